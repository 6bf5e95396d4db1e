"""Page operators as text: how words, lines and boxes are written into a page.

reportlab's own calls write the same and take ten times as long: they read the colour anew for every word. Measures are
points from the lower left corner.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import toColor
from reportlab.pdfbase import pdfmetrics

from hyvinvointi_desktop.reports.fonts import TextStyle

_ROUND = 0.5523
"""How far the curves of a circle pull, in radii."""


@lru_cache(maxsize=64)
def _colour(ink: str) -> str:
    return " ".join(f"{part:.3f}" for part in toColor(ink).rgb())


def rule(x: float, y: float, to_x: float, ink: str, thickness: float) -> str:
    """A level line."""
    return f"{_colour(ink)} RG {thickness:.5f} w {x:.5f} {y:.5f} m {to_x:.5f} {y:.5f} l S"


def filled(x: float, y: float, wide: float, high: float, ink: str) -> str:
    """A box full of ink."""
    return f"{_colour(ink)} rg {x:.5f} {y:.5f} {wide:.5f} {high:.5f} re f"


def framed(x: float, y: float, wide: float, high: float, ink: str, thickness: float) -> str:
    """The outline of a box."""
    return f"{_colour(ink)} RG {thickness:.5f} w {x:.5f} {y:.5f} {wide:.5f} {high:.5f} re S"


def path(
    points: Sequence[tuple[float, float]], fill: str, ink: str, thickness: float, dash: Sequence[float] = (), *,
    closed: bool = False,
) -> str:
    """A line through points, or with ``closed`` a shape; an empty ``fill`` or ``ink`` leaves that out. ``dash`` are
    points drawn and left, in turn."""
    if not points or not (fill or ink):
        return ""
    begin, *rest = points
    way = f"{begin[0]:.3f} {begin[1]:.3f} m " + " ".join(f"{x:.3f} {y:.3f} l" for x, y in rest)
    return f"{_look(fill, ink, thickness, dash)} {way} {_finish(fill, ink, closed=closed)}"


def round_dot(x: float, y: float, radius: float, fill: str, ink: str, thickness: float) -> str:
    """A circle of four curves round a middle."""
    if not (fill or ink):
        return ""
    pull = radius * _ROUND
    turns = ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))
    way = [f"{x + radius:.3f} {y:.3f} m"]
    for from_x, from_y, to_x, to_y in turns:
        points = (
            x + from_x * radius + to_x * pull, y + from_y * radius + to_y * pull,
            x + to_x * radius + from_x * pull, y + to_y * radius + from_y * pull,
            x + to_x * radius, y + to_y * radius,
        )  # fmt: skip
        way.append(" ".join(f"{n:.3f}" for n in points) + " c")
    return f"{_look(fill, ink, thickness, ())} {' '.join(way)} {_finish(fill, ink, closed=True)}"


def _look(fill: str, ink: str, thickness: float, dash: Sequence[float]) -> str:
    parts = [f"{_colour(fill)} rg"] if fill else []
    if ink:
        parts.append(f"{_colour(ink)} RG {thickness:.3f} w [{' '.join(f'{n:.3f}' for n in dash)}] 0 d")
    return " ".join(parts)


def _finish(fill: str, ink: str, *, closed: bool) -> str:
    if not closed:
        return "S"
    return "h B" if fill and ink else "h f" if fill else "h S"


class Lettering:
    """Writes words in the typefaces of one file, and makes each letter part of it. ``document`` is reportlab's."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._codes: dict[tuple[str, float], _Codes] = {}

    def words(self, words: str, style: TextStyle, x: float, base: float) -> str:
        """Words that begin at ``x``; every letter must be ``legible``."""
        return self.placed(words, style, f"{x:.5f} {base:.5f} Td")

    def placed(self, words: str, style: TextStyle, place: str) -> str:
        """Words that begin where an operator, ``Td`` or ``Tm``, puts them."""
        font = (style.font, style.size)
        codes = self._codes.get(font)
        if codes is None:
            codes = self._codes[font] = _Codes(self._document, *font)
        written = "".join(map(codes.__getitem__, words))
        return f"BT {_colour(style.ink)} rg {codes.start} {place} ({written}) Tj ET"


class _Codes(dict[str, str]):
    """How each letter is written inside a string in one typeface and size.

    A typeface goes into a file in subsets of 256 letters; a letter beyond the first stands in a string of its own.
    """

    def __init__(self, document: Any, font: str, size: float) -> None:
        super().__init__()
        self._document = document
        self._font = pdfmetrics.getFont(font)
        self._size = size
        self.start = self._chosen(0)

    def _chosen(self, subset: int) -> str:
        """The operator that chooses a subset of the typeface."""
        return f"{self._font.getSubsetInternalName(subset, self._document)} {self._size:.6g} Tf"

    def __missing__(self, letter: str) -> str:
        subset, raw = self._font.splitString(letter, self._document)[0]
        written = "".join(chr(b) if 32 <= b < 127 and b not in b"()\\" else f"\\{b:03o}" for b in raw)
        if subset:
            written = f") Tj {self._chosen(subset)} ({written}) Tj {self.start} ("
        self[letter] = written
        return written
