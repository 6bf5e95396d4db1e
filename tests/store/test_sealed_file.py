"""The one file for another place: damage in it is found, it is written once, and what killed runs left is cleared."""

import os
import time
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import (
    DamagedBackup,
    DamagedKeyFile,
    FileIsThere,
    Surroundings,
    SurroundingsKind,
    WrongPassphrase,
)
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from tests.store.test_backup import NOW, change, log_of, made
from tests.support.vaults import PASSPHRASE, quick_vault


def test_a_flip_anywhere_in_the_sealed_copy_restores_nothing_else(
    known: tuple[SqlOpenStore, str], tmp_path: Path
) -> None:
    store, _ = known
    expected = log_of(store)
    path = store.backups.copy_to(tmp_path, NOW)
    content = path.read_bytes()
    refused = 0
    size = len(content)
    for at in (*range(0, 200, 7), *range(200, size, size // 60), *range(size - 200, size, 9)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :])
        new = quick_vault(tmp_path / f"uusi{at}")
        try:
            restored = new.restore(path, passphrase=PASSPHRASE)
        except (DamagedBackup, DamagedKeyFile, WrongPassphrase):
            refused += 1
            assert not new.folder.exists()
        else:  # a date or an attribute of the ZIP: nothing of what it holds
            assert log_of(restored) == expected
            restored.close()
    assert refused > 60


def test_every_byte_around_the_members_is_met_calmly(
    known: tuple[SqlOpenStore, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is no part of a member either changes nothing of it or is damage; no other error comes out."""
    monkeypatch.setattr(backups, "to_disk", lambda _: None)
    store, _ = known
    path = store.backups.copy_to(tmp_path, NOW)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as sealed:
        expected = sealed.read("hyvinvointi.db"), sealed.read("keyslots.json")
        size, after = sealed.getinfo("keyslots.json").file_size, sealed.start_dir
    around = [*range(45), *range(43 + size, 43 + size + 50), *range(after, len(content))]
    damaged = 0
    for at in around:
        for bit in (0, 3, 7):
            path.write_bytes(content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :])
            (tmp_path / "out.db").unlink(missing_ok=True)
            try:
                slots = backups.read_backup(path, tmp_path / "out.db")
            except DamagedBackup:
                damaged += 1
            else:
                assert ((tmp_path / "out.db").read_bytes(), slots) == expected, (at, bit)
    assert damaged > len(around) // 2


def test_the_copy_for_another_place_is_write_once(
    filled: SqlOpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "tikku"
    with pytest.raises(Surroundings) as missing:
        filled.backups.copy_to(place, NOW)
    assert missing.value.what is SurroundingsKind.MISSING
    place.mkdir()
    path = filled.backups.copy_to(place, NOW)
    assert path.name == filled.backups.rows()[0].path.with_suffix(".hvb").name
    with zipfile.ZipFile(path) as sealed:
        assert {(i.filename, i.compress_type) for i in sealed.infolist()} == {
            ("hyvinvointi.db", zipfile.ZIP_STORED), ("keyslots.json", zipfile.ZIP_STORED),
        }  # fmt: skip
    written_at = path.stat().st_mtime_ns
    assert filled.backups.copy_to(place, NOW) == path  # it is there whole: said again, not written again
    assert path.stat().st_mtime_ns == written_at
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    with pytest.raises(FileIsThere):
        filled.backups.copy_to(place, NOW)
    assert path.read_bytes() == content[:-1]
    change(filled, 5)
    monkeypatch.setattr(backups, "_sealed_digests", lambda _: (b"", b""))
    with pytest.raises(DamagedBackup):
        filled.backups.copy_to(place, NOW + timedelta(seconds=1))
    assert [p.name for p in place.iterdir()] == [path.name]


def test_what_a_killed_copy_has_left_in_the_other_place_is_cleared(filled: SqlOpenStore, tmp_path: Path) -> None:
    names = (".hyvinvointi-20261120T080000Z-0a0b0c.hvb.01234567.tmp", ".hyvinvointi-x.txt", "muistio.hvb.tmp")
    for name in names:
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (time.time() - 3700,) * 2)
    young = tmp_path / ".hyvinvointi-20261121T080000Z-0a0b0c.hvb.01234567.tmp"
    young.write_bytes(b"at work")
    path = filled.backups.copy_to(tmp_path, NOW)
    left = {p.name for p in tmp_path.iterdir() if p.is_file()}
    assert left == {path.name, young.name, *names[1:]}


def test_a_damaged_local_backup_is_not_copied_on(known: tuple[SqlOpenStore, str], tmp_path: Path) -> None:
    store, _ = known
    path = made(store)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    (tmp_path / "tikku").mkdir()
    copy = store.backups.copy_to(tmp_path / "tikku", NOW)
    assert copy.stem != path.stem
    restored = quick_vault(tmp_path / "uusi").restore(copy, passphrase=PASSPHRASE)
    assert log_of(restored) == log_of(store)
    restored.close()
