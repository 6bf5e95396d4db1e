"""The rescue of a really damaged store: what is read around the damage, restored, brought in; a crash at every step."""

import contextlib
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app import erase_client
from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import DamagedBackup, Surroundings
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.rescue_port import Difference, RescueNotes
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DAMAGED, DATABASE, RESCUE
from hyvinvointi_desktop.store.rescue import ProfileRescue
from hyvinvointi_desktop.system.local import LocalSystem
from tests.store.conftest import fill
from tests.support import factories as f
from tests.support.made_once import MadeOnce
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS, quick_vault

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 9, 30, 0, tzinfo=UTC)
PAGE = 4096
FIRST, AFTER = range(300, 700), range(700, 760)
SINCE = [f"c{n}" for n in AFTER]


def settle(_records: Records, _claims: tuple[SealedClaim, ...]) -> None:
    pass


NOTES = RescueNotes(By(LATER), settle)


def add_clients(store: SqlOpenStore, numbers: range) -> None:
    with store.unit_of_work() as uow:
        for n in numbers:
            uow.records.put_client(f.client(n))
        uow.commit()


def _make_two_ages(folder: Path) -> None:
    filled = fill(quick_vault(folder).create_profile(PASSPHRASE, QUICK)[0])
    add_clients(filled, FIRST)
    assert isinstance(filled.backups.make(NOW), BackupMade)
    add_clients(filled, AFTER)
    filled.close()


TWO_AGES = MadeOnce(_make_two_ages)


@pytest.fixture
def two_ages(folder: Path) -> Path:
    """A profile with a backup, and sixty clients that came after it. It is closed."""
    return TWO_AGES.copy(folder)


@contextmanager
def rescuing(folder: Path) -> Iterator[ProfileRescue]:
    held = LocalSystem().hold(folder / "profile.lock")
    key = quick_vault(folder).unlock_key(PASSPHRASE)
    rescue = ProfileRescue(folder, key, LocalSystem(), QUICK_LIMITS, held.release, erase_client.again)
    try:
        yield rescue
    finally:
        rescue.close()


def flip(folder: Path, page: int, at: int = 1000) -> None:
    """One bit of one page."""
    with (folder / DATABASE).open("r+b") as file:
        file.seek((page - 1) * PAGE + at)
        (byte,) = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


def reads(folder: Path, query: str) -> bool:
    raw_key = quick_vault(folder).unlock_key(PASSPHRASE).derive("sqlcipher")
    try:
        with contextlib.closing(connect(folder / DATABASE, raw_key, unchanging=True)) as connection:
            connection.execute(query).fetchall()
    except dbapi2.DatabaseError:
        return False
    return True


_PAGE_OF_CLIENTS: dict[bytes, int] = {}
"""By the content of the file: copies of one profile have it in one place."""


