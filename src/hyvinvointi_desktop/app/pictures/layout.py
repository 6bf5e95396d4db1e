"""A picture laid out in a width: every line, patch, dot and word in pixels or points from the upper left corner.

The window and the papers draw what comes out of here and decide nothing of their own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias

from hyvinvointi_desktop.app.pictures.lettering import LEADING, SIZES, Ruler, broken
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Dot,
    Gutter,
    Ink,
    KeyLine,
    Letters,
    Patch,
    Picture,
    Point,
    Shape,
    Stroke,
    Text,
)

_GAP, _EDGE, _SAMPLE = 6.0, 9.0, 26.0
_UNDER = 10.0
"""Words under the field stand below half a line: the lowest number of the scale reaches down so far."""
_LEAST_RADIUS, _NUMBERED = 4.0, 8.0
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LaidLine:
    """A line."""

    points: tuple[Place, ...]
    ink: Ink
    wide: float
    dash: Dash


@dataclass(frozen=True, slots=True)
class LaidPatch:
    """A closed shape."""

    points: tuple[Place, ...]
    fill: Ink
    ink: Ink
    wide: float
    dash: Dash


@dataclass(frozen=True, slots=True)
class LaidRound:
    """A round dot."""

    x: float
    y: float
    radius: float
    fill: Ink
    ink: Ink
    wide: float


@dataclass(frozen=True, slots=True)
class LaidText:
    """One line of words in the box that it takes; ``size`` is the height of its letters."""

    words: str
    x: float
    y: float
    wide: float
    high: float
    size: float
    bold: bool
    ink: Ink


Laid: TypeAlias = LaidLine | LaidPatch | LaidRound | LaidText


@dataclass(frozen=True, slots=True)
class LaidPicture:
    """The whole, in the order of drawing."""

    wide: float
    high: float
    parts: tuple[Laid, ...]


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box", apart: float) -> bool:
        return (
            self.left < other.right + apart and other.left < self.right + apart
            and self.top < other.bottom + apart and other.top < self.bottom + apart
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Block:
    """Words broken into lines."""

    text: Text
    lines: tuple[str, ...]
    widths: tuple[float, ...]
    size: float

    @property
    def wide(self) -> float:
        return max(self.widths)

    @property
    def high(self) -> float:
        return len(self.lines) * self.size * LEADING


def lay_out(picture: Picture, width: float, ruler: Ruler) -> LaidPicture:
    """The picture in that width; its height follows."""
    return _Layout(picture, width, ruler).laid()


class _Layout:
    def __init__(self, picture: Picture, width: float, ruler: Ruler) -> None:
        self._picture, self._wide, self._ruler, self._u = picture, width, ruler, ruler.unit
        narrow = width / ruler.unit < picture.narrow
        self._blocks = [self._block(p, narrow) for p in picture.parts if isinstance(p, Text)]
        self._out: list[Laid] = []
        self._taken: list[_Box] = []
        self._dots: list[_Box] = []
        self._field = _Box(0, 0, width, 0)
        self._rows: dict[int, float] = {}

    def _block(self, text: Text, narrow: bool) -> _Block:
        size = SIZES[text.size] * self._u
        words = text.short if narrow and text.short else text.words
        lines = tuple(broken(words, self._wide * text.most, self._ruler, size, bold=text.bold)) or ("",)
        return _Block(text, lines, tuple(self._ruler.width(x, size, bold=text.bold) for x in lines), size)

    def laid(self) -> LaidPicture:
        top = self._caption()
        self._find_field(top)
        for part in self._picture.parts:
            if isinstance(part, Stroke):
                self._out.append(LaidLine(self._places(part.points), part.ink, part.wide * self._u, part.dash))
            elif isinstance(part, Patch):
                places = self._places(part.points)
                self._out.append(LaidPatch(places, part.fill, part.ink, part.wide * self._u, part.dash))
            elif isinstance(part, Dot):
                self._draw_dot(part)
        self._put_blocks()
        low = self._field.bottom + sum(high + _GAP * self._u for high in self._rows.values()) + 4 * self._u
        bottom = self._draw_key(max([low, *(box.bottom for box in self._taken)]))
        return LaidPicture(self._wide, bottom + self._u, tuple(self._out))

    # -- room ---------------------------------------------------------------------------------------------------

    def _caption(self) -> float:
        if not self._picture.caption:
            return self._u * 2
        size, top = SIZES[Letters.BODY] * self._u, 0.0
        for line in broken(self._picture.caption, self._wide, self._ruler, size, bold=True):
            wide = self._ruler.width(line, size, bold=True)
            self._out.append(LaidText(line, 0.0, top, wide, size * LEADING, size, True, Ink.TEXT))
            top += size * LEADING
        return top + 2 * _GAP * self._u

    def _in(self, *gutters: Gutter) -> list[_Block]:
        return [b for b in self._blocks if b.text.gutter in gutters]

    def _find_field(self, top: float) -> None:
        gap, edge, picture = _GAP * self._u, _EDGE * self._u, self._picture
        around = self._in(Gutter.AROUND)
        lefts = [*self._in(Gutter.LEFT), *(b for b in around if b.text.across < 0)]
        rights = [*self._in(Gutter.RIGHT), *(b for b in around if b.text.across > 0)]
        left = max((b.wide for b in lefts), default=edge - gap) + gap
        right = max((b.wide for b in rights), default=edge - gap) + gap
        top += max((b.high for b in around if b.text.up > 0), default=0.0)
        high = picture.high * self._u
        if picture.lines:
            tallest = max((b.high for b in self._in(Gutter.LEFT, Gutter.RIGHT)), default=0.0)
            high = picture.lines * max(high, tallest + gap)
        if picture.square:
            high = max(40 * self._u, min(high, self._wide - left - right))
            left = max(left, (self._wide - high) / 2 if left + right + high <= self._wide else left)
            left = min(left, max(0.0, self._wide - right - high))
            right = self._wide - left - high
        self._field = _Box(left, top, max(left + 1, self._wide - right), top + high)
        below = [b for b in around if b.text.up < 0]
        if below:
            self._rows[-1] = max(b.high for b in below)
        rows = sorted(self._in(Gutter.BELOW), key=lambda b: b.text.row)
        for row, blocks in groupby(rows, key=lambda b: b.text.row):
            self._rows[row] = max(b.high for b in blocks)

    def _place(self, point: Point) -> Place:
        field, u = self._field, self._u
        return (
            field.left + point.x * (field.right - field.left) + point.dx * u,
            field.bottom - point.y * (field.bottom - field.top) - point.dy * u,
        )

    def _places(self, points: Iterable[Point]) -> tuple[Place, ...]:
        return tuple(self._place(p) for p in points)

    # -- dots ---------------------------------------------------------------------------------------------------

    def _draw_dot(self, dot: Dot) -> None:
        x, y = self._place(dot.at)
        most = dot.most * (self._field.right - self._field.left)
        radius = max(min(dot.radius, _LEAST_RADIUS) * self._u, min(dot.radius * self._u, most))
        self._out += _mark(dot.shape, (x, y), radius, (dot.fill, dot.ink, dot.wide * self._u))
        self._dots.append(_Box(x - radius, y - radius, x + radius, y + radius))
        if dot.number and radius >= _NUMBERED * self._u:
            size = radius * 1.1
            wide = self._ruler.width(dot.number, size, bold=True)
            high = size * LEADING
            self._out.append(
                LaidText(dot.number, x - wide / 2, y - high / 2, wide, high, size, True, dot.number_ink)
            )

    # -- words --------------------------------------------------------------------------------------------------

    def _put_blocks(self) -> None:
        for _, ranked in groupby(sorted(self._blocks, key=lambda b: b.text.rank), key=lambda b: b.text.rank):
            many = list(ranked)
            together = [b for b in many if b.text.together]
            boxes = [self._box(b) for b in together]
            apart = all(not a.meets(b, 3 * self._u) for a, b in pairwise(boxes))
            whole = apart and all(self._has_room(b, box) for b, box in zip(together, boxes, strict=True))
            for block in many:
                if whole or not block.text.together:
                    self._put_block(block)
                else:
                    self._rows.pop(block.text.row, None)

    def _put_block(self, block: _Block) -> None:
        box = self._box(block)
        if block.text.rank and not self._has_room(block, box):
            return
        self._taken.append(box)
        across = {Gutter.LEFT: -1, Gutter.RIGHT: 1}.get(block.text.gutter, block.text.across)
        for n, (line, wide) in enumerate(zip(block.lines, block.widths, strict=True)):
            x = box.left + (box.right - box.left - wide) * (0.0 if across > 0 else 1.0 if across < 0 else 0.5)
            y = box.top + n * block.size * LEADING
            self._out.append(
                LaidText(line, x, y, wide, block.size * LEADING, block.size, block.text.bold, block.text.ink)
            )

    def _box(self, block: _Block) -> _Box:
        text, gap, (x, y) = block.text, _GAP * self._u, self._place(block.text.at)
        wide, high = block.wide, block.high
        if text.gutter is Gutter.LEFT:
            left, top = self._field.left - gap - wide, y - high / 2
        elif text.gutter is Gutter.RIGHT:
            left, top = self._field.right + gap, y - high / 2
        elif text.gutter is Gutter.BELOW:
            above = sum(high + gap for row, high in self._rows.items() if row < text.row)
            left, top = x - wide * (1 - text.across) / 2, self._field.bottom + above + _UNDER * self._u
        else:
            left = x - wide * (1 - text.across) / 2
            top = y - high * (1 + text.up) / 2
        left = min(max(0.0, left), max(0.0, self._wide - wide))
        return _Box(left, max(0.0, top), left + wide, max(0.0, top) + high)

    def _has_room(self, block: _Block, box: _Box) -> bool:
        if box.right > self._wide + 0.5 or any(box.meets(other, 3 * self._u) for other in self._taken):
            return False
        return block.text.gutter is not Gutter.NONE or not any(box.meets(dot, 0) for dot in self._dots)

    # -- key ----------------------------------------------------------------------------------------------------

    def _draw_key(self, top: float) -> float:
        """The marks with their words, beside each other while there is room."""
        if not self._picture.key:
            return top
        u, size = self._u, SIZES[Letters.SMALL] * self._u
        high, x = size * LEADING, 0.0
        sample = _SAMPLE * u
        top += 2 * _GAP * u
        for entry in self._picture.key:
            limit = max(sample, self._wide - sample)
            lines = broken(entry.words, limit, self._ruler, size, bold=False)
            wide = max(self._ruler.width(line, size, bold=False) for line in lines)
            if x and x + sample + wide > self._wide:
                x, top = 0.0, top + high + 2 * u
            self._out += _sample(entry, x, top + high / 2, sample - _GAP * u, u)
            for n, line in enumerate(lines):
                one = self._ruler.width(line, size, bold=False)
                self._out.append(LaidText(line, x + sample, top + n * high, one, high, size, False, Ink.MUTED))
            top += (len(lines) - 1) * high
            x += sample + wide + 3 * _GAP * u
        return top + high


def _mark(shape: Shape, at: Place, radius: float, look: tuple[Ink, Ink, float]) -> Sequence[Laid]:
    (x, y), (fill, ink, wide) = at, look
    if shape is Shape.CIRCLE:
        return [LaidRound(x, y, radius, fill, ink, wide)]
    if shape is Shape.CROSS:
        arm = radius * 0.75
        return [
            LaidLine(((x - arm, y - arm), (x + arm, y + arm)), ink, wide, Dash.SOLID),
            LaidLine(((x - arm, y + arm), (x + arm, y - arm)), ink, wide, Dash.SOLID),
        ]
    side = {Shape.SQUARE: radius * 0.88, Shape.DIAMOND: radius * 1.2, Shape.TRIANGLE: radius * 1.1}[shape]
    corners = {
        Shape.SQUARE: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        Shape.DIAMOND: ((0, -1), (1, 0), (0, 1), (-1, 0)),
        Shape.TRIANGLE: ((0, 0.9), (-1, -0.8), (1, -0.8)),
    }[shape]
    return [LaidPatch(tuple((x + dx * side, y + dy * side) for dx, dy in corners), fill, ink, wide, Dash.SOLID)]


def _sample(entry: KeyLine, x: float, y: float, wide: float, u: float) -> list[Laid]:
    """The mark beside its words: a patch, a line through the middle, a dot upon it."""
    out: list[Laid] = []
    if entry.patch:
        half = 5 * u
        corners = ((x, y - half), (x + wide, y - half), (x + wide, y + half), (x, y + half))
        out.append(LaidPatch(corners, entry.patch, entry.ink, u, entry.dash))
    elif entry.ink and entry.shape is not Shape.CROSS and entry.wide:
        out.append(LaidLine(((x, y), (x + wide, y)), entry.ink, entry.wide * u, entry.dash))
    if entry.shape is not None:
        out += _mark(entry.shape, (x + wide / 2, y), entry.radius * u, (entry.fill, entry.ink or entry.fill, 2 * u))
    return out
