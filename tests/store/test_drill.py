"""The restore drill: a backup restored for trial and compared, a damaged one marked and replaced."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.backup_port import BackupMade, Drilled
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DRILL
from tests.support import factories as f

NOW = datetime(2026, 11, 20, 8, 0, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def made(store: SqlOpenStore) -> Path:
    result = store.backups.make(NOW)
    assert isinstance(result, BackupMade)
    return result.path


def test_a_whole_backup_is_restored_for_trial_and_leaves_nothing(filled: SqlOpenStore) -> None:
    made(filled)
    assert filled.backups.drill(LATER) == Drilled(NOW, ())
    assert not (filled.profile / DRILL).exists()
    assert [row.verified for row in filled.backups.rows()] == [True]


def test_without_a_backup_there_is_nothing_to_try(filled: SqlOpenStore) -> None:
    assert filled.backups.drill(LATER) is None


def test_what_was_written_since_is_no_fault_of_the_backup(filled: SqlOpenStore) -> None:
    made(filled)
    with filled.unit_of_work() as uow:
        uow.records.put_client(f.client(77))
        uow.commit()
    assert filled.backups.drill(LATER) == Drilled(NOW, ())


def test_a_damaged_backup_is_marked_and_another_is_made(filled: SqlOpenStore) -> None:
    path = made(filled)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    drilled = filled.backups.drill(LATER)
    assert drilled is not None
    assert drilled.backup_at == NOW
    assert drilled.findings
    assert [(row.made_at, row.verified, row.reason) for row in filled.backups.rows()] == [
        (LATER, True, ""),
        (NOW, False, "restore drill"),
    ]
    assert filled.backups.drill(LATER) == Drilled(LATER, ())
    assert not (filled.profile / DRILL).exists()


def test_a_backup_that_holds_other_records_under_the_same_name_is_found(filled: SqlOpenStore) -> None:
    made(filled)
    with filled.unit_of_work() as uow:
        uow.records.put_client(f.client(78))
        uow.commit()
    copy = filled._writer.raw_connection()
    before = copy.cursor().execute("SELECT value FROM meta WHERE key = 'content'").fetchone()[0]
    copy.close()
    drilled = filled.backups.drill(LATER)
    assert drilled == Drilled(NOW, ())
    (path,) = (filled.profile / "backups").glob("*.db")
    connection = connect(path, filled.backups._raw_key)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'content'", (before,))
    connection.close()
    found = filled.backups.drill(LATER)
    assert found is not None
    assert found.findings[0] == "the records differ"
    assert "rows: clients" in found.findings
