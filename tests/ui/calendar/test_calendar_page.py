"""Kalenteri as a person uses it: weeks and months by key, a day's list, what falls due, the file for elsewhere."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.look_calendar import CalendarScreen
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TaskId
from hyvinvointi_desktop.domain.sessions import Session, Status, Task
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.calendar.month_table import shown_days
from hyvinvointi_desktop.ui.calendar.page import MONTH, CalendarPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.support import factories as f
from tests.support.desks import NOW, open_desk
from tests.ui.helpers import assert_accessible, put_in_front

TODAY = date(2026, 11, 2)  # a Monday
AINO = ClientId("c9")


def planned(key: str, day: date, hour: int = 10, **more: object) -> Session:
    """A meeting of an hour; November is two hours from UTC."""
    at = datetime(day.year, day.month, day.day, hour - 2, tzinfo=UTC)
    values = {"status": Status.PLANNED, "place": "Kersilö", **more}
    return Session(SessionId(key), (AINO,), at, at + timedelta(hours=1), "home_visit", **values)  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(NOW))
    made.save_client(f.client(9, name="Aino Keksitty"))
    task = Task(TaskId("k1"), "Soita kirjastoon", due_on=date(2026, 11, 6))
    made.log_sessions([
        planned("p1", TODAY, tasks=(task,)), planned("p2", date(2026, 11, 4), 13),
        planned("p3", date(2026, 11, 4), 9, status=Status.CANCELLED), planned("p4", date(2026, 12, 1)),
    ])  # fmt: skip
    yield made
    made.close()


class Shown:
    """The page, what it asked for and what it gave to be saved."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.files: list[tuple[str, bytes]] = []
        self.fault: Surroundings | None = None
        self.page = CalendarPage(desk, self.jobs, lambda _page, files: self._save(files))
        self.sessions: list[str] = []
        self.plans: list[date] = []
        self.page.session_wanted.connect(self.sessions.append)
        self.page.plan_wanted.connect(self.plans.append)

    def _save(self, files: object) -> Path:
        if self.fault is not None:
            raise self.fault
        self.files.extend(files)  # type: ignore[arg-type]
        return Path("/tmp")

    def rest(self) -> None:
        settle(self.jobs)

    def lines(self) -> list[str]:
        cards = self.page.of_day.cards if self.page.tabs.current() == MONTH else self.page.week.cards
        return [card.accessibleName() for card in cards]

    def screen(self) -> CalendarScreen:
        found = self.page.month.days.screen
        assert found is not None
        return found


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    made = Shown(desk)
    put_in_front(qtbot, made.page)
    made.rest()
    yield made
    settle(made.jobs)


def _texts(shown: Shown) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(x.text() for x in shown.page.findChildren(QLabel) if x.isVisible())


def test_the_week_tells_each_day_and_goes_by_weeks(shown: Shown) -> None:
    assert shown.page.heading.text() == "Viikko 45 · 2.11.–8.11.2026"
    assert shown.lines()[0] == "Maanantai 2. marraskuuta · tänään"
    said = _texts(shown)
    assert "10.00–11.00  Aino Keksitty · kotikäynti" in said
    assert "Soita kirjastoon · Aino Keksitty" in said
    assert "peruttu" in said
    shown.page.after.click()
    shown.rest()
    assert shown.page.heading.text() == "Viikko 46 · 9.11.–15.11.2026"
    assert _texts(shown).count("Ei sovittua.") == 7
    shown.page.now.click()
    shown.rest()
    assert shown.page.heading.text().startswith("Viikko 45")


def test_the_month_by_keys_alone(shown: Shown) -> None:
    shown.page.tabs.open(MONTH)
    shown.rest()
    table = shown.page.month
    assert shown.page.heading.text() == "Marraskuu 2026"
    assert (shown.screen().first, shown.screen().last) == (date(2026, 10, 26), date(2026, 12, 6))
    table.setFocus()
    assert table.chosen() == TODAY
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(table, key)
    assert table.chosen() == date(2026, 11, 4)
    assert shown.lines() == ["Keskiviikko 4. marraskuuta"]
    name = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert name == "keskiviikko 4. marraskuuta, 1 tapaaminen"
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.chosen() == date(2026, 11, 1)  # over the edge of the week
    QTest.keyClick(table, Qt.Key.Key_PageDown)
    shown.rest()
    assert shown.page.heading.text() == "Joulukuu 2026"
    assert table.chosen() == date(2026, 12, 1)
    assert "Itsenäisyyspäivä" in table.model().data(
        table.days.index_of(date(2026, 12, 6)), Qt.ItemDataRole.AccessibleTextRole
    )
    assert_accessible(shown.page)


def test_a_pressed_meeting_opens_and_a_plan_is_never_for_a_day_that_is_over(shown: Shown) -> None:
    from PySide6.QtWidgets import QPushButton

    opens = [b for b in shown.page.week.findChildren(QPushButton) if b.isVisible()]
    opens[0].click()
    assert shown.sessions == ["p1"]
    shown.page.before.click()
    shown.rest()
    shown.page.plan.click()
    shown.page.show_day(date(2026, 11, 18))
    shown.page.plan.click()
    assert shown.plans == [TODAY, date(2026, 11, 18)]


def test_a_new_meeting_appears_at_once(shown: Shown) -> None:
    shown.jobs.run(
        lambda: shown.desk.log_sessions([planned("p9", date(2026, 11, 7), 15)]),
        owner=shown.page, ok=lambda _: None, failed=lambda e: pytest.fail(str(e)),
    )  # fmt: skip
    shown.rest()
    assert "15.00–16.00  Aino Keksitty · kotikäynti" in _texts(shown)


def test_the_file_for_another_calendar(shown: Shown) -> None:
    page = shown.page
    page.give.click()
    assert page.give_out.detail.value() is True  # the least is told unless more is chosen
    page.give_out.save.click()
    shown.rest()
    (name, content), = shown.files
    assert name == "kalenteri-2026-11-02.ics"
    assert content.count(b"BEGIN:VEVENT") == 3  # what was cancelled is not planned
    assert b"Aino" not in content
    assert "3 tapaamista on tiedostossa kalenteri-2026-11-02.ics." in _texts(shown)
    page.show_day(date(2027, 5, 3))
    shown.rest()
    page.give.click()
    page.give_out.span.set_value(True)
    page.give_out.save.click()
    shown.rest()
    assert "ei ole sovittu tapaamisia" in _texts(shown)
    shown.fault = Surroundings(SurroundingsKind.DISK_FULL, "/tmp")
    page.give_out.span.set_value(False)
    page.give_out.save.click()
    shown.rest()
    assert page.give_out.isVisible()
    assert len(shown.files) == 1


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (Month(2027, 2), date(2027, 2, 1), date(2027, 2, 28)),  # four whole weeks
        (Month(2026, 11), date(2026, 10, 26), date(2026, 12, 6)),
        (Month(2028, 2), date(2028, 1, 31), date(2028, 3, 5)),
    ],
)
def test_a_month_is_shown_in_whole_weeks(month: Month, first: date, last: date) -> None:
    assert shown_days(month) == (first, last)
