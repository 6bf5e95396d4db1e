"""Approving, returning, the second person, extra hours, budgets and pay: states, literal money, and every no."""

import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.approval import ApprovalState, DecisionFault, LineReason
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import MessageKind, RecordFault, WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId
from hyvinvointi_desktop.domain.pay import PayDetails
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.programmes import HourlyRate
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.approval import (
    CAME,
    COORDINATOR,
    MAIJA,
    OCTOBER,
    OLLI,
    bring,
    coordinator_desk,
    month_came,
    revisions,
    worker_desk,
)
from tests.support.desks import PAYER
from tests.support.work import C1, drive, held

VISIT = held("s1", "2026-10-03", "9:00", 150, trips=(drive("t1", "2026-10-03", 240),))
LATE = held("x1", "2026-10-05", "9:00", 60, entered_on=date(2026, 10, 30))
HOURS = "hours s1 2026-10-03"
IBAN = "FI21 1234 5600 0007 85"


@pytest.fixture
def clock() -> FixedClock:
    """3 November 2026, ten in the morning."""
    return FixedClock(CAME)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A coordinator with an empty registry."""
    made = coordinator_desk(tmp_path / "coordinator", clock)
    yield made
    made.close()


@pytest.fixture
def clean(desk: Desk, tmp_path: Path) -> ClaimId:
    """Maija's October, 45.70 €, which our count agrees with."""
    return ClaimId(month_came(desk, tmp_path / "maija", [VISIT]))


@pytest.fixture
def odd(desk: Desk, tmp_path: Path) -> ClaimId:
    """Olli's October, 13.00 €, entered late."""
    return ClaimId(month_came(desk, tmp_path / "olli", [LATE], "Olli Keksitty", OLLI, "claim-olli"))


def state(desk: Desk, claim: ClaimId) -> ApprovalState:
    """Where a claim stands."""
    return desk.claim_to_approve(claim).row.standing.state


def told(desk: Desk) -> list[dict[str, Any]]:
    """What waits to go down, in order."""
    with desk._store.registry.reading() as records:
        return [dict(m.content) | {"kind": m.kind.value} for m in records.waiting_messages()]


def refused(act: Callable[..., object], *words: Any, **named: Any) -> Refusal:
    """What is said no to; nothing goes down because of it."""
    with pytest.raises(Refused) as no:
        act(*words, **named)
    return no.value.refusal


def cheaper(desk: Desk) -> None:
    """The coordinator's own rate is 12.50 €/h: our count of Maija's month is 1.25 € less."""
    desk.save_payer(replace(PAYER, hourly_rates=(HourlyRate(date(2020, 1, 1), Decimal("12.50")),)))


def test_all_clean_are_approved_at_once_and_the_rest_is_left_with_why(
    desk: Desk, clean: ClaimId, odd: ClaimId
) -> None:
    month = desk.month_to_approve()
    assert (month.month, [r.claim.worker_name for r in month.rows]) == (OCTOBER, ["Maija Keksitty", "Olli Keksitty"])
    assert [r.claim.id for r in month.clean] == [clean]
    done = desk.approve_all_clean(OCTOBER)
    assert (done.approved, done.left) == ((clean,), ((odd, DecisionFault.LINES_OPEN),))
    assert (state(desk, clean), state(desk, odd)) == (ApprovalState.APPROVED, ApprovalState.WAITING)
    assert told(desk) == [{
        "kind": "decision", "claim": clean, "state": "approved", "lines": [], "words": "", "by": COORDINATOR,
        "at": "2026-11-03T08:00:00Z", "paid_on": None,
    }]  # fmt: skip
    assert desk.approve_all_clean(OCTOBER).approved == ()
    assert desk.approve_claims([odd]).approved == (odd,)  # a person looked and said yes
    assert refused(desk.approve_claims, [odd]) is Refusal.CLAIM_STANDS_ELSEWHERE


def test_a_line_that_differs_waits_for_words(desk: Desk, clean: ClaimId) -> None:
    cheaper(desk)
    assert desk.claim_to_approve(clean).row.verdict.difference_cents == 125
    assert refused(desk.approve_claims, [clean]) is Refusal.LINES_OPEN
    assert refused(desk.accept_lines, clean, [LineReason(HOURS, " ")]) is Refusal.REASON_MISSING
    assert refused(desk.accept_lines, clean, [LineReason("hours s9 2026-10-03", "x")]) is Refusal.NO_SUCH_LINE
    desk.accept_lines(clean, [LineReason(HOURS, "sovittu aiempi hinta")])
    assert state(desk, clean) is ApprovalState.WAITING
    assert told(desk) == []
    desk.approve_claims([clean])
    assert state(desk, clean) is ApprovalState.APPROVED


