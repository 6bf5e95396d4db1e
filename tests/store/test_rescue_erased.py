"""A client who was erased does not come back with a rescue: real damage, real backups from before the erasure."""

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.rescue import Rescue
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.profile_files import DATABASE, HEAD_FILE
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.canary_client import AINO, MARK, WEEK_OF_THE_ERASURE, cared, erase, pages, person, work
from tests.support.desks import NOW, open_desk
from tests.support.made_once import MadeOnce
from tests.support.vaults import PASSPHRASE, QUICK_LIMITS, quick_vault

PAGE = 4096
HELD = ["clients", "sessions", "agreements", "goals", "plans", "attachments", "agreement_signatures"]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def _make_erased(folder: Path) -> None:
    desk = open_desk(folder, clock := FixedClock(NOW))
    person(desk)
    work(desk)
    cared(desk)
    desk.back_up()
    erase(desk, clock)
    desk.close()
    keep_oldest_backup(folder)


ERASED = MadeOnce(_make_erased)


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    """A closed profile whose only backup is from before the erasure of A-1."""
    clock.instant += WEEK_OF_THE_ERASURE
    return ERASED.copy(tmp_path / "profile")


def keep_oldest_backup(profile: Path) -> None:
    for path in backups(profile)[1:]:
        path.unlink()


def backups(profile: Path) -> list[Path]:
    return sorted((profile / "backups").glob("*.db"))


def raw_key(profile: Path) -> Secret:
    return quick_vault(profile).unlock_key(PASSPHRASE).derive(PURPOSE)


def damage(profile: Path, *tables: str) -> None:
    """As ``damage_table`` of the store itself."""
    with contextlib.closing(connect(profile / DATABASE, raw_key(profile))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    damage_table(profile / DATABASE, raw_key(profile), *tables)


def damage_table(file: Path, key: Secret, *tables: str) -> None:
    """One bit of the first page of each table: no row of it can be read any more."""
    with contextlib.closing(connect(file, key, unchanging=True)) as connection:
        found = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall())
    content = bytearray(file.read_bytes())
    for table in tables:
        content[(found[table] - 1) * PAGE + 1000] ^= 1
    file.write_bytes(content)


@contextmanager
def rescuing(profile: Path) -> Iterator[Rescue]:
    rescue = bootstrap.rescue(profile, quick_vault(profile).unlock_key(PASSPHRASE), QUICK_LIMITS)
    try:
        yield rescue
    finally:
        rescue.close()


