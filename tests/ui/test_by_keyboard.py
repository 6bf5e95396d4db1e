"""The main jobs by keys alone, in the whole program: every control is found by Tab and by the name that is heard."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import HELSINKI, Month, local_day
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.first_run import FirstRun
from hyvinvointi_desktop.ui.lock.pin_offer import PinOffer
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.ui.helpers import press, type_text
from tests.ui.program_bench import let_go, quick_tools

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FIRST, SECOND = "saapas hylly punainen kello", "seitsemän vihreää omenaa pöydällä"
NOW = datetime(2026, 11, 20, 16, tzinfo=HELSINKI)


class Hands:
    """Presses keys where the focus is, and hears what stands there."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self._qtbot = program, qtbot

    def rest(self) -> None:
        if self.program._jobs is not None:
            settle(self.program._jobs)
        for _ in range(4):
            QApplication.processEvents()
        if QApplication.activeWindow() is None:  # a window manager does so when a dialog is gone
            self.front().activateWindow()

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=30_000)
        self.rest()

    def front(self) -> QWidget:
        found = QApplication.activeModalWidget() or self.program._window
        assert found is not None
        return found

    @staticmethod
    def heard() -> str:
        """The name of what has the focus, as a screen reader says it."""
        at = QApplication.focusWidget()
        if at is None:
            return ""
        labels = [w.text() for w in at.window().findChildren(QLabel) if w.buddy() is at and w.isVisible()]
        name = " ".join(labels) or QAccessible.queryAccessibleInterface(at).text(QAccessible.Text.Name)
        return name.replace("&", "")

    def to(self, name: str) -> QWidget:
        """Tab until that is heard."""
        self.rest()
        names = []
        for _ in range(140):
            names.append(self.heard())
            if self.heard().startswith(name):
                at = QApplication.focusWidget()
                assert at is not None
                assert not at.visibleRegion().isEmpty(), f"{name} is out of sight"
                return at
            press(Qt.Key.Key_Tab, QApplication.focusWidget() or self.front())
        raise AssertionError(f"Tab never comes to {name!r}; it came to {list(dict.fromkeys(names))}")

    def type(self, name: str, words: str) -> None:
        at = self.to(name)
        QTest.keyClick(at, Qt.Key.Key_A, CTRL)
        type_text(at, words)

    def do(self, name: str) -> None:
        """Tab to a button and press it."""
        self.to(name)
        press(Qt.Key.Key_Space)
        self.rest()

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.front(), key, modifier)
        self.rest()

    @property
    def desk(self) -> Desk:
        assert self.program._desk is not None
        return self.program._desk


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    gate = quick_gate(tmp_path / "p", clock=FixedClock(NOW))
    program = Program(qapp, quick_tools(tmp_path / "p")._replace(gate=lambda: gate))
    with let_go(qapp, program):
        yield Hands(program, qtbot)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
def test_the_main_jobs_of_a_month(hands: Hands) -> None:
    first_run(hands)
    new_client(hands)
    agreement(hands)
    goal(hands)
    visit(hands)
    undo(hands)
    bin_(hands)
    lock_and_pin(hands)
    change_passphrase(hands)
    month(hands)


def first_run(hands: Hands) -> None:
    hands.program.start()
    first = hands.program._window
    assert isinstance(first, FirstRun)
    hands.until(first.isActiveWindow)
    hands.do("Seuraava")
    hands.type("Nimesi", "Maija Keksitty")
    hands.do("Seuraava")
    hands.type("Maksaja", "Esimerkkikunta")
    hands.do("Työsuhde")
    hands.do("Seuraava")
    hands.to("Käytän näitä kuutta sanaa")
    hands.keys(Qt.Key.Key_Down)
    hands.type("Oma salasana", FIRST)
    hands.type("Sama uudelleen", FIRST)
    hands.do("Seuraava")
    hands.until(lambda: bool(first.recovery_key))
    hands.do("Minulla on se paperilla")
    groups = first.recovery_key.split()
    for _ in range(2):
        at = hands.heard()
        hands.type(at, groups[int(at.split(".")[0]) - 1])
        press(Qt.Key.Key_Tab)
    hands.do("Seuraava")
    hands.do("Aloita")
    hands.until(lambda: isinstance(hands.program._desk_window, DeskWindow))
    assert hands.desk.me().worker.name == "Maija Keksitty"


def new_client(hands: Hands) -> None:
    hands.keys(Qt.Key.Key_2, CTRL)
    hands.do("Uusi asiakas")
    hands.type("Asiakkaan nimi", "Aino Keksitty")
    hands.type("Osoite", "Kuusikuja 6")
    hands.type("Kunta", "Sodankylä")
    hands.keys(Qt.Key.Key_Return, CTRL)
    (row,) = hands.desk.client_list()
    assert (row.client.name, row.client.municipality) == ("Aino Keksitty", "Sodankylä")


