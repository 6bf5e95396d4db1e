"""The grid of the notebook: the current cell is always open for typing, Enter and Tab go on. It reads no row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
LEAST_ROWS, PADDING = 4, 18
Offer = Callable[[int], Sequence[str]]


class _CellEditor(QStyledItemDelegate):
    """Opens a plain line that completes in place, and turns Enter, Tab and Ctrl+D into moves of the grid."""

    def __init__(self, grid: "NotebookGrid", offer: Offer) -> None:
        super().__init__(grid)
        self._grid, self._offer = grid, offer

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 -- Qt's
        """A line named by its column."""
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setProperty("role", "cell")
        heading = self._grid.model().headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(f"{heading}, {index.row() + 1}")
        line.textEdited.connect(lambda _: self._grid.typing.emit())
        if words := list(self._offer(index.column())):
            completer = QCompleter(words, line)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The whole cell."""
        editor.setGeometry(option.rect)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The typed words."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Moves instead of Qt's own closing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            move = self._move(event)
            if move is not None:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                move()
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> Callable[[], object] | None:
        grid = self._grid
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() == Qt.Key.Key_D:
            return grid.copy_above
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return grid.save_wanted.emit
        moves: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: grid.go_on,
            Qt.Key.Key_Enter: grid.go_on,
            Qt.Key.Key_Tab: grid.go_on,
            Qt.Key.Key_Backtab: grid.go_back,
            Qt.Key.Key_Up: lambda: grid.go_rows(-1),
            Qt.Key.Key_Down: lambda: grid.go_rows(1),
        }
        return moves.get(event.key())


class NotebookGrid(QTableWidget):
    """Rows of words. ``row_ended`` comes when Enter leaves the last cell of a row."""

    row_ended = Signal(int)
    save_wanted = Signal()
    typing = Signal()

    def __init__(self, name: str, headings: Sequence[str], typed_columns: int, offer: Offer) -> None:
        super().__init__(0, len(headings))
        self._typed_columns = typed_columns
        self._letters: tuple[int, ...] = ()
        self._least: tuple[int, ...] = ()
        self.setHorizontalHeaderLabels(list(headings))
        self.setAccessibleName(name)
        self.setItemDelegate(_CellEditor(self, offer))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.CurrentChanged
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.moveSection(len(headings) - 1, 0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_widths(self, letters: Sequence[int], least: Sequence[int]) -> None:
        """Columns as wide as so many letters, at any text size; where there is no room for that, down to the least."""
        self._letters, self._least = tuple(letters), tuple(least)
        self._fit_columns()
        picture = theme().px(16)
        self.setIconSize(QSize(picture, picture))
        line = QLineEdit(self)
        line.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(line.sizeHint().height())
        line.deleteLater()
        rows = self.verticalHeader().defaultSectionSize() * LEAST_ROWS
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + rows + 16)

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        spare = self.viewport().width() // letter - len(self._least) * PADDING // letter - sum(self._least)
        wishes = [most - least for most, least in zip(self._letters, self._least, strict=True)]
        share = min(1.0, max(0, spare) / max(1, sum(wishes)))
        for column, (least, wish) in enumerate(zip(self._least, wishes, strict=True)):
            self.setColumnWidth(column, round(letter * (least + wish * share)) + PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room there is."""
        super().resizeEvent(event)
        if self._letters:
            self._fit_columns()

    def add_row(self) -> int:
        """An empty row at the end; nobody is told of its cells before all of them are there."""
        before = self.blockSignals(True)
        at = self.rowCount()
        self.insertRow(at)
        for column in range(self.columnCount()):
            item = QTableWidgetItem("")
            if column >= self._typed_columns:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(at, column, item)
        self.blockSignals(before)
        return at

    def words(self, row: int) -> list[str]:
        """The typed cells of a row."""
        return [self.cell(row, column).text() for column in range(self._typed_columns)]

    def words_now(self, row: int) -> list[str]:
        """The same with the words of a cell that is open for typing as they stand in it."""
        words, at = self.words(row), self.currentIndex()
        line = self.indexWidget(at) if at.row() == row else None
        if isinstance(line, QLineEdit) and at.column() < self._typed_columns:
            words[at.column()] = line.text()
        return words

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """The cell; every row is made with all of them."""
        item = self.item(row, column)
        assert item is not None
        return item

    def put(self, row: int, column: int, words: str, mark: tuple[str, str] | None = None) -> None:
        """Shows words in a cell, with an icon and colour where ``mark`` names them; tells nobody."""
        before = self.blockSignals(True)
        item = self.cell(row, column)
        if item.text() != words:
            item.setText(words)
        look = theme()
        colour = look.colour(mark[1] if mark else "text")
        item.setForeground(colour)
        if column >= self._typed_columns:
            item.setIcon(icons.icon(mark[0], colour.name(), look.px(16)) if mark else QIcon())
            item.setToolTip(words)
        self.blockSignals(before)
        self.viewport().update()

    # -- moves --------------------------------------------------------------------------------------------------

    def go_to(self, row: int, column: int) -> None:
        """Opens a cell for typing."""
        self.setCurrentCell(row, column)
        self.scrollTo(self.currentIndex())
        if self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())

    def go_on(self) -> None:
        """The next cell; past the last one the next row."""
        row, column = self.currentRow(), self.currentColumn()
        if column + 1 < self._typed_columns:
            self.go_to(row, column + 1)
            return
        self.row_ended.emit(row)

    def go_back(self) -> None:
        """The cell before."""
        row, column = self.currentRow(), self.currentColumn()
        if column > 0:
            self.go_to(row, column - 1)
        elif row > 0:
            self.go_to(row - 1, self._typed_columns - 1)
        else:
            self.focusPreviousChild()

    def go_rows(self, step: int) -> None:
        """The same column of another row."""
        row = self.currentRow() + step
        if 0 <= row < self.rowCount():
            self.go_to(row, self.currentColumn())
        else:
            self.go_to(self.currentRow(), self.currentColumn())

    def copy_above(self) -> None:
        """The words of the cell above; then on to the next cell."""
        row, column = self.currentRow(), self.currentColumn()
        if row > 0:
            self.cell(row, column).setText(self.cell(row - 1, column).text())
        self.go_on()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by keyboard opens the current cell."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason)
        if by_key and self.rowCount() and self.state() != QAbstractItemView.State.EditingState:
            self.go_to(max(0, self.currentRow()), max(0, self.currentColumn()))
