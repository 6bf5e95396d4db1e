"""Backups of an open profile: copied, read back, and only then named.

A backup beside the profile is two files: the encrypted database and ``.keys.json``, the key slots of that moment.
The copy for another place is one file with both, ``.hvb``: a ZIP whose members are stored as they are.
"""

import contextlib
import errno
import hashlib
import re
import secrets
import shutil
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Protocol

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, Drilled, NothingNew
from hyvinvointi_desktop.app.faults import DamagedBackup, DamagedKeyFile, Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.backups import to_drop
from hyvinvointi_desktop.lasting import open_new, to_disk
from hyvinvointi_desktop.store.audit_check import chain_finding
from hyvinvointi_desktop.store.disk import create, remove
from hyvinvointi_desktop.store.engine import check_what_was_read, connect
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.keyslots import KEY_BYTES, LARGEST_FILE, KdfLimits, KeyFile, MasterKey
from hyvinvointi_desktop.store.profile_files import BACKUPS, DATABASE, KEY_FILE
from hyvinvointi_desktop.store.secret_bytes import Secret

PURPOSE = "sqlcipher"
KEYS = ".keys.json"
SEALED = ".hvb"
_NAME = re.compile(r"hyvinvointi-(\d{8}T\d{6}Z)-[0-9a-f]{6}\.db", re.ASCII)
_SEALED_ASIDE = re.compile(r"\.hyvinvointi-[^.]*\.hvb\.[0-9a-f]+\.tmp", re.ASCII)
_STAMP = "%Y%m%dT%H%M%SZ"
_CHUNK = 1 << 20
_PAGE = 4096
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_CONTENT = "SELECT value FROM meta WHERE key = 'content'"
_KEPT_DOCUMENTS = (
    "SELECT id, content FROM attachments ORDER BY id",
    "SELECT id, document FROM sealed_claims ORDER BY id",
    "SELECT id, text FROM agreements ORDER BY id",
)


class BackupSystem(Protocol):
    """What backups need of the operating system."""

    def write_whole(self, path: Path, content: bytes) -> None:
        """Writes or replaces the file whole or not at all. Raises Surroundings."""

    def take_name(self, beside: Path, path: Path) -> None:
        """Gives a finished file its name, never over another. Raises FileIsThere, Surroundings."""

    def make_folder(self, folder: Path, mode: int = 0o777) -> None:
        """Makes the folder, for good. Raises Surroundings."""

    def clear_left_behind(self, folder: Path, names: re.Pattern[str]) -> None:
        """Takes away what broken-off writes have left there long ago under such names."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a database holds, enough to tell that a copy holds the same."""

    schema: str
    rows: tuple[tuple[str, int], ...]
    documents: str


