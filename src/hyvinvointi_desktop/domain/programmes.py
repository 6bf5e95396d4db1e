"""Programmes, payers and rates as dated data. No figure here is a default of the law: all come from data files."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, PayerId, ProgrammeId


class Regime(StrEnum):
    """How a payer pays (RULES.md 3.13). It only labels sums; the program never chooses it."""

    EMPLOYMENT = "employment"
    ASSIGNMENT = "assignment"
    VOLUNTEER = "volunteer"


class Rounding(StrEnum):
    """Rounding of payable minutes to this many minutes."""

    NONE = "none"
    FIVE = "5"
    FIFTEEN = "15"
    THIRTY = "30"


class RoundingMode(StrEnum):
    """To the nearest (half up) or always up."""

    NEAREST = "nearest"
    UP = "up"


class CapScope(StrEnum):
    """Whose month the hour cap is of."""

    CLIENT = "client"
    WORKER = "worker"


class Vehicle(StrEnum):
    """What was driven; each has its own dated rate."""

    CAR = "car"
    MOTORCYCLE = "motorcycle"
    MOPED = "moped"
    SNOWMOBILE = "snowmobile"
    QUAD = "quad"
    BOAT = "boat"
    BOAT_OVER_50HP = "boat_over_50hp"
    OTHER = "other"


class SupplementKind(StrEnum):
    """What raises the kilometre rate (DOMAIN.md 1.1)."""

    PASSENGER = "passenger"
    TRAILER = "trailer"
    CARAVAN = "caravan"
    HEAVY_LOAD = "heavy_load"
    LARGE_OBJECT = "large_object"
    DOG = "dog"
    FOREST_ROAD = "forest_road"


@dataclass(frozen=True, slots=True)
class HourlyRate:
    """Euros per hour from a day on, until the payer's next rate begins."""

    valid_from: date
    rate: Decimal


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays the worker, by which regime and rates.

    ``threshold_km_tenths`` with ``rate_after`` gives the two-tier car rate of a calendar year (RULES.md 3.9).
    """

    id: PayerId
    name: str
    regime: Regime = Regime.EMPLOYMENT
    hourly_rates: tuple[HourlyRate, ...] = ()
    threshold_km_tenths: int | None = None
    rate_after: Decimal | None = None

    def hourly_rate_on(self, day: date) -> Decimal | None:
        """The rate in force on a day, or None where the payer has none yet."""
        in_force = [r for r in self.hourly_rates if r.valid_from <= day]
        return max(in_force, key=lambda r: r.valid_from).rate if in_force else None


@dataclass(frozen=True, slots=True)
class KmRate:
    """Euros per kilometre of a vehicle or of a supplement, valid over whole days, with where it was read."""

    what: Vehicle | SupplementKind
    first_day: date
    last_day: date
    rate: Decimal
    source: str
    invented: bool = False


@dataclass(frozen=True, slots=True)
class KmRates:
    """All known kilometre rates. A missing figure stays missing: no other year's is borrowed (RULES.md 3.9)."""

    rates: tuple[KmRate, ...] = ()

    def on(self, what: Vehicle | SupplementKind, day: date) -> KmRate | None:
        """The rate valid on the travel date; of several the last given wins (own entries come after shipped ones)."""
        found: KmRate | None = None
        for rate in self.rates:
            if rate.what == what and type(rate.what) is type(what) and rate.first_day <= day <= rate.last_day:
                found = rate
        return found


@dataclass(frozen=True, slots=True)
class SessionKind:
    """A kind of session as programme data."""

    id: str
    paid: bool
    counts_as_meeting: bool
    needs_agreement: bool = True


@dataclass(frozen=True, slots=True)
class Programme:
    """A toimintamalli: what it pays, caps and expects. Read from ``resources/programmes/*.toml``.

    ``sample_hourly_rates`` are what a new payer is offered to start from; ``valid_from`` and ``valid_to`` say when the
    figures hold (None is open).
    """

    id: ProgrammeId
    version: int
    kinds: tuple[SessionKind, ...]
    cap_minutes: int | None
    min_months: int
    max_months: int
    standalone_trips_paid: bool
    paid_expenses: tuple[str, ...]
    expenses: tuple[str, ...]
    barriers: tuple[str, ...]
    late_entry_days: int
    odd_km_percent: int
    odd_km_min_trips: int
    long_day_minutes: int
    period_ending_days: int
    yearly_limit_cents: int
    source: str
    sample_hourly_rates: tuple[HourlyRate, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None

    def kind(self, kind_id: str) -> SessionKind | None:
        """The kind with that id, or None for a kind this programme does not have."""
        return next((k for k in self.kinds if k.id == kind_id), None)


@dataclass(frozen=True, slots=True)
class ClaimSettings:
    """How the month is counted (RULES.md section 9, ``settings``)."""

    rounding: Rounding = Rounding.NONE
    rounding_mode: RoundingMode = RoundingMode.NEAREST
    cap_scope: CapScope = CapScope.CLIENT
    km_beyond_cap: bool = True
    no_show_minutes: int = 0


@dataclass(frozen=True, slots=True)
class CapException:
    """Another cap than the programme's for one client and month."""

    client: ClientId
    month: Month
    minutes: int
