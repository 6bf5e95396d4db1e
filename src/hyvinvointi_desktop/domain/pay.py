"""From approved claims to what payroll needs: sums by income code, kilometres and euros of a year (RULES.md 3.13,
DOMAIN.md 1.4). Nothing here knows a client."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.programmes import Regime


class PayKind(StrEnum):
    """What a sum of a payroll row is for."""

    HOURS = "hours"
    KM = "km"
    EXPENSES = "expenses"
    ADJUSTMENTS = "adjustments"


INCOME_CODE: dict[tuple[Regime, PayKind], str] = {
    (Regime.EMPLOYMENT, PayKind.HOURS): "201",
    (Regime.EMPLOYMENT, PayKind.KM): "311",
    (Regime.ASSIGNMENT, PayKind.HOURS): "336",
    (Regime.ASSIGNMENT, PayKind.KM): "336",
    (Regime.VOLUNTEER, PayKind.KM): "357",
}
"""Incomes register codes. Expenses against a receipt are a refund and have none; neither has a volunteer's time."""


@dataclass(frozen=True, slots=True)
class PayDetails:
    """Where a worker's money goes. ``iban`` has no spaces; ``payroll_number`` is the payer's own for the person."""

    worker: WorkerId
    name: str
    iban: str = ""
    payroll_number: str = ""


@dataclass(frozen=True, slots=True)
class PayLine:
    """One sum of one claim, to be paid under one income code. ``quantity`` is minutes for hours and tenths of a
    kilometre for km, else 0. ``rate`` is euros for an hour or a kilometre where the whole line has one."""

    claim: ClaimId
    worker: WorkerId
    month: Month
    payer: PayerId
    regime: Regime
    kind: PayKind
    income_code: str
    quantity: int
    rate: Decimal | None
    amount_cents: int


def pay_lines(claim_id: ClaimId, worker: WorkerId, claim: Claim) -> tuple[PayLine, ...]:
    """The sums of a claim by kind and rate; together they are the claim's total to the cent.

    Kilometres with a supplement have no single rate, so km lines are by base rate and hold the supplements too.
    """
    rows: dict[tuple[PayKind, Decimal | None], list[tuple[int, int]]] = {}
    for hours in claim.hours:
        if hours.payable_minutes or hours.amount_cents:
            rows.setdefault((PayKind.HOURS, hours.rate), []).append((hours.payable_minutes, hours.amount_cents))
    for trip in claim.trips:
        rows.setdefault((PayKind.KM, trip.rate), []).append((trip.km_tenths, trip.amount_cents))
    for expense in claim.expenses:
        rows.setdefault((PayKind.EXPENSES, None), []).append((0, expense.amount_cents))
    for kind, minutes, km, cents in _adjusted(claim):
        rows.setdefault((kind, None), []).append((minutes or km, cents))
    return tuple(
        PayLine(
            claim_id, worker, claim.month, claim.payer, claim.regime, kind, INCOME_CODE.get((claim.regime, kind), ""),
            sum(q for q, _ in parts), rate, sum(c for _, c in parts),
        )
        for (kind, rate), parts in sorted(rows.items(), key=_order)
    )  # fmt: skip


_KINDS = tuple(PayKind)


def _order(row: tuple[tuple[PayKind, Decimal | None], object]) -> tuple[int, Decimal]:
    kind, rate = row[0]
    return _KINDS.index(kind), rate if rate is not None else Decimal(-1)


def _adjusted(claim: Claim) -> Iterable[tuple[PayKind, int, int, int]]:
    """Adjustments under the kind of the line that they adjust, for an hour paid back is wage again."""
    for a in claim.adjustments:
        kind = {"hours": PayKind.HOURS, "trip": PayKind.KM, "expense": PayKind.EXPENSES}.get(a.line.partition(" ")[0])
        yield kind or PayKind.ADJUSTMENTS, a.minutes, a.km_tenths, a.amount_cents


@dataclass(frozen=True, slots=True)
class YearTotal:
    """What a worker was paid in a year under one income code: the register wants kilometres and euros
    (DOMAIN.md 1.4), by the day of payment."""

    worker: WorkerId
    year: int
    income_code: str
    minutes: int
    km_tenths: int
    amount_cents: int


def year_totals(paid: Sequence[tuple[date, PayLine]], year: int) -> tuple[YearTotal, ...]:
    """Sums by worker and code of what was paid on days of the year."""
    lines = [line for on, line in paid if on.year == year]
    found = []
    for worker, code in sorted({(line.worker, line.income_code) for line in lines}):
        mine = [x for x in lines if (x.worker, x.income_code) == (worker, code)]
        minutes = sum(x.quantity for x in mine if x.kind is PayKind.HOURS)
        km = sum(x.quantity for x in mine if x.kind is PayKind.KM)
        found.append(YearTotal(worker, year, code, minutes, km, sum(x.amount_cents for x in mine)))
    return tuple(found)


def plain_iban(text: str) -> str:
    """An IBAN as it is kept: without spaces, in capitals."""
    return "".join(text.split()).upper()
