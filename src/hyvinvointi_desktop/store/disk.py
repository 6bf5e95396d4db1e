"""Database files on the disk: made empty for their owner alone, put in place, taken away. It knows no content."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from hyvinvointi_desktop.app.faults import surroundings_of
from hyvinvointi_desktop.lasting import open_new, sync_folder


def create(path: Path) -> None:
    """Makes an empty file that only its owner reads. Raises FileExistsError, OSError."""
    open_new(path).close()


def with_its_logs(database: Path) -> tuple[Path, ...]:
    """A database and what SQLite keeps beside it."""
    return tuple(database.with_name(database.name + end) for end in ("", "-wal", "-shm", "-journal"))


def begin_aside(aside: Path, database: Path) -> None:
    """Takes away what a making that was cut off has left, and makes the folder aside. Raises OSError.

    Its pending writes would be taken for those of the new database. The folder goes after the database, and is lasting
    before the next: a database in place with nothing aside looks like a profile that has lost its keys.
    """
    for left in with_its_logs(database):
        left.unlink(missing_ok=True)
    sync_folder(database.parent)
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    sync_folder(database.parent)


def put_in_place(made: Path, path: Path) -> None:
    """Gives a finished file the place of another, for good. Raises OSError."""
    made.replace(path)
    sync_folder(path.parent)


def remove(*paths: Path) -> None:
    """Takes files away where that can be done."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def system_faults() -> Iterator[None]:
    """Raises Surroundings in place of an OSError."""
    try:
        yield
    except OSError as error:
        raise surroundings_of(error) from error
