"""One goal, sub-goal or step in the client's own words. It saves nothing itself and keeps its id until it is saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, Flow, InlineMessage, head, plain
from hyvinvointi_desktop.ui.kit.words import tr


class GoalForm(Card):
    """``save`` gets the goal as typed."""

    def __init__(self, save: Callable[[Goal], object], close: Callable[[], object]) -> None:
        super().__init__(role="quiet")
        self._goal: Goal | None = None
        self._save, self._close = save, close
        self.heading, self.notice = head(""), InlineMessage()
        self._new = False
        self.words = TextBox(lines=2)
        self.who, self.by_when, self.noticed = QLineEdit(), QLineEdit(), QLineEdit()
        self.words_row = FieldRow(tr("In the client's own words"), self.words)
        self.keep = plain(tr("&Save"), self._press, "check")
        self.add(
            self.heading,
            self.notice,
            self.words_row,
            Columns(
                FieldRow(tr("Who does it"), self.who, optional=True),
                FieldRow(tr("When at the latest"), self.by_when, optional=True),
                narrowest=240,
            ),
            FieldRow(
                tr("How is it noticed that it came true"), self.noticed, optional=True,
            ),
            Flow(self.keep, plain(tr("Close without saving"), self.leave)),
        )  # fmt: skip
        self.hide()

    def open(self, goal: Goal, *, new: bool) -> None:
        """Shows a goal; what was typed for the same goal and not saved stays."""
        if self._goal is None or self._goal.id != goal.id:
            self._fill(goal)
        self._goal, self._new = goal, new
        self.heading.setText(_heading(goal.level, new=new))
        self.words_row.set_problem("")
        self.show()
        self.words.setFocus()

    def _fill(self, goal: Goal) -> None:
        self.notice.clear()
        self._goal = goal
        self.words.setPlainText(goal.words)
        self.who.setText(goal.who)
        self.by_when.setText(goal.by_when)
        self.noticed.setText(goal.noticed_by)

    def meanwhile(self, goals: Sequence[Goal]) -> None:
        """The goals as they are now: a form that was not typed in follows, another one says so."""
        was = self._goal
        if was is None or self._new:
            return
        now = next((goal for goal in goals if goal.id == was.id), None)
        if now is None:
            self.notice.say(tr("This goal is not there any more: it was undone. Saving adds it again."), "warn")
        elif now != was and self.goal() == was:
            self._fill(now)
        elif now != was:
            words = tr("This has changed meanwhile. What you typed is still here; saving would replace the change.")
            self.notice.say(words, "warn", tr("Show it as it is now"), lambda: self._fill(now))

    def goal(self) -> Goal | None:
        """The goal as typed."""
        if self._goal is None:
            return None
        return replace(
            self._goal,
            words=" ".join(self.words.toPlainText().split()),
            who=self.who.text().strip(),
            by_when=self.by_when.text().strip(),
            noticed_by=self.noticed.text().strip(),
        )

    def done(self) -> None:
        """It was saved."""
        self._goal = None
        self.hide()

    def leave(self) -> None:
        """Closed: the next one begins empty."""
        self._goal = None
        self.hide()
        self._close()

    def _press(self) -> None:
        goal = self.goal()
        if goal is None:
            return
        if not goal.words:
            self.words_row.set_problem(tr("Write the goal in the client's own words."))
            self.words.setFocus()
            return
        self._save(goal)


def _heading(level: GoalLevel, *, new: bool) -> str:
    if new:
        return {
            GoalLevel.GOAL: tr("New main goal"),
            GoalLevel.SUB_GOAL: tr("New sub-goal"),
            GoalLevel.STEP: tr("New step"),
        }[level]
    return {
        GoalLevel.GOAL: tr("Change the main goal"),
        GoalLevel.SUB_GOAL: tr("Change the sub-goal"),
        GoalLevel.STEP: tr("Change the step"),
    }[level]
