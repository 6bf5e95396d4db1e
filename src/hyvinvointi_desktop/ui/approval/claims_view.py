"""A month's claims by worker, each beside our own count; the clean ones approved at once. It counts nothing."""


from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.decide_claim import Approved
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_approval import ApprovalRow, ClaimToApprove, LineToApprove, MonthToApprove
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.claim_card import ClaimCard
from hyvinvointi_desktop.ui.approval.forms import ReasonForm, SecondForm
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import head, label, small
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

WIDE = 860


class ClaimsView(FreshView):
    """One month at a time; what comes is read off the window's thread."""

    paper_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, {Area.APPROVALS, Area.SETTINGS})
        self._to_acts = False
        self.month: Month | None = None
        self._wanted, self._sought = "", ("", "", "")
        self._found: MonthToApprove | None = None
        self.title, self.sums = head(""), label("", "strong")
        self.before = plain(tr("Month &before"), lambda: self._step(-1), "arrow-left")
        self.after = plain(tr("Month &after"), lambda: self._step(1), "caret-right")
        self.clean = primary(tr("Approve the clean ones"), self._approve_clean, "check")
        self.elsewhere, self.rule = Card(gap=6), Card(role="quiet", gap=6)
        self.table = FoldingTable[ApprovalRow](
            tr("Claims of the month"), (Fold(WIDE, self._wide()), Fold(0, self._narrow()))
        )
        self.table.chosen.connect(lambda row: self._open(row.claim.id))
        self.table.opened.connect(lambda row: self._open(row.claim.id, to_acts=True))
        self.none = EmptyState(
            "receipt", tr("No claims have come of this month."),
            tr("They come with the bundles of the workers, or from paper."),
        )  # fmt: skip
        self.card, self.reason, self.second = ClaimCard(), ReasonForm(desk, jobs), SecondForm(desk, jobs)
        self._place()
        self._connect()

    def _place(self) -> None:
        note = tr("Every line is counted again here by your own rules. Approving together takes only the clean ones.")
        top = Card(Flow(self.before, self.title, self.after), self.sums, small(note), Flow(self.clean), gap=8)
        self.list = Card(self.table, gap=8)
        self.lay_out(
            top, self.elsewhere, self.list, self.none, self.reason, self.second, self.card, self.rule,
        )  # fmt: skip
        self.elsewhere.hide()

    def _connect(self) -> None:
        self.card.approve_wanted.connect(self._approve)
        self.card.second_wanted.connect(self._ask_second)
        self.card.reason_wanted.connect(self._ask_reason)
        self.card.paper_wanted.connect(self.paper_wanted)
        self.reason.saved.connect(lambda _: self.notice.say_in_sight(tr("Saved. The claim stands as below."), "good"))
        self.second.saved.connect(self._tell_approved)

    @staticmethod
    def _wide() -> tuple[Column[ApprovalRow], ...]:
        return (
            Column(tr("Worker"), lambda r: r.claim.worker_name, strong=True),
            Column(tr("Payer"), lambda r: r.claim.payer_name, grows=True),
            Column(tr("Hours"), lambda r: formats.minutes(r.claim.payable_minutes),
                   sort=lambda r: r.claim.payable_minutes, right=True),
            Column("km", lambda r: formats.km(r.claim.km_tenths), sort=lambda r: r.claim.km_tenths, right=True),
            Column("€", lambda r: formats.money(r.claim.total_cents), sort=lambda r: r.claim.total_cents, right=True),
            Column(tr("Our count"), lambda r: words.verdict(r.verdict)[0], grows=True,
                   mark=lambda r: words.verdict_mark(r.verdict)),
            Column(tr("State"), lambda r: words.state(r.standing.state)[0],
                   mark=lambda r: words.state_mark(r.standing.state)),
        )  # fmt: skip

    @staticmethod
    def _narrow() -> tuple[Column[ApprovalRow], ...]:
        def said(row: ApprovalRow) -> str:
            return "\n".join((row.claim.worker_name, words.verdict(row.verdict)[0], words.state(row.standing.state)[0]))

        return (
            Column(tr("Worker"), said, grows=True, mark=lambda r: words.verdict_mark(r.verdict)),
            Column("€", lambda r: formats.money(r.claim.total_cents), sort=lambda r: r.claim.total_cents, right=True),
        )

    # -- reading ------------------------------------------------------------------------------------------------

    def show_month(self, month: Month, claim: str = "") -> None:
        """Another month, with one of its claims opened."""
        self.month, self._wanted = month, claim
        self.card.hide()
        self.read()

    def go_on(self, record: str, *, second: bool) -> None:
        """A reason or a second name that was being typed."""
        act, claim, line = ("", record, "") if second else ([*record.split("|", 2), "", ""])[:3]
        self._sought = (act, claim, line)

        def show(found: ClaimToApprove) -> None:
            self.show_month(found.row.claim.month, claim)

        self._run(lambda: self._desk.claim_to_approve(ClaimId(claim)), show)

    def _step(self, by: int) -> None:
        month = self.month or Month.of(self._desk.clock.today())
        self.show_month(month.next() if by > 0 else month.previous())

    def read(self) -> None:
        """Reads the month's claims."""
        month = self.month
        self._run(lambda: self._desk.month_to_approve(month), self._show)

    def _show(self, found: MonthToApprove) -> None:
        if self.month is not None and found.month != self.month:
            return
        self.month, self._found = found.month, found
        self.title.setText(words.month(found.month))
        counted = [r for r in found.rows if r.standing.state is not ApprovalState.REPLACED]
        total = formats.money(sum(r.claim.total_cents for r in counted))
        self.sums.setText(words.DOT.join((tr_n("%n claims", len(counted)), total)))
        clean = len(found.clean)
        self.clean.setText(tr_n("Approve the %n clean ones", clean) if clean else tr("Nothing clean to approve"))
        self.clean.setEnabled(bool(clean))
        self.table.set_rows(found.rows)
        self.list.setVisible(bool(found.rows))
        self.none.setVisible(not found.rows)
        self._show_elsewhere(found)
        self._show_rule(second=found.second_person)
        if self._wanted:
            self._open(ClaimId(self._wanted))
            row = next((r for r in found.rows if r.claim.id == self._wanted), None)
            if row is not None:
                self.table.choose(row)

    def _show_elsewhere(self, found: MonthToApprove) -> None:
        self.elsewhere.clear()
        for month in found.open_elsewhere:
            go = link(tr("Show the month"), lambda m=month: self.show_month(m), "arrow-right")  # type: ignore[misc]
            go.setAccessibleName(f"{tr('Show the month')}: {words.month(month)}")
            line = tr("{month}: a claim waits for a decision").format(month=words.month(month))
            self.elsewhere.add(LineItem("hourglass", line, "", go, token="warn"))
        self.elsewhere.setVisible(bool(found.open_elsewhere))

    def _show_rule(self, *, second: bool) -> None:
        self.rule.clear()
        said = tr("Two different people approve every claim.") if second else tr("One person approves a claim.")
        turn = tr("One person is enough") if second else tr("Require two people")
        press = link(turn, lambda: self._require(needed=not second), "users")
        self.rule.add(LineItem("shield-check", said, tr("It holds for claims approved from now on."), press))

    def _open(self, claim: ClaimId, *, to_acts: bool = False) -> None:
        """Shows a claim; Enter goes on to what can be done with it."""
        self._wanted, self._to_acts = claim, to_acts
        self._run(lambda: self._desk.claim_to_approve(claim), self._show_claim)

    def _show_claim(self, found: ClaimToApprove) -> None:
        if found.row.claim.id != self._wanted:
            return
        self.card.show_claim(found)
        if self._to_acts:
            self._to_acts = False
            self.card.focus_acts()
        act, claim, line = self._sought
        if claim == found.row.claim.id:
            self._sought = ("", "", "")
            if not act:
                self.second.open_for(found.row)
            else:
                self.reason.open_for(act, found.row, next((x for x in found.lines if x.verdict.line == line), None))

    # -- acts ---------------------------------------------------------------------------------------------------

    def _ask_reason(self, act: str, found: ClaimToApprove, line: LineToApprove | None) -> None:
        self.second.hide()  # what is typed there is kept
        self.reason.open_for(act, found.row, line)

    def _ask_second(self, row: ApprovalRow) -> None:
        self.reason.hide()
        self.second.open_for(row)

    def _approve(self, row: ApprovalRow) -> None:
        claim = row.claim.id
        self._run(lambda: self._desk.approve_claims([claim]), self._tell_approved)

    def _approve_clean(self) -> None:
        month = self.month
        self._run(lambda: self._desk.approve_all_clean(month), self._tell_approved)

    def _tell_approved(self, done: object) -> None:
        if not isinstance(done, Approved):
            return
        said = []
        if done.approved:
            said.append(tr_n("%n claims were approved. The workers hear it with the next message.", len(done.approved)))
        if done.waiting_second:
            said.append(tr_n("%n claims wait for a second person.", len(done.waiting_second)))
        if done.left:
            said.append(tr_n("%n claims wait for you to look at them.", len(done.left)))
        self.notice.say_in_sight(" ".join(said), "good" if done.approved or done.waiting_second else "plain")

    def _require(self, *, needed: bool) -> None:
        self._run(lambda: self._desk.require_second_person(needed=needed), lambda _: None)
