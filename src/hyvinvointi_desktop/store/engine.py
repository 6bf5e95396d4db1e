"""Opens connections to the encrypted file, with every setting it must have. It knows no table."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, QueuePool, create_engine, event, make_url
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.store.secret_bytes import Secret, spelled

BUSY_MS = 5000
CACHE_KIB = 16 * 1024
_URL = "sqlite+pysqlite://"

_SETTINGS = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else INSERT OR REPLACE slips past the triggers that forbid a delete
    "synchronous = FULL",  # NORMAL lost acknowledged commits in simulated power cuts
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    f"cache_size = -{CACHE_KIB}",
)


def writing_engine(path: Path, raw_key: Secret) -> Engine:
    """An engine whose every transaction takes the write lock at its start. Makes the file when missing.

    Every transaction is a real one, DDL included. Whoever opens it disposes of it.
    """
    return _engine(_creator(path, raw_key, ("journal_mode = WAL", *_SETTINGS)), "BEGIN IMMEDIATE")


def reading_engine(path: Path, raw_key: Secret) -> Engine:
    """An engine that sees one unchanging state per transaction, takes no write lock and refuses writes."""
    return _engine(_creator(path, raw_key, (*_SETTINGS, "query_only = ON")), "BEGIN")


def connect(path: Path, raw_key: Secret, *, unchanging: bool = False) -> Any:
    """One plain connection for copying and checking whole files; ``unchanging`` for one that nobody writes any more.

    An unchanging file is read alone, without any file beside it, so that it may lie where nothing can be written.
    """
    settings = (*_SETTINGS, "query_only = ON") if unchanging else _SETTINGS
    return _creator(path, raw_key, settings, unchanging=unchanging)()


@contextmanager
def one_moment(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one unchanging state, for reading; nothing read by it may be used before it ends well.

    Raises:
        Surroundings: a page that was read is damaged. Errors of the driver pass as they are.
    """
    with engine.connect() as connection:
        with connection.begin():
            yield connection
            whole = _is_whole(connection.exec_driver_sql)
        if not whole:
            connection.invalidate()  # it would say so of whatever is read next
            raise _damaged()


def check_what_was_read(execute: Callable[[str], Any]) -> None:
    """Raises Surroundings where a page that the connection has read has a wrong checksum.

    The cipher gives zeros for such a page and an error only for the next one that is not in memory: the last page of a
    long row has none after it, and its zeros would pass for what was written.
    """
    if not _is_whole(execute):
        raise _damaged()


def _is_whole(execute: Callable[[str], Any]) -> bool:
    return bool(execute("PRAGMA cipher_status").fetchone()[0] == "1")


def _damaged() -> Surroundings:
    return Surroundings(SurroundingsKind.DAMAGED, "a page that was read has a wrong checksum")


def _creator(path: Path, raw_key: Secret, settings: tuple[str, ...], *, unchanging: bool = False) -> Callable[[], Any]:
    name = f"{path.resolve().as_uri()}?mode=ro&immutable=1" if unchanging else str(path)

    def connect() -> Any:
        raw = dbapi2.connect(
            name, isolation_level=None, timeout=BUSY_MS / 1000, check_same_thread=False, uri=unchanging
        )  # isolation_level None: the driver must not begin or commit behind our back
        try:
            words = spelled(raw_key)  # not PRAGMA key: a statement leaves copies of its text behind
            raw.set_key(words)  # must be the first word to a connection
            words.wipe()
            raw.execute("PRAGMA cipher_log_level = NONE")  # else the library writes to stderr
            raw.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            for setting in settings:
                raw.execute(f"PRAGMA {setting}")
        except BaseException:
            raw.close()
            raise
        return raw

    return connect


@functools.cache
def _dialect() -> Dialect:
    """One for all engines: each would find out anew what the library can do and how every type is written."""
    first = create_engine(_URL, module=dbapi2)
    first.connect().close()
    first.dispose()
    return first.dialect


def _engine(creator: Callable[[], Any], begin: str) -> Engine:
    engine = Engine(QueuePool(creator, pool_size=2, max_overflow=8, dialect=_dialect()), _dialect(), make_url(_URL))

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
