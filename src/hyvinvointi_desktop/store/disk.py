"""Database files on the disk: made empty for their owner alone, made lasting, taken away. It knows no content."""

import contextlib
import errno
import os
import shutil
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


def with_its_logs(database: Path) -> tuple[Path, ...]:
    """A database and what SQLite keeps beside it."""
    return tuple(database.with_name(database.name + end) for end in ("", "-wal", "-shm", "-journal"))


def begin_aside(aside: Path, database: Path) -> None:
    """Takes away what a making that was cut off has left, and makes the folder aside. Raises OSError.

    Its pending writes would be taken for those of the new database. The folder goes after the database, and is lasting
    before the next: a database in place with nothing aside looks like a profile that has lost its keys.
    """
    for left in with_its_logs(database):
        left.unlink(missing_ok=True)
    sync_folder(database.parent)
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    sync_folder(database.parent)


def put_in_place(made: Path, path: Path) -> None:
    """Gives a finished file the place of another, for good. Raises OSError."""
    made.replace(path)
    sync_folder(path.parent)


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
