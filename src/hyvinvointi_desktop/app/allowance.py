"""The month's activity allowances of all clients, the windows decided for payment, and the travel tickets.

A window belongs to the month it begins in: so each month has one window of each decision (RULES.md section 4).
"""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.period import programme_of
from hyvinvointi_desktop.app.period_rules import done_by
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.allowance import DecidedWindow, decided_windows
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.decision_days import Days, days_of, of_kind, span, uncovered
from hyvinvointi_desktop.domain.ids import DecisionId, PeriodId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import AllowancePayment, Decision, DecisionKind

ALLOWANCE_AREAS = frozenset({Area.REHABILITATION})


@dataclass(frozen=True, slots=True)
class AllowanceRow:
    """One window of one client: as counted now, beside what was decided. ``over`` when its last day has passed."""

    client: Client
    decision: Decision
    programme: Programme | None
    window: DecidedWindow
    over: bool


@dataclass(frozen=True, slots=True)
class TicketRow:
    """One travel ticket, or with ``ticket`` None days of a service for which there is none; ``gaps`` are the days of
    the services it is of that no ticket covers."""

    client: Client
    ticket: Decision | None
    programme: Programme | None
    gaps: tuple[Days, ...] = ()


@dataclass(frozen=True, slots=True)
class AllowanceMonth:
    """The page of a month. ``waiting`` are windows of earlier months that are over and not decided, ``changed`` decided
    windows of any other month whose days are others now."""

    month: Month
    rows: tuple[AllowanceRow, ...]
    tickets: tuple[TicketRow, ...]
    waiting: tuple[AllowanceRow, ...] = ()
    changed: tuple[AllowanceRow, ...] = ()

    @property
    def total_cents(self) -> int:
        """The sum of the month's windows as they are counted now."""
        return sum(row.window.now.cents for row in self.rows)


def allowance_month(month: Month, records: Records, definitions: Definitions, today: date) -> AllowanceMonth:
    """The month's windows of every client, by name, with what waits of earlier months and what has changed."""
    every = _every_window(records, definitions, today)
    rows = [row for row in every if _month_of(row) == month]
    before = [row for row in every if _month_of(row) < month]
    others = [row for row in every if _month_of(row) != month]
    return AllowanceMonth(
        month,
        tuple(rows),
        _tickets(records, definitions, month),
        tuple(row for row in before if row.over and row.window.decided is None and row.window.now.cents),
        tuple(row for row in others if row.window.differs),
    )


def _month_of(row: AllowanceRow) -> Month:
    return Month.of(row.window.now.window.days.first_day)


def _every_window(records: Records, definitions: Definitions, today: date) -> list[AllowanceRow]:
    """Every window of every decision. What a client did is read once for all the decisions of a period."""
    clients = {c.id: c for c in records.clients()}
    payments = records.allowance_payments()
    by_period: dict[PeriodId, list[Decision]] = {}
    for decision in of_kind(records.all_decisions(), DecisionKind.ALLOWANCE):
        by_period.setdefault(decision.period, []).append(decision)
    known, periods = all_programmes(records, definitions), {p.id: p for p in records.all_periods()}
    found: list[AllowanceRow] = []
    for period_id, decisions in by_period.items():
        period, days = periods[period_id], span(decisions)
        client = clients.get(period.client)
        if client is None or days is None:
            continue
        programme = known.version(period.programme, period.programme_version)
        done = done_by(client.id, programme, days.first_day, days.last_day, records)
        for decision in decisions:
            for window in decided_windows(decision, done, payments):
                over = window.now.window.days.last_day < today
                found.append(AllowanceRow(client, decision, programme, window, over))
    return sorted(found, key=lambda r: (r.client.name.casefold(), r.client.code, r.window.now.window.days))


def _programme(decision: Decision, records: Records, definitions: Definitions) -> Programme | None:
    period = records.period(decision.period)
    return programme_of(period, records, definitions) if period is not None else None


def _windows_of(
    decision: Decision, payments: tuple[AllowancePayment, ...], records: Records, definitions: Definitions
) -> tuple[DecidedWindow, ...]:
    programme = _programme(decision, records, definitions)
    done = done_by(decision.client, programme, decision.first_day, decision.last_day, records)
    return decided_windows(decision, done, payments)


def window_row(
    decision_id: DecisionId, number: int, records: Records, definitions: Definitions, today: date
) -> AllowanceRow:
    """One window by its decision and number. Raises Refused when there is no such window."""
    decision = records.decision(decision_id)
    client = records.client(decision.client) if decision is not None else None
    if decision is None or client is None or decision.kind is not DecisionKind.ALLOWANCE:
        raise Refused(Refusal.NO_SUCH_RECORD)
    counted = _windows_of(decision, records.allowance_payments(), records, definitions)
    window = next((w for w in counted if w.now.window.number == number), None)
    if window is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    over = window.now.window.days.last_day < today
    return AllowanceRow(client, decision, _programme(decision, records, definitions), window, over)


def decide(
    decision_id: DecisionId, number: int, paper_number: str, uow: UnitOfWork, definitions: Definitions, today: date
) -> frozenset[Area]:
    """Keeps a window as it is counted now, put forward for payment under that number of the official system. Deciding
    again keeps the new figures in its place.

    Raises:
        Refused: there is no such window, it has not begun, or there is nothing to pay and nothing was decided before.
    """
    with uow:
        row = window_row(decision_id, number, uow.records, definitions, today)
        now = row.window.now
        if now.window.days.first_day > today:
            raise Refused(Refusal.WINDOW_TO_COME, on=now.window.days.first_day)
        if not now.cents and row.window.decided is None:
            raise Refused(Refusal.NOTHING_TO_PAY)
        words = " ".join(paper_number.split())
        made = AllowancePayment(decision_id, number, len(now.days), now.cents, today, words)
        uow.records.put_allowance_payment(made)
        uow.commit()
    return ALLOWANCE_AREAS


def take_back(decision_id: DecisionId, number: int, uow: UnitOfWork) -> frozenset[Area]:
    """The window counts as not decided again. Raises Refused when it was not."""
    with uow:
        if not any((p.decision, p.window) == (decision_id, number) for p in uow.records.allowance_payments()):
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_allowance_payment(decision_id, number)
        uow.commit()
    return ALLOWANCE_AREAS


def _tickets(records: Records, definitions: Definitions, month: Month) -> tuple[TicketRow, ...]:
    """The tickets that are in force in the month, and services of the month of who has had a ticket but none now."""
    clients = {c.id: c for c in records.clients()}
    decisions = records.all_decisions()
    whole = Days(month.first_day, month.last_day)
    found: list[TicketRow] = []
    for client in clients.values():
        own = [d for d in decisions if d.client == client.id]
        tickets = of_kind(own, DecisionKind.TICKET)
        services = [d for d in of_kind(own, DecisionKind.SERVICE) if days_of(d).meet(whole)]
        gaps = tuple(g for d in services for g in uncovered(days_of(d), [days_of(t) for t in tickets]))
        shown = [t for t in tickets if days_of(t).meet(whole)]
        for n, ticket in enumerate(shown):
            rest = gaps if n == len(shown) - 1 else ()
            found.append(TicketRow(client, ticket, _programme(ticket, records, definitions), rest))
        if tickets and gaps and not shown:
            found.append(TicketRow(client, None, _programme(tickets[-1], records, definitions), gaps))
    return tuple(sorted(found, key=lambda r: (r.client.name.casefold(), r.client.code)))
