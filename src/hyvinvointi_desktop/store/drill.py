"""The restore drill: a backup is restored into a folder of its own, opened, read through, and compared.

The folder lies in the profile, holds nothing but the encrypted copy, and is gone afterwards.
"""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from hyvinvointi_desktop.app.faults import Fault, Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.audit import verify_chain
from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.backup import PURPOSE, check_database, read_backup
from hyvinvointi_desktop.store.engine import one_moment, reading_engine, writing_engine
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.profile_files import DATABASE, DRILL
from hyvinvointi_desktop.store.records import ReadingRecords
from hyvinvointi_desktop.store.secret_bytes import Secret

_CONTENT = text("SELECT value FROM meta WHERE key = 'content'")
_MOVES_ON = (t.audit, t.drafts, t.preferences, t.meta, t.current_act)
"""What changes without the content getting another name."""


def drill(profile: Path, key: MasterKey, backup: Path) -> tuple[str, ...]:
    """What is wrong with the backup once it is restored, as technical lines; empty when all went well.

    It is compared with the store where nothing has been written to that since; else only read through.

    Raises:
        Surroundings: the disk is full or fails.
    """
    folder = profile / DRILL
    with sorted_faults():
        shutil.rmtree(folder, ignore_errors=True)  # of a run that was killed
        folder.mkdir(mode=0o700)
        try:
            return _restored(folder / DATABASE, profile / DATABASE, key, backup)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _restored(copy: Path, store: Path, key: MasterKey, backup: Path) -> tuple[str, ...]:
    raw_key = key.derive(PURPOSE)
    try:
        read_backup(backup, copy)
        findings = check_database(copy, raw_key, key.profile_id)
        if findings:
            return findings
        writer = writing_engine(copy, raw_key)
        try:
            with sorted_faults(), writer.begin() as connection:
                migrate.bring_up(connection)
        finally:
            writer.dispose()
    except Surroundings as error:
        if error.what is not SurroundingsKind.DAMAGED:
            raise
        return (f"reading: {error.detail}",)
    except Fault as error:
        return (type(error).__name__,)
    # Outside: where the store itself is damaged, that is no fault of the backup.
    with _reading(copy, raw_key) as restored, _reading(store, raw_key) as present:
        return tuple(_differences(restored, present))


def _differences(restored: Connection, present: Connection) -> Iterator[str]:
    records = ReadingRecords(restored)
    log = records.whole_log()
    chain = verify_chain(records.audit_chain())
    if chain.broken_at is not None:
        yield f"audit: broken at {chain.broken_at}"
    if restored.scalar(_CONTENT) != present.scalar(_CONTENT):
        return  # something was written since the backup was made
    if log != ReadingRecords(present).whole_log():
        yield "the records differ"
    for table in t.metadata.sorted_tables:
        count = select(func.count()).select_from(table)
        if table not in _MOVES_ON and restored.scalar(count) != present.scalar(count):
            yield f"rows: {table.name}"


@contextlib.contextmanager
def _reading(path: Path, raw_key: Secret) -> Iterator[Connection]:
    engine = reading_engine(path, raw_key)
    try:
        with one_moment(engine) as connection:
            yield connection
    finally:
        engine.dispose()
