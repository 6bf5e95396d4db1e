"""Offers a PIN after the day's first passphrase."""

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock.pin_field import PinField
from hyvinvointi_desktop.ui.lock.pin_tools import PinTools
from hyvinvointi_desktop.ui.text_faults import fault

OFFER_KEY = "pin.offer"
"""Empty: never offered yet. ``yes``: the person uses PINs and is asked each day. ``no``: found in the settings."""


class PinOffer(CalmDialog):
    """Asked once; each day again of who has taken a PIN before."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, tools: PinTools) -> None:
        words = tr(
            "A PIN of your choice opens the program again until midnight or until it is closed. After five wrong "
            "PINs the passphrase is asked."
        )
        super().__init__(parent, tr("A PIN for today?"), words)
        self._desk, self._jobs, self._tools = desk, jobs, tools
        self.pin = PinField()
        self.column.insertWidget(2, self.pin)
        self.later: Button = self.add_button(tr("Not today"), "plain", self.reject)
        self.take: Button = self.add_button(tr("Take into use"), "primary", self._take)
        self.take.setDefault(True)
        self.pin.secret.line.setFocus()

    def reject(self) -> None:
        """The person's own no is remembered; a lock closes the offer without asking this."""
        self._declined()
        super().reject()

    def _declined(self) -> None:
        desk = self._desk

        def keep() -> None:
            if desk.preference(OFFER_KEY) != "yes":
                desk.save_preference(OFFER_KEY, "no")

        self._jobs.run(keep, owner=self._jobs, ok=lambda _: None, failed=lambda _: None)

    def _take(self) -> None:
        pin = self.pin.pin()
        if pin is None:
            return
        self.take.setEnabled(False)
        self._jobs.run(lambda: take_pin(self._desk, self._tools, pin), owner=self, ok=self._taken, failed=self._failed)

    def _taken(self, _: object) -> None:
        self.pin.wipe()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.take.setEnabled(True)
        self.pin.secret.row.set_problem(fault(error))


def take_pin(desk: Desk, tools: PinTools, pin: str) -> None:
    """Takes the PIN into use and remembers that this person uses PINs. Off the window's thread."""
    tools.remember(pin)
    desk.save_preference(OFFER_KEY, "yes")
