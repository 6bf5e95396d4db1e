"""A claim: one worker, one payer, one calendar month. Its lines, totals and life (RULES.md section 3).

How lines come about is in ``counting.py``.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation, Finding, Level
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClaimId,
    ClientId,
    CourseId,
    ExpenseId,
    PayerId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.programmes import Regime, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Supplement

__all__ = [
    "Adjustment", "Claim", "ClaimState", "CourseRate", "ExpenseLine", "Explanation", "HoursLine", "SealedClaim",
    "Totals", "TripLine",
]


class ClaimState(StrEnum):
    """draft -> sealed -> delivered -> approved | returned -> paid; a sealed one may be replaced until it is paid."""

    DRAFT = "draft"
    SEALED = "sealed"
    DELIVERED = "delivered"
    APPROVED = "approved"
    RETURNED = "returned"
    PAID = "paid"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class HoursLine:
    """The hours of one session on one day. Clock times are local; ``ends`` is 24.00 at midnight.

    ``raw_minutes`` are uncovered minutes before rounding, ``rounded_minutes`` after; ``payable_minutes`` what is paid.
    ``course`` is the name of the course that a leader's hours are of; then there is no client.
    """

    session: SessionId
    clients: tuple[ClientId, ...]
    on: date
    begins: str
    ends: str
    kind: str
    minutes: int
    raw_minutes: int
    rounded_minutes: int
    payable_minutes: int
    rate: Decimal | None
    amount_cents: int
    course: str = ""


@dataclass(frozen=True, slots=True)
class CourseRate:
    """The hourly rate in euros that a course pays its leader instead of its payer's."""

    course: CourseId
    name: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class TripLine:
    """One trip with its money. ``route`` holds localities only.

    ``km_after_tenths`` is the part paid at ``rate_after`` when the yearly threshold is crossed.
    """

    trip: TripId
    session: SessionId | None
    on: date
    begins: str
    ends: str
    route: tuple[str, ...]
    purpose: str
    vehicle: Vehicle
    km_tenths: int
    rate: Decimal
    amount_cents: int
    legs: tuple[Leg, ...] = ()
    passenger_rate: Decimal | None = None
    trailer_km_tenths: int = 0
    trailer_rate: Decimal | None = None
    supplements: tuple[tuple[Supplement, Decimal], ...] = ()
    km_after_tenths: int = 0
    rate_after: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ExpenseLine:
    """A paid expense. ``has_receipt`` says whether a picture of the receipt is kept."""

    expense: ExpenseId
    session: SessionId | None
    on: date
    kind: str
    amount_cents: int
    has_receipt: bool


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What changed in an already paid claim, paid or taken back here (RULES.md section 3)."""

    claim: ClaimId
    month: Month
    line: str
    on: date
    minutes: int
    km_tenths: int
    amount_cents: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of the rounded lines."""

    minutes: int
    payable_minutes: int
    km_tenths: int
    hours_cents: int
    trips_cents: int
    expenses_cents: int
    adjustments_cents: int

    @property
    def total_cents(self) -> int:
        """Everything together."""
        return self.hours_cents + self.trips_cents + self.expenses_cents + self.adjustments_cents


@dataclass(frozen=True, slots=True)
class Claim:
    """A month as it stands. ``course_rates`` are the courses' own rates that its hours were counted with, by id."""

    month: Month
    payer: PayerId
    payer_name: str
    regime: Regime
    worker: str
    hours: tuple[HoursLine, ...]
    trips: tuple[TripLine, ...]
    expenses: tuple[ExpenseLine, ...]
    adjustments: tuple[Adjustment, ...]
    findings: tuple[Finding, ...]
    codes: tuple[tuple[ClientId, str], ...]
    course_rates: tuple[CourseRate, ...] = ()

    @property
    def totals(self) -> Totals:
        """The sums of the lines."""
        return Totals(
            minutes=sum(h.minutes for h in self.hours),
            payable_minutes=sum(h.payable_minutes for h in self.hours),
            km_tenths=sum(t.km_tenths for t in self.trips),
            hours_cents=sum(h.amount_cents for h in self.hours),
            trips_cents=sum(t.amount_cents for t in self.trips),
            expenses_cents=sum(e.amount_cents for e in self.expenses),
            adjustments_cents=sum(a.amount_cents for a in self.adjustments),
        )

    @property
    def may_be_sealed(self) -> bool:
        """A warning never blocks signing; an error does."""
        return all(f.level is not Level.ERROR for f in self.findings)


@dataclass(frozen=True, slots=True)
class SealedClaim:
    """A claim as it was signed: its bytes are never edited.

    ``document`` is the canonical JSON that lies in the container, ``number`` counts a payer's sealed claims from 1,
    ``amends`` names the one it replaces.
    """

    id: ClaimId
    number: int
    month: Month
    payer: PayerId
    state: ClaimState
    sealed_at: datetime
    document: bytes
    pdf: AttachmentId
    container: AttachmentId
    amends: ClaimId | None = None
