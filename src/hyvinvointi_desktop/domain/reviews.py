"""Mid-term and final reviews, made together with the client: what was looked at, what was said, what changes now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, GoalId, PeriodId, ReviewId


class ReviewKind(StrEnum):
    """Väliarviointi, loppuarviointi."""

    MID = "mid"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class ReviewedGoal:
    """A goal as it stood at the review, with what the client said of it."""

    goal: GoalId
    words: str
    state: GoalState
    said: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSignature:
    """One party's signature under a review; ``image`` is the drawn line."""

    party: Party
    name: str
    way: SignedBy
    signed_at: datetime
    image: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One review of ``first_day`` to ``last_day``, held on ``held_on``; a signed one is never changed (``pdf`` is it).

    What was done, the goals' path, the measures and the groups are counted from the records; here is what was said:
    ``went_well``, ``was_hard``, ``changes`` (what changes now), ``what_next``. ``corrects`` names a signed
    one that this one puts right.
    """

    id: ReviewId
    client: ClientId
    kind: ReviewKind
    held_on: date
    first_day: date
    last_day: date
    period: PeriodId | None = None
    together: bool = True
    went_well: str = ""
    was_hard: str = ""
    changes: str = ""
    what_next: str = ""
    goals: tuple[ReviewedGoal, ...] = ()
    signatures: tuple[ReviewSignature, ...] = ()
    signed_at: datetime | None = None
    pdf: AttachmentId | None = None
    corrects: ReviewId | None = None


def living(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """Those that no later one corrects, in the order given."""
    found = tuple(reviews)
    corrected = {r.corrects for r in found}
    return tuple(r for r in found if r.id not in corrected)
