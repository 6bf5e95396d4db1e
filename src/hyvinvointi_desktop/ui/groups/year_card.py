"""The courses of a year for others: the report, its table, and every partner's report at once, with how far it is."""

from datetime import date
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QProgressBar

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_papers import PaperMade
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf, save_and_tell
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, InlineMessage, head, link, muted, plain
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_YEARS = 6


class _Stopped(Exception):
    """The person stopped the making; nothing was written."""


class YearCard(Card):
    """Papers of all courses of a year. ``stepped`` is told by the writer after each paper."""

    stepped = Signal(int, int)

    def __init__(self, desk: Desk, jobs: Jobs, view_pdf: ViewPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs, self._view_pdf, self._save_files = desk, jobs, view_pdf, save_files
        self._stop = Event()
        self.year = QComboBox()
        this = desk.clock.today().year
        for year in range(this, this - _YEARS, -1):
            self.year.addItem(str(year), year)
        self.notice = InlineMessage()
        self.see = plain(tr("Open the year's report"), self.look, "file-pdf")
        self.table = link(tr("The year as a table…"), self.save_table, "download-simple")
        self.partners = link(tr("Every partner's report…"), self.make_partners, "handshake")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Reports made"))
        self.halt = plain(tr("Stop"), self._stop.set, "stop")
        self.progress = Flow(self.bar, self.halt)
        self.add(
            head(tr("The courses of a year")),
            muted(tr("For those who pay and decide: sessions, attendance and money, without names.")),
            FieldRow(tr("Year"), self.year, stretch=False),
            Flow(self.see, self.table, self.partners),
            self.progress,
            self.notice,
        )
        self.progress.hide()
        self.stepped.connect(self._step)

    def _days(self) -> tuple[date, date]:
        year = int(self.year.currentData())
        return date(year, 1, 1), date(year, 12, 31)

    def look(self) -> None:
        """Makes the year's report and shows it."""
        desk, (first, last), spoken = self._desk, self._days(), language().value
        name = f"{self._practice()}kurssit-{first.year}.pdf"
        heading = tr("The courses of {year}").format(year=first.year)
        self._jobs.run(
            lambda: desk.course_year_paper(first, last, spoken),
            owner=self,
            ok=lambda content: self._view_pdf(self, heading, name, content),
            failed=self._failed,
        )

    def save_table(self) -> None:
        """The same as a workbook and as CSV."""
        desk, (first, last), spoken = self._desk, self._days(), language().value
        stem = f"{self._practice()}kurssit-{first.year}"
        kinds: tuple[TableKind, ...] = ("xlsx", "csv")
        self._jobs.run(
            lambda: [(f"{stem}.{kind}", desk.course_year_table(first, last, kind, spoken)) for kind in kinds],
            owner=self,
            ok=lambda files: save_and_tell(self, self._save_files, files, self.notice),
            failed=self._failed,
        )

    def make_partners(self) -> None:
        """Every partner's signed report of every course of the year, saved together; it tells how far it is."""
        desk, (first, last), spoken, stop, told = self._desk, self._days(), language().value, self._stop, self.stepped

        def step(made: int, of: int) -> None:
            told.emit(made, of)
            if stop.is_set():
                raise _Stopped

        stop.clear()
        self.notice.clear()
        self.bar.setRange(0, 0)
        self.progress.show()
        self.partners.setEnabled(False)
        self._jobs.run(
            lambda: desk.partner_papers(first, last, spoken, step),
            owner=self,
            ok=self._partners_made,
            failed=self._failed,
        )

    def _step(self, made: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(made)

    def _partners_made(self, papers: tuple[tuple[str, PaperMade], ...]) -> None:
        self._rest()
        if not papers:
            self.notice.say(tr("No course of that year has partners."))
            return
        self.notice.say(tr_n("%n reports made", len(papers)), "good")
        files = [(f"{self._practice()}{name}", made.content) for name, made in papers]
        save_and_tell(self, self._save_files, files, self.notice)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, _Stopped):
            self.notice.say(tr("Stopped. No file was written."))
        else:
            self.notice.say(fault(error), "bad")

    def _rest(self) -> None:
        self.progress.hide()
        self.partners.setEnabled(True)

    def _practice(self) -> str:
        return "HARJOITUS-" if self._desk.practice else ""
