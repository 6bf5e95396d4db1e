"""A course's single sessions: what they held, held and cancelled ones, interviews and planning."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.courses import COURSE_AREAS, Holidays, course_of, new_meeting
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import (
    GROUP_SESSION,
    INTERVIEW,
    PLANNING,
    Course,
    Enrolment,
    GroupSession,
    Interview,
    next_free_day,
)
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Session, Status


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to ring, with the number."""

    enrolment: EnrolmentId
    client: ClientId
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """What cancelling came to: the day it was moved to, whom to ring, and the areas that changed."""

    moved_to: date | None
    calls: tuple[Call, ...]
    changed: frozenset[Area]


def meeting_of(session_id: SessionId, records: Records) -> Meeting:
    """The course's session. Raises Refused when there is none."""
    found = records.meeting(session_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def save_words(
    session_id: SessionId, theme: str, programme: str, reflections: tuple[str, str, str], uow: UnitOfWork
) -> frozenset[Area]:
    """The theme, the programme and the joint reflection of a session; its marks stay. Raises Refused."""
    with uow:
        group = meeting_of(session_id, uow.records).group
        uow.records.put_group(replace(group, theme=theme, programme=programme, reflections=reflections))
        uow.commit()
    return frozenset({Area.COURSES})


def save_themes(course_id: CourseId, themes: dict[SessionId, str], uow: UnitOfWork) -> frozenset[Area]:
    """The themes of several sessions at once. Raises Refused for a session of another course."""
    with uow:
        for session_id, theme in themes.items():
            group = meeting_of(session_id, uow.records).group
            if group.course != course_id:
                raise Refused(Refusal.NO_SUCH_RECORD)
            uow.records.put_group(replace(group, theme=theme))
        uow.commit()
    return frozenset({Area.COURSES})


def hold(session_id: SessionId, entered_on: date, uow: UnitOfWork) -> frozenset[Area]:
    """The session was held as planned, whoever came. Raises Refused for one that is not planned."""
    with uow:
        session = meeting_of(session_id, uow.records).session
        if session.status is not Status.PLANNED:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_session(replace(session, status=Status.HELD, entered_on=entered_on))
        uow.commit()
    return COURSE_AREAS


def cancel(
    session_id: SessionId, reason: str, *, to_the_end: bool, uow: UnitOfWork, definitions: Definitions, today: date
) -> Cancelled:
    """Cancels a session; ``to_the_end`` puts one in for it on the first free day of the rhythm after the last.

    Raises:
        Refused: somebody was there, or it is cancelled already.
    """
    with uow:
        records = uow.records
        meeting = meeting_of(session_id, records)
        session, group = meeting.session, meeting.group
        if session.status is Status.CANCELLED:
            raise Refused(Refusal.SESSION_CANCELLED)
        if session.status is Status.HELD and _anybody_came(group):
            raise Refused(Refusal.SESSION_WAS_HELD)
        cancelled = replace(session, status=Status.CANCELLED, entered_on=session.entered_on or today)
        records.put_meeting(Meeting(cancelled, replace(group, cancelled_reason=reason)))
        moved_to = _put_in_for(meeting, records, definitions) if to_the_end and session.kind == GROUP_SESSION else None
        calls = phone_list(group.course, records, local_day(session.starts_at))
        uow.commit()
    return Cancelled(moved_to, calls, COURSE_AREAS)


def _anybody_came(group: GroupSession) -> bool:
    return bool(group.walk_ins or group.head_count or any(mark in CAME for _, mark in group.marks))


def day_at_the_end(session_id: SessionId, records: Records, definitions: Definitions) -> date:
    """The first free day of the course's rhythm after its last session. Raises Refused for an unknown session."""
    return _day_after_last(course_of(meeting_of(session_id, records).group.course, records), records, definitions)


def _group_meetings(course: Course, records: Records) -> list[Meeting]:
    return [m for m in records.meetings_of(course.id) if m.session.kind == GROUP_SESSION]


def _day_after_last(course: Course, records: Records, definitions: Definitions) -> date:
    days = {local_day(m.session.starts_at) for m in _group_meetings(course, records)}
    return next_free_day(course.plan, days, max(days), Holidays(definitions))


def _put_in_for(meeting: Meeting, records: Records, definitions: Definitions) -> date:
    course = course_of(meeting.group.course, records)
    meetings = _group_meetings(course, records)
    day = _day_after_last(course, records, definitions)
    made = new_meeting(course, day, meetings)
    group = replace(
        made.group, theme=meeting.group.theme, programme=meeting.group.programme, moved_from=meeting.session.id
    )
    records.put_meeting(Meeting(made.session, group))
    return day


def phone_list(course_id: CourseId, records: Records, day: date) -> tuple[Call, ...]:
    """Everybody who belongs to the course on a day, with the number to ring, by name."""
    found = []
    for enrolment in records.enrolments_of(course_id):
        client = records.client(enrolment.client) if enrolment.enrolled_on_day(day) else None
        if client is not None:
            found.append(Call(enrolment.id, client.id, client.name, client.phone))
    return tuple(sorted(found, key=lambda call: call.name.casefold()))


# -- interviews and planning ------------------------------------------------------------------------------------


def interview_session_id(enrolment_id: EnrolmentId) -> SessionId:
    """The one interview session of an enrolment: it names nobody, so the id says whose it is."""
    return SessionId(f"interview-{enrolment_id}")


def plan_interview(
    enrolment_id: EnrolmentId, starts_at: datetime, ends_at: datetime, place: str, uow: UnitOfWork
) -> frozenset[Area]:
    """Settles when a person is interviewed, or another time for it.

    Raises:
        Refused: no such enrolment, it ends before it starts, or it was held already.
    """
    with uow:
        enrolment = _enrolment(enrolment_id, uow.records)
        _put_interview(enrolment, starts_at, ends_at, place, Status.PLANNED, None, uow.records)
        uow.commit()
    return COURSE_AREAS


@dataclass(frozen=True, slots=True)
class HeldInterview:
    """An interview as it was held; ``starts_at`` and ``ends_at`` None where its time is not to be counted."""

    enrolment: EnrolmentId
    interview: Interview
    comes_alone: bool | None
    no_acute_crisis: bool | None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""


def hold_interview(held: HeldInterview, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Keeps what was talked about with the plain check, and its time as a held session. Raises Refused."""
    with uow:
        records = uow.records
        enrolment = _enrolment(held.enrolment, records)
        records.put_enrolment(
            replace(
                enrolment, interview=held.interview, comes_alone=held.comes_alone, no_acute_crisis=held.no_acute_crisis
            )
        )
        if held.starts_at is not None and held.ends_at is not None:
            _put_interview(enrolment, held.starts_at, held.ends_at, held.place, Status.HELD, today, records)
        uow.commit()
    return COURSE_AREAS


def _put_interview(
    enrolment: Enrolment, starts_at: datetime, ends_at: datetime, place: str, status: Status,
    entered_on: date | None, records: Records,
) -> None:  # fmt: skip
    if ends_at <= starts_at:
        raise Refused(Refusal.END_NOT_AFTER_START)
    session_id = interview_session_id(enrolment.id)
    kept = records.meeting(session_id)
    if status is Status.PLANNED and kept is not None and kept.session.status is Status.HELD:
        raise Refused(Refusal.SESSION_WAS_HELD)
    fresh = Session(session_id, (), starts_at, ends_at, INTERVIEW, status, course=enrolment.course)
    session = fresh if kept is None else replace(kept.session, starts_at=starts_at, ends_at=ends_at, status=status)
    session = replace(session, place=place, entered_on=session.entered_on or entered_on)
    records.put_meeting(Meeting(session, kept.group if kept else GroupSession(session_id, enrolment.course)))


def _enrolment(enrolment_id: EnrolmentId, records: Records) -> Enrolment:
    found = records.enrolment(enrolment_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def save_planning(session: Session, uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes a session of planning of a course (``kind`` planning, ``course`` set, nobody's).

    Raises:
        Refused: it ends before it starts, is of no course, of another kind, or names clients.
    """
    if session.ends_at <= session.starts_at:
        raise Refused(Refusal.END_NOT_AFTER_START)
    if session.course is None or session.kind != PLANNING:
        raise Refused(Refusal.UNKNOWN_KIND, kind=session.kind)
    if session.clients:
        raise Refused(Refusal.NO_CLIENT)
    with uow:
        course_of(session.course, uow.records)
        kept = uow.records.meeting(session.id)
        if kept is not None and kept.session.kind != PLANNING:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_session(session)
        uow.commit()
    return COURSE_AREAS

