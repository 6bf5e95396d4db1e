"""How days, months, years, counts and euros are read after a command. It runs nothing."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 -- argparse names no public type

_YEARS = range(1900, 2200)  # the log has no others, and near year 1 or 9999 a neighbouring month has no date
_Read = TypeVar("_Read")


def count(text: str) -> int:
    """A whole number above zero."""
    if not text.isdecimal() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text}: 1 – 1000000")
    return int(text)


def day(text: str) -> date:
    """A day as YYYY-MM-DD."""
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: YYYY-MM-DD") from error
    return _in_years(text, found.year, found)


def month(text: str) -> Month:
    """A month as YYYY-MM."""
    try:
        found = Month.from_text(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: YYYY-MM") from error
    return _in_years(text, found.year, found)


def year(text: str) -> int:
    """A year as YYYY."""
    found = int(text) if text.isdecimal() and len(text) == 4 else 0
    return _in_years(text, found, found)


def euros(text: str) -> int:
    """Euros with a point or a comma, as whole cents."""
    try:
        cents = rate_from_text(text.replace(",", ".")) * 100
    except NotARate as error:
        raise argparse.ArgumentTypeError(f"{text}: 12000 | 12000,50") from error
    if cents != int(cents):
        raise argparse.ArgumentTypeError(f"{text}: 12000 | 12000,50")
    return int(cents)


def _in_years(text: str, year: int, found: _Read) -> _Read:
    if year not in _YEARS:
        raise argparse.ArgumentTypeError(f"{text}: {_YEARS.start} – {_YEARS.stop - 1}")
    return found
