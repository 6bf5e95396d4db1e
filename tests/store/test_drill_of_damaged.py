"""The drill where the records themselves are damaged: that is no fault of the backup, which must stay good."""

import contextlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE, DRILL
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, quick_vault

NOW = datetime(2026, 11, 20, 8, 0, 0, tzinfo=UTC)
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
            store.backups.drill(NOW + timedelta(hours=1))
            told -= 1
        told += 1
        rows = [(row.verified, row.reason) for row in store.backups.rows()]
        store.close()
        assert rows == [(True, "")], page
        assert not (big / DRILL).exists()
    assert told > 5
