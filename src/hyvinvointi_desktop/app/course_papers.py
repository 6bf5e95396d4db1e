"""What a course's papers and tables say, as plain rows taken from one reading. It prints nothing and has no words."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.domain.attendance import Tally
from hyvinvointi_desktop.domain.courses import Course, EnrolmentState
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of the sign-in sheet: the row code and who it is."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """The sheet of one session; rows by number. ``spare`` empty rows are for people without a name yet."""

    course: Course
    on: date
    theme: str
    rows: tuple[SheetRow, ...]
    spare: int


def sign_in_sheet(screen: CourseScreen, session: SessionId, spare: int = 6) -> SignInSheet:
    """Everybody who belongs on the session's day. Raises KeyError for a session of another course."""
    meeting = screen.meeting(session)
    rows = [_sheet_row(p) for p in screen.participants if p.enrolment.id in meeting.belongs and not p.erased]
    return SignInSheet(screen.course, meeting.day, meeting.meeting.group.theme, tuple(rows), spare)


def _sheet_row(person: Participant) -> SheetRow:
    return SheetRow(person.enrolment.number, person.client.name)


@dataclass(frozen=True, slots=True)
class InsuredRow:
    """One person of the list for the accident insurance, with the days between which the person takes part."""

    name: str
    first_day: date
    last_day: date | None


def insurance_list(screen: CourseScreen) -> tuple[InsuredRow, ...]:
    """Everybody who ever took part and whose name is still kept, by name. The last day is the one before leaving."""
    found = []
    for person in screen.participants:
        first, left = person.enrolment.enrolled_on, person.enrolment.left_on
        if first is not None and not person.erased:
            last = None if left is None else date.fromordinal(left.toordinal() - 1)
            found.append(InsuredRow(person.client.name, first, last))
    return tuple(sorted(found, key=lambda row: row.name.casefold()))


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """One session of the course diary; no name of a participant is in it."""

    number: int | None
    on: date
    status: Status
    theme: str
    programme: str
    reflections: tuple[str, str, str]
    cancelled_reason: str
    tally: Tally
    minutes: int


def course_diary(screen: CourseScreen) -> tuple[DiaryRow, ...]:
    """The group sessions by start."""
    return tuple(_diary_row(row) for row in screen.meetings)


def _diary_row(row: MeetingRow) -> DiaryRow:
    session, group = row.meeting.session, row.meeting.group
    minutes = int((session.ends_at - session.starts_at).total_seconds()) // 60
    return DiaryRow(
        row.number, row.day, session.status, group.theme, group.programme, group.reflections, group.cancelled_reason,
        row.tally, minutes,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """What a partner is told of attendance: counts alone. ``hours_tenths`` are those of the held sessions."""

    course: Course
    held: int
    counted: int
    cancelled: int
    visits: int
    places: int
    people: int
    took_part: int
    left: int
    hours_tenths: int
    by_proposer: tuple[tuple[str, int], ...]
    themes: tuple[str, ...]
    spent_cents: int


def partner_report(screen: CourseScreen) -> PartnerReport:
    """The course in figures. Small counts are hidden by who prints them, as every statistic (RULES.md section 8)."""
    figures, diary = screen.statistics, course_diary(screen)
    held = [row for row in diary if row.status is Status.HELD]
    took_part = [p for p in screen.participants if p.enrolment.enrolled_on is not None]
    proposers = Counter(p.enrolment.proposer for p in took_part if p.enrolment.proposer)
    return PartnerReport(
        course=screen.course,
        held=figures.held,
        counted=len(figures.counted),
        cancelled=sum(row.status is Status.CANCELLED for row in diary),
        visits=figures.visits,
        places=figures.places,
        people=figures.people,
        took_part=len(took_part),
        left=sum(p.enrolment.state is EnrolmentState.LEFT for p in took_part),
        hours_tenths=sum(row.minutes for row in held) // 6,
        by_proposer=tuple(sorted(proposers.items(), key=lambda x: (-x[1], x[0].casefold()))),
        themes=tuple(dict.fromkeys(row.theme for row in held if row.theme)),
        spent_cents=sum(p.amount_cents for p in screen.purchases),
    )


@dataclass(frozen=True, slots=True)
class Certificate:
    """That somebody took part: how many of the held sessions, between which days."""

    course: Course
    name: str
    came: int
    held: int
    first_day: date | None
    last_day: date | None


def certificate(screen: CourseScreen, person: Participant) -> Certificate:
    """The certificate of one participant; the days are those of the first and last session with a mark of coming."""
    came = [
        row.day
        for row in screen.meetings
        if row.status is Status.HELD
        for who, mark in row.meeting.group.marks
        if who == person.enrolment.id and mark in {"present", "late"}
    ]
    return Certificate(
        screen.course, person.client.name, len(came), screen.statistics.held, min(came, default=None),
        max(came, default=None),
    )  # fmt: skip
