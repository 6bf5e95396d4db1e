"""One running program per profile, by a lock the system itself drops when the process dies. It reads no profile."""

import contextlib
import hashlib
import os
import sys
from pathlib import Path

from hyvinvointi_desktop.app.faults import ProfileInUse, surroundings_of

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def door_name(folder: Path) -> str:
    """The name of the local socket of a profile: a fingerprint of its path, in the user's own folder where one is."""
    real = os.path.normcase(os.path.realpath(folder))
    name = f"hyvinvointi-{hashlib.sha256(real.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
    own = os.environ.get("XDG_RUNTIME_DIR", "") if sys.platform != "win32" else ""
    return str(Path(own) / name) if own and Path(own).is_dir() else name


class HeldLock:
    """A lock that is held until ``release`` or the end of the process."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle: int | None = handle
        self._path = path

    def release(self) -> None:
        """Lets go; a second call does nothing. The file stays: removing it would let two holders in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def release_and_remove(self) -> None:
        """Lets go and takes the file away, so that no second holder gets in meanwhile."""
        if sys.platform == "win32":
            self.release()  # an open file cannot be removed there: neither ours, nor the next holder's
        with contextlib.suppress(OSError):
            self._path.unlink()
        self.release()


def hold(path: Path) -> HeldLock:
    """Holds the exclusive lock on the file, which is made when missing.

    Raises:
        ProfileInUse: somebody else holds it, also another opener in this process.
        Surroundings: the file cannot be made or opened.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError as error:
        raise surroundings_of(error) from error
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        raise ProfileInUse(str(path)) from error
    if not _is_still(handle, path):
        os.close(handle)
        raise ProfileInUse(str(path))  # a holder took the file away as it let go: a lock on it would guard nothing
    return HeldLock(handle, path)


def _is_still(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
