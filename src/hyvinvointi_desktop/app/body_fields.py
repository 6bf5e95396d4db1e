"""Plain values that came from elsewhere, taken out of their objects one by one and never believed."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import NotADistance, km_from_text
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text

MOST_WORDS = 4000
MOST_ROWS = 5000
_MOST = 1_000_000_000
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MINUTE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?(Z|[+-]\d{2}:\d{2})", re.ASCII)
_STAMP = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?(Z|[+-]\d{2}:\d{2})", re.ASCII)
_RATE = re.compile(r"\d{1,6}(\.\d{1,6})?", re.ASCII)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
_YEARS = range(1900, 2200)

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class BodyFault(StrEnum):
    """What is wrong with a body."""

    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    BAD_ID = "bad_id"
    BAD_DAY = "bad_day"
    BAD_INSTANT = "bad_instant"
    BAD_MONTH = "bad_month"
    BAD_NUMBER = "bad_number"
    BAD_KM = "bad_km"
    BAD_RATE = "bad_rate"
    UNKNOWN_WORD = "unknown_word"
    TOO_LONG = "too_long"
    ORDER = "order"
    """An end before its beginning."""
    TWICE = "twice"
    NOT_THE_SUM = "not_the_sum"
    OTHER_ID = "other_id"
    """A body speaks of another record than the one it is in."""
    NOT_A_CLAIM = "not_a_claim"


class BodyRefused(Exception):
    """The body cannot be read. ``path`` says where, such as ``trips[2].km``; it holds no value of the body."""

    def __init__(self, path: str, fault: BodyFault) -> None:
        super().__init__(f"{path}: {fault.value}")
        self.path, self.fault = path, fault


@dataclass(frozen=True, slots=True)
class Fields:
    """One object. What is asked for and is not there, or is something else, raises BodyRefused with its path; keys
    nobody asks for are left (PROTOCOL.md 2.12)."""

    values: Mapping[str, Any]
    path: str = ""

    def at(self, key: str) -> str:
        """The path of a key."""
        return f"{self.path}.{key}" if self.path else key

    def fail(self, key: str, fault: BodyFault) -> BodyRefused:
        """What to raise about a key."""
        return BodyRefused(self.at(key), fault)

    def has(self, key: str) -> bool:
        """Whether there is something other than null."""
        return self.values.get(key) is not None

    def _of(self, key: str, kind: type[T]) -> T:
        value = self.values.get(key)
        if value is None:
            raise self.fail(key, BodyFault.MISSING)
        if type(value) is not kind:  # True is no number
            raise self.fail(key, BodyFault.WRONG_TYPE)
        return value

    def text(self, key: str, *, least: int = 0, most: int = MOST_WORDS) -> str:
        """Words, without control characters but line ends."""
        text = self._of(key, str)
        if not least <= len(text) <= most:
            raise self.fail(key, BodyFault.TOO_LONG if len(text) > most else BodyFault.MISSING)
        if _CONTROL.search(text):
            raise self.fail(key, BodyFault.WRONG_TYPE)
        return text

    def words(self, key: str) -> str:
        """Words that may be missing."""
        return self.text(key) if self.has(key) else ""

    def id(self, key: str) -> str:
        """An id: not empty, not padded, at most 200 letters."""
        text = self._of(key, str)
        if not text or text != text.strip() or len(text) > 200 or not text.isprintable():
            raise self.fail(key, BodyFault.BAD_ID)
        return text

    def maybe(self, key: str, take: Callable[[str], T]) -> T | None:
        """What ``take`` takes, or None where it is null or missing."""
        return take(key) if self.has(key) else None

    def flag(self, key: str) -> bool:
        """Yes or no."""
        return self._of(key, bool)

    def count(self, key: str) -> int:
        """A whole number from 0 on."""
        value = self._of(key, int)
        if not 0 <= value <= _MOST:
            raise self.fail(key, BodyFault.BAD_NUMBER)
        return value

    def whole(self, key: str) -> int:
        """A whole number, also below zero."""
        value = self._of(key, int)
        if abs(value) > _MOST:
            raise self.fail(key, BodyFault.BAD_NUMBER)
        return value

    def day(self, key: str) -> date:
        """``2026-10-03``."""
        text = self._of(key, str)
        try:
            day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:
            day = None
        if day is None or day.year not in _YEARS:
            raise self.fail(key, BodyFault.BAD_DAY)
        return day

    def month(self, key: str) -> Month:
        """``2026-10``."""
        try:
            month = Month.from_text(self._of(key, str))
        except ValueError as error:
            raise self.fail(key, BodyFault.BAD_MONTH) from error
        if month.year not in _YEARS:
            raise self.fail(key, BodyFault.BAD_MONTH)
        return month

    def minute(self, key: str) -> datetime:
        """An instant of whole minutes, with its offset kept."""
        return self._instant(key, _MINUTE)

    def stamp(self, key: str) -> datetime:
        """An instant to the second or finer, with its offset kept."""
        return self._instant(key, _STAMP)

    def _instant(self, key: str, shape: re.Pattern[str]) -> datetime:
        text = self._of(key, str)
        try:
            at = datetime.fromisoformat(text) if shape.fullmatch(text) else None
        except ValueError:
            at = None
        offset = None if at is None else at.utcoffset()
        if at is None or offset is None or at.year not in _YEARS:
            raise self.fail(key, BodyFault.BAD_INSTANT)
        return at.replace(tzinfo=timezone(offset) if offset else UTC, fold=0)

    def km_tenths(self, key: str) -> int:
        """``"24.0"`` as tenths."""
        try:
            return km_from_text(self._of(key, str))
        except NotADistance as error:
            raise self.fail(key, BodyFault.BAD_KM) from error

    def signed_km_tenths(self, key: str) -> int:
        """The same, also below zero."""
        text = self._of(key, str)
        try:
            return -km_from_text(text[1:]) if text.startswith("-") else km_from_text(text)
        except NotADistance as error:
            raise self.fail(key, BodyFault.BAD_KM) from error

    def rate(self, key: str) -> Decimal:
        """Euros as a decimal string."""
        text = self._of(key, str)
        try:
            if _RATE.fullmatch(text):
                return rate_from_text(text)
        except NotARate:
            pass
        raise self.fail(key, BodyFault.BAD_RATE)

    def one_of(self, key: str, kind: type[E]) -> E:
        """A word of a list."""
        text = self._of(key, str)
        try:
            return kind(text)
        except ValueError as error:
            raise self.fail(key, BodyFault.UNKNOWN_WORD) from error

    def inner(self, key: str) -> "Fields":
        """An object inside."""
        return Fields(self._of(key, dict), self.at(key))

    def rows(self, key: str) -> "Iterator[Fields]":
        """A list of objects, which may be missing."""
        for n, value in enumerate(self._list(key)):
            if not isinstance(value, dict):
                raise self.fail(f"{key}[{n}]", BodyFault.WRONG_TYPE)
            yield Fields(value, self.at(f"{key}[{n}]"))

    def texts(self, key: str, *, most: int = 200) -> tuple[str, ...]:
        """A list of short texts, which may be missing."""
        found = self._list(key)
        return tuple(Fields({"": v}, self.at(f"{key}[{n}]")).text("", most=most) for n, v in enumerate(found))

    def ids(self, key: str) -> tuple[str, ...]:
        """A list of ids, none twice, which may be missing."""
        found = tuple(Fields({"": v}, self.at(f"{key}[{n}]")).id("") for n, v in enumerate(self._list(key)))
        if len(set(found)) != len(found):
            raise self.fail(key, BodyFault.TWICE)
        return found

    def _list(self, key: str) -> list[Any]:
        value = self.values.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fail(key, BodyFault.WRONG_TYPE)
        if len(value) > MOST_ROWS:
            raise self.fail(key, BodyFault.TOO_LONG)
        return value
