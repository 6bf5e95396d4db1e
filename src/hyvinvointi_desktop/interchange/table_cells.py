"""One cell of a table as a day, a clock time, a distance or a count. It knows no row; every refusal is a ``BadValue``.

A float never survives here: a number of a spreadsheet is read as the digits it shows.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.domain.days import MissingHour, instant_of
from hyvinvointi_desktop.domain.distance import KmTenths
from hyvinvointi_desktop.interchange.values import BadValue

_SPACES = "[ \u00a0\u202f\u2009]"
_FINNISH_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_CLOCK = re.compile(r"(?:klo\.? ?|kl\.? ?)?(?:(\d{1,2})[.:](\d{2})(?:[.:]00)?|(\d{1,2})(\d{2})|(\d{1,2}))", re.ASCII)
_OFFSET = re.compile(r"\s*\+(\d{1,2})(?::?00)?", re.ASCII)
_KM = re.compile(r"(\d+)(?:[.,](\d+))?(?: ?km)?", re.ASCII)
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class ClockCell:
    """A clock time; ``on`` where the cell held a date too, ``offset`` hours where it was written (``+02``).

    ``clock`` None means 24.00, the end of the day.
    """

    clock: time | None
    on: date | None = None
    offset: int | None = None


def is_empty(cell: object) -> bool:
    """Whether nothing is written there."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def text_of(cell: object) -> str:
    """The cell as people see it: ``17`` for the number 17.0."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, (int, float)):
        return digits_of(cell)
    if isinstance(cell, datetime):
        return f"{cell.day}.{cell.month}.{cell.year}" + (f" {cell:%H.%M}" if cell.time() != time() else "")
    if isinstance(cell, date):
        return f"{cell.day}.{cell.month}.{cell.year}"
    if isinstance(cell, time):
        return f"{cell.hour}.{cell.minute:02d}"
    return str(cell).strip()


def digits_of(number: float) -> str:
    """A spreadsheet number as plain digits: at most 15 of them count, as in the spreadsheet itself."""
    plain = format(Decimal(f"{number:.15g}"), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def read_day_cell(cell: object) -> date:
    """``3.10.2026``, ``2026-10-03`` or a real date; a day without its full year is refused."""
    if isinstance(cell, datetime) and cell.time() == time():
        return _sane(cell.date())
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return _sane(cell)
    text = text_of(cell) if isinstance(cell, str) else ""
    if match := _FINNISH_DAY.fullmatch(text):
        day, month, year = match.groups()
    elif match := _ISO_DAY.fullmatch(text.removesuffix("T00:00:00").removesuffix(" 00:00:00")):
        year, month, day = match.groups()
    else:
        raise BadValue(ProblemCode.BAD_DATE)
    try:
        return _sane(date(int(year), int(month), int(day)))
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_DATE) from error


def _sane(day: date) -> date:
    if day.year not in _YEARS:
        raise BadValue(ProblemCode.BAD_DATE)
    return day


def read_clock_cell(cell: object) -> ClockCell:
    """``9.30``, ``9:30``, ``930``, ``0930``, ``9``, a real time, each perhaps with a date before and ``+02`` after."""
    if isinstance(cell, datetime):
        on = cell.date() if cell.year in _YEARS and cell.year > 1900 else None  # 1899 and 1900 stand for no date
        return ClockCell(_whole(cell.time()), on)
    if isinstance(cell, time):
        return ClockCell(_whole(cell))
    if isinstance(cell, timedelta):
        return _clock_of_length(cell)
    text = text_of(cell) if isinstance(cell, (str, int, float)) and not isinstance(cell, bool) else ""
    on = None
    head, space, tail = text.replace("T", " ", 1).partition(" ") if text[:1].isdigit() else ("", "", "")
    if space and (_FINNISH_DAY.fullmatch(head) or _ISO_DAY.fullmatch(head)):
        on, text = read_day_cell(head), tail
    offset = None
    if (plus := text.find("+")) >= 0:
        match = _OFFSET.fullmatch(text[plus:])
        if match is None:
            raise BadValue(ProblemCode.BAD_TIME)
        offset, text = int(match.group(1)), text[:plus].rstrip()
    return ClockCell(_clock_of_text(text.strip().lower()), on, offset)


def _clock_of_text(text: str) -> time | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise BadValue(ProblemCode.BAD_TIME)
    hour = int(match.group(1) or match.group(3) or match.group(5))
    minute = int(match.group(2) or match.group(4) or 0)
    if (hour, minute) == (24, 0):
        return None
    if hour > 23 or minute > 59:
        raise BadValue(ProblemCode.BAD_TIME)
    return time(hour, minute)


def _clock_of_length(length: timedelta) -> ClockCell:
    """A cell formatted as a length of time: ``[h]:mm`` shows 9:30 for nine and a half hours after midnight."""
    if length == timedelta(hours=24):
        return ClockCell(None)
    if not timedelta() <= length < timedelta(hours=24):
        raise BadValue(ProblemCode.BAD_TIME)
    return ClockCell(_whole((datetime(2000, 1, 1, tzinfo=UTC) + length).time()))


def _whole(clock: time) -> time:
    """A spreadsheet keeps 9.30 as a fraction that may come back a moment off."""
    seconds = clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1_000_000
    minutes = round(seconds / 60)
    if abs(seconds - minutes * 60) > 0.5 or minutes >= 24 * 60:
        raise BadValue(ProblemCode.BAD_TIME)
    return time(minutes // 60, minutes % 60)


def instant_in_row(cell: ClockCell, on: date) -> datetime:
    """The instant of a clock cell on a day, with its Helsinki offset.

    The repeated hour is its first unless ``+02`` is written; a missing hour is refused (RULES.md section 9).
    """
    if cell.clock is None:
        return instant_of(on + timedelta(days=1), time())
    try:
        first = instant_of(on, cell.clock)
        second = instant_of(on, cell.clock, second=True)
    except MissingHour as error:
        raise BadValue(ProblemCode.MISSING_HOUR) from error
    if cell.offset is None:
        return first
    for instant in (first, second):
        if instant.utcoffset() == timedelta(hours=cell.offset):
            return instant
    raise BadValue(ProblemCode.WRONG_OFFSET)


def read_km_cell(cell: object) -> KmTenths:
    """``24``, ``24,0``, ``1 234,5 km`` or a number, at most one decimal."""
    text = re.sub(rf"(?<=\d){_SPACES}(?=\d{{3}})", "", _number_text(cell, ProblemCode.BAD_KM))
    match = _KM.fullmatch(text.replace("\u00a0", " ").replace("\u202f", " "))
    if match is None or len(match.group(1)) > 6:
        raise BadValue(ProblemCode.BAD_KM)
    decimals = (match.group(2) or "").rstrip("0")
    if len(decimals) > 1:
        raise BadValue(ProblemCode.BAD_KM)
    return KmTenths(int(match.group(1)) * 10 + int(decimals or "0"))


def read_count_cell(cell: object) -> int:
    """A whole number of people, 0 to 99."""
    match = re.fullmatch(r"(\d{1,2})([.,]0+)?", _number_text(cell, ProblemCode.BAD_COUNT), re.ASCII)
    if match is None:
        raise BadValue(ProblemCode.BAD_COUNT)
    return int(match.group(1))


def _number_text(cell: object, wrong: ProblemCode) -> str:
    if isinstance(cell, bool) or not isinstance(cell, (str, int, float)):
        raise BadValue(wrong)
    text = text_of(cell)
    if re.match(r"[-−]\s*\d", text):
        raise BadValue(ProblemCode.NEGATIVE)
    return text
