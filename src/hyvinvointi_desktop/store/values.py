"""How single values lie in columns, both ways: days, instants with their offset, rates, small lists as JSON."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from typing import Any

from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.places import RouteKey
from hyvinvointi_desktop.domain.programmes import SupplementKind
from hyvinvointi_desktop.domain.sessions import Leg, Supplement

_EMPTY = "[]"
_MINUTE = timedelta(minutes=1)


def day_text(day: date | None) -> str | None:
    """``2026-10-03``."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """The day of its text."""
    return None if text is None else date.fromisoformat(text)


def utc_text(instant: datetime) -> str:
    """The instant in UTC, always of one width, so that text order is time order.

    Raises:
        ValueError: the instant is naive.
    """
    if instant.tzinfo is None:
        raise ValueError("naive instant")
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def offset_minutes(instant: datetime) -> int:
    """The offset the instant was given with.

    Raises:
        ValueError: naive, or an offset that is not whole minutes.
    """
    offset = instant.utcoffset()
    if offset is None or offset % _MINUTE:
        raise ValueError("an instant needs an offset of whole minutes")
    return offset // _MINUTE


@lru_cache(maxsize=64)
def _zone(offset: int) -> timezone:
    return timezone(timedelta(minutes=offset)) if offset else UTC


def instant_of(text: str, offset: int) -> datetime:
    """The same instant with the same offset as it was given."""
    return datetime.fromisoformat(text).astimezone(_zone(offset))


def instant_text_or_none(instant: datetime | None) -> str | None:
    """As ``utc_text``; nothing for no instant."""
    return None if instant is None else utc_text(instant)


def instant_or_none(text: str | None) -> datetime | None:
    """The instant in UTC; none of nothing."""
    return None if text is None else instant_of(text, 0)


def clock_text(clock: time) -> str:
    """``09:00:00``."""
    return clock.isoformat()


def rate_text(rate: Decimal | None) -> str | None:
    """A rate with exactly its digits, never an exponent."""
    return None if rate is None else format(rate, "f")


def rate_of(text: str | None) -> Decimal | None:
    """The exact rate."""
    return None if text is None else Decimal(text)


def list_text(values: Sequence[Any]) -> str:
    """A small list as JSON."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":")) if values else _EMPTY


def strings_of(text: str) -> tuple[str, ...]:
    """A small list of strings."""
    return () if text == _EMPTY else tuple(json.loads(text))


def json_text(value: Any) -> str:
    """Plain values as canonical JSON, of which a digest may be made."""
    return canonical_bytes(value).decode()


def legs_text(legs: Sequence[Leg]) -> str:
    """The legs of a trip as JSON."""
    return list_text([{"km_tenths": leg.km_tenths, "passengers": leg.passengers} for leg in legs])


def legs_of(text: str) -> tuple[Leg, ...]:
    """The legs of a trip."""
    return () if text == _EMPTY else tuple(Leg(x["km_tenths"], x["passengers"]) for x in json.loads(text))


def supplements_text(supplements: Sequence[Supplement]) -> str:
    """The supplements of a trip as JSON."""
    return list_text([{"kind": s.kind.value, "km_tenths": s.km_tenths} for s in supplements])


def supplements_of(text: str) -> tuple[Supplement, ...]:
    """The supplements of a trip."""
    if text == _EMPTY:
        return ()
    return tuple(Supplement(SupplementKind(x["kind"]), x["km_tenths"]) for x in json.loads(text))


def route_text(route: RouteKey | None) -> str:
    """A route as the domain compares it; empty for a trip that lacks a place."""
    return "" if route is None else list_text(route)
