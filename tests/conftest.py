"""Before anything of Qt is loaded: no screen unless one is named, nobody's own keystore, no thread but the first takes
widgets down, temporary files lie in memory, properties draw as docs/decisions/0026 says, the long begin first."""

import gc
import os

import pytest

from tests.support.in_memory import use_memory
from tests.support.long_first import long_first
from tests.support.properties import fit, use_profile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
gc.disable()  # as the window does: see ui.garbage
use_profile()


def pytest_configure(config: pytest.Config) -> None:
    """Before anybody asks for a temporary folder."""
    use_memory(config)
    config.addinivalue_line("markers", "seeded: draws by itself from its parameter seed")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of a property, whatever its own settings are; then the order."""
    fit(items)
    items[:] = long_first(items)


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: no search for garbage needs to go through it."""
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Between two tests, on the first thread, what is due of the search for circular garbage."""
    from hyvinvointi_desktop.ui.garbage import look

    look()
