"""Sealed files cut at every length, a byte more or less at every place, pieces moved, the seal's head rearranged."""

import random
import time
from collections import Counter
from collections.abc import Iterator

from tests.reliability.sealed import ACCEPTED, Sealed, bundle, inside, message, rearranged, stanzas, trust_list

ROW = "B2"
TITLE = "cut at every length, a byte more or less everywhere, pieces moved, the seal's head changed; --runs: seeds"


def cut(of: Sealed, step: int = 1) -> Iterator[bytes]:
    """Cut at every length."""
    return (of.content[:n] for n in range(0, len(of.content), step))


def less(of: Sealed, step: int = 1) -> Iterator[bytes]:
    """A byte taken out at every place."""
    return (of.content[:n] + of.content[n + 1 :] for n in range(0, len(of.content), step))


def more(of: Sealed, byte: int, step: int = 1) -> Iterator[bytes]:
    """A byte put in at every place, and at the end."""
    whole = of.content
    return (whole[:n] + bytes([byte]) + whole[n:] for n in [*range(0, len(whole), step), len(whole)])


def moved(of: Sealed, chance: random.Random) -> Iterator[bytes]:
    """Pieces of a drawn length moved; the seal's head rearranged; the file behind and before itself and others."""
    yield from rearranged(of.content, chance.randrange(16, 700))
    if of.content.startswith(b"age"):
        yield from stanzas(of.content)
    for other in (bundle(), message(), trust_list()):
        yield of.content + other.content
        if other is not of:
            yield other.content + of.content
            place = chance.randrange(1, len(of.content) - 1)
            yield of.content[:place] + other.content[place:]


def run(runs: int, seed: int) -> int:
    """So many seeds."""
    chance, begin = random.Random(seed), time.perf_counter()
    counts: Counter[str] = Counter()
    for _ in range(runs):
        for of in (bundle(), message(), trust_list(), inside()):
            for damaged in (cut(of), less(of), more(of, chance.randrange(256)), moved(of, chance)):
                counts += of.outcomes(found for found in damaged if found != of.content)
    took = time.perf_counter() - begin
    print(f"{counts.total()} tried, {dict(counts)}, {took:.1f} s")  # noqa: T201
    return 1 if counts[ACCEPTED] else 0
