"""The worker's own activity money of a year: what is left, what was bought with which receipt."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.own_money import OwnMoneyYear, OwnPurchaseRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, OwnPurchaseId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.rehabilitation import OwnPurchase
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.clients.parts import choose
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.money_tab import ReceiptPart
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.bar import Bar
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow, first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField
from hyvinvointi_desktop.ui.kit.labels import Rule, head, label, muted, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.papers_out import ShowPdf
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.text_faults import fault

NEW = "new"


class OwnPurchaseForm(InlineForm):
    """What was bought, for how much, with whom, with its receipt."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words, self.amount, self.day = QLineEdit(), MoneyField(), DateField(desk.clock.today)
        self.words.setMaxLength(200)
        self.client = QComboBox()
        fields = {"words": self.words, "amount": self.amount, "day": self.day, "client": self.client}
        super().__init__(desk, jobs, Form.OWN_PURCHASE, fields, tr("Save the purchase"))
        self.receipt = ReceiptPart(jobs, desk.new_id)
        self._before: OwnPurchase | None = None
        self._id = OwnPurchaseId("")
        self.words_row = FieldRow(tr("What was bought"), self.words)
        self.amount_row, self.day_row = FieldRow(tr("Amount, €"), self.amount), FieldRow(tr("Day"), self.day)
        self.lay_out(
            Columns(self.words_row, self.amount_row, self.day_row, narrowest=160, gap=12),
            FieldRow(tr("With whom"), self.client, optional=True, stretch=False),
            self.receipt,
        )

    def offer(self, clients: tuple[Client, ...]) -> None:
        """With whom it may have been."""
        now = self.client.currentData()
        self.client.clear()
        self.client.addItem(tr("nobody in particular"), "")
        for client in sorted(clients, key=lambda c: (c.name.casefold(), c.code)):
            if client.archived_on is None or client.id == now:
                self.client.addItem(client.name or client.code, client.id)
        choose(self.client, str(now or ""))

    def open_purchase(self, purchase: OwnPurchase | None) -> None:
        """One that is saved, or a new one."""
        self._before = purchase
        self._id = purchase.id if purchase else OwnPurchaseId(self._desk.new_id())
        heading = tr("Purchase") if purchase else tr("New purchase")
        self.open_record(purchase.id if purchase else NEW, heading, self._show)

    def _show(self) -> None:
        found = self._before
        self.words.setText(found.words if found else "")
        self.amount.set_value(found.amount_cents if found else None)
        self.day.set_value(found.on if found else self._desk.clock.today())
        choose(self.client, found.client or "" if found else "")
        self.receipt.show_kept(found.receipt if found else None)

    def work(self) -> Work | None:
        """The purchase with its receipt; what is missing is said at its field."""
        said, amount, day = self.words.text().strip(), self.amount.value(), self.day.value()
        if first_missing(
            (self.words_row, not said, tr("Write what was bought.")),
            (self.amount_row, not amount, self.amount.problem() or tr("Write the sum.")),
            (self.day_row, day is None, self.day.problem() or tr("Write the day.")),
        ) or amount is None or day is None:  # fmt: skip
            return None
        client = ClientId(str(self.client.currentData())) if self.client.currentData() else None
        made = OwnPurchase(self._id, day, amount, said, client, self.receipt.receipt())
        desk, attachment = self._desk, self.receipt.attachment
        return lambda: desk.save_own_purchase(made, attachment)


