"""A whole period of social rehabilitation in the window, of an invented person: from the first talk to what comes next.

The days and sums are those of the guide's own example (seed 002): 4.1.–3.4.2024, meetings on 4., 17. and 24.1.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.period_findings import PeriodFindingCode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.client_card import GOALS, MEASURES, REVIEWS
from hyvinvointi_desktop.ui.history.done_bar import DoneBar
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.rehabilitation.money_page import MoneyPage
from hyvinvointi_desktop.ui.reviews.review_page import ReviewPage
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.today.quick_card import QuickCard
from tests.support import factories as f
from tests.support.desks import open_desk, quick_gate
from tests.support.filled_measures import take_into_use
from tests.support.social_worker import SocialWorker, is_a
from tests.support.whole_course import receipt
from tests.ui.conftest import finnish  # noqa: F401 -- the look and the language of the window's tests
from tests.ui.groups.test_course_plan import words_in
from tests.ui.helpers import assert_accessible, type_text
from tests.ui.program_bench import let_go, quick_tools

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support", extend=True)  # offscreen has no window manager
CLIENT = f.client(1).id
FIRST = date(2024, 1, 4)


@pytest.fixture
def worker(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[SocialWorker]:
    """A social worker's profile on 2.1.2024, with the questions that her organisation may use, and nothing else."""
    clock = FixedClock(datetime(2024, 1, 2, 7, tzinfo=UTC))
    desk = open_desk(tmp_path / "profile", clock)
    desk.save_worker(replace(desk.me().worker, roles=(Role.SOCIAL_WORKER,), organisation="Testikylän sosiaalityö"))
    take_into_use(desk, "hyvinvointimittari")
    desk.close()
    gate = quick_gate(tmp_path / "profile", clock)
    program = Program(qapp, quick_tools(tmp_path / "profile")._replace(gate=lambda: gate))
    with let_go(qapp, program):
        yield SocialWorker(program, clock, qtbot, CLIENT)


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
    log_two_more_meetings(worker)
    decide_the_allowance(worker)
    go_to_a_group(worker)
    look_back_in_the_middle(worker)
    unlock_fifteen_days_later(worker)
    wait_too_long(worker)
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
    fill(at, "4627538101")
    (kept,) = at.desk.client_scores(CLIENT)
    assert kept.assessment.answers == {str(n): answer for n, answer in enumerate((4, 6, 2, 7, 5, 3, 8, 10, 1), 1)}
    assert (kept.assessment.taken_on, kept.assessment.point) == (date(2024, 1, 2), MeasurePoint.START)
    at.back_to_the_period()
    assert at.path()[PathStep.MEASURE_AT_START] == "done"


def fill(at: SocialWorker, answers: str) -> None:
    """One number a question: the keys 1 and 0 after each other are ten."""
    at.press("Täytä", at.card.measures)
    page = at.shown(FillPage)
    assert page.heading.text() == "Aikuisväestön hyvinvointimittari"
    at.keys(*answers)
    assert page.state.text().startswith("Vastattu 9/9.")
    at.keys(Qt.Key.Key_Return)
    assert at.card.tabs.current() == MEASURES


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
    at.back_to_the_period()
    (visit,) = [r.draft for r in at.screen().drafts if r.draft.kind is DraftKind.VISIT]
    assert visit.about == f"{period.id}-20240104"


