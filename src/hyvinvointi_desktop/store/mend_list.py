"""The damaged pages of a database's list of tables, taken from one that has the same list.

A backup is a copy page by page and the list changes only with the schema, so its page of the same number serves; so
does that of a new database of ours. Only a working copy is written.
"""

import contextlib
import itertools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hyvinvointi_desktop.store.disk import remove
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.secret_bytes import Secret, spelled

LIST_OF_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_PAGE = 4096
_SALT = 16


def mend_list(damaged: Path, raw_key: Secret, donors: Iterable[Path]) -> bool:
    """Puts other pages in until the list of tables can be read; whether it can. Pages not needed stay as they were."""
    for donor, anew in itertools.product(donors, (False, True)):
        pages = _Pages(damaged, _same_salt(damaged, raw_key, donor, anew=anew))
        if pages.mend(raw_key):
            return True
        pages.put_back()
    return False


def _same_salt(damaged: Path, raw_key: Secret, donor: Path, *, anew: bool) -> Path:
    """The donor under the damaged file's salt, and no shorter than that: its first page tells how long a file is.

    ``anew``: written anew, as a store is after an erasure; then the list lies on other pages.
    """
    with damaged.open("rb") as file:
        salt = file.read(_SALT)
    copy = damaged.with_name("list.db")
    remove(copy)
    with (
        contextlib.closing(connect(donor, raw_key)) as source,
        contextlib.closing(connect(copy, _with_salt(raw_key, salt))) as target,
    ):
        source.backup(target)
        if anew:
            target.execute("VACUUM")
        more = damaged.stat().st_size - copy.stat().st_size
        if more > 0:
            target.execute("INSERT INTO meta VALUES ('longer', hex(zeroblob(?)))", (more // 2 + _PAGE,))
        target.execute(f"PRAGMA journal_mode = {'WAL' if _has_pending(damaged) else 'DELETE'}")
    return copy


def _has_pending(damaged: Path) -> bool:
    return damaged.with_name(damaged.name + "-wal").exists()


def _with_salt(raw_key: Secret, salt: bytes) -> Secret:
    keyed = Secret(len(raw_key) + len(salt))
    keyed[: len(raw_key)], keyed[len(raw_key) :] = raw_key, salt
    return keyed


class _Pages:
    """The pages of the working copy, some of them in place of damaged ones."""

    def __init__(self, damaged: Path, donor: Path) -> None:
        self._damaged, self._donor = damaged, donor
        self._before: dict[int, bytes] = {}

    def mend(self, raw_key: Secret) -> bool:
        """Whether the list can be read with pages of the donor; only those that are needed for it stay."""
        for page in _bad_pages(self._damaged, raw_key):
            self._before[page] = _page_of(self._damaged, page)
            other = _page_of(self._donor, page)
            if len(other) == _PAGE:
                _write(self._damaged, page, other)
        if not _reads(self._damaged, raw_key):
            return False
        for page, content in self._before.items():
            other = _page_of(self._damaged, page)
            _write(self._damaged, page, content)
            if not _reads(self._damaged, raw_key):
                _write(self._damaged, page, other)
        return True

    def put_back(self) -> None:
        """As it was."""
        for page, content in self._before.items():
            _write(self._damaged, page, content)


def _page_of(path: Path, page: int) -> bytes:
    with path.open("rb") as file:
        file.seek((page - 1) * _PAGE)
        return file.read(_PAGE)


def _write(path: Path, page: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * _PAGE)
        file.write(content)


def open_bare(path: Path, raw_key: Secret) -> Any:
    """A connection to a damaged working copy, without the settings whose reading would already fail."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    words = spelled(raw_key)
    connection.set_key(words)
    words.wipe()
    connection.execute("PRAGMA cipher_log_level = NONE")  # else the library writes to stderr
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA writable_schema = ON")  # else a file cut short is not even opened
    return connection


def _bad_pages(path: Path, raw_key: Secret) -> list[int]:
    """By number: every page's own checksum tells."""
    with contextlib.closing(open_bare(path, raw_key)) as connection:
        lines = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    numbers = [line.rsplit(" ", 1)[-1] for (line,) in lines]
    return [int(number) for number in numbers if number.isdigit()]


def _reads(path: Path, raw_key: Secret) -> bool:
    try:
        with contextlib.closing(open_bare(path, raw_key)) as connection:
            return bool(connection.execute(LIST_OF_TABLES).fetchall())
    except dbapi2.DatabaseError:
        return False
