"""A goal's path on a paper: a stair for each step, filled when it is reached, the goal itself at the top."""

from collections.abc import Sequence

from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import ACCENT, HAIRLINE, INK, MUTED, SHADE, Paper
from hyvinvointi_desktop.reports.tagging import Element

HIGH = 58.0
_STAIR = 46.0
_LOWEST = 12.0


def draw_stairs(page: Paper, reached: Sequence[bool], share: float, alt: str) -> None:
    """Stairs from the foot to the top; the last of ``reached`` is the goal. One alone is a bar filled by ``share``.

    What is reached is full and its number bold, what is not is an outline: nothing hangs on the colour.
    """
    page.ensure(HIGH + 6)
    low, canvas = page.y - HIGH, page.canvas
    box = (page.left, low, page.left + page.width, page.y)
    with canvas.tagged(page.parent.add(Element("Figure", alt=legible(alt), box=box))):
        if len(reached) == 1:
            _bar(page, low, 1.0 if reached[0] else share)
        else:
            _stairs(page, low, reached)
    page.space(HIGH + 6)


def _bar(page: Paper, low: float, share: float) -> None:
    wide, high = page.width * 0.6, 12.0
    top = low + (HIGH - high) / 2
    page.canvas.draw(pen.filled(page.left, top, wide, high, SHADE))
    if share > 0:
        page.canvas.draw(pen.filled(page.left, top, wide * share, high, ACCENT))
    page.canvas.draw(pen.framed(page.left, top, wide, high, MUTED, 0.5))
    percent = f"{round(share * 100)} %"
    page.canvas.words(percent, TextStyle(9, 12, bold=True, ink=INK), page.left + wide + 8, top + 2)


def _stairs(page: Paper, low: float, reached: Sequence[bool]) -> None:
    wide = min(_STAIR, page.width / len(reached))
    rise = (HIGH - _LOWEST - 12) / max(1, len(reached) - 1)
    for n, is_reached in enumerate(reached):
        x, tall = page.left + n * wide, _LOWEST + n * rise
        page.canvas.draw(pen.filled(x, low, wide - 2, tall, ACCENT if is_reached else SHADE))
        page.canvas.draw(pen.framed(x, low, wide - 2, tall, ACCENT if is_reached else HAIRLINE, 0.5))
        if n == len(reached) - 1:
            _flag(page, x + (wide - 2) / 2, low + tall, is_reached=is_reached)
            return
        style = TextStyle(8, 10, bold=is_reached, ink=INK if is_reached else MUTED)
        page.canvas.words(str(n + 1), style, x + (wide - 2 - style.width(str(n + 1))) / 2, low + tall + 3)


def _flag(page: Paper, x: float, foot: float, *, is_reached: bool) -> None:
    page.canvas.draw(pen.filled(x, foot, 1.2, 12, INK))
    if is_reached:
        page.canvas.draw(pen.filled(x + 1.2, foot + 5, 11, 7, ACCENT))
    else:
        page.canvas.draw(pen.framed(x + 1.2, foot + 5, 11, 7, INK, 0.7))
