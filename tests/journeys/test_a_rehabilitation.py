"""A whole period of social rehabilitation in the window, of an invented person: from the first talk to what comes next.

The days and sums are those of the guide's own example (seed 002): 4.1.–3.4.2024, meetings on 4., 17. and 24.1.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.app.review import SaveReview
from hyvinvointi_desktop.domain.days import Month, instant_of, local_day
from hyvinvointi_desktop.domain.ids import ReviewId, SessionId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.period_findings import PeriodFindingCode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.client_card import GOALS, MEASURES, PERIOD, REVIEWS, ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.period_tab import PeriodTab
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from tests.support import factories as f
from tests.support.desks import open_desk
from tests.support.filled_measures import filling, take_into_use, worded
from tests.support.whole_course import receipt
from tests.ui.conftest import finnish  # noqa: F401 -- the look and the language of the window's tests
from tests.ui.groups.test_course_plan import words_in
from tests.ui.helpers import assert_accessible, type_text

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support", extend=True)  # offscreen has no window manager
CLIENT = f.client(1).id
FIRST = date(2024, 1, 4)
W = TypeVar("W", bound=QWidget)


class SocialWorker:
    """Sanni at her window. She clicks and types; the desk is only looked at, but where it is said."""

    def __init__(self, desk: Desk, clock: FixedClock, qtbot: QtBot) -> None:
        self.desk, self.clock, self.jobs = desk, clock, Jobs()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        tools = DeskTools(
            Looks(app, Look()), lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda _path, _content: None,
            lambda _folder, _files: None,
        )  # fmt: skip
        self.desk_window = DeskWindow(desk, self.jobs, tools)
        self.window = self.desk_window.window
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.rest()

    def rest(self) -> None:
        settle(self.jobs)

    def day(self, day: int, month: int, hour: int = 9) -> None:
        """A day of 2024; in April the clocks are an hour further."""
        self.clock.instant = datetime(2024, month, day, hour - 2, tzinfo=UTC)
        self.card.leave()
        self.card.come_back()
        self.tab.reload()
        self.rest()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"not in sight: {widget.accessibleName() or widget}"
        assert widget.isEnabled(), f"not to be pressed: {widget.accessibleName() or widget}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def write(self, widget: QWidget, text: str) -> None:
        """Types over what is there."""
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(widget, text)

    def button(self, root: QWidget, words: str) -> QPushButton:
        """The button of those words, or of that name."""
        shown = [b for b in root.findChildren(QPushButton) if b.isVisible()]
        found = [b for b in shown if words in (b.text().replace("&", ""), b.accessibleName())]
        assert found, (words, words_in(root))
        return found[0]

    def press(self, words: str, root: QWidget | None = None) -> None:
        self.click(self.button(root or self.tab, words))

    def save(self, form: InlineForm) -> None:
        self.click(form.save)
        assert not form.isVisible(), words_in(form)

    @property
    def clients(self) -> ClientsPage:
        return _is(ClientsPage, self.window.page("clients"))

    @property
    def card(self) -> ClientCardPage:
        return _is(ClientCardPage, self.clients.card())

    @property
    def tab(self) -> PeriodTab:
        return self.card.period

    def back_to_the_period(self) -> None:
        self.window.show_page("clients")
        self.card.tabs.open(PERIOD)
        self.tab.reload()
        self.rest()

    def screen(self) -> PeriodScreen:
        return self.desk.period_screen(CLIENT)

    def path(self) -> dict[PathStep, str]:
        return {line.step: line.state.value for line in self.screen().path}


def _is(kind: type[W], found: object) -> W:
    assert isinstance(found, kind), found
    return found


@pytest.fixture
def worker(tmp_path: Path, qtbot: QtBot) -> Iterator[SocialWorker]:
    """A social worker's profile on 2.1.2024, and nothing of the client yet."""
    clock = FixedClock(datetime(2024, 1, 2, 7, tzinfo=UTC))
    desk = open_desk(tmp_path / "profile", clock)
    desk.save_worker(replace(desk.me().worker, roles=(Role.SOCIAL_WORKER,), organisation="Testikylän sosiaalityö"))
    made = SocialWorker(desk, clock, qtbot)
    yield made
    made.rest()
    made.jobs.close()
    desk.close()


