"""A new recovery key, alone or with another master key: passphrase, paper, typed back. Given up, nothing changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.app.key_port import NewKeys
from hyvinvointi_desktop.app.new_keys import take_recovery_key
from hyvinvointi_desktop.app.recovery_check import typed_back
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.passphrase_fields import NewPassphrase
from hyvinvointi_desktop.ui.recovery_parts import KeyShown, TypedGroups
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


class NewKeysSheet(Sheet):
    """``taken`` when a new recovery key is in force. With ``rotates`` the program goes on once it was typed back."""

    taken = Signal()

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, tools: KeyTools, *, rotates: bool = False) -> None:
        super().__init__(parent, widest=660)
        self._desk, self._jobs, self._tools, self._rotates = desk, jobs, tools, rotates
        self._new: NewKeys | None = None
        self.secret = SecretRow(tr("Present &passphrase"))
        self.secret.line.returnPressed.connect(self._begin)
        self.chosen = NewPassphrase(tools.suggest, tools.judge) if rotates else None
        self.message = InlineMessage()
        self.back = stage_button(tr("Back"), self.reject)
        self.go = stage_button(tr("Make the new key"), self._begin, "primary")
        self.go_on: Button | None = None
        self.shown: KeyShown | None = None
        self.groups: TypedGroups | None = None
        self.show_stage(self._title(), self._first_parts(), [self.back, self.go])
        self.secret.line.setFocus()

    def _title(self) -> str:
        return tr("Change the master key") if self._rotates else tr("A new recovery key")

    def _first_parts(self) -> list[QWidget]:
        if self.chosen is None:
            words = tr(
                "You get a new key to print. The old paper opens your records until you have typed the new key back; "
                "after that it does not."
            )
            return [label(words), self.secret, self.message]
        words = tr(
            "For when somebody may have copied your records and knows your passphrase. The program writes everything "
            "anew under another key. The old passphrase and the old paper do not open it after that."
        )
        chosen = (head(tr("A new passphrase")), self.chosen)
        return [label(words), self.secret, *chosen, self.message, muted(_old_backups())]

    def _begin(self) -> None:
        passphrase = self.secret.text()
        self.secret.row.set_problem("" if passphrase else tr("Type your present passphrase."))
        if not passphrase:
            self.secret.line.setFocus()
            return
        begin = partial(self._tools.keys.begin_recovery_key, passphrase)
        if self.chosen is not None:
            wanted = self.chosen.passphrase()
            if wanted is None:
                self.chosen.say_problem()
                self._say(self.chosen.problem(), "warn")
                return
            begin = partial(self._tools.keys.begin_rotation, passphrase, wanted)
        self._hold(True)
        self._say(tr("One moment…"), "plain")
        self._jobs.run(begin, owner=self, ok=self._begun, failed=self._not_begun)

    def _hold(self, held: bool) -> None:
        """While it works, nothing is pressed twice and nothing closes by accident."""
        self._busy = held
        for button in (self.back, self.go):
            button.setEnabled(not held)

    def _not_begun(self, error: Exception) -> None:
        self._hold(False)
        self.message.clear()
        if isinstance(error, WrongPassphrase):
            self.secret.row.set_problem(fault(error))
            self.secret.line.selectAll()
            self.secret.line.setFocus()
            self.bring_up(self.secret)
        else:
            self._say(fault(error), "bad")

    def _say(self, words: str, kind: str) -> None:
        self.message.say(words, kind)
        self.bring_up(self.message)

    def _begun(self, new: NewKeys) -> None:
        self._new = new
        self._show_key()

    def _show_key(self) -> None:
        key = self._key()
        self.shown = KeyShown(key, lambda shown: self._tools.save_sheet(shown, self._tools.language()))
        words = label(tr("If you forget the passphrase, this key opens your records. It is shown only now."))
        give_up = stage_button(tr("Give up, keep the old key"), self.reject)
        self.go_on = stage_button(tr("I have it on paper"), self._ask_back, "primary")
        self.show_stage(tr("Your new recovery key"), [words, self.shown], [give_up, self.go_on])
        self.shown.save.setFocus()

    def _ask_back(self) -> None:
        self.groups = TypedGroups(self._key())
        for field in self.groups.fields.values():
            field.returnPressed.connect(self._check)
        again = stage_button(tr("Show the key again"), self._show_key)
        self.go = stage_button(tr("Take the new key into use"), self._check, "primary")
        self.show_stage(tr("Check the paper"), [self.groups], [again, self.go])
        self.groups.first.setFocus()

    def _check(self) -> None:
        new, groups = self._new, self.groups
        if new is None or groups is None or not groups.are_right():
            return
        if self._rotates:
            self.accept()
            self._tools.rotate(new)
            return
        key = self._key()

        def take() -> None:
            take_recovery_key(self._desk, self._tools.keys, new, key)
            typed_back(self._desk)

        self.show_busy(tr("Taking the new key into use…"))
        self._jobs.run(take, owner=self, ok=lambda _: self._taken(), failed=self._not_taken)

    def _taken(self) -> None:
        self._new = None
        close = stage_button(tr("OK"), self.accept, "primary")
        words = label(tr("The old paper does not open your records any more."))
        self.show_stage(tr("The new recovery key is in use"), [words, muted(_old_backups())], [close])
        close.setFocus()
        self.taken.emit()

    def _not_taken(self, error: Exception) -> None:
        told = InlineMessage()
        told.say(fault(error), "bad")
        back = stage_button(tr("Back"), self.reject, "primary")
        self.show_stage(self._title(), [told, label(tr("The key that was in use before still holds."))], [back])
        back.setFocus()

    def _key(self) -> str:
        return self._new.recovery_key if self._new is not None else ""


def _old_backups() -> str:
    return tr(
        "Backups made before still open with the passphrase and the paper of their day. Keep the old paper as long as "
        "you keep them; destroy old sticks if somebody else knows the old passphrase."
    )
