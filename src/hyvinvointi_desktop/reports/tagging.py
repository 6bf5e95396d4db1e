"""The tag layer: it records a structure tree while a paper is drawn; it knows nothing of layout or of sentences."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from math import cos, radians, sin

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from hyvinvointi_desktop.reports.fonts import TextStyle
from hyvinvointi_desktop.reports.pen import Lettering

Late = Callable[[int], str]
"""Operators that can be written only when the number of pages is known."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked piece of a page: page index from 0 and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class SignatureField:
    """An empty signature field: where it lies (points from the lower left corner) and what a reader says of it."""

    page: int
    box: tuple[float, float, float, float]
    name: str
    label: str


@dataclass(slots=True, eq=False)
class Element:
    """A structure element. ``tag`` is its PDF type (P, H1, Table, TH ...); ``scope`` is Column or Row for a TH,
    ``box`` the place of a figure on its page, ``numbering`` the marker of a list."""

    tag: str
    kids: "list[Element | Mark]" = field(default_factory=list)
    alt: str = ""
    lang: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None
    field: SignatureField | None = None

    def add(self, element: "Element") -> "Element":
        """Appends and returns the element."""
        self.kids.append(element)
        return element


class TaggedCanvas:
    """A file in the making whose every mark belongs to an element or is an artifact.

    The size is in points. Pages are kept as operators until the end, for only then their number is known. ``root``
    grows while drawing; ``finish.py`` writes it into the file.
    """

    def __init__(self, size: tuple[float, float], font: str) -> None:
        self._out = BytesIO()
        self._pdf = Canvas(
            self._out, pagesize=size, invariant=1, pageCompression=0, initialFontName=font, initialFontSize=10
        )
        # WORKAROUND: reportlab does not give its document away, which its typefaces ask for.
        self._lettering = Lettering(self._pdf._doc)  # noqa: SLF001
        self.root = Element("Document")
        self._operators: list[str | Late] = []
        self._pages = [self._operators]
        self._next = 0
        self._inside = False

    @property
    def page(self) -> int:
        """The index of the page that is drawn now."""
        return len(self._pages) - 1

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to the element. Marks never nest."""
        assert not self._inside
        self._inside = True
        element.kids.append(Mark(self.page, self._next))
        self._operators.append(f"/{element.tag} <</MCID {self._next}>> BDC")
        self._next += 1
        yield
        self._operators.append("EMC")
        self._inside = False

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is decoration, header or footer: a screen reader skips it."""
        assert not self._inside
        self._inside = True
        self._operators.append("/Artifact BMC")
        yield
        self._operators.append("EMC")
        self._inside = False

    def draw(self, operators: str) -> None:
        """Draws what ``pen.py`` wrote."""
        self._operators.append(operators)

    def words(self, words: str, style: TextStyle, x: float, base: float) -> None:
        """Legible words from ``x`` on, standing on ``base``."""
        self._operators.append(self._lettering.words(words, style, x, base))

    def turned_words(
        self, words: str, style: TextStyle, centre: tuple[float, float], below: float, degrees: float
    ) -> None:
        """Legible words turned round ``centre``; the middle of their base line lies ``below`` it."""
        along, up = cos(radians(degrees)), sin(radians(degrees))
        back = style.width(words) / 2
        x = centre[0] - back * along + below * up
        y = centre[1] - back * up - below * along
        matrix = f"{along:.6f} {up:.6f} {-up:.6f} {along:.6f} {x:.5f} {y:.5f} Tm"
        self._operators.append(self._lettering.placed(words, style, matrix))

    def late_words(self, words: Callable[[int], Iterable[tuple[str, TextStyle, float, float]]]) -> None:
        """Words that need the number of pages, each with what ``words`` takes after them."""
        self._operators.append(lambda pages: " ".join(self._lettering.words(*each) for each in words(pages)))

    def picture(self, picture: Image.Image, box: tuple[float, float, float, float]) -> None:
        """An opaque picture that fills the box."""
        left, low, right, high = box

        def place(pages: int) -> str:
            del pages
            self._pdf.drawImage(ImageReader(picture), left, low, right - left, high - low)
            return ""

        self._operators.append(place)

    def new_page(self) -> None:
        """Ends the page."""
        self._operators = []
        self._pages.append(self._operators)
        self._next = 0

    def result(self) -> bytes:
        """The raw file, streams not packed; the structure tree is still in ``root`` only. Nothing can be drawn later.
        """
        count = len(self._pages)
        for page in self._pages:
            for each in page:
                written = each if isinstance(each, str) else each(count)
                # WORKAROUND: reportlab has no call for operators of one's own; its list of them is private.
                self._pdf._code.append(written)  # noqa: SLF001
            self._pdf.showPage()
            page.clear()
        self._pdf.save()
        return self._out.getvalue()
