"""Goals in the client's own words: goal, sub-goal, step; and the optional mark at a session."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ClientId, GoalId


class GoalLevel(StrEnum):
    """Päätavoite, osatavoite, askel."""

    GOAL = "goal"
    SUB_GOAL = "sub_goal"
    STEP = "step"


class GoalState(StrEnum):
    """Where a goal stands."""

    OPEN = "open"
    REACHED = "reached"
    LEFT = "left"


class Mark(StrEnum):
    """The three words of a mark (WORDS.md): ei vielä, vähän, onnistui."""

    NOT_YET = "not_yet"
    A_LITTLE = "a_little"
    SUCCEEDED = "succeeded"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, sub-goal or step. ``noticed_by`` says how it is noticed that it came true."""

    id: GoalId
    client: ClientId
    level: GoalLevel
    words: str
    parent: GoalId | None = None
    who: str = ""
    by_when: str = ""
    noticed_by: str = ""
    set_on: date | None = None
    state: GoalState = GoalState.OPEN
    state_on: date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class GoalMark:
    """How a goal went at one session."""

    goal: GoalId
    mark: Mark
