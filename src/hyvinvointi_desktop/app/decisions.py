"""Decisions of a period: proposed, made together, renewed as one task, changed afterwards, taken out.

RULES.md section 4. Nothing of the length of a service is refused: past the months of the programme the program warns
and makes the decision.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.period import PERIOD_AREAS, period_of, programme_of
from hyvinvointi_desktop.app.period_rules import rules_of
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.decision_days import (
    DAY,
    last_day_of,
    last_day_of_ticket,
    of_kind,
    overlapping,
    windows,
)
from hyvinvointi_desktop.domain.ids import DecisionId, PeriodId
from hyvinvointi_desktop.domain.period_findings import (
    PeriodFacts,
    PeriodFinding,
    PeriodFindingCode,
    period_findings,
)
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase

DECIDED = PERIOD_AREAS | {Area.CLAIMS}
_TOLD = (PeriodFindingCode.LONG_SERVICE, PeriodFindingCode.TICKET_GAP)
"""What is told while decisions are made."""


@dataclass(frozen=True, slots=True)
class Made:
    """The decisions as they are kept, and what is to be known about them (a service that has gone on for long, days
    without a ticket). ``changed`` are the areas that were written in; nothing where they were only looked at."""

    decisions: tuple[Decision, ...]
    findings: tuple[PeriodFinding, ...]
    changed: frozenset[Area] = frozenset()


def proposed(
    period_id: PeriodId, records: Records, definitions: Definitions, today: date, language: str, ids: Sequence[str]
) -> tuple[Decision, ...]:
    """The decisions of the next months, from the day after the last service decision (or from today): one of each kind
    that the programme has. The ticket's zone and discount are those of the last one. Nothing is kept.

    Raises:
        Refused: there is no such period, or its programme is not one by decision.
    """
    period = period_of(period_id, records)
    programme = programme_of(period, records, definitions)
    if programme is None or programme.decision is None:
        raise Refused(Refusal.NOT_BY_DECISION)
    rules = programme.decision
    known = [d for d in records.decisions_of(period.client) if d.period == period_id]
    service = of_kind(known, DecisionKind.SERVICE)
    first = service[-1].last_day + DAY if service else max(today, period.opened_on)
    last = last_day_of(first, rules.period_months)
    found: list[Decision] = []
    for kind, decision_id in zip(rules.kinds, ids, strict=False):
        before = next(iter(of_kind(known, kind)[::-1]), None)
        found.append(
            Decision(
                DecisionId(decision_id), period_id, period.client, kind, first,
                last_day_of_ticket(first, rules.ticket_days) if kind is DecisionKind.TICKET else last,
                legal_basis=rules.legal_basis(kind, language),
                renews=before.id if before is not None else None,
                allowance_cents=rules.allowance_cents if kind is DecisionKind.ALLOWANCE else 0,
                allowance_unit=rules.allowance_unit,
                zone=before.zone if before is not None else "",
                discount=before.discount if before is not None else "",
            )
        )  # fmt: skip
    return tuple(found)


def foreseen(decisions: Sequence[Decision], records: Records, definitions: Definitions) -> Made:
    """What would be told if these were made. Raises Refused as ``make``; nothing is changed by asking."""
    _check(decisions, records)
    return Made(tuple(decisions), _findings(decisions, records, definitions))


def make(decisions: Sequence[Decision], uow: UnitOfWork, definitions: Definitions) -> Made:
    """Makes new decisions or changes made ones (their number, the day they were made, their days): all or none.

    Raises:
        Refused: there is no such period or it has ended; a decision ends before it begins, begins before its period
            was opened, or has a day in common with another of its kind; an allowance of nothing; a decided window
            would lose its days.
    """
    with uow:
        records = uow.records
        ready = tuple(_tidy(d) for d in decisions)
        _check(ready, records)
        found = _findings(ready, records, definitions)
        for decision in ready:
            records.put_decision(decision)
        _begin_work(ready, records)
        uow.commit()
    return Made(ready, found, DECIDED)


def delete(decision_id: DecisionId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a decision that nothing hangs on.

    Raises:
        Refused: there is none, a window of it was decided for payment, or a later decision renews it.
    """
    with uow:
        records = uow.records
        decision = records.decision(decision_id)
        if decision is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if any(p.decision == decision_id for p in records.allowance_payments()):
            raise Refused(Refusal.DECISION_IS_PAID)
        if any(d.renews == decision_id for d in records.decisions_of(decision.client)):
            raise Refused(Refusal.DECISION_IS_RENEWED)
        records.delete_decision(decision_id)
        uow.commit()
    return DECIDED


