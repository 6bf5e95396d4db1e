"""What leaves for the coordinator: facts alone, in the published shape, as revisions that follow one another."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app import exchange_records as leaving
from hyvinvointi_desktop.app.exchange_changes import CHANGED, REMOVED, Author, Sent, changes, sent_of
from hyvinvointi_desktop.app.exchange_record_wire import RecordsUnreadable, records_json, revisions_in
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import (
    CaseId,
    DeviceId,
    RecordRevision,
    RecordType,
    Totals,
    WorkerId,
    digest_of,
)
from hyvinvointi_desktop.domain.exchange_totals import totals_of
from hyvinvointi_desktop.domain.ids import ClientId, CourseId
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Mode
from hyvinvointi_desktop.domain.services import service_times
from tests.support import factories as f

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources/schemas/hvl-records-1.json").read_text(encoding="utf-8")
)
NOW = datetime(2026, 11, 3, 8, 12, 44, tzinfo=UTC)
ME = Author(WorkerId("w" * 16), DeviceId("d" * 16), NOW)
LOG = f.sample_log()
KNOWN = leaving.Known(
    agreements=LOG.agreements,
    courses=tuple(w.course for w in LOG.courses),
    barriers=frozenset({"money", "other"}),
    localities=leaving.known_localities(LOG.clients, LOG.sessions, "Sodankylä"),
    cases={},
)
CLAIM = {"format": "hyvinvointi-claim", "totals": {"payable_minutes": 450, "km": "42.0", "total_cents": 12060}}


def fact_of_session(number: int) -> leaving.Fact:
    """The fact of one of the sample's sessions."""
    return leaving.session_fact(LOG.sessions[number], KNOWN)


def every_fact() -> list[leaving.Fact]:
    """One or more of every kind that the sample log has something for."""
    whole = LOG.courses[0]
    by_id = {s.id: s for s in LOG.sessions}
    assessment = LOG.care.assessments[0]
    return [
        *(leaving.client_fact(c, CaseId("a" * 16) if c.id == "c1" else None) for c in LOG.clients),
        *(leaving.agreement_fact(a) for a in LOG.agreements),
        *(leaving.service_fact(p, service_times([p], LOG.care.decisions)) for p in LOG.care.periods),
        *(leaving.session_fact(s, KNOWN) for s in LOG.sessions if s.status in leaving.FACTS_OF),
        *(leaving.claim_fact(c) for c in LOG.claims),
        *(leaving.assessment_fact(a, None) for a in LOG.care.assessments),
        leaving.assessment_fact(replace(assessment, answers={}), None),
        leaving.course_fact(whole.course, [(by_id[g.session], g) for g in whole.groups], 2),
        leaving.note_fact(LOG.sessions[0], "pyydettiin"),
        leaving.hours_request_fact("h1", ClientId("c1"), Month(2026, 11), 120, "muutto"),
        leaving.reply_fact(CaseId("b" * 16), taken=True, client=ClientId("c1"), words=""),
        leaving.handover_fact("h1", whole.course, "{}"),
    ]


def valid(revisions: Iterable[RecordRevision]) -> bytes:
    """Their bytes, after the schema has said yes."""
    content = records_json(revisions)
    jsonschema.validate(json.loads(content), SCHEMA)
    return content


def test_every_kind_is_in_the_published_shape_and_comes_back() -> None:
    facts = {(x.type, x.id): x for x in every_fact()}
    made = changes(facts.values(), {}, ME)
    assert {r.type for r in made} == {t.value for t in RecordType} - {"audit"}
    assert revisions_in(valid(made)) == tuple(replace(r, body=json.loads(json.dumps(r.body))) for r in made)


def test_a_session_is_exactly_this() -> None:
    assert fact_of_session(0) == leaving.Fact(RecordType.SESSION, "s1", {
        "clients": ["c2", "c1"], "course": None, "starts_at": "2026-10-03T09:00+03:00",
        "ends_at": "2026-10-03T11:30+03:00", "kind": "home_visit", "status": "held", "entered_on": "2026-10-03",
        "programme": "hyvinvointilahete", "payer": "kunta", "place": "Testikylä", "barriers": ["other"],
        "trips": [
            {"id": "t1", "on": "2026-10-03", "vehicle": "car",
             "route": ["Sodankylä", "Vajunen", "Moskuvaara", "Testikylä"], "km": "24.0",
             "legs": [{"km": "10.0", "passengers": 1}, {"km": "2.0", "passengers": 2}], "trailer_km": "3.0",
             "supplements": [{"kind": "dog", "km": "24.0"}], "payer": "kunta"},
            {"id": "t2", "on": "2026-10-03", "vehicle": "car", "route": ["Testikylä", "Sodankylä"], "km": "24.0",
             "legs": [], "trailer_km": "0.0", "supplements": [], "payer": None},
        ],
        "expenses": [
            {"id": "e1", "on": "2026-10-03", "kind": "bus", "amount_cents": 340, "receipt": True},
            {"id": "e2", "on": "2026-10-03", "kind": "parking", "amount_cents": 0, "receipt": False},
        ],
    })  # fmt: skip


