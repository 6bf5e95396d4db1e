"""Distances as whole tenths of a kilometre (RULES.md section 2)."""

from decimal import Decimal
from typing import NewType

KmTenths = NewType("KmTenths", int)


class NotADistance(ValueError):
    """The text is no non-negative kilometre count with at most one decimal."""


def km_from_text(text: str) -> KmTenths:
    """``"24"`` or ``"24.0"`` as tenths of a kilometre.

    Raises:
        NotADistance: anything else, also a negative number or a second decimal.
    """
    whole, point, decimal = text.partition(".")
    tenths_fine = not point or (decimal.isdigit() and len(decimal) == 1)
    if not (text.isascii() and whole.isdigit() and len(whole) <= 6 and tenths_fine):
        raise NotADistance(text)
    return KmTenths(int(whole) * 10 + int(decimal or "0"))


def km_text(tenths: int) -> str:
    """The distance with exactly one decimal, as the open log and the claim write it."""
    return f"{tenths // 10}.{tenths % 10}"


def km_decimal(tenths: int) -> Decimal:
    """Kilometres as an exact decimal."""
    return Decimal(tenths) / 10
