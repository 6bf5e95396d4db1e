"""Chooses a power cut by seed: when it happens, and what of the pending changes had reached the disk."""

import enum
import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.reliability.power.disk import SECTOR_BYTES, Change, Choice, Node, Written, everything

_LATEST_CALLS = 40


class Luck(enum.StrEnum):
    """What becomes of pending changes."""

    NONE = "none"
    ALL = "all"
    UP_TO = "up to one call"
    SOME = "a random part"
    TORN = "a random part, writes torn"
    MIXED = "each file another way"
    NAMES = "all writes, and of the names a chosen part"


_DRAWN = tuple(luck for luck in Luck if luck is not Luck.NAMES)
_EVERY_PART_OF = 4


@dataclass(frozen=True, slots=True)
class Cut:
    """The power cut number ``index`` of a seed: after the ``point``-th of the points a recording has, from 0.

    Those with a number below 0 are not drawn: see ``name_cuts``. ``names`` are the calls whose names they keep.
    """

    seed: int
    index: int
    point: int
    luck: Luck
    names: frozenset[int] = frozenset()

    def choice(self, calls: int) -> Choice:
        """What reached the disk when so many calls were done; the same whenever nodes are asked in the same order."""
        chance = random.Random(f"{self.seed} {self.index} choice")
        until = calls - chance.randint(0, _LATEST_CALLS)
        known: dict[int, tuple[Node, Sequence[Change]]] = {}

        def choose(node: Node) -> Sequence[Change]:
            if not node.pending:
                return ()
            if id(node) not in known:  # a file under two names is one file
                known[id(node)] = (node, _kept(node.pending, self.luck, until, chance))
            return known[id(node)][1]

        def choose_names(node: Node) -> Sequence[Change]:
            return [c for c in node.pending if c.at in self.names] if node.is_folder else node.pending

        return {Luck.ALL: everything, Luck.NAMES: choose_names}.get(self.luck, choose)


def cut_of(seed: int, index: int, points: int, turns: Sequence[int]) -> Cut:
    """The cut of that number, for a recording with so many points.

    Every second one falls on a turn, a point that is no mere write: these are few, and most promises hang on them.
    """
    chance = random.Random(f"{seed} {index} cut")
    point = chance.choice(turns) if turns and index % 2 else chance.randrange(points)
    return Cut(seed, index, point, chance.choice(_DRAWN))


def parts(calls: Sequence[int]) -> list[frozenset[int]]:
    """Every part of a few; of more than four the beginnings, those that lack one, and each alone."""
    if len(calls) <= _EVERY_PART_OF:
        return [frozenset(c for n, c in enumerate(calls) if bits >> n & 1) for bits in range(2 ** len(calls))]
    whole = frozenset(calls)
    return [
        *(frozenset(calls[:n]) for n in range(len(calls) + 1)),
        *(whole - {call} for call in calls[:-1]),
        *(frozenset([call]) for call in calls[1:]),
    ]


def _kept(pending: Sequence[Change], luck: Luck, until: int, chance: random.Random) -> Sequence[Change]:
    if luck is Luck.MIXED:
        luck = chance.choice([one for one in _DRAWN if one is not Luck.MIXED])
    if luck is Luck.NONE:
        return ()
    if luck is Luck.ALL:
        return pending
    if luck is Luck.UP_TO:
        return [change for change in pending if change.at < until]
    likely = chance.choice((0.1, 0.5, 0.9))
    kept: list[Change] = []
    for change in pending:
        if chance.random() >= likely:
            continue
        if luck is Luck.TORN and isinstance(change, Written) and chance.random() < 0.5:
            kept += torn(change, chance)
        else:
            kept.append(change)
    return kept


def torn(change: Written, chance: random.Random) -> list[Written]:
    """The sectors of a write that reached the disk: each whole or not at all."""
    kept = []
    place, end = change.place, change.place + len(change.content)
    while place < end:
        after = min(end, (place // SECTOR_BYTES + 1) * SECTOR_BYTES)
        if chance.random() < 0.5:
            kept.append(Written(change.at, place, change.content[place - change.place : after - change.place]))
        place = after
    return kept
