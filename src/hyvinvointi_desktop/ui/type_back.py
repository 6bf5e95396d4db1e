"""Asks for the recovery key of a profile made without a window, so that it is known to be kept. It keeps nothing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.buttons import link, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label, muted, title
from hyvinvointi_desktop.ui.kit.words import tr


class TypeBack(QWidget):
    """``confirmed`` when the key was right; ``later`` when the person goes on without."""

    confirmed = Signal()
    later = Signal()

    def __init__(self, is_right: Callable[[str], bool]) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self._is_right = is_right
        self.line = QLineEdit()
        self.line.returnPressed.connect(self._check)
        self.message = InlineMessage()
        later = link(tr("I will do it next time"), self.later.emit)
        page = ScrollPage(widest=520)
        page.add(
            None,
            label("Hyvinvointi", "brand"),
            title(tr("Is the recovery key in a safe place?")),
            muted(tr("It is the only way in if you forget your passphrase. Type it from the paper.")),
            FieldRow(tr("&Recovery key"), self.line),
            self.message,
            Flow(primary(tr("Check"), self._check, "check"), later, gap=16),
            None,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        open_at(self, 620, 480)

    def _check(self) -> None:
        if self._is_right(self.line.text()):
            self.confirmed.emit()
        else:
            self.message.say(tr("That is not this profile's key. Look at the paper once more."), "warn")
            self.line.setFocus()
