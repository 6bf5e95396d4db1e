"""The two typefaces of our papers: their metrics, which letters they have, and how text breaks into lines."""

import threading
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "HyvinvointiSans"
BOLD = "HyvinvointiSans-Bold"
REPLACEMENT = "\ufffd"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
_REGISTERING = threading.Lock()
_KEPT_CONTROLS = {"\n"}


def register(folder: Path) -> None:
    """Makes both typefaces known to reportlab, once for the process.

    Raises:
        OSError: a font file is missing.
    """
    with _REGISTERING:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name, file in _FILES.items():
            if name not in known:
                path = folder / file
                if not path.is_file():
                    raise FileNotFoundError(path)
                pdfmetrics.registerFont(TTFont(name, str(path)))
        # WORKAROUND: reportlab puts its base font, unembedded Helvetica, into every file; PDF/A forbids that.
        rl_config.canvas_basefontname = REGULAR


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    faces = [pdfmetrics.getFont(name).face.charToGlyph for name in (REGULAR, BOLD)]
    return frozenset(code for code in faces[0] if faces[0][code] and faces[1].get(code))


class _Signs(dict[int, str | None]):
    """What a sign becomes on paper, by its code; filled as signs are met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = shown = self._shown(chr(code))
        return shown

    @staticmethod
    def _shown(char: str) -> str | None:
        category = unicodedata.category(char)
        if char in _KEPT_CONTROLS:
            return char
        if category == "Cf":
            return None
        if category in ("Cc", "Zl", "Zp") or (category == "Zs" and char != "\u00a0"):
            return " "
        letters = _letters()
        spare = REPLACEMENT if ord(REPLACEMENT) in letters else "?"
        return char if ord(char) in letters else spare


_SIGNS = _Signs()


def legible(text: str) -> str:
    """Text that both typefaces can show: composed letters, no controls, invisible or direction-changing signs; a letter
    that no typeface has becomes the replacement sign, since an empty box is forbidden in PDF/A."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_SIGNS)


class _Widths(dict[str, float]):
    """The width of each letter of a typeface in thousandths of its size; filled as letters are met."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._face = pdfmetrics.getFont(font).face

    def __missing__(self, letter: str) -> float:
        self[letter] = width = float(self._face.getCharWidth(ord(letter)))
        return width


@lru_cache(maxsize=2)
def _widths(font: str) -> _Widths:
    return _Widths(font)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Letters of one kind. Sizes in points, ``ink`` as hexadecimal RGB; ``before`` and ``after`` are white space."""

    size: float
    leading: float
    bold: bool = False
    ink: str = "#1b2430"
    before: float = 0.0
    after: float = 0.0

    @property
    def font(self) -> str:
        """The registered name of the typeface."""
        return BOLD if self.bold else REGULAR

    def width(self, text: str) -> float:
        """How wide the text is, in points."""
        return 0.001 * self.size * sum(map(_widths(self.font).__getitem__, text))


def wrap(text: str, style: TextStyle, width: float) -> list[str]:
    """Lines no wider than ``width`` points. A line broken at a space keeps it at its end, so that text taken out of the
    file reads with the space; no-break spaces never break."""
    lines: list[str] = []
    for hard in legible(text).split("\n"):
        whole = " ".join(word for word in hard.split(" ") if word)
        if style.width(whole) <= width:
            lines.append(whole)
        else:
            lines.extend(_wrap_hard_line(whole, style, width))
    return lines


def _wrap_hard_line(text: str, style: TextStyle, width: float) -> list[str]:
    lines, line, used = [], "", 0.0
    space = style.width(" ")
    for word in text.split(" "):
        wide = style.width(word)
        if line and used + space + wide <= width:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(f"{line} ")
        if wide > width:
            *whole, last = _pieces(word, style, width)
            lines.extend(whole)
            line, used = last, style.width(last)
        else:
            line, used = word, wide
    return [*lines, line]


def _pieces(word: str, style: TextStyle, width: float) -> list[str]:
    pieces, piece = [], ""
    for char in word:
        if piece and style.width(piece + char) > width:
            pieces.append(piece)
            piece = ""
        piece += char
    return [*pieces, piece]
