"""What a programme expects of a period, and what the records tell of one: what the findings are made of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.period import programme_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.service_reviews import final_planned_on, reviews_of
from hyvinvointi_desktop.domain.allowance import Activity, ActivityKind, Attended, activities
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.period_findings import PeriodFacts, PeriodFinding, PeriodRules, period_findings
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Period, Phase
from hyvinvointi_desktop.domain.sessions import Status


def rules_of(programme: Programme | None) -> PeriodRules:
    """What the programme expects of a period; nothing of one that is not by decision."""
    rules = programme.decision if programme is not None else None
    if programme is None or rules is None:
        return PeriodRules(0, None, 0, 0, None)
    rhythm = programme.rhythm
    return PeriodRules(
        meetings_per_month=rhythm.meetings_per_month if rhythm is not None else 0,
        review_months=rhythm.review_months if rhythm is not None else None,
        middle_months=rules.middle_measure_months,
        ending_days=programme.period_ending_days,
        warn_over_months=rules.warn_over_months,
        measures=programme.measures,
    )


def meeting_kinds(programme: Programme | None) -> frozenset[str]:
    """The kinds of session that count as meetings."""
    return frozenset(k.id for k in programme.kinds if k.counts_as_meeting) if programme is not None else frozenset()


def attended_of(client: ClientId, first: date, last: date, records: Records) -> tuple[Attended, ...]:
    """The sessions of own courses that the client came to on these days."""
    found: list[Attended] = []
    for enrolment in records.enrolments_of_client(client):
        course = records.course(enrolment.course)
        for meeting in records.meetings_of(enrolment.course) if course is not None else ():
            session, day = meeting.session, local_day(meeting.session.starts_at)
            held = session.status is Status.HELD and session.kind == GROUP_SESSION and first <= day <= last
            came = any(who == enrolment.id and mark in CAME for who, mark in meeting.group.marks)
            if held and came and course is not None:
                found.append(Attended(session.id, course.id, course.name, day))
    return tuple(found)


def done_by(
    client: ClientId, programme: Programme | None, first: date, last: date, records: Records
) -> tuple[Activity, ...]:
    """What the client did on these days that counts as a meeting or a group, by day."""
    visits = [v for v in records.group_visits_of(client) if first <= v.on <= last]
    sessions = records.sessions_between(first, last, client)
    attended = attended_of(client, first, last, records)
    return activities(client, sessions, meeting_kinds(programme), visits, attended)


def facts_of(period: Period, programme: Programme | None, today: date, records: Records) -> PeriodFacts:
    """What the findings of a period read."""
    done = done_by(period.client, programme, period.opened_on, max(today, period.opened_on), records)
    decisions = tuple(d for d in records.decisions_of(period.client) if d.period == period.id)
    return PeriodFacts(
        period,
        decisions,
        tuple(a.on for a in done if a.kind is ActivityKind.MEETING),
        tuple(a.on for a in done if a.kind is ActivityKind.GROUP),
        reviews_of(period, records.reviews_of(period.client)),
        records.assessments_of(period.client),
        final_planned_on(period, decisions, records),
    )


@dataclass(frozen=True, slots=True)
class FoundOfClient:
    """The findings of one client's period, with the client's name and the measures that they name."""

    client: ClientId
    name: str
    period: Period
    findings: tuple[PeriodFinding, ...]
    measures: Mapping[MeasureId, Measure] = field(default_factory=dict)


def measures_named(
    findings: Iterable[PeriodFinding], records: Records, definitions: Definitions
) -> Mapping[MeasureId, Measure]:
    """The measures that findings name, each as a new filling is made with it; one no longer kept is not there."""
    named = {f.measure for f in findings if f.measure is not None}
    known = all_measures(definitions, records) if named else None
    found = {measure: known.current(measure) for measure in named} if known is not None else {}
    return {measure: made for measure, made in found.items() if made is not None}


def findings_of_all(
    records: Records, definitions: Definitions, today: date, only: Iterable[ClientId] | None = None
) -> tuple[FoundOfClient, ...]:
    """The findings of every period that is not over for long, of clients who are not archived, by name."""
    wanted = None if only is None else set(only)
    names = {c.id: c.name or c.code for c in records.clients() if c.archived_on is None}
    found: list[FoundOfClient] = []
    for period in records.all_periods():
        if period.client not in names or (wanted is not None and period.client not in wanted):
            continue
        if period.phase is Phase.NOT_NOW:
            continue
        programme = programme_of(period, records, definitions)
        told = period_findings(facts_of(period, programme, today, records), rules_of(programme), today)
        if told:
            found.append(FoundOfClient(period.client, names[period.client], period, told))
    named = measures_named((x for f in found for x in f.findings), records, definitions)
    found = [replace(f, measures=named) for f in found]
    return tuple(sorted(found, key=lambda f: (f.name.casefold(), f.period.opened_on, f.period.id)))
