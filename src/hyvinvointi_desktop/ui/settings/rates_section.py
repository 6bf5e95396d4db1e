"""The table of kilometre rates with where each was read; own rates for what is missing, marked as own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.programmes import KmRate, SupplementKind, Vehicle
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField, RateField
from hyvinvointi_desktop.ui.kit.labels import head, small
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.settings.section import Section

_ORDER = {what: n for n, what in enumerate((*Vehicle, *SupplementKind))}


@dataclass(frozen=True, slots=True)
class RateRow:
    """One line of the table."""

    rate: KmRate
    own: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """What the section reads."""

    all: tuple[KmRate, ...]
    own: tuple[KmRate, ...]


class RatesSection(Section):
    """A year at a time."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        about = tr(
            "A missing rate is never borrowed from another year. Check a rate with your payer before relying on it."
        )
        super().__init__(desk, jobs, tr("Kilometre rates"), about)
        self._rates = Rates((), ())
        self.year = QComboBox()
        self.year.currentIndexChanged.connect(self._show_year)
        self.table: RowTable[RateRow] = RowTable(tr("Kilometre rates"), _columns(), fits=True)
        self.take_out = plain(tr("Take out the own rate"), self._ask_out, "trash")
        self.table.chosen.connect(self._chosen)
        self.take_out.setEnabled(False)
        self.add(FieldRow(tr("&Year"), self.year, stretch=False), self.table, Flow(self.take_out), self._adder())

    def _adder(self) -> Card:
        self.what = QComboBox()
        for kind, n in _ORDER.items():
            self.what.addItem(formats.capital(text.rate_of(kind)), n)
        self.rate = RateField()
        self.first_day, self.last_day = DateField(self.desk.clock.today), DateField(self.desk.clock.today)
        self.source = QLineEdit()
        self.source.setMaxLength(300)
        self.rows = {
            "rate": FieldRow(tr("Rate"), self.rate, unit="€/km"),
            "first": FieldRow(tr("First day"), self.first_day),
            "last": FieldRow(tr("Last day"), self.last_day),
            "source": FieldRow(tr("Where did you read it?"), self.source),
        }
        card = Card(
            head(tr("Add an own rate")),
            small(tr("For a rate that is missing, or when your payer pays another one.")),
            FieldRow(tr("What"), self.what),
            Columns(self.rows["rate"], self.rows["first"], self.rows["last"], narrowest=200),
            self.rows["source"],
            Flow(plain(tr("Add the rate"), self._add_rate, "plus")),
        )
        days = {"first": self.first_day, "last": self.last_day}
        fields = Fields({"what": self.what, "rate": self.rate, **days, "source": self.source})
        self._draft = FormDraft.of(self.desk, self.jobs, Form.KM_RATE, card, fields)
        return card

    def refresh(self) -> None:
        """Reads shipped and own rates."""
        self.read(lambda: Rates(self.desk.km_rates().rates, self.desk.me().own_km_rates), self._show)

    def _show(self, rates: Rates) -> None:
        self._rates = rates
        today = self.desk.clock.today()
        years = sorted({y for r in rates.all for y in (r.first_day.year, r.last_day.year)} | {today.year}, reverse=True)
        chosen = self.year.currentData() or today.year
        self.year.blockSignals(True)
        self.year.clear()
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)
        self._show_year()

    def _show_year(self) -> None:
        year = self.year.currentData()
        own = set(self._rates.own)
        fitting = [r for r in self._rates.all if r.first_day.year <= year <= r.last_day.year]
        rows = [RateRow(r, r in own) for r in sorted(fitting, key=lambda r: (_ORDER[r.what], r.first_day))]
        self.table.set_rows(rows)
        self.take_out.setEnabled(False)
        if not self._draft.record:
            self._draft.open("own", lambda: self._offer_days(year))
        else:
            self._offer_days(year)

    def _offer_days(self, year: int) -> None:
        if self.first_day.is_empty():
            self.first_day.set_value(date(year, 1, 1))
            self.last_day.set_value(date(year, 12, 31))

    def _chosen(self, row: RateRow) -> None:
        self.take_out.setEnabled(row.own)

    def _add_rate(self) -> None:
        value, first, last = self.rate.value(), self.first_day.value(), self.last_day.value()
        order = tr("The last day is before the first.") if first and last and last < first else ""
        self.rows["rate"].set_problem(self.rate.problem() or ("" if value is not None else tr("Write the rate.")))
        self.rows["first"].set_problem(self.first_day.problem() or ("" if first else tr("Write the first day.")))
        self.rows["last"].set_problem(self.last_day.problem() or ("" if last else tr("Write the last day.")) or order)
        source = self.source.text().strip()
        self.rows["source"].set_problem("" if source else tr("Write where the rate was read."))
        if value is None or first is None or last is None or order or not source:
            return
        fresh = KmRate(list(_ORDER)[self.what.currentData()], first, last, value, source)
        own = (*self._rates.own, fresh)
        self.keep(self._draft.saving(lambda: self.desk.save_own_km_rates(own)), lambda _: self._added())

    def _added(self) -> None:
        self._draft.saved()
        self.rate.set_value(None)
        self.refresh()

    def _ask_out(self) -> None:
        row = self.table.current()
        if row is None or not row.own:
            return
        own = tuple(r for r in self._rates.own if r != row.rate)
        ask(
            self.window(),
            tr("Take out this own rate?"),
            tr("Open months are counted again without it. Signed months stay as they are."),
            tr("Take out"),
            lambda: self._keep(own),
        )

    def _keep(self, own: Sequence[KmRate]) -> None:
        self.keep(lambda: self.desk.save_own_km_rates(own), lambda _: self.refresh())


def _columns() -> list[Column[RateRow]]:
    return [
        Column(tr("What"), lambda r: formats.capital(text.rate_of(r.rate.what)), lambda r: _ORDER[r.rate.what]),
        Column("€/km", lambda r: formats.number_text(r.rate.rate), lambda r: r.rate.rate, right=True, strong=True),
        Column(
            tr("In force"), lambda r: formats.date_range(r.rate.first_day, r.rate.last_day), lambda r: r.rate.first_day
        ),
        Column(tr("Whose"), _whose, mark=_mark),
        Column(tr("Where it was read"), _read_where, grows=True),
    ]


def _whose(row: RateRow) -> str:
    if row.own:
        return tr("own")
    return tr("made up") if row.rate.invented else tr("shipped")


def _read_where(row: RateRow) -> str:
    """Where the figure was read; how sure it is stands last in the file, in the words of the file."""
    where, _, sure = row.rate.source.rpartition("; ")
    words = {
        "several sources": tr("several sources say the same"),
        "one source": tr("one source only"),
        "sources disagree": tr("the sources disagree"),
        "from memory": tr("check it before use"),
    }
    return f"{where}; {words[sure]}" if where and sure in words else row.rate.source


def _mark(row: RateRow) -> tuple[str, str] | None:
    if row.own:
        return ("pencil-simple", "accent")
    return ("warning", "warn") if row.rate.invented else None
