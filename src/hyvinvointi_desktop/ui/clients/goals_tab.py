"""Goals with their picture and their table; adding, changing, reaching, leaving and taking out, each with its undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.pictures.goal_path import below, path_order
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.domain.ids import ClientId, GoalId
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.goal_form import GoalForm
from hyvinvointi_desktop.ui.clients.goal_path import GoalPath
from hyvinvointi_desktop.ui.clients.goal_tree import GoalTree
from hyvinvointi_desktop.ui.clients.overview_tab import goal_icon
from hyvinvointi_desktop.ui.clients.parts import Pause
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    EmptyState,
    Flow,
    InlineMessage,
    column,
    head,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class PathRow:
    """One line of the table beside the picture."""

    number: str
    found: GoalProgress


def marks_text(found: GoalProgress) -> str:
    """``12.9. ei vielä · 26.9. vähän``: the newest six, in time order."""
    return words.DOT.join(f"{formats.date_text(m.on, year=False)} {text.mark(m.mark)}" for m in found.marks[-6:])


def _all(goals: Sequence[GoalProgress]) -> list[GoalProgress]:
    return [found for goal in goals for found in (goal, *below(goal))]


class GoalsTab(QWidget):
    """The goals of one client."""

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self._goals: tuple[GoalProgress, ...] | None = None
        self._choose_next: GoalId | None = None
        self.notice, self.tree = InlineMessage(), GoalTree()
        self.form = GoalForm(desk, jobs, self._save_typed, self.tree.setFocus)
        self.add_goal = plain(tr("Add a &main goal"), lambda: self._new(GoalLevel.GOAL), "flag")
        self.add_sub = plain(tr("Add a s&ub-goal"), lambda: self._new(GoalLevel.SUB_GOAL), "plus")
        self.add_step = plain(tr("Add a st&ep"), lambda: self._new(GoalLevel.STEP), "plus")
        self.change = plain(tr("&Change"), self._edit, "pencil-simple")
        self.reach = plain(tr("&Reached"), lambda: self._set(GoalState.REACHED), "check-circle")
        self.leave = plain(tr("Lea&ve for now"), lambda: self._set(GoalState.LEFT), "prohibit")
        self.out = plain(tr("Ta&ke out"), self._take_out, "trash")
        self.earlier = plain(tr("Earlier versions"), self._open_versions, "clock")
        self.acts = Flow(self.change, self.reach, self.leave, self.out, self.earlier)
        self.empty = EmptyState(
            "flag",
            tr("No goals yet."),
            tr("Begin with one main goal in the client's own words. Small steps can be added under it."),
        )
        self.pictures = column(gap=12)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.box = Card(
            Flow(self.add_goal, self.add_sub, self.add_step),
            self.form,
            self.tree,
            self.acts,
            small(tr("Enter changes the chosen one, Insert adds a step under it, Delete takes it out.")),
            gap=10,
        )
        for part in (self.notice, self.empty, self.box, self.pictures):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._refresh)
        self.tree.edit_wanted.connect(self._edit)
        self.tree.take_out.connect(self._take_out)
        self.tree.put_under.connect(lambda: self._new(GoalLevel.STEP))

    def show_card(self, card: ClientCard) -> None:
        """Shows the goals as they are now."""
        if card.goals == self._goals:
            return
        self._goals = card.goals
        self.form.meanwhile([found.goal for found in _all(card.goals)])
        self.tree.show_goals(card.goals)
        if self._choose_next is not None:
            self.tree.choose(self._choose_next)
            self._choose_next = None
        has = bool(card.goals)
        self.empty.setVisible(not has)
        for part in (self.tree, self.acts, self.add_sub, self.add_step):
            part.setVisible(has)
        self._show_pictures(card.goals)
        self._refresh()

    def _show_pictures(self, goals: Sequence[GoalProgress]) -> None:
        self.pictures.clear()
        self.pictures.add(*(_picture(found) for found in goals))

    def _refresh(self) -> None:
        goal = self.tree.current()
        for button in (self.add_sub, self.add_step, self.change, self.reach, self.leave, self.out, self.earlier):
            button.setEnabled(goal is not None)
        if goal is None:
            return
        open_now = goal.state is GoalState.OPEN
        self.reach.setText(tr("&Reached") if goal.state is not GoalState.REACHED else tr("Not &reached after all"))
        self.leave.setText(tr("Lea&ve for now") if goal.state is not GoalState.LEFT else tr("Take up aga&in"))
        self.add_sub.setEnabled(goal.level is not GoalLevel.STEP and open_now)
        for button in (self.change, self.reach, self.leave, self.out, self.earlier):
            button.setAccessibleDescription(goal.words)

    def _new(self, level: GoalLevel) -> None:
        chosen = self.tree.current() if level is not GoalLevel.GOAL else None
        if level is not GoalLevel.GOAL and chosen is None:
            return
        parent = chosen.id if chosen else None
        if chosen is not None and (
            chosen.level is GoalLevel.STEP or (level is GoalLevel.SUB_GOAL and chosen.level is GoalLevel.SUB_GOAL)
        ):
            parent = chosen.parent
        siblings = [g.goal.position for g in _all(self._goals or ()) if g.goal.parent == parent]
        position = max(siblings, default=-1) + 1
        goal = Goal(
            GoalId(self._desk.new_id()), self._client, level, "", parent,
            set_on=self._desk.clock.today(), position=position,
        )  # fmt: skip
        self.form.open(goal, new=True)

    def _open_versions(self) -> None:
        goal = self.tree.current()
        if goal is not None:
            VersionsSheet(self, self._desk, self._jobs, Ref(RecordKind.GOAL, goal.id), f"”{goal.words}”").open()

    def go_on(self, goal: Goal, *, new: bool) -> None:
        """The form of a goal that was being typed."""
        self.form.open(goal, new=new)

    def _edit(self) -> None:
        goal = self.tree.current()
        if goal is not None:
            self.form.open(goal, new=False)

    def _save_typed(self, goal: Goal) -> None:
        before = next((g.goal for g in _all(self._goals or ()) if g.goal.id == goal.id), None)
        undo = self._saving(before) if before else (lambda: self._desk.delete_goal(goal.id, self._client))
        sentence = tr("Changed: {goal}") if before else tr("Added: {goal}")
        self._choose_next = goal.id
        self._write(
            self.form.draft.saving(lambda: self._desk.save_goal(goal)), sentence.format(goal=goal.words), undo,
            then=self._form_saved,
            failed=lambda error: self.form.words_row.set_problem(fault(error)),
        )  # fmt: skip

    def _form_saved(self) -> None:
        self.form.done()
        self.tree.setFocus()

    def _saving(self, goal: Goal) -> Callable[[], Changed]:
        return lambda: self._desk.save_goal(goal)

    def _set(self, state: GoalState) -> None:
        goal = self.tree.current()
        if goal is None:
            return
        new = GoalState.OPEN if goal.state is state else state
        on = None if new is GoalState.OPEN else self._desk.clock.today()
        sentence = {
            GoalState.REACHED: tr("Reached: {goal}"),
            GoalState.LEFT: tr("Left for now: {goal}"),
            GoalState.OPEN: tr("Under way again: {goal}"),
        }[new].format(goal=goal.words)
        changed = replace(goal, state=new, state_on=on)
        self._write(lambda: self._desk.save_goal(changed), sentence, self._saving(goal))

    def _take_out(self) -> None:
        goal = self.tree.current()
        if goal is None:
            return
        found = next(g for g in _all(self._goals or ()) if g.goal.id == goal.id)
        gone = [goal, *(g.goal for g in below(found))]
        self._write(
            lambda: self._desk.delete_goal(goal.id, self._client),
            tr("Taken out: {goal}").format(goal=goal.words),
            lambda: self._save_all(gone),
            failed=self._not_taken_out,
        )

    def _save_all(self, goals: Sequence[Goal]) -> Changed:
        changed: Changed = frozenset()
        for goal in goals:
            changed |= self._desk.save_goal(goal)
        return changed

    def _not_taken_out(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.refusal is Refusal.MARKED_IN_SESSIONS:
            self.notice.say(fault(error), "warn", tr("Leave it for now"), lambda: self._set(GoalState.LEFT))
        else:
            self.notice.say(fault(error), "bad")

    def _write(
        self,
        work: Callable[[], Changed],
        sentence: str,
        undo: Callable[[], Changed],
        *,
        then: Callable[[], object] = lambda: None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        def done(_: Changed) -> None:
            then()
            self.notice.say(sentence, "good", tr("Undo"), lambda: self._undo(undo))

        self._jobs.run(work, owner=self, ok=done, failed=failed or (lambda error: self.notice.say(fault(error), "bad")))

    def _undo(self, undo: Callable[[], Changed]) -> None:
        self._jobs.run(
            undo,
            owner=self,
            ok=lambda _: self.notice.say(tr("It is as it was before."), "good"),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )


def _fit(table: RowTable[PathRow]) -> None:
    table.resizeRowsToContents()
    table.updateGeometry()


def _picture(found: GoalProgress) -> Card:
    goal = found.goal
    kind = {GoalState.REACHED: "good", GoalState.LEFT: "plain", GoalState.OPEN: "plain"}[goal.state]
    steps = path_order(found)
    numbered = [PathRow(str(n), step) for n, step in enumerate(steps, 1)]
    rows = [*numbered, *(PathRow("", other) for other in below(found) if other not in steps), PathRow("⚑", found)]
    table: RowTable[PathRow] = RowTable(
        tr("Steps and marks of the goal {goal}").format(goal=goal.words),
        [
            Column(tr("No."), lambda r: r.number, sort=lambda r: int(r.number) if r.number.isdigit() else 999),
            Column(tr("What"), lambda r: r.found.goal.words, grows=True),
            Column(tr("Now"), lambda r: text.goal_state(r.found.goal.state),
                   mark=lambda r: goal_icon(r.found.goal.state)),
            Column(tr("Marks"), lambda r: marks_text(r.found) or "–", grows=True),
        ],
        fits=True,
    )  # fmt: skip
    table.set_rows(rows)
    fit = Pause(table, 0, lambda: _fit(table))
    table.horizontalHeader().sectionResized.connect(lambda *_: fit.start())  # narrower words need higher rows
    top = Flow(head(f"”{goal.words}”"), Chip(text.goal_state(goal.state), kind))
    return Card(top, Columns(GoalPath(found), table, stretch=(2, 3), narrowest=470), gap=8)
