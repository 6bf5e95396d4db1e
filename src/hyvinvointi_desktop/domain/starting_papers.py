"""Templates of what an organisation writes before it begins: lines with places to be filled. It writes nothing itself.

A line is headings, text or a point; in it stand pieces of words and open places. What the organisation has told the
program fills ``{controller|name of the municipality}``; where it has not, and in ``[[places like this]]``, somebody
has to write.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

VALUES = frozenset({"controller", "controller_contact", "retention"})
"""What the program may know; the same names as in agreements."""
_PLACE = re.compile(r"\{([a-z_]+)\|([^{}|]+)\}|\[\[([^\[\]]+)\]\]")


class StartingKind(StrEnum):
    """Data protection notice, impact assessment, record of processing."""

    NOTICE = "notice"
    IMPACT = "impact"
    RECORD = "record"


class LineKind(StrEnum):
    """What a line is."""

    TITLE = "title"
    HEADING = "heading"
    UNDER_HEADING = "under_heading"
    POINT = "point"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or with ``open`` a place that somebody has to write: then the words say what belongs there."""

    words: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class StartingLine:
    """One line."""

    kind: LineKind
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The line in plain text, open places in brackets."""
        return "".join(f"[{piece.words}]" if piece.open else piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class StartingPaper:
    """One template in one language."""

    kind: StartingKind
    language: str
    lines: tuple[StartingLine, ...]

    @property
    def title(self) -> str:
        """Its first line."""
        return self.lines[0].text


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line before anything is filled."""

    kind: LineKind
    text: str


def wrong_places(text: str) -> str:
    """The first thing in a line that is no place and no words; "" where all is well."""
    for name, _, _ in _PLACE.findall(text):
        if name and name not in VALUES:
            return f"{{{name}|"
    left = _PLACE.sub("", text)
    return next((mark for mark in ("{", "}", "[", "]") if mark in left), "")


def filled(kind: StartingKind, language: str, lines: tuple[RawLine, ...], values: Mapping[str, str]) -> StartingPaper:
    """The template with what is known."""
    return StartingPaper(kind, language, tuple(StartingLine(line.kind, _pieces(line.text, values)) for line in lines))


def _pieces(text: str, values: Mapping[str, str]) -> tuple[Piece, ...]:
    pieces, at = [], 0
    for found in _PLACE.finditer(text):
        if found.start() > at:
            pieces.append(Piece(text[at : found.start()]))
        name, otherwise, words = found.groups()
        known = " ".join(values.get(name, "").split()) if name else ""
        pieces.append(Piece(known) if known else Piece(otherwise or words, open=True))
        at = found.end()
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return tuple(pieces)
