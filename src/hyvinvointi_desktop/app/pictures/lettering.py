"""How wide words are and where they break. Whoever draws brings the ruler; the places are found here."""

from functools import lru_cache
from typing import Protocol

from hyvinvointi_desktop.app.pictures.shapes import Letters

SIZES = {Letters.SMALL: 12.5, Letters.BODY: 14.0}
"""Heights of letters in units."""
LEADING = 1.32
_VOWELS = frozenset("aeiouyäöåAEIOUYÄÖÅ")
_FEWEST_LETTERS = 3


class Ruler(Protocol):
    """Measures words for one surface. ``unit`` is a unit of the picture in pixels or points."""

    @property
    def unit(self) -> float: ...
    def width(self, words: str, size: float, *, bold: bool) -> float:
        """How wide the words are in letters ``size`` pixels or points high."""


def broken(words: str, limit: float, ruler: Ruler, size: float, *, bold: bool) -> list[str]:
    """The words in lines no wider than ``limit``; a word that is longer breaks between syllables, with a hyphen."""

    def wide(line: str) -> float:
        return ruler.width(line, size, bold=bold)

    if wide(words) <= limit:
        return [words]
    lines: list[str] = []
    line = ""
    for word in words.split():
        longer = f"{line} {word}" if line else word
        if wide(longer) <= limit:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while wide(line) > limit:
            begin = max((n for n in _breaks(line) if wide(f"{line[:n]}-") <= limit), default=0)
            if not begin:
                break
            lines.append(f"{line[:begin].rstrip('-')}-")
            line = line[begin:]
    return [*lines, line] if line else lines


@lru_cache(maxsize=512)
def _breaks(word: str) -> tuple[int, ...]:
    """Where a Finnish word may be broken: before a consonant that a vowel follows; and after a hyphen."""
    found = []
    for n in range(_FEWEST_LETTERS, len(word) - 2):
        syllable = word[n].isalpha() and word[n] not in _VOWELS and word[n + 1] in _VOWELS
        if word[n - 1] == "-" or (syllable and any(letter in _VOWELS for letter in word[:n])):
            found.append(n)
    return tuple(found)
