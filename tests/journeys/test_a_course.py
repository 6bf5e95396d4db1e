"""A leader's course in the whole window, by keys and clicks: from the interviews to the partner's signed report."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.course_screens import CourseScreen, Participant
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.paper_values import PaperKind
from hyvinvointi_desktop.domain.courses import CoursePay, EnrolmentState, LeaderPay, PartnerRole
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.claims.pdf_view import PdfView
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.groups.agreement_page import AgreementPage
from hyvinvointi_desktop.ui.groups.attendance_page import AttendancePage
from hyvinvointi_desktop.ui.groups.course_form import CourseForm
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PAPERS, PARTNERS, PEOPLE, SESSIONS, CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.desks import open_desk
from tests.support.whole_course import receipt
from tests.ui.conftest import finnish  # noqa: F401 -- the look and the language of the window's tests
from tests.ui.groups.test_course_plan import words_in
from tests.ui.helpers import press, tab_to, type_text

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support", extend=True)  # offscreen has no window manager
COLLEGE, TOWN = "Keksitty opisto", "Esimerkkikunta"
S = EnrolmentState
W = TypeVar("W", bound=QWidget)


class Leader:
    """Maija at her window. She presses keys and clicks; the desk is only looked at."""

    def __init__(self, desk: Desk, clock: FixedClock, qtbot: QtBot) -> None:
        self.desk, self.clock, self.jobs = desk, clock, Jobs()
        self.papers: list[bytes] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        tools = DeskTools(
            Looks(app, Look()), lambda: "", lambda _: None, self._drawn,
            lambda _path, _content: None, lambda _folder, _files: None,
        )  # fmt: skip
        self.desk_window = DeskWindow(desk, self.jobs, tools)
        self.window = self.desk_window.window
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.rest()

    def _drawn(self, pdf: bytes, _dpi: int) -> list[bytes]:
        self.papers.append(pdf)
        return []

    def rest(self) -> None:
        settle(self.jobs)

    def day(self, day: int, month: int, hour: int, year: int = 2027) -> None:
        """Winter time in Helsinki is two hours before UTC."""
        self.clock.instant = datetime(year, month, day, hour - 2, tzinfo=UTC)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"not in sight: {widget.accessibleName() or widget}"
        assert widget.isEnabled(), f"not to be pressed: {widget.accessibleName() or widget}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def choose(self, widget: QWidget) -> None:
        """Tab to it and the space bar."""
        tab_to(widget, 150)
        press(Qt.Key.Key_Space)
        self.rest()

    def write(self, widget: QWidget, text: str) -> None:
        """Tab to it and type over what was there."""
        tab_to(widget, 150)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(widget, text)

    def rail(self, page: str) -> None:
        self.click(next(b for b in self.window.rail.buttons if b.page_id == page))

    @property
    def groups(self) -> GroupsPage:
        return _is(GroupsPage, self.window.page("groups"))

    @property
    def page(self) -> CoursePage:
        return _is(CoursePage, self.groups.currentWidget())

    def tab(self, number: int) -> None:
        tabs = self.page.tabs
        words = ("Kerrat", "Osallistujat", "Kumppanit ja sopimus", "Raha ja palaute", "Paperit")[number]
        self.click(next(b for b in tabs.findChildren(QPushButton) if b.text() == words))

    def screen(self) -> CourseScreen:
        return self.desk.course_screen(self.desk.course_list()[0].course.id)

    def person(self, name: str) -> Participant:
        return next(p for p in self.screen().participants if p.client.name == name)

    def states(self) -> dict[str, EnrolmentState]:
        return {p.client.name: p.enrolment.state for p in self.screen().participants}

    def on_card(self, name: str, words: str) -> None:
        """Presses a button on a person's card."""
        people = self.page.people
        people.choose(self.person(name).enrolment.id)
        self.rest()
        self.choose(next(b for b in people.card.findChildren(Button) if b.text() == words and b.isVisible()))


def _is(kind: type[W], found: object) -> W:
    assert isinstance(found, kind), found
    return found


