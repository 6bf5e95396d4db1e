"""Goals in the client's own words and how they go: set, change, reach, leave; no new signature is needed for any."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.faults import RecordsRefused
from hyvinvointi_desktop.app.ports import Area, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.ids import ClientId, GoalId
from hyvinvointi_desktop.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class MarkedOn:
    """A mark with the day of its session."""

    on: date
    mark: Mark


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """A goal with its marks in time order and the steps below it: what the climbed path and its table show."""

    goal: Goal
    marks: tuple[MarkedOn, ...]
    below: tuple["GoalProgress", ...]

    @property
    def share_reached(self) -> float:
        """From 0 to 1: reached steps over all steps below, else 1 when reached itself, else by its newest mark."""
        if self.goal.state is GoalState.REACHED:
            return 1.0
        if self.below:
            return sum(child.share_reached for child in self.below) / len(self.below)
        worth = {Mark.NOT_YET: 0.0, Mark.A_LITTLE: 0.5, Mark.SUCCEEDED: 0.9}
        return worth[self.marks[-1].mark] if self.marks else 0.0


def save_goal(goal: Goal, uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes a goal.

    Raises:
        Refused: it has no words, or a step hangs under nothing, under itself or under another client's goal.
    """
    if not goal.words.strip():
        raise Refused(Refusal.NAME_MISSING)
    with uow:
        others = {g.id: g for g in uow.records.goals_of(goal.client)}
        orphan = goal.level is not GoalLevel.GOAL and goal.parent not in others
        if orphan or _hangs_under_itself(goal, others) or uow.records.client(goal.client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_goal(goal)
        uow.commit()
    return frozenset({Area.GOALS})


def _hangs_under_itself(goal: Goal, others: Mapping[GoalId, Goal]) -> bool:
    above, seen = goal.parent, {goal.id}
    while above is not None and above not in seen:
        seen.add(above)
        above = others[above].parent if above in others else None
    return above is not None


def delete_goal(goal_id: GoalId, client: ClientId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a goal that no session has marked, with what hangs under it.

    Raises:
        Refused: there is no such goal, or it or one under it is marked in a session (leave it instead: its history
            stays).
    """
    with uow:
        goals = uow.records.goals_of(client)
        if all(g.id != goal_id for g in goals):
            raise Refused(Refusal.NO_SUCH_RECORD)
        doomed = [goal_id]
        while more := [g.id for g in goals if g.parent in doomed and g.id not in doomed]:
            doomed += more
        try:
            for goal in reversed(doomed):  # what hangs under another goes first
                uow.records.delete_goal(goal)
        except RecordsRefused as error:
            raise Refused(Refusal.MARKED_IN_SESSIONS) from error
        uow.commit()
    return frozenset({Area.GOALS})


def progress(goals: Sequence[Goal], sessions: Iterable[Session]) -> tuple[GoalProgress, ...]:
    """The client's goals as trees with their marks, in the order they were put."""
    marks: dict[GoalId, list[MarkedOn]] = {}
    for session in sorted(sessions, key=lambda s: s.starts_at):
        for mark in session.marks:
            marks.setdefault(mark.goal, []).append(MarkedOn(local_day(session.starts_at), mark.mark))

    def tree(parent: GoalId | None) -> tuple[GoalProgress, ...]:
        children = sorted((g for g in goals if g.parent == parent), key=lambda g: (g.position, g.id))
        return tuple(GoalProgress(g, tuple(marks.get(g.id, ())), tree(g.id)) for g in children)

    return tree(None)
