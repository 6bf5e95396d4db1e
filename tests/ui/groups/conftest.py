"""The page Ryhmät over a real desk: a course of twelve Thursdays from 7.1.2027, seen on Friday 15.1.2027."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.groups.course_page import CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.courses import COURSE, with_course
from tests.support.desks import open_desk

NOW = datetime(2027, 1, 15, 8, tzinfo=UTC)
Settle = Callable[[], None]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """No course yet."""
    made = open_desk(tmp_path / "profile", FixedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    settle(runner)
    runner.close()


@pytest.fixture
def rest(jobs: Jobs) -> Settle:
    """Waits until nothing is being read or written."""
    return lambda: settle(jobs)


@pytest.fixture
def groups(qtbot: QtBot, desk: Desk, jobs: Jobs, rest: Settle) -> GroupsPage:
    """The page, empty."""
    made = GroupsPage(desk, jobs, lambda *_: None, lambda *_: None)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    rest()
    return made


@pytest.fixture
def page(desk: Desk, groups: GroupsPage, rest: Settle) -> CoursePage:
    """The course with three participants; two sessions are over and nobody is marked."""
    with_course(desk, capacity=4)
    made = groups.open_course(COURSE)
    rest()
    return made
