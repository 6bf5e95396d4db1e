"""What one sitting leaves in the log besides looks and acts: how it was opened, for what, by which clock, its end."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind, WrongPassphrase
from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.app.look_log import HeadMark
from hyvinvointi_desktop.domain.audit import Event, Purpose
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_trail import AINO, TOINEN, events, log_of
from tests.app.test_undo import visit
from tests.support.desks import NOW, open_desk, quick_gate
from tests.support.vaults import PASSPHRASE

WORDS = "toinen aivan tavallinen lause tässä"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def details(desk: Desk, event: Event) -> list[dict[str, object]]:
    return [json.loads(e.detail) for e in log_of(desk) if e.event == event]


def test_the_way_of_opening_is_in_the_log(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p")
    desk, recovery = gate.create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
    gate.remember("7392")
    desk.close()
    gate.open(gate.unlock_with_pin("7392")).close()
    with pytest.raises(WrongPassphrase):
        gate.unlock_key("väärä lause aivan kokonaan")
    gate.unlock(PASSPHRASE).close()
    desk = gate.open(gate.recover(recovery, WORDS))
    assert details(desk, Event.UNLOCKED) == [
        {"way": "pin", "wrong_tries": 0}, {"way": "passphrase", "wrong_tries": 1},
        {"way": "recovery", "wrong_tries": 0},
    ]  # fmt: skip
    assert events(desk)[-2:] == ["recovery.use", "key.slot"]
    desk.close()


@pytest.mark.parametrize("cause", ["idle", "sleep", "session", "asked", "quit"])
def test_why_it_was_locked_is_in_the_log(tmp_path: Path, cause: str) -> None:
    open_desk(tmp_path / "p").close(cause)
    desk = open_desk(tmp_path / "p")
    assert details(desk, Event.LOCKED) == [{"cause": cause}]
    desk.close()


def test_one_card_for_another_purpose(desk: Desk) -> None:
    known = len(log_of(desk))
    desk.client_card(AINO)
    desk.open_client_for(AINO, Purpose.OVERSIGHT)
    desk.client_card(AINO)
    desk.client_card(TOINEN)
    desk.log_sessions([visit()])
    desk.leave_client(AINO)
    desk.client_card(AINO)
    found = [(e.event, e.client, e.purpose) for e in log_of(desk)[known:]]
    work, over = "client_work", "oversight"
    assert found == [
        ("client.open", AINO, work), ("client.close", AINO, work), ("client.open", AINO, over),
        ("client.open", TOINEN, work), ("session.saved", AINO, over), ("client.close", AINO, over),
        ("client.open", AINO, work),
    ]  # fmt: skip


def test_a_new_purpose_closes_the_open_cards_first(desk: Desk) -> None:
    assert desk.trail.purpose is Purpose.CLIENT_WORK
    desk.client_card(AINO)
    desk.trail.choose_purpose(Purpose.REPORTING)
    assert [(e.event, e.purpose) for e in log_of(desk)[-2:]] == [
        ("client.close", "client_work"), ("purpose", "reporting"),
    ]  # fmt: skip


def test_a_clock_that_went_back_is_noted_once(tmp_path: Path) -> None:
    open_desk(tmp_path / "p").close()
    desk = open_desk(tmp_path / "p", FixedClock(NOW - timedelta(hours=3)))
    desk.client_card(AINO)
    desk.client_list()
    assert details(desk, Event.CLOCK_WENT_BACK) == [{"seconds": 10_800}]
    assert events(desk)[-3:] == ["clock.back", "client.open", "client.list"]
    state = desk.log_state()
    assert (state.broken_at, state.clock_back) == (None, 1)
    desk.close()


def test_the_own_log_of_one_day_and_piece_by_piece(tmp_path: Path) -> None:
    for day in (1, 2, 3):
        desk = open_desk(tmp_path / "p", FixedClock(datetime(2026, 11, 2 + day, 22, 30, tzinfo=UTC)))
        desk.client_card(AINO)
        desk.close()
    desk = open_desk(tmp_path / "p", FixedClock(datetime(2026, 11, 9, tzinfo=UTC)))
    # 22.30 in UTC is past midnight in Helsinki: the first of them is of the 4th.
    of_day = desk.own_log(50, None, date(2026, 11, 4))
    assert [e.event for e in of_day] == ["lock", "client.close", "client.open"]
    newest = desk.own_log(2)
    rest = desk.own_log(50, newest[-1].seq)
    assert [e.seq for e in (*newest, *rest)] == list(range(newest[0].seq, 0, -1))
    since = sorted(e.seq for e in newest + rest if e.utc >= "2026-11-05T22")
    assert [e.seq for e in desk.log_since(date(2026, 11, 6))] == since
    desk.close()


def test_the_mark_is_missing_present_or_older(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p")
    desk, _ = gate.create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
    assert desk.log_state().mark is HeadMark.MISSING
    desk.close()
    old = (tmp_path / "p" / "hyvinvointi.db").read_bytes()
    desk = quick_gate(tmp_path / "p").unlock(PASSPHRASE)
    assert desk.log_state().mark is HeadMark.PRESENT
    assert not desk.must_tell_of_old_copy()
    desk.close()
    (tmp_path / "p" / "hyvinvointi.db").write_bytes(old)
    desk = quick_gate(tmp_path / "p").unlock(PASSPHRASE)
    state = desk.log_state()
    assert (state.mark, state.broken_at, state.is_sound) == (HeadMark.OLDER, None, False)
    assert Event.OLDER_STORE in events(desk)
    desk.close()


def test_an_old_copy_is_told_of_until_the_person_knows(tmp_path: Path) -> None:
    open_desk(tmp_path / "p").close()
    old = (tmp_path / "p" / "hyvinvointi.db").read_bytes()
    quick_gate(tmp_path / "p").unlock(PASSPHRASE).close()
    (tmp_path / "p" / "hyvinvointi.db").write_bytes(old)
    desk = quick_gate(tmp_path / "p").unlock(PASSPHRASE)
    assert desk.must_tell_of_old_copy()
    desk.close()
    desk = quick_gate(tmp_path / "p").unlock(PASSPHRASE)  # the mark is of the old copy now, the notice stays
    assert not desk.is_older_than_last_time()
    assert desk.must_tell_of_old_copy()
    desk.old_copy_found(known=True)
    assert not desk.must_tell_of_old_copy()
    desk.close()


def test_a_changed_passphrase_is_not_told_as_failed_when_the_log_is_and_the_log_has_it_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    before = len(events(desk))
    with monkeypatch.context() as patch:
        patch.setattr(desk._store, "log", full)
        desk.change_passphrase(PASSPHRASE, WORDS)
        with pytest.raises(Surroundings):
            desk.trail.note(Event.BACKUP_MADE)
    assert len(events(desk)) == before
    desk.trail.note(Event.BACKUP_MADE)
    desk.trail.note(Event.BACKUP_MADE)
    assert events(desk)[before:] == ["key.slot", "backup.make", "backup.make"]
