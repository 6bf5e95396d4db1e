"""A bad disk, a read-only folder, a locked file: the world's faults, with nothing lost; check() finds damage."""

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store.faults import sorted_faults, surroundings
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support import factories as f
from tests.support.acts import BEGIN_ACT
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

PAGE = 4096


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB of its own, where this machine lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if os.name == "nt" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)  # lazily: a failed test may hold a file open


def test_a_full_disk_stops_the_write_and_loses_nothing(small_disk: Path) -> None:
    store, _ = quick_vault(small_disk / "profile").create_profile(PASSPHRASE, QUICK)
    number = 0
    with pytest.raises(Surroundings) as full:  # noqa: PT012
        for number in range(100):
            with store.unit_of_work() as uow:
                uow.records.put_client(f.client(number))
                uow.records.add_attachment(Attachment(AttachmentId(f"x{number}"), "a", "b", bytes(100_000)))
                uow.commit()
    assert full.value.what is SurroundingsKind.DISK_FULL
    with store.reading() as records:
        assert len(records.clients()) == number > 2
    with pytest.raises(Surroundings):  # no verdict, rather than a false one
        store.check()
    store.close()
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    store = quick_vault(small_disk / "profile").unlock(PASSPHRASE)
    assert store.check() == ()
    store.close()


def test_a_profile_is_not_half_made_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(3_900_000))
    with pytest.raises(Surroundings) as full:
        quick_vault(small_disk / "profile").create_profile(PASSPHRASE, QUICK)
    assert full.value.what is SurroundingsKind.DISK_FULL
    assert [p.name for p in small_disk.iterdir()] == ["filler"]


def test_a_read_only_folder_is_told(small_disk: Path) -> None:
    vault = quick_vault(small_disk / "profile")
    vault.create_profile(PASSPHRASE, QUICK)[0].close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for act in (lambda: vault.unlock(PASSPHRASE), lambda: quick_vault(small_disk / "new").create_profile("x", QUICK)):
        with pytest.raises(Surroundings) as told:
            act()
        assert told.value.what is SurroundingsKind.READ_ONLY


def test_a_long_held_write_lock_is_told(filled: SqlOpenStore) -> None:
    with filled.unit_of_work() as holder:
        holder.records.put_client(f.client(8))
        raw = filled._writer.raw_connection()
        raw.cursor().execute("PRAGMA busy_timeout = 10")
        with pytest.raises(Surroundings) as locked, sorted_faults():
            raw.cursor().execute("BEGIN IMMEDIATE")
        raw.close()
    assert locked.value.what is SurroundingsKind.LOCKED


def test_a_sound_profile_has_nothing_to_report(filled: SqlOpenStore) -> None:
    assert filled.check() == ()


def test_a_flipped_bit_anywhere_in_the_file_is_found(vault: Vault, folder: Path) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.commit()
    store.close()
    database = folder / "hyvinvointi.db"
    content = database.read_bytes()
    for page in range(0, len(content) // PAGE, 9):
        changed = bytearray(content)
        changed[page * PAGE + 1000] ^= 1
        database.write_bytes(changed)
        try:
            store = vault.unlock(PASSPHRASE)
        except Surroundings as error:
            assert error.what is SurroundingsKind.DAMAGED  # noqa: PT017 -- some pages are read when opening
        else:
            assert store.check() != (), page
            store.close()


def test_damage_met_while_reading_is_told_as_damage(vault: Vault, folder: Path) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.commit()
        at = None
    with store.reading() as records:
        connection: Any = records
        at = connection._connection.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'clients'"))
    store.close()
    with (folder / "hyvinvointi.db").open("r+b") as file:
        file.seek((at - 1) * PAGE + 500)
        file.write(b"damage")
    store = vault.unlock(PASSPHRASE)
    with pytest.raises(Surroundings) as damaged, store.reading() as records:
        records.clients()
    assert damaged.value.what is SurroundingsKind.DAMAGED
    assert any(line.startswith("cipher_integrity_check") for line in store.check()), store.check()
    store.close()


def test_check_finds_a_broken_reference_a_missing_paper_and_a_changed_text(filled: SqlOpenStore) -> None:
    raw = filled._writer.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    for trigger in ("agreements_text_stays", "agreements_content_stays", "attachments_pinned"):
        cursor.execute(f"DROP TRIGGER {trigger}")
    cursor.execute("DELETE FROM attachments WHERE id = 'claim-pdf'")
    for statement in BEGIN_ACT:
        cursor.execute(statement)
    cursor.execute("UPDATE agreements SET text = 'toinen' WHERE id = 'a1'")
    cursor.execute("UPDATE session_clients SET client_id = 'nobody' WHERE session_id = 's3'")
    raw.invalidate()
    found = filled.check()
    assert "agreement_text: a1" in found
    assert "attachment: sealed_claims claim-1 pdf" in found
    assert any(line.startswith("foreign_key_check: session_clients") for line in found)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, SurroundingsKind.DISK_FULL), (errno.EROFS, SurroundingsKind.READ_ONLY),
        (errno.EACCES, SurroundingsKind.READ_ONLY), (errno.EIO, SurroundingsKind.IO),
        (errno.ENOENT, SurroundingsKind.MISSING), (9999, SurroundingsKind.IO),
    ],
)
def test_system_errors_are_sorted(number: int, kind: SurroundingsKind) -> None:
    found = surroundings(OSError(number, "x"))
    assert found is not None
    assert found.what is kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("unable to open database file", SurroundingsKind.READ_ONLY),
        ("attempt to write a readonly database", SurroundingsKind.READ_ONLY),
        ("database table is locked", SurroundingsKind.LOCKED),
        ("disk I/O error", SurroundingsKind.IO),
    ],
)
def test_what_the_driver_raises_without_a_code_is_sorted_by_its_words(words: str, kind: SurroundingsKind) -> None:
    found = surroundings(dbapi2.OperationalError(words))
    assert found is not None
    assert found.what is kind


def test_our_own_faults_pass_unchanged() -> None:
    for error in (IntegrityError("x", None, dbapi2.IntegrityError("y")), ValueError("z"), dbapi2.ProgrammingError("q")):
        with pytest.raises(type(error)), sorted_faults():
            raise error
