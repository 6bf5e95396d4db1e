"""What the person is told of the backups, over weeks."""

from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.backup_port import BackupMade, NothingNew
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import DamagedBackup, Surroundings, SurroundingsKind
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import NOW, open_desk


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def kept(tmp_path: Path, clock: FixedClock) -> Desk:
    return open_desk(tmp_path / "own", clock)


def _full(monkeypatch: pytest.MonkeyPatch, kept: Desk) -> None:
    def no(_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    store = kept._store
    assert isinstance(store, SqlOpenStore)
    monkeypatch.setattr(store.backups, "make", no)


def test_weeks_of_rest_are_no_trouble(kept: Desk, clock: FixedClock) -> None:
    assert kept.backup_state().newest is None
    assert isinstance(kept.back_up(), BackupMade)
    clock.instant += timedelta(days=13)
    assert isinstance(kept.back_up(), NothingNew)
    state = kept.backup_state()
    assert (state.newest, state.failed, state.overdue, state.second_overdue) == (NOW, None, False, False)
    clock.instant += timedelta(days=2)
    assert kept.backup_state().second_overdue
    kept.close()


def test_a_week_without_a_backup_is_told(kept: Desk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.back_up()
    kept.save_client(f.client(1, phone="040 1"))
    with monkeypatch.context() as patch:
        _full(patch, kept)
        with pytest.raises(Surroundings):
            kept.back_up()
        state = kept.backup_state()
        assert isinstance(state.failed, Surroundings)
        assert not state.overdue
        clock.instant += timedelta(days=7, seconds=1)
        assert kept.backup_state().overdue
    assert isinstance(kept.back_up(), BackupMade)
    state = kept.backup_state()
    assert (state.failed, state.overdue, state.newest) == (None, False, clock.now())
    kept.close()


def test_the_stick_is_remembered_and_asked_for_again(kept: Desk, clock: FixedClock, tmp_path: Path) -> None:
    (tmp_path / "tikku").mkdir()
    path = kept.copy_backup_to(tmp_path / "tikku")
    assert path.parent == tmp_path / "tikku"
    assert kept.backup_state().second_at == NOW
    clock.instant += timedelta(days=14)
    assert not kept.backup_state().second_overdue
    clock.instant += timedelta(seconds=1)
    assert kept.backup_state().second_overdue
    kept.close()
    again = open_desk(tmp_path / "own", clock)
    assert again.backup_state().second_at == NOW
    again.close()


def test_a_failed_copy_is_not_remembered(kept: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Surroundings):
        kept.copy_backup_to(tmp_path / "ei" / "ole")
    assert kept.backup_state().second_at is None
    store = kept._store
    assert isinstance(store, SqlOpenStore)
    monkeypatch.setattr(store.backups, "_copy", lambda _: (_ for _ in ()).throw(DamagedBackup("x")))
    kept.save_client(f.client(1, phone="040 2"))
    with pytest.raises(DamagedBackup):
        kept.back_up()
    assert isinstance(kept.backup_state().failed, DamagedBackup)
    kept.close()


def test_a_clock_that_was_ahead_silences_no_reminder(kept: Desk, clock: FixedClock, tmp_path: Path) -> None:
    kept.back_up()
    clock.instant += timedelta(days=3650)
    (tmp_path / "tikku").mkdir()
    kept.save_client(f.client(1, phone="040 1"))
    kept.copy_backup_to(tmp_path / "tikku")
    assert kept.backup_state().newest == clock.now()
    clock.instant = NOW + timedelta(days=7, seconds=1)
    state = kept.backup_state()
    assert (state.newest, state.second_at, state.overdue, state.second_overdue) == (NOW, None, True, False)
    clock.instant += timedelta(days=7)
    assert kept.backup_state().second_overdue
    assert isinstance(kept.back_up(), BackupMade)
    assert (kept.backup_state().newest, kept.backup_state().overdue) == (clock.now().replace(microsecond=0), False)
    kept.close()
