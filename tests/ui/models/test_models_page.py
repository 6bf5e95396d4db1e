"""The page of models by keyboard: find, read, go back; side by side or in turns; its paper; the place for an act."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.ui.frame import MainWindow, PageEntry
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.models.page import ModelsPage
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.desks import open_desk
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, press, tab_to, type_text

K = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", real=True)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ModelsPage]:
    """The page in a frame of its own, read and shown."""
    jobs = Jobs()
    made = ModelsPage(desk, jobs)
    window = MainWindow([PageEntry("models", "Mallit", "hand-heart", lambda: made)])
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    window.activateWindow()
    settle(jobs)
    yield made
    settle(jobs)
    jobs.close()


def rest(page: ModelsPage) -> None:
    settle(page._jobs)


def shown(page: ModelsPage) -> list[str]:
    return [m.id for m in page.table.model_of_rows.rows()]


def narrow(page: ModelsPage) -> None:
    page.window().resize(640, 600)
    rest(page)


def test_all_models_are_listed_and_the_first_is_read_beside_them(page: ModelsPage) -> None:
    assert len(shown(page)) == 18
    assert page.pane.model is not None
    assert page.pane.model.id == "digimieli"
    assert page.list.isVisible()
    assert page.pane.isVisible()
    text = page.pane.text.toPlainText()
    for words in ("Digimieli: apua ahdistukseen verkossa", "Kenelle", "Mitä varten", "Miten se toimii", "1.\u2002Katso",
                  "Mikä oli vaikeaa", "Mikä auttoi", "Lähde: THL, Ohjaus 20/2023"):  # fmt: skip
        assert words in text


def test_a_model_is_found_and_read_by_keys_alone(page: ModelsPage) -> None:
    tab_to(page.filter)
    type_text(page.filter, "iäkkäät")
    assert shown(page) == ["iakkaiden-mielen-hyvinvointi"]
    press(K.Key_Return)
    rest(page)
    assert QApplication.focusWidget() is page.pane.text
    assert page.pane.text.toPlainText().startswith("Mielen hyvinvointi iäkkäiden palveluissa")
    assert page.pane.text.accessibleName() == "Mielen hyvinvointi iäkkäiden palveluissa"
    before = page.pane.text.textCursor().position()
    press(K.Key_PageDown)
    assert page.pane.text.textCursor().position() > before
    assert page.pane.text.verticalScrollBar().value() > 0
    press(K.Key_Tab)
    assert QApplication.focusWidget() is not page.pane.text


def test_arrows_go_from_the_field_into_the_list_and_read_as_they_go(page: ModelsPage) -> None:
    page.filter.setFocus()
    type_text(page.filter, "kioski")
    assert shown(page)[:2] == ["mielikioski", "hyvinvointikioski"]
    press(K.Key_Down)
    assert QApplication.focusWidget() is page.table
    press(K.Key_Down)
    assert page.pane.model is not None
    assert page.pane.model.id == "hyvinvointikioski"
    assert page.pane.kind.text() == "Avoin paikka, nimeä ei kysytä"
    press(K.Key_Return)
    rest(page)
    assert QApplication.focusWidget() is page.pane.text


def test_nothing_found_is_said_and_enter_does_nothing(page: ModelsPage) -> None:
    page.filter.setFocus()
    type_text(page.filter, "zzz")
    assert page.nothing.isVisible()
    assert not page.table.isVisible()
    press(K.Key_Return)
    rest(page)
    assert QApplication.focusWidget() is page.filter
    page.filter.clear()
    assert len(shown(page)) == 18
    assert page.table.isVisible()


def test_where_it_is_narrow_list_and_model_take_turns(page: ModelsPage) -> None:
    narrow(page)
    assert page.list.isVisible()
    assert not page.pane.isVisible()
    page.table.setFocus()
    press(K.Key_Down)
    assert not page.pane.isVisible()
    press(K.Key_Return)
    rest(page)
    assert page.pane.isVisible()
    assert not page.list.isVisible()
    assert QApplication.focusWidget() is page.pane.text
    QTest.keyClick(page.pane.text, K.Key_Left, Qt.KeyboardModifier.AltModifier)
    rest(page)
    assert page.list.isVisible()
    assert QApplication.focusWidget() is page.table
    press(K.Key_Return)
    rest(page)
    press(K.Key_Escape)
    rest(page)
    assert page.list.isVisible()
    press(K.Key_Return)
    rest(page)
    tab_to(page.pane.back)
    press(K.Key_Space)
    rest(page)
    assert page.list.isVisible()


def test_getting_wider_shows_both_again(page: ModelsPage) -> None:
    narrow(page)
    page.read(page.table.model_of_rows.rows()[3])
    rest(page)
    page.window().resize(1180, 740)
    rest(page)
    assert page.list.isVisible()
    assert page.pane.isVisible()
    assert not page.pane.back.isVisible()
    assert page.table.current() is page.pane.model


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_at_a_small_window_and_large_text(page: ModelsPage, qapp: QApplication, scale: int) -> None:
    theme().apply(qapp, Scheme.DARK, scale)
    page.window().resize(1024, 600)
    rest(page)
    page.read(page.table.model_of_rows.rows()[0])
    rest(page)
    assert_accessible(page)
    assert no_sideways_scrolling(page)
    assert page.pane.text.height() >= 160
    assert page.pane.text.horizontalScrollBar().maximum() == 0
    assert page.window().width() == 1024


def test_another_look_keeps_the_place_in_the_text(page: ModelsPage, qapp: QApplication) -> None:
    page.pane.text.moveCursor(QTextCursor.MoveOperation.End)
    at = page.pane.text.textCursor().position()
    theme().apply(qapp, Scheme.DARK, 150)
    rest(page)
    assert page.pane.text.textCursor().position() == at


def test_the_paper_of_the_model_that_is_read(page: ModelsPage, qtbot: QtBot) -> None:
    page.filter.setFocus()
    type_text(page.filter, "sauna")
    tab_to(page.pane.paper)
    with qtbot.waitSignal(page.show_pdf, timeout=20_000) as given:
        press(K.Key_Space)
    content, heading = given.args
    assert content.startswith(b"%PDF-")
    assert heading == "Hyte-keskus"


def test_an_act_is_offered_for_models_that_can_be_run_and_for_no_others(page: ModelsPage) -> None:
    taken: list[Model] = []
    page.set_act("Kokeile", "plus", taken.append)
    act = page.pane.act
    assert act is not None
    for model in page.table.model_of_rows.rows():
        page.table.choose(model)
        assert act.isVisible() == model.can_be_run
        if act.isVisible():
            assert act.accessibleDescription() == model.title["fi"]
            act.click()
    assert taken == [m for m in page.table.model_of_rows.rows() if m.can_be_run]
    assert len(taken) == 14
    assert_accessible(page)


def _logged(desk: Desk) -> int:
    with desk._store.reading() as records:
        head = records.audit_head()
    return head.seq if head is not None else 0


def test_reading_leaves_nothing_in_the_log(page: ModelsPage, desk: Desk) -> None:
    before = _logged(desk)
    page.filter.setText("nuoret")
    page.read(page.table.model_of_rows.rows()[0])
    page.pane.paper.click()
    rest(page)
    assert _logged(desk) == before
    desk.client_list()
    assert _logged(desk) > before, "what is looked at is else seen in the log"
