"""Looking for another set of whole numbers that fits the same sums: cheapest first, one step at a time.

It knows numbers, links between them and what a step costs; it refuses to know what is hidden and why.
"""

from collections.abc import Callable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

Bounds: TypeAlias = tuple[int, int | None]
Terms: TypeAlias = tuple[tuple[str, int], ...]
Moves: TypeAlias = dict[str, int]

MOST_STATES = 3000
"""After so many states the search gives up; giving up hides more, never less."""
HURRIES = (0, 40, 2000)
"""How much a link that does not hold yet weighs beside the price: nothing at first, then more."""
MANY_LINKS = 500
"""In a larger system the search is in a hurry from the start."""
_FARTHEST = 60


class System:
    """True numbers and the links that they obey.

    Raises:
        ValueError: a link that the numbers do not obey, or that names an unknown number.
    """

    def __init__(self, values: Mapping[str, int], links: Sequence[tuple[Terms, bool]]) -> None:
        self.values = values
        self.links = links
        self.sums: list[int] = []
        self.of: dict[str, list[tuple[int, int]]] = {id_: [] for id_ in values}
        for n, (terms, equal) in enumerate(links):
            if unknown := [id_ for id_, _ in terms if id_ not in values]:
                raise ValueError(unknown[0])
            at = sum(values[id_] * factor for id_, factor in terms)
            if at > 0 or (equal and at):
                raise ValueError(terms)
            self.sums.append(at)
            for id_, factor in terms:
                self.of[id_].append((n, factor))

    def links_of(self, id_: str) -> int:
        """In how many links the number stands."""
        return len(self.of[id_])

    def broken(self, link: int, off: int) -> bool:
        """Whether the link does not hold when its sum has changed by ``off``."""
        at = self.sums[link] + off
        return at > 0 or (self.links[link][1] and at != 0)


def other_numbers(
    system: System,
    id_: str,
    bounds: Callable[[str], Bounds | None],
    price: Callable[[str], int],
    steps: Sequence[int] = (1, -1),
) -> Moves | None:
    """How to change the numbers so that ``id_`` differs and every link holds; None when nothing was found.

    ``bounds`` says between what a number may move, ``price`` what moving it costs once. The cheapest is looked for
    first; where that takes too long, the one that is nearest to fit. A number moves one way only, so that it ends.
    """
    for hurry in HURRIES[len(system.links) > MANY_LINKS :]:
        moves, gave_up = _searched(system, id_, bounds, price, steps, hurry)
        if moves is not None or not gave_up:
            return moves
    return None


def _searched(
    system: System,
    id_: str,
    bounds: Callable[[str], Bounds | None],
    price: Callable[[str], int],
    steps: Sequence[int],
    hurry: int,
) -> tuple[Moves | None, bool]:
    """The moves, and whether the search gave up before it had looked everywhere."""
    order, seen = count(), set[frozenset[tuple[str, int]]]()
    heap: list[tuple[int, int, int, int, Moves, dict[int, int], int]] = []
    kept: dict[str, Bounds | None] = {}
    prices: dict[str, int] = {}

    def allowed(name: str, delta: int) -> bool:
        if name not in kept:
            kept[name] = bounds(name)
        limits = kept[name]
        if limits is None or abs(delta) > _FARTHEST:
            return False
        value = system.values[name] + delta
        return value >= limits[0] and (limits[1] is None or value <= limits[1])

    def put(cost: int, moves: Moves, off: dict[int, int], name: str, step: int) -> None:
        before = moves.get(name, 0)
        if before * step < 0 or not allowed(name, before + step):
            return
        after = {**moves, name: before + step}
        key = frozenset(after.items())
        if key in seen:
            return
        seen.add(key)
        now = dict(off)
        for link, factor in system.of[name]:
            now[link] = now.get(link, 0) + factor * step
        if not before:
            if name not in prices:
                prices[name] = price(name)
            cost += prices[name]
        wrong = sum(system.broken(link, by) for link, by in now.items())
        heappush(heap, (cost + hurry * wrong, wrong, len(after), next(order), after, now, cost))

    def fewest_mends(moves: Moves, off: dict[int, int]) -> list[tuple[str, int]]:
        """The ways to mend the broken link that has the fewest: none where one cannot be mended at all."""
        best: list[tuple[str, int]] | None = None
        for link, by in off.items():
            if not system.broken(link, by):
                continue
            excess, ways = system.sums[link] + by, []
            for name, factor in system.links[link][0]:
                way = -1 if (factor > 0) == (excess > 0) else 1
                before = moves.get(name, 0)
                if before * way >= 0:
                    sizes = {1, -(-abs(excess) // abs(factor))}
                    ways += [(name, way * size) for size in sizes if allowed(name, before + way * size)]
            if best is None or len(ways) < len(best):
                best = ways
            if not best:
                break
        return best or []

    for step in steps:
        put(0, {}, {}, id_, step)
    for _ in range(MOST_STATES):
        if not heap:
            return None, False
        _, wrong, _, _, moves, off, cost = heappop(heap)
        if not wrong:
            return moves, False
        for name, step in fewest_mends(moves, off):
            put(cost, moves, off, name, step)
    return None, True
