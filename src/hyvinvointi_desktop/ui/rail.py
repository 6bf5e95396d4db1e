"""The left rail: the pages by icon and word. It opens nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.words import tr


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One page in the rail."""

    id: str
    title: str
    icon: str
    at_bottom: bool


class RailButton(Button):
    """Icon and word; folded only the icon, with the word in its tip and accessible name."""

    def __init__(self, entry: RailEntry, number: int) -> None:
        super().__init__(entry.title, "rail", entry.icon)
        self.page_id, self._title, self._keys = entry.id, entry.title, f"Ctrl+{number}"
        self.setCheckable(True)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Icon alone, or icon and word."""
        self.setText("" if folded else f"  {self._title}")
        self.setToolTip(f"{self._title}   {self._keys}" if folded else self._keys)
        self._draw()  # beside a word the icon has room after it


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
        """Icons alone in a narrow window."""
        if folded == self._folded:
            return
        self._folded = folded
        self._brand.setText("" if folded else "Hyvinvointi")
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
