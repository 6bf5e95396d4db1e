"""A damaged key file at the unlock window: the one before is offered, and opens with its passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.store.profile_files import KEY_FILE
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.program_bench import let_go, quick_tools

NEW = "seitsemän vihreää omenaa pöydällä"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    gate = quick_gate(tmp_path / "p")
    desk, _ = gate.create(NewProfile("Maija Keksitty", (Role.LINK_WORKER,)), PASSPHRASE)
    desk.save_preference("recovery_confirmed", "1")
    desk.close()
    gate.change_passphrase(PASSPHRASE, NEW)
    (tmp_path / "p" / KEY_FILE).write_bytes(b"not a key file")
    made = Program(qapp, quick_tools(tmp_path / "p"))
    with let_go(qapp, made):
        yield made


def test_the_key_file_before_is_offered_and_opens(program: Program, qtbot: QtBot) -> None:
    program.start()
    window = program._window
    assert isinstance(window, UnlockWindow)
    window.secret.line.setText(PASSPHRASE)
    window.unlock.click()
    words = "Ota edellinen avaintiedosto käyttöön"

    def offer() -> list[Button]:
        buttons = window.message.findChildren(Button)
        return [b for b in buttons if b.text().replace("&", "") == words and not b.isHidden()]

    qtbot.waitUntil(lambda: bool(offer()), timeout=20_000)
    offer()[0].click()
    qtbot.waitUntil(lambda: program._desk is not None, timeout=30_000)
