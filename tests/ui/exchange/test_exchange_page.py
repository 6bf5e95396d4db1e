"""Bringing in, giving out and checking, against the real readers of files."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.verify_file import Verified
from hyvinvointi_desktop.ui.exchange.import_page import ExchangePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.pictures import settle
from tests.ui.claims.fake_desk import World
from tests.ui.claims.fake_desk import world as make_world
from tests.ui.helpers import assert_accessible, choose_by_keys, no_sideways_scrolling, press, put_in_front

GOOD = "Pvm;Alku;Loppu;Asiakas;Mistä;Minne;Km\n3.11.2026;9.00;11.30;A-17;Sodankylä;Kersilö;24,0\n"
NEW = "Pvm;Alku;Loppu;Asiakas;Km\n3.11.2026;9.00;11.30;Olavi Uusi;24,0\n"
BAD = "Pvm;Alku;Loppu;Asiakas;Km\n3.11.2026;9.00;11.30;A-17;24,0\n31.2.2026;12;13.30;A-17;paljon\n"


class Files:
    """The next file to be chosen, and what was saved."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.next: Path | None = None
        self.saved: list[tuple[str, bytes]] = []

    def write(self, name: str, content: str | bytes) -> None:
        self.next = self.folder / name
        self.next.write_bytes(content.encode() if isinstance(content, str) else content)

    def choose(self, _parent: QWidget, _heading: str, _filter: str) -> Path | None:
        return self.next

    def save(self, _parent: QWidget, files: Sequence[tuple[str, bytes]]) -> Path | None:
        self.saved += files
        return self.folder


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, world: World, jobs: Jobs, files: Files) -> ExchangePage:
    made = ExchangePage(world.desk, jobs, files.save, files.choose)
    put_in_front(qtbot, made, 900, 600)
    return made


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisible()).replace("\u00a0", " ")


def choose(page: ExchangePage, jobs: Jobs) -> None:
    page.bring_in.choose_button.click()
    settle(jobs)


def test_a_table_is_shown_first_and_taken_in_by_keyboard(
    world: World, page: ExchangePage, jobs: Jobs, files: Files
) -> None:
    files.write("syksy.csv", GOOD)
    before = len(world.store.records.log.sessions)
    choose_by_keys(page.bring_in.choose_button)
    settle(jobs)
    shown = texts(page.bring_in.preview)
    assert "yksi tapaaminen, 3.11.2026" in shown
    assert "24,0 km" in shown
    assert "Mitään ei ole vielä tuotu." in shown
    assert len(world.store.records.log.sessions) == before
    assert_accessible(page)
    assert page.bring_in.take_button.hasFocus()
    press(Qt.Key.Key_Space)
    settle(jobs)
    assert page.bring_in.notice.text() == "Tuotiin: yksi tapaaminen."
    assert len(world.store.records.log.sessions) == before + 1
    choose(page, jobs)
    page.bring_in.take_button.click()
    settle(jobs)
    assert "olivat jo täällä" in page.bring_in.notice.text()


def test_new_clients_are_listed_and_need_a_tick(world: World, page: ExchangePage, jobs: Jobs, files: Files) -> None:
    files.write("uusi.csv", NEW)
    choose(page, jobs)
    assert "Olavi Uusi" in texts(page.bring_in.preview)
    page.bring_in.take_button.click()
    assert "Rastita ensin" in page.bring_in.notice.text()
    assert page.bring_in.make_clients.hasFocus()
    press(Qt.Key.Key_Space)
    page.bring_in.take_button.click()
    settle(jobs)
    assert page.bring_in.notice.text() == "Tuotiin: yksi tapaaminen, yksi asiakas."
    assert any(c.name == "Olavi Uusi" for c in world.store.records.clients())


def test_every_problem_names_row_column_and_reason_and_nothing_comes_in(
    world: World, page: ExchangePage, jobs: Jobs, files: Files
) -> None:
    files.write("huono.csv", BAD)
    before = world.store.records.log
    choose(page, jobs)
    assert "2 korjattavaa kohtaa" in page.bring_in.notice.text()
    rows = page.bring_in.problems.rows()
    assert [(p.where, p.column, p.value) for p in rows] == [("3", "Pvm", "31.2.2026"), ("3", "Km", "paljon")]
    assert not page.bring_in.preview.isVisible()
    assert world.store.records.log == before
    assert_accessible(page)


