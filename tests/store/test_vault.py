"""The profile folder: made whole or not at all, opened once at a time, and telling what is wrong with it."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedKeyFile,
    NoProfile,
    ProfileExists,
    ProfileInUse,
    Surroundings,
    SurroundingsKind,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.store import keyslots, profile_files
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.files import write_whole
from hyvinvointi_desktop.system.instance import HeldLock
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

ROOT = Path(__file__).parents[2]
NEW = "toinen yhtä tavallinen lause ilman mieltä"


class FailingSystem(LocalSystem):
    """A disk that gives up at the nth write."""

    def __init__(self, good_writes: int) -> None:
        super().__init__()
        self._left = good_writes

    def write_whole(self, path: Path, content: bytes) -> None:
        if self._left == 0:
            raise Surroundings(SurroundingsKind.DISK_FULL)
        self._left -= 1
        super().write_whole(path, content)


class NamingAndFailing(LocalSystem):
    """A disk that gives a file its name and fails then; for good, or only the first time it is the key file."""

    def __init__(self, *, for_good: bool) -> None:
        super().__init__()
        self._for_good = for_good
        self._failed = False

    def write_whole(self, path: Path, content: bytes) -> None:
        if self._failed and self._for_good:
            raise Surroundings(SurroundingsKind.IO)
        super().write_whole(path, content)
        if path.name == "keyslots.json" and not self._failed:
            self._failed = True
            raise Surroundings(SurroundingsKind.IO)


@pytest.fixture
def recovery_text(vault: Vault) -> str:
    """The recovery key of a profile with one client, closed again."""
    store, text = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        uow.commit()
    store.close()
    return text


def _opens(vault: Vault, passphrase: str) -> None:
    store = vault.unlock(passphrase)
    with store.reading() as records:
        assert records.clients() == (f.client(),)
    store.close()


def test_a_new_profile_has_its_files_and_opens(vault: Vault, folder: Path, recovery_text: str) -> None:
    assert sorted(p.name for p in folder.iterdir()) == [
        "audit-head.json", "hyvinvointi.db", "keyslots.json", "profile.lock",
    ]
    _opens(vault, PASSPHRASE)
    assert vault.verify_recovery_key(recovery_text)
    assert vault.verify_recovery_key(recovery_text.lower().replace(" ", ""))
    assert not vault.verify_recovery_key(recovery_text[:-1] + ("Q" if recovery_text[-1] != "Q" else "P"))


def test_deriving_and_opening_are_two_steps(vault: Vault, recovery_text: str) -> None:
    key = vault.unlock_key(PASSPHRASE)
    store = vault.open_store(key)
    assert store.profile == vault.folder
    store.close()
    store.close()


def test_a_folder_with_a_profile_is_refused_and_left_alone(vault: Vault, folder: Path, recovery_text: str) -> None:
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    with pytest.raises(ProfileExists):
        quick_vault(folder).create_profile(NEW, QUICK)
    (folder / "keyslots.json").rename(folder / "hidden")
    with pytest.raises(ProfileExists):
        quick_vault(folder).create_profile(NEW, QUICK)
    (folder / "hidden").rename(folder / "keyslots.json")
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_a_folder_without_a_profile_is_told_and_stays_empty(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        vault = quick_vault(folder)
        with pytest.raises(NoProfile):
            vault.unlock(PASSPHRASE)
        with pytest.raises(NoProfile):
            vault.change_passphrase(PASSPHRASE, NEW)
        with pytest.raises(NoProfile):
            vault.verify_recovery_key("x")
    assert list(tmp_path.iterdir()) == []


def test_a_making_that_fails_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "profile"
    with pytest.raises(Surroundings):
        Vault(folder, FailingSystem(0), quick_vault(folder)._limits).create_profile(PASSPHRASE, QUICK)
    assert list(tmp_path.iterdir()) == []
    store, _ = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    store.close()


def test_a_making_that_fails_leaves_other_peoples_files(folder: Path) -> None:
    folder.mkdir()
    (folder / "muistio.txt").write_text("oma", encoding="utf-8")
    with pytest.raises(Surroundings):
        Vault(folder, FailingSystem(0), quick_vault(folder)._limits).create_profile(PASSPHRASE, QUICK)
    assert sorted(p.name for p in folder.iterdir()) == ["muistio.txt", "profile.lock"]


def test_a_making_that_was_too_late_leaves_the_lock_of_the_other(tmp_path: Path) -> None:
    folder, others = tmp_path / "profile", []

    class Late(LocalSystem):
        def hold(self, path: Path) -> HeldLock:
            others.append(super().hold(path))
            return super().hold(path)

    with pytest.raises(ProfileInUse):
        Vault(folder, Late(), quick_vault(folder)._limits).create_profile(PASSPHRASE, QUICK)
    assert [p.name for p in folder.iterdir()] == ["profile.lock"]
    with pytest.raises(ProfileInUse):
        quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    others[0].release()


def test_a_making_that_is_killed_can_be_made_again(vault: Vault, folder: Path) -> None:
    child = textwrap.dedent(f"""
        import os
        from pathlib import Path
        from tests.support.vaults import *
        from hyvinvointi_desktop.system.local import LocalSystem
        from hyvinvointi_desktop.store.vault import Vault
        class Dying(LocalSystem):
            def write_whole(self, path, content):
                os._exit(9)
        Vault(Path({str(folder)!r}), Dying(), QUICK_LIMITS).create_profile(PASSPHRASE, QUICK)
    """)
    assert subprocess.run([sys.executable, "-c", child], cwd=ROOT, timeout=60, check=False).returncode == 9
    assert not vault.exists()
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    assert store.check() == ()
    store.close()
    assert sorted(p.name for p in folder.iterdir()) == ["hyvinvointi.db", "keyslots.json", "profile.lock"]


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
def test_the_pending_writes_of_a_making_cut_off_are_not_the_new_profile_s(
    vault: Vault, folder: Path, tmp_path: Path, end: str
) -> None:
    """As a kill leaves it between taking the database into place and writing the key file."""
    other, _ = quick_vault(tmp_path / "other").create_profile(NEW, QUICK)
    with other.unit_of_work() as uow:
        uow.records.put_client(f.client(7))
        uow.commit()
    (folder / ".unfinished").mkdir(parents=True)
    source = tmp_path / "other" / f"hyvinvointi.db{end.replace('-journal', '-wal')}"
    (folder / f"hyvinvointi.db{end}").write_bytes(source.read_bytes())
    other.close()
    assert not vault.exists()
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    assert store.check() == ()
    with store.reading() as records:
        assert records.clients() == ()
    store.close()


def test_what_a_making_has_left_at_its_very_end_is_cleared(vault: Vault, folder: Path, recovery_text: str) -> None:
    (folder / ".unfinished").mkdir()
    (folder / ".unfinished" / "hyvinvointi.db-wal").write_bytes(b"rest")
    _opens(vault, PASSPHRASE)
    assert not (folder / ".unfinished").exists()


def test_the_cost_is_kept_within_the_limits(folder: Path) -> None:
    with pytest.raises(ValueError, match="limits"):
        Vault(folder, LocalSystem()).create_profile(PASSPHRASE, QUICK)
    assert not folder.exists()


def test_the_program_itself_does_not_open_a_cheap_key_file(folder: Path, recovery_text: str) -> None:
    with pytest.raises(DamagedKeyFile):
        Vault(folder, LocalSystem()).unlock(PASSPHRASE)


def test_the_real_cost_works(folder: Path) -> None:
    vault = Vault(folder, LocalSystem())
    store, _ = vault.create_profile(PASSPHRASE, keyslots.LIMITS.floor)
    store.close()
    with pytest.raises(WrongPassphrase):
        vault.unlock(NEW)
    vault.unlock(PASSPHRASE).close()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault, folder: Path, recovery_text: str) -> None:
    before = (folder / "keyslots.json").read_bytes()
    vault.change_passphrase(PASSPHRASE, NEW)
    assert (folder / "keyslots.json.previous").read_bytes() == before
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)
    _opens(vault, NEW)
    assert vault.verify_recovery_key(recovery_text)


def test_the_passphrase_can_be_changed_while_the_profile_is_open(vault: Vault, recovery_text: str) -> None:
    store = vault.unlock(PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(PASSPHRASE, NEW)
    store.close()
    _opens(vault, NEW)


def test_another_program_cannot_change_the_passphrase_of_an_open_profile(vault: Vault, recovery_text: str) -> None:
    store = vault.unlock(PASSPHRASE)
    with pytest.raises(ProfileInUse):
        quick_vault(vault.folder).change_passphrase(PASSPHRASE, NEW)
    store.close()


@pytest.mark.parametrize("good_writes", [0, 1])
def test_a_change_that_fails_leaves_the_old_passphrase(vault: Vault, recovery_text: str, good_writes: int) -> None:
    with pytest.raises(Surroundings):
        Vault(vault.folder, FailingSystem(good_writes), vault._limits).change_passphrase(PASSPHRASE, NEW)
    _opens(vault, PASSPHRASE)


def test_who_is_told_that_the_passphrase_was_not_changed_finds_it_so(vault: Vault, recovery_text: str) -> None:
    with pytest.raises(Surroundings):
        Vault(vault.folder, NamingAndFailing(for_good=False), vault._limits).change_passphrase(PASSPHRASE, NEW)
    _opens(vault, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.unlock(NEW)


def test_a_changed_passphrase_that_cannot_be_taken_back_is_not_told_as_unchanged(
    vault: Vault, recovery_text: str
) -> None:
    Vault(vault.folder, NamingAndFailing(for_good=True), vault._limits).change_passphrase(PASSPHRASE, NEW)
    _opens(vault, NEW)


def test_the_recovery_key_sets_a_new_passphrase(vault: Vault, recovery_text: str) -> None:
    key = vault.recover(recovery_text, NEW)
    vault.open_store(key).close()
    _opens(vault, NEW)
    assert vault.verify_recovery_key(recovery_text)
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)


def test_a_wrong_or_mistyped_recovery_key_changes_nothing(vault: Vault, tmp_path: Path, recovery_text: str) -> None:
    other, other_text = quick_vault(tmp_path / "other").create_profile(PASSPHRASE, QUICK)
    other.close()
    with pytest.raises(WrongRecoveryKey):
        vault.recover(other_text, NEW)
    with pytest.raises(BadRecoveryKey):
        vault.recover(recovery_text[:-1], NEW)
    assert not vault.verify_recovery_key(other_text)
    _opens(vault, PASSPHRASE)


def test_the_database_of_one_profile_does_not_open_with_the_keys_of_another(
    vault: Vault, folder: Path, tmp_path: Path, recovery_text: str
) -> None:
    other, _ = quick_vault(tmp_path / "other").create_profile(PASSPHRASE, QUICK)
    other.close()
    (tmp_path / "other" / "keyslots.json").replace(folder / "keyslots.json")
    with pytest.raises(Surroundings) as damaged:
        vault.unlock(PASSPHRASE)
    assert damaged.value.what is SurroundingsKind.DAMAGED


def test_the_key_file_is_bound_to_its_database(vault: Vault, recovery_text: str) -> None:
    key = vault.unlock_key(PASSPHRASE)
    with pytest.raises(DamagedKeyFile):
        vault.open_store(keyslots.MasterKey("0" * 32, key.secret))
    vault.open_store(key).close()  # and the failed try let the profile go


def test_a_missing_or_damaged_file_is_told_by_its_kind(vault: Vault, folder: Path, recovery_text: str) -> None:
    key = vault.unlock_key(PASSPHRASE)
    database, keys = (folder / "hyvinvointi.db"), (folder / "keyslots.json")
    content, key_content = database.read_bytes(), keys.read_bytes()
    database.unlink()
    with pytest.raises(Surroundings) as missing:
        vault.open_store(key)
    assert missing.value.what is SurroundingsKind.MISSING
    assert not database.exists()
    for rubbish in (b"x" * 8192, content[:100], bytes(len(content))):
        database.write_bytes(rubbish)
        with pytest.raises(Surroundings) as damaged:
            vault.open_store(key)
        assert damaged.value.what is SurroundingsKind.DAMAGED
    database.write_bytes(content)
    keys.unlink()
    with pytest.raises(DamagedKeyFile):
        vault.unlock(PASSPHRASE)
    keys.write_bytes(key_content)
    _opens(vault, PASSPHRASE)


def test_an_emptied_database_is_damage_and_not_a_new_profile(vault: Vault, folder: Path, recovery_text: str) -> None:
    (folder / "hyvinvointi.db").write_bytes(b"")
    with pytest.raises((Surroundings, DamagedKeyFile)):
        vault.unlock(PASSPHRASE)
    assert (folder / "hyvinvointi.db").stat().st_size == 0


def test_a_second_opener_in_this_process_is_refused(vault: Vault, recovery_text: str) -> None:
    store = vault.unlock(PASSPHRASE)
    for other in (vault, quick_vault(vault.folder)):
        with pytest.raises(ProfileInUse):
            other.unlock(PASSPHRASE)
    store.close()
    _opens(vault, PASSPHRASE)


def test_a_second_process_is_refused(vault: Vault, recovery_text: str) -> None:
    child = textwrap.dedent(f"""
        from pathlib import Path
        from hyvinvointi_desktop.app.faults import ProfileInUse
        from tests.support.vaults import PASSPHRASE, quick_vault
        try:
            quick_vault(Path({str(vault.folder)!r})).unlock(PASSPHRASE).close()
            print("opened")
        except ProfileInUse:
            print("in use")
    """)

    def say() -> str:
        run = subprocess.run(
            [sys.executable, "-c", child], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
        )
        return run.stdout.strip()

    store = vault.unlock(PASSPHRASE)
    assert say() == "in use"
    store.close()
    assert say() == "opened"


def test_no_word_of_a_record_is_readable_in_any_file(vault: Vault, folder: Path) -> None:
    canary, store = "KANARIALINTU", vault.create_profile(PASSPHRASE, QUICK)[0]
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.records.put_client(f.client(3, name=canary, safety_notes=canary * 500))
        uow.commit()
    while_open = {p.name: p.read_bytes() for p in folder.iterdir()}
    assert "hyvinvointi.db-wal" in while_open
    store.close()
    for name, content in [*while_open.items(), *((p.name, p.read_bytes()) for p in folder.iterdir())]:
        assert canary.encode() not in content, name
        assert b"SQLite format" not in content, name
        assert PASSPHRASE.encode() not in content, name


def test_a_leftover_temporary_key_file_does_not_disturb(vault: Vault, folder: Path, recovery_text: str) -> None:
    write_whole(folder / ".keyslots.json.abc.tmp", b"half")
    _opens(vault, PASSPHRASE)
    assert profile_files.KEY_FILE == "keyslots.json"


def test_a_slot_is_not_given_up_before_its_successor_has_opened(
    vault: Vault, recovery_text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(file: keyslots.KeyFile, key: keyslots.MasterKey, *_: object) -> keyslots.KeyFile:
        return keyslots.make_key_file(key, "jotain muuta", bytes(16), QUICK)

    monkeypatch.setattr(keyslots, "with_passphrase", broken)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(PASSPHRASE, NEW)
    _opens(vault, PASSPHRASE)
