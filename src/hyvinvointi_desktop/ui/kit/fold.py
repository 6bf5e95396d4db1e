"""A part that is behind its heading until it is wanted. It knows not what it hides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr


class Fold(QWidget):
    """A heading to press (``&`` marks its key), and what opens under it."""

    opened = Signal(bool)

    def __init__(self, words: str, content: QWidget) -> None:
        super().__init__()
        self.button = Button(words, "link", "caret-right")
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.content = content
        content.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self.button.toggled.connect(self._show)
        self._show(False)

    def open(self, wanted: bool = True) -> None:
        """Opens or closes it."""
        self.button.setChecked(wanted)

    def is_open(self) -> bool:
        """Whether what is inside shows."""
        return self.button.isChecked()

    def _show(self, wanted: bool) -> None:
        self.content.setVisible(wanted)
        self.button.set_icon_name("caret-down" if wanted else "caret-right")
        self.button.setAccessibleDescription(tr("open") if wanted else tr("closed, press to open"))
        self.opened.emit(wanted)
