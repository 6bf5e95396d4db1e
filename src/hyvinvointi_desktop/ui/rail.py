"""The left rail: the pages by icon and word. It opens nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.buttons import Button, one_of_several
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One page in the rail."""

    id: str
    title: str
    icon: str
    at_bottom: bool


class RailButton(Button):
    """Icon and word beside each other; folded the word stands small under the icon."""

    def __init__(self, entry: RailEntry, number: int) -> None:
        super().__init__(entry.title, "rail", entry.icon)
        self.page_id, self._title, self._keys = entry.id, entry.title, f"Ctrl+{number}"
        self._picture, self._folded = entry.icon, False
        one_of_several(self)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Word under the icon, or beside it."""
        self._folded = folded
        self.setText("" if folded else f"  {self._title}")
        self.setToolTip(f"{self._title}   {self._keys}" if folded else self._keys)
        self.set_icon_name(None if folded else self._picture)
        if folded:
            self.setIcon(QIcon())
        self.updateGeometry()

    def _small(self) -> QFont:
        font = self.font()
        font.setPixelSize(theme().px(10.5))
        return font

    def _word_box(self) -> QRect:
        """As wide as its longest word, in as many lines as there are words."""
        metrics = QFontMetrics(self._small())
        wide = max(metrics.horizontalAdvance(word) for word in self._title.split()) + 8
        wide = max(wide, theme().px(48))
        return metrics.boundingRect(QRect(0, 0, wide, 999), _WRAPPED, self._title).united(QRect(0, 0, wide, 1))

    def sizeHint(self) -> QSize:
        """Folded, room for the icon and the word under it."""
        if not self._folded:
            return super().sizeHint()
        box, look = self._word_box(), theme()
        return QSize(box.width() + 12, look.px(22) + box.height() + 18)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word under the icon is drawn here: a push button has them only beside each other."""
        super().paintEvent(event)
        if not self._folded:
            return
        look, painter = theme(), QPainter(self)
        token = "accent" if self.isChecked() else "text"
        side, box = look.px(22), self._word_box()
        top = (self.height() - side - box.height()) // 2
        picture = icons.pixmap(self._picture, getattr(look.palette, token), side)
        painter.drawPixmap(QRect((self.width() - side) // 2, top, side, side), picture)
        painter.setFont(self._small())
        painter.setPen(look.colour(token))
        box.moveTo((self.width() - box.width()) // 2, top + side)
        painter.drawText(box, _WRAPPED, self._title)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the rail: a button of a group would open the next page by itself."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class Rail(QFrame):
    """Up and down arrows move, Enter or Space opens."""

    wanted = Signal(str)

    def __init__(self, entries: Sequence[RailEntry]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(tr("Pages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(2)
        self._brand = label("Hyvinvointi", "brand", wrap=False)
        self._brand.setContentsMargins(10, 4, 10, 10)
        self._column.addWidget(self._brand)
        self._group = QButtonGroup(self)
        self.buttons: list[RailButton] = []
        for number, entry in enumerate(entries, 1):
            button = RailButton(entry, number)
            button.clicked.connect(lambda _=False, page_id=entry.id: self.wanted.emit(page_id))
            self._group.addButton(button)
            self.buttons.append(button)
        for button, entry in zip(self.buttons, entries, strict=True):
            if not entry.at_bottom:
                self._column.addWidget(button)
        self._column.addStretch(1)
        for button, entry in zip(self.buttons, entries, strict=True):
            if entry.at_bottom:
                self._column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._folded = False
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    def mark(self, page_id: str) -> None:
        """Marks the page that is shown."""
        for button in self.buttons:
            if button.page_id == page_id:
                button.setChecked(True)
                self.setFocusProxy(button)

    def fold(self, folded: bool) -> None:
        """Words under the icons in a narrow window."""
        if folded == self._folded:
            return
        self._folded = folded
        self._brand.setVisible(not folded)
        for button in self.buttons:
            button.fold(folded)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the rail."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        at = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
