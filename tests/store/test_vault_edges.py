"""Giving a profile up, somebody who is quicker, a lock that stays: the seldom ways through the vault."""

import json
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedBackup,
    DamagedKeyFile,
    NoProfile,
    PinGone,
    ProfileExists,
    ProfileInUse,
    Surroundings,
    SurroundingsKind,
)
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store import keyslots, migrate, recovery_key
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.keyslots import KdfLimits, KdfParams, KeyFile
from hyvinvointi_desktop.store.migrate import Version
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.quick_unlock import QuickUnlock
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.instance import HeldLock
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS, quick_vault

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture
def closed(vault: Vault) -> Vault:
    """A profile with a backup and an earlier key file, closed."""
    vault.create_profile(PASSPHRASE, QUICK)[0].close()
    vault.change_passphrase(PASSPHRASE, PASSPHRASE)
    (vault.folder / "look.json").write_text("{}")
    assert {"backups", "keyslots.json.previous"} <= set(_names(vault.folder))
    return vault


def test_a_discarded_profile_leaves_nothing(closed: Vault) -> None:
    closed.discard()
    assert not closed.folder.exists()
    with pytest.raises(NoProfile) as none:
        closed.discard()
    assert str(none.value) == str(closed.folder)


def test_discarding_leaves_what_is_not_ours(closed: Vault) -> None:
    (closed.folder / "muistio.txt").write_text("oma")
    (closed.folder / "backups" / "oma.db").write_text("oma")
    closed.discard()
    assert _names(closed.folder) == ["backups", "muistio.txt"]
    assert _names(closed.folder / "backups") == ["oma.db"]


def test_an_open_profile_is_not_discarded(closed: Vault) -> None:
    store = closed.unlock(PASSPHRASE)
    with pytest.raises(ProfileInUse):
        quick_vault(closed.folder).discard()
    store.close()
    closed.unlock(PASSPHRASE).close()


def test_a_file_that_cannot_be_removed_is_told_and_the_lock_is_let_go(closed: Vault) -> None:
    look = closed.folder / "look.json"
    look.unlink()
    look.mkdir()
    with pytest.raises(Surroundings):
        closed.discard()
    look.rmdir()
    LocalSystem().hold(closed.folder / "profile.lock").release()


def test_a_key_file_that_cannot_be_read_is_the_worlds_fault(closed: Vault) -> None:
    (closed.folder / "keyslots.json").unlink()
    (closed.folder / "keyslots.json").mkdir()
    with pytest.raises(Surroundings) as told:
        closed.unlock(PASSPHRASE)
    assert told.value.what is SurroundingsKind.IO


class Quicker(LocalSystem):
    """Somebody makes a profile in the folder while we get ready."""

    def hold(self, path: Path) -> HeldLock:
        (path.parent / "keyslots.json").write_bytes(b"theirs")
        return super().hold(path)


def test_who_was_quicker_keeps_the_folder(folder: Path) -> None:
    with pytest.raises(ProfileExists) as there:
        Vault(folder, Quicker(), QUICK_LIMITS).create_profile(PASSPHRASE, QUICK)
    assert str(there.value) == str(folder)
    assert (folder / "keyslots.json").read_bytes() == b"theirs"
    assert not (folder / "hyvinvointi.db").exists()


def test_a_forgotten_pin_opens_nothing(vault: Vault) -> None:
    today = date(2026, 11, 21)
    vault.create_profile(PASSPHRASE, QUICK)[0].close()
    store = vault.unlock(PASSPHRASE)
    vault.remember_pin("7392", today)
    vault.forget_pin()
    with pytest.raises(PinGone):
        vault.unlock_key_by_pin("7392", today)
    store.close()


@pytest.fixture
def copy(vault: Vault, tmp_path: Path) -> Path:
    """A sealed backup of a profile that is closed."""
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    path = store.backups.copy_to(tmp_path, NOW)
    store.close()
    return path


def test_a_restored_profile_is_held_until_it_is_closed(copy: Path, tmp_path: Path) -> None:
    new = quick_vault(tmp_path / "uusi")
    store = new.restore(copy, passphrase=PASSPHRASE)
    with pytest.raises(ProfileInUse):
        quick_vault(new.folder).unlock(PASSPHRASE)
    store.close()
    quick_vault(new.folder).unlock(PASSPHRASE).close()


def test_a_backup_that_changes_while_it_is_restored_is_refused(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "read_backup", lambda *_: b"other")
    with pytest.raises(DamagedBackup) as damaged:
        quick_vault(tmp_path / "uusi").restore(copy, passphrase=PASSPHRASE)
    assert damaged.value.findings == ("key slots",)
    assert not (tmp_path / "uusi").exists()


