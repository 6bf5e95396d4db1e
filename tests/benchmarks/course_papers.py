"""A year of forty courses of twelve people and twelve sessions each: its report, and every partner's report."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.courses import EnrolmentState, GroupSession, course_days
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.ids import CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.benchmarks.clock import median, times
from tests.support import courses as c
from tests.support.desks import NOW, desk_on, open_store
from tests.support.whole_course import AFTER, NAMES, PARTNERS, SOCIAL, THEMES

COURSES = 40
YEAR = (date(2027, 1, 1), date(2027, 12, 31))


def fill(store: OpenStore) -> None:
    """The forty courses, in one transaction."""
    days = course_days(c.PLAN, ())
    with store.unit_of_work(UNNAMED, By(NOW)) as uow:
        for n, name in enumerate(NAMES, start=1):
            uow.records.put_client(c.person(n, name=name))
        for k in range(COURSES):
            course = c.course(id=CourseId(f"k{k}"), name=f"Kurssi {k + 1}", partners=PARTNERS)
            uow.records.put_course(course)
            people = [
                replace(
                    c.enrolment(n), id=EnrolmentId(f"e{k}-{n}"), course=course.id, number=n, enrolled_on=days[0],
                    state=EnrolmentState.ENROLLED, proposer=SOCIAL if n < 8 else "", travel_cents=320,
                )
                for n in range(1, len(NAMES) + 1)
            ]  # fmt: skip
            uow.records.put_enrolments(people)
            marks = tuple(sorted((e.id, Attendance.PRESENT) for e in people))
            for n, day in enumerate(days):
                session = Session(
                    SessionId(f"s{k}-{n}"), (), instant_of(day, c.PLAN.starts), instant_of(day, c.PLAN.ends),
                    "group_session", Status.HELD, course=course.id,
                )  # fmt: skip
                uow.records.put_meeting(Meeting(session, GroupSession(session.id, course.id, THEMES[n], marks=marks)))
        uow.commit()


@contextmanager
def year_of_courses(folder: Path) -> Iterator[Desk]:
    """The forty courses with papers printed and signed as the program does."""
    store = open_store(folder)
    fill(store)
    desk = desk_on(store, FixedClock(AFTER), real=True)
    try:
        yield desk
    finally:
        desk.close()


def year_in_all_forms(desk: Desk) -> None:
    """The year's report: counted and printed, signed, as a workbook and as CSV."""
    desk.course_year_paper(*YEAR, "fi")
    desk.course_year_table(*YEAR, "xlsx", "fi")
    desk.course_year_table(*YEAR, "csv", "fi")


def measure(folder: Path) -> tuple[float, float, float]:
    """Seconds of the year's report the first time and warm, and of the signed reports of every partner together."""
    with year_of_courses(folder) as desk:
        first = median(times(lambda: year_in_all_forms(desk), 1))
        warm = median(times(lambda: year_in_all_forms(desk), 5))
        told: list[tuple[int, int]] = []
        partners = median(times(lambda: desk.partner_papers(*YEAR, "fi", lambda *x: told.append(x)), 1))
        assert told == [(n, COURSES * len(PARTNERS)) for n in range(1, COURSES * len(PARTNERS) + 1)]
        return first, warm, partners


if __name__ == "__main__":
    import sys
    import tempfile

    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        for what, seconds in zip(("first", "warm", "partners"), measure(Path(kept) / "profile"), strict=True):
            sys.stdout.write(f"{what:<10} {seconds:6.2f} s\n")
