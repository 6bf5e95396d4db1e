"""Errors of the system as faults of a folder. It knows which of them a short wait may mend."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind

_KINDS = {
    PlaceFaultKind.FULL: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    PlaceFaultKind.NO_RIGHT: (errno.EACCES, errno.EPERM, errno.EROFS),
    PlaceFaultKind.LOCKED: (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN),
    PlaceFaultKind.NOT_THERE: (errno.ENOENT, errno.ENOTDIR),
    PlaceFaultKind.OCCUPIED: (errno.ELOOP, errno.EISDIR, errno.EINVAL, errno.ENAMETOOLONG),
    PlaceFaultKind.NO_ANSWER: (errno.ETIMEDOUT, errno.EHOSTUNREACH, errno.ECONNRESET),
    PlaceFaultKind.TROUBLE: (errno.EIO,),
}
_KIND_OF = {number: kind for kind, numbers in _KINDS.items() for number in numbers}
_SHARING = (32, 33)  # Windows: another program has the file open, or a part of it locked
_HELD = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY}


def is_held(error: OSError) -> bool:
    """Whether a sync client or a virus scanner may hold the file, and let go of it soon."""
    return _is_sharing(error) or error.errno in _HELD


def _is_sharing(error: OSError) -> bool:
    return getattr(error, "winerror", None) in _SHARING


@contextmanager
def told(root: Path, path: str = "") -> Iterator[None]:
    """Turns an error of the system into a fault about the path; about the whole place when its root is not there."""
    try:
        yield
    except OSError as error:
        raise fault_of(error, root, path) from error


def fault_of(error: OSError, root: Path, path: str = "") -> PlaceFault:
    """The fault. A device that goes away is a place that is gone: it may be back when it is put in again."""
    detail = errno.errorcode.get(error.errno or 0, type(error).__name__)  # the system's own words would name the path
    kind = PlaceFaultKind.LOCKED if _is_sharing(error) else _KIND_OF.get(error.errno or 0, PlaceFaultKind.GONE)
    if kind is not PlaceFaultKind.FULL and not _is_there(root):
        return PlaceFault(PlaceFaultKind.GONE, detail)
    return PlaceFault(kind, detail, path)


def _is_there(root: Path) -> bool:
    try:
        root.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return True
