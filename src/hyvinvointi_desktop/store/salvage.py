"""What can still be read of a damaged database, row by row around what cannot, put into a new encrypted file.

It works on a copy: the damaged files are only read. One damaged page makes a connection useless, so it is opened anew
after every one.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.lasting import open_new
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import check_what_was_read, connect
from hyvinvointi_desktop.store.erased_before import Told, told_by
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.history_triggers import BY_NAME
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.mend_list import LIST_OF_TABLES, mend_list, open_bare
from hyvinvointi_desktop.store.open_store import make_database
from hyvinvointi_desktop.store.profile_files import DATABASE
from hyvinvointi_desktop.store.secret_bytes import Secret

_LAST_ROWID = (1 << 63) - 1
_MOST_TRIES = 4000
"""Failed seeks in one table before the rest of it is given up: each takes about a millisecond."""
_AT_ONCE = 500
_LEFT_OUT = ("current_act", "row_changes")
"""The act that was being done, and earlier versions: no records by themselves."""
_OF_ERASURES = (t.erasures, t.audit)
_OF_SESSION = {name: f"ix_{name}_session_id" for name in ("trips", "expenses", "tasks")}

Row = tuple[Any, ...]
Take = Callable[[Sequence[Row]], None]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A database of what could be read. ``lost`` counts by table the rows that are known to be there and cannot be
    read; of the tables in ``unknown`` nobody can tell how many more there were. ``broken`` lack a part of themselves,
    ``borrowed`` were put in from a backup because others need them; ``lent`` counts all rows put in so, and any of them
    may be of somebody who is erased. ``told`` is what the damaged store told of erasures, ``told_whole``
    where that was read whole."""

    path: Path
    lost: dict[str, int]
    unknown: tuple[str, ...]
    broken: frozenset[Ref]
    borrowed: frozenset[Ref]
    lent: int
    told: Told
    told_whole: frozenset[str]


def salvage(damaged: Path, key: MasterKey, backups: Sequence[Path]) -> Salvaged | None:
    """Reads a working copy into a new database beside it; None when nothing of it can be read.

    ``backups`` are whole ones, newest first: what readable records need and the damage took is put in from them.

    Raises:
        Surroundings: the disk is full or fails.
    """
    raw_key = key.derive(PURPOSE)
    with sorted_faults():
        path = damaged.with_name("readable.db")
        make_database(path, key)
        if not _lists_tables(damaged, raw_key):
            mend_list(damaged, raw_key, (*backups, path))
        reader = _Reader(damaged, raw_key)
        with contextlib.closing(reader), contextlib.closing(connect(path, raw_key)) as target:
            _prepare(target)
            filling = _Filling(reader, target)
            if not filling.run():
                return None
            told, whole = told_by(target.execute), frozenset(x.name for x in _OF_ERASURES if filling.is_whole(x))
            borrowed, lent = _mend(target, filling, raw_key, backups)
            target.execute("PRAGMA journal_mode = DELETE")
    broken, unknown = frozenset(filling.broken), tuple(filling.unknown)
    return Salvaged(path, filling.lost, unknown, broken, borrowed, lent, told, whole)


def copied(folder: Path, into: Path) -> Path | None:
    """The profile's database with its pending writes, copied to work on; None where there is nothing.

    Raises:
        OSError: it cannot be read or written.
    """
    source, target = folder / DATABASE, into / "damaged.db"
    if not source.exists() or source.stat().st_size == 0:
        return None
    for end in ("", "-wal"):
        beside = source.with_name(source.name + end)
        if beside.exists():
            with beside.open("rb") as file, open_new(target.with_name(target.name + end)) as copy:
                shutil.copyfileobj(file, copy, 1 << 20)
    return target


def _lists_tables(damaged: Path, raw_key: Secret) -> bool:
    with contextlib.closing(_Reader(damaged, raw_key)) as reader:
        return bool(reader.rows(LIST_OF_TABLES))


