"""A month's activity allowances of all clients, window by window, and the travel tickets of the month."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.allowance import AllowanceMonth, AllowanceRow, TicketRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.payment_words import about_window
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.rehabilitation import DraftKind
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Chip, head, label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.rehabilitation import money_words as words
from hyvinvointi_desktop.ui.rehabilitation.draft_form import DraftForm
from hyvinvointi_desktop.ui.rehabilitation.window_card import WindowCard

_READS = {Area.REHABILITATION, Area.SESSIONS, Area.CLIENTS, Area.COURSES}


class PaymentForm(InlineForm):
    """A window is put forward for payment: its sum, and the number that the official system gave."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.number = QLineEdit()
        self.number.setMaxLength(60)
        super().__init__(desk, jobs, Form.ALLOWANCE_PAYMENT, {"number": self.number}, tr("Mark as decided"))
        self._row: AllowanceRow | None = None
        self.said = label("", "strong")
        hint = tr("When the official system gave it. It can be written later too.")
        self.lay_out(
            self.said,
            FieldRow(tr("Number of the payment decision"), self.number, hint=hint, optional=True),
            small(tr("The sum is kept as it is now. When a visit is changed later, the difference is shown here.")),
        )

    def open_window(self, row: AllowanceRow) -> None:
        """A window of a client."""
        self._row = row
        now, decided = row.window.now, row.window.decided
        name = row.client.name or row.client.code
        self.said.setText(f"{formats.money(now.cents)}, {tr_n('%n activity days', len(now.days))}")
        heading = tr("{name}: decide {days} for payment").format(name=name, days=words.days(now.window.days))
        record = about_window(row.decision.id, now.window.number)
        self.open_record(record, heading, lambda: self.number.setText(decided.number if decided else ""), row.client.id)

    def work(self) -> Work | None:
        """The window with its number."""
        row, desk, typed = self._row, self._desk, self.number.text().strip()
        if row is None:
            return None
        return lambda: desk.decide_allowance(row.decision.id, row.window.now.window.number, typed)


