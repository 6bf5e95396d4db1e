"""Files made new, given a name and made lasting, for every room that writes some. It knows nothing of what is in them.

Errors of the system leave as they are: each room makes faults of its own of them.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import BinaryIO

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_HARD_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}
NO_FOLDERS_SYNCED = frozenset((errno.EINVAL, errno.ENOTSUP))
"""What network folders say that cannot sync one; the files in it are in place."""


def open_new(path: Path, mode: int = 0o600) -> BinaryIO:
    """A new file, open for writing, that only its owner reads. Raises FileExistsError, OSError."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb")


def write_new(path: Path, content: bytes, mode: int = 0o600) -> None:
    """A new file with this content, on the disk when this comes back. Raises FileExistsError, OSError: it is not there.
    """
    file = open_new(path, mode)
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def give_name(beside: Path, path: Path) -> None:
    """Gives a finished file beside the path its name, which stays with whoever has it. What lay aside may still do so.

    Raises FileExistsError, OSError.
    """
    if sys.platform == "win32":
        beside.rename(path)  # refuses an existing target there
        return
    try:
        os.link(beside, path)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _replace_own_claim(beside, path)


def _replace_own_claim(beside: Path, path: Path) -> None:
    """A memory stick (FAT) has no hard links: take the name first, then put the content over our own empty file."""
    open_new(path).close()
    try:
        beside.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def to_disk(path: Path, unable: Collection[int] = (), flags: int = os.O_RDWR) -> None:
    """On the disk for good, and where the system lets us, read back from there and not from memory.

    ``unable``: numbers of errors by which the system says that it cannot do that; they are no fault. Raises OSError.
    """
    handle = os.open(path, flags | _BINARY)
    try:
        _sync(handle, unable)
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def sync_folder(folder: Path, unable: Collection[int] = NO_FOLDERS_SYNCED) -> None:
    """Makes the names in a folder lasting. ``unable`` as for ``to_disk``. Raises OSError."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        _sync(handle, unable)
    finally:
        os.close(handle)


def _sync(handle: int, unable: Collection[int]) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in unable:
            raise
