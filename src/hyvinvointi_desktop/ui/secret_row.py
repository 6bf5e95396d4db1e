"""The field a passphrase is typed in: dots, show and hide, the Caps Lock hint. It judges nothing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Chip
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr


class SecretLine(QLineEdit):
    """Dots while typing; notices by what arrives whether Caps Lock is on."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(1024)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, is Caps Lock."""
        typed = event.text()
        if len(typed) == 1 and typed.isalpha():
            shift = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.caps_seen.emit(typed.isupper() is not shift)
        super().keyPressEvent(event)


class SecretRow(QWidget):
    """A passphrase field with show and hide, and the Caps Lock hint."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.line = SecretLine()
        self.show_button = Button(tr("Show"), "plain", "eye")
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleDescription(name.replace("&", ""))
        self.show_button.toggled.connect(self._show)
        self.row = FieldRow(name, self.line, self.show_button, hint=hint)
        self._caps: Chip | None = None
        self.line.caps_seen.connect(self._tell_caps)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.row)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def wipe(self) -> None:
        """Empties the field and hides the letters."""
        self.line.clear()
        self.show_button.setChecked(False)

    def tells_caps(self) -> bool:
        """Whether the hint is there that Caps Lock is on."""
        return self._caps is not None and not self._caps.isHidden()

    def _tell_caps(self, seen: bool) -> None:
        if self._caps is None:
            if not seen:
                return
            self._caps = Chip(tr("Caps Lock is on"), "warn")
            self._column.addWidget(self._caps)
        self._caps.setVisible(seen)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(tr("Hide") if shown else tr("Show"))
        self.show_button.set_icon_name("eye-slash" if shown else "eye")