@pytest.fixture
def leader(tmp_path: Path, qtbot: QtBot) -> Iterator[Leader]:
    """A leader's profile with a payer and no course, on 15.12.2026; papers are printed and signed as in use."""
    clock = FixedClock(datetime(2026, 12, 15, 10, tzinfo=UTC))
    desk = open_desk(tmp_path / "profile", clock, real=True)
    desk.save_worker(replace(desk.me().worker, roles=(Role.GROUP_LEADER,), organisation="Testikylän yhdistys"))
    made = Leader(desk, clock, qtbot)
    yield made
    made.rest()
    made.jobs.close()
    desk.close()


def test_a_course_from_the_interviews_to_the_partners_report(leader: Leader, tmp_path: Path) -> None:
    plan_the_course(leader)
    add_partners(leader)
    ask_people_in(leader)
    sign_the_agreement(leader)
    hold_the_first(leader)
    cancel_the_second(leader)
    buy_something(leader, tmp_path)
    one_leaves(leader)
    hold_the_rest(leader)
    end_it(leader)
    report_to_the_partner(leader)
    claim_the_hours(leader)


def plan_the_course(at: Leader) -> None:
    at.rail("groups")
    assert "Kursseja ei ole vielä." in words_in(at.groups)
    assert at.groups.list.new.hasFocus()
    press(Qt.Key.Key_Space)
    at.rest()
    fields = _is(CourseForm, at.groups.currentWidget()).fields
    for field, words in (
        (fields.name, "Hyvän mielen torstait"), (fields.place, "Testikylä, Seurojentalo"), (fields.first, "7.1.2027"),
        (fields.starts, "12"), (fields.ends, "14.30"), (fields.count, "3"), (fields.capacity, "2"),
    ):  # fmt: skip
        at.write(field, words)
    at.choose(fields.pay.way.buttons[LeaderPay.CLAIM.value])
    at.write(fields.pay.rate, "21,50")
    at.write(fields.budget, "100")
    at.click(_is(CourseForm, at.groups.currentWidget()).save)
    screen = at.screen()
    assert at.page.course_id == screen.course.id
    assert [m.day for m in screen.meetings] == [date(2027, 1, 7), date(2027, 1, 14), date(2027, 1, 21)]
    assert screen.course.pay == CoursePay(
        LeaderPay.CLAIM, screen.course.pay.payer, Decimal("21.50"), ("group_session", "interview", "planning")
    )
    assert (screen.course.capacity, screen.balance_cents) == (2, 10_000)


def add_partners(at: Leader) -> None:
    at.tab(PARTNERS)
    for name, contact, role, promise in (
        (COLLEGE, "Reino Rehtori", PartnerRole.PROPOSES, "Ehdottaa osallistujia."),
        (TOWN, "Tiina Tekaistu", PartnerRole.GIVES_PLACE, "Antaa tilan."),
    ):
        form = at.page.partners.form
        at.choose(at.page.partners.add)
        at.write(form.name, name)
        at.choose(form.roles.buttons[role.value])
        at.write(form.promises, promise)
        at.write(form.contact, contact)
        at.choose(form.save)
    assert [(p.name, p.contact) for p in at.screen().course.partners] == [
        (COLLEGE, "Reino Rehtori"), (TOWN, "Tiina Tekaistu"),
    ]  # fmt: skip


def ask_people_in(at: Leader) -> None:
    at.tab(PEOPLE)
    people = at.page.people
    for name, phone, proposer in (
        ("Aino Keksitty", "050 000 901", COLLEGE), ("Eero Esimerkki", "050 000 902", ""),
        ("Helmi Harjoitus", "050 000 903", ""),
    ):  # fmt: skip
        at.choose(people.add_person)
        at.write(people.person.name, name)
        at.write(people.person.phone, phone)
        at.write(people.person.proposer, proposer)
        at.choose(people.person.save)
    for name, begins, ends, theme in (
        ("Aino Keksitty", "9", "9.30", "luonto"), ("Eero Esimerkki", "10", "10.30", "kulttuuri"),
    ):  # fmt: skip
        at.on_card(name, "Haastattelu")
        talk = people.interview
        for field, words in ((talk.when.day, "15.12.2026"), (talk.when.starts, begins), (talk.when.ends, ends)):
            at.write(field, words)
        at.choose(talk.themes.buttons[theme])
        at.choose(talk.alone.buttons["yes"])
        at.choose(talk.crisis.buttons["yes"])
        at.choose(talk.save)
        at.on_card(name, "Ota kurssille")
        assert people.notice.text() == f"{name} on mukana."
    at.on_card("Helmi Harjoitus", "Jonoon")
    assert at.states() == {"Aino Keksitty": S.ENROLLED, "Eero Esimerkki": S.ENROLLED, "Helmi Harjoitus": S.WAITING}
    assert [(w.theme, w.count) for w in at.screen().wishes] == [("kulttuuri", 1), ("luonto", 1)]


