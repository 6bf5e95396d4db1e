"""What a backup is refused for, by name; what a failed one leaves; what stands in for a system without everything."""

import os
import re
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import DamagedBackup, Surroundings, SurroundingsKind
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store.backup import PURPOSE, check_database, key_slots
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support.acts import BEGIN_ACT, END_ACT
from tests.support.vaults import PASSPHRASE, quick_vault

NOW = datetime(2026, 11, 21, 12, 30, 5, tzinfo=UTC)


def made(store: SqlOpenStore, now: datetime = NOW) -> Path:
    result = store.backups.make(now)
    assert isinstance(result, BackupMade)
    return result.path


@pytest.fixture
def key(filled: SqlOpenStore, vault: Vault) -> MasterKey:
    return vault.unlock_key(PASSPHRASE)


def _changed(path: Path, key: MasterKey, *statements: str) -> tuple[str, ...]:
    """What the check says after somebody with the key has written past all of our code."""
    connection = connect(path, key.derive(PURPOSE))
    for statement in ("PRAGMA foreign_keys = OFF", *statements):
        connection.execute(statement)
    connection.close()
    return check_database(path, key.derive(PURPOSE), key.profile_id)


def test_each_finding_is_named(filled: SqlOpenStore, key: MasterKey) -> None:
    path = made(filled)
    assert check_database(path, key.derive(PURPOSE), key.profile_id) == ()
    assert check_database(path, key.derive(PURPOSE), "0" * 32) == ("another profile",)
    change = "UPDATE session_clients SET client_id = 'nobody' WHERE session_id = 's3'"
    (found,) = _changed(path, key, *BEGIN_ACT, change, *END_ACT)
    assert re.fullmatch(r"foreign_key_check: session_clients \d+ -> clients", found)


def test_a_changed_agreement_is_named(filled: SqlOpenStore, key: MasterKey) -> None:
    dropped = [f"DROP TRIGGER {name}" for name in ("agreements_text_stays", "agreements_content_stays")]
    change = "UPDATE agreements SET text = 'toinen' WHERE id = 'a1'"
    findings = _changed(made(filled), key, *dropped, *BEGIN_ACT, change, *END_ACT)
    assert findings == ("agreement_text: a1",)


def test_a_lost_index_row_is_named(filled: SqlOpenStore, key: MasterKey) -> None:
    path = made(filled)
    root = "(SELECT rootpage FROM sqlite_master WHERE name = 'clients')"
    findings = _changed(path, key, "PRAGMA writable_schema = ON", f"UPDATE sqlite_master SET rootpage = {root} "
                        "WHERE name = 'payers'")  # fmt: skip
    assert findings
    assert findings[0].startswith(("quick_check: ", "reading: "))


def test_a_missing_file_is_no_verdict(key: MasterKey, tmp_path: Path) -> None:
    with pytest.raises(Surroundings) as missing:
        check_database(tmp_path / "x.db", key.derive(PURPOSE), key.profile_id)
    assert missing.value.what is SurroundingsKind.READ_ONLY


def _no_keys(path: Path) -> None:
    path.with_name(path.name.replace(".db", ".keys.json")).unlink()


def _foreign_keys(path: Path) -> None:
    other, _ = quick_vault(path.parent / "other").create_profile(PASSPHRASE, quick_vault(path)._limits.floor)
    other.close()
    path.with_name(path.name.replace(".db", ".keys.json")).write_bytes(
        (path.parent / "other" / "keyslots.json").read_bytes()
    )


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (_no_keys, "key slots"), (_foreign_keys, "another profile"), (lambda p: p.write_bytes(b""), "size"),
        (lambda p: p.write_bytes(bytes(4097)), "size"),
    ],
)  # fmt: skip
def test_an_unfit_backup_tells_why_without_being_read(
    filled: SqlOpenStore, act: Callable[[Path], object], reason: str
) -> None:
    path = made(filled)
    act(path)
    (row,) = filled.backups.rows()
    assert (row.verified, row.reason) == (False, reason)


def test_a_damaged_newest_one_is_not_taken_for_having_all(filled: SqlOpenStore) -> None:
    path = made(filled)
    path.write_bytes(b"\xff" * path.stat().st_size)
    assert made(filled, NOW + timedelta(hours=1)) != path