def test_a_file_that_is_something_else_says_what_it_is(page: ExchangePage, jobs: Jobs, files: Files) -> None:
    files.write("syksy.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    choose(page, jobs)
    assert "se on PDF-paperi" in page.bring_in.notice.text()
    assert "Mitään ei tuotu." in page.bring_in.notice.text()


def test_a_file_that_went_away_says_so(page: ExchangePage, jobs: Jobs, files: Files, tmp_path: Path) -> None:
    files.next = tmp_path / "poissa.csv"
    choose(page, jobs)
    assert "ei löytynyt" in page.bring_in.notice.text()
    assert page.bring_in.choose_button.isEnabled()


def test_leaving_the_file_and_going_back_do_nothing(world: World, page: ExchangePage, jobs: Jobs, files: Files) -> None:
    before = world.store.records.log
    choose(page, jobs)
    assert page.bring_in.notice.text() == ""
    files.write("syksy.csv", GOOD)
    choose(page, jobs)
    next(b for b in page.bring_in.preview.findChildren(QAbstractButton) if b.text() == "&Jätä tuomatta").click()
    assert "Mitään ei tuotu." in page.bring_in.notice.text()
    assert world.store.records.log == before


def test_a_failed_taking_in_keeps_the_preview_for_another_try(
    world: World, page: ExchangePage, jobs: Jobs, files: Files
) -> None:
    files.write("syksy.csv", GOOD)
    choose(page, jobs)
    world.store.refuse = Surroundings(SurroundingsKind.DISK_FULL)
    page.bring_in.take_button.click()
    settle(jobs)
    assert "Levy on täynnä" in page.bring_in.notice.text()
    assert page.bring_in.preview.isVisible()
    page.bring_in.take_button.click()
    settle(jobs)
    assert page.bring_in.notice.text() == "Tuotiin: yksi tapaaminen."


def test_everything_goes_out_after_a_warning_and_comes_in_elsewhere(
    qtbot: QtBot, page: ExchangePage, jobs: Jobs, files: Files
) -> None:
    page.give_out.button.click()
    question = page.findChild(CalmDialog)
    assert question is not None
    assert "nimet, osoitteet ja muistiinpanot" in question.words.text()
    assert files.saved == []
    next(b for b in question.findChildren(QAbstractButton) if b.text() == "Tallenna ilman suojausta").click()
    settle(jobs)
    ((name, content),) = files.saved
    assert name == "hyvinvointi-2026-11-03.json"

    empty = make_world()
    log = empty.store.records.log
    empty.store.records.log = replace(log, clients=(), agreements=(), sessions=(), trips=())
    other = ExchangePage(empty.desk, jobs, files.save, files.choose)
    qtbot.addWidget(other)
    other.show()
    files.write(name, content)
    choose(other, jobs)
    assert "Liisa Lähetti" in texts(other.bring_in.preview)
    other.bring_in.take_button.click()
    settle(jobs)
    assert "3 asiakasta" in other.bring_in.notice.text()
    assert len(empty.store.records.log.sessions) == 10


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, "Tämä kone ei tunne allekirjoittajan avainta"),
        ({"trusted": True}, "Se on allekirjoitettu tämän koneen avaimella"),
        ({"whole": False}, "Tiedostoa on muutettu allekirjoituksen jälkeen"),
        ({"whole": False, "signer": ""}, "ei löytynyt pätevää allekirjoitusta"),
        ({"practice": True}, "Tämä on tehty harjoitusaineistosta"),
    ],
)
def test_a_signed_file_is_judged_in_words(
    world: World, page: ExchangePage, jobs: Jobs, files: Files, changes: dict[str, object], wanted: str
) -> None:
    world.sealer.verdict = replace(world.sealer.verdict, **changes)  # type: ignore[arg-type]
    files.write("lokakuu.asice", b"x")
    choose_by_keys(page.verify.button)
    settle(jobs)
    assert wanted in texts(page.verify)
    assert_accessible(page)


def test_who_belongs_to_a_space_is_told_by_its_name(
    world: World, page: ExchangePage, jobs: Jobs, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Verified(replace(world.sealer.verdict, trusted=True), "Keksitty kunta")
    monkeypatch.setattr(world.desk, "verify_here", lambda _: found)
    files.write("lokakuu.asice", b"x")
    choose_by_keys(page.verify.button)
    settle(jobs)
    assert "Allekirjoittaja kuuluu tilaan Keksitty kunta" in texts(page.verify)


def test_a_chosen_key_can_make_a_signature_trusted(world: World, page: ExchangePage, jobs: Jobs, files: Files) -> None:
    files.write("lokakuu.pdf", b"x")
    page.verify.button.click()
    settle(jobs)
    files.write("juuri.pem", b"key")
    world.sealer.verdict = replace(world.sealer.verdict, trusted=True)
    page.verify.root_button.click()
    settle(jobs)
    assert "Allekirjoitus kuuluu valitsemaasi avaimeen" in texts(page.verify)


def test_it_fits_a_narrow_window(page: ExchangePage, jobs: Jobs, files: Files) -> None:
    files.write("huono.csv", BAD)
    choose(page, jobs)
    page.resize(600, 420)
    settle(jobs)
    inner = page.widget()
    assert inner is not None
    assert no_sideways_scrolling(page)
    assert inner.minimumSizeHint().width() <= 600