def test_a_claim_goes_back_with_a_reason_and_another_takes_its_place(
    desk: Desk, clean: ClaimId, tmp_path: Path, clock: FixedClock
) -> None:
    assert refused(desk.return_claim, clean, []) is Refusal.REASON_MISSING
    assert refused(desk.return_claim, clean, [LineReason("trip t9", "mitä")]) is Refusal.NO_SUCH_LINE
    desk.return_claim(clean, [LineReason("trip t1", "Matka oli 14 km?")], "Katsotko vielä.")
    assert state(desk, clean) is ApprovalState.RETURNED
    assert (told(desk)[0]["state"], told(desk)[0]["lines"], told(desk)[0]["words"]) == (
        "returned", [{"line": "trip t1", "reason": "Matka oli 14 km?"}], "Katsotko vielä.",
    )  # fmt: skip
    assert refused(desk.approve_claims, [clean]) is Refusal.CLAIM_STANDS_ELSEWHERE
    worker = worker_desk(tmp_path / "again", [VISIT])
    worker.seal_claim(OCTOBER, None, "fi", clean)
    worker.mark_claim(clean, ClaimState.RETURNED)
    worker.log_sessions([replace(VISIT, trips=(drive("t1", "2026-10-03", 140),))])
    second = worker.seal_claim(OCTOBER, None, "fi", "claim-2").claim.id
    newer = [replace(r, rev=2) if r.id != second else r for r in revisions(worker) if r.id != clean]
    assert bring(desk, newer, CAME + timedelta(days=1)) == {}
    worker.close()
    assert (state(desk, clean), state(desk, second)) == (ApprovalState.REPLACED, ApprovalState.WAITING)
    assert desk.claim_to_approve(second).row.verdict.ours_cents == 4020
    assert desk.approve_all_clean().approved == (second,)


def test_two_people_where_it_is_settled_so(desk: Desk, clean: ClaimId) -> None:
    desk.require_second_person(needed=True)
    done = desk.approve_all_clean()
    assert (done.approved, done.waiting_second) == ((), (clean,))
    assert (state(desk, clean), told(desk)) == (ApprovalState.WAITING_SECOND, [])
    assert refused(desk.approve_claims, [clean]) is Refusal.SECOND_PERSON_MISSING
    assert refused(desk.approve_claims, [clean], by="  kaisa   KOORDINAATTORI ") is Refusal.SECOND_PERSON_MISSING
    assert desk.approve_all_clean().left == ((clean, DecisionFault.SAME_PERSON),)
    assert refused(desk.mark_claims_paid, [clean], date(2026, 11, 3)) is Refusal.CLAIM_STANDS_ELSEWHERE
    desk.require_second_person(needed=False)  # what was begun under the rule ends under it
    assert refused(desk.approve_claims, [clean]) is Refusal.SECOND_PERSON_MISSING
    assert desk.approve_claims([clean], by="Toini Toinen").approved == (clean,)
    assert [d.by.name for d in desk.claim_to_approve(clean).decisions] == [COORDINATOR, "Toini Toinen"]


def test_nobody_approves_or_pays_their_own(desk: Desk, clean: ClaimId) -> None:
    desk.save_worker(Worker("Maija  Keksitty", (Role.COORDINATOR,)))
    assert refused(desk.approve_claims, [clean]) is Refusal.OWN_CLAIM
    assert desk.approve_all_clean().left == ((clean, DecisionFault.OWN_CLAIM),)
    assert refused(desk.accept_lines, clean, [LineReason(HOURS, "hyvä")]) is Refusal.OWN_CLAIM
    desk.return_claim(clean, [], "Löysin virheen.")  # to one's own harm anybody may
    assert state(desk, clean) is ApprovalState.RETURNED


def test_another_name_in_the_claim_helps_nobody(desk: Desk, tmp_path: Path) -> None:
    worker = desk.add_paper_worker(COORDINATOR)
    claim = ClaimId(month_came(desk, tmp_path / "x", [VISIT], "Joku Muu", worker, "claim-x"))
    assert refused(desk.approve_claims, [claim]) is Refusal.OWN_CLAIM
    assert desk.approve_all_clean().left == ((claim, DecisionFault.OWN_CLAIM),)
    assert desk.approve_claims([claim], by="Toini Toinen").approved == (claim,)


