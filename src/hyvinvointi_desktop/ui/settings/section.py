"""What the sections of Asetukset share: reading by jobs, keeping at once, saying that it was kept."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

T = TypeVar("T")


class Section(QWidget):
    """One section. ``refresh`` reads anew; ``keep`` writes at once, without a save button."""

    def __init__(self, desk: Desk, jobs: Jobs, heading: str, about: str = "") -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        self.desk, self.jobs = desk, jobs
        self.message = InlineMessage()
        self.heading: QLabel = head(heading)
        self.add(self.heading)
        if about:
            self.add(muted(about))
        self.add(self.message)

    def add(self, *parts: QWidget) -> None:
        """Parts under each other."""
        for part in parts:
            self._column.addWidget(part)

    def refresh(self) -> None:
        """Reads and shows anew."""

    def read(self, work: Callable[[], T], show: Callable[[T], Any]) -> None:
        """Reads off the window's thread."""
        self.jobs.run(work, owner=self, ok=show, failed=self.failed)

    def keep(self, work: Callable[[], T], then: Callable[[T], Any] | None = None, said: str = "") -> None:
        """Writes, says so, and goes on."""

        def kept(result: T) -> None:
            self.message.say(said or tr("Kept."), "good")
            if then is not None:
                then(result)

        self.jobs.run(work, owner=self, ok=kept, failed=self.failed)

    def failed(self, error: Exception) -> None:
        """What went wrong; the fields keep what was typed."""
        self.message.say(fault(error), "bad")
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.message)
