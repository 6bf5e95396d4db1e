"""How long what is kept, and when a client's time is over. The figures are dated and sourced data, not code."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind


class Kept(StrEnum):
    """What a rule is about."""

    CLIENT_DATA = "client_data"
    REFERRALS = "referrals"
    CLAIMS = "claims"
    LOG = "log"
    DELETED = "deleted"
    BACKUPS = "backups"
    COPIED_TEXTS = "copied_texts"


class CountedFrom(StrEnum):
    """Where the time begins."""

    RELATIONSHIP_END = "relationship_end"
    CALENDAR_YEAR_END = "calendar_year_end"
    EVENT = "event"


class Basis(StrEnum):
    """Who says so: a law, or the controller in its own plan (then the figure is only where we start from)."""

    LAW = "law"
    CONTROLLER = "controller"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One rule. ``days`` is used where ``years`` is 0. It holds for ``programmes`` and for those of ``kinds``, for all
    where both are empty; ``words`` and ``notes`` are
    by language: what is kept, and what to know about it. ``proposes`` says that the program points out what is due."""

    id: str
    kept: Kept
    years: int
    days: int
    counted_from: CountedFrom
    basis: Basis
    source: str
    checked_on: date
    words: Mapping[str, str]
    notes: Mapping[str, str]
    programmes: tuple[ProgrammeId, ...] = ()
    kinds: tuple[ProgrammeKind, ...] = ()
    proposes: bool = False


def end_of_time(rule: RetentionRule, begins: date) -> date:
    """The first day on which the time is over; a year that has no 29 February ends on the 28th.

    Counted from the end of a relationship or an event, the day itself is the last of it; from the end of a calendar
    year, the year of the day counts whole.
    """
    if rule.counted_from is CountedFrom.CALENDAR_YEAR_END:
        return date(begins.year + rule.years + 1, 1, 1)
    if not rule.years:
        return begins + timedelta(days=rule.days + 1)
    year = begins.year + rule.years
    leap_gone = (begins.month, begins.day) == (2, 29) and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0))
    last = date(year, 2, 28) if leap_gone else begins.replace(year=year)
    return last + timedelta(days=1)


def rule_for(
    rules: Iterable[RetentionRule], programmes: Iterable[ProgrammeId], kinds: Iterable[ProgrammeKind] = ()
) -> RetentionRule | None:
    """The rule of a client's data: of those for its programmes and their kinds the longest, else that for all."""
    client = [r for r in rules if r.kept is Kept.CLIENT_DATA]
    wanted, of_kind = set(programmes), set(kinds)
    own = [r for r in client if wanted & set(r.programmes) or of_kind & set(r.kinds)]
    fitting = own or [r for r in client if not r.programmes and not r.kinds]
    return max(fitting, key=lambda r: (r.years, r.days, r.id), default=None)
