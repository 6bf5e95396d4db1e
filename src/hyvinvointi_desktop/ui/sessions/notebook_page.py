"""Kirjaa vihosta: a week of visits from paper, typed row by row and saved all or none. It counts no money."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QTableWidgetItem, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form, Told
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.act_bar import ActBar
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from hyvinvointi_desktop.ui.kit.widgets import InlineMessage, ScrollPage, link, muted, plain, primary, small, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.sessions.client_picker import shown_name
from hyvinvointi_desktop.ui.sessions.notebook_grid import NotebookGrid
from hyvinvointi_desktop.ui.sessions.notebook_row import Cell, RowIds, RowReading, read_row
from hyvinvointi_desktop.ui.text_faults import fault

_STATE = len(Cell)
_START_ROWS = 6
_LETTERS = (9, 5, 6, 15, 14, 15, 15, 5, 7, 24, 11)
_LEAST = (9, 5, 6, 9, 8, 8, 8, 5, 7, 8, 11)


class NotebookPage(QWidget):
    """The grid with its sum. ``finished`` comes when it is left."""

    finished = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date] | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._desk, self._jobs = desk, jobs
        self._today = today or desk.clock.today
        self._choices = FormChoices((), (), (), (), ())
        self._ids: list[RowIds] = []
        self._readings: list[RowReading] = []
        self._ready = False
        self.notice = InlineMessage()
        self.back = QCheckBox(tr("The trips are &there and back, kilometres of the whole way"))
        self.back.setChecked(True)
        headings = [tr("Day"), tr("Begins"), tr("Ends"), tr("Client"), tr("Kind"), tr("From"), tr("To"), tr("km"),
                    tr("On board"), tr("Note"), tr("Row")]  # fmt: skip
        self.grid = NotebookGrid(tr("Visits from the notebook"), headings, len(Cell), self._offer)
        self.problem = small("")
        self.sum = muted("")
        self.save = primary(tr("&Save all"), self.log, "check")
        self.save.setToolTip("Ctrl+Enter")
        self._draft = FormDraft(
            desk, jobs, Form.NOTEBOOK, self, typed=self._typed_rows, show_typed=self._show_rows, told=self._told
        )
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        view = self.view = ScrollPage(gap=SPACE_S)
        view.body.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        keys = tr(
            "Enter or Tab goes on, Ctrl+D copies from above, Ctrl+Enter saves all. A name, its beginning or a code."
        )
        view.add(title(tr("Log from the notebook")), small(keys), self.notice, self.back, self.grid, self.problem)
        view.body.setStretch(view.body.indexOf(self.grid), 1)
        empty = link(tr("Empty this &row"), self._empty_row, "trash")
        bar = ActBar(self.sum, empty, plain(tr("Go back"), self._leave), self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(view, 1)
        layout.addWidget(bar)

    def _connect(self) -> None:
        self.grid.itemChanged.connect(self._cell_changed)
        self.grid.currentCellChanged.connect(lambda *_: self._tell_problem())
        self.grid.currentCellChanged.connect(lambda *_: QTimer.singleShot(0, self, self._follow))
        self.grid.row_ended.connect(self._next_row)
        self.grid.save_wanted.connect(self.log)
        self.back.toggled.connect(lambda _: self._read_all())
        self.back.toggled.connect(self._draft.touch)
        self.grid.typing.connect(self._draft.touch)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.log)

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts are known now."""
        super().showEvent(event)
        self.grid.set_widths(_LETTERS, _LEAST)

    def _follow(self) -> None:
        """The page scrolls to the row that is typed, where all of it does not fit."""
        cell = self.grid.visualRect(self.grid.currentIndex()).center()
        inner = self.view.widget()
        if inner is not None:
            at = self.grid.viewport().mapTo(inner, cell)
            self.view.ensureVisible(0, at.y(), 0, self.grid.verticalHeader().defaultSectionSize())

    # -- opening ------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        desk = self._desk
        self._jobs.run(
            lambda: (desk.form_choices(), desk.open_draft(Form.NOTEBOOK, "own")),
            owner=self,
            ok=lambda found: self._show(*found),
            failed=lambda e: self.notice.say(fault(e), "warn"),
        )

    def _show(self, choices: FormChoices, opened: Opened) -> None:
        self._choices = choices
        self._draft.begin("own", opened)
        while self.grid.rowCount() < _START_ROWS:
            self._add_row()
        self._ready = True
        self._read_all()
        if opened.draft is not None:
            self.notice.say(tr("The rows that were not saved yet are here."))
        self.grid.go_to(0, 0)

    def _show_rows(self, typed: Typed) -> None:
        self.back.setChecked(bool(typed.get("back", True)))
        for session, trip, cells in _kept_rows(typed.get("rows")):
            self._add_row(RowIds(SessionId(session), TripId(trip)), cells)

    def _typed_rows(self) -> Typed:
        """Rows with something in them; words that are still open in a cell count as its own."""
        rows = [[i.session, i.trip, self.grid.words_now(n)] for n, i in enumerate(self._ids)]
        return {"back": self.back.isChecked(), "rows": [r for r in rows if any(w.strip() for w in r[2])]}

    def _told(self) -> Told:
        rows = _kept_rows(self._typed_rows()["rows"])
        name = tr("Row {number}")
        return tuple((name.format(number=n), " · ".join(w for w in r[2] if w.strip())) for n, r in enumerate(rows, 1))

    def _add_row(self, ids: RowIds | None = None, cells: list[str] | None = None) -> int:
        self._ids.append(ids or RowIds(SessionId(self._desk.new_id()), TripId(self._desk.new_id())))
        self._readings.append(RowReading(empty=True))
        at = self.grid.add_row()
        for column, words in enumerate(cells or []):
            self.grid.put(at, column, words)
        return at

    def _offer(self, column: int) -> list[str]:
        if column == Cell.CLIENT:
            return [shown_name(c) for c in self._choices.clients]
        if column == Cell.KIND:
            return [text.kind(k.id) for k in self._choices.kinds]
        return list(self._choices.places) if column in (Cell.FROM, Cell.TO) else []

    # -- typing -------------------------------------------------------------------------------------------------

    def _cell_changed(self, item: QTableWidgetItem) -> None:
        if self._ready and item.column() < _STATE:
            self._read(item.row())
            self._show_sum()
            self._draft.touch()

    def _read_all(self) -> None:
        for row in range(self.grid.rowCount()):
            self._read(row)
        self._show_sum()

    def _read(self, row: int) -> None:
        cells = self.grid.words(row)
        reading = read_row(cells, self._ids[row], self._choices, self._today(), back=self.back.isChecked())
        self._readings[row] = reading
        for cell in Cell:
            mark = ("warning", "bad") if cell in reading.problems else None
            self.grid.put(row, cell, reading.tidy.get(cell, cells[cell]), mark)
        self.grid.put(row, _STATE, *_state(reading))
        self._tell_problem()

    def _tell_problem(self) -> None:
        row = self.grid.currentRow()
        reading = self._readings[row] if 0 <= row < len(self._readings) else None
        words = "; ".join(reading.problems.values()) if reading else ""
        said = tr("Row {number}: {words}").format(number=row + 1, words=words) if words else ""
        if said and said != self.problem.text():
            announce(self.grid, said)
        self.problem.setText(said)

    def _next_row(self, row: int) -> None:
        """Past an empty row the keys leave the table: else they would never come out of it."""
        if not any(words.strip() for words in self.grid.words(row)):
            self.grid.focusNextChild()
            return
        if row + 1 >= self.grid.rowCount():
            self._add_row()
        day = self.grid.words(row)[Cell.DAY]
        if not self.grid.words(row + 1)[Cell.DAY] and day:
            self.grid.put(row + 1, Cell.DAY, day)
        self.grid.go_to(row + 1, Cell.DAY)

    def _empty_row(self) -> None:
        row = self.grid.currentRow()
        if 0 <= row < self.grid.rowCount():
            for cell in Cell:
                self.grid.put(row, cell, "")
            self._read(row)
            self._show_sum()
            self._draft.touch()
            self.grid.go_to(row, Cell.DAY)

    def _show_sum(self) -> None:
        good = [r for r in self._readings if r.session is not None]
        self.sum.setText(_sum_words(good) if good else tr("No visits yet"))
        self.save.setEnabled(any(not r.empty for r in self._readings))

    # -- acts ---------------------------------------------------------------------------------------------------

    def log(self) -> None:
        """Saves every row or none; shows the first that is not understood."""
        self.grid.setFocus()
        wrong = next((n for n, r in enumerate(self._readings) if not r.empty and r.session is None), None)
        if wrong is not None:
            cell, words = next(iter(self._readings[wrong].problems.items()))
            said = tr("Row {number}: {words}").format(number=wrong + 1, words=words)
            self.notice.say(f"{said}. {tr('Nothing was saved yet; all rows are here.')}", "warn")
            self.grid.go_to(wrong, cell)
            return
        good = [r for r in self._readings if r.session is not None]
        sessions = [r.session for r in good if r.session is not None]
        if not sessions or not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        work = self._draft.saving(lambda: self._desk.log_sessions(sessions))
        self._jobs.run(work, owner=self, ok=lambda _: self._saved(good), failed=self._not_saved)

    def _saved(self, good: list[RowReading]) -> None:
        self._ready = False
        self.grid.setRowCount(0)
        self._ids, self._readings = [], []
        while self.grid.rowCount() < _START_ROWS:
            self._add_row()
        self._ready = True
        self._show_sum()
        self._draft.restart()
        said = tr("Saved: {sum}").format(sum=_sum_words(good))
        self.notice.say(said, "good", tr("To Today"), self.finished.emit)
        self.notice.action.setFocus()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.notice.say(f"{fault(error)} {tr('Nothing was saved yet; all rows are here.')}", "warn")

    def _leave(self) -> None:
        self._draft.leave()
        self.finished.emit()


def _sum_words(good: list[RowReading]) -> str:
    minutes = formats.minutes(sum(r.minutes for r in good))
    return f"{tr_n('%n visits', len(good))}, {minutes}, {formats.km(sum(r.km_tenths for r in good))}"


def _state(reading: RowReading) -> tuple[str, tuple[str, str] | None]:
    if reading.empty:
        return "", None
    if reading.problems:
        return tr("unfinished"), ("warning", "bad")
    return formats.minutes(reading.minutes), ("check", "good")


def _kept_rows(kept: Any) -> list[tuple[str, str, list[str]]]:
    try:
        rows = [(str(s), str(t), [str(c) for c in cells]) for s, t, cells in kept or []]
    except (ValueError, TypeError):
        return []
    return [r for r in rows if len(r[2]) == len(Cell)]
