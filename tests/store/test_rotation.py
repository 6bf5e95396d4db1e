"""Another master key: the same records under it, old backups as they were, and a crash at every step."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import lasting
from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import (
    BadRecoveryKey,
    DamagedBackup,
    DamagedCopy,
    KeysChanged,
    NoProfile,
    ProfileInUse,
    Surroundings,
    SurroundingsKind,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store import keyslots, recovery_key, rotation
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.key_changes import NewSlots
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support.factories import sample_log
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS, quick_vault

ROOT = Path(__file__).parents[2]
NEW = "toinen yhtä tavallinen lause ilman mieltä"
LATER = datetime(2099, 1, 1, tzinfo=UTC)


def log_of(store: SqlOpenStore) -> OpenLog:
    with store.reading() as records:
        return records.whole_log()


def opened(vault: Vault, passphrase: str) -> OpenLog:
    store = vault.unlock(passphrase)
    try:
        assert store.check() == ()
        return log_of(store)
    finally:
        store.close()


@pytest.fixture
def closed(vault: Vault) -> tuple[OpenLog, str]:
    """A closed profile with every kind of record: its log, and its recovery key."""
    store, recovery = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(sample_log())
        uow.commit()
    log = log_of(store)
    store.close()
    return log, recovery


def files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.is_file())


CALM = ["audit-head.json", "hyvinvointi.db", "keyslots.json", "keyslots.json.previous", "profile.lock"]


def test_the_same_records_open_under_the_new_key_only(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    log, recovery = closed
    old_key, old_slots = vault.unlock_key(PASSPHRASE), (folder / "keyslots.json").read_bytes()
    new = vault.keys.begin_rotation(PASSPHRASE, NEW)
    assert (folder / "keyslots.json").read_bytes() == old_slots
    key = vault.keys.rotate(new, new.recovery_key.lower())
    assert key.profile_id == old_key.profile_id
    assert key.secret != old_key.secret
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)
    assert opened(vault, NEW) == log
    assert vault.verify_recovery_key(new.recovery_key)
    assert not vault.verify_recovery_key(recovery)
    with pytest.raises(WrongRecoveryKey):
        vault.recover(recovery, PASSPHRASE)
    with pytest.raises(Surroundings) as damaged:
        vault.open_store(old_key)
    assert damaged.value.what is SurroundingsKind.DAMAGED
    assert files(folder) == CALM
    assert (folder / "keyslots.json.previous").read_bytes() == (folder / "keyslots.json").read_bytes()
    if os.name != "nt":
        assert (folder / "hyvinvointi.db").stat().st_mode & 0o777 == 0o600


def test_the_passphrase_stays_where_no_new_one_is_given(vault: Vault, closed: tuple[OpenLog, str]) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.keys.rotate(new, new.recovery_key)
    assert opened(vault, PASSPHRASE) == closed[0]


def test_a_second_rotation_follows_the_first(vault: Vault, closed: tuple[OpenLog, str]) -> None:
    seen = {bytes(vault.unlock_key(PASSPHRASE).secret)}
    for _ in range(2):
        new = vault.keys.begin_rotation(PASSPHRASE)
        seen.add(bytes(vault.keys.rotate(new, new.recovery_key).secret))
    assert len(seen) == 3
    assert opened(vault, PASSPHRASE) == closed[0]


def test_nothing_begins_without_the_passphrase_or_a_profile(
    vault: Vault, tmp_path: Path, closed: tuple[OpenLog, str]
) -> None:
    for begin in (vault.keys.begin_rotation, vault.keys.begin_recovery_key):
        with pytest.raises(WrongPassphrase):
            begin(NEW)
    with pytest.raises(NoProfile):
        quick_vault(tmp_path / "ei").keys.begin_rotation(PASSPHRASE)


def test_a_rotation_that_was_given_up_or_mistyped_changes_nothing(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    log, recovery = closed
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    new = vault.keys.begin_rotation(PASSPHRASE, NEW)
    for typed, refused in ((recovery, WrongRecoveryKey), (new.recovery_key[:-1], BadRecoveryKey), ("", BadRecoveryKey)):
        with pytest.raises(refused):
            vault.keys.rotate(new, typed)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before
    assert opened(vault, PASSPHRASE) == log
    assert vault.verify_recovery_key(recovery)


def test_an_open_profile_is_not_rotated(vault: Vault, closed: tuple[OpenLog, str]) -> None:
    store = vault.unlock(PASSPHRASE)
    new = vault.keys.begin_rotation(PASSPHRASE)
    for other in (vault, quick_vault(vault.folder)):
        with pytest.raises(ProfileInUse):
            other.keys.rotate(new, new.recovery_key)
    store.close()
    assert opened(vault, PASSPHRASE) == closed[0]


def test_keys_that_were_changed_meanwhile_are_not_written_over(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW)
    with pytest.raises(KeysChanged):
        vault.keys.rotate(new, new.recovery_key)
    assert opened(vault, NEW) == closed[0]
    assert files(folder) == CALM


def test_a_pin_of_the_day_is_gone(vault: Vault, closed: tuple[OpenLog, str]) -> None:
    store = vault.unlock(PASSPHRASE)
    day = datetime(2026, 11, 22, tzinfo=UTC).date()
    vault.remember_pin("7392", day)
    store.close()
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.keys.rotate(new, new.recovery_key)
    assert not vault.pin_is_set(day)


# -- backups ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("by_recovery", [False, True])
def test_old_backups_are_restored_by_the_keys_of_their_day(
    vault: Vault, tmp_path: Path, closed: tuple[OpenLog, str], sealed: bool, by_recovery: bool
) -> None:
    log, recovery = closed
    store = vault.unlock(PASSPHRASE)
    path = store.backups.copy_to(tmp_path, LATER) if sealed else store.backups.make(LATER).path
    store.close()
    new = vault.keys.begin_rotation(PASSPHRASE, NEW)
    vault.keys.rotate(new, new.recovery_key)
    elsewhere = quick_vault(tmp_path / "uusi")
    with pytest.raises(WrongPassphrase):
        elsewhere.restore(path, passphrase=NEW)
    with pytest.raises(WrongRecoveryKey):
        elsewhere.restore(path, recovery_text=new.recovery_key)
    ways: dict[str, Any] = {"recovery_text": recovery} if by_recovery else {"passphrase": PASSPHRASE}
    restored = elsewhere.restore(path, **ways)
    assert log_of(restored) == log
    restored.close()


def test_a_verified_backup_is_made_before_and_another_under_the_new_key(
    vault: Vault, closed: tuple[OpenLog, str]
) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.keys.rotate(new, new.recovery_key)
    store = vault.unlock(PASSPHRASE)
    (before,) = store.backups.rows(again=True)
    assert (before.verified, before.older_key, before.reason) == (True, True, "")
    after = store.backups.make(LATER)
    assert isinstance(after, BackupMade)
    assert [(r.verified, r.older_key) for r in store.backups.rows(again=True)] == [(True, False), (True, True)]
    store.close()


def test_without_a_verified_backup_nothing_is_rotated(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    monkeypatch.setattr(backups, "check_database", lambda *_: ("quick_check: no",))
    with pytest.raises(DamagedBackup):
        vault.keys.rotate(new, new.recovery_key)
    assert opened(vault, PASSPHRASE) == closed[0]
    assert "hyvinvointi-rotated.db" not in files(folder)


# -- what goes wrong -------------------------------------------------------------------------------------------------


def test_a_copy_that_is_not_whole_is_not_taken(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    monkeypatch.setattr(rotation, "check_database", lambda *_: ("foreign_key_check: trips 1 -> sessions",))
    with pytest.raises(DamagedCopy) as told:
        vault.keys.rotate(new, new.recovery_key)
    assert told.value.findings == ("foreign_key_check: trips 1 -> sessions",)
    assert "hyvinvointi-rotated.db" not in files(folder)
    assert opened(vault, PASSPHRASE) == closed[0]


def test_a_copy_that_holds_something_else_is_not_taken(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = lasting.to_disk
    new = vault.keys.begin_rotation(PASSPHRASE)

    def one_word_less(path: Path) -> None:
        whole(path)
        with_key = connect(path, new.key.derive(backups.PURPOSE))
        with_key.execute("UPDATE meta SET value = value || '.' WHERE key = 'content'")
        with_key.close()

    monkeypatch.setattr(rotation, "to_disk", one_word_less)
    with pytest.raises(DamagedCopy) as told:
        vault.keys.rotate(new, new.recovery_key)
    assert told.value.findings == ("holds something else than the profile",)
    assert opened(vault, PASSPHRASE) == closed[0]
    assert "hyvinvointi-rotated.db" not in files(folder)


class Failing(LocalSystem):
    """A disk that fails at the nth whole file of the profile folder; ``after`` it has written it."""

    def __init__(self, name: str, *, after: bool = False) -> None:
        self.name, self.after = name, after

    def write_whole(self, path: Path, content: bytes) -> None:
        if path.name == self.name:
            if self.after:
                super().write_whole(path, content)
            raise Surroundings(SurroundingsKind.IO)
        super().write_whole(path, content)


@pytest.mark.parametrize("name", ["keyslots.json.previous", "keyslots.json"])
def test_a_key_file_that_cannot_be_written_leaves_the_old_pair(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], name: str
) -> None:
    failing = Vault(folder, Failing(name), QUICK_LIMITS)
    new = failing.keys.begin_rotation(PASSPHRASE, NEW)
    with pytest.raises(Surroundings):
        failing.keys.rotate(new, new.recovery_key)
    assert "hyvinvointi-rotated.db" not in files(folder)
    assert opened(vault, PASSPHRASE) == closed[0]


def test_a_key_file_that_was_written_after_all_is_taken_back(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    """The write says that it failed, and yet the file is there: who is told that nothing was changed finds it so."""
    failing = Vault(folder, Failing("keyslots.json", after=True), QUICK_LIMITS)
    new = failing.keys.begin_rotation(PASSPHRASE, NEW)
    with pytest.raises(Surroundings):
        failing.keys.rotate(new, new.recovery_key)
    assert opened(vault, PASSPHRASE) == closed[0]
    assert files(folder) == CALM


def test_a_key_file_that_cannot_be_taken_back_finds_its_database(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    """The new keys are in force then, and nobody is told otherwise."""

    class Dying(Failing):
        def write_whole(self, path: Path, content: bytes) -> None:
            try:
                super().write_whole(path, content)
            finally:
                self.after = self.after and path.name != self.name

    failing = Vault(folder, Dying("keyslots.json", after=True), QUICK_LIMITS)
    new = failing.keys.begin_rotation(PASSPHRASE, NEW)
    failing.keys.rotate(new, new.recovery_key)
    assert opened(vault, NEW) == closed[0]
    assert files(folder) == CALM


@pytest.mark.parametrize("moment", ["opens", "sync_folder", "drop_copy"])
def test_a_swap_that_fails_is_finished_by_the_next_opening(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE, NEW)
    plain: Callable[..., Any] = getattr(rotation, moment)
    replaced = KeyFileWatch(folder)

    def fails_once_replaced(*given: Any) -> Any:
        if replaced():
            raise Surroundings(SurroundingsKind.IO)
        return plain(*given)

    with monkeypatch.context() as patch:
        patch.setattr(rotation, moment, fails_once_replaced)
        key = vault.keys.rotate(new, new.recovery_key)  # the new keys are in force, and are given back
    store = vault.open_store(key)
    assert log_of(store) == closed[0]
    store.close()
    assert files(folder) == CALM
    assert opened(vault, NEW) == closed[0]


class KeyFileWatch:
    """Whether the key file is another than at the beginning."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "keyslots.json"
        self._before = self._path.read_bytes()

    def __call__(self) -> bool:
        return self._path.read_bytes() != self._before


