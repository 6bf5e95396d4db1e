"""Another time for one session: only that one moves, its draft is kept, and it is undone in one step."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.groups.sessions_tab import SessionsTab
from hyvinvointi_desktop.ui.jobs import Jobs
from tests.support import courses as c
from tests.support.desks import open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(datetime(2027, 1, 12, 11, tzinfo=UTC)))
    yield made
    made.close()


@pytest.fixture
def jobs(desk: Desk) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_one_session_is_moved_and_the_others_stay(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    screen = c.with_course(desk, 2)
    tab = SessionsTab(desk, jobs)
    qtbot.addWidget(tab)
    tab.show_course(screen)
    second = c.sessions(desk)[1]
    tab.choose(second)
    tab.move_it.click()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert tab.moving.when.day.value() == date(2027, 1, 14)
    tab.moving.when.day.set_value(date(2027, 1, 15))
    tab.moving.when.starts.set_value(time(10))
    tab.moving.when.ends.set_value(time(12, 30))
    tab.moving.place.setText("Kirjasto")
    tab.moving.press()
    qtbot.waitUntil(lambda: not jobs.busy)
    rows = {row.session: row for row in desk.course_screen(c.COURSE).meetings}
    moved = rows[second].meeting.session
    assert (rows[second].day, moved.place, moved.starts_at.isoformat()) == (
        date(2027, 1, 15), "Kirjasto", "2027-01-15T10:00:00+02:00",
    )  # fmt: skip
    others = [row.day for row in rows.values() if row.session != second]
    assert c.days(others)[:3] == ["7.1.", "21.1.", "28.1."]
    desk.undo()
    assert c.days([row.day for row in desk.course_screen(c.COURSE).meetings])[:3] == ["7.1.", "14.1.", "21.1."]
