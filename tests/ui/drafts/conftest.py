"""The whole window on a real store with practice data, in Finnish."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.gallery.props import EXAMPLE_PASSPHRASE, still_keys
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.practice import practice_desk
from tests.ui.conftest import _translations
from tests.ui.helpers import put_in_front


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small practice log, nothing sealed, and what it takes to sign."""
    made = practice_desk(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def walker(
    qapp: QApplication, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Walker]]:
    """Opens the window."""
    monkeypatch.setattr("hyvinvointi_desktop.ui.look.Translations", _translations)  # one for all tests
    jobs = Jobs()

    def build() -> Walker:
        looks = Looks(qapp, Look())
        tools = DeskTools(
            looks, lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda *_: None, lambda *_: None,
            keys=still_keys(lambda: EXAMPLE_PASSPHRASE),
        )  # fmt: skip
        window = DeskWindow(desk, jobs, tools)
        put_in_front(qtbot, window.window, 1366, 768)
        settle(jobs)
        return Walker(window, desk, jobs)

    yield build
    settle(jobs)
    jobs.close()
