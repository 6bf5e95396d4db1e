"""The few statements every part of the records uses: add, put, put children, rows in groups. It knows no table."""

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Connection, Select, Table, bindparam, delete, func, insert, select
from sqlalchemy.dialects import sqlite

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode

Values = dict[str, Any]


@cache
def upsert(table: Table, dialect: str = "sqlite") -> Any:
    """Adds a whole row, or replaces the one under its primary key; in both databases alike."""
    keys = [c.name for c in table.primary_key]
    statement: Any = sqlite.insert(table)
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # only who shares a registry on a server needs it

        statement = postgresql.insert(table)
    others = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)


_LISTED = select(func.json_each(bindparam("listed")).table_valued("value").c.value)


def listed(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the column is among the values of the parameter ``listed``: one JSON text, however many there are."""
    return column.in_(_LISTED)


def as_listed(values: Iterable[Any]) -> Values:
    """The parameter for ``listed``."""
    return {"listed": json.dumps(list(values))}


class RecordsBase:
    """Shared ground of the records: the open connection of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _rows(self, statement: Select[Any] | CompoundSelect[Any], parameters: Values | None = None) -> list[Any]:
        return list(self._connection.execute(statement, parameters or {}).all())  # row by row takes twice as long

    def _one(self, statement: Select[Any]) -> Any:
        return self._connection.execute(statement).one_or_none()

    def _there(self, table: Table, row_id: str) -> bool:
        return self._one(select(table.c.id).where(table.c.id == row_id)) is not None

    def _must_be_there(self, table: Table, row_id: str) -> None:
        if not self._there(table, row_id):
            raise RecordsRefused(RefusedCode.NOT_THERE, row_id)

    def _must_be_new(self, table: Table, row_id: str) -> None:
        if self._there(table, row_id):
            raise RecordsRefused(RefusedCode.ALREADY_THERE, row_id)

    def _insert(self, table: Table, rows: Iterable[Values]) -> None:
        many = list(rows)
        if many:  # an empty list would insert one row of defaults
            self._connection.execute(insert(table), many)

    def _put(self, table: Table, row: Values) -> None:
        self._connection.execute(upsert(table), row)

    def _put_all(self, table: Table, rows: Iterable[Values]) -> None:
        many = list(rows)
        if many:
            self._connection.execute(upsert(table), many)

    def _put_children(self, table: Table, parent: str, parent_id: str, rows: Iterable[Values]) -> None:
        self._connection.execute(delete(table).where(table.c[parent] == parent_id))
        self._insert(table, rows)

    def _groups(self, statement: Select[Any], by: str, parameters: Values | None = None) -> dict[str, list[Any]]:
        groups: dict[str, list[Any]] = defaultdict(list)
        for row in self._rows(statement, parameters):
            groups[getattr(row, by)].append(row)
        return groups
