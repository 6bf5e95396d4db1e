"""One table model over frozen rows, and the table that shows it. It fetches nothing and writes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
OBJECT_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its words, what it shows, what it sorts by. ``mark`` gives an icon and a colour token beside words.

    ``grows`` takes the room that is left; ``strong`` is for what the eye looks for.
    """

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    right: bool = False
    grows: bool = False
    strong: bool = False
    mark: Callable[[Row], tuple[str, str] | None] | None = None


class RowModel(QAbstractTableModel, Generic[Row]):
    """Frozen rows as a table with display, sort and object roles."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows as they were given."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows; a cell has none."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns; a cell has none."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks of a cell; it asks ten things of each cell it measures, most of which there are none of."""
        if role not in _ASKED or not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        return _ASKED[role](row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' words."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return _alignment(self.columns[section].right) if role == Qt.ItemDataRole.TextAlignmentRole else None


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _alignment(right: bool) -> Qt.AlignmentFlag:
    return _RIGHT if right else _LEFT


def _strong() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _picture(mark: tuple[str, str] | None) -> QIcon | None:
    look = theme()
    return icons.icon(mark[0], getattr(look.palette, mark[1]), look.px(16)) if mark else None


def _ink(mark: tuple[str, str] | None) -> Any:
    return theme().colour(mark[1]) if mark else None


def _sort_key(row: Row, column: Column[Row]) -> Any:
    return column.sort(row) if column.sort else column.text(row).casefold()


_ASKED: dict[int, Callable[[Any, Column[Any]], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row, column: column.text(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, column: f"{column.title}: {column.text(row)}",
    SORT_ROLE: _sort_key,
    OBJECT_ROLE: lambda row, _: row,
    Qt.ItemDataRole.TextAlignmentRole: lambda _, column: _alignment(column.right),
    Qt.ItemDataRole.FontRole: lambda _, column: _strong() if column.strong else None,
    Qt.ItemDataRole.DecorationRole: lambda row, column: _picture(column.mark(row)) if column.mark else None,
    Qt.ItemDataRole.ForegroundRole: lambda row, column: _ink(column.mark(row)) if column.mark else None,
}


class WrappingDelegate(QStyledItemDelegate):
    """Measures wrapped words in the room they really have: Qt forgets the padding of the style sheet.

    Qt asks for each cell some ten times before a table stands: what was measured is kept until rows or letters change.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._measured: dict[tuple[int, int, int], QSize] = {}

    def forget(self) -> None:
        """Other rows, another order or other letters."""
        self._measured.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """In a column whose width is given, the padding is taken off first; the others fit their words anyway."""
        key = (index.row(), index.column(), option.rect.width())
        found = self._measured.get(key)
        if found is None:
            found = self._measured[key] = self._measure(option, index)
        return found

    def _measure(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._header.sectionResizeMode(index.column()) != QHeaderView.ResizeMode.Stretch:
            return super().sizeHint(option, index)
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -2 * SPACE_M, 0)
        return super().sizeHint(narrower, index)


class RowTable(QTableView, Generic[Row]):
    """A table for eyes and keys: arrows choose a row, Enter or a double click opens it, headers sort."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column[Row]], *, fits: bool = False) -> None:
        super().__init__()
        self.model_of_rows: RowModel[Row] = RowModel(columns)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model_of_rows)
        self._sorted.setSortRole(SORT_ROLE)
        self._fits = fits
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit_rows)
        self._delegate = WrappingDelegate(self)
        for other in (self._sorted.modelReset, self._sorted.layoutChanged, self._sorted.dataChanged):
            other.connect(self._delegate.forget)  # before the table itself hears of it, and measures
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now))

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(48)
        for n, column in enumerate(self.model_of_rows.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.grows else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(n, mode)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if self._fits:  # a column that gives room to another makes its words wrap, and its rows higher
            header.sectionResized.connect(lambda *_: self._later.start())
        self.setSortingEnabled(True)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the row that was chosen stays chosen where an equal one is there."""
        before = self.current()
        self.model_of_rows.set_rows(rows)
        if before is not None and before in self.model_of_rows.rows():
            self.choose(before)
        self._later.start()

    def current(self) -> Row | None:
        """The chosen row."""
        index = self.currentIndex()
        return index.data(OBJECT_ROLE) if index.isValid() else None

    def choose(self, row: Row) -> None:
        """Chooses a row."""
        at = self.model_of_rows.rows().index(row)
        self.setCurrentIndex(self._sorted.mapFromSource(self.model_of_rows.index(at, 0)))

    def sizeHint(self) -> QSize:
        """With ``fits`` as high as its rows, for a page that scrolls as a whole."""
        hint = super().sizeHint()
        if self._fits:
            hint.setHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 6)
        return hint

    def minimumSizeHint(self) -> QSize:
        """With ``fits`` never lower than its rows."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height()) if self._fits else QSize(240, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns need higher rows."""
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_later"):
            self._delegate.forget()
            self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        picture = theme().px(16)
        if self.iconSize().width() != picture:
            self._delegate.forget()
            self.setIconSize(QSize(picture, picture))
        self.resizeRowsToContents()
        if self._fits:
            self.updateGeometry()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(OBJECT_ROLE))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(OBJECT_ROLE))
