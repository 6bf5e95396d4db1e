"""Work goes off the window's thread; answers come back to the living only."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.jobs import Jobs


@dataclass(frozen=True)
class Logged:
    changed: frozenset[Area]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.close()


def never(_: object) -> None:
    pytest.fail("must not be called")


def test_an_answer_comes_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    owner, seen = QObject(), list[Any]()
    jobs.run(
        threading.get_ident,
        owner=owner,
        ok=lambda worked: seen.append((worked, threading.get_ident())),
        failed=never,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] == threading.get_ident()


def test_a_failure_reaches_the_page(qtbot: QtBot, jobs: Jobs) -> None:
    owner, seen = QObject(), list[Any]()

    def full() -> None:
        raise OSError("disk full")

    jobs.run(full, owner=owner, ok=never, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], OSError)


def test_an_answer_to_a_dead_page_is_dropped_but_the_change_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    owner, gate = QObject(), threading.Event()

    def work() -> Logged:
        gate.wait(5)
        return Logged(frozenset({Area.SESSIONS}))

    jobs.run(work, owner=owner, ok=never, failed=never)
    shiboken6.delete(owner)
    with qtbot.waitSignal(jobs.changed, timeout=3000) as told:
        gate.set()
    assert told.args == [frozenset({Area.SESSIONS})]


def test_a_plain_set_of_areas_is_told_too(qtbot: QtBot, jobs: Jobs) -> None:
    owner = QObject()
    with qtbot.waitSignal(jobs.changed, timeout=3000) as told:
        jobs.run(lambda: frozenset({Area.CLAIMS}), owner=owner, ok=lambda _: None, failed=never)
    assert told.args == [frozenset({Area.CLAIMS})]


def test_nothing_changed_is_not_told(qtbot: QtBot, jobs: Jobs) -> None:
    owner, seen, done = QObject(), list[Any](), list[Any]()
    jobs.changed.connect(seen.append)
    jobs.run(lambda: Logged(frozenset()), owner=owner, ok=done.append, failed=never)
    qtbot.waitUntil(lambda: bool(done))
    jobs.tell(frozenset())
    qtbot.wait(20)
    assert seen == []


def test_work_is_done_one_at_a_time_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    owner, order, done = QObject(), list[int](), list[Any]()
    for n in range(20):
        jobs.run(lambda n=n: order.append(n), owner=owner, ok=done.append, failed=never)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert order == list(range(20))


def test_closing_finishes_what_was_begun(qtbot: QtBot) -> None:
    runner, owner, written = Jobs(), QObject(), list[int]()
    runner.run(lambda: written.append(1), owner=owner, ok=never, failed=never)
    runner.close()
    assert written == [1]
    runner.run(lambda: written.append(2), owner=owner, ok=never, failed=never)
    qtbot.wait(20)
    assert written == [1]
