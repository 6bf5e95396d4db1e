"""Areas of life as a radar, the first filling against the latest (RULES.md section 7: Hyvinvointimittari)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import cos, pi, sin

from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.answers import (
    FirstAndLatest,
    answers_picture,
    answers_table,
    pair_key,
    said_rows,
    theme_of,
)
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Gutter,
    Ink,
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
from hyvinvointi_desktop.domain.measures import Measure

_FEWEST = 3
_HIGH = 260.0
_INNER = 0.12
_NARROW = 430


def areas_picture(pair: FirstAndLatest, words: PictureWords) -> Picture:
    """The radar; with fewer than three areas there is none, and lines take its place."""
    if len(pair.measure.items) < _FEWEST:
        return answers_picture(pair, words)
    name = pair.measure.name(words.language)
    title = words.say("areas_title", measure=name)
    table = _numbered(answers_table(pair, title, words), words)
    key = "areas_one" if pair.latest is None else "areas_words"
    said = words.say(
        key, measure=name, first_on=scale.day(pair.first.on), last_on=scale.day(pair.now.on),
        rows=said_rows(answers_table(pair, title, words)),
    )  # fmt: skip
    parts: list[Part] = []
    if pair.latest is not None:
        before, after = pair.first.given, pair.latest.given
        parts += _web(pair.measure, after, Ink.SOFT)
        parts += _ground(pair.measure, words)
        parts += _ring(pair.measure, before, Ink.EDGE, 2, Dash.DASHED)
        parts += _ring(pair.measure, after, Ink.ACCENT, 2.5, Dash.SOLID)
        parts += _dots(pair.measure, before, (Shape.SQUARE, 7, Ink.SURFACE, Ink.EDGE))
    else:
        after = pair.first.given
        parts += [*_web(pair.measure, after, Ink.SOFT), *_ground(pair.measure, words)]
        parts += _ring(pair.measure, after, Ink.ACCENT, 2.5, Dash.SOLID)
    parts += _dots(pair.measure, after, (Shape.CIRCLE, 4.5, Ink.ACCENT, Ink.ACCENT))
    return Picture(
        title, said, table, tuple(parts), key=pair_key(pair, words, lines=True), high=_HIGH, square=True, narrow=_NARROW
    )


def _numbered(table: PictureTable, words: PictureWords) -> PictureTable:
    """The areas with the numbers that stand in a narrow picture in place of their names."""
    rows = tuple((str(n), *row) for n, row in enumerate(table.rows, 1))
    return PictureTable(table.title, (TableColumn(words.say("col_number"), right=True), *table.columns), rows)


def _at(n: int, count: int, share: float, out: float = 0.0) -> Point:
    """A place on the spoke of an area: the first points up, the others follow the clock. The middle is no zero point:
    the lowest answer has a ring of its own, so that it is seen where it is."""
    turn, far = 2 * pi * n / count, (_INNER + share * (1 - _INNER)) / 2
    return Point(0.5 + far * sin(turn), 0.5 + far * cos(turn), out * sin(turn), out * cos(turn))


def _shares(measure: Measure, given: Mapping[str, int]) -> list[float | None]:
    return [
        scale.share(Decimal(given[i.id]), Decimal(i.low), Decimal(i.high)) if i.id in given else None
        for i in measure.items
    ]


def _ground(measure: Measure, words: PictureWords) -> list[Part]:
    count = len(measure.items)
    ends = {(i.low, i.high) for i in measure.items}
    same = len(ends) == 1
    low, high = next(iter(ends))
    marks = scale.ticks(Decimal(low), Decimal(high)) if same else (Decimal(0), Decimal(1))
    parts: list[Part] = []
    for tick in marks:
        share = scale.share(tick, marks[0], marks[-1])
        corners = tuple(_at(n, count, share) for n in range(count))
        parts.append(Patch(corners, Ink.NONE, Ink.LINE, 1))
        if same:
            at = _at(0, count, share)
            said = scale.number(tick, words.language)
            parts.append(Text(said, Point(at.x, at.y, dx=-6), -1, 0, rank=2, ink=Ink.MUTED))
    for n, item in enumerate(measure.items):
        parts.append(Stroke((_at(n, count, -_INNER / (1 - _INNER)), _at(n, count, 1)), Ink.LINE, 1))
        at = _at(n, count, 1, 9)
        across = 0 if abs(at.x - 0.5) < 0.06 else 1 if at.x > 0.5 else -1
        up = 0 if abs(at.y - 0.5) < 0.3 else 1 if at.y > 0.5 else -1
        theme = theme_of(item, words.language)
        parts.append(Text(theme, at, across, up, Gutter.AROUND, short=str(n + 1), most=0.27))
    return parts


def _web(measure: Measure, given: Mapping[str, int], fill: Ink) -> list[Part]:
    """The area inside, where every spoke has an answer; else it would show what nobody said."""
    shares = _shares(measure, given)
    if any(share is None for share in shares):
        return []
    return [Patch(tuple(_at(n, len(shares), share) for n, share in enumerate(shares) if share is not None), fill)]


def _ring(measure: Measure, given: Mapping[str, int], ink: Ink, wide: float, dash: Dash) -> list[Part]:
    """Lines between neighbouring areas that both have an answer."""
    shares = _shares(measure, given)
    count = len(shares)
    parts: list[Part] = []
    for n, share in enumerate(shares):
        after = shares[(n + 1) % count]
        if share is not None and after is not None:
            ends = (_at(n, count, share), _at((n + 1) % count, count, after))
            parts.append(Stroke(ends, ink, wide, dash))
    return parts


def _dots(
    measure: Measure, given: Mapping[str, int], look: tuple[Shape, float, Ink, Ink]
) -> Sequence[Part]:
    shape, radius, fill, ink = look
    shares = _shares(measure, given)
    return [
        Dot(_at(n, len(shares), share), shape, radius, fill, ink, most=0.05)
        for n, share in enumerate(shares)
        if share is not None
    ]
