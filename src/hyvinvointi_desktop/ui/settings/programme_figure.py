"""What a figure and a list of a programme are in its form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.kit.fields import CountField
from hyvinvointi_desktop.ui.kit.words import tr


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its path in the file, its name, the field it is typed in, how it is read and how it is shown."""

    path: str
    name: str
    make: Callable[[], QWidget]
    read: Callable[[Programme], Any]
    show: Callable[[Any], str] = str
    unit: str = ""
    hint: str = ""
    write: Callable[[Any], Any] = lambda value: value
    """What of the field's value is written in the file; None takes the figure out."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A list of words: its path in the file, its name, the list that its ids are of, how it is read."""

    path: str
    name: str
    of: WordList
    read: Callable[[Programme], tuple[str, ...]]


def count_field() -> QWidget:
    """A small whole number."""
    field = CountField()
    field.setRange(0, 100_000)
    return field


def yes(value: Any) -> str:
    """A yes or a no."""
    return tr("yes") if value else tr("no")
