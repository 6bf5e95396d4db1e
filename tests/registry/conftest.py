"""The registry on either database: every test that asks for it runs on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.registry.server import server_reader
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.postgres import server, writing
from tests.support.registries import file_registry


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
    with file_registry(tmp_path) as made:
        yield made
