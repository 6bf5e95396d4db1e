"""Unlocking by keys alone: the right passphrase, a wrong one, Caps Lock, the recovery key."""

import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import ProfileInUse, WrongPassphrase, WrongRecoveryKey
from hyvinvointi_desktop.app.passphrases import judge
from hyvinvointi_desktop.ui.unlock_window import UnlockTools, UnlockWindow
from tests.ui.helpers import assert_accessible, choose_by_keys, press, tab_to, type_text

KEY = "QQQQ PZRY 9X8G F2TV DW0S 3JN5 4KHC E6MU"


class Door:
    """What the window calls."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.threads: set[int] = set()
        self.loaded = threading.Event()
        self.loaded.set()

    def unlock_key(self, passphrase: str) -> str:
        self.threads.add(threading.get_ident())
        if passphrase != "oikea hevonen äiti":
            raise WrongPassphrase
        return "avain"

    def load(self) -> None:
        self.loaded.wait(5)
        self.order.append("load")

    def open(self, key: str) -> str:
        self.order.append("open")
        return f"auki: {key}"

    def recover(self, text: str, passphrase: str) -> str:
        if text.replace(" ", "") != KEY.replace(" ", ""):
            raise WrongRecoveryKey
        self.order.append(f"recover {passphrase}")
        return "avain"


def whole(text: str) -> bool:
    letters = text.replace(" ", "").upper()
    return len(letters) == 32 and "B" not in letters


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def make(qtbot: QtBot, door: Door) -> Callable[..., UnlockWindow]:
    def build(**more: Any) -> UnlockWindow:
        tools = UnlockTools(
            more.pop("unlock_key", door.unlock_key),
            door.load,
            more.pop("open", door.open),
            door.recover,
            whole,
            lambda: "kuusi pirteä lumi kahvi saapas niitty",
            judge,
        )
        window = UnlockWindow(tools, second_ms=100, **more)
        qtbot.addWidget(window, before_close_func=lambda w: w.close())
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return build


def test_the_right_passphrase_opens_by_enter(qtbot: QtBot, make: Callable[..., UnlockWindow], door: Door) -> None:
    window = make()
    type_text(window.secret.line, "oikea hevonen äiti")
    with qtbot.waitSignal(window.unlocked, timeout=3000) as told:
        press(Qt.Key.Key_Return, window.secret.line)
    assert told.args == ["auki: avain"]
    assert door.order == ["load", "open"]
    assert threading.get_ident() not in door.threads
    assert window.secret.text() == ""


def test_opening_waits_for_what_is_heavy(qtbot: QtBot, make: Callable[..., UnlockWindow], door: Door) -> None:
    door.loaded.clear()
    window = make()
    type_text(window.secret.line, "oikea hevonen äiti")
    press(Qt.Key.Key_Return, window.secret.line)
    qtbot.waitUntil(lambda: bool(door.threads))
    qtbot.wait(20)
    assert door.order == []
    with qtbot.waitSignal(window.unlocked, timeout=3000):
        door.loaded.set()
    assert door.order == ["load", "open"]


def test_a_wrong_passphrase_is_said_kindly_and_waits_longer_each_time(
    qtbot: QtBot, make: Callable[..., UnlockWindow]
) -> None:
    window = make()
    for seconds in (1, 2, 4):
        type_text(window.secret.line, "väärä")
        qtbot.waitUntil(window.unlock.isEnabled)
        press(Qt.Key.Key_Return, window.secret.line)
        qtbot.waitUntil(lambda seconds=seconds: window._wait == seconds)  # type: ignore[misc]
        assert not window.unlock.isEnabled()
        assert f"{seconds} sekunnin" in window.message.text()
    assert "palautusavain" in window.message.text()
    qtbot.waitUntil(window.unlock.isEnabled)
    assert "sekunnin" not in window.message.text()
    assert "virhe" not in window.message.text()


def test_waiting_never_grows_over_a_minute(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    window._attempts.wrong = 30
    window._failed(WrongPassphrase())
    assert window._wait == 60
    window._timer.stop()


def test_a_program_already_open_says_where_to_go_on(qtbot: QtBot, make: Callable[..., UnlockWindow]) -> None:
    def in_use(_: str) -> str:
        raise ProfileInUse

    window = make(open=in_use)
    type_text(window.secret.line, "oikea hevonen äiti")
    press(Qt.Key.Key_Return, window.secret.line)
    qtbot.waitUntil(lambda: "jo auki" in window.message.text())
    assert window.unlock.isEnabled()
    assert window.secret.text() == "oikea hevonen äiti"


def test_nothing_typed_asks_for_it(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    press(Qt.Key.Key_Return, window.secret.line)
    assert window.message.text() == "Kirjoita ensin salasanasi."


def test_caps_lock_is_noticed_and_forgotten(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    QTest.keyClicks(window.secret.line, "A")
    assert window.secret.tells_caps()
    QTest.keyClicks(window.secret.line, "a")
    assert not window.secret.tells_caps()


def test_the_passphrase_can_be_shown(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    choose_by_keys(window.secret.show_button)
    assert window.secret.line.echoMode() == QLineEdit.EchoMode.Normal
    assert window.secret.show_button.text() == "Piilota"


def test_the_recovery_key_opens_by_keys_alone(qtbot: QtBot, make: Callable[..., UnlockWindow], door: Door) -> None:
    window = make()
    choose_by_keys(window.forgot)
    pane = window.recovery
    type_text(pane.key, KEY.lower().replace(" ", ""))
    assert pane.key.text() == KEY
    assert pane.state.text() == "Avain on kirjoitettu oikein."
    choose_by_keys(pane.go)
    assert "Kirjoita sanat ensin paperille" in pane.message.text()
    choose_by_keys(pane.new.written)
    tab_to(pane.go)
    with qtbot.waitSignal(window.unlocked, timeout=3000):
        press(Qt.Key.Key_Space)
    assert door.order == ["load", "recover kuusi pirteä lumi kahvi saapas niitty", "open"]


def test_a_typing_mistake_in_the_key_is_seen_at_once(make: Callable[..., UnlockWindow]) -> None:
    window = make()
    window._show_recovery()
    type_text(window.recovery.key, KEY.replace("Q", "B", 1))
    assert "toisin kuin paperissa" in window.recovery.state.text()


def test_a_key_of_other_records_keeps_what_was_typed(qtbot: QtBot, make: Callable[..., UnlockWindow]) -> None:
    window = make()
    window._show_recovery()
    type_text(window.recovery.key, KEY.replace("Q", "P"))
    window.recovery.new.written.setChecked(True)
    window.recovery.go.click()
    qtbot.waitUntil(lambda: "muihin tietoihin" in window.recovery.message.text())
    assert window.recovery.key.text() == KEY.replace("Q", "P")
    assert window.recovery.go.isEnabled()


def test_every_control_has_a_name(make: Callable[..., UnlockWindow]) -> None:
    assert_accessible(make(practice_passphrase="harjoitus harjoitus"))


def test_the_window_imports_nothing_heavy() -> None:
    heavy = "('sqlalchemy', 'alembic', 'reportlab', 'pikepdf', 'pyhanko', 'openpyxl', 'sqlcipher3', 'cryptography')"
    code = f"import sys; import hyvinvointi_desktop.ui.unlock_window; print([m for m in {heavy} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "[]"