def test_a_period_from_the_first_talk_to_what_comes_next(worker: SocialWorker, tmp_path: Path) -> None:
    open_the_period(worker)
    look_whether_it_suits(worker)
    write_the_assessment_and_the_application(worker)
    make_the_decisions(worker)
    find_the_network(worker, tmp_path)
    fill_the_calendar(worker)
    write_the_plan(worker)
    look_at_the_start(worker)
    set_a_goal(worker)
    meet(worker)
    go_to_a_group(worker)
    wait_too_long(worker)
    erase_what_was_copied(worker)
    end_little_by_little(worker)
    look_back_and_part(worker)


def open_the_period(at: SocialWorker) -> None:
    at.window.show_page("clients")
    at.clients.open_client(CLIENT)
    at.rest()
    at.press("Jakso", at.card)
    assert "Jaksoa ei ole avattu." in words_in(at.tab)
    at.press("Avaa jakso")
    form = at.tab.forms.open_it
    form.programme.setCurrentIndex(form.programme.findData("sosku-helsinki"))
    at.save(form)
    assert "Kerro, mitä palvelu on ja että se on vapaaehtoinen. Anna aikaa miettiä." in words_in(at.tab.now)
    assert_accessible(at.tab)
    at.press("Palvelu on esitelty")
    assert at.path()[PathStep.INTRODUCED] == "done"


def look_whether_it_suits(at: SocialWorker) -> None:
    at.press("Katso, sopiiko")
    form = at.tab.forms.suitability
    for one in ("wants_change", "everyday_hard", "people_hard"):
        at.click(form.offer.buttons[one])
    assert form.summary.text() == "3 asiaa puoltaa aloittamista. Nyt voisi olla hyvä hetki."
    at.click(form.wait.buttons["in_crisis"])
    assert form.summary.text().startswith("Nyt jokin muu tulee ensin. Se ei ole kielto")
    at.click(form.wait.buttons["in_crisis"])
    at.click(form.save)  # nothing was decided: it says so and stays
    assert form.isVisible()
    at.click(form.outcome.buttons["yes"])
    at.save(form)
    assert at.screen().now is PathStep.NEEDS


def write_the_assessment_and_the_application(at: SocialWorker) -> None:
    at.press("Kirjoita arviointi")
    form = at.tab.forms.text
    assert "Nykyiset ja aiemmat palvelut:" in form.text.toPlainText()
    assert "Asiakas: Keksitty Henkilö 1" in form.text.toPlainText()
    type_text(form.text, "Salasana ei ole tämä. ")
    at.press("Tallenna ja kopioi")
    assert QApplication.clipboard().text().startswith("Salasana ei ole tämä. Palvelutarpeen arviointi")
    assert at.tab.notice.text().startswith("Kopioitu.")
    at.click(at.tab.notice.action)
    assert at.path()[PathStep.NEEDS] == "done"
    at.press("Kirjoita hakemus")
    assert "- Toivoo itse, että jokin muuttuu" in form.text.toPlainText()
    at.save(form)
    assert at.path()[PathStep.APPLICATION] == "now"  # it waits to be copied
    at.press("Merkitse viedyksi: Hakemus")
    assert at.path()[PathStep.APPLICATION] == "done"


