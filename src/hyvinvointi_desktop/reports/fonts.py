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


def legible(text: str) -> str:
    """Text that both typefaces can show: composed letters, no controls, invisible or direction-changing signs; a letter
    that no typeface has becomes the replacement sign, since an empty box is forbidden in PDF/A."""
    letters, out = _letters(), []
    spare = REPLACEMENT if ord(REPLACEMENT) in letters else "?"
    for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n")):
        category = unicodedata.category(char)
        if char in _KEPT_CONTROLS:
            out.append(char)
        elif category in ("Cc", "Zl", "Zp"):
            out.append(" ")
        elif category == "Cf":
            continue
        elif category == "Zs" and char != "\u00a0":
            out.append(" ")
        else:
            out.append(char if ord(char) in letters else spare)
    return "".join(out)


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
        return float(pdfmetrics.stringWidth(text, self.font, self.size))


def wrap(text: str, style: TextStyle, width: float) -> list[str]:
    """Lines no wider than ``width`` points. A line broken at a space keeps it at its end, so that text taken out of the
    file reads with the space; no-break spaces never break."""
    lines: list[str] = []
    for hard in legible(text).split("\n"):
        lines.extend(_wrap_hard_line(hard, style, width))
    return lines


def _wrap_hard_line(text: str, style: TextStyle, width: float) -> list[str]:
    lines, line, used = [], "", 0.0
    space = style.width(" ")
    for word in (w for w in text.split(" ") if w):
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
