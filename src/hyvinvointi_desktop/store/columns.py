"""How columns and checks are written in every list of tables: names of constraints, whole numbers, dates as text."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *items: SchemaItem) -> Table:
    """A table whose columns hold what they say and nothing else."""
    return Table(name, metadata, *items, sqlite_strict=True)


def words(name: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    """Text."""
    return Column(name, Text, nullable=null, primary_key=key)


def number(name: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    """A whole number."""
    return Column(name, Integer, nullable=null, primary_key=key)


def blob(name: str) -> Column[Any]:
    """Bytes."""
    return Column(name, LargeBinary, nullable=False)


def to(name: str, target: str, *, null: bool = False, gone: str | None = None, late: bool = False) -> Column[Any]:
    """A foreign key; ``late`` is checked at the commit (a row may name one that is written after it)."""
    late_words: dict[str, Any] = {"deferrable": True, "initially": "DEFERRED"} if late else {}
    return Column(name, Text, ForeignKey(target, ondelete=gone, **late_words), nullable=null)


def to_number(name: str, target: str) -> Column[Any]:
    """A foreign key of a numbered table, or nothing."""
    return Column(name, Integer, ForeignKey(target), nullable=True)


def one_of(column: str, values: type[StrEnum] | Iterable[str]) -> CheckConstraint:
    """Only these values."""
    words = ", ".join(f"'{v!s}'" for v in values)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def json_in(column: str) -> CheckConstraint:
    """Only JSON."""
    return CheckConstraint(f"json_valid({column})", name=column)


def at_least(column: str, least: int = 0) -> CheckConstraint:
    """No less than that."""
    return CheckConstraint(f"{column} >= {least}", name=column)


def flag(column: str) -> CheckConstraint:
    """0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def rate_in(column: str) -> CheckConstraint:
    """A decimal text of euros."""
    return CheckConstraint(f"{column} <> '' AND {column} NOT GLOB '*[^0-9.]*'", name=column)


def only_row() -> CheckConstraint:
    """The table has one row at most."""
    return CheckConstraint("id = 1", name="only_row")