def test_a_profile_that_was_pulled_away_is_not_made_anew(filled: SqlOpenStore, folder: Path) -> None:
    away = folder.with_name("away")
    folder.rename(away)
    with pytest.raises(Surroundings):
        filled.backups.make(NOW)
    assert not folder.exists()
    away.rename(folder)


def test_without_a_database_nothing_is_made(filled: SqlOpenStore, folder: Path) -> None:
    for end in ("", "-wal", "-shm"):
        (folder / f"hyvinvointi.db{end}").unlink(missing_ok=True)
    with pytest.raises(Surroundings) as missing:
        filled.backups.make(NOW)
    assert (missing.value.what, missing.value.detail) == (SurroundingsKind.MISSING, "hyvinvointi.db")
    assert not (folder / "hyvinvointi.db").exists()
    assert list((folder / "backups").iterdir()) == []


def test_a_failed_copy_takes_its_companions_along(
    filled: SqlOpenStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(_: object, unnamed: Path) -> None:
        for end in ("", "-journal", "-wal", "-shm"):
            unnamed.with_name(unnamed.name + end).write_bytes(b"half")
        raise OSError(28, "full")

    monkeypatch.setattr(backups.ProfileBackups, "_copy", half)
    with pytest.raises(Surroundings) as full:
        filled.backups.make(NOW)
    assert full.value.what is SurroundingsKind.DISK_FULL
    assert list((folder / "backups").iterdir()) == []


def test_a_system_without_that_advice_still_syncs(filled: SqlOpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    whole = os.fsync

    def fsync(handle: int) -> None:
        synced.append(handle)
        whole(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delattr(os, "posix_fadvise", raising=False)
    assert made(filled).exists()
    assert synced


def _zip(path: Path, method: int = zipfile.ZIP_STORED, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in members.items():
            file.writestr(name.replace("_", "."), content)
    return path


@pytest.mark.parametrize(
    ("members", "method", "finding"),
    [
        ({"keyslots_json": bytes(65537), "hyvinvointi_db": b""}, zipfile.ZIP_STORED, "key slots"),
        ({"keyslots_json": b"{}" * 50, "hyvinvointi_db": b""}, zipfile.ZIP_DEFLATED, "sealed file: compressed"),
    ],
)
def test_a_strange_sealed_file_is_told(tmp_path: Path, members: dict[str, bytes], method: int, finding: str) -> None:
    with pytest.raises(DamagedBackup) as damaged:
        key_slots(_zip(tmp_path / "x.hvb", method, **members))
    assert damaged.value.findings == (finding,)


def test_a_disk_that_fails_while_reading_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _zip(tmp_path / "x.hvb", keyslots_json=b"{}")

    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(zipfile.ZipFile, "read", fail)
    with pytest.raises(Surroundings) as failed:
        key_slots(path)
    assert failed.value.what is SurroundingsKind.IO


def test_the_largest_key_slots_are_read(tmp_path: Path) -> None:
    assert len(key_slots(_zip(tmp_path / "x.hvb", keyslots_json=bytes(65536)))) == 65536


def test_what_reads_back_differently_is_told(
    filled: SqlOpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_sealed_digests", lambda _: (b"", b""))
    with pytest.raises(DamagedBackup) as damaged:
        filled.backups.copy_to(tmp_path, NOW)
    assert damaged.value.findings == ("reads back differently",)


def test_a_big_database_goes_into_the_sealed_file_piece_by_piece(
    filled: SqlOpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_CHUNK", 5000)
    sealed = filled.backups.copy_to(tmp_path, NOW)
    with zipfile.ZipFile(sealed) as file:
        assert file.read("hyvinvointi.db") == filled.backups.rows()[0].path.read_bytes()
        assert [i.date_time for i in file.infolist()] == [(1980, 1, 1, 0, 0, 0)] * 2


def test_rows_are_read_without_being_verified_anew(filled: SqlOpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    made(filled)

    def read(*_: Any) -> tuple[str, ...]:
        raise AssertionError("read through")

    monkeypatch.setattr(backups, "check_database", read)
    assert [row.verified for row in filled.backups.rows()] == [True]
