"""Another recovery key, and the keystore of the system as a third way in: the passphrase always opens."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedBackup,
    DamagedKeyFile,
    KeysChanged,
    KeystoreFailed,
    KeystoreKind,
    NoProfile,
    ProfileInUse,
    Surroundings,
    SurroundingsKind,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.app.key_port import KeystoreState
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.keystore import SERVICE, SystemKeystore
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS, MemoryKeystore, keystore_in_memory, quick_vault

NEW = "toinen yhtä tavallinen lause ilman mieltä"
LATER = datetime(2099, 1, 1, tzinfo=UTC)


@pytest.fixture
def recovery_text(vault: Vault) -> str:
    store, text = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        uow.commit()
    store.close()
    return text


@pytest.fixture
def keystore() -> Iterator[MemoryKeystore]:
    with keystore_in_memory() as made:
        yield made


def opens(vault: Vault, passphrase: str = PASSPHRASE) -> None:
    store = vault.unlock(passphrase)
    with store.reading() as records:
        assert records.clients() == (f.client(),)
    store.close()


def opens_by_keystore(vault: Vault) -> None:
    vault.open_store(vault.keys.unlock_key_by_keystore()).close()


# -- another recovery key --------------------------------------------------------------------------------------------


def test_the_new_recovery_key_opens_and_the_old_one_does_not(
    vault: Vault, folder: Path, recovery_text: str
) -> None:
    before = (folder / "keyslots.json").read_bytes()
    new = vault.keys.begin_recovery_key(PASSPHRASE)
    assert new.recovery_key != recovery_text
    assert vault.verify_recovery_key(recovery_text)
    assert (folder / "keyslots.json").read_bytes() == before
    vault.keys.put_recovery_key(new, new.recovery_key.lower().replace(" ", "-"))
    assert vault.verify_recovery_key(new.recovery_key)
    assert not vault.verify_recovery_key(recovery_text)
    with pytest.raises(WrongRecoveryKey):
        vault.recover(recovery_text, NEW)
    opens(vault)
    vault.open_store(vault.recover(new.recovery_key, NEW)).close()
    opens(vault, NEW)


def test_what_was_not_typed_back_is_not_in_force(vault: Vault, folder: Path, recovery_text: str) -> None:
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    new = vault.keys.begin_recovery_key(PASSPHRASE)
    typing = ((recovery_text, WrongRecoveryKey), ("", BadRecoveryKey), (new.recovery_key[1:], BadRecoveryKey))
    for typed, refused in typing:
        with pytest.raises(refused):
            vault.keys.put_recovery_key(new, typed)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before
    assert vault.verify_recovery_key(recovery_text)
    assert not vault.verify_recovery_key(new.recovery_key)


def test_a_recovery_key_is_made_while_the_profile_is_open_here_and_not_elsewhere(
    vault: Vault, recovery_text: str
) -> None:
    store = vault.unlock(PASSPHRASE)
    new = vault.keys.begin_recovery_key(PASSPHRASE)
    with pytest.raises(ProfileInUse):
        quick_vault(vault.folder).keys.put_recovery_key(new, new.recovery_key)
    vault.keys.put_recovery_key(new, new.recovery_key)
    store.close()
    assert vault.verify_recovery_key(new.recovery_key)


def test_of_two_that_were_begun_only_the_first_is_taken(vault: Vault, recovery_text: str) -> None:
    first, second = (vault.keys.begin_recovery_key(PASSPHRASE) for _ in range(2))
    vault.keys.put_recovery_key(first, first.recovery_key)
    with pytest.raises(KeysChanged):
        vault.keys.put_recovery_key(second, second.recovery_key)
    assert vault.verify_recovery_key(first.recovery_key)


def test_backups_of_before_keep_the_recovery_key_of_their_day(
    vault: Vault, tmp_path: Path, recovery_text: str
) -> None:
    new = vault.keys.begin_recovery_key(PASSPHRASE)
    vault.keys.put_recovery_key(new, new.recovery_key)
    store = vault.unlock(PASSPHRASE)
    (before,) = store.backups.rows()
    after = store.backups.make(LATER)
    assert isinstance(after, BackupMade)
    assert not any(row.older_key for row in store.backups.rows(again=True))
    store.close()
    for number, (path, text) in enumerate(((before.path, recovery_text), (after.path, new.recovery_key))):
        restored = quick_vault(tmp_path / str(number)).restore(path, recovery_text=text)
        restored.close()


def test_a_failed_backup_stops_a_new_recovery_key(
    vault: Vault, recovery_text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = vault.keys.begin_recovery_key(PASSPHRASE)
    monkeypatch.setattr(backups, "check_database", lambda *_: ("quick_check: no",))
    with pytest.raises(DamagedBackup):
        vault.keys.put_recovery_key(new, new.recovery_key)
    assert vault.verify_recovery_key(recovery_text)


# -- the keystore ----------------------------------------------------------------------------------------------------


def test_the_keystore_is_off_until_the_passphrase_switches_it_on(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    assert vault.keys.keystore() == KeystoreState(False, None)
    assert keystore.kept == {}
    with pytest.raises(KeystoreFailed):
        vault.keys.unlock_key_by_keystore()
    with pytest.raises(WrongPassphrase):
        vault.keys.use_keystore(NEW)
    assert keystore.kept == {}
    vault.keys.use_keystore(PASSPHRASE)
    assert vault.keys.keystore() == KeystoreState(True, None)
    opens_by_keystore(vault)
    opens(vault)
    assert vault.verify_recovery_key(recovery_text)
    ((service, _), secret) = next(iter(keystore.kept.items()))
    assert service == SERVICE
    assert len(bytes.fromhex(secret)) == 32
    assert secret.encode() not in (folder / "keyslots.json").read_bytes()


def test_switched_off_it_opens_nothing_and_leaves_nothing(
    vault: Vault, recovery_text: str, keystore: MemoryKeystore
) -> None:
    vault.keys.leave_keystore(PASSPHRASE)  # off already
    vault.keys.use_keystore(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.keys.leave_keystore(NEW)
    opens_by_keystore(vault)
    vault.keys.leave_keystore(PASSPHRASE)
    assert keystore.kept == {}
    assert vault.keys.keystore() == KeystoreState(False, None)
    opens(vault)


def test_passphrase_and_recovery_key_change_and_the_keystore_opens_on(
    vault: Vault, recovery_text: str, keystore: MemoryKeystore
) -> None:
    vault.keys.use_keystore(PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    opens_by_keystore(vault)
    new = vault.keys.begin_recovery_key(NEW)
    vault.keys.put_recovery_key(new, new.recovery_key)
    vault.recover(new.recovery_key, PASSPHRASE)
    opens_by_keystore(vault)
    opens(vault)


def test_another_master_key_switches_it_off(vault: Vault, recovery_text: str, keystore: MemoryKeystore) -> None:
    vault.keys.use_keystore(PASSPHRASE)
    new = vault.keys.begin_rotation(PASSPHRASE)
    opens_by_keystore(vault)
    vault.keys.rotate(new, new.recovery_key)
    assert vault.keys.keystore() == KeystoreState(False, None)
    assert keystore.kept == {}
    opens(vault)


def _wiped(keystore: MemoryKeystore) -> None:
    keystore.kept.clear()


def _replaced(keystore: MemoryKeystore) -> None:
    keystore.kept = dict.fromkeys(keystore.kept, "ab" * 32)


def _overwritten(keystore: MemoryKeystore) -> None:
    keystore.kept = dict.fromkeys(keystore.kept, "ei heksaa")


def _raises(error: Exception) -> Callable[[MemoryKeystore], None]:
    def fails(keystore: MemoryKeystore) -> None:
        keystore.fails = error

    return fails


Happens = Callable[[MemoryKeystore], None]
CASES: list[tuple[str, Happens, KeystoreKind]] = [
    ("wiped", _wiped, KeystoreKind.EMPTY),
    ("replaced", _replaced, KeystoreKind.OTHER),
    ("overwritten", _overwritten, KeystoreKind.OTHER),
    ("locked", _raises(KeyringLocked("locked")), KeystoreKind.LOCKED),
    ("broken", _raises(InitError("no bus")), KeystoreKind.BROKEN),
    ("its own error", _raises(OSError(5, "bus")), KeystoreKind.BROKEN),
    ("gone", _raises(NoKeyringError("none")), KeystoreKind.ABSENT),
    ("not installed", _raises(ImportError("none")), KeystoreKind.ABSENT),
]


@pytest.mark.parametrize(("happens", "kind"), [x[1:] for x in CASES], ids=[x[0] for x in CASES])
def test_whatever_happens_to_the_keystore_the_passphrase_opens_and_nothing_is_deleted(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore, happens: Happens, kind: KeystoreKind
) -> None:
    vault.keys.use_keystore(PASSPHRASE)
    slots = (folder / "keyslots.json").read_bytes()
    happens(keystore)
    with pytest.raises(KeystoreFailed) as failed:
        vault.keys.unlock_key_by_keystore()
    assert failed.value.what is kind
    assert vault.keys.keystore() == KeystoreState(True, kind)
    opens(vault)
    vault.recover(recovery_text, NEW)
    opens(vault, NEW)
    vault.change_passphrase(NEW, PASSPHRASE)
    assert (folder / "keyslots.json").read_bytes() != slots
    assert vault.keys.keystore().there
    keystore.fails = None
    vault.keys.use_keystore(PASSPHRASE)  # mended
    assert vault.keys.keystore() == KeystoreState(True, None)
    assert len(keystore.kept) == 1
    opens_by_keystore(vault)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_a_system_without_a_keystore_is_told_and_stays_as_it_is(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore, backend: type
) -> None:
    keyring.set_keyring(backend())
    before = (folder / "keyslots.json").read_bytes()
    assert vault.keys.keystore() == KeystoreState(False, KeystoreKind.ABSENT)
    with pytest.raises(KeystoreFailed) as failed:
        vault.keys.use_keystore(PASSPHRASE)
    assert failed.value.what is KeystoreKind.ABSENT
    assert (folder / "keyslots.json").read_bytes() == before
    opens(vault)


def test_a_keystore_that_keeps_nothing_is_not_taken(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    before = (folder / "keyslots.json").read_bytes()
    keystore.forgets = True
    with pytest.raises(KeystoreFailed) as failed:
        vault.keys.use_keystore(PASSPHRASE)
    assert failed.value.what is KeystoreKind.BROKEN
    keystore.forgets, keystore.fails = False, PasswordSetError("full")
    with pytest.raises(KeystoreFailed):
        vault.keys.use_keystore(PASSPHRASE)
    assert (folder / "keyslots.json").read_bytes() == before


def test_a_keystore_that_gives_back_something_else_is_not_taken(keystore: MemoryKeystore) -> None:
    class Liar(MemoryKeystore):
        def set_password(self, service: str, username: str, password: str) -> None:
            super().set_password(service, username, password[::-1])

    keyring.set_keyring(Liar())
    with pytest.raises(KeystoreFailed) as failed:
        SystemKeystore().write("x", bytes(range(32)))
    assert failed.value.what is KeystoreKind.BROKEN


def test_a_key_file_that_cannot_be_written_leaves_no_secret_behind(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    class Full(LocalSystem):
        def write_whole(self, path: Path, content: bytes) -> None:  # noqa: ARG002 -- the signature of the real one
            raise Surroundings(SurroundingsKind.DISK_FULL)

    with pytest.raises(Surroundings):
        Vault(folder, Full(), QUICK_LIMITS).keys.use_keystore(PASSPHRASE)
    assert keystore.kept == {}
    opens(vault)


def test_a_keystore_that_hangs_is_left_waiting(keystore: MemoryKeystore) -> None:
    keystore.waits = threading.Event()
    with pytest.raises(KeystoreFailed) as failed:
        SystemKeystore(patience_seconds=0.05).read("x")
    assert failed.value.what is KeystoreKind.SLOW
    keystore.waits.set()


def test_what_a_restored_backup_says_of_a_keystore_opens_nothing_elsewhere(
    vault: Vault, tmp_path: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    vault.keys.use_keystore(PASSPHRASE)
    store = vault.unlock(PASSPHRASE)
    path = store.backups.make(LATER).path
    store.close()
    keystore.kept.clear()  # another computer
    restored = quick_vault(tmp_path / "toinen")
    restored.restore(path, passphrase=PASSPHRASE).close()
    assert restored.keys.keystore() == KeystoreState(True, KeystoreKind.EMPTY)
    opens(restored)
    restored.keys.use_keystore(PASSPHRASE)
    opens_by_keystore(restored)


def test_a_forged_slot_is_damage_by_this_way_in_too(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    from hyvinvointi_desktop.store.keyslots import KeyFile

    vault.keys.use_keystore(PASSPHRASE)
    file = KeyFile.parse((folder / "keyslots.json").read_bytes(), QUICK_LIMITS)
    slots = {**file.slots, "recovery": {**file.slots["recovery"], "salt": "00" * 16}}
    (folder / "keyslots.json").write_bytes(KeyFile(file.profile_id, slots, file.mac).content())
    with pytest.raises(DamagedKeyFile):
        vault.keys.unlock_key_by_keystore()
    with pytest.raises(DamagedKeyFile):
        vault.keys.keystore()


def test_without_a_profile_there_is_no_keystore_either(tmp_path: Path) -> None:
    keys = quick_vault(tmp_path / "ei").keys
    for act in (keys.keystore, keys.unlock_key_by_keystore):
        with pytest.raises(NoProfile):
            act()


def test_a_strange_slot_is_offered_to_be_mended(
    vault: Vault, folder: Path, recovery_text: str, keystore: MemoryKeystore
) -> None:
    """A slot of our own seal that names no entry: only a later program could write it."""
    from hyvinvointi_desktop.store import keyslots

    key = vault.unlock_key(PASSPHRASE)
    file = keyslots.KeyFile.parse((folder / "keyslots.json").read_bytes(), QUICK_LIMITS)
    slots = {**file.slots, "keystore": {"kdf": "later"}}
    (folder / "keyslots.json").write_bytes(
        keyslots.KeyFile(file.profile_id, slots, keyslots._mac(key, slots)).content()
    )
    assert vault.keys.keystore() == KeystoreState(True, KeystoreKind.EMPTY)
    vault.keys.leave_keystore(PASSPHRASE)
    assert vault.keys.keystore() == KeystoreState(False, None)
    opens(vault)


def test_the_library_is_loaded_when_it_is_asked_for() -> None:
    ours = "hyvinvointi_desktop.store.vault, hyvinvointi_desktop.system.local"
    code = f"import sys; import {ours}; print('keyring' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "False"


# -- the key file before ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [b"{}", None])
def test_the_key_file_before_comes_back_by_the_recovery_key(
    vault: Vault, folder: Path, recovery_text: str, left: bytes | None
) -> None:
    vault.change_passphrase(PASSPHRASE, NEW)
    before = (folder / "keyslots.json.previous").read_bytes()
    if left is None:
        (folder / "keyslots.json").unlink()
    else:
        (folder / "keyslots.json").write_bytes(left)
    with pytest.raises(BadRecoveryKey):
        vault.keys.put_back_previous(None, "ABCD")
    assert not (folder / "keyslots.json.damaged").exists()
    key = vault.keys.put_back_previous(None, recovery_text)
    vault.open_store(key).close()
    assert (folder / "keyslots.json").read_bytes() == before
    assert (folder / "keyslots.json.damaged").exists() == (left is not None)
    opens(vault)


def test_the_key_file_before_of_another_database_is_not_taken(
    vault: Vault, folder: Path, recovery_text: str, tmp_path: Path
) -> None:
    quick_vault(tmp_path / "other").create_profile(PASSPHRASE, QUICK)[0].close()
    (folder / "keyslots.json.previous").write_bytes((tmp_path / "other" / "keyslots.json").read_bytes())
    (folder / "keyslots.json").write_bytes(b"{}")
    with pytest.raises(DamagedKeyFile):
        vault.keys.put_back_previous(PASSPHRASE)
    assert (folder / "keyslots.json").read_bytes() == b"{}"
