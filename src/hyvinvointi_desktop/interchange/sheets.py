"""A table before it is a file: cells that know what they are, and how each is written as text. It knows no format."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n]")


class Kind(StrEnum):
    """What a cell holds. Clocks and lengths are whole minutes, distances tenths of a kilometre, money whole cents."""

    TEXT = "text"
    DAY = "day"
    CLOCK = "clock"
    LENGTH = "length"
    COUNT = "count"
    KM = "km"
    EUROS = "euros"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its kind."""

    kind: Kind
    value: str | date | int | Decimal


Row = Sequence[Cell | None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headers over rows; ``totals`` are the rows, from 0, that stand out as sums."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    totals: tuple[int, ...] = ()


def text(words: str) -> Cell | None:
    """A text, or nothing. Characters that no spreadsheet can hold become spaces."""
    plain = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", " ", words.replace("\r\n", "\n"))
    return Cell(Kind.TEXT, plain) if plain else None


def day(on: date) -> Cell:
    """A day."""
    return Cell(Kind.DAY, on)


def clock(minutes: int) -> Cell:
    """A clock time as minutes since midnight; 24 hours are the end of the day."""
    return Cell(Kind.CLOCK, minutes)


def length(minutes: int) -> Cell:
    """A length of time as hours and minutes."""
    return Cell(Kind.LENGTH, minutes)


def count(number: int) -> Cell:
    """A whole number."""
    return Cell(Kind.COUNT, number)


def km(tenths: int) -> Cell:
    """Kilometres with one decimal."""
    return Cell(Kind.KM, tenths)


def euros(cents: int) -> Cell:
    """Euros and cents."""
    return Cell(Kind.EUROS, cents)


def rate(value: Decimal) -> Cell:
    """Euros for one hour or one kilometre."""
    return Cell(Kind.RATE, value)


def number_of(cell: Cell) -> Decimal:
    """The value of a number, distance, sum or rate as people write it."""
    assert isinstance(cell.value, int | Decimal)
    scale = {Kind.KM: 1, Kind.EUROS: 2}.get(cell.kind, 0)
    return Decimal(cell.value).scaleb(-scale)


def cell_text(cell: Cell | None) -> str:
    """The cell for a Finnish spreadsheet: ``3.10.2026``, ``9:30``, ``24,0``.

    Clock times have a colon: ``9.10`` would be read as the ninth of October.
    """
    if cell is None:
        return ""
    value = cell.value
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, str):
        return value
    if cell.kind in (Kind.CLOCK, Kind.LENGTH):
        minutes = int(value)
        return f"{'-' if minutes < 0 else ''}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"
    return format(number_of(cell), "f").replace(".", ",")


def guarded(cell: Cell | None) -> str:
    """The cell's text, with ``'`` before a text that a spreadsheet would run as a formula."""
    shown = cell_text(cell)
    return f"'{shown}" if cell is not None and cell.kind is Kind.TEXT and _DANGEROUS.match(shown) else shown


def unguarded(shown: str) -> str:
    """The text as it was before it was guarded."""
    return shown[1:] if shown.startswith("'") and _DANGEROUS.match(shown) else shown
