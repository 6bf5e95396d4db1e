"""Processes for foreign files that behave as hostile files would make them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hyvinvointi_desktop.system.apart import ApartProcess

SCRIPT = Path(__file__).with_name("hostile_apart.py")


@contextmanager
def hostile_process(
    mode: str, sha256: str = "", seconds: float = 20, start_seconds: float = 30
) -> Iterator[ApartProcess]:
    """One in which the file of that digest, or every one, does what ``mode`` says."""
    process = ApartProcess((sys.executable, "-P", str(SCRIPT), mode, sha256), seconds, start_seconds)
    try:
        yield process
    finally:
        process.close()
