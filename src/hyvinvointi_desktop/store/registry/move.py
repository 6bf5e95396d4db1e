"""The way of the registry from a profile's own file to a server: copied, read back, compared, then taken out here."""

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, insert, select

from hyvinvointi_desktop.app.registry_server_port import RegistryStays, ServerFault
from hyvinvointi_desktop.store.registry.columns import registry_tables
from hyvinvointi_desktop.store.registry.tables_meta import meta

_AT_ONCE = 500


def tables_to_move() -> list[Table]:
    """Every table but what a database says of itself, in an order in which rows can be added."""
    return [t for t in registry_tables() if t is not meta]


def copy_registry(source: Connection, target: Engine) -> int:
    """Copies every row in one transaction and reads them back; how many.

    Raises:
        RegistryStays: the target holds something already, or what was read back differs. It is left as it was.
    """
    with target.begin() as connection:
        if any(connection.execute(select(t).limit(1)).first() is not None for t in tables_to_move()):
            raise RegistryStays(ServerFault.NOT_EMPTY)
        count = sum(copy_table(source, table, connection, table) for table in tables_to_move())
        for table in tables_to_move():
            if digest_of_table(source, table) != digest_of_table(connection, table):
                raise RegistryStays(ServerFault.NOT_THE_SAME)
    return count


def copy_table(source: Connection, of: Table, target: Connection, to: Table) -> int:
    """Adds every row of a table to another with the same columns; how many."""
    count = 0
    for rows in _portions(source, of):
        target.execute(insert(to), rows)
        count += len(rows)
    return count


def digest_of_table(connection: Connection, table: Table) -> str:
    """SHA-256 over every row, whatever order the database gives them in."""
    rows = sorted(hashlib.sha256(repr(tuple(row)).encode()).digest() for row in connection.execute(select(table)))
    return hashlib.sha256(b"".join(rows)).hexdigest()


def take_out(connection: Connection) -> None:
    """Deletes every row here, those that name others first."""
    for table in reversed(tables_to_move()):
        connection.execute(delete(table))


def _portions(source: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    result = source.execute(select(table))
    while rows := result.fetchmany(_AT_ONCE):
        yield [dict(row._mapping) for row in rows]  # noqa: SLF001 -- SQLAlchemy's public name for it
