"""A calm sheet over the page: one stage after another, a scrolling middle and buttons below. It knows no content."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import take_away
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.labels import head, label
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


class Sheet(QDialog):
    """``show_stage`` replaces everything; while busy it cannot be closed. It deletes itself when closed."""

    def __init__(self, parent: QWidget | None, widest: int = 620) -> None:
        super().__init__(parent)
        self._widest = widest
        self._busy = False
        self.setWindowTitle("Hyvinvointi")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = head("")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons)

    def show_stage(self, heading: str, parts: Sequence[QWidget], buttons: Sequence[Button]) -> None:
        """Another heading, content and buttons; the last button is where Enter goes."""
        self._busy = False
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        inner = QWidget()
        inner.setProperty("role", "page")
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, SPACE_S, 0)
        lines.setSpacing(SPACE_M)
        for part in parts:
            lines.addWidget(part)
        lines.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(inner)
        take_away(self._buttons)
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._fit()
        announce(self, heading)

    def show_busy(self, words: str) -> None:
        """Work goes on: the sheet waits and cannot be closed by accident."""
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        self.show_stage(self.heading.text(), [label(words), bar], [])
        self._busy = True
        announce(self, words)

    def bring_up(self, part: QWidget) -> None:
        """Scrolls until a part of the stage is in sight, once what was just said has its room."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part))

    def is_busy(self) -> bool:
        """Whether work goes on."""
        return self._busy

    def reject(self) -> None:
        """Esc goes back, but not in the middle of work."""
        if not self._busy:
            super().reject()

    def _fit(self) -> None:
        """As high as the content needs and the window allows; buttons that are too wide stand under each other."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else QSize(1024, 600)
        wide = max(320, min(theme().px(self._widest), room.width() - 40))
        inside = wide - 2 * SPACE_XL - 16
        for child in self.findChildren(QWidget):
            child.ensurePolished()  # unpolished words would be measured in another font
        items = [self._buttons.itemAt(n) for n in range(self._buttons.count())]
        buttons = [w for item in items if item is not None and (w := item.widget())]
        across = sum(b.sizeHint().width() + SPACE_S for b in buttons)
        fits = across <= inside
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(way)
        heights = [b.sizeHint().height() + SPACE_S for b in buttons] or [0]
        below = max(heights) if fits else sum(heights)
        above = self.heading.heightForWidth(inside)
        need = self._inner_height(inside)
        self.resize(wide, max(180, min(need + above + below + 2 * SPACE_XL + 3 * SPACE_M, room.height() - 24)))

    def _inner_height(self, inside: int) -> int:
        inner = self._scroll.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return 0
        layout.invalidate()
        return layout.heightForWidth(inside) if layout.hasHeightForWidth() else layout.sizeHint().height()


def stage_button(words: str, press: Callable[[], object], role: str = "plain", icon: str | None = None) -> Button:
    """A button of a stage."""
    button = Button(words, role, icon)
    button.clicked.connect(lambda _=False: press())
    if role == "primary":
        button.setAutoDefault(True)
        button.setDefault(True)
    return button
