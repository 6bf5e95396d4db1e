"""Hyväksyttävät: claims of the month, extra hours, budgets, work from paper, pay."""

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.look_approval import ClaimToApprove
from hyvinvointi_desktop.domain.approval import ClaimSource, ReceivedClaim
from hyvinvointi_desktop.ui.approval.budgets_view import BudgetsView
from hyvinvointi_desktop.ui.approval.claims_view import ClaimsView
from hyvinvointi_desktop.ui.approval.hours_view import HoursView
from hyvinvointi_desktop.ui.approval.paper_view import PaperView
from hyvinvointi_desktop.ui.approval.pay_view import PayView
from hyvinvointi_desktop.ui.clients.parts import Tabs
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import ScrollPage
from hyvinvointi_desktop.ui.kit.labels import title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.text_faults import fault

CLAIMS, HOURS, BUDGETS, PAPER, PAY = range(5)
APPROVAL_FORMS = frozenset({
    Form.CLAIM_REASON, Form.SECOND_APPROVER, Form.HOURS_ANSWER, Form.BUDGET, Form.PAY_DAY, Form.PAY_DETAILS,
    Form.PAPER_VISIT, Form.PAPER_DAYS, Form.PAPER_WORKER,
})  # fmt: skip
"""The forms of this page."""


class ApprovalPage(ScrollPage):
    """The page with its parts."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self._desk, self._jobs, self._show_pdf = desk, jobs, show_pdf
        self.claims, self.hours, self.budgets = ClaimsView(desk, jobs), HoursView(desk, jobs), BudgetsView(desk, jobs)
        self.paper, self.pay = PaperView(desk, jobs, show_pdf), PayView(desk, jobs, show_pdf, save_files)
        parts: list[tuple[str, QWidget]] = [
            (tr("Claims"), self.claims), (tr("Extra hours"), self.hours), (tr("Budgets"), self.budgets),
            (tr("From paper"), self.paper), (tr("Payments"), self.pay),
        ]  # fmt: skip
        self.tabs = Tabs(tr("Parts of the page"), parts)
        self.claims.paper_wanted.connect(self._see_paper)
        self.paper.handed_in.connect(self._show_claim)
        self.add(title(tr("To approve")), self.tabs, None)

    def go_on(self, draft: Draft) -> None:
        """The form of a draft."""
        record = draft.record
        if draft.form in (Form.CLAIM_REASON, Form.SECOND_APPROVER):
            self.tabs.open(CLAIMS)
            self.claims.go_on(record, second=draft.form is Form.SECOND_APPROVER)
        elif draft.form is Form.HOURS_ANSWER:
            self.tabs.open(HOURS)
            self.hours.go_on(record)
        elif draft.form is Form.BUDGET:
            self.tabs.open(BUDGETS)
            self.budgets.go_on(record)
        elif draft.form is Form.PAY_DAY:
            self.tabs.open(PAY)
            self.pay.go_on_paid(record)
        elif draft.form is Form.PAY_DETAILS:
            self.tabs.open(PAY)
            self.pay.go_on_account(record)
        else:
            self.tabs.open(PAPER)
            self.paper.go_on(draft.form, record)

    def _show_claim(self, claim: ClaimToApprove) -> None:
        self.tabs.open(CLAIMS)
        self.claims.show_month(claim.row.claim.month, claim.row.claim.id)

    def _see_paper(self, found: ClaimToApprove) -> None:
        if found.row.claim.source is ClaimSource.BUNDLE:
            self._print(found.row.claim)
            return
        heading = tr("Signed paper, {name}").format(name=found.row.claim.worker_name)
        for page in found.papers[:1]:
            if page.media_type == "application/pdf":
                self._show_pdf(self, heading, tr("signed-claim") + ".pdf", page.content)
            else:
                show_picture(self, heading, page.content)

    def _print(self, claim: ReceivedClaim) -> None:
        """Printed here from the signed figures, which are what is decided upon."""
        heading = tr("Claim of {name}, {month}").format(name=claim.worker_name, month=formats.month_text(claim.month))
        name, spoken, desk = f"{tr('claim')}-{claim.month}.pdf", language().value, self._desk
        self._jobs.run(
            lambda: desk.claim_as_paper(claim.id, spoken),
            owner=self,
            ok=lambda made: self._show_pdf(self, heading, name, made),
            failed=lambda error: self.claims.notice.say(fault(error), "warn"),
        )
