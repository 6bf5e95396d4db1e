"""Locking the real program: what is kept, what is closed, and the way back."""

import gc
import json
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.bootstrap_window import load_heavy
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.dialogs import say
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.lock.front import ask_to_front
from hyvinvointi_desktop.ui.lock.pin_offer import OFFER_KEY, PinOffer
from hyvinvointi_desktop.ui.lock.told import Told
from hyvinvointi_desktop.ui.program_tools import QUIT_WHEN_SHOWN
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE, quick_vault
from tests.ui.helpers import press, type_text
from tests.ui.lock.house import House, running

PIN = "7392"


def test_idling_warns_in_front_of_everything_and_then_locks(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    house.after(90)
    bar = house.program._lock_up.bar if house.program._lock_up else None
    assert bar is not None
    assert bar.parentWidget() is house.opened.window
    assert "30 sekunnin" in bar.words.text()
    dialog = say(house.opened.window, "Kysymys", "Sanat")
    house.after(1)
    bar = house.program._lock_up.bar if house.program._lock_up else None
    assert bar is not None
    assert bar.parentWidget() is dialog
    assert "29 sekunnin" in bar.words.text()
    bar.stay.click()
    assert house.program._lock_up is not None
    assert house.program._lock_up.bar is None
    house.after(119)
    house.after(1)
    assert house.locked.isVisible()
    assert not house.locked.by_pin
    assert not isValid(dialog) or not dialog.isVisible()
    assert house.program._desk is None
    assert house.program._desk_window is None


def test_the_store_is_closed_and_the_page_comes_back(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    house.opened.show_page("settings")
    house.rest()
    window = house.opened.window
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert house.locked.isVisible()
    assert not window.isVisible()
    other = quick_gate(house.folder).unlock(PASSPHRASE)  # nobody holds the profile
    other.close()
    unlock()
    assert house.opened.window.shown() == "settings"


def test_the_pages_and_their_texts_are_gone(
    qtbot: QtBot, house: House, unlock: Callable[..., None], qapp: QApplication
) -> None:
    unlock()
    house.opened.show_page("clients")
    house.rest()
    labels = house.opened.window.findChildren(QLabel)
    assert labels
    house.program.lock()
    qtbot.waitUntil(lambda: not any(isValid(label) for label in labels))


def test_nothing_of_the_closed_desk_lives_on(qtbot: QtBot, house: House, unlock: Callable[..., None]) -> None:
    """Neither a frozen heap nor a button that no page shows holds the desk, its pages and what they read."""
    unlock()
    for page in ("today", "clients", "claims", "exchange", "settings"):
        house.opened.show_page(page)
        house.rest()
    assert house.program._desk is not None
    gone = [weakref.ref(x) for x in (house.program._desk, house.opened, house.opened.window.page("exchange"))]
    house.program.lock()
    qtbot.waitUntil(lambda: house.tidied == 1)
    assert [ref() for ref in gone] == [None, None, None]
    frozen = gc.get_freeze_count()
    load_heavy()
    assert gc.get_freeze_count() == frozen


def test_a_dialog_in_a_loop_of_its_own_is_left(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    dialog = QFileDialog(house.opened.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    QTimer.singleShot(0, house.program.lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert house.locked.isVisible()


def test_an_unsaved_visit_is_there_again(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    area = house.opened._from_here()
    area._fresh_form().new_for(None)
    house.rest()
    form = area._form
    assert form is not None
    type_text(form.fields.note, "kesken jäi")
    house.program.lock()
    desk = quick_gate(house.folder).unlock(PASSPHRASE)
    try:
        assert [d.typed["note"] for d in desk.drafts(Form.VISIT)] == ["kesken jäi"]
    finally:
        desk.close()


def test_a_form_typed_in_a_moment_ago_is_kept(house: House, unlock: Callable[..., None]) -> None:
    from hyvinvointi_desktop.ui.clients.client_form import ClientForm

    unlock()
    house.opened.add_client()
    house.rest()
    form = house.opened.window.findChildren(ClientForm)[0]
    type_text(form.fields.line["name"], "Aino Keksitty")
    house.program.lock()
    desk = quick_gate(house.folder).unlock(PASSPHRASE)
    try:
        assert [d.typed["name"] for d in desk.drafts(Form.CLIENT)] == ["Aino Keksitty"]
    finally:
        desk.close()


def test_only_our_own_copies_are_taken_from_the_clipboard(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    copies.copy("muistutus Ainolle")
    house.program.lock()
    assert QGuiApplication.clipboard().text() == ""
    unlock()
    QGuiApplication.clipboard().setText("muualta")  # the offscreen platform owns nothing, so this is another's
    house.program.lock()
    assert QGuiApplication.clipboard().text() == "muualta"


def test_the_pin_opens_again_until_the_end(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    house.gate.remember(PIN)
    for _ in range(2):
        house.program.lock()
        assert house.locked.by_pin
        unlock(PIN)
    house.program.lock()
    house.locked.use_passphrase.click()
    unlock()
    house.program.close()
    assert not house.gate.pin_is_set()


def test_the_pin_is_forgotten_at_midnight_even_when_nobody_is_there(
    house: House, unlock: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    unlock()
    house.gate.remember(PIN)
    house.program.lock()
    today = house.gate.today()
    monkeypatch.setattr(type(house.gate._tools.clock), "today", lambda _: today + timedelta(days=1))
    house.program._day_over.timeout.emit()
    assert house.gate.vault._quick._kept is None  # type: ignore[attr-defined]  # the port does not show it


def test_five_wrong_pins_end_in_the_passphrase(qtbot: QtBot, house: House, unlock: Callable[..., None]) -> None:
    unlock()
    house.gate.remember(PIN)
    house.program.lock()
    window = house.locked
    for _ in range(5):
        assert window.by_pin
        window.pin.line.clear()
        type_text(window.pin.line, "0000")
        press(Qt.Key.Key_Return, window.pin.line)
        qtbot.waitUntil(window.unlock.isEnabled)
    assert not window.by_pin
    unlock()


def test_wrong_passphrases_count_on_in_a_new_window(qtbot: QtBot, house: House, unlock: Callable[..., None]) -> None:
    window = house.locked
    type_text(window.secret.line, "väärä")
    press(Qt.Key.Key_Return, window.secret.line)
    qtbot.waitUntil(lambda: window._wait == 1)
    house.program._unlock(by_itself=False)
    assert house.locked is not window
    assert not house.locked.unlock.isEnabled()
    house.locked._timer.timeout.emit()
    unlock()
    assert house.program._attempts.wrong == 0


def test_the_offer_comes_once_after_the_passphrase(qtbot: QtBot, house: House, unlock: Callable[..., None]) -> None:
    desk = house.gate.unlock(PASSPHRASE)
    desk.save_preference(OFFER_KEY, "")
    desk.close()
    unlock()
    offers = house.opened.window.findChildren(PinOffer)
    assert len(offers) == 1
    offers[0].later.click()
    house.rest()
    house.program.lock()
    unlock()
    assert house.opened.window.findChildren(PinOffer) == []


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
def test_a_second_start_brings_the_first_to_the_front_and_ends(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    with tempfile.TemporaryDirectory() as short:
        name = str(Path(short) / "door")
        made = House(qapp, tmp_path / "profile", name)
        going = running(qapp, made)
        next(going)
        qtbot.waitUntil(lambda: made.program._door is not None, timeout=30_000)
        assert made.program._door is not None
        made.locked.showMinimized()
        code = "import sys; from hyvinvointi_desktop.ui.lock.front import ask_to_front; ask_to_front(sys.argv[1], 9000)"
        with (
            subprocess.Popen([sys.executable, "-c", code, name]),
            qtbot.waitSignal(made.program._door.wanted, timeout=20_000),
        ):
            pass
        assert not made.locked.isMinimized()
        made.program._met.emit(True)
        assert isinstance(made.program._window, Told)
        assert "tuotiin esiin" in made.program._window.words.text()
        for _ in going:
            pass
        assert not ask_to_front(name)


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
def test_a_second_start_with_a_file_gives_it_to_the_first_and_ends_without_a_word(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    with tempfile.TemporaryDirectory() as short:
        name = str(Path(short) / "door")
        made = House(qapp, tmp_path / "profile", name)
        going = running(qapp, made)
        next(going)
        qtbot.waitUntil(lambda: made.program._door is not None, timeout=30_000)
        code = (
            "import sys; from pathlib import Path; from hyvinvointi_desktop.ui.lock.front import ask_to_take;"
            "print(ask_to_take(sys.argv[1], Path(sys.argv[2]), 9000))"
        )
        command = [sys.executable, "-c", code, name, str(tmp_path / "viesti.hvlr")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as asking:
            qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
            assert asking.stdout is not None
            assert asking.stdout.read() == "True\n"
        assert made.program._file == tmp_path / "viesti.hvlr"
        ended: list[bool] = []
        monkeypatch.setattr(made.program, "_quit", lambda: ended.append(True))
        made.program._given = True
        made.program._met.emit(True)
        assert ended == [True]
        assert made.program._window is made.locked
        for _ in going:
            pass


def test_a_file_that_comes_while_locked_waits_for_the_unlocking(
    house: House, unlock: Callable[..., None], tmp_path: Path
) -> None:
    message, other = tmp_path / "viesti.hvlr", tmp_path / "toinen.hvlr"
    message.write_bytes(b"jotain muuta")
    assert [house.program._take(file) for file in (message, message, other)] == [True, True, False]
    unlock()
    house.rest()
    assert house.opened.window.shown() == "post"
    assert house.program._file is None


def test_a_file_comes_into_the_open_program_but_not_into_a_dialog_or_before_a_client(
    house: House, unlock: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = tmp_path / "viesti.hvlr"
    message.write_bytes(b"jotain muuta")
    unlock()
    before = house.opened.window.shown()
    dialog = say(house.opened.window, "Kysymys", "Sanat")
    assert not house.program._take(message)
    dialog.accept()
    monkeypatch.setattr(house.opened.showing, "view", object())
    assert not house.program._take(message)
    assert house.opened.window.shown() == before
    monkeypatch.setattr(house.opened.showing, "view", None)
    assert house.program._take(message)
    house.rest()
    assert house.opened.window.shown() == "post"


def test_a_first_run_in_a_synchronised_folder_says_why_not(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    made = House(qapp, tmp_path / "profile")
    made.folder = tmp_path / "Dropbox" / "profile"
    made.gate = quick_gate(made.folder)
    made.program.start()
    window = made.program._window
    assert isinstance(window, Told)
    assert "Dropbox" in window.words.text()
    made.program.close()
    window.close()
    window.deleteLater()


def causes(folder: Path) -> list[str]:
    """Why the profile was closed, each time, by its log."""
    store = quick_vault(folder).unlock(PASSPHRASE)
    with store.reading() as records:
        found = [json.loads(e.detail)["cause"] for e in records.audit_chain() if e.event == "lock"]
    store.close()
    return found


def test_the_log_has_why_it_was_locked(house: House, unlock: Callable[..., None]) -> None:
    unlock()
    house.after(121)
    unlock()
    house.opened.window.lock_wanted.emit()
    for say_so in ("sleeps", "told"):
        unlock()
        assert house.program._lock_up is not None
        getattr(house.program._lock_up._session, say_so)(True)
    unlock()
    house.program.close()
    assert causes(house.folder)[1:] == ["idle", "asked", "sleep", "session", "quit"]


def test_an_old_copy_in_the_place_of_the_records_is_told_on_the_first_page(
    house: House, unlock: Callable[..., None]
) -> None:
    database = house.folder / "hyvinvointi.db"
    old = database.read_bytes()
    unlock()
    house.program.lock()
    database.write_bytes(old)
    heading = "Nämä tiedot ovat vanhemmat kuin viimeksi suljetut"

    def told() -> bool:
        page = house.opened.window.page("today")
        return heading in [w.text() for w in page.findChildren(QLabel)]

    def asked_for_erasures() -> bool:
        labels = house.opened.window.page("today").findChildren(QLabel)
        return any(w.text().startswith("Oletko poistanut jonkun asiakkaan tiedot") for w in labels)

    unlock()
    assert told()
    assert asked_for_erasures()
    house.program.lock()
    unlock()
    assert told()  # until the person has said that they know
    page = house.opened.window.page("today")
    next(b for b in page.findChildren(Button) if b.text() == "Tiedän tästä").click()
    house.rest()
    assert not told()
    next(b for b in page.findChildren(Button) if b.text() == "Olen katsonut").click()
    house.rest()
    assert not asked_for_erasures()
