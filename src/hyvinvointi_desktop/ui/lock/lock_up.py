"""Watches over an open profile: idling, sleep, session lock; shows the warning. The program does the locking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.lock.bar import LockBar, window_in_front
from hyvinvointi_desktop.ui.lock.idle import MINUTES_KEY, IdleWatch, minutes_of
from hyvinvointi_desktop.ui.lock.session import SessionWatch

IDLE = "idle"


class LockUp(QObject):
    """``lock_wanted`` comes once, with why: IDLE, SLEEP or SESSION."""

    lock_wanted = Signal(str)

    def __init__(self, desk: Desk, seconds: Callable[[], float], busy: Callable[[], bool]) -> None:
        super().__init__()
        self._bar: LockBar | None = None
        self.idle = IdleWatch(minutes_of(desk.preference(MINUTES_KEY)), seconds, busy)
        self.idle.warned.connect(self._warn)
        self.idle.calmed.connect(self._calm)
        self.idle.lock_wanted.connect(self._idle_too_long)
        self._session = SessionWatch()
        self._session.away.connect(self.lock_wanted)

    def _idle_too_long(self) -> None:
        self.lock_wanted.emit(IDLE)

    def set_minutes(self, minutes: int) -> None:
        """Another limit, from now on."""
        self.idle.set_minutes(minutes)

    def stop(self) -> None:
        """Watches no more."""
        self.idle.stop()
        self._session.away.disconnect(self.lock_wanted)

    @property
    def bar(self) -> LockBar | None:
        """The warning, while it is shown."""
        return self._bar if self._bar is not None and isValid(self._bar) else None

    def _warn(self, seconds: int) -> None:
        window = window_in_front()
        if self.bar is not None and self.bar.parentWidget() is not window:
            self._calm()
        if window is None:
            return
        if self.bar is None:
            self._bar = LockBar(window, self.idle.touch)
        if self.bar is not None:
            self.bar.tell(seconds)

    def _calm(self) -> None:
        bar = self.bar
        self._bar = None
        if bar is not None:
            bar.hide()
            bar.deleteLater()


def close_dialogs() -> None:
    """Closes menus and dialogs, also those that wait in a loop of their own; nothing in them is done."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            QDialog.done(window, 0)