def damage_rows_of_clients(folder: Path) -> None:
    """One bit in a page in the middle of the clients that are in the backup, found by what then cannot be read."""
    whole = (folder / DATABASE).read_bytes()
    if whole in _PAGE_OF_CLIENTS:
        flip(folder, _PAGE_OF_CLIENTS[whole])
        return
    for page in range(60, len(whole) // PAGE):
        flip(folder, page)
        if (
            not reads(folder, "SELECT * FROM clients")
            and reads(folder, "SELECT id FROM clients INDEXED BY sqlite_autoindex_clients_1")
            and reads(folder, "SELECT * FROM clients WHERE rowid > 350")
            and reads(folder, "SELECT * FROM clients WHERE rowid < 50")
        ):
            _PAGE_OF_CLIENTS[whole] = page
            return
        (folder / DATABASE).write_bytes(whole)
    raise AssertionError("no page of clients was found")


def ids(store: SqlOpenStore) -> set[str]:
    with store.reading() as records:
        return {c.id for c in records.clients()}


def opened(folder: Path) -> SqlOpenStore:
    return quick_vault(folder).unlock(PASSPHRASE)


def test_every_page_damaged_alone_loses_no_more_than_its_own_rows(two_ages: Path) -> None:
    whole = (two_ages / DATABASE).read_bytes()
    for page in (1, 38, *range(4, len(whole) // PAGE + 1, 23)):
        (two_ages / DATABASE).write_bytes(whole)
        flip(two_ages, page)
        with rescuing(two_ages) as rescue:
            survey = rescue.survey()
        assert survey.findings, page
        assert survey.newest_whole is not None
        assert survey.newest_whole.holds is not None
        assert survey.newest_whole.holds.clients == 402
        assert survey.readable is not None, page
        lost = dict(survey.readable.lost).get("clients", 0)
        assert lost < 100, page
        assert survey.readable.holds.clients + lost == 462 or survey.readable.unknown, page


def test_what_was_read_comes_with_the_backup_and_the_damaged_file_is_kept(two_ages: Path) -> None:
    damage_rows_of_clients(two_ages)
    before = (two_ages / DATABASE).read_bytes()
    with rescuing(two_ages) as rescue:
        survey = rescue.survey()
        newest = survey.newest_whole
        assert newest is not None
        assert newest.beyond.clients == 60
        assert survey.readable is not None
        assert 0 < dict(survey.readable.lost)["clients"] < 100
        assert rescue.restore(newest.row.path, NOTES, bring_in=True) == two_ages / DAMAGED
    assert not (two_ages / RESCUE).exists()
    assert (two_ages / DAMAGED / "hyvinvointi-20261122T093000Z.db").read_bytes() == before
    store = opened(two_ages)
    assert len(ids(store)) == 462
    assert set(SINCE) <= ids(store)
    assert store.check() == ()
    assert not store.is_older_than_last_time()
    with store.reading() as records:
        assert records.audit_newest(1)[0].event == "backup.restore"
        assert '"brought_in":60' in records.audit_newest(1)[0].detail
        (act,) = records.acts(1)
    with store.unit_of_work() as uow:
        uow.records.take_back(act.number)
        uow.commit()
    assert len(ids(store)) == 402
    store.close()


def test_without_bringing_in_the_records_are_those_of_the_backup(two_ages: Path) -> None:
    damage_rows_of_clients(two_ages)
    with rescuing(two_ages) as rescue:
        newest = rescue.survey().newest_whole
        assert newest is not None
        rescue.restore(newest.row.path, NOTES, bring_in=False)
    store = opened(two_ages)
    assert len(ids(store)) == 402
    store.close()


@pytest.mark.parametrize("damage", ["gone", "empty", "half", "zeros", "tail"])
def test_a_store_in_any_state_is_had_back_from_the_backup(two_ages: Path, damage: str) -> None:
    path = two_ages / DATABASE
    size = path.stat().st_size
    match damage:
        case "gone":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "zeros":
            path.write_bytes(bytes(size))
        case _:
            with path.open("r+b") as file:
                file.truncate(size // 2 if damage == "half" else size - PAGE - 100)
    with pytest.raises(Surroundings):
        opened(two_ages).close()
    with rescuing(two_ages) as rescue:
        survey = rescue.survey()
        assert survey.missing == (damage == "gone")
        assert bool(survey.findings) != survey.missing
        newest = survey.newest_whole
        assert newest is not None
        rescue.restore(newest.row.path, NOTES, bring_in=True)
    store = opened(two_ages)
    assert len(ids(store)) >= 402
    assert store.check() == ()
    store.close()


def test_a_visit_without_its_client_is_left_and_one_that_is_whole_is_changed(two_ages: Path) -> None:
    store = opened(two_ages)
    with store.unit_of_work() as uow:
        session = uow.records.whole_log().sessions[0]
        uow.records.put_session(replace(session, note="uusi merkintä"))
        uow.commit()
    store.close()
    damage_rows_of_clients(two_ages)
    with rescuing(two_ages) as rescue:
        newest = rescue.survey().newest_whole
        assert newest is not None
        assert newest.beyond.changed == 1
        rescue.restore(newest.row.path, NOTES, bring_in=True)
    store = opened(two_ages)
    with store.reading() as records:
        found = records.session(session.id)
        assert found is not None
        assert found.note == "uusi merkintä"
    store.close()


def test_pending_writes_beside_the_store_are_read_and_not_written_into_the_backup(two_ages: Path) -> None:
    store = opened(two_ages)
    add_clients(store, range(900, 930))
    kept = {end: (two_ages / (DATABASE + end)).read_bytes() for end in ("", "-wal")}
    store.close()
    for end, content in kept.items():
        (two_ages / (DATABASE + end)).write_bytes(content)
    damage_rows_of_clients(two_ages)
    with rescuing(two_ages) as rescue:
        survey = rescue.survey()
        assert survey.newest_whole is not None
        assert survey.newest_whole.beyond.clients == 90
        rescue.restore(survey.newest_whole.row.path, NOTES, bring_in=False)
    assert (two_ages / DAMAGED / "hyvinvointi-20261122T093000Z.db-wal").exists()
    store = opened(two_ages)
    assert len(ids(store)) == 402
    store.close()


def test_looking_writes_nothing_to_the_damaged_files(two_ages: Path) -> None:
    damage_rows_of_clients(two_ages)
    before = {p.name: p.read_bytes() for p in two_ages.iterdir() if p.is_file() and p.name != "profile.lock"}
    with rescuing(two_ages) as rescue:
        rescue.survey()
        assert rescue.readable_log() is not None
    assert {p.name: p.read_bytes() for p in two_ages.iterdir() if p.is_file() and p.name != "profile.lock"} == before


def test_a_damaged_backup_is_told_and_refused(two_ages: Path) -> None:
    (backup,) = (two_ages / "backups").glob("*.db")
    content = bytearray(backup.read_bytes())
    content[5000] ^= 1
    backup.write_bytes(content)
    (two_ages / DATABASE).write_bytes(b"")
    with rescuing(two_ages) as rescue:
        survey = rescue.survey()
        assert survey.newest_whole is None
        assert [b.row.verified for b in survey.backups] == [False]
        with pytest.raises(DamagedBackup):
            rescue.restore(backup, NOTES, bring_in=False)
    assert (two_ages / DATABASE).read_bytes() == b""
    assert not (two_ages / DAMAGED).exists()


KILLED = """
import os, sys
sys.path.insert(0, {root!r})
from tests.store import test_rescue as here
from hyvinvointi_desktop.store import in_place
from pathlib import Path
folder, wanted = Path({folder!r}), {step!r}
moves = 0
def dies(step):
    if step == wanted:
        os._exit(9)
real = in_place.sync_folder
def sync(path):
    global moves
    real(path)
    moves += 1
    dies(f"sync {{moves}}")
in_place.sync_folder = sync
with here.rescuing(folder) as rescue:
    rescue._at_step = dies
    newest = rescue.survey().newest_whole
    rescue.restore(newest.row.path, here.NOTES, bring_in=True)
os._exit(0)
"""


@pytest.mark.parametrize(
    "step", ["copied", "filled", "sync 1", "decided", "sync 2", "sync 3", "sync 4", "sync 5", "sync 6", "in place"]
)
def test_killed_at_any_step_the_records_are_there_or_the_rescue_begins_anew(two_ages: Path, step: str) -> None:
    (two_ages / (DATABASE + "-wal")).write_bytes(b"")
    damage_rows_of_clients(two_ages)
    script = textwrap.dedent(KILLED).format(root=str(ROOT), folder=str(two_ages), step=step)
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 9, done.stderr
    if step in ("copied", "filled"):
        with rescuing(two_ages) as rescue:
            newest = rescue.survey().newest_whole
            assert newest is not None
            assert newest.beyond == Difference(clients=60)
            rescue.restore(newest.row.path, NOTES, bring_in=True)
    store = opened(two_ages)
    assert len(ids(store)) == 462
    assert [f for f in store.check() if not f.startswith("audit: older")] == []
    store.close()
    assert len(list((two_ages / DAMAGED).glob("*.db"))) == 1
