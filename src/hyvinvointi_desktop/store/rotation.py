"""Another master key for a closed profile: the database copied under it, compared, and put into place.

Key file and database are two files, and no system renames two at once. So the copy lies whole beside the old database
before the key file is replaced, and whoever opens the profile next puts it into place when the keys open it
(``docs/decisions/0009-rotating-the-master-key.md``).
"""

import contextlib
import hashlib
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.faults import DamagedCopy, Surroundings, SurroundingsKind
from hyvinvointi_desktop.lasting import sync_folder, to_disk
from hyvinvointi_desktop.store.backup import PURPOSE, check_database
from hyvinvointi_desktop.store.disk import create, remove
from hyvinvointi_desktop.store.engine import check_what_was_read, connect
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.profile_files import DATABASE, ROTATED
from hyvinvointi_desktop.store.secret_bytes import Secret, spelled

_DIGEST_SPACE = 1 << 256
Contents = tuple[str, dict[str, tuple[int, int]]]


def copy_under(folder: Path, old: MasterKey, new: MasterKey) -> None:
    """Copies the closed database into a second file under the new key and compares the two.

    Raises:
        DamagedCopy: they differ, or the copy is not whole; it is taken away again.
        Surroundings: the disk is full or fails, or the database is damaged.
    """
    drop_copy(folder)
    try:
        with sorted_faults():
            findings = _copied(folder, old.derive(PURPOSE), new)
    except BaseException:
        drop_copy(folder)
        raise
    if findings:
        drop_copy(folder)
        raise DamagedCopy(*findings)


def _copied(folder: Path, old_raw: Secret, new: MasterKey) -> tuple[str, ...]:
    copy, raw = folder / ROTATED, new.derive(PURPOSE)
    if not (folder / DATABASE).exists():  # else SQLite would make an empty one
        raise Surroundings(SurroundingsKind.MISSING, DATABASE)
    with contextlib.closing(connect(folder / DATABASE, old_raw)) as source:
        # No log of pending writes may stay: it would be taken for one of the file that gets this name.
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.execute("PRAGMA journal_mode = DELETE")
        before = contents(source)
        create(copy)
        source.execute("ATTACH ? AS rotated KEY ?", (str(copy), spelled(raw)))
        source.execute("SELECT sqlcipher_export('rotated')")
        check_what_was_read(source.execute)
        source.execute("DETACH rotated")
    to_disk(copy)
    sync_folder(folder)
    findings = check_database(copy, raw, new.profile_id)
    if not findings:
        with contextlib.closing(connect(copy, raw, unchanging=True)) as made:
            findings = () if contents(made) == before else ("holds something else than the profile",)
    return findings


def contents(connection: Any) -> Contents:
    """What a database holds: its schema, and of every table the number of rows and the digest of all of them.

    A table's digest is the sum of its rows' digests, so that the order in which they lie does not matter.
    """
    schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    tables: dict[str, tuple[int, int]] = {}
    for name in (row[1] for row in schema if row[0] == "table"):
        count, digest = 0, 0
        for row in connection.execute(f'SELECT * FROM "{name}"'):
            count += 1
            digest += int.from_bytes(hashlib.sha256(repr(row).encode("utf-8", "surrogatepass")).digest())
        tables[name] = count, digest % _DIGEST_SPACE
    return repr(schema), tables


def drop_copy(folder: Path) -> None:
    """Takes away a copy that is in nobody's use."""
    for end in ("", "-journal", "-wal", "-shm"):
        remove(folder / (ROTATED + end))


def settle(folder: Path, key: MasterKey) -> bool:
    """Finishes or clears away a rotation that was broken off; the profile is held and closed. True when finished.

    The copy is put into place when it opens by the key that the key file gave: then the new key file is in force. It is
    taken away only when the database itself opens by that key.

    Raises:
        Surroundings: a file cannot be read or put into place.
    """
    copy, database = folder / ROTATED, folder / DATABASE
    if not copy.exists():
        return False
    raw = key.derive(PURPOSE)
    with sorted_faults():
        if opens(copy, raw):
            sync_folder(folder)  # the key file that gave this key must be lasting before its old database goes
            for end in ("-wal", "-shm", "-journal"):  # of the old database, whose content is in the copy
                (folder / (DATABASE + end)).unlink(missing_ok=True)
            copy.replace(database)
            sync_folder(folder)
            drop_copy(folder)
            return True
        if opens(database, raw):
            drop_copy(folder)
    return False


def opens(path: Path, raw: Secret) -> bool:
    """Whether the key reads the file; a lock or an error of the disk is no answer and is raised."""
    if not path.exists() or not path.stat().st_size:
        return False
    try:
        with sorted_faults(), contextlib.closing(connect(path, raw, unchanging=True)) as database:
            return bool(database.execute("SELECT count(*) FROM meta").fetchone()[0])
    except Surroundings as error:
        if error.what is not SurroundingsKind.DAMAGED:
            raise
        return False
