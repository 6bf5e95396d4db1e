"""Frozen rows of courses for pages and papers."""

from dataclasses import dataclass
from datetime import date, datetime

from hyvinvointi_desktop.app.course_money import FeedbackSummary, TravelLine
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.domain.attendance import CourseStatistics, Tally
from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    Enrolment,
    GroupFeedback,
    Purchase,
)
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.plan_findings import PlanRemark
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Status


@dataclass(frozen=True, slots=True)
class CourseRow:
    """One line of the list of courses. ``free`` None: no limit, or heads only. ``unmarked`` are sessions that are over
    where something is still to be marked; ``to_call`` people who missed too often in a row."""

    course: Course
    sessions: int
    held: int
    next_at: datetime | None
    last_day: date | None
    enrolled: int
    waiting: int
    candidates: int
    free: int | None
    unmarked: int = 0
    to_call: int = 0


@dataclass(frozen=True, slots=True)
class Participant:
    """A person of the course. ``missed`` are the absences that call for a ring, empty when there is none to make.

    ``interview_at`` is when the interview is settled for, while it is not held. ``erased``: only the number is left.
    """

    enrolment: Enrolment
    client: Client
    tally: Tally
    missed: tuple[date, ...]
    check_missing: bool
    interview_at: datetime | None = None
    erased: bool = False


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A group session: its day, its figures, who belongs that day, who of them has no mark, and guests with a mark.

    ``number`` counts the sessions that were not cancelled, from 1; None for a cancelled one.
    """

    meeting: Meeting
    day: date
    number: int | None
    tally: Tally
    belongs: tuple[EnrolmentId, ...]
    unmarked: tuple[EnrolmentId, ...]
    guests: tuple[EnrolmentId, ...]

    @property
    def session(self) -> SessionId:
        """Its id."""
        return self.meeting.session.id

    @property
    def status(self) -> Status:
        """Where it stands."""
        return self.meeting.session.status


@dataclass(frozen=True, slots=True)
class ThemeWish:
    """A theme from the interviews and how many wished for it; ``id`` is the one in the programme's list, else empty."""

    theme: str
    count: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class CourseScreen:
    """Everything of one course in one reading. ``meetings`` are the group sessions by start; ``others`` interviews and
    planning; ``participants`` everybody by number; ``waiting`` in their order; ``to_call`` by name. ``programme`` is
    the version it was made under, ``remarks`` where its plan is other than that says."""

    course: Course
    today: date
    meetings: tuple[MeetingRow, ...]
    others: tuple[Meeting, ...]
    participants: tuple[Participant, ...]
    statistics: CourseStatistics
    free: int | None
    wishes: tuple[ThemeWish, ...]
    purchases: tuple[Purchase, ...]
    balance_cents: int
    travel: tuple[TravelLine, ...]
    feedback: tuple[GroupFeedback, ...]
    summary: FeedbackSummary
    agreements: tuple[CourseAgreement, ...]
    programme: Programme | None = None
    remarks: tuple[PlanRemark, ...] = ()

    @property
    def enrolled(self) -> tuple[Participant, ...]:
        """Who is in now."""
        return tuple(p for p in self.participants if p.enrolment.state == "enrolled")

    @property
    def waiting(self) -> tuple[Participant, ...]:
        """Who waits for a place, the one next in line first."""
        return tuple(p for p in self.participants if p.enrolment.state == "waiting")

    @property
    def to_call(self) -> tuple[Participant, ...]:
        """Who missed too often in a row and was not rung since, by name."""
        found = (p for p in self.participants if p.missed)
        return tuple(sorted(found, key=lambda p: p.client.name.casefold()))

    def participant(self, enrolment: EnrolmentId) -> Participant:
        """The participant of that enrolment. Raises KeyError."""
        return {p.enrolment.id: p for p in self.participants}[enrolment]

    def meeting(self, session: SessionId) -> MeetingRow:
        """The row of that session. Raises KeyError."""
        return {m.session: m for m in self.meetings}[session]


@dataclass(frozen=True, slots=True)
class CourseToday:
    """A course's session on Tänään: today's, or an earlier one where somebody is not marked or nothing is said."""

    session: SessionId
    course: CourseId
    name: str
    kind: str
    starts_at: datetime
    ends_at: datetime
    place: str
    theme: str
    people: int
    unmarked: int
    who: str = ""


@dataclass(frozen=True, slots=True)
class ToCall:
    """Somebody who missed too often in a row, with the number to ring."""

    course: CourseId
    course_name: str
    enrolment: EnrolmentId
    client: ClientId
    name: str
    phone: str
    missed: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A place is free and somebody waits for it."""

    course: CourseId
    course_name: str
    free: int
    enrolment: EnrolmentId
    client: ClientId
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class CoursesToday:
    """What Tänään shows of courses."""

    today: tuple[CourseToday, ...] = ()
    unmarked: tuple[CourseToday, ...] = ()
    to_call: tuple[ToCall, ...] = ()
    free_places: tuple[FreePlace, ...] = ()


@dataclass(frozen=True, slots=True)
class CourseYear:
    """One course's figures in a stretch of days, for the reports of a year."""

    course: Course
    statistics: CourseStatistics
    cancelled: int
    minutes: int
    participants: int
    left: int
    spent_cents: int
    travel_cents: int
