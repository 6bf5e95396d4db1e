"""The screen turned to a client in the real program: its own PIN and passphrase, the lock meanwhile, a new start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.showing.client_view import ClientView
from tests.support.vaults import PASSPHRASE
from tests.ui.lock.house import House
from tests.ui.program_bench import let_go

AINO, PIN = ClientId("901"), "7392"


@pytest.fixture
def turned(house: House, unlock: Callable[..., None]) -> Callable[[], ClientView]:
    unlock()
    desk = house.program._desk
    assert desk is not None
    desk.save_client(Client(AINO, "A-1", name="Aino Esimerkki"))
    desk.save_client(Client(ClientId("902"), "A-2", name="Toivo Malliksi"))

    def turn() -> ClientView:
        house.opened.open_client(AINO)
        house.rest()
        QTest.keyClick(house.opened.window, Qt.Key.Key_F9)
        house.rest()
        view = house.opened.showing.view
        assert view is not None
        return view

    return turn


def is_turned(house: House) -> bool:
    return house.opened.showing.view is not None


def answer(house: House, words: str) -> None:
    view = house.opened.showing.view
    assert view is not None
    view.ask()
    assert view.door is not None
    view.door.field.line.setText(words)
    view.door.open.click()
    house.rest()


def test_the_programs_passphrase_opens_and_another_does_not(house: House, turned: Callable[[], ClientView]) -> None:
    turned()
    answer(house, "jotakin muuta aivan")
    assert is_turned(house)
    assert house.program._attempts.wrong == 1
    house.at += 1
    view = house.opened.showing.view
    assert view is not None
    assert view.door is not None
    view.door._tick()
    answer(house, PASSPHRASE)
    assert not is_turned(house)
    assert house.program._attempts.wrong == 0
    assert house.opened.window.shown() == "clients"


def test_five_wrong_pins_forget_it_here_and_at_the_lock(house: House, turned: Callable[[], ClientView]) -> None:
    house.gate.remember(PIN)
    turned()
    for n in range(5):
        answer(house, f"200{n}")
    view = house.opened.showing.view
    assert view is not None
    assert view.door is not None
    assert not view.door.by_pin
    assert not house.gate.pin_is_set()
    house.program.lock()
    assert not house.locked.by_pin


def test_the_pin_of_the_day_opens(house: House, turned: Callable[[], ClientView]) -> None:
    house.gate.remember(PIN)
    turned()
    answer(house, PIN)
    assert not is_turned(house)


@pytest.mark.parametrize("way", ["idle", "key", "button"])
def test_the_lock_still_works_and_unlocking_shows_this_clients_card(
    house: House, turned: Callable[[], ClientView], unlock: Callable[..., None], way: str
) -> None:
    view = turned()
    window = house.opened.window
    if way == "idle":
        house.after(95)
        assert house.program._lock_up is not None
        assert house.program._lock_up.bar is not None
        house.after(30)
    elif way == "key":
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        view.lock.click()
    assert house.locked.isVisible()
    assert not window.isVisible()
    unlock()
    assert not is_turned(house)
    assert house.opened.window.shown() == "clients"
    page = house.opened.window.page("clients")
    assert isinstance(page, ClientsPage)
    card = page.card()
    assert card is not None
    assert card.client_id == AINO
    assert page.currentWidget() is card


def test_a_new_start_begins_locked_and_on_the_first_page(
    qapp: QApplication, house: House, turned: Callable[[], ClientView], unlock: Callable[..., None]
) -> None:
    turned()
    before, window = house.program, house.opened.window
    before.close()
    window.close()
    house.program = Program(qapp, house.tools(""))
    house.program.start()
    with let_go(qapp, house.program):
        assert house.locked.isVisible()
        unlock()
        assert house.opened.window.shown() == "today"
        assert not is_turned(house)
    house.program = before
