"""Tänään: the quick line from chips to logged, what waits and its acts, and the first day."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.sessions.notebook_page import NotebookPage
from hyvinvointi_desktop.ui.sessions.plans_page import PlansPage
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.today.area import TodayArea
from hyvinvointi_desktop.ui.today.reminder import reminder_text
from tests.support.desks import NOW
from tests.support.spaces import coordinator_desk
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, press, type_text
from tests.ui.sessions.fake_desk import AINO, HOME, TODAY, VILLAGE, Memory, busy_desk, empty_desk


def opened(qtbot: QtBot, jobs: Jobs, made: tuple[Desk, Memory]) -> TodayArea:
    area = TodayArea(made[0], jobs)
    qtbot.addWidget(area)
    area.resize(1000, 760)
    area.show()
    qtbot.waitUntil(lambda: bool(area.today.month.findChildren(QLabel)))
    return area


def words(widget: QWidget) -> str:
    return " ".join(w.text() for w in widget.findChildren(QLabel) if not w.isHidden()).replace("\u00a0", " ")


def buttons(widget: QWidget, text: str) -> list[QAbstractButton]:
    return [b for b in widget.findChildren(QAbstractButton) if b.text().replace("&", "") == text and not b.isHidden()]


def chips(area: TodayArea) -> str:
    found = [b.text() for b in area.today.quick.chips.findChildren(QAbstractButton) if not b.isHidden()]
    return " | ".join(found).replace("\u00a0", " ")


def test_what_is_on_and_what_waits(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    assert area.today.heading.text() == "Lauantai 21. marraskuuta"
    meetings = words(area.today.meetings)
    assert "klo 13.00  Eero T. · kotikäynti" in meetings
    assert "su 22.11. klo 10.00  Aino K. · puhelu" in meetings
    waiting = words(area.today.waiting)
    for part in ("to 19.11.", "Muistuta: Aino K., 040 123 4567", "Lokakuu", "84,90 €", "Eero T.", "lukupiiriin"):
        assert part in waiting, part
    assert "6 h 30 min" in words(area.today.month)


def test_the_line_is_understood_as_it_is_typed_and_logged(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)
    area.focus_quick_line()
    quick = area.today.quick
    type_text(quick.line, "eilen 9-11.30 Aino kävely Kersilöntielle 24 km")
    qtbot.waitUntil(lambda: "pe 20.11.2026 | 9.00–11.30 · 2 h 30 min | Aino K." in chips(area))
    qtbot.waitUntil(lambda: "32,50" in quick.sum.text())
    assert "13,20" in quick.sum.text()
    qtbot.waitUntil(lambda: "Jäämerentie 1 ↔ Kersilöntie 12" in chips(area))
    before = set(made[1].kept)
    QTest.keyClick(quick.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: quick.line.text() == "")
    (new,) = set(made[1].kept) - before
    session = made[1].kept[new]
    assert session.trips[0].via == (VILLAGE,)
    assert session.trips[0].from_place == HOME
    assert session.entered_on == TODAY
    quick.notice.action.click()
    qtbot.waitUntil(lambda: new not in made[1].kept)
    qtbot.waitUntil(lambda: "Kersilöntielle" in quick.line.text())


def test_enter_opens_the_form_and_coming_back_focuses_the_line(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)
    area.focus_quick_line()
    type_text(area.today.quick.line, "eilen 9-10 Aino puhelu")
    press(Qt.Key.Key_Return, area.today.quick.line)
    form = area.currentWidget()
    assert isinstance(form, SessionFormPage)
    qtbot.waitUntil(lambda: form.fields.clients.value() == (AINO,))
    assert form.fields.kind.currentData() == "phone"
    form.log()
    qtbot.waitUntil(lambda: area.currentWidget() is area.today)
    assert area.today.quick.line.text() == ""
    assert area.today.quick.line.hasFocus()


def test_what_is_missing_opens_the_form_there(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    area.today.quick.line.setText("eilen 9-10 kävely")
    qtbot.waitUntil(lambda: "kuka?" in chips(area))
    area.today.quick.log()
    form = area.currentWidget()
    assert isinstance(form, SessionFormPage)
    qtbot.waitUntil(form.fields.clients.line.hasFocus)


def test_kilometres_without_a_route_open_the_form_at_the_trip(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)
    area.today.quick.line.setText("eilen 9-10 Aino 31 km")
    qtbot.waitUntil(lambda: "mistä minne?" in chips(area))
    area.today.quick.log()
    qtbot.waitUntil(lambda: isinstance(area.currentWidget(), SessionFormPage))
    assert made[1].writes == 0


def test_two_of_one_name_are_asked_about(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    made[1].people[ClientId("aino2")] = Client(ClientId("aino2"), "A-30", "Aino M.")
    area = opened(qtbot, jobs, made)
    area.today.quick.line.setText("eilen 9-10 Aino")
    qtbot.waitUntil(lambda: "Aino K. (A-17)? | Aino M. (A-30)?" in chips(area))
    buttons(area.today.quick, "Aino M. (A-30)?")[0].click()
    assert area.today.quick.parsed().clients == ("aino2",)
    assert area.today.quick.parsed().is_enough


def test_a_failed_log_keeps_the_line_and_the_retry_is_the_same(qtbot: QtBot, jobs: Jobs) -> None:
    desk, memory = busy_desk()
    area = opened(qtbot, jobs, (desk, memory))
    quick = area.today.quick
    quick.line.setText("eilen 9-10 Aino puhelu")
    wanted = quick._ids[0]
    memory.fails = Surroundings(SurroundingsKind.DISK_FULL)
    quick.log()
    qtbot.waitUntil(lambda: "tallella" in quick.notice.text())
    assert quick.line.text() == "eilen 9-10 Aino puhelu"
    memory.fails = None
    quick.log()
    qtbot.waitUntil(lambda: wanted in memory.kept)


def test_a_passed_meeting_is_held_or_not_with_one_press(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)
    buttons(area.today.waiting, "Peruttu")[0].click()
    qtbot.waitUntil(lambda: made[1].kept[SessionId("p0")].status is Status.CANCELLED)
    qtbot.waitUntil(lambda: not area.today.notice.isHidden())
    area.today.notice.action.click()
    qtbot.waitUntil(lambda: made[1].kept[SessionId("p0")].status is Status.PLANNED)
    qtbot.waitUntil(lambda: bool(buttons(area.today.waiting, "Toteutui niin kuin sovittiin")))
    buttons(area.today.waiting, "Toteutui niin kuin sovittiin")[0].click()
    qtbot.waitUntil(lambda: made[1].kept[SessionId("p0")].status is Status.HELD)
    assert made[1].kept[SessionId("p0")].entered_on == TODAY


def test_log_opens_the_passed_meeting_as_held(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    buttons(area.today.waiting, "Kirjaa")[0].click()
    form = area.currentWidget()
    assert isinstance(form, SessionFormPage)
    qtbot.waitUntil(lambda: form.fields.when.status.value() is Status.HELD)


def test_reminding_copies_a_text_and_is_one_press(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)
    buttons(area.today.waiting, "Kopioi viesti")[0].click()
    assert "soitan sinulle sunnuntaina 22.11. klo 10.00" in QGuiApplication.clipboard().text()
    buttons(area.today.waiting, "Muistutettu")[0].click()
    qtbot.waitUntil(lambda: made[1].kept[SessionId("p2")].reminded_on == TODAY)


def test_without_consent_there_is_no_text_and_no_number(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    people = made[1].people
    for client, person in people.items():
        consents = tuple(replace(c, withdrawn_on=TODAY) for c in person.consents)
        people[client] = replace(person, consents=consents)
    area = opened(qtbot, jobs, made)
    assert buttons(area.today.waiting, "Kopioi viesti") == []
    said = " ".join(label.text() for label in area.today.waiting.findChildren(QLabel))
    assert "Viesteihin ei ole suostumusta" in said
    assert "040 123 4567" not in said
    assert "050 765 4321" not in said
    assert len(buttons(area.today.waiting, "Muistutettu")) == 1


def test_a_promise_is_done_and_a_month_opens(qtbot: QtBot, jobs: Jobs) -> None:
    made = busy_desk()
    area = opened(qtbot, jobs, made)

    def named(part: str) -> QAbstractButton:
        found = area.today.waiting.findChildren(QAbstractButton)
        return next(b for b in found if part in b.accessibleName())

    with qtbot.waitSignal(area.open_claim) as caught:
        named("Avaa: lokakuu").click()
    assert caught.args == [Month(2026, 10), "kunta"]
    named("Valmis: Selvitän").click()
    qtbot.waitUntil(lambda: made[1].kept[SessionId("n2")].tasks[0].done_on == TODAY)


def test_the_first_day_says_where_to_begin(qtbot: QtBot, jobs: Jobs) -> None:
    desk, memory = empty_desk()
    area = TodayArea(desk, jobs)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitUntil(lambda: not area.today.start.isHidden())
    assert area.today.quick.isHidden()
    with qtbot.waitSignal(area.add_client):
        buttons(area.today.start, "Lisää asiakas")[0].click()
    memory.people[AINO] = Client(AINO, "A-17", "Aino K.")
    area.today.refresh()
    qtbot.waitUntil(lambda: not area.today.quick.isHidden())
    qtbot.waitUntil(lambda: "Mikään ei odota" in words(area.today.waiting))


def test_other_pages_may_open_the_form(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    area.log_for(AINO)
    form = area.currentWidget()
    assert isinstance(form, SessionFormPage)
    qtbot.waitUntil(lambda: form.fields.clients.value() == (AINO,))
    with qtbot.waitSignal(area.left):
        form.cancel.click()


def test_notebook_and_plans_open_and_close(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    for words_ in ("Kirjaa vihosta", "Toistuvat tapaamiset"):
        buttons(area.today, words_)[0].click()
        page = area.currentWidget()
        assert isinstance(page, NotebookPage | PlansPage)
        page.finished.emit()
        assert area.currentWidget() is area.today


def test_reminders_speak_the_clients_language() -> None:
    desk, memory = busy_desk()
    at = memory.kept[SessionId("p1")].starts_at
    assert desk.clock.today() == date(2026, 11, 21)
    assert reminder_text(at, "home_visit", "sv", "Liisa Lähetti").startswith("Hej! Påminnelse: vi träffas på lördag")
    assert "at 13:00" in reminder_text(at, "home_visit", "en", "Liisa Lähetti")
    assert reminder_text(at, "home_visit", "sms", "").startswith("Hei!")


def test_names_and_room(qtbot: QtBot, jobs: Jobs) -> None:
    area = opened(qtbot, jobs, busy_desk())
    area.today.quick.line.setText("eilen 9-10 Aino kävely")
    assert_accessible(area)
    area.resize(640, 400)
    assert no_sideways_scrolling(area)


def test_a_coordinator_begins_with_the_space_and_then_sees_what_waits(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    desk = coordinator_desk(tmp_path / "c", FixedClock(NOW))
    for client in desk.clients():
        desk.archive_client(client.id, TODAY)
    area = TodayArea(desk, jobs)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitUntil(lambda: not area.today.start.isHidden())
    assert buttons(area.today.start, "Lisää asiakas") == []
    with qtbot.waitSignal(area.today.workers_wanted):
        buttons(area.today.start, "Perusta tila")[0].click()
    desk.make_space("Esimerkkikunta")
    area.today.refresh()
    qtbot.waitUntil(area.today.start.isHidden)
    assert not area.today.both.isHidden()
    assert area.today.quick.isHidden()
    settle(jobs)
    desk.close()
