"""Once a year: is the recovery key still there and readable? Typed from the paper, it proves itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.recovery_check import typed_back
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.recovery_pane import grouped
from hyvinvointi_desktop.ui.text_faults import fault


class CheckSheet(Sheet):
    """``lost`` when the person cannot find the paper: a new key is made then."""

    lost = Signal()

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, tools: KeyTools) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._tools = desk, jobs, tools
        self.line = QLineEdit()
        self.line.textEdited.connect(self._neat)
        self.line.returnPressed.connect(self._check)
        self.message = InlineMessage()
        self.missing = stage_button(tr("I cannot find the paper"), self._lost)
        self.later = stage_button(tr("Not now"), self.reject)
        self.go = stage_button(tr("Check"), self._check, "primary", "check")
        self.show_stage(
            tr("Is the recovery key in a safe place?"),
            [
                label(tr("It is the only way in if you forget your passphrase. Type it from the paper.")),
                FieldRow(tr("&Recovery key"), self.line),
                self.message,
            ],
            [self.missing, self.later, self.go],
        )
        self.line.setFocus()

    def _neat(self, text: str) -> None:
        neat = grouped(text)
        if neat != text and self.line.cursorPosition() == len(text):
            self.line.setText(neat)

    def _lost(self) -> None:
        self.accept()
        self.lost.emit()

    def _check(self) -> None:
        typed = self.line.text()

        def work() -> frozenset[Area]:
            if not self._tools.is_recovery_key(typed):
                return frozenset()
            typed_back(self._desk)
            return frozenset({Area.SETTINGS})

        self._jobs.run(work, owner=self, ok=self._checked, failed=lambda e: self.message.say(fault(e), "bad"))

    def _checked(self, changed: frozenset[Area]) -> None:
        if not changed:
            self.message.say(tr("That is not this profile's key. Look at the paper once more."), "warn")
            self.line.setFocus()
            return
        close = stage_button(tr("OK"), self.accept, "primary")
        words = label(tr("The key can be read and it opens your records. Put the paper back where it was."))
        self.show_stage(tr("The recovery key is in order"), [words], [close])
        close.setFocus()
