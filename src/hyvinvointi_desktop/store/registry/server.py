"""The registry on a PostgreSQL server that several coordinators share. Nothing outside this folder knows of it."""

from sqlalchemy import Connection, Engine, create_engine, inspect, select, text
from sqlalchemy.engine import URL

from hyvinvointi_desktop.app.faults import StoreIsNewer, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.columns import metadata
from hyvinvointi_desktop.store.migrate import OURS
from hyvinvointi_desktop.store.registry.columns import registry_tables
from hyvinvointi_desktop.store.registry.tables_meta import ASIDE, TAKEN_BACK, meta

CONNECT_SECONDS = 10
_SCHEMA = "schema"


def _url(address: ServerAddress) -> URL:
    settings = {"connect_timeout": str(CONNECT_SECONDS), "application_name": "hyvinvointi"}
    if not address.is_local:
        settings |= {"sslmode": "verify-full", "sslrootcert": address.ca_file or "system"}
    if address.host.startswith("/"):
        settings["host"] = address.host
    return URL.create(
        "postgresql+psycopg", address.user, address.password, None if "host" in settings else address.host,
        address.port, address.database, settings,
    )  # fmt: skip


def server_writer(address: ServerAddress) -> Engine:
    """An engine for changes. Each transaction sees what was committed before each of its statements: whoever changes
    anything of a laptop locks it first, and unique keys are the second lock."""
    return create_engine(_url(address), isolation_level="READ COMMITTED", pool_size=2, pool_pre_ping=True)


def server_reader(writer: Engine) -> Engine:
    """An engine that sees one unchanging state per transaction and refuses writes."""
    return writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def prepare_server(writer: Engine, *, anew: bool = False) -> None:
    """Makes the tables that are missing. Two may do it at once. ``anew``: also where a registry lay there once and was
    taken back.

    Raises:
        StoreIsNewer: a newer program has written there.
        Surroundings: the registry was taken back from there into a profile.
    """
    with writer.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('hyvinvointi tables', 6))"))
        metadata.create_all(connection, tables=[meta], checkfirst=True)
        _check_version(connection)
        if connection.execute(select(meta).where(meta.c.key == TAKEN_BACK)).first() is not None:
            if not anew or is_aside(connection):
                raise Surroundings(SurroundingsKind.SERVER_TAKEN_BACK)
            connection.execute(meta.delete().where(meta.c.key == TAKEN_BACK))
        metadata.create_all(connection, tables=registry_tables(), checkfirst=True)


def is_aside(connection: Connection) -> bool:
    """Whether a registry that was set aside still lies there."""
    return inspect(connection).has_table(ASIDE + next(t.name for t in registry_tables() if t is not meta))


def _check_version(connection: Connection) -> None:
    found = connection.execute(select(meta.c.value).where(meta.c.key == _SCHEMA)).scalar_one_or_none()
    if found is None:
        connection.execute(meta.insert().values(key=_SCHEMA, value=str(OURS)))
    elif tuple(int(part) for part in found.split(".")) > (OURS.major, OURS.minor):
        raise StoreIsNewer(found)
