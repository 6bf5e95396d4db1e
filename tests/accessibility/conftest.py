"""The same look and languages as for the tests of the window."""

from pathlib import Path

import pytest

from tests.ui.conftest import finnish

__all__ = ["finnish"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every top window that it has no window manager."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
