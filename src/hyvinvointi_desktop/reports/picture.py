"""A picture of ``app.pictures`` on a paper: one tagged figure with its words, drawn from the very layout of the window.

Paper is white and may be printed in grey: lines differ by dash and dots by form, as on the screen.
"""

from collections.abc import Mapping

from hyvinvointi_desktop.app.pictures.layout import LaidLine, LaidPatch, LaidPicture, LaidRound, LaidText, lay_out
from hyvinvointi_desktop.app.pictures.shapes import Dash, Ink, Picture, PictureTable
from hyvinvointi_desktop.app.pictures.words import KEYS, PictureWords
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import ACCENT, HAIRLINE, INK, MUTED, SHADE, Paper
from hyvinvointi_desktop.reports.tables import PAD_X, Column, table
from hyvinvointi_desktop.reports.tagging import Element

_UNIT = 0.68
"""Points of a unit: letters of 12.5 units become 8.5 points."""
INKS = {
    Ink.TEXT: INK, Ink.MUTED: MUTED, Ink.LINE: HAIRLINE, Ink.EDGE: "#6b7885", Ink.ACCENT: ACCENT, Ink.SOFT: "#dfeaf6",
    Ink.GOOD: "#0b6e4f", Ink.SURFACE: "#ffffff", Ink.PAGE: SHADE,
}  # fmt: skip
_PREFIX = "picture_"
_MOST = 0.45


def words_of(texts: Mapping[str, str], language: str) -> PictureWords:
    """The sentences of pictures among those of a paper (``resources/texts/pictures.*.toml``)."""
    return PictureWords(language, {key: texts[_PREFIX + key] for key in KEYS})


class PaperRuler:
    """Words measured in the letters of our papers, in points."""

    @property
    def unit(self) -> float:
        """Points of a unit."""
        return _UNIT

    def width(self, words: str, size: float, *, bold: bool) -> float:
        """In points."""
        return TextStyle(size, size, bold=bold).width(legible(words))


def picture_height(page: Paper, picture: Picture, wide: float) -> float:
    """How high the picture is with room for a heading over it, in points: for a chapter that begins with it."""
    high = lay_out(picture, min(wide, page.width), PaperRuler()).high if picture.parts else 0.0
    style = page.look.headings[2]
    return high + style.before + 2 * style.leading + style.after


def draw_picture(
    page: Paper, picture: Picture, *, heading: str = "", level: int = 3, wide: float = 0.0, with_table: bool = True
) -> None:
    """The picture, at most ``wide`` points wide, whole on one page with its ``heading``, and its table under it.

    A picture that has nothing to draw gives its words as a paragraph, so that no figure is empty.
    """
    laid = lay_out(picture, min(wide or page.width, page.width), PaperRuler()) if picture.parts else None
    if heading:
        style = page.look.headings[level - 1]
        page.ensure((laid.high if laid else 0.0) + style.before + 2 * style.leading + style.after)
        page.heading(level, heading)
    if laid is None:
        page.paragraph(picture.words)
    else:
        page.ensure(laid.high + page.look.body.after)
        _draw(page, laid, picture.words)
    if with_table and picture.table.rows:
        picture_table(page, picture.table)


def picture_table(page: Paper, shown: PictureTable) -> None:
    """The same in rows, each column as wide as its words ask; the first one heads its row."""
    style, columns = page.look.table, []
    for n, column in enumerate(shown.columns):
        longest = max((style.width(legible(row[n])) for row in shown.rows), default=0.0)
        wide = max(longest, TextStyle(8.2, 11, bold=True).width(legible(column.title))) + 3 * PAD_X
        columns.append(Column(column.title, share=min(wide, page.width * _MOST), right=column.right))
    table(page, columns, shown.rows, row_headers=True)


def _draw(page: Paper, laid: LaidPicture, words: str) -> None:
    left, top, canvas = page.left, page.y, page.canvas
    box = (left, top - laid.high, left + laid.wide, top)
    with canvas.tagged(page.parent.add(Element("Figure", alt=legible(words), box=box))):
        canvas.draw("q 1 J 1 j")
        for part in laid.parts:
            match part:
                case LaidText():
                    style = TextStyle(part.size, part.high, bold=part.bold, ink=INKS[part.ink])
                    base = top - part.y - part.high + (part.high - part.size) / 2 + part.size * 0.22
                    canvas.words(legible(part.words), style, left + part.x, base)
                case LaidLine():
                    corners = [(left + x, top - y) for x, y in part.points]
                    canvas.draw(pen.path(corners, "", INKS[part.ink], part.wide, _dash(part.dash, part.wide)))
                case LaidPatch():
                    corners = [(left + x, top - y) for x, y in part.points]
                    ink, fill = INKS.get(part.ink, ""), INKS.get(part.fill, "")
                    canvas.draw(pen.path(corners, fill, ink, part.wide, _dash(part.dash, part.wide), closed=True))
                case LaidRound():
                    ink, fill = INKS.get(part.ink, ""), INKS.get(part.fill, "")
                    canvas.draw(pen.round_dot(left + part.x, top - part.y, part.radius, fill, ink, part.wide))
        canvas.draw("Q")
    page.space(laid.high + page.look.body.after)


def _dash(dash: Dash, wide: float) -> tuple[float, ...]:
    return {Dash.SOLID: (), Dash.DASHED: (3.2, 2.2), Dash.DOTTED: (0.01, max(1.6, wide * 2))}[dash]
