"""Maksut: the month's payroll with income codes, the day of payment, accounts, the year's totals. It pays nothing."""

from typing import Any

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.payroll import ClaimPay, Payroll, PayYear
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.pay import PayDetails, PayLine
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.forms import AccountForm, PaidForm
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import Rule, head, label, muted, number, small
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf

WIDE = 700
YearRow = Any


class PayView(FreshView):
    """One month at a time, and one year."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(desk, jobs, {Area.APPROVALS})
        self.month, self.year = Month.of(desk.clock.today()).previous(), desk.clock.today().year
        self._account, self._pay_day, self._made = "", False, Payroll(self.month, ())
        self.title, self.sums = head(""), label("", "strong")
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.before = plain(tr("Month &before"), lambda: self.show_month(self.month.previous()), "arrow-left")
        self.after = plain(tr("Month &after"), lambda: self.show_month(self.month.next()), "caret-right")
        self.tables = plain(tr("Make the payroll file (CSV, E&xcel)"), self._make, "download-simple")
        self.paid = plain(tr("Mark as &paid"), self._ask_day, "check")
        self.list, self.form, self.account = Card(gap=8), PaidForm(desk, jobs), AccountForm(desk, jobs)
        self.accounts, self.year_title = Card(gap=8), head("")
        self.totals = FoldingTable[YearRow](tr("Paid in the year"), self._folds())
        self.year_before = plain(tr("Year before"), lambda: self.show_year(self.year - 1), "arrow-left")
        self.year_after = plain(tr("Year after"), lambda: self.show_year(self.year + 1), "caret-right")
        self.year_tables = plain(tr("The year's totals (CSV, Excel)"), self._make_year, "download-simple")
        self.no_year = muted(tr("Nothing has been marked as paid in this year."))
        self._place()
        self.form.saved.connect(lambda _: self.notice.say_in_sight(tr("Marked as paid."), "good"))
        self.account.saved.connect(lambda _: self.notice.say_in_sight(tr("The account is kept."), "good"))

    def _place(self) -> None:
        note = tr("Approved and unpaid claims with their income codes. No client is in the file.")
        acts = Flow(self.tables, self.paid)
        top = Card(Flow(self.before, self.title, self.after), self.sums, small(note), acts, gap=8)
        note = tr("By the day of payment, as the incomes register wants them.")
        year = Card(
            Flow(self.year_before, self.year_title, self.year_after), small(note), self.totals, self.no_year,
            Flow(self.year_tables), gap=8,
        )  # fmt: skip
        self.lay_out(top, self.form, self.list, self.account, self.accounts, year)

    @staticmethod
    def _folds() -> tuple[Fold[YearRow], ...]:
        name = Column[YearRow](tr("Worker"), lambda r: r[0].name, grows=True, strong=True)
        money = Column[YearRow]("€", lambda r: formats.money(r[1].amount_cents), right=True)
        wide = (
            name,
            Column[YearRow](tr("Income code"), lambda r: r[1].income_code or "–"),
            Column[YearRow](tr("Hours"), lambda r: formats.minutes(r[1].minutes) if r[1].minutes else "–", right=True),
            Column[YearRow]("km", lambda r: formats.km(r[1].km_tenths) if r[1].km_tenths else "–", right=True),
            money,
        )

        def said(row: YearRow) -> str:
            size = formats.minutes(row[1].minutes) if row[1].minutes else ""
            size = formats.km(row[1].km_tenths) if row[1].km_tenths else size
            code = tr("income code {code}").format(code=row[1].income_code) if row[1].income_code else ""
            return "\n".join(filter(None, (row[0].name, words.DOT.join(filter(None, (code, size))))))

        return Fold(WIDE, wide), Fold(0, (Column[YearRow](tr("Worker"), said, grows=True), money))

    # -- reading ------------------------------------------------------------------------------------------------

    def show_month(self, month: Month) -> None:
        """Another month."""
        self.month = month
        self.read()

    def show_year(self, year: int) -> None:
        """Another year."""
        self.year = year
        self.read()

    def go_on_paid(self, record: str) -> None:
        """A day of payment that was being typed."""
        self._pay_day = True
        self.show_month(Month.from_text(record))

    def go_on_account(self, record: str) -> None:
        """An account that was being typed."""
        self._account = record
        self.read()

    def read(self) -> None:
        """Reads what is to be paid, the accounts and the year."""
        desk, month, year = self._desk, self.month, self.year
        self._run(lambda: (desk.payroll(month), desk.pay_details(), desk.pay_year(year)), self._show)

    def _show(self, found: tuple[Payroll, tuple[PayDetails, ...], PayYear]) -> None:
        made, details, year = found
        if made.month != self.month or year.year != self.year:
            return
        self._made = made
        self.title.setText(words.month(made.month))
        many = tr_n("%n claims", len(made.claims))
        self.sums.setText(words.DOT.join((many, formats.money(made.total_cents))))
        self.tables.setEnabled(bool(made.claims))
        self.paid.setEnabled(any(c.in_run is not None for c in made.claims))
        self._show_claims(made)
        self._show_accounts(details)
        self.year_title.setText(tr("Paid in {year}").format(year=year.year))
        self.year_after.setEnabled(year.year < self._desk.clock.today().year)
        self.totals.set_rows(year.rows)
        for part in (self.totals, self.year_tables):
            part.setVisible(bool(year.rows))
        self.no_year.setVisible(not year.rows)
        self._go_on(details)

    def _go_on(self, details: tuple[PayDetails, ...]) -> None:
        if self._pay_day:
            self._pay_day = False
            self._ask_day()
        sought = next((d for d in details if d.worker == self._account), None)
        if sought is not None:
            self._account = ""
            self.account.open_for(sought)

    def _show_claims(self, made: Payroll) -> None:
        self.list.clear()
        for n, claim in enumerate(made.claims):
            if n:
                self.list.add(Rule())
            for part in self._claim(claim):
                self.list.add(part)
        if not made.claims:
            under = tr("Approve claims first. What is marked as paid is no longer here.")
            self.list.add(EmptyState("currency-eur", tr("Nothing to pay of this month."), under))

    def _claim(self, claim: ClaimPay) -> list[QWidget]:
        total = sum(line.amount_cents for line in claim.lines)
        under = [claim.claim.payer_name]
        under.append(claim.who.iban or tr("no account number"))
        if claim.in_run is not None:
            made = formats.date_text(local_day(claim.in_run.made_at))
            under.append(tr("in the payroll file of {day}").format(day=made))
        token = "accent" if claim.who.iban else "warn"
        icon = "user" if claim.who.iban else "warning"
        head_line = LineItem(icon, claim.who.name, words.DOT.join(under), number(formats.money(total)), token=token)
        return [head_line, *(small(self._sum(line)) for line in claim.lines)]

    @staticmethod
    def _sum(line: PayLine) -> str:
        size = {"hours": formats.minutes(line.quantity), "km": formats.km(line.quantity)}.get(line.kind.value, "")
        code = tr("income code {code}").format(code=line.income_code) if line.income_code else ""
        return words.DOT.join(filter(None, (words.pay_kind(line.kind), code, size, formats.money(line.amount_cents))))

    def _show_accounts(self, details: tuple[PayDetails, ...]) -> None:
        self.accounts.clear()
        self.accounts.add(head(tr("Accounts of the workers")))
        for one in details:
            change = link(tr("Change"), lambda d=one: self.account.open_for(d), "pencil-simple")  # type: ignore[misc]
            change.setAccessibleName(tr("Change: {what}").format(what=one.name))
            pay_number = tr("payroll number {number}").format(number=one.payroll_number) if one.payroll_number else ""
            under = words.DOT.join(filter(None, (one.iban or tr("no account number"), pay_number)))
            token = "accent" if one.iban else "warn"
            self.accounts.add(LineItem("user" if one.iban else "warning", one.name, under, change, token=token))
        if not details:
            self.accounts.add(muted(tr("Workers appear here when their first claim comes.")))

    # -- acts ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        desk, month, spoken = self._desk, self.month, language().value
        stem = f"{tr('payroll')}-{month}"

        def made() -> list[tuple[str, bytes]]:
            csv, xlsx = desk.payroll_tables(month, ("csv", "xlsx"), spoken)
            return [(f"{stem}.csv", csv), (f"{stem}.xlsx", xlsx)]

        self._run(made, self._save)

    def _save(self, files: list[tuple[str, bytes]]) -> None:
        self._out.save(files)
        self._jobs.tell(frozenset({Area.APPROVALS}))

    def _make_year(self) -> None:
        desk, year, spoken = self._desk, self.year, language().value
        self._out.save_tables(f"{tr('paid')}-{year}", lambda kind: desk.pay_year_table(year, kind, spoken))

    def _ask_day(self) -> None:
        claims = [c.claim.id for c in self._made.claims if c.in_run is not None]
        if claims:
            self.form.open_for(self.month, claims, tr_n("%n claims", len(claims)))
