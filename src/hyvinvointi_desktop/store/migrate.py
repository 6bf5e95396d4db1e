"""Which schema a store has, which this program writes, and the way from one to the other in one transaction."""

import re
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, text

from hyvinvointi_desktop.app.faults import StoreIsNewer, Surroundings, SurroundingsKind

MIGRATIONS = Path(__file__).parent / "migrations"


class Version(NamedTuple):
    """A newer minor only adds what an older program may leave alone; a newer major may not be touched by it."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


NONE = Version(0, 0)
OURS = Version(5, 0)


def version_of(connection: Connection) -> Version:
    """The store's version; ``NONE`` for a new, empty file.

    Raises:
        Surroundings: the file holds tables but no readable version, so it is damaged.
    """
    tables = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    if not tables:
        return NONE
    found = None
    if "meta" in tables:
        found = connection.scalar(text("SELECT value FROM meta WHERE key = 'schema'"))
    match = re.fullmatch(r"(\d{1,6})\.(\d{1,6})", str(found), re.ASCII)
    if match is None:
        raise Surroundings(SurroundingsKind.DAMAGED, f"no schema version: {found!r}")
    return Version(int(match[1]), int(match[2]))


def refuse_newer(version: Version) -> None:
    """Raises StoreIsNewer for a newer major; a newer minor is tolerated."""
    if version.major > OURS.major:
        raise StoreIsNewer(str(version))


def bring_up(connection: Connection) -> None:
    """Brings the store to this program's schema within the connection's open transaction.

    A failing step raises, and the caller's rollback leaves the old schema whole.

    Raises:
        StoreIsNewer: a newer program's store.
        Surroundings: the file has no readable version.
    """
    version = version_of(connection)
    refuse_newer(version)
    if version < OURS:
        move(connection, "head")


def move(connection: Connection, revision: str, scripts: Path = MIGRATIONS, *, down: bool = False) -> None:
    """Runs alembic to a revision on the connection's open transaction. ``scripts`` is another folder in tests only."""
    from alembic import command  # a quarter of a second that a start without migration does not pay
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    (command.downgrade if down else command.upgrade)(config, revision)
