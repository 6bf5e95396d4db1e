"""The whole window on practice data, with a door that a test knows the words of."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import WrongPassphrase, WrongPin
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.showing.client_view import ClientView
from hyvinvointi_desktop.ui.showing.door import Door, DoorTools, use_door
from tests.support.practice import practice_desk

PASSPHRASE, PIN = "kissa kävelee katolla", "7392"


@dataclass
class Lock:
    """What the program would try, and a clock."""

    pin: bool = False
    left: int = 5
    at: float = 0.0
    tried: list[str] = field(default_factory=list)

    def by_passphrase(self, typed: str) -> None:
        self.tried.append(typed)
        if typed != PASSPHRASE:
            raise WrongPassphrase

    def by_pin(self, typed: str) -> None:
        self.tried.append(typed)
        if typed != PIN:
            self.left -= 1
            self.pin = self.left > 0
            raise WrongPin(self.left)
        self.left = 5


@dataclass
class House:
    """The window, its desk, its jobs, its lock."""

    window: DeskWindow
    desk: Desk
    jobs: Jobs
    lock: Lock

    def rest(self) -> None:
        settle(self.jobs)

    def somebody(self) -> ClientId:
        rows = self.desk.client_list()
        return max(rows, key=lambda row: len(self.desk.client_card(row.client.id).sessions)).client.id

    def page(self) -> ClientsPage:
        page = self.window.window.page("clients")
        assert isinstance(page, ClientsPage)
        return page

    def card(self, tab: int = 0) -> ClientCardPage:
        self.window.open_client(self.somebody())
        self.rest()
        card = self.page().card()
        assert card is not None
        card.tabs.open(tab)
        self.rest()
        return card

    def turn(self) -> ClientView:
        self.window.showing.keys.activated.emit()
        self.rest()
        view = self.window.showing.view
        assert view is not None
        return view

    def door(self) -> Door:
        view = self.window.showing.view
        assert view is not None
        view.back.click()
        assert view.door is not None
        return view.door

    def try_door(self, words: str) -> None:
        door = self.door()
        door.field.line.setText(words)
        door.open.click()
        self.rest()


@pytest.fixture(scope="package")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small practice log, nothing sealed; tests of this package write nothing that another minds."""
    made = practice_desk(tmp_path_factory.mktemp("showing") / "profile")
    yield made
    made.close()


@pytest.fixture
def house(qtbot: QtBot, records: Desk) -> Iterator[House]:
    jobs, lock = Jobs(), Lock()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    tools = DeskTools(
        Looks(app, Look()), lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda _path, _content: None,
        lambda _folder, _files: None, practice_passphrase="harjoitus kahvi kello",
        door=DoorTools(lock.by_passphrase, lock.by_pin, lambda: lock.pin, Attempts(lambda: lock.at), practice=True),
    )  # fmt: skip
    window = DeskWindow(records, jobs, tools)
    qtbot.addWidget(window.window)
    window.window.show()
    window.window.activateWindow()
    settle(jobs)
    yield House(window, records, jobs, lock)
    settle(jobs)
    jobs.close()
    use_door(None)
