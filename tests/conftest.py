"""Before anything of Qt is loaded: no screen unless one is named, and no thread but the first takes widgets down."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
gc.disable()  # as the window does: see ui.garbage


def pytest_runtest_logfinish() -> None:
    """Between two tests, on the first thread, what is due of the search for circular garbage."""
    from hyvinvointi_desktop.ui.garbage import look

    look()
