"""Who came: marks of one and of all, walk-ins and their names, heads without names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_sessions import meeting_of
from hyvinvointi_desktop.app.courses import COURSE_AREAS, course_of
from hyvinvointi_desktop.app.enrolments import PEOPLE, enrolment_of, must_take_names, put_new
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME, Attendance, HeldSession, Member
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Enrolment, EnrolmentState
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status

MARKED = frozenset({Area.COURSES})
HEADS_AT_MOST = 1000


def mark(
    session_id: SessionId, enrolment_id: EnrolmentId, attendance: Attendance | None, uow: UnitOfWork, today: date
) -> frozenset[Area]:
    """Marks one person, or with None takes the mark away. A planned session of today or earlier is held by it; taking
    a mark away leaves the session as it is.

    Raises:
        Refused: the session is cancelled, or the person is not in its course.
    """
    with uow:
        meeting = _to_mark(session_id, uow.records)
        enrolment = uow.records.enrolment(enrolment_id)
        if enrolment is None or enrolment.course != meeting.group.course:
            raise Refused(Refusal.NO_SUCH_RECORD)
        held = attendance is not None and _hold(meeting, uow.records, today)
        uow.records.put_mark(session_id, enrolment_id, attendance)
        uow.commit()
    return COURSE_AREAS if held else MARKED


def mark_many(
    session_id: SessionId, marks: Sequence[tuple[EnrolmentId, Attendance | None]], uow: UnitOfWork, today: date
) -> frozenset[Area]:
    """Several marks at once, all or none. Raises Refused as ``mark``."""
    with uow:
        meeting = _to_mark(session_id, uow.records)
        known = {e.id for e in uow.records.enrolments_of(meeting.group.course)}
        if any(who not in known for who, _ in marks):
            raise Refused(Refusal.NO_SUCH_RECORD)
        held = any(a is not None for _, a in marks) and _hold(meeting, uow.records, today)
        for who, attendance in marks:
            uow.records.put_mark(session_id, who, attendance)
        uow.commit()
    return COURSE_AREAS if held else MARKED


def mark_by_numbers(
    session_id: SessionId, marks: Sequence[tuple[int, Attendance]], uow: UnitOfWork, today: date
) -> frozenset[Area]:
    """Marks by the row codes of the sign-in sheet, all or none.

    Raises:
        Refused: a number is not on the sheet, or as ``mark``.
    """
    with uow:
        meeting = _to_mark(session_id, uow.records)
        people = {e.number: e.id for e in uow.records.enrolments_of(meeting.group.course)}
        unknown = next((number for number, _ in marks if number not in people), None)
        if unknown is not None:
            raise Refused(Refusal.UNKNOWN_ROW, number=unknown)
        held = bool(marks) and _hold(meeting, uow.records, today)
        for number, attendance in marks:
            uow.records.put_mark(session_id, people[number], attendance)
        uow.commit()
    return COURSE_AREAS if held else MARKED


def mark_all_present(session_id: SessionId, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Everybody who belongs that day and has no mark yet was present; marks that are there stay. Raises Refused."""
    with uow:
        meeting = _to_mark(session_id, uow.records)
        must_take_names(course_of(meeting.group.course, uow.records))
        held = _hold(meeting, uow.records, today)
        for enrolment in unmarked_in(meeting, uow.records.enrolments_of(meeting.group.course)):
            uow.records.put_mark(session_id, enrolment.id, Attendance.PRESENT)
        uow.commit()
    return COURSE_AREAS if held else MARKED


def unmarked_in(meeting: Meeting, enrolments: Sequence[Enrolment]) -> tuple[Enrolment, ...]:
    """Who belongs that day and has no mark."""
    day, marked = local_day(meeting.session.starts_at), {who for who, _ in meeting.group.marks}
    return tuple(e for e in enrolments if e.enrolled_on_day(day) and e.id not in marked)


