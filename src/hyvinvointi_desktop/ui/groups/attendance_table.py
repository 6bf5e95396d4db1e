"""The attendance grid: a row a person, a column a mark; by letters, arrows and Space, or by touch. It saves nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.ui.groups.words import MARKS, all_present_key, letter_of, mark_keys, mark_words
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

Index = QModelIndex | QPersistentModelIndex
NUMBER, NAME, EARLIER, FIRST_MARK = range(4)
_WIDE = 620
"""Design pixels from which words over the columns and the earlier marks have room."""
_COLOURS = {
    Attendance.PRESENT: "good", Attendance.LATE: "warn", Attendance.EXCUSED: "accent", Attendance.ABSENT: "bad",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person: the row code on paper, the name, the marks of the sessions before, newest last, and today's."""

    enrolment: EnrolmentId
    number: int
    name: str
    earlier: tuple[Attendance | None, ...] = ()
    mark: Attendance | None = None


class AttendanceModel(QAbstractTableModel):
    """Rows of people; the mark columns are cells that can be ticked, one at most in a row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[GridRow] = []
        self._narrow = False

    def be_narrow(self, narrow: bool) -> None:
        """Letters over the columns in place of words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST_MARK, self.columnCount() - 1)

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Shows other people, or the same with other marks: then nothing else moves."""
        if [r.enrolment for r in rows] == [r.enrolment for r in self._rows]:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> tuple[GridRow, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def put_mark(self, row: int, mark: Attendance | None) -> None:
        """Shows a mark; saving it is the page's."""
        self._rows[row] = replace(self._rows[row], mark=mark)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many people."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Number, name, earlier marks, and one column a mark."""
        return 0 if parent is not None and parent.isValid() else FIRST_MARK + len(MARKS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A mark can be ticked."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() >= FIRST_MARK else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks of a cell."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: _shown(row, column),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _said(row, column),
            Qt.ItemDataRole.CheckStateRole: lambda: _ticked(row, column),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
            Qt.ItemDataRole.FontRole: lambda: _bold() if column == NAME else None,
        }
        answer = answers.get(role)
        return answer() if answer else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' words."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        words = _title(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return letter_of(MARKS[section - FIRST_MARK]) if self._narrow and section >= FIRST_MARK else words
        return words if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) else None


def _title(column: int) -> str:
    if column >= FIRST_MARK:
        return mark_words(MARKS[column - FIRST_MARK])
    return (tr("Row"), tr("Name"), tr("Before"))[column]


def _shown(row: GridRow, column: int) -> str:
    if column >= FIRST_MARK:
        return ""
    return (str(row.number), row.name, " ".join(letter_of(mark) for mark in row.earlier))[column]


def _said(row: GridRow, column: int) -> str:
    if column >= FIRST_MARK:
        return f"{row.name}: {mark_words(MARKS[column - FIRST_MARK])}"
    if column == EARLIER:
        return ", ".join(mark_words(mark) for mark in row.earlier)
    return f"{row.name}: {mark_words(row.mark)}" if column == NAME else str(row.number)


def _ticked(row: GridRow, column: int) -> Qt.CheckState | None:
    if column < FIRST_MARK:
        return None
    return Qt.CheckState.Checked if row.mark is MARKS[column - FIRST_MARK] else Qt.CheckState.Unchecked


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column >= FIRST_MARK else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class _MarkPainter(QStyledItemDelegate):
    """A circle to tick: empty, or filled with the letter of its mark, so that colour alone says nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground, then the circle."""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        mark, look = MARKS[index.column() - FIRST_MARK], theme()
        view = option.widget
        box: QRect = option.rect
        if isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            painter.fillRect(box, look.colour("accent_soft"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look.colour("line"))
        side = look.px(26)
        circle = QRect(0, 0, side, side)
        circle.moveCenter(box.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(_COLOURS[mark] if ticked else "edge"), max(1.5, look.px(1.5))))
        if ticked:
            painter.setBrush(look.colour(_COLOURS[mark]))
        painter.drawEllipse(circle)
        if ticked:
            font = _bold()
            font.setFamilies(painter.font().families())
            font.setPixelSize(look.px(14))
            painter.setFont(font)
            painter.setPen(look.colour("on_accent"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letter_of(mark))
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), max(2, look.px(2))))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()


class AttendanceTable(QTableView):
    """Up and down choose a person, a letter marks and goes on to the next, Space ticks the cell, Delete clears.

    ``marked`` tells who and what (None: cleared); ``everyone`` asks to mark all who have no mark as present.
    """

    marked = Signal(str, object)
    everyone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people = AttendanceModel()
        self.setModel(self.people)
        self.setAccessibleName(tr("Attendance"))
        self.setItemDelegate(QStyledItemDelegate(self))
        for n in range(len(MARKS)):
            self.setItemDelegateForColumn(FIRST_MARK + n, _MarkPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._tick)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.viewport().update())

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """The people to mark; whoever was chosen stays chosen."""
        at = self.currentIndex().row()
        self.people.set_rows(rows)
        if rows:
            self.setCurrentIndex(self.people.index(max(0, min(at, len(rows) - 1)), NAME))
        self._fit()

    def mark_row(self, row: int, mark: Attendance | None) -> None:
        """Marks one person and tells it."""
        found = self.people.rows()[row]
        if found.mark is mark:
            return
        self.people.put_mark(row, mark)
        self.marked.emit(found.enrolment, mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters mark; the rest is a table's."""
        row = self.currentIndex().row()
        letter = event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and letter == all_present_key():
            self.everyone.emit()
        elif plain and row >= 0 and letter in mark_keys():
            self.mark_row(row, mark_keys()[letter])
            self._go_to(row + 1)
        elif row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.mark_row(row, None)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and row >= 0:
            self._tick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows: the page scrolls as a whole."""
        hint = super().sizeHint()
        hint.setHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 6)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the name is what must stay readable."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(_WIDE)
        self.people.be_narrow(narrow)
        self.setColumnHidden(EARLIER, narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "people"):
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(44))
        self.updateGeometry()

    def _go_to(self, row: int) -> None:
        if row < self.people.rowCount():
            self.setCurrentIndex(self.people.index(row, self.currentIndex().column()))

    def _tick(self, index: QModelIndex) -> None:
        """A touch on a mark puts it, on the same mark takes it away."""
        if index.column() < FIRST_MARK:
            return
        mark = MARKS[index.column() - FIRST_MARK]
        here = self.people.rows()[index.row()].mark
        self.mark_row(index.row(), None if here is mark else mark)