def test_a_missing_database_is_told(vault: Vault, folder: Path, closed: tuple[OpenLog, str]) -> None:
    key = vault.unlock_key(PASSPHRASE)
    (folder / "hyvinvointi.db").unlink()
    with pytest.raises(Surroundings) as missing:
        rotation.copy_under(folder, key, keyslots.new_master_key(key.profile_id))
    assert missing.value.what is SurroundingsKind.MISSING
    assert files(folder) == ["audit-head.json", "keyslots.json", "profile.lock"]


@pytest.mark.parametrize("rubbish", [b"", b"x" * 5000, bytes(8192)])
def test_what_is_left_of_a_copy_is_cleared_away(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str], rubbish: bytes
) -> None:
    (folder / "hyvinvointi-rotated.db").write_bytes(rubbish)
    assert opened(vault, PASSPHRASE) == closed[0]
    assert "hyvinvointi-rotated.db" not in files(folder)


def test_nothing_is_cleared_away_when_the_key_opens_neither(
    vault: Vault, folder: Path, closed: tuple[OpenLog, str]
) -> None:
    (folder / "hyvinvointi-rotated.db").write_bytes(b"x" * 8192)
    assert rotation.settle(folder, keyslots.new_master_key()) is False
    assert (folder / "hyvinvointi-rotated.db").read_bytes() == b"x" * 8192


