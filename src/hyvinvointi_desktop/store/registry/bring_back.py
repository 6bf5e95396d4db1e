"""The way of the registry back from a server into a profile's own file.

Other coordinators may have it open. So it is set aside there first, under other names, where nobody reads or writes any
more; then copied, read back and compared; then deleted there. Whatever breaks off in between leaves it whole in one
place, and doing it once more goes on.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine, MetaData, select, text

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.registry_server_port import RegistryStays, ServerFault
from hyvinvointi_desktop.store.registry.columns import registry_tables
from hyvinvointi_desktop.store.registry.move import copy_table, digest_of_table, tables_to_move, take_out
from hyvinvointi_desktop.store.registry.server import is_aside
from hyvinvointi_desktop.store.registry.tables_meta import ASIDE, TAKEN_BACK, meta

_WAIT = "SET LOCAL lock_timeout = '10s'"


def set_aside(server: Engine, by: str) -> None:
    """Nobody reads or writes the registry on the server from now on. Waits for who is writing.

    Raises:
        Surroundings: somebody else has taken it back, or the server would not do it. Nothing was changed.
    """
    with server.begin() as connection:
        taken_by = _taken_by(connection)
        if taken_by == by and is_aside(connection):
            return
        if taken_by is not None:
            raise Surroundings(SurroundingsKind.SERVER_TAKEN_BACK)
        connection.execute(text(_WAIT))
        names = ", ".join(t.name for t in tables_to_move())
        connection.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))
        for table in tables_to_move():
            connection.execute(text(f"ALTER TABLE {table.name} RENAME TO {ASIDE}{table.name}"))
        connection.execute(meta.insert().values(key=TAKEN_BACK, value=by))


def give_back(server: Engine, by: str) -> None:
    """Undoes ``set_aside``: the registry lies on the server as before."""
    with server.begin() as connection:
        if _taken_by(connection) != by or not is_aside(connection):
            return
        for table in tables_to_move():
            connection.execute(text(f"ALTER TABLE {ASIDE}{table.name} RENAME TO {table.name}"))
        connection.execute(meta.delete().where(meta.c.key == TAKEN_BACK))


def delete_aside(server: Engine, by: str) -> None:
    """Deletes what was set aside; who else comes is told that it was taken back."""
    with server.begin() as connection:
        if _taken_by(connection) == by and is_aside(connection):
            names = ", ".join(ASIDE + t.name for t in tables_to_move())
            connection.execute(text(f"DROP TABLE {names}"))


def copy_back(there: Connection, here: Connection) -> int:
    """Puts every row that was set aside in the place of those here, and compares; how many.

    Raises:
        RegistryStays: what was read back differs. Whoever calls rolls back.
    """
    aside = MetaData()
    of_server = {t: t.to_metadata(aside, name=ASIDE + t.name) for t in registry_tables() if t is not meta}
    take_out(here)  # who used another's registry may have old rows of their own
    count = sum(copy_table(there, of_server[table], here, table) for table in tables_to_move())
    for table in tables_to_move():
        if digest_of_table(there, of_server[table]) != digest_of_table(here, table):
            raise RegistryStays(ServerFault.NOT_THE_SAME)
    return count


@contextmanager
def given_back_on_failure(server: Engine, by: str) -> Iterator[None]:
    """Where the copying fails, the server has it again; where the server fails too, doing it once more goes on."""
    try:
        yield
    except BaseException:
        with suppress(Exception):  # the first failure is the one to tell; what is set aside is whole
            give_back(server, by)
        raise


def _taken_by(connection: Connection) -> str | None:
    found = connection.execute(select(meta.c.value).where(meta.c.key == TAKEN_BACK)).scalar_one_or_none()
    return None if found is None else str(found)

