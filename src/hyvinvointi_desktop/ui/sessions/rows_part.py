"""Rows one adds and takes away: the common frame of expenses, tasks, trips and legs. It knows no row's content."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.drafts.fields import signals_of
from hyvinvointi_desktop.ui.drafts.told import fields_in
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.widgets import Button

V = TypeVar("V")


class RowsPart(QWidget, Generic[V]):
    """``make(value or None)`` builds a row; the button under them adds an empty one."""

    changed = Signal()
    typing = Signal()

    def __init__(self, make: Callable[[V | None], QWidget], add_words: str, icon: str = "plus") -> None:
        super().__init__()
        self._make = make
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_M)
        self.add_button = Button(add_words, "link", icon)
        self.add_button.clicked.connect(lambda _=False: self.add(None, focus=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def add(self, value: V | None, *, focus: bool = False) -> QWidget:
        """Another row."""
        row = self._make(value)
        row.changed.connect(self.changed)  # type: ignore[attr-defined]  # every row has the two signals
        row.removed.connect(lambda: self._remove(row))  # type: ignore[attr-defined]
        for field in fields_in(row):
            for signal in signals_of(field):
                signal.connect(lambda *_: self.typing.emit())
        self.rows.append(row)
        self._column.addWidget(row)
        if focus:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        return row

    def set_values(self, values: Sequence[V], *, least: int = 0) -> None:
        """Shows these rows, and empty ones up to ``least``."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for value in values:
            self.add(value)
        while len(self.rows) < least:
            self.add(None)

    def values(self) -> tuple[V, ...]:
        """The rows that hold something."""
        found = [row.value() for row in self.rows]  # type: ignore[attr-defined]  # every row has a value
        return tuple(v for v in found if v is not None)

    def split(self) -> tuple[list[QWidget], list[QWidget]]:
        """The rows that hold a value, and those that do not yet."""
        whole = [row for row in self.rows if row.value() is not None]  # type: ignore[attr-defined]  # as above
        return whole, [row for row in self.rows if row not in whole]

    def _remove(self, row: QWidget) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            self.add_button.setFocus()
            self.changed.emit()
