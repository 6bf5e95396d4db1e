"""A table that shows fewer columns where there is less room, down to one cell a row; rows and choice stay the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme

Row = TypeVar("Row")


@dataclass(frozen=True)
class Fold(Generic[Row]):
    """Columns that need at least ``room`` pixels at 100 % text."""

    room: int
    columns: Sequence[Column[Row]]


class FoldingTable(QWidget, Generic[Row]):
    """``folds`` from the widest to the narrowest; the last one is taken where nothing else fits."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, folds: Sequence[Fold[Row]]) -> None:
        super().__init__()
        self._folds = tuple(folds)
        self._moving = False
        self.tables: tuple[RowTable[Row], ...] = tuple(RowTable(name, f.columns, fits=True) for f in folds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for table in self.tables:
            column.addWidget(table)
            table.chosen.connect(self._chosen)
            table.opened.connect(self.opened)
        self._turn()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Other rows, in every fold."""
        self._moving = True
        for table in self.tables:
            table.set_rows(rows)
        self._moving = False

    def rows(self) -> tuple[Row, ...]:
        """The rows as they were given."""
        return self.tables[0].model_of_rows.rows()

    def current(self) -> Row | None:
        """The chosen row."""
        return self.shown().current()

    def choose(self, row: Row) -> None:
        """Chooses a row in every fold."""
        self._moving = True
        for table in self.tables:
            if table.current() is not row:
                table.choose(row)
        self._moving = False

    def shown(self) -> RowTable[Row]:
        """The table that fits now."""
        return next((t for t in self.tables if not t.isHidden()), self.tables[-1])

    def focus_rows(self) -> None:
        """Gives the table the focus."""
        self.shown().setFocus()

    def _chosen(self, row: Any) -> None:
        if not self._moving:
            self.choose(row)
            self.chosen.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow rooms fold the rows."""
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """So does larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "tables"):
            self._turn()

    def minimumSizeHint(self) -> QSize:
        """It folds before it is cut."""
        return QSize(200, super().minimumSizeHint().height())

    def _turn(self) -> None:
        look = theme()
        fitting = next((n for n, f in enumerate(self._folds) if self.width() >= look.px(f.room)), len(self._folds) - 1)
        focused = self.shown().hasFocus()
        for n, table in enumerate(self.tables):
            table.setVisible(n == fitting)
        if focused:
            self.shown().setFocus()
