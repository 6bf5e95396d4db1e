"""Reading a client's period for its page: the path, the months, groups, network, drafts, tasks. It changes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from hyvinvointi_desktop.app.copy_drafts import DraftRow, rows
from hyvinvointi_desktop.app.group_visits import InGroup, in_groups, known_groups
from hyvinvointi_desktop.app.period import is_planned_by, period_now, programme_of
from hyvinvointi_desktop.app.period_rules import facts_of, measures_named, rules_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.service_reviews import reviews_of
from hyvinvointi_desktop.domain.days import Month, local_day, months_between
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId, SessionId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.period_findings import PeriodFinding, period_findings
from hyvinvointi_desktop.domain.period_path import StepLine, path_of, step_now
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint, ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import (
    Decision,
    DecisionKind,
    Ecomap,
    NetworkMeeting,
    NetworkMember,
    PathStep,
    Period,
    Phase,
)
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind
from hyvinvointi_desktop.domain.sessions import Session, Status


@dataclass(frozen=True, slots=True)
class MonthMeetings:
    """Meetings of one month: how many were planned or held, how many were held. ``whole`` says that the month lies
    wholly within the service."""

    month: Month
    planned: int
    held: int
    whole: bool


@dataclass(frozen=True, slots=True)
class TaskBetween:
    """Something to do between the meetings, as it was agreed on at a session."""

    session: SessionId
    agreed_on: date
    words: str
    who: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class MeetingAsked:
    """A network meeting with who is asked to it."""

    session: Session
    meeting: NetworkMeeting
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeriodScreen:
    """Everything that the page of a client's period shows. ``period`` is None before the first; ``offered`` are the
    programmes by decision that one can be opened under. ``earlier`` are the periods before this one, ``measures`` those
    that the findings name."""

    client: Client
    today: date
    period: Period | None
    programme: Programme | None
    offered: tuple[Programme, ...]
    path: tuple[StepLine, ...] = ()
    now: PathStep | None = None
    decisions: tuple[Decision, ...] = ()
    months: tuple[MonthMeetings, ...] = ()
    last_held_on: date | None = None
    next_planned: Session | None = None
    groups: tuple[InGroup, ...] = ()
    known_groups: tuple[str, ...] = ()
    network: tuple[NetworkMember, ...] = ()
    ecomaps: tuple[Ecomap, ...] = ()
    network_meetings: tuple[MeetingAsked, ...] = ()
    drafts: tuple[DraftRow, ...] = ()
    tasks: tuple[TaskBetween, ...] = ()
    reviews: tuple[Review, ...] = ()
    findings: tuple[PeriodFinding, ...] = ()
    measures: Mapping[MeasureId, Measure] = field(default_factory=dict)
    earlier: tuple[Period, ...] = ()

    def decision(self, kind: DecisionKind) -> Decision | None:
        """The newest decision of a kind."""
        return max((d for d in self.decisions if d.kind is kind), key=lambda d: (d.first_day, d.id), default=None)


def period_screen(
    client_id: ClientId, records: Records, definitions: Definitions, now: datetime, today: date
) -> PeriodScreen:
    """The client's period, the open one or the newest. Raises Refused when there is no such client."""
    client = records.client(client_id)
    if client is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    offered = all_programmes(records, definitions).all_in_force(today, ProgrammeKind.DECISION)
    period = period_now(client_id, records)
    if period is None:
        return PeriodScreen(client, today, None, None, offered)
    programme = programme_of(period, records, definitions)
    sessions = _sessions(period, today, records)
    reviews = reviews_of(period, records.reviews_of(client_id))
    decisions = tuple(d for d in records.decisions_of(client_id) if d.period == period.id)
    groups = tuple(g for g in in_groups(client_id, records) if g.on >= period.opened_on)
    without = frozenset() if programme is None or programme.measures else _MEASURES
    told = _told(period, decisions, sessions, groups, reviews, records) | _measured(period, programme, records)
    path = path_of(period, told, without)
    findings = period_findings(facts_of(period, programme, today, records), rules_of(programme), today)
    network = records.network_of(client_id)
    coming = [s for s in sessions if s.status is Status.PLANNED and s.ends_at >= now]
    return PeriodScreen(
        client, today, period, programme, offered, path, step_now(path), decisions,
        months=months_of(decisions, sessions, programme),
        last_held_on=max((local_day(s.starts_at) for s in sessions if _is_held(s, programme)), default=None),
        next_planned=min(coming, key=lambda s: s.starts_at, default=None),
        groups=groups,
        known_groups=known_groups(client_id, records),
        network=network,
        ecomaps=records.ecomaps_of(client_id),
        network_meetings=_asked(sessions, network, records),
        drafts=rows(records.copy_drafts_of(client_id), records, now),
        tasks=_tasks(sessions),
        reviews=reviews,
        findings=findings,
        measures=measures_named(findings, records, definitions),
        earlier=tuple(p for p in records.periods_of(client_id) if p.id != period.id),
    )  # fmt: skip


_MEASURES = frozenset({PathStep.MEASURE_AT_START, PathStep.MEASURE_AT_END})


