"""Words for sums of feedback, taken from a language's texts: for papers, tables and commands. It holds no sentence."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.domain.days import Month

Words = Mapping[str, str]


def month_text(words: Words, month: str) -> str:
    """``2026-10`` as ``lokakuu 2026``."""
    found = Month.from_text(month)
    return f"{words[f'month_{found.month}']} {found.year}"


def period_text(words: Words, first: str | None, last: str | None) -> str:
    """Two months with a dash; one alone, or nothing."""
    if first is None or last is None:
        return ""
    return month_text(words, first) if first == last else f"{month_text(words, first)} – {month_text(words, last)}"


def decimal_comma(number: str | None, language: str) -> str:
    """``4.2`` as the language writes it; a dash for nothing."""
    if number is None:
        return "–"
    return number if language == "en" else number.replace(".", ",")


def ends_of(question: Mapping[str, Any]) -> str:
    """``1 = ei ollenkaan, 5 = koko ajan``."""
    pairs = ((question["low"], question["low_words"]), (question["high"], question["high_words"]))
    return ", ".join(f"{step} = {words}" for step, words in pairs if words)


def credits_text(tenths: int, language: str) -> str:
    """Study credits with a decimal where there is one: ``5``, ``2,5``."""
    whole, rest = divmod(tenths, 10)
    return str(whole) if not rest else decimal_comma(f"{whole}.{rest}", language)
