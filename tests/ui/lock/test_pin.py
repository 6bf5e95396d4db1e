"""The PIN in the unlock window, in the offer and in the settings, by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import PinGone, WrongPassphrase, WrongPin
from hyvinvointi_desktop.app.passphrases import judge
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.lock.idle import MINUTES_KEY
from hyvinvointi_desktop.ui.lock.pin_offer import OFFER_KEY, PinOffer
from hyvinvointi_desktop.ui.lock.pin_tools import PinTools
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.settings.security_section import SecuritySection, SecurityTools
from hyvinvointi_desktop.ui.unlock_window import UnlockTools, UnlockWindow
from tests.ui.helpers import assert_accessible, choose_by_keys, press, type_text

PIN = "7392"


class Door:
    """A PIN with five tries, and a passphrase."""

    def __init__(self) -> None:
        self.left = 5

    def by_pin(self, pin: str) -> str:
        if self.left == 0:
            raise PinGone
        if pin != PIN:
            self.left -= 1
            raise WrongPin(self.left)
        return "avain"

    def by_passphrase(self, passphrase: str) -> str:
        if passphrase != "oikea":
            raise WrongPassphrase
        return "avain"


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def make(qtbot: QtBot, door: Door) -> Callable[..., UnlockWindow]:
    def build(**more: Any) -> UnlockWindow:
        tools = UnlockTools(
            door.by_passphrase, lambda: None, lambda key: f"auki: {key}", lambda _k, _p: "", lambda _: True,
            lambda: "", judge, more.pop("way", door.by_pin),
        )  # fmt: skip
        window = UnlockWindow(tools, **more)
        qtbot.addWidget(window, before_close_func=lambda w: w.close())
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return build


def enter(qtbot: QtBot, window: UnlockWindow, words: str) -> None:
    row = window.pin if window.by_pin else window.secret
    row.line.clear()
    type_text(row.line, words)
    press(Qt.Key.Key_Return, row.line)
    qtbot.waitUntil(window.unlock.isEnabled)


def test_the_pin_opens_by_enter(qtbot: QtBot, make: Callable[..., UnlockWindow]) -> None:
    window = make()
    assert window.pin.line.hasFocus()
    assert window.secret.isHidden()
    assert window.forgot.isHidden()
    type_text(window.pin.line, PIN)
    with qtbot.waitSignal(window.unlocked, timeout=3000) as told:
        press(Qt.Key.Key_Return, window.pin.line)
    assert told.args == ["auki: avain"]
    assert window.by_pin
    assert window.pin.text() == ""


def test_five_wrong_pins_ask_for_the_passphrase(qtbot: QtBot, make: Callable[..., UnlockWindow], door: Door) -> None:
    window = make()
    for left in (4, 3, 2, 1):
        enter(qtbot, window, "0000")
        assert window.message.text().startswith("PIN ei ollut oikea. Voit yrittää vielä")
        assert str(left) in window.message.text()
    enter(qtbot, window, "0000")
    assert not window.by_pin
    assert "ei ole enää voimassa" in window.message.text()
    assert window.secret.line.hasFocus()
    type_text(window.secret.line, "oikea")
    with qtbot.waitSignal(window.unlocked, timeout=3000):
        press(Qt.Key.Key_Return, window.secret.line)
    assert not window.by_pin


def test_a_pin_of_yesterday_asks_for_the_passphrase(
    qtbot: QtBot, make: Callable[..., UnlockWindow], door: Door
) -> None:
    door.left = 0
    window = make()
    enter(qtbot, window, PIN)
    assert not window.by_pin
    assert window.message.text() == "PIN ei ole enää voimassa. Avaa salasanallasi."


def test_the_passphrase_can_be_used_instead(qtbot: QtBot, make: Callable[..., UnlockWindow]) -> None:
    window = make()
    assert window.use_passphrase.text() == "Käytä salasanaa"
    choose_by_keys(window.use_passphrase)
    assert window.pin.isHidden()
    assert window.secret.line.hasFocus()
    assert window.forgot.isVisible()
    assert_accessible(window)


def test_nothing_typed_asks_for_it(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    press(Qt.Key.Key_Return, window.pin.line)
    assert window.message.text() == "Kirjoita ensin PINisi."
    assert_accessible(window)


def test_a_new_window_goes_on_waiting_where_the_last_one_was(qtbot: QtBot, make: Callable[..., UnlockWindow]) -> None:
    at = [1000.0]
    attempts = Attempts(lambda: at[0])
    window = make(way=None, attempts=attempts)
    for _ in range(3):
        attempts.failed()
    window.close()
    at[0] += 1
    again = make(way=None, attempts=attempts)
    assert not again.unlock.isEnabled()
    assert "3 sekunnin" in again.message.text()
    again._timer.stop()
    at[0] += 60
    last = make(way=None, attempts=attempts)
    assert last.unlock.isEnabled()
    type_text(last.secret.line, "väärä")
    press(Qt.Key.Key_Return, last.secret.line)
    qtbot.waitUntil(lambda: last._wait == 8)
    last._timer.stop()


class Preferences:
    """A desk that only keeps preferences."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.pins: list[str] = []

    def preference(self, key: str) -> str | None:
        return self.kept.get(key)

    def save_preference(self, key: str, value: str) -> None:
        self.kept[key] = value

    def pin_tools(self) -> PinTools:
        return PinTools(self.pins.append, self.pins.clear, lambda: bool(self.pins))


