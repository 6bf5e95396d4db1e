"""The month's rows as a table, and under it how the chosen row's amounts came about. It fetches nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.paper import Line, MonthPaper, People
from hyvinvointi_desktop.ui.claims.reasons import notice, notice_mark, reasons, trip_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, head, label, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr

WIDE, MIDDLE = 980, 640
"""Pixels at 100 % text that eight and seven columns need; below that a row folds into lines of one cell."""


def times(line: Line) -> str:
    """``9.00–11.30``."""
    return f"{line.hours.begins}–{line.hours.ends}" if line.hours else "–"


def paid(line: Line) -> str:
    """``2 h 30 min``, or what became of the meeting."""
    if line.hours:
        return formats.minutes(line.hours.payable_minutes)
    return text.status(line.status) if line.status is Status.NO_SHOW else "–"


def trips(line: Line) -> str:
    """``24,0 km + 1 on board`` of every trip of the row."""
    shown = [trip_words(t) for t in line.trips] + [formats.km(t.km_tenths) for t in line.unpaid]
    return ", ".join(shown) or "–"


def _time_and_paid(line: Line) -> str:
    return f"{times(line)}\n{paid(line)}" if line.hours else paid(line)


def _money(cents: int, there: bool) -> str:
    return formats.money(cents) if there else "–"


class LinesTable(QWidget):
    """Rows with their reasons. ``open_wanted`` carries the row whose visit or trip is to be opened."""

    open_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people = People()
        self._told: Line | None = None
        self.table = FoldingTable[Line](
            tr("Rows of the month"),
            (Fold(WIDE, self._wide_columns()), Fold(MIDDLE, self._middle_columns()), Fold(0, self._narrow_columns())),
        )
        self.table.chosen.connect(self._explain)
        self.table.opened.connect(self._open)
        self.why = Card(role="quiet", gap=SPACE_S)
        self.hint = muted(tr("Choose a row to see how its amount comes about."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.table, self.hint, self.why):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.why.hide()

    def _wide_columns(self) -> Sequence[Column[Line]]:
        return (
            Column(tr("Day"), lambda r: formats.day_text(r.on, year=False), sort=lambda r: (r.on, times(r))),
            Column(tr("Client"), lambda r: self._people.whose(r) or "–", grows=True),
            Column(tr("Time"), times),
            Column(tr("Paid for"), paid, sort=lambda r: r.hours.payable_minutes if r.hours else 0),
            Column("€", lambda r: _money(r.hours_cents, r.hours is not None), lambda r: r.hours_cents, right=True),
            Column(tr("Trip"), trips, sort=lambda r: r.km_tenths),
            Column("€", lambda r: _money(r.trips_cents, bool(r.trips)), lambda r: r.trips_cents, right=True),
            Column(tr("Remark"), notice, grows=True, mark=notice_mark),
        )

    def _middle_columns(self) -> Sequence[Column[Line]]:
        return (
            Column(tr("Day"), lambda r: formats.day_text(r.on, year=False), sort=lambda r: (r.on, times(r))),
            Column(tr("Client"), lambda r: self._people.whose(r) or "–", grows=True),
            Column(tr("Time"), _time_and_paid, sort=lambda r: r.hours.payable_minutes if r.hours else 0),
            Column("€", lambda r: _money(r.hours_cents, r.hours is not None), lambda r: r.hours_cents, right=True),
            Column(tr("Trip"), lambda r: trips(r).replace(" + ", "\n+ "), sort=lambda r: r.km_tenths),
            Column("€", lambda r: _money(r.trips_cents, bool(r.trips)), lambda r: r.trips_cents, right=True),
            Column(tr("Remark"), notice, grows=True, mark=notice_mark),
        )

    def _narrow_columns(self) -> Sequence[Column[Line]]:
        return (
            Column(tr("Row"), self._folded, sort=lambda r: (r.on, times(r)), grows=True, mark=notice_mark),
            Column("€", lambda r: formats.money(r.hours_cents + r.trips_cents), right=True, strong=True),
        )

    def _folded(self, line: Line) -> str:
        who = self._people.whose(line)
        first = " · ".join(filter(None, (formats.day_text(line.on, year=False), who)))
        done = [f"{times(line)}, {paid(line)}"] if line.hours else []
        driven = [trips(line)] if line.trips or line.unpaid else []
        return "\n".join(filter(None, (first, " · ".join(done + driven), notice(line))))

    def show_month(self, paper: MonthPaper) -> None:
        """Other rows; the chosen row stays chosen where it still is."""
        before = self.table.current()
        self._people, self._told = paper.people, None
        self.table.set_rows(paper.lines)
        again = next((line for line in paper.lines if before is not None and line.key == before.key), None)
        if again is not None:
            self.choose(again)
        else:
            self.why.hide()
            self.hint.setVisible(bool(paper.lines))

    def choose(self, line: Line) -> None:
        """Chooses a row and shows its reasons."""
        self.table.choose(line)
        self._explain(line)

    def focus_rows(self) -> None:
        """Gives the table the focus."""
        self.table.focus_rows()

    def _explain(self, line: Line) -> None:
        if line is self._told:
            return
        self._told = line
        said = reasons(line)
        about = " · ".join(
            filter(None, (formats.capital(formats.day_text(line.on, year=False)), self._people.whose(line)))
        )
        self.why.clear()
        self.why.add(head(about))
        what = text.kind(line.kind) if line.kind else ""
        purpose = next((t.purpose for t in line.trips if t.purpose), "")
        if what or purpose:
            self.why.add(muted(formats.capital(" · ".join(filter(None, (what, purpose))))))
        for sentence in said:
            self.why.add(label(sentence, select=True))
        for finding in line.findings:
            if finding.explanation:
                self.why.add(label(tr("Your explanation: {words}").format(words=finding.explanation)))
        self.why.add(Flow(*self._acts(line)))
        self.hint.hide()
        self.why.show()
        announce(self.why, " ".join(said))

    def _acts(self, line: Line) -> list[QWidget]:
        if line.session and line.course:
            return [plain(tr("Open the &course session"), lambda: self.open_wanted.emit(line), "note-pencil")]
        if line.session:
            return [plain(tr("Open the &visit"), lambda: self.open_wanted.emit(line), "note-pencil")]
        return [plain(tr("Open the &trip"), lambda: self.open_wanted.emit(line), "car")]

    def _open(self, line: Line) -> None:
        self.open_wanted.emit(line)
