"""What courses take: one mark on disk, a full course opened, a year of forty courses read.

Run it alone on the machine: ``python -m tests.benchmarks.courses``.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, product
from pathlib import Path
from time import perf_counter

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import Course, Enrolment, EnrolmentState, GroupSession, WholeCourse
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.benchmarks.clock import flushed_write, median, p95, times
from tests.support import courses as c
from tests.support.desks import WORKER, desk_on, open_store

PEOPLE, COURSES, SESSIONS = 30, 40, 12
MARK_GOAL_MS, OPEN_GOAL_MS, YEAR_GOAL_S = 30, 100, 2
NOW = datetime(2027, 12, 20, 12, tzinfo=UTC)
_MARKS = (Attendance.PRESENT, Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT)


def _course(number: int) -> tuple[WholeCourse, list[Session]]:
    course_id = CourseId(f"b{number}")
    first = date(2027, 1, 7) + timedelta(weeks=number % 30)
    course: Course = c.course(id=course_id, name=f"Treenit {number}", capacity=None)
    course = replace(course, plan=replace(course.plan, first_day=first))
    people = tuple(
        Enrolment(
            EnrolmentId(f"{course_id}-e{n}"), course_id, ClientId(f"o{n}"), n, EnrolmentState.ENROLLED,
            enrolled_on=first, travel_cents=300,
        )
        for n in range(1, PEOPLE + 1)
    )  # fmt: skip
    marks = cycle(_MARKS)
    sessions, groups = [], []
    for n in range(SESSIONS):
        session_id, day = SessionId(f"{course_id}-{n + 1:02d}"), first + timedelta(weeks=n)
        sessions.append(
            Session(
                session_id, (), c.at(day, 12), c.at(day, 14, 30), "group_session", Status.HELD, entered_on=day,
                course=course_id,
            )
        )  # fmt: skip
        groups.append(GroupSession(session_id, course_id, marks=tuple((p.id, next(marks)) for p in people)))
    return WholeCourse(course, people, tuple(groups)), sessions


def filled(folder: Path) -> OpenStore:
    """A profile with forty courses of thirty people and twelve sessions, every one marked."""
    store = open_store(folder)
    made = [_course(number) for number in range(COURSES)]
    with store.unit_of_work() as uow:
        uow.records.add_log(
            OpenLog(
                WORKER, clients=tuple(c.person(n) for n in range(1, PEOPLE + 1)),
                sessions=tuple(s for _, sessions in made for s in sessions), courses=tuple(w for w, _ in made),
            )
        )  # fmt: skip
        uow.commit()
    return store


def marking(desk: Desk, count: int) -> list[float]:
    """How long single marks take, one after the other."""
    taken = []
    marks = cycle((Attendance.ABSENT, Attendance.LATE, None, Attendance.PRESENT))
    places: Iterator[tuple[int, int]] = product(range(1, SESSIONS + 1), range(1, PEOPLE + 1))
    for (session, person), mark in zip(places, marks, strict=False):
        begin = perf_counter()
        desk.mark(SessionId(f"b0-{session:02d}"), EnrolmentId(f"b0-e{person}"), mark)
        taken.append(perf_counter() - begin)
        if len(taken) == count:
            break
    return taken


def _put(what: str, figure: str, goal: str, *, good: bool) -> None:
    sys.stdout.write(f"{what:<46} {figure:<36} goal {goal} {'ok' if good else 'OVER'}\n")


def main() -> None:
    """All three."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        folder = Path(kept)
        store = filled(folder / "profile")
        desk = desk_on(store, FixedClock(NOW))
        flushed = median(times(flushed_write(folder), 50))
        marking(desk, 20)
        taken = p95(marking(desk, 300))
        figure = f"{taken * 1000:6.1f} ms = {taken / flushed:5.1f} x flushed write"
        _put("one mark on disk, p95 of 300", figure, f"<= {MARK_GOAL_MS} ms", good=taken * 1000 <= MARK_GOAL_MS)
        opened = median(times(lambda: desk.course_screen(CourseId("b1")), 15))
        what = f"a course of {PEOPLE} people and {SESSIONS} sessions opened"
        _put(what, f"{opened * 1000:6.1f} ms, median of 15", f"< {OPEN_GOAL_MS} ms", good=opened * 1000 < OPEN_GOAL_MS)
        year = median(times(lambda: desk.course_years(date(2027, 1, 1), date(2027, 12, 31)), 5))
        figure = f"{year:6.2f} s, median of 5"
        _put(f"a year of {COURSES} courses", figure, f"< {YEAR_GOAL_S} s", good=year < YEAR_GOAL_S)
        today = median(times(desk.courses_today, 5))
        sys.stdout.write(f"what Tänään shows of {COURSES} open courses: {today * 1000:.0f} ms\n")
        desk.close()


if __name__ == "__main__":
    main()
