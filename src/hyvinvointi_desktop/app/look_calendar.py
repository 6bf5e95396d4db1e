"""Reading what the calendar shows: the sessions of some days with names, what falls due, public holidays."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from hyvinvointi_desktop.app.care_dues import measure_dues, review_dues
from hyvinvointi_desktop.app.dues import Due, dues
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.sessions import Session, Status


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One session on the day where it begins. ``course`` says whose it is, else ``names`` and ``codes`` do."""

    session: SessionId
    on: date
    starts_at: datetime
    ends_at: datetime
    kind: str
    status: Status
    place: str
    names: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    course: CourseId | None = None


@dataclass(frozen=True, slots=True)
class CalendarScreen:
    """The days from ``first`` to ``last``: sessions by start, dues by day, names of public holidays."""

    first: date
    last: date
    entries: tuple[CalendarEntry, ...] = ()
    dues: tuple[Due, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)

    def entries_on(self, day: date) -> tuple[CalendarEntry, ...]:
        """The sessions that begin on the day."""
        return tuple(e for e in self.entries if e.on == day)

    def dues_on(self, day: date) -> tuple[Due, ...]:
        """What falls due on the day."""
        return tuple(d for d in self.dues if d.on == day)


def calendar_screen(
    records: Records,
    definitions: Definitions,
    first: date,
    last: date,
    language: str,
    today: date,
) -> CalendarScreen:
    """The days in one reading."""
    people = {c.id: c for c in records.clients()}
    courses = {c.id: c.name for c in records.courses()}
    entries = tuple(
        _entry(s, people, courses)
        for s in records.sessions_between(first, last)
        if first <= local_day(s.starts_at) <= last
    )
    ruled = (*review_dues(records, definitions, people, today),
             *measure_dues(records, definitions, people, today, language))  # fmt: skip
    due = [*dues(records, people, first, last), *(d for d in ruled if first <= d.on <= last)]
    holidays = {
        day: name
        for year in range(first.year, last.year + 1)
        for day, name in definitions.public_holidays(year, language).items()
        if first <= day <= last
    }
    return CalendarScreen(first, last, entries, tuple(sorted(due, key=lambda d: (d.on, d.name.casefold()))), holidays)


def _entry(session: Session, people: Mapping[ClientId, Client], courses: Mapping[CourseId, str]) -> CalendarEntry:
    known = [people[c] for c in session.clients if c in people]
    names = tuple(c.name for c in known)
    if session.course is not None and session.course in courses:
        names = (courses[session.course],)
    return CalendarEntry(
        session.id, local_day(session.starts_at), session.starts_at, session.ends_at, session.kind, session.status,
        session.place, names, tuple(c.code for c in known), session.course,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OutgoingEntry:
    """A planned session as it may leave for another calendar: never a name. ``codes`` and ``place`` (the locality
    alone) are empty where the person wants to give only that the time is taken."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    kind: str = ""
    codes: tuple[str, ...] = ()
    place: str = ""


def outgoing(screen: CalendarScreen, *, busy_only: bool) -> tuple[OutgoingEntry, ...]:
    """What is planned, for another calendar."""
    planned = [e for e in screen.entries if e.status is Status.PLANNED]
    if busy_only:
        return tuple(OutgoingEntry(e.session, e.starts_at, e.ends_at) for e in planned)
    return tuple(
        OutgoingEntry(e.session, e.starts_at, e.ends_at, e.kind, e.codes, locality(e.place) if "," in e.place else "")
        for e in planned  # a place without a comma may be a home address that somebody typed in short
    )
