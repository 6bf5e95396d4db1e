"""The disk is full, or takes no longer files, in the middle of any writing path."""

import os
import random
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.reliability.acts import ACTS, Act, Ended
from tests.reliability.bench import before, fresh
from tests.reliability.forked import Child, Say
from tests.reliability.trial import judged

ROW = "C4"
TITLE = "a full disk (a small one of its own where this user may mount) and a limit on the size of files"
_DISK_MIB = 8
_MOST_LEFT = 900_000


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A disk of 8 MiB in memory at the folder, or False where this user may not mount one."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK_MIB}m", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def on_a_full_disk(folder: Path, act: Act, left: int) -> tuple[Ended, list[str]]:
    """The act with so many bytes left on the disk; judged after room was made."""
    bench = fresh(folder / "b")
    act.prepare(bench)
    room = os.statvfs(folder)
    filler = folder / "filler"
    filler.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - left)))
    ended = act.do(bench)
    filler.unlink()
    return ended, judged(bench, act, ended)


def with_short_files(folder: Path, act: Act, most: int) -> tuple[Ended, list[str]]:
    """The act in a child whose files may have no more than so many bytes."""
    import resource  # not on every system, and the list of rows is

    bench = fresh(folder / "b")

    def work(say: Say) -> None:
        act.prepare(bench)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
        ended = act.do(bench)
        say("done" if ended.done else "told" if ended.told else "bad")
        say(" ".join(ended.said.split()))

    lines = Child(work).end().lines
    how, said = (*lines, "", "")[:2]
    ended = Ended(how == "done", how == "told", said)
    return ended, judged(bench, act, ended)


def run(runs: int, seed: int) -> int:
    """So many acts, on the full disk and under the limit by turns."""
    chance, begin, failed = random.Random(seed), time.perf_counter(), 0
    ends: Counter[tuple[str, str, str]] = Counter()
    before()
    for number in range(runs):
        act = chance.choice(list(ACTS.values()))
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-c4-") as kept, small_disk(Path(kept)) as is_small:
            full, bytes_ = is_small and number % 2 == 0, chance.randrange(_MOST_LEFT)
            ended, wrong = (on_a_full_disk if full else with_short_files)(Path(kept), act, bytes_)
        ends["full" if full else "short", act.name, "done" if ended.done else f"told: {ended.said}"] += 1
        for line in wrong:
            print(f"{act.name} {'full disk' if full else 'short files'} {bytes_}: {line}")  # noqa: T201
        failed += bool(wrong)
    for (where, act_name, how), count in sorted(ends.items()):
        print(f"  {where:<6} {act_name:<10} {count:>5}  {how}")  # noqa: T201
    print(f"{runs} acts, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
