"""Hears that the machine goes to sleep or the person's session is locked. It locks nothing itself."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

SLEEP, SESSION = "sleep", "session"
_LOGIND = "org.freedesktop.login1"
# The stub says bytes, but only text is accepted (PySide6 6.11.3).
_TOLD: Any = SLOT("told(bool)")
_SLEEPS: Any = SLOT("sleeps(bool)")
_LOCKED: Any = SLOT("locked()")
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class SessionWatch(QObject):
    """``away`` comes on suspend, on session lock and when the screen saver locks, with SLEEP or SESSION. Without a bus
    it never comes."""

    away = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        if sys.platform.startswith("linux"):
            self._listen()

    def _listen(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a system without libdbus
            return
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{_LOGIND}.Manager"
            system.connect(_LOGIND, "", manager, "PrepareForSleep", self, _SLEEPS)
            # Any session's: one that locks another's would lock too often, never too seldom.
            system.connect(_LOGIND, "", f"{_LOGIND}.Session", "Lock", self, _LOCKED)
        if session.isConnected():
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _TOLD)

    @Slot(bool)
    def told(self, begins: bool) -> None:
        """The screen saver begins or ends."""
        if begins:
            self.away.emit(SESSION)

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:
        """Sleep begins or ends."""
        if begins:
            self.away.emit(SLEEP)

    @Slot()
    def locked(self) -> None:
        """The session is locked."""
        self.away.emit(SESSION)
