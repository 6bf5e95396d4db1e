"""A calm window while something is being made. It knows what to call and nothing of what it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.labels import label, muted
from hyvinvointi_desktop.ui.text_faults import fault


class Waiting(QWidget):
    """Says what is going on; a failure is told in its place."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self._jobs = Jobs()
        self.message = InlineMessage()
        page = ScrollPage(widest=440)
        page.add(None, label("Hyvinvointi", "brand"), muted(words), self.message, None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        open_at(self, 560, 320)

    def run(
        self, work: Callable[[], Any], ok: Callable[[Any], Any], failed: Callable[[Exception], Any] | None = None
    ) -> None:
        """Does the work off the window's thread; a failure is told here unless ``failed`` takes it."""
        self._jobs.run(work, owner=self, ok=ok, failed=failed or (lambda e: self.message.say(fault(e), "bad")))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the thread end."""
        self._jobs.close()
        super().closeEvent(event)
