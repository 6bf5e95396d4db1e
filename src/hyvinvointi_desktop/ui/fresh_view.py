"""A part of a page that is always fresh: read when it comes into sight and when what it shows has changed."""

from collections.abc import Callable, Collection
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.text_faults import fault

T = TypeVar("T")


class FreshView(QWidget):
    """``notice`` stands above the parts and says what went wrong; all work runs off the window's thread."""

    def __init__(self, desk: Desk, jobs: Jobs, areas: Collection[Area]) -> None:
        super().__init__()
        self._desk, self._jobs, self._areas = desk, jobs, frozenset(areas)
        self.notice = InlineMessage()
        jobs.changed.connect(self._changed)

    def lay_out(self, *parts: QWidget) -> None:
        """The notice and the parts under each other."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for part in (self.notice, *parts):
            layout.addWidget(part)

    def read(self) -> None:
        """Reads and shows anew."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed meanwhile, be it only the day, is there."""
        super().showEvent(event)
        self.read()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & self._areas:
            self.read()

    def _run(self, work: Callable[[], T], ok: Callable[[T], object]) -> None:
        self._jobs.run(work, owner=self, ok=ok, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")
