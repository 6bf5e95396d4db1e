"""The path of a period, step by step in the order of the guide (seed 002): what is done, what comes now.

What the records tell is never ticked; only what they cannot tell is.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.rehabilitation import PathStep, Period, Phase

TICKED = frozenset({PathStep.INTRODUCED, PathStep.NEEDS, PathStep.APPLICATION, PathStep.PLAN})
"""The steps that a worker ticks: the records of this program do not tell of them."""

_ENDING = (PathStep.ENDING, PathStep.MEASURE_AT_END, PathStep.FINAL_REVIEW, PathStep.WHAT_NEXT)
_LATER = frozenset({PathStep.GROUP, PathStep.REVIEW})
"""Steps that come in their own time: they hold up nobody, and are asked for by the findings."""


class StepState(StrEnum):
    """Where one step of the path stands. ``WAITS`` is a step of the ending while the work goes on."""

    DONE = "done"
    NOW = "now"
    COMING = "coming"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: its state, the day it was done (None: not done, or the day is not known), and whether it is ticked."""

    step: PathStep
    state: StepState
    on: date | None = None
    ticked: bool = False


def path_of(
    period: Period, told: Mapping[PathStep, date | None], without: Container[PathStep] = ()
) -> tuple[StepLine, ...]:
    """Every step in order. ``told`` are the steps that the records tell as done, with the day where it is known;
    ``without`` are steps that the programme does not have.

    One step at most is ``NOW``: the first that is not done, of the ending only when it was begun, never a group or a
    review.
    """
    ticks = {done.step: done.on for done in period.steps}
    ending = period.phase in (Phase.ENDING, Phase.ENDED)
    now_is_told = period.phase is Phase.ENDED
    lines: list[StepLine] = []
    for step in (s for s in PathStep if s not in without):
        ticked = step in TICKED
        on = ticks.get(step) if ticked else told.get(step)
        if step in (ticks if ticked else told):
            state = StepState.DONE
        elif step in _ENDING and not ending:
            state = StepState.WAITS
        elif not now_is_told and step not in _LATER:
            state, now_is_told = StepState.NOW, True
        else:
            state = StepState.COMING
        lines.append(StepLine(step, state, on, ticked))
    return tuple(lines)


def step_now(path: tuple[StepLine, ...]) -> PathStep | None:
    """What is to be done next on the path; None where everything that can be done now is done."""
    return next((line.step for line in path if line.state is StepState.NOW), None)