def make_the_decisions(at: SocialWorker) -> None:
    at.press("Tee päätökset", at.tab.now)
    form = at.tab.forms.decision
    days = {
        DecisionKind.SERVICE: ("4.1.2024", "3.4.2024"), DecisionKind.ALLOWANCE: ("4.1.2024", "3.4.2024"),
        DecisionKind.TICKET: ("4.1.2024", "2.4.2024"),
    }  # fmt: skip
    for kind, (first, last) in days.items():
        at.write(form.parts_of[kind].first, first)
        at.write(form.parts_of[kind].last, last)
    at.write(form.parts_of[DecisionKind.ALLOWANCE].number, "202412345678")
    at.save(form)
    gap = "Matkalippu ei kata näitä päiviä: 3.4.2024. Tarvitaanko toinen?"
    assert at.tab.notice.text() == f"Päätökset on tallennettu. {gap}"
    decisions = {d.kind: (d.first_day, d.last_day, d.allowance_cents) for d in at.screen().decisions}
    assert decisions == {
        DecisionKind.SERVICE: (FIRST, date(2024, 4, 3), 0), DecisionKind.ALLOWANCE: (FIRST, date(2024, 4, 3), 900),
        DecisionKind.TICKET: (FIRST, date(2024, 4, 2), 0),
    }  # fmt: skip
    at.click(at.tab.notice.action)
    kinds = {r.draft.kind: r.draft.text for r in at.screen().drafts if r.days_left is None}
    assert set(kinds) == {DraftKind.SERVICE_DECISION, DraftKind.ALLOWANCE_DECISION, DraftKind.TICKET_DECISION}
    assert "9,00 €" in kinds[DraftKind.ALLOWANCE_DECISION]
    assert "4.1.2024–3.4.2024" in kinds[DraftKind.SERVICE_DECISION]


def find_the_network(at: SocialWorker, tmp_path: Path) -> None:
    at.press("Lisää verkoston ihminen", at.tab.now)
    form = at.tab.forms.member
    at.write(form.name, "Sisko Keksitty")
    at.write(form.given, "3.1.2024")
    at.write(form.withdrawn, "2.1.2024")
    at.click(form.save)
    assert form.notice.text() == "Lupa annettiin 3.1.2024. Se ei voi päättyä ennen sitä."
    at.write(form.withdrawn, "")
    QTest.keyClick(form.withdrawn, Qt.Key.Key_Delete)
    at.save(form)
    at.press("Valokuva kartasta")
    photo = at.tab.forms.ecomap
    (tmp_path / "kartta.jpg").write_bytes(receipt("Kartta (keksitty)"))
    (tmp_path / "kartta.png").write_bytes(b"%PDF-1.7 ei kuva")
    photo.photo.take(str(tmp_path / "kartta.png"))
    assert photo.photo.said.text() == "Tiedosto ei ole kuva. Valitse valokuva (PNG tai JPEG)."
    photo.photo.take(str(tmp_path / "kartta.jpg"))
    at.save(photo)
    at.press("Verkostotapaaminen", at.tab.network)
    meeting = at.tab.forms.meeting
    for field, words in ((meeting.when.day, "6.2.2024"), (meeting.when.starts, "13"), (meeting.when.ends, "14")):
        at.write(field, words)
    at.rest()
    assert [b.text() for b in meeting.asked.buttons.values()] == ["Sisko Keksitty"]
    at.click(next(iter(meeting.asked.buttons.values())))
    at.save(meeting)
    screen = at.screen()
    assert [m.names for m in screen.network_meetings] == [("Sisko Keksitty",)]
    assert len(screen.ecomaps) == 1
    assert at.path()[PathStep.NETWORK] == "done"


