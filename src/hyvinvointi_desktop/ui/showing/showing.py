"""Turning the window to one client and back: F9. It decides what is in sight, and reads only that client's own page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.show_client import OwnPage
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.frame import MainWindow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock.lock_up import close_dialogs
from hyvinvointi_desktop.ui.showing.client_view import ClientView
from hyvinvointi_desktop.ui.showing.place import Place
from hyvinvointi_desktop.ui.text_faults import fault


class Showing(QObject):
    """``place`` tells what stands before the worker, None where there is no client; ``keep`` keeps what is typed.

    ``said`` carries a sentence for the worker. The page underneath stays as it is, but hidden, silent and out of
    reach of every key; it is shown again by the right PIN or passphrase and by nothing else.
    """

    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: MainWindow,
        place: Callable[[], Place | None],
        keep: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._place, self._keep = place, keep
        self._asked = False
        self._focus: QWidget | None = None
        self.view: ClientView | None = None
        self.client: ClientId | None = None
        self.keys = QShortcut(QKeySequence("F9"), window)
        self.keys.setAutoRepeat(False)
        self.keys.activated.connect(self.press)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._another_window)

    def press(self) -> None:
        """Turns the screen to the client; while it is turned, asks for the way back."""
        if self.view is not None:
            self.view.ask()
        elif not self._asked:
            self._turn()

    def _turn(self) -> None:
        place = self._place()
        if place is None:
            self.said.emit(tr("Open a client's page first. F9 then shows it to the client, and nothing else."))
            return
        self._asked = True
        self._keep()
        desk, code = self._desk, language().value
        # The one writer answers in order: what was asked before this, a search say, is in sight before, or never.
        self._jobs.run(
            lambda: desk.own_page(place.client, code),
            owner=self,
            ok=lambda page: self._show(page, place),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._asked = False
        self.said.emit(fault(error))

    def _show(self, page: OwnPage, place: Place) -> None:
        self._asked = False
        close_dialogs()
        self._focus = QApplication.focusWidget()
        self.client = place.client
        view = self.view = ClientView(page, place, self._jobs)
        view.came_back.connect(self._came_back)
        view.lock_wanted.connect(self._window.lock_wanted)
        self._window.cover(view, (self.keys,))
        view.begin()

    def _came_back(self) -> None:
        view, client, focus = self.view, self.client, self._focus
        self.view = self.client = self._focus = None
        self._window.uncover()
        if view is None or client is None:
            return
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        desk, wrong = self._desk, view.wrong_tries
        self._jobs.run(
            lambda: desk.end_showing(client, wrong),
            owner=self,
            ok=lambda _: None,
            failed=lambda error: self.said.emit(fault(error)),
        )

    def _another_window(self, _: object) -> None:
        """A sheet that something begun before opens only now is closed: its turn is over."""
        if self.view is None or not isValid(self._window):
            return
        for sheet in QApplication.topLevelWidgets():
            if isinstance(sheet, QDialog) and sheet.isVisible():
                QDialog.done(sheet, 0)
