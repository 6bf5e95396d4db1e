"""Activity money with its receipts, travel costs, and the anonymous feedback of the group."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_money import Bought, TravelLine
from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import Course, Purchase
from hyvinvointi_desktop.domain.ids import AttachmentId, PurchaseId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.groups.feedback_card import FeedbackCard
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.people_table import shown_name
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.field_row import first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    head,
    label,
    link,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.sessions.receipts import BadReceipt, take_file
from hyvinvointi_desktop.ui.text_faults import fault


class ReceiptPart(QWidget):
    """The picture of a receipt: chosen, read off the window's thread, named."""

    changed = Signal()

    def __init__(self, jobs: Jobs, new_id: Callable[[], str]) -> None:
        super().__init__()
        self._jobs, self._new_id = jobs, new_id
        self.attachment: Attachment | None = None
        self.kept: AttachmentId | None = None
        self.button, self.notice = plain("", self._choose, "paperclip"), InlineMessage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Flow(self.button))
        layout.addWidget(self.notice)
        self.show_kept(None)

    def show_kept(self, kept: AttachmentId | None) -> None:
        """What is saved already."""
        self.attachment, self.kept = None, kept
        self.notice.clear()
        self.button.setText(tr("Receipt is kept, change it…") if kept else tr("Add a picture of the receipt…"))

    def receipt(self) -> AttachmentId | None:
        """The receipt that stands now."""
        return self.attachment.id if self.attachment else self.kept

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Picture or scan of the receipt"))
        dialog.setNameFilter(f"{tr('Pictures and PDF')} (*.png *.jpg *.jpeg *.pdf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Reads the chosen file."""
        made = AttachmentId(self._new_id())
        self._jobs.run(lambda: take_file(path, made), owner=self, ok=self._taken, failed=self._not_taken)

    def _taken(self, found: Attachment | BadReceipt) -> None:
        if isinstance(found, Attachment):
            self.attachment = found
            self.notice.clear()
            self.button.setText(tr("Receipt: {name}").format(name=found.name))
        elif found is BadReceipt.TOO_LARGE:
            self.notice.say(tr("The file is over 20 MB. Take a smaller picture. Nothing else changed."), "warn")
        else:
            self.notice.say(
                tr("The file is neither a picture (PNG, JPEG) nor a PDF. Choose another file. Nothing else changed."),
                "warn",
            )

    def _not_taken(self, error: Exception) -> None:
        unread = tr("The file could not be read. Check that it is in place.")
        self.notice.say(unread if isinstance(error, OSError) else fault(error), "warn")


class PurchaseForm(InlineForm):
    """What was bought, for how much, with its receipt."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words, self.amount, self.day = QLineEdit(), MoneyField(), DateField(desk.clock.today)
        fields = {"words": self.words, "amount": self.amount, "day": self.day}
        super().__init__(desk, jobs, Form.PURCHASE, fields, tr("Save the purchase"))
        self.receipt = ReceiptPart(jobs, desk.new_id)
        self._course: Course | None = None
        self._before: Purchase | None = None
        self.amount_row = FieldRow(tr("Amount, €"), self.amount)
        self.day_row = FieldRow(tr("Day"), self.day)
        self.lay_out(
            Columns(FieldRow(tr("What was bought"), self.words), self.amount_row, self.day_row, narrowest=160, gap=12),
            self.receipt,
        )

    def open_purchase(self, course: Course, purchase: Purchase | None) -> None:
        """One that is saved, or a new one."""
        self._course, self._before = course, purchase
        self._id = purchase.id if purchase else PurchaseId(self._desk.new_id())
        heading = tr("Purchase") if purchase else tr("New purchase")
        self.open_record(f"{course.id}|{purchase.id if purchase else 'new'}", heading, self._show)

    def _show(self) -> None:
        found = self._before
        self.words.setText(found.words if found else "")
        self.amount.set_value(found.amount_cents if found else None)
        self.day.set_value(found.on if found else self._desk.clock.today())
        self.receipt.show_kept(found.receipt if found else None)

    def work(self) -> Work | None:
        """The purchase with its receipt."""
        assert self._course is not None
        amount, day = self.amount.value(), self.day.value()
        if first_missing(
            (self.amount_row, amount is None, self.amount.problem() or tr("Write the sum.")),
            (self.day_row, day is None, self.day.problem() or tr("Write the day.")),
        ) or amount is None or day is None:  # fmt: skip
            return None
        words = self.words.text().strip()
        made = Purchase(self._id, self._course.id, day, amount, words, self.receipt.receipt())
        desk, attachment = self._desk, self.receipt.attachment
        return lambda: desk.save_purchase(made, attachment)


class MoneyTab(QWidget):
    """Money first, then travel, then feedback."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._screen: CourseScreen | None = None
        self.notice, self.money, self.travel = InlineMessage(), Card(gap=8), Card(gap=8)
        self.add = plain(tr("Add a purchase"), lambda: self.open_purchase(None), "receipt")
        self.form = PurchaseForm(desk, jobs)
        self.travel_table = self._travel_table()
        self.travel_sum = label("", "strong")
        self.travel.add(head(tr("Travel costs of the participants")), self.travel_table, self.travel_sum)
        self.feedback = FeedbackCard(desk, jobs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.money, Flow(self.add), self.form, self.travel, self.feedback):
            layout.addWidget(part)
        self.form.saved.connect(self._bought)
        self.form.closed.connect(self.add.setFocus)

    def _travel_table(self) -> FoldingTable[TravelLine]:
        name: Column[TravelLine] = Column(tr("Person"), self._name, grows=True, strong=True)
        times: Column[TravelLine] = Column(tr("Came"), lambda t: tr_n("%n times", len(t.days)), right=True)
        each: Column[TravelLine] = Column(tr("Each"), lambda t: formats.money(t.cents_each), right=True)
        whole: Column[TravelLine] = Column(tr("Together"), lambda t: formats.money(t.cents), right=True)
        folds = [Fold(520, (name, times, each, whole)), Fold(0, (name, whole))]
        return FoldingTable(tr("Travel costs of the participants"), folds)

    def _name(self, line: TravelLine) -> str:
        return shown_name(self._screen.participant(line.enrolment)) if self._screen else ""

    def show_course(self, screen: CourseScreen) -> None:
        """Money and feedback as they are now."""
        self._screen = screen
        self._show_money(screen)
        self.travel.setVisible(bool(screen.travel))
        self.travel_table.set_rows(screen.travel)
        together = formats.money(sum(line.cents for line in screen.travel))
        self.travel_sum.setText(tr("Travel together {sum}").format(sum=together))
        self.feedback.show_course(screen)

    def _show_money(self, screen: CourseScreen) -> None:
        self.money.clear()
        budget, left = screen.course.budget_cents, screen.balance_cents
        spent = formats.money(budget - left)
        self.money.add(head(tr("Activity money")))
        line = tr("{spent} of {budget} is used").format(spent=spent, budget=formats.money(budget))
        over = left < 0
        if budget:
            self.money.add(Bar(min(1.0, (budget - left) / budget), "bad" if over else "accent", line))
        self.money.add(label(line))
        if over:
            words = tr("{sum} more was used than there is. Agree on it with whoever gives the money.")
            self.money.add(LineItem("warning", words.format(sum=formats.money(-left)), token="warn"))
        else:
            self.money.add(small(tr("{sum} is left").format(sum=formats.money(left))))
        for purchase in screen.purchases:
            self.money.add(Rule(), self._purchase(purchase))
        if not screen.purchases:
            self.money.add(muted(tr("Nothing has been bought yet.")))

    def _purchase(self, purchase: Purchase) -> QWidget:
        what = purchase.words or tr("Purchase")
        receipt = tr("with a receipt") if purchase.receipt else tr("no receipt yet")
        change = link(tr("Change"), lambda: self.open_purchase(purchase), "pencil-simple")
        change.setAccessibleName(tr("Change: {what}").format(what=what))
        away = link(tr("Take away"), lambda: self._delete(purchase.id), "trash")
        away.setAccessibleName(tr("Take away: {what}").format(what=what))
        line = f"{what}, {formats.money(purchase.amount_cents)}"
        under = f"{formats.date_text(purchase.on)} · {receipt}"
        return LineItem("receipt", line, under, change, away, token="accent" if purchase.receipt else "warn")

    def open_purchase(self, purchase: Purchase | None) -> None:
        """The form of a purchase."""
        if self._screen is not None:
            self.form.open_purchase(self._screen.course, replace(purchase) if purchase else None)

    def go_on(self, record: str) -> None:
        """Opens the form that was begun."""
        purchases = self._screen.purchases if self._screen else ()
        self.open_purchase(next((p for p in purchases if p.id == record), None))

    def _bought(self, done: object) -> None:
        self.add.setFocus()
        if isinstance(done, Bought) and done.over_budget:
            words = tr("The purchase is kept. {sum} more was used than there is.")
            self.notice.say(words.format(sum=formats.money(-done.balance_cents)), "warn")
        else:
            self.notice.clear()

    def _delete(self, purchase: PurchaseId) -> None:
        desk = self._desk
        self._jobs.run(
            lambda: desk.delete_purchase(purchase),
            owner=self,
            ok=lambda _: self.add.setFocus(),
            failed=lambda error: self.notice.say(fault(error), "warn"),
        )
