"""Bodies that came are read strictly: what leaves is read back the same, and everything else has its named fault."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app import exchange_reading as reading
from hyvinvointi_desktop.app import exchange_records as leaving
from hyvinvointi_desktop.app.body_fields import BodyFault, BodyRefused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, DeviceId, RecordRevision, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.places import locality
from tests.support import factories as f
from tests.support.approval import CAME
from tests.support.work import drive, held

Read = Callable[[RecordRevision], object]
VISIT = held("s1", "2026-10-03", "9:00", 150, trips=(drive("t1", "2026-10-03", 240),))


def revision(fact: leaving.Fact) -> RecordRevision:
    """A fact as it travels: through JSON."""
    body = json.loads(json.dumps(dict(fact.body)))
    return RecordRevision(fact.type.value, fact.id, 1, NO_DIGEST, WorkerId("w"), DeviceId("d"), CAME, body)


SESSION = revision(leaving.session_fact(VISIT, leaving.Known()))
AGREEMENT = revision(leaving.agreement_fact(f.agreement()))
CLIENT = revision(leaving.client_fact(f.client(1), None))
HOURS = revision(leaving.hours_request_fact("h1", ClientId("c1"), Month(2026, 10), 90, "muutto"))
CLAIM_LINE = {
    "session": "s1", "clients": ["A-1"], "on": "2026-10-03", "from": "9.00", "to": "11.30", "kind": "home_visit",
    "minutes": 150, "raw_minutes": 150, "rounded_minutes": 150, "payable_minutes": 150, "rate": "13.00",
    "amount_cents": 3250,
}  # fmt: skip
TRIP_LINE = {
    "trip": "t1", "session": "s1", "on": "2026-10-03", "route": ["Sodankylä", "Vuotso"], "purpose": "käynti",
    "vehicle": "car", "km": "24.0", "rate": "0.55", "amount_cents": 1320,
}  # fmt: skip
TOTALS = {
    "minutes": 150, "payable_minutes": 150, "km": "24.0", "hours_cents": 3250, "trips_cents": 1320,
    "expenses_cents": 0, "adjustments_cents": 0, "total_cents": 4570,
}  # fmt: skip
DOCUMENT: dict[str, Any] = {
    "format": "hyvinvointi-claim", "version": 1, "month": "2026-10", "payer": "kunta", "payer_name": "Kunta",
    "regime": "employment", "worker": "Maija", "state": "sealed", "id": "k1", "number": 1,
    "sealed_at": "2026-11-02T08:00:00Z", "hours": [CLAIM_LINE], "trips": [TRIP_LINE], "expenses": [],
    "adjustments": [], "totals": TOTALS, "findings": [],
}  # fmt: skip


def claim(document: Any = None, **changes: Any) -> RecordRevision:
    """A claim's record with other values in its document."""
    text = document if isinstance(document, str) else json.dumps((document or DOCUMENT) | changes)
    return RecordRevision("claim", "k1", 1, NO_DIGEST, WorkerId("w"), DeviceId("d"), CAME, {"document": text})


def with_body(of: RecordRevision, **changes: Any) -> RecordRevision:
    """The same record with other values; Ellipsis takes a key out."""
    body = {**(of.body or {}), **changes}
    return replace(of, body={k: v for k, v in body.items() if v is not ...})


def test_what_leaves_is_read_back() -> None:
    session = reading.read_session(SESSION)
    assert (session.starts_at, session.ends_at, session.kind, session.status) == (
        VISIT.starts_at, VISIT.ends_at, "home_visit", VISIT.status,
    )  # fmt: skip
    trip, sent = session.trips[0], VISIT.trips[0]
    assert (trip.from_place, trip.to_place, trip.km_tenths) == (locality(sent.from_place), locality(sent.to_place), 240)
    agreement, own = reading.read_agreement(AGREEMENT), f.agreement()
    assert (agreement.client, agreement.first_day, agreement.last_day, agreement.payer) == (
        own.client, own.first_day, own.last_day, own.payer,
    )  # fmt: skip
    assert (reading.read_client(CLIENT).code, reading.read_client(CLIENT).state.value) == ("A-1", "active")
    asked = reading.read_hours_request(HOURS)
    assert (asked.minutes, str(asked.month), asked.words) == (90, "2026-10", "muutto")
    read = reading.read_claim(claim())
    assert (read.number, read.claim.totals.total_cents, read.claim.hours[0].payable_minutes) == (1, 4570, 150)


