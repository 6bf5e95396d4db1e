"""An empty coordinator's registry in an encrypted file: its tables are made once, and copied."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.migrate import bring_up
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.secret_bytes import Secret
from tests.support.made_once import MadeOnce

_FILE = "x.db"


def _make(folder: Path) -> None:
    folder.mkdir()
    writer = writing_engine(folder / _FILE, Secret(32))
    with writer.begin() as connection:
        bring_up(connection)
    writer.dispose()


_EMPTY = MadeOnce(_make)


@contextmanager
def file_registry(folder: Path) -> Iterator[SqlRegistry]:
    """One in a folder of its own there."""
    path, key = _EMPTY.copy(folder / "registry") / _FILE, Secret(32)
    writer, reader = writing_engine(path, key), reading_engine(path, key)
    yield SqlRegistry(writer, reader)
    reader.dispose()
    writer.dispose()