def _tidy(decision: Decision) -> Decision:
    """Only an allowance has cents, only a ticket a zone and a discount."""
    is_ticket = decision.kind is DecisionKind.TICKET
    return replace(
        decision,
        number=" ".join(decision.number.split()),
        legal_basis=" ".join(decision.legal_basis.split()),
        allowance_cents=decision.allowance_cents if decision.kind is DecisionKind.ALLOWANCE else 0,
        zone=decision.zone.strip() if is_ticket else "",
        discount=decision.discount.strip() if is_ticket else "",
    )


def _check(decisions: Sequence[Decision], records: Records) -> None:
    if not decisions:
        raise Refused(Refusal.NO_SUCH_RECORD)
    together: list[Decision] = []
    for decision in decisions:
        period = period_of(decision.period, records)
        if period.client != decision.client or records.client(decision.client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        before = records.decision(decision.id)
        if before is not None:
            _check_changed(before, decision, records)
        elif period.phase is Phase.ENDED:
            raise Refused(Refusal.PERIOD_HAS_ENDED)
        _check_days(decision, period)
        if decision.kind is DecisionKind.ALLOWANCE and decision.allowance_cents <= 0:
            raise Refused(Refusal.BAD_AMOUNT)
        named = {d.id for d in decisions}
        others = [d for d in records.decisions_of(decision.client) if d.id not in named]
        other = overlapping(decision, (*others, *together))
        if other is not None:
            days = {"first": other.first_day, "last": other.last_day}
            raise Refused(Refusal.DECISIONS_OVERLAP, kind=other.kind, **days)
        together.append(decision)


def _check_days(decision: Decision, period: Period) -> None:
    if decision.last_day < decision.first_day:
        raise Refused(Refusal.DECISION_ENDS_FIRST)
    if decision.first_day < period.opened_on:
        raise Refused(Refusal.DECISION_BEFORE_PERIOD, on=period.opened_on)


def _check_changed(before: Decision, decision: Decision, records: Records) -> None:
    """What a decision is of stays; the days of a decided window stay."""
    if (before.client, before.kind, before.period) != (decision.client, decision.kind, decision.period):
        raise Refused(Refusal.NO_SUCH_RECORD)
    paid = {p.window for p in records.allowance_payments() if p.decision == decision.id}
    old, new = (
        [w for w in windows(d.first_day, d.last_day) if w.number in paid] for d in (before, decision)
    )
    if old != new:
        raise Refused(Refusal.DECISION_IS_PAID)


def _findings(
    decisions: Sequence[Decision], records: Records, definitions: Definitions
) -> tuple[PeriodFinding, ...]:
    """What is to be told of the periods of these decisions, were they made."""
    found: list[PeriodFinding] = []
    named = {d.id for d in decisions}
    for period_id in dict.fromkeys(d.period for d in decisions):
        period = period_of(period_id, records)
        programme = programme_of(period, records, definitions)
        kept = [d for d in records.decisions_of(period.client) if d.period == period_id and d.id not in named]
        after = (*kept, *(d for d in decisions if d.period == period_id))
        first = min(d.first_day for d in decisions)
        told = period_findings(PeriodFacts(period, after), rules_of(programme), first)
        found += [f for f in told if f.code in _TOLD]
    return tuple(found)


def _begin_work(decisions: Sequence[Decision], records: Records) -> None:
    """A first service decision begins the work: the assessment is over."""
    for decision in decisions:
        period = records.period(decision.period)
        waits = period is not None and period.phase in (Phase.ASSESSING, Phase.NOT_NOW)
        if decision.kind is DecisionKind.SERVICE and period is not None and waits:
            records.put_period(replace(period, phase=Phase.WORKING))
