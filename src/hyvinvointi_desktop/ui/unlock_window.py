"""Asks for the passphrase, before anything heavy is loaded. It knows no store: it is given what to call.

Whatever the first picture of it does not show is imported and built when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.labels import label, muted, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.secret_row import SecretRow

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.passphrases import Judge
    from hyvinvointi_desktop.ui.jobs import Jobs
    from hyvinvointi_desktop.ui.recovery_pane import RecoveryPane


class UnlockTools(NamedTuple):
    """What the window calls, off its thread but ``recovery_is_whole``, ``suggest`` and ``judge``.

    ``unlock_key(passphrase)`` gives a key or raises WrongPassphrase; ``load`` imports what is heavy; ``open(key)``
    opens the store; ``recover(recovery key, new passphrase)`` gives a key; ``recovery_is_whole(text)`` looks
    at the checksum; ``unlock_with_pin(pin)`` is there while a PIN of the day opens, and raises WrongPin or PinGone;
    ``unlock_with_keystore()`` is there where the computer keeps a key, may take long, and raises KeystoreFailed;
    ``previous_keys(passphrase)`` puts the key file before in the place of a damaged one and gives a key.
    """

    unlock_key: Callable[[str], Any]
    load: Callable[[], Any]
    open: Callable[[Any], Any]
    recover: Callable[[str, str], Any]
    recovery_is_whole: Callable[[str], bool]
    suggest: Callable[[], str]
    judge: Judge
    unlock_with_pin: Callable[[str], Any] | None = None
    unlock_with_keystore: Callable[[], Any] | None = None
    previous_keys: Callable[[str], Any] | None = None


class UnlockWindow(QWidget):
    """``unlocked`` carries what ``open`` gave; ``by_pin`` says then by what it was opened.

    ``attempts`` outlives the window: a new one does not begin the waiting anew.
    """

    unlocked = Signal(object)

    def __init__(
        self,
        tools: UnlockTools,
        *,
        practice_passphrase: str | None = None,
        attempts: Attempts | None = None,
        second_ms: int = 1000,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self._tools = tools
        self._threads: tuple[Jobs, Jobs] | None = None
        self._recovery: RecoveryPane | None = None
        self.by_pin = tools.unlock_with_pin is not None
        self._attempts = attempts if attempts is not None else Attempts()
        self._wait = self._attempts.waiting()
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._tick)
        self.secret = SecretRow(tr("&Passphrase"))
        self.pin = SecretRow(tr("P&IN"))
        self.use_passphrase = link(tr("Use the passphrase"), self._leave_pin)
        self.unlock = primary(tr("Open"), self._submit, "lock-simple-open")
        self.unlock.setDefault(True)
        self.keystore = plain(tr("Open with this computer's key"), self._by_keystore, "key")
        if tools.unlock_with_keystore is None:
            self.keystore.hide()
        self._asking: Jobs | None = None
        self._opening = False
        self.forgot = link(tr("I forgot my passphrase"), self._show_recovery)
        self.message = InlineMessage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._unlock_page(practice_passphrase))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        for row in (self.secret, self.pin):
            row.line.returnPressed.connect(self._submit)
        self._show_way_in()
        if self._wait and not self.by_pin:
            self._go_on_waiting()
        open_at(self, 560, 520)

    def _unlock_page(self, practice_passphrase: str | None) -> QWidget:
        page = ScrollPage(widest=440)
        page.add(None, label("Hyvinvointi", "brand"), title(tr("Welcome back")))
        self._how = muted("")
        if practice_passphrase is None:
            page.add(self._how)
        else:
            words = tr("This is practice. The passphrase is: {passphrase}").format(passphrase=practice_passphrase)
            page.add(label(words, select=True))
        acts = Flow(self.unlock, self.keystore, self.forgot, self.use_passphrase, gap=16)
        page.add(self.pin, self.secret, self.message, acts, None, None)
        return page

    def _show_way_in(self) -> None:
        """The PIN or the passphrase, and what belongs to it."""
        self.pin.setVisible(self.by_pin)
        self.use_passphrase.setVisible(self.by_pin)
        self.secret.setVisible(not self.by_pin)
        self.forgot.setVisible(not self.by_pin)
        self._how.setText(
            tr("Your records are locked. Open them with your PIN.")
            if self.by_pin
            else tr("Your records are locked. Open them with your passphrase.")
        )

    def _leave_pin(self, words: str = "") -> None:
        """From here on by the passphrase."""
        self.by_pin = False
        self.pin.wipe()
        self._show_way_in()
        self._field().setFocus()
        self._wait = self._attempts.waiting()
        if self._wait:
            self._go_on_waiting()
        elif words:
            self.message.say(words, "warn")
        else:
            self.message.clear()

    def _field(self) -> SecretRow:
        return self.pin if self.by_pin else self.secret

    @property
    def recovery(self) -> RecoveryPane:
        """The way in with the recovery key; most people never open it."""
        if self._recovery is None:
            from hyvinvointi_desktop.ui.recovery_pane import RecoveryPane

            self._recovery = RecoveryPane(self._tools.recovery_is_whole, self._tools.suggest, self._tools.judge)
            self._recovery.wanted.connect(self._recover)
            self._recovery.left.connect(self._show_unlock)
            self._stack.addWidget(self._recovery)
        return self._recovery

    def _jobs(self) -> tuple[Jobs, Jobs]:
        """The thread that tries keys, and the one that loads what is heavy and then opens."""
        if self._threads is None:
            from hyvinvointi_desktop.ui.jobs import Jobs

            self._threads = Jobs(), Jobs()
            self._threads[1].run(self._tools.load, owner=self, ok=lambda _: None, failed=self._failed)
        return self._threads

    def showEvent(self, event: QShowEvent) -> None:
        """Typing may begin at once."""
        super().showEvent(event)
        self._field().line.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window is there, the heavy libraries load while the person types."""
        super().paintEvent(event)
        if self._threads is None:
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self.isVisible():
            self._jobs()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the threads end."""
        for jobs in (*(self._threads or ()), *((self._asking,) if self._asking else ())):
            jobs.close()
        super().closeEvent(event)

    def _submit(self) -> None:
        if not self.unlock.isEnabled():
            return
        typed, with_pin = self._field().text(), self._tools.unlock_with_pin
        if not typed:
            first = tr("Type your PIN first.") if self.by_pin else tr("Type your passphrase first.")
            self.message.say(first, "plain")
            self._field().line.setFocus()
            return
        unlock = with_pin if self.by_pin and with_pin is not None else self._tools.unlock_key
        self._busy(tr("Opening…"))
        keys, _ = self._jobs()
        keys.run(lambda: unlock(typed), owner=self, ok=self._open_with, failed=self._failed)

    def _open_with(self, key: Any) -> None:
        """Waits by itself for the loading: both go through the same single thread. The first key that comes opens."""
        if self._opening:
            return
        self._opening = True
        _, opener = self._jobs()
        opener.run(lambda: self._tools.open(key), owner=self, ok=self._opened, failed=self._failed)

    def _by_keystore(self) -> None:
        """On a thread of its own: the keystore may wait for somebody, and the passphrase opens meanwhile."""
        unlock = self._tools.unlock_with_keystore
        if unlock is None:
            return
        if self._asking is None:
            from hyvinvointi_desktop.ui.jobs import Jobs

            self._asking = Jobs()
        self.keystore.setEnabled(False)
        self.message.say(tr("Asking the computer…"), "plain")
        self._asking.run(unlock, owner=self, ok=self._open_with, failed=self._keystore_failed)

    def _keystore_failed(self, error: Exception) -> None:
        from hyvinvointi_desktop.app.faults import KeystoreFailed
        from hyvinvointi_desktop.ui.text_faults import fault

        self.keystore.setEnabled(True)
        if self._opening or not self._field().isEnabled():
            return  # the passphrase is being tried: its answer counts
        self.message.say(fault(error), "warn" if isinstance(error, KeystoreFailed) else "bad")
        self._field().line.setFocus()

    def _opened(self, opened: Any) -> None:
        self._attempts.opened()
        self.secret.wipe()
        self.pin.wipe()
        if self._recovery is not None:
            self._recovery.wipe()
        self.unlocked.emit(opened)

    def _failed(self, error: Exception) -> None:
        from hyvinvointi_desktop.app.faults import DamagedKeyFile, PinGone, WrongPassphrase, WrongPin
        from hyvinvointi_desktop.ui.text_faults import fault

        self._free()
        self._opening = False
        if self._recovery is not None and self._stack.currentWidget() is self._recovery:
            self._recovery.failed(error)
        elif isinstance(error, WrongPassphrase):
            self._wait = self._attempts.failed()
            self.secret.line.selectAll()
            self.secret.line.setFocus()
            self._go_on_waiting()
        elif isinstance(error, PinGone) or (isinstance(error, WrongPin) and not error.left):
            self._leave_pin(fault(error))
        elif isinstance(error, WrongPin):
            self.pin.line.selectAll()
            self.pin.line.setFocus()
            self.message.say(fault(error), "warn")
        elif isinstance(error, DamagedKeyFile) and self._tools.previous_keys is not None:
            self.message.say(fault(error), "bad", tr("Put back the previous key file"), self._put_back)
        else:
            self.message.say(fault(error), "bad")

    def _put_back(self) -> None:
        """The key file is damaged: the one before is tried with what is typed."""
        typed, put_back = self.secret.text(), self._tools.previous_keys
        if put_back is None or not typed:
            self.message.say(tr("Type your passphrase first."), "plain")
            self._field().line.setFocus()
            return
        self._busy(tr("Opening…"))
        keys, _ = self._jobs()
        keys.run(lambda: put_back(typed), owner=self, ok=self._open_with, failed=self._failed)

    def _go_on_waiting(self) -> None:
        self._show_wait()
        self._timer.start()

    def _show_wait(self) -> None:
        words = tr("That was not the passphrase. Check the letters and try again.")
        if self._wait:
            words += " " + tr_n("You can try again in %n seconds.", self._wait)
        if self._attempts.wrong >= 3:
            words += " " + tr("If you cannot remember it, the recovery key on paper opens your records.")
        self.unlock.setEnabled(not self._wait)
        if self.message.text() == "" or not self._timer.isActive():
            self.message.say(words, "warn")
        else:
            self.message.words.setText(words)

    def _tick(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._timer.stop()
            self._wait = 0
            announce(self, tr("You can try again now."))
        self._show_wait()

    def _show_recovery(self) -> None:
        self.message.clear()
        self._stack.setCurrentWidget(self.recovery)
        self.recovery.begin()

    def _show_unlock(self) -> None:
        self._stack.setCurrentIndex(0)
        self._field().line.setFocus()

    def _recover(self, key_text: str, passphrase: str) -> None:
        self._busy(tr("Opening…"))
        keys, _ = self._jobs()
        keys.run(lambda: self._tools.recover(key_text, passphrase), owner=self, ok=self._open_with, failed=self._failed)

    def _busy(self, words: str) -> None:
        self.message.clear()
        self.unlock.setText(words)
        self.unlock.setEnabled(False)
        self.secret.setEnabled(False)
        self.pin.setEnabled(False)
        if self._recovery is not None:
            self._recovery.busy(True)
        announce(self, words)

    def _free(self) -> None:
        self.unlock.setText(tr("Open"))
        self.unlock.setEnabled(True)
        self.secret.setEnabled(True)
        self.pin.setEnabled(True)
        self.keystore.setEnabled(True)
        if self._recovery is not None:
            self._recovery.busy(False)
