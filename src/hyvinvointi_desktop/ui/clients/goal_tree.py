"""The tree of goals, sub-goals and steps: words, who, when, how it is noticed. It changes no goal."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.overview_tab import goal_icon
from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

_GOAL = Qt.ItemDataRole.UserRole + 1
_WRAP = Qt.TextFlag.TextWordWrap
_Index = QModelIndex | QPersistentModelIndex


def details(goal: Goal) -> str:
    """State, who, when and how it is noticed, in one line."""
    parts = []
    if goal.state is not GoalState.OPEN:
        parts.append(text.goal_state(goal.state))
    parts += [p for p in (goal.who, goal.by_when) if p]
    if goal.noticed_by:
        parts.append(tr("noticed: {how}").format(how=goal.noticed_by))
    return words.DOT.join(parts)


class _GoalDelegate(QStyledItemDelegate):
    """Words wrap; what belongs to them stands under them, smaller."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def _fonts(self, goal: Goal) -> tuple[QFont, QFont]:
        line, under = QFont(self._tree.font()), QFont(self._tree.font())
        line.setPixelSize(theme().px(15))
        line.setBold(goal.level is GoalLevel.GOAL)
        under.setPixelSize(theme().px(13))
        return line, under

    def _heights(self, goal: Goal, wide: int) -> tuple[int, int]:
        line, under = self._fonts(goal)
        room = QRectF(0, 0, max(60, wide), 10_000).toRect()
        high = QFontMetrics(line).boundingRect(room, _WRAP, goal.words).height()
        note = details(goal)
        return high, QFontMetrics(under).boundingRect(room, _WRAP, note).height() if note else 0

    def _room(self, index: _Index) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        look = theme()
        return self._tree.viewport().width() - depth * self._tree.indentation() - look.px(20) - 30

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the wrapped words."""
        goal = index.data(_GOAL)
        line, under = self._heights(goal, self._room(index))
        return QSize(100, max(theme().px(28), line + under) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, icon, words."""
        goal: Goal = index.data(_GOAL)
        look = theme()
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, self._tree)
        cell = option.rect
        size = look.px(20)
        name, token = goal_icon(goal.state)
        if goal.level is GoalLevel.GOAL:
            name = "flag-fill" if goal.state is GoalState.REACHED else "flag"
        painter.drawPixmap(cell.left() + 6, cell.top() + 9, icons.pixmap(name, getattr(look.palette, token), size))
        left, wide = cell.left() + size + 16, cell.width() - size - 24
        line, under = self._heights(goal, self._room(index))
        fonts = self._fonts(goal)
        painter.save()
        painter.setFont(fonts[0])
        painter.setPen(look.colour("muted" if goal.state is GoalState.LEFT else "text"))
        painter.drawText(QRectF(left, cell.top() + 7, wide, line), _WRAP, goal.words)
        if under:
            painter.setFont(fonts[1])
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(left, cell.top() + 7 + line, wide, under), _WRAP, details(goal))
        painter.restore()


class GoalTree(QTreeWidget):
    """``chosen`` when another goal is current; ``edit_wanted``, ``take_out`` and ``put_under`` by key."""

    chosen = Signal()
    edit_wanted = Signal()
    take_out = Signal()
    put_under = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setItemDelegate(_GoalDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(theme().px(26))
        self.setAccessibleName(tr("Goals, sub-goals and steps"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())
        self.itemDoubleClicked.connect(lambda *_: self.edit_wanted.emit())

    def show_goals(self, goals: Sequence[GoalProgress]) -> None:
        """Shows the trees; the goal that was current stays current."""
        before = self.current()
        self.blockSignals(True)
        self.clear()
        for found in goals:
            self._put(found, None)
        self.expandAll()
        self.blockSignals(False)
        if before is not None:
            self.choose(before.id)
        self.chosen.emit()
        self._later.start()

    def _put(self, found: GoalProgress, above: QTreeWidgetItem | None) -> None:
        item = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self)
        goal = found.goal
        item.setData(0, _GOAL, goal)
        said = f"{text.goal_level(goal.level)}: {goal.words}. {details(goal)}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        for child in found.below:
            self._put(child, item)

    def _items(self) -> list[QTreeWidgetItem]:
        found = self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [i for i in found if i.data(0, _GOAL) is not None]

    def choose(self, goal_id: str) -> None:
        """Makes a goal current."""
        for item in self._items():
            if item.data(0, _GOAL).id == goal_id:
                self.setCurrentItem(item)

    def current(self) -> Goal | None:
        """The current goal."""
        item = self.currentItem()
        found = item.data(0, _GOAL) if item is not None else None
        return found if isinstance(found, Goal) else None

    def sizeHint(self) -> QSize:
        """The whole tree: the page scrolls."""
        high = sum(self.visualItemRect(item).height() for item in self._items())
        return QSize(320, high + 8)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text is higher."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_later"):
            self.setIndentation(theme().px(26))
            self._later.start()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.updateGeometry()

    def drawBranches(self, _painter: QPainter, _rect: QRect, _index: _Index) -> None:
        """No lines and arrows: indents say it, nothing folds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 changes, Delete takes out, Insert adds under."""
        signal = {
            Qt.Key.Key_Return: self.edit_wanted,
            Qt.Key.Key_Enter: self.edit_wanted,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Delete: self.take_out,
            Qt.Key.Key_Insert: self.put_under,
        }.get(Qt.Key(event.key()))
        if signal is not None and self.current() is not None:
            signal.emit()
            return
        super().keyPressEvent(event)
