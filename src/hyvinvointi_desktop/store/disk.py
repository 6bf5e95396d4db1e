"""Database files on the disk: made empty for their owner alone, made lasting, taken away. It knows no content."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from hyvinvointi_desktop.app.faults import surroundings_of


def create(path: Path) -> None:
    """Makes an empty file that only its owner reads. Raises FileExistsError, OSError."""
    new_file(path).close()


def new_file(path: Path) -> BinaryIO:
    """The same, open for writing."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def to_disk(path: Path) -> None:
    """On the disk for good, and where the system lets us, read back from there and not from memory. Raises OSError."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
        if sys.platform == "linux":
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder lasting. Raises OSError."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def remove(*paths: Path) -> None:
    """Takes files away where that can be done."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def system_faults() -> Iterator[None]:
    """Raises Surroundings in place of an OSError."""
    try:
        yield
    except OSError as error:
        raise surroundings_of(error) from error
