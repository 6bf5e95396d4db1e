"""Kill -9 on every writing path: at a random moment, and right before each of its write operations."""

import random
import signal
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability import busy, trial
from tests.reliability.acts import ACTS, Act
from tests.reliability.bench import before, fresh
from tests.reliability.faulty import ALL, KILL, FaultyDisk, can_be_built, preloaded, started_anew
from tests.reliability.forked import Child, Say
from tests.reliability.rows.c3 import operations

ROW = "C1"
TITLE = "kill -9 at random moments and before single write operations; --runs 0: before every operation of every path"
_LONGEST_S = 0.2


@dataclass(slots=True)
class Figures:
    """What came of the kills. ``failed`` are lines that tell what was lost or half."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    slowest_open_s: float = 0.0
    failed: list[str] = field(default_factory=list)


def at_a_moment(path: str, chance: random.Random, figures: Figures) -> None:
    """A busy child is killed somewhere in the next fifth of a second."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-c1-") as kept:
        bench = fresh(Path(kept) / "b")
        child = Child(lambda say: busy.work(bench, path, say))
        child.wait_for_a_word()
        told = child.kill_after(chance.uniform(0, _LONGEST_S))
        wrong, opened_s = busy.judged(bench, told.lines)
        if told.status != -signal.SIGKILL:
            wrong.append(f"the child ended by itself: {told.status}")
        figures.kills[path] += 1
        figures.acknowledged += sum(line != busy.BEGUN for line in told.lines)
        figures.slowest_open_s = max(figures.slowest_open_s, opened_s)
        figures.failed += [f"{path}: {line}" for line in wrong]


def before_operation(disk: FaultyDisk, act: Act, nth: int, figures: Figures) -> None:
    """A child dies right before the nth write operation of one act, which is then done again."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-c1-") as kept:
        bench = fresh(Path(kept) / "b")

        def work(say: Say) -> None:
            act.prepare(bench)
            with disk.failing(bench.root, nth, KILL, kinds=ALL):
                act.do(bench)
            say("acknowledged")

        told = Child(work).end()
        wrong = trial.judged(bench, act, None)
        if told.status != -signal.SIGKILL:
            wrong.append(f"the child ended by itself: {told.status}")
        figures.kills[act.name] += 1
        figures.failed += [f"{act.name} n={nth}: {line}" for line in wrong]


def run(runs: int, seed: int) -> int:
    """Half of the runs at a moment, half before an operation where this machine can; with 0 before every one."""
    if not preloaded() and can_be_built():
        return started_anew(ROW, runs, seed)
    chance, figures, begin = random.Random(seed), Figures(), time.perf_counter()
    before()  # made once, not in every child
    cases: list[tuple[Act, int]] = []
    if preloaded():
        disk = FaultyDisk()
        cases = [(act, n) for act in ACTS.values() for n in range(1, operations(disk, act, ALL) + 1)]
        for act, nth in chance.sample(cases, min(runs // 2, len(cases))) if runs else cases:
            before_operation(disk, act, nth, figures)
    moments = runs - sum(figures.kills.values()) if runs else 0
    paths = list(busy.PATHS)
    for number in range(moments):
        at_a_moment(paths[number % len(paths)], chance, figures)
    return _printed(figures, moments, len(cases), time.perf_counter() - begin)


def _printed(figures: Figures, moments: int, boundaries: int, took_s: float) -> int:
    kills = figures.kills.total()
    print(*figures.failed, sep="\n", end="\n" if figures.failed else "")  # noqa: T201
    print(f"  by path: {dict(sorted(figures.kills.items()))}")  # noqa: T201
    print(f"  {moments} at a random moment, {kills - moments} before one of {boundaries} operations")  # noqa: T201
    print(f"  slowest opening after a kill {figures.slowest_open_s * 1000:.0f} ms")  # noqa: T201
    kept = f"{figures.acknowledged} acknowledged acts, {len(figures.failed)} losses or faults"
    print(f"{kills} kills, {kept}, {took_s:.1f} s")  # noqa: T201
    return 1 if figures.failed else 0
