"""What a person typed in a date, time, kilometre or money field, as a value. Pure: it knows no widget and no clock."""

import re
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum

_NEAR = {
    "toissapäivänä": -2,
    "toissapaivana": -2,
    "eilen": -1,
    "tänään": 0,
    "tanaan": 0,
    "huomenna": 1,
    "ylihuomenna": 2,
    "förrgår": -2,
    "i förrgår": -2,
    "igår": -1,
    "i går": -1,
    "idag": 0,
    "i dag": 0,
    "imorgon": 1,
    "i morgon": 1,
    "övermorgon": 2,
    "i övermorgon": 2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "nyt": 0,
    "nu": 0,
    "now": 0,
}
_WEEKDAYS = (
    ("ma", "maanantai", "maanantaina", "må", "mån", "måndag", "mon", "monday"),
    ("ti", "tiistai", "tiistaina", "tis", "tisdag", "tue", "tuesday"),
    ("ke", "keskiviikko", "keskiviikkona", "on", "ons", "onsdag", "wed", "wednesday"),
    ("to", "torstai", "torstaina", "tor", "tors", "torsdag", "thu", "thursday"),
    ("pe", "perjantai", "perjantaina", "fr", "fre", "fredag", "fri", "friday"),
    ("la", "lauantai", "lauantaina", "lö", "lör", "lördag", "sat", "saturday"),
    ("su", "sunnuntai", "sunnuntaina", "sö", "sön", "söndag", "sun", "sunday"),
)
_BY_NAME = {name: n for n, names in enumerate(_WEEKDAYS) for name in names}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?")
_PACKED = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_CLOCK = re.compile(r"(?:klo|kl\.?|at)?\s*(\d{1,2})(?:\s*[.:,h]?\s*(\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


class Lean(StrEnum):
    """Which of several days is meant by ``ma`` or ``20.11.``: work is logged backwards and planned forwards."""

    PAST = "past"
    FUTURE = "future"


class Misread(StrEnum):
    """Why what was typed gives no value."""

    NOT_UNDERSTOOD = "not_understood"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_TIME = "no_such_time"
    TOO_EXACT = "too_exact"
    TOO_LARGE = "too_large"


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).strip().casefold()


def read_date(text: str, today: date, lean: Lean = Lean.PAST) -> date | Misread:
    """``pe 20.11.2026``, ``20.11.``, ``2026-11-20``, ``eilen``, ``ma``; a weekday beside a date is ignored."""
    words = _plain(text).rstrip(",")
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    if (weekday := _BY_NAME.get(words.rstrip("."))) is not None:
        return _weekday(weekday, today, lean)
    first, _, rest = words.partition(" ")
    if rest and first.rstrip(".,") in _BY_NAME:
        words = rest
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _DOTTED.fullmatch(words) or _PACKED.fullmatch(words)
    if not found:
        return Misread.NOT_UNDERSTOOD
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year is None:
        return _nearest(day, month, today, lean)
    return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)


def _weekday(weekday: int, today: date, lean: Lean) -> date:
    if lean is Lean.PAST:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _day(year: int, month: int, day: int) -> date | Misread:
    if not 1900 <= year <= 2199:
        return Misread.NO_SUCH_DAY
    try:
        return date(year, month, day)
    except ValueError:
        return Misread.NO_SUCH_DAY


def _nearest(day: int, month: int, today: date, lean: Lean) -> date | Misread:
    """The year that fits: up to a month against the lean, else the nearest along it."""
    slack = timedelta(days=31)
    years = range(today.year - 4, today.year + 5)
    days = [d for y in years if isinstance(d := _day(y, month, day), date)]
    if not days:
        return Misread.NO_SUCH_DAY
    if lean is Lean.PAST:
        return max((d for d in days if d <= today + slack), default=days[0])
    return min((d for d in days if d >= today - slack), default=days[-1])


def read_time(text: str) -> time | Misread:
    """``9``, ``930``, ``9.30``, ``9:30``, ``klo 9.30``; ``24.00`` is midnight."""
    found = _CLOCK.fullmatch(_plain(text))
    if not found:
        return Misread.NOT_UNDERSTOOD
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return Misread.NO_SUCH_TIME
        hour = hour % 12 + (12 if found[3].lower() == "pm" else 0)
    if (hour, minute) == (24, 0):
        hour = 0
    if hour > 23 or minute > 59:
        return Misread.NO_SUCH_TIME
    return time(hour, minute)


def read_decimal(text: str, most_decimals: int = 2) -> Decimal | Misread:
    """A plain number with a decimal comma or point; thousands grouped with spaces, or where both signs stand."""
    bare = _plain(text).replace("€", "").replace("eur", "").replace(" ", "").replace("−", "-")
    if "," in bare and "." in bare:
        group, point = (",", ".") if bare.rindex(".") > bare.rindex(",") else (".", ",")
        if bare.count(point) > 1 or not re.fullmatch(rf"\d{{1,3}}(\{group}\d{{3}})+", bare.partition(point)[0]):
            return Misread.NOT_UNDERSTOOD
        bare = bare.replace(group, "")
    bare = bare.replace(",", ".")
    if not bare.isascii() or not re.fullmatch(r"\d+(\.\d*)?", bare):
        return Misread.NOT_UNDERSTOOD
    whole, _, part = bare.partition(".")
    if len(part.rstrip("0")) > most_decimals:
        return Misread.TOO_EXACT
    if len(whole.lstrip("0")) > 7:
        return Misread.TOO_LARGE
    return Decimal(f"{whole}.{part or '0'}")


def read_km(text: str) -> int | Misread:
    """Kilometres as whole tenths: ``24``, ``24,0``, ``1.5``, ``24 km``."""
    bare = _plain(text).removesuffix("kilometriä").removesuffix("km")
    value = read_decimal(bare, 1)
    if isinstance(value, Misread):
        return value
    return Misread.TOO_LARGE if value >= 10_000 else int(value * 10)


def read_money(text: str) -> int | Misread:
    """Euros as whole cents: ``13``, ``13,5``, ``1 234,50 €``, ``€1,234.50``."""
    value = read_decimal(text, 2)
    return value if isinstance(value, Misread) else int(value * 100)


def read_minutes(text: str) -> int | Misread:
    """``2 h 30 min``, ``45 min``, ``2.30``, ``2,5 h``; a bare number is hours up to 12, else minutes."""
    words = _plain(text).replace("tuntia", "h").replace("tunti", "h").replace("timmar", "h").replace("minuuttia", "min")
    if found := re.fullmatch(r"(?:(\d{1,3}) ?h)? ?(?:(\d{1,4}) ?min)?", words):
        if found[1] is None and found[2] is None:
            return Misread.NOT_UNDERSTOOD
        return int(found[1] or 0) * 60 + int(found[2] or 0)
    if found := re.fullmatch(r"(\d{1,3})[.:](\d{2})", words):
        return int(found[1]) * 60 + int(found[2]) if int(found[2]) < 60 else Misread.NO_SUCH_TIME
    if found := re.fullmatch(r"(\d{1,3})[.,](\d{1,2}) ?h", words):
        minutes = Decimal(f"{found[1]}.{found[2]}") * 60
        return int(minutes) if minutes == int(minutes) else Misread.TOO_EXACT
    if words.isascii() and words.isdigit() and len(words) <= 4:
        return int(words) * 60 if int(words) <= 12 else int(words)
    return Misread.NOT_UNDERSTOOD