class MonthView(FreshView):
    """One month at a time; what comes is read off the window's thread."""

    client_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(desk, jobs, _READS)
        self.month = Month.of(desk.clock.today()).previous()
        self._sought: str = ""
        self.title, self.sums = head(""), label("", "strong")
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.before = plain(tr("Month &before"), lambda: self.show_month(self.month.previous()), "arrow-left")
        self.after = plain(tr("Month &after"), lambda: self.show_month(self.month.next()), "caret-right")
        self.paper = plain(tr("Payment bases of the month (PDF)"), self._make_paper, "file-pdf")
        self.tables = plain(tr("Tables (CSV, E&xcel)"), self._make_tables, "download-simple")
        self.told, self.windows, self.tickets = Card(gap=6), column(gap=SPACE_M), Card(gap=8)
        self.form, self.text = PaymentForm(desk, jobs), DraftForm(desk, jobs)
        self.cards: list[WindowCard] = []
        self._place()
        self.form.saved.connect(lambda _: self.notice.say(tr("Marked as decided."), "good"))
        self.text.saved.connect(lambda _: self._text_saved())

    def _place(self) -> None:
        note = tr("A payment window is of the month it begins in. It is paid afterwards: held and attended days count.")
        top = Card(
            Flow(self.before, self.title, self.after), self.sums, small(note), Flow(self.paper, self.tables), gap=8
        )
        self.lay_out(top, self.told, self.form, self.text, self.windows, self.tickets)

    # -- reading ------------------------------------------------------------------------------------------------

    def show_month(self, month: Month) -> None:
        """Another month."""
        self.month = month
        self.read()

    def read(self) -> None:
        """Reads the windows and tickets of the month."""
        month = self.month
        self._run(lambda: self._desk.allowance_month(month), self._show)

    def _show(self, found: AllowanceMonth) -> None:
        if found.month != self.month:
            return
        self.title.setText(formats.capital(formats.month_text(found.month)))
        paid = sum(1 for row in found.rows if row.window.now.cents)
        together = tr("{sum} in all").format(sum=formats.money(found.total_cents))
        self.sums.setText(words.DOT.join((together, tr_n("%n clients with something to pay", paid))))
        for button in (self.paper, self.tables):
            button.setEnabled(bool(paid))
        self._show_told(found)
        self._show_windows(found.rows)
        self._show_tickets(found.tickets)
        if self._sought:
            self._open_sought(found.rows)

    def _show_told(self, found: AllowanceMonth) -> None:
        self.told.clear()
        for rows, said, icon in (
            (found.waiting, tr("{name}: {days} waits to be decided, {sum}"), "hourglass"),
            (found.changed, tr("{name}: {days} was decided and has changed, now {sum}"), "warning"),
        ):
            for row in rows:
                now = row.window.now
                month = Month.of(now.window.days.first_day)
                line = said.format(
                    name=row.client.name or row.client.code, days=words.days(now.window.days),
                    sum=formats.money(now.cents),
                )  # fmt: skip
                go = link(tr("Show the month"), lambda m=month: self.show_month(m), "arrow-right")  # type: ignore[misc]
                go.setAccessibleName(f"{tr('Show the month')}: {formats.month_text(month)}")
                self.told.add(LineItem(icon, line, "", go, token="warn"))
        self.told.setVisible(bool(found.waiting or found.changed))

    def _show_windows(self, rows: Sequence[AllowanceRow]) -> None:
        self.windows.clear()
        self.cards = [self._card(row) for row in rows]
        self.windows.add(*self.cards)
        if not rows:
            under = tr("A window appears when a client has a decision on the activity allowance that covers it.")
            self.windows.add(EmptyState("currency-eur", tr("No payment windows begin in this month."), under))

    def _card(self, row: AllowanceRow) -> WindowCard:
        card = WindowCard(row)
        card.decide_wanted.connect(self.form.open_window)
        card.back_wanted.connect(self._take_back)
        card.paper_wanted.connect(self._make_window_paper)
        card.text_wanted.connect(self._write_text)
        card.client_wanted.connect(self.client_wanted)
        return card

    def _show_tickets(self, rows: Sequence[TicketRow]) -> None:
        self.tickets.clear()
        self.tickets.add(head(tr("Travel tickets")))
        today = self._desk.clock.today()
        for row in rows:
            under = words.DOT.join(filter(None, (words.ticket_line(row), words.gaps(row))))
            chip = Chip(*words.ticket_state(row, today))
            token = "warn" if row.gaps else "accent"
            self.tickets.add(LineItem("bus", row.client.name or row.client.code, under, chip, token=token))
        self.tickets.setVisible(bool(rows))

    # -- acts ---------------------------------------------------------------------------------------------------

    def go_on(self, record: str) -> None:
        """The form of a window that was being decided; its month is shown first."""
        self._sought = record
        decision, _, window = record.partition("|")

        def month_of() -> Month | None:
            found = next((d for d in self._desk.decisions() if d.id == decision), None)
            if found is None or not window.isdigit():
                return None
            return _month_of_window(found.first_day, int(window))

        def show(month: Month | None) -> None:
            if month is not None:
                self.show_month(month)

        self._run(month_of, show)

    def _open_sought(self, rows: Sequence[AllowanceRow]) -> None:
        for row in rows:
            if about_window(row.decision.id, row.window.now.window.number) == self._sought:
                self._sought = ""
                self.form.open_window(row)
                return

    def _take_back(self, row: AllowanceRow) -> None:
        desk, decision, window = self._desk, row.decision.id, row.window.now.window.number
        self._run(lambda: desk.take_back_allowance(decision, window), self._taken_back)

    def _taken_back(self, _: Any) -> None:
        self.notice.say(tr("The decision of the payment was taken back."), "good")

    def _write_text(self, row: AllowanceRow) -> None:
        """The text that was begun for the window, or a new one from its days."""
        client, about = row.client.id, about_window(row.decision.id, row.window.now.window.number)

        def show(found: Sequence[Any]) -> None:
            mine = [r.draft for r in found if r.draft.about == about and r.draft.kind is DraftKind.PAYMENT_DECISION]
            if mine:
                self.text.open_draft(mine[-1])
            else:
                self.text.open_new(client, DraftKind.PAYMENT_DECISION, about)

        self._run(self._desk.copy_drafts, show)

    def _text_saved(self) -> None:
        copied = self.text.was_copied()
        saved = tr("The text is saved and copied. Paste it into the client information system.")
        self.notice.say(saved if copied else tr("The text is saved. It waits on the client's card."), "good")

    # -- papers -------------------------------------------------------------------------------------------------

    def _stem(self) -> str:
        return f"{tr('activity-allowances')}-{self.month}"

    def _make_paper(self) -> None:
        month, spoken, name = self.month, language().value, f"{self._stem()}.pdf"
        heading = tr("Activity allowances, {month}").format(month=formats.month_text(month))
        self._out.show(heading, name, lambda: self._desk.allowance_paper(month, spoken))

    def _make_window_paper(self, row: AllowanceRow) -> None:
        decision, window, spoken = row.decision.id, row.window.now.window, language().value
        heading = tr("Payment basis, {days}").format(days=words.days(window.days))
        name = f"{tr('activity-allowance')}-{row.client.code}-{window.days.first_day}.pdf"
        self._out.show(heading, name, lambda: self._desk.window_paper(decision, window.number, spoken))

    def _make_tables(self) -> None:
        desk, month, spoken, stem = self._desk, self.month, language().value, self._stem()
        self._out.save_tables(stem, lambda kind: desk.allowance_table(month, kind, spoken))


def _month_of_window(first_day: Any, number: int) -> Month:
    month = Month.of(first_day)
    for _ in range(number - 1):
        month = month.next()
    return month
