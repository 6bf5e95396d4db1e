"""Backups and the log: a copy's chain is verified, a broken one is told and keeps nobody from a backup."""

from pathlib import Path

import pytest
from sqlalchemy import text

from hyvinvointi_desktop.app.faults import DamagedBackup
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store.audit_check import chain_finding
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.secret_bytes import Secret
from tests.support.desks import NOW
from tests.support.vaults import PASSPHRASE, quick_vault


def break_log(store: SqlOpenStore) -> None:
    with store._writer.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_never_update"))
        connection.execute(text("UPDATE audit SET actor = 'joku' WHERE seq = 1"))


def test_a_backup_of_a_whole_log_is_whole(filled: SqlOpenStore) -> None:
    filled.backups.make(NOW)
    assert [(row.verified, row.reason) for row in filled.backups.rows(again=True)] == [(True, "")]


def test_a_broken_log_is_told_and_the_records_still_come_back(filled: SqlOpenStore, tmp_path: Path) -> None:
    break_log(filled)
    made = filled.backups.make(NOW)
    assert [row.verified for row in filled.backups.rows()] == [True]
    assert [(row.verified, row.reason) for row in filled.backups.rows(again=True)] == [(False, "audit: broken at 1")]
    again = quick_vault(tmp_path / "again").restore(made.path, passphrase=PASSPHRASE)
    assert again.check() == ("audit: broken at 1",)
    again.close()


def test_a_copy_whose_log_alone_is_other_than_the_records_is_no_backup(
    filled: SqlOpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = iter(["audit: broken at 1", ""])  # the copy, then the records
    monkeypatch.setattr(backups, "chain_finding", lambda _: next(found))
    with pytest.raises(DamagedBackup, match="broken at 1"):
        filled.backups.make(NOW)
    assert filled.backups.rows() == ()


def test_a_schema_without_the_log_has_no_finding(tmp_path: Path) -> None:
    connection = connect(tmp_path / "old.db", Secret(32))
    connection.execute("CREATE TABLE meta (key TEXT, value TEXT)")
    assert chain_finding(connection) == ""
    connection.close()
