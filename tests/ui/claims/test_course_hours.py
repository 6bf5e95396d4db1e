"""A leader's course hours on the page of Tunnit ja matkat: whose they are, where they open, paid elsewhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.courses import LeaderPay
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.ids import CourseId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.claims.sign_sheet import finding_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.domain.builders import course
from tests.ui.claims.fake_desk import KUNTA, OCTOBER, World, visit
from tests.ui.claims.fake_desk import world as make_world
from tests.ui.claims.test_claims_page import texts
from tests.ui.helpers import assert_accessible, press


def course_session(
    key: str, day: int, clock: str, course_id: str = "c1", km: int = 0, kind: str = "group_session"
) -> Session:
    return replace(visit(key, day, clock, km=km), clients=(), course=CourseId(course_id), kind=kind)


@pytest.fixture
def world() -> World:
    """October with two sessions of a course that pays 21.50 €/h, and one course that is paid elsewhere."""
    made = make_world()
    records = made.store.records
    records.led = (course(), course("c2", "elsewhere", name="Keksityn opiston tuolijumppa"))
    more = (
        course_session("m1", 7, "13.00-15.30", km=240), course_session("m2", 22, "9.30-12.00"),
        course_session("e1", 13, "10.00-12.00", "c2"), course_session("e2", 13, "12.00-12.45", "c2", kind="planning"),
    )  # fmt: skip
    records.log = replace(records.log, sessions=(*records.log.sessions, *more))
    return made


@pytest.fixture
def october(page: ClaimsPage, jobs: Jobs) -> ClaimsPage:
    page.show_month(OCTOBER, KUNTA)
    settle(jobs)
    return page


def test_a_course_session_is_a_row_with_the_courses_name_and_opens_in_its_course(
    qtbot: QtBot, october: ClaimsPage
) -> None:
    lines = october.month.lines
    assert october.paper is not None
    line = next(row for row in october.paper.lines if row.session == "m1")
    lines.choose(line)
    assert "Ke 7.10. · Hyvinvointitreenit" in texts(lines.why)
    assert "Tunnit: 150 min × 21,50 € / 60 = 53,75 €" in texts(lines.why)
    lines.focus_rows()
    with qtbot.waitSignal(october.open_course_session) as opened, qtbot.assertNotEmitted(october.open_session):
        press(Qt.Key.Key_Return)
    assert opened.args == ["m1"]
    assert_accessible(october)
    shown = [b.text() for b in october.findChildren(QAbstractButton) if b.isVisible() and "&" in b.text()]
    keys = [text[text.index("&") + 1].lower() for text in shown]
    assert len(keys) == len(set(keys)), keys


def test_a_remark_about_a_course_names_the_course_and_opens_it(qtbot: QtBot, october: ClaimsPage) -> None:
    assert october.paper is not None
    about = [f for f in october.paper.claim.findings if f.session == "m2"]
    assert [f.code for f in about] == [FindingCode.OVERLAP]  # a visit from 9.00 to 12.00 is there already
    assert finding_words(about[0], october.paper).startswith("to 22.10. · Hyvinvointitreenit".replace(" ", "\u00a0", 1))
    with qtbot.waitSignal(october.open_course_session) as opened:
        october.month.findings.mend_wanted.emit(about[0])
    assert opened.args == ["m2"]
    buttons = october.month.findings.findChildren(QAbstractButton)
    assert "Avaa kurssikerta" in {b.text() for b in buttons}


def test_hours_paid_elsewhere_are_told_beside_the_claim(october: ClaimsPage) -> None:
    card = october.month.elsewhere
    assert "Muualla maksettavat kurssitunnit" in texts(card)
    assert "Keksityn opiston tuolijumppa · 2 h 45 min" in texts(card)
    assert "Siitä 45 min on työtä, jota kurssi ei maksa" in texts(card)
    assert october.paper is not None
    assert not {"e1", "e2"} & {row.session for row in october.paper.lines}


def test_without_such_courses_there_is_no_card(world: World, october: ClaimsPage, jobs: Jobs) -> None:
    first, second = world.store.records.led
    world.store.records.led = (first, replace(second, pay=replace(second.pay, leader_pay=LeaderPay.NONE)))
    october.show_month(OCTOBER, KUNTA)
    settle(jobs)
    assert not october.month.elsewhere.isVisible()


def test_a_sealed_month_keeps_the_courses_name_and_a_change_since_then_names_it(
    world: World, october: ClaimsPage, jobs: Jobs
) -> None:
    world.desk.seal_claim(OCTOBER, None, "fi")
    records = world.store.records
    records.led = tuple(replace(c, name="Uusi nimi") for c in records.led)
    records.put_session(course_session("m1", 7, "13.00-15.00", km=240))
    october.show_month(OCTOBER, KUNTA)
    settle(jobs)
    assert october.paper is not None
    assert {row.course for row in october.paper.lines if row.session == "m1"} == {"Hyvinvointitreenit"}
    assert "tunnit · Uusi nimi" in texts(october.month.changed)
