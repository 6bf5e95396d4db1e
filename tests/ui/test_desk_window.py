"""The whole window on practice data: every page opens, asks for others, and comes back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.gallery.desk_places import go
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.today.area import TodayArea
from tests.support.desks import desk_on
from tests.support.practice import small_practice_log
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

PAGES = (
    "today", "clients", "client", "new-client", "session", "notebook", "plans", "claims", "exchange", "settings",
    "done", "bin", "models",
)  # fmt: skip
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small practice log, nothing sealed."""
    store, _ = quick_vault(tmp_path / "profile").create_profile(PASSPHRASE, QUICK)
    made = desk_on(store, FixedClock(NOW))
    made.take_in_log(small_practice_log(NOW.date()))
    yield made
    made.close()


@pytest.fixture
def made(qtbot: QtBot, desk: Desk) -> Iterator[tuple[DeskWindow, Jobs]]:
    """The window with its jobs."""
    jobs = Jobs()
    looks = Looks(_app(), Look())
    tools = DeskTools(
        looks,
        lambda: "",
        lambda _: None,
        lambda _pdf, _dpi: [],
        lambda _path, _content: None,
        lambda _folder, _files: None,
    )
    window = DeskWindow(desk, jobs, tools)
    qtbot.addWidget(window.window)
    window.window.show()
    settle(jobs)
    yield window, jobs
    settle(jobs)
    jobs.close()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_and_comes_to_rest(made: tuple[DeskWindow, Jobs], desk: Desk, page: str) -> None:
    window, jobs = made
    go(Walker(window, desk, jobs), page)
    assert window.window.shown() in {"today", "clients", "claims", "settings", "exchange", "done", "bin", "models"}


def test_a_visit_opened_from_a_client_goes_back_to_the_client(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    client = desk.client_list()[0].client.id
    window.open_client(client)
    settle(jobs)
    page = window.window.page("clients")
    assert isinstance(page, ClientsPage)
    page.log_visit.emit(client)
    settle(jobs)
    area = window.window.page("today")
    assert isinstance(area, TodayArea)
    assert window.window.shown() == "today"
    assert area.currentWidget() is not area.today
    area.left.emit()
    assert window.window.shown() == "clients"


def test_the_rail_brings_the_first_page_and_not_a_form_left_open(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    window.open_notebook()
    settle(jobs)
    window.window.rail.wanted.emit("today")
    settle(jobs)
    area = window.window.page("today")
    assert isinstance(area, TodayArea)
    assert area.currentWidget() is area.today


def test_the_title_of_the_window_names_nobody(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    window.open_client(desk.client_list()[0].client.id)
    window.open_claim(Month(2026, 10), None)
    settle(jobs)
    assert window.window.windowTitle() == "Hyvinvointi"
