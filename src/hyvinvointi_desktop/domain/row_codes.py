"""Numbers as they are typed back from a sign-in sheet: ``1 3 4-7, 9``. It knows no sheet."""

import re
from dataclasses import dataclass

_PIECE = re.compile(r"(\d{1,6})(?:[-–](\d{1,6}))?", re.ASCII)
_DASH = re.compile(r"\s*([-–])\s*")
_BETWEEN = re.compile(r"[\s,;.]+")


class UnreadableNumbers(ValueError):
    """Pieces that are no number and no range; they are in ``args``, as typed."""


@dataclass(frozen=True, slots=True)
class NumberRange:
    """The numbers from ``first`` to ``last``, both included; a single number is a range of one."""

    first: int
    last: int

    def __contains__(self, number: int) -> bool:
        return self.first <= number <= self.last

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def number_ranges(text: str) -> tuple[NumberRange, ...]:
    """What was typed, in its order. Spaces, commas, semicolons and full stops divide; a dash makes a range.

    Raises:
        UnreadableNumbers: a piece is no number, is 0, or is a range that runs backwards.
    """
    pieces = [piece for piece in _BETWEEN.split(_DASH.sub(r"\1", text)) if piece]
    read = [(piece, _range(piece)) for piece in pieces]
    wrong = tuple(piece for piece, found in read if found is None)
    if wrong:
        raise UnreadableNumbers(*wrong)
    return tuple(found for _, found in read if found is not None)


def _range(piece: str) -> NumberRange | None:
    match = _PIECE.fullmatch(piece)
    if match is None:
        return None
    first = int(match.group(1))
    last = int(match.group(2)) if match.group(2) else first
    return NumberRange(first, last) if 1 <= first <= last else None


def picked(ranges: tuple[NumberRange, ...], known: frozenset[int]) -> tuple[frozenset[int], tuple[str, ...]]:
    """The known numbers that the ranges hold, and the single numbers among the ranges that are not known.

    A range takes every number in it, so that one gap makes its missing numbers strange too, told as typed runs.
    """
    found = frozenset(n for n in known if any(n in one for one in ranges))
    return found, tuple(str(gap) for one in ranges for gap in _gaps(one, known))


def _gaps(one: NumberRange, known: frozenset[int]) -> list[NumberRange]:
    """The stretches of the range that are not known. Its length does not matter: only known numbers are walked."""
    gaps, at = [], one.first
    for number in [*sorted(n for n in known if n in one), one.last + 1]:
        if at < number:
            gaps.append(NumberRange(at, number - 1))
        at = number + 1
    return gaps
