"""What a picture is made of, in a field whose corners are (0, 0) low left and (1, 1) high right.

Sizes that must stay legible (letters, dots, pens) are in units: one pixel of the window at normal text, about two
thirds of a point on paper. Colours are names of the window's tokens; a paper has an ink for each.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias


class Ink(StrEnum):
    """A colour by its job. ``NONE`` draws nothing."""

    NONE = ""
    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    EDGE = "edge"
    ACCENT = "accent"
    SOFT = "accent_soft"
    GOOD = "good"
    SURFACE = "surface"
    PAGE = "page"


class Dash(StrEnum):
    """How a line runs, so that lines differ without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Shape(StrEnum):
    """The form of a dot, so that dots differ without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    CROSS = "cross"


class Letters(StrEnum):
    """A size of letters."""

    SMALL = "small"
    BODY = "body"


class Gutter(StrEnum):
    """Where words stand: in the field, or outside it, where room is made for them."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"
    AROUND = "around"


class Point(NamedTuple):
    """A place in the field, moved by ``dx`` units to the right and ``dy`` units up."""

    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``wide`` is the pen in units."""

    points: tuple[Point, ...]
    ink: Ink = Ink.LINE
    wide: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Patch:
    """A closed shape with its fill and its edge."""

    points: tuple[Point, ...]
    fill: Ink = Ink.NONE
    ink: Ink = Ink.NONE
    wide: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot of ``radius`` units, never larger than ``most`` of the field's width; ``number`` is written into it."""

    at: Point
    shape: Shape = Shape.CIRCLE
    radius: float = 6.0
    fill: Ink = Ink.ACCENT
    ink: Ink = Ink.ACCENT
    wide: float = 2.0
    most: float = 1.0
    number: str = ""
    number_ink: Ink = Ink.TEXT


@dataclass(frozen=True, slots=True)
class Text:
    """Words beside a point.

    ``across`` is -1 where they end at the point, 0 centred, 1 where they begin there; ``up`` is 1 above it, 0 beside,
    -1 below. ``rank`` 0 is always drawn; others in the order of their rank, where there is room. ``most`` is how much
    of the picture's width they may take before they are broken; ``row`` tells rows below the field apart. ``short``
    stands in a narrow picture. Those that belong ``together`` are drawn all or not at all.
    """

    words: str
    at: Point
    across: int = 0
    up: int = 0
    gutter: Gutter = Gutter.NONE
    rank: int = 0
    size: Letters = Letters.SMALL
    bold: bool = False
    ink: Ink = Ink.TEXT
    most: float = 1.0
    row: int = 0
    short: str = ""
    together: bool = False


Part: TypeAlias = Stroke | Patch | Dot | Text


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One mark of the picture with its words: a dot, a line, or both."""

    words: str
    shape: Shape | None = None
    fill: Ink = Ink.NONE
    ink: Ink = Ink.NONE
    wide: float = 2.0
    dash: Dash = Dash.SOLID
    radius: float = 5.0
    patch: Ink = Ink.NONE


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of the table beside a picture; ``grows`` takes the room that is left."""

    title: str
    right: bool = False
    grows: bool = False


@dataclass(frozen=True, slots=True)
class PictureTable:
    """The same as the picture, in rows."""

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole picture. ``words`` say all of it for those who do not see it; ``caption`` stands above it.

    ``high`` is the height of the field in units; with ``lines`` the field has so many lines of at least that height
    instead, each as high as its words at the left need. ``square`` keeps the field as wide as high. Under ``narrow``
    units of width the ``short`` words stand.
    """

    title: str
    words: str
    table: PictureTable
    parts: tuple[Part, ...] = ()
    caption: str = ""
    key: tuple[KeyLine, ...] = field(default=())
    high: float = 200.0
    lines: int = 0
    square: bool = False
    narrow: float = 0.0
