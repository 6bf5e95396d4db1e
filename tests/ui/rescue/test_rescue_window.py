"""The window over a damaged store: from the unlock window to the survey, a choice, and the open records."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.store.profile_files import DAMAGED, DATABASE
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.rescue.window import RescueWindow
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import press
from tests.ui.program_bench import let_go, quick_tools


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile with a backup, closed."""
    path = tmp_path / "p"
    desk, _ = quick_gate(path).create(NewProfile("Maija Keksitty", (Role.LINK_WORKER,)), PASSPHRASE)
    desk.save_preference("recovery_confirmed", "1")
    desk.back_up()
    desk.close()
    return path


@pytest.fixture
def saved() -> dict[Path, bytes]:
    return {}


@pytest.fixture
def program(qapp: QApplication, folder: Path, saved: dict[Path, bytes]) -> Iterator[Program]:
    made = Program(qapp, quick_tools(folder)._replace(write_whole=saved.__setitem__))
    with let_go(qapp, made):
        yield made


def unlocked(program: Program, qtbot: QtBot) -> RescueWindow:
    program.start()
    window = program._window
    assert isinstance(window, UnlockWindow)
    window.secret.line.setText(PASSPHRASE)
    window.unlock.click()
    qtbot.waitUntil(lambda: isinstance(program._window, RescueWindow), timeout=20_000)
    rescue = program._window
    assert isinstance(rescue, RescueWindow)
    qtbot.waitUntil(lambda: not rescue.other.isHidden(), timeout=30_000)
    return rescue


def test_an_empty_store_is_brought_back_by_the_keyboard_alone(program: Program, folder: Path, qtbot: QtBot) -> None:
    (folder / DATABASE).write_bytes(b"")
    rescue = unlocked(program, qtbot)
    assert rescue.title.text() == "Tietosi ovat vioittuneet"
    assert rescue.both.isHidden()
    assert rescue.save.isHidden()
    assert rescue.focusWidget() is rescue.alone
    assert "poista ne silloin uudelleen" in rescue.erasures.text()
    press(Qt.Key.Key_Space, rescue.alone)
    qtbot.waitUntil(lambda: program._desk is not None, timeout=30_000)
    assert isinstance(program._desk_window, DeskWindow)
    assert len(list((folder / DAMAGED).iterdir())) == 1
    assert program._desk is not None
    assert program._desk.erasures_after() is not None


def test_a_missing_store_is_told_and_left_as_it_is(program: Program, folder: Path, qtbot: QtBot) -> None:
    (folder / DATABASE).unlink()
    rescue = unlocked(program, qtbot)
    assert rescue.title.text() == "Tietosi puuttuvat"
    rescue.back.click()
    assert isinstance(program._window, UnlockWindow)
    assert not (folder / DATABASE).exists()
    again = program._window
    again.secret.line.setText(PASSPHRASE)
    again.unlock.click()
    qtbot.waitUntil(lambda: isinstance(program._window, RescueWindow), timeout=20_000)


def test_what_can_be_read_is_saved_after_the_warning(
    program: Program, folder: Path, saved: dict[Path, bytes], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program._rescue.wanted = True
    with (folder / DATABASE).open("r+b") as file:
        file.seek(5 * 4096 + 1000)
        file.write(bytes(8))
    rescue = unlocked(program, qtbot)
    assert not rescue.save.isHidden()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder.parent / "luettu.json"), ""))
    rescue.save.click()
    dialog = next(d for d in rescue.findChildren(CalmDialog) if d.isVisible())
    next(b for b in dialog.findChildren(Button) if b.text().replace("&", "") == "Valitse paikka").click()
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    assert b"Maija Keksitty" in saved[folder.parent / "luettu.json"]


def test_damage_met_on_a_page_leads_to_the_rescue(program: Program, folder: Path, qtbot: QtBot) -> None:
    program.start()
    window = program._window
    assert isinstance(window, UnlockWindow)
    window.secret.line.setText(PASSPHRASE)
    window.unlock.click()
    qtbot.waitUntil(lambda: program._desk is not None, timeout=30_000)
    assert program._jobs is not None
    program._jobs.damaged.emit()
    qtbot.waitUntil(lambda: isinstance(program._window, UnlockWindow), timeout=20_000)
    again = program._window
    assert isinstance(again, UnlockWindow)
    assert "vioittunut" in again.message.text()
    again.secret.line.setText(PASSPHRASE)
    again.unlock.click()
    qtbot.waitUntil(lambda: isinstance(program._window, RescueWindow), timeout=20_000)
    rescue = program._window
    assert isinstance(rescue, RescueWindow)
    qtbot.waitUntil(lambda: rescue.title.text() == "Tietosi ovat ehjät", timeout=30_000)
    assert rescue.alone.isHidden()
