"""Sorts what the driver and the system raise: the world's faults become ``Surroundings``, ours are raised again."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind, surroundings_of

_PRIMARY_CODE = 0xFF  # SQLite's extended codes carry the primary one in the low byte
_KINDS = {
    5: SurroundingsKind.LOCKED,  # SQLITE_BUSY
    6: SurroundingsKind.LOCKED,  # SQLITE_LOCKED
    8: SurroundingsKind.READ_ONLY,  # SQLITE_READONLY
    10: SurroundingsKind.IO,  # SQLITE_IOERR
    11: SurroundingsKind.DAMAGED,  # SQLITE_CORRUPT
    13: SurroundingsKind.DISK_FULL,  # SQLITE_FULL
    14: SurroundingsKind.READ_ONLY,  # SQLITE_CANTOPEN: also where -wal and -shm cannot be made
    26: SurroundingsKind.DAMAGED,  # SQLITE_NOTADB: not a database, or not with this key
}


_WORDS = {
    "database or disk is full": 13,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "file is not a database": 26,
    "database is locked": 5,
    "database table is locked": 6,
    "attempt to write a readonly database": 8,
    "unable to open database file": 14,
}
"""SQLite's own words for the codes: the driver gives no code where an online backup fails."""


def surroundings(error: BaseException) -> Surroundings | None:
    """The world's fault behind the error, or None where it is our own."""
    if isinstance(error, Surroundings):
        return error
    if isinstance(error, OSError):
        return surroundings_of(error)
    driver = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(driver, dbapi2.Error):
        code = getattr(driver, "sqlite_errorcode", None) or _WORDS.get(str(driver))
        kind = _KINDS.get(code & _PRIMARY_CODE) if isinstance(code, int) else None
        return Surroundings(kind, str(driver)) if kind else None
    if _is_of_server(driver):
        return Surroundings(SurroundingsKind.SERVER, type(driver).__name__)
    if _is_taken_back(driver):
        return Surroundings(SurroundingsKind.SERVER_TAKEN_BACK)
    return None


def _is_of_server(error: BaseException | None) -> bool:
    """Whether PostgreSQL does not answer, lets nobody in or has no room. Its library is loaded where it is used."""
    library = sys.modules.get("psycopg")
    return library is not None and isinstance(error, (library.OperationalError, library.InterfaceError))


def _is_taken_back(error: BaseException | None) -> bool:
    """Whether the registry's tables were set aside while we had them open (``registry/bring_back.py``)."""
    library = sys.modules.get("psycopg")
    return library is not None and isinstance(error, library.errors.UndefinedTable)


@contextmanager
def sorted_faults() -> Iterator[None]:
    """Raises ``Surroundings`` in place of the driver's or system's error about the world; all else passes unchanged."""
    try:
        yield
    except Exception as error:
        known = surroundings(error)
        if known is None or known is error:
            raise
        raise known from error