@pytest.fixture
def jobs() -> Any:
    made = Jobs()
    yield made
    settle(made)
    made.close()


def test_the_settings_keep_minutes_and_the_pin(qtbot: QtBot, jobs: Jobs) -> None:
    desk = Preferences()
    told: list[int] = []
    desk.kept[MINUTES_KEY] = "12"
    tools = SecurityTools(lambda: "kuusi sanaa", judge, lambda _parent, _say: None, desk.pin_tools(), told.append)
    section = SecuritySection(desk, jobs, tools)  # type: ignore[arg-type]  # only preferences are asked of it
    qtbot.addWidget(section)
    section.show()
    section.refresh()
    settle(jobs)
    assert section.minutes.value() == 12
    assert section.drop_pin.isHidden()
    section.minutes.setValue(1)
    assert told == [1]
    section._settled.timeout.emit()
    settle(jobs)
    assert desk.kept[MINUTES_KEY] == "1"
    section.take_pin.click()
    assert "4–8" in section.pin.secret.row.field.accessibleDescription()
    type_text(section.pin.secret.line, "1111")
    section.take_pin.click()
    assert desk.pins == []
    section.pin.wipe()
    type_text(section.pin.secret.line, "1964")
    assert section.pin.remark.isVisible()
    assert "syntymäpäiväsi" in section.pin.remark.text()
    section.take_pin.click()
    settle(jobs)
    assert desk.pins == ["1964"]
    assert desk.kept[OFFER_KEY] == "yes"
    assert section.drop_pin.isVisible()
    assert section.pin.secret.text() == ""
    section.drop_pin.click()
    assert desk.pins == []
    assert section.drop_pin.isHidden()
    assert_accessible(section)


def test_the_offer_takes_a_pin_or_a_no(qtbot: QtBot, jobs: Jobs) -> None:
    from PySide6.QtWidgets import QWidget

    desk, parent = Preferences(), QWidget()
    qtbot.addWidget(parent)
    parent.show()
    offer = PinOffer(parent, desk, jobs, desk.pin_tools())  # type: ignore[arg-type]  # only preferences are asked
    offer.open()
    assert_accessible(offer)
    offer.later.click()
    settle(jobs)
    assert desk.kept == {OFFER_KEY: "no"}
    desk.kept.clear()
    offer = PinOffer(parent, desk, jobs, desk.pin_tools())  # type: ignore[arg-type]  # as above
    offer.open()
    type_text(offer.pin.secret.line, PIN)
    offer.take.click()
    settle(jobs)
    assert (desk.kept, desk.pins) == ({OFFER_KEY: "yes"}, [PIN])
    offer = PinOffer(parent, desk, jobs, desk.pin_tools())  # type: ignore[arg-type]  # as above
    offer.open()
    offer.later.click()
    settle(jobs)
    assert desk.kept == {OFFER_KEY: "yes"}
