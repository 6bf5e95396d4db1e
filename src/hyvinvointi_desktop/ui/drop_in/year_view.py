"""The year in numbers: a picture with its table beside it, topics, age bands, places, and the papers of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in_year import DropInYear
from hyvinvointi_desktop.ui import drop_in_words as words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.bar_picture import BarPicture
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, small
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month, or the whole year where ``number`` is 0."""

    number: int
    kinds: tuple[tuple[str, int], ...]
    total: int
    self_care: int


@dataclass(frozen=True, slots=True)
class CountRow:
    """A name with its number of contacts."""

    name: str
    count: int


def month_rows(year: DropInYear) -> list[MonthRow]:
    """The twelve months, and the year after them."""
    rows = [
        MonthRow(n + 1, tuple((k.kind, k.months[n]) for k in year.kinds), year.months[n], year.self_care[n])
        for n in range(12)
    ]
    whole = tuple((k.kind, k.total) for k in year.kinds)
    return [*rows, MonthRow(0, whole, year.contacts, sum(year.self_care))]


class YearView(QWidget):
    """One year at a time; what comes is read off the window's thread."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.year = desk.clock.today().year
        self.notice, self.title = InlineMessage(), head("")
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.before = plain(tr("Year &before"), lambda: self.show_year(self.year - 1), "arrow-left")
        self.after = plain(tr("Year &after"), lambda: self.show_year(self.year + 1), "caret-right")
        self.paper = primary(tr("Paper for o&thers (PDF)"), self._make_paper, "file-pdf")
        self.tables = plain(tr("Tables (CSV, E&xcel)"), self._make_tables, "download-simple")
        self.sums, self.picture = label("", "strong"), BarPicture()
        self.months = self._months_table()
        self.topics, self.ages = _counts_table(tr("Topics")), _counts_table(tr("Age bands"))
        self.places = _counts_table(tr("Places"))
        self._lay_out()
        jobs.changed.connect(lambda areas: self._read() if Area.DROP_INS in areas else None)
        self._read()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        note = tr(
            "These are visits, not people. In the paper for others small numbers of topics by age band are not shown."
        )
        layout.addWidget(self.notice)
        layout.addWidget(
            Card(Flow(self.before, self.title, self.after), self.sums, small(note), Flow(self.paper, self.tables))
        )
        layout.addWidget(Card(head(tr("Contacts by month")), self.picture, self.months))
        boxes = [
            Card(head(name), table)
            for name, table in (
                (tr("Topics"), self.topics),
                (tr("Age bands"), self.ages),
                (tr("Places"), self.places),
            )
        ]
        layout.addWidget(Columns(*boxes, narrowest=280, gap=SPACE_M))
        layout.addWidget(muted(tr("Topics, age bands and places are told of the contacts where they were noted.")))

    def _months_table(self) -> FoldingTable[MonthRow]:
        month = Column[MonthRow](tr("Month"), _month_name, sort=lambda r: r.number or 13, strong=True)
        total = Column[MonthRow](
            tr("Contacts"), lambda r: str(r.total), sort=lambda r: r.total, right=True, strong=True
        )
        care = Column[MonthRow](
            tr("Self-care point"), lambda r: str(r.self_care), sort=lambda r: r.self_care, right=True
        )
        kinds = Column[MonthRow](tr("By kind"), _kinds_words, grows=True)
        both = Column[MonthRow](
            tr("Month"),
            lambda r: "\n".join(part for part in (_month_name(r), _kinds_words(r)) if part),
            sort=lambda r: r.number or 13,
            grows=True,
        )
        all_in_one = Column[MonthRow](
            tr("Month"),
            lambda r: "\n".join(part for part in (_month_name(r), _sum_words(r), _kinds_words(r)) if part),
            sort=lambda r: r.number or 13,
            grows=True,
        )
        folds = (Fold(640, (month, kinds, total, care)), Fold(460, (both, total, care)), Fold(0, (all_in_one,)))
        return FoldingTable[MonthRow](tr("Contacts by month"), folds)

    # -- reading ------------------------------------------------------------------------------------------------

    def show_year(self, year: int) -> None:
        """Another year."""
        self.year = year
        self._read()

    def _read(self) -> None:
        year = self.year
        self._jobs.run(lambda: self._desk.drop_in_year(year), owner=self, ok=self._show, failed=self._failed)

    def _show(self, year: DropInYear) -> None:
        if year.year != self.year:
            return
        self.title.setText(str(year.year))
        self.after.setEnabled(year.year <= self._desk.clock.today().year)
        self.sums.setText(
            " · ".join(
                (
                    tr_n("%n contacts", year.contacts),
                    tr_n("%n visits to the self-care point", sum(year.self_care)),
                    tr_n("%n visitors on themed days", year.visitors),
                    tr_n("%n participants in trainings", year.participants),
                )
            )
        )
        names = [formats.month_text(Month(year.year, n)).split()[0] for n in range(1, 13)]
        told = ", ".join(f"{name} {count}" for name, count in zip(names, year.months, strict=True))
        self.picture.set_bars([_short(name) for name in names], year.months, f"{tr('Contacts by month')}: {told}")
        self.months.set_rows(month_rows(year))
        self.topics.set_rows(_counted((formats.capital(words.topic(t.topic)), t.total) for t in year.topics))
        self.ages.set_rows(_counted((formats.capital(words.age_band(band)), count) for band, count in year.age_bands))
        self.places.set_rows(
            _counted((formats.capital(words.place(p.place)), p.contacts + p.self_care) for p in year.places)
        )

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    # -- papers -------------------------------------------------------------------------------------------------

    def _make_paper(self) -> None:
        year, spoken = self.year, language().value
        name, heading = f"{tr('meeting-place')}-{year}.pdf", tr("Meeting place {year}").format(year=year)
        self._out.show(heading, name, lambda: self._desk.drop_in_year_paper(year, spoken))

    def _make_tables(self) -> None:
        desk, year, spoken = self._desk, self.year, language().value
        stem = f"{tr('meeting-place')}-{year}"
        self._out.save_tables(stem, lambda kind: desk.drop_in_year_table(year, kind, spoken))


def _short(month: str) -> str:
    """``tammi``, ``jan``: Finnish months end in what they are."""
    return month.removesuffix("kuu") if month.endswith("kuu") else month[:3]


def _month_name(row: MonthRow) -> str:
    return formats.capital(formats.month_text(Month(2026, row.number)).split()[0]) if row.number else tr("Whole year")


def _sum_words(row: MonthRow) -> str:
    return f"{tr_n('%n contacts', row.total)}, {tr_n('%n visits to the self-care point', row.self_care)}"


def _kinds_words(row: MonthRow) -> str:
    return ", ".join(f"{words.contact_kind(kind)} {count}" for kind, count in row.kinds if count)


def _counted(pairs: Iterable[tuple[str, int]]) -> list[CountRow]:
    return [CountRow(name, count) for name, count in pairs if count]


def _counts_table(name: str) -> FoldingTable[CountRow]:
    what = Column[CountRow](name, lambda r: r.name, grows=True)
    count = Column[CountRow](tr("Contacts"), lambda r: str(r.count), sort=lambda r: r.count, right=True, strong=True)
    return FoldingTable[CountRow](name, (Fold(0, (what, count)),))
