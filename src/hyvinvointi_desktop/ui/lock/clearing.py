"""What a closed desk leaves behind in memory is let go of as far as Qt and Python allow. It knows no store."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

AFTER_MS = 200


def clear_away(keep: QWidget | None, tidy_memory: Callable[[], None]) -> None:
    """Takes down every hidden window but one, and looks for garbage once Qt has taken down what was given up.

    A widget that no page ever showed belongs to no window: it would live on, and its button would hold a whole page.
    """
    for widget in QApplication.topLevelWidgets():
        if widget is not keep and not widget.isVisible():
            widget.deleteLater()

    def look() -> None:
        gc.collect()
        tidy_memory()

    QTimer.singleShot(AFTER_MS, look)
