"""The paper for a client who asks: two years of this client, nobody else, logged before it is handed out."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_log import lines_of
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_trail import AINO, MINUTE, TOINEN, events, log_of, with_clock
from tests.app.test_undo import visit
from tests.support.desks import NOW, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def paper_of(made: bytes) -> list[object]:
    """What the quick printer was given, after the quick sealer's word."""
    head, _, rest = made.partition(b"\n")
    assert head == b"signed log request 2026-11-02"
    found: list[object] = json.loads(rest)
    return found


def test_the_paper_holds_this_client_only(desk: Desk) -> None:
    clock = with_clock(desk)
    desk.client_card(TOINEN)
    desk.client_card(AINO)
    clock.ns = 4 * MINUTE
    desk.leave_client(AINO)
    desk.log_sessions([replace(visit(note="Kuiskaus 4711"), clients=(AINO, TOINEN))])
    made = desk.log_request(AINO, " asiakas   itse ")
    at = "2026-11-02 08:00:00+00:00"
    assert paper_of(made) == [
        "fi", "A-1", "Maija Keksitty", "asiakas itse",
        [
            [at, "session.saved", "client_work", "link_worker", None],
            [at, "client.open", "client_work", "link_worker", 240],
        ],
    ]  # fmt: skip
    for other in (b"A-2", TOINEN.encode(), b"Kuiskaus"):
        assert other not in made


def test_giving_it_is_logged_and_stands_in_the_next_one(desk: Desk) -> None:
    desk.log_request(AINO, "asiakas")
    last = log_of(desk)[-1]
    assert (last.event, last.client, json.loads(last.detail)) == (
        "log.export", AINO, {"at": "2026-11-02T08:00:00+00:00", "lines": 0},
    )  # fmt: skip
    assert "log.export" in desk.log_request(AINO, "asiakas").decode()


def test_what_was_done_with_all_records_at_once_concerns_everybody(desk: Desk) -> None:
    desk.log_table("csv", "fi")
    desk.export()
    desk.claim_table(Month(2026, 10), None, "csv", "fi")  # codes of one month, no names
    desk.client_list()
    lines = paper_of(desk.log_request(AINO, "a"))[4]
    assert isinstance(lines, list)
    assert [line[1] for line in lines] == ["export.plaintext", "export.plaintext"]


def test_two_years_and_no_more(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p", FixedClock(NOW))
    desk.client_card(AINO)
    desk.close()
    later = open_desk(tmp_path / "p", FixedClock(NOW + timedelta(days=731)))
    assert "client.open" in later.log_request(AINO, "a").decode()
    later.close()
    past = open_desk(tmp_path / "p", FixedClock(NOW + timedelta(days=732)))
    assert "client.open" not in past.log_request(AINO, "a").decode()
    past.close()


def test_what_cannot_be_logged_is_not_handed_out(desk: Desk) -> None:
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text(
            "CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END"
        ))  # fmt: skip
    with pytest.raises(DBAPIError):
        desk.log_request(AINO, "asiakas")
    with pytest.raises(DBAPIError):
        desk.client_log(AINO)


def test_nobody_of_that_id(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.log_request(ClientId("kukaan"), "asiakas")
    assert "log.export" not in events(desk)


def test_a_closing_is_told_with_its_opening(desk: Desk) -> None:
    clock = with_clock(desk)
    for minutes in (1, 2):
        desk.client_card(AINO)
        clock.ns += minutes * MINUTE
        desk.leave_client(AINO)
        clock.ns += 10 * MINUTE
    desk.client_card(AINO)  # still open
    with desk._store.reading() as records:
        lines = lines_of(records.audit_of_client(AINO))
    assert [(line.entry.event, line.seconds) for line in lines][:3] == [
        ("client.open", None), ("client.open", 120), ("client.open", 60),
    ]  # fmt: skip