class _Reader:
    """Reads as far as it goes and says whether that was all."""

    def __init__(self, path: Path, raw_key: Secret) -> None:
        self._path, self._raw_key = path, raw_key
        self._connection: Any = None

    def read(self, query: str, values: Row, take: Take) -> bool:
        """Gives the rows in groups to ``take``; whether the end was reached. A row in doubt is not given."""
        group: list[Row] = []
        try:
            if self._connection is None:
                self._connection = open_bare(self._path, self._raw_key)
                self._connection.text_factory = _text
            for row in self._connection.execute(query, values):
                check_what_was_read(self._connection.execute)
                group.append(row)
                if len(group) == _AT_ONCE:
                    take(group)
                    group = []
            check_what_was_read(self._connection.execute)
        except (dbapi2.DatabaseError, UnicodeDecodeError, Surroundings):
            self.close()
            return False
        finally:
            take(group)
        return True

    def rows(self, query: str) -> list[Row] | None:
        """All rows, or None when one of them cannot be read."""
        found: list[Row] = []
        return found if self.read(query, (), found.extend) else None

    def close(self) -> None:
        """Lets the file go; the next reading opens it anew."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _text(raw: bytes) -> str:
    return raw.decode()


def _prepare(target: Any) -> None:
    """Only rows, no rules: a damaged store's rows come in any order, and no act is being done."""
    target.execute("PRAGMA foreign_keys = OFF")
    for (name,) in target.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        target.execute(f'DROP TRIGGER "{name}"')
    target.execute("DELETE FROM meta")


class _Filling:
    """Table after table from the reader into the target."""

    def __init__(self, reader: _Reader, target: Any) -> None:
        self._reader, self._target = reader, target
        self.lost: dict[str, int] = {}
        self.unknown: list[str] = []
        self.broken: set[Ref] = set()

    def is_whole(self, table: Table) -> bool:
        """Whether every row that a table held was read."""
        return table.name not in self.unknown and not self.lost.get(table.name)

    def run(self) -> bool:
        """Whether the list of tables could be read at all."""
        tables = self._reader.rows(LIST_OF_TABLES)
        if not tables:
            return False
        there = {name for (name,) in tables}
        for table in t.metadata.sorted_tables:
            if table.name in there and table.name not in _LEFT_OUT:
                self._table(table.name, [c.name for c in table.columns])
        return True

    def _table(self, name: str, wanted: Sequence[str]) -> None:
        known = {row[1] for row in self._reader.rows(f'PRAGMA table_info("{name}")') or ()}
        columns = [c for c in wanted if c in known]
        listed = ", ".join(f'"{c}"' for c in columns)
        put = f'INSERT OR IGNORE INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
        found: set[int] = set()

        def take(rows: Sequence[Row]) -> None:
            fresh = [row for row in rows if row[0] not in found]
            found.update(row[0] for row in fresh)
            self._target.executemany(put, [row[1:] for row in fresh])

        self._target.execute("BEGIN")
        try:
            self._read(name, f'SELECT rowid, {listed} FROM "{name}"', take, found)
        finally:
            self._target.execute("COMMIT")

    def _read(self, name: str, query: str, take: Take, found: set[int]) -> None:
        read = self._reader.read
        if read(f"{query} ORDER BY rowid", (), take):
            return
        low = max(found, default=-1) + 1
        read(f"{query} ORDER BY rowid DESC", (), take)
        listed = self._reader.rows(f'SELECT rowid FROM "{name}" INDEXED BY "sqlite_autoindex_{name}_1"')
        if listed is not None:
            missing = [rowid for (rowid,) in listed if rowid not in found]
            lost = [n for n in missing if not read(f"{query} WHERE rowid = ?", (n,), take)]
            self.lost[name] = len(lost)
            self._owners(name, set(lost))
            return
        self.unknown.append(name)
        above = [n for n in found if n >= low]
        high = min(above) - 1 if above else self._end(name, low)
        if high is not None:
            self._between(query, low, high, take)

    def _end(self, name: str, low: int) -> int | None:
        """A number above every row, where that much can be found out."""

        def is_above(number: int) -> bool:
            rows: list[Row] = []
            query = f'SELECT rowid FROM "{name}" WHERE rowid >= ? LIMIT 1'
            return self._reader.read(query, (number,), rows.extend) and not rows

        numbers = [1 << bit for bit in range(low.bit_length(), 63)]
        if not is_above(numbers[-1]):  # the way to the last row is the same for every number above it
            return None
        return next(n for n in numbers if is_above(n))

    def _between(self, query: str, low: int, high: int, take: Take) -> None:
        """Halves the gap around what cannot be read until it has no readable row left."""
        spans, tries = [(low, high)], 0
        while spans and tries < _MOST_TRIES:
            first, last = spans.pop()
            where = f"{query} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
            if first > last or self._reader.read(where, (first, last), take):
                continue
            tries += 1
            if first < last:
                middle = (first + last) // 2
                spans += [(middle + 1, last), (first, middle)]

    def _owners(self, name: str, lost: set[int]) -> None:
        """Which records lack the rows that were lost, as the indexes tell."""
        tracked = BY_NAME.get(name)
        if tracked is None or not tracked.child or not lost:
            return
        if name in _OF_SESSION:
            kind, about, index = f"'{RecordKind.SESSION}'", "x.session_id", _OF_SESSION[name]
        else:
            kind, about = (part.replace("{}", "x") for part in (tracked.kind, tracked.about))
            index = f"sqlite_autoindex_{name}_1"
        rows = self._reader.rows(f'SELECT x.rowid, {kind}, {about} FROM "{name}" x INDEXED BY "{index}"')
        if rows is None:
            self.unknown.append(name)
        self.broken |= {Ref(RecordKind(k), about) for rowid, k, about in rows or () if rowid in lost and about}


