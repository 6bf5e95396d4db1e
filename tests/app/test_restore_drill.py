"""Once a week a backup is restored for trial; how it went is kept and told."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.gate import Gate
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import open_store, quick_gate
from tests.support.vaults import PASSPHRASE

NOON = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


def gate_at(folder: Path, at: datetime) -> Gate:
    return quick_gate(folder, FixedClock(at))


def test_it_is_tried_once_a_week(tmp_path: Path) -> None:
    open_store(tmp_path / "p").close()
    tried = []
    for days in (0, 1, 6, 7, 8, 14):
        desk = gate_at(tmp_path / "p", NOON + timedelta(days=days)).unlock(PASSPHRASE)
        desk.back_up()
        tried.append(desk.drill_if_due() is not None)
        state = desk.backup_state()
        desk.close()
    assert tried == [True, False, False, True, False, True]
    assert state.drilled_at == NOON + timedelta(days=14)
    assert not state.drill_failed


def test_a_failure_is_kept_until_the_next_trial(tmp_path: Path) -> None:
    open_store(tmp_path / "p").close()
    desk = gate_at(tmp_path / "p", NOON).unlock(PASSPHRASE)
    path = desk.back_up().path
    content = bytearray(path.read_bytes())
    content[9000] ^= 1
    path.write_bytes(content)
    drilled = desk.drill_if_due()
    assert drilled is not None
    assert drilled.findings
    assert desk.backup_state().drill_failed
    desk.close()
    desk = gate_at(tmp_path / "p", NOON + timedelta(days=7)).unlock(PASSPHRASE)
    assert desk.drill_if_due() is not None
    assert not desk.backup_state().drill_failed
    desk.close()


def test_without_a_backup_it_stays_due(tmp_path: Path) -> None:
    open_store(tmp_path / "p").close()
    desk = gate_at(tmp_path / "p", NOON).unlock(PASSPHRASE)
    for backup in (tmp_path / "p" / "backups").glob("*"):
        backup.unlink()
    assert desk.drill_if_due() is None
    assert desk.backup_state().drilled_at is None
    desk.back_up()
    assert desk.drill_if_due() is not None
    desk.close()
