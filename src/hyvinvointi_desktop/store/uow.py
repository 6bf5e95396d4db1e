"""One transaction: what is not committed is rolled back, and after the commit it is dead."""

from collections.abc import Callable
from typing import Any, Self

from sqlalchemy import Connection, Engine

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import Act
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.store.acts import begin_act, finish_act
from hyvinvointi_desktop.store.engine import check_what_was_read
from hyvinvointi_desktop.store.faults import sorted_faults, surroundings
from hyvinvointi_desktop.store.records import SqlRecords
from hyvinvointi_desktop.store.registry.bring_back import copy_back
from hyvinvointi_desktop.store.registry.move import take_out

_NEW_CONTENT = (
    "INSERT INTO meta (key, value) VALUES ('content', lower(hex(randomblob(16)))) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
"""A new name for what the file now holds: a backup of the same name holds the same."""


def _nothing(_moment: str) -> None:
    pass


class SqlUnitOfWork:
    """The unit of work of ``app.ports`` over the writing engine, for one act.

    The act's row and the entry of the log are written in the same transaction as what it does: both or neither.
    Without an act no record can be changed: the triggers of ``history_triggers`` refuse it. ``new_content`` says that
    a backup of before lacks something; entries of the log alone are no reason for another.

    ``at_commit`` is called with ``before`` and ``after``: crash tests die there. Every error about the surroundings
    leaves as ``app.faults.Surroundings``.
    """

    records: Records

    def __init__(
        self,
        engine: Engine,
        act: Act | None,
        by: By,
        at_commit: Callable[[str], None] = _nothing,
        *,
        new_content: bool = True,
    ) -> None:
        self._engine, self._act, self._by, self._new_content = engine, act, by, new_content
        self._at_commit = at_commit

    def __enter__(self) -> Self:
        with sorted_faults():
            self._connection = self._engine.connect()
            try:
                self._transaction = self._connection.begin()
            except BaseException:
                self._connection.close()
                raise
            try:
                self._number = begin_act(self._connection, self._act, self._by)
            except BaseException:
                self._transaction.rollback()
                self._connection.close()
                raise
            self._changes_before = self._changes()
        self.records = SqlRecords(self._connection)
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

    def _changes(self) -> int:
        return int(self._connection.exec_driver_sql("SELECT total_changes()").scalar_one())

    def take_out_registry(self) -> None:
        """The coordinator's registry lies on a server from now on: nothing of it stays here."""
        take_out(self._connection)

    def take_in_registry(self, there: Connection) -> int:
        """The coordinator's registry lies here from now on: every row of the server's, compared; how many.

        Raises:
            RegistryStays: what was read back differs.
        """
        with sorted_faults():
            return copy_back(there, self._connection)

    def run(self, query: str) -> list[Any]:
        """The rows of a query inside this transaction."""
        return list(self._connection.exec_driver_sql(query))

    def commit(self) -> None:
        """Makes everything lasting and ends this unit of work: any later use of it raises. Nothing done is no act."""
        with sorted_faults():
            changed = self._changes() != self._changes_before
            if changed and self._act is not None and self._number is not None:
                finish_act(self.records, self._connection, self._act, self._number, self._by)
            if changed and self._new_content:
                self._connection.exec_driver_sql(_NEW_CONTENT)
        self._at_commit("before")
        with sorted_faults():
            if changed:
                check_what_was_read(self._connection.exec_driver_sql)  # what it has read may be what it writes
                self._transaction.commit()
            else:
                self._transaction.rollback()
        self._connection.close()  # a write after the commit must fail, not vanish
        self._at_commit("after")
