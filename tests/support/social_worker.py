"""A social worker at the whole program: she unlocks, clicks and types; the desk is only looked at."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.rehabilitation import PathStep
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.client_card import PERIOD, ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.period_tab import PeriodTab
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.frame import MainWindow
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.lock.pin_offer import PinOffer
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.vaults import PASSPHRASE
from tests.ui.groups.test_course_plan import words_in
from tests.ui.helpers import type_text

W = TypeVar("W", bound=QWidget)


def is_a(kind: type[W], found: object) -> W:
    """What was found, as what it has to be."""
    assert isinstance(found, kind), found
    return found


class SocialWorker:
    """Sanni at her window, with one client."""

    def __init__(self, program: Program, clock: FixedClock, qtbot: QtBot, client: ClientId) -> None:
        self.program, self.clock, self.client, self._qtbot = program, clock, client, qtbot
        program.start()
        self.unlock()

    # -- the window ---------------------------------------------------------------------------------------------

    def unlock(self) -> None:
        """Types the passphrase; a PIN is not wanted, and who has said so is not asked again."""
        locked = is_a(UnlockWindow, self.program._window)
        self._until(locked.isActiveWindow)
        type_text(locked.secret.line, PASSPHRASE)
        QTest.keyClick(locked.secret.line, Qt.Key.Key_Return)
        self._until(lambda: self.program._desk_window is not None)
        settle(self._jobs)
        offer = QApplication.activeModalWidget()
        if isinstance(offer, PinOffer):
            QTest.mouseClick(offer.later, Qt.MouseButton.LeftButton)
        self.window.resize(1366, 768)
        self.rest()

    def lock(self) -> None:
        """Ctrl+L."""
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert self.program._desk is None

    def _until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=20_000)

    def rest(self) -> None:
        """Until nothing is read, written or laid out."""
        settle(self._jobs)
        if QApplication.activeWindow() is None:  # a window manager does so when a dialog is gone
            self.window.activateWindow()
            self._until(self.window.isActiveWindow)

    @property
    def _jobs(self) -> Jobs:
        assert self.program._jobs is not None
        return self.program._jobs

    @property
    def desk(self) -> Desk:
        """To look at."""
        assert self.program._desk is not None
        return self.program._desk

    @property
    def desk_window(self) -> DeskWindow:
        """What stands behind the window."""
        assert self.program._desk_window is not None
        return self.program._desk_window

    @property
    def window(self) -> MainWindow:
        """The window with its pages."""
        return self.desk_window.window

    # -- hands --------------------------------------------------------------------------------------------------

    def day(self, day: int, month: int, hour: int = 9) -> None:
        """A day of 2024, by the clock of winter."""
        self.clock.instant = datetime(2024, month, day, hour - 2, tzinfo=UTC)
        self.card.leave()
        self.card.come_back()
        self.tab.reload()
        self.rest()

    def click(self, widget: QWidget) -> None:
        """A click on something that is in sight and can be pressed."""
        assert widget.isVisible(), f"not in sight: {widget.accessibleName() or widget}"
        assert widget.isEnabled(), f"not to be pressed: {widget.accessibleName() or widget}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def keys(self, *keys: Qt.Key | str) -> None:
        """Presses them one after the other, each where the focus is by then."""
        for key in keys:
            at = QApplication.focusWidget()
            assert at is not None, "nothing has the focus"
            if isinstance(key, str):
                QTest.keyClicks(at, key)
            else:
                QTest.keyClick(at, key)
        self.rest()

    def write(self, widget: QWidget, text: str) -> None:
        """Types over what is there."""
        assert widget.isVisible(), f"not in sight: {widget.accessibleName() or widget}"
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(widget, text)

    def button(self, root: QWidget, words: str) -> QPushButton:
        """The button of those words, or of that name."""
        shown = [b for b in root.findChildren(QPushButton) if b.isVisible()]
        found = [b for b in shown if words in (b.text().replace("&", ""), b.accessibleName())]
        assert found, (words, words_in(root))
        return found[0]

    def press(self, words: str, root: QWidget | None = None) -> None:
        """That button, on the tab of the period unless another part is named."""
        self.click(self.button(root or self.tab, words))

    def save(self, form: InlineForm) -> None:
        """Saves a form, which then goes."""
        self.click(form.save)
        assert not form.isVisible(), words_in(form)

    # -- where she is -------------------------------------------------------------------------------------------

    @property
    def clients(self) -> ClientsPage:
        """The page of clients."""
        return is_a(ClientsPage, self.window.page("clients"))

    @property
    def card(self) -> ClientCardPage:
        """The client's card."""
        return is_a(ClientCardPage, self.clients.card())

    @property
    def tab(self) -> PeriodTab:
        """The card's tab of the period."""
        return self.card.period

    def shown(self, kind: type[W]) -> W:
        """The page of that kind that is in sight."""
        found = [page for page in self.window.findChildren(kind) if page.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def open_page(self, words: str) -> None:
        """A page by its place on the rail."""
        self.press(words, self.window.rail)

    def back_to_the_period(self) -> None:
        """The tab of the period."""
        if not self.clients.isVisible():
            self.open_page("Asiakkaat")
        self.press("Jakso", self.card)
        assert self.card.tabs.current() == PERIOD

    def screen(self) -> PeriodScreen:
        """The period as it is kept."""
        return self.desk.period_screen(self.client)

    def path(self) -> dict[PathStep, str]:
        """Where each step of the path stands."""
        return {line.step: line.state.value for line in self.screen().path}
