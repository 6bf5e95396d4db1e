"""A worker who keeps paper: entered, printed, signed by hand, scanned, approved by the same rules."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.paper_claims import PaperAgreement, PaperVisit
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.approval import ApprovalState, ClaimSource, LineReason
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import PayerId, SessionId
from hyvinvointi_desktop.domain.verdict import Why
from tests.support.approval import OCTOBER, coordinator_desk
from tests.support.desks import PAYER

PAGE = b"%PDF-1.7 scanned"
KUNTA = PayerId("kunta")
VISIT = PaperVisit(
    "v1", date(2026, 10, 3), time(9), time(11, 30), "home_visit", "P-1", 240, "Sodankylä, Jäämerentie 1", "Vuotso",
    "kotikäynti",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A coordinator with an empty registry."""
    made = coordinator_desk(tmp_path / "coordinator")
    yield made
    made.close()


@pytest.fixture
def aune(desk: Desk) -> WorkerId:
    """Aune keeps paper; P-1 has an agreement over the autumn."""
    worker = desk.add_paper_worker("Aune  Paperinen")
    days = PaperAgreement("a1", "P-1", "hyvinvointilahete", date(2026, 9, 1), date(2026, 12, 31))
    desk.save_paper_agreement(worker, days, KUNTA)
    return worker


def refused(act: Callable[..., object], *words: Any) -> Refusal:
    """What is said no to."""
    with pytest.raises(Refused) as no:
        act(*words)
    return no.value.refusal


def test_paper_becomes_a_claim_that_is_approved_and_paid(desk: Desk, aune: WorkerId) -> None:
    desk.save_paper_visit(aune, VISIT)
    desk.save_paper_visit(aune, replace(VISIT, id="v2", on=date(2026, 10, 10), km_tenths=0))
    month = desk.paper_month(aune, OCTOBER)
    assert (month.worker_name, month.claim.totals.total_cents) == ("Aune Paperinen", 3250 + 1320 + 3250)
    assert b"Aune Paperinen" in desk.paper_claim_pdf(aune, OCTOBER, None, "fi")
    claim = desk.hand_in_paper_claim(aune, OCTOBER, None, [PAGE])
    found = desk.claim_to_approve(claim.id)
    assert (found.row.claim.source, found.row.claim.total_cents, found.row.verdict.difference_cents) == (
        ClaimSource.PAPER, 7820, 0,
    )  # fmt: skip
    assert [r.why for r in found.row.verdict.whole] == [Why.PAPER]
    assert [r for line in found.lines for r in line.verdict.reasons] == []
    assert [(p.media_type, p.content) for p in desk.claim_papers(claim.id)] == [("application/pdf", PAGE)]
    assert desk.approve_all_clean().approved == ()  # the paper is looked at
    desk.approve_claims([claim.id])
    assert refused(desk.save_paper_visit, aune, VISIT) is Refusal.PAPER_HANDED_IN
    assert refused(desk.delete_paper_visit, aune, SessionId("v1"), OCTOBER) is Refusal.PAPER_HANDED_IN
    desk.mark_claims_paid([claim.id], date(2026, 11, 3))
    with desk._store.registry.reading() as records:
        assert records.waiting_messages() == ()  # who keeps paper hears it on paper
    assert [t.amount_cents for _, t in desk.pay_year(2026).rows] == [6500, 1320]
    assert "Jäämerentie" not in claim.document
    assert "Aino" not in claim.document


def test_one_sent_back_is_put_right_and_handed_in_again(desk: Desk, aune: WorkerId) -> None:
    desk.save_paper_visit(aune, VISIT)
    first = desk.hand_in_paper_claim(aune, OCTOBER, None, [PAGE])
    assert refused(desk.hand_in_paper_claim, aune, OCTOBER, None, [PAGE]) is Refusal.PAPER_HANDED_IN
    desk.return_claim(first.id, [LineReason("trip v1-t", "14 km?")])
    desk.save_paper_visit(aune, replace(VISIT, km_tenths=140))
    second = desk.hand_in_paper_claim(aune, OCTOBER, None, [PAGE])
    states = {r.claim.id: r.standing.state for r in desk.month_to_approve(OCTOBER).rows}
    assert states == {first.id: ApprovalState.REPLACED, second.id: ApprovalState.WAITING}
    assert (second.number, second.amends, second.total_cents) == (2, first.id, 3250 + 770)


def test_the_rules_bind_paper_too(desk: Desk, aune: WorkerId) -> None:
    for n, day in enumerate((5, 6, 7)):
        desk.save_paper_visit(
            aune, replace(VISIT, id=f"v{n}", on=date(2026, 10, day), ends=time(13), km_tenths=0)
        )
    stranger = replace(VISIT, id="v9", on=date(2026, 10, 20), code="P-2", km_tenths=0)
    desk.save_paper_visit(aune, stranger)
    claim = desk.paper_month(aune, OCTOBER).claim
    assert [h.payable_minutes for h in claim.hours] == [240, 240, 120, 0]
    desk.delete_paper_visit(aune, SessionId("v9"), OCTOBER)
    assert [h.payable_minutes for h in desk.paper_month(aune, OCTOBER).claim.hours] == [240, 240, 120]


def test_what_cannot_be_is_refused(desk: Desk, aune: WorkerId) -> None:
    assert refused(desk.add_paper_worker, " ") is Refusal.NAME_MISSING
    assert refused(desk.add_paper_worker, "aune paperinen") is Refusal.WORKER_IS_THERE
    assert refused(desk.save_paper_visit, aune, replace(VISIT, code=" ")) is Refusal.NO_CLIENT
    assert refused(desk.save_paper_visit, aune, replace(VISIT, kind="flying")) is Refusal.UNKNOWN_KIND
    assert refused(desk.save_paper_visit, aune, replace(VISIT, ends=time(9))) is Refusal.END_NOT_AFTER_START
    assert refused(desk.save_paper_visit, aune, replace(VISIT, to_place="")) is Refusal.ROUTE_MISSING
    spring = replace(VISIT, on=date(2027, 3, 28), starts=time(3, 15))
    assert refused(desk.save_paper_visit, aune, spring) is Refusal.END_NOT_AFTER_START
    back = PaperAgreement("a2", "P-1", "hyvinvointilahete", date(2026, 9, 2), date(2026, 9, 1))
    assert refused(desk.save_paper_agreement, aune, back, KUNTA) is Refusal.DAYS_OUT_OF_ORDER
    assert refused(desk.hand_in_paper_claim, aune, OCTOBER, None, []) is Refusal.SCAN_MISSING
    assert refused(desk.hand_in_paper_claim, aune, OCTOBER, None, [b"MZ\x90"]) is Refusal.NOT_A_PICTURE
    assert refused(desk.hand_in_paper_claim, aune, OCTOBER, None, [PAGE]) is Refusal.NOTHING_TO_CLAIM
    desk.save_payer(replace(PAYER, hourly_rates=()))
    desk.save_paper_visit(aune, VISIT)
    assert refused(desk.hand_in_paper_claim, aune, OCTOBER, None, [PAGE]) is Refusal.CLAIM_HAS_ERRORS
    assert refused(desk.paper_month, WorkerId("nobody"), OCTOBER) is Refusal.NO_SUCH_RECORD
