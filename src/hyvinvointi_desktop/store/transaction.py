"""One transaction on a connection of its own: what is not committed is rolled back, and after its end it is dead."""

from typing import Any

from sqlalchemy import Connection, Engine, RootTransaction

from hyvinvointi_desktop.store.faults import sorted_faults, surroundings


class Transaction:
    """The shared ground of the units of work. Whoever enters it begins it; leaving it without a commit undoes it.

    Every error about the surroundings leaves as ``app.faults.Surroundings``.
    """

    _connection: Connection
    _transaction: RootTransaction

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def _begin(self) -> None:
        with sorted_faults():
            self._connection = self._engine.connect()
            try:
                self._transaction = self._connection.begin()
            except BaseException:
                self._connection.close()
                raise

    def _end(self) -> None:
        try:
            if self._transaction.is_active and not self._connection.closed:
                self._transaction.rollback()
        finally:
            self._connection.close()

    def __exit__(self, *error: Any) -> None:
        self._end()
        raised = error[1] if len(error) > 1 else None
        known = surroundings(raised) if raised is not None else None
        if known is not None and known is not raised:
            raise known from raised
