"""Rows added and replaced, in words that both databases understand."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from hyvinvointi_desktop.store.records_base import upsert


def put_row(connection: Connection, table: Table, *rows: Mapping[str, Any]) -> None:
    """Adds whole rows, or replaces what is there under their keys."""
    connection.execute(upsert(table, connection.dialect.name), rows)


@contextmanager
def unless_taken(error: Exception) -> Iterator[None]:
    """Raises the error where the database says that a key is taken."""
    try:
        yield
    except IntegrityError as found:
        raise error from found
