"""Programmes, payers and rates as dated data. No figure here is a default of the law: all come from data files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import (
    CourseRules,
    DecisionRules,
    DropInRules,
    MeasureTaken,
    OfficialRecord,
    ProgrammeKind,
    Rhythm,
    TrainingRules,
    WordList,
)

Words = Mapping[str, str]
"""The same thing by the code of its language; Finnish is always there."""


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
    """A toimintamalli: what it pays, caps and expects. Read from ``resources/programmes/*.toml`` or an own file.

    ``cap_minutes`` are of a calendar month, None without a cap; ``min_months`` to ``max_months`` is a support period
    (RULES.md section 3; 0 where the kind of programme has none). ``sample_hourly_rates`` are what a new payer is
    offered to start from. ``valid_from`` and ``valid_to`` say when the figures hold (None is open). ``title`` and
    ``words`` name it and what its lists hold, before the program's own words; ``texts`` are the ids of its agreement
    texts (empty for all). ``own`` is a version that the organisation made. Of ``course``, ``drop_in``, ``training``
    and ``decision`` it has the one of its kind.
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
    kind: ProgrammeKind = ProgrammeKind.ONE_TO_ONE
    title: Words = field(default_factory=dict)
    words: Mapping[WordList, Mapping[str, Words]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    official_record: OfficialRecord = OfficialRecord.HERE
    rhythm: Rhythm | None = None
    measures: tuple[MeasureTaken, ...] = ()
    course: CourseRules | None = None
    drop_in: DropInRules | None = None
    training: TrainingRules | None = None
    decision: DecisionRules | None = None
    own: bool = False

    @property
    def paid_kinds(self) -> tuple[str, ...]:
        """The ids of the kinds of session that are paid."""
        return tuple(k.id for k in self.kinds if k.paid)

    def session_kind(self, kind_id: str) -> SessionKind | None:
        """The kind with that id, or None for a kind this programme does not have."""
        return next((k for k in self.kinds if k.id == kind_id), None)

    def holds_on(self, day: date) -> bool:
        """Whether the figures hold on the day."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    def name(self, language: str) -> str:
        """What the programme is called, or its id."""
        return self.title.get(language) or self.title.get("fi") or self.id

    def word(self, of: WordList, word_id: str, language: str) -> str | None:
        """The programme's own word for an id of a list, or None where it leaves the program's word."""
        words = self.words.get(of, {}).get(word_id, {})
        return words.get(language) or words.get("fi")

    def id_said(self, of: WordList, said: str, listed: tuple[str, ...]) -> str | None:
        """Which of the listed ids is meant by a word in any of its languages, or by the id itself; else None."""
        wanted = said.strip().casefold()
        words = self.words.get(of, {})
        return next((i for i in listed if wanted in {i.casefold(), *(w.casefold() for w in words.get(i, {}).values())}),
                    None)  # fmt: skip


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