def sign_the_agreement(at: Leader) -> None:
    at.tab(PARTNERS)
    at.choose(at.page.partners.sign)
    flow = _is(AgreementPage, at.groups.currentWidget())
    assert "Ehdottaa osallistujia." in flow.view.toPlainText()
    at.choose(flow.next)
    for box in flow.boxes:
        at.choose(box.box.without)
    at.choose(flow.next)
    (signed,) = at.screen().agreements
    assert [s.name for s in signed.signatures] == ["Maija Keksitty", "Reino Rehtori", "Tiina Tekaistu"]
    at.choose(flow.next)
    assert "Versio 1, allekirjoitettu 15.12.2026" in words_in(at.page.partners)


def mark(at: Leader, *keys: Qt.Key) -> AttendancePage:
    """Opens the attendance of today and marks: the keys go to whatever has the focus."""
    at.page.reload()
    at.rest()
    at.choose(at.page.mark)
    marking = _is(AttendancePage, at.groups.currentWidget())
    for key in keys:
        press(key)
    at.rest()
    return marking


def back(at: Leader) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    page = at.groups.currentWidget()
    assert page is not None
    assert page.isAncestorOf(focus), "the keys have left the page"
    QTest.keyClick(focus, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    at.rest()


def hold_the_first(at: Leader) -> None:
    at.day(7, 1, 15)
    marking = mark(at, Qt.Key.Key_K, Qt.Key.Key_Down, Qt.Key.Key_I)
    assert marking.sums.text() == "Läsnä 1 · Ilmoitti 1"
    arrivals = marking.walk_ins
    at.choose(next(b for b in arrivals.stepper.findChildren(Button) if b.text() == "+"))
    assert marking.sums.text() == "Läsnä 1 · Ilmoitti 1 · ilman nimeä 1"
    at.write(arrivals.name, "helmi harjoitus")  # who waits came anyway
    press(Qt.Key.Key_Return)
    at.rest()
    assert marking.notice.text() == "Helmi Harjoitus on merkitty läsnä olevaksi."
    back(at)
    first = at.screen().meetings[0]
    assert (first.status, first.tally.present, first.tally.excused, first.tally.came) == (Status.HELD, 2, 1, 2)
    sessions = at.page.sessions
    at.choose(sessions.change)
    for box, answer in zip(sessions.words.answers, ("Kahvi ja juttu.", "Kylmä sali.", "Lisää lämpöä."), strict=True):
        at.write(box, answer)
    at.choose(sessions.words.save)
    assert at.screen().meetings[0].meeting.group.reflections == ("Kahvi ja juttu.", "Kylmä sali.", "Lisää lämpöä.")


def cancel_the_second(at: Leader) -> None:
    at.day(13, 1, 9)
    at.tab(SESSIONS)
    sessions = at.page.sessions
    sessions.choose(at.screen().meetings[1].session)
    at.choose(sessions.cancel)
    assert "Kyllä, päivään to 28.1.2027" in words_in(sessions.cancelling)
    at.write(sessions.cancelling.reason, "Ohjaaja on sairas")
    at.choose(sessions.cancelling.save)
    told = words_in(sessions.calls)
    assert [n for n in ("050 000 901", "050 000 902", "050 000 903") if n in told] == ["050 000 901", "050 000 902"]
    rows = at.screen().meetings
    assert [(m.day.day, m.status) for m in rows] == [
        (7, Status.HELD), (14, Status.CANCELLED), (21, Status.PLANNED), (28, Status.PLANNED),
    ]  # fmt: skip


def buy_something(at: Leader, tmp_path: Path) -> None:
    picture = tmp_path / "kuitti.jpg"
    picture.write_bytes(receipt())
    at.tab(MONEY)
    money = at.page.money
    at.choose(money.add)
    at.write(money.form.words, "Kahvia ja pullaa")
    at.write(money.form.amount, "16,50")
    money.form.receipt.take(str(picture))  # what the system's dialog gives
    at.rest()
    at.choose(money.form.save)
    (bought,) = at.screen().purchases
    assert (bought.amount_cents, bought.receipt is not None, at.screen().balance_cents) == (1650, True, 8350)
    told = words_in(money.money)
    for line in ("16,50 € käytetty, kaikkiaan 100,00 €", "83,50 € jäljellä", "13.1.2027 · kuitti tallessa"):
        assert line in told


def one_leaves(at: Leader) -> None:
    at.day(21, 1, 9)
    at.tab(PEOPLE)
    people = at.page.people
    at.on_card("Eero Esimerkki", "Lähtee kurssilta")
    at.write(people.leaving.reason, "Muutti")
    at.choose(people.leaving.save)
    told = people.notice.text().replace("\u00a0", " ")
    assert told == "Paikka vapautui. Jonossa seuraavana: Helmi Harjoitus, 050 000 903."
    at.click(people.notice.action)
    assert at.states() == {
        "Aino Keksitty": S.ENROLLED, "Eero Esimerkki": S.LEFT, "Helmi Harjoitus": S.ENROLLED,
    }  # fmt: skip


def hold_the_rest(at: Leader) -> None:
    for day, sums in ((21, "Läsnä 2"), (28, "Läsnä 1 · Myöhässä 1")):
        at.day(day, 1, 15)
        marking = mark(at, Qt.Key.Key_K, *([Qt.Key.Key_M] if day == 28 else []))
        assert marking.sums.text() == sums
        back(at)
    numbers = at.screen().statistics
    assert (numbers.held, len(numbers.counted), numbers.visits, numbers.places, numbers.people) == (3, 3, 6, 7, 2)


def end_it(at: Leader) -> None:
    at.tab(PEOPLE)
    at.choose(at.page.people.next_steps)
    steps = at.page.people.steps
    assert steps is not None
    at.write(steps.lines[at.person("Aino Keksitty").enrolment.id], "kävelyryhmä")
    at.write(steps.lines[at.person("Helmi Harjoitus").enrolment.id], "kansalaisopisto")
    at.choose(steps.save)
    at.choose(at.page.end)
    at.choose(at.page.ending.save)
    assert at.screen().course.ended_on == date(2027, 1, 28)
    assert at.page.notice.text() == "Kurssi on päättynyt."
    assert at.person("Helmi Harjoitus").enrolment.next_step == "kansalaisopisto"


def report_to_the_partner(at: Leader) -> None:
    at.tab(PAPERS)
    papers = at.page.papers
    assert [papers.partners.itemText(n) for n in range(papers.partners.count())] == [COLLEGE, TOWN]
    at.choose(papers.lines[PaperKind.PARTNER].see)
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PdfView) and w.isVisible()]
    assert at.papers[-1].startswith(b"%PDF-")
    press(Qt.Key.Key_Escape, shown)
    at.rest()
    verdict = at.desk.verify(at.papers[-1])
    assert (verdict.whole, verdict.signer) == (True, "Maija Keksitty")
    broken = at.papers[-1].replace(b"/Title", b"/Tytle", 1)
    assert not at.desk.verify(broken).whole


def claim_the_hours(at: Leader) -> None:
    at.rail("claims")
    claims = _is(ClaimsPage, at.window.page("claims"))
    for month, minutes, cents, told in ((12, 60, 2150, "21,50 €"), (1, 450, 16125, "161,25 €")):
        year = 2026 if month == 12 else 2027
        claims.show_month(Month(year, month), None)
        at.rest()
        totals = at.desk.claim(Month(year, month), None).claim.totals
        assert (totals.payable_minutes, totals.hours_cents, totals.total_cents) == (minutes, cents, cents)
        assert told in words_in(claims)
