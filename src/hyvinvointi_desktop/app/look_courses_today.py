"""What Tänään shows of courses: today's sessions, what waits for marks, whom to ring, places that are free."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from hyvinvointi_desktop.app.attendance import held_sessions, unmarked_in
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_screens import CoursesToday, CourseToday, FreePlace, ToCall
from hyvinvointi_desktop.app.course_sessions import interview_session_id
from hyvinvointi_desktop.app.enrolments import free_places, next_in_line
from hyvinvointi_desktop.app.look_courses import absences_to_call, to_call
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, Enrolment
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status


def courses_today(records: Records, definitions: Definitions, now: datetime, today: date) -> CoursesToday:
    """All of it in one reading; courses that have ended ask for nothing."""
    open_courses = [c for c in records.courses() if c.ended_on is None]
    if not open_courses:
        return CoursesToday()
    people = {c.id: c for c in records.clients()}
    known = all_programmes(records, definitions)
    now_on: list[CourseToday] = []
    unmarked: list[CourseToday] = []
    calls: list[ToCall] = []
    places: list[FreePlace] = []
    for course in open_courses:
        meetings, members = records.meetings_of(course.id), records.enrolments_of(course.id)
        for meeting in meetings:
            row = _row(course, meeting, members, people)
            if local_day(meeting.session.starts_at) == today and meeting.session.status is not Status.CANCELLED:
                now_on.append(row)
            elif _waits(meeting, row, now):
                unmarked.append(row)
        calls += _calls(course, meetings, members, people, absences_to_call(course, known))
        places += _places(course, members, people)
    return CoursesToday(
        tuple(sorted(now_on, key=lambda r: (r.starts_at, r.session))),
        tuple(sorted(unmarked, key=lambda r: (r.starts_at, r.session))),
        tuple(sorted(calls, key=lambda c: (c.name.casefold(), c.enrolment))),
        tuple(places),
    )


def _waits(meeting: Meeting, row: CourseToday, now: datetime) -> bool:
    """Whether something is to be said of a session that is over."""
    session = meeting.session
    if session.ends_at >= now or session.status is Status.CANCELLED:
        return False
    return session.status is Status.PLANNED or row.unmarked > 0


def _row(
    course: Course, meeting: Meeting, members: Sequence[Enrolment], people: dict[ClientId, Client]
) -> CourseToday:
    session, day = meeting.session, local_day(meeting.session.starts_at)
    group = session.kind == GROUP_SESSION
    whose = next((e for e in members if interview_session_id(e.id) == session.id), None)
    uncounted = int(group and not course.names and meeting.group.head_count is None)
    return CourseToday(
        session=session.id,
        course=course.id,
        name=course.name,
        kind=session.kind,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        place=session.place,
        theme=meeting.group.theme,
        people=sum(e.enrolled_on_day(day) for e in members) if group else 0,
        unmarked=(len(unmarked_in(meeting, members)) or uncounted) if group else 0,
        who=people[whose.client].name if whose is not None else "",
    )


def _calls(
    course: Course, meetings: Sequence[Meeting], members: Sequence[Enrolment], people: dict[ClientId, Client],
    threshold: int,
) -> Iterator[ToCall]:  # fmt: skip
    held = held_sessions(meetings)
    for enrolment in members:
        missed = to_call(enrolment, held, threshold)
        if missed:
            client = people[enrolment.client]
            yield ToCall(course.id, course.name, enrolment.id, client.id, client.name, client.phone, missed)


def _places(course: Course, members: Sequence[Enrolment], people: dict[ClientId, Client]) -> Iterator[FreePlace]:
    free, waiting = free_places(course, members), next_in_line(members)
    if free and waiting is not None:
        client = people[waiting.client]
        yield FreePlace(course.id, course.name, free, waiting.id, client.id, client.name, client.phone)
