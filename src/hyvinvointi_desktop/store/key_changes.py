"""Changing the keys of a profile: another recovery key, another master key, the system's keystore as a third way in.

It gives up no slot before what replaces it has opened; ``KeyFiles.replace`` would not write otherwise.
"""

import contextlib
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from hyvinvointi_desktop.app.faults import DamagedKeyFile, Fault, KeystoreFailed, KeystoreKind, Surroundings
from hyvinvointi_desktop.app.key_port import KeystoreState
from hyvinvointi_desktop.store import keyslots, recovery_key
from hyvinvointi_desktop.store.key_files import KeyFiles
from hyvinvointi_desktop.store.keyslots import KEY_BYTES, KeyFile, MasterKey, Opened
from hyvinvointi_desktop.store.profile_files import DATABASE

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from hyvinvointi_desktop.store.backup import ProfileBackups

_ENTRY_BYTES = 10


class Keystore(Protocol):
    """The keystore of the operating system; ``system.keystore.SystemKeystore`` is it."""

    def check(self) -> None:
        """Lets a usable keystore pass. Raises KeystoreFailed."""

    def read(self, entry: str) -> bytes:
        """The secret of an entry. Raises KeystoreFailed."""

    def write(self, entry: str, secret: bytes) -> None:
        """Keeps a secret, read back. Raises KeystoreFailed."""

    def forget(self, entry: str) -> None:
        """Takes an entry away where that can be done."""


@dataclass(frozen=True, slots=True)
class NewSlots:
    """A key file that is not in force yet, with its recovery key to be shown once and typed back."""

    recovery_key: str = field(repr=False)
    old: KeyFile = field(repr=False)
    new: KeyFile = field(repr=False)
    opened: tuple[Opened, ...] = field(repr=False)
    old_key: MasterKey
    key: MasterKey

    def typed_back(self, typed: str) -> tuple[Opened, ...]:
        """Every proof there is, once the recovery key opens its new slot. Raises BadRecoveryKey, WrongRecoveryKey."""
        return *self.opened, self.new.prove_recovery(recovery_key.secret_of(typed))


@dataclass(frozen=True, slots=True)
class Profile:
    """What the changes need of the vault they belong to.

    ``holding`` holds the profile for an act also while it is open here, ``alone`` only while it is closed.
    """

    folder: "Path"
    files: KeyFiles
    keystore: Keystore
    now: "Callable[[], datetime]"
    found: Callable[[], None]
    check_place: Callable[[], None]
    holding: Callable[[], AbstractContextManager[None]]
    alone: Callable[[], AbstractContextManager[None]]
    backups: "Callable[[MasterKey], ProfileBackups]"
    drop_pin: Callable[[], None]


