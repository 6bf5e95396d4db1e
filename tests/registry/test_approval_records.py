"""Claims, decisions, extra hours, budgets and pay as rows and back, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hyvinvointi_desktop.app.registry_approval_port import ApprovalSetting, ClaimPaper, DecisionTaken, PayrollRun
from hyvinvointi_desktop.domain.approval import (
    ClaimDecision,
    ClaimSource,
    DecisionKind,
    HoursGrant,
    HoursRequest,
    LineReason,
    Person,
    ReceivedClaim,
)
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, DeviceId, RecordRevision, WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId
from hyvinvointi_desktop.domain.pay import PayDetails
from hyvinvointi_desktop.store.registry.unit import SqlRegistry

AT = datetime(2026, 11, 3, 8, 12, 44, tzinfo=UTC)
OCTOBER = Month(2026, 10)
MAIJA, OLLI = WorkerId("maija"), WorkerId("olli")
CLAIM = ReceivedClaim(
    ClaimId("k1"), MAIJA, "Maija Keksitty", OCTOBER, PayerId("kunta"), "Äkäslompolon kunta", ClaimSource.BUNDLE, 1,
    "ab" * 32, '{"ä":1}', 150, 240, -4570, AT, ClaimId("k0"),
)  # fmt: skip
APPROVED = ClaimDecision(
    ClaimId("k1"), 1, DecisionKind.APPROVED, Person("Kaisa", "c1"), AT, "ab" * 32, needs_second=True
)


def session(record: str, worker: WorkerId, rev: int = 1, body: object = True) -> RecordRevision:
    """A revision of a session; its body does not matter here."""
    return RecordRevision("session", record, rev, NO_DIGEST, worker, DeviceId("d"), AT, {"x": 1} if body else None)


def test_claims_and_decisions_come_back_as_they_were(registry: SqlRegistry) -> None:
    other = replace(CLAIM, id=ClaimId("k2"), worker=OLLI, worker_name="Olli", month=OCTOBER.next(), amends=None)
    lines = (LineReason("trip t1", "14 km? 'a' \"b\" | ä"),)
    returned = replace(APPROVED, number=2, kind=DecisionKind.RETURNED, lines=lines, words="katso", needs_second=False)
    paid = replace(APPROVED, number=3, kind=DecisionKind.PAID, paid_on=date(2026, 11, 5), needs_second=False)
    with registry.unit_of_work() as unit:
        for claim in (CLAIM, other):
            unit.records.add_received_claim(claim)
        for decision in (paid, returned, APPROVED):
            unit.records.add_claim_decision(decision)
        unit.records.add_claim_paper(ClaimPaper(CLAIM.id, 1, "image/png", b"\x89PNG\x00", "cd" * 32, AT))
        unit.commit()
    with registry.reading() as records:
        assert records.received_claims() == (CLAIM, other)
        assert records.received_claims(OCTOBER) == (CLAIM,)
        assert records.received_claims(worker=OLLI) == (other,)
        assert records.received_claims(OCTOBER, OLLI) == ()
        assert (records.received_claim(CLAIM.id), records.received_claim(ClaimId("x"))) == (CLAIM, None)
        assert records.claim_months() == (OCTOBER.next(), OCTOBER)
        assert records.claim_decisions() == (APPROVED, returned, paid)
        assert records.claim_decisions([CLAIM.id, ClaimId("k2")]) == (APPROVED, returned, paid)
        assert records.claim_decisions([ClaimId("k2")]) == ()
        assert records.claim_papers(CLAIM.id)[0].content == b"\x89PNG\x00"


def test_a_number_is_taken_once(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        unit.records.add_received_claim(CLAIM)
        unit.records.add_claim_decision(APPROVED)
        unit.commit()
    with registry.unit_of_work() as unit, pytest.raises(DecisionTaken):
        unit.records.add_claim_decision(replace(APPROVED, kind=DecisionKind.RETURNED))
    with registry.unit_of_work() as unit, pytest.raises(DecisionTaken):
        unit.records.add_received_claim(CLAIM)
    with registry.reading() as records:
        assert records.claim_decisions() == (APPROVED,)


def test_facts_are_found_by_worker_and_day_in_their_newest_revision(registry: SqlRegistry) -> None:
    day = date(2026, 10, 5)
    with registry.unit_of_work() as unit:
        put = unit.records.put_fact
        put(session("s1", MAIJA), day, day, ["c1", "c_"])
        put(session("s1", MAIJA, 2), day + timedelta(days=40), day + timedelta(days=41), ["c2"])
        put(session("s2", MAIJA), day, day, ["c1"])
        put(session("s3", OLLI), day, day, ["c1", "c3"])
        put(session("s4", OLLI), day, day, ["c10"])
        put(session("s5", OLLI), day, day, ["c1"])
        put(session("s5", OLLI, 2, body=None), day, day)
        put(replace(session("a1", MAIJA), type="agreement"), date.min, date.max)
        unit.commit()
    with registry.reading() as records:
        of_october = records.facts_of(MAIJA, ["session", "agreement"], OCTOBER.first_day, OCTOBER.last_day)
        assert [(r.id, r.rev) for r in of_october] == [("a1", 1), ("s2", 1)]
        later = records.facts_of(MAIJA, ["session"], day + timedelta(days=41), day + timedelta(days=60))
        assert [(r.id, r.rev, r.body) for r in later] == [("s1", 2, {"x": 1})]
        others = records.sessions_of_others(MAIJA, ["c1", "c_"], OCTOBER.first_day, OCTOBER.last_day)
        assert [r.id for r in others] == ["s3"]
        assert records.sessions_of_others(OLLI, ["c2"], OCTOBER.first_day, OCTOBER.last_day) == ()


def test_hours_budgets_and_pay_come_back(registry: SqlRegistry) -> None:
    request = HoursRequest("r1", MAIJA, ClientId("c1"), OCTOBER, 120, "muutto", AT)
    grant = HoursGrant("g1", MAIJA, ClientId("c1"), OCTOBER, 60, 660, Person("Kaisa"), AT, "r1", "hyvä")
    no = replace(grant, id="g0", limit_minutes=None, extra_minutes=0, at=AT + timedelta(seconds=1))
    budget = Budget("b1", 1, "STEA", PayerId("kunta"), OCTOBER, OCTOBER.next(), 12_345_678_901, date(2026, 9, 1))
    details = PayDetails(MAIJA, "Maija", "FI2112345600000785", "7")
    run = PayrollRun("p1", OCTOBER, AT, "Kaisa", (ClaimId("k1"), ClaimId("k2")), 5870)
    with registry.unit_of_work() as unit:
        records = unit.records
        records.put_hours_request(replace(request, minutes=1))
        records.put_hours_request(request)
        for one in (no, grant):
            records.add_hours_grant(one)
        for version in (budget, replace(budget, version=2, amount_cents=0)):
            records.add_budget(version)
        records.put_pay_details(replace(details, iban=""))
        records.put_pay_details(details)
        records.add_payroll_run(run)
        for value in ("0", "1"):
            records.put_approval_setting(ApprovalSetting.SECOND_PERSON, value)
        unit.commit()
    with registry.reading() as read:
        assert read.hours_requests() == (request,)
        assert read.hours_grants() == (grant, no)
        assert read.budget_versions() == (budget, replace(budget, version=2, amount_cents=0))
        assert read.pay_details() == (details,)
        assert read.payroll_runs() == (run,)
        assert read.approval_setting(ApprovalSetting.SECOND_PERSON) == "1"


def test_the_same_person_is_found_by_the_case(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        people: tuple[tuple[str, WorkerId, list[str]], ...] = (
            ("c1", MAIJA, ["k1"]), ("c7", OLLI, ["k1"]), ("c8", OLLI, ["k10"]), ("c9", OLLI, []),
        )
        for client, worker, cases in people:
            unit.records.put_fact(replace(session(client, worker), type="client"), date.min, date.max, cases)
        unit.commit()
    with registry.reading() as records:
        assert [r.id for r in records.clients_of_others(MAIJA, ["k1", "k2"])] == ["c7"]
        assert records.clients_of_others(MAIJA, []) == ()
