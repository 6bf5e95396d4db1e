"""The system's keystore is wiped, locked, replaced, absent, between the changes of keys: the other ways in open."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from hyvinvointi_desktop.app.faults import KeystoreFailed
from hyvinvointi_desktop.store.keyslots import KEYSTORE, KeyFile
from hyvinvointi_desktop.store.profile_files import KEY_FILE
from hyvinvointi_desktop.store.vault import Vault
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS, MemoryKeystore, keystore_in_memory, quick_vault

ROW = "R3"
TITLE = "the system's keystore wiped, locked, replaced, absent: passphrase and recovery key open; --runs: profiles"
STEPS = 12
_OWN = {"passphrase", "recovery"}
Happens = Callable[[MemoryKeystore], None]


def _wiped(keystore: MemoryKeystore) -> None:
    keystore.kept.clear()


def _replaced(keystore: MemoryKeystore) -> None:
    keystore.kept = dict.fromkeys(keystore.kept, "ab" * 32)


def _overwritten(keystore: MemoryKeystore) -> None:
    keystore.kept = dict.fromkeys(keystore.kept, "ei heksaa")


def _forgetful(keystore: MemoryKeystore) -> None:
    keystore.forgets = True


def _fails(error: Exception) -> Happens:
    def fails(keystore: MemoryKeystore) -> None:
        keystore.fails = error

    return fails


def _well(keystore: MemoryKeystore) -> None:
    keystore.fails, keystore.forgets = None, False


HAPPENS: dict[str, Happens] = {
    "wiped": _wiped, "replaced": _replaced, "overwritten": _overwritten, "forgets": _forgetful, "nothing": _well,
    "locked": _fails(KeyringLocked("locked")), "broken": _fails(InitError("no bus")),
    "full": _fails(PasswordSetError("full")), "its own error": _fails(OSError(5, "bus")),
    "gone": _fails(NoKeyringError("none")), "not installed": _fails(ImportError("none")),
}  # fmt: skip


@dataclass(slots=True)
class Owner:
    """A profile, and what its owner knows of it. ``expects_slot`` is whether the keystore was left switched on."""

    vault: Vault
    passphrase: str
    recovery: str
    expects_slot: bool = False
    number: int = 0

    def fresh(self) -> str:
        """A passphrase that was never used."""
        self.number += 1
        return f"{PASSPHRASE} {self.number}"

    def switch_on(self) -> None:
        """The keystore as a way in, or mended."""
        self.vault.keys.use_keystore(self.passphrase)
        self.expects_slot = True

    def switch_off(self) -> None:
        """By the passphrase: the only act but a rotation that takes the slot out."""
        self.vault.keys.leave_keystore(self.passphrase)
        self.expects_slot = False

    def another_passphrase(self) -> None:
        """Changed."""
        new = self.fresh()
        self.vault.change_passphrase(self.passphrase, new)
        self.passphrase = new

    def recover(self) -> None:
        """A new passphrase by the recovery key."""
        new = self.fresh()
        self.vault.recover(self.recovery, new)
        self.passphrase = new

    def another_recovery_key(self) -> None:
        """Made and typed back."""
        new = self.vault.keys.begin_recovery_key(self.passphrase)
        self.vault.keys.put_recovery_key(new, new.recovery_key)
        self.recovery = new.recovery_key

    def rotate(self) -> None:
        """Another master key: the keystore is switched off by it."""
        new = self.vault.keys.begin_rotation(self.passphrase)
        self.vault.keys.rotate(new, new.recovery_key)
        self.recovery, self.expects_slot = new.recovery_key, False

    def by_keystore(self) -> None:
        """Opened by it."""
        self.vault.open_store(self.vault.keys.unlock_key_by_keystore()).close()


ACTS = (
    Owner.switch_on, Owner.switch_on, Owner.switch_off, Owner.another_passphrase, Owner.recover,
    Owner.another_recovery_key, Owner.rotate, Owner.by_keystore, Owner.by_keystore,
)  # fmt: skip


def wrong_with(owner: Owner) -> list[str]:
    """What must hold at any moment and does not."""
    wrong: list[str] = []
    slots = set(KeyFile.parse((owner.vault.folder / KEY_FILE).read_bytes(), QUICK_LIMITS).slots)
    if not slots >= _OWN:
        wrong.append(f"slots are left: {sorted(slots)}")
    if (KEYSTORE in slots) != owner.expects_slot:
        wrong.append(f"the keystore's slot is {'there' if KEYSTORE in slots else 'gone'}")
    if not owner.vault.verify_recovery_key(owner.recovery):
        wrong.append("the recovery key opens nothing")
    store = owner.vault.unlock(owner.passphrase)
    with store.reading() as records:
        if records.clients() != (f.client(),):
            wrong.append("the records are others")
    store.close()
    return wrong


def lived(folder: Path, chance: random.Random, ends: Counter[str]) -> list[str]:
    """A profile through twelve steps; what was wrong. ``ends`` counts what was told."""
    with keystore_in_memory() as keystore:
        vault = quick_vault(folder)
        store, recovery = vault.create_profile(PASSPHRASE, QUICK)
        with store.unit_of_work() as uow:
            uow.records.put_client(f.client())
            uow.commit()
        store.close()
        owner, wrong = Owner(vault, PASSPHRASE, recovery), list[str]()
        owner.switch_on()
        for step in range(STEPS):
            what, act = chance.choice(list(HAPPENS)), chance.choice(ACTS)
            _well(keystore)
            HAPPENS[what](keystore)
            try:
                act(owner)
                ends["done"] += 1
            except KeystoreFailed as failed:
                ends[f"told: {failed.what}"] += 1
            wrong += [f"step {step}, {what}, {act.__name__}: {line}" for line in wrong_with(owner)]
        _well(keystore)
        owner.switch_on()  # it can always be mended
        owner.by_keystore()
    return wrong


def run(runs: int, seed: int) -> int:
    """So many profiles."""
    chance, begin, failed = random.Random(seed), time.perf_counter(), 0
    ends: Counter[str] = Counter()
    for number in range(runs):
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-r3-") as kept:
            wrong = lived(Path(kept) / "p", chance, ends)
        print(*(f"profile {number}: {line}" for line in wrong), sep="\n", end="\n" if wrong else "")  # noqa: T201
        failed += bool(wrong)
    print(f"  {dict(sorted(ends.items()))}")  # noqa: T201
    print(f"{runs} profiles of {STEPS} steps, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
