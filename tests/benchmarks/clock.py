"""Taking times: of calls in this process and of whole other processes, with the memory they took at most."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Process:
    """What a process took: seconds from its start to its end, and mebibytes of memory at its peak."""

    seconds: float
    mebibytes: float


_LAUNCHER = """
import os, sys, time
begun = time.perf_counter()
child = os.posix_spawn(sys.executable, [sys.executable, *sys.argv[1:]], os.environ)
_, status, used = os.wait4(child, 0)
print(time.perf_counter() - begun, used.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


def of_process(arguments: Sequence[str], environment: dict[str, str]) -> Process:
    """Runs one Python process to its end, started by a small one: a child's peak is never less than its parent's was.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    line = [sys.executable, "-I", "-S", "-c", _LAUNCHER, *arguments]
    done = subprocess.run(line, capture_output=True, encoding="utf-8", env=environment, check=True)
    seconds, kibibytes, status = done.stdout.split()[-3:]
    if status != "0":
        raise RuntimeError(done.stderr[-2000:])
    return Process(float(seconds), int(kibibytes) / 1024)


def median_of(runs: Sequence[Process]) -> Process:
    """The middle one of each figure."""
    return Process(statistics.median(r.seconds for r in runs), statistics.median(r.mebibytes for r in runs))


def times(act: Callable[[], object], count: int) -> list[float]:
    """Seconds of each of so many calls, in order of size."""
    taken = []
    for _ in range(count):
        begun = time.perf_counter()
        act()
        taken.append(time.perf_counter() - begun)
    return sorted(taken)


def median(taken: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(taken)


def p95(taken: Sequence[float]) -> float:
    """The one that 95 of 100 stay under."""
    return taken[min(len(taken) - 1, int(len(taken) * 0.95))]


def flushed_write(folder: Path) -> Callable[[], None]:
    """A floor for whatever must be safe on the disk: 4 KiB written and flushed."""
    path = folder / "floor"

    def write() -> None:
        with path.open("wb") as file:
            file.write(b"\0" * 4096)
            file.flush()
            os.fsync(file.fileno())

    return write
