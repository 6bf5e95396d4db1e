"""Two to five programs start on one profile at the same moment."""

import os
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

from hyvinvointi_desktop.app.faults import ProfileExists, ProfileInUse
from tests.reliability.bench import OLD, before, fresh, look
from tests.reliability.forked import Child, Say
from tests.support.vaults import QuickVault

ROW = "P1"
TITLE = "two to five simultaneous starts: exactly one opens, or makes, the profile; a killed one's lock is free at once"
_RECLAIMED_S = 2.0


class Barrier:
    """All wait until it is lifted; nobody leaves until it is lifted again."""

    def __init__(self) -> None:
        self._start, self._open = os.pipe()
        self._end, self._close = os.pipe()

    def wait_for_start(self) -> None:
        """In a child."""
        os.read(self._start, 1)

    def wait_for_end(self) -> None:
        """In a child: whoever opened holds on until all have tried."""
        os.read(self._end, 1)

    def lift(self, count: int) -> None:
        """Lets all start."""
        os.write(self._open, b"x" * count)

    def lift_again(self, count: int) -> None:
        """Lets all leave."""
        os.write(self._close, b"x" * count)

    def away(self) -> None:
        """Closes its pipes."""
        for handle in (self._start, self._open, self._end, self._close):
            os.close(handle)


def raced(folder: Path, starts: int, *, make: bool) -> Counter[str]:
    """What so many simultaneous starts said."""
    barrier = Barrier()

    def work(say: Say) -> None:
        vault = QuickVault(folder)
        barrier.wait_for_start()
        try:
            store = vault.create_profile(OLD)[0] if make else vault.unlock(OLD)
        except ProfileInUse:
            say("in use")
        except ProfileExists:
            say("exists")
        else:
            say("open")
            barrier.wait_for_end()
            store.close()

    children = [Child(work) for _ in range(starts)]
    barrier.lift(starts)
    for child in children:
        child.wait_for_a_word()
    barrier.lift_again(starts)
    said = Counter(line for child in children for line in child.end().lines)
    barrier.away()
    return said


def reclaimed_s(folder: Path, chance: random.Random) -> float:
    """Seconds from the kill of the holder until the next start has the profile open."""

    def work(say: Say) -> None:
        store = QuickVault(folder).unlock(OLD)
        say("open")
        time.sleep(60)  # it is killed long before
        store.close()

    child = Child(work)
    child.wait_for_a_word()
    child.kill_after(chance.uniform(0, 0.01))
    begin = time.perf_counter()
    QuickVault(folder).unlock(OLD).close()
    return time.perf_counter() - begin


def run(runs: int, seed: int) -> int:
    """So many races, every second on a folder without a profile; every tenth run kills a holder too."""
    chance, begin, failed, slowest_s = random.Random(seed), time.perf_counter(), 0, 0.0
    all_said: Counter[str] = Counter()
    before()
    for number in range(runs):
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-p1-") as kept:
            bench, starts, make = fresh(Path(kept) / "b"), chance.randint(2, 5), bool(number % 2)
            folder = bench.new if make else bench.profile
            said = raced(folder, starts, make=make)
            wrong = look(folder).wrong
            if said["open"] != 1 or said.total() != starts or wrong:
                failed += 1
                print(f"run {number}: {starts} starts, make={make}: {dict(said)} {wrong}")  # noqa: T201
            all_said += said
            if number % 10 == 0:
                slowest_s = max(slowest_s, reclaimed_s(folder, chance))
    failed += slowest_s > _RECLAIMED_S
    print(f"  {dict(sorted(all_said.items()))}, reclaimed after a kill in {slowest_s * 1000:.0f} ms at most")  # noqa: T201
    print(f"{runs} races, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
