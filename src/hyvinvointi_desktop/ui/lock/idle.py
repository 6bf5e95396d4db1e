"""Notices that nobody is there: warns, and then asks for the lock. It locks nothing itself."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

MINUTES_KEY = "lock.minutes"
MINUTES, LEAST_MINUTES, MOST_MINUTES = 5, 1, 60
WARNING_SECONDS = 30

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}


def minutes_of(kept: str | None) -> int:
    """The minutes of a kept preference; what is not understood is the default."""
    if kept is None or not kept.isascii() or not kept.isdigit():
        return MINUTES
    return max(LEAST_MINUTES, min(MOST_MINUTES, int(kept)))


class IdleWatch(QObject):
    """``warned`` carries the seconds left, once a second; ``calmed`` takes the warning back; then ``lock_wanted``.

    ``seconds`` is a clock that also runs while the machine sleeps. While ``busy`` says so nothing is warned or locked:
    what is being sealed or written is finished first.
    """

    warned = Signal(int)
    calmed = Signal()
    lock_wanted = Signal()

    def __init__(self, minutes: int, seconds: Callable[[], float], busy: Callable[[], bool]) -> None:
        super().__init__()
        self._seconds, self._busy = seconds, busy
        self._limit = minutes * 60
        self._last = seconds()
        self._warning = False
        self._watched: dict[str, QObject] = {}
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # Input comes to the focus window first; an input method talks to the focus object alone.
        app.focusWindowChanged.connect(self._follow_window)
        app.focusObjectChanged.connect(self._follow_object)
        self._follow_window(app.focusWindow())
        self._follow_object(app.focusObject())
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Another limit, from now on."""
        self._limit = minutes * 60
        self.touch()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._seconds()
        if self._warning:
            self._warning = False
            self.calmed.emit()

    def tick(self) -> None:
        """Looks at the clock."""
        if self._busy():
            self.touch()
            return
        left = self._limit - (self._seconds() - self._last)
        if left <= 0:
            self.stop()
            self.lock_wanted.emit()
        elif left <= WARNING_SECONDS:
            self._warning = True
            self.warned.emit(math.ceil(left))

    def stop(self) -> None:
        """Watches no more."""
        self._timer.stop()
        for name in list(self._watched):
            self._follow(name, None)
        if self._warning:
            self._warning = False
            self.calmed.emit()

    def _follow_window(self, window: QObject | None) -> None:
        self._follow("window", window)

    def _follow_object(self, watched: QObject | None) -> None:
        self._follow("object", watched)

    def _follow(self, name: str, watched: QObject | None) -> None:
        before = self._watched.pop(name, None)
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if watched is not None:
            self._watched[name] = watched
            watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The key that puts the lock off does nothing else."""
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        answer = self._warning and event.type() == QEvent.Type.KeyPress
        self.touch()
        return answer
