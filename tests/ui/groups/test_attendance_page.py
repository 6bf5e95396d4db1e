"""The attendance page on a real desk: marking, arrivals, heads, and what happens when a mark cannot be kept."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.groups.attendance_page import AttendancePage
from hyvinvointi_desktop.ui.jobs import Jobs
from tests.support import courses as c
from tests.support.desks import open_desk
from tests.ui.helpers import assert_accessible, type_text
from tests.ui.log.conftest import refuse_entries

A = Attendance
THIRD = 2


class Bench:
    """The page over a desk on the day of the third session."""

    def __init__(self, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
        self.desk, self.jobs, self.qtbot = desk, jobs, qtbot
        self.page = AttendancePage(desk, jobs)
        qtbot.addWidget(self.page)

    def open(self, number: int = THIRD) -> "Bench":
        self.session = c.sessions(self.desk)[number]
        self.page.resize(900, 700)
        self.page.show()
        self.page.show_session(c.COURSE, self.session)
        self.rest()
        self.page.table.setFocus()
        return self

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.page._again.isActive())

    def marks(self) -> dict[EnrolmentId, Attendance]:
        return dict(self.desk.course_screen(c.COURSE).meeting(self.session).meeting.group.marks)

    def came(self) -> int:
        return self.desk.course_screen(c.COURSE).meeting(self.session).tally.came


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(datetime(2027, 1, 21, 11, tzinfo=UTC)))
    yield made
    made.close()


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], Bench]]:
    jobs = Jobs()

    def make() -> Bench:
        return Bench(desk, jobs, qtbot)

    yield make
    jobs.close()


def test_twelve_people_with_one_key_and_two_exceptions(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 12)
    at = bench().open()
    QTest.keyClicks(at.page.table, "k")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(at.page.table, key)
    QTest.keyClicks(at.page.table, "pm")
    at.rest()
    assert at.marks() == {EnrolmentId(f"e{n}"): A.PRESENT for n in range(1, 13)} | {
        EnrolmentId("e3"): A.ABSENT, EnrolmentId("e4"): A.LATE,
    }  # fmt: skip
    assert desk.course_screen(c.COURSE).meeting(at.session).status is Status.HELD
    assert at.page.sums.text() == "Läsnä 10 · Myöhässä 1 · Poissa 1"
    assert not at.page.everyone.isEnabled()


def test_all_present_leaves_marks_that_are_there(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 3)
    at = bench().open()
    QTest.keyClicks(at.page.table, "i")
    at.page.everyone.click()
    at.rest()
    assert at.marks() == {EnrolmentId("e1"): A.EXCUSED, EnrolmentId("e2"): A.PRESENT, EnrolmentId("e3"): A.PRESENT}


def test_the_page_follows_the_person_chosen(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 12)
    at = bench().open()
    at.page.resize(900, 400)
    QTest.keyClicks(at.page.table, "llllllllllll")
    at.rest()
    last = at.page.table.visualRect(at.page.table.people.index(11, 1)).center()
    seen = at.page.viewport().mapFromGlobal(at.page.table.viewport().mapToGlobal(last))
    assert at.page.viewport().rect().contains(seen)


def test_all_present_is_one_step_to_undo(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 3)
    at = bench().open()
    QTest.keyClicks(at.page.table, "k")
    at.rest()
    desk.undo()
    at.page.read()
    at.rest()
    assert at.marks() == {}
    assert [r.mark for r in at.page.table.people.rows()] == [None, None, None]


def test_earlier_marks_stand_beside_the_name(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 1)
    first, second = c.sessions(desk)[:2]
    desk.mark(first, EnrolmentId("e1"), A.ABSENT)
    desk.mark(second, EnrolmentId("e1"), A.PRESENT)
    at = bench().open()
    assert at.page.table.people.rows()[0].earlier == (A.ABSENT, A.PRESENT)
    assert at.page.table.people.index(0, 2).data() == "P L"


def test_a_mark_that_cannot_be_kept_is_told_and_not_shown(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2)
    at = bench().open()
    refuse_entries(desk)
    QTest.keyClicks(at.page.table, "l")
    at.rest()
    assert at.page.notice.words.text()
    assert at.page._on_way == {}


def test_a_cancelled_session_is_not_marked(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2)
    desk.cancel_course_session(c.sessions(desk)[THIRD], "pakkanen", to_the_end=False)
    at = bench().open()
    assert at.page.table.isHidden()
    assert at.page.notice.words.text() == "Tämä kerta on peruttu, joten läsnäoloja ei merkitä."


def test_who_left_long_ago_is_not_in_the_grid(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 3)
    desk.leave_course(EnrolmentId("e2"), c.PLAN.first_day, "muutti")
    at = bench().open()
    assert [r.enrolment for r in at.page.table.people.rows()] == ["e1", "e3"]


# -- arrivals -----------------------------------------------------------------------------------------------------


def test_arrivals_are_counted_first_and_named_later(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2)
    at = bench().open()
    for _ in range(3):
        at.page.walk_ins.stepper._more.click()
        at.rest()
    assert at.came() == 3
    assert at.page.sums.text() == "Ei merkitty 2 · ilman nimeä 3"
    type_text(at.page.walk_ins.name, "Uusi Tulija")
    type_text(at.page.walk_ins.phone, "050 000 900")
    at.page.walk_ins.give.click()
    at.rest()
    assert at.came() == 3
    new = desk.course_screen(c.COURSE).participants[-1]
    assert (new.client.name, new.client.phone) == ("Uusi Tulija", "050 000 900")
    assert at.marks()[new.enrolment.id] is A.PRESENT
    assert at.page.notice.words.text() == "Uusi Tulija on merkitty läsnä olevaksi."
    assert (at.page.walk_ins.name.text(), at.page.walk_ins.phone.text()) == ("", "")


def test_a_new_arrival_on_a_full_course_is_told(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2, capacity=2)
    at = bench().open()
    at.page.walk_ins.stepper._more.click()
    at.rest()
    type_text(at.page.walk_ins.name, "Uusi Tulija")
    at.page.walk_ins.give.click()
    at.rest()
    told = at.page.notice.words.text()
    assert told == "Uusi Tulija on merkitty läsnä olevaksi ja on nyt mukana. Osallistujia on nyt enemmän kuin paikkoja."
    assert at.page.walk_ins.stepper._more.hasFocus()  # the keys stay on the page


def test_an_arrival_may_be_somebody_of_the_course(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2)
    at = bench().open()
    at.page.walk_ins.stepper._more.click()
    at.rest()
    at.page.walk_ins.name.setText("osallistuja 02")
    QTest.keyClick(at.page.walk_ins.name, Qt.Key.Key_Return)
    at.rest()
    assert at.marks() == {EnrolmentId("e2"): A.PRESENT}
    assert at.came() == 1
    assert len(desk.course_screen(c.COURSE).participants) == 2


def test_who_is_marked_as_come_cannot_be_named_again(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 1)
    at = bench().open()
    QTest.keyClicks(at.page.table, "l")
    at.page.walk_ins.stepper._more.click()
    at.rest()
    at.page.walk_ins.name.setText("Osallistuja 01")
    at.page.walk_ins.give.click()
    at.rest()
    assert at.page.walk_ins.name_row.problem()
    assert at.page.walk_ins.name.text() == "Osallistuja 01"
    assert at.came() == 2


def test_a_name_is_asked_for(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 1)
    at = bench().open()
    at.page.walk_ins.stepper._more.click()
    at.rest()
    at.page.walk_ins.give.click()
    assert at.page.walk_ins.name_row.problem() == "Kirjoita ensin nimi."


# -- heads only ---------------------------------------------------------------------------------------------------


def test_heads_alone(desk: Desk, bench: Callable[[], Bench]) -> None:
    desk.save_course(c.course(names=False))
    at = bench().open()
    for _ in range(2):
        at.page.heads._more.click()
        at.rest()
    assert desk.course_screen(c.COURSE).meeting(at.session).meeting.group.head_count == 2
    assert at.page.table.isHidden()
    assert at.page.walk_ins.isHidden()


def test_a_course_without_people_says_what_to_do(desk: Desk, bench: Callable[[], Bench]) -> None:
    desk.save_course(c.course())
    at = bench().open()
    assert not at.page.empty.isHidden()
    assert not at.page.walk_ins.isHidden()


def test_a_deleted_session_is_told(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 1)
    at = bench().open()
    at.page.show_session(c.COURSE, SessionId("gone"))
    at.rest()
    assert at.page.notice.words.text().startswith("Tätä kertaa ei ole enää")


def test_every_control_has_a_name(desk: Desk, bench: Callable[[], Bench]) -> None:
    c.with_course(desk, 2)
    at = bench().open()
    at.page.walk_ins.stepper._more.click()
    at.rest()
    assert_accessible(at.page)
