"""The needs report from the registry and from one's own records to the paper: what is counted, told and remembered."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_needs import Basis, NeedsAsked
from hyvinvointi_desktop.app.needs_facts import own_facts, registry_facts
from hyvinvointi_desktop.app.needs_port import GivenReport, ReportTaken, WorkerRecord
from hyvinvointi_desktop.app.needs_told import read_told, told_values
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import Dimension, GroupFact, Merge, NeedsSettings, Period, SessionFact
from hyvinvointi_desktop.domain.referrals import CaseEvent, EventKind, Outcome, ReferredPerson, Referrer
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import open_desk
from tests.support.factories import sample_log
from tests.support.needs import SOURCES, YEAR, some_facts
from tests.support.post import october
from tests.support.referrals import coordinator, referral
from tests.support.work import C1, held

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
AUTUMN = Period(date(2026, 9, 1), date(2026, 10, 31))


def put(desk: Desk, n: int, source: str, *events: CaseEvent, **person: object) -> CaseId:
    """A referral of an invented person straight into the registry."""
    case = CaseId(f"case{n:012d}")
    who = replace(ReferredPerson(f"Keksitty {n}", municipality="Sodankylä", birth_year=1941), **person)  # type: ignore[arg-type]
    made = referral(
        case, received_on=date(2026, 9, 1 + n % 28), person=who, referrer=Referrer(source=source),
        reasons=("loneliness",), barriers=("transport",) if n % 2 else (), client=ClientId(f"client-{n}"),
    )  # fmt: skip
    with desk._store.registry.unit_of_work() as unit:
        unit.records.put_referral(made)
        unit.records.add_case_event(CaseEvent(case, 1, EventKind.RECEIVED, made.received_on, AT))
        for event in events:
            unit.records.add_case_event(replace(event, case=case))
        unit.commit()
    return case


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A coordinator with the 26 referrals of seed 003."""
    made = coordinator(tmp_path / "profile", clock, workers=False)
    sources = [source for source, count in zip(SOURCES, (17, 4, 3, 2), strict=True) for _ in range(count)]
    for n, source in enumerate(sources):
        put(made, n, source, area="Vuotso" if n < 6 else "")
    yield made
    made.close()


def test_a_coordinator_counts_referrals_and_is_offered_a_merge(desk: Desk) -> None:
    look = desk.needs_look(NeedsAsked(AUTUMN), "fi")
    assert (look.basis, look.report.referrals.count) == (Basis.REFERRALS, 26)
    sources = look.report.table(Dimension.SOURCE)
    assert sources is not None
    first_two = [(line.code, line.total.count) for line in sources.lines][:2]
    assert first_two == [("elder_care", 17), ("mental_health", None)]
    assert look.offers[0].merge == Merge(Dimension.SOURCE, ("mental_health", "social_services", "rehabilitation"))
    areas = look.report.table(Dimension.AREA)
    assert areas is not None
    assert {line.code: line.total.count for line in areas.lines} == {"Sodankylä": 20, "Vuotso": 6}
    ages = look.report.table(Dimension.AGE)
    assert ages is not None
    assert [line.code for line in ages.lines] == ["1940"]
    assert look.names["source"]["elder_care"] == "ikääntyneiden palvelut"


def test_nothing_of_a_person_and_no_hidden_number_is_in_the_document(desk: Desk) -> None:
    document = desk.needs_document(NeedsAsked(AUTUMN), "fi")
    text = json.dumps(document, ensure_ascii=False)
    assert not [word for word in ("Keksitty", "case0", "client-", "Kylätie", "Kävelylle") if word in text]
    hidden = [line for table in document["tables"] for line in table["lines"] if line["total"]["count"] is None]
    assert {tuple(line["total"]) for line in hidden} == {("count", "hidden")}
    assert [line["code"] for line in hidden[:3]] == ["mental_health", "social_services", "rehabilitation"]


def test_what_is_told_comes_back_from_its_plain_form() -> None:
    for seed, people in ((1, 40), (2, 90), (3, 4), (4, 0)):
        report = needs_report(some_facts(seed, people), YEAR, NeedsSettings())
        assert read_told(json.loads(json.dumps(told_values(report)))) == report


def test_a_report_that_was_given_out_is_remembered_once_and_logged(desk: Desk) -> None:
    asked = NeedsAsked(AUTUMN)
    assert json.loads(desk.needs_paper(asked, "sv"))["language"] == "sv"
    assert desk.needs_table(asked, "csv", "fi").startswith(b"\xef\xbb\xbfTaulukko;Rivi;")
    look = desk.needs_look(asked, "fi")
    assert [(one.number, one.first_day, one.last_day) for one in look.given] == [(1, *_days(AUTUMN))]
    assert len(look.report.overlaps) == 1
    with desk._store.reading() as records:
        told = [entry.detail for entry in records.audit_chain() if entry.event == "export.plaintext"]
    assert [json.loads(one)["target"] for one in told] == ["needs paper", "needs csv"]


