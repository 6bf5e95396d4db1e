"""The tag layer: it records a structure tree while reportlab draws; it knows nothing of layout or of sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas


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
    """A reportlab canvas whose every mark belongs to an element or is an artifact.

    The size is in points. ``root`` grows while drawing; ``finish.py`` writes it into the file.
    """

    def __init__(self, size: tuple[float, float], font: str) -> None:
        self._out = BytesIO()
        self.pdf = Canvas(
            self._out, pagesize=size, invariant=1, pageCompression=1, initialFontName=font, initialFontSize=10
        )
        self.root = Element("Document")
        self.page = 0
        self._next = 0
        self._inside = False

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to the element. Marks never nest."""
        element.kids.append(Mark(self.page, self._next))
        with self._marked(f"/{element.tag} <</MCID {self._next}>> BDC"):
            self._next += 1
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is decoration, header or footer: a screen reader skips it."""
        with self._marked("/Artifact BMC"):
            yield

    @contextmanager
    def _marked(self, operator: str) -> Iterator[None]:
        assert not self._inside
        self._inside = True
        # WORKAROUND: reportlab has no call for marked content; its list of page operators is private.
        code = self.pdf._code  # noqa: SLF001
        code.append(operator)
        yield
        self.pdf._code.append("EMC")  # noqa: SLF001
        self._inside = False

    def new_page(self) -> None:
        """Ends the page."""
        self.pdf.showPage()
        self.page += 1
        self._next = 0

    def result(self) -> bytes:
        """The raw file; the structure tree is still in ``root`` only."""
        self.new_page()
        self.pdf.save()
        return self._out.getvalue()
