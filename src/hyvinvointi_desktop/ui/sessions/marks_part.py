"""How each open goal went, as three words a goal, none of them needed. It knows no other part of the visit."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import Goal, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import GoalId
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit.boxes import take_away
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_XS
from hyvinvointi_desktop.ui.kit.widgets import column, label


def open_goals(trees: Iterable[GoalProgress]) -> tuple[Goal, ...]:
    """Every open goal, sub-goal and step, each after the one it belongs to."""
    found: list[Goal] = []
    for tree in trees:
        if tree.goal.state is GoalState.OPEN:
            found.append(tree.goal)
        found += open_goals(tree.below)
    return tuple(found)


class MarksPart(QWidget):
    """A row for each goal. A mark given earlier stays though its goal is closed by now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[GoalId, OneOf[Mark]] = {}
        self._given: dict[GoalId, Mark] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    def set_goals(self, goals: Sequence[Goal]) -> None:
        """Which goals to offer."""
        self._given = {m.goal: m.mark for m in self.value()}
        take_away(self._column)
        self._rows = {}
        for goal in goals:
            row: OneOf[Mark] = OneOf(goal.words, [(m, text.mark(m)) for m in Mark], optional=True)
            row.set_value(self._given.get(goal.id))
            row.changed.connect(self.changed)
            self._rows[goal.id] = row
            self._column.addWidget(column(label(f"”{goal.words}”"), row, gap=SPACE_XS))

    def has_goals(self) -> bool:
        """Whether there is anything to mark."""
        return bool(self._rows)

    def set_value(self, marks: Sequence[GoalMark]) -> None:
        """Shows without telling."""
        self._given = {m.goal: m.mark for m in marks}
        for goal, row in self._rows.items():
            row.set_value(self._given.get(goal))

    def value(self) -> tuple[GoalMark, ...]:
        """The marks given."""
        shown = {goal: row.value() for goal, row in self._rows.items()}
        marks = {**self._given, **shown}
        return tuple(GoalMark(goal, mark) for goal, mark in marks.items() if mark is not None)
