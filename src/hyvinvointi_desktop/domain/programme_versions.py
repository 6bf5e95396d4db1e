"""All programmes in all their versions: which one is in force on a day, and which one a record was made under.

A version holds from its ``valid_from`` to its ``valid_to``; where several hold, the newest does. A version that the
organisation made stands before every shipped one of its programme.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme


@dataclass(frozen=True, slots=True)
class OwnProgramme:
    """One version that the organisation made, as the text of its file."""

    id: ProgrammeId
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class Programmes:
    """Every version of every programme, the shipped programmes first."""

    versions: tuple[Programme, ...]

    def ids(self) -> tuple[ProgrammeId, ...]:
        """Every programme once, in the order given."""
        return tuple(dict.fromkeys(p.id for p in self.versions))

    def of(self, programme_id: ProgrammeId) -> tuple[Programme, ...]:
        """The versions of one programme, oldest first."""
        return tuple(sorted((p for p in self.versions if p.id == programme_id), key=lambda p: p.version))

    def version(self, programme_id: ProgrammeId, number: int) -> Programme | None:
        """The version a record was made under; where it is not known, the nearest older one, else the oldest."""
        known = self.of(programme_id)
        older = [p for p in known if p.version <= number]
        return older[-1] if older else next(iter(known), None)

    def in_force(self, programme_id: ProgrammeId, day: date) -> Programme | None:
        """The version that holds on the day. Before its first day the oldest; None when the programme has ended."""
        known = self.of(programme_id)
        holding = [p for p in known if p.holds_on(day)]
        if holding:
            return max(holding, key=lambda p: (p.own, p.version))
        first = min(known, key=lambda p: p.valid_from or date.min, default=None)
        return first if first is not None and first.valid_from is not None and day < first.valid_from else None

    def all_in_force(self, day: date, *kinds: ProgrammeKind) -> tuple[Programme, ...]:
        """One version of each programme that holds on the day, of these kinds (or of any)."""
        found = (self.in_force(programme_id, day) for programme_id in self.ids())
        return tuple(p for p in found if p is not None and (not kinds or p.kind in kinds))

    def usual(self, day: date) -> Programme:
        """The programme of work that no agreement governs: the first that walks beside one person at a time.

        A programme of the organisation's own never takes this place from a shipped one. One that has ended keeps it
        when there is no other.

        Raises:
            LookupError: no programme is of that kind.
        """
        for programme in self.all_in_force(day, ProgrammeKind.ONE_TO_ONE):
            return programme
        ended = [p for p in self.versions if p.kind is ProgrammeKind.ONE_TO_ONE]
        if not ended:
            raise LookupError(ProgrammeKind.ONE_TO_ONE)
        return self.of(ended[0].id)[-1]


def kinds_with_clients(programmes: Iterable[Programme]) -> frozenset[str]:
    """The kinds of session that are held with clients by name; those of a course belong to the course."""
    return frozenset(k.id for p in programmes if p.kind is not ProgrammeKind.GROUP for k in p.kinds)


def first_hole(versions: Iterable[Programme]) -> tuple[date, date] | None:
    """The first days between versions of one programme on which none of them holds, or None."""
    reached: date | None = None
    for version in sorted(versions, key=lambda p: (p.valid_from or date.min, p.version)):
        first = version.valid_from or date.min
        if reached is not None and reached < date.max and first > reached + timedelta(days=1):
            return reached + timedelta(days=1), first - timedelta(days=1)
        last = version.valid_to or date.max
        reached = last if reached is None else max(reached, last)
    return None


def in_order(programmes: Iterable[Programme]) -> Iterator[Programme]:
    """Shipped programmes by id, then own ones by id; the versions of one programme together, oldest first."""
    known = tuple(programmes)
    shipped = {p.id for p in known if not p.own}
    yield from sorted(known, key=lambda p: (p.id not in shipped, p.id, p.version))
