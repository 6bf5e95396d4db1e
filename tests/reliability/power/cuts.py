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


@dataclass(frozen=True, slots=True)
class Cut:
    """The power cut number ``index`` of a seed: after the ``point``-th of the points a recording has, from 0."""

    seed: int
    index: int
    point: int
    luck: Luck

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

        return choose if self.luck is not Luck.ALL else everything


def cut_of(seed: int, index: int, points: int, turns: Sequence[int]) -> Cut:
    """The cut of that number, for a recording with so many points.

    Every second one falls on a turn, a point that is no mere write: these are few, and most promises hang on them.
    """
    chance = random.Random(f"{seed} {index} cut")
    point = chance.choice(turns) if turns and index % 2 else chance.randrange(points)
    return Cut(seed, index, point, chance.choice(list(Luck)))


def _kept(pending: Sequence[Change], luck: Luck, until: int, chance: random.Random) -> Sequence[Change]:
    if luck is Luck.MIXED:
        luck = chance.choice([one for one in Luck if one is not Luck.MIXED])
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
