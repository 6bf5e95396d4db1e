"""A goal as a climbed path: a hill, steps as stones, a flag at the top. The table beside it says the same in words."""

from collections.abc import Iterator
from datetime import date

from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Ink,
    Part,
    Patch,
    Picture,
    PictureTable,
    Point,
    Shape,
    Stroke,
    TableColumn,
)
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import GoalState

_PIECES = 60
_HIGH, _BARE_HIGH = 168.0, 124.0
_MARKS = 6


def below(found: GoalProgress) -> Iterator[GoalProgress]:
    """Everything under a goal, in order."""
    for child in found.below:
        yield child
        yield from below(child)


def path_order(found: GoalProgress) -> list[GoalProgress]:
    """The steps of the climbed path from the foot up: those reached in the order they were, then those ahead."""
    steps = [g for g in below(found) if not g.below and g.goal.state is not GoalState.LEFT]
    reached = [g for g in steps if g.goal.state is GoalState.REACHED]
    reached.sort(key=lambda g: g.goal.state_on or date.min)
    return reached + [g for g in steps if g.goal.state is not GoalState.REACHED]


def goal_picture(found: GoalProgress, words: PictureWords) -> Picture:
    """The path, its table and its words."""
    stones = [step.goal.state is GoalState.REACHED for step in path_order(found)]
    reached = found.goal.state is GoalState.REACHED
    climbed = sum(stones) / (len(stones) + 1) if stones else found.share_reached
    parts = [*_hill(), *_path(1.0 if reached else climbed), *_stones(stones), *_flag(reached=reached)]
    return Picture(
        words.say("goal_title", goal=found.goal.words), goal_words(found, words), _table(found, words), tuple(parts),
        high=_HIGH if stones else _BARE_HIGH,
    )  # fmt: skip


def goal_words(found: GoalProgress, words: PictureWords) -> str:
    """The picture in words, for a screen reader."""
    steps = path_order(found)
    name = words.say("goal_title", goal=found.goal.words)
    if found.goal.state is GoalState.REACHED:
        return f"{name}. {words.say('goal_reached')}"
    if not steps:
        return f"{name}. {words.say('goal_share', percent=round(found.share_reached * 100))}"
    reached = sum(g.goal.state is GoalState.REACHED for g in steps)
    return f"{name}. {words.say('goal_steps', reached=reached, steps=len(steps))}"


def _table(found: GoalProgress, words: PictureWords) -> PictureTable:
    steps = path_order(found)
    numbered = [(str(n), step) for n, step in enumerate(steps, 1)]
    others = [("", other) for other in below(found) if other not in steps]
    rows = tuple(
        (
            number, step.goal.words, words.say(f"state_{step.goal.state}"),
            " · ".join(f"{scale.day(m.on, year=False)} {words.say(f'mark_{m.mark}')}" for m in step.marks[-_MARKS:])
            or "–",
        )
        for number, step in (*numbered, *others, (words.say("goal_itself"), found))
    )  # fmt: skip
    columns = (
        TableColumn(words.say("col_number")), TableColumn(words.say("col_step_words"), grows=True),
        TableColumn(words.say("col_state")), TableColumn(words.say("col_marks"), grows=True),
    )  # fmt: skip
    return PictureTable(words.say("goal_title", goal=found.goal.words), columns, rows)


def _at(share: float, up: float = 0.0) -> Point:
    """A point of the path: gentle at the foot, with two bends, level at the top."""
    climb = share * share * (3 - 2 * share)
    wave = 36 * share * (1 - share) * (1 if share < 0.5 else -1) * abs(1 - 2 * share)
    return Point(0.05 + 0.8 * share, 0.16 + 0.5 * climb, dy=up - wave)


def _hill() -> list[Part]:
    ridge = [Point(0, 0.16, dy=-12), *(_at(n / _PIECES, -10) for n in range(_PIECES + 1))]
    top = ridge[-1]
    fall = [Point(top.x + (1 - top.x) * n / 8, top.y - 0.24 * (n / 8) ** 2, dy=top.dy) for n in range(1, 9)]
    return [Patch((Point(0, 0), *ridge, *fall, Point(1, 0)), Ink.SOFT, Ink.LINE, 1)]


def _path(climbed: float) -> list[Part]:
    whole = tuple(_at(n / _PIECES) for n in range(_PIECES + 1))
    parts: list[Part] = [Stroke(whole, Ink.EDGE, 3, Dash.DOTTED)]
    if climbed > 0:
        until = min(1.0, climbed)
        parts.append(Stroke(tuple(_at(until * n / _PIECES) for n in range(_PIECES + 1)), Ink.GOOD, 5))
    return parts


def _stones(reached: list[bool]) -> list[Part]:
    """Reached ones are full, the others open; each has its number of the table where it is legible."""
    count = len(reached)
    return [
        Dot(
            _at(n / (count + 1)), Shape.CIRCLE, 13, Ink.GOOD if done else Ink.SURFACE, Ink.GOOD if done else Ink.EDGE,
            most=0.33 / (count + 1), number=str(n), number_ink=Ink.SURFACE if done else Ink.TEXT,
        )
        for n, done in enumerate(reached, 1)
    ]  # fmt: skip


def _flag(*, reached: bool) -> list[Part]:
    foot = _at(1)
    top = foot._replace(dy=foot.dy + 44)
    cloth = (top, top._replace(dx=34, dy=top.dy - 10), top._replace(dy=top.dy - 22))
    ink = Ink.GOOD if reached else Ink.ACCENT
    return [Stroke((foot, top), Ink.TEXT, 3), Patch(cloth, ink if reached else Ink.SURFACE, ink, 2)]
