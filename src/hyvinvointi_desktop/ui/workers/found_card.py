"""Before there is a space: founding one, or following another coordinator's invitation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.joining.section import JoinSection
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.labels import head, label
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class FoundCard(Card):
    """``founded``: there is a space now."""

    founded = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self.name, self.hint = QLineEdit(), QLineEdit()
        self.name.setMaxLength(60)
        self.hint.setMaxLength(200)
        self.found = primary(tr("Found the space"), self._found, "plus")
        for field in (self.name, self.hint):
            field.returnPressed.connect(self.found.click)
        self.join = JoinSection(desk, jobs, doors, side=Side.COORDINATOR)
        self.join.heading.hide()
        self.fold = Fold(tr("Another coordinator has invited me"), self.join)
        self.fold.opened.connect(lambda opened: self.join.refresh() if opened else None)
        self.join.place.changed.connect(self.founded)
        self.add(
            head(tr("Found your space")),
            label(
                tr(
                    "A space is you and your workers. In it the workers' hours and trips come to you sealed, and your "
                    "receipts and decisions go back. You say who belongs to it. No server is needed."
                )
            ),
            FieldRow(
                tr("Name of the space"),
                self.name,
                hint=tr("For example the name of your municipality or association"),
            ),
            FieldRow(
                tr("Where the post will go"),
                self.hint,
                hint=tr("Told in every invitation, for example the name of a shared folder"),
                optional=True,
            ),
            self.notice,
            Flow(self.found),
            self.fold,
        )

    def _found(self) -> None:
        name, hint = self.name.text(), self.hint.text()
        self.found.setEnabled(False)  # Enter twice is one space
        self._jobs.run(
            lambda: self._desk.make_space(name, hint), owner=self, ok=lambda _: self._ended(), failed=self._failed
        )

    def _ended(self) -> None:
        self.found.setEnabled(True)
        self.founded.emit()

    def _failed(self, error: Exception) -> None:
        self.found.setEnabled(True)
        self.notice.say(fault(error), "bad")
