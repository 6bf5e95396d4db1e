"""Everything about one client: all that is held, nothing of others, both as data and as a paper."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import desk_on
from tests.support.vaults import PASSPHRASE, QuickVault

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources/schemas/hyvinvointi-client-file-1.schema.json").read_text(encoding="utf-8")
)


@pytest.fixture
def rich(tmp_path: Path, clock: FixedClock) -> Any:
    """A desk on the sample log: every kind of record at least once."""
    store: SqlOpenStore = QuickVault(tmp_path / "rich").create_profile(PASSPHRASE)[0]
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.commit()
    desk = desk_on(store, clock)
    yield desk
    desk.close()


def _file(desk: Desk, client: ClientId = f.AINO) -> dict[str, Any]:
    made = desk.client_file(client, "fi")
    document = json.loads(made.json)
    assert document == made.document
    Draft202012Validator(SCHEMA).validate(document)
    return dict(document)


def test_it_holds_every_kind_of_record_of_the_client(rich: Desk) -> None:
    found = _file(rich)
    assert found["client"]["name"] == "Keksitty Henkilö 1"
    assert found["client"]["called_in_need"] == {"name": "Keksitty Naapuri", "relation": "naapuri", "phone": "000"}
    assert found["consents"] == [
        {"for": "yhteystiedot", "given_on": "2026-09-01", "withdrawn_on": None},
        {"for": "kuvat", "given_on": "2026-09-01", "withdrawn_on": "2026-10-01"},
    ]
    signed, paper = found["agreements"]
    assert (signed["text"], signed["payer"], signed["read_by"]) == (f.TEXT, "Esimerkkikunta", "read_aloud")
    assert [s["name"] for s in signed["signatures"]] == ["Keksitty Henkilö 1", "Keksitty Työntekijä"]
    assert (paper["ended_on"], paper["text"]) == ("2026-12-01", None)
    step = found["goals"][0]["below"][0]["below"][0]
    assert (step["words"], step["marks"]) == ("Bussiaikataulu", [{"on": "2026-10-03", "mark": "a_little"}])
    visit = found["meetings"][0]
    assert visit["starts_at"] == "2026-10-03T09:00+03:00"
    assert (visit["note"], visit["with"], visit["reminded_on"]) == (f.NOTE, ["A-2"], "2026-10-02")
    assert visit["trips"][0]["route"] == ["Sodankylä, Keksitie 1", "Vajunen", "Moskuvaara", "Testikylä, Polku 2"]
    assert visit["tasks"][0]["words"] == "Soitetaan kirjastoon"
    assert visit["expenses"][0] == {
        "on": "2026-10-03", "kind": "bus", "amount_cents": 340, "description": "meno", "receipt": True,
    }  # fmt: skip
    assert [m["status"] for m in found["meetings"]] == ["held", "no_show", "planned"]
    assert [p["what"] for p in found["papers"]] == ["agreement", "signature", "receipt"]
    assert [e["event"] for e in found["log"]] == ["client_file.give"]


def test_others_are_codes_in_words_too(rich: Desk) -> None:
    rich.save_client(f.client(2, name="Eero Virtanen", address="Salatie 5"))
    session = rich.session(SessionId("s1"))
    assert session is not None
    trips = (f.trip("t1", to_place="Testikylä, Salatie 5"),)
    rich.log_sessions([replace(session, note="Haimme Eeron, Virtasen talolta.", trips=trips, place="Eerolla")])
    found = _file(rich)["meetings"][0]
    assert (found["note"], found["place"]) == ("Haimme A-2, A-2 talolta.", "A-2")
    assert found["trips"][0]["route"] == ["Sodankylä, Keksitie 1", "Testikylä"]
    own = _file(rich, f.EERO)["meetings"][0]
    assert own["note"] == "Haimme Eeron, Virtasen talolta."
    assert own["trips"][0]["route"] == ["Sodankylä, Keksitie 1", "Testikylä, Salatie 5"]
    assert own["marks"] == []


def test_it_is_logged_before_it_is_given_and_an_unknown_client_is_refused(rich: Desk) -> None:
    rich.client_file(f.AINO, "sv")
    assert rich.who_has_looked(f.AINO)[1].event == "client_file.give"
    with pytest.raises(Refused) as refused:
        rich.client_file(ClientId("x"), "fi")
    assert refused.value.refusal is Refusal.NO_SUCH_RECORD


def test_the_file_name_has_the_code_and_no_name(rich: Desk) -> None:
    made = rich.client_file(f.AINO, "fi")
    assert made.stem == "A-1-2026-11-02"
    assert json.loads(made.pdf)["paper"] == "client_file"
