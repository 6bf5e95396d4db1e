"""What nobody foresaw: a calm dialog, and a note of where it happened that holds no words of anybody's.

An exception's own text is left out of the note, for it may quote a name.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop import __version__
from hyvinvointi_desktop.ui.kit.words import tr

if TYPE_CHECKING:
    from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog

Keep = Callable[[str], Path | None]


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions, the kind of exception and the places it went through: no values, no messages."""
    lines = [f"Hyvinvointi {__version__}", f"Python {platform.python_version()}, {platform.system()}", kind.__name__]
    for frame in traceback.extract_tb(trace):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    return "\n".join(lines) + "\n"


class CrashGuard(QObject):
    """Takes over the hooks of unforeseen exceptions, of slots and of threads alike. ``keep`` stores a report."""

    _happened = Signal(str)

    def __init__(self, app: QApplication, keep: Keep) -> None:
        super().__init__(app)
        self._app, self._keep = app, keep
        self._open = False
        self._happened.connect(self._tell)

    def install(self) -> None:
        """From now on nothing unforeseen passes in silence."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _hook(
        self, kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, self._app.quit)
            return
        self._happened.emit(report(kind, trace))
        for name in ("last_type", "last_value", "last_traceback"):  # Python keeps them for ever, with all they quote
            sys.__dict__.pop(name, None)

    def _tell(self, text: str) -> None:
        path = self._keep(text)
        if self._open:
            return
        self._open = True
        tell_crash(self._app.activeWindow(), path).finished.connect(self._closed)

    def _closed(self) -> None:
        self._open = False


def tell_crash(window: QWidget | None, path: Path | None) -> CalmDialog:
    """What happened, what was kept, what to do now; ``path`` is where the note of it lies."""
    from hyvinvointi_desktop.ui.kit.dialogs import say

    words = tr(
        "What you had saved is safe. Close this and go on; if it happens again, close the program and open it anew."
    )
    if path is not None:
        where = tr("Where it happened was written down for whoever mends the program, without names or notes: {path}")
        words += "\n\n" + where.format(path=path)
    return say(window, tr("Something went wrong in the program"), words, "warn")
