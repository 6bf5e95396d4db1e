"""A damaged profile while it is rescued: looked at in working copies, and a backup put in the store's place."""

import contextlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.faults import DamagedBackup, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.rescue_port import (
    ERASURES_AFTER,
    BackupFound,
    Difference,
    EraseAgain,
    Holdings,
    Readable,
    RescueNotes,
    Survey,
)
from hyvinvointi_desktop.domain.audit import By, Event
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.lasting import to_disk
from hyvinvointi_desktop.store import high_water, in_place, migrate
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.backup import PURPOSE, BackupSystem, ProfileBackups, check_database, read_backup
from hyvinvointi_desktop.store.bring_in import Rows, bring_in, difference, rows_in
from hyvinvointi_desktop.store.engine import connect, reading_engine, writing_engine
from hyvinvointi_desktop.store.erased_before import ErasedBefore, Told, told_by
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.keyslots import KdfLimits, MasterKey
from hyvinvointi_desktop.store.profile_files import DAMAGED, DATABASE, HEAD_FILE, RESCUE
from hyvinvointi_desktop.store.records import ReadingRecords
from hyvinvointi_desktop.store.salvage import Salvaged, copied, salvage
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

_STAMP = "%Y%m%dT%H%M%SZ"


def _nothing(_step: str) -> None:
    pass


