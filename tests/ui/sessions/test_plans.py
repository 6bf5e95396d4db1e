"""Weekly meetings: added, changed and ended."""

from datetime import date, time

from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.sessions.plans_page import PlansPage
from tests.ui.helpers import assert_accessible, no_sideways_scrolling
from tests.ui.sessions.fake_desk import AINO, Memory, busy_desk


def opened(qtbot: QtBot, jobs: Jobs) -> tuple[PlansPage, Memory]:
    desk, memory = busy_desk()
    page = PlansPage(desk, jobs, desk.clock.today)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: page.kind.count() > 0)
    return page, memory


def add(qtbot: QtBot, page: PlansPage, memory: Memory) -> None:
    page.clients.set_value((AINO,))
    page.weekday.buttons[2].click()
    page.every.buttons[2].click()
    page.starts.set_value(time(9))
    page.ends.set_value(time(11))
    page.last.set_value(date(2026, 12, 31))
    page.log()
    qtbot.waitUntil(lambda: bool(memory.plan_rows) and not page.notice.isHidden())


def test_a_plan_lays_its_meetings(qtbot: QtBot, jobs: Jobs) -> None:
    page, memory = opened(qtbot, jobs)
    add(qtbot, page, memory)
    (plan,) = memory.plan_rows.values()
    assert (plan.weekday, plan.every_weeks) == (2, 2)
    days = sorted(local_day(s.starts_at) for s in memory.kept.values() if s.plan == plan.id)
    assert days == [date(2026, 11, 25), date(2026, 12, 9), date(2026, 12, 23)]


def test_what_is_missing_is_said(qtbot: QtBot, jobs: Jobs) -> None:
    page, memory = opened(qtbot, jobs)
    page.log()
    assert page.clients_row.problem()
    assert page.times_row.problem()
    assert not memory.plan_rows


def test_changing_and_ending(qtbot: QtBot, jobs: Jobs) -> None:
    page, memory = opened(qtbot, jobs)
    add(qtbot, page, memory)

    def buttons(words: str) -> list[QAbstractButton]:
        return [b for b in page.list.findChildren(QAbstractButton) if b.text() == words and not b.isHidden()]

    qtbot.waitUntil(lambda: bool(buttons("Muuta")))
    buttons("Muuta")[0].click()
    assert page.starts.value() == time(9)
    page.ends.set_value(time(12))
    page.log()
    qtbot.waitUntil(lambda: [p.ends for p in memory.plan_rows.values()] == [time(12)])
    qtbot.waitUntil(lambda: bool(buttons("Lopeta")))
    buttons("Lopeta")[0].click()
    dialog = page.findChild(QDialog)
    assert dialog is not None
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Lopeta").click()
    qtbot.waitUntil(lambda: not memory.plan_rows)
    assert not [s for s in memory.kept.values() if s.plan]


def test_names_and_room(qtbot: QtBot, jobs: Jobs) -> None:
    page, _ = opened(qtbot, jobs)
    assert_accessible(page)
    page.resize(640, 500)
    assert no_sideways_scrolling(page)
