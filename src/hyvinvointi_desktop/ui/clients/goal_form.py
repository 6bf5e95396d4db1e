"""One goal, sub-goal or step in the client's own words. It saves nothing itself and keeps its id until it is saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.domain.ids import GoalId
from hyvinvointi_desktop.ui.clients.goal_questions import GoalQuestions
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, Flow, InlineMessage, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class GoalForm(Card):
    """``save`` gets the goal as typed."""

    def __init__(
        self, desk: Desk, jobs: Jobs, save: Callable[[Goal], object], close: Callable[[], object]
    ) -> None:
        super().__init__(role="quiet")
        self._goal: Goal | None = None
        self._save, self._close = save, close
        self.heading, self.notice = head(""), InlineMessage()
        self._new = False
        self.words = TextBox(lines=2)
        self.who, self.by_when, self.noticed = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = Fields(
            {"words": self.words, "who": self.who, "by_when": self.by_when, "noticed_by": self.noticed}
        )
        self.draft = FormDraft(
            desk, jobs, Form.GOAL, self, typed=self._typed, show_typed=self._fields.show_typed
        )
        self._fields.on_change(self.draft.touch)
        self.begun = small("")
        self.words_row = FieldRow(tr("In the client's own words"), self.words)
        self.keep = plain(tr("&Save"), self._press, "check")
        self.questions = GoalQuestions()
        self.add(
            self.heading,
            self.notice,
            self.begun,
            self.words_row,
            Columns(
                FieldRow(tr("Who does it"), self.who, optional=True),
                FieldRow(tr("When at the latest"), self.by_when, optional=True),
                narrowest=240,
            ),
            FieldRow(
                tr("How is it noticed that it came true"), self.noticed, optional=True,
            ),
            self.questions,
            Flow(self.keep, plain(tr("Close without saving"), self.leave)),
        )  # fmt: skip
        self.hide()

    def open(self, goal: Goal, *, new: bool) -> None:
        """Shows a goal, or over it what was typed for it and not saved; for a new one what was begun in its place."""
        self._goal, self._new = goal, new
        self.notice.clear()
        self.begun.hide()
        if new:
            self.draft.open_new(
                goal.id, lambda d: _same_place(d, goal), lambda: self._show(goal), goal.client, self._take
            )
        else:
            self.draft.open(goal.id, lambda: self._show(goal), goal.client, self._take)
        self.heading.setText(_heading(goal.level, new=new))
        self.words_row.set_problem("")
        self.show()
        self.words.setFocus()

    def _show(self, goal: Goal) -> None:
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
            self._follow(now)
        elif now != was:
            words = tr("This has changed meanwhile. What you typed is still here; saving would replace the change.")
            self.notice.say(words, "warn", tr("Show it as it is now"), lambda: self._follow(now))

    def _follow(self, goal: Goal) -> None:
        """Shows it as it is now; what was typed over the earlier one goes."""
        self.notice.clear()
        self._goal = goal
        self.draft.drop()
        self.draft.open(goal.id, lambda: self._show(goal), goal.client, self._take)

    def _take(self, opened: Opened) -> None:
        if opened.draft is not None and self._goal is not None:
            self._goal = replace(self._goal, id=GoalId(opened.draft.record))
        self.begun.setText(begun_words(opened))
        self.begun.setVisible(opened.draft is not None)

    def _typed(self) -> Typed:
        goal = self._goal
        place: dict[str, Any] = {"level": goal.level.value, "parent": goal.parent or ""} if goal else {}
        return self._fields.typed() | place

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
        """Closed without saving: what was typed goes, the next one begins empty."""
        self.draft.drop()
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


def _same_place(draft: Draft, goal: Goal) -> bool:
    place = (draft.typed.get("level"), draft.typed.get("parent"))
    return draft.record == goal.id or (draft.client == goal.client and place == (goal.level.value, goal.parent or ""))


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