def test_others_than_a_coordinator_see_nothing(desk: Desk, clean: ClaimId) -> None:
    desk.save_worker(Worker("Liisa", (Role.LINK_WORKER,)))
    assert refused(desk.month_to_approve) is Refusal.ONLY_COORDINATOR
    assert refused(desk.approve_claims, [clean]) is Refusal.ONLY_COORDINATOR
    assert refused(desk.payroll, OCTOBER) is Refusal.ONLY_COORDINATOR


def test_approving_in_any_order_ends_in_one_state(desk: Desk, tmp_path: Path) -> None:
    ids = [
        ClaimId(month_came(desk, tmp_path / n, [held(n, "2026-10-05", at)], f"Keksitty {n}", WorkerId(n * 16), n))
        for n, at in (("a", "8:00"), ("b", "10:00"), ("c", "12:00"))
    ]
    ends = set()
    for order in permutations(ids):
        desk_copy = _copy_of(desk, tmp_path / "-".join(order))
        for claim in order:
            desk_copy.approve_claims([claim])
        rows = desk_copy.month_to_approve(OCTOBER).rows
        ends.add((tuple((r.claim.id, r.standing.state) for r in rows), desk_copy.payroll(OCTOBER).total_cents))
        desk_copy.close()
    assert ends == {(tuple((c, ApprovalState.APPROVED) for c in ids), 3900)}


def _copy_of(desk: Desk, folder: Path) -> Desk:
    """Another coordinator with the same registry content."""
    other = coordinator_desk(folder)
    with desk._store.registry.reading() as here, other._store.registry.unit_of_work() as there:
        for claim in here.received_claims():
            there.records.add_received_claim(claim)
            for fact in here.facts_of(claim.worker, ["client", "agreement", "session"], date.min, date.max):
                clients: Sequence[str] = (fact.body or {}).get("clients", ())
                day = date(2026, 10, 5) if fact.type == "session" else date.min
                there.records.put_fact(fact, day, day if fact.type == "session" else date.max, clients)
        there.commit()
    return other


def test_extra_hours_are_granted_refused_and_counted(desk: Desk, tmp_path: Path) -> None:
    days = [held(f"s{n}", f"2026-10-{n:02d}", "9:00", 240) for n in (5, 6, 7)]
    claim = ClaimId(month_came(desk, tmp_path / "m", days))
    worker = worker_desk(tmp_path / "w", ())
    asked = replace(
        revisions(worker)[0], type="hours_request", id="r1",
        body={"client": C1, "month": "2026-10", "minutes": 120, "words": "muutto"},
    )  # fmt: skip
    worker.close()
    bad = replace(asked, id="r2", body={"client": C1, "month": "2026-13", "minutes": 120, "words": ""})
    assert bring(desk, [asked, bad]) == {("hours_request", "r2"): RecordFault.BAD_BODY}
    (row,) = desk.hours_requests()
    assert (row.worker_name, row.code, row.request.minutes, row.request.words, row.grant) == (
        "Maija Keksitty", "A-1", 120, "muutto", None,
    )  # fmt: skip
    assert refused(desk.answer_hours, MAIJA, C1, OCTOBER, 0, "", "r1") is Refusal.REASON_MISSING
    assert refused(desk.answer_hours, MAIJA, C1, OCTOBER, -60, "", "r1") is Refusal.BAD_MINUTES
    grant = desk.answer_hours(MAIJA, C1, OCTOBER, 60, "", "r1")
    assert (grant.limit_minutes, grant.extra_minutes) == (660, 60)
    assert refused(desk.answer_hours, MAIJA, C1, OCTOBER, 60, "", "r1") is Refusal.REQUEST_ANSWERED
    message = told(desk)[-1]
    assert (message["kind"], message["limit_minutes"], message["minutes"], message["month"]) == (
        MessageKind.GRANT.value, 660, 60, "2026-10",
    )  # fmt: skip
    verdict = desk.claim_to_approve(claim).row.verdict  # sealed before the grant: we would pay an hour more
    assert [[r.why.value for r in x.reasons] for x in verdict.lines] == [[], [], ["minutes_differ", "cap_reached"]]
    assert verdict.difference_cents == -1300


