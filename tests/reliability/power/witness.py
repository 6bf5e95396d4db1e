"""What the recorded program has promised: which state of the store, which passphrase, which file.

The recorded run says what it begins and what it has done; between the two either may be found after a power cut, after
the second nothing less.
"""

import ctypes
import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

OLD, MIGRATED = "old", "migrated"
"""The states of a store before and after its schema was brought up."""
COMMIT, PROFILE, PASSPHRASE, BACKUP, FILE, COPY = "commit", "profile", "passphrase", "backup", "file ", "copy "
"""What promises are about; a file's and a copy's path follows."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The run begins or has done ``value`` of a topic. ``print`` is what the store holds once a commit is done."""

    topic: str
    value: str
    done: bool
    print: str = ""

    def content(self) -> bytes:
        """As it stands in the recording."""
        return json.dumps([self.topic, self.value, self.done, self.print]).encode()

    @classmethod
    def parse(cls, content: bytes) -> "Mark":
        """Of its bytes."""
        return cls(*json.loads(content))


@dataclass(slots=True)
class Promises:
    """What holds at one moment of the run."""

    done: dict[str, str] = field(default_factory=dict)
    begun: dict[str, list[str]] = field(default_factory=dict)

    def hear(self, mark: Mark) -> None:
        """Goes on to the next mark."""
        if mark.done:
            self.done[mark.topic] = mark.value
            self.begun[mark.topic] = []
        else:
            self.begun.setdefault(mark.topic, []).append(mark.value)

    def now(self) -> "Promises":
        """These, whatever is heard later."""
        return Promises(dict(self.done), {topic: list(values) for topic, values in self.begun.items()})

    def allowed(self, topic: str) -> set[str | None]:
        """The values that may be found; None is that there is nothing yet."""
        return {self.done.get(topic), *self.begun.get(topic, [])}

    def about(self, start: str) -> list[str]:
        """The topics that begin so."""
        return sorted(topic for topic in {*self.done, *self.begun} if topic.startswith(start))


class Witness:
    """Stands beside the recorded run. Before the recorder listens, marks are kept as the facts of the beginning."""

    def __init__(self) -> None:
        self.before: list[Mark] = []
        self._library: Any = None
        self._commits = 0

    def listen(self) -> None:
        """The recorder begins. Raises AttributeError when it is not loaded."""
        self._library = ctypes.CDLL(None)
        self._library.power_start()

    def _say(self, mark: Mark) -> None:
        if self._library is None:
            self.before.append(mark)
        else:
            content = mark.content()
            self._library.power_mark(content, ctypes.c_size_t(len(content)))

    def begin(self, topic: str, value: str) -> None:
        """From now on the value may be found."""
        self._say(Mark(topic, value, False))

    def done(self, topic: str, value: str) -> None:
        """From now on the value must be found. The program has told the person so."""
        self._say(Mark(topic, value, True))

    @contextmanager
    def promising(self, topic: str, value: str) -> Iterator[None]:
        """Begins, and is done when the block ends well."""
        self.begin(topic, value)
        yield
        self.done(topic, value)

    @contextmanager
    def commit(self) -> Iterator[list[str]]:
        """A change of the store as a whole; the block puts in what the store then holds."""
        self._commits += 1
        name = str(self._commits)
        self.begin(COMMIT, name)
        holds: list[str] = []
        yield holds
        self._say(Mark(COMMIT, name, True, holds[0]))

    def holds(self, name: str, holds: str) -> None:
        """The store holds this, a state with a name of its own."""
        self._say(Mark(COMMIT, name, True, holds))

    @contextmanager
    def every_commit(self) -> Iterator[None]:
        """Brackets every unit of work of this process that is committed."""
        plain = SqlUnitOfWork.commit

        def commit(uow: SqlUnitOfWork) -> None:
            with self.commit() as holds:
                plain(uow)
                holds.append(_held_by(uow._engine.raw_connection()))

        SqlUnitOfWork.commit = commit  # type: ignore[method-assign, assignment]
        try:
            yield
        finally:
            SqlUnitOfWork.commit = plain  # type: ignore[method-assign]


def held_by(store: SqlOpenStore) -> str:
    """A fingerprint of all that a store holds: every table with every row, and the schema."""
    return _held_by(store._writer.raw_connection())


def _held_by(connection: Any) -> str:
    try:
        return rows_print(connection.cursor())
    finally:
        connection.close()


def rows_print(cursor: Any) -> str:
    """The same of a plain connection's cursor."""
    schema = cursor.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    whole = hashlib.sha256(repr(sorted(map(repr, schema))).encode())
    for name in sorted(row[1] for row in schema if row[0] == "table"):
        rows = cursor.execute(f'SELECT * FROM "{name}"').fetchall()
        whole.update(repr((name, sorted(map(repr, rows)))).encode())
    return whole.hexdigest()
