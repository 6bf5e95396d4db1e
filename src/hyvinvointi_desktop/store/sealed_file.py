"""The one file of a backup for another place: a ZIP with the database and the key slots, stored as they are."""

import contextlib
import errno
import hashlib
import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO

from hyvinvointi_desktop.app.faults import DamagedBackup
from hyvinvointi_desktop.store import keyslots
from hyvinvointi_desktop.store.profile_files import DATABASE, KEY_FILE

SEALED = ".hvb"
CHUNK_BYTES = 1 << 20
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def write_sealed(path: Path, source: Path, slots: bytes) -> tuple[bytes, bytes]:
    """Database and key slots into one new file; the digests of what went in come back."""
    digest = hashlib.sha256()
    with new_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as sealed:
        sealed.writestr(zipfile.ZipInfo(KEY_FILE, _ZIP_DAY), slots)
        with source.open("rb") as database, sealed.open(zipfile.ZipInfo(DATABASE, _ZIP_DAY), "w") as member:
            for chunk in iter(lambda: database.read(CHUNK_BYTES), b""):
                digest.update(chunk)
                member.write(chunk)
    to_disk(path)
    return digest.digest(), hashlib.sha256(slots).digest()


def sealed_digests(path: Path) -> tuple[bytes, bytes]:
    """The digests of database and key slots as they are read back. Raises DamagedBackup."""
    with _opened(path) as sealed, sealed.open(DATABASE) as database:
        return _digest(database), hashlib.sha256(_slots_in(sealed)).digest()


def holds(path: Path, digests: tuple[bytes, bytes]) -> bool:
    """Whether a file is there with just this inside."""
    try:
        return path.exists() and sealed_digests(path) == digests
    except DamagedBackup:
        return False


def sealed_slots(path: Path) -> bytes:
    """The key slots of a sealed file, unread. Raises DamagedBackup."""
    with _opened(path) as sealed:
        return _slots_in(sealed)


def take_out(path: Path, to: Path) -> bytes:
    """Copies the database of a sealed file to a new file; the key slots come back, unread. Raises DamagedBackup."""
    with _opened(path) as sealed:
        slots = _slots_in(sealed)
        with sealed.open(_stored(sealed, DATABASE)) as member, new_file(to) as target:
            shutil.copyfileobj(member, target, CHUNK_BYTES)
    return slots


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The sealed file, open for reading; whatever is wrong with it as a ZIP is damage."""
    with path.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as sealed:
                yield sealed
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            raise DamagedBackup(f"sealed file: {error}") from error
        except OSError as error:
            if error.errno != errno.EINVAL:  # a place before the beginning of the file
                raise
            raise DamagedBackup("sealed file: places") from error


def _stored(sealed: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    member = sealed.getinfo(name)
    if member.compress_type != zipfile.ZIP_STORED:
        raise DamagedBackup("sealed file: compressed")
    return member


def _slots_in(sealed: zipfile.ZipFile) -> bytes:
    member = _stored(sealed, KEY_FILE)
    if member.file_size > keyslots.LARGEST_FILE:
        raise DamagedBackup("key slots")
    return sealed.read(member)


def _digest(file: IO[bytes]) -> bytes:
    digest = hashlib.sha256()
    for chunk in iter(lambda: file.read(CHUNK_BYTES), b""):
        digest.update(chunk)
    return digest.digest()


def new_file(path: Path) -> BinaryIO:
    """A file that was not there, for its owner only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def to_disk(path: Path) -> None:
    """On the disk for good, and where the system lets us, read back from there and not from memory."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
        if sys.platform == "linux":
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
