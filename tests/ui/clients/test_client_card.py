"""The card: what is seen at once, the tabs, and what it asks of the frame."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.clients.agreement_acts import EndPanel, ErasePanel
from hyvinvointi_desktop.ui.clients.client_card import AGREEMENT, GOALS, NOTES, ClientCardPage
from hyvinvointi_desktop.ui.clients.goal_path import GoalPath
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Button
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, EERO, LEENA, PDF, ClientsDesk, current
from tests.ui.helpers import assert_accessible, no_sideways_scrolling


def words_of(widget: QWidget) -> str:
    return " | ".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def button(widget: QWidget, text: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.text().replace("&", "") == text and b.isVisibleTo(widget))


def opened(page: ClientsPage, client: str, settle: Settle) -> ClientCardPage:
    page.open_client(client)
    settle()
    return current(page, ClientCardPage)


def test_what_to_know_is_there_at_once(page: ClientsPage, settle: Settle) -> None:
    card = opened(page, AINO, settle)
    assert "Koira on pihalla irti" in words_of(card.to_know)
    said = words_of(card)
    assert "3. kuukausi kuudesta" in said
    assert "6\u00a0h\u00a030\u00a0min tehty · 3\u00a0h\u00a030\u00a0min jäljellä" in said
    assert "A-17 · Kersilö · asioi suomeksi · tukijakso 1.9.2026–28.2.2027" in said
    assert "”Pääsen taas ihmisten pariin”" in said


def test_nothing_to_know_takes_no_room(page: ClientsPage, settle: Settle) -> None:
    card = opened(page, LEENA, settle)
    assert card.to_know.isHidden()
    assert "Ei sopimusta" in words_of(card)


def test_a_sami_speaker_with_an_interpreter(page: ClientsPage, settle: Settle) -> None:
    assert "asioi pohjoissaameksi, tarvitsee tulkin" in words_of(opened(page, EERO, settle))


def test_the_frame_is_asked_to_log_plan_and_open(qtbot: QtBot, page: ClientsPage, settle: Settle) -> None:
    card = opened(page, AINO, settle)
    with qtbot.waitSignal(page.log_visit, check_params_cb=lambda c: c == AINO):
        card.log.click()
    with qtbot.waitSignal(page.plan_visit, check_params_cb=lambda c: c == AINO):
        card.plan.click()
    card.tabs.open(NOTES)
    with qtbot.waitSignal(page.open_session, check_params_cb=lambda s: s == "s5"):
        button(card.notes.planned, "Avaa").click()


def test_every_tab_is_accessible_and_fits(page: ClientsPage, settle: Settle) -> None:
    card = opened(page, AINO, settle)
    for tab in range(4):
        card.tabs.open(tab)
        settle()
        assert_accessible(card)
        inside = card.widget()
        assert inside is not None
        assert no_sideways_scrolling(inside)


def test_the_agreement_tab_says_who_signed_how_and_when(qtbot: QtBot, page: ClientsPage, settle: Settle) -> None:
    card = opened(page, AINO, settle)
    card.tabs.open(AGREEMENT)
    said = words_of(card.agreement)
    assert "Aino K., asiakas" in said
    assert "piirsi allekirjoituksen · 1.9.2026 klo\u00a011.12" in said
    assert "voimassa" in said
    button(card.agreement, "Kopioi").click()
    assert len(QGuiApplication.clipboard().text()) == 64
    with qtbot.waitSignal(page.show_pdf, check_params_cb=lambda content, _: content == PDF):
        button(card.agreement, "Avaa paperi").click()


def test_an_early_end_and_a_day_outside(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    card = opened(page, AINO, settle)
    card.tabs.open(AGREEMENT)
    button(card.agreement, "Päätä sopimus").click()
    panel = next(p for p in card.agreement.findChildren(EndPanel) if not p.isHidden())
    panel.day.setText("1.1.2030")
    panel.end.click()
    assert "1.9.2026–28.2.2027" in panel.day_row.problem()
    panel.day.setText("30.11.2026")
    panel.end.click()
    settle()
    (signed,) = (a for a in desk.agreements.values() if a.client == AINO)
    assert str(signed.ended_on) == "2026-11-30"
    assert "päättyy 30.11.2026" in card.agreement.notice.text()


def test_erasing_needs_a_reason_and_the_word_and_leaves_the_hash(
    page: ClientsPage, settle: Settle, desk: ClientsDesk
) -> None:
    card = opened(page, AINO, settle)
    card.tabs.open(AGREEMENT)
    button(card.agreement, "Poista teksti").click()
    panel = next(p for p in card.agreement.findChildren(ErasePanel) if not p.isHidden())
    panel.erase.click()
    assert panel.reason_row.problem()
    assert panel.sure_row.problem()
    panel.reason.setText("asiakas pyysi")
    panel.sure.setText("poista")
    panel.erase.click()
    settle()
    (signed,) = (a for a in desk.agreements.values() if a.client == AINO)
    assert signed.text is None
    assert signed.text_sha256
    assert "Teksti on poistettu" in words_of(card.agreement)


def test_a_change_elsewhere_is_seen(page: ClientsPage, settle: Settle, desk: ClientsDesk, jobs: Jobs) -> None:
    card = opened(page, AINO, settle)
    desk.people[AINO] = replace(desk.people[AINO], name="Aino Kivelä")
    jobs.tell(frozenset({Area.CLIENTS}))
    settle()
    assert "Aino Kivelä" in words_of(card)


def test_the_pictures_of_goals_are_told_in_words(page: ClientsPage, settle: Settle) -> None:
    card = opened(page, AINO, settle)
    card.tabs.open(GOALS)
    names = [p.accessibleName() for p in card.goals.findChildren(GoalPath)]
    assert names[0] == "Polku tavoitteeseen: Pääsen taas ihmisten pariin. Askelia saavutettu: 2/4."
