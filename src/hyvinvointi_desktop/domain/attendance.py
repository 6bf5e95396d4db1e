"""Attendance of a group and what is counted of it (RULES.md section 5)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId


class Attendance(StrEnum):
    """A mark of one person at one session; nothing at all is "not marked"."""

    PRESENT = "present"
    LATE = "late"
    EXCUSED = "excused"
    ABSENT = "absent"


CAME = frozenset({Attendance.PRESENT, Attendance.LATE})


@dataclass(frozen=True, slots=True)
class Member:
    """Who belongs to the course from when on, and until the day before when."""

    enrolment: EnrolmentId
    first_day: date
    gone_on: date | None = None

    def belongs_on(self, day: date) -> bool:
        """Whether the person is to be marked on that day."""
        return self.first_day <= day and (self.gone_on is None or day < self.gone_on)


@dataclass(frozen=True, slots=True)
class HeldSession:
    """A held session's marks. ``head_count`` takes the place of marks where only heads are counted."""

    session: SessionId
    on: date
    marks: Mapping[EnrolmentId, Attendance]
    walk_ins: int = 0
    head_count: int | None = None

    @property
    def came(self) -> int:
        """How many people were there."""
        if self.head_count is not None:
            return self.head_count
        return sum(mark in CAME for mark in self.marks.values()) + self.walk_ins


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of each mark, and how many who belonged have none."""

    present: int = 0
    late: int = 0
    excused: int = 0
    absent: int = 0
    not_marked: int = 0
    walk_ins: int = 0

    @property
    def came(self) -> int:
        """Present, late and walk-ins."""
        return self.present + self.late + self.walk_ins


@dataclass(frozen=True, slots=True)
class CourseStatistics:
    """What a course's papers say. ``counted`` are the sessions where everyone who belonged that day is marked;
    ``unmarked`` the other held ones; ``visits`` how many times somebody came in the counted ones, ``places`` how many
    times somebody could have (walk-ins included in both); ``people`` came at least once in them (walk-ins left out).
    """

    held: int
    counted: tuple[SessionId, ...]
    unmarked: tuple[SessionId, ...]
    visits: int
    places: int
    people: int
    by_person: Mapping[EnrolmentId, Tally]
    by_session: Mapping[SessionId, Tally]


def tally_of(session: HeldSession, members: Iterable[Member]) -> Tally:
    """One session's marks. Of somebody who did not belong that day (a guest, named later) only coming counts."""
    if session.head_count is not None:
        return Tally(present=session.head_count)
    return _tally(((session, m) for m in members), session.walk_ins)


def _tally(pairs: Iterable[tuple[HeldSession, Member]], walk_ins: int = 0) -> Tally:
    marks = [
        mark
        for session, member in pairs
        for mark in (session.marks.get(member.enrolment),)
        if mark in CAME or member.belongs_on(session.on)
    ]
    return Tally(
        marks.count(Attendance.PRESENT), marks.count(Attendance.LATE), marks.count(Attendance.EXCUSED),
        marks.count(Attendance.ABSENT), marks.count(None), walk_ins,
    )  # fmt: skip


def statistics(sessions: Sequence[HeldSession], members: Sequence[Member]) -> CourseStatistics:
    """The course's figures. The order of sessions, members and marking changes nothing."""
    by_session = {s.session: tally_of(s, members) for s in sessions}
    counted = [s for s in sessions if not by_session[s.session].not_marked]
    inside = {s.session for s in counted}
    by_person = {m.enrolment: _tally((s, m) for s in counted if s.head_count is None) for m in members}
    tallies = [by_session[s.session] for s in counted]
    return CourseStatistics(
        held=len(sessions),
        counted=tuple(s.session for s in counted),
        unmarked=tuple(s.session for s in sessions if s.session not in inside),
        visits=sum(t.came for t in tallies),
        places=sum(t.came + t.excused + t.absent for t in tallies),
        people=sum(t.came > 0 for t in by_person.values()),
        by_person=by_person,
        by_session=by_session,
    )


def missed_in_a_row(sessions: Iterable[HeldSession], member: Member) -> tuple[date, ...]:
    """The days of the unexcused absences that end the person's marks: two or more call for a ring (RULES.md section 5).

    A session without a mark of the person says nothing and is passed over; an excused absence breaks the row.
    """
    row: list[date] = []
    for session in sorted(sessions, key=lambda s: (s.on, s.session)):
        mark = session.marks.get(member.enrolment)
        if mark is None or not member.belongs_on(session.on):
            continue
        row = [*row, session.on] if mark is Attendance.ABSENT else []
    return tuple(row)
