"""A window with one sentence and one button: there is nothing else to do here."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Flow, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.buttons import primary
from hyvinvointi_desktop.ui.kit.labels import label, title
from hyvinvointi_desktop.ui.kit.words import tr


class Told(QWidget):
    """Says why the program ends."""

    def __init__(self, heading: str, words: str, close: Callable[[], None]) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self.words = label(words, select=True)
        self.end = primary(tr("Close"), close)
        self.end.setDefault(True)
        page = ScrollPage(widest=440)
        page.add(None, label("Hyvinvointi", "brand"), title(heading), self.words, Flow(self.end), None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        open_at(self, 560, 420)
        self.end.setFocus()
        announce(self, words)
