"""Days and instants: a day is a local date in Helsinki, an instant carries its offset (RULES.md section 2).

It refuses to know what day it is today.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Self
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One calendar month."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Self:
        """The month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """``2026-10``. Raises ValueError for anything else."""
        year, dash, month = text.partition("-")
        plain = text.isascii() and dash and len(year) == 4 and len(month) == 2 and year.isdigit() and month.isdigit()
        if not plain or not 1 <= int(month) <= 12 or int(year) < 1:
            raise ValueError(text)
        return cls(int(year), int(month))

    @property
    def first_day(self) -> date:
        """The month's first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The month's last day."""
        return self.next().first_day - timedelta(days=1)

    def next(self) -> "Month":
        """The month after this."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    def previous(self) -> "Month":
        """The month before this."""
        return Month(self.year - (self.month == 1), (self.month - 2) % 12 + 1)

    def __contains__(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def months_between(first: date, last: date) -> Iterator[Month]:
    """The months from the first day's to the last day's."""
    month = Month.of(first)
    while month <= Month.of(last):
        yield month
        month = month.next()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open stretch of time inside one local day: ``[starts_at, ends_at)`` in UTC."""

    on: date
    starts_at: datetime
    ends_at: datetime

    @property
    def minutes(self) -> int:
        """Elapsed minutes, right over a change of clocks."""
        return (self.ends_at - self.starts_at) // MINUTE


def local_day(instant: datetime) -> date:
    """The Helsinki date of an instant."""
    return instant.astimezone(HELSINKI).date()


def midnight_after(day: date) -> datetime:
    """The instant, in UTC, at which the local day ends."""
    return datetime.combine(day + timedelta(days=1), time(), HELSINKI).astimezone(UTC)


def by_day(starts_at: datetime, ends_at: datetime) -> Iterator[Stretch]:
    """The stretch from start to end divided at local midnights, in order; nothing when it is empty."""
    start, end = starts_at.astimezone(UTC), ends_at.astimezone(UTC)
    while start < end:
        day = local_day(start)
        stop = min(end, midnight_after(day))
        yield Stretch(day, start, stop)
        start = stop


class MissingHour(ValueError):
    """The clock time does not exist on that day: the clocks skip it in March."""


def instant_of(day: date, clock: time, *, second: bool = False) -> datetime:
    """The instant of a wall-clock time in Helsinki, with its offset fixed.

    A repeated hour in October is its first unless ``second`` (RULES.md section 9).

    Raises:
        MissingHour: the wall clock never shows that time on that day.
    """
    local = datetime.combine(day, clock.replace(fold=1 if second else 0), HELSINKI)
    back = local.astimezone(UTC).astimezone(HELSINKI)
    if back.replace(tzinfo=None, fold=0) != datetime.combine(day, clock.replace(fold=0)):
        raise MissingHour(f"{day} {clock}")
    return with_fixed_offset(local)


def with_fixed_offset(instant: datetime) -> datetime:
    """The same instant with its Helsinki offset as a plain number, as the open log writes it."""
    local = instant.astimezone(HELSINKI)
    offset = local.utcoffset()
    assert offset is not None  # an aware datetime always has one
    return local.replace(tzinfo=timezone(offset), fold=0)


def add_months(day: date, months: int) -> date:
    """The same day number ``months`` later, clamped to that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    month = Month(index // 12, index % 12 + 1)
    return date(month.year, month.month, min(day.day, month.last_day.day))
