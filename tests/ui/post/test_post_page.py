"""Posti as it is used: what leaves is seen and sent, what comes is answered, files go and come by hand."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible_names import name_of
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.reading import ReadingView
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.leaving_sheet import LeavingSheet
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet
from tests.app.test_post_answers import PERSON, decided
from tests.support.desks import NOW, open_desk
from tests.support.post import OCTOBER, Pair, october
from tests.support.spaces import coordinator_desk, join, worker_desk
from tests.ui.helpers import type_text


class Shown:
    """The page of a joined worker, what it wrote, and the jobs to wait for."""

    def __init__(self, post: Pair, qtbot: QtBot) -> None:
        self.post, self.jobs = post, Jobs()
        self.written: dict[Path, bytes] = {}
        self.page = PostPage(post.worker, self.jobs, self.written.__setitem__)
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        self.page.show()
        self.rest()

    def rest(self) -> None:
        settle(self.jobs)

    def press(self, words: str, of: Any = None) -> None:
        """The shown button whose name begins with these words."""
        root = of or self.page
        named = {b: name_of(b).replace("&", "") for b in root.findChildren(QAbstractButton) if b.isVisibleTo(root)}
        found = [b for b, name in named.items() if name == words] or [b for b in named if named[b].startswith(words)]
        found[0].click()
        self.rest()

    def sheet(self, kind: type[Any]) -> Any:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert len(found) == 1
        return found[0]

    def states(self) -> list[str]:
        assert self.page.found is not None
        return [row.standing.state.value for row in self.page.found.outbox]


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    post = october(tmp_path)
    made = Shown(post, qtbot)
    yield made
    made.jobs.close()
    post.close()


def test_what_leaves_is_seen_before_it_leaves_and_comes_back_acknowledged(shown: Shown) -> None:
    page, post = shown.page, shown.post
    assert page.leaving.isVisibleTo(page)
    shown.press("Lähetä ja hae")
    sheet = shown.sheet(LeavingSheet)
    assert shown.states() == []
    words = [w.text().replace("\N{NO-BREAK SPACE}", " ") for w in sheet.findChildren(type(page.space))]
    assert any("2 h 30 min" in w and "45,70" in w for w in words)
    shown.press("Lähetä", sheet)
    assert shown.states() == ["taken_out"]
    [received] = post.hand.bundles()
    post.hand.put(post.hand.acknowledge(post.hand.receipt(received)))
    shown.press("Lähetä ja hae")
    assert shown.states() == ["acknowledged"]
    assert "1 viesti tuli" in page.notice.text()


def test_the_log_of_an_ended_month_is_told_plainly_and_can_wait(shown: Shown) -> None:
    shown.post.worker.seal_post()
    shown.post.later(days=30)
    shown.press("Lähetä ja hae")
    sheet = shown.sheet(LeavingSheet)
    said = " | ".join(w.text().replace("\N{NO-BREAK SPACE}", " ") for w in sheet.findChildren(type(shown.page.space)))
    assert "Marraskuu 2026: loki siitä, mitä ohjelmassa on tehty" in said
    assert re.search(r"\b[1-9][0-9] merkintää \|", said)
    assert "Kuka on tehnyt tai katsonut mitäkin ja milloin, tunnuksilla. Ei nimiä, ei tekstejä." in said
    fold = next(f for f in sheet.findChildren(Fold) if isinstance(f.content, ReadingView))
    assert isinstance(fold.content, ReadingView)
    assert fold.content.toPlainText() == ""
    for wanted in (True, False, True):
        fold.open(wanted)
    assert fold.content.toPlainText().count("bundle.seal") == 1
    shown.press("Lähetä", sheet)
    assert shown.states() == ["taken_out", "taken_out"]


def test_what_the_place_left_out_is_told(shown: Shown) -> None:
    shown.post.hand.put(b"", "r-1-00000001-abcdefgh.hvlr")
    shown.press("Lähetä ja hae")
    shown.press("Lähetä", shown.sheet(LeavingSheet))
    said = shown.page.notice.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == "1 suljettu tiedosto vietiin koordinaattorin haettavaksi. 1 tiedosto on vielä tulossa."


def test_a_note_leaves_only_with_a_reason(shown: Shown) -> None:
    shown.press("Lähetä ja hae")
    sheet = shown.sheet(LeavingSheet)
    sheet.notes[SessionId("s1")].setChecked(True)
    shown.press("Lähetä", sheet)
    assert shown.states() == []
    type_text(sheet.why_notes, "koordinaattori pyysi")
    shown.press("Lähetä", sheet)
    [received] = shown.post.hand.bundles()
    assert [r.reason for r in received.records if r.type == "note"] == [""]
    assert [r.body for r in received.records if r.type == "note"] == [
        {"session": "s1", "text": "SALAINEN kahvilla", "reason": "koordinaattori pyysi"}
    ]


def test_a_place_that_is_gone_loses_nothing(shown: Shown) -> None:
    (shown.post.hand.folder).rmdir()
    shown.press("Lähetä ja hae")
    shown.press("Lähetä", shown.sheet(LeavingSheet))
    assert shown.states() == ["in_outbox"]
    assert "mitään ole kadonnut" in shown.page.notice.text()
    assert shown.page.send.isEnabled()


def test_a_person_is_taken_on_or_given_back(shown: Shown) -> None:
    page, post = shown.page, shown.post
    post.worker.take_post_file(post.hand.write(MessageKind.ASSIGNMENT, PERSON))
    page._read()
    shown.rest()
    shown.press("Tämä ei ole minun tehtäväni")
    page.inbox.answer.press()
    shown.rest()
    assert page.inbox.answer.row.problem()
    page.inbox.answer.leave()
    cards: list[str] = []
    page.client_wanted.connect(cards.append)
    shown.press("Otan vastaan")
    assert "Oili Olematon on nyt asiakkaissasi" in page.inbox.notice.text()
    page.inbox.notice.action.click()
    assert len(cards) == 1
    said = " | ".join(w.text() for w in page.inbox.findChildren(type(page.space)) if w.isVisibleTo(page))
    assert "Otit asiakkaan vastaan: Oili Olematon (A-" in said
    assert "ehdotetaan" not in said
    shown.press("Tämä ei ole enää minun tehtäväni")
    type_text(page.inbox.answer.words, "Muutan pois.")
    page.inbox.answer.press()
    shown.rest()
    assert page.found is not None
    kinds = [k.type for row in page.found.leaving for k in row.kinds]
    assert "assignment_reply" in kinds


def test_a_returned_month_is_told_and_opened(shown: Shown) -> None:
    page, post = shown.page, shown.post
    months: list[Month] = []
    page.claim_wanted.connect(months.append)
    content = decided(post, "returned", lines=[{"line": "hours s2 2026-10-06", "reason": "Kesto?"}])
    path = post.hand.put(post.hand.write(MessageKind.DECISION, content), "viesti.hvlr")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(drop)
    shown.rest()
    assert "Päätös kuukaudesta" in page.notice.text()
    shown.press("Avaa kuukausi")
    assert months == [OCTOBER]
    shown.press("Olen lukenut tämän")
    assert page.found is not None
    assert [m.is_new for m in page.found.messages] == [False]


def test_what_is_no_message_is_told_kindly(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "kuva.hvlr"
    path.write_bytes(b"jotain muuta")
    shown.page.take_file(path)
    shown.rest()
    assert "ei voi ottaa vastaan" in shown.page.notice.text()
    shown.page.take_file(tmp_path / "ei ole")
    shown.rest()
    assert shown.page.notice.text()


def test_a_sealed_file_is_saved_by_hand(shown: Shown, tmp_path: Path) -> None:
    post, page = shown.post, shown.page
    [item] = post.worker.seal_post().items
    page._read()
    shown.rest()
    assert page.found is not None
    page.save_to(page.found.outbox[0], tmp_path / "vienti.hvl")
    shown.rest()
    assert shown.written == {tmp_path / "vienti.hvl": post.worker.post_file(item.bundle)[1]}
    assert shown.states() == ["taken_out"]


def test_the_keys_stay_on_the_button_that_works(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown.page
    qtbot.waitUntil(page.isActiveWindow)
    page.send.setFocus()
    shown.press("Lähetä ja hae")
    shown.press("Lähetä", shown.sheet(LeavingSheet))
    assert page.focusWidget() is page.send
    page.add_place.click()
    sheet = shown.sheet(PlaceSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.where.setText(str(tmp_path))
    sheet.attempt.setFocus()
    sheet.attempt.click()
    assert sheet.attempt.hasFocus()
    shown.rest()
    assert sheet.attempt.hasFocus()
    assert sheet.notice.text() == "Paikka vastaa, ja sitä voi käyttää."
    sheet.reject()


def test_a_place_is_added_chosen_and_taken_away(shown: Shown, tmp_path: Path) -> None:
    page = shown.page
    (tmp_path / "tikku").mkdir()
    page.add_place.click()
    sheet = shown.sheet(PlaceSheet)
    shown.press("Tallenna", sheet)
    assert sheet.isVisible()
    type_text(sheet.where, "ftp://muu")
    shown.press("Tallenna", sheet)
    assert sheet.isVisible()
    sheet.where.setText(str(tmp_path / "tikku"))
    shown.press("Tallenna", sheet)
    assert page.found is not None
    assert [p.name for p in page.found.places] == ["Kansio", "tikku"]
    shown.press("Käytä tätä")
    chosen = page._chosen_place()
    assert chosen is not None
    assert chosen.name == "tikku"


def test_extra_hours_are_asked_for(shown: Shown) -> None:
    page = shown.page
    page.hours_button.click()
    shown.rest()
    page.hours.press()
    assert page.hours.length_row.problem()
    page.hours.length.set_value(120)
    type_text(page.hours.words, "muutto")
    page.hours.press()
    shown.rest()
    assert page.found is not None
    assert "hours_request" in [k.type for row in page.found.leaving for k in row.kinds]


def test_a_laptop_in_no_space_sends_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    desk, jobs = open_desk(tmp_path / "yksin"), Jobs()
    page = PostPage(desk, jobs, lambda *_: None)
    qtbot.addWidget(page)
    page.show()
    settle(jobs)
    assert page.join.isVisibleTo(page)
    assert not page.send.isVisibleTo(page)
    jobs.close()
    desk.close()


def test_without_a_place_the_place_comes_first(tmp_path: Path, qtbot: QtBot) -> None:
    clock = FixedClock(NOW)
    coordinator, worker, jobs = coordinator_desk(tmp_path / "c", clock), worker_desk(tmp_path / "w", clock), Jobs()
    coordinator.make_space("Esimerkkikunta", "Kansio Posti verkkolevyllä P")
    join(coordinator, worker)
    page = PostPage(worker, jobs, lambda *_: None)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    settle(jobs)
    said = " ".join(w.text() for w in page.places.findChildren(type(page.space)))
    assert "Koordinaattorisi kirjoitti: Kansio Posti verkkolevyllä P" in said
    assert page.places.y() < page.leaving.y()
    worker.save_post_place(PostPlace("p1", "Kansio", str(tmp_path)))
    page._read()
    settle(jobs)
    assert page.places.y() > page._sent_card.y()
    jobs.close()
    worker.close()
    coordinator.close()
