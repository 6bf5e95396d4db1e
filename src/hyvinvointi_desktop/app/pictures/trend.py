"""One measure over time: dots with the form of how it was filled, the error round them, bands of the scale.

The words of change are those of WORDS.md; which it is has been counted before (RULES.md section 7). Nothing in the
picture says that higher is better: bands have names and edges, no good or bad colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Gutter,
    Ink,
    KeyLine,
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
from hyvinvointi_desktop.domain.measures import Band, Change, Measure, Mode

SHAPES = {Mode.SELF: Shape.CIRCLE, Mode.ASSISTED: Shape.SQUARE, Mode.INTERVIEW: Shape.DIAMOND}
_INSET = 0.05
_HIGH = 210.0
_BESIDE = 0.035
_CROWDED = 8
_END = 0.12
_LONG_DAYS = 300


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One filling. ``score`` is None where too little was answered; ``change`` is that from the scored one before."""

    on: date
    score: Decimal | None
    mode: Mode
    change: Change = Change.UNKNOWN


@dataclass(frozen=True, slots=True)
class Trend:
    """The fillings of one measure by one client, oldest first, and the change from the first score to the latest."""

    measure: Measure
    points: tuple[TrendPoint, ...]
    change: Change = Change.UNKNOWN

    @property
    def scored(self) -> tuple[TrendPoint, ...]:
        """Those with a score."""
        return tuple(p for p in self.points if p.score is not None)


def change_words(change: Change, difference: Decimal | None, words: PictureWords) -> str:
    """``+4,2, selvä muutos``; without known limits the difference alone."""
    if difference is None:
        return ""
    signed = scale.signed(difference, words.language)
    return signed if change is Change.UNKNOWN else f"{signed}, {words.say(f'change_{change}')}"


def trend_picture(trend: Trend, words: PictureWords) -> Picture:
    """The picture, its table and its words; also for one filling, for none, and for fillings without a score."""
    return _Drawing(trend, words).picture()


def dates_picture(name: str, points: Sequence[TrendPoint], words: PictureWords) -> Picture:
    """Only when it was filled and how, for a measure whose score may not be shown of one person (RULES.md 7)."""
    rows = tuple((scale.day(p.on), words.say(f"mode_{p.mode}")) for p in points)
    days = ", ".join(row[0] for row in rows)
    columns = (TableColumn(words.say("col_day")), TableColumn(words.say("col_mode"), grows=True))
    table = PictureTable(words.say("dates_title", measure=name), columns, rows)
    said = words.say("dates_words", measure=name, days=days or words.say("nothing"))
    return Picture(words.say("dates_title", measure=name), said, table, high=0)


def band_of(score: Decimal | None, bands: Sequence[Band], language: str) -> str:
    """The name of the band in which a score lies; where bands meet, the higher one. Nothing where it lies in none."""
    found = [b for b in bands if score is not None and b.low <= score <= b.high]
    return named(found[-1], language) if found else ""


def named(band: Band, language: str) -> str:
    """What a band is called."""
    return band.title.get(language) or band.title.get("fi") or ""


