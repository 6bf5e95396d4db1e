"""What the pictures of feedback and of the yearly self-assessment are made of: for the window and for papers alike."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.pictures.answers import Answers, FirstAndLatest, answers_picture
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.steps import StepCounts, steps_picture
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.domain.ids import MeasureId
from hyvinvointi_desktop.domain.measures import Item, Measure, Summary


def scale_picture(
    text: str, steps: Sequence[tuple[int, int]], mean: str | None, smallest: int, words: PictureWords
) -> Picture:
    """How often each step was answered, and the mean (``4.2``); without steps too few have answered."""
    if not steps:
        return steps_picture(StepCounts(text, (), None, None, smallest), words)
    names, counts = tuple(str(step) for step, _ in steps), tuple(count for _, count in steps)
    return steps_picture(
        StepCounts(text, names, counts, None if mean is None else Decimal(mean), smallest, steps[0][0]), words
    )


def assessed_picture(
    title: str,
    themes: Sequence[tuple[str, str, int, int]],
    now: tuple[date, Mapping[str, int]],
    before: tuple[date, Mapping[str, int]] | None,
    words: PictureWords,
) -> Picture:
    """A self-assessment beside the one before. A theme is its id, its words and the ends of its scale."""
    items = tuple(Item(theme, {words.language: text}, low, high) for theme, text, low, high in themes)
    measure = Measure(MeasureId("self"), 1, {words.language: title}, items, Summary.SEPARATE)
    latest = Answers(*now)
    pair = FirstAndLatest(measure, latest) if before is None else FirstAndLatest(measure, Answers(*before), latest)
    return answers_picture(pair, words)


def share(count: int, of: int) -> int:
    """Whole percent, half up; 0 of nobody."""
    return (200 * count + of) // (2 * of) if of else 0
