"""The attendance grid by letters, arrows, Space and touch; what a screen reader is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.ui.groups.attendance_table import FIRST_MARK, AttendanceTable, GridRow
from tests.ui.helpers import assert_accessible

A = Attendance
PEOPLE = tuple(GridRow(EnrolmentId(f"e{n}"), n, f"Osallistuja {n}") for n in range(1, 13))


@pytest.fixture
def table(qtbot: QtBot) -> AttendanceTable:
    made = AttendanceTable()
    qtbot.addWidget(made)
    made.set_rows(PEOPLE)
    made.resize(900, 700)
    made.show()
    made.setFocus()
    return made


def told(table: AttendanceTable) -> list[tuple[str, Attendance | None]]:
    said: list[tuple[str, Attendance | None]] = []
    table.marked.connect(lambda who, mark: said.append((who, mark)))
    return said


def test_letters_mark_and_go_on_to_the_next_person(table: AttendanceTable) -> None:
    said = told(table)
    QTest.keyClicks(table, "lmip")
    assert said == [("e1", A.PRESENT), ("e2", A.LATE), ("e3", A.EXCUSED), ("e4", A.ABSENT)]
    assert table.currentIndex().row() == 4


def test_the_last_person_can_be_marked_by_letter(table: AttendanceTable) -> None:
    said = told(table)
    QTest.keyClicks(table, "llllllllllll")
    assert [who for who, _ in said] == [f"e{n}" for n in range(1, 13)]
    assert table.currentIndex().row() == 11


def test_one_key_asks_for_everyone_and_changes_nothing_itself(table: AttendanceTable, qtbot: QtBot) -> None:
    said = told(table)
    with qtbot.waitSignal(table.everyone, timeout=1000):
        QTest.keyClicks(table, "k")
    assert said == []


def test_exceptions_by_arrows_and_one_letter(table: AttendanceTable) -> None:
    said = told(table)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    QTest.keyClicks(table, "p")
    assert said == [("e4", A.ABSENT)]


def test_delete_clears(table: AttendanceTable) -> None:
    QTest.keyClicks(table, "l")
    said = told(table)
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert said == [("e1", None)]


def test_space_ticks_the_cell_and_takes_the_tick_away(table: AttendanceTable) -> None:
    said = told(table)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert said == [("e1", A.LATE), ("e1", None)]


def test_touch_puts_a_mark_and_the_same_touch_takes_it_away(table: AttendanceTable) -> None:
    said = told(table)
    spot = table.visualRect(table.people.index(2, FIRST_MARK + 3)).center()
    for _ in range(2):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert said == [("e3", A.ABSENT), ("e3", None)]


def test_a_touch_beside_the_marks_marks_nobody(table: AttendanceTable) -> None:
    said = told(table)
    spot = table.visualRect(table.people.index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert said == []
    assert table.currentIndex().row() == 2


def test_a_mark_replaces_the_one_before(table: AttendanceTable) -> None:
    table.mark_row(0, A.PRESENT)
    table.mark_row(0, A.ABSENT)
    ticked = [
        table.people.index(0, FIRST_MARK + n).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        for n in range(4)
    ]
    assert ticked == [False, False, False, True]


def test_new_rows_of_the_same_people_keep_the_place(table: AttendanceTable) -> None:
    QTest.keyClicks(table, "lll")
    table.set_rows(table.people.rows())
    assert table.currentIndex().row() == 3


def test_a_reader_hears_who_and_what(table: AttendanceTable) -> None:
    assert_accessible(table)
    table.mark_row(0, A.EXCUSED)
    said = Qt.ItemDataRole.AccessibleTextRole
    assert table.people.index(0, 1).data(said) == "Osallistuja 1: Ilmoitti"
    assert table.people.index(1, 1).data(said) == "Osallistuja 2: Ei merkitty"
    assert table.people.index(1, FIRST_MARK).data(said) == "Osallistuja 2: Läsnä"


def test_a_mark_can_be_seen_without_colour(table: AttendanceTable) -> None:
    """The picture of a row with a mark differs from one without, also in grey."""
    before = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    table.mark_row(0, A.PRESENT)
    after = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert before != after
