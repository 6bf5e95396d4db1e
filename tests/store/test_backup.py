"""Backups: read back before they are named, thinned out, found damaged, restored to the same records."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.backup_port import BackupMade, NothingNew
from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedBackup,
    FileIsThere,
    ProfileExists,
    Surroundings,
    SurroundingsKind,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store import disk, migrate
from hyvinvointi_desktop.store.migrate import Version
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system import files
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

NOW = datetime(2026, 11, 21, 12, 30, 5, tzinfo=UTC)
NEW = "toinen yhtä tavallinen lause ilman mieltä"
ROOT = Path(__file__).parents[2]


def change(store: SqlOpenStore, number: int) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client(number))
        uow.commit()


def made(store: SqlOpenStore, now: datetime = NOW) -> Path:
    result = store.backups.make(now)
    assert isinstance(result, BackupMade)
    return result.path


def log_of(store: SqlOpenStore) -> OpenLog:
    with store.reading() as records:
        return records.whole_log()


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in (folder / "backups").iterdir())


def test_a_backup_is_two_files_and_nothing_else(filled: SqlOpenStore, folder: Path) -> None:
    result = filled.backups.make(NOW)
    assert isinstance(result, BackupMade)
    assert result.made_at == NOW
    assert result.path.name.startswith("hyvinvointi-20261121T123005Z-")
    assert names(folder) == [result.path.name, result.path.name.replace(".db", ".keys.json")]
    assert result.path.with_name(names(folder)[1]).read_bytes() == (folder / "keyslots.json").read_bytes()
    (row,) = filled.backups.rows(again=True)
    assert (row.path, row.made_at, row.size, row.verified, row.reason) == (result.path, NOW, result.size, True, "")
    if os.name != "nt":
        assert {p.stat().st_mode & 0o777 for p in (folder / "backups").iterdir()} == {0o600}


def test_no_backup_holds_a_clear_word(filled: SqlOpenStore) -> None:
    content = made(filled).read_bytes()
    assert b"SQLite format" not in content
    for client in log_of(filled).clients:
        assert client.name.encode() not in content


def test_only_something_new_makes_another(filled: SqlOpenStore, vault: Vault) -> None:
    first = made(filled)
    assert filled.backups.make(NOW + timedelta(hours=1)) == NothingNew(first, NOW)
    with filled.unit_of_work() as uow:
        uow.records.worker()
        uow.commit()  # nothing was written
    assert isinstance(filled.backups.make(NOW + timedelta(hours=2)), NothingNew)
    filled.close()
    again = vault.unlock(PASSPHRASE)
    assert isinstance(again.backups.make(NOW + timedelta(hours=3)), NothingNew)
    change(again, 7)
    assert made(again, NOW + timedelta(hours=4)) != first
    again.close()


def test_a_new_passphrase_is_something_new_and_is_backed_up_before(
    known: tuple[SqlOpenStore, str], vault: Vault, folder: Path
) -> None:
    store, _ = known
    before = (folder / "keyslots.json").read_bytes()
    vault.change_passphrase(PASSPHRASE, NEW)
    (row,) = store.backups.rows()
    assert row.path.with_name(row.path.name.replace(".db", ".keys.json")).read_bytes() == before
    assert isinstance(store.backups.make(row.made_at + timedelta(seconds=1)), BackupMade)


def test_a_failed_backup_stops_a_new_passphrase(
    known: tuple[SqlOpenStore, str], vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "check_database", lambda *_: ("quick_check: no",))
    with pytest.raises(DamagedBackup):
        vault.change_passphrase(PASSPHRASE, NEW)
    vault.unlock_key(PASSPHRASE)
    assert names(folder) == []


def test_what_does_not_verify_is_taken_away(
    filled: SqlOpenStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backups.check_database
    monkeypatch.setattr(backups, "check_database", lambda *_: ("quick_check: row 1 missing",))
    with pytest.raises(DamagedBackup) as told:
        filled.backups.make(NOW)
    assert told.value.findings == ("quick_check: row 1 missing",)
    assert names(folder) == []
    monkeypatch.setattr(backups, "check_database", whole)
    facts = iter((backups._Facts("", (("clients", 3),), ""), backups._Facts("", (("clients", 2),), "")))
    monkeypatch.setattr(backups, "_facts", lambda _: next(facts))
    with pytest.raises(DamagedBackup):
        filled.backups.make(NOW)
    assert names(folder) == []


def test_writing_goes_on_while_it_is_copied(filled: SqlOpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy is of the moment it began, and is compared with that moment."""

    def and_then(path: Path) -> None:
        disk.create(path)
        change(filled, 50)

    with monkeypatch.context() as patch:
        patch.setattr(backups, "create", and_then)
        made(filled)
    made(filled, NOW + timedelta(seconds=1))


