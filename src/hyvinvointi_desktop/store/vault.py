"""The locked profile folder: making it, unlocking it, changing and recovering its passphrase.

SQLAlchemy and its friends are imported only when a store is opened, so that the unlock window is there at once.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedBackup,
    NoProfile,
    PinGone,
    ProfileExists,
    Surroundings,
    SurroundingsKind,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.store import high_water, in_place, keyslots, recovery_key
from hyvinvointi_desktop.store.disk import begin_aside, put_in_place, remove, system_faults, with_its_logs
from hyvinvointi_desktop.store.key_changes import Profile, ProfileKeys
from hyvinvointi_desktop.store.key_files import KeyFiles
from hyvinvointi_desktop.store.keyslots import LIMITS, KdfLimits, KdfParams, KeyFile, MasterKey
from hyvinvointi_desktop.store.profile_files import (
    BACKUPS,
    DATABASE,
    HEAD_FILE,
    KEY_FILE,
    LOCK_FILE,
    LOOK_FILE,
    POST_FILE,
    PREVIOUS_KEY_FILE,
    ROTATED,
    UNFINISHED,
    holds_profile,
)
from hyvinvointi_desktop.store.quick_unlock import QuickUnlock
from hyvinvointi_desktop.store.vault_system import Held, VaultSystem

if TYPE_CHECKING:
    from hyvinvointi_desktop.store.backup import ProfileBackups
    from hyvinvointi_desktop.store.open_store import SqlOpenStore


class Vault:
    """One profile folder. ``limits`` is another than the default in tests only."""

    def __init__(self, folder: Path, system: VaultSystem, limits: KdfLimits = LIMITS) -> None:
        self.folder = folder
        self._system = system
        self._limits = limits
        self._held: Held | None = None
        self._key: MasterKey | None = None  # while the store is open
        self._quick = QuickUnlock(limits.floor)
        self._files = KeyFiles(folder, system, limits)
        self.keys = ProfileKeys(
            Profile(
                folder,
                self._files,
                system.keystore,
                system.now,
                self._found,
                self.check_place,
                self._holding,
                self._alone,
                self._settled_backups,
                self._quick.drop,
            )
        )

    def exists(self) -> bool:
        """Whether the folder holds a profile, be it a damaged one."""
        return holds_profile(self.folder)

    def check_place(self) -> None:
        """Lets a fit place pass. Raises UnfitPlace for a folder that is synchronised or on the network."""
        self._system.check_place(self.folder)

    def create_profile(self, passphrase: str, params: KdfParams | None = None) -> "tuple[SqlOpenStore, str]":
        """Makes a profile, all or nothing, and opens it. The second value is the recovery key, kept nowhere.

        The cost of the passphrase is calibrated to this machine unless given (then within the limits).

        Raises:
            ProfileExists: the folder already holds a profile.
            ProfileInUse: another program makes or has one there.
            UnfitPlace: the folder is synchronised or on the network.
            Surroundings: the folder cannot be made or written.
        """
        from hyvinvointi_desktop.store.open_store import make_database

        self.check_place()
        if self.exists():
            raise ProfileExists(str(self.folder))
        cost = params or keyslots.calibrate(self._limits)
        if not self._limits.allow(cost):
            raise ValueError("the cost of the passphrase is outside the limits")
        key, recovery = keyslots.new_master_key(), recovery_key.new_secret()
        file = keyslots.make_key_file(key, passphrase, recovery, cost)
        with self._new_folder() as is_new, self._holding(keep=True, clear=is_new):
            store = self._made(file, key, lambda database: make_database(database, key))
        return store, recovery_key.text_of(recovery)

    def unlock_key(self, passphrase: str) -> MasterKey:
        """The master key by the passphrase. Slow by design; may run in any thread.

        Raises:
            NoProfile: the folder holds no profile.
            UnfitPlace: the folder is synchronised or on the network.
            WrongPassphrase: the passphrase is another.
            DamagedKeyFile: the key file is damaged or was changed.
        """
        self.check_place()
        return self._key_file().unlock(passphrase)

    def open_store(self, key: MasterKey) -> "SqlOpenStore":
        """Opens the store and holds the profile until it is closed; brings an older schema up to ours.

        Raises:
            NoProfile: the folder holds no profile.
            ProfileInUse: another program, or this one, has it open.
            UnfitPlace: the folder is synchronised or on the network.
            StoreIsNewer: a newer program wrote it.
            DamagedKeyFile: the key file belongs to another profile's database.
            Surroundings: the database is missing, damaged, or cannot be read or written.
        """
        self.check_place()
        self._key_file()
        with self._holding(keep=True):
            in_place.finish(self.folder)  # where a restoring was broken off
            if not (self.folder / DATABASE).exists():
                raise Surroundings(SurroundingsKind.MISSING, DATABASE)
            shutil.rmtree(self.folder / UNFINISHED, ignore_errors=True)  # of a making cut off when all else was done
            return self._opened(key)

    def unlock(self, passphrase: str) -> "SqlOpenStore":
        """``unlock_key`` and ``open_store`` one after the other; raises as they do."""
        return self.open_store(self.unlock_key(passphrase))

    def remember_pin(self, pin: str, day: date) -> None:
        """Lets the PIN open the profile again on that day. Raises PinGone when the store is closed."""
        key = self._key
        if key is None:
            raise PinGone
        self._quick.remember(key, pin, day)

    def pin_is_set(self, day: date) -> bool:
        """Whether a PIN opens on that day; on another it is forgotten."""
        return self._quick.is_set(day)

    def unlock_key_by_pin(self, pin: str, day: date) -> MasterKey:
        """The master key by the PIN. Raises WrongPin, PinGone, UnfitPlace."""
        self.check_place()
        return self._quick.unlock(pin, day)

    def forget_pin(self) -> None:
        """Only the passphrase opens from now on."""
        self._quick.drop()

    def change_passphrase(self, old: str, new: str) -> None:
        """Wraps the same master key by another passphrase. Recovery slot and database stay as they are; a PIN goes.

        What is not in a backup yet is backed up first, and nothing is changed when that fails.

        Raises:
            WrongPassphrase: the old one is another.
            DamagedBackup: the backup is not whole. All that ``unlock_key`` raises, and ProfileInUse.
        """
        self._key_file()
        with self._holding():
            file = self._key_file()
            key = file.unlock(old)
            self._settled_backups(key).make(self._system.now())
            self._rewrap(file, key, new)

    def recover(self, recovery_text: str, new: str) -> MasterKey:
        """Sets a new passphrase by the recovery key, and gives the master key to go on with.

        Raises:
            BadRecoveryKey: the text is mistyped.
            WrongRecoveryKey: it is another profile's.
            NoProfile, DamagedKeyFile, ProfileInUse, Surroundings: as elsewhere.
        """
        secret = recovery_key.secret_of(recovery_text)
        self._key_file()
        with self._holding():
            file = self._key_file()
            key = file.recover(secret)
            self._rewrap(file, key, new)
        return key

    def verify_recovery_key(self, recovery_text: str) -> bool:
        """Whether the typed text is this profile's recovery key. Raises NoProfile, DamagedKeyFile."""
        file = self._key_file()
        try:
            file.recover(recovery_key.secret_of(recovery_text))
        except (BadRecoveryKey, WrongRecoveryKey):
            return False
        return True

    def restore(self, backup: Path, *, passphrase: str | None = None, recovery_text: str = "") -> "SqlOpenStore":
        """Makes a new profile of a backup file, all or nothing, and opens it. The backup is only read.

        It is the passphrase of the backup's day, or with none given the recovery key, that opens it.

        Raises:
            ProfileExists, ProfileInUse: the folder holds a profile already.
            WrongPassphrase, BadRecoveryKey, WrongRecoveryKey: it is not the backup's.
            DamagedBackup, DamagedKeyFile: the backup is not whole.
            StoreIsNewer: a newer program wrote it.
            Surroundings: the backup cannot be read, or the folder not be made or written.
        """
        from hyvinvointi_desktop.store import backup as backups

        if self.exists():
            raise ProfileExists(str(self.folder))
        file = KeyFile.parse(backups.key_slots(backup), self._limits)
        if passphrase is not None:
            key = file.unlock(passphrase)
        else:
            key = file.recover(recovery_key.secret_of(recovery_text))

        def fill(database: Path) -> None:
            if backups.read_backup(backup, database) != file.content():
                raise DamagedBackup("key slots")
            findings = backups.check_database(database, key.derive(backups.PURPOSE), key.profile_id)
            if findings:
                raise DamagedBackup(*findings)

        with self._new_folder() as is_new, self._holding(keep=True, clear=is_new):
            return self._made(file, key, fill)

    def discard(self) -> None:
        """Takes the profile away for good: our own files, backups too, and the folder only when nothing else is in it.

        Raises:
            NoProfile: the folder holds no profile.
            ProfileInUse: another program, or this one, has it open.
            Surroundings: a file cannot be removed.
        """
        if not self.exists():
            raise NoProfile(str(self.folder))
        with self._alone(clear=True), system_faults():
            databases = (name + end for name in (DATABASE, ROTATED) for end in ("", "-wal", "-shm"))
            for name in (KEY_FILE, PREVIOUS_KEY_FILE, *databases, LOOK_FILE, HEAD_FILE, POST_FILE):
                (self.folder / name).unlink(missing_ok=True)
            for file in (self.folder / BACKUPS).glob("*hyvinvointi-*"):
                file.unlink(missing_ok=True)
        for folder in (self.folder / BACKUPS, self.folder):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _rewrap(self, file: KeyFile, key: MasterKey, passphrase: str) -> None:
        changed = keyslots.with_passphrase(file, key, passphrase, keyslots.params_of(file))
        self._quick.drop()
        self._files.replace(file, changed, (changed.prove_passphrase(passphrase),))

    def _found(self) -> None:
        if not self.exists():
            raise NoProfile(str(self.folder))

    def _key_file(self) -> KeyFile:
        self._found()
        return self._files.read()

    @contextlib.contextmanager
    def _holding(self, *, keep: bool = False, clear: bool = False) -> Iterator[None]:
        """The profile's lock for the act, the open store's counts; ``keep`` leaves it to the store being opened, and
        ``clear`` takes its file away when the act fails."""
        if self._held is not None and not keep:
            yield
            return
        held = self._system.hold(self.folder / LOCK_FILE)  # in use also when this very vault holds it
        try:
            yield
        except BaseException:
            (held.release_and_remove if clear else held.release)()
            raise
        if keep:
            self._held = held
        else:
            held.release()

    @contextlib.contextmanager
    def _alone(self, *, clear: bool = False) -> Iterator[None]:
        """The profile's lock for an act on the closed profile; ``clear`` takes its file away when that succeeds."""
        held = self._system.hold(self.folder / LOCK_FILE)
        try:
            yield
            if clear:
                held.release_and_remove()
        finally:
            held.release()

    def _let_go(self) -> None:
        held, self._held, self._key = self._held, None, None
        if held is not None:
            held.release()

    def _opened(self, key: MasterKey) -> "SqlOpenStore":
        from hyvinvointi_desktop.store.open_store import open_store
        from hyvinvointi_desktop.store.post_mark import PostMarkFiles

        self._settle(key)
        backups = self._backups(key)

        def back_up() -> None:
            if self.exists():  # while a profile is made of a backup, that backup is it
                backups.make(self._system.now())

        def mark(closing: "SqlOpenStore") -> None:
            with closing.reading() as records:
                head = records.audit_head()
            if head is not None:
                self._system.write_whole(self.folder / HEAD_FILE, high_water.content_of(head, key))

        marks = PostMarkFiles(self._post_marks(key), key, self._system.write_whole)
        store = open_store(self.folder / DATABASE, key, self._let_go, backups, back_up, self._system.now, mark, marks)
        store.last_mark = high_water.read(self.folder / HEAD_FILE, key)
        self._key = key
        return store

    def _post_marks(self, key: MasterKey) -> tuple[Path, ...]:
        states = self._system.states
        beside = () if states is None else (states / f"{key.profile_id}.{POST_FILE}",)
        return (self.folder / POST_FILE, *beside)

    def _settle(self, key: MasterKey) -> None:
        """Another master key that was broken off while it was put into force is finished or cleared away."""
        if (self.folder / ROTATED).exists():
            from hyvinvointi_desktop.store.rotation import settle

            if settle(self.folder, key):
                self._files.forget_previous()

    def _settled_backups(self, key: MasterKey) -> "ProfileBackups":
        self._settle(key)
        return self._backups(key)

    def _backups(self, key: MasterKey) -> "ProfileBackups":
        from hyvinvointi_desktop.store.backup import ProfileBackups

        return ProfileBackups(self.folder, key, self._system, self._limits)

    @contextlib.contextmanager
    def _new_folder(self) -> Iterator[bool]:
        """The folder, made where missing, and whether it was; after a failure what was made is gone."""
        made = [p for p in (self.folder, *self.folder.parents) if not p.exists()]
        try:
            self._system.make_folder(self.folder)
            yield bool(made)
        except BaseException:
            for folder in made:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise

    def _made(self, file: KeyFile, key: MasterKey, fill: Callable[[Path], None]) -> "SqlOpenStore":
        """Everything is made aside and put into place, the key file last: it is what makes a profile."""
        if self.exists():  # somebody was quicker while the passphrase was worked on
            raise ProfileExists(str(self.folder))
        aside, database = self.folder / UNFINISHED, self.folder / DATABASE
        with contextlib.ExitStack() as undo, system_faults():
            undo.callback(shutil.rmtree, aside, ignore_errors=True)
            begin_aside(aside, database)
            fill(aside / DATABASE)
            undo.callback(remove, *with_its_logs(database))
            put_in_place(aside / DATABASE, database)  # before the key file: keys alone look like a lost profile
            store = self._opened(key)
            undo.callback(store.close)
            self._files.create(file)
            shutil.rmtree(aside, ignore_errors=True)
            undo.pop_all()
        return store
