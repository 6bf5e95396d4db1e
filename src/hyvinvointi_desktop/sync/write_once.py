"""Writes a file of a folder once: whole under its final name, or not at all. It never replaces one.

The folder may be a memory stick without hard links, one that a sync client or a virus scanner looks into, or a share.
"""

import contextlib
import errno
import os
from pathlib import Path

from hyvinvointi_desktop import lasting
from hyvinvointi_desktop.lasting import give_name, to_disk, write_new
from hyvinvointi_desktop.sync.folder_faults import is_held
from hyvinvointi_desktop.sync.names import part_of
from hyvinvointi_desktop.sync.pace import TRIES, Pace

_NOT_SYNCED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EACCES}
"""Some network folders cannot, nor can what is open for reading on Windows."""


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
    write_new(path, content, 0o666)  # who shares the folder may read it


def _take_name(beside: Path, final: Path, content: bytes, pace: Pace) -> None:
    for tried in range(1, TRIES + 1):
        try:
            give_name(beside, final)
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


def sync_file(path: Path) -> None:
    """What the file holds is on the disk, and what is read next comes from there, as far as the system can do that."""
    to_disk(path, _NOT_SYNCED, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))


def sync_folder(folder: Path) -> None:
    """The names of the folder are on the disk, as far as the system can do that."""
    lasting.sync_folder(folder, _NOT_SYNCED)
