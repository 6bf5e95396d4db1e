"""One row added or replaced, in words that both databases understand."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, and_, insert, update


def put_row(connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Replaces the row of that key, or adds it."""
    here = and_(*(table.c[name] == value for name, value in key.items()))
    if not connection.execute(update(table).where(here).values(**values)).rowcount:
        connection.execute(insert(table), {**key, **values})
