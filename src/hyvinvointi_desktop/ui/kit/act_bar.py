"""The bar of acts at the foot of a form: words at the left, buttons at the right, stacked where there is no room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S, SPACE_XL


class ActBar(QFrame):
    """``words`` may grow and wrap; the buttons never lose a letter."""

    def __init__(self, words: QWidget, *buttons: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words, self._buttons, self._flow = words, buttons, Flow(*buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        self._box.setSpacing(SPACE_M)
        self._box.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._flow)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest button: it can always stack."""
        wide = max(b.minimumSizeHint().width() for b in self._buttons)
        return QSize(wide + 2 * SPACE_XL, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks or unstacks."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Other words or larger ones need other room."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and hasattr(self, "_box"):
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        wanted = self._flow.sizeHint().width()
        fits = self.width() >= wanted + self._words.minimumSizeHint().width() + 2 * SPACE_XL + SPACE_M
        if self._flow.minimumWidth() != (least := wanted if fits else 0):
            self._flow.setMinimumWidth(least)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != way:
            self._box.setDirection(way)
            self.updateGeometry()