class ProfileRescue:
    """``release`` lets the profile go. ``at_step`` is told each step of putting into place: crash tests die there."""

    def __init__(
        self,
        folder: Path,
        key: MasterKey,
        system: BackupSystem,
        limits: KdfLimits,
        release: Callable[[], None],
        erase: EraseAgain,
        at_step: Callable[[str], None] = _nothing,
    ) -> None:
        self._folder, self._key, self._system, self._release = folder, key, system, release
        self._backups = ProfileBackups(folder, key, system, limits)
        self._raw_key = key.derive(PURPOSE)
        self._erase, self._at_step = erase, at_step
        self._work = folder / RESCUE
        self._found: Salvaged | None = None
        self._looked = False
        self._wrong: tuple[str, ...] = ()
        self._erased = ErasedBefore()
        self._told: dict[Path, Told] = {}

    def survey(self) -> Survey:
        """Reads the backups through and what can be read of the store. Raises Surroundings."""
        readable = self._salvaged()
        source = _rows_of(readable.path, self._raw_key) if readable else {}
        backups = tuple(self._backup(row, readable, source) for row in self._backups.rows(again=True))
        told = None
        if readable is not None:
            told = Readable(
                _holdings(readable.path, self._raw_key), tuple(sorted(readable.lost.items())), readable.unknown
            )
        missing = not (self._folder / DATABASE).exists()
        return Survey(missing, () if missing else self._wrong, backups, told, self._erased.sure)

    def readable_log(self) -> OpenLog | None:
        """What can be read as the open log; None when nothing can. Raises Surroundings."""
        readable = self._salvaged()
        if readable is None:
            return None
        with _reading(readable.path, self._raw_key) as connection:
            return ReadingRecords(connection).whole_log()

    def restore(self, backup: Path, notes: RescueNotes, *, bring_in: bool) -> Path | None:
        """Puts a whole backup in the store's place, with what could be read besides it. All or nothing.

        The folder of the damaged files, which are kept, comes back.

        Raises:
            DamagedBackup: it is not whole, or another profile's, or under another master key.
            StoreIsNewer, Surroundings: of ``app.faults``.
        """
        found = self._salvaged()  # also for what it tells of erasures
        readable = found if bring_in else None
        self._fresh_work(keep=readable)
        copy = self._work / DATABASE
        read_backup(backup, copy)
        self._check(copy)
        self._at_step("copied")
        self._fill(copy, notes, backup, readable)
        to_disk(copy)
        self._check(copy)
        self._at_step("filled")
        in_place.decide(copy, self._folder, f"{notes.by.at.astimezone(UTC):{_STAMP}}")
        self._at_step("decided")
        there = (self._folder / DATABASE).exists()
        in_place.finish(self._folder)
        self._at_step("in place")
        self._mark()
        return self._folder / DAMAGED if there else None

    def close(self) -> None:
        """Clears the working copies away and lets the profile go; a second call does nothing."""
        shutil.rmtree(self._work, ignore_errors=True)
        self._release()

    # -- how ----------------------------------------------------------------------------------------------------

    def _fresh_work(self, keep: Salvaged | None = None) -> None:
        with sorted_faults():
            self._work.mkdir(mode=0o700, exist_ok=True)
            for file in self._work.iterdir():
                if keep is None or file != keep.path:
                    file.unlink()
            if keep is None:
                self._found, self._looked = None, False

    def _salvaged(self) -> Salvaged | None:
        if not self._looked:
            self._fresh_work()
            with sorted_faults():
                damaged = copied(self._folder, self._work)
            self._wrong = self._findings(damaged)
            rows = [r for r in self._backups.rows(again=True) if not r.older_key]
            whole = [r.path for r in rows if r.verified]
            self._found = salvage(damaged, self._key, whole) if damaged is not None else None
            self._erased = self._known_erasures([r.path for r in rows])
            if self._found is not None and self._found.lent:
                self._forget_lent(self._found)
            self._looked = True
        return self._found

    def _known_erasures(self, backups: Sequence[Path]) -> ErasedBefore:
        """What the damaged store and every backup tell, the newest first; a damaged backup as far as it can be read."""
        self._told = {path: _told_of(path, self._raw_key) for path in backups}
        store = self._found
        sources = [*([store.told] if store else []), *self._told.values()]
        mark = high_water.read(self._folder / HEAD_FILE, self._key)
        if store is None or t.audit.name not in store.told_whole:
            sure = store is not None and t.erasures.name in store.told_whole
        else:
            sure = mark is None or mark.seq <= max(told.newest for told in sources)
        return ErasedBefore.of(sources, sure=sure)

    def _forget_lent(self, readable: Salvaged) -> None:
        """What backups lent to a client who is erased gives way to what the erasure leaves."""
        writer = writing_engine(readable.path, self._raw_key)
        try:
            self._erased.carry_out(writer, By(datetime.now(UTC)), self._erase, logged=False)
            _close_whole(writer)
        finally:
            writer.dispose()

    def _findings(self, copy: Path | None) -> tuple[str, ...]:
        """Of the copy that was made for reading, with its pending writes: the store itself is left alone."""
        if copy is None:
            return ("empty file",)
        try:
            with sorted_faults(), contextlib.closing(connect(copy, self._raw_key)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except Surroundings as error:
            if error.what is not SurroundingsKind.DAMAGED:
                raise
        return check_database(copy, self._raw_key, self._key.profile_id)

    def _backup(self, row: BackupRow, readable: Salvaged | None, source: Rows) -> BackupFound:
        if not row.verified or row.older_key:
            return BackupFound(row, None, Difference())
        there = _rows_of(row.path, self._raw_key)
        since = self._erased.missing_in(self._told.get(row.path, Told()))
        beyond = difference(source, there, readable, since) if readable else Difference()
        return BackupFound(row, _holdings(row.path, self._raw_key), beyond, len(since))

    def _check(self, copy: Path) -> None:
        findings = check_database(copy, self._raw_key, self._key.profile_id)
        if findings:
            raise DamagedBackup(*findings)

    def _fill(self, copy: Path, notes: RescueNotes, backup: Path, readable: Salvaged | None) -> None:
        """Our schema, what could be read, and the entry of the log, before the copy is anybody's store."""
        writer = writing_engine(copy, self._raw_key)
        try:
            with sorted_faults():
                with writer.begin() as connection:
                    migrate.bring_up(connection)
                until = _newest_day(writer)
                gone = self._erased.carry_out(writer, notes.by, self._erase)
                came = self._brought_in(writer, readable, notes) if readable else 0
                gone += self._erased.carry_out(writer, notes.by, self._erase)  # who came in just now
                detail = (("backup", backup.name), ("brought_in", came), ("erased_again", gone))
                with SqlUnitOfWork(writer, None, notes.by) as uow:
                    uow.records.log(Seen(Event.RESTORED, detail=detail), notes.by)
                    if not self._erased.sure:
                        uow.records.put_preference(ERASURES_AFTER, until)
                    uow.commit()
                _close_whole(writer, anew=gone > 0)
        finally:
            writer.dispose()

    def _brought_in(self, writer: Engine, readable: Salvaged, notes: RescueNotes) -> int:
        with _reading(readable.path, self._raw_key) as connection:
            log = ReadingRecords(connection).whole_log()
        return bring_in(writer, log, _rows_of(readable.path, self._raw_key), readable, notes)

    def _mark(self) -> None:
        """From here on the restored log is the one that the next opening goes on from."""
        with _reading(self._folder / DATABASE, self._raw_key) as connection:
            head = ReadingRecords(connection).audit_head()
        if head is not None:
            self._system.write_whole(self._folder / HEAD_FILE, high_water.content_of(head, self._key))


def _close_whole(writer: Engine, *, anew: bool = False) -> None:
    """All in one file, without a log of pending writes; ``anew`` without anything that was deleted, where there is
    room for it: deleted rows are zeros in any case."""
    raw = writer.raw_connection()
    try:
        if anew:
            with contextlib.suppress(Surroundings), sorted_faults():
                raw.cursor().execute("VACUUM")
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raw.cursor().execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        raw.close()


def _told_of(path: Path, raw_key: Secret) -> Told:
    """Each query by a connection of its own: one damaged page makes a connection useless."""

    def run(query: str) -> Iterator[Any]:
        with contextlib.closing(connect(path, raw_key, unchanging=True)) as connection:
            yield from connection.execute(query)

    with sorted_faults():
        return told_by(run)


def _newest_day(writer: Engine) -> str:
    """The day of the newest entry of the log, as text; empty where it has none."""
    with writer.connect() as connection, connection.begin():
        head = ReadingRecords(connection).audit_head()
    return "" if head is None else local_day(datetime.fromisoformat(head.utc).replace(tzinfo=UTC)).isoformat()


@contextlib.contextmanager
def _reading(path: Path, raw_key: Secret) -> Iterator[Connection]:
    engine = reading_engine(path, raw_key)
    try:
        with sorted_faults(), engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def _holdings(path: Path, raw_key: Secret) -> Holdings:
    with sorted_faults(), contextlib.closing(connect(path, raw_key, unchanging=True)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

        def count(table: str) -> int:
            return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) if table in names else 0

        newest = connection.execute("SELECT max(utc) FROM audit").fetchone()[0] if "audit" in names else None
        at = datetime.fromisoformat(newest).replace(tzinfo=UTC) if newest else None
        return Holdings(count("clients"), count("sessions"), count("agreements"), count("sealed_claims"), at)


def _rows_of(path: Path, raw_key: Secret) -> Rows:
    with sorted_faults(), contextlib.closing(connect(path, raw_key, unchanging=True)) as connection:
        return rows_in(connection.execute)
