"""The left rail: the pages by icon and word. It opens nothing itself."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

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


KEYS = tuple(f"Ctrl+{n}" for n in (*range(1, 10), 0))
"""What opens a page of the rail."""


def keys_of(number: int, count: int) -> str:
    """The shortcut of a page by its place: Ctrl+1 to Ctrl+9 in order, Ctrl+0 for the last, none for the rest."""
    if number == count:
        return "Ctrl+0"
    return f"Ctrl+{number}" if 1 <= number <= 9 else ""


class RailButton(Button):
    """Icon and word beside each other; folded the word stands small under the icon."""

    def __init__(self, entry: RailEntry) -> None:
        super().__init__(entry.title, "rail", entry.icon)
        self.page_id, self._title, self.keys = entry.id, entry.title, ""
        self._picture, self._folded = entry.icon, False
        one_of_several(self)
        self.setAccessibleName(entry.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fold(False)

    def set_keys(self, keys: str) -> None:
        """The shortcut, empty for none: told to who points and who listens."""
        self.keys = keys
        self.setAccessibleDescription(keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        self.setToolTip(f"{self._title}   {self.keys}".strip() if self._folded else self.keys)

    def fold(self, folded: bool) -> None:
        """Word under the icon, or beside it."""
        self._folded = folded
        self.setText("" if folded else f"  {self._title}")
        self._tell_keys()
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
        return QSize(box.width() + 12, look.px(22) + box.height() + 10)

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


class MoreButton(RailButton):
    """Opens the pages that have no place of their own in the rail."""

    def __init__(self, rail: "Rail") -> None:
        super().__init__(RailEntry("", tr("More"), "dots-three", False))
        self.setCheckable(False)
        self.setAutoExclusive(False)
        self._rail = rail
        self.clicked.connect(lambda _=False: self._open())

    def fold(self, folded: bool) -> None:
        """It has no keys to tell."""
        super().fold(folded)
        self.setToolTip("")

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("More"))
        for entry in self._rail.under_more():
            menu.addAction(entry.title).triggered.connect(
                lambda _=False, page_id=entry.id: self._rail.wanted.emit(page_id)
            )
        menu.popup(self.mapToGlobal(self.rect().topRight()))


class Rail(QFrame):
    """Up and down arrows move, Enter or Space opens. What does not fit, or is not wanted, is under the entry More."""

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
        self._entries = tuple(entries)
        self._away: frozenset[str] = frozenset()
        self._out: frozenset[str] = frozenset()
        self.buttons: list[RailButton] = []
        for entry in entries:
            button = RailButton(entry)
            button.clicked.connect(lambda _=False, page_id=entry.id: self.wanted.emit(page_id))
            self._group.addButton(button)
            self.buttons.append(button)
        for button, entry in zip(self.buttons, entries, strict=True):
            if not entry.at_bottom:
                self._column.addWidget(button)
        self.more = MoreButton(self)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        for button, entry in zip(self.buttons, entries, strict=True):
            if entry.at_bottom:
                self._column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._folded = False
        self._shown = ""
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self._number()

    def mark(self, page_id: str) -> None:
        """Marks the page that is shown; one that is under More comes out while it is shown."""
        self._shown = page_id
        for button in self.buttons:
            if button.page_id == page_id:
                button.setChecked(True)
                self.setFocusProxy(button)
        self._share()

    def keep_under_more(self, page_ids: Collection[str]) -> None:
        """These pages are not what the person's role needs: they are under More."""
        self._away = frozenset(page_ids)
        self._number()

    def keep_out(self, page_ids: Collection[str]) -> None:
        """These pages are not for the person's role at all: neither here nor under More."""
        self._out = frozenset(page_ids)
        self._number()

    def page_of(self, keys: str) -> str:
        """The page that a shortcut opens; empty for none."""
        return next((b.page_id for b in self.buttons if b.keys == keys), "")

    def _number(self) -> None:
        """The person's own pages are counted, and those alone. What a low window puts under More keeps its number."""
        own = [b for b in self.buttons if b.page_id not in self._away | self._out]
        for button in self.buttons:
            button.set_keys(keys_of(own.index(button) + 1, len(own)) if button in own else "")
        self._share()

    def under_more(self) -> list[RailEntry]:
        """What More opens."""
        hidden = {b.page_id for b in self.buttons if b.isHidden()} - self._out
        return [entry for entry in self._entries if entry.id in hidden]

    def _share(self) -> None:
        """Gives each page its place; where there is too little room those before the last go under More."""
        away = self._away | self._out
        hidden = {b.page_id for b in self.buttons if b.page_id in away and b.page_id != self._shown}
        for button in reversed(self.buttons[1:-1]):
            if self._high(hidden) <= self.height() or self.height() < 100:
                break
            if button.page_id != self._shown:
                hidden.add(button.page_id)
        for button in self.buttons:
            if button.isHidden() != (button.page_id in hidden):
                button.setHidden(button.page_id in hidden)
        behind = bool(hidden - self._out)
        if self.more.isHidden() == behind:
            self.more.setHidden(not behind)

    def _high(self, hidden: Collection[str]) -> int:
        shown: list[QWidget] = [b for b in self.buttons if b.page_id not in hidden]
        shown += [self.more] if set(hidden) - self._out else []
        shown += [] if self._folded else [self._brand]
        margins = self._column.contentsMargins()
        gaps = self._column.spacing() * len(shown)
        return sum(w.sizeHint().height() for w in shown) + gaps + margins.top() + margins.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window has room for fewer."""
        super().resizeEvent(event)
        self._share()

    def fold(self, folded: bool) -> None:
        """Words under the icons in a narrow window."""
        if folded == self._folded:
            return
        self._folded = folded
        self._brand.setVisible(not folded)
        for button in (*self.buttons, self.more):
            button.fold(folded)
        self._share()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the rail."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        row = self._in_sight()
        at = next((n for n, b in enumerate(row) if b.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        row[(at + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

    def _in_sight(self) -> list[RailButton]:
        """From the top down."""
        bottom = {entry.id for entry in self._entries if entry.at_bottom}
        above = [b for b in self.buttons if b.page_id not in bottom]
        return [b for b in (*above, self.more, *(b for b in self.buttons if b.page_id in bottom)) if not b.isHidden()]
