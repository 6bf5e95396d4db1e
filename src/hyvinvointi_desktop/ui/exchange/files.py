"""Reading a file that a person chose, with its limits; what cannot be read is one of the known faults."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hyvinvointi_desktop.app.faults import surroundings_of
from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem, ProblemCode

MOST_BYTES = 150_000_000

ChooseFile: TypeAlias = Callable[[QWidget, str, str], Path | None]
"""Parent, heading, filter; the file, or None when the person went back."""


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file's name and content."""

    name: str
    content: bytes


def choose_file(parent: QWidget, heading: str, filters: str) -> Path | None:
    """Asks with the system's own dialog."""
    papers = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getOpenFileName(parent, heading, papers, filters)
    return Path(name) if name else None


def read_file(path: Path) -> ChosenFile:
    """The content.

    Raises:
        ImportRefused: it is larger than anything we take.
        Surroundings: the disk would not give it.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportRefused((Problem(ProblemCode.FILE_TOO_LARGE, value=str(MOST_BYTES // 1024 // 1024)),))
        return ChosenFile(path.name, path.read_bytes())
    except OSError as error:
        raise surroundings_of(error) from error
