"""What a closed desk leaves behind in memory is let go of as far as Qt and Python allow. It knows no store."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

AFTER_MS = 200


def clear_away(closed: QObject | None, keep: QWidget | None, tidy_memory: Callable[[], None]) -> None:
    """Takes down the closed desk and every hidden window but one, and looks for garbage once Qt has done so.

    A widget that no page ever showed belongs to no window: it would live on, and its button would hold a whole page.
    """
    if closed is not None:
        closed.deleteLater()
    for widget in QApplication.topLevelWidgets():
        if widget is not keep and not widget.isVisible():
            widget.deleteLater()

    def look() -> None:
        gc.collect()
        tidy_memory()

    QTimer.singleShot(AFTER_MS, look)
