"""The open profile: units of work, reading, the health check. It is made by ``vault.py`` only."""

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select, text

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.faults import DamagedKeyFile, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import UNNAMED, Act
from hyvinvointi_desktop.domain.audit import By, verify_chain
from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.backup import PURPOSE, ProfileBackups
from hyvinvointi_desktop.store.engine import one_moment, reading_engine, writing_engine
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.high_water import Mark
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.post_mark import PostMarkFiles
from hyvinvointi_desktop.store.records import ReadingRecords, SqlRecords
from hyvinvointi_desktop.store.registry_home import SqlRegistryHome
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

_PROFILE_ID = "profile_id"
_INDEX_BYTES = 64 * 1024


class SqlOpenStore(SqlRegistryHome):
    """The unlocked profile, until ``close``."""

    def __init__(
        self,
        profile: Path,
        raw_key: Secret,
        writer: Engine,
        reader: Engine,
        let_go: Callable[[], None],
        backups: ProfileBackups,
        now: Callable[[], datetime],
        closing: "Callable[[SqlOpenStore], object]",
        post_mark: PostMarkFiles,
    ) -> None:
        super().__init__(writer, reader, now)
        self.profile = profile
        self._raw_key = raw_key
        self._closing = closing
        self.last_mark: Mark | None = None
        self.post_mark = post_mark
        self.migrated_from = ""
        self.backups = backups
        self._let_go = let_go

    def unit_of_work(self, act: Act | None = UNNAMED, by: By | None = None) -> SqlUnitOfWork:
        """A new transaction for one act, logged in it; without an act no record can be changed."""
        return SqlUnitOfWork(self._writer, act, by or By(self._now()))

    def remember(self, preferences: Mapping[str, str]) -> None:
        """Keeps the program's own memory that is no reason for another backup. Raises Surroundings."""
        with SqlUnitOfWork(self._writer, None, By(self._now()), new_content=False) as uow:
            for key, value in preferences.items():
                uow.records.put_preference(key, value)
            uow.commit()

    def log(self, seen: Sequence[Seen], by: By) -> None:
        """Adds entries to the log of who did and saw what, lasting when this returns. Raises Surroundings."""
        with SqlUnitOfWork(self._writer, None, by, new_content=False) as uow:
            for one in seen:
                uow.records.log(one, by)
            uow.commit()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Records]:
        """Records as they stand at one moment; a write through them raises.

        Raises:
            Surroundings: the file cannot be read or is damaged.
        """
        with sorted_faults(), one_moment(self._reader) as connection:
            yield ReadingRecords(connection)

    def has_mark(self) -> bool:
        """Whether the mark of the last closing lies beside the store and was written with this profile's key."""
        return self.last_mark is not None

    def is_older_than_last_time(self) -> bool:
        """Whether the log ends before, or goes otherwise than, where it stood when the profile was last closed: then
        an older database lies in the place of the one that was closed."""
        mark = self.last_mark
        if mark is None:
            return False
        with self.reading() as records:
            entry = records.audit_entry(mark.seq)
        return entry is None or entry.hash.hex() != mark.hash

    def compact(self) -> None:
        """Writes the file anew without anything that was deleted, and empties the log of pending writes.

        Deleted rows are zeros already (``secure_delete``); what moving rows between pages left behind is not.

        Raises:
            Surroundings: there is no room, or the disk fails, or the file is damaged. It is as it was.
        """
        with sorted_faults():
            self._reader.dispose()  # a reader at rest may hold an old state of the log
            raw = self._writer.raw_connection()
            try:
                cursor = raw.cursor()
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                if cursor.execute("PRAGMA cipher_integrity_check").fetchall():  # else zeros are written for its page
                    raise Surroundings(SurroundingsKind.DAMAGED)
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.close()

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
        with one_moment(self._reader) as connection:
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
            if self.is_older_than_last_time():
                yield "audit: older than when it was last closed"
            chain = verify_chain(SqlRecords(connection).audit_chain())
            if chain.broken_at is not None:
                yield f"audit: broken at {chain.broken_at}"
            texts = select(t.agreements.c.id, t.agreements.c.text, t.agreements.c.text_sha256)
            for row in connection.execute(texts.where(t.agreements.c.text.is_not(None))):
                if hashlib.sha256(row.text.encode()).hexdigest() != row.text_sha256:
                    yield f"agreement_text: {row.id}"

    def close(self) -> None:
        """Closes every connection, zeroes the keys and lets the profile go; a second call does nothing."""
        with contextlib.suppress(Exception):  # nothing may keep the profile open; the next closing writes the mark
            self._closing(self)
        self._closing = lambda _: None  # it holds the key
        self._let_server_go()
        self._reader.dispose()
        self._writer.dispose()
        self._raw_key.wipe()  # pages that are still being taken down lead to it
        self.backups.forget_key()
        self.post_mark.forget_key()
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
        with sorted_faults(), contextlib.closing(writer.raw_connection()) as raw:
            # Closing does this too, but says nothing when it fails; and the file is moved without its log of writes.
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except Surroundings as error:
        raise _full_disk_named(error, path.parent) from error
    finally:
        writer.dispose()


def open_store(
    path: Path,
    key: MasterKey,
    let_go: Callable[[], None],
    backups: ProfileBackups,
    back_up: Callable[[], object],
    now: Callable[[], datetime],
    closing: Callable[[SqlOpenStore], object],
    post_mark: PostMarkFiles,
) -> SqlOpenStore:
    """Opens the file and brings its schema up to ours. ``closing`` is called before it is closed, ``let_go`` after.

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
            before = _gate(writer, key, back_up)
    except Surroundings as error:
        writer.dispose()
        raise _full_disk_named(error, path.parent) from error
    except BaseException:
        writer.dispose()
        raise
    reader = reading_engine(path, raw_key)
    store = SqlOpenStore(path.parent, raw_key, writer, reader, let_go, backups, now, closing, post_mark)
    store.migrated_from = before
    return store


def _full_disk_named(error: Surroundings, folder: Path) -> Surroundings:
    """SQLite says input/output error, no more, where a full disk has no room for its index of pending writes."""
    if error.what is SurroundingsKind.IO and shutil.disk_usage(folder).free < _INDEX_BYTES:
        return Surroundings(SurroundingsKind.DISK_FULL, error.detail)
    return error


def _gate(writer: Engine, key: MasterKey, back_up: Callable[[], object]) -> str:
    """The version that the records had before they were brought up; empty when they are ours already."""
    with writer.connect() as connection, connection.begin():
        found = migrate.version_of(connection)
    older = migrate.NONE < found < migrate.OURS
    if older:
        back_up()
    with writer.begin() as connection:
        if migrate.version_of(connection) == migrate.NONE:
            raise Surroundings(SurroundingsKind.DAMAGED, "no tables")
        migrate.bring_up(connection)
        owner: Any = connection.scalar(text("SELECT value FROM meta WHERE key = 'profile_id'"))
        if owner != key.profile_id:
            raise DamagedKeyFile("profile")
    return str(found) if older else ""
