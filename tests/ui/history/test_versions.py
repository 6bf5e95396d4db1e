"""Versions of a record in words, the way back to one, and forms that never overwrite what changed under them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.domain.ids import GoalId, PlanId
from hyvinvointi_desktop.domain.sessions import WeeklyPlan
from hyvinvointi_desktop.ui.claims.trip_form import TripForm
from hyvinvointi_desktop.ui.clients.client_card import GOALS
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.goals_tab import GoalsTab
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.kit.widgets import Button
from hyvinvointi_desktop.ui.sessions.plans_page import PlansPage
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from tests.app.test_tell_acts import AINO, TRIP, VISIT
from tests.support import factories as f
from tests.support.desks import PAYER
from tests.ui.helpers import press, type_text
from tests.ui.history.conftest import Bench

MEANWHILE = "Tämä on muuttunut sillä välin. Kirjoittamasi on yhä tässä; tallennus korvaisi muutoksen."
CHANGED = replace(VISIT, place="Kemijärvi", note="ovella kauan")


def sheet(bench: Bench) -> VersionsSheet:
    return bench.page_of(bench.window.window, VersionsSheet)


def lines(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.text()]


def restore(bench: Bench, at: int) -> None:
    found = sheet(bench)
    found.cards[at].findChildren(Button)[0].click()
    bench.rest()


def visit_form(bench: Bench) -> SessionFormPage:
    bench.window.open_session(VISIT.id)
    bench.rest()
    return bench.page_of(bench.window.window, SessionFormPage)


def test_versions_of_a_visit_say_what_changed_in_words(bench: Bench) -> None:
    bench.desk.log_sessions([CHANGED])
    visit_form(bench).saved_part.earlier.click()
    bench.rest()
    newest, first = sheet(bench).cards
    assert lines(newest) == [
        "2.11.2026 klo\u00a010.00", "Käynti 5.10. Keksitty 1. tallennettu", "Maija Keksitty",
        "Paikka: Kersilö → Kemijärvi", "Muistiinpano: ovella → ovella kauan",
    ]  # fmt: skip
    assert not newest.findChildren(Button)
    assert lines(first)[3:] == [
        "Näin se alkoi.", "Asiakkaat: Keksitty 1.",
        "Alkaa: 5.10.2026 klo\u00a09.00", "Päättyy: 5.10.2026 klo\u00a011.00",
        "Laji: kotikäynti", "Tila: pidetty", "Paikka: Kersilö", "Muistiinpano: ovella", "Kirjattu: 2.11.2026",
    ]  # fmt: skip


def test_a_long_version_is_scrolled_by_key(bench: Bench) -> None:
    bench.desk.log_sessions([replace(VISIT, note="\n".join(f"rivi {n}" for n in range(80)))])
    visit_form(bench).saved_part.earlier.click()
    bench.rest()
    bar = sheet(bench)._scroll.verticalScrollBar()
    press(Qt.Key.Key_PageDown, sheet(bench))
    assert bar.value() == bar.pageStep() > 0
    press(Qt.Key.Key_PageUp, sheet(bench))
    assert bar.value() == 0


def test_a_version_is_brought_back_as_a_new_act_and_the_form_follows(bench: Bench) -> None:
    bench.desk.log_sessions([CHANGED])
    form = visit_form(bench)
    form.saved_part.earlier.click()
    bench.rest()
    restore(bench, 1)
    assert bench.desk.session(VISIT.id) == VISIT
    assert form.fields.note.toPlainText() == "ovella"
    assert bench.bar.words.accessibleName() == "Käynti 5.10. Keksitty 1. palautettu entiselleen"
    bench.bar.undo.click()
    bench.rest()
    assert form.fields.note.toPlainText() == "ovella kauan"


def test_a_visit_form_that_was_typed_in_keeps_the_words_and_says_what_happened(bench: Bench) -> None:
    bench.desk.log_sessions([CHANGED])
    form = visit_form(bench)
    form.fields.note.setFocus()
    type_text(form.fields.note, "Kirjoitan tätä. ")
    bench.rest()
    bench.bar.undo.click()
    bench.rest()
    assert form.notice.text() == MEANWHILE
    assert "Kirjoitan tätä." in form.fields.note.toPlainText()
    form.notice.action.click()
    bench.rest()
    assert form.fields.note.toPlainText() == "ovella"
    assert not form.notice.isVisible()


def test_a_visit_that_was_undone_away_is_said_and_can_be_logged_again(bench: Bench) -> None:
    form = visit_form(bench)
    bench.bar.undo.click()
    bench.rest()
    assert form.notice.text().startswith("Tätä tapaamista ei ole enää tallessa")
    form.log()
    bench.rest()
    found = bench.desk.session(VISIT.id)
    assert found is not None
    assert found.note == "ovella"


def test_ones_own_save_is_no_change_meanwhile(bench: Bench) -> None:
    form = visit_form(bench)
    told: list[object] = []
    form.saved_part._meanwhile._told = told.append
    form.fields.note.setFocus()
    type_text(form.fields.note, "Lisää. ")
    form.log()
    bench.rest()
    assert told == []
    found = bench.desk.session(VISIT.id)
    assert found is not None
    assert "Lisää." in found.note


def client_form(bench: Bench) -> ClientForm:
    bench.window.open_client(AINO)
    bench.rest()
    page = bench.page_of(bench.window.window, ClientsPage)
    card = page.card()
    assert card is not None
    card.edit.click()
    bench.rest()
    return bench.page_of(page, ClientForm)


@pytest.mark.parametrize("typed", [False, True])
def test_the_clients_form_follows_or_says_so(bench: Bench, typed: bool) -> None:
    bench.desk.save_client(replace(f.client(1), village="Kersilö"))
    form = client_form(bench)
    village, phone = form.fields.line["village"], form.fields.line["phone"]
    if typed:
        phone.setFocus()
        type_text(phone, "040")
    bench.bar.undo.click()
    bench.rest()
    if typed:
        assert form.notice.text() == MEANWHILE
        assert (village.text(), phone.text()) == ("Kersilö", f.client(1).phone + "040")
        form.notice.action.click()
        bench.rest()
    assert (village.text(), phone.text()) == (f.client(1).village, f.client(1).phone)


def goals_tab(bench: Bench) -> GoalsTab:
    bench.window.open_client(AINO)
    bench.rest()
    card = bench.page_of(bench.window.window, ClientsPage).card()
    assert card is not None
    card.tabs.open(GOALS)
    return card.goals


@pytest.mark.parametrize("typed", [False, True])
def test_the_goal_form_follows_or_says_so(bench: Bench, typed: bool) -> None:
    goal = Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "kuoroon")
    bench.desk.save_goal(goal)
    bench.desk.save_goal(replace(goal, words="kuoroon joka viikko"))
    tab = goals_tab(bench)
    tab.tree.choose(goal.id)
    tab.change.click()
    if typed:
        type_text(tab.form.words, "Uusi: ")
    bench.bar.undo.click()
    bench.rest()
    if typed:
        assert tab.form.notice.text() == MEANWHILE
        assert "Uusi: " in tab.form.words.toPlainText()
        tab.form.notice.action.click()
    assert tab.form.words.toPlainText() == "kuoroon"
    bench.bar.undo.click()
    bench.rest()
    assert tab.form.notice.text().startswith("Tätä tavoitetta ei enää ole")


def test_a_goal_has_its_versions(bench: Bench) -> None:
    goal = Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "kuoroon")
    bench.desk.save_goal(goal)
    bench.desk.save_goal(replace(goal, words="kuoroon joka viikko"))
    tab = goals_tab(bench)
    tab.tree.choose(goal.id)
    tab.earlier.click()
    bench.rest()
    assert sheet(bench).heading.text() == "Aiemmat versiot: ”kuoroon joka viikko”"
    assert lines(sheet(bench).cards[0])[3:] == ["Sanat: kuoroon → kuoroon joka viikko"]
    restore(bench, 1)
    assert bench.desk.client_card(AINO).goals[0].goal.words == "kuoroon"


@pytest.mark.parametrize("typed", [False, True])
def test_the_form_of_a_weekly_meeting_follows_or_says_so(bench: Bench, typed: bool) -> None:
    plan = WeeklyPlan(PlanId("p1"), (AINO,), 2, time(9), time(11), "home_visit", date(2026, 11, 4), date(2026, 12, 2))
    bench.desk.save_plan(plan)
    bench.desk.save_plan(replace(plan, place="Kersilö"))
    bench.window.open_plans()
    bench.rest()
    page = bench.page_of(bench.window.window, PlansPage)
    assert page.earlier.isHidden()
    change = next(b for b in page.list.findChildren(Button) if b.text() == "Muuta")
    change.click()
    assert page.earlier.isVisible()
    if typed:
        page.place.setText("Kemijärvi")
    bench.bar.undo.click()
    bench.rest()
    if typed:
        assert page.notice.text() == MEANWHILE
        assert page.place.text() == "Kemijärvi"
        page.notice.action.click()
    assert page.place.text() == ""
    page.earlier.click()
    bench.rest()
    assert len(sheet(bench).cards) == 3


def test_a_trip_has_its_versions_and_its_form_closes_when_one_comes_back(bench: Bench) -> None:
    trip = replace(TRIP, payer=PAYER.id)
    bench.desk.save_trip(trip)
    bench.desk.save_trip(replace(trip, km_tenths=260, legs=()))
    form = TripForm(bench.window.window, bench.desk, bench.jobs, [PAYER], replace(trip, km_tenths=260, legs=()))
    done: list[bool] = []
    form.saved.connect(lambda: done.append(True))
    form.open()
    button: Callable[[], None] = next(b for b in form.findChildren(Button) if b.text() == "Aiemmat versiot").click
    button()
    bench.rest()
    assert lines(sheet(bench).cards[0])[3:] == [
        "Kilometrit: 24,0\u00a0km → 26,0\u00a0km", "Kyydissä: 1 kyydissä · 10,0\u00a0km → –",
    ]  # fmt: skip
    restore(bench, 1)
    assert done == [True]
    assert bench.desk.told_acts(1)[0].about is not None
