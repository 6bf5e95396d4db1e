"""A real desk with its writer; the log is read and written as in the program."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.audit import Entry
from hyvinvointi_desktop.ui.jobs import Jobs
from tests.support.desks import open_desk

Settle = Callable[[], None]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


@pytest.fixture
def jobs(desk: Desk, qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def settle(qtbot: QtBot, jobs: Jobs) -> Settle:
    """Waits until nothing is being read or written."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.busy)
        qtbot.wait(1)

    return wait


def refuse_entries(desk: Desk) -> None:
    """From now on no entry can be written: the disk is full, as far as the log can tell."""
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(
            text("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END")
        )


def allow_entries(desk: Desk) -> None:
    """The disk has room again."""
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("DROP TRIGGER no_log"))


def log_of(desk: Desk) -> list[Entry]:
    with desk._store.reading() as records:
        return list(records.audit_chain())
