"""Single answers, the first filling against the latest: a line between two marks for each question."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Gutter,
    Ink,
    KeyLine,
    Part,
    Picture,
    PictureTable,
    Point,
    Shape,
    Stroke,
    TableColumn,
    Text,
)
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.domain.measures import Item, Measure

_ROW = 34.0
_INSET = 0.03


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered at one filling."""

    on: date
    given: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FirstAndLatest:
    """Two fillings of one measure; ``latest`` is None while there is one only."""

    measure: Measure
    first: Answers
    latest: Answers | None = None

    @property
    def now(self) -> Answers:
        """The newest."""
        return self.latest or self.first


def theme_of(item: Item, language: str) -> str:
    """The short theme of a question."""
    return item.theme.get(language) or item.theme.get("fi") or item.id


def answer_text(item: Item, value: int | None, language: str, missing: str) -> str:
    """``4`` with its own words where it has some: ``4 (usein)``."""
    if value is None:
        return missing
    said = item.answers.get(value, {})
    words = said.get(language) or said.get("fi") or ""
    return f"{value} ({words})" if words else str(value)


def answers_table(pair: FirstAndLatest, title: str, words: PictureWords) -> PictureTable:
    """Every question with its first and its latest answer."""
    missing = words.say("answer_missing")
    columns = [TableColumn(words.say("col_item"), grows=True)]
    if pair.latest is not None:
        columns += [
            TableColumn(f"{words.say('col_first')}\n{scale.day(pair.first.on)}"),
            TableColumn(f"{words.say('col_latest')}\n{scale.day(pair.latest.on)}"),
            TableColumn(words.say("col_change"), right=True),
        ]
    else:
        columns.append(TableColumn(scale.day(pair.first.on)))
    rows = []
    for item in pair.measure.items:
        before, after = pair.first.given.get(item.id), pair.now.given.get(item.id)
        row = [theme_of(item, words.language)]
        if pair.latest is not None:
            row.append(answer_text(item, before, words.language, missing))
        row.append(answer_text(item, after, words.language, missing))
        if pair.latest is not None:
            known = before is not None and after is not None
            row.append(scale.signed(Decimal(after - before), words.language) if known else "–")  # type: ignore[operator]
        rows.append(tuple(row))
    return PictureTable(title, tuple(columns), tuple(rows))


def said_rows(table: PictureTable) -> str:
    """The rows of a table in words: ``Levollisuus 2, 4; …``."""
    return "; ".join(f"{row[0]} {', '.join(row[1:])}" for row in table.rows)


def pair_key(pair: FirstAndLatest, words: PictureWords, *, lines: bool = False) -> tuple[KeyLine, ...]:
    """What marks the first and the latest; with ``lines`` also how their lines run."""
    latest = KeyLine(
        words.say("latest", on=scale.day(pair.now.on)), Shape.CIRCLE, Ink.ACCENT, Ink.ACCENT, 2.5 if lines else 0
    )
    if pair.latest is None:
        return (latest,)
    first = KeyLine(
        words.say("first", on=scale.day(pair.first.on)), Shape.SQUARE, Ink.SURFACE, Ink.EDGE, 2 if lines else 0,
        Dash.DASHED, 6,
    )  # fmt: skip
    return (first, latest)


def answers_picture(pair: FirstAndLatest, words: PictureWords) -> Picture:
    """One line a question, with room for long themes; a missing answer leaves its line empty."""
    measure = pair.measure
    name = measure.name(words.language)
    title = words.say("answers_title", measure=name)
    table = answers_table(pair, title, words)
    key = "answers_one" if pair.latest is None else "answers_words"
    said = words.say(
        key, measure=name, first_on=scale.day(pair.first.on), last_on=scale.day(pair.now.on), rows=said_rows(table)
    )
    if not measure.items:
        return Picture(title, words.say("nothing"), table, high=0)
    low = Decimal(min(i.low for i in measure.items))
    high = Decimal(max(i.high for i in measure.items))
    parts = _ground(measure, low, high, words)
    for n, item in enumerate(measure.items):
        parts += _row(item, _middle(n, len(measure.items)), pair, (low, high))
    return Picture(
        title, said, table, tuple(parts), key=pair_key(pair, words), high=_ROW, lines=len(measure.items), narrow=0
    )


def _middle(n: int, count: int) -> float:
    return 1 - (n + 0.5) / count


def _x(value: Decimal, ends: tuple[Decimal, Decimal]) -> float:
    return _INSET + scale.share(value, *ends) * (1 - 2 * _INSET)


def _ground(measure: Measure, low: Decimal, high: Decimal, words: PictureWords) -> list[Part]:
    parts: list[Part] = []
    marks = scale.ticks(low, high)
    for n, tick in enumerate(marks):
        x = _x(tick, (low, high))
        parts.append(Stroke((Point(x, 0), Point(x, 1)), Ink.LINE, 1))
        rank = 0 if n in (0, len(marks) - 1) else 1
        said = scale.number(tick, words.language)
        parts.append(Text(said, Point(x, 0), gutter=Gutter.BELOW, rank=rank, ink=Ink.MUTED))
    for n, item in enumerate(measure.items):
        at = Point(0, _middle(n, len(measure.items)))
        parts.append(Text(theme_of(item, words.language), at, gutter=Gutter.LEFT, most=0.42))
    return parts


def _row(item: Item, y: float, pair: FirstAndLatest, ends: tuple[Decimal, Decimal]) -> list[Part]:
    """The first as a larger open square, the latest as a smaller full circle: where both are the same, both show."""
    before = pair.first.given.get(item.id) if pair.latest is not None else None
    after = pair.now.given.get(item.id)
    parts: list[Part] = [Stroke((Point(0, y), Point(1, y)), Ink.LINE, 1, Dash.DOTTED)]
    said = "–" if after is None else str(after)
    if before is not None and after is not None:
        between = (Point(_x(Decimal(before), ends), y), Point(_x(Decimal(after), ends), y))
        parts.append(Stroke(between, Ink.ACCENT, 3))
        said = f"{after} ({scale.signed(Decimal(after - before), '')})" if before != after else str(after)
    if before is not None:
        at = Point(_x(Decimal(before), ends), y)
        parts.append(Dot(at, Shape.SQUARE, 9, Ink.SURFACE, Ink.EDGE, most=0.05))
    if after is not None:
        parts.append(Dot(Point(_x(Decimal(after), ends), y), Shape.CIRCLE, 5, Ink.ACCENT, Ink.ACCENT, most=0.03))
    parts.append(Text(said, Point(1, y), gutter=Gutter.RIGHT, ink=Ink.TEXT))
    return parts
