"""The registry on either database: every test that asks for it runs on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.migrate import bring_up
from hyvinvointi_desktop.store.registry.server import server_reader
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.secret_bytes import Secret
from tests.support.postgres import server, writing


@pytest.fixture(scope="session")
def postgres() -> Iterator[ServerAddress]:
    """A real server, started once."""
    with server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def registry(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlRegistry]:
    """An empty registry, in an encrypted file and on a server."""
    if request.param == "postgresql":
        with writing(request.getfixturevalue("postgres")) as writer:
            yield SqlRegistry(writer, server_reader(writer))
        return
    path, key = tmp_path / "x.db", Secret(32)
    writer, reader = writing_engine(path, key), reading_engine(path, key)
    with writer.begin() as connection:
        bring_up(connection)
    yield SqlRegistry(writer, reader)
    reader.dispose()
    writer.dispose()
