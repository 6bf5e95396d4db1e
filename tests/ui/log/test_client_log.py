"""The client's card and the log: what cannot be logged is not shown; who has looked; the paper; leaving."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.ui.clients.client_card import LOG, ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from tests.support import factories as f
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, type_text
from tests.ui.log.conftest import Settle, allow_entries, log_of, refuse_entries

AINO, TOINEN = f.client(1).id, f.client(2).id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs, settle: Settle) -> ClientsPage:
    made = ClientsPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(824, 540)
    made.show()
    settle()
    return made


def words_of(widget: QWidget) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel) if w.text() and w.isVisible()]


def opened(page: ClientsPage, settle: Settle, client: str = AINO) -> ClientCardPage:
    page.open_client(client)
    settle()
    card = page.card()
    assert card is not None
    return card


def test_a_card_that_cannot_be_logged_is_not_opened(page: ClientsPage, desk: Desk, settle: Settle) -> None:
    refuse_entries(desk)
    card = opened(page, settle)
    name = f.client(1).name
    assert card.notice.text().startswith("Korttia ei avattu.")
    assert [w for w in words_of(card) if name in w or f.client(1).code in w] == []
    assert not card.tabs.isVisible()
    assert not card.log.isVisible()
    assert not card.edit.isVisible()
    allow_entries(desk)
    card.notice.action.click()
    settle()
    assert name in words_of(card)
    assert card.tabs.isVisible()


def test_who_has_looked_stands_by_day_in_words(page: ClientsPage, desk: Desk, settle: Settle) -> None:
    opened(page, settle, TOINEN)
    card = opened(page, settle)
    card.tabs.open(LOG)
    settle()
    shown = words_of(card.log_tab)
    assert "Maanantai 2. marraskuuta 2026" in shown
    assert "10.00\u00a0 Asiakkaan kortti avattu" in shown
    assert "Maija Keksitty · asiakastyö" in shown
    assert sum("avattu" in words for words in shown) == 1  # nobody else's
    assert [e.event for e in log_of(desk)][-1] == "log.read"
    assert_accessible(card)
    assert no_sideways_scrolling(card)


def test_the_log_that_cannot_be_asked_for_is_not_shown(page: ClientsPage, desk: Desk, settle: Settle) -> None:
    card = opened(page, settle)
    refuse_entries(desk)
    card.tabs.open(LOG)
    settle()
    assert "Asiakkaan kortti avattu" not in "".join(words_of(card.log_tab))
    assert card.log_tab.notice.text()
    allow_entries(desk)


def test_the_paper_is_asked_confirmed_saved_and_logged(
    page: ClientsPage, desk: Desk, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "loki.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    card = opened(page, settle)
    card.tabs.open(LOG)
    settle()
    tab = card.log_tab
    tab.make.click()
    assert tab.asked_row.problem() == "Kirjoita, kuka pyysi."
    type_text(tab.asked_by, "asiakas itse")
    tab.make.click()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    assert not out.exists()
    next(b for b in dialog.findChildren(Button) if b.text() == "Valitse tallennuspaikka").click()
    settle()
    assert out.read_bytes().startswith(b"signed log request")
    assert tab.notice.text() == "Tallennettu: loki.pdf"
    assert "log.export" in [e.event for e in log_of(desk)]


def test_leaving_the_card_is_logged_whichever_way(page: ClientsPage, desk: Desk, settle: Settle) -> None:
    def of_cards() -> list[tuple[str, str]]:
        return [(e.event, e.client) for e in log_of(desk) if e.event in ("client.open", "client.close")]

    opened(page, settle)
    opened(page, settle, TOINEN)
    page.show_list()
    settle()
    here, there = [("client.open", AINO), ("client.close", AINO)], [("client.open", TOINEN), ("client.close", TOINEN)]
    assert of_cards() == here + there
    opened(page, settle)
    page.hide()  # another page of the window
    settle()
    assert of_cards() == here + there + here
    desk.save_client(f.client(2))
    settle()
    assert of_cards() == here + there + here  # nothing is read while nobody looks
    page.show()
    settle()
    assert of_cards() == here + there + here + here[:1]


def test_a_card_is_opened_for_another_purpose(page: ClientsPage, desk: Desk, settle: Settle) -> None:
    card = opened(page, settle)
    assert card.purpose.text() == "Avattu tarkoitukseen: asiakastyö"
    menu = card.purpose.menu()
    names = [a.text() for a in menu.actions()]
    assert names == ["asiakastyö", "kirjaus", "raportointi", "valvonta", "tietopyyntö"]
    menu.actions()[names.index("tietopyyntö")].trigger()
    settle()
    assert card.purpose.text() == "Avattu tarkoitukseen: tietopyyntö"
    assert [(e.event, e.purpose) for e in log_of(desk)][-1] == ("client.open", "information_request")
    assert desk.trail.purpose is Purpose.CLIENT_WORK
