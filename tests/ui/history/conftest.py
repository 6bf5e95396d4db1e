"""The whole window on a desk with one visit, in Finnish."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.tell_acts import ToldAct
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.history.bin_page import BinPage
from hyvinvointi_desktop.ui.history.done_bar import DoneBar
from hyvinvointi_desktop.ui.history.done_page import DonePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from tests.app.test_tell_acts import VISIT
from tests.support.desks import open_desk

W = TypeVar("W", bound=QWidget)


@dataclass
class Bench:
    """The window and what is under it."""

    window: DeskWindow
    desk: Desk
    jobs: Jobs

    def rest(self) -> None:
        """Until all is read and laid out."""
        settle(self.jobs)

    def press(self, keys: str) -> None:
        """Ctrl and a letter, with Shift for ``^`` before it, on the frame itself."""
        held = Qt.KeyboardModifier.ControlModifier
        if keys.startswith("^"):
            held |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(QApplication.focusWidget() or self.window.window, Qt.Key[f"Key_{keys.lstrip('^')}"], held)
        self.rest()

    @property
    def bar(self) -> DoneBar:
        """The line at the foot."""
        return self.page_of(self.window.window, DoneBar)

    @property
    def done(self) -> DonePage:
        """The page of acts, shown."""
        self.window.window.show_page("done")
        self.rest()
        return self.page_of(self.window.window, DonePage)

    @property
    def bin(self) -> BinPage:
        """The bin, shown."""
        self.window.window.show_page("bin")
        self.rest()
        return self.page_of(self.window.window, BinPage)

    @staticmethod
    def page_of(root: QWidget, kind: type[W]) -> W:
        """The one widget of a kind."""
        found = root.findChild(kind)
        assert found is not None
        return found


def said(bench: Bench) -> str:
    """What the line at the foot says."""
    return bench.bar.words.accessibleName()


def acts(page: DonePage) -> list[ToldAct]:
    """The acts shown, as they stand in the model."""
    return list(page.table.model_of_rows.rows())


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """The window over a store with one visit of Keksitty 1."""
    desk = open_desk(tmp_path / "p")
    desk.log_sessions([VISIT])
    jobs = Jobs()
    tools = DeskTools(
        Looks(qapp, Look()), lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda *_: None, lambda *_: None
    )
    window = DeskWindow(desk, jobs, tools)
    qtbot.addWidget(window.window)
    window.window.resize(1366, 768)
    window.window.show()
    window.window.activateWindow()
    settle(jobs)
    yield Bench(window, desk, jobs)
    settle(jobs)
    jobs.close()
    desk.close()
