"""How often each step of a question was answered, and their mean. Who asks has hidden what few people said."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hyvinvointi_desktop.app.bar_picture import lines_of, top_of
from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Gutter,
    Ink,
    Letters,
    Part,
    Patch,
    Picture,
    PictureTable,
    Point,
    Shape,
    Stroke,
    TableColumn,
    Text,
)
from hyvinvointi_desktop.app.pictures.words import PictureWords

_HIGH = 120.0
_HALF = 0.3
_NAMED = 80


@dataclass(frozen=True, slots=True)
class StepCounts:
    """One question: its steps by name, how often each was answered, the mean.

    ``low`` is the number of the first step. ``counts`` is None where too few have answered to be shown (RULES.md
    section 8): then ``mean`` is None too.
    """

    question: str
    steps: tuple[str, ...]
    counts: tuple[int, ...] | None
    mean: Decimal | None = None
    least: int = 5
    low: int = 1


def steps_picture(found: StepCounts, words: PictureWords) -> Picture:
    """Bars with their numbers, a mark at the mean."""
    title = words.say("steps_title", question=found.question)
    columns = (TableColumn(words.say("col_step"), grows=True), TableColumn(words.say("col_count"), right=True))
    if found.counts is None:
        few = words.say("steps_few", least=found.least)
        return Picture(title, f"{found.question}: {few}", PictureTable(title, columns), caption=few, high=0)
    rows = tuple((step, str(count)) for step, count in zip(found.steps, found.counts, strict=True))
    said = words.say(
        "steps_words", question=found.question, mean=_mean(found, words), count=sum(found.counts),
        rows=", ".join(f"{step} {count}" for step, count in rows),
    )  # fmt: skip
    caption = words.say("steps_caption", mean=_mean(found, words), count=sum(found.counts))
    table = PictureTable(title, columns, rows)
    return Picture(
        title, said, table, tuple(_bars(found, found.counts)), caption=caption, high=_HIGH,
        narrow=_NAMED * len(found.steps),
    )  # fmt: skip


def _mean(found: StepCounts, words: PictureWords) -> str:
    return "–" if found.mean is None else scale.number(found.mean, words.language)


def _bars(found: StepCounts, counts: Sequence[int]) -> list[Part]:
    largest = max(counts, default=0)
    top, many = top_of(largest), len(counts)
    parts: list[Part] = []
    for line in lines_of(largest):
        y = line / top
        parts.append(Stroke((Point(0, y), Point(1, y)), Ink.LINE, 1))
        parts.append(Text(str(line), Point(0, y), gutter=Gutter.LEFT, rank=1, ink=Ink.MUTED))
    for n, count in enumerate(counts):
        x, y = (n + 0.5) / many, count / top
        half = _HALF / many
        if count:
            corners = (Point(x - half, 0), Point(x + half, 0), Point(x + half, y), Point(x - half, y))
            parts.append(Patch(corners, Ink.ACCENT, Ink.ACCENT, 1))
        parts.append(Text(str(count), Point(x, y, dy=3), 0, 1, bold=True, size=Letters.SMALL))
        step = found.steps[n]
        parts.append(
            Text(step, Point(x, 0), gutter=Gutter.BELOW, ink=Ink.MUTED, most=0.9 / many, short=step.split(" ")[0])
        )
    if found.mean is not None and many > 1:
        x = (float(found.mean) - found.low + 0.5) / many
        parts.append(Stroke((Point(x, 0), Point(x, 1)), Ink.TEXT, 1.5, Dash.DASHED))
        parts.append(Dot(Point(x, 1, dy=4), Shape.TRIANGLE, 6, Ink.TEXT, Ink.TEXT, 1))
    return parts
