"""Whole cents and exact decimals. A float never enters this file (RULES.md section 2)."""

from decimal import ROUND_HALF_UP, Decimal
from typing import NewType

Cents = NewType("Cents", int)


class NotARate(ValueError):
    """The text is no plain, non-negative decimal such as ``0.55``."""


def rate_from_text(text: str) -> Decimal:
    """A rate in euros from its decimal string.

    Raises:
        NotARate: the text is not a plain non-negative decimal with a point.
    """
    whole, point, decimals = text.partition(".")
    if not (text.isascii() and whole.isdigit() and (not point or decimals.isdigit())):
        raise NotARate(text)
    return Decimal(text)


def round_to_cents(euros: Decimal) -> Cents:
    """Euros as whole cents, half up: done once per claim line (RULES.md section 2)."""
    return Cents(int((euros * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)))


def shares(total: int, parts: int) -> tuple[int, ...]:
    """``total`` whole units over ``parts`` receivers; the remainder goes one each to the first ones."""
    base, rest = divmod(total, parts)
    return tuple(base + (1 if n < rest else 0) for n in range(parts))
