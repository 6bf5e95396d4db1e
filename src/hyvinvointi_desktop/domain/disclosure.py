"""Which numbers of a report to hide, over all of its tables at once (RULES.md section 8).

A report is numbers (``Cell``) and what every reader knows about them without being told (``Link``: rows add up to
their totals, nobody can be counted in a village where nobody lives). A hidden number is safe while at least one other
set of whole numbers fits everything that is told: such a set is looked for from the true numbers, one step at a time,
and where none is found the search hides the fewest further numbers that give one. The found set is the proof.
See docs/decisions/0024.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from hyvinvointi_desktop.domain.disclosure_search import Bounds, System, other_numbers

LEAST_LIMIT = 3
USUAL_LIMIT = 5
MOST_FAILURES = 24
"""After so many numbers that no search could keep hidden, everything is left out rather than searched for on and on."""


class Standing(StrEnum):
    """How a number is told.

    ``FEW``: only that it is from one to under the limit. ``COVERED``: hidden to keep another one hidden; a reader may
    know that it is not under the limit. ``UNTOLD``: its whole table is left out, or it stands in none.
    """

    SHOWN = "shown"
    FEW = "few"
    COVERED = "covered"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Cell:
    """One number. ``dear`` is how much it is missed when it is hidden; ``fixed`` ones stay as they are, told or not.

    ``guarded`` ones are kept hidden although they stand in no table: a reader could find them by subtracting.
    ``limit`` is its own where it was told under another one.
    """

    id: str
    count: int
    tables: tuple[str, ...] = ()
    dear: int = 1
    fixed: bool = False
    guarded: bool = False
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """``factor * cell``, summed, is 0 when ``equal``, else at most 0; the true numbers obey it."""

    terms: tuple[tuple[str, int], ...]
    equal: bool = True


def adds_up(total: str, parts: Iterable[str]) -> Link:
    """The parts sum to the total."""
    return Link(((total, -1), *((part, 1) for part in parts)))


def at_most(smaller: Iterable[str], larger: Iterable[str]) -> Link:
    """The sum of the first is never above the sum of the others."""
    return Link((*((id_, 1) for id_ in smaller), *((id_, -1) for id_ in larger)), equal=False)


@dataclass(frozen=True, slots=True)
class Numbers:
    """A report before anything is hidden."""

    cells: tuple[Cell, ...]
    links: tuple[Link, ...] = ()


@dataclass(slots=True)
class Cover:
    """How each number is told, and the tables that are left out because no hiding of cells would do. ``found_out`` are
    guarded numbers that even so can be computed: from what is fixed."""

    standing: dict[str, Standing]
    left_out: set[str] = field(default_factory=set)
    found_out: set[str] = field(default_factory=set)


def covered(numbers: Numbers, limit: int, start: Mapping[str, Standing] | None = None) -> Cover:
    """How to tell each number so that none that is hidden can be computed from the others.

    ``start`` gives numbers a standing beforehand: ``UNTOLD`` for those that stand in no table. Every hidden number
    keeps at least two values that fit all that is told; where this cannot be had with cells alone, tables are left out.

    Raises:
        ValueError: a limit under ``LEAST_LIMIT``, or a link that the numbers do not obey.
    """
    if limit < LEAST_LIMIT:
        raise ValueError(limit)
    return _Covering(numbers, limit, start or {}).run()


class _Covering:
    def __init__(self, numbers: Numbers, limit: int, start: Mapping[str, Standing]) -> None:
        self._cells = {cell.id: cell for cell in numbers.cells}
        self._limit = limit
        self._system = System({c.id: c.count for c in numbers.cells}, [(x.terms, x.equal) for x in numbers.links])
        self._cover = Cover({c.id: start.get(c.id, self._first(c)) for c in numbers.cells})
        self._safe: set[str] = set()
        self._failures = 0

    def _first(self, cell: Cell) -> Standing:
        return Standing.FEW if 0 < cell.count < self._limit and not cell.fixed else Standing.SHOWN

    def run(self) -> Cover:
        standing = self._cover.standing
        waiting = [c for c in self._cells.values() if (c.tables or c.guarded) and standing[c.id] is not Standing.SHOWN]
        # Cells of many links first: what is hidden for them mostly keeps the others hidden too.
        for cell in sorted(waiting, key=lambda c: (c.count, -self._system.links_of(c.id), c.id)):
            self._keep_hidden(cell)
        return self._cover

    def _keep_hidden(self, cell: Cell) -> None:
        if cell.id in self._safe or self._found(cell):
            return
        for table in self._ways_out(cell):
            if table not in self._cover.left_out:
                self._leave_out(table)
                if self._failures <= MOST_FAILURES and self._found(cell):
                    return
        if self._failures > MOST_FAILURES and self._found(cell):  # all is left out: one last look
            return
        if cell.guarded:
            self._cover.found_out.add(cell.id)

    def _found(self, cell: Cell) -> bool:
        moved = other_numbers(self._system, cell.id, self._bounds, self._price)
        if moved is None:
            self._failures += 1
            return False
        for id_ in moved:
            if self._cover.standing[id_] is Standing.SHOWN:
                self._cover.standing[id_] = Standing.COVERED
        self._safe |= set(moved)
        return True

    def _ways_out(self, cell: Cell) -> Sequence[str]:
        """The tables in the order in which they are left out, one more each time: of each size its own first, those of
        many numbers before those of few, so that the plain tables stay as long as they can."""
        size = Counter(table for c in self._cells.values() for table in c.tables)
        return sorted(size, key=lambda t: (-self._weight(size[t]), t not in cell.tables, -size[t], t))

    @staticmethod
    def _weight(size: int) -> int:
        return size.bit_length() // 2

    def _leave_out(self, table: str) -> None:
        self._cover.left_out.add(table)
        for cell in self._cells.values():
            if cell.tables and not cell.fixed and set(cell.tables) <= self._cover.left_out:
                self._cover.standing[cell.id] = Standing.UNTOLD

    def _bounds(self, id_: str) -> Bounds | None:
        """What the number may be in another set; None where it cannot be another."""
        cell = self._cells[id_]
        hideable = not cell.fixed and cell.count >= self._limit
        return bounds_of(self._cover.standing[id_], cell.limit or self._limit, hideable=hideable)

    def _price(self, id_: str) -> int:
        cell = self._cells[id_]
        return cell.dear * (10 + cell.count) if self._cover.standing[id_] is Standing.SHOWN else 0


def bounds_of(standing: Standing, limit: int, *, hideable: bool = False) -> Bounds | None:
    """Lowest and highest value that a reader must reckon with (None: no end); None altogether for a told number."""
    match standing:
        case Standing.FEW:
            return (1, limit - 1)
        case Standing.COVERED:
            return (limit, None)
        case Standing.UNTOLD:
            return (0, None)
    return (limit, None) if hideable else None


def reach(numbers: Numbers, cover: Cover, limit: int, id_: str) -> tuple[int, int]:
    """The lowest and the highest value of a hidden number that were found to fit all that is told.

    For FEW this looks at the whole of 1 to under the limit; for others one step each way is looked at. What is given
    is proven; more may fit.
    """
    start = {c.id: c.count for c in numbers.cells}
    links = [(x.terms, x.equal) for x in numbers.links]
    ends = []
    for step in (-1, 1):
        values = dict(start)
        for _ in range(limit if cover.standing[id_] is Standing.FEW else 1):
            moved = other_numbers(
                System(values, links), id_, lambda i: bounds_of(cover.standing[i], limit), lambda _: 0, steps=(step,)
            )
            if moved is None:
                break
            for name, delta in moved.items():
                values[name] += delta
        ends.append(values[id_])
    return ends[0], ends[1]
