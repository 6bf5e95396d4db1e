"""Filling with a client as a person does it: by keys alone, begun and gone on with, turned to the client."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from hyvinvointi_desktop.ui.measures.number_keys import Typed, press
from hyvinvointi_desktop.ui.measures.turned import AFTER, BEFORE, DOOR, TurnedView
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.showing.door import Door, DoorTools, use_door
from tests.app.test_measures import filling, worded
from tests.definitions.measure_cases import OWN
from tests.support.desks import NOW, open_desk
from tests.support.work import C1
from tests.ui.helpers import assert_accessible, put_in_front

Make = Callable[..., FillPage]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(NOW))
    made.save_measure("x.toml", worded("swemwbs"))
    made.save_measure("oma.toml", OWN)
    yield made
    made.close()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    settle(made)
    made.close()


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Make:
    def make(measure: str = "swemwbs", **more: object) -> FillPage:
        page = FillPage(desk, jobs, C1, measure, **more)  # type: ignore[arg-type]
        put_in_front(qtbot, page)
        settle(jobs)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    return make


def keys(text: str) -> None:
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        key = {"\n": Qt.Key.Key_Return, "<": Qt.Key.Key_Backspace, "v": Qt.Key.Key_Down, "x": Qt.Key.Key_Delete}
        if letter in key:
            QTest.keyClick(focus, key[letter])
        else:
            QTest.keyClicks(focus, letter)


def test_seven_digits_and_enter_fill_it(shown: Make, desk: Desk, jobs: Jobs) -> None:
    page = shown()
    said: list[str] = []
    page.left.connect(said.append)
    keys("3333332\n")
    settle(jobs)
    (row,) = desk.client_scores(C1)
    assert str(row.score) == "18.59"
    kept = row.assessment
    assert (kept.taken_on, kept.mode, kept.point) == (date(2026, 11, 2), Mode.ASSISTED, MeasurePoint.START)
    assert said == ["SWEMWBS, mielen hyvinvointi tallennettiin: 18,59"]
    assert desk.drafts(Form.ASSESSMENT) == ()


def test_backspace_goes_back_delete_clears_and_enter_finds_what_is_missing(shown: Make, desk: Desk, jobs: Jobs) -> None:
    page = shown()
    keys("33<x")
    assert page.answers.answers() == {"1": 3}
    keys("v44")
    assert page.answers.answers() == {"1": 3, "3": 4, "4": 4}
    keys("55\n")
    assert page.answers.answers() == {"1": 3, "3": 4, "4": 4, "5": 5, "6": 5}
    keys("2\n1\n")
    settle(jobs)
    (row,) = desk.client_scores(C1)
    assert row.assessment.answers == {"1": 3, "2": 1, "3": 4, "4": 4, "5": 5, "6": 5, "7": 2}


def test_a_digit_outside_the_scale_answers_nothing(shown: Make) -> None:
    page = shown()
    keys("9076")
    assert page.answers.answers() == {}
    assert page.state.text() == "Vastattu 0/7."


def test_ten_is_typed_as_ten(shown: Make) -> None:
    page = shown("3x10d")
    keys("10150v")
    assert list(page.answers.answers().items()) == [("health", 10), ("hardships", 1), ("home", 5), ("daily", 0)]


def test_what_is_typed_survives_and_is_gone_on_with(shown: Make, desk: Desk, jobs: Jobs) -> None:
    page = shown()
    keys("345")
    page.draft.leave()
    settle(jobs)
    page.hide()
    again = shown()
    assert again.answers.answers() == {"1": 3, "2": 4, "3": 5}
    assert again.begun.isVisibleTo(again)
    assert again.filling is not None
    assert page.filling is not None
    assert again.filling.id == page.filling.id
    keys("3333\n")
    settle(jobs)
    assert len(desk.client_scores(C1)) == 1
    assert desk.drafts(Form.ASSESSMENT) == ()


def test_a_filling_is_put_right_with_its_own_version(shown: Make, desk: Desk, jobs: Jobs) -> None:
    desk.save_assessment(filling())
    desk.save_measure("x.toml", worded("swemwbs", 3))
    page = shown(record="f1")
    assert page.answers.answers() == {str(n): 3 for n in range(1, 8)}
    keys("5")
    page.save.click()
    settle(jobs)
    (row,) = desk.client_scores(C1)
    assert (row.assessment.id, row.assessment.version, row.assessment.answers["1"]) == ("f1", 2, 5)


def test_a_day_to_come_is_refused_kindly_and_nothing_is_lost(shown: Make, desk: Desk, jobs: Jobs) -> None:
    page = shown()
    keys("3333333")
    page.day.set_value(date(2026, 11, 3))
    page.save.click()
    settle(jobs)
    assert page.notice.text() == "Päivä on vasta tulossa. Tarkista se."
    assert page.save.isEnabled()
    assert len(page.answers.answers()) == 7
    assert desk.client_scores(C1) == ()


def test_without_its_questions_it_says_so_and_offers_the_others(shown: Make) -> None:
    page = shown("who5")
    assert page.notice.text() == "WHO-5, hyvinvointi: tätä ei voi vielä täyttää, koska kysymyksiä ei ole lisätty."
    names = [b.accessibleName() for b in page.chooser.findChildren(QWidget) if b.accessibleName().startswith("Täytä")]
    assert names == ["Täytä: 3X10D®, elämäntilanne", "Täytä: Oma lomake", "Täytä: SWEMWBS, mielen hyvinvointi"]
    assert_accessible(page)


def test_the_questions_are_asked_in_the_clients_language(shown: Make) -> None:
    page = shown("oma")
    assert page.answers.questions[0].words.text() == "1. Jaksatko aamuisin?"
    page.language.setCurrentIndex(1)
    assert page.answers.questions[0].words.text() == "1. Orkar du om morgonen?"
    assert_accessible(page)


def test_turned_to_the_client_it_shows_one_question_and_gives_back(shown: Make, desk: Desk, jobs: Jobs) -> None:
    page = shown()
    page.turn.click()
    view = page.turned
    assert view is not None
    assert view.isModal()
    assert view.at == BEFORE
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.show_question(0)
    for n in range(7):
        assert view.at == n
        assert len(view.buttons) == 5
        view.buttons[2].click() if n % 2 else QTest.keyClicks(view, "4")
    assert view.at == AFTER
    view.accept()
    settle(jobs)
    assert page.mode.value() == Mode.SELF
    assert page.answers.answers() == {"1": 4, "2": 2, "3": 4, "4": 2, "5": 4, "6": 2, "7": 4}
    page.save.click()
    settle(jobs)
    assert [s.assessment.mode for s in desk.client_scores(C1)] == [Mode.SELF]


def door_of(view: TurnedView) -> Door:
    assert view.door is not None
    return view.door


def test_the_client_stays_at_the_thanks_until_the_worker_opens_the_door(shown: Make, desk: Desk, jobs: Jobs) -> None:
    tried: list[str] = []

    def by_passphrase(typed: str) -> None:
        tried.append(typed)
        if typed != "oikea":
            raise WrongPassphrase

    use_door(DoorTools(by_passphrase))
    page = shown()
    page.turn.click()
    view = page.turned
    assert view is not None
    view.show_question(0)
    view.buttons[2].click()
    view.show_question(99)
    for way in (view.close, view.reject, lambda: QTest.keyClick(view, Qt.Key.Key_Escape)):
        way()
        assert (view.isVisible(), view.at) == (True, AFTER)
    view.ask_back()
    assert view.at == DOOR
    door = door_of(view)
    assert_accessible(view)
    QTest.keyClicks(door.field.line, "1234")
    QTest.keyClick(door.field.line, Qt.Key.Key_Return)
    settle(jobs)
    assert view.isVisible()
    assert tried == ["1234"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.at == AFTER
    view.ask_back()
    assert door_of(view).open.isEnabled() is False  # the waiting goes on behind a door that was shut
    use_door(DoorTools(by_passphrase))
    view.ask_back()
    door_of(view).field.line.setText("oikea")
    door_of(view).open.click()
    settle(jobs)
    use_door(None)
    assert page.turned is None
    assert page.answers.answers() == {"1": 2}
    (draft,) = desk.drafts(Form.ASSESSMENT)
    assert draft.typed["answers"] == {"1": 2}


def test_esc_never_leads_straight_to_the_worker(shown: Make) -> None:
    page = shown()
    page.turn.click()
    view = page.turned
    assert view is not None
    view.show_question(3)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.at == AFTER
    assert page.answers.answers() == {}
    view.accept()


@given(st.integers(0, 100), st.integers(1, 100), st.data())
def test_every_answer_of_every_scale_can_be_typed(low: int, width: int, data: st.DataObject) -> None:
    high = min(100, low + width)
    value = data.draw(st.integers(min(low, high - 1), high))
    waiting, found = "", Typed(None)
    for digit in str(value):
        found = press(digit, waiting, min(low, high - 1), high)
        waiting = found.waits
        if found.whole:
            break
    assert found.value == value