def test_a_lock_is_no_answer(
    folder: Path, closed: tuple[OpenLog, str], vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that cannot be read at the moment is neither taken nor thrown away."""
    (folder / "hyvinvointi-rotated.db").write_bytes(b"x" * 8192)

    def busy(*_: Any, **__: Any) -> Any:
        raise Surroundings(SurroundingsKind.LOCKED)

    monkeypatch.setattr(rotation, "connect", busy)
    with pytest.raises(Surroundings) as told:
        rotation.settle(folder, vault.unlock_key(PASSPHRASE))
    assert told.value.what is SurroundingsKind.LOCKED
    assert "hyvinvointi-rotated.db" in files(folder)


def test_writes_that_wait_beside_the_database_come_along(vault: Vault, folder: Path, tmp_path: Path) -> None:
    """A killed program leaves its log of pending writes; it is part of what is copied and not of what comes after."""
    code = f"""
        import os
        from pathlib import Path
        from tests.support.factories import sample_log
        from tests.support.vaults import *
        store, text = quick_vault(Path({str(folder)!r})).create_profile(PASSPHRASE, QUICK)
        with store.unit_of_work() as uow:
            uow.records.add_log(sample_log())
            uow.commit()
        os._exit(9)
    """
    run = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, timeout=60, check=False)
    assert run.returncode == 9
    assert (folder / "hyvinvointi.db-wal").stat().st_size > 0
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.keys.rotate(new, new.recovery_key)
    assert len(opened(vault, PASSPHRASE).sessions) == len(sample_log().sessions) > 0
    assert files(folder) == CALM


# -- crashes ---------------------------------------------------------------------------------------------------------

WATCHED = ("open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.truncate", "os.chmod", "shutil.rmtree")
_NURSERY = """
    import os, signal, sys, traceback
    from pathlib import Path
    from tests.support.vaults import PASSPHRASE, QUICK_LIMITS
    from tests.store.test_rotation import NEW, WATCHED
    from hyvinvointi_desktop.store import backup, rotation, open_store
    from hyvinvointi_desktop.store.vault import Vault
    from hyvinvointi_desktop.system.local import LocalSystem

    def rotated(folder, last, key):
        vault = Vault(folder, LocalSystem(), QUICK_LIMITS)
        new = vault.keys.begin_rotation(PASSPHRASE, NEW)
        Path(key).write_text(new.recovery_key)
        seen = 0

        def die(event, given):
            nonlocal seen
            if event in WATCHED and any(str(folder) in str(x) for x in given):
                if seen == last:
                    os.kill(os.getpid(), signal.SIGKILL)
                seen += 1

        sys.addaudithook(die)
        vault.keys.rotate(new, new.recovery_key)

    for line in sys.stdin:
        folder, last, key = line.rstrip().split("|")
        child = os.fork()
        if child == 0:
            try:
                rotated(Path(folder), int(last), key)
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""For each line a child that rotates in that folder and is killed before that step: the program is loaded once."""


@pytest.fixture(scope="module")
def profile_to_kill(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, OpenLog, str]:
    folder = tmp_path_factory.mktemp("kill") / "profile"
    store, recovery = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(sample_log())
        uow.commit()
    log = log_of(store)
    store.close()
    return folder, log, recovery


@contextmanager
def _nursery() -> Iterator[Callable[[Path, int, Path], int]]:
    code = [sys.executable, "-c", textwrap.dedent(_NURSERY)]
    with subprocess.Popen(code, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        into, out = process.stdin, process.stdout

        def killed(folder: Path, step: int, key: Path) -> int:
            print(folder, step, key, sep="|", file=into, flush=True)
            return int(out.readline())

        yield killed
        into.close()


def _only_one_pair_opens(folder: Path, log: OpenLog, recovery: str, new_recovery: str) -> str:
    vault = quick_vault(folder)
    ways = {"old": (PASSPHRASE, recovery), "new": (NEW, new_recovery)}
    in_force = [name for name, (_, text) in ways.items() if vault.verify_recovery_key(text)]
    assert len(in_force) == 1
    (name,) = in_force
    (other,) = set(ways) - {name}
    with pytest.raises(WrongPassphrase):
        vault.unlock(ways[other][0])
    assert opened(vault, ways[name][0]) == log
    assert opened(vault, ways[name][0]) == log
    assert not {"hyvinvointi-rotated.db", "hyvinvointi-rotated.db-journal"} & set(files(folder))
    return name


@pytest.mark.skipif(os.name == "nt", reason="kills by signal")
def test_a_crash_at_every_step_leaves_the_old_pair_or_the_new_one(
    profile_to_kill: tuple[Path, OpenLog, str], tmp_path: Path
) -> None:
    """A step is every opening, renaming and removing of a file in the profile's folder, until the rotation is done."""
    import shutil

    profile, log, recovery = profile_to_kill
    found, step = [], 0
    with _nursery() as killed:
        while True:
            folder, key = tmp_path / str(step) / "profile", tmp_path / f"{step}.txt"
            shutil.copytree(profile, folder)
            status = killed(folder, step, key)
            found.append(_only_one_pair_opens(folder, log, recovery, key.read_text()))
            if status == 0:
                break
            assert status == -signal.SIGKILL
            step += 1
    assert found == sorted(found, reverse=True)  # from some step on the new keys are in force, and stay so
    assert {"old", "new"} == set(found)
    assert step >= 20
    assert found.count("new") >= 4


@pytest.fixture
def halfway(profile_to_kill: tuple[Path, OpenLog, str], tmp_path: Path) -> tuple[Vault, NewSlots]:
    """The moment after the key file was replaced and before the database was."""
    import shutil

    folder = tmp_path / "halfway"
    shutil.copytree(profile_to_kill[0], folder)
    vault = quick_vault(folder)
    new = vault.keys.begin_rotation(PASSPHRASE, NEW)
    rotation.copy_under(folder, new.old_key, new.key)
    vault._files.replace(new.old, new.new, new.typed_back(new.recovery_key))
    assert (folder / "hyvinvointi-rotated.db").exists()
    return vault, new


@pytest.mark.parametrize("act", ["passphrase", "recover", "recovery key", "rotate", "restart"])
def test_every_act_after_a_crash_in_the_middle_finishes_it(
    profile_to_kill: tuple[Path, OpenLog, str], halfway: tuple[Vault, NewSlots], act: str
) -> None:
    vault, new = halfway
    passphrase = NEW
    if act == "passphrase":
        vault.change_passphrase(NEW, passphrase := PASSPHRASE)
    elif act == "recover":
        vault.recover(new.recovery_key, passphrase := PASSPHRASE)
    elif act == "recovery key":
        again = vault.keys.begin_recovery_key(NEW)
        vault.keys.put_recovery_key(again, again.recovery_key)
    elif act == "rotate":
        again = vault.keys.begin_rotation(NEW)
        vault.keys.rotate(again, again.recovery_key)
    assert opened(vault, passphrase) == profile_to_kill[1]
    assert files(vault.folder) == CALM


def test_an_old_log_of_pending_writes_is_not_taken_for_the_new_databases(
    profile_to_kill: tuple[Path, OpenLog, str], halfway: tuple[Vault, NewSlots]
) -> None:
    """A real log, whole and under the old key: SQLite would fold its pages into whatever has the database's name."""
    vault, new = halfway
    database = vault.folder / "hyvinvointi.db"
    log = database.with_name(f"{database.name}-wal")
    old = connect(database, new.old_key.derive(backups.PURPOSE))
    old.execute("PRAGMA journal_mode = WAL")
    old.execute("UPDATE meta SET value = 'pending' WHERE key = 'content'")
    pending = log.read_bytes()
    old.close()
    log.write_bytes(pending)
    assert opened(vault, NEW) == profile_to_kill[1]


def test_a_profile_taken_away_in_the_middle_leaves_nothing(halfway: tuple[Vault, NewSlots]) -> None:
    halfway[0].discard()
    assert not halfway[0].folder.exists()


def test_contents_tell_one_changed_letter_and_no_changed_order(tmp_path: Path) -> None:
    def filled(name: str, rows: list[tuple[int, str]]) -> rotation.Contents:
        connection = connect(tmp_path / name, Secret(32))
        connection.execute("CREATE TABLE t (n INTEGER, word TEXT)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", rows)
        found = rotation.contents(connection)
        connection.close()
        return found

    base = filled("a", [(1, "kahvi"), (2, "lumi")])
    assert filled("b", [(2, "lumi"), (1, "kahvi")]) == base
    assert filled("c", [(1, "kahvi"), (2, "lumo")]) != base
    assert filled("d", [(1, "kahvi"), (2, "lumi"), (2, "lumi")]) != base
    assert base[1]["t"][0] == 2


def test_a_new_key_keeps_the_profile_it_is_of() -> None:
    key = keyslots.new_master_key("ab" * 16)
    assert key.profile_id == "ab" * 16
    assert MasterKey(key.profile_id, key.secret) == key
    assert len({keyslots.new_master_key().profile_id for _ in range(3)}) == 3


def test_a_recovery_key_is_not_shown_in_a_repr(vault: Vault, closed: tuple[OpenLog, str]) -> None:
    new = vault.keys.begin_rotation(PASSPHRASE)
    secret = recovery_key.secret_of(new.recovery_key)
    assert new.recovery_key not in repr(new)
    assert secret.hex() not in repr(new)


def test_there_is_nothing_to_settle_in_a_calm_folder(vault: Vault, folder: Path, closed: tuple[OpenLog, str]) -> None:
    assert rotation.settle(folder, vault.unlock_key(PASSPHRASE)) is False
    assert opened(vault, PASSPHRASE) == closed[0]
