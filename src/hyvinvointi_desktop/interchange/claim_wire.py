"""The claim document as it lies in JSON (RULES.md section 9): names, types, what may be missing. It counts nothing."""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import FindingCode, Level
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.interchange.values import Count, Day, Id, Km, MonthText, Rate, Stamp

ClockText = Annotated[
    str, Meta(description="Local clock time, 24.00 at midnight.", extra_json_schema={"pattern": r"^(\d{1,2}\.\d{2})?$"})
]
SignedKm = Annotated[str, Meta(extra_json_schema={"pattern": r"^-?\d{1,7}\.\d$"})]


class Part(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One JSON object whose keys are all known."""


class HoursPart(Part, frozen=True, kw_only=True):
    """The hours of one session on one day. ``rate`` is null where the payer has none on that day.

    ``course`` is the name of the course whose leader's hours they are; then ``clients`` is empty.
    """

    session: Id
    clients: tuple[Id, ...]
    on: Day
    begins: ClockText = field(name="from")
    ends: ClockText = field(name="to")
    kind: str
    minutes: Count
    raw_minutes: Count | None = None
    rounded_minutes: Count | None = None
    payable_minutes: Count
    rate: Rate | None
    amount_cents: Count
    course: str = ""


class LegPart(Part, frozen=True, kw_only=True):
    """Kilometres with passengers."""

    km: Km
    passengers: Count


class SupplementPart(Part, frozen=True, kw_only=True):
    """Kilometres that carry a supplement, with its rate."""

    kind: SupplementKind
    km: Km
    rate: Rate


class TripPart(Part, frozen=True, kw_only=True):
    """One trip; ``session`` is null for one that stands alone. ``route`` holds localities only."""

    trip: Id
    session: Id | None
    on: Day
    from_time: ClockText | None = None
    to_time: ClockText | None = None
    route: tuple[str, ...]
    purpose: str
    vehicle: Vehicle
    km: Km
    rate: Rate
    legs: tuple[LegPart, ...] = ()
    passenger_rate: Rate | None = None
    trailer_km: Km | None = None
    trailer_rate: Rate | None = None
    supplements: tuple[SupplementPart, ...] = ()
    km_after: Km | None = None
    rate_after: Rate | None = None
    amount_cents: Count


class ExpensePart(Part, frozen=True, kw_only=True):
    """One paid expense; ``receipt`` says whether a picture of it is kept."""

    expense: Id
    session: Id | None = None
    on: Day
    kind: str
    amount_cents: Count
    receipt: bool


class AdjustmentPart(Part, frozen=True, kw_only=True):
    """What changed in a claim that was already paid; may be below zero."""

    claim: Id
    month: MonthText
    line: str
    on: Day
    minutes: int
    km: SignedKm
    amount_cents: int


class TotalsPart(Part, frozen=True, kw_only=True):
    """Sums of the rounded lines."""

    minutes: Count
    payable_minutes: Count
    km: Annotated[str, Meta(extra_json_schema={"pattern": r"^\d{1,9}\.\d$"})]
    hours_cents: Count
    trips_cents: Count
    expenses_cents: Count = 0
    adjustments_cents: int = 0
    total_cents: int


class RatePart(Part, frozen=True, kw_only=True):
    """A rate that was used. ``what`` is ``hour``, a vehicle, a supplement, or ``course``: an hourly rate of its own.

    ``course`` is the id of that course, and ``source`` its name.
    """

    what: str
    valid_from: Day = field(name="from")
    valid_to: Day | None = field(name="to", default=None)
    rate: Rate
    source: str = ""
    course: Id | None = None


class SettingsPart(Part, frozen=True, kw_only=True):
    """How the month was counted when it was sealed; the last two where the payer's rate falls beyond a yearly limit."""

    rounding: Rounding
    rounding_mode: RoundingMode
    cap_scope: CapScope
    km_beyond_cap: bool
    no_show_minutes: Count
    threshold_km: Km | None = None
    rate_after: Rate | None = None


class FindingPart(Part, frozen=True, kw_only=True):
    """What was noticed, with the worker's own words. ``cap_minutes`` is the hour limit that was reached."""

    code: FindingCode
    level: Level
    on: Day | None = None
    session: Id | None = None
    trip: Id | None = None
    client: Id | None = None
    minutes: Count | None = None
    cap_minutes: Count | None = None
    explanation: str = ""


class ClaimDocument(Part, frozen=True, kw_only=True):
    """One worker, one payer, one calendar month."""

    format: Literal["hyvinvointi-claim"]
    version: Literal[1]
    month: MonthText
    payer: Id
    payer_name: str = ""
    regime: Regime | None = None
    income_codes: dict[str, str] = field(default_factory=dict)
    worker: str
    state: ClaimState
    id: Id | None = None
    number: Count | None = None
    amends: Id | None = None
    sealed_at: Stamp | None = None
    practice: bool = False
    hours: tuple[HoursPart, ...]
    trips: tuple[TripPart, ...]
    expenses: tuple[ExpensePart, ...] = ()
    adjustments: tuple[AdjustmentPart, ...] = ()
    totals: TotalsPart
    rates_used: tuple[RatePart, ...] = ()
    settings: SettingsPart | None = None
    findings: tuple[FindingPart, ...]
