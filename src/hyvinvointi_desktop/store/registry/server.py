"""The registry on a PostgreSQL server that several coordinators share. Nothing outside this folder knows of it."""

from sqlalchemy import Connection, Engine, create_engine, select, text
from sqlalchemy.engine import URL

from hyvinvointi_desktop.app.faults import StoreIsNewer
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.columns import metadata
from hyvinvointi_desktop.store.migrate import OURS
from hyvinvointi_desktop.store.registry.columns import registry_tables
from hyvinvointi_desktop.store.registry.tables_meta import meta

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


def prepare_server(writer: Engine) -> None:
    """Makes the tables that are missing. Two may do it at once.

    Raises:
        StoreIsNewer: a newer program has written there.
    """
    with writer.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('hyvinvointi tables', 6))"))
        metadata.create_all(connection, tables=registry_tables(), checkfirst=True)
        _check_version(connection)


def _check_version(connection: Connection) -> None:
    found = connection.execute(select(meta.c.value).where(meta.c.key == _SCHEMA)).scalar_one_or_none()
    if found is None:
        connection.execute(meta.insert().values(key=_SCHEMA, value=str(OURS)))
    elif tuple(int(part) for part in found.split(".")) > (OURS.major, OURS.minor):
        raise StoreIsNewer(found)
