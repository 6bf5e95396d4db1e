"""What the program is given from outside the window room, and the run that ends with its first paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.ui.look import Look

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
    from hyvinvointi_desktop.app.gate import Gate

QUIT_WHEN_SHOWN = "HYVINVOINTI_QUIT_WHEN_SHOWN"


def quits_when_shown() -> bool:
    """Whether this run only shows its first window."""
    return os.environ.get(QUIT_WHEN_SHOWN) == "1"


class FirstPaint(QObject):
    """Calls once when a window was painted for the first time: for timing from outside."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class ProgramTools(NamedTuple):
    """What the program calls outside the window room.

    ``gate`` makes the locked profile, ``has_profile`` needs none of it; ``load`` imports what is heavy;
    ``practice_gate`` gives the throw-away practice profile, made when it is missing; ``seconds`` is a clock that
    runs on while the machine sleeps; ``door`` is the name at which another start on this profile is met;
    ``tidy_memory`` writes over freed memory, where the system allows that;
    ``offers_keystore`` says whether the key file speaks of a keystore, and needs none of it;
    ``double_click`` tells the computer to open sealed files on these records.
    """

    has_profile: Callable[[], bool]
    gate: Callable[[], Gate]
    practice_gate: Callable[[], Gate]
    load: Callable[[], Any]
    recovery_is_whole: Callable[[str], bool]
    render_pages: Callable[[bytes, int], list[bytes]]
    write_whole: Callable[[Path, bytes], None]
    write_together: Callable[[Path, Sequence[tuple[str, bytes]]], None]
    look: Look
    keep_look: Callable[[Look], None]
    seconds: Callable[[], float] = time.monotonic
    door: Callable[[], str] = lambda: ""
    tidy_memory: Callable[[], None] = lambda: None
    offers_keystore: Callable[[], bool] = lambda: False
    double_click: Callable[[], SealedFileOpener | None] = lambda: None
