"""The places of the page of claims. They make the practice person a coordinator first, with invented work."""

from hyvinvointi_desktop.app.practice_approval import REMARKED, lead_pay
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.approval.forms import ACCEPT, RETURN
from hyvinvointi_desktop.ui.approval.page import BUDGETS, CLAIMS, HOURS, PAPER, PAY, ApprovalPage
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker


def _month(at: Walker) -> Month:
    return Month.of(at.desk.clock.today()).previous()


def _page(at: Walker, index: int) -> ApprovalPage:
    lead_pay(at.desk)
    at.window.show_page("approval")
    page = at.page("approval", ApprovalPage)
    page.tabs.open(index)
    return page


def _claims(at: Walker) -> None:
    page = _page(at, CLAIMS)
    page.claims.card.hide()
    page.claims.show_month(_month(at))


def _claim(at: Walker) -> None:
    page = _page(at, CLAIMS)
    page.claims.show_month(_month(at), REMARKED)
    at.rest()
    table = page.claims.card.lines
    table.shown().choose(table.rows()[4])
    at.rest()


def _reason(act: str) -> Go:
    def go(at: Walker) -> None:
        _claim(at)
        card = _page(at, CLAIMS).claims.card
        found = at.desk.claim_to_approve(at.desk.month_to_approve(_month(at)).rows[0].claim.id)
        card.reason_wanted.emit(act, found, found.lines[4])

    return go


def _second(at: Walker) -> None:
    page = _page(at, CLAIMS)
    page.claims.show_month(_month(at), REMARKED)
    at.rest()
    page.claims.second.open_for(at.desk.month_to_approve(_month(at)).rows[0])


def _budget_form(at: Walker) -> None:
    page = _page(at, BUDGETS)
    at.rest()
    page.budgets.add.click()


def _paper(at: Walker) -> None:
    page = _page(at, PAPER)
    page.paper.show_month(_month(at))


def _paper_visit(at: Walker) -> None:
    _paper(at)
    at.rest()
    _page(at, PAPER).paper.add_visit.click()


def _paper_days(at: Walker) -> None:
    _paper(at)
    at.rest()
    _page(at, PAPER).paper.add_days.click()


def _paper_worker(at: Walker) -> None:
    _paper(at)
    at.rest()
    _page(at, PAPER).paper.add_worker.click()


def _pay(at: Walker) -> None:
    page = _page(at, PAY)
    page.pay.show_month(_month(at))


def _paid(at: Walker) -> None:
    lead_pay(at.desk)
    if not any(c.in_run for c in at.desk.payroll(_month(at)).claims):
        at.desk.payroll_tables(_month(at), ("csv",), "fi")
    _pay(at)
    at.rest()
    _page(at, PAY).pay.paid.click()


def _account(at: Walker) -> None:
    _pay(at)
    at.rest()
    _page(at, PAY).pay.account.open_for(at.desk.pay_details()[0])


def _today(at: Walker) -> None:
    _claims(at)
    at.rest()
    at.window.show_page("today")


APPROVAL_PLACES: dict[str, Go] = {
    "approval-today": _today,
    "approval": _claims,
    "approval-claim": _claim,
    "approval-return": _reason(RETURN),
    "approval-accept": _reason(ACCEPT),
    "approval-second": _second,
    "approval-hours": lambda at: _page(at, HOURS),
    "approval-budgets": lambda at: _page(at, BUDGETS),
    "approval-budget": _budget_form,
    "approval-paper": _paper,
    "approval-paper-visit": _paper_visit,
    "approval-paper-days": _paper_days,
    "approval-paper-worker": _paper_worker,
    "approval-pay": _pay,
    "approval-paid": _paid,
    "approval-account": _account,
}
