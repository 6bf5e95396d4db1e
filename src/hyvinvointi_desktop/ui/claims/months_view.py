"""All months with their states and sums, and the year under its income codes. It counts nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.look_year import ClaimYear, IncomeSum, YearMonth
from hyvinvointi_desktop.app.screens import ClaimMonthRow
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr

STATE_MARKS = {"good": ("check-circle", "good"), "warn": ("pencil-simple", "warn"), "bad": ("warning-circle", "bad")}


def state_mark(kind: str) -> tuple[str, str]:
    """The icon and colour beside a state's word."""
    return STATE_MARKS.get(kind, ("info", "accent"))


def income_words(row: IncomeSum) -> str:
    """What a sum of the year is."""
    return {"hours": tr("Hours"), "km": tr("Kilometres"), "other": tr("Other costs")}[row.what]


class MonthsCard(Card):
    """Every month of every payer; Enter opens one."""

    open_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        state = Column[ClaimMonthRow](
            tr("State"), lambda r: text.claim_state(r.state), mark=lambda r: state_mark(text.claim_kind(r.state))
        )
        money = Column[ClaimMonthRow](
            tr("Altogether"), lambda r: formats.money(r.total_cents), sort=lambda r: r.total_cents, right=True
        )
        wide = (
            Column[ClaimMonthRow](tr("Month"), _month_words, sort=lambda r: r.month, strong=True),
            Column[ClaimMonthRow](tr("Payer"), lambda r: r.payer_name, grows=True),
            state,
            money,
        )
        folded = Column[ClaimMonthRow](
            tr("Month"),
            lambda r: "\n".join((_month_words(r), r.payer_name, text.claim_state(r.state))),
            sort=lambda r: r.month,
            grows=True,
        )
        self.table = FoldingTable[ClaimMonthRow](tr("Months"), (Fold(520, wide), Fold(0, (folded, money))))
        self.table.opened.connect(self.open_wanted)
        self.open_button = plain(tr("&Open the month"), self._open, "receipt")
        self.add(head(tr("Months")), self.table, Flow(self.open_button))

    def show_months(self, rows: Sequence[ClaimMonthRow]) -> None:
        """Other months."""
        self.table.set_rows(rows)

    def _open(self) -> None:
        row = self.table.current() or next(iter(self.table.rows()), None)
        if row is not None:
            self.open_wanted.emit(row)


class YearCard(Card):
    """A payer's year by month, with the sums that the year end asks for."""

    wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.year, self.payer = QComboBox(), QComboBox()
        self._payer_row = FieldRow(tr("Pay&er"), self.payer)
        self.sums = FoldingTable[IncomeSum](tr("Sums of the year by income code"), self._sum_folds())
        self.months = FoldingTable[YearMonth](tr("Months of the year"), self._month_folds())
        self.total = muted("")
        self.add(
            head(tr("The sums of the year")),
            Flow(FieldRow(tr("&Year"), self.year), self._payer_row, gap=16),
            self.sums,
            self.total,
            self.months,
            muted(tr("The months are counted by the month of the work. Unsigned months are as they stand now.")),
        )
        self.year.activated.connect(self._ask)
        self.payer.activated.connect(self._ask)

    @staticmethod
    def _sum_folds() -> tuple[Fold[IncomeSum], ...]:
        money = Column[IncomeSum](
            "€", lambda r: formats.money(r.cents), sort=lambda r: r.cents, right=True, strong=True
        )
        wide = (
            Column[IncomeSum](tr("What"), income_words, grows=True),
            Column[IncomeSum](tr("Income code"), lambda r: r.code or "–"),
            Column[IncomeSum](tr("Amount"), _size, right=True),
            money,
        )
        return Fold(480, wide), Fold(0, (Column[IncomeSum](tr("What"), _sum_folded, grows=True), money))

    @staticmethod
    def _month_folds() -> tuple[Fold[YearMonth], ...]:
        money = Column[YearMonth]("€", lambda r: formats.money(r.total_cents), right=True)
        month = Column[YearMonth](tr("Month"), _year_month_words, sort=lambda r: r.month, grows=True)
        wide = (
            month,
            Column[YearMonth](tr("Hours"), lambda r: formats.minutes(r.payable_minutes), right=True),
            Column[YearMonth](tr("Kilometres"), lambda r: formats.km(r.km_tenths), right=True),
            money,
            Column[YearMonth](
                tr("State"), lambda r: text.claim_state(r.state), mark=lambda r: state_mark(text.claim_kind(r.state))
            ),
        )
        folded = Column[YearMonth](tr("Month"), _year_month_folded, sort=lambda r: r.month, grows=True)
        return Fold(560, wide), Fold(0, (folded, money))

    def offer(self, years: Sequence[int], payers: Sequence[tuple[PayerId, str]]) -> None:
        """Other choices; what is chosen stays chosen."""
        year, payer = self.year.currentData(), self.payer.currentData()
        self.year.clear()
        self.payer.clear()
        for one in years:
            self.year.addItem(str(one), one)
        for payer_id, name in payers:
            self.payer.addItem(name, payer_id)
        self.year.setCurrentIndex(max(0, self.year.findData(year)))
        self.payer.setCurrentIndex(max(0, self.payer.findData(payer)))
        self._payer_row.setVisible(len(payers) > 1)

    def choice(self) -> tuple[int, str] | None:
        """Year and payer chosen."""
        year, payer = self.year.currentData(), self.payer.currentData()
        return (year, payer) if year is not None and payer is not None else None

    def _ask(self, _index: int) -> None:
        choice = self.choice()
        if choice:
            self.wanted.emit(*choice)

    def show_year(self, year: ClaimYear) -> None:
        """The sums."""
        self.sums.set_rows(year.sums)
        self.months.set_rows(year.months)
        total = sum(m.total_cents for m in year.months)
        self.total.setText(
            tr("Altogether {money} in {year}. Payer: {payer}, {regime}.").format(
                money=formats.money(total), year=year.year, payer=year.payer_name, regime=text.regime(year.regime)
            )
        )


def _size(row: IncomeSum) -> str:
    if row.what == "hours":
        return formats.minutes(row.minutes)
    return formats.km(row.km_tenths) if row.what == "km" else ""


def _month_words(row: ClaimMonthRow) -> str:
    return formats.capital(formats.month_text(row.month))


def _year_month_words(row: YearMonth) -> str:
    return formats.capital(formats.month_text(row.month, year=False))


def _year_month_folded(row: YearMonth) -> str:
    size = f"{formats.minutes(row.payable_minutes)} · {formats.km(row.km_tenths)}"
    return "\n".join((_year_month_words(row), size, text.claim_state(row.state)))


def _sum_folded(row: IncomeSum) -> str:
    code = tr("income code {code}").format(code=row.code) if row.code else ""
    return "\n".join(filter(None, (income_words(row), code, _size(row))))
