"""What a report of residents' needs is counted from: plain facts with codes, no name and no free text (RULES.md 8).

Whoever keeps the referrals gives them; this module knows no register.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.disclosure import LEAST_LIMIT, USUAL_LIMIT

NOT_NOTED = "not_noted"
"""The code of whoever has no code in a list: no reason, no barrier, no village was noted."""
OTHERS = "others"
"""The beginning of the code of lines put together under "others, together"."""


class Dimension(StrEnum):
    """By what people are counted. Reasons and barriers are several for a person, the others exactly one."""

    SOURCE = "source"
    REASON = "reason"
    BARRIER = "barrier"
    AREA = "area"
    AGE = "age"
    WAITING = "waiting"
    OUTCOME = "outcome"
    TO_GROUP = "to_group"

    @property
    def several(self) -> bool:
        """Whether one person may stand on several lines."""
        return self in {Dimension.REASON, Dimension.BARRIER}

    @property
    def ordered(self) -> bool:
        """Whether only neighbouring lines can be put together."""
        return self in {Dimension.AGE, Dimension.WAITING}


class Met(StrEnum):
    """Whether an outcome says that the first meeting was held."""

    YES = "yes"
    NO = "no"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class ReferralFact:
    """One referral. ``person`` is a pseudonym that also stands in the facts of sessions; "" where there is none yet.

    ``waiting_days`` are from the referral to the first meeting; None: none was held, or with ``waiting_known`` False:
    nobody knows. ``to_group``: whether the person came to a group; None: nobody knows.
    """

    id: str
    person: str
    received_on: date
    area: str
    source: str
    reasons: tuple[str, ...]
    barriers: tuple[str, ...]
    age_band: str
    waiting_days: int | None
    outcome: str
    to_group: bool | None = None
    waiting_known: bool = True

    def __post_init__(self) -> None:
        if self.waiting_days is not None and self.waiting_days < 0:
            raise ValueError(self.waiting_days)


@dataclass(frozen=True, slots=True)
class SessionFact:
    """Barriers that were met with one person on one day."""

    person: str
    on: date
    barriers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupFact:
    """One course in the period: how many came to each of its held sessions, and how many different people came."""

    course: str
    present: tuple[int, ...]
    participants: int

    def __post_init__(self) -> None:
        most, least = sum(self.present), max(self.present, default=0)
        if not least <= self.participants <= most:
            raise ValueError(self.participants)


@dataclass(frozen=True, slots=True)
class ScoreFact:
    """One person's score of a measure on one day, or of one of its ``part`` where these have no sum."""

    measure: str
    person: str
    on: date
    value: Decimal
    part: str = ""


@dataclass(frozen=True, slots=True)
class NeedsFacts:
    """All of them. ``referrals`` hold those of the period, and the earlier ones of people who were met in it.

    ``wider`` names for an area the larger one that it belongs to, where there is one. ``unread`` is how many records
    that came in could not be read and are in none of these.
    """

    referrals: tuple[ReferralFact, ...] = ()
    sessions: tuple[SessionFact, ...] = ()
    groups: tuple[GroupFact, ...] = ()
    scores: tuple[ScoreFact, ...] = ()
    wider: tuple[tuple[str, str], ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first to the last, both counted."""

    first_day: date
    last_day: date

    def __post_init__(self) -> None:
        if self.last_day < self.first_day:
            raise ValueError(self.last_day)

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def meets(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        return self.first_day <= other.last_day and other.first_day <= self.last_day


@dataclass(frozen=True, slots=True)
class Merge:
    """Lines of one table that are put together before anything is hidden: what the person who prints has picked.

    ``into`` is the new line's code: a larger area's own name, or "" for "others, together".
    """

    dimension: Dimension
    codes: tuple[str, ...]
    into: str = ""

    @property
    def code(self) -> str:
        """The code of the line that they become."""
        return self.into or "+".join((OTHERS, *self.codes))


WAITING_BANDS = (7, 14, 30, 60)
NOT_MET = "not_met"
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class NeedsCodes:
    """The order of lines, from the organisation's lists; a code that is in none comes after them by name.

    Lines stand in this order and never by their count: the order would tell which hidden number is the larger.
    """

    sources: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    outcomes: tuple[tuple[str, Met], ...] = ()

    def order(self, dimension: Dimension) -> tuple[str, ...]:
        """The codes of one list."""
        return {
            Dimension.SOURCE: self.sources, Dimension.REASON: self.reasons, Dimension.BARRIER: self.barriers,
            Dimension.AREA: self.areas, Dimension.AGE: self.ages, Dimension.WAITING: waiting_codes(),
            Dimension.OUTCOME: tuple(code for code, _ in self.outcomes), Dimension.TO_GROUP: (YES, NO),
        }[dimension]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NeedsSettings:
    """The limit under which a number is hidden, and the merges that were picked.

    Raises:
        ValueError: a limit under ``LEAST_LIMIT``, or two merges that take the same line.
    """

    limit: int = USUAL_LIMIT
    merges: tuple[Merge, ...] = ()
    codes: NeedsCodes = field(default_factory=NeedsCodes)

    def __post_init__(self) -> None:
        if self.limit < LEAST_LIMIT:
            raise ValueError(self.limit)
        taken = [(merge.dimension, code) for merge in self.merges for code in merge.codes]
        if len(set(taken)) < len(taken):
            raise ValueError(self.merges)


def waiting_codes() -> tuple[str, ...]:
    """The bands of waiting in days, ``0-7`` … ``61-``, and that no meeting was held."""
    starts = (0, *(last + 1 for last in WAITING_BANDS))
    closed = [f"{first}-{last}" for first, last in zip(starts, WAITING_BANDS, strict=False)]
    return (*closed, f"{starts[-1]}-", NOT_MET)


def waiting_code(days: int | None) -> str:
    """The band of so many days."""
    if days is None:
        return NOT_MET
    return waiting_codes()[sum(days > last for last in WAITING_BANDS)]


def codes_of(fact: ReferralFact, dimension: Dimension) -> tuple[str, ...]:
    """The lines on which a referral stands in the table of that dimension, before any merge."""
    match dimension:
        case Dimension.REASON:
            found: tuple[str, ...] = fact.reasons
        case Dimension.BARRIER:
            found = fact.barriers
        case Dimension.SOURCE:
            found = (fact.source,)
        case Dimension.AREA:
            found = (fact.area,)
        case Dimension.AGE:
            found = (fact.age_band,)
        case Dimension.WAITING:
            found = (waiting_code(fact.waiting_days),) if fact.waiting_known else ()
        case Dimension.OUTCOME:
            found = (fact.outcome,)
        case Dimension.TO_GROUP:
            found = () if fact.to_group is None else (YES if fact.to_group else NO,)
    return tuple(sorted({code for code in found if code})) or (NOT_NOTED,)