def log_two_more_meetings(at: SocialWorker) -> None:
    """The one by the line on Tänään, the other from the card."""
    at.day(17, 1, 15)
    QTest.keyClick(at.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    at.rest()
    line = at.shown(QuickCard).line
    at.write(line, "tänään 10-11 A-1 kävely kirjastolle")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.rest()
    assert at.shown(QuickCard).notice.text().startswith("Kirjattu: ke\u00a017.1.2024 klo\u00a010.00–11.00")
    at.back_to_the_period()
    visits = [r.draft.text for r in at.screen().drafts if r.draft.kind is DraftKind.VISIT]
    assert "kävely kirjastolle" in visits[-1]  # what is said of a meeting waits to be copied out
    at.day(24, 1, 15)
    at.click(at.card.log)
    page = at.shown(SessionFormPage)
    assert page.fields.when.day.value() == date(2024, 1, 24)
    at.write(page.fields.when.starts, "10")
    at.write(page.fields.when.ends, "11")
    QTest.keyClick(page.fields.when.ends, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.rest()
    assert at.clients.isVisible()
    assert [(local_day(s.starts_at).day, s.note) for s in reversed(at.desk.client_card(CLIENT).sessions)] == [
        (4, ""), (17, ""), (24, ""),
    ]  # fmt: skip
    assert "tammikuu 2024: suunniteltu 4, pidetty 3" in words_in(at.tab.months)


def decide_the_allowance(at: SocialWorker) -> None:
    """Its window ends on 3.2.: from the day after it can be decided."""
    at.day(3, 2)
    at.open_page("Toimintarahat")
    page = is_a(MoneyPage, at.window.page("money")).month
    assert page.title.text() == "Tammikuu 2024"
    (card,) = page.cards
    assert "Päätä maksettavaksi" not in words_in(card)
    at.back_to_the_period()
    at.day(5, 2)
    at.open_page("Toimintarahat")
    assert "27,00 €" in words_in(page)
    (card,) = page.cards
    at.press("Päätä maksettavaksi", card)
    assert page.form.said.text() == "27,00\u00a0€, 3 toimintapäivää"
    at.write(page.form.number, "202412345679")
    QTest.keyClick(page.form.number, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.rest()
    assert page.notice.text() == "Merkitty päätetyksi."
    assert "202412345679" in words_in(page.cards[0])
    (row,) = at.desk.allowance_month(Month(2024, 1)).rows
    assert row.window.decided is not None
    assert (row.window.decided.cents, row.window.decided.number) == (27_00, "202412345679")
    assert_accessible(page)
    at.back_to_the_period()


def go_to_a_group(at: SocialWorker) -> None:
    at.day(8, 2, 15)
    at.press("Kävi ryhmässä", at.tab.groups)
    form = at.tab.forms.group
    at.write(form.group, "Asukastalon tietovisa")
    form.press()  # Ctrl+Enter: it is not said yet how it is known
    assert (form.isVisible(), form.notice.text()) == (True, "Paina, mistä tiedät sen.")
    at.click(form.known[KnownBy.LEADER_TOLD])
    assert not form.isVisible()
    (told,) = at.screen().groups
    assert (told.on, told.group, told.known_by) == (date(2024, 2, 8), "Asukastalon tietovisa", KnownBy.LEADER_TOLD)
    assert at.path()[PathStep.GROUP] == "done"
    at.press("Kävi ryhmässä", at.tab.groups)
    assert form.group.text() == "Asukastalon tietovisa"  # the next time it is one press
    at.click(form.shut)


def look_back_in_the_middle(at: SocialWorker) -> None:
    at.day(15, 2, 11)
    at.press("Arvioinnit", at.card)
    at.press("Tee väliarviointi", at.card.reviews)
    page = at.shown(ReviewPage)
    assert (page.look.first.value(), page.look.last.value()) == (FIRST, date(2024, 2, 15))
    at.press("Jatka", page)
    (goal,) = page.goals.cards
    at.write(goal.said, "Tietovisassa on mukavaa.")
    at.press("Jatka", page)
    at.write(page.talk.went_well, "Kirjastoon on helppo mennä.")
    at.write(page.talk.was_hard, "Aamut.")
    at.press("Jatka", page)
    at.write(page.now.changes, "Tavataan iltapäivällä.")
    at.write(page.now.what_next, "Tietovisa jatkuu torstaisin.")
    at.press("Tallenna arviointi", page)
    text = copied_review(at, page)
    for words in ("Tietovisassa on mukavaa.", "Kirjastoon on helppo mennä.", "Aamut.", "Tavataan iltapäivällä."):
        assert words in text
    (row,) = at.desk.review_list(CLIENT).rows
    assert (row.review.kind, row.review.went_well, row.review.changes) == (ReviewKind.MID, "", "")
    at.back_to_the_period()
    at.press("Merkitse viedyksi: Väliarviointi")


def copied_review(at: SocialWorker, page: ReviewPage) -> str:
    """Copies the text of a review that was just kept, and goes back to the card; what was copied."""
    assert "arviointi" in at.shown(DoneBar).words.text().lower()  # undoing takes back what was done last
    at.press("Kopioi teksti", page)
    at.press("Takaisin asiakkaan kortille", page)
    assert at.card.tabs.current() == REVIEWS
    return QApplication.clipboard().text()


def unlock_fifteen_days_later(at: SocialWorker) -> None:
    """What was copied goes for good when the profile is opened again after 14 days; what waits stays."""
    before = at.screen().drafts
    waiting = {r.draft.kind for r in before if r.days_left is None}
    assert {r.draft.kind for r in before} - waiting == {
        DraftKind.NEEDS, DraftKind.APPLICATION, DraftKind.PLAN, DraftKind.REVIEW,
    }  # fmt: skip
    at.lock()
    at.clock.instant = datetime(2024, 3, 1, 7, tzinfo=UTC)
    at.unlock()
    at.open_page("Asiakkaat")
    at.clients.open_client(CLIENT)
    at.rest()
    at.back_to_the_period()
    assert {r.draft.kind for r in at.screen().drafts} == waiting
    assert DraftKind.VISIT in waiting
    offered = [b.accessibleName() for b in at.tab.drafts.findChildren(QPushButton) if b.isVisible()]
    assert sorted(name for name in offered if name.startswith("Avaa: ")) == [
        "Avaa: Päätös matkalipusta", "Avaa: Päätös palvelusta", "Avaa: Päätös toimintarahasta", "Avaa: Tapaaminen",
        "Avaa: Tapaaminen",
    ]  # fmt: skip
    assert at.path()[PathStep.NEEDS] == "done"


def wait_too_long(at: SocialWorker) -> None:
    at.day(2, 3)
    assert "Viime tapaamisesta 38 päivää. Soitetaanko?" in words_in(at.tab.now)


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
    at.press("Täytä kysely", at.tab.now)
    fill(at, "675864233")
    assert [k.assessment.point for k in at.desk.client_scores(CLIENT)] == [MeasurePoint.START, MeasurePoint.END]
    at.back_to_the_period()
    at.press("Arviointeihin", at.tab.now)
    assert at.card.tabs.current() == REVIEWS
    at.press("Tee loppuarviointi", at.card.reviews)
    page = at.shown(ReviewPage)
    assert (page.look.first.value(), page.look.last.value()) == (FIRST, date(2024, 3, 28))
    at.press("Jatka", page)
    (goal,) = page.goals.cards
    at.press("Saavutettu", goal)
    at.press("Jatka", page)
    at.write(page.talk.went_well, "Tietovisa on nyt oma juttu.")
    at.press("Jatka", page)
    at.press("Tallenna arviointi", page)
    assert "Tietovisa on nyt oma juttu." in copied_review(at, page)
    assert [g.goal.state for g in at.desk.client_card(CLIENT).goals] == [GoalState.REACHED]
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
    assert set(at.path().values()) == {"done"}
    assert local_day(at.clock.now()) == date(2024, 3, 28)
