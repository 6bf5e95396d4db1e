"""One transaction of the registry: what is not committed is rolled back, and after the commit it is dead."""

import contextlib
from collections.abc import Iterator
from typing import Any, Self

from sqlalchemy import Connection, Engine

from hyvinvointi_desktop.store.faults import sorted_faults, surroundings
from hyvinvointi_desktop.store.registry.records import SqlRegistryRecords


class SqlRegistryUnit:
    """The registry's unit of work over an engine of either database."""

    records: SqlRegistryRecords

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __enter__(self) -> Self:
        with sorted_faults():
            self._connection = self._engine.connect()
            try:
                self._transaction = self._connection.begin()
            except BaseException:
                self._connection.close()
                raise
        self.records = SqlRegistryRecords(self._connection)
        return self

    def __exit__(self, *error: Any) -> None:
        try:
            if self._transaction.is_active and not self._connection.closed:
                self._transaction.rollback()
        finally:
            self._connection.close()
        raised = error[1] if len(error) > 1 else None
        known = surroundings(raised) if raised is not None else None
        if known is not None and known is not raised:
            raise known from raised

    def commit(self) -> None:
        """Makes everything lasting and ends this unit of work: any later use of it raises."""
        with sorted_faults():
            self._transaction.commit()
        self._connection.close()


class SqlRegistry:
    """The registry of an open profile."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer, self._reader = writer, reader

    def unit_of_work(self) -> SqlRegistryUnit:
        """A new transaction."""
        return SqlRegistryUnit(self._writer)

    @contextlib.contextmanager
    def reading(self) -> Iterator[SqlRegistryRecords]:
        """The registry as it stands at one moment.

        Raises:
            Surroundings: it cannot be read.
        """
        with sorted_faults(), self._reader.connect() as connection, connection.begin():
            yield _records(connection)


def _records(connection: Connection) -> SqlRegistryRecords:
    return SqlRegistryRecords(connection)
