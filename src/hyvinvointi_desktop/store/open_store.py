"""The open profile: units of work, reading, the health check. It is made by ``vault.py`` only."""

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select, text

from hyvinvointi_desktop.app.faults import DamagedKeyFile, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.backup import PURPOSE, ProfileBackups
from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.records import ReadingRecords
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

_PROFILE_ID = "profile_id"
_INDEX_BYTES = 64 * 1024


class SqlOpenStore:
    """The unlocked profile, until ``close``."""

    def __init__(
        self,
        profile: Path,
        raw_key: Secret,
        writer: Engine,
        reader: Engine,
        let_go: Callable[[], None],
        backups: ProfileBackups,
    ) -> None:
        self.profile = profile
        self._raw_key = raw_key
        self.backups = backups
        self._writer = writer
        self._reader = reader
        self._let_go = let_go

    def unit_of_work(self) -> SqlUnitOfWork:
        """A new transaction for one command."""
        return SqlUnitOfWork(self._writer)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Records]:
        """Records as they stand at one moment; a write through them raises.

        Raises:
            Surroundings: the file cannot be read or is damaged.
        """
        with sorted_faults(), self._reader.connect() as connection, connection.begin():
            yield ReadingRecords(connection)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, as technical lines ``check: finding``; empty when all is well.

        Nothing else may write meanwhile: the cipher's check reads the file behind the log of pending writes.

        Raises:
            Surroundings: the check itself cannot be made, because the disk is full or fails.
        """
        return (*_damage_as_line(self._check_file), *_damage_as_line(self._check_content))

    def _check_file(self) -> Iterator[str]:
        raw = self._writer.raw_connection()
        try:
            cursor = raw.cursor()
            if cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                yield "wal_checkpoint: busy"
            for row in cursor.execute("PRAGMA cipher_integrity_check").fetchall():
                yield f"cipher_integrity_check: {row[0]}"
            for row in cursor.execute("PRAGMA quick_check").fetchall():
                if row[0] != "ok":
                    yield f"quick_check: {row[0]}"
            for row in cursor.execute("PRAGMA foreign_key_check").fetchall():
                yield f"foreign_key_check: {row[0]} {row[1]} -> {row[2]}"
        finally:
            raw.close()

    def _check_content(self) -> Iterator[str]:
        with self._reader.connect() as connection, connection.begin():
            for owner, column in (
                (t.sealed_claims, "pdf"), (t.sealed_claims, "container"), (t.agreements, "pdf"),
                (t.agreements, "scan"),
            ):
                papers = t.attachments
                missing = select(owner.c.id).where(
                    owner.c[column].is_not(None),
                    ~select(papers.c.id).where(papers.c.id == owner.c[column], papers.c.content != b"").exists(),
                )
                for row in connection.execute(missing):
                    yield f"attachment: {owner.name} {row.id} {column}"
            texts = select(t.agreements.c.id, t.agreements.c.text, t.agreements.c.text_sha256)
            for row in connection.execute(texts.where(t.agreements.c.text.is_not(None))):
                if hashlib.sha256(row.text.encode()).hexdigest() != row.text_sha256:
                    yield f"agreement_text: {row.id}"

    def close(self) -> None:
        """Closes every connection, zeroes the keys and lets the profile go; a second call does nothing."""
        self._reader.dispose()
        self._writer.dispose()
        self._raw_key.wipe()  # pages that are still being taken down lead to it
        self.backups.forget_key()
        self._let_go()


def _damage_as_line(check: Callable[[], Iterator[str]]) -> Iterator[str]:
    try:
        with sorted_faults():
            yield from check()
    except Surroundings as error:
        if error.what is not SurroundingsKind.DAMAGED:
            raise
        yield f"reading: {error.detail}"


def make_database(path: Path, key: MasterKey) -> None:
    """Makes the encrypted file with its tables, closed and whole.

    Raises:
        Surroundings: it cannot be written.
    """
    writer = writing_engine(path, key.derive(PURPOSE))
    try:
        with sorted_faults(), writer.begin() as connection:
            migrate.bring_up(connection)
            connection.execute(t.meta.insert(), {"key": _PROFILE_ID, "value": key.profile_id})
    finally:
        writer.dispose()


def open_store(
    path: Path, key: MasterKey, let_go: Callable[[], None], backups: ProfileBackups, back_up: Callable[[], object]
) -> SqlOpenStore:
    """Opens the file and brings its schema up to ours. ``let_go`` is called when the store is closed.

    An older schema is left as it is unless ``back_up`` has made a backup first; what that raises is passed on.

    Raises:
        StoreIsNewer: a newer program wrote it.
        DamagedKeyFile: the key file is another profile's.
        Surroundings: the file is damaged, locked, or cannot be read or written.
    """
    raw_key = key.derive(PURPOSE)
    with sorted_faults():
        if path.stat().st_size == 0:  # SQLite would take it for a new database
            raise Surroundings(SurroundingsKind.DAMAGED, "empty file")
    writer = writing_engine(path, raw_key)
    try:
        with sorted_faults():
            _gate(writer, key, back_up)
    except Surroundings as error:
        writer.dispose()
        raise _full_disk_named(error, path.parent) from error
    except BaseException:
        writer.dispose()
        raise
    return SqlOpenStore(path.parent, raw_key, writer, reading_engine(path, raw_key), let_go, backups)


def _full_disk_named(error: Surroundings, folder: Path) -> Surroundings:
    """SQLite says input/output error, no more, where a full disk has no room for its index of pending writes."""
    if error.what is SurroundingsKind.IO and shutil.disk_usage(folder).free < _INDEX_BYTES:
        return Surroundings(SurroundingsKind.DISK_FULL, error.detail)
    return error


def _gate(writer: Engine, key: MasterKey, back_up: Callable[[], object]) -> None:
    with writer.connect() as connection, connection.begin():
        older = migrate.NONE < migrate.version_of(connection) < migrate.OURS
    if older:
        back_up()
    with writer.begin() as connection:
        if migrate.version_of(connection) == migrate.NONE:
            raise Surroundings(SurroundingsKind.DAMAGED, "no tables")
        migrate.bring_up(connection)
        owner: Any = connection.scalar(text("SELECT value FROM meta WHERE key = 'profile_id'"))
        if owner != key.profile_id:
            raise DamagedKeyFile("profile")