def test_budgets_are_used_committed_and_left(desk: Desk, clean: ClaimId, odd: ClaimId) -> None:
    autumn = Budget("b1", 1, "STEA", PayerId("kunta"), Month(2026, 9), Month(2026, 12), 100_00, date(2026, 9, 1))
    desk.save_budget(autumn)
    assert [(s.used_cents, s.committed_cents, s.left_cents) for s in desk.budgets()] == [(0, 5870, 4130)]
    desk.approve_claims([clean])
    assert [(s.used_cents, s.committed_cents, s.left_cents) for s in desk.budgets()] == [(4570, 1300, 4130)]
    assert refused(desk.save_budget, replace(autumn, id="b2")) is Refusal.BUDGETS_OVERLAP
    assert refused(desk.save_budget, replace(autumn, source=" ")) is Refusal.NAME_MISSING
    assert refused(desk.save_budget, replace(autumn, last_month=Month(2026, 8))) is Refusal.DAYS_OUT_OF_ORDER
    assert refused(desk.save_budget, replace(autumn, amount_cents=-1)) is Refusal.BAD_AMOUNT
    desk.save_budget(replace(autumn, amount_cents=50_00))
    (stand,) = desk.budgets()
    assert (stand.budget.version, stand.left_cents) == (2, -870)
    desk.save_budget(replace(autumn, amount_cents=0))
    assert desk.budgets() == ()


def test_payroll_has_codes_and_sums_and_no_client(desk: Desk, clean: ClaimId, odd: ClaimId, clock: FixedClock) -> None:
    assert refused(desk.payroll_table, OCTOBER, "csv", "fi") is Refusal.NOTHING_APPROVED
    desk.approve_claims([clean, odd])
    assert refused(desk.save_pay_details, PayDetails(MAIJA, "Maija", "FI21 1234 5600 0007 86")) is Refusal.BAD_IBAN
    assert refused(desk.save_pay_details, PayDetails(MAIJA, " ", IBAN)) is Refusal.NAME_MISSING
    desk.save_pay_details(PayDetails(MAIJA, "Maija Keksitty", IBAN.lower(), " 1001 "))
    made = desk.payroll(OCTOBER)
    assert (made.total_cents, made.without_iban) == (5870, ("Olli Keksitty",))
    text = desk.payroll_table(OCTOBER, "csv", "fi").decode("utf-8-sig")
    same = "Esimerkkikunta;työ- tai virkasuhde;2026-10;1"
    assert text.splitlines()[1:] == [
        f"1001;Maija Keksitty;FI2112345600000785;{same};201;tunnit;2:30;;13,00;32,50",
        f"1001;Maija Keksitty;FI2112345600000785;{same};311;kilometrikorvaus;;24,0;0,55;13,20",
        f";Olli Keksitty;;{same};201;tunnit;1:00;;13,00;13,00",
        "Yhteensä;;;;;;;;;;;;58,70",
    ]  # fmt: skip
    assert desk.payroll(OCTOBER).claims[0].in_run is not None
    for table in (desk.payroll_table(OCTOBER, "xlsx", "fi"), text.encode()):
        for word in (b"A-1", b"A-2", b"c1", b"Aino"):
            assert word not in _all_bytes(table)


def _all_bytes(content: bytes) -> bytes:
    """A file's bytes, of a packed one also those inside."""
    import zipfile

    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return b"".join(packed.read(n) for n in packed.namelist())


def test_paid_is_written_once_told_and_counted_in_its_year(desk: Desk, clean: ClaimId, clock: FixedClock) -> None:
    day = date(2026, 11, 3)
    assert refused(desk.mark_claims_paid, [clean], day) is Refusal.CLAIM_STANDS_ELSEWHERE
    desk.approve_claims([clean])
    assert refused(desk.mark_claims_paid, [clean], day + timedelta(days=1)) is Refusal.DAY_TO_COME
    assert refused(desk.mark_claims_paid, [clean], day - timedelta(days=1)) is Refusal.PAID_TOO_EARLY
    desk.mark_claims_paid([clean], day)
    assert told(desk)[-1] | {"at": ""} == {
        "kind": "decision", "claim": clean, "state": "paid", "lines": [], "words": "", "by": COORDINATOR, "at": "",
        "paid_on": "2026-11-03",
    }  # fmt: skip
    assert refused(desk.return_claim, clean, [], "myöhässä") is Refusal.CLAIM_STANDS_ELSEWHERE
    assert desk.payroll(OCTOBER).claims == ()
    year = desk.pay_year(2026)
    assert [(t.income_code, t.minutes, t.km_tenths, t.amount_cents) for _, t in year.rows] == [
        ("201", 150, 0, 3250), ("311", 0, 240, 1320),
    ]  # fmt: skip
    assert desk.pay_year(2025).rows == ()
    assert desk.pay_year_table(2026, "csv", "fi").decode("utf-8-sig").splitlines()[1:] == [
        ";Maija Keksitty;201;2:30;;32,50", ";Maija Keksitty;311;;24,0;13,20", "Yhteensä;;;;;45,70",
    ]  # fmt: skip