def test_more_than_was_asked_for_is_cut_or_left() -> None:
    route = [{**(SESSION.body or {})["trips"][0], "route": ["Sodankylä, Keksitie 1", "Vuotso, Polku 2"]}]
    session = reading.read_session(with_body(SESSION, trips=route, note="salaisuus", place="Vuotso, Keksitie 1"))
    assert (session.trips[0].from_place, session.trips[0].to_place, session.place, session.note) == (
        "Sodankylä", "Vuotso", "Vuotso", "",
    )  # fmt: skip


BAD: list[tuple[Read, RecordRevision, str, BodyFault]] = [
    (reading.read_session, with_body(SESSION, starts_at=...), "starts_at", BodyFault.MISSING),
    (reading.read_session, with_body(SESSION, starts_at="2026-10-03T09:00"), "starts_at", BodyFault.BAD_INSTANT),
    (reading.read_session, with_body(SESSION, starts_at="2026-10-03T09:00:30+03:00"), "starts_at",
     BodyFault.BAD_INSTANT),
    (reading.read_session, with_body(SESSION, starts_at="1026-10-03T09:00+03:00"), "starts_at", BodyFault.BAD_INSTANT),
    (reading.read_session, with_body(SESSION, ends_at=(SESSION.body or {})["starts_at"]), "ends_at", BodyFault.ORDER),
    (reading.read_session, with_body(SESSION, clients=[]), "clients", BodyFault.MISSING),
    (reading.read_session, with_body(SESSION, clients=["c1", "c1"]), "clients", BodyFault.TWICE),
    (reading.read_session, with_body(SESSION, clients=[" c1"]), "clients[0].", BodyFault.BAD_ID),
    (reading.read_session, with_body(SESSION, status="maybe"), "status", BodyFault.UNKNOWN_WORD),
    (reading.read_session, with_body(SESSION, trips={}), "trips", BodyFault.WRONG_TYPE),
    (reading.read_session, with_body(SESSION, trips=["x"]), "trips[0]", BodyFault.WRONG_TYPE),
    (reading.read_session, with_body(SESSION, trips=[{"id": "t", "on": "2026-10-03", "vehicle": "car", "km": 24}]),
     "trips[0].km", BodyFault.WRONG_TYPE),
    (reading.read_session, with_body(SESSION, trips=[{"id": "t", "on": "2026-02-30", "vehicle": "car", "km": "1"}]),
     "trips[0].on", BodyFault.BAD_DAY),
    (reading.read_session, with_body(SESSION, entered_on="eilen"), "entered_on", BodyFault.BAD_DAY),
    (reading.read_session, replace(SESSION, body=None), "", BodyFault.MISSING),
    (reading.read_agreement, with_body(AGREEMENT, last_day="2020-01-01"), "last_day", BodyFault.ORDER),
    (reading.read_agreement, with_body(AGREEMENT, origin="dreamt"), "origin", BodyFault.UNKNOWN_WORD),
    (reading.read_agreement, with_body(AGREEMENT, version=True), "version", BodyFault.WRONG_TYPE),
    (reading.read_client, with_body(CLIENT, code=""), "code", BodyFault.BAD_ID),
    (reading.read_hours_request, with_body(HOURS, minutes=0), "minutes", BodyFault.BAD_NUMBER),
    (reading.read_hours_request, with_body(HOURS, minutes=-60), "minutes", BodyFault.BAD_NUMBER),
    (reading.read_hours_request, with_body(HOURS, month="2026-13"), "month", BodyFault.BAD_MONTH),
    (reading.read_hours_request, with_body(HOURS, words="x" * 5000), "words", BodyFault.TOO_LONG),
    (reading.read_claim, claim("{"), "document", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim("[]"), "document", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim('{"totals": 1.5}'), "document", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim("[" * 100_000), "document", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim(format="other"), "document.format", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim(state="draft"), "document.state", BodyFault.NOT_A_CLAIM),
    (reading.read_claim, claim(id="k2"), "document.id", BodyFault.OTHER_ID),
    (reading.read_claim, claim(worker=""), "document.worker", BodyFault.MISSING),
    (reading.read_claim, claim(regime="gift"), "document.regime", BodyFault.UNKNOWN_WORD),
    (reading.read_claim, claim(totals=TOTALS | {"total_cents": 9999}), "document.totals.total_cents",
     BodyFault.NOT_THE_SUM),
    (reading.read_claim, claim(totals=TOTALS | {"km": "99.0"}), "document.totals.km", BodyFault.NOT_THE_SUM),
    (reading.read_claim, claim(hours=[CLAIM_LINE, CLAIM_LINE]), "document.hours[1]", BodyFault.TWICE),
    (reading.read_claim, claim(hours=[CLAIM_LINE | {"on": "2026-09-30"}]), "document.hours[0].on", BodyFault.BAD_DAY),
    (reading.read_claim, claim(hours=[CLAIM_LINE | {"payable_minutes": 200}]), "document.hours[0].payable_minutes",
     BodyFault.BAD_NUMBER),
    (reading.read_claim, claim(hours=[CLAIM_LINE | {"rate": 13}]), "document.hours[0].rate", BodyFault.WRONG_TYPE),
    (reading.read_claim, claim(hours=[CLAIM_LINE | {"amount_cents": -1}]), "document.hours[0].amount_cents",
     BodyFault.BAD_NUMBER),
    (reading.read_claim, claim(trips=[TRIP_LINE | {"rate": "-0.55"}]), "document.trips[0].rate", BodyFault.BAD_RATE),
    (reading.read_claim, claim(trips=[TRIP_LINE | {"km": "24.05"}]), "document.trips[0].km", BodyFault.BAD_KM),
    (reading.read_claim, claim(sealed_at="nyt"), "document.sealed_at", BodyFault.BAD_INSTANT),
]  # fmt: skip


