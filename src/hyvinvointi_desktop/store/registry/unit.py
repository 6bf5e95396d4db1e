"""One transaction of the registry: what is not committed is rolled back, and after the commit it is dead."""

import contextlib
from collections.abc import Iterator
from typing import Self

from sqlalchemy import Engine

from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.registry.records import SqlRegistryRecords
from hyvinvointi_desktop.store.transaction import Transaction


class SqlRegistryUnit(Transaction):
    """The registry's unit of work over an engine of either database."""

    records: SqlRegistryRecords

    def __enter__(self) -> Self:
        self._begin()
        self.records = SqlRegistryRecords(self._connection)
        return self

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
            yield SqlRegistryRecords(connection)
