"""Courses for tests: a plan on Thursdays, invented participants, and a desk with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.courses import Course, CoursePlan, Enrolment, Leader, Partner, PartnerRole
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, ProgrammeId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status

COURSE = CourseId("k1")
PLAN = CoursePlan(date(2027, 1, 7), time(12), time(14, 30), 12)


def course(**changes: object) -> Course:
    """An invented course of twelve Thursdays from 7.1.2027 from 12.00 to 14.30."""
    made = Course(
        COURSE, "Hyvinvointitreenit", ProgrammeId("hyvinvointitreenit"), 1, PLAN, "Testikylän talo", "25+", 12,
        budget_cents=15000, fee_cents=5500, insurer="Keksitty vakuutus",
        leaders=(Leader("Maija Keksitty", "Esimerkkikunta", "040", own=True), Leader("Toinen Ohjaaja", "Opisto")),
        partners=(
            Partner("Opisto", (PartnerRole.GIVES_LEADER, PartnerRole.PAYS_FEE), "Rehtori", promises="Antaa ohjaajan."),
            Partner("Esimerkkikunta", (PartnerRole.PROPOSES, PartnerRole.GIVES_PLACE)),
        ),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def person(number: int, **changes: object) -> Client:
    """An invented participant."""
    made = Client(ClientId(f"o{number}"), f"T-{number}", f"Osallistuja {number:02d}", phone=f"050 000 {number:03d}")
    return replace(made, **changes)  # type: ignore[arg-type]


def enrolment(number: int, **changes: object) -> Enrolment:
    """The enrolment of that participant, as a form makes it."""
    made = Enrolment(EnrolmentId(f"e{number}"), COURSE, ClientId(f"o{number}"), 0)
    return replace(made, **changes)  # type: ignore[arg-type]


def enrolled(desk: Desk, *numbers: int, on: date = PLAN.first_day) -> list[EnrolmentId]:
    """Participants of these numbers, enrolled from a day on."""
    for number in numbers:
        desk.add_participant(enrolment(number), person(number))
        desk.enrol(EnrolmentId(f"e{number}"), on)
    return [EnrolmentId(f"e{number}") for number in numbers]


def with_course(desk: Desk, people: int = 3, **changes: object) -> CourseScreen:
    """The course with so many enrolled from its first day."""
    desk.save_course(course(**changes))
    enrolled(desk, *range(1, people + 1))
    return desk.course_screen(COURSE)


def sessions(desk: Desk, status: Status | None = None) -> list[SessionId]:
    """The group sessions of the course, by start."""
    rows = desk.course_screen(COURSE).meetings
    return [row.session for row in rows if status is None or row.status is status]


def days(rows: Sequence[date]) -> list[str]:
    """Days as ``7.1.``."""
    return [f"{day.day}.{day.month}." for day in rows]


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A wall-clock moment."""
    return instant_of(day, time(hour, minute))


__all__ = ["COURSE", "PLAN", "at", "course", "days", "enrolled", "enrolment", "person", "sessions", "with_course"]
