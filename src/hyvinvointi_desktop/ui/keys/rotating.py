"""The wait while another master key is put into force, and saving the recovery sheet. It closes no window itself."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hyvinvointi_desktop.app.recovery_check import typed_back
from hyvinvointi_desktop.ui.kit.dialogs import say
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.waiting import Waiting

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.app.key_port import NewKeys


def wait_for_rotation(
    gate: Gate,
    new: NewKeys,
    show: Callable[[QWidget], None],
    opened: Callable[[Desk], None],
    failed: Callable[[Exception], None],
) -> None:
    """Puts the new keys into force on the closed profile and opens it."""

    def work() -> Desk:
        desk = gate.rotate(new, new.recovery_key)
        with contextlib.suppress(Exception):  # the keys are changed; that the day is not kept loses nothing
            typed_back(desk)
        return desk

    waiting = Waiting(tr("Writing your records anew under the new key. This may take a minute…"))
    show(waiting)
    waiting.run(work, opened, failed)


def tell_rotated(window: QWidget | None) -> None:
    """What has changed and what is left to do."""
    words = tr(
        "From now on the new passphrase and the new paper open your records. Copy a new backup to a stick and destroy "
        "the old copies: they still open with the old passphrase. A PIN and this computer's key are switched on anew."
    )
    say(window, tr("The master key is changed"), words, "good")


def save_sheet(
    window: QWidget | None, gate: Gate, write_whole: Callable[[Path, bytes], None], key: str, language: Language
) -> str | None:
    """Asks where and saves the paper with the recovery key; the path, or None when the person went back."""
    heading = tr("Save the recovery sheet")
    papers = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path, _ = QFileDialog.getSaveFileName(window, heading, f"{papers}/palautusavain.pdf", "PDF (*.pdf)")
    if not path:
        return None
    write_whole(Path(path), gate.recovery_sheet(key, language.value, os.environ.get("COMPUTERNAME", "")))
    return path
