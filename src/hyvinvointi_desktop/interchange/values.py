"""Single values of the open log as text: how each is read, written and described. It knows no record.

Every ``read_`` raises ``BadValue`` with the reason; every ``_text`` writes what its ``read_`` gives back.
"""

import base64
import binascii
import re
from datetime import UTC, date, datetime, time, timezone
from decimal import Decimal
from typing import Annotated

from msgspec import Meta

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import KmTenths, NotADistance, km_from_text
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text

_DAY = r"\d{4}-\d{2}-\d{2}"
_CLOCK = r"\d{2}:\d{2}"
_OFFSET = r"(?:Z|[+-]\d{2}:\d{2})"
_INSTANT = re.compile(rf"({_DAY})T({_CLOCK})(?::00)?({_OFFSET})", re.ASCII)
_STAMP = re.compile(rf"{_DAY}T{_CLOCK}:\d{{2}}(?:\.\d{{6}})?{_OFFSET}", re.ASCII)
_RATE = re.compile(r"\d{1,6}(\.\d{1,6})?", re.ASCII)
_YEARS = range(1900, 2200)  # an instant near year 1 or 9999 cannot be turned to local time


class BadValue(ValueError):
    """The text is not what its place asks for."""

    def __init__(self, code: ProblemCode) -> None:
        super().__init__(code)
        self.code = code


def read_day(text: str) -> date:
    """``2026-10-03``; a date that does not exist is refused."""
    if not re.fullmatch(_DAY, text, re.ASCII):
        raise BadValue(ProblemCode.BAD_DATE)
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_DATE) from error
    if day.year < _YEARS.start:
        raise BadValue(ProblemCode.BAD_DATE)
    return day


def read_instant(text: str) -> datetime:
    """``2026-10-03T09:00+03:00`` with its own offset kept; ``Z`` and ``:00`` seconds are taken, others refused."""
    match = _INSTANT.fullmatch(text)
    if match is None:
        raise BadValue(ProblemCode.BAD_INSTANT)
    day, clock, offset = match.groups()
    if read_day(day).year not in _YEARS:
        raise BadValue(ProblemCode.BAD_DATE)
    try:
        return _fixed(datetime.fromisoformat(f"{day}T{clock}{offset}"))
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_TIME) from error


def instant_text(instant: datetime) -> str:
    """An instant of whole minutes with the offset it carries. Raises ValueError where seconds would be lost."""
    if instant.second or instant.microsecond or instant.utcoffset() is None:
        raise ValueError(f"not a whole minute with an offset: {instant!r}")
    return _fixed(instant).isoformat(timespec="minutes")


def read_stamp(text: str) -> datetime:
    """A moment of signing, to the second or finer: ``2026-10-31T16:20:05+02:00``."""
    if not _STAMP.fullmatch(text):
        raise BadValue(ProblemCode.BAD_INSTANT)
    if read_day(text[:10]).year not in _YEARS:
        raise BadValue(ProblemCode.BAD_DATE)
    try:
        return _fixed(datetime.fromisoformat(text))
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_TIME) from error


def stamp_text(instant: datetime) -> str:
    """A moment of signing with everything it carries."""
    return _fixed(instant).isoformat()


def _fixed(instant: datetime) -> datetime:
    offset = instant.utcoffset()
    if offset is None:
        raise ValueError(f"no offset: {instant!r}")
    return instant.replace(tzinfo=timezone(offset) if offset else UTC, fold=0)


def read_clock(text: str) -> time:
    """A clock time of a plan, ``09:00``."""
    try:
        if re.fullmatch(_CLOCK, text, re.ASCII):
            return time.fromisoformat(text)
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_TIME) from error
    raise BadValue(ProblemCode.BAD_TIME)


def read_month(text: str) -> Month:
    """``2026-10``."""
    try:
        return Month.from_text(text)
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_MONTH) from error


def read_km(text: str) -> KmTenths:
    """``"24"`` or ``"24.0"`` as tenths."""
    try:
        return km_from_text(text)
    except NotADistance as error:
        raise BadValue(_negative_or(ProblemCode.BAD_KM, text)) from error


def read_rate(text: str) -> Decimal:
    """A rate in euros, ``"0.55"``; its decimals are kept as given."""
    try:
        if _RATE.fullmatch(text):
            return rate_from_text(text)
    except NotARate as error:
        raise BadValue(ProblemCode.BAD_RATE) from error
    raise BadValue(_negative_or(ProblemCode.BAD_RATE, text))


def rate_text(rate: Decimal) -> str:
    """The rate as plain digits, never with an exponent."""
    return format(rate, "f")


def _negative_or(code: ProblemCode, text: str) -> ProblemCode:
    return ProblemCode.NEGATIVE if re.fullmatch(r"[-−]\d+([.,]\d+)?", text, re.ASCII) else code


def read_id(text: str) -> str:
    """An id or code: not empty, not padded, at most 200 characters, no control character."""
    if not text or text != text.strip() or len(text) > 200 or any(ord(c) < 32 for c in text):
        raise BadValue(ProblemCode.BAD_ID)
    return text


def read_base64(text: str) -> bytes:
    """Bytes as padded standard base64."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadValue(ProblemCode.BAD_BASE64) from error
    return content


def base64_text(content: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(content).decode("ascii")


Id = Annotated[str, Meta(extra={"read": read_id}, extra_json_schema={"minLength": 1, "maxLength": 200})]
Day = Annotated[str, Meta(extra={"read": read_day}, extra_json_schema={"format": "date", "pattern": f"^{_DAY}$"})]
Instant = Annotated[
    str, Meta(extra={"read": read_instant}, extra_json_schema={"pattern": f"^{_DAY}T{_CLOCK}(:00)?{_OFFSET}$"})
]
Stamp = Annotated[
    str,
    Meta(extra={"read": read_stamp}, extra_json_schema={"pattern": rf"^{_DAY}T{_CLOCK}:\d{{2}}(\.\d{{6}})?{_OFFSET}$"}),
]
Clock = Annotated[str, Meta(extra={"read": read_clock}, extra_json_schema={"pattern": f"^{_CLOCK}$"})]
MonthText = Annotated[str, Meta(extra={"read": read_month}, extra_json_schema={"pattern": r"^\d{4}-\d{2}$"})]
Km = Annotated[str, Meta(extra={"read": read_km}, extra_json_schema={"pattern": r"^\d{1,6}(\.\d)?$"})]
Rate = Annotated[str, Meta(extra={"read": read_rate}, extra_json_schema={"pattern": r"^\d{1,6}(\.\d{1,6})?$"})]
Base64 = Annotated[str, Meta(extra={"read": read_base64}, extra_json_schema={"contentEncoding": "base64"})]
Count = Annotated[int, Meta(ge=0, le=1_000_000_000)]
