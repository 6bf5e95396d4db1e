"""Every place of the window names its controls to a screen reader, in Finnish, Swedish and English."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.gallery.desk_places import PLACES, go
from hyvinvointi_desktop.ui.gallery.outside_places import OUTSIDE, OutsideTools
from hyvinvointi_desktop.ui.gallery.props import EXAMPLE_PASSPHRASE, still_keys
from hyvinvointi_desktop.ui.gallery.walker import Walker, in_front
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from tests.accessibility.inside import controls, lost_tabs, same_keys
from tests.support.practice import practice_desk
from tests.ui.conftest import _translations

OWN_TABS = {"notebook"}
"""Tab goes from cell to cell there."""
WAITS = {"first-making", "waiting"}
"""There is nothing to do but to wait."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small practice log, nothing sealed, and what it takes to sign."""
    made = practice_desk(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def walker(
    qapp: QApplication, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Language], Walker]]:
    """Opens the window in a language."""
    monkeypatch.setattr("hyvinvointi_desktop.ui.look.Translations", _translations)  # one for all tests
    jobs = Jobs()

    def build(language: Language) -> Walker:
        looks = Looks(qapp, Look(language, Scheme.LIGHT, 100))
        tools = DeskTools(
            looks, lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda *_: None, lambda *_: None,
            keys=still_keys(lambda: EXAMPLE_PASSPHRASE),
        )  # fmt: skip
        window = DeskWindow(desk, jobs, tools)
        qtbot.addWidget(window.window)
        window.window.resize(1366, 768)
        window.window.show()
        settle(jobs)
        return Walker(window, desk, jobs)

    yield build
    settle(jobs)
    jobs.close()


class StrayWindows(QObject):
    """Parts that open as windows of their own: they flash, and take the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass."""
        shown = isinstance(event, QShowEvent) and isinstance(watched, QWidget) and watched.isWindow()  # not by type():
        if shown and not isinstance(watched, QDialog | QMainWindow):  # two million events come by in a walk
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("language", list(Language))
def test_every_control_of_every_page_has_a_name_and_a_role_and_no_part_opens_as_a_window(
    walker: Callable[[Language], Walker], qapp: QApplication, language: Language
) -> None:
    """One walk for both: it is the walk that takes the time. The windows are the same in every language."""
    at, stray = walker(language), StrayWindows()
    missing: list[str] = []
    for stop in PLACES:
        stray.seen.append(stop)
        if language is Language.FI:
            qapp.installEventFilter(stray)
        go(at, stop)
        qapp.removeEventFilter(stray)
        missing += _faults(stop, in_front())
    at.close_sheets()
    assert stray.seen == list(PLACES)
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", list(Language))
def test_the_windows_before_the_desk_and_in_its_place_too(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    monkeypatch.setattr("hyvinvointi_desktop.ui.look.Translations", _translations)
    Looks(qapp, Look(language, Scheme.LIGHT, 100))
    tools = OutsideTools(lambda: EXAMPLE_PASSPHRASE, lambda _: None)
    missing: list[str] = []
    for stop, make in OUTSIDE.items():
        window = make(tools)
        qtbot.addWidget(window)
        window.show()
        for jobs in vars(window).values():
            if isinstance(jobs, Jobs):
                settle(jobs)
        if stop not in WAITS:
            missing += _faults(stop, window)
        window.close()
    assert not missing, "\n".join(missing)


def _faults(stop: str, shown: QWidget) -> list[str]:
    found = controls(shown)
    if not found:
        return [f"{stop}: nothing takes the focus"]
    missing = [f"{stop}: {fault}" for c in found for fault in c.faults()]
    if stop not in OWN_TABS:
        missing += [f"{stop}: {lost}" for lost in lost_tabs(shown)]
    return missing + [f"{stop}: {keys} means {' and '.join(w)}" for keys, w in same_keys(shown).items()]