@pytest.mark.parametrize(
    ("read", "bad", "path", "fault"), BAD, ids=[f"{b[2]}-{b[3].value}-{n}" for n, b in enumerate(BAD)]
)
def test_what_cannot_be_is_refused_by_name(read: Read, bad: RecordRevision, path: str, fault: BodyFault) -> None:
    with pytest.raises(BodyRefused) as no:
        read(bad)
    assert (no.value.path, no.value.fault) == (path, fault)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
READERS: dict[str, tuple[Read, RecordRevision]] = {
    "session": (reading.read_session, SESSION), "agreement": (reading.read_agreement, AGREEMENT),
    "client": (reading.read_client, CLIENT), "hours": (reading.read_hours_request, HOURS),
}  # fmt: skip


def _refused_at(read: Read, given: RecordRevision) -> str | None:
    """Where a body is refused; None when it is read. Anything else that is raised fails the test."""
    try:
        read(given)
    except BodyRefused as no:
        return no.path
    return None


@given(kind=st.sampled_from(sorted(READERS)), data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_other_value_is_read_or_refused_and_nothing_else(kind: str, data: st.DataObject) -> None:
    read, good = READERS[kind]
    key = data.draw(st.sampled_from(sorted(good.body or {})))
    path = _refused_at(read, with_body(good, **{key: data.draw(JSON)}))
    assert path is None or path.startswith(key)


@given(key=st.sampled_from(sorted(DOCUMENT)), value=JSON)
@settings(max_examples=60, deadline=None)
def test_any_other_claim_is_read_or_refused_and_nothing_else(key: str, value: Any) -> None:
    path = _refused_at(reading.read_claim, claim(DOCUMENT | {key: value}))
    assert path is None or path.startswith("document")