@contextmanager
def opened(profile: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = open_desk(profile, clock)
    try:
        yield desk
    finally:
        desk.close()


def held_in(profile: Path) -> bool:
    """Whether any page of the store, or of what lies in wait beside it, holds the word."""
    with contextlib.closing(connect(profile / DATABASE, raw_key(profile))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return MARK.encode() in pages(profile / DATABASE, bytes(raw_key(profile)[:32]))


def assert_erased(profile: Path, clock: FixedClock, reason: str = "asiakas pyysi") -> None:
    with opened(profile, clock) as desk:
        aino = next(c for c in desk.clients() if c.id == AINO)
        assert aino.name == "A-1"
        (done,) = [e for e in desk.erasures() if e.done_at is not None]
        assert (done.client, done.reason) == (AINO, reason)
        assert done.done_at == NOW + timedelta(days=7)
        assert not any(e.waits for e in desk.erasures())
        assert desk.erasure_certificate(AINO, "fi").startswith(b"signed")
        assert desk._store.check() == ()
        assert desk.log_state().broken_at is None
        shared = desk.session(SessionId("s2"))
        assert shared is not None
        assert shared.note == "Eero jaksoi hyvin."
    assert not held_in(profile)


@pytest.mark.parametrize("table", HELD)
def test_what_is_borrowed_of_an_erased_client_is_not_readable(folder: Path, table: str) -> None:
    damage(folder, table)
    with rescuing(folder) as rescue:
        content = rescue.readable_log()
    assert content is not None
    assert MARK not in content.decode()
    assert b"A-1" in content


@pytest.mark.parametrize("bring_in", [True, False])
@pytest.mark.parametrize("table", HELD)
def test_a_backup_from_before_the_erasure_comes_back_without_the_client(
    folder: Path, clock: FixedClock, table: str, bring_in: bool
) -> None:
    damage(folder, table)
    with rescuing(folder) as rescue:
        survey = rescue.survey()
        assert survey.newest_whole is not None
        assert (survey.newest_whole.erased_since, survey.erasures_known) == (1, True)
        rescue.restore(bring_in=bring_in)
    assert_erased(folder, clock)
    with opened(folder, clock) as desk:
        assert desk.erasures_after() is None


@pytest.mark.parametrize(
    "damaged", [["erasures"], ["erasures", "audit"], ["erasures", "acts"], ["clients", "erasures", "audit"]]
)
def test_where_the_list_of_erasures_is_damaged_the_log_or_the_acts_tell(
    folder: Path, clock: FixedClock, damaged: list[str]
) -> None:
    damage(folder, *damaged)
    with rescuing(folder) as rescue:
        content = rescue.readable_log()
        assert content is None or MARK not in content.decode()
        rescue.restore(bring_in=True)
    assert_erased(folder, clock, reason="")


def test_a_newer_backup_tells_of_the_erasure_when_an_older_one_is_chosen(
    folder: Path, clock: FixedClock
) -> None:
    with opened(folder, clock) as desk:
        desk.back_up()
    old, newer = backups(folder)[0], backups(folder)[-1]
    assert old != newer
    (folder / DATABASE).write_bytes(b"")
    with rescuing(folder) as rescue:
        survey = rescue.survey()
        assert [b.erased_since for b in survey.backups if b.row.path in (old, newer)] == [0, 1]
        rescue.restore(old, bring_in=True)
    assert_erased(folder, clock)


def test_a_request_that_waits_is_not_forgotten(folder: Path, clock: FixedClock) -> None:
    with opened(folder, clock) as desk:
        desk.ask_erasure(f.EERO, "pyysi")
    keep_oldest_backup(folder)
    damage(folder, "sessions")
    with rescuing(folder) as rescue:
        rescue.restore(bring_in=False)
    with opened(folder, clock) as desk:
        assert [(e.client, e.reason) for e in desk.erasures() if e.waits] == [(f.EERO, "pyysi")]
        assert [c.name for c in desk.clients() if c.id == f.EERO] == [f.client(2).name]


def test_where_nobody_can_know_the_person_is_told_before_and_after(folder: Path, clock: FixedClock) -> None:
    (folder / DATABASE).write_bytes(b"")
    with rescuing(folder) as rescue:
        survey = rescue.survey()
        assert not survey.erasures_known
        assert survey.newest_whole is not None
        assert survey.newest_whole.holds is not None
        newest = survey.newest_whole.holds.newest
        rescue.restore(bring_in=True)
    with opened(folder, clock) as desk:
        assert held_in(folder)  # nothing tells of it; so the person must
        assert newest is not None
        assert desk.erasures_after() == local_day(newest)
        desk.erasures_after_known()
        assert desk.erasures_after() is None


def test_a_log_that_ends_before_its_mark_is_told_too(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    """The store is an old copy of itself and damaged besides: only the mark knows that there was more."""
    mark = (folder / HEAD_FILE).read_bytes()
    shutil.copy(backups(folder)[0], folder / DATABASE)
    for end in ("-wal", "-shm"):
        (folder / (DATABASE + end)).unlink(missing_ok=True)
    (folder / HEAD_FILE).write_bytes(mark)
    damage(folder, "sessions")
    with rescuing(folder) as rescue:
        assert not rescue.survey().erasures_known


def test_a_single_damaged_page_anywhere_brings_nobody_back(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    """Also of the list of tables, which lies on other pages since the file was written anew after the erasure."""
    with contextlib.closing(connect(folder / DATABASE, raw_key(folder))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    whole = (folder / DATABASE).read_bytes()
    for page in (1, *range(4, len(whole) // PAGE + 1, 11)):
        copy = tmp_path / f"page-{page}"
        shutil.copytree(folder, copy)
        content = bytearray(whole)
        content[(page - 1) * PAGE + 1000] ^= 1
        (copy / DATABASE).write_bytes(content)
        with rescuing(copy) as rescue:
            survey, log = rescue.survey(), rescue.readable_log()
            assert survey.erasures_known, page
            assert log is not None, page
            assert MARK not in log.decode(), page
            rescue.restore(bring_in=True)
        assert not held_in(copy), page
        shutil.rmtree(copy)


def test_who_came_and_was_erased_after_the_backup_is_known_as_erased_too(folder: Path, clock: FixedClock) -> None:
    with opened(folder, clock) as desk:
        desk.save_client(f.client(3, name=f"Toinen {MARK}"))
        desk.ask_erasure(f.client(3).id, "pyysi")
        clock.instant += timedelta(days=7)
        desk.erase_client(f.client(3).id)
    keep_oldest_backup(folder)
    damage(folder, "goals")
    with rescuing(folder) as rescue:
        rescue.restore(bring_in=True)
    with opened(folder, clock) as desk:
        assert {c.code: c.name for c in desk.clients()} == {"A-1": "A-1", "A-2": f.client(2).name, "A-3": "A-3"}
        assert {e.client for e in desk.erasures() if e.done_at is not None} == {AINO, f.client(3).id}
    assert not held_in(folder)


@pytest.mark.parametrize("left", [b"", bytes(3 * PAGE), None])
def test_a_newer_backup_that_is_damaged_tells_what_it_can_and_stops_nothing(
    folder: Path, clock: FixedClock, left: bytes | None
) -> None:
    """``left`` is what stays of it; None where one table alone is damaged."""
    with opened(folder, clock) as desk:
        desk.back_up()
    old, newer = backups(folder)[0], backups(folder)[-1]
    for path in backups(folder)[1:-1]:
        path.unlink()
    if left is None:
        damage_table(newer, raw_key(folder), "erasures", "sessions")
    else:
        newer.write_bytes(left)
    (folder / DATABASE).write_bytes(b"")
    with rescuing(folder) as rescue:
        survey = rescue.survey()
        assert survey.newest_whole is not None
        assert survey.newest_whole.row.path == old
        assert survey.newest_whole.erased_since == (1 if left is None else 0)
        assert not survey.erasures_known
        rescue.restore(bring_in=True)
    assert held_in(folder) == (left is not None)
