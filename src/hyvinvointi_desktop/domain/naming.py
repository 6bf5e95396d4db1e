"""Whom to name as somebody's link worker: load, area, language and interests side by side. A person chooses."""

from collections.abc import Iterable
from dataclasses import dataclass

from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.referrals import Referral


@dataclass(frozen=True, slots=True)
class NamingFacts:
    """What the coordinator has noted of a worker for naming. ``room_for`` is how many people at once, None where not
    told; ``away_words`` say why nobody new is named now (ill, on leave), empty where nothing stands in the way."""

    worker: WorkerId
    name: str
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("fi",)
    interests: tuple[str, ...] = ()
    room_for: int | None = None
    away_words: str = ""


@dataclass(frozen=True, slots=True)
class Nameable:
    """A worker as naming sees one: what is noted, with the load. ``open_cases`` are those named to or taken on by the
    worker, ``unanswered`` those of them that are not taken on yet."""

    facts: NamingFacts
    open_cases: int = 0
    unanswered: int = 0
    can_be_reached: bool = True
    """Has a laptop in the space that a sealed assignment can be made for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One worker set beside one referral. ``shared_interests`` in the referral's order."""

    worker: Nameable
    same_language: bool
    same_area: bool
    shared_interests: tuple[str, ...]
    has_room: bool

    @property
    def order(self) -> tuple[object, ...]:
        """Reachable first, then language (without it nothing goes), room, area, interests; last the lightest load and
        the name, so that the order never depends on how rows came."""
        one, facts = self.worker, self.worker.facts
        return (
            not one.can_be_reached, not self.same_language, bool(facts.away_words), not self.has_room,
            not self.same_area, -len(self.shared_interests), one.open_cases, facts.name.casefold(), facts.worker,
        )  # fmt: skip


def candidates(referral: Referral, workers: Iterable[Nameable]) -> tuple[Candidate, ...]:
    """Every worker set beside the referral, the fittest first. Nobody is left out: a person decides."""
    wanted = {_spoken(place) for place in (referral.person.area, referral.person.municipality)} - {""}
    return tuple(
        sorted(
            (
                Candidate(
                    worker,
                    same_language=referral.person.language in worker.facts.languages,
                    same_area=any(_spoken(a) in wanted for a in worker.facts.areas if a.strip()),
                    shared_interests=tuple(
                        i for i in referral.interests if _spoken(i) in {_spoken(x) for x in worker.facts.interests}
                    ),
                    has_room=worker.facts.room_for is None or worker.open_cases < worker.facts.room_for,
                )
                for worker in workers
            ),
            key=lambda c: c.order,
        )
    )


def _spoken(words: str) -> str:
    return " ".join(words.split()).casefold()
