"""A paper that flows down its pages: headings, paragraphs, lists, pictures and the place of the signature, all tagged.

It knows sizes and white space; it refuses to know what a claim or an agreement is. Measures are points from the
lower left corner.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.finish import PaperFacts, finished
from hyvinvointi_desktop.reports.fonts import TextStyle, legible, register, wrap
from hyvinvointi_desktop.reports.tagging import Element, SignatureField, TaggedCanvas

INK = "#1b2430"
MUTED = "#55606e"
ACCENT = "#1d5ba6"
HAIRLINE = "#c9d1da"
SHADE = "#eef3f9"
WATERMARK = "#edf0f4"
SIGNATURE_NAME = "Signature"
SIGNATURE_BOX = (84 * mm, 24 * mm)
KEEP_WITH_HEADING = 46.0
FOOT = 10.5 * mm


@dataclass(frozen=True, slots=True)
class Sheet:
    """The outside of every page. ``footer`` stands left, the page number right; ``banner`` and ``watermark`` only on
    practice papers. ``page_of`` holds ``{page}`` and ``{pages}``."""

    facts: PaperFacts
    page_of: str
    footer: str = ""
    banner: str = ""
    watermark: str = ""
    wide: bool = False
    margin: float = 18 * mm


@dataclass(frozen=True, slots=True)
class Look:
    """The letters of a paper, all grown from one body size."""

    body: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    small: TextStyle
    table: TextStyle

    @classmethod
    def of(cls, size: float, leading: float = 1.42) -> "Look":
        """A look whose body text has this size in points; ``leading`` is the line height in body sizes."""
        return cls(
            body=TextStyle(size, size * leading, after=size * 0.6),
            headings=(
                TextStyle(size * 1.9, size * 2.4, bold=True, ink=INK, after=size * 0.7),
                TextStyle(size * 1.3, size * 1.75, bold=True, ink=ACCENT, before=size * 1.5, after=size * 0.5),
                TextStyle(size * 1.1, size * 1.5, bold=True, ink=INK, before=size, after=size * 0.3),
            ),
            small=TextStyle(max(size * 0.85, 8), max(size * 0.85, 8) * 1.4, ink=MUTED, after=size * 0.5),
            table=TextStyle(size * 0.92, size * 1.26),
        )


def produce(fonts: Path, sheet: Sheet, look: Look, compose: Callable[["Paper"], None]) -> bytes:
    """The finished file."""
    register(fonts)
    paper = Paper(sheet, look)
    compose(paper)
    return finished(paper.canvas.result(), paper.canvas.root, _clean(sheet.facts))


def _clean(facts: PaperFacts) -> PaperFacts:
    return PaperFacts(
        " ".join(legible(facts.title).split()), " ".join(legible(facts.author).split()), facts.lang, facts.made_at,
        facts.practice,
    )


class Paper:
    """The paper while it is being filled. ``y`` is the top of the free space."""

    def __init__(self, sheet: Sheet, look: Look) -> None:
        self.sheet = sheet
        self.look = look
        self.size = landscape(A4) if sheet.wide else A4
        self.canvas = TaggedCanvas(self.size, look.body.font)
        self.parent = self.canvas.root
        self.left = sheet.margin
        self.width = self.size[0] - 2 * sheet.margin
        self.bottom = 20 * mm
        self.y = 0.0
        self._open_page()

    @property
    def full_height(self) -> float:
        """How high the free space of an empty page is."""
        return float(self.size[1] - self._head() - self.bottom)

    def _head(self) -> float:
        return float(24 * mm if self.sheet.banner else 16 * mm)

    def _open_page(self) -> None:
        self.y = self.size[1] - self._head()
        with self.canvas.artifact():
            if self.sheet.watermark:
                self._draw_watermark()
            self.canvas.draw(pen.rule(self.left, FOOT + 11, self.left + self.width, HAIRLINE, 0.5))
            number = self.canvas.page + 1
            self.canvas.late_words(lambda pages: self._foot(number, pages))

    def _foot(self, page: int, pages: int) -> list[tuple[str, TextStyle, float, float]]:
        small = TextStyle(min(max(8, self.look.body.size * 0.65), 12), 11, ink=MUTED)
        number = legible(self.sheet.page_of.format(page=page, pages=pages))
        wide = small.width(number)
        said = wrap(self.sheet.footer, small, self.width - wide - 12)[0].rstrip()
        return [(said, small, self.left, FOOT), (number, small, self.left + self.width - wide, FOOT)]

    def _draw_watermark(self) -> None:
        canvas, sheet = self.canvas, self.sheet
        wide, high = self.size
        large, strip = TextStyle(92, 92, bold=True, ink=WATERMARK), TextStyle(9, 12, bold=True, ink="#6b4300")
        canvas.turned_words(legible(sheet.watermark), large, (wide / 2, high / 2), below=30, degrees=32)
        canvas.draw(pen.filled(0, high - 12 * mm, wide, 12 * mm, "#fff1d6"))
        banner = legible(sheet.banner)
        canvas.words(banner, strip, (wide - strip.width(banner)) / 2, high - 7.2 * mm)

    def new_page(self) -> None:
        """Goes on at the top of the next page."""
        self.canvas.new_page()
        self._open_page()

    def ensure(self, height: float) -> bool:
        """Makes sure that this much free height is left; says whether a new page was begun for it."""
        fresh = self.y >= self.size[1] - self._head()
        if self.y - height >= self.bottom or (fresh and height > self.full_height):
            return False
        self.new_page()
        return True

    def space(self, height: float) -> None:
        """Leaves white space."""
        self.y -= height

    @contextmanager
    def within(self, tag: str, *, lang: str = "") -> Iterator[Element]:
        """What is added inside becomes part of a new element, in another language when ``lang`` is given."""
        before = self.parent
        self.parent = before.add(Element(tag, lang=lang))
        yield self.parent
        self.parent = before

    def heading(self, level: int, text: str) -> None:
        """A heading of level 1 to 3, kept with the lines after it."""
        style = self.look.headings[level - 1]
        fresh = self.y >= self.size[1] - self._head() - 1
        lines = wrap(text, style, self.width)
        self.ensure(style.before + len(lines) * style.leading + KEEP_WITH_HEADING)
        if not fresh:
            self.y -= style.before
        self.lines(self.parent.add(Element(f"H{level}")), lines, style)
        self.y -= style.after

    def paragraph(self, text: str, style: TextStyle | None = None) -> None:
        """A paragraph over as many pages as it needs."""
        style = style or self.look.body
        lines = wrap(text, style, self.width)
        if len(lines) > 1:
            self.ensure(2 * style.leading)
        self.lines(self.parent.add(Element("P")), lines, style)
        self.y -= style.after

    def lines(self, element: Element, lines: Sequence[str], style: TextStyle, indent: float = 0.0) -> None:
        """Broken lines as one element, which may go on over the end of a page."""
        rest = list(lines)
        while rest:
            self.ensure(style.leading)
            count = max(1, int((self.y - self.bottom) / style.leading))
            with self.canvas.tagged(element):
                for line in rest[:count]:
                    self.text(line, style, self.left + indent, self.y - style.leading)
                    self.y -= style.leading
            rest = rest[count:]

    def text(self, line: str, style: TextStyle, x: float, low: float, right: float | None = None) -> None:
        """One line whose line box begins at ``low``; ends at ``right`` when that is given."""
        base = low + (style.leading - style.size) / 2 + style.size * 0.22
        shown = legible(line)
        if right is not None:
            x = right - style.width(shown.rstrip(" "))
        self.canvas.words(shown, style, x, base)

    def bullets(self, items: Sequence[str]) -> None:
        """A list with round marks."""
        style, indent = self.look.body, self.look.body.size * 1.4
        listing = self.parent.add(Element("L", numbering="Disc"))
        for item in items:
            lines = wrap(item, style, self.width - indent)
            self.ensure(min(len(lines), 2) * style.leading)
            entry = listing.add(Element("LI"))
            with self.canvas.tagged(entry.add(Element("Lbl"))):
                self.text("•", style, self.left + indent * 0.25, self.y - style.leading)
            self.lines(entry.add(Element("LBody")), lines, style, indent)
            self.y -= style.after * 0.4
        self.y -= style.after * 0.6

    def figure(self, picture: Image.Image, size: tuple[float, float], alt: str, x: float | None = None) -> None:
        """An opaque picture with words for those who do not see it; the free space is not moved."""
        x = self.left if x is None else x
        low = self.y - size[1]
        box = (x, low, x + size[0], self.y)
        with self.canvas.tagged(self.parent.add(Element("Figure", alt=legible(alt), box=box))):
            self.canvas.picture(picture, box)

    def signature_place(self, label: str) -> None:
        """The empty signature field with a thin frame; ``label`` is what a screen reader says of it."""
        wide, high = SIGNATURE_BOX
        self.ensure(high + 4)
        box = (self.left, self.y - high, self.left + wide, self.y)
        with self.canvas.artifact():
            self.canvas.draw(pen.framed(self.left, self.y - high, wide, high, HAIRLINE, 0.75))
        inner = (box[0] + 1, box[1] + 1, box[2] - 1, box[3] - 1)
        place = SignatureField(self.canvas.page, inner, SIGNATURE_NAME, legible(label))
        self.parent.add(Element("Form", field=place))
        self.y -= high + 8
