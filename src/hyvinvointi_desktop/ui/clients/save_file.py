"""Saving a paper where the person chooses; taking a picture or PDF in by its first bytes. It keeps nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QFileInfo, QIODevice, QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

SaveFile: TypeAlias = Callable[[Path, bytes], object]
"""Writes content under a chosen path, whole or not at all; raises a fault or OSError when it cannot."""

LARGEST = 20 * 1024 * 1024
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"%PDF-", "application/pdf", ".pdf"),
)


class NotTaken(Exception):
    """A chosen file was not taken; the text is the sentence for the person."""


def media_type(content: bytes) -> str:
    """What the bytes are: PNG, JPEG or PDF. Raises NotTaken for anything else or too much of it."""
    if len(content) > LARGEST:
        raise NotTaken(tr("The file is over 20 MB. Take the picture in a smaller size and choose it again."))
    found = next((kind for magic, kind, _ in _MAGIC if content.startswith(magic)), "")
    if not found:
        raise NotTaken(tr("The file is not a PNG or JPEG picture nor a PDF. Choose the picture or scan of the paper."))
    return found


def extension(media: str) -> str:
    """The ending of a file of that kind."""
    return next((end for _, kind, end in _MAGIC if kind == media), "")


def read_scan(path: str) -> tuple[str, bytes]:
    """Media type and bytes of a chosen file. Raises NotTaken."""
    if QFileInfo(path).size() > LARGEST:
        raise NotTaken(tr("The file is over 20 MB. Take the picture in a smaller size and choose it again."))
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise NotTaken(tr("The file could not be read. Check that it is still there and choose it again.")) from error
    return media_type(content), content


def write_file(path: Path, content: bytes) -> None:
    """Writes the whole file or nothing. Raises OSError."""
    target = QSaveFile(str(path))
    if not target.open(QIODevice.OpenModeFlag.WriteOnly) or target.write(content) != len(content):
        raise OSError(target.errorString())
    if not target.commit():
        raise OSError(target.errorString())


def ask_scan(parent: QWidget) -> str:
    """The path of a picture or PDF, or empty."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    words = tr("Pictures and PDF files")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose the picture or scan"), pictures, f"{words} (*.png *.jpg *.jpeg *.pdf)"
    )
    return chosen


def save_as(
    parent: QWidget, write: SaveFile | None, name: str, content: bytes, said: Callable[[str, str], object]
) -> None:
    """Asks where, writes there, and says how it went."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save to a file"), f"{folder}/{name}")
    if not chosen:
        return
    path = Path(chosen)
    try:
        (write or write_file)(path, content)
    except OSError:
        said(tr("The file could not be saved there. Choose another folder and try again."), "bad")
    except Fault as problem:
        said(fault(problem), "bad")
    else:
        said(tr("Saved: {name}").format(name=path.name), "good")
