"""The notebook's grid: a week typed by keyboard alone, saved all or none, and problems said at once."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Leg
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.sessions.notebook_page import NotebookPage
from hyvinvointi_desktop.ui.sessions.notebook_row import Cell, RowIds, kind_meant, read_row
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, type_text
from tests.ui.sessions.fake_desk import AINO, EERO, HOME, TODAY, VILLAGE, Memory, busy_desk

IDS = RowIds(SessionId("s"), TripId("t"))


def opened(qtbot: QtBot, jobs: Jobs) -> tuple[NotebookPage, Desk, Memory]:
    desk, memory = busy_desk()
    page = NotebookPage(desk, jobs, desk.clock.today)
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    qtbot.waitUntil(lambda: page.grid.rowCount() > 0 and isinstance(QApplication.focusWidget(), QLineEdit))
    return page, desk, memory


def editor() -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit), focus
    return focus


def type_row(words: list[str]) -> None:
    for word in words:
        if word:
            editor().selectAll()
            type_text(editor(), word)
        QTest.keyClick(editor(), Qt.Key.Key_Return)


def test_two_rows_by_keyboard_alone(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    before = set(memory.kept)
    type_row(["ma 16.11.", "9", "11", "a-17", "koti", HOME, VILLAGE, "24", "1", "Kahvit"])
    assert page.grid.currentRow() == 1
    assert page.grid.words(1)[Cell.DAY] == "ma\u00a016.11."
    type_row(["17.11.", "930", "1030", "Eero", "puh", "", "", "", "", ""])
    assert "3 h" in page.sum.text().replace("\u00a0", " ")
    QTest.keyClick(editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(memory.kept) == len(before) + 2)
    first, second = sorted((memory.kept[s] for s in set(memory.kept) - before), key=lambda s: s.starts_at)
    assert (first.clients, first.kind, first.note) == ((AINO,), "home_visit", "Kahvit")
    assert first.trips[0].via == (VILLAGE,)
    assert first.trips[0].legs == (Leg(240, 1),)
    assert (second.clients, second.kind, second.trips) == ((EERO,), "phone", ())
    qtbot.waitUntil(lambda: "24,0 km" in page.notice.text().replace("\u00a0", " "))


def test_a_full_table_goes_on_with_a_new_row(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs)
    rows = page.grid.rowCount()
    for n in range(rows):
        type_row([f"{n + 1}.11.", "9", "11", "Aino", "", "", "", "", "", ""])
    assert page.grid.rowCount() == rows + 1
    assert page.grid.currentRow() == rows
    type_row(["20.11.", "9", "10", "Eero", "", "", "", "", "", "viimeinen"])
    assert page.grid.words(rows)[Cell.NOTE] == "viimeinen"


def test_past_an_empty_row_the_keys_leave_the_table(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs)
    rows = page.grid.rowCount()
    for _ in Cell:
        QTest.keyClick(editor(), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not page.grid
    assert not page.grid.isAncestorOf(focus)
    assert page.grid.rowCount() == rows


def test_ctrl_d_copies_from_above_and_tab_goes_on(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs)
    type_row(["16.11.", "9", "11", "Aino", "", "", "", "", "", ""])
    QTest.keyClick(editor(), Qt.Key.Key_Tab)
    for _ in range(3):
        QTest.keyClick(editor(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.words(1)[:4] == page.grid.words(0)[:4]
    QTest.keyClick(editor(), Qt.Key.Key_Backtab)
    assert page.grid.currentColumn() == Cell.CLIENT
    QTest.keyClick(editor(), Qt.Key.Key_Up)
    assert page.grid.currentRow() == 0


def test_a_row_says_at_once_what_is_not_understood_and_nothing_is_saved(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    type_row(["16.11.", "9", "11", "Aino", "", "", "", "", "", ""])
    type_row(["", "9x", "11", "Kaisa", "", "", "", "", "", ""])
    page.grid.go_to(1, 0)
    assert "Rivi 2" in page.problem.text()
    page.log()
    assert "Rivi 2" in page.notice.text()
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, Cell.STARTS)
    assert memory.writes == 0


def test_a_failed_save_keeps_the_rows_and_their_ids(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    type_row(["16.11.", "9", "11", "Aino", "", "", "", "", "", "Oma huomio"])
    memory.fails = Surroundings(SurroundingsKind.DISK_FULL)
    before = set(memory.kept)
    page.log()
    qtbot.waitUntil(lambda: not page.notice.isHidden())
    assert page.grid.words(0)[Cell.NOTE] == "Oma huomio"
    wanted = page._ids[0].session
    memory.fails = None
    page.log()
    qtbot.waitUntil(lambda: len(memory.kept) == len(before) + 1)
    assert set(memory.kept) - before == {wanted}


def test_unsaved_rows_come_back(qtbot: QtBot, jobs: Jobs) -> None:
    page, desk, memory = opened(qtbot, jobs)
    type_row(["16.11.", "9", "11", "Aino", "", "", "", "", "", ""])
    with qtbot.waitSignal(page.finished):
        page._leave()
    qtbot.waitUntil(lambda: memory.draft(Form.NOTEBOOK, "own") is not None)
    again = NotebookPage(desk, jobs, desk.clock.today)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.grid.rowCount() > 0)
    assert again.grid.words(0)[Cell.CLIENT] == "Aino K. (A-17)"
    assert again._ids[0] == page._ids[0]


def test_rows_are_read_without_a_window() -> None:
    desk, _ = busy_desk()
    choices = desk.form_choices()
    cells = ["ke", "9", "11.30", "ain", "ret", "Sodankylä", "Kersilö", "24,5", "", "note"]
    reading = read_row(cells, IDS, choices, TODAY, back=False)
    assert reading.session is not None
    assert reading.session.starts_at.date() == date(2026, 11, 18)
    assert (reading.minutes, reading.km_tenths) == (150, 245)
    assert reading.session.trips[0].to_place == "Kersilö"
    assert read_row(["ke", *[""] * 9], IDS, choices, TODAY, back=True).empty
    wrong = read_row(["ke", "9", "9", "ain", "", "Sodankylä", "", "x", "many", ""], IDS, choices, TODAY, back=True)
    assert set(wrong.problems) == {Cell.KM}
    assert wrong.session is None
    assert kind_meant("verk", choices) == "network_meeting"
    assert kind_meant("kauppa", choices) == "errand"


def test_names_and_room(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs)
    assert_accessible(page)
    page.resize(700, 500)
    assert no_sideways_scrolling(page)