def fill_the_calendar(at: SocialWorker) -> None:
    at.press("Pane jakso kalenteriin", at.tab.now)
    form = at.tab.forms.plan
    assert (form.first.value(), form.last.value()) == (FIRST, date(2024, 4, 3))
    form.weekday.setCurrentIndex(3)
    at.write(form.starts, "10")
    at.write(form.ends, "11.30")
    at.write(form.place, "Testikylän kirjasto")
    at.click(form.last_one)
    QTest.qWait(300)
    at.rest()
    assert form.preview.shown is not None
    assert [d.day.on for d in form.preview.shown.days] == [
        date(2024, 1, 4), date(2024, 1, 18), date(2024, 2, 1), date(2024, 2, 15), date(2024, 2, 29),
        date(2024, 3, 14), date(2024, 3, 28),
    ]  # fmt: skip
    at.save(form)
    planned = [s for s in at.desk.sessions_between(FIRST, date(2024, 4, 3)) if s.kind != "network_meeting"]
    assert len(planned) == 7
    assert [s.kind for s in planned][-1] == "final_review"


def write_the_plan(at: SocialWorker) -> None:
    at.press("Kirjoita suunnitelma")
    form = at.tab.forms.text
    assert "vähintään 2 kertaa kuukaudessa" in form.text.toPlainText()
    assert "- Sisko Keksitty: lupa 3.1.2024" in form.text.toPlainText()
    at.press("Tallenna ja kopioi")
    at.click(at.tab.notice.action)
    assert at.path()[PathStep.PLAN] == "done"


def look_at_the_start(at: SocialWorker) -> None:
    at.press("Täytä kysely")
    assert at.card.tabs.current() == MEASURES
    take_into_use(at.desk, "hyvinvointimittari")
    fill(at, 1, date(2024, 1, 2), MeasurePoint.START)  # by the desk: its own page has its own walk
    at.back_to_the_period()
    assert at.path()[PathStep.MEASURE_AT_START] == "done"


def fill(at: SocialWorker, number: int, on: date, point: MeasurePoint) -> None:
    at.desk.save_assessment(filling(worded("hyvinvointimittari"), number, on, number, client=CLIENT, point=point))
    at.rest()


def set_a_goal(at: SocialWorker) -> None:
    at.press("Tavoitteisiin")
    assert at.card.tabs.current() == GOALS
    goals = at.card.goals
    at.click(goals.add_goal)
    at.click(goals.form.questions.button)
    assert "Voiko sen pilkkoa pienemmäksi?" in words_in(goals.form)
    at.write(goals.form.words, "Käyn kerran viikossa tietovisassa")
    at.click(goals.form.keep)
    at.back_to_the_period()
    assert at.screen().now is None
    assert "Tapaatte, edistätte tavoitteita ja kokeilette ryhmää." in words_in(at.tab.now)


def meet(at: SocialWorker) -> None:
    at.day(4, 1, 15)
    period = at.screen().period
    assert period is not None
    at.desk_window.open_session(SessionId(f"{period.id}-20240104"))
    at.rest()
    page = next(p for p in at.window.findChildren(SessionFormPage) if p.isVisible())
    assert "Virallinen kirjaus tehdään asiakastietojärjestelmään." in words_in(page)
    at.press("Aloita valmiilla sanoilla", page)
    assert page.fields.note_part.said.text() == ""
    assert "klo 10.00–11.30" in page.fields.note.toPlainText()
    at.click(page.fields.when.status.buttons[Status.HELD])
    at.click(page.save)
    for day in (17, 24):
        at.clock.instant = datetime(2024, 1, day, 12, tzinfo=UTC)
        begins = instant_of(date(2024, 1, day), time(10))
        ends = instant_of(date(2024, 1, day), time(11))
        at.desk.log_sessions([Session(SessionId(f"k{day}"), (CLIENT,), begins, ends, "outing", Status.HELD)])
    assert at.desk.allowance_month(Month(2024, 1)).total_cents == 27_00
    at.back_to_the_period()
    (visit,) = [r.draft for r in at.screen().drafts if r.draft.kind is DraftKind.VISIT]
    assert visit.about == f"{period.id}-20240104"
    assert [s.note for s in at.desk.client_card(CLIENT).sessions] == ["", "", ""]
    assert "tammikuu 2024: suunniteltu 4, pidetty 3" in words_in(at.tab.months)


