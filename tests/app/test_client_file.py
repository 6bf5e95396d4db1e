"""Everything about one client: all that is held, nothing of others, both as data and as a paper."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId, SessionId
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import care
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
    assert [p["what"] for p in found["papers"]] == [
        "agreement", "signature", "receipt", "review", "signature", "ecomap", "receipt",
    ]  # fmt: skip
    assert [e["event"] for e in found["log"]] == ["client_file.give"]


def test_it_holds_measures_the_service_the_network_and_the_reviews(rich: Desk) -> None:
    found = _file(rich)
    own, who5 = found["measures"]
    assert (own["measure"], own["score"], own["point"], own["mode"]) == ("oma-kysely", None, None, "interview")
    assert [(a["item"], a["theme"]["fi"], a["answer"]) for a in own["answers"]] == [("arki", "arki", 4)]
    assert (who5["measure"], who5["score"], who5["point"], who5["on"]) == ("who5", "52", "start", "2027-01-04")
    assert [a["answer"] for a in who5["answers"]] == [2, 3, 2, 3, 3]
    (service,) = found["services"]
    assert (service["programme"], service["phase"], service["next_words"]) == ("paatos", "ending", "Kuoro jatkuu.")
    assert [d["kind"] for d in service["decisions"]] == ["service", "allowance", "ticket", "service"]
    assert service["decisions"][1]["payments"][0] == {
        "window": 1, "days": 3, "cents": 2700, "decided_on": "2027-02-05", "number": "14 §",
    }  # fmt: skip
    assert found["groups"][0] == {"on": "2027-01-20", "group": "Kuoro", "known_by": "leader_told"}
    assert [m["name"] for m in found["network"]] == ["Luotu Terapeutti", "Tuulia Tekaistu"]
    assert found["network_meetings"] == [
        {"on": "2026-11-30", "asked": ["Tuulia Tekaistu", "Luotu Terapeutti"], "others": "naapuri"}
    ]
    assert found["ecomaps"] == [{"drawn_on": "2027-01-08", "words": "Sisko on lähin."}]
    signed, unsigned = found["reviews"]
    assert (signed["kind"], len(signed["signatures"]), signed["goals"][0]["said"]) == ("mid", 2, "vielä jännittää")
    assert (unsigned["kind"], unsigned["signatures"]) == ("final", [])
    assert [d["text"] for d in found["drafts"]] == ["Myönnetään palvelu.", "Kävelimme puistossa."]
    assert [p["amount_cents"] for p in found["own_purchases"]] == [850]
    other = _file(rich, f.EERO)
    keys = ("measures", "services", "groups", "network", "ecomaps", "reviews", "drafts", "own_purchases")
    assert [other[key] for key in keys] == [[]] * len(keys)


def test_one_person_is_told_no_score_of_a_measure_for_groups(rich: Desk) -> None:
    answers = {str(n): 3 for n in range(1, 11)}
    with rich._store.unit_of_work() as uow:
        uow.records.put_assessment(care.assessment("m9", measure=MeasureId("esis"), answers=answers))
        uow.commit()
    (esis,) = [m for m in _file(rich)["measures"] if m["measure"] == "esis"]
    assert (esis["score"], len(esis["answers"])) == (None, 10)


def test_another_client_in_the_network_is_a_code(rich: Desk) -> None:
    with rich._store.unit_of_work() as uow:
        sister = uow.records.network_of(f.AINO)[1]
        uow.records.put_network_member(replace(sister, name="Keksitty Henkilö 2"))
        uow.commit()
    assert "Henkilö 2" not in json.dumps(_file(rich), ensure_ascii=False)
    assert "A-2" in [m["name"] for m in _file(rich)["network"]]


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
