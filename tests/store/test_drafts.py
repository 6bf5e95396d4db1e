"""Drafts in the real store: one a form and record, gone with their client, carried over from the first schema."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from hyvinvointi_desktop.app.drafts_port import Draft, Form, Mark
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store.engine import writing_engine
from hyvinvointi_desktop.store.records import SqlRecords
from hyvinvointi_desktop.store.secret_bytes import Secret
from tests.support import factories as f
from tests.support.desks import open_desk, open_store

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def _draft(record: str = "s1", client: str | None = None, **typed: object) -> Draft:
    owner = ClientId(client) if client else None
    return Draft(Form.VISIT, record, owner, typed, (("Muistiinpanot", "ää"),), (), Mark(True, 3), AT)


def _put(store: OpenStore, *drafts: Draft) -> None:
    with store.unit_of_work(None) as uow:
        for draft in drafts:
            uow.records.put_draft(draft)
        uow.commit()


def _all(store: OpenStore) -> tuple[Draft, ...]:
    with store.reading() as records:
        return records.drafts()


def test_a_later_draft_takes_the_place_of_the_earlier_one_of_the_same_record(tmp_path: Path) -> None:
    store = open_store(tmp_path / "p")
    _put(store, _draft(note="e"), _draft("s2", note="toinen"), _draft(note="ei ääntä"))
    assert sorted(d.typed["note"] for d in _all(store)) == ["ei ääntä", "toinen"]
    with store.unit_of_work(None) as uow:
        uow.records.drop_draft(Form.VISIT, "s1")
        uow.records.drop_draft(Form.VISIT, "never")
        uow.commit()
    assert [d.record for d in _all(store)] == ["s2"]
    store.close()


def test_a_draft_comes_back_whole_and_the_newest_is_first(tmp_path: Path) -> None:
    store = open_store(tmp_path / "p")
    old, new = _draft("old", "c1", note="1"), Draft(Form.GOAL, "g", None, {}, (), (), None, AT + timedelta(seconds=1))
    _put(store, old, new)
    assert _all(store) == (new, old)
    store.close()


def test_no_draft_is_an_act_and_none_can_be_undone(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    before = desk.steps()
    desk.keep_draft(_draft(note="x"))
    desk.drop_draft(Form.VISIT, "s1")
    assert desk.steps() == before
    desk.close()


def test_everything_that_is_about_a_client_or_names_the_client_goes_with_the_client(tmp_path: Path) -> None:
    store = open_store(tmp_path / "p")
    one, two = f.client(1), f.client(2)
    _put(
        store,
        _draft("own", one.id),
        _draft("second of two", two.id, clients=[two.id, one.id]),
        Draft(Form.NOTEBOOK, "own", None, {"rows": [["s", "t", ["", one.name]]]}, (), (), None, AT),
        _draft("other", two.id, clients=[two.id]),
    )
    with store.unit_of_work(None) as uow:
        assert uow.records.drop_drafts_of(one.id) == 3
        uow.commit()
    assert [d.record for d in _all(store)] == ["other"]
    store.close()


def test_a_record_s_mark_moves_with_every_act_and_ends_with_the_record(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    about = Ref(RecordKind.CLIENT, f.client(1).id)

    def mark() -> Mark:
        with desk._store.reading() as records:
            return records.record_mark(about)

    first = mark()
    desk.archive_client(f.client(1).id, AT.date())
    second = mark()
    assert first.there
    assert second.there
    assert second.act > first.act
    with desk._store.reading() as records:
        assert records.record_mark(Ref(RecordKind.SESSION, "never")) == Mark(False, 0)
    desk.close()


@pytest.mark.parametrize("ended", [True, False])
def test_a_sitting_without_an_end_is_known_by_the_log(tmp_path: Path, ended: bool) -> None:
    desk = open_desk(tmp_path / "p")
    desk.client_list()
    if ended:
        desk.trail.end("closed")
    desk._store.close()
    again = open_desk(tmp_path / "p")
    again.client_list()
    with again._store.reading() as records:
        assert records.last_sitting_ended(again.trail.session) is ended
    again.close()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(typed=st.dictionaries(st.text(), json_values, max_size=5), told=st.lists(st.tuples(st.text(), st.text())))
def test_whatever_is_typed_comes_back_as_it_was(typed: dict[str, object], told: list[tuple[str, str]]) -> None:
    from hyvinvointi_desktop.store.records_drafts import _draft as read
    from hyvinvointi_desktop.store.records_drafts import _row as write

    draft = Draft(Form.TEXT, "r", ClientId("c"), typed, tuple(told), tuple(told), Mark(False, 0), AT)
    row = type("Row", (), write(draft))
    assert read(row) == draft


@pytest.fixture
def engine(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = writing_engine(tmp_path / "x.db", Secret(32))
    yield made
    made.dispose()


def test_drafts_of_the_first_schema_are_carried_over(engine: Engine) -> None:
    visit = {"id": "s9", "clients": ["c1"], "note": "jäi kesken äänettä"}
    kept = {
        "draft.session": json.dumps([json.dumps(visit), "broken"]),
        "draft.notebook": json.dumps([["s", "t", ["pe", "9"]]]),
        "draft.client.new": json.dumps({"id": "c7", "name": "Uusi"}),
        "draft.client.c1": json.dumps({"id": "c1", "name": "Aino"}),
        "draft.agreement.c1.new": json.dumps({"times": "maanantaisin"}),
        "draft.client.c2": "",
        "language": "fi",
    }
    with engine.begin() as connection:
        migrate.move(connection, "0001")
        for key, value in kept.items():
            connection.exec_driver_sql("INSERT INTO preferences VALUES (?, ?)", (key, value))
    with engine.begin() as connection:
        migrate.move(connection, "head")
        records = SqlRecords(connection)
        found = {(d.form, d.record, d.client): d.typed for d in records.drafts()}
        left = connection.exec_driver_sql("SELECT key FROM preferences").scalars().all()
    assert found == {
        (Form.VISIT, "s9", "c1"): visit,
        (Form.NOTEBOOK, "own", None): {"rows": [["s", "t", ["pe", "9"]]]},
        (Form.CLIENT, "c7", None): {"id": "c7", "name": "Uusi"},
        (Form.CLIENT, "c1", "c1"): {"id": "c1", "name": "Aino"},
        (Form.AGREEMENT, "c1.new", "c1"): {"times": "maanantaisin"},
    }
    assert left == ["language"]
