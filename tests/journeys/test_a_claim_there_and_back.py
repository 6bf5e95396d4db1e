"""From the laptop to the coordinator and back over a shared folder: extra hours asked and granted, a claim sent back
with a reason, put right, approved by two people, paid, and known as paid where it began."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.approval import ApprovalState, LineReason
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.verdict import Why
from tests.support.post import OCTOBER, Pair, pair
from tests.support.work import C1, drive, held


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    """Maija's laptop and Kaisa's, which look into one folder."""
    made = pair(tmp_path)
    made.coordinator.save_post_place(made.place)
    yield made
    made.close()


def travel(both: Pair) -> None:
    """The laptop posts, the coordinator collects, the laptop posts again; an hour passes between."""
    for _ in range(2):
        if both.worker.post().leaving:
            both.worker.seal_post()
        both.worker.post_round(both.place)
        both.worker.follow_post()
        both.later(hours=1)
        assert both.coordinator.collect(both.place).fault is None
        both.later(hours=1)


def claim_state(desk: Desk, claim: ClaimId) -> ClaimState | None:
    """How the worker sees a claim."""
    with desk._store.reading() as records:
        found = records.sealed_claim(claim)
    return None if found is None else found.state


def test_a_claim_goes_there_and_comes_back_paid(both: Pair) -> None:
    worker, kaisa = both.worker, both.coordinator
    days = [held(f"v{n}", f"2026-10-{n:02d}", "9:00", 240) for n in (12, 13, 14)]
    worker.log_sessions([*days, held("v20", "2026-10-20", trips=(drive("t20", "2026-10-20", 999),))])
    worker.ask_hours("r1", C1, OCTOBER, 180, "muutto uuteen kotiin")
    travel(both)
    (asked,) = kaisa.hours_requests()
    assert (asked.code, asked.request.minutes, asked.request.words) == ("A-1", 180, "muutto uuteen kotiin")
    kaisa.answer_hours(asked.request.worker, asked.request.client, OCTOBER, 180, "", "r1")
    travel(both)
    assert worker.counted(OCTOBER, None).claim.totals.payable_minutes == 780

    first = worker.seal_claim(OCTOBER, None, "fi").claim.id
    travel(both)
    row = kaisa.month_to_approve(OCTOBER).rows[0]
    assert (row.claim.id, row.verdict.difference_cents, row.verdict.open_lines) == (first, 0, ())
    kaisa.return_claim(first, [LineReason("trip t20", "Oliko matka todella 99,9 km?")])
    travel(both)
    assert claim_state(worker, first) is ClaimState.RETURNED

    worker.log_sessions([held("v20", "2026-10-20", trips=(drive("t20", "2026-10-20", 99),))])
    second = worker.seal_claim(OCTOBER, None, "fi").claim.id
    travel(both)
    states = {r.claim.id: r.standing.state for r in kaisa.month_to_approve(OCTOBER).rows}
    assert states == {first: ApprovalState.REPLACED, second: ApprovalState.WAITING}
    assert kaisa.claim_to_approve(second).row.verdict.theirs_cents == 13 * 1300 + 545

    kaisa.require_second_person(needed=True)
    kaisa.approve_claims([second])
    travel(both)
    assert claim_state(worker, second) is ClaimState.DELIVERED  # one of two has approved: nothing is told yet
    kaisa.approve_claims([second], "Toini Toinen")
    travel(both)
    assert claim_state(worker, second) is ClaimState.APPROVED
    kaisa.payroll_tables(OCTOBER, ("csv",), "fi")
    kaisa.mark_claims_paid([second], kaisa.clock.today())
    travel(both)
    assert claim_state(worker, second) is ClaimState.PAID


def test_sessions_changed_after_signing_are_seen_beside_the_claim(both: Pair) -> None:
    worker, kaisa = both.worker, both.coordinator
    worker.log_sessions([held("v1", "2026-10-12", "9:00", 240)])
    claim = worker.seal_claim(OCTOBER, None, "fi").claim.id
    worker.log_sessions([replace(held("v1", "2026-10-12", "9:00", 60))])  # the laptop tells the new facts as well
    travel(both)
    found = kaisa.claim_to_approve(claim).row.verdict
    assert [[r.why for r in line.reasons] for line in found.lines] == [[Why.MINUTES_DIFFER]]
    assert found.difference_cents == 3 * 1300
    assert kaisa.approve_all_clean().approved == ()