def agreement(hands: Hands) -> None:
    client = hands.desk.client_list()[0].client.id
    hands.to("Yleiskuva")
    hands.keys(Qt.Key.Key_Right)
    hands.do("Tee sopimus")
    hands.type("Ensimmäinen päivä", "1.11.2026")
    hands.type("Viimeinen päivä", "28.2.2027")
    hands.do("Näytä teksti")
    hands.do("Asiakas luki itse")
    hands.do("Siirry allekirjoittamaan")
    hands.do("Allekirjoita piirtämättä")
    press(Qt.Key.Key_Tab)
    hands.do("Allekirjoita piirtämättä")
    hands.do("Allekirjoita sopimus")
    assert [len(a.signatures) for a in hands.desk.client_card(client).agreements] == [2]
    hands.do("Takaisin asiakkaan kortille")


def goal(hands: Hands) -> None:
    client = hands.desk.client_list()[0].client.id
    hands.to("Sopimus")
    hands.keys(Qt.Key.Key_Right)
    hands.do("Lisää päätavoite")
    hands.type("Asiakkaan omin sanoin", "Pääsen kerran viikossa ulos")
    hands.do("Tallenna")
    assert [g.goal.words for g in hands.desk.client_card(client).goals] == ["Pääsen kerran viikossa ulos"]


def visit(hands: Hands) -> None:
    client = hands.desk.client_list()[0].client.id
    hands.keys(Qt.Key.Key_N, CTRL)
    hands.type("Kirjaa käynti", "eilen 9-11.30 Aino")
    hands.keys(Qt.Key.Key_Return)
    hands.type("Muistiinpanot", "Käveltiin rannassa")
    hands.type("Mistä", "Sodankylä, Jäämerentie 1")
    hands.type("Minne", "Kersilö")
    hands.type("Kilometrit", "24")
    hands.keys(Qt.Key.Key_Return, CTRL)
    (done,) = hands.desk.client_card(client).sessions
    assert (local_day(done.starts_at).isoformat(), done.note) == ("2026-11-19", "Käveltiin rannassa")
    assert [trip.km_tenths for trip in done.trips] == [240]


def undo(hands: Hands) -> None:
    client = hands.desk.client_list()[0].client.id
    hands.keys(Qt.Key.Key_1, CTRL)
    hands.to("Tänään")
    hands.keys(Qt.Key.Key_Z, CTRL)
    assert hands.desk.client_card(client).sessions == ()
    hands.keys(Qt.Key.Key_Y, CTRL)
    assert len(hands.desk.client_card(client).sessions) == 1


def bin_(hands: Hands) -> None:
    client = hands.desk.client_list()[0].client.id
    hands.keys(Qt.Key.Key_2, CTRL)
    hands.to("Tavoitteet")
    hands.keys(Qt.Key.Key_Right)
    hands.do("Avaa")
    hands.do("Poista")
    hands.do("Poista")
    assert hands.desk.client_card(client).sessions == ()
    hands.do("Mitä on tehty")
    hands.do("Roskakori")
    hands.to("Roskakori")
    hands.keys(Qt.Key.Key_Down)
    hands.do("Palauta")
    assert len(hands.desk.client_card(client).sessions) == 1


def lock_and_pin(hands: Hands) -> None:
    hands.keys(Qt.Key.Key_L, CTRL)
    unlock = hands.program._window
    assert isinstance(unlock, UnlockWindow)
    hands.until(unlock.isActiveWindow)
    hands.type("Salasana", FIRST)
    hands.keys(Qt.Key.Key_Return)
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), PinOffer))
    hands.type("PIN", "7392")
    hands.keys(Qt.Key.Key_Return)
    hands.until(lambda: QApplication.activeModalWidget() is None)
    hands.keys(Qt.Key.Key_L, CTRL)
    again = hands.program._window
    assert isinstance(again, UnlockWindow)
    hands.until(again.isActiveWindow)
    hands.type("PIN", "7392")
    hands.keys(Qt.Key.Key_Return)
    hands.until(lambda: hands.program._desk is not None)


def change_passphrase(hands: Hands) -> None:
    hands.keys(Qt.Key.Key_0, CTRL)
    hands.to("Omat tiedot")
    for _ in range(6):
        hands.keys(Qt.Key.Key_Right)
    hands.type("Nykyinen salasana", FIRST)
    hands.to("Käytän näitä kuutta sanaa")
    hands.keys(Qt.Key.Key_Down)
    hands.type("Oma salasana", SECOND)
    hands.type("Sama uudelleen", SECOND)
    hands.do("Vaihda salasana")
    hands.do("Tee varmuuskopio nyt")
    assert hands.program._gate().unlock_key(SECOND) is not None


def month(hands: Hands) -> None:
    hands.keys(Qt.Key.Key_3, CTRL)
    hands.do("Allekirjoita")
    hands.do("Allekirjoita")
    hands.until(lambda: bool(hands.desk.claim_months()))
    rows = {row.month: row.state for row in hands.desk.claim_months()}
    assert rows[Month(2026, 11)] is ClaimState.SEALED