def go_to_a_group(at: SocialWorker) -> None:
    at.day(25, 1, 15)
    at.press("Kävi ryhmässä", at.tab.groups)
    form = at.tab.forms.group
    at.write(form.group, "Asukastalon tietovisa")
    form.press()  # Ctrl+Enter: it is not said yet how it is known
    assert (form.isVisible(), form.notice.text()) == (True, "Paina, mistä tiedät sen.")
    at.click(form.known[KnownBy.LEADER_TOLD])
    assert not form.isVisible()
    (told,) = at.screen().groups
    assert (told.on, told.group, told.known_by) == (date(2024, 1, 25), "Asukastalon tietovisa", KnownBy.LEADER_TOLD)
    assert at.path()[PathStep.GROUP] == "done"
    at.press("Kävi ryhmässä", at.tab.groups)
    assert form.group.text() == "Asukastalon tietovisa"  # the next time it is one press
    at.click(form.shut)


def wait_too_long(at: SocialWorker) -> None:
    at.day(2, 3)
    assert "Viime tapaamisesta 38 päivää. Soitetaanko?" in words_in(at.tab.now)


def erase_what_was_copied(at: SocialWorker) -> None:
    waiting = {r.draft.kind for r in at.screen().drafts if r.days_left is None}
    assert at.desk.erase_copied_drafts() == 3
    assert {r.draft.kind for r in at.screen().drafts} == waiting
    assert DraftKind.VISIT in waiting
    assert at.path()[PathStep.NEEDS] == "done"


def end_little_by_little(at: SocialWorker) -> None:
    at.press("Aloita päättäminen", at.tab.now)
    at.save(at.tab.forms.ending)
    at.day(15, 3)
    screen = at.screen()
    assert screen.period is not None
    assert (screen.period.phase, screen.period.ending_from) == (Phase.ENDING, date(2024, 3, 2))
    assert PeriodFindingCode.FEW_MEETINGS not in {found.code for found in screen.findings}
    assert screen.now is PathStep.MEASURE_AT_END


def look_back_and_part(at: SocialWorker) -> None:
    at.day(28, 3)
    fill(at, 2, date(2024, 3, 28), MeasurePoint.END)
    at.tab.reload()
    at.rest()
    at.press("Arviointeihin", at.tab.now)
    assert at.card.tabs.current() == REVIEWS
    period = at.screen().period
    assert period is not None
    begun = at.desk.begin_review(ReviewId("r1"), CLIENT, ReviewKind.FINAL, period.id)
    at.desk.save_review(SaveReview(replace(begun.review, went_well="Tietovisa on nyt oma juttu.")))
    at.back_to_the_period()
    at.press("Sopikaa, mitä seuraavaksi")
    form = at.tab.forms.next
    at.click(form.steps.buttons["group"])
    at.write(form.words, "Tietovisa jatkuu omin voimin, ja yhteyttä saa ottaa.")
    at.save(form)
    at.press("Päätä jakso", at.tab.now)
    at.write(at.tab.forms.ending.day, "28.3.2024")
    at.save(at.tab.forms.ending)
    ended = at.screen().period
    assert ended is not None
    assert (ended.phase, ended.ended_on) == (Phase.ENDED, date(2024, 3, 28))
    assert "Jakso päättyi 28.3.2024." in words_in(at.tab.now)
    assert "Tietovisa jatkuu omin voimin, ja yhteyttä saa ottaa." in words_in(at.tab.now)
    left = [s for s in at.desk.sessions_between(date(2024, 3, 29), date(2024, 12, 31)) if s.status is Status.PLANNED]
    assert left == []
    assert set(at.path().values()) == {"done", "coming"}
    assert at.path()[PathStep.REVIEW] == "coming"  # three months were short enough for the final one alone
    assert local_day(at.clock.now()) == date(2024, 3, 28)
