"""What has been done: acts newest first, read piece by piece; undo of a chosen one, and the versions of its record."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.tell_acts import WITH_VERSIONS, State, Stepped, ToldAct
from hyvinvointi_desktop.ui.history.act_words import act_words, done_words, record_words, state_words
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import Flow, InlineMessage, ScrollPage, muted, plain, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

PIECE = 100
"""How many acts are read at once."""

_WHO = 2
_MARKS = {State.HOLDS: None, State.UNDONE: None, State.FINAL: ("lock-simple", "muted"), State.STEP: None}


class DonePage(ScrollPage):
    """``bin_wanted`` asks for the bin."""

    bin_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=1100)
        self._desk, self._jobs = desk, jobs
        self._acts: tuple[ToldAct, ...] = ()
        self.notice = InlineMessage()
        self.table: RowTable[ToldAct] = RowTable(
            tr("What has been done"),
            [
                Column(tr("When"), lambda told: formats.instant_text(told.act.at), sort=lambda told: told.act.number),
                Column(tr("What was done"), done_words, grows=True, strong=True),
                Column(tr("Who"), lambda told: told.who),
                Column(tr("Can it be undone"), state_words, grows=True, mark=lambda told: _MARKS[told.state]),
            ],
        )
        self.undo = plain(tr("&Undo this"), self._undo, "arrow-counter-clockwise")
        self.versions = plain(tr("&Earlier versions"), self._open_versions, "clock")
        self.older = plain(tr("Show &older"), self._read_older, "arrow-down")
        self._lay_out()
        self.table.chosen.connect(lambda _: self._refresh())
        self.table.opened.connect(lambda _: self._open_versions())
        jobs.changed.connect(self._changed)
        self._refresh()

    def _lay_out(self) -> None:
        bin_link = plain(tr("&Bin"), self.bin_wanted.emit, "trash")
        self.table.setMinimumHeight(theme().px(220))
        self.add(
            title(tr("What has been done")),
            muted(tr("Ctrl+Z undoes the newest act. What is signed or sealed stays; it is corrected with a new one.")),
            self.notice,
        )
        self.body.addWidget(self.table, 1)
        self.add(Flow(self.undo, self.versions, self.older, bin_link))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name gives way: there is one worker, and every version says it."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_WHO, self.width() < theme().px(700))

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.read()

    def _changed(self, _areas: frozenset[Area]) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """The newest acts, as many as are shown."""
        wanted = max(PIECE, len(self._acts))
        self._jobs.run(lambda: self._desk.told_acts(wanted), owner=self, ok=self._show_newest, failed=self._failed)

    def _show_newest(self, found: tuple[ToldAct, ...]) -> None:
        self._show(found, more=len(found) >= PIECE)

    def _read_older(self) -> None:
        before = self._acts[-1].act.number if self._acts else None
        self._jobs.run(
            lambda: self._desk.told_acts(PIECE, before),
            owner=self,
            ok=lambda found: self._show((*self._acts, *found), more=len(found) >= PIECE),
            failed=self._failed,
        )

    def _show(self, acts: tuple[ToldAct, ...], *, more: bool) -> None:
        chosen = self.table.current()
        self._acts = acts
        self.table.set_rows(acts)
        same = next((told for told in acts if chosen is not None and told.act.number == chosen.act.number), None)
        if same is not None:
            self.table.choose(same)
        self.older.setEnabled(more)
        self._refresh()

    def _refresh(self) -> None:
        told = self.table.current()
        self.undo.setEnabled(told is not None and told.state in (State.HOLDS, State.FINAL))
        self.versions.setEnabled(told is not None and told.about is not None and told.about.kind in WITH_VERSIONS)
        for button in (self.undo, self.versions):
            button.setAccessibleDescription(act_words(told) if told is not None else "")

    def _undo(self) -> None:
        told = self.table.current()
        if told is None:
            return
        number = told.act.number
        self._jobs.run(lambda: self._desk.step_back(number), owner=self, ok=self._undone, failed=self._failed)

    def _undone(self, _: Stepped) -> None:
        """The line at the foot of the window says what was undone."""
        self.notice.clear()
        self.table.setFocus()

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")
        self.ensureWidgetVisible(self.notice)

    def _open_versions(self) -> None:
        told = self.table.current()
        if told is not None and told.about is not None and told.about.kind in WITH_VERSIONS:
            words = record_words(told.about.kind, told.facts, told.clients)
            VersionsSheet(self, self._desk, self._jobs, told.about, words).open()