def _mend(target: Any, filling: _Filling, raw_key: Secret, backups: Iterable[Path]) -> tuple[frozenset[Ref], int]:
    """Puts in from the backups what rows point to and is not there; a row that still points to nothing goes out.

    The records that came so, and the number of rows.
    """
    borrowed: set[Ref] = set()
    lent = 0
    with contextlib.ExitStack() as stack:
        sources = [stack.enter_context(_opened(path, raw_key)) for path in backups]
        while violations := target.execute("PRAGMA foreign_key_check").fetchall():
            for name, rowid, parent, number in violations:
                before = target.total_changes
                found = _borrow(target, sources, (name, rowid, parent, number), borrowed)
                lent += target.total_changes - before
                if not found:
                    _take_out(target, filling, name, rowid)
    return frozenset(borrowed), lent


@contextlib.contextmanager
def _opened(path: Path, raw_key: Secret) -> Iterator[Any]:
    with contextlib.closing(connect(path, raw_key, unchanging=True)) as source:
        yield source


def _borrow(target: Any, sources: Iterable[Any], violation: tuple[str, int, str, int], borrowed: set[Ref]) -> bool:
    name, rowid, parent, number = violation
    keys = [k for k in target.execute(f'PRAGMA foreign_key_list("{name}")').fetchall() if k[0] == number]
    value = target.execute(f'SELECT "{keys[0][3]}" FROM "{name}" WHERE rowid = ?', (rowid,)).fetchone()
    if value is None:
        return True  # taken out already as another's consequence
    column = keys[0][4] or "id"
    if target.execute(f'SELECT 1 FROM "{parent}" WHERE "{column}" = ?', value).fetchone():
        return True
    for source in sources:
        cursor = source.execute(f'SELECT * FROM "{parent}" WHERE "{column}" = ?', value)
        names = ", ".join(f'"{c[0]}"' for c in cursor.description)
        row = cursor.fetchone()
        if row is not None:
            before = target.total_changes
            target.execute(f'INSERT OR IGNORE INTO "{parent}" ({names}) VALUES ({", ".join("?" * len(row))})', row)
            if target.total_changes == before:
                return False
            if parent in BY_NAME:
                borrowed.add(Ref(RecordKind(BY_NAME[parent].kind.strip("'")), str(value[0])))
            return True
    return False


def _take_out(target: Any, filling: _Filling, name: str, rowid: int) -> None:
    tracked = BY_NAME.get(name)
    if tracked is not None and tracked.child:
        kind, about = (part.replace("{}", "x") for part in (tracked.kind, tracked.about))
        row = target.execute(f'SELECT {kind}, {about} FROM "{name}" x WHERE rowid = ?', (rowid,)).fetchone()
        if row is not None:
            filling.broken.add(Ref(RecordKind(row[0]), row[1]))
    target.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))
    filling.lost[name] = filling.lost.get(name, 0) + 1