def test_no_name_address_or_written_word_leaves() -> None:
    secret = "SALAISUUS"
    written = f.client(
        1, name=f"Nimi {secret}", phone=secret, email=secret, address=secret, safety_notes=secret,
        mobility_notes=secret, hetu=secret,
    )  # fmt: skip
    s = f.session("s9", place=f"{secret}n koti", note=secret, barriers=(secret,), tasks=LOG.sessions[0].tasks)
    s = replace(s, trips=(f.trip(from_place=f"Sodankylä, {secret}", purpose=secret),))
    a = f.agreement("a9", text=secret, text_sha256=secret, interpreter=secret, template=secret)
    course = replace(LOG.courses[0].course, note=secret, insurer=secret, place=f"Talo, {secret}", target_group=secret)
    facts = [
        leaving.client_fact(written, None), leaving.session_fact(s, KNOWN), leaving.agreement_fact(a),
        leaving.course_fact(course, [(LOG.sessions[3], replace(LOG.courses[0].groups[0], theme=secret))], 2),
    ]  # fmt: skip
    assert secret.encode() not in valid(changes(facts, {}, ME))


def test_a_place_leaves_only_where_it_is_known_anyway() -> None:
    body = leaving.session_fact(f.session(place="Ainon koti"), KNOWN).body
    assert body["place"] == ""
    assert leaving.session_fact(f.session(place="testikylä, Polku 2"), KNOWN).body["place"] == "testikylä"


def test_a_course_session_has_its_course_and_no_client() -> None:
    body = fact_of_session(3).body
    assert (body["clients"], body["course"]) == ([], "k1")
    assert (body["programme"], body["payer"]) == ("hyvinvointitreenit", "kunta")
    unknown = leaving.session_fact(replace(LOG.sessions[3], course=CourseId("muu")), KNOWN).body
    assert (unknown["programme"], unknown["payer"]) == (None, None)


def test_heads_of_a_course_are_counted() -> None:
    whole, by_id = LOG.courses[0], {s.id: s for s in LOG.sessions}
    body = leaving.course_fact(whole.course, [(by_id[g.session], g) for g in whole.groups], 2).body
    assert body["sessions"] == [
        {"id": "k1-01", "on": "2026-12-03", "minutes": 150, "status": "held", "walk_ins": 2, "head_count": None,
         "marks": {"present": 1, "late": 0, "excused": 0, "absent": 1}},
        {"id": "k1-02", "on": "2026-12-10", "minutes": 150, "status": "cancelled", "walk_ins": 0, "head_count": None,
         "marks": {"present": 0, "late": 0, "excused": 0, "absent": 0}},
    ]  # fmt: skip


def test_a_measure_leaves_its_total_and_no_answer(swemwbs: Measure) -> None:
    made = Assessment(
        LOG.care.assessments[0].id, ClientId("c1"), swemwbs.id, swemwbs.version, date(2026, 10, 3), Mode.SELF,
        {i.id: 3 for i in swemwbs.items},
    )  # fmt: skip
    body = leaving.assessment_fact(made, swemwbs).body
    assert set(body) == {"client", "measure", "version", "on", "mode", "point", "scores"}
    assert body["scores"] == {"total": str(swemwbs.table[21])}
    assert Decimal(body["scores"]["total"]) == swemwbs.table[21]
    incomplete = replace(made, answers=dict(list(made.answers.items())[:6]))
    assert leaving.assessment_fact(incomplete, swemwbs).body["scores"] == {}


@pytest.fixture(scope="module")
def swemwbs() -> Measure:
    """The shipped one."""
    from hyvinvointi_desktop import bootstrap

    return next(m for m in bootstrap.definitions().measures() if m.id == "swemwbs")


# -- revisions ---------------------------------------------------------------------------------------------------


def test_what_is_as_sent_does_not_leave_again() -> None:
    first = changes(every_fact(), {}, ME)
    sent = {s.key: s for s in map(sent_of, first)}
    assert changes(every_fact(), sent, ME) == ()


def test_another_body_is_the_next_revision_with_a_reason() -> None:
    before = changes([fact_of_session(0)], {}, ME)[0]
    other = leaving.session_fact(replace(LOG.sessions[0], kind="outing"), KNOWN)
    after = changes([other], {("session", "s1"): sent_of(before)}, ME)[0]
    assert (before.rev, before.prev_digest, before.reason) == (1, "", "")
    assert (after.rev, after.prev_digest, after.reason) == (2, before.digest, CHANGED)
    told = changes([other], {("session", "s1"): sent_of(before)}, ME, "kirjoitin väärin")[0]
    assert told.reason == "kirjoitin väärin"


