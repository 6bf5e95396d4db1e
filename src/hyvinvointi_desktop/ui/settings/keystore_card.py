"""The keystore of the computer as a way in: what it means, switching it on with the passphrase, mending, switching off.

It asks the keystore only off the window's thread.
"""

from collections.abc import Callable

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import KeystoreFailed, KeystoreKind, WrongPassphrase
from hyvinvointi_desktop.app.key_port import KeyChanges, KeystoreState
from hyvinvointi_desktop.app.new_keys import change_keystore
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


class KeystoreCard(Card):
    """``read`` shows how it stands."""

    def __init__(self, desk: Desk, jobs: Jobs, keys: KeyChanges) -> None:
        super().__init__()
        self._desk, self._jobs, self._keys = desk, jobs, keys
        self.state = muted("")
        self.means = label(
            tr(
                "Whoever is logged in to this account of the computer can then open your records without your "
                "passphrase. Do not use it on a computer or account that you share with others."
            )
        )
        self.message = InlineMessage()
        self.secret = SecretRow(tr("Your passphrase"))
        self.use = plain(tr("Use this computer's key"), lambda: self._act(keys.use_keystore), "key")
        self.mend = plain(tr("Mend it"), lambda: self._act(keys.use_keystore), "key")
        self.leave = plain(tr("Do not use it any more"), lambda: self._act(keys.leave_keystore))
        self.add(
            head(tr("This computer's key")),
            self.state,
            self.means,
            self.message,
            self.secret,
            Flow(self.use, self.mend, self.leave),
        )
        self._show(None)

    def read(self) -> None:
        """Asks the keystore how it stands."""
        self._jobs.run(self._keys.keystore, owner=self, ok=self._show, failed=self._failed)

    def _show(self, found: KeystoreState | None) -> None:
        there = found is not None and found.there
        usable = found is not None and (there or found.wrong is None)
        broken = found is not None and there and found.wrong is not None
        self.use.setVisible(usable and not there)
        self.mend.setVisible(broken)
        self.leave.setVisible(there)
        self.secret.setVisible(usable)
        self.means.setVisible(usable)
        self.state.setText(_state(found))

    def _act(self, act: Callable[[str], None]) -> None:
        passphrase = self.secret.text()
        self.secret.row.set_problem("" if passphrase else tr("Type your present passphrase."))
        if not passphrase:
            self.secret.line.setFocus()
            return
        self._hold(True)

        def work() -> KeystoreState:
            change_keystore(self._desk, act, passphrase)
            return self._keys.keystore()

        self._jobs.run(work, owner=self, ok=self._done, failed=self._failed)

    def _hold(self, held: bool) -> None:
        for button in (self.use, self.mend, self.leave):
            button.setEnabled(not held)

    def _done(self, found: KeystoreState) -> None:
        self._hold(False)
        self.secret.wipe()
        words = tr("This computer's key opens the program.") if found.there else tr("Only the passphrase opens now.")
        self.message.say(words, "good")
        self._show(found)

    def _failed(self, error: Exception) -> None:
        self._hold(False)
        if isinstance(error, WrongPassphrase):
            self.message.clear()
            self.secret.row.set_problem(fault(error))
            self.secret.line.setFocus()
        else:
            self.message.say(fault(error), "warn" if isinstance(error, KeystoreFailed) else "bad")


def _state(found: KeystoreState | None) -> str:
    if found is None:
        return tr("Asking the computer…")
    if found.there and found.wrong is None:
        return tr("In use: the program opens with one press, also by the passphrase.")
    if found.there:
        return tr("In use, but it does not open at the moment. The passphrase opens as before. You can mend it here.")
    if found.wrong is None:
        return tr("Not in use. The computer can keep a key so that the program opens without the passphrase.")
    if found.wrong is KeystoreKind.LOCKED:
        return tr("The computer's keystore is locked. Open it first, then it can be used here.")
    return tr("This computer has no keystore that the program can use. The passphrase opens as before.")
