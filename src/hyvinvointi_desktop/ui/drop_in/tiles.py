"""Very large buttons for a finger: a word, its number so far, and the key that presses it. They count nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.labels import label, number, small
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import FINGER_TARGET, SPACE_L, SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr

WIDE = 210
"""How wide a tile wants to be at least."""


class Tile(Button):
    """One kind. The words inside are labels, for a push button does not wrap its own."""

    def __init__(self, words: str, key: int) -> None:
        super().__init__("", "tile")
        self._words = words
        self.name, self.hint, self.number = label(words, "head"), small(""), number("0", "sum")
        self.hint.setText(tr("key {key}").format(key=key))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_M)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.name)
        left.addWidget(self.hint)
        layout.addLayout(left, 1)
        layout.addWidget(self.number)
        for part in (self.name, self.hint, self.number):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_count(self, count: int, told: str) -> None:
        """The number so far; ``told`` says it for a screen reader."""
        self.number.setText(str(count))
        self.setAccessibleName(f"{self._words}, {told}")
        self.setAccessibleDescription(self.hint.text())

    def sizeHint(self) -> QSize:
        """Room for a finger and for the words."""
        return QSize(theme().px(WIDE), self.heightForWidth(theme().px(WIDE)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        layout = self.layout()
        wide = layout.minimumSize().width() if layout is not None else 0
        return QSize(wide, theme().px(FINGER_TARGET))

    def heightForWidth(self, width: int) -> int:
        """As high as its words need at that width."""
        layout = self.layout()
        return max(theme().px(FINGER_TARGET), layout.heightForWidth(width) if layout is not None else 0)


class Tiles(QWidget):
    """Tiles in as many columns as there is room for, all of one width."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_M)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Other tiles."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles, self._columns = list(tiles), 0
        self._place()

    def minimumSizeHint(self) -> QSize:
        """One column."""
        wide = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer columns."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider tiles."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._place()

    def _place(self) -> None:
        room = (self.width() + SPACE_M) // (theme().px(WIDE) + SPACE_M)
        columns = max(1, min(len(self._tiles) or 1, room))
        if columns == self._columns:
            return
        for n in range(max(columns, self._columns)):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)
        self._columns = columns
        for n, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, n // columns, n % columns)
        self.updateGeometry()