def _days(period: Period) -> tuple[date, date]:
    return period.first_day, period.last_day


def test_a_few_days_more_than_a_given_report_tell_of_nobody(desk: Desk) -> None:
    desk.needs_paper(NeedsAsked(Period(date(2026, 9, 1), date(2026, 9, 24))), "fi")
    look = desk.needs_look(NeedsAsked(Period(date(2026, 9, 1), date(2026, 9, 26))), "fi")
    assert look.report.too_close
    assert look.report.tables == ()


def test_a_report_that_nobody_got_ties_nothing(desk: Desk) -> None:
    desk.needs_paper(NeedsAsked(Period(date(2026, 9, 1), date(2026, 9, 24))), "fi")
    desk.needs_not_handed(1)
    more = NeedsAsked(Period(date(2026, 9, 1), date(2026, 9, 26)))
    look = desk.needs_look(more, "fi")
    assert (look.given, look.report.too_close) == ((), False)
    desk.needs_paper(more, "fi")
    assert [one.number for one in desk.needs_look(more, "fi").given] == [3]
    with pytest.raises(Refused) as refused:
        desk.needs_not_handed(1)
    assert refused.value.refusal is Refusal.NO_SUCH_RECORD


def test_two_who_give_out_at_once_do_not_pass_each_other(desk: Desk) -> None:
    given = GivenReport(1, AT.isoformat(), *_days(AUTUMN), {"told": 1})
    with desk._store.registry.unit_of_work() as unit:
        unit.records.add_given_report(given)
        with pytest.raises(ReportTaken):
            unit.records.add_given_report(given)


@pytest.mark.parametrize(("limit", "works"), [(2, False), (3, True), (100, True), (101, False)])
def test_the_limit_protects_somebody(desk: Desk, limit: int, works: bool) -> None:
    asked = NeedsAsked(AUTUMN, limit)
    if works:
        assert desk.needs_look(asked, "fi").report.limit == limit
        return
    with pytest.raises(Refused) as refused:
        desk.needs_look(asked, "fi")
    assert refused.value.refusal is Refusal.NEEDS_LIMIT


def test_a_line_in_two_merges_is_refused(desk: Desk) -> None:
    one, other = Merge(Dimension.SOURCE, ("a", "b")), Merge(Dimension.SOURCE, ("b", "c"))
    with pytest.raises(Refused) as refused:
        desk.needs_look(NeedsAsked(AUTUMN, merges=(one, other)), "fi")
    assert refused.value.refusal is Refusal.NEEDS_MERGES


def test_waiting_outcome_and_what_laptops_sent(desk: Desk) -> None:
    seen = CaseEvent(CaseId(""), 3, EventKind.FIRST_VISIT, date(2026, 9, 20), AT)
    suitable = CaseEvent(CaseId(""), 2, EventKind.SUITABLE, date(2026, 9, 12), AT)
    ended = CaseEvent(CaseId(""), 4, EventKind.ENDED, date(2026, 10, 20), AT, outcome=Outcome.MOVED_ON)
    visited = put(desk, 40, "parish", suitable, seen, ended)
    met = put(desk, 41, "parish", suitable, replace(seen, kind=EventKind.NAMED, worker=WorkerId("w" * 16)))
    sent = [
        WorkerRecord("client", "of-laptop", {"case": met}),
        WorkerRecord("session", "s1", {
            "status": "held", "kind": "home_visit", "clients": ["of-laptop"],
            "barriers": ["money", "weather", "Kallen koira"], "starts_at": "2026-09-30T23:30+00:00",
        }),
        WorkerRecord("session", "s2", {
            "status": "held", "kind": "accompany_to_group", "clients": ["of-laptop"], "barriers": [],
            "starts_at": "2026-10-05T10:00+03:00",
        }),
        WorkerRecord("session", "s3", {"status": "no_show", "clients": ["of-laptop"]}),
        WorkerRecord("session", "s4", {"status": "held", "kind": "home_visit", "clients": ["of-laptop"]}),
        WorkerRecord("assessment", "a9", {"client": "x", "measure": "m", "on": "eilen", "scores": {"total": "1"}}),
        WorkerRecord("course", "c9", {"title": "Outo", "people": "monta", "sessions": None}),
        *(WorkerRecord("assessment", f"a{n}", {
            "client": "of-laptop", "measure": "swemwbs", "on": f"2026-{9 + n:02d}-05", "scores": {"total": score},
        }) for n, score in enumerate(("19.25", "23.10"))),
        WorkerRecord("course", "c1", {"title": "Voimaa arkeen", "people": 7, "sessions": [
            {"status": "held", "on": "2026-10-01", "head_count": None, "walk_ins": 1,
             "marks": {"present": 4, "late": 1, "absent": 2, "excused": 0}},
            {"status": "held", "on": "2026-10-08", "head_count": 5, "walk_ins": 0, "marks": {}},
            {"status": "held", "on": "2027-10-08", "head_count": 50, "walk_ins": 0, "marks": {}},
            {"status": "cancelled", "on": "2026-10-15", "head_count": 9, "walk_ins": 0, "marks": {}},
        ]}),
    ]  # fmt: skip
    with desk._store.registry.reading() as records:
        facts = registry_facts(records, sent, AUTUMN, desk.definitions.needs_lists())
    by_id = {fact.id: fact for fact in facts.referrals}
    assert (by_id[visited].waiting_days, by_id[visited].outcome) == (7, "moved_on")
    assert (by_id[met].waiting_days, by_id[met].outcome, by_id[met].to_group) == (17, "named", True)
    assert facts.sessions == (SessionFact(met, date(2026, 10, 1), ("money", "other", "weather")),)
    assert facts.groups == (GroupFact("Voimaa arkeen", (6, 5), 7),)
    assert [(s.person, str(s.on), str(s.value)) for s in facts.scores] == [
        (met, "2026-09-05", "19.25"), (met, "2026-10-05", "23.10"),
    ]  # fmt: skip
    assert by_id["case000000000000"].to_group is None
    assert facts.unread == 3
    assert facts.wider == (("Vuotso", "Sodankylä"),)


