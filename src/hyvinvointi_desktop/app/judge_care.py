"""Judging what a log brings of measures and reviews: answers that cannot be, reviews of before their period.

Only a measure that is known here or comes with the log judges its answers: the file of any other may be elsewhere.
"""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.import_errors import Problem, ProblemCode
from hyvinvointi_desktop.app.ports import Definitions
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.measures import Assessment, Measure
from hyvinvointi_desktop.domain.reviews import Review
from hyvinvointi_desktop.domain.scoring import wrong_answers


def judged(
    fresh: dict[str, tuple[Any, ...]], present: OpenLog, incoming: OpenLog, definitions: Definitions
) -> Iterator[Problem]:
    """What is wrong with the new records, each by its id."""
    yield from _reviews(fresh["reviews"], present, incoming)
    if fresh["assessments"]:
        yield from _answers(fresh["assessments"], present, incoming, definitions)


def _reviews(fresh: Sequence[Review], present: OpenLog, incoming: OpenLog) -> Iterator[Problem]:
    opened = {p.id: p.opened_on for log in (present, incoming) for p in log.care.periods}
    for review in fresh:
        begun = opened.get(review.period) if review.period is not None else None
        if begun is not None and min(review.first_day, review.held_on) < begun:
            yield Problem(ProblemCode.REVIEW_BEFORE_PERIOD, "reviews", value=review.id)


def _answers(
    fresh: Sequence[Assessment], present: OpenLog, incoming: OpenLog, definitions: Definitions
) -> Iterator[Problem]:
    known: dict[tuple[str, int], Measure] = {(m.id, m.version): m for m in definitions.measures()}
    for row in (*present.care.own_measures, *incoming.care.own_measures):
        with contextlib.suppress(DefinitionError):  # one that reads no more judges nothing
            known[row.id, row.version] = definitions.read_measure(f"{row.id}-{row.version}.toml", row.content)
    for filling in fresh:
        measure = known.get((filling.measure, filling.version))
        for item in wrong_answers(measure, filling.answers) if measure is not None else ():
            yield Problem(ProblemCode.ANSWER_IMPOSSIBLE, "assessments", value=f"{filling.id}: {item}")
