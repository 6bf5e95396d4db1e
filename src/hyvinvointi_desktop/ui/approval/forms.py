"""The forms of the page of claims: a reason, a second person, extra hours, a budget, the day of payment, an account."""

from PySide6.QtWidgets import QComboBox, QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_approval import ApprovalRow, HoursRow, LineToApprove
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.approval import LineReason
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.claim_lines import WHOLE
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.pay import PayDetails
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.clients.parts import TextBox, choose
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Columns
from hyvinvointi_desktop.ui.kit.field_row import FieldRow, first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField, MinutesField, MoneyField
from hyvinvointi_desktop.ui.kit.labels import label, small
from hyvinvointi_desktop.ui.kit.words import tr

NEW = "new"
RETURN, ACCEPT = "return", "accept"


class ReasonForm(InlineForm):
    """Why a claim goes back, or why a line is right although our count differs. A record is ``act|claim|line``."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words = TextBox()
        super().__init__(desk, jobs, Form.CLAIM_REASON, {"words": self.words}, tr("Send back"))
        self._act, self._claim, self._line = RETURN, "", ""
        self.about = label("", "strong")
        self.words_row = FieldRow(tr("The reason"), self.words)
        self.told = small("")
        self.lay_out(self.about, self.words_row, self.told)

    def open_for(self, act: str, row: ApprovalRow, line: LineToApprove | None) -> None:
        """Sends back a claim or one line of it, or accepts a line, or what differs in the claim itself."""
        self._act, self._claim = act, row.claim.id
        whole = WHOLE if act == ACCEPT else ""
        self._line = line.verdict.line if line is not None else whole
        self.about.setText(words.what(line) if line is not None else tr("The whole claim"))
        right = tr("{name}: the claim is right") if line is None else tr("{name}: the line is right")
        heading = tr("{name}: to be completed") if act == RETURN else right
        accept = tr("Accept it so") if line is None else tr("Accept the line")
        self.save.setText(tr("Send back") if act == RETURN else accept)
        back = tr("The worker reads this with the next message, and sends the month again when it is put right.")
        self.told.setText(back if act == RETURN else tr("The reason is kept with the decision."))
        record = f"{act}|{self._claim}|{self._line}"
        self.open_record(record, heading.format(name=words.row_name(row)), lambda: self.words.setPlainText(""))

    def work(self) -> Work | None:
        """The decision with its reason."""
        said, desk, claim, line = self.words.toPlainText().strip(), self._desk, ClaimId(self._claim), self._line
        if first_missing((self.words_row, not said, tr("Write the reason: what should be looked at?"))):
            return None
        lines = [LineReason(line, said)] if line else []
        if self._act == ACCEPT:
            return lambda: desk.accept_lines(claim, lines)
        return lambda: desk.return_claim(claim, lines, "" if lines else said)


class SecondForm(InlineForm):
    """The second person approves at the same computer. A record is the claim."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        super().__init__(desk, jobs, Form.SECOND_APPROVER, {"name": self.name}, tr("Approve as the second person"))
        self._claim = ClaimId("")
        self.name_row = FieldRow(tr("Your name"), self.name, hint=tr("Another person than the one who approved first."))
        self.lay_out(self.name_row)

    def open_for(self, row: ApprovalRow) -> None:
        """A claim that waits for a second person."""
        self._claim = row.claim.id
        heading = tr("{name}: second person").format(name=words.row_name(row))
        self.open_record(row.claim.id, heading, lambda: self.name.setText(""))

    def work(self) -> Work | None:
        """The second approval."""
        name, desk, claim = self.name.text().strip(), self._desk, self._claim
        if first_missing((self.name_row, not name, tr("Write your name."))):
            return None
        return lambda: desk.approve_claims([claim], name)


