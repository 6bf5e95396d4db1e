"""Frozen values as rows and back, told field by field. For records whose row has the value's own fields."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import Table

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import Values

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the value, the column it lies in, and the way there and back."""

    name: str
    column: str
    to: Callable[[Any], Any]
    of: Callable[[Any], Any]


def _as_it_is(value: Any) -> Any:
    return value


def same(name: str, column: str = "") -> Field:
    """Text or a number, as it is."""
    return Field(name, column or name, _as_it_is, _as_it_is)


def placed(name: str, column: str) -> Field:
    """A number drawn from an id: rows keyed by it lie in no order of time. Beside the field of the id itself."""
    return Field(name, column, lambda x: int.from_bytes(hashlib.sha256(x.encode()).digest()[:8]) >> 2, str)


def day(name: str, column: str = "") -> Field:
    """A day, or none."""
    return Field(name, column or name, v.day_text, v.day_of)


def instant(name: str, column: str = "") -> Field:
    """An instant in UTC, or none."""
    return Field(name, column or name, v.instant_text_or_none, v.instant_or_none)


def month(name: str, column: str = "") -> Field:
    """A month."""
    return Field(name, column or name, str, Month.from_text)


def one_of(name: str, kind: type[StrEnum], column: str = "") -> Field:
    """One of named values, or none."""
    return Field(
        name, column or name, lambda x: None if x is None else x.value, lambda x: None if x is None else kind(x)
    )


def flag(name: str, column: str = "") -> Field:
    """Yes or no."""
    return Field(name, column or name, int, bool)


def strings(name: str, column: str = "") -> Field:
    """A small list of texts."""
    return Field(name, column or name, v.list_text, v.strings_of)


def mapping(name: str, column: str = "") -> Field:
    """Texts or numbers by their ids."""
    return Field(name, column or name, _object_text, json.loads)


def lists(name: str, column: str = "") -> Field:
    """Small lists of texts by their ids."""
    return Field(name, column or name, _object_text, lambda text: {k: tuple(x) for k, x in json.loads(text).items()})


def _object_text(values: Mapping[str, Any]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class RowMap(Generic[T]):
    """How one kind of record lies in its table. What lies in tables of its own is handed to ``of`` by name."""

    def __init__(self, table: Table, make: Callable[..., T], *fields: Field) -> None:
        self.table, self._make, self._fields = table, make, fields

    def row(self, record: T) -> Values:
        """The record as its row."""
        return {f.column: f.to(getattr(record, f.name)) for f in self._fields}

    def of(self, row: Any, **more: Any) -> T:
        """The record of its row."""
        return self._make(**{f.name: f.of(getattr(row, f.column)) for f in self._fields}, **more)


def between(first: date, last: date) -> tuple[str, str]:
    """Days as the texts that a column compares."""
    return first.isoformat(), last.isoformat()
