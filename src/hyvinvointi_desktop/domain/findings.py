"""What the program noticed about a month: code, level and what it is about. The sentence belongs to the screen."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId


class Level(StrEnum):
    """An error blocks signing, a warning never does, a note is good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class FindingCode(StrEnum):
    """Every finding of RULES.md section 3."""

    RATE_MISSING = "rate_missing"
    MISSING_ROUTE = "missing_route"
    OUTSIDE_PERIOD = "outside_period"
    OVERLAP = "overlap"
    CAP_REACHED = "cap_reached"
    LATE_ENTRY = "late_entry"
    ODD_KM = "odd_km"
    LONG_DAY = "long_day"
    PERIOD_ENDING = "period_ending"
    YEARLY_LIMIT = "yearly_limit"

    @property
    def level(self) -> Level:
        """Errors are rate_missing and missing_route; all others warn."""
        return Level.ERROR if self in (FindingCode.RATE_MISSING, FindingCode.MISSING_ROUTE) else Level.WARNING


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about a session's day, a trip, a client or a day.

    ``minutes`` are those left out (overlap, cap, outside) or counted (long day). ``explanation`` is the worker's own
    words, which travel with the claim. ``limit_minutes`` is the limit that was reached, where one is to be told; it is
    no part of what the finding is.
    """

    code: FindingCode
    on: date
    session: SessionId | None = None
    trip: TripId | None = None
    client: ClientId | None = None
    minutes: int | None = None
    explanation: str = ""
    limit_minutes: int | None = field(default=None, compare=False)

    @property
    def level(self) -> Level:
        """The level of its code."""
        return self.code.level

    @property
    def about(self) -> str:
        """What the finding is about, as one stable key: with code and day it names the finding."""
        return str(self.session or self.trip or self.client or "")

    def explained(self, words: str) -> "Finding":
        """The same finding with the worker's explanation."""
        return replace(self, explanation=words)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The worker's words for one finding, kept beside the records so that a recount finds them again."""

    code: FindingCode
    about: str
    on: date
    words: str
