"""How many people stand on each line: a bar a line with its number, and the same in a table.

A hidden number has no bar: one of few people an empty frame as long as it could be, another only its words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hyvinvointi_desktop.app.bar_picture import top_of
from hyvinvointi_desktop.app.pictures.shapes import (
    Dash,
    Gutter,
    Ink,
    Part,
    Patch,
    Picture,
    PictureTable,
    Point,
    Stroke,
    TableColumn,
    Text,
)

_LINE = 26.0
_ROOM = 0.86
"""The longest bar leaves room for its number."""
_NAMES = 0.42


@dataclass(frozen=True, slots=True)
class BarLine:
    """One line: its name, its number (None: hidden) as it is ``shown``, its ``share`` in words ("" for none) and for
    a hidden one how far it may reach at most (0: nobody can say)."""

    name: str
    count: int | None
    shown: str
    share: str = ""
    reach: int = 0


@dataclass(frozen=True, slots=True)
class BarHeads:
    """The words above the columns of the table; without ``share`` it has two columns."""

    line: str
    count: str
    share: str = ""


def bars_picture(title: str, heads: BarHeads, lines: Sequence[BarLine]) -> Picture:
    """Bars from the top down in the order given."""
    columns = [TableColumn(heads.line, grows=True), TableColumn(heads.count, right=True)]
    if heads.share:
        columns.append(TableColumn(heads.share, right=True))
    rows = tuple((line.name, line.shown, line.share)[: len(columns)] for line in lines)
    said = ", ".join(f"{line.name} {line.shown}" for line in lines)
    return Picture(
        title, f"{title}: {said}." if said else title, PictureTable(title, tuple(columns), rows),
        tuple(_parts(lines)), high=_LINE, lines=len(lines),
    )  # fmt: skip


def _parts(lines: Sequence[BarLine]) -> list[Part]:
    top = top_of(max((line.count or line.reach for line in lines), default=0)) / _ROOM
    many = max(len(lines), 1)
    half = 0.32 / many
    parts: list[Part] = [Stroke((Point(0, 0), Point(0, 1)), Ink.EDGE, 1)] if lines else []
    for n, line in enumerate(lines):
        y = 1 - (n + 0.5) / many
        parts.append(Text(line.name, Point(0, y), gutter=Gutter.LEFT, most=_NAMES))
        long = (line.count if line.count is not None else line.reach) / top
        if long:
            corners = (Point(0, y - half), Point(long, y - half), Point(long, y + half), Point(0, y + half))
            shown = line.count is not None
            parts.append(Patch(corners, Ink.ACCENT if shown else Ink.NONE, Ink.ACCENT if shown else Ink.EDGE, 1,
                               Dash.SOLID if shown else Dash.DASHED))  # fmt: skip
        bold = line.count is not None
        parts.append(Text(line.shown, Point(long, y, dx=6), 1, bold=bold, ink=Ink.TEXT if bold else Ink.MUTED))
    return parts
