"""Saapunut posti as a coordinator uses it: fetching, one file by hand, what is missing, two versions, a place gone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_inbox import InboxScreen
from hyvinvointi_desktop.domain.exchange import BundleState
from hyvinvointi_desktop.ui.exchange.files import ChosenFile
from hyvinvointi_desktop.ui.gallery.inbox_places import example
from hyvinvointi_desktop.ui.inbox import words
from hyvinvointi_desktop.ui.inbox.page import InboxPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.labels import Words
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet
from tests.support.post import Pair, october
from tests.ui.helpers import assert_accessible, no_sideways_scrolling


class Shown:
    """The page and the jobs to wait for."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.page = InboxPage(desk, self.jobs)

    def rest(self) -> None:
        settle(self.jobs)

    def said(self) -> str:
        found = (w.text() for w in self.page.findChildren(Words) if w.isVisibleTo(self.page))
        return " | ".join(found).replace("\u00a0", " ")

    def rows(self) -> list[tuple[str, int, str]]:
        return [(b.name, b.number, words.state(b)) for b in self.page.table.model_of_rows.rows()]


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    made = october(tmp_path)
    made.coordinator.save_post_place(made.place)
    yield made
    made.close()


@pytest.fixture
def shown(qtbot: QtBot, post: Pair) -> Iterator[Shown]:
    made = Shown(post.coordinator)
    qtbot.addWidget(made.page)
    made.page.resize(900, 700)
    made.page.show()
    made.rest()
    yield made
    made.jobs.close()


def answer(words_of_button: str) -> None:
    """Presses a button of the dialog in front."""
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    next(b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == words_of_button).click()


def test_the_post_is_fetched_and_told(shown: Shown, post: Pair) -> None:
    assert "Postia ei ole vielä saapunut." in shown.said()
    post.worker.seal_post()
    post.worker.post_round(post.place)
    shown.page.collect.fetch.click()
    assert shown.page.collect.under_way.isVisible()
    assert not shown.page.collect.fetch.isEnabled()
    shown.rest()
    assert not shown.page.collect.under_way.isVisible()
    assert "1 vastaanotettu. 1 vastaus lähti työntekijöille." in shown.said()
    assert shown.rows() == [("Maija Keksitty", 1, "vastaanotettu")]
    shown.page.collect.fetch.click()
    shown.rest()
    assert "Ei mitään uutta." in shown.said()
    assert_accessible(shown.page)


def test_what_waits_to_leave_is_told(shown: Shown) -> None:
    assert "viesti työntekijälle odottaa" not in shown.said()
    with_one = replace(shown.desk.inbox(), waiting_out=1)
    shown.page.show_screen(with_one)
    assert "1 viesti työntekijälle odottaa tässä. Se lähtee, kun haet ja lähetät." in shown.said()
    shown.page.show_screen(replace(with_one, places=()))
    assert shown.page.collect.add_place.text() == "Lisää &paikka"


def test_one_file_by_hand(shown: Shown, post: Pair) -> None:
    made = post.worker.seal_post()
    name, content = post.worker.post_file(made.items[0].bundle)
    shown.page.collect.take_in(ChosenFile("x", b"not a sealed file"))
    shown.rest()
    assert "Tiedostoa ei otettu vastaan: tiedosto ei aukea täällä" in shown.said()
    assert [r.came_by for r in shown.page.refused_table.model_of_rows.rows()] == ["x"]
    shown.page.collect.take_in(ChosenFile(name, content))
    shown.rest()
    assert shown.rows() == [("Maija Keksitty", 1, "vastaanotettu")]
    shown.page.collect.take_in(ChosenFile(name, content))
    shown.rest()
    assert "Tämä tiedosto on jo otettu vastaan." in shown.said()


def test_a_place_that_is_gone_is_told_kindly(shown: Shown, post: Pair) -> None:
    Path(post.place.where).rmdir()
    shown.page.collect.fetch.click()
    shown.rest()
    assert "Paikkaa ei löytynyt." in shown.said()
    assert shown.page.collect.fetch.isEnabled()


def test_stopping_is_heard(shown: Shown, post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    shown.page.collect.fetch.click()
    shown.page.collect.stop.click()
    shown.rest()
    assert shown.rows() in ([], [("Maija Keksitty", 1, "vastaanotettu")])
    assert shown.page.collect.fetch.isEnabled()


def test_what_needs_a_person_stands_first(shown: Shown, post: Pair) -> None:
    screen: InboxScreen = example(post.coordinator.clock.now())
    shown.page.show_screen(screen)
    said = shown.said()
    assert "Eero Keksitty: puuttuu nro 15" in said
    assert "Liisa Mallikas: kaksi eri versiota" in said
    assert "Onni Harjoitus: Ei postia yli 14 päivään" in said
    assert "Aino Esimerkki: loki ei pidä merkinnän 3902 kohdalla" in said
    assert "Onni Harjoitus: loki ei ole tullut merkinnästä 121 alkaen" in said
    forked = next(b for b in screen.bundles if b.state is BundleState.FORKED)
    assert not shown.page.keep.isEnabled()
    shown.page.table.choose(forked)
    assert shown.page.keep.isEnabled()
    assert not shown.page.let_in.isEnabled()
    shown.page.keep.click()
    answer("Tämä versio jää voimaan")
    shown.rest()
    assert shown.page.notice.isVisible()  # an invented one is not there to be kept
    assert_accessible(shown.page)


@pytest.mark.parametrize("wide", [480, 760, 1100])
def test_nothing_is_cut_at_the_side(shown: Shown, post: Pair, wide: int) -> None:
    shown.page.resize(wide, 600)
    shown.page.show_screen(example(post.coordinator.clock.now()))
    shown.rest()
    assert no_sideways_scrolling(shown.page)


def test_numbers_are_said_in_spans() -> None:
    assert formats.numbers((3, 5, 6, 7, 9)) == "3, 5–7, 9"
    assert formats.numbers((15,)) == "15"


def test_a_dropped_file_is_taken_in_and_a_place_added(qtbot: QtBot, shown: Shown, post: Pair, tmp_path: Path) -> None:
    made = post.worker.seal_post()
    name, content = post.worker.post_file(made.items[0].bundle)
    (tmp_path / name).write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    where, card = QPointF(20, 20), shown.page.collect
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), copy, data, left, plain)
    card.dragEnterEvent(entering)
    assert entering.isAccepted()
    card.dropEvent(QDropEvent(where, copy, data, left, plain))
    shown.rest()
    shown.rest()
    assert shown.rows() == [("Maija Keksitty", 1, "vastaanotettu")]
    card.add_place.click()
    (sheet,) = shown.page.findChildren(PlaceSheet)
    sheet.where.setText(str(tmp_path))
    sheet.name.setText("Tikku")
    sheet._save()
    shown.rest()
    assert [p.name for p in shown.desk.post_places()] == ["Kansio", "Tikku"]
    assert card.place.currentText() == "Tikku"