def set_walk_ins(session_id: SessionId, count: int, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """How many people were there who have no name yet. Raises Refused for a cancelled session or a number below 0."""
    _must_be_count(count)
    with uow:
        meeting = _to_mark(session_id, uow.records)
        must_take_names(course_of(meeting.group.course, uow.records))
        held = count > 0 and _hold(meeting, uow.records, today)
        uow.records.put_group(replace(meeting.group, walk_ins=count))
        uow.commit()
    return COURSE_AREAS if held else MARKED


def set_head_count(session_id: SessionId, count: int | None, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """How many came to a session of a course that counts heads only; None takes it away. Raises Refused."""
    _must_be_count(count or 0)
    with uow:
        meeting = _to_mark(session_id, uow.records)
        if course_of(meeting.group.course, uow.records).names:
            raise Refused(Refusal.COUNTED_BY_NAME)
        held = count is not None and _hold(meeting, uow.records, today)
        uow.records.put_group(replace(meeting.group, head_count=count))
        uow.commit()
    return COURSE_AREAS if held else MARKED


def _must_be_count(count: int) -> None:
    if not 0 <= count <= HEADS_AT_MOST:
        raise Refused(Refusal.BAD_NUMBER)


@dataclass(frozen=True, slots=True)
class WalkInNamed:
    """The walk-in has a name: the enrolment, and the areas that changed."""

    enrolment: Enrolment
    changed: frozenset[Area]


def name_walk_in(session_id: SessionId, enrolment_id: EnrolmentId, uow: UnitOfWork) -> WalkInNamed:
    """One walk-in was somebody of the course who has no mark of coming there. How many came stays the same.

    Raises:
        Refused: there is no walk-in left, the person is not in the course, or came already.
    """
    with uow:
        records = uow.records
        meeting = _with_walk_in(session_id, records)
        enrolment = enrolment_of(enrolment_id, records)
        if enrolment.course != meeting.group.course:
            raise Refused(Refusal.NO_SUCH_RECORD)
        _name(meeting, enrolment, records)
        uow.commit()
    return WalkInNamed(enrolment, MARKED)


def name_new_walk_in(
    session_id: SessionId, enrolment: Enrolment, new_client: Client | None, uow: UnitOfWork
) -> WalkInNamed:
    """One walk-in is a person new to the course, enrolled from that day on; where a later session was held already,
    from the day after it, so that nobody misses a session before having a name.

    Raises:
        Refused: there is no walk-in left, or as asking a person in.
    """
    with uow:
        records = uow.records
        meeting = _with_walk_in(session_id, records)
        must_take_names(course_of(meeting.group.course, records))
        first = _first_day(meeting, records.meetings_of(meeting.group.course))
        enrolled = replace(
            enrolment, course=meeting.group.course, state=EnrolmentState.ENROLLED, enrolled_on=first, left_on=None
        )
        made = put_new(enrolled, new_client, records)
        _name(meeting, made, records)
        uow.commit()
    return WalkInNamed(made, PEOPLE)


def _first_day(meeting: Meeting, meetings: Sequence[Meeting]) -> date:
    day = local_day(meeting.session.starts_at)
    others = [m.session for m in meetings if m.session.id != meeting.session.id and m.session.kind == GROUP_SESSION]
    held = [local_day(s.starts_at) for s in others if s.status is Status.HELD and local_day(s.starts_at) >= day]
    return date.fromordinal(max(held).toordinal() + 1) if held else day


def _with_walk_in(session_id: SessionId, records: Records) -> Meeting:
    meeting = _to_mark(session_id, records)
    if meeting.group.walk_ins < 1:
        raise Refused(Refusal.NO_WALK_IN)
    return meeting


def _name(meeting: Meeting, enrolment: Enrolment, records: Records) -> None:
    marks = dict(meeting.group.marks)
    if marks.get(enrolment.id) in CAME:
        raise Refused(Refusal.CAME_ALREADY)
    marks[enrolment.id] = Attendance.PRESENT
    named = replace(meeting.group, walk_ins=meeting.group.walk_ins - 1, marks=tuple(sorted(marks.items())))
    records.put_group(named)


def _to_mark(session_id: SessionId, records: Records) -> Meeting:
    meeting = meeting_of(session_id, records)
    if meeting.session.kind != GROUP_SESSION:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if meeting.session.status is Status.CANCELLED:
        raise Refused(Refusal.SESSION_CANCELLED)
    return meeting


def _hold(meeting: Meeting, records: Records, today: date) -> bool:
    """Holds a planned session that is not in the future; whether it did."""
    session = meeting.session
    if session.status is not Status.PLANNED or local_day(session.starts_at) > today:
        return False
    records.put_session(replace(session, status=Status.HELD, entered_on=today))
    return True


# -- what the rules read ----------------------------------------------------------------------------------------


def held_sessions(meetings: Sequence[Meeting]) -> tuple[HeldSession, ...]:
    """The held group sessions as the rules of attendance read them."""
    return tuple(
        HeldSession(
            m.session.id, local_day(m.session.starts_at), dict(m.group.marks), m.group.walk_ins, m.group.head_count
        )
        for m in meetings
        if m.session.kind == GROUP_SESSION and m.session.status is Status.HELD
    )


def members(enrolments: Sequence[Enrolment]) -> tuple[Member, ...]:
    """Everybody with a number; who was never enrolled belongs on no day, and counts where marked as having come."""
    return tuple(Member(e.id, e.enrolled_on or date.max, e.left_on) for e in enrolments)