def test_own_words_of_a_referral_are_told_to_nobody(desk: Desk) -> None:
    put(desk, 50, "Naapurin Eila")
    text = json.dumps(desk.needs_document(NeedsAsked(AUTUMN), "fi"), ensure_ascii=False)
    assert "Eila" not in text
    assert '"code": "other"' in text


def test_who_was_erased_still_counts(desk: Desk) -> None:
    with desk._store.registry.unit_of_work() as unit:
        unit.records.erase_referral(CaseId("case000000000000"))
        unit.commit()
    assert desk.needs_look(NeedsAsked(AUTUMN), "fi").report.referrals.count == 26


def test_own_clients_count_from_their_first_agreement_or_meeting(tmp_path: Path, clock: FixedClock) -> None:
    own = open_desk(tmp_path / "own", clock)
    try:
        with own._store.unit_of_work() as uow:
            uow.records.add_log(sample_log())
            uow.commit()
        with own._store.reading() as records:
            facts = own_facts(records, own.definitions, YEAR)
    finally:
        own.close()
    assert {(fact.person, fact.received_on.isoformat()) for fact in facts.referrals} == {
        ("c1", "2026-09-01"), ("c2", "2026-10-03"),
    }  # fmt: skip
    assert {(s.person, s.on.isoformat(), s.barriers) for s in facts.sessions} == {
        ("c1", "2026-10-03", ("other",)), ("c2", "2026-10-03", ("other",)),
    }  # fmt: skip
    assert {fact.waiting_known for fact in facts.referrals} == {False}


def test_another_role_counts_its_own_clients(tmp_path: Path, clock: FixedClock) -> None:
    own = open_desk(tmp_path / "own", clock)
    try:
        look = own.needs_look(NeedsAsked(YEAR), "en")
        assert look.basis is Basis.OWN
        assert look.report.table(Dimension.SOURCE) is None
        assert own.needs_document(NeedsAsked(YEAR), "en")["basis"] == "own"
    finally:
        own.close()


def test_what_a_laptop_really_sent_is_in_the_numbers(tmp_path: Path) -> None:
    """From the worker's diary through a sealed bundle: the first meeting and a barrier, nothing that was written."""
    post = october(tmp_path)
    try:
        post.worker.log_sessions([held("s9", "2026-10-14", barriers=("money", "Naapurin koira"), note="SALAINEN")])
        post.coordinator.save_post_place(post.place)
        post.worker.seal_post()
        post.worker.post_round(post.place)
        assert len(post.coordinator.collect(post.place).taken) == 1
        case = put(post.coordinator, 3, "parish")
        with post.coordinator._store.registry.unit_of_work() as unit:
            made = unit.records.referral(case)
            assert made is not None
            unit.records.put_referral(replace(made, client=C1, received_on=date(2026, 9, 25)))
            unit.commit()
        facts = post.coordinator._gather(NeedsAsked(YEAR), "fi").facts
        (fact,) = facts.referrals
        assert (fact.waiting_days, fact.to_group, facts.unread) == (10, False, 0)
        assert facts.sessions == (SessionFact(case, date(2026, 10, 14), ("money", "other")),)
    finally:
        post.close()
