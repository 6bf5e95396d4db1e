"""A calendar year of one payer in sums, for the year end. It counts months as they are claimed, not as they are paid.

A sealed month stands as it was sealed, an open one as it is now.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hyvinvointi_desktop.app.claim_document import INCOME_CODES, claim_document
from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.count_claim import count_claim, living_claim, payer_named
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import km_from_text
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.programmes import KmRates, Regime


@dataclass(frozen=True, slots=True)
class YearMonth:
    """One month in sums. Adjustments to earlier months are in the kind of line that they adjust."""

    month: Month
    state: ClaimState
    payable_minutes: int
    km_tenths: int
    hours_cents: int
    trips_cents: int
    other_cents: int

    @property
    def total_cents(self) -> int:
        """Everything together."""
        return self.hours_cents + self.trips_cents + self.other_cents


@dataclass(frozen=True, slots=True)
class IncomeSum:
    """One line of the year end: an income code (empty where there is none) with what it holds."""

    what: str
    code: str
    minutes: int
    km_tenths: int
    cents: int


@dataclass(frozen=True, slots=True)
class ClaimYear:
    """The year: months with something in them, in order."""

    year: int
    payer: PayerId
    payer_name: str
    regime: Regime
    months: tuple[YearMonth, ...]

    @property
    def sums(self) -> tuple[IncomeSum, ...]:
        """Hours, kilometres and other costs of the year with their income codes; empty ones are left out."""
        codes = INCOME_CODES[self.regime]
        months = self.months
        rows = (
            IncomeSum(
                "hours",
                codes.get("hours", ""),
                sum(m.payable_minutes for m in months),
                0,
                sum(m.hours_cents for m in months),
            ),
            IncomeSum(
                "km", codes.get("km", ""), 0, sum(m.km_tenths for m in months), sum(m.trips_cents for m in months)
            ),
            IncomeSum("other", "", 0, 0, sum(m.other_cents for m in months)),
        )
        return tuple(r for r in rows if r.minutes or r.km_tenths or r.cents)


def claim_year(records: Records, definitions: Definitions, year: int, payer_id: str | None) -> ClaimYear:
    """The sums of a payer's year. Raises NoSuchPayer as counting does."""
    payer = payer_named(records.payers(), payer_id)
    worked = {m for m in records.worked_months() if m.year == year}
    sealed = {c.month for c in records.claim_glances() if c.payer == payer.id and c.month.year == year}
    months = []
    for month in sorted(worked | sealed):
        living = living_claim(records, month, payer.id)
        if living:
            months.append(_month_of(month, living.state, document_of(living)))
            continue
        claim = count_claim(records, definitions, month, payer.id, practice=False).claim
        if claim.hours or claim.trips or claim.expenses or claim.adjustments:
            months.append(_month_of(month, ClaimState.DRAFT, claim_document(claim, payer, KmRates())))
    return ClaimYear(year, payer.id, payer.name, payer.regime, tuple(months))


def _month_of(month: Month, state: ClaimState, document: dict[str, Any]) -> YearMonth:
    totals, adjusted = document["totals"], document["adjustments"]
    hours = [a for a in adjusted if _kind(a) == "hours"]
    trips = [a for a in adjusted if _kind(a) == "trip"]
    other = [a for a in adjusted if _kind(a) not in ("hours", "trip")]
    return YearMonth(
        month=month,
        state=state,
        payable_minutes=totals["payable_minutes"] + sum(a["minutes"] for a in hours),
        km_tenths=km_from_text(totals["km"]) + sum(_signed_km(a["km"]) for a in trips),
        hours_cents=totals["hours_cents"] + _cents(hours),
        trips_cents=totals["trips_cents"] + _cents(trips),
        other_cents=totals["expenses_cents"] + _cents(other),
    )


def _kind(adjustment: dict[str, Any]) -> str:
    return str(adjustment["line"]).partition(" ")[0]


def _cents(rows: Iterable[dict[str, Any]]) -> int:
    return sum(int(r["amount_cents"]) for r in rows)


def _signed_km(text: str) -> int:
    return -km_from_text(text[1:]) if text.startswith("-") else km_from_text(text)
