"""A house to lock, and the way back in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.program_tools import QUIT_WHEN_SHOWN
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import press, type_text
from tests.ui.lock.house import House, running


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    made = House(qapp, tmp_path / "profile")
    yield from running(qapp, made)


@pytest.fixture
def unlock(qtbot: QtBot, house: House) -> Callable[..., None]:
    def by(words: str = PASSPHRASE) -> None:
        window = house.locked
        row = window.pin if window.by_pin else window.secret
        type_text(row.line, words)
        press(Qt.Key.Key_Return, row.line)
        qtbot.waitUntil(lambda: house.program._desk_window is not None, timeout=30_000)
        house.rest()

    return by
