"""Dates, times, money and distances as people here write them. Pure but for the language shown; it parses nothing."""

from datetime import date, datetime, time
from decimal import Decimal

from hyvinvointi_desktop.domain.days import HELSINKI, Month
from hyvinvointi_desktop.ui.kit.words import Language, language

NBSP = "\u00a0"
_DAYS = {
    Language.FI: ("ma", "ti", "ke", "to", "pe", "la", "su"),
    Language.SV: ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_LONG_DAYS = {
    Language.FI: ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
    Language.SV: ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    Language.FI: (
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ),
    Language.SV: (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    Language.EN: (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def capital(text: str) -> str:
    """The same with a capital first letter, for a heading."""
    return text[:1].upper() + text[1:]


def date_text(day: date, *, year: bool = True) -> str:
    """``21.11.2026`` or ``21.11.`` in every language: the papers here say so."""
    return f"{day.day}.{day.month}.{day.year if year else ''}"


def weekday_text(day: date) -> str:
    """``la``."""
    return _DAYS[language()][day.weekday()]


def day_text(day: date, *, year: bool = True) -> str:
    """``la 21.11.2026`` or ``la 21.11.``."""
    return f"{weekday_text(day)}{NBSP}{date_text(day, year=year)}"


def long_day_text(day: date, *, year: bool = False) -> str:
    """``lauantai 21. marraskuuta``, for a heading."""
    lang = language()
    name, month = _LONG_DAYS[lang][day.weekday()], _MONTHS[lang][day.month - 1]
    words = f"{name} {day.day}. {month}ta" if lang is Language.FI else f"{name} {day.day} {month}"
    return f"{words} {day.year}" if year else words


def date_range(first: date, last: date) -> str:
    """``1.9.–30.11.2026``; the first year only when it differs."""
    if first == last:
        return date_text(first)
    return f"{date_text(first, year=first.year != last.year)}–{date_text(last)}"


def month_text(month: Month, *, year: bool = True) -> str:
    """``marraskuu 2026``."""
    name = _MONTHS[language()][month.month - 1]
    return f"{name} {month.year}" if year else name


def time_text(clock: time | datetime) -> str:
    """``9.30``; English ``9:30``. An instant is shown in Helsinki time."""
    at = clock.astimezone(HELSINKI) if isinstance(clock, datetime) else clock
    mark = ":" if language() is Language.EN else "."
    return f"{at.hour}{mark}{at.minute:02d}"


def clock_text(clock: time | datetime) -> str:
    """``klo 9.30``."""
    word = {Language.FI: f"klo{NBSP}", Language.SV: f"kl.{NBSP}", Language.EN: ""}[language()]
    return f"{word}{time_text(clock)}"


def time_range(begin: time | datetime, end: time | datetime) -> str:
    """``9.00–11.30``."""
    return f"{time_text(begin)}–{time_text(end)}"


def clock_range(begin: time | datetime, end: time | datetime) -> str:
    """``klo 9.00–11.30``."""
    return f"{clock_text(begin)}–{time_text(end)}"


def instant_text(instant: datetime) -> str:
    """``21.11.2026 klo 9.30``."""
    local = instant.astimezone(HELSINKI)
    return f"{date_text(local.date())} {clock_text(local)}"


def _grouped(whole: int, mark: str) -> str:
    return f"{whole:,}".replace(",", mark)


def _number(value: Decimal, decimals: int) -> str:
    sign = "−" if value < 0 else ""
    whole, _, part = f"{abs(value):.{decimals}f}".partition(".")
    if language() is Language.EN:
        return f"{sign}{_grouped(int(whole), ',')}.{part}" if part else sign + _grouped(int(whole), ",")
    return f"{sign}{_grouped(int(whole), NBSP)},{part}" if part else sign + _grouped(int(whole), NBSP)


def number_text(value: Decimal) -> str:
    """A decimal as it is, with at least two decimals: ``0,55``."""
    exponent = value.normalize().as_tuple().exponent
    return _number(value, max(2, -exponent if isinstance(exponent, int) else 2))


def money(cents: int) -> str:
    """``1 234,50 €`` with no-break spaces; English ``€1,234.50``."""
    words = _number(Decimal(cents) / 100, 2)
    if language() is Language.EN:
        return f"−€{words[1:]}" if words.startswith("−") else f"€{words}"
    return f"{words}{NBSP}€"


def rate(value: Decimal, unit: str) -> str:
    """``13,00 €/h`` or ``0,55 €/km``."""
    return f"{number_text(value)}{NBSP}€/{unit}"


def minutes(count: int) -> str:
    """``2 h 30 min``, ``2 h``, ``45 min``."""
    hours, rest = divmod(abs(count), 60)
    parts = ([f"{hours}{NBSP}h"] if hours else []) + ([f"{rest}{NBSP}min"] if rest or not hours else [])
    return ("−" if count < 0 else "") + NBSP.join(parts)


def km_number(tenths: int) -> str:
    """``24,0``."""
    return _number(Decimal(tenths) / 10, 1)


def km(tenths: int) -> str:
    """``24,0 km``."""
    return f"{km_number(tenths)}{NBSP}km"


def numbers(several: tuple[int, ...]) -> str:
    """``3, 5–7``: of a row of numbers without a gap only the ends are named."""
    spans: list[list[int]] = []
    for number in several:
        if spans and number == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], number]
        else:
            spans.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in spans)