def _sessions(period: Period, today: date, records: Records) -> tuple[Session, ...]:
    until = period.ended_on or date(today.year + 3, 12, 31)
    return records.sessions_between(period.opened_on, until, period.client)


def _told(
    period: Period,
    decisions: Sequence[Decision],
    sessions: Sequence[Session],
    groups: Sequence[InGroup],
    reviews: Sequence[Review],
    records: Records,
) -> dict[PathStep, date | None]:
    """The steps that the records tell as done, with their day where it is known."""
    told: dict[PathStep, date | None] = {}
    service = [d for d in decisions if d.kind is DecisionKind.SERVICE]
    if period.suitability_on is not None and period.phase is not Phase.NOT_NOW:
        told[PathStep.SUITABILITY] = period.suitability_on
    if service:
        told[PathStep.DECISIONS] = service[0].made_on or service[0].first_day
    if any(is_planned_by(period, s.id) for s in sessions):
        told[PathStep.CALENDAR] = None
    if groups:
        told[PathStep.GROUP] = groups[0].on
    told |= _reviewed(reviews)
    told |= _of_client(period, records)
    if period.ending_from is not None:
        told[PathStep.ENDING] = period.ending_from
    if period.phase in (Phase.ENDING, Phase.ENDED) and (period.next_steps or period.next_words):
        told[PathStep.WHAT_NEXT] = period.ended_on
    return told


def _reviewed(reviews: Sequence[Review]) -> dict[PathStep, date | None]:
    steps = {ReviewKind.MID: PathStep.REVIEW, ReviewKind.FINAL: PathStep.FINAL_REVIEW}
    return {steps[review.kind]: review.held_on for review in reviews}


def _of_client(period: Period, records: Records) -> dict[PathStep, date | None]:
    """The network and the goals: these are the client's, not the period's."""
    told: dict[PathStep, date | None] = {}
    drawn = [e.drawn_on for e in records.ecomaps_of(period.client)]
    network = records.network_of(period.client)
    if drawn or network:
        told[PathStep.NETWORK] = min([*drawn, *(m.permitted_on for m in network if m.permitted_on)], default=None)
    goals = [g for g in records.goals_of(period.client) if g.state is not GoalState.LEFT]
    if goals:
        told[PathStep.GOALS] = min((g.set_on for g in goals if g.set_on is not None), default=None)
    return told


def _measured(period: Period, programme: Programme | None, records: Records) -> dict[PathStep, date | None]:
    """The measure at the start and at the end. Where the programme names its measures, another one is not it."""
    told: dict[PathStep, date | None] = {}
    named = {m.id for m in programme.measures} if programme is not None else set()
    filled = [
        a for a in records.assessments_of(period.client)
        if a.taken_on >= period.opened_on and (not named or a.measure in named)
    ]  # fmt: skip
    start = [a for a in filled if a.point in (None, MeasurePoint.START)]
    ending = period.ending_from or period.ended_on
    end = [
        a for a in filled
        if a.point is MeasurePoint.END or (a.point is None and ending is not None and a.taken_on >= ending)
    ]  # fmt: skip
    if start:
        told[PathStep.MEASURE_AT_START] = start[0].taken_on
    if end:
        told[PathStep.MEASURE_AT_END] = end[-1].taken_on
    return told


def _is_meeting(session: Session, programme: Programme | None) -> bool:
    kind = programme.session_kind(session.kind) if programme is not None else None
    return kind is None or kind.counts_as_meeting


def _is_held(session: Session, programme: Programme | None) -> bool:
    return session.status is Status.HELD and _is_meeting(session, programme)


def months_of(
    decisions: Sequence[Decision], sessions: Sequence[Session], programme: Programme | None
) -> tuple[MonthMeetings, ...]:
    """Meetings planned against held, month by month of the service; before the first decision there are none."""
    service = [d for d in decisions if d.kind is DecisionKind.SERVICE]
    if not service:
        return ()
    first, last = min(d.first_day for d in service), max(d.last_day for d in service)
    meetings = [s for s in sessions if _is_meeting(s, programme) and s.status in (Status.PLANNED, Status.HELD)]
    found = []
    for month in months_between(first, last):
        own = [s for s in meetings if local_day(s.starts_at) in month]
        held = sum(s.status is Status.HELD for s in own)
        found.append(MonthMeetings(month, len(own), held, first <= month.first_day and month.last_day <= last))
    return tuple(found)


def _asked(
    sessions: Sequence[Session], network: Sequence[NetworkMember], records: Records
) -> tuple[MeetingAsked, ...]:
    names = {m.id: m.name for m in network}
    found = [(s, records.network_meeting(s.id)) for s in sessions]
    return tuple(
        MeetingAsked(s, meeting, tuple(names[m] for m in meeting.members if m in names))
        for s, meeting in found
        if meeting is not None
    )


def _tasks(sessions: Sequence[Session]) -> tuple[TaskBetween, ...]:
    """What was agreed on to be done between the meetings, open ones first, each by its day."""
    found = [
        TaskBetween(s.id, local_day(s.starts_at), t.words, t.who, t.due_on, t.done_on)
        for s in sessions
        for t in s.tasks
    ]
    return tuple(sorted(found, key=lambda t: (t.done_on is not None, t.due_on or t.agreed_on, t.agreed_on)))