class _Drawing:
    def __init__(self, trend: Trend, words: PictureWords) -> None:
        self._trend, self._words = trend, words
        self._measure = trend.measure
        self._low, self._high = trend.measure.scale_low, trend.measure.scale_high
        at = scale.places_in_time([p.on for p in trend.points])
        self._x = [_INSET + x * (1 - 2 * _INSET) for x in at]
        self._parts: list[Part] = []

    def picture(self) -> Picture:
        name, scored = self._measure.name(self._words.language), self._trend.scored
        self._bands()
        self._scale()
        self._ribbon()
        self._line()
        self._dots()
        self._days()
        return Picture(
            self._words.say("trend_title", measure=name), self._said(name), self._table(name), tuple(self._parts),
            caption=self._caption() if len(scored) > 1 else "", key=self._key(), high=_HIGH, narrow=300,
        )  # fmt: skip

    def _y(self, score: Decimal) -> float:
        return scale.share(score, self._low, self._high)

    # -- ground -------------------------------------------------------------------------------------------------

    def _bands(self) -> None:
        for n, band in enumerate(self._measure.bands):
            low, high = self._y(max(band.low, self._low)), self._y(min(band.high, self._high))
            if band.high < self._low or band.low > self._high:
                continue
            corners = (Point(0, low), Point(1, low), Point(1, high), Point(0, high))
            self._parts.append(Patch(corners, Ink.PAGE if n % 2 == 0 else Ink.SURFACE))
            for edge in {low, high} - {0.0, 1.0}:
                self._parts.append(Stroke((Point(0, edge), Point(1, edge)), Ink.MUTED, 1, Dash.DASHED))
            title = named(band, self._words.language)
            if title:
                at = Point(1, (low + high) / 2)
                self._parts.append(Text(title, at, gutter=Gutter.RIGHT, rank=2, ink=Ink.MUTED, most=0.22))

    def _scale(self) -> None:
        lines = scale.ticks(self._low, self._high)
        for n, tick in enumerate(lines):
            y = self._y(tick)
            self._parts.append(Stroke((Point(0, y), Point(1, y)), Ink.LINE, 1))
            end = n in (0, len(lines) - 1)
            said = scale.number(tick, self._words.language)
            self._parts.append(Text(said, Point(0, y), gutter=Gutter.LEFT, rank=0 if end else 1, ink=Ink.MUTED))

    # -- the fillings -------------------------------------------------------------------------------------------

    def _runs(self) -> list[list[int]]:
        """Numbers of the fillings that follow each other with a score; one without a score parts them."""
        runs: list[list[int]] = [[]]
        for n, point in enumerate(self._trend.points):
            if point.score is None:
                runs.append([])
            else:
                runs[-1].append(n)
        return [run for run in runs if run]

    def _ribbon(self) -> None:
        error = self._measure.error
        if error is None:
            return
        for run in self._runs():
            scores = [(self._x[n], s) for n in run if (s := self._trend.points[n].score) is not None]
            if len(scores) == 1:
                x = scores[0][0]
                scores = [(x - _BESIDE, scores[0][1]), (x + _BESIDE, scores[0][1])]
            over = [Point(x, self._y(s + error)) for x, s in scores]
            under = [Point(x, self._y(s - error)) for x, s in reversed(scores)]
            self._parts.append(Patch((*over, *under), Ink.SOFT, Ink.ACCENT, 1, Dash.DOTTED))

    def _line(self) -> None:
        known = [(n, s) for n, p in enumerate(self._trend.points) if (s := p.score) is not None]
        for (n, one), (m, two) in pairwise(known):
            ends = (Point(self._x[n], self._y(one)), Point(self._x[m], self._y(two)))
            self._parts.append(Stroke(ends, Ink.ACCENT, 2.5, Dash.SOLID if m == n + 1 else Dash.DASHED))

    def _dots(self) -> None:
        scores = {n: s for n, p in enumerate(self._trend.points) if (s := p.score) is not None}
        known = list(scores)
        told = set(known)
        if len(known) > _CROWDED:  # numbers between so many dots would lie on the line
            told = {known[0], known[-1], min(scores, key=scores.__getitem__), max(scores, key=scores.__getitem__)}
        for n, point in enumerate(self._trend.points):
            if point.score is None:
                self._parts.append(Dot(Point(self._x[n], 0, dy=9), Shape.CROSS, 6, Ink.NONE, Ink.MUTED))
                continue
            place, last = Point(self._x[n], self._y(point.score)), n == known[-1]
            radius = (7.0 if last else 5.5) if len(self._trend.points) < 15 or last else 4.5
            self._parts.append(
                Dot(place, SHAPES[point.mode], radius, Ink.ACCENT if last else Ink.SURFACE, Ink.ACCENT, most=0.03)
            )
            if n in told:
                at = known.index(n)
                beside = [self._y(scores[m]) for m in known[max(0, at - 1) : at + 2] if m != n]
                rank = 0 if last else 1 if n == known[0] else 3
                self._value(place, point.score, rank=rank, last=last, beside=beside)

    def _value(self, place: Point, score: Decimal, *, rank: int, last: bool, beside: Sequence[float]) -> None:
        """The score stands on the side of its dot that the line does not go to, and within the field at its ends."""
        across = 1 if place.x < _END else -1 if place.x > 1 - _END else 0
        up = -1 if (beside and sum(beside) > place.y * len(beside) and place.y > 0.14) else 1
        at = Point(place.x, place.y, -7 * across, 10 * up)
        if place.y > 0.86 and up > 0:
            steep = beside and max(beside) < place.y - 0.25
            up = 0 if steep else -1
            across = (across or 1) if steep else across
            at = Point(place.x, place.y, 11 * across if steep else -7 * across, 10 * up)
        said = scale.number(score, self._words.language)
        size = Letters.BODY if last else Letters.SMALL
        self._parts.append(Text(said, at, across, up, rank=rank, size=size, bold=last))

    def _days(self) -> None:
        points, words = self._trend.points, self._words
        long = bool(points) and (points[-1].on - points[0].on).days > _LONG_DAYS
        for n, point in enumerate(points):
            rank = {0: 0, len(points) - 1: 0}.get(n, 4)
            if len(points) > 1 and n == len(points) - 1 and point.on == points[0].on:
                rank = 1
            at = Point(self._x[n], 0)
            whole = scale.day(point.on)
            short = f"{point.on.month}/{point.on.year}" if long else scale.day(point.on, year=False)
            self._parts.append(Text(whole, at, gutter=Gutter.BELOW, rank=rank, ink=Ink.MUTED, short=short))
        known = [n for n, p in enumerate(points) if p.score is not None]
        for n, m in pairwise(known):
            if points[m].change is not Change.UNKNOWN and len(known) > 2:
                at = Point((self._x[n] + self._x[m]) / 2, 0)
                said = words.say(f"change_{points[m].change}")
                self._parts.append(Text(said, at, gutter=Gutter.BELOW, rank=5, row=1, together=True))

    # -- words --------------------------------------------------------------------------------------------------

    def _difference(self) -> Decimal | None:
        scores = [p.score for p in self._trend.scored if p.score is not None]
        return scores[-1] - scores[0] if len(scores) > 1 else None

    def _caption(self) -> str:
        return self._words.say(
            "trend_caption", change=change_words(self._trend.change, self._difference(), self._words)
        )

    def _said(self, name: str) -> str:
        words, scored, points = self._words, self._trend.scored, self._trend.points
        if not scored:
            return words.say("trend_none", measure=name, days=", ".join(scale.day(p.on) for p in points) or "–")
        first, last = scored[0], scored[-1]
        assert first.score is not None
        assert last.score is not None
        number = scale.number
        if len(scored) == 1:
            said = words.say("trend_one", measure=name, on=scale.day(last.on), score=number(last.score, words.language))
        else:
            said = words.say(
                "trend_words", measure=name, count=len(points),
                first_on=scale.day(first.on), first=number(first.score, words.language),
                last_on=scale.day(last.on), last=number(last.score, words.language),
                change=change_words(self._trend.change, self._difference(), words),
            )  # fmt: skip
        if band := band_of(last.score, self._measure.bands, words.language):
            said = f"{said} {words.say('error_range', band=band)}"
        if len(scored) < len(points):
            said = f"{said} {words.say('trend_missing', count=len(points) - len(scored))}"
        if len({p.mode for p in scored}) > 1:
            said = f"{said} {words.say('trend_modes')}"
        return said

    def _key(self) -> tuple[KeyLine, ...]:
        points, words = self._trend.points, self._words
        modes = [m for m in Mode if any(p.mode is m and p.score is not None for p in points)]
        key = [
            KeyLine(words.say(f"mode_{mode}"), SHAPES[mode], Ink.SURFACE, Ink.ACCENT, wide=0)
            for mode in modes
        ]  # fmt: skip
        if self._measure.error is not None and modes:
            key.append(KeyLine(words.say("error_band"), ink=Ink.ACCENT, dash=Dash.DOTTED, patch=Ink.SOFT))
        if any(p.score is None for p in points):
            key.append(KeyLine(words.say("no_score"), Shape.CROSS, ink=Ink.MUTED))
        return tuple(key)

    def _table(self, name: str) -> PictureTable:
        words, bands = self._words, bool(self._measure.bands)
        columns = [TableColumn(words.say("col_day")), TableColumn(words.say("col_score"), right=True)]
        columns += [TableColumn(words.say("col_change"), grows=True)]
        columns += [TableColumn(words.say("col_band"), grows=True)] if bands else []
        columns.append(TableColumn(words.say("col_mode"), grows=True))
        rows, before = [], None
        for point in self._trend.points:
            score, change = point.score, ""
            if score is not None:
                change = change_words(point.change, score - before if before is not None else None, words)
                before = score
            shown = words.say("no_score") if score is None else scale.number(score, words.language)
            row = [scale.day(point.on), shown, change or "–"]
            row += [band_of(score, self._measure.bands, words.language) or "–"] if bands else []
            rows.append((*row, words.say(f"mode_{point.mode}")))
        return PictureTable(words.say("trend_title", measure=name), tuple(columns), tuple(rows))