class HoursForm(InlineForm):
    """The answer to a request for extra hours. A record is the request."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.minutes, self.words = MinutesField(), TextBox()
        fields = {"minutes": self.minutes, "words": self.words}
        super().__init__(desk, jobs, Form.HOURS_ANSWER, fields, tr("Send the answer"))
        self._row: HoursRow | None = None
        self.asked = label("")
        hint = tr("For example 2 h. 0 says no.")
        self.minutes_row = FieldRow(tr("How much more is granted"), self.minutes, hint=hint)
        self.words_row = FieldRow(tr("Words to the worker"), self.words, optional=True)
        self.lay_out(self.asked, self.minutes_row, self.words_row)

    def open_for(self, row: HoursRow) -> None:
        """A request without an answer."""
        self._row = row
        r = row.request
        who = words.DOT.join(filter(None, (row.worker_name, row.code, formats.month_text(r.month))))
        self.asked.setText(r.words)
        self.asked.setVisible(bool(r.words))
        self.open_record(r.id, who, self._fill)

    def _fill(self) -> None:
        self.minutes.set_value(self._row.request.minutes if self._row else None)
        self.words.setPlainText("")

    def work(self) -> Work | None:
        """The answer; a no needs words."""
        row, desk, minutes, said = self._row, self._desk, self.minutes.value(), self.words.toPlainText().strip()
        missing = self.minutes.problem() or tr("Write how many hours and minutes, or 0.")
        why_not = (self.words_row, minutes == 0 and not said, tr("Write why not."))
        if first_missing((self.minutes_row, minutes is None, missing), why_not) or row is None or minutes is None:
            return None
        r = row.request

        def answer() -> frozenset[Area]:
            desk.answer_hours(r.worker, r.client, r.month, minutes, said, r.id)
            return frozenset({Area.APPROVALS})

        return answer


class BudgetForm(InlineForm):
    """Money of one source for a payer's claims over whole months. A record is the budget, or ``new``."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.source, self.payer, self.first, self.last = QLineEdit(), QComboBox(), QComboBox(), QComboBox()
        self.source.setMaxLength(120)
        self.amount = MoneyField()
        fields = {
            "source": self.source, "payer": self.payer, "first": self.first, "last": self.last, "amount": self.amount,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.BUDGET, fields, tr("Save the budget"))
        self._before: Budget | None = None
        self._id = ""
        self.source_row = FieldRow(tr("Who gives the money"), self.source, hint=tr("For example STEA 2027"))
        self.amount_row = FieldRow(tr("Amount, €"), self.amount)
        self.last_row = FieldRow(tr("Last month"), self.last, stretch=False)
        self.lay_out(
            Columns(self.source_row, FieldRow(tr("Payer"), self.payer, stretch=False), narrowest=200, gap=12),
            Columns(FieldRow(tr("First month"), self.first, stretch=False), self.last_row, self.amount_row,
                    narrowest=160, gap=12),
        )  # fmt: skip

    def offer(self, payers: tuple[Payer, ...]) -> None:
        """Whose claims it may pay, and which months."""
        now = str(self.payer.currentData() or "")
        self.payer.clear()
        for payer in payers:
            self.payer.addItem(payer.name, payer.id)
        choose(self.payer, now)
        if not self.first.count():
            month = Month(self._desk.clock.today().year - 1, 1)
            for _ in range(60):
                for box in (self.first, self.last):
                    box.addItem(words.month(month), str(month))
                month = month.next()

    def open_for(self, budget: Budget | None) -> None:
        """One that is saved, or a new one."""
        self._before = budget
        self._id = budget.id if budget else self._desk.new_id()
        heading = tr("Budget") if budget else tr("New budget")
        self.open_record(budget.id if budget else NEW, heading, self._fill)

    def _fill(self) -> None:
        b, year = self._before, self._desk.clock.today().year
        self.source.setText(b.source if b else "")
        choose(self.payer, b.payer if b else "")
        choose(self.first, str(b.first_month if b else Month(year, 1)))
        choose(self.last, str(b.last_month if b else Month(year, 12)))
        self.amount.set_value(b.amount_cents if b else None)

    def work(self) -> Work | None:
        """The budget; what is missing is said at its field."""
        source, amount, desk = self.source.text().strip(), self.amount.value(), self._desk
        first, last = (Month.from_text(str(box.currentData())) for box in (self.first, self.last))
        if first_missing(
            (self.source_row, not source, tr("Write who gives the money.")),
            (self.amount_row, not amount, self.amount.problem() or tr("Write the sum.")),
            (self.last_row, last < first, tr("The last month is before the first.")),
        ) or amount is None:  # fmt: skip
            return None
        payer = PayerId(str(self.payer.currentData() or ""))
        made = Budget(self._id, 1, source, payer, first, last, amount, desk.clock.today())
        return lambda: desk.save_budget(made)


class PaidForm(InlineForm):
    """The day on which the month's payroll was paid. A record is the month."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day = DateField(desk.clock.today)
        super().__init__(desk, jobs, Form.PAY_DAY, {"day": self.day}, tr("Mark as paid"))
        self._claims: list[ClaimId] = []
        self.day_row = FieldRow(tr("Day of payment"), self.day)
        self.told = small(tr("The workers see it with the next message. It cannot be taken back."))
        self.lay_out(self.day_row, self.told)

    def open_for(self, month: Month, claims: list[ClaimId], many: str) -> None:
        """The claims of the last payroll file."""
        self._claims = claims
        heading = f"{words.month(month)}: {many}"
        self.open_record(str(month), heading, lambda: self.day.set_value(self._desk.clock.today()))

    def work(self) -> Work | None:
        """The mark."""
        day, desk, claims = self.day.value(), self._desk, self._claims
        if first_missing((self.day_row, day is None, self.day.problem() or tr("Write the day."))) or day is None:
            return None
        return lambda: desk.mark_claims_paid(claims, day)


class AccountForm(InlineForm):
    """Where a worker's money goes. A record is the worker."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.name, self.iban, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        for field, most in ((self.name, 100), (self.iban, 60), (self.number, 40)):
            field.setMaxLength(most)
        fields = {"name": self.name, "iban": self.iban, "number": self.number}
        super().__init__(desk, jobs, Form.PAY_DETAILS, fields, tr("Save the account"))
        self._before = PayDetails(WorkerId(""), "")
        self.name_row = FieldRow(tr("Name"), self.name)
        self.lay_out(
            self.name_row,
            FieldRow(tr("Account number (IBAN)"), self.iban, hint=tr("It is checked before it is kept.")),
            FieldRow(tr("Payroll number"), self.number, optional=True),
        )

    def open_for(self, details: PayDetails) -> None:
        """A worker's details."""
        self._before = details
        self.open_record(details.worker, details.name, self._fill)

    def _fill(self) -> None:
        self.name.setText(self._before.name)
        self.iban.setText(self._before.iban)
        self.number.setText(self._before.payroll_number)

    def work(self) -> Work | None:
        """The details; whether the account can be right is checked by the desk."""
        name, desk = self.name.text().strip(), self._desk
        if first_missing((self.name_row, not name, tr("Write the name."))):
            return None
        made = PayDetails(self._before.worker, name, self.iban.text(), self.number.text())
        return lambda: desk.save_pay_details(made)
