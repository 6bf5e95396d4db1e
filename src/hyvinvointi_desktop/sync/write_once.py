"""Writes a file of a folder once: whole under its final name, or not at all. It never replaces one.

The folder may be a memory stick without hard links, one that a sync client or a virus scanner looks into, or a share.
"""

import contextlib
import errno
import os
import sys
from pathlib import Path

from hyvinvointi_desktop.sync.folder_faults import is_held
from hyvinvointi_desktop.sync.names import part_of
from hyvinvointi_desktop.sync.pace import TRIES, Pace

_NO_HARD_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}
_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_NOT_SYNCED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EACCES}


def write_once(final: Path, content: bytes, pace: Pace) -> None:
    """Gives the bytes that name, on the disk when this comes back.

    Raises:
        FileExistsError: the name is taken; what has it stays as it is.
        OSError: whatever else the system refuses; nothing of this writing is left.
    """
    beside = final.with_name(part_of(final.name))
    try:
        _write_new(beside, content)
        _take_name(beside, final, content, pace)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    sync_folder(final.parent)


def _write_new(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o666)  # who shares the folder may read it
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _take_name(beside: Path, final: Path, content: bytes, pace: Pace) -> None:
    for tried in range(1, TRIES + 1):
        try:
            _put_in_place(beside, final)
        except FileExistsError:
            raise
        except OSError as error:
            if not is_held(error):
                raise
            if tried < TRIES:
                pace.back_off(tried)
        else:
            return
    # Renaming stays refused. A part under the final name does no harm: a reader believes sealed files only as a whole.
    _write_new(final, content)


def _put_in_place(beside: Path, final: Path) -> None:
    if sys.platform == "win32":
        beside.rename(final)  # refuses an existing target there
        return
    try:
        os.link(beside, final)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _replace_own_claim(beside, final)


def _replace_own_claim(beside: Path, final: Path) -> None:
    """A memory stick (FAT) has no hard links: take the name first, then put the content over our own empty file."""
    os.close(os.open(final, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o666))
    try:
        beside.replace(final)
    except BaseException:
        final.unlink(missing_ok=True)
        raise


def sync_file(path: Path) -> None:
    """What the file holds is on the disk, and what is read next comes from there, as far as the system can do that."""
    handle = os.open(path, os.O_RDONLY | _FLAGS)
    try:
        _fsync(handle)
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError):
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """The names of the folder are on the disk."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        _fsync(handle)
    finally:
        os.close(handle)


def _fsync(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_SYNCED:  # some network folders cannot, and what is open for reading on Windows
            raise
