"""Clock, lock and paths."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import ProfileInUse, Surroundings
from hyvinvointi_desktop.system import instance
from hyvinvointi_desktop.system.clock import FixedClock, SystemClock
from hyvinvointi_desktop.system.instance import hold
from hyvinvointi_desktop.system.paths import default_profile, log_folder


def test_the_clock_gives_utc_and_the_helsinki_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYVINVOINTI_TODAY", "1999-01-01")
    now = SystemClock().now()
    assert now.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - now) < timedelta(minutes=1)
    assert SystemClock().today().year >= 2026


def test_a_fixed_clock_stands_and_can_be_moved() -> None:
    clock = FixedClock(datetime(2026, 10, 3, 21, 30, tzinfo=UTC))
    assert (clock.now(), clock.today()) == (datetime(2026, 10, 3, 21, 30, tzinfo=UTC), date(2026, 10, 4))
    clock.instant += timedelta(days=1)
    assert clock.today() == date(2026, 10, 5)


def test_a_lock_is_held_once_and_again_after_release(tmp_path: Path) -> None:
    lock = hold(tmp_path / "profile.lock")
    with pytest.raises(ProfileInUse):
        hold(tmp_path / "profile.lock")
    lock.release()
    lock.release()
    hold(tmp_path / "profile.lock").release()


def test_a_dead_process_holds_nothing(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from hyvinvointi_desktop.system.instance import hold;"
        "hold(Path(sys.argv[1])); os._exit(9)"
    )
    path = tmp_path / "profile.lock"
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=60).returncode == 9
    hold(path).release()


def test_a_lock_is_let_go_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "profile.lock"
    lock = hold(path)
    lock.release_and_remove()
    assert not path.exists()
    lock.release_and_remove()
    hold(path).release()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize("made_anew", [False, True])
def test_a_lock_on_a_file_that_was_taken_away_meanwhile_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_anew: bool
) -> None:
    path, real = tmp_path / "profile.lock", instance._lock
    others = []

    def just_then(handle: int) -> None:
        path.unlink()
        monkeypatch.setattr(instance, "_lock", real)
        if made_anew:
            others.append(hold(path))
        real(handle)

    monkeypatch.setattr(instance, "_lock", just_then)
    with pytest.raises(ProfileInUse):
        hold(path)
    for other in others:
        other.release()


def test_a_lock_in_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Surroundings):
        hold(tmp_path / "no" / "profile.lock")


def test_default_places_are_absolute_and_not_made() -> None:
    assert default_profile().is_absolute()
    assert default_profile().name == "profile"
    assert log_folder().is_absolute()
