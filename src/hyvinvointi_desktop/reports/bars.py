"""Numbers as standing bars on a paper, with words for those who do not see them."""

from collections.abc import Sequence

from hyvinvointi_desktop.app.bar_picture import lines_of, top_of
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import ACCENT, HAIRLINE, MUTED, Paper
from hyvinvointi_desktop.reports.tagging import Element

HIGH = 120.0
_WIDEST = 90.0
"""A bar is never wider than this, in points."""


def draw_bars(page: Paper, counts: Sequence[int], names: Sequence[str], alt: str) -> None:
    """The months as bars, their numbers above them; ``alt`` (with ``{months}``) says the same in words."""
    said = alt.format(months=", ".join(f"{name} {count}" for name, count in zip(names, counts, strict=True)))
    small, strong = TextStyle(8, 10, ink=MUTED), TextStyle(8, 10, bold=True)
    largest, foot = max(counts, default=0), 14.0
    top, scale = top_of(largest), 26.0
    low, high = page.y - HIGH + foot, HIGH - foot - 12
    wide = min((page.width - scale) / len(counts), _WIDEST)
    box = (page.left, page.y - HIGH, page.left + page.width, page.y)
    canvas = page.canvas
    with canvas.tagged(page.parent.add(Element("Figure", alt=legible(said), box=box))):
        for line in lines_of(largest):
            base = low + high * line / top
            canvas.draw(pen.rule(page.left + scale, base, page.left + page.width, HAIRLINE, 0.4))
            canvas.words(str(line), small, page.left + scale - 4 - small.width(str(line)), base - 3)
        for n, (name, count) in enumerate(zip(names, counts, strict=True)):
            x, tall = page.left + scale + n * wide, high * count / top
            if count:
                canvas.draw(pen.filled(x + wide * 0.2, low, wide * 0.6, tall, ACCENT))
                canvas.words(str(count), strong, x + (wide - strong.width(str(count))) / 2, low + tall + 3)
            canvas.words(legible(name), small, x + (wide - small.width(name)) / 2, low - 11)
    page.space(HIGH + page.look.body.after)
