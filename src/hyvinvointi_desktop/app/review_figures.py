"""Counting what was done with a client in some days: meetings, hours, places, groups, promises, barriers, goals."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.review_measures import measures
from hyvinvointi_desktop.app.review_screens import GroupFigures, MonthFigures, ReviewFigures, TaskLine
from hyvinvointi_desktop.app.set_goal import progress
from hyvinvointi_desktop.domain.attendance import CAME, Attendance
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import Month, by_day, local_day, months_between
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Session, Status


def figures(
    client: ClientId, first: date, last: date, records: Records, definitions: Definitions, programme: Programme | None
) -> ReviewFigures:
    """What was done from the first to the last day; both count.

    A meeting is a session with the client of a kind that counts as one in the programme (of a kind it does not have, in
    any), and belongs to the day on which it began. Minutes are those of held meetings, divided at local midnight; the
    list of kinds has the other work for the client too.
    """
    sessions = [s for s in records.sessions_between(first, last, client) if _begins_within(s, first, last)]
    counted = _meeting_kinds(programme, all_programmes(records, definitions))
    meetings = [s for s in sessions if counted.get(s.kind, True)]
    held = [s for s in meetings if s.status is Status.HELD]
    return ReviewFigures(
        first,
        last,
        months=_months(first, last, meetings),
        kinds=_kinds([s for s in sessions if s.status is Status.HELD]),
        places=_most(locality(s.place) for s in held if locality(s.place)),
        groups=_groups(client, first, last, records),
        tasks=_tasks(sessions),
        barriers=_most(b for s in sessions if s.status is not Status.PLANNED for b in dict.fromkeys(s.barriers)),
        goals=progress(records.goals_of(client), sessions),
        measures=measures(client, first, last, records, definitions),
    )


def _begins_within(session: Session, first: date, last: date) -> bool:
    return first <= local_day(session.starts_at) <= last


def _meeting_kinds(programme: Programme | None, known: Programmes) -> dict[str, bool]:
    found = {k.id: k.counts_as_meeting for p in known.versions for k in p.kinds}
    return found | {k.id: k.counts_as_meeting for k in (programme.kinds if programme is not None else ())}


def _months(first: date, last: date, meetings: Sequence[Session]) -> tuple[MonthFigures, ...]:
    minutes: Counter[Month] = Counter()
    for session in meetings:
        if session.status is Status.HELD:
            for stretch in by_day(session.starts_at, session.ends_at):
                minutes[Month.of(min(stretch.on, last))] += stretch.minutes
    return tuple(_month(month, meetings, minutes[month]) for month in months_between(first, last))


def _month(month: Month, meetings: Sequence[Session], minutes: int) -> MonthFigures:
    own = [s.status for s in meetings if local_day(s.starts_at) in month]
    return MonthFigures(
        month, len(own), own.count(Status.HELD), own.count(Status.NO_SHOW), own.count(Status.CANCELLED), minutes
    )


def _kinds(held: Sequence[Session]) -> tuple[tuple[str, int, int], ...]:
    minutes: Counter[str] = Counter()
    for session in held:
        minutes[session.kind] += sum(stretch.minutes for stretch in by_day(session.starts_at, session.ends_at))
    return tuple((kind, count, minutes[kind]) for kind, count in _most(s.kind for s in held))


def _most(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0])))


def _tasks(sessions: Sequence[Session]) -> tuple[TaskLine, ...]:
    return tuple(
        TaskLine(task.words, task.who, local_day(s.starts_at), task.done_on, alone=len(s.clients) == 1)
        for s in sessions
        for task in s.tasks
    )


def _groups(client: ClientId, first: date, last: date, records: Records) -> tuple[GroupFigures, ...]:
    """Groups by name. Of a course of ours its attendance counts; a day with a mark and a visit counts once."""
    came: dict[tuple[str, CourseId | None], set[date]] = {}
    met: dict[tuple[str, CourseId | None], int] = {}
    for enrolment in records.enrolments_of_client(client):
        course = records.course(enrolment.course)
        if course is None:
            continue
        key, marked = (course.name, course.id), _marks(enrolment.id, course.id, first, last, records)
        belonged = [on for on, mark in marked if mark in CAME or enrolment.enrolled_on_day(on)]
        if belonged:
            came[key], met[key] = {on for on, mark in marked if mark in CAME}, len(belonged)
    for visit in records.group_visits_of(client):
        if first <= visit.on <= last:
            found = records.course(visit.course) if visit.course is not None else None
            group = (visit.group, None) if found is None else (found.name, found.id)
            came.setdefault(group, set()).add(visit.on)
    rows = [GroupFigures(key[0], len(days), _least(met.get(key), days), key[1]) for key, days in came.items()]
    return tuple(sorted(rows, key=lambda g: (-g.came, g.name)))


def _least(met: int | None, days: set[date]) -> int | None:
    """A visit that no mark tells of is a meeting of the course as well."""
    return None if met is None else max(met, len(days))


def _marks(
    enrolment: EnrolmentId, course: CourseId, first: date, last: date, records: Records
) -> list[tuple[date, Attendance | None]]:
    return [
        (on, dict(m.group.marks).get(enrolment))
        for m in records.meetings_of(course)
        if m.session.kind == GROUP_SESSION and m.session.status is Status.HELD
        for on in (local_day(m.session.starts_at),)
        if first <= on <= last
    ]
