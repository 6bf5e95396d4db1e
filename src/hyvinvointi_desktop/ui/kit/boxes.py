"""Where things stand: cards, rows, wrapping flows, scrolling pages, messages. It knows no content."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import KIND_ICONS, Icon, head, label, muted, set_role, small
from hyvinvointi_desktop.ui.kit.tab_order import bring_into_sight
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

Part: TypeAlias = QWidget | QLayout | None
"""Something in a row or column; None is empty room that grows."""


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[Part], gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def row(*parts: Part, gap: int = SPACE_S) -> QWidget:
    """Parts side by side."""
    box = QWidget()
    _fill(QHBoxLayout(box), parts, gap)
    return box


def take_away(layout: QLayout, keep: int = 0) -> None:
    """Takes all but the first ``keep`` parts off a layout and ends them."""
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        if item is not None and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()


class Stack(QWidget):
    """Parts under each other, that may be changed for others."""

    def __init__(self, *parts: Part, gap: int = SPACE_S) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        _fill(self._column, parts, gap)

    def add(self, *parts: QWidget) -> None:
        """More parts at the end."""
        for part in parts:
            self._column.addWidget(part)

    def clear(self) -> None:
        """Takes all away."""
        take_away(self._column)


def column(*parts: Part, gap: int = SPACE_S) -> Stack:
    """Parts under each other."""
    return Stack(*parts, gap=gap)


class Card(QFrame):
    """A white card (or ``quiet``, ``good``, ``warn``, ``bad``) that stacks its parts."""

    def __init__(self, *parts: Part, role: str = "card", gap: int = SPACE_M) -> None:
        super().__init__()
        self.setProperty("role", role)
        self._column = QVBoxLayout(self)
        _fill(self._column, parts, gap)
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)

    def add(self, *parts: QWidget) -> None:
        """More parts at the end."""
        for part in parts:
            self._column.addWidget(part)

    def clear(self, keep: int = 0) -> None:
        """Takes away all but the first ``keep`` parts."""
        take_away(self._column, keep)


class LineItem(QWidget):
    """An icon, a line, a smaller line under it and whatever stands at the right; it folds where it is narrow."""

    def __init__(self, icon: str, line: str, under: str = "", *right: QWidget, token: str = "accent") -> None:
        super().__init__()
        self.line, self.under = label(line), small(under)
        if not under:
            self.under.hide()
        words = column(self.line, self.under, gap=2)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(Icon(icon, token, 22), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in right:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class FlowLayout(QLayout):
    """Parts side by side that go on to the next line when the room ends."""

    def __init__(self, parent: QWidget | None = None, gap: int = SPACE_S) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own call; use ``addWidget``."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes the part away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more than its height."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places the parts."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [i.sizeHint() for i in self._items if not i.isEmpty()]
        wide = sum(s.width() for s in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest part alone."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(1, rect.width())))
            if x and x + size.width() > rect.width():
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        y = rect.y()
        for line in filter(None, lines):
            high = max(s.height() for _, s in line)
            x = rect.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._gap
        return max(0, y - rect.y() - self._gap)


class Flow(QWidget):
    """A wrapping row of chips or buttons."""

    def __init__(self, *parts: QWidget, gap: int = SPACE_S) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add(*parts)

    def add(self, *parts: QWidget) -> None:
        """More at the end."""
        for part in parts:
            self._flow.addWidget(part)

    def clear(self) -> None:
        """Takes all away."""
        take_away(self._flow)


class ScrollPage(QScrollArea):
    """A page that scrolls down, never sideways. ``body`` is its column; ``add`` puts a part in it."""

    def __init__(self, margins: int = SPACE_XL, gap: int = SPACE_L, *, widest: int = 0, centred: bool = True) -> None:
        super().__init__()
        self._widest, self._centred = widest, centred
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("role", "page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(margins, SPACE_L, margins, SPACE_XL)
        self.body.setSpacing(gap)
        self.setWidget(inner)

    def add(self, *parts: Part) -> None:
        """Parts under each other; None is room that grows."""
        for part in parts:
            if part is None:
                self.body.addStretch(1)
            elif isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)

    def minimumSizeHint(self) -> QSize:
        """It may be small: it scrolls."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long lines are hard to read: with ``widest`` the column stays that narrow."""
        super().resizeEvent(event)
        if self._widest:
            spare = max(0, event.size().width() - theme().px(self._widest))  # the event is the viewport's
            margins = self.body.contentsMargins()
            left = max(SPACE_XL, spare // 2) if self._centred else SPACE_XL
            right = max(SPACE_XL, spare - left)
            self.body.setContentsMargins(left, margins.top(), right, margins.bottom())


class Columns(QWidget):
    """Parts side by side while each has ``narrowest`` pixels (scaled), else under each other."""

    def __init__(self, *parts: QWidget, narrowest: int = 320, stretch: Sequence[int] = (), gap: int = SPACE_L) -> None:
        super().__init__()
        self._parts, self._narrowest = parts, narrowest
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for n, part in enumerate(parts):
            self._box.addWidget(part, stretch[n] if stretch else 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: it can always stack."""
        wide = max((p.minimumSizeHint().width() for p in self._parts), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Stacks or unstacks."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # the stub wants the event's own class
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn()

    def _turn(self) -> None:
        shown = max(1, sum(not p.isHidden() for p in self._parts))
        side_by_side = self.width() >= shown * theme().px(self._narrowest)
        way = QHBoxLayout.Direction.LeftToRight if side_by_side else QHBoxLayout.Direction.TopToBottom
        if self._box.direction() != way:
            self._box.setDirection(way)
            self.updateGeometry()


def open_at(window: QWidget, wide: int, high: int) -> None:
    """A size in design pixels, never larger than the screen."""
    look, screen = theme(), window.screen().availableGeometry()
    window.resize(min(look.px(wide), screen.width()), min(look.px(high), screen.height()))


class EmptyState(QWidget):
    """What a page says when there is nothing yet: what it is for, and the one act that begins it."""

    def __init__(self, icon: str, line: str, under: str = "", action: QWidget | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_S)
        line_label, under_label = head(line), muted(under)
        for words in (line_label, under_label):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if not under:
            under_label.hide()
        layout.addStretch(1)
        layout.addWidget(Icon(icon, "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(line_label)
        layout.addWidget(under_label)
        if action is not None:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)


class InlineMessage(QFrame):
    """What happened, what was kept, what to do now: beside the thing it is about, announced when it comes."""

    def __init__(self, text: str = "", kind: str = "plain") -> None:
        super().__init__()
        self._icon, self.words = Icon("info", "accent", 20), label("")
        self.action = plain("")
        self.action.hide()
        self._press: Callable[[], object] | None = None
        self._wanted = False
        self.action.clicked.connect(lambda _=False: self._press() if self._press else None)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.action)
        self.hide()
        if text:
            self.say(text, kind)

    def say(self, text: str, kind: str = "plain", action: str = "", press: Callable[[], object] | None = None) -> None:
        """Shows a sentence; kind ``plain``, ``good``, ``warn`` or ``bad``."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._icon.show_icon(KIND_ICONS[kind], "accent" if kind == "plain" else kind)
        set_role(self, "role", "quiet" if kind == "plain" else kind)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._press = press
        self._wanted = True
        self._show_if_placed()
        announce(self, text)

    def say_in_sight(self, text: str, kind: str = "plain") -> None:
        """Says what came of an act further down the page, and scrolls to it."""
        self.say(text, kind)
        QTimer.singleShot(0, self, partial(bring_into_sight, self))

    def clear(self) -> None:
        """Nothing to say."""
        self.words.setText("")
        self._wanted = False
        self.hide()

    def _show_if_placed(self) -> None:
        """Shown without a parent it would open as a window of its own."""
        if self._wanted and self.parentWidget() is not None:
            self.show()

    def event(self, event: QEvent) -> bool:
        """Comes into sight when it is placed."""
        if event.type() == QEvent.Type.ParentChange:
            self._show_if_placed()
            QTimer.singleShot(0, self, self._show_if_placed)  # in a parent in sight Qt hides it once more after this
        return super().event(event)

    def text(self) -> str:
        """The sentence shown."""
        return self.words.text()
