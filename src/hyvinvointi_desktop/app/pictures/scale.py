"""Where numbers and days stand in a picture, and how they are written. Pure figures."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

MINUS = "−"
_FEWEST_STEPS = (4, 5, 3, 6, 2)
_LEAST_SHARE = 0.35


def ticks(low: Decimal, high: Decimal) -> tuple[Decimal, ...]:
    """Four to seven round numbers from ``low`` to ``high``; both ends are always there."""
    span = high - low
    if span <= 0:
        return (low,)
    for parts in _FEWEST_STEPS:
        step = span / parts
        if step == step.to_integral_value() and low == low.to_integral_value():
            return tuple(low + step * n for n in range(parts + 1))
    return tuple(low + span * n / 4 for n in range(5))


def share(value: Decimal, low: Decimal, high: Decimal) -> float:
    """Where a number lies between the ends of the scale, from 0 to 1; one outside stands at the end."""
    if high <= low:
        return 0.5
    return min(1.0, max(0.0, float((value - low) / (high - low))))


def places_in_time(days: Sequence[date]) -> list[float]:
    """Where days, in order, stand from 0 to 1: by time, but never so near each other that dots would hide dots."""
    if len(days) < 2:
        return [0.5] * len(days)
    gaps = [(after - before).days for before, after in pairwise(days)]
    whole = sum(gaps)
    least = _LEAST_SHARE / len(gaps)
    steps = [max(gap / whole if whole else 0.0, least) for gap in gaps]
    total = sum(steps)
    places, at = [0.0], 0.0
    for step in steps:
        at += step / total
        places.append(min(1.0, at))
    return places


def number(value: Decimal, language: str) -> str:
    """A score as people here write it: ``18,59``, ``65``; English ``18.59``. No needless zeros, a real minus."""
    plain = f"{value.normalize():f}" if value else "0"
    if "." in plain and len(plain.partition(".")[2]) > 2:
        plain = f"{value:.2f}".rstrip("0").rstrip(".")
    plain = plain.replace("-", MINUS)
    return plain if language == "en" else plain.replace(".", ",")


def signed(value: Decimal, language: str) -> str:
    """A difference with its sign: ``+4,2``, ``−3``, ``0``."""
    return f"+{number(value, language)}" if value > 0 else number(value, language)


def day(value: date, *, year: bool = True) -> str:
    """``21.11.2026`` or ``21.11.``, as papers here say in every language."""
    return f"{value.day}.{value.month}.{value.year if year else ''}"
