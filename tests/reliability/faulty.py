"""The failing disk: builds ``faulty.c`` and arms it. The process must have been started with it preloaded."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SOURCE = Path(__file__).with_name("faulty.c")
ROOT = Path(__file__).parents[2]
PRELOADED = "HYVINVOINTI_FAULTY"
SHORT, KILL, GONE = -1, -2, -3
"""In place of an error number: half is written; the process dies before the operation; the folder is pulled away."""
WRITES, SYNCS, OPENS, NAMES = 1, 2, 4, 8
ALL = WRITES | SYNCS | OPENS | NAMES


def can_be_built() -> bool:
    """Whether this machine has what it takes: Linux and a C compiler."""
    return sys.platform == "linux" and shutil.which("cc") is not None


def built(folder: Path) -> Path:
    """The library, made in that folder."""
    library = folder / "faulty.so"
    command = ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


def preloaded() -> bool:
    """Whether this process runs on the failing disk."""
    return PRELOADED in os.environ


def started_anew(row: str, runs: int, seed: int) -> int:
    """The row in a process of its own with the library preloaded; its exit status comes back."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-faulty-") as kept:
        library = str(built(Path(kept)))
        command = [sys.executable, "-m", "tests.reliability", row, "--runs", str(runs), "--seed", str(seed)]
        environment = os.environ | {"LD_PRELOAD": library, PRELOADED: library}
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


class FaultyDisk:
    """The preloaded library of this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[PRELOADED])
        self._library.faulty_disarm.restype = ctypes.c_long
        self._library.faulty_hits.restype = ctypes.c_long
        self._library.faulty_counted.restype = ctypes.c_long
        self.counted = 0
        self.hits = 0

    @contextmanager
    def failing(
        self, folder: Path, nth: int, error: int, *, for_good: bool = False, kinds: int = ALL
    ) -> Iterator[None]:
        """Write operations of these kinds under the folder are counted; the nth fails, or with 0 none does."""
        watched = str(folder.resolve()).encode()
        self._library.faulty_arm(watched, ctypes.c_long(nth), error, int(for_good), kinds)
        try:
            yield
        finally:
            self.counted = self._library.faulty_disarm()
            self.hits = self._library.faulty_hits()

    def counted_of(self, kinds: int) -> int:
        """How many operations of these kinds there were since the disk was armed last, whichever may have failed."""
        return int(self._library.faulty_counted(kinds))
