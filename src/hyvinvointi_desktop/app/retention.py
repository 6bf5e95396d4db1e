"""What is kept how long, and the clients whose time is over. It proposes; nothing is deleted by it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.ports import ClientGlance, Definitions, Records
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.courses import Course, Enrolment, EnrolmentState
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.erasure import waiting
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.referrals import CaseEvent, closed_on
from hyvinvointi_desktop.domain.rehabilitation import Period, Phase
from hyvinvointi_desktop.domain.retention import Kept, RetentionRule, end_of_time, rule_for

MONTHLY = "retention.looked_on"
"""The preference that remembers the day the worker last looked: Tänään says it once a month."""


@dataclass(frozen=True, slots=True)
class DueClient:
    """A client whose time is over: when the relationship ended, since when it is over, by which rule, and whether an
    erasure was asked for already."""

    client: ClientId
    code: str
    name: str
    ended_on: date
    due_on: date
    rule: RetentionRule
    asked: bool


@dataclass(frozen=True, slots=True)
class DueReferral:
    """A referral at the coordinator that was closed so long ago that its time is over. ``client`` where the person
    became a client of these records."""

    case: CaseId
    name: str
    client: ClientId | None
    closed_on: date
    due_on: date
    rule: RetentionRule


@dataclass(frozen=True, slots=True)
class RetentionScreen:
    """All rules, and what is due, the longest over first. ``referrals`` are a coordinator's alone."""

    rules: tuple[RetentionRule, ...]
    due: tuple[DueClient, ...]
    referrals: tuple[DueReferral, ...] = ()

    @property
    def people(self) -> int:
        """How many people's time is over; one who is both a client and somebody who was referred counts once."""
        return len({d.client for d in self.due} | {d.client or d.case for d in self.referrals})


@dataclass(frozen=True, slots=True)
class CourseEnd:
    """When a course or a service by decision ended; None while it runs."""

    programme: ProgrammeId
    on: date | None


def course_ends(records: Records, today: date) -> Mapping[ClientId, tuple[CourseEnd, ...]]:
    """For everybody who had to do with a course: until when."""
    enrolments = records.all_enrolments()
    last: dict[CourseId, date] = {}
    for meeting in records.meetings_between(date.min, date.max) if enrolments else ():
        day = local_day(meeting.session.starts_at)
        last[meeting.group.course] = max(day, last.get(meeting.group.course, day))
    courses = {c.id: c for c in records.courses()} if enrolments else {}
    found: dict[ClientId, tuple[CourseEnd, ...]] = {}
    for enrolment in enrolments:
        course = courses[enrolment.course]
        end = CourseEnd(course.programme, _end_of(enrolment, course, last.get(course.id), today))
        found[enrolment.client] = (*found.get(enrolment.client, ()), end)
    return found


def service_ends(records: Records, today: date) -> Mapping[ClientId, tuple[CourseEnd, ...]]:
    """For everybody who had a service by decision or was thought of for one: until when."""
    last: dict[PeriodId, date] = {}
    for decision in records.all_decisions():
        last[decision.period] = max(decision.last_day, last.get(decision.period, decision.last_day))
    found: dict[ClientId, tuple[CourseEnd, ...]] = {}
    for period in records.all_periods():
        end = CourseEnd(period.programme, _service_end(period, last.get(period.id), today))
        found[period.client] = (*found.get(period.client, ()), end)
    return found


def _service_end(period: Period, decided_until: date | None, today: date) -> date | None:
    """The day it was ended or put off, else the last decided day; None while it is thought of or still decided."""
    if period.ended_on is not None:
        return period.ended_on
    if period.phase is Phase.NOT_NOW:
        return period.suitability_on or period.opened_on
    return decided_until if decided_until is not None and decided_until < today else None


def _end_of(enrolment: Enrolment, course: Course, last: date | None, today: date) -> date | None:
    if enrolment.state is EnrolmentState.DECLINED:
        return course.plan.first_day
    if enrolment.state is EnrolmentState.LEFT:
        return enrolment.left_on
    ends_on = course.ended_on or last or course.plan.first_day
    return ends_on if course.ended_on is not None or ends_on < today else None


def relationship_end(
    client: Client, agreements: tuple[Agreement, ...], glance: ClientGlance | None, courses: Iterable[CourseEnd] = ()
) -> date | None:
    """The last day of the relationship: the last of the agreements' ends, the last meeting, the ends of courses and
    services, and the archiving.

    None while a meeting is agreed or a course runs, or where there is nothing to count from.
    """
    if glance is not None and glance.next_planned_at is not None:
        return None
    of_courses = [course.on for course in courses]
    if None in of_courses:
        return None
    days = [a.last_day if a.ended_on is None else min(a.last_day, a.ended_on) for a in agreements]
    if glance is not None and glance.last_held_at is not None:
        days.append(local_day(glance.last_held_at))
    days += [day for day in of_courses if day is not None]
    if client.archived_on is not None:
        days.append(client.archived_on)
    return max(days, default=None)


def due_referrals(
    rules: Iterable[RetentionRule], records: RegistryRecords, today: date
) -> tuple[DueReferral, ...]:
    """The referrals that are not erased and whose time is over, the longest over first."""
    rule = next((r for r in rules if r.kept is Kept.REFERRALS and r.proposes), None)
    if rule is None:
        return ()
    events: dict[CaseId, list[CaseEvent]] = {}
    for event in records.all_case_events():
        events.setdefault(event.case, []).append(event)
    due = []
    for referral in records.referrals():
        closed = closed_on(events[referral.id])
        if closed is not None and end_of_time(rule, closed) <= today:
            over = end_of_time(rule, closed)
            due.append(DueReferral(referral.id, referral.person.name, referral.client, closed, over, rule))
    return tuple(sorted(due, key=lambda d: (d.due_on, d.case)))


def retention_screen(records: Records, definitions: Definitions, today: date) -> RetentionScreen:
    """The rules and what they propose today."""
    rules = definitions.retention()
    now = datetime.combine(today, time(), UTC)
    glances = {g.client: g for g in records.client_glances(now)}
    gone, erasures = erased(records), records.erasures()
    by_client: dict[ClientId, list[Agreement]] = {}
    ends, services = course_ends(records, today), service_ends(records, today)
    for agreement in records.all_agreements():
        by_client.setdefault(agreement.client, []).append(agreement)
    due = []
    for client in records.clients():
        own = tuple(by_client.get(client.id, ()))
        served = services.get(client.id, ())
        courses = (*ends.get(client.id, ()), *served)
        ended = relationship_end(client, own, glances.get(client.id), courses)
        programmes = (*(a.programme for a in own), *(c.programme for c in courses))
        kinds = (ProgrammeKind.DECISION,) if served else ()
        rule = rule_for((r for r in rules if r.proposes), programmes, kinds)
        if client.id in gone or ended is None or rule is None or end_of_time(rule, ended) > today:
            continue
        asked = waiting(erasures, client.id) is not None
        due.append(DueClient(client.id, client.code, client.name, ended, end_of_time(rule, ended), rule, asked))
    return RetentionScreen(rules, tuple(sorted(due, key=lambda d: (d.due_on, d.code))))
