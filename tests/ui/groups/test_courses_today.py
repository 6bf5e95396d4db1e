"""What Tänään says of courses: today's session, marks that are missing, whom to ring, a free place."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.widgets import LineItem
from hyvinvointi_desktop.ui.today.courses_card import CoursesCard
from tests.support import courses as c
from tests.support.desks import open_desk
from tests.ui.helpers import assert_accessible

Show = Callable[[], CoursesCard]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(datetime(2027, 1, 21, 8, tzinfo=UTC)))
    yield made
    made.close()


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Iterator[Show]:
    jobs = Jobs()

    def make() -> CoursesCard:
        card = CoursesCard(desk, jobs)
        qtbot.addWidget(card)
        card.refresh()
        qtbot.waitUntil(lambda: not jobs.busy)
        return card

    yield make
    jobs.close()


def lines(card: CoursesCard) -> list[tuple[str, str]]:
    return [(item.line.text(), item.under.text()) for item in card.findChildren(LineItem)]


def button(card: CoursesCard, words: str) -> Button:
    return next(b for b in card.findChildren(Button) if b.text() == words)


def test_without_courses_it_is_not_there(show: Show) -> None:
    assert show().isHidden()


def test_today_and_what_is_missing(desk: Desk, show: Show) -> None:
    c.with_course(desk, 2)
    first, second = c.sessions(desk)[:2]
    desk.mark_all_present(first)
    desk.mark(second, EnrolmentId("e1"), Attendance.PRESENT)
    card = show()
    assert lines(card) == [
        ("klo\N{NO-BREAK SPACE}12.00–14.30  Hyvinvointitreenit", "Testikylän talo · 2 osallistujaa"),
        ("to\N{NO-BREAK SPACE}14.1.  Hyvinvointitreenit", "Testikylän talo · 1 merkitsemättä"),
    ]
    assert_accessible(card)


def test_the_button_asks_for_the_attendance_of_that_session(desk: Desk, show: Show, qtbot: QtBot) -> None:
    c.with_course(desk, 1)
    card = show()
    with qtbot.waitSignal(card.attendance_wanted, timeout=1000) as asked:
        button(card, "Merkitse läsnäolot").click()
    assert asked.args == [c.COURSE, c.sessions(desk)[2]]


def test_who_missed_twice_is_to_be_called_until_called(desk: Desk, show: Show, qtbot: QtBot) -> None:
    c.with_course(desk, 1)
    for session in c.sessions(desk)[:2]:
        desk.mark(session, EnrolmentId("e1"), Attendance.ABSENT)
    card = show()
    assert lines(card)[-1] == (
        "Osallistuja 01 on ollut poissa (7.1., 14.1.). Soitetaanko?", "050 000 001 · Hyvinvointitreenit",
    )  # fmt: skip
    button(card, "Soitettu").click()
    qtbot.waitUntil(lambda: len(lines(card)) == 1)
    assert desk.course_screen(c.COURSE).to_call == ()