def test_a_paid_claim_is_never_replaced_and_what_changed_is_checked(
    desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    worker = worker_desk(tmp_path / "m", [VISIT])
    first = worker.seal_claim(OCTOBER, None, "fi", "claim-1").claim.id
    bring(desk, revisions(worker))
    desk.approve_claims([first])
    desk.mark_claims_paid([first], date(2026, 11, 3))
    forged = next(r for r in revisions(worker) if r.type == "claim")
    document = json.loads((forged.body or {})["document"]) | {"id": "claim-9", "amends": first}
    assert bring(desk, [replace(forged, id="claim-9", body={"document": json.dumps(document)})]) == {
        ("claim", "claim-9"): RecordFault.RULE
    }
    worker.mark_claim(first, ClaimState.PAID)
    worker.log_sessions([replace(VISIT, trips=(drive("t1", "2026-10-03", 140),)), held("s2", "2026-11-05")])
    november = worker.seal_claim(Month(2026, 11), None, "fi", "claim-11").claim.id
    newer = [replace(r, rev=2) if r.id != november else r for r in revisions(worker) if r.id != first]
    assert bring(desk, newer) == {}
    worker.close()
    verdict = desk.claim_to_approve(november).row.verdict
    assert [(x.line, x.theirs.cents, x.ours.cents) for x in verdict.lines if x.theirs and x.ours] == [
        (f"adjustment {first} trip t1", -550, -550), ("hours s2 2026-11-05", 1300, 1300),
    ]  # fmt: skip
    assert verdict.is_clean
    assert desk.approve_all_clean().approved == (november,)
    assert [(x.kind.value, x.income_code, x.amount_cents) for x in desk.payroll(Month(2026, 11)).claims[0].lines] == [
        ("hours", "201", 1300), ("km", "311", -550),
    ]  # fmt: skip


def test_what_is_not_there_is_said(desk: Desk) -> None:
    nobody = ClaimId("never")
    assert refused(desk.claim_to_approve, nobody) is Refusal.NO_SUCH_RECORD
    assert refused(desk.approve_claims, [nobody]) is Refusal.NO_SUCH_RECORD
    assert refused(desk.return_claim, nobody, [], "x") is Refusal.NO_SUCH_RECORD
    assert refused(desk.answer_hours, MAIJA, ClientId("c"), OCTOBER, 60, "", "r") is Refusal.NO_SUCH_RECORD
    assert desk.month_to_approve().rows == ()


def test_the_workbook_of_the_payroll_has_numbers_where_numbers_are(desk: Desk, clean: ClaimId) -> None:
    desk.approve_claims([clean])
    book = openpyxl.load_workbook(io.BytesIO(desk.payroll_table(OCTOBER, "xlsx", "fi")))
    sheet = book.worksheets[0]
    assert sheet.title == "Maksuaineisto"
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [(r[7], r[8], r[10], r[12]) for r in rows] == [
        ("201", "tunnit", None, 32.5), ("311", "kilometrikorvaus", 24, 13.2), (None, None, None, 45.7),
    ]  # fmt: skip


def test_the_list_begins_with_the_newest_month_that_waits(desk: Desk, tmp_path: Path) -> None:
    worker = worker_desk(tmp_path / "m", [VISIT, held("s2", "2026-11-02", "8:00", 60)])
    worker.seal_claim(OCTOBER, None, "fi", "claim-10")
    worker.seal_claim(Month(2026, 11), None, "fi", "claim-11")
    bring(desk, revisions(worker))
    worker.close()
    assert desk.month_to_approve().month == Month(2026, 11)
    desk.approve_claims([ClaimId("claim-11")])
    found = desk.month_to_approve()
    assert (found.month, found.months, found.open_elsewhere) == (OCTOBER, (Month(2026, 11), OCTOBER), ())
    assert desk.month_to_approve(Month(2026, 11)).open_elsewhere == (OCTOBER,)
