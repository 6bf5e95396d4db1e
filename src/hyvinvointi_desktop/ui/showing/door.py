"""The door back to the worker: the PIN of the day or the passphrase, tried and slowed as at unlocking. It opens no
store.

What tries them is given by the program, once for the open window; without it the door stays shut.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.faults import PinGone, WrongPassphrase, WrongPin
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary
from hyvinvointi_desktop.ui.kit.labels import muted, small, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


def _shut(_: str) -> object:
    raise WrongPassphrase


@dataclass(frozen=True)
class DoorTools:
    """``by_passphrase`` and ``by_pin`` are slow, called off the window's thread, and raise WrongPassphrase, WrongPin,
    PinGone; what they give is let go of. ``attempts`` are those of the lock: waiting here is waiting there."""

    by_passphrase: Callable[[str], object] = _shut
    by_pin: Callable[[str], object] = _shut
    pin_is_set: Callable[[], bool] = lambda: False
    attempts: Attempts = field(default_factory=Attempts)
    practice: bool = False


_tools: list[DoorTools] = []


def use_door(tools: DoorTools | None) -> None:
    """From now on doors are tried with these; None shuts them."""
    _tools[:] = [tools] if tools is not None else []


class Door(QWidget):
    """``opened`` comes after the right PIN or passphrase, ``left`` when the worker goes on with the client."""

    opened = Signal()
    left = Signal()

    def __init__(self, jobs: Jobs, *, second_ms: int = 1000) -> None:
        super().__init__()
        self._jobs = jobs
        self._tools = _tools[0] if _tools else DoorTools()
        self.wrong = 0
        self.by_pin = self._tools.pin_is_set()
        self._wait = self._tools.attempts.waiting()
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._tick)
        self.pin, self.secret = SecretRow(tr("P&IN")), SecretRow(tr("&Passphrase"))
        self.open: Button = primary(tr("Open"), self._submit, "lock-simple-open")
        self.go_on: Button = plain(tr("Go on with the client"), self._leave, "arrow-left")
        self.use_passphrase: Button = link(tr("Use the passphrase"), self._leave_pin)
        self.message = InlineMessage()
        self._lay_out()
        for row in (self.pin, self.secret):
            row.line.returnPressed.connect(self._submit)
        self._show_way()
        if self._wait and not self.by_pin:
            self._go_on_waiting()

    def _lay_out(self) -> None:
        words = tr("Only the worker opens this. Until then nothing but this client's own page is in sight.")
        parts = [title(tr("Back to the worker")), muted(words), self.pin, self.secret, self.message]
        parts.append(Flow(self.open, self.go_on, self.use_passphrase))
        if self._tools.practice:
            parts.append(small(tr("In practice the passphrase stands where the program is locked: Ctrl+L.")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Card(*parts))

    def begin(self) -> None:
        """Typing may begin at once."""
        self.field.line.setFocus()

    @property
    def field(self) -> SecretRow:
        """What is typed in now."""
        return self.pin if self.by_pin else self.secret

    def _show_way(self) -> None:
        self.pin.setVisible(self.by_pin)
        self.use_passphrase.setVisible(self.by_pin)
        self.secret.setVisible(not self.by_pin)

    def _leave(self) -> None:
        self.wipe()
        self.left.emit()

    def wipe(self) -> None:
        """Nothing of what was typed stays."""
        self.pin.wipe()
        self.secret.wipe()

    def _leave_pin(self, words: str = "") -> None:
        """From here on by the passphrase."""
        self.by_pin = False
        self.pin.wipe()
        self._show_way()
        self.begin()
        self._wait = self._tools.attempts.waiting()
        if self._wait:
            self._go_on_waiting()
        elif words:
            self.message.say(words, "warn")
        else:
            self.message.clear()

    # -- trying -------------------------------------------------------------------------------------------------

    def _submit(self) -> None:
        if not self.open.isEnabled():
            return
        typed = self.field.text()
        if not typed:
            self.message.say(
                tr("Type your PIN first.") if self.by_pin else tr("Type your passphrase first."), "plain"
            )
            self.begin()
            return
        self._set_busy(True)
        self.message.clear()
        attempt = self._tools.by_pin if self.by_pin else self._tools.by_passphrase
        self._jobs.run(lambda: _tried(attempt, typed), owner=self, ok=self._right, failed=self._failed)

    def _set_busy(self, busy: bool) -> None:
        for part in (self.open, self.pin, self.secret):
            part.setEnabled(not busy)

    def _right(self, _: None) -> None:
        self._tools.attempts.opened()
        self.wipe()
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.wrong += isinstance(error, WrongPassphrase | WrongPin)
        if isinstance(error, WrongPassphrase):
            self._wait = self._tools.attempts.failed()
            self.secret.line.selectAll()
            self.begin()
            self._go_on_waiting()
        elif isinstance(error, PinGone) or (isinstance(error, WrongPin) and not error.left):
            self._leave_pin(fault(error))
        else:
            self.field.line.selectAll()
            self.begin()
            self.message.say(fault(error), "warn" if isinstance(error, WrongPin) else "bad")

    def _go_on_waiting(self) -> None:
        self._show_wait()
        self._timer.start()

    def _show_wait(self) -> None:
        words = tr("That was not the passphrase. Check the letters and try again.")
        if self._wait:
            words += " " + tr_n("You can try again in %n seconds.", self._wait)
        self.open.setEnabled(not self._wait)
        if self.message.text() == "" or not self._timer.isActive():
            self.message.say(words, "warn")
        else:
            self.message.words.setText(words)

    def _tick(self) -> None:
        self._wait = self._tools.attempts.waiting()
        if not self._wait:
            self._timer.stop()
            announce(self, tr("You can try again now."))
        self._show_wait()


def _tried(attempt: Callable[[str], object], typed: str) -> None:
    """The key is not wanted: it is gone before the window hears of it."""
    attempt(typed)