def test_what_is_gone_is_withdrawn_once_and_may_come_back() -> None:
    first = changes([fact_of_session(0)], {}, ME)[0]
    sent = {("session", "s1"): sent_of(first)}
    assert changes([], sent, ME) == ()
    gone = changes([], sent, ME, gone=list(sent))
    assert [(r.rev, r.prev_digest, r.body, r.reason) for r in gone] == [(2, first.digest, None, REMOVED)]
    valid(gone)
    withdrawn = {("session", "s1"): sent_of(gone[0])}
    assert changes([], withdrawn, ME, gone=list(withdrawn)) == ()
    again = changes([fact_of_session(0)], withdrawn, ME)[0]
    assert (again.rev, again.prev_digest) == (3, gone[0].digest)


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3), max_size=6))
@settings(max_examples=40, deadline=None)
def test_whatever_happens_every_chain_holds_and_its_end_is_what_is_there(days: list[dict[str, int]]) -> None:
    sent: dict[tuple[str, str], Sent] = {}
    for day in days:
        facts = [leaving.Fact(RecordType.CLIENT, key, {"n": n}) for key, n in day.items()]
        for revision in changes(facts, sent, ME, gone=list(sent)):
            before = sent.get((revision.type, revision.id))
            assert revision.rev == (before.rev + 1 if before else 1)
            assert revision.prev_digest == (before.digest if before else "")
            sent[revision.type, revision.id] = sent_of(revision)
        there = {s.id: s.body_sha256 for s in sent.values() if not s.withdrawn}
        assert there == {key: digest_of({"n": n}) for key, n in day.items()}


# -- totals ------------------------------------------------------------------------------------------------------


def _record(kind: str, body: dict[str, Any] | None, number: int = 1) -> RecordRevision:
    return RecordRevision(kind, f"r{number}", 1, "", ME.worker, ME.device, NOW, body)


def test_totals_are_of_the_claims_and_the_held_sessions() -> None:
    claim = {"document": json.dumps(CLAIM)}
    back = json.dumps({"totals": {"payable_minutes": -60, "km": "-1.5", "total_cents": -1300}})
    records = [
        _record("claim", claim), _record("claim", {"document": back}, 2), _record("session", {"status": "held"}),
        _record("session", {"status": "no_show"}, 2), _record("session", None, 3), _record("weather", {"rain": 1}),
    ]  # fmt: skip
    assert totals_of(records) == Totals(visits=1, minutes=390, km_tenths=405, cents=10760, records=6)
    assert totals_of([]) == Totals()


@pytest.mark.parametrize("document", [
    None, 3, "", "[]", "{}", "{", '{"totals": 3}', '{"totals": {"payable_minutes": 1, "km": "1.0"}}',
    '{"totals": {"payable_minutes": true, "km": "1.0", "total_cents": 1}}',
    '{"totals": {"payable_minutes": 1, "km": "1", "total_cents": 1}}',
    '{"totals": {"payable_minutes": 1, "km": "--1.0", "total_cents": 1}}',
    '{"totals": {"payable_minutes": 1, "km": 1.5, "total_cents": 1}}', "[" * 100_000,
])  # fmt: skip
def test_a_claim_that_cannot_be_counted_is_a_fault(document: Any) -> None:
    with pytest.raises(ValueError, match=r"claim document|payable_minutes|total_cents|km"):
        totals_of([_record("claim", {"document": document})])


# -- bytes -------------------------------------------------------------------------------------------------------


def test_unknown_kinds_and_fields_are_kept_or_ignored() -> None:
    whole = json.loads(records_json([_record("weather", {"rain": 1})]))
    whole["records"][0]["mood"] = "good"
    whole["mood"] = 1
    assert revisions_in(json.dumps(whole).encode()) == (_record("weather", {"rain": 1}),)


@pytest.mark.parametrize("change", [
    {"type": ""}, {"type": 3}, {"id": None}, {"rev": 0}, {"rev": True}, {"rev": "1"}, {"prev_digest": 3},
    {"author": "x" * 201}, {"valid_from": "2026-11-03"}, {"valid_from": "2026-11-03T10:12:44+02:00"},
    {"valid_from": "9999-99-99T00:00:00Z"}, {"body": []}, {"body": {"x": 1.5}}, {"body": {"x": float("nan")}},
    {"reason": None}, {"reason": "x" * 2001},
])  # fmt: skip
def test_a_wrong_revision_is_refused(change: dict[str, Any]) -> None:
    whole = json.loads(records_json([_record("client", {})]))
    whole["records"][0] |= change
    with pytest.raises(RecordsUnreadable):
        revisions_in(json.dumps(whole).encode())


@pytest.mark.parametrize("content", [
    b"", b"[]", b"{}", b"null", b"\xff", b"[" * 100_000, b'{"format":"hvl-records","version":2,"records":[]}',
    b'{"format":"hvl-records","version":1,"records":{}}', b'{"format":"hvl-records","version":1,"records":[3]}',
])  # fmt: skip
def test_what_is_no_records_file_is_refused(content: bytes) -> None:
    with pytest.raises(RecordsUnreadable):
        revisions_in(content)
