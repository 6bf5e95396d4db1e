"""Practice data of a coordinator: work of invented people who keep paper, their claims in several states, a budget.
Nobody in it lives; the same for the same day."""

from datetime import date, time, timedelta

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.paper_claims import PaperAgreement, PaperVisit
from hyvinvointi_desktop.app.practice_space import become_coordinator
from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.exchange import WorkerId

WORKERS = ("Aune Paperinen", "Kauko Esimerkki", "Sirkka Keksitty")
REMARKED = "practice-claim-1"
"""The claim with remarks."""
_SCAN = b"%PDF-1.7\n% an invented scan\n"


def lead_pay(desk: Desk) -> None:
    """Makes the practice person a coordinator with three workers on paper (one month still being entered, one claim
    with remarks, one approved) and a budget. A second time changes nothing."""
    become_coordinator(desk)
    if any(w.name == WORKERS[0] for w in desk.paper_workers()):
        return
    month, payer = Month.of(desk.clock.today()).previous(), desk.me().payers[0].id
    for number, name in enumerate(WORKERS):
        worker = desk.add_paper_worker(name, f"practicepaper{number:03d}")
        _work(desk, worker, number, month)
        if number:
            desk.hand_in_paper_claim(worker, month, payer, [_SCAN], f"practice-claim-{number}")
    last = next(r for r in desk.month_to_approve(month).rows if r.claim.worker_name == WORKERS[2])
    if last.standing.state is ApprovalState.WAITING:
        desk.approve_claims([last.claim.id])
    first, end = Month(month.year, 1), Month(month.year, 12)
    desk.save_budget(Budget("practice", 1, "STEA", payer, first, end, 150_000, desk.clock.today()))


def _work(desk: Desk, worker: WorkerId, number: int, month: Month) -> None:
    last = add_months(month.first_day, 3) - timedelta(days=1)
    days = PaperAgreement(
        f"practice-days-{number}", "P-1", "hyvinvointilahete", add_months(month.first_day, -2), last
    )
    desk.save_paper_agreement(worker, days, desk.me().payers[0].id)
    hours = (3, 4, 4) if number == 1 else (2, 2, 2)
    for n, long in enumerate(hours):
        on = date(month.year, month.month, 4 + 7 * n)
        desk.save_paper_visit(worker, PaperVisit(
            f"practice-{number}-{n}", on, time(9), time(9 + long), "home_visit", "P-1", 240 if n != 1 else 0,
            "Sodankylä", "Vuotso", "kotikäynti",
        ))  # fmt: skip
    if number == 1:
        on = date(month.year, month.month, 18)
        desk.save_paper_visit(worker, PaperVisit("practice-1-9", on, time(12), time(14), "errand", "P-2"))