class ProfileKeys:
    """The changes of one profile. Every act but ``rotate`` may be done while the profile is open here."""

    def __init__(self, profile: Profile) -> None:
        self._at = profile
        self._files = profile.files

    def put_back_previous(self, passphrase: str | None, recovery_text: str = "") -> MasterKey:
        """Takes the copy of the key file before into force in place of a damaged one; the master key comes back.

        It must open by its passphrase, or with None by its recovery key, and be of this profile's database.

        Raises:
            KeysChanged: the key file is whole.
            WrongPassphrase, BadRecoveryKey, WrongRecoveryKey: it does not open so. Nothing was changed.
            DamagedKeyFile: the copy is not whole either, or belongs to another database.
            ProfileInUse, Surroundings: as elsewhere.
        """
        from hyvinvointi_desktop.store.backup import PURPOSE
        from hyvinvointi_desktop.store.rotation import opens

        self._at.check_place()
        with self._at.alone():
            previous = self._files.read_previous()
            if passphrase is not None:
                key = previous.unlock(passphrase)
            else:
                key = previous.recover(recovery_key.secret_of(recovery_text))
            if not opens(self._at.folder / DATABASE, key.derive(PURPOSE)):
                raise DamagedKeyFile("another database")
            self._files.put_back(previous)
        return key

    def begin_recovery_key(self, passphrase: str) -> NewSlots:
        """Another recovery key, not in force yet: the one before opens until ``put_recovery_key``.

        Raises:
            WrongPassphrase: the passphrase is another.
            NoProfile, DamagedKeyFile, Surroundings: as elsewhere.
        """
        old, proof = self._opened(passphrase)
        secret = recovery_key.new_secret()
        new = keyslots.with_recovery(old, proof.key, secret)
        return NewSlots(recovery_key.text_of(secret), old, new, (proof,), proof.key, proof.key)

    def put_recovery_key(self, new: NewSlots, typed: str) -> None:
        """Takes the new recovery key into force. What is in no backup yet is backed up first.

        Raises:
            BadRecoveryKey, WrongRecoveryKey: what was typed back is not the new key.
            KeysChanged: the key file was written meanwhile.
            ProfileInUse, DamagedBackup, Surroundings: nothing was changed.
        """
        opened = new.typed_back(typed)
        with self._at.holding():
            self._at.backups(new.key).make(self._at.now())
            self._files.replace(new.old, new.new, opened)

    def begin_rotation(self, passphrase: str, new_passphrase: str = "") -> NewSlots:
        """Another master key with another recovery key, not in force yet; raises as ``begin_recovery_key``.

        The passphrase stays the same unless a new one is given. A keystore is left out: it is switched on anew.
        """
        old, proof = self._opened(passphrase)
        key, secret, wanted = keyslots.new_master_key(old.profile_id), recovery_key.new_secret(), new_passphrase
        new = keyslots.make_key_file(key, wanted or passphrase, secret, keyslots.params_of(old))
        opened = new.prove_passphrase(wanted or passphrase)
        return NewSlots(recovery_key.text_of(secret), old, new, (opened,), proof.key, key)

    def rotate(self, new: NewSlots, typed: str) -> MasterKey:
        """Takes the new master key into force on the closed profile, and gives it back to open with.

        A verified backup under the old key is made first. A crash at any point leaves the old pair of key file and
        database or the new one.

        Raises:
            BadRecoveryKey, WrongRecoveryKey: what was typed back is not the new key.
            KeysChanged: the key file was written meanwhile.
            ProfileInUse: the profile is open.
            DamagedBackup, DamagedCopy, Surroundings: nothing was changed.
        """
        from hyvinvointi_desktop.store import rotation

        opened = new.typed_back(typed)
        with self._at.alone():
            self._at.backups(new.old_key).make(self._at.now())
            rotation.copy_under(self._at.folder, new.old_key, new.key)
            try:
                self._files.replace(new.old, new.new, opened)
            except BaseException:
                with contextlib.suppress(Fault):
                    if self._files.read() == new.old:  # else the new keys may be in force, and the copy is the database
                        rotation.drop_copy(self._at.folder)
                raise
            self._at.drop_pin()
            with contextlib.suppress(Surroundings):  # the new keys are in force: the next opening finishes it or tells
                rotation.settle(self._at.folder, new.key)
                self._files.forget_previous()
        if new.old.keystore_entry is not None:
            self._at.keystore.forget(new.old.keystore_entry)
        return new.key

    def keystore(self) -> KeystoreState:
        """How it stands with the keystore; it is asked for the secret. Raises NoProfile and faults of the key file."""
        self._at.found()
        file = self._files.read()
        there = keyslots.KEYSTORE in file.slots
        try:
            if there:
                self._by_keystore(file)
            else:
                self._at.keystore.check()
        except KeystoreFailed as error:
            return KeystoreState(there, error.what)
        return KeystoreState(there, None)

    def use_keystore(self, passphrase: str) -> None:
        """Makes the keystore a way in, or mends it with a fresh secret; the other ways stay.

        Raises:
            WrongPassphrase: the passphrase is another.
            KeystoreFailed: it keeps no secret; the key file is as it was.
            KeysChanged, ProfileInUse, DamagedKeyFile, Surroundings: as elsewhere.
        """
        old, proof = self._opened(passphrase)
        entry, secret = secrets.token_hex(_ENTRY_BYTES), secrets.token_bytes(KEY_BYTES)
        new = keyslots.with_keystore(old, proof.key, secret, entry)
        self._at.keystore.write(entry, secret)
        try:
            opened = new.prove_keystore(self._at.keystore.read(entry))
            with self._at.holding():
                self._files.replace(old, new, (proof, opened))
        except BaseException:
            self._at.keystore.forget(entry)
            raise
        if old.keystore_entry is not None:
            self._at.keystore.forget(old.keystore_entry)

    def leave_keystore(self, passphrase: str) -> None:
        """Takes the slot of the keystore out, once the passphrase has opened; raises as ``use_keystore``."""
        old, proof = self._opened(passphrase)
        if keyslots.KEYSTORE not in old.slots:
            return
        with self._at.holding():
            self._files.replace(old, keyslots.without_keystore(old, proof.key), (proof,))
        if old.keystore_entry is not None:
            self._at.keystore.forget(old.keystore_entry)

    def unlock_key_by_keystore(self) -> MasterKey:
        """The master key by the keystore.

        Raises:
            KeystoreFailed: the slot or its secret is not there, or does not fit. The passphrase opens as before.
            NoProfile, UnfitPlace, DamagedKeyFile, Surroundings: as elsewhere.
        """
        self._at.check_place()
        self._at.found()
        return self._by_keystore(self._files.read()).key

    def _by_keystore(self, file: KeyFile) -> Opened:
        if file.keystore_entry is None:
            raise KeystoreFailed(KeystoreKind.EMPTY)
        return file.prove_keystore(self._at.keystore.read(file.keystore_entry))

    def _opened(self, passphrase: str) -> tuple[KeyFile, Opened]:
        self._at.found()
        file = self._files.read()
        return file, file.prove_passphrase(passphrase)
