"""A folder in memory for what the tests write, where the machine has one with room.

Half of the time of a run was waiting until the disk had kept what nobody will read. Whether the program waits for the
disk is proven by recording what it asks of it (``tests/reliability/power``), not by the disk.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")
PREFIX = "hyvinvointi-tests-"
NEEDED_BYTES = 1 << 30
"""A run holds less than a tenth of this at any time."""
_FREE = Path("/proc/meminfo")


def has_room(memory: Path = MEMORY, free: Path = _FREE) -> bool:
    """Whether the folder is there, may be written, and neither it nor the machine's memory is scarce."""
    if not (memory.is_dir() and os.access(memory, os.W_OK) and free.is_file()):
        return False
    available = next((line.split()[1] for line in free.read_text().splitlines() if line[:13] == "MemAvailable:"), "0")
    return min(shutil.disk_usage(memory).free, int(available) * 1024) >= NEEDED_BYTES


class TemporaryFilesInMemory:
    """A plugin of the process that collects and counts; the others and every child inherit the folder."""

    def __init__(self) -> None:
        self._before = tempfile.gettempdir()
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=MEMORY))
        self.folder.chmod(0o1777)  # as /tmp: some tests work as another person
        self._use(str(self.folder))
        self._all_well = False

    @staticmethod
    def _use(folder: str) -> None:
        os.environ["TMPDIR"] = folder
        tempfile.tempdir = None  # looked for anew

    def pytest_report_header(self) -> str:
        """Says it."""
        return f"temporary files: {self.folder} (in memory; TMPDIR chooses another place)"

    def pytest_sessionfinish(self, exitstatus: int | pytest.ExitCode) -> None:
        """Remembers how it went."""
        self._all_well = exitstatus == pytest.ExitCode.OK

    def pytest_unconfigure(self) -> None:
        """Gives the memory back; what tests that failed have left goes to the disk."""
        del os.environ["TMPDIR"]
        tempfile.tempdir = None
        if self._all_well:
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            for left in self.folder.rglob("*"):
                if left.is_socket() or left.is_fifo():  # of a server that a failed run has left: nothing to be moved
                    left.unlink(missing_ok=True)
            print(f"\ntemporary files: moved to {shutil.move(self.folder, self._before)}")  # noqa: T201


def use_memory(config: pytest.Config) -> None:
    """In the first process of a run, unless the person has chosen a place."""
    if not hasattr(config, "workerinput") and "TMPDIR" not in os.environ and has_room():
        config.pluginmanager.register(TemporaryFilesInMemory())
