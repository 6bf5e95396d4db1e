"""A field with its name, hint and problem as one thing for eyes and for a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.labels import Icon, label, set_role, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S, SPACE_XS
from hyvinvointi_desktop.ui.kit.words import tr


class FieldRow(QWidget):
    """Name above (``&`` marks its key), the field, a hint, and under it what is wrong.

    ``optional`` is said in words; a FreeField's own problems are shown by themselves.
    """

    def __init__(
        self,
        name: str,
        field: QWidget,
        *beside: QWidget,
        hint: str = "",
        unit: str = "",
        optional: bool = False,
        stretch: bool = True,
    ) -> None:
        super().__init__()
        self.field = field
        self._hint_text = hint
        self.name = QLabel(name if not optional else f"{name} ({tr('optional')})")
        self.name.setProperty("role", "strong")
        self.name.setWordWrap(True)
        self.name.setBuddy(field)
        self._name_field(unit)
        self.hint = small(hint)
        if not hint:  # never setVisible(True) before it has a parent: that opens a window
            self.hint.hide()
        self._problem: QLabel | None = None
        self._problem_row: QWidget | None = None
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        told = getattr(field, "problem_changed", None)  # a field that reads what is typed tells, and knows its width
        grows = stretch and told is None
        line.addWidget(field, 1 if grows else 0)
        if unit:
            line.addWidget(label(unit, wrap=False))
        for widget in beside:
            line.addWidget(widget)
        if not grows:
            line.addStretch(1)
        for part in (self.name, self.hint):
            layout.addWidget(part)
        layout.addLayout(line)
        if told is not None:
            told.connect(self.set_problem)

    def _name_field(self, unit: str) -> None:
        words = self.name.text().replace("&", "")
        self.field.setAccessibleName(f"{words}, {unit}" if unit else words)
        self.field.setAccessibleDescription(self._hint_text)

    def set_problem(self, sentence: str) -> None:
        """Says what is wrong and how to put it right; an empty sentence takes it away."""
        self._show_problem(sentence)
        self.field.setAccessibleDescription(f"{sentence} {self._hint_text}".strip())
        if not isinstance(self.field, QAbstractButton):
            set_role(self.field, "wrong", "true" if sentence else "false")
        if sentence:
            announce(self.field, sentence)

    def problem(self) -> str:
        """The problem shown."""
        return self._problem.text() if self._problem is not None else ""

    def _show_problem(self, sentence: str) -> None:
        """Its line is made when there is a first problem: most fields never have one."""
        if self._problem is None or self._problem_row is None:
            if not sentence:
                return
            self._problem = label("", "problem")
            self._problem_row = _problem_row(self._problem)
            self._column.addWidget(self._problem_row)
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))


def first_missing(*rows: tuple[FieldRow, bool, str]) -> bool:
    """Says at each field whether something is missing and goes to the first; whether anything is."""
    for row, missing, sentence in rows:
        row.set_problem(sentence if missing else "")
    first = next((row for row, missing, _ in rows if missing), None)
    if first is not None:
        first.field.setFocus()
    return first is not None


def _problem_row(words: QLabel) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_S)
    layout.addWidget(Icon("warning-circle", "bad", 18), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words, 1)
    box.hide()
    return box


class FormGrid(QWidget):
    """Names at the left, fields at the right, as on paper; for forms with many short rows."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, field: QWidget, *, buddy: QWidget | None = None) -> QLabel:
        """A row; ``buddy`` is the field itself where ``field`` is a box around several."""
        words = QLabel(name)
        words.setBuddy(buddy or field)
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        words.setContentsMargins(0, 9, 0, 0)
        target = buddy or field
        if not target.accessibleName():
            target.setAccessibleName(name.replace("&", ""))
        at = self._grid.rowCount()
        self._grid.addWidget(words, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, at, 1)
        return words
