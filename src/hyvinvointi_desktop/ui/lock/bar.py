"""The calm bar that tells of the coming lock, over whatever window is in front. It counts nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.buttons import primary
from hyvinvointi_desktop.ui.kit.labels import Icon, label
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S, SPACE_XL
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class LockBar(QFrame):
    """Lies along the upper edge of its window until it is taken away."""

    def __init__(self, window: QWidget, stay: Callable[[], None]) -> None:
        super().__init__(window)
        self.setProperty("role", "banner")
        self.words = label("", "strong")
        self.stay = primary(tr("Go on"), stay)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        line.setSpacing(SPACE_M)
        line.addWidget(Icon("lock-simple", "warn", 22))
        line.addWidget(self.words, 1)
        line.addWidget(Flow(self.stay))
        window.installEventFilter(self)

    def tell(self, seconds: int) -> None:
        """Shows the seconds left; a screen reader hears them the first time."""
        words = tr_n("The program locks in %n seconds. Drafts are kept.", seconds)
        words += " " + tr("Press any key to go on.")
        self.words.setText(words)
        if not self.isVisible():
            self.show()
            announce(self, words)
        self._lie_down()

    def _lie_down(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        layout = self.layout()
        high = layout.totalHeightForWidth(window.width()) if layout is not None else -1
        self.setGeometry(0, 0, window.width(), max(high, self.sizeHint().height()))
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """As wide as its window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie_down()
        return False


def window_in_front() -> QWidget | None:
    """The open dialog, the active window, or any window in sight."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is not None:
        return front
    return next((w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible()), None)