class ProfileBackups:
    """The backups of one profile, for as long as it is held."""

    def __init__(self, profile: Path, key: MasterKey, system: BackupSystem, limits: KdfLimits) -> None:
        self.folder, self._one = profile / BACKUPS, threading.Lock()
        self._profile, self._system, self._limits = profile, system, limits
        self._key, self._id, self._raw_key = key, key.profile_id, key.derive(PURPOSE)

    def forget_key(self) -> None:
        """Zeroes its key and lets go of the master key: nothing can be backed up or read any more."""
        self._raw_key.wipe()
        self._key = MasterKey(self._id, Secret(KEY_BYTES))

    def make(self, now: datetime) -> BackupMade | NothingNew:
        """Copies the database as it stands, reads the copy back, names it, and thins out the old ones.

        Raises:
            DamagedBackup: the copy does not hold what it should; it is taken away again.
            Surroundings: the disk is full or fails, or the database is damaged.
        """
        return self._make(now, only_new=True)

    def _make(self, now: datetime, *, only_new: bool) -> BackupMade | NothingNew:
        with self._one, sorted_faults():
            slots = (self._profile / KEY_FILE).read_bytes()  # first: a profile that was pulled away is not made anew
            self._system.make_folder(self.folder, 0o700)
            self._sweep()
            newest = self._holds_all(slots, now) if only_new else None
            if newest is not None:
                return newest
            path = self.folder / f"hyvinvointi-{now.astimezone(UTC):{_STAMP}}-{secrets.token_hex(3)}.db"
            unnamed = path.with_name(f".{path.name}.tmp")
            try:
                self._copy(unnamed)
                self._system.write_whole(_keys_of(path), slots)
                self._system.take_name(unnamed, path)
            except BaseException:
                for file in (unnamed, *_beside(unnamed), *(() if path.exists() else (_keys_of(path),))):
                    remove(file)
                raise
            self._thin(now)
            return BackupMade(path, _made_at(path), path.stat().st_size)

    def rows(self, *, again: bool = False) -> tuple[BackupRow, ...]:
        """Every backup, newest first. Its name says that it was verified; ``again`` reads it through anew.

        One under an earlier master key cannot be read with this one: it stays as verified as it was when it was made.

        Raises:
            Surroundings: the folder cannot be read.
        """
        with sorted_faults():
            return tuple(self._row(path, again=again) for path in self._paths())

    def copy_to(self, folder: Path, now: datetime) -> Path:
        """The newest backup, made now when needed, as one write-once file in another folder, read back.

        Raises:
            DamagedBackup: what was written reads back differently; it is taken away again.
            FileIsThere: a file of that name holds something else. Surroundings: of ``app.faults``.
        """
        source = self.make(now).path
        if check_database(source, self._raw_key, self._id):  # it has been damaged since it was made
            source = self._make(now, only_new=False).path
        path = folder / source.with_suffix(SEALED).name
        unnamed = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
        with sorted_faults():
            try:
                self._system.clear_left_behind(folder, _SEALED_ASIDE)
                written = _write_sealed(unnamed, source)
                if _sealed_digests(unnamed) != written:
                    raise DamagedBackup("reads back differently")
                if _holds(path, written):  # it was named, and then something else failed: trying again must succeed
                    remove(unnamed)
                else:
                    self._system.take_name(unnamed, path)
            except BaseException:
                remove(unnamed)
                raise
        return path

    def drill(self, now: datetime) -> Drilled | None:
        """Restores the newest backup into a folder of its own and compares it; None where there is none of this key.

        One that fails is marked as damaged, and another is made in its place.

        Raises:
            DamagedBackup, Surroundings: the drill or the new backup cannot be made.
        """
        from hyvinvointi_desktop.store.drill import drill

        newest = next(
            (p for p in self._paths() if not any(self._unfit(p, p.stat().st_size))), None
        )
        if newest is None:
            return None
        with self._one:
            findings = drill(self._profile, self._key, newest)
        if findings:
            self._system.write_whole(_marked(newest), "\n".join(findings).encode())
            self._make(now, only_new=False)
        return Drilled(_made_at(newest), findings)

    def _copy(self, unnamed: Path) -> None:
        """The database into a new file, as of one moment; checked after it is on the disk."""
        with self._source() as source:
            source.execute("BEGIN")
            facts = _facts(source)
            create(unnamed)
            with contextlib.closing(connect(unnamed, self._raw_key)) as target:
                source.backup(target)
                check_what_was_read(source.execute)
                target.execute("PRAGMA journal_mode = DELETE")  # so that it is read without a file beside it
        to_disk(unnamed)
        findings = check_database(unnamed, self._raw_key, self._id)
        if not findings:
            with _unchanging(unnamed, self._raw_key) as copy:
                findings = () if _facts(copy) == facts else ("holds something else than the profile",)
                log = chain_finding(copy)
            if log and not findings:
                with self._source() as source:  # a log that is broken in the records keeps nobody from a backup
                    findings = () if chain_finding(source) == log else (log,)
        if findings:
            raise DamagedBackup(*findings)

    @contextlib.contextmanager
    def _source(self) -> Iterator[Any]:
        path = self._profile / DATABASE
        if not path.exists():  # else SQLite would make an empty one
            raise Surroundings(SurroundingsKind.MISSING, DATABASE)
        with contextlib.closing(connect(path, self._raw_key)) as connection:
            yield connection

    def _holds_all(self, slots: bytes, now: datetime) -> NothingNew | None:
        """The newest backup when it holds the present content under the present key slots.

        One of the future was named while the clock was ahead: it would hide all that were made since.
        """
        newest = next((path for path in self._paths() if _made_at(path) <= now), None)
        if newest is None or not self._row(newest, again=False).verified or _keys_of(newest).read_bytes() != slots:
            return None
        try:
            with sorted_faults(), _unchanging(newest, self._raw_key) as copy:
                there = copy.execute(_CONTENT).fetchone()
        except Surroundings:
            return None
        with self._source() as source:
            here = source.execute(_CONTENT).fetchone()
        return NothingNew(newest, _made_at(newest)) if here is not None and here == there else None

    def _paths(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        found = [p for p in self.folder.iterdir() if _NAME.fullmatch(p.name)]
        return sorted(found, key=lambda p: (p.name[:28], p.stat().st_mtime_ns), reverse=True)

    def _row(self, path: Path, *, again: bool) -> BackupRow:
        size = path.stat().st_size
        reason, older = self._unfit(path, size)
        if not reason and again and not older:
            reason = next(iter(check_database(path, self._raw_key, self._id)), "") or self._log_finding(path)
        return BackupRow(path, _made_at(path), size, not reason, reason, older)

    def _log_finding(self, path: Path) -> str:
        with sorted_faults(), _unchanging(path, self._raw_key) as copy:
            return chain_finding(copy)

    def _unfit(self, path: Path, size: int) -> tuple[str, bool]:
        """Why it is no backup of this profile, or nothing; and whether it is under an earlier master key."""
        if size == 0 or size % _PAGE:
            return "size", False
        if _marked(path).exists():
            return "restore drill", False
        try:
            file = KeyFile.parse(_keys_of(path).read_bytes(), self._limits)
        except (DamagedKeyFile, OSError):
            return "key slots", False
        return "" if file.profile_id == self._id else "another profile", not file.is_sealed_by(self._key)

    def _thin(self, now: datetime) -> None:
        paths = self._paths()
        dropped = to_drop((_made_at(p) for p in paths), now)
        for path in paths:
            if _made_at(path) in dropped:
                remove(path)  # first: key slots alone are no backup and are swept up later
                remove(_keys_of(path), _marked(path))

    def _sweep(self) -> None:
        """What a killed run has left: unnamed copies, and key slots without a database."""
        for file in self.folder.iterdir():
            alone = file.name.endswith(KEYS) and not file.with_name(file.name.removesuffix(KEYS) + ".db").exists()
            if (file.name.startswith(".hyvinvointi-") and ".tmp" in file.name) or alone:
                remove(file)


def check_database(path: Path, raw_key: Secret, profile_id: str) -> tuple[str, ...]:
    """What is wrong with a database file that nobody writes, as technical lines; empty when it is whole.

    The log's chain is not looked at: records whose log was tampered with must still come back.

    Raises:
        Surroundings: it cannot be read at all.
    """
    try:
        with sorted_faults(), _unchanging(path, raw_key) as copy:
            return tuple(_damage(copy, profile_id))
    except Surroundings as error:
        if error.what is not SurroundingsKind.DAMAGED:
            raise
        return (f"reading: {error.detail}",)


def _damage(copy: Any, profile_id: str) -> Iterator[str]:
    for row in copy.execute("PRAGMA cipher_integrity_check").fetchall():
        yield f"cipher_integrity_check: {row[0]}"
    for row in copy.execute("PRAGMA quick_check").fetchall():
        if row[0] != "ok":
            yield f"quick_check: {row[0]}"
    for row in copy.execute("PRAGMA foreign_key_check").fetchall():
        yield f"foreign_key_check: {row[0]} {row[1]} -> {row[2]}"
    if copy.execute("SELECT value FROM meta WHERE key = 'profile_id'").fetchone() != (profile_id,):
        yield "another profile"
    for name, words, expected in copy.execute("SELECT id, text, text_sha256 FROM agreements WHERE text IS NOT NULL"):
        if hashlib.sha256(words.encode()).hexdigest() != expected:
            yield f"agreement_text: {name}"


def key_slots(path: Path) -> bytes:
    """The key slots of a backup file of either kind.

    Raises:
        DamagedBackup: the file is none of ours, or something of it was lost.
        Surroundings: it cannot be read.
    """
    with sorted_faults():
        if path.suffix == ".db":
            return _keys_of(path).read_bytes()
        with _sealed(path) as sealed:
            return _slots_in(sealed)


def read_backup(path: Path, to: Path) -> bytes:
    """Copies the database of a backup file of either kind to a new file; its key slots come back, unread.

    Raises:
        DamagedBackup, Surroundings: as ``key_slots``; Surroundings also when the copy cannot be written.
    """
    with sorted_faults():
        if path.suffix == ".db":
            slots = _keys_of(path).read_bytes()
            with path.open("rb") as source, open_new(to) as target:
                shutil.copyfileobj(source, target, _CHUNK)
        else:
            with _sealed(path) as sealed:
                slots = _slots_in(sealed)
                with sealed.open(_stored(sealed, DATABASE)) as member, open_new(to) as target:
                    shutil.copyfileobj(member, target, _CHUNK)
        to_disk(to)
        return slots


@contextlib.contextmanager
def _sealed(path: Path) -> Iterator[zipfile.ZipFile]:
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
    if member.file_size > LARGEST_FILE:
        raise DamagedBackup("key slots")
    return sealed.read(member)


def _write_sealed(unnamed: Path, source: Path) -> tuple[bytes, bytes]:
    """Database and key slots into one file; the digests of what went in come back."""
    slots = _keys_of(source).read_bytes()
    digest = hashlib.sha256()
    with open_new(unnamed) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as sealed:
        sealed.writestr(zipfile.ZipInfo(KEY_FILE, _ZIP_DAY), slots)
        with source.open("rb") as database, sealed.open(zipfile.ZipInfo(DATABASE, _ZIP_DAY), "w") as member:
            for chunk in iter(lambda: database.read(_CHUNK), b""):
                digest.update(chunk)
                member.write(chunk)
    to_disk(unnamed)
    return digest.digest(), hashlib.sha256(slots).digest()


def _sealed_digests(path: Path) -> tuple[bytes, bytes]:
    with _sealed(path) as sealed, sealed.open(DATABASE) as database:
        return _digest(database), hashlib.sha256(_slots_in(sealed)).digest()


def _holds(path: Path, digests: tuple[bytes, bytes]) -> bool:
    try:
        return path.exists() and _sealed_digests(path) == digests
    except DamagedBackup:
        return False


def _digest(file: IO[bytes]) -> bytes:
    digest = hashlib.sha256()
    for chunk in iter(lambda: file.read(_CHUNK), b""):
        digest.update(chunk)
    return digest.digest()


def _facts(connection: Any) -> _Facts:
    schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    tables = [row[1] for row in schema if row[0] == "table"]
    rows = tuple((name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in tables)
    documents = hashlib.sha256()
    for query in _KEPT_DOCUMENTS:
        for name, content in connection.execute(query):
            raw = content.encode() if isinstance(content, str) else content or b""
            documents.update(f"{name} {len(raw)} ".encode() + hashlib.sha256(raw).digest())
    return _Facts(repr(schema), rows, documents.hexdigest())


@contextlib.contextmanager
def _unchanging(path: Path, raw_key: Secret) -> Iterator[Any]:
    with contextlib.closing(connect(path, raw_key, unchanging=True)) as connection:
        yield connection


def _keys_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".db") + KEYS)


def _marked(path: Path) -> Path:
    """Beside a backup that could not be restored."""
    return path.with_suffix(".damaged")


def _made_at(path: Path) -> datetime:
    return datetime.strptime(path.name[12:28], _STAMP).replace(tzinfo=UTC)


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm")]
