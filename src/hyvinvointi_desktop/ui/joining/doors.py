"""How these pages take files in and give them out. The dialogs are the system's; a test puts its own in their place."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, write_file
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

ChooseTarget: TypeAlias = Callable[[QWidget, str, str], Path | None]
"""Parent, a name to offer and a heading; the path, or None when the person went back."""


def choose_target(parent: QWidget, name: str, heading: str) -> Path | None:
    """Asks where a file goes, with the system's own dialog."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, heading, f"{folder}/{name}")
    return Path(chosen) if chosen else None


@dataclass(frozen=True)
class Doors:
    """``write`` writes a file whole or not at all, or raises a fault."""

    write: SaveFile = write_file
    choose: ChooseFile = choose_file
    target: ChooseTarget = choose_target

    def save(
        self,
        parent: QWidget,
        name: str,
        content: bytes,
        notice: InlineMessage,
        then: str = "",
        *,
        heading: str = "",
    ) -> Path | None:
        """Asks where, writes there, and says how it went, with ``then`` after it; the path when it was written."""
        path = self.target(parent, name, heading or tr("Save to a file"))
        if path is None:
            return None
        try:
            self.write(path, content)
        except OSError:
            notice.say(tr("The file could not be saved there. Choose another folder and try again."), "bad")
        except Fault as problem:
            notice.say(fault(problem), "bad")
        else:
            notice.say(f"{tr('Saved: {name}').format(name=path.name)}. {then}".strip(), "good")
            return path
        return None
