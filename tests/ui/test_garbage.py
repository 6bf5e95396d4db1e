"""No thread but the window's takes widgets down: neither by the search for garbage nor by a last reference."""

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.garbage import WindowGarbage, look
from hyvinvointi_desktop.ui.jobs import Jobs


class Cycle:
    """Garbage that only a search finds, and says in which thread it was found."""

    def __init__(self, found: list[int]) -> None:
        self.me = self
        self.found = found

    def __del__(self) -> None:
        self.found.append(threading.get_ident())


@pytest.fixture
def searching() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def litter() -> int:
    """What a month's claim leaves behind: containers by the thousand, alive at once."""
    return len([[n] for n in range(200_000)])


def in_a_thread(work: Any) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.mark.usefixtures("searching")
def test_python_searches_in_any_thread_when_nobody_stops_it() -> None:
    found: list[int] = []
    Cycle(found)
    in_a_thread(litter)
    assert found
    assert found[0] != threading.get_ident()


@pytest.mark.usefixtures("searching")
def test_with_a_window_only_its_thread_searches(qtbot: QtBot) -> None:
    parent, found = QObject(), list[int]()
    WindowGarbage(parent)
    Cycle(found)
    in_a_thread(litter)
    assert found == []
    kept = [[n] for n in range(2000)]
    look()
    assert found == [threading.get_ident()]
    assert len(kept) == 2000


def test_a_timer_searches_while_the_window_lives(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hyvinvointi_desktop.ui.garbage.LOOK_EVERY_MS", 1)
    parent, found = QObject(), list[int]()
    WindowGarbage(parent)
    Cycle(found)
    kept = [[n] for n in range(2000)]
    qtbot.waitUntil(lambda: found == [threading.get_ident()])
    assert len(kept) == 2000


def test_what_a_job_holds_ends_on_the_windows_thread(qtbot: QtBot) -> None:
    jobs, ended = Jobs(), list[int]()
    for _ in range(200):
        owner, page = QObject(), QObject()
        weakref.finalize(page, lambda: ended.append(threading.get_ident()))
        jobs.run(lambda page=page: page is None, owner=owner, ok=lambda _: None, failed=lambda _: None)  # type: ignore[misc]
        del owner, page
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert ended == [threading.get_ident()] * 200
