"""What the frame hands to these pages: looking at a PDF and saving files. It opens no dialog itself."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.ui.kit.widgets import InlineMessage
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

ViewPdf: TypeAlias = Callable[[QWidget, str, str, bytes], object]
"""Parent, heading, file name to offer, content."""

SaveFiles: TypeAlias = Callable[[QWidget, Sequence[tuple[str, bytes]]], Path | None]
"""Parent, files; asks for a folder and writes all or none. The folder, or None when the person went back.

Raises the faults of ``app.faults``.
"""


def save_and_tell(
    parent: QWidget, save_files: SaveFiles, files: Sequence[tuple[str, bytes]], notice: InlineMessage
) -> None:
    """Saves files and says where, or why not."""
    try:
        folder = save_files(parent, files)
    except Fault as error:
        notice.say(fault(error), "bad")
        return
    if folder is not None:
        names = ", ".join(name for name, _ in files)
        notice.say(tr("Saved in {folder}: {names}").format(folder=folder, names=names), "good")
