"""What the program noticed about a period by decision: codes with facts, all soft. The kind sentence is the screen's.

Source of the rules: RULES.md section 4 (seed 002); the figures come from the programme.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.decision_days import (
    DAY,
    Days,
    days_of,
    full_months,
    goes_past,
    last_day_of,
    many_days,
    of_kind,
    span,
    uncovered,
)
from hyvinvointi_desktop.domain.findings import Level
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, MeasureId, PeriodId
from hyvinvointi_desktop.domain.measure_points import measures_of_service
from hyvinvointi_desktop.domain.measures import Assessment
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint, MeasureTaken
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.review_rules import counted_from, due_review, span_of_service
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind


class PeriodFindingCode(StrEnum):
    """Every finding about a period."""

    FEW_MEETINGS = "few_meetings"
    REVIEW_DUE = "review_due"
    FINAL_REVIEW_DUE = "final_review_due"
    MEASURE_AT_START = "measure_at_start"
    MEASURE_AT_MIDDLE = "measure_at_middle"
    MEASURE_AT_END = "measure_at_end"
    NO_GROUP = "no_group"
    DECISION_ENDING = "decision_ending"
    DECISION_ENDED = "decision_ended"
    LONG_SERVICE = "long_service"
    TICKET_GAP = "ticket_gap"

    @property
    def level(self) -> Level:
        """Two are only good to know, the others warn; none blocks anything."""
        return Level.NOTE if self in (self.MEASURE_AT_MIDDLE, self.NO_GROUP) else Level.WARNING


@dataclass(frozen=True, slots=True)
class PeriodFinding:
    """One finding with its facts. Which facts it has depends on the code:

    ``FEW_MEETINGS``: ``on`` the month's last day, ``many`` held of ``needed``, ``since`` the day of the last meeting
    (None: none yet) and ``days`` from it to today (from the first day of the service where there was none).
    ``REVIEW_DUE`` and ``FINAL_REVIEW_DUE``: ``since`` the last review or the first day, ``on`` the day by which one was
    due, ``days`` from it to today. ``MEASURE_AT_…``: ``measure``, ``on`` its day. ``NO_GROUP``: ``on`` the first
    review.
    ``DECISION_ENDING`` and ``DECISION_ENDED``: ``decision``, ``on`` its last day, ``days`` to or from it.
    ``LONG_SERVICE``: ``since`` the first day of the service, ``on`` the last day within the limit, ``many`` its months.
    ``TICKET_GAP``: ``decision`` of the service, ``gaps``, ``on`` the first day without a ticket, ``days`` in all.
    """

    code: PeriodFindingCode
    client: ClientId
    period: PeriodId
    on: date
    since: date | None = None
    days: int = 0
    many: int = 0
    needed: int = 0
    measure: MeasureId | None = None
    decision: DecisionId | None = None
    gaps: tuple[Days, ...] = ()

    @property
    def level(self) -> Level:
        """The level of its code."""
        return self.code.level


@dataclass(frozen=True, slots=True)
class PeriodRules:
    """What the programme expects: at least so many meetings in a full calendar month, a review every so many months
    (None: no rhythm), its measures, the middle measure after so many months (0: none), told so many days before a
    decision ends, and when a service has gone on for long (None: never)."""

    meetings_per_month: int
    review_months: int | None
    middle_months: int
    ending_days: int
    warn_over_months: int | None
    measures: tuple[MeasureTaken, ...] = ()


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """What the findings of one period read: the days of held meetings and of groups, its own reviews, the fillings, and
    the day of a final review that the calendar has."""

    period: Period
    decisions: tuple[Decision, ...] = ()
    meetings: tuple[date, ...] = ()
    groups: tuple[date, ...] = ()
    reviews: tuple[Review, ...] = ()
    fillings: tuple[Assessment, ...] = ()
    final_on: date | None = None


def service_days(decisions: Iterable[Decision]) -> Days | None:
    """From the first day of the first service decision to the last day of the last; None before the first."""
    return span(of_kind(decisions, DecisionKind.SERVICE))


def period_findings(facts: PeriodFacts, rules: PeriodRules, today: date) -> tuple[PeriodFinding, ...]:
    """The findings of a period on a day, in the order of their codes; the order of the facts changes nothing.

    None before the first service decision begins (but of what the decisions themselves say), and none of a period that
    is not for now. Of one that has ended only a missing last measure is told, for ``ending_days`` days.
    """
    service = service_days(facts.decisions)
    phase = facts.period.phase
    if service is None or phase is Phase.NOT_NOW:
        return ()
    if phase is Phase.ENDED:
        ended = facts.period.ended_on or service.last_day
        late = today > ended + timedelta(days=rules.ending_days)
        return () if late else tuple(_measures(facts, rules, service, today))
    found: list[PeriodFinding] = []
    if service.first_day <= today:
        found += _few_meetings(facts, rules, service, today)
        found += _review_due(facts, rules, today)
        found += _measures(facts, rules, service, today)
        found += _no_group(facts, service, today)
    found += _decisions(facts, rules, service, today)
    return tuple(found)


def _found(facts: PeriodFacts, code: PeriodFindingCode, on: date, **more: object) -> PeriodFinding:
    return PeriodFinding(code, facts.period.client, facts.period.id, on, **more)  # type: ignore[arg-type]


def _quiet_from(facts: PeriodFacts) -> date | None:
    """From when on the meetings are thinned out on purpose."""
    if facts.period.phase is Phase.ENDING:
        return facts.period.ending_from or date.min
    return None


def thin_months(facts: PeriodFacts, rules: PeriodRules, today: date) -> tuple[tuple[Month, int], ...]:
    """Every full calendar month of the service until now with fewer meetings than the programme expects, with how many
    were held. Nothing of the ending phase."""
    service = service_days(facts.decisions)
    if service is None:
        return ()
    quiet = _quiet_from(facts)
    passed = Days(service.first_day, min(service.last_day, today - DAY))
    held = [(month, sum(day in month for day in facts.meetings)) for month in full_months(passed)]
    return tuple(
        (month, many)
        for month, many in held
        if many < rules.meetings_per_month and (quiet is None or month.last_day < quiet)
    )


def _few_meetings(facts: PeriodFacts, rules: PeriodRules, service: Days, today: date) -> Iterator[PeriodFinding]:
    """Of the last full month alone: an older one cannot be mended any more. Silent in the ending phase."""
    if facts.period.phase is Phase.ENDING:
        return
    last = Month.of(today).previous()
    for month, many in thin_months(facts, rules, today):
        if month == last:
            met = max((day for day in facts.meetings if service.first_day <= day <= today), default=None)
            days = (today - (met or service.first_day)).days
            needed = rules.meetings_per_month
            code = PeriodFindingCode.FEW_MEETINGS
            yield _found(facts, code, month.last_day, since=met, days=days, many=many, needed=needed)


def _review_due(facts: PeriodFacts, rules: PeriodRules, today: date) -> Iterator[PeriodFinding]:
    """What was due by a day that is over."""
    service = span_of_service(facts.period, facts.decisions, rules.warn_over_months, facts.final_on)
    due = due_review(service, facts.reviews, rules.review_months)
    if due is None or today <= due.on:
        return
    final = due.kind is ReviewKind.FINAL
    code = PeriodFindingCode.FINAL_REVIEW_DUE if final else PeriodFindingCode.REVIEW_DUE
    counted = counted_from(service, facts.reviews)
    since = counted if counted == service.first_day else counted - DAY
    yield _found(facts, code, due.on, since=since, days=(today - due.on).days)


def _measures(facts: PeriodFacts, rules: PeriodRules, service: Days, today: date) -> Iterator[PeriodFinding]:
    """A measure at the start from the first day on, in the middle from its day on, at the end in the ending phase."""
    days = measures_of_service(facts.period, facts.decisions, rules.middle_months)
    if days is None:
        return
    ending = facts.period.phase in (Phase.ENDING, Phase.ENDED)
    end_from = facts.period.ending_from or facts.period.ended_on or service.last_day
    middle = days.on.get(MeasurePoint.MIDDLE)
    asked = (
        (PeriodFindingCode.MEASURE_AT_START, MeasurePoint.START, not ending),
        (PeriodFindingCode.MEASURE_AT_MIDDLE, MeasurePoint.MIDDLE, middle is not None and today >= middle),
        (PeriodFindingCode.MEASURE_AT_END, MeasurePoint.END, ending and today >= end_from),
    )
    for code, point, due in asked:
        for measure in rules.measures if due else ():
            fillings = [f for f in facts.fillings if f.measure == measure.id]
            if point in measure.at and not days.filled(point, fillings):
                yield _found(facts, code, days.on[point], measure=MeasureId(measure.id))


def _no_group(facts: PeriodFacts, service: Days, today: date) -> Iterator[PeriodFinding]:
    held = (r.held_on for r in facts.reviews)
    first = min((day for day in held if service.first_day <= day <= today), default=None)
    if first is not None and not any(facts.period.opened_on <= day <= today for day in facts.groups):
        yield _found(facts, PeriodFindingCode.NO_GROUP, first)


def _decisions(facts: PeriodFacts, rules: PeriodRules, service: Days, today: date) -> Iterator[PeriodFinding]:
    decided = of_kind(facts.decisions, DecisionKind.SERVICE)
    last = max(decided, key=lambda d: d.last_day)
    days = (last.last_day - today).days
    if days < 0:
        code = PeriodFindingCode.DECISION_ENDED
        yield _found(facts, code, last.last_day, decision=last.id, days=-days)
    elif days <= rules.ending_days:
        code = PeriodFindingCode.DECISION_ENDING
        yield _found(facts, code, last.last_day, decision=last.id, days=days)
    many = rules.warn_over_months
    if many is not None and goes_past(service.first_day, service.last_day, many):
        limit = last_day_of(service.first_day, many)
        yield _found(facts, PeriodFindingCode.LONG_SERVICE, limit, since=service.first_day, many=many)
    yield from _ticket_gaps(facts, decided, today)


def _ticket_gaps(facts: PeriodFacts, decided: Iterable[Decision], today: date) -> Iterator[PeriodFinding]:
    """Days of a service that has not ended for which there is no ticket. Who has none at all wants none."""
    tickets = [days_of(d) for d in of_kind(facts.decisions, DecisionKind.TICKET)]
    for decision in decided:
        gaps = uncovered(days_of(decision), tickets) if tickets and decision.last_day >= today else ()
        if gaps:
            days, code = many_days(gaps), PeriodFindingCode.TICKET_GAP
            yield _found(facts, code, gaps[0].first_day, decision=decision.id, days=days, gaps=gaps)
