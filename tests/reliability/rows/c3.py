"""The n-th write operation of every writing path fails, once or from there on."""

import errno
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, zip_longest
from pathlib import Path

from tests.reliability.acts import ACTS, Act
from tests.reliability.bench import fresh
from tests.reliability.faulty import ALL, OPENS, SHORT, SYNCS, WRITES, FaultyDisk, preloaded, started_anew
from tests.reliability.trial import judged

ROW = "C3"
TITLE = "the n-th write operation fails, once and for good; --runs 0: every n of every path and error"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One way to fail. An interruption and a short write pass: the program goes on, and nothing is told."""

    name: str
    error: int
    for_good: bool
    kinds: int = ALL


_ERRORS = ("ENOSPC", "EIO", "EACCES", "EDQUOT")
TROUBLES = (
    *(Trouble(name, getattr(errno, name), False) for name in _ERRORS),
    *(Trouble(name, getattr(errno, name), True) for name in _ERRORS),
    Trouble("EINTR", errno.EINTR, False, WRITES | SYNCS | OPENS),
    Trouble("short", SHORT, False, WRITES),
    Trouble("short", SHORT, True, WRITES),
)


def operations(disk: FaultyDisk, act: Act, kinds: int) -> int:
    """How many write operations of these kinds the act makes."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-c3-") as kept:
        bench = fresh(Path(kept) / "b")
        act.prepare(bench)
        with disk.failing(bench.root, 0, 0, kinds=kinds):
            ended = act.do(bench)
        bench.close()
        if not ended.done:
            raise AssertionError(f"{act.name} fails by itself: {ended.said}")
        return disk.counted


def tried(disk: FaultyDisk, act: Act, trouble: Trouble, nth: int) -> tuple[str, list[str]]:
    """How the act ended with that trouble, and what was wrong afterwards."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-c3-") as kept:
        bench = fresh(Path(kept) / "b")
        act.prepare(bench)
        with disk.failing(bench.root, nth, trouble.error, for_good=trouble.for_good, kinds=trouble.kinds):
            ended = act.do(bench)
        if disk.hits == 0 and not trouble.for_good:
            return "not reached", []
        if nth % 2:
            bench.close()
        how = "done" if ended.done else f"told: {ended.said}"
        return how, judged(bench, act, ended, for_good=trouble.for_good)


def _cases(disk: FaultyDisk) -> Iterator[tuple[Act, Trouble, int]]:
    for act in ACTS.values():
        print(f"{act.name}: {operations(disk, act, ALL)} operations")  # noqa: T201
        counts = {kinds: disk.counted_of(kinds) for kinds in {t.kinds for t in TROUBLES}}  # of that one run
        for trouble in TROUBLES:
            for nth in range(1, counts[trouble.kinds] + 1):
                yield act, trouble, nth


def _drawn(cases: list[tuple[Act, Trouble, int]], runs: int, chance: random.Random) -> list[tuple[Act, Trouble, int]]:
    """Cases of every path and every trouble by turns, as many as asked."""
    kinds: dict[tuple[str, Trouble], list[tuple[Act, Trouble, int]]] = {}
    for case in chance.sample(cases, len(cases)):
        kinds.setdefault((case[0].name, case[1]), []).append(case)
    by_turns = chain.from_iterable(zip_longest(*kinds.values()))
    return list(islice((case for case in by_turns if case is not None), runs))


def run(runs: int, seed: int) -> int:
    """So many cases drawn by the seed, or all of them with 0."""
    if not preloaded():
        return started_anew(ROW, runs, seed)
    disk, begin, failed = FaultyDisk(), time.perf_counter(), 0
    cases = list(_cases(disk))
    drawn = cases if runs == 0 else _drawn(cases, runs, random.Random(seed))
    ends: Counter[tuple[str, str, str]] = Counter()
    for act, trouble, nth in drawn:
        how, wrong = tried(disk, act, trouble, nth)
        ends[act.name, trouble.name, how] += 1
        for line in wrong:
            print(f"{act.name} {trouble.name} {'for good' if trouble.for_good else 'once'} n={nth}: {line}")  # noqa: T201
        failed += bool(wrong)
    for (act_name, name, how), count in sorted(ends.items()):
        print(f"  {act_name:<10} {name:<6} {count:>5}  {how}")  # noqa: T201
    print(f"{len(drawn)} of {len(cases)} cases, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
