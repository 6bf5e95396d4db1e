"""The bin: what was deleted in the last 30 days, when it will be gone for good, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.tell_acts import ToldDeleted
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.clients.parts import way_back
from hyvinvointi_desktop.ui.history.act_words import record_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import EmptyState, Flow, InlineMessage, ScrollPage, muted, primary, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


def _what(found: ToldDeleted) -> str:
    return formats.capital(record_words(found.about.kind, found.facts))


class BinPage(ScrollPage):
    """``left`` goes back to what has been done."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=1100)
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self.table: RowTable[ToldDeleted] = RowTable(
            tr("Bin"),
            [
                Column(tr("What"), _what, grows=True, strong=True),
                Column(tr("Deleted"), lambda x: formats.instant_text(x.deleted_at), sort=lambda x: x.deleted_at),
                Column(
                    tr("Gone for good"),
                    lambda x: formats.date_text(local_day(x.gone_at)),
                    sort=lambda x: x.gone_at,
                ),
            ],
        )
        self.back = primary(tr("B&ring back"), self._bring_back, "arrow-counter-clockwise")
        self.empty = EmptyState("trash", tr("The bin is empty."), tr("What is deleted lies here for 30 days."))
        self._lay_out()
        self.table.chosen.connect(lambda _: self._refresh())
        jobs.changed.connect(self._changed)
        self._refresh()

    def _lay_out(self) -> None:
        self.table.setMinimumHeight(theme().px(200))
        self.add(
            way_back(tr("What has been done"), self.left.emit, self),
            title(tr("Bin")),
            muted(tr("What is deleted lies here for 30 days and is then gone for good.")),
            self.notice,
        )
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.add(Flow(self.back))
        self.empty.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.read()

    def _changed(self, _areas: frozenset[Area]) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """What lies in it now."""
        self._jobs.run(self._desk.told_bin, owner=self, ok=self._show, failed=self._failed)

    def _show(self, found: tuple[ToldDeleted, ...]) -> None:
        self.table.set_rows(found)
        for part, shown in ((self.table, bool(found)), (self.back, bool(found)), (self.empty, not found)):
            part.setVisible(shown)
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.table.current()
        self.back.setEnabled(chosen is not None)
        self.back.setAccessibleDescription(_what(chosen) if chosen is not None else "")

    def _bring_back(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            return
        words = tr("Brought back: {what}").format(what=record_words(chosen.about.kind, chosen.facts))
        self._jobs.run(
            lambda: self._desk.bring_back(chosen.about),
            owner=self,
            ok=lambda _: self.notice.say(words, "good"),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")
        self.ensureWidgetVisible(self.notice)
