"""Records back from a backup, on a new computer: the file, then passphrase or recovery key. It reads no file itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.labels import label, muted, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.recovery_pane import RecoveryPane
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True)
class RestoreTools:
    """What the window calls; the first two off its thread, each giving what is then open."""

    restore: Callable[[Path, str], Any]
    restore_by_key: Callable[[Path, str, str], Any]
    recovery_is_whole: Callable[[str], bool]
    suggest: Callable[[], str]
    judge: Judge


class RestoreWindow(QWidget):
    """``restored`` carries what was opened; ``left`` when the person goes back."""

    restored = Signal(object)
    left = Signal()

    def __init__(self, tools: RestoreTools) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self._tools = tools
        self._jobs = Jobs()
        self._file: Path | None = None
        self.choose = plain(tr("Choose the file"), self._choose, "folder-open")
        self.chosen = LineItem("usb", tr("No file is chosen yet"), "", self.choose)
        self.secret = SecretRow(tr("&Passphrase"), tr("The one that was in use when the backup was made."))
        self.go = primary(tr("Bring my records back"), self._go)
        self.by_key = link(tr("Use the recovery key"), self._show_key)
        self.back = plain(tr("Back"), self.left.emit, "arrow-left")
        self.message = InlineMessage()
        self.recovery = RecoveryPane(tools.recovery_is_whole, tools.suggest, tools.judge)
        self.recovery.wanted.connect(self._go_by_key)
        self.recovery.left.connect(self._show_first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._first_page())
        self._stack.addWidget(self.recovery)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.secret.line.returnPressed.connect(self._go)
        open_at(self, 640, 560)
        self.choose.setFocus()

    def _first_page(self) -> QWidget:
        page = ScrollPage(widest=520)
        page.add(
            None,
            label("Hyvinvointi", "brand"),
            title(tr("Bring records back from a backup")),
            muted(tr("The backup itself stays as it is. Its name ends in .hvb or .db.")),
            Card(self.chosen, role="quiet"),
            self.secret,
            self.message,
            Flow(self.go, self.by_key, gap=16),
            Flow(self.back),
            None,
            None,
        )
        return page

    def _choose(self) -> None:
        kinds = tr("Backups") + " (*.hvb *.db)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), "", kinds)
        if path:
            self._file = Path(path)
            self.chosen.line.setText(self._file.name)
            self.message.clear()
            self.secret.line.setFocus()

    def _has_file(self) -> Path | None:
        if self._file is None:
            self.message.say(tr("Choose the backup file first."), "plain")
            self.choose.setFocus()
        return self._file

    def _go(self) -> None:
        file, passphrase = self._has_file(), self.secret.text()
        if file is None or not self.go.isEnabled():
            return
        if not passphrase:
            self.message.say(tr("Type your passphrase first."), "plain")
            self.secret.line.setFocus()
            return
        self._run(lambda: self._tools.restore(file, passphrase))

    def _go_by_key(self, key: str, passphrase: str) -> None:
        file = self._has_file()
        if file is not None:
            self._run(lambda: self._tools.restore_by_key(file, key, passphrase))

    def _run(self, work: Callable[[], Any]) -> None:
        self.message.clear()
        self._busy(True)
        announce(self, tr("Bringing records back…"))
        self._jobs.run(work, owner=self, ok=self._done, failed=self._failed)

    def _busy(self, busy: bool) -> None:
        self.go.setText(tr("Bringing records back…") if busy else tr("Bring my records back"))
        for part in (self.go, self.by_key, self.back, self.choose, self.secret):
            part.setEnabled(not busy)
        self.recovery.busy(busy)

    def _done(self, opened: Any) -> None:
        self.secret.wipe()
        self.recovery.wipe()
        self.restored.emit(opened)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        if self._stack.currentWidget() is self.recovery:
            self.recovery.failed(error)
            return
        self.message.say(fault(error), "warn" if isinstance(error, WrongPassphrase) else "bad")
        self.secret.line.setFocus()

    def _show_key(self) -> None:
        if self._has_file() is not None:
            self._stack.setCurrentWidget(self.recovery)
            self.recovery.begin()

    def _show_first(self) -> None:
        self._stack.setCurrentIndex(0)
        self.secret.line.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the thread end."""
        self._jobs.close()
        super().closeEvent(event)
