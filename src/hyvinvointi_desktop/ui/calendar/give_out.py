"""What is planned as a file for another calendar: how much leaves is chosen and said before it leaves."""

from datetime import date, timedelta

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import SaveFiles
from hyvinvointi_desktop.ui.text_faults import fault

AHEAD = timedelta(days=92)


class GiveOutCard(Card):
    """``told`` carries a sentence and its kind."""

    told = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs, save_files: SaveFiles) -> None:
        super().__init__(role="quiet", gap=8)
        self._desk, self._jobs, self._save_files = desk, jobs, save_files
        self._shown = (date.min, date.min)
        self.span: OneOf[bool] = OneOf(tr("Which days"))
        self.detail: OneOf[bool] = OneOf(
            tr("What is told"),
            [(True, tr("Only that the time is taken")), (False, tr("Kind, client's code and locality"))],
        )
        self.detail.set_value(True)
        self.save = plain(tr("&Save the file…"), self._make, "download-simple")
        self.close_it = plain(tr("Close"), self.hide, "x")
        self.add(
            head(tr("To another calendar")),
            label(
                tr(
                    "A file (.ics) that the calendar of a phone or of work takes in. No names and no addresses leave "
                    "the program. The file is not encrypted."
                )
            ),
            self.span,
            self.detail,
            muted(tr("Taken in again, a newer file moves the meetings that have moved.")),
            Flow(self.save, self.close_it),
        )
        self.hide()

    def open(self, first: date, last: date) -> None:
        """Offers the days that are shown, and three months from today."""
        self._shown = (first, last)
        today = self._desk.clock.today()
        self.span.set_options(
            [(True, formats.date_range(first, last)), (False, formats.date_range(today, today + AHEAD))]
        )
        if self.span.value() is None:
            self.span.set_value(False)
        self.show()

    def _make(self) -> None:
        today = self._desk.clock.today()
        first, last = self._shown if self.span.value() else (today, today + AHEAD)
        busy, words = bool(self.detail.value()), language().value
        self._jobs.run(
            lambda: self._desk.calendar_file(first, last, words, busy_only=busy),
            owner=self,
            ok=lambda made: self._keep(f"kalenteri-{first.isoformat()}.ics", *made),
            failed=lambda error: self.told.emit(fault(error), "warn"),
        )

    def _keep(self, name: str, content: bytes, count: int) -> None:
        try:
            folder = self._save_files(self, [(name, content)])
        except Fault as error:
            self.told.emit(fault(error), "bad")
            return
        if folder is not None:
            said = tr_n("%n meetings are in the file {name}.", count).format(name=name)
            self.told.emit(said, "good")
            self.hide()
