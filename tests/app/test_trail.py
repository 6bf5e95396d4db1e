"""The log of who did and saw what: nothing is shown that is not logged, ids only, one chain."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.new_keys import change_keystore, take_recovery_key
from hyvinvointi_desktop.app.trail import Trail
from hyvinvointi_desktop.domain.acts import RecordKind
from hyvinvointi_desktop.domain.audit import Entry, Event, Purpose
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_undo import visit
from tests.support import factories as f
from tests.support.desks import open_desk

AINO, TOINEN = f.client(1).id, f.client(2).id
MINUTE = 60_000_000_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


class Ticking:
    """A clock of nanoseconds that moves when told."""

    def __init__(self) -> None:
        self.ns = 0

    def __call__(self) -> int:
        return self.ns


def with_clock(desk: Desk) -> Ticking:
    clock = Ticking()
    desk.trail = Trail(desk._store, replace(desk._tools, running_ns=clock), "link_worker")
    return clock


def log_of(desk: Desk) -> list[Entry]:
    with desk._store.reading() as records:
        return list(records.audit_chain())


def events(desk: Desk) -> list[str]:
    return [e.event for e in log_of(desk)]


def test_an_act_and_its_entry_stand_in_one_transaction(desk: Desk) -> None:
    known = len(log_of(desk))
    desk.log_sessions([replace(visit(), clients=(AINO, TOINEN))])
    new = log_of(desk)[known:]
    assert [(e.event, e.object_type, e.object_id, e.client) for e in new] == [
        ("session.saved", "session", "s1", AINO), ("session.saved", "session", "s1", TOINEN),
    ]  # fmt: skip
    with desk._store.unit_of_work() as uow:
        uow.records.delete_session(SessionId("s1"))
    assert len(log_of(desk)) == known + 2


def test_a_card_is_logged_before_it_is_shown_and_when_it_is_left(desk: Desk) -> None:
    clock = with_clock(desk)
    known = len(log_of(desk))
    desk.client_card(AINO)
    clock.ns = MINUTE
    desk.client_card(AINO)  # read again after a change: the same opening
    desk.leave_client(AINO)
    desk.leave_client(AINO)
    new = log_of(desk)[known:]
    assert [(e.event, e.client, e.detail) for e in new] == [
        ("client.open", AINO, "{}"), ("client.close", AINO, '{"seconds":60}'),
    ]  # fmt: skip


def test_after_five_minutes_it_is_another_look(desk: Desk) -> None:
    clock = with_clock(desk)
    known = len(log_of(desk))
    desk.client_list()
    desk.client_list()
    clock.ns = 6 * MINUTE
    desk.client_list()
    assert events(desk)[known:] == ["client.list", "client.list"]


def test_locking_closes_what_is_open(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    desk.client_card(AINO)
    desk.close("idle")
    desk = open_desk(tmp_path / "p")
    last = log_of(desk)[-2:]
    assert [(e.event, e.detail) for e in last] == [("client.close", '{"seconds":0}'), ("lock", '{"cause":"idle"}')]
    desk.close()


def test_a_search_leaves_its_count_and_not_its_words(desk: Desk) -> None:
    desk.search("Aino")
    entry = log_of(desk)[-1]
    assert entry.event == "search"
    assert json.loads(entry.detail).keys() == {"count"}


def test_no_name_or_note_is_ever_in_the_log(desk: Desk) -> None:
    client = f.client(1)
    desk.log_sessions([visit(note="Kuiskaus 4711")])
    desk.save_client(replace(client, address="Kätköpolku 9"))
    desk.client_card(AINO)
    desk.search("Kuiskaus")
    desk.export()
    text_of_log = "".join(str(e) for e in log_of(desk))
    for secret in ("Kuiskaus", "Kätköpolku", client.name, client.phone or "-------", "4711"):
        assert secret not in text_of_log


def test_what_cannot_be_logged_is_not_shown(desk: Desk) -> None:
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(
            text("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END")
        )
    for look in (
        lambda: desk.client_card(AINO),
        desk.client_list,
        desk.today,
        desk.export,
        lambda: desk.search("x"),
        lambda: desk.who_has_looked(AINO),
    ):
        with pytest.raises(DBAPIError):
            look()
    before = len(desk.clients())
    with pytest.raises(DBAPIError):
        desk.save_client(f.client(3))
    assert len(desk.clients()) == before
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("DROP TRIGGER no_log"))


def test_the_purpose_is_in_every_entry_from_its_choice_on(desk: Desk) -> None:
    desk.trail.choose_purpose(Purpose.INFORMATION_REQUEST)
    desk.client_card(AINO)
    assert [(e.event, e.purpose) for e in log_of(desk)][-2:] == [
        ("purpose", "information_request"), ("client.open", "information_request"),
    ]  # fmt: skip


def test_who_has_looked_at_one_client(desk: Desk) -> None:
    desk.client_card(AINO)
    desk.client_card(TOINEN)
    found = desk.who_has_looked(AINO)
    assert {e.client for e in found} == {AINO}
    assert [e.event for e in found][:2] == ["log.read", "client.open"]


def test_the_chain_is_whole_and_a_change_is_found(desk: Desk) -> None:
    state = desk.log_state()
    assert (state.broken_at, state.entries > 0) == (None, True)
    assert desk.check() == ()
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("DROP TRIGGER audit_never_update"))
        connection.execute(text("UPDATE audit SET client = 'joku muu' WHERE seq = 2"))
    assert desk.log_state().broken_at == 2
    assert desk.check() == ("audit: broken at 2",)


def test_an_older_store_in_its_place_is_known(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    desk.close()
    old = (tmp_path / "p" / "hyvinvointi.db").read_bytes()
    desk = open_desk(tmp_path / "p")
    assert not desk.is_older_than_last_time()
    desk.log_sessions([visit()])
    desk.close()
    (tmp_path / "p" / "hyvinvointi.db").write_bytes(old)
    desk = open_desk(tmp_path / "p")
    assert desk.is_older_than_last_time()
    assert "audit: older than when it was last closed" in desk.check()
    desk.close()


def test_entries_of_the_log_alone_ask_for_no_backup(desk: Desk) -> None:
    made = desk.back_up()
    desk.trail.look(Event.DIARY_READ, RecordKind.SESSION, "x", [ClientId("c")])
    desk._store.log([Seen(Event.SEARCHED)], desk.trail.by())
    assert desk.back_up().path == made.path


@pytest.mark.parametrize(("at", "minutes"), [("2026-07-01T09:00", 180), ("2026-12-01T09:00", 120)])
def test_every_entry_has_the_offset_of_helsinki(tmp_path: Path, at: str, minutes: int) -> None:
    """Wherever the machine believes itself to be."""
    desk = open_desk(tmp_path / "p", FixedClock(datetime.fromisoformat(f"{at}+00:00")))
    desk.client_card(AINO)
    entry = log_of(desk)[-1]
    assert (entry.utc[:16], entry.offset_minutes) == (at, minutes)
    desk.close()


def test_practice_says_that_its_times_are_invented(desk: Desk) -> None:
    assert [Trail(desk._store, desk._tools, "", invented=i).by().invented for i in (True, False)] == [True, False]


def test_another_look_between_makes_none_new(desk: Desk) -> None:
    with_clock(desk)
    known = len(log_of(desk))
    for event in (Event.CLIENTS_LISTED, Event.TODAY_SEEN, Event.CLIENTS_LISTED):
        desk.trail.look(event)
    assert events(desk)[known:] == ["client.list", "today.view"]


def test_one_look_at_two_clients_has_the_purpose_of_each(desk: Desk) -> None:
    desk.open_client_for(AINO, Purpose.OVERSIGHT)
    known = len(log_of(desk))
    desk.trail.look(Event.AGREEMENT_SEEN, RecordKind.AGREEMENT, "a1", (AINO, TOINEN))
    assert [(e.client, e.purpose) for e in log_of(desk)[known:]] == [(AINO, "oversight"), (TOINEN, "client_work")]


def test_another_recovery_key_and_the_keystore_are_logged_by_name(desk: Desk) -> None:
    class Keys:
        def put_recovery_key(self, _new: object, typed: str) -> None:
            self.typed = typed

    keys, known = Keys(), len(log_of(desk))
    take_recovery_key(desk, keys, object(), "ABCD")  # type: ignore[arg-type]
    changed: list[str] = []
    change_keystore(desk, changed.append, "salasana")
    assert (keys.typed, changed) == ("ABCD", ["salasana"])
    assert [(e.event, e.detail) for e in log_of(desk)[known:]] == [
        ("key.slot", '{"slot":"recovery"}'), ("key.slot", '{"slot":"keystore"}'),
    ]  # fmt: skip
