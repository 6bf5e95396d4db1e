""" "Kävi ryhmässä": one press for a day, with how it is known; attendance of our own courses is counted beside it."""

from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, GroupVisitId
from hyvinvointi_desktop.domain.rehabilitation import GroupVisit, KnownBy
from hyvinvointi_desktop.domain.sessions import Status

GROUP_AREAS = frozenset({Area.REHABILITATION})


@dataclass(frozen=True, slots=True)
class InGroup:
    """The client was in a group that day. ``visit`` is None where our own course's attendance tells it."""

    on: date
    group: str
    known_by: KnownBy | None
    visit: GroupVisitId | None = None
    course: CourseId | None = None


def save_visit(visit: GroupVisit, today: date, uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes a visit to a group. The same group on the same day twice is one visit: the later press says how
    it is known.

    Raises:
        Refused: there is no such client or course, the group has no name, or the day is to come.
    """
    group = " ".join(visit.group.split())
    if not group:
        raise Refused(Refusal.GROUP_MISSING)
    if visit.on > today:
        raise Refused(Refusal.DAY_TO_COME)
    with uow:
        records = uow.records
        if records.client(visit.client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if visit.course is not None and records.course(visit.course) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        made = replace(visit, group=group)
        same = next((v for v in records.group_visits_of(visit.client) if _is_same(v, made)), None)
        if same is not None:
            records.put_group_visit(replace(same, known_by=made.known_by))
        else:
            records.put_group_visit(made)
        uow.commit()
    return GROUP_AREAS


def _is_same(one: GroupVisit, other: GroupVisit) -> bool:
    return one.id != other.id and one.on == other.on and one.group.casefold() == other.group.casefold()


def delete_visit(visit_id: GroupVisitId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a visit out. Raises Refused when there is none of that id."""
    with uow:
        if uow.records.group_visit(visit_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_group_visit(visit_id)
        uow.commit()
    return GROUP_AREAS


def in_groups(client: ClientId, records: Records) -> tuple[InGroup, ...]:
    """Every visit to a group by day: those that were pressed, and those of our own courses that attendance tells. A day
    of a course that was pressed too is told once, by the attendance."""
    own = tuple(_attended(client, records))
    told = {(x.on, x.course) for x in own}
    pressed = [
        InGroup(v.on, v.group, v.known_by, v.id, v.course)
        for v in records.group_visits_of(client)
        if v.course is None or (v.on, v.course) not in told
    ]
    return tuple(sorted((*own, *pressed), key=lambda x: (x.on, x.group.casefold())))


def known_groups(client: ClientId, records: Records) -> tuple[str, ...]:
    """The groups that were pressed before, the client's own newest first, then everybody else's."""
    visits = records.all_group_visits()
    own = [v.group for v in reversed(visits) if v.client == client]
    return tuple(dict.fromkeys([*own, *(v.group for v in reversed(visits))]))


def _attended(client: ClientId, records: Records) -> list[InGroup]:
    found = []
    for enrolment in records.enrolments_of_client(client):
        course = records.course(enrolment.course)
        for meeting in records.meetings_of(enrolment.course) if course is not None else ():
            session = meeting.session
            came = any(who == enrolment.id and mark in CAME for who, mark in meeting.group.marks)
            if came and course is not None and session.kind == GROUP_SESSION and session.status is Status.HELD:
                found.append(InGroup(local_day(session.starts_at), course.name, None, None, course.id))
    return found
