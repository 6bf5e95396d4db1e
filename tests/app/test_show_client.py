"""What a client is shown of what is kept, and what the log says of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.sessions import Status
from tests.support.practice import practice_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = practice_desk(tmp_path / "profile")
    yield made
    made.close()


def somebody(desk: Desk) -> ClientId:
    rows = desk.client_list()
    return max(rows, key=lambda row: len(desk.client_card(row.client.id).sessions)).client.id


def test_everybody_has_a_page_with_the_own_records_alone(desk: Desk) -> None:
    for client in desk.clients():
        page = desk.own_page(client.id, "fi")
        assert page.name == client.name
        assert {g.goal.client for g in page.goals} <= {client.id}
        assert {a.client for a in page.agreements} <= {client.id}
        assert {r.review.client for r in page.reviews} <= {client.id}
        assert {s.clients for s in (*page.held, *page.planned)} <= {(client.id,)}
        assert {s.status for s in page.held} <= {Status.HELD}
        for private in (client.safety_notes, client.mobility_notes, client.in_need.name, client.phone):
            assert not private or private not in repr(page)


def test_of_a_meeting_with_two_people_neither_note_nor_place_is_shown(desk: Desk) -> None:
    client = somebody(desk)
    other = next(c.id for c in desk.clients() if c.id != client)
    session = next(s for s in desk.client_card(client).sessions if s.status is Status.HELD and not s.trips)
    both = replace(session, clients=(client, other), note="Puhuttiin kahdestaan", place="Torilla", marks=())
    desk.log_sessions([both])
    shown = next(s for s in desk.own_page(client, "fi").held if s.id == session.id)
    assert (shown.clients, shown.note, shown.place) == ((client,), "", "")


def test_each_showing_and_each_coming_back_is_logged(desk: Desk) -> None:
    client = somebody(desk)
    for wrong in (0, 3):
        desk.own_page(client, "sv")
        desk.end_showing(client, wrong)
    with desk._store.reading() as records:
        told = [(e.event, e.client, e.detail) for e in list(records.audit_chain())[-4:]]
    assert told == [
        ("client.show", client, "{}"), ("client.show_end", client, '{"wrong_tries":0}'),
        ("client.show", client, "{}"), ("client.show_end", client, '{"wrong_tries":3}'),
    ]  # fmt: skip


def test_nobody_is_shown_to_nobody(desk: Desk) -> None:
    with pytest.raises(Refused) as no:
        desk.own_page(ClientId("nobody"), "fi")
    assert no.value.refusal is Refusal.NO_SUCH_RECORD