def test_restoring_an_older_schema_makes_no_backup_of_the_half_made(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "OURS", Version(migrate.OURS.major, migrate.OURS.minor + 1))
    monkeypatch.setattr(migrate, "move", lambda *_: None)
    store = quick_vault(tmp_path / "uusi").restore(copy, passphrase=PASSPHRASE)
    store.close()
    assert "backups" not in _names(tmp_path / "uusi")


def test_restoring_without_either_secret_is_a_mistyped_key(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(BadRecoveryKey):
        quick_vault(tmp_path / "uusi").restore(copy)


def test_a_unit_of_work_that_cannot_begin_gives_its_connection_back(store: SqlOpenStore, vault: Vault) -> None:
    assert vault._key is not None
    other = connect(vault.folder / "hyvinvointi.db", vault._key.derive("sqlcipher"))
    other.execute("BEGIN IMMEDIATE")
    raw = store._writer.raw_connection()
    raw.cursor().execute("PRAGMA busy_timeout = 10")
    raw.close()
    with pytest.raises(Surroundings) as locked:
        store.unit_of_work().__enter__()
    assert locked.value.what is SurroundingsKind.LOCKED
    assert store._writer.pool.checkedout() == 0  # type: ignore[attr-defined]
    other.close()


def test_an_act_that_cannot_begin_gives_its_connection_back(
    store: SqlOpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("hyvinvointi_desktop.store.uow.begin_act", refuse)
        with pytest.raises(ZeroDivisionError):
            store.unit_of_work().__enter__()
    assert store._writer.pool.checkedout() == 0  # type: ignore[attr-defined]
    with store.unit_of_work() as uow:  # and the write lock is free
        uow.records.put_client(f.client())
        uow.commit()


# -- key file -----------------------------------------------------------------------------------------------------


def _file() -> KeyFile:
    return keyslots.make_key_file(keyslots.new_master_key(), PASSPHRASE, recovery_key.new_secret(), QUICK)


@pytest.mark.parametrize("change", [{"version": 2}, {"version": 0}, {"format": "other"}])
def test_a_key_file_of_another_kind_is_refused_by_its_kind(change: dict[str, object]) -> None:
    told = json.loads(_file().content()) | change
    del told["checksum"]
    with pytest.raises(DamagedKeyFile) as refused:
        KeyFile.parse(keyslots._bytes(told), QUICK_LIMITS)
    assert refused.value.why == "format"


def test_a_slot_that_lacks_something_is_named() -> None:
    file = _file()
    del file.slots["recovery"]["nonce"]
    del file.slots["passphrase"]["salt"]
    with pytest.raises(DamagedKeyFile) as damaged:
        file.recover(bytes(16))
    assert damaged.value.why == "slot"
    with pytest.raises(DamagedKeyFile) as damaged:
        file.unlock(PASSPHRASE)
    assert damaged.value.why == "slot"


def test_the_real_clock_measures_one_derivation() -> None:
    begin = time.perf_counter()
    seconds = keyslots._seconds(KdfParams(1024, 1, 1))
    assert 0 < seconds <= time.perf_counter() - begin


def test_calibration_doubles_the_memory_and_keeps_the_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    tried = []

    def seconds(params: KdfParams) -> float:
        tried.append(params)
        return 0.02 * params.memory_kib / 65536

    found = keyslots.calibrate(measure=seconds)
    assert tried == [KdfParams(65536, 3, 4), KdfParams(131072, 3, 4), KdfParams(262144, 3, 4)]
    assert found == KdfParams(262144, 12, 4)


def test_calibration_on_a_machine_that_tells_no_cores_takes_one_lane(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert keyslots.calibrate(KdfLimits(), lambda _: 1.0) == KdfParams(65536, 3, 1)


def test_a_kept_pin_has_full_secrets() -> None:
    quick = QuickUnlock(QUICK)
    quick.remember(keyslots.new_master_key(), "7392", date(2026, 11, 21))
    kept = quick._kept
    assert kept is not None
    assert (len(kept.secret), len(kept.salt), len(kept.nonce), len(kept.wrapped)) == (32, 16, 12, 48)


@pytest.mark.parametrize("text", ["Q" * 31 + "Ä", "Q" * 33, "Q" * 31, "1" * 32, ""])
def test_a_text_that_cannot_be_a_recovery_key_is_refused(text: str) -> None:
    with pytest.raises(BadRecoveryKey):
        recovery_key.secret_of(text)
