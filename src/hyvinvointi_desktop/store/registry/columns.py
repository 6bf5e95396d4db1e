"""How columns are written so that both databases understand them. Every table's name begins with ``reg_``."""

from typing import Any

from sqlalchemy import BigInteger, Column, Integer, Table
from sqlalchemy.schema import SchemaItem

from hyvinvointi_desktop.store.columns import at_least, blob, flag, metadata, one_of, to, words

__all__ = ["PREFIX", "at_least", "blob", "flag", "number", "one_of", "registry_tables", "table", "to", "words"]

PREFIX = "reg_"
_LONG = BigInteger().with_variant(Integer, "sqlite")


def table(name: str, *items: SchemaItem) -> Table:
    """A table of the registry.

    Raises:
        ValueError: its name does not say that it is one.
    """
    if not name.startswith(PREFIX):
        raise ValueError(name)
    return Table(name, metadata, *items, sqlite_strict=True)


def number(name: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    """A whole number; 64 bits in both. A key is given by the program, never counted up by the database."""
    return Column(name, _LONG, nullable=null, primary_key=key, autoincrement=False)


def registry_tables() -> list[Table]:
    """Every table of the registry, in an order in which they can be made."""
    return [t for t in metadata.sorted_tables if t.name.startswith(PREFIX)]
