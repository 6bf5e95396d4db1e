"""The drill where the records themselves are damaged: that is no fault of the backup, which must stay good."""

import contextlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.backup_port import BackupMade, Drilled
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE, DRILL
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, quick_vault

NOW = datetime(2026, 11, 20, 8, 0, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
PAGE = 4096


def damage(folder: Path, page: int) -> None:
    """One bit of one page."""
    with (folder / DATABASE).open("r+b") as file:
        file.seek(page * PAGE + 1000)
        (byte,) = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


@pytest.fixture
def big(filled: SqlOpenStore) -> Path:
    """A closed profile with a backup of all that is in it."""
    with filled.unit_of_work() as uow:
        for n in range(300, 700):
            uow.records.put_client(f.client(n))
        uow.commit()
    assert isinstance(filled.backups.make(NOW), BackupMade)
    filled.close()
    return filled.profile


def test_a_damaged_store_takes_no_backup_out_of_use(big: Path) -> None:
    whole, told = (big / DATABASE).read_bytes(), 0
    for page in range(2, len(whole) // PAGE, 5):
        (big / DATABASE).write_bytes(whole)
        try:
            store = quick_vault(big).unlock(PASSPHRASE)
        except Surroundings:
            continue
        damage(big, page)
        with contextlib.suppress(Surroundings):  # where the records that the trial compares with cannot be read
            store.backups.drill(LATER)
            told -= 1
        told += 1
        rows = [(row.verified, row.reason) for row in store.backups.rows()]
        store.close()
        assert rows == [(True, "")], page
        assert not (big / DRILL).exists()
    assert told > 5


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DELETE FROM meta WHERE key = 'schema'", "reading: no schema version: None"),
        ("UPDATE meta SET value = '9.0' WHERE key = 'schema'", "StoreIsNewer"),
        ("UPDATE audit SET actor = 'joku' WHERE seq = 1", "audit: broken at 1"),
    ],
)
def test_a_backup_that_cannot_be_opened_or_was_tampered_with_is_marked(
    filled: SqlOpenStore, statement: str, finding: str
) -> None:
    made = filled.backups.make(NOW)
    with filled.unit_of_work() as uow:  # what was written since is no fault of the backup
        uow.records.put_client(f.client(77))
        uow.commit()
    connection = connect(made.path, filled.backups._raw_key)
    connection.execute("DROP TRIGGER audit_never_update")
    connection.execute(statement)
    connection.close()
    assert filled.backups.drill(LATER) == Drilled(NOW, (finding,))
    assert [(row.verified, row.reason) for row in filled.backups.rows()] == [(True, ""), (False, "restore drill")]


def test_a_full_disk_is_no_fault_of_the_backup(filled: SqlOpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.backups.make(NOW)

    def full(*_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    monkeypatch.setattr("hyvinvointi_desktop.store.drill.read_backup", full)
    with pytest.raises(Surroundings) as told:
        filled.backups.drill(LATER)
    assert told.value.what is SurroundingsKind.DISK_FULL
    assert [row.verified for row in filled.backups.rows()] == [True]
    assert not (filled.profile / DRILL).exists()
