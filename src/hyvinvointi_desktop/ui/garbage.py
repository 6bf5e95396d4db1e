"""Circular garbage is looked for on the window's thread only.

Python looks for it in whatever thread happens to allocate. On the writer's thread that would take widgets down there,
which Qt answers with a hang or the end of the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000


def look() -> None:
    """One look of the kind that is due by Python's own thresholds, in the calling thread."""
    due = [g for g, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
    if due:
        gc.collect(due[-1])


class WindowGarbage(QObject):
    """Turns Python's own looking off, for the whole process, and looks from the thread it lives in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(look)
        self._timer.start(LOOK_EVERY_MS)
