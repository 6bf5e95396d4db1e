"""The goals one by one: the climbed path, where it stands now, what the client says of it. It saves nothing itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.pictures.goal_path import goal_picture, path_order
from hyvinvointi_desktop.app.review_screens import flat
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.domain.ids import ClientId, GoalId
from hyvinvointi_desktop.domain.reviews import ReviewedGoal
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.widgets import Card, EmptyState, FieldRow, head, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.picture_words import picture_words


class GoalCard(Card):
    """One goal. ``found`` is None for one that was taken out since."""

    changed = Signal()

    def __init__(self, goal: ReviewedGoal, found: GoalProgress | None) -> None:
        super().__init__(gap=10)
        self.goal, self.found = goal, found
        self.state: OneOf[GoalState] = OneOf(tr("Where the goal stands now: {goal}").format(goal=goal.words), _states())
        self.state.set_value(goal.state)
        self.said = TextBox(goal.said)
        ahead = [g.goal for g in path_order(found)] if found is not None else []
        self._ahead = {g.id: g for g in ahead if g.state is GoalState.OPEN}
        steps = [(g.id, g.words) for g in self._ahead.values()]
        self.steps: SeveralOf[str] = SeveralOf(tr("Steps reached now: {goal}").format(goal=goal.words), steps)
        self.add(head(f"”{goal.words}”"))
        if found is not None:
            self.add(PicturePane(goal_picture(found, picture_words())))
            if self._ahead:
                self.add(FieldRow(tr("Was one of the steps reached?"), self.steps, optional=True))
            self.add(FieldRow(tr("Where the goal stands now"), self.state))
        else:
            self.add(small(tr("This goal was taken out since. What was said of it stays here.")))
            self.state.hide()
        row = FieldRow(tr("What do you say of it yourself?"), self.said, optional=True)
        self.said.setAccessibleName(tr("What do you say of it yourself? {goal}").format(goal=goal.words))
        self.add(row)
        if found is None or not self._ahead:
            self.steps.hide()
        self.state.changed.connect(self.changed)
        self.steps.changed.connect(self.changed)
        self.said.textChanged.connect(self.changed)

    def reviewed(self) -> ReviewedGoal:
        """The goal as it stands in the review."""
        return replace(self.goal, state=self._now(), said=self.said.toPlainText().strip())

    def _now(self) -> GoalState:
        value = self.state.value()
        return self.goal.state if value is None or self.found is None else GoalState(value)

    def changes(self, on: date) -> tuple[Goal, ...]:
        """The goal with its new state and the steps that were reached now; nothing where all stays.

        Only what is chosen here changes a goal: an old review that is opened again says where it stood then.
        """
        reached = [
            replace(self._ahead[GoalId(step)], state=GoalState.REACHED, state_on=on) for step in self.steps.values()
        ]
        now = self._now()
        if self.found is None or now in (self.goal.state, self.found.goal.state):
            return tuple(reached)
        goal = replace(self.found.goal, state=now, state_on=None if now is GoalState.OPEN else on)
        return (*(g for g in reached if g.id != goal.id), goal)


def _states() -> list[tuple[GoalState, str]]:
    return [
        (GoalState.OPEN, tr("We go on")),
        (GoalState.REACHED, tr("Reached")),
        (GoalState.LEFT, tr("Left for now")),
    ]


class GoalsPart(QWidget):
    """All goals of a review, and new ones. It gives and takes plain data for the draft."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[GoalCard] = []
        self._kept: dict[str, Any] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self.empty = EmptyState(
            "flag", tr("No goals yet."), tr("In the last step you can write what the client wants to try next.")
        )
        self._layout.addWidget(self.empty)
        self.empty.hide()

    def show_goals(self, goals: Sequence[ReviewedGoal], found: tuple[GoalProgress, ...]) -> None:
        """The goals as they stand in the review; what was typed of them is put back over it."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        by_id = {g.goal.id: g for g in flat(found)}
        self.cards = [GoalCard(goal, by_id.get(goal.goal)) for goal in goals]
        for card in self.cards:
            self._layout.addWidget(card)
            card.changed.connect(self._touched)
        self.empty.setVisible(not self.cards)
        self._put(self._kept)

    def _touched(self) -> None:
        self._kept = self.typed()
        self.changed.emit()

    def reviewed(self) -> tuple[ReviewedGoal, ...]:
        """The goals as they stand in the review."""
        return tuple(card.reviewed() for card in self.cards)

    def changes(self, on: date) -> tuple[Goal, ...]:
        """The goals whose state changes now."""
        return tuple(goal for card in self.cards for goal in card.changes(on))

    def typed(self) -> dict[str, Any]:
        """What is chosen and written, by goal."""
        return {
            card.goal.goal: [str(card.state.value() or ""), card.said.toPlainText(), list(card.steps.values())]
            for card in self.cards
        }

    def show_typed(self, typed: Mapping[str, Any]) -> None:
        """Puts it back; a goal that is no longer there is passed over."""
        self._kept = dict(typed)
        self._put(typed)

    def _put(self, typed: Mapping[str, Any]) -> None:
        for card in self.cards:
            found = typed.get(card.goal.goal)
            if isinstance(found, list) and len(found) == 3:
                if found[0] in set(GoalState):
                    card.state.set_value(GoalState(found[0]))
                card.said.setPlainText(str(found[1]))
                card.steps.set_values([str(step) for step in found[2]])


def new_goals(lines: str, client: ClientId, ids: Sequence[str], on: date, position: int) -> tuple[Goal, ...]:
    """New main goals, one a line; each keeps its id over a second try."""
    words = [line.strip() for line in lines.splitlines() if line.strip()]
    return tuple(
        Goal(GoalId(goal_id), client, GoalLevel.GOAL, said, set_on=on, position=position + n)
        for n, (goal_id, said) in enumerate(zip(ids, words, strict=False))
    )