@pytest.mark.parametrize("by_recovery", [False, True])
@pytest.mark.parametrize("kind", ["db", "hvb"])
def test_restored_is_the_same(
    known: tuple[SqlOpenStore, str], tmp_path: Path, kind: str, by_recovery: bool
) -> None:
    store, recovery = known
    path = made(store) if kind == "db" else store.backups.copy_to(tmp_path, NOW)
    expected = log_of(store)
    change(store, 99)
    new = quick_vault(tmp_path / "uusi" / "profile")
    restored = new.restore(path, recovery_text=recovery) if by_recovery else new.restore(path, passphrase=PASSPHRASE)
    assert log_of(restored) == expected
    assert restored.check() == ()
    restored.close()
    assert sorted(p.name for p in new.folder.iterdir()) == [
        "audit-head.json", "hyvinvointi.db", "keyslots.json", "profile.lock",
    ]
    opened = new.unlock(PASSPHRASE)
    assert log_of(opened) == expected
    change(opened, 98)
    assert isinstance(opened.backups.make(NOW), BackupMade)
    opened.close()
    assert new.verify_recovery_key(recovery)


def test_restoring_refuses_what_it_must(known: tuple[SqlOpenStore, str], vault: Vault, tmp_path: Path) -> None:
    store, recovery = known
    path = made(store)
    new = quick_vault(tmp_path / "uusi")
    other = quick_vault(tmp_path / "toinen")
    second, foreign = other.create_profile(PASSPHRASE, QUICK)
    second.close()
    with pytest.raises(ProfileExists):
        other.restore(path, passphrase=PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        new.restore(path, passphrase=NEW)
    with pytest.raises(WrongRecoveryKey):
        new.restore(path, recovery_text=foreign)
    with pytest.raises(BadRecoveryKey):
        new.restore(path, recovery_text="QQQQ")
    (tmp_path / "muu.txt").write_text("muuta")
    with pytest.raises(DamagedBackup):
        new.restore(tmp_path / "muu.txt", passphrase=PASSPHRASE)
    with pytest.raises(Surroundings):
        new.restore(tmp_path / "poissa.hvb", passphrase=PASSPHRASE)
    path.with_name(path.name.replace(".db", ".keys.json")).write_bytes((other.folder / "keyslots.json").read_bytes())
    with pytest.raises(DamagedBackup):
        new.restore(path, passphrase=PASSPHRASE)  # the key slots of another profile
    assert not new.folder.exists()
    assert recovery != foreign


def test_a_bit_in_every_page_is_found_and_never_restored(known: tuple[SqlOpenStore, str], tmp_path: Path) -> None:
    store, _ = known
    path = made(store)
    content = path.read_bytes()
    for page in range(len(content) // 4096):
        at = page * 4096 + (page * 709) % 4096
        path.write_bytes(content[:at] + bytes([content[at] ^ 1 << page % 8]) + content[at + 1 :])
        (row,) = store.backups.rows(again=True)
        assert not row.verified, (page, at)
        assert row.reason
        if page % 10 == 0:
            with pytest.raises(DamagedBackup):
                quick_vault(tmp_path / "uusi").restore(path, passphrase=PASSPHRASE)
            assert not (tmp_path / "uusi").exists()
    for cut in (0, 1, 4096, len(content) - 4096, len(content) - 1):
        path.write_bytes(content[:cut])
        assert not store.backups.rows(again=True)[0].verified, cut


def test_a_backup_named_by_a_clock_that_was_ahead_does_not_hide_those_made_since(filled: SqlOpenStore) -> None:
    ahead = made(filled, NOW + timedelta(days=3650))
    assert made(filled, NOW) != ahead
    assert isinstance(filled.backups.make(NOW + timedelta(minutes=1)), NothingNew)
    change(filled, 5)
    assert isinstance(filled.backups.make(NOW + timedelta(minutes=2)), BackupMade)
    assert isinstance(filled.backups.make(NOW + timedelta(minutes=3)), NothingNew)
    assert filled.backups.rows()[0].path == ahead  # it stays: a clock was wrong, not the backup


def test_old_ones_are_thinned_out_with_their_keys(filled: SqlOpenStore, folder: Path) -> None:
    for n in range(6):
        change(filled, n)
        made(filled, NOW + timedelta(hours=n))
    change(filled, 10)
    last = made(filled, NOW + timedelta(days=30))
    rows = filled.backups.rows(again=True)
    assert [r.made_at for r in rows] == [NOW + timedelta(days=30), NOW + timedelta(hours=5)]
    assert rows[0].path == last
    assert len(names(folder)) == 4


def test_an_older_schema_is_backed_up_before_it_is_changed(
    known: tuple[SqlOpenStore, str], vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = known
    expected = log_of(store)
    store.close()
    seen: list[int] = []
    monkeypatch.setattr(migrate, "OURS", Version(5, 1))
    monkeypatch.setattr(
        migrate, "move", lambda *_: seen.append(len(list((vault.folder / "backups").glob("hyvinvointi-*.db"))))
    )
    opened = vault.unlock(PASSPHRASE)
    assert seen == [1]
    assert log_of(opened) == expected
    opened.close()
    monkeypatch.setattr(backups, "check_database", lambda *_: ("quick_check: no",))
    for file in (vault.folder / "backups").iterdir():
        file.unlink()
    with pytest.raises(DamagedBackup):
        vault.unlock(PASSPHRASE)
    assert seen == [1]


def test_a_full_disk_leaves_the_old_ones(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if os.name == "nt" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount")
    try:
        store, _ = quick_vault(disk / "profile").create_profile(PASSPHRASE, QUICK)
        change(store, 1)
        first = made(store)
        with store.unit_of_work() as uow:
            uow.records.add_attachment(Attachment(AttachmentId("x"), "a", "b", os.urandom(900_000)))
            uow.commit()
        (disk / "filler").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize - 600_000))
        before = names(disk / "profile")
        with pytest.raises(Surroundings) as full:
            store.backups.make(NOW + timedelta(hours=1))
        assert full.value.what is SurroundingsKind.DISK_FULL
        assert names(disk / "profile") == before
        (row,) = store.backups.rows(again=True)
        assert (row.path, row.verified) == (first, True)
        with store.reading() as records:
            assert len(records.clients()) == 1
        store.close()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_name_is_never_taken_from_another(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    (tmp_path / "b").write_text("2")
    with pytest.raises(FileIsThere):
        files.take_name(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "2"


KILLED = """
    import itertools, os, sys
    from datetime import UTC, datetime, timedelta
    from pathlib import Path
    from tests.store.test_backup import change
    from tests.support.vaults import PASSPHRASE, quick_vault

    store = quick_vault(Path(sys.argv[1])).unlock(PASSPHRASE)
    print("open", flush=True)
    for n in itertools.count():
        change(store, n)
        store.backups.make(datetime(2026, 11, 21, tzinfo=UTC) + timedelta(seconds=n))
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
def test_killed_at_any_moment_leaves_no_half_backup(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    store, _ = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_attachment(Attachment(AttachmentId("x"), "a", "b", os.urandom(1_000_000)))
        uow.commit()
    store.close()
    seen_unnamed, n = 0, 0
    while n < 8 or not seen_unnamed:  # until a kill has met one half made, however busy the machine is
        assert n < 200
        n += 1
        command = [sys.executable, "-c", textwrap.dedent(KILLED), str(folder)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.013 * (n % 12))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        if (folder / "backups").is_dir():
            seen_unnamed += any(name.startswith(".") for name in names(folder))
        store = quick_vault(folder).unlock(PASSPHRASE)
        assert all(row.verified for row in store.backups.rows(again=True))
        change(store, 1000 + n)
        store.backups.make(datetime(2026, 11, 21, tzinfo=UTC) + timedelta(hours=n))
        assert not any(name.startswith(".") for name in names(folder))
        for row in store.backups.rows()[3:]:
            row.path.unlink()
        store.close()