class OwnMoneyView(QWidget):
    """One year at a time; what comes is read off the window's thread."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf) -> None:
        super().__init__()
        self._desk, self._jobs, self._show_pdf = desk, jobs, show_pdf
        self.year = desk.clock.today().year
        self._sought = ""
        self.notice, self.title = InlineMessage(), head("")
        self.before = plain(tr("Year &before"), lambda: self.show_year(self.year - 1), "arrow-left")
        self.after = plain(tr("Year &after"), lambda: self.show_year(self.year + 1), "caret-right")
        self.titles: OneOf[str] = OneOf(tr("Your title"))
        self.titles_row = FieldRow(tr("Your title"), self.titles, hint=tr("It says how much money there is in a year."))
        self.balance, self.list = Card(gap=8), Card(gap=8)
        self.add = plain(tr("Add a purchase"), lambda: self.form.open_purchase(None), "receipt")
        self.form = OwnPurchaseForm(desk, jobs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        top = Card(Flow(self.before, self.title, self.after), self.titles_row, gap=8)
        for part in (self.notice, top, self.balance, Flow(self.add), self.form, self.list):
            layout.addWidget(part)
        self.titles.changed.connect(self._choose_title)
        self.form.saved.connect(lambda _: self.add.setFocus())
        self.form.closed.connect(self.add.setFocus)
        jobs.changed.connect(lambda areas: self._read() if areas & {Area.REHABILITATION, Area.SETTINGS} else None)
        self._read()

    def show_year(self, year: int) -> None:
        """Another year."""
        self.year = year
        self._read()

    def go_on(self, record: str) -> None:
        """A purchase that was being typed."""
        self._sought = record
        if record == NEW:
            self.form.open_purchase(None)
        else:
            self._read()

    def _read(self) -> None:
        year, desk = self.year, self._desk
        self._jobs.run(lambda: (desk.own_money(year), desk.clients()), owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, found: tuple[OwnMoneyYear, tuple[Client, ...]]) -> None:
        year, clients = found
        if year.year != self.year:
            return
        self.title.setText(str(year.year))
        self.after.setEnabled(year.year < self._desk.clock.today().year)
        self.titles.set_options([(t, words.listed(year.programme, WordList.TITLES, t)) for t in year.titles])
        self.titles.set_value(year.title or None)
        self.titles_row.setVisible(bool(year.titles))
        self.form.offer(clients)
        self._show_balance(year)
        self._show_rows(year)
        sought = next((r.purchase for r in year.rows if r.purchase.id == self._sought), None)
        if sought is not None:
            self._sought = ""
            self.form.open_purchase(sought)

    def _choose_title(self, _: object = None) -> None:
        title = self.titles.value() or ""
        desk = self._desk
        self._jobs.run(lambda: desk.choose_money_title(title), owner=self, ok=lambda _: None, failed=self._failed)

    def _show_balance(self, year: OwnMoneyYear) -> None:
        self.balance.clear()
        self.balance.add(head(tr("Own activity money")))
        spent = formats.money(year.spent_cents)
        if year.yearly_cents is None or year.left_cents is None:
            self.balance.add(label(tr("{spent} is used").format(spent=spent), "strong"))
            self.balance.add(muted(tr("Choose your title above, and you see what is left.")))
            return
        line = tr("{spent} of {budget} is used").format(spent=spent, budget=formats.money(year.yearly_cents))
        over = year.left_cents < 0
        self.balance.add(Bar(min(1.0, year.spent_cents / year.yearly_cents), "bad" if over else "accent", line))
        self.balance.add(label(line))
        if over:
            sentence = tr("{sum} more was used than there is. Agree on it with your manager.")
            self.balance.add(LineItem("warning", sentence.format(sum=formats.money(-year.left_cents)), token="warn"))
        else:
            self.balance.add(label(tr("{sum} is left").format(sum=formats.money(year.left_cents)), "strong"))

    def _show_rows(self, year: OwnMoneyYear) -> None:
        self.list.clear()
        self.list.add(head(tr("Purchases")))
        for n, row in enumerate(year.rows):
            if n:
                self.list.add(Rule())
            self.list.add(self._line(row))
        if not year.rows:
            self.list.add(muted(tr("Nothing has been bought yet.")))
            self.list.add(small(tr("For example coffee, a ticket or material for something done together.")))

    def _line(self, row: OwnPurchaseRow) -> LineItem:
        purchase = row.purchase
        receipt = tr("with a receipt") if purchase.receipt else tr("no receipt yet")
        under = " · ".join(filter(None, (formats.date_text(purchase.on), row.client_name, receipt)))
        acts = [link(tr("Change"), lambda: self.form.open_purchase(purchase), "pencil-simple")]
        acts[0].setAccessibleName(tr("Change: {what}").format(what=purchase.words))
        if purchase.receipt is not None:
            kept = purchase.receipt
            see = link(tr("See the receipt"), lambda: self._see(kept), "image")
            see.setAccessibleName(f"{tr('See the receipt')}: {purchase.words}")
            acts.append(see)
        away = link(tr("Take away"), lambda: self._delete(purchase.id), "trash")
        away.setAccessibleName(tr("Take away: {what}").format(what=purchase.words))
        line = f"{purchase.words}, {formats.money(purchase.amount_cents)}"
        return LineItem("receipt", line, under, Flow(*acts, away))

    def _see(self, receipt: AttachmentId) -> None:
        def show(found: Attachment | None) -> None:
            if found is None:
                return
            if found.media_type == "application/pdf":
                self._show_pdf(self, tr("Receipt"), found.name or "kuitti.pdf", found.content)
            else:
                show_picture(self, tr("Receipt"), found.content)

        self._jobs.run(lambda: self._desk.attachment(receipt), owner=self, ok=show, failed=self._failed)

    def _delete(self, purchase: OwnPurchaseId) -> None:
        desk = self._desk
        self._jobs.run(lambda: desk.delete_own_purchase(purchase), owner=self, ok=lambda _: None, failed=self._failed)
