"""Backups while the window is open: at the start, every half hour, and to a stick. It copies nothing itself."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

EVERY_MINUTES = 30
BACKUPS = frozenset({Area.BACKUPS})

Say = Callable[[str, str], object]


def when_text(instant: datetime, today: date) -> str:
    """``tänään klo 14.30``, ``eilen klo 14.30`` or ``pe 13.11.2026 klo 14.30``."""
    day, clock = local_day(instant), formats.clock_text(instant)
    if day == today:
        return tr("today {clock}").format(clock=clock)
    if day == today - timedelta(days=1):
        return tr("yesterday {clock}").format(clock=clock)
    return f"{formats.day_text(day)} {clock}"


def chip(state: BackupState) -> list[tuple[str, str]]:
    """The state in the top line, as words and kind; nothing before the first backup."""
    if state.failed is not None or state.overdue:
        return [(tr("No fresh backup"), "bad")]
    return [(tr("All is safe"), "good")] if state.newest is not None else []


class BackupRounds(QObject):
    """``state_changed`` carries a BackupState after every try."""

    state_changed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MINUTES * 60_000)
        self.timer.timeout.connect(self.back_up)
        self.timer.start()
        QTimer.singleShot(0, self, self.back_up)  # what the last locking could not back up; after the first page's read

    def back_up(self) -> None:
        """One round; a failure is told on Tänään and in the top line."""

        def work() -> None:
            self._desk.back_up()
            self._desk.drill_if_due()

        self._jobs.run(work, owner=self, ok=lambda _: self.tell(), failed=lambda _: self.tell())

    def copy(self, parent: QWidget, say: Say) -> None:
        """Asks for a stick or a folder and copies there; how it went is said in words and a kind."""
        folder = QFileDialog.getExistingDirectory(parent, tr("Choose the stick or folder"))
        if not folder:
            return

        def ok(path: Path) -> None:
            words = tr("The copy is on the stick and whole: {name}. Keep it in another place than the computer.")
            say(words.format(name=path.name), "good")
            self.tell()

        def failed(error: Exception) -> None:
            say(fault(error), "bad")
            self.tell()

        self._jobs.run(lambda: self._desk.copy_backup_to(Path(folder)), owner=self, ok=ok, failed=failed)

    def tell(self) -> None:
        """Reads the state and passes it on, to the pages too."""

        def told(state: BackupState) -> None:
            self.state_changed.emit(state)
            self._jobs.tell(BACKUPS)

        self._jobs.run(self._desk.backup_state, owner=self, ok=told, failed=lambda _: None)
