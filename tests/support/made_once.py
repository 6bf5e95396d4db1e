"""Folders that take long to make: made once in a process, and copied for every test."""

import atexit
import functools
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path


class MadeOnce:
    """What ``make`` puts into a folder that is not there yet. Nobody but the copies is ever changed."""

    def __init__(self, make: Callable[[Path], object]) -> None:
        self._make = make

    @functools.cached_property
    def _original(self) -> Path:
        kept = Path(tempfile.mkdtemp(prefix="hyvinvointi-made-"))
        atexit.register(_remove_own, kept, os.getpid())
        self._make(kept / "x")
        return kept / "x"

    def copy(self, folder: Path) -> Path:
        """A copy of its own, in that folder."""
        return Path(shutil.copytree(self._original, folder))


def _remove_own(folder: Path, maker: int) -> None:
    """Not by a forked child: the folder is its parent's."""
    if os.getpid() == maker:
        shutil.rmtree(folder, ignore_errors=True)
