"""A key on paper: in large groups to be typed back, and as a code to be photographed. It keeps nothing."""

from collections.abc import Sequence

import segno

from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import SHADE, Paper
from hyvinvointi_desktop.reports.tagging import Element


def key_box(page: Paper, groups: Sequence[str], style: TextStyle, per_row: int) -> None:
    """The groups of a key in a shaded box, ``per_row`` beside each other."""
    rows = [groups[n : n + per_row] for n in range(0, len(groups), per_row)]
    high = len(rows) * style.leading + 10
    page.ensure(high)
    with page.canvas.artifact():
        page.canvas.draw(pen.filled(page.left, page.y - high, page.width, high, SHADE))
    column, low = page.width / per_row, page.y - 5
    with page.canvas.tagged(page.parent.add(Element("P"))):
        for row in rows:
            low -= style.leading
            for place, group in enumerate(row):
                middle = page.left + column * (place + 0.5)
                page.text(f"{group} ", style, middle - style.width(group) / 2, low)
    page.y -= high + 8


def qr(page: Paper, content: str, alt: str, side: float) -> None:
    """The code as plain squares with its quiet zone, ``side`` points wide: no font comes along."""
    matrix = [list(row) for row in segno.make(content or " ", error="m", micro=False).matrix_iter(border=4)]
    square = side / len(matrix)
    page.ensure(side + 4)
    top = page.y
    figure = Element("Figure", alt=legible(alt), box=(page.left, top - side, page.left + side, top))
    with page.canvas.tagged(page.parent.add(figure)):
        for row, dots in enumerate(matrix):
            for column, dark in enumerate(dots):
                if dark:
                    low = top - (row + 1) * square
                    page.canvas.draw(pen.filled(page.left + column * square, low, square, square, "#000000"))
    page.y -= side + 4
