"""Every single bit of sealed files turned over: a bundle, a message and a list, with the other layers below."""

import random
import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from tests.reliability.sealed import (
    ACCEPTED,
    SAME,
    Sealed,
    bits_of_members,
    bundle,
    flipped,
    inside,
    mended,
    message,
    relisted,
    trust_list,
)

ROW = "B1"
TITLE = "every single bit of a bundle, a message and a list turned over, each layer; --runs: thousands, 0 for every bit"


def every_bit(of: Sealed) -> Counter[str]:
    """All bits of a file."""
    return of.outcomes(flipped(of.content, bit) for bit in range(len(of.content) * 8))


def some_bits(of: Sealed, chance: random.Random, count: int) -> Counter[str]:
    """So many bits of a file."""
    there = len(of.content) * 8
    return of.outcomes(flipped(of.content, bit) for bit in chance.sample(range(there), min(count, there)))


def inner_bits(chance: random.Random, count: int) -> Counter[str]:
    """Bits of what is in the seal, with the checksums mended, as whoever makes seals of his own can do; half of them in
    the signature, where other programs look away."""
    signature, every = bits_of_members("META-INF/signature001.p7s"), bits_of_members()
    chosen = [chance.choice(signature if n % 2 else every) for n in range(count)]
    return inside().outcomes(map(mended, chosen))


def listed_bits(chance: random.Random, count: int) -> Counter[str]:
    """Bits of header and records with a new list that fits them, under the old signature."""
    return inside().outcomes(relisted(chance.randrange(1 << 20)) for _ in range(count))


def wrong(counts: Counter[str]) -> int:
    """How many opened though they were damaged."""
    return counts[ACCEPTED] + counts[SAME]


def run(runs: int, seed: int) -> int:
    """So many thousand bits of each kind; 0: every bit."""
    chance, failed, tried = random.Random(seed), 0, 0
    count = runs * 1000 if runs else 1 << 30
    inner = count if runs else 2 * len(bits_of_members())
    work: list[tuple[str, Callable[[], Counter[str]]]] = [
        *((of.name, partial(some_bits, of, chance, count)) for of in (bundle(), message(), trust_list())),
        ("inside, mended", partial(inner_bits, chance, inner)),
        ("inside, listed anew", partial(listed_bits, chance, inner // 4)),
    ]
    for name, kind in work:
        begin = time.perf_counter()
        counts = kind()
        tried += counts.total()
        failed += wrong(counts)
        print(f"  {name}: {dict(counts)}, {time.perf_counter() - begin:.1f} s", flush=True)  # noqa: T201
    print(f"{tried} tried, {failed} accepted")  # noqa: T201
    return 1 if failed else 0
