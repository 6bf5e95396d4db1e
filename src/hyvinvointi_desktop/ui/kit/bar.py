"""A quantity against its limit as a bar; the words stand beside it, the bar only helps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M


class Bar(QWidget):
    """``share`` of the whole, 0 to 1; kind ``accent``, ``good``, ``warn`` or ``bad``."""

    def __init__(self, share: float = 0.0, kind: str = "accent", words: str = "") -> None:
        super().__init__()
        self._share, self._kind = share, kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share, kind, words)

    def set_share(self, share: float, kind: str = "accent", words: str = "") -> None:
        """Another amount. ``words`` say the same for a screen reader."""
        self._share, self._kind = max(0.0, min(1.0, share)), kind
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(120, theme().px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and amount."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        round_by = whole.height() / 2
        painter.setPen(look.colour("edge") if look.palette.page == look.palette.surface else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line") if look.palette.page != look.palette.surface else look.colour("surface"))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), round_by, round_by)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._kind))
            amount = QRectF(whole)
            amount.setWidth(max(whole.height(), whole.width() * self._share))
            painter.drawRoundedRect(amount, round_by, round_by)
        painter.end()


class WordBar(QWidget):
    """A bar with its amount in words at the right."""

    def __init__(self, words: str, share: float, kind: str = "accent") -> None:
        super().__init__()
        self.bar, self.words = Bar(share, kind, words), label(words, wrap=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.words)
