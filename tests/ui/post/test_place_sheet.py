"""A place is tried before it is kept: a folder, a server of the municipality's own authority, a login."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.ui.inbox.collect_card import CollectCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet
from tests.support.post import Pair, october
from tests.sync.authority import own_authority
from tests.sync.twisted import Reply, twisted


class Shown:
    """The sheet on a worker's desk."""

    def __init__(self, post: Pair, qtbot: QtBot, place: PostPlace | None = None, chosen: Path | None = None) -> None:
        self.jobs = Jobs()
        self._above = QWidget()
        qtbot.addWidget(self._above)
        self.sheet = PlaceSheet(self._above, post.worker, self.jobs, place, lambda *_: chosen)
        self.sheet.open()

    def tried(self) -> str:
        """What is said of it."""
        self.sheet.attempt.click()
        settle(self.jobs)
        assert self.sheet.attempt.isEnabled()
        return self.sheet.notice.text()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """A joined pair."""
    made = october(tmp_path / "pair")
    yield made
    made.close()


def test_a_folder_is_tried_and_kept(post: Pair, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(post, qtbot)
    assert shown.tried() == ""
    assert shown.sheet.where_row.problem() != ""
    shown.sheet.where.setText(str(tmp_path / "stick"))
    assert shown.tried().startswith("Paikkaa ei löytynyt")
    (tmp_path / "stick").mkdir()
    assert shown.tried() == "Paikka vastaa, ja sitä voi käyttää."
    assert [p for p in (tmp_path / "stick" / "hvl1").rglob("*") if p.is_file()] == []
    assert str(tmp_path / "stick") not in [place.where for place in post.worker.post_places()]
    shown.sheet.fetches.setChecked(True)
    shown.sheet._save()
    settle(shown.jobs)
    (kept,) = [place for place in post.worker.post_places() if place.where == str(tmp_path / "stick")]
    assert (kept.name, kept.fetches, kept.ca_pem) == ("stick", True, "")


@pytest.mark.parametrize("encoding", [Encoding.PEM, Encoding.DER])
def test_a_server_of_an_own_authority(post: Pair, qtbot: QtBot, tmp_path: Path, encoding: Encoding) -> None:
    authority = own_authority()
    (tmp_path / "pem").write_bytes(authority.for_this_machine())
    (tmp_path / "kunta.cer").write_bytes(authority.cert.public_bytes(encoding))
    speaking = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    speaking.load_cert_chain(tmp_path / "pem")
    with twisted(speaking) as server:
        shown = Shown(post, qtbot, chosen=tmp_path / "kunta.cer")
        shown.sheet.where.setText(server.address)
        assert shown.tried().startswith("Palvelin ei pystynyt todistamaan, kuka se on")
        shown.sheet.choose_pem.click()
        settle(shown.jobs)
        assert shown.tried() == "Paikka vastaa, ja sitä voi käyttää."
        server.twist = lambda _: Reply(401)
        assert shown.tried().startswith("Palvelin ei hyväksynyt")
        shown.sheet.drop_pem.click()
        assert shown.tried().startswith("Palvelin ei pystynyt todistamaan, kuka se on")


def test_a_file_that_is_none_is_told_and_not_kept(post: Pair, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kunta.pem").write_bytes(b"not what it should be \xff")
    shown = Shown(post, qtbot, chosen=tmp_path / "kunta.pem")
    shown.sheet.where.setText("https://kunta.example/posti")
    shown.sheet.choose_pem.click()
    settle(shown.jobs)
    shown.sheet._save()
    settle(shown.jobs)
    assert shown.sheet.isVisible()
    assert shown.sheet.notice.text().startswith("Tiedostoa, josta palvelin tunnistetaan, ei voi lukea")
    assert "https://kunta.example/posti" not in [place.where for place in post.worker.post_places()]


def test_a_changed_place_stays_used_unless_it_moves(post: Pair, qtbot: QtBot, tmp_path: Path) -> None:
    post.worker.post_round(post.place)
    (kept,) = [place for place in post.worker.post_places() if place.id == post.place.id]
    assert kept.used_at is not None
    shown = Shown(post, qtbot, kept)
    shown.sheet.name.setText("Yhteinen kansio")
    shown.sheet._save()
    settle(shown.jobs)
    (named,) = [place for place in post.worker.post_places() if place.id == kept.id]
    assert named == replace(kept, name="Yhteinen kansio")
    (tmp_path / "other").mkdir()
    moved = Shown(post, qtbot, named)
    moved.sheet.where.setText(str(tmp_path / "other"))
    moved.sheet._save()
    settle(moved.jobs)
    (there,) = [place for place in post.worker.post_places() if place.id == kept.id]
    assert (there.where, there.used_at) == (str(tmp_path / "other"), None)


def test_closing_it_ends_the_trying(post: Pair, qtbot: QtBot) -> None:
    shown = Shown(post, qtbot)
    assert not shown.sheet._stop.is_set()
    stop = shown.sheet._stop
    shown.sheet.reject()
    assert stop.is_set()


def test_a_coordinator_adds_a_server_where_post_is_fetched(post: Pair, qtbot: QtBot) -> None:
    jobs = Jobs()
    card = CollectCard(post.coordinator, jobs)
    qtbot.addWidget(card)
    card.show()
    assert not card.change.isVisibleTo(card)
    with twisted() as server:
        card.add_place.click()
        sheet = _sheet()
        sheet.where.setText(server.address)
        sheet.name.setText("Kunnan palvelin")
        sheet.user.setText("koordinaattori")
        sheet.secret.setText("a very long word")
        sheet._save()
        settle(jobs)
        (kept,) = [place for place in post.coordinator.post_places() if place.name == "Kunnan palvelin"]
        card.show_places((kept,))
        card.collect()
        settle(jobs)
        assert {asked.headers["authorization"] for asked in server.asked} == {_BASIC}
        server.twist = lambda _: Reply(401)
        card.collect()
        settle(jobs)
        assert card.notice.text().startswith("Palvelin ei hyväksynyt")
        card.change.click()
        assert _sheet().user.text() == "koordinaattori"


_BASIC = "Basic a29vcmRpbmFhdHRvcmk6YSB2ZXJ5IGxvbmcgd29yZA=="


def _sheet() -> PlaceSheet:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PlaceSheet) and w.isVisible()]
    return found


def test_a_server_that_shows_everything_and_keeps_nothing_is_found_out(post: Pair, qtbot: QtBot) -> None:
    shown = Shown(post, qtbot)
    with twisted() as server:
        shown.sheet.where.setText(server.address)
        assert shown.tried() == "Paikka vastaa, ja sitä voi käyttää."
        server.twist = lambda asked: Reply(403) if asked.method == "PUT" else None
        assert shown.tried().startswith("Paikassa ei saa lukea tai tallentaa")
        server.twist = lambda asked: Reply(403) if asked.method == "DELETE" else None
        assert shown.tried() == "Paikka vastaa, ja sitä voi käyttää."
