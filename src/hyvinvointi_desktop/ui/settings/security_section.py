"""Backups, when the program locks, the PIN of the day, this computer's key, another passphrase, the keys."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, NothingNew
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.backup_rounds import BACKUPS, Say
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import CountField
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock.idle import LEAST_MINUTES, MINUTES_KEY, MOST_MINUTES, minutes_of
from hyvinvointi_desktop.ui.lock.pin_field import PinField
from hyvinvointi_desktop.ui.lock.pin_offer import take_pin
from hyvinvointi_desktop.ui.lock.pin_tools import PinTools
from hyvinvointi_desktop.ui.passphrase_fields import NewPassphrase
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.settings.backups_card import BackupsCard
from hyvinvointi_desktop.ui.settings.keys_cards import MasterCard, RecoveryCard
from hyvinvointi_desktop.ui.settings.keystore_card import KeystoreCard
from hyvinvointi_desktop.ui.settings.section import Section

_SETTLES_MS = 400


@dataclass(frozen=True)
class SecurityTools:
    """What this section calls beside the desk."""

    suggest: Callable[[], str]
    judge: Judge
    copy_backup: Callable[[QWidget, Say], object]
    pin: PinTools = field(default_factory=PinTools)
    idle_minutes_changed: Callable[[int], None] = lambda _: None
    keys: KeyTools | None = None


class SecuritySection(Section):
    """Backups, locking, the PIN, another passphrase, and a reassurance."""

    def __init__(self, desk: Desk, jobs: Jobs, tools: SecurityTools) -> None:
        super().__init__(desk, jobs, tr("Security"))
        self._tools = tools
        self.backups = BackupsCard(self._back_up, lambda: tools.copy_backup(self, self.message.say))
        jobs.changed.connect(self._told)
        self.old = SecretRow(tr("Present &passphrase"))
        self.new = NewPassphrase(tools.suggest, tools.judge)
        self.change = primary(tr("Change the passphrase"), self._change)
        self.add(
            self.backups,
            self._locking_card(),
            self._pin_card(),
        )
        self.keystore: KeystoreCard | None = None
        if tools.keys is not None:
            self.keystore = KeystoreCard(desk, jobs, tools.keys.keys)
            self.add(self.keystore)
        self.add(Card(head(tr("Another passphrase")), self.old, self.new, Flow(self.change)))
        if tools.keys is not None:
            self.recovery = RecoveryCard(desk, jobs, tools.keys, self._new_recovery_key)
            self.master = MasterCard(desk, jobs, tools.keys)
            self.add(self.recovery, self.master)

    def _new_recovery_key(self) -> None:
        self.message.say(tr("The new recovery key is in use"), "good")
        self.jobs.run(self.desk.back_up, owner=self, ok=lambda _: self._read_backups(), failed=self.failed)

    def _locking_card(self) -> Card:
        self.minutes = CountField()
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.valueChanged.connect(self._minutes_typed)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLES_MS)
        self._settled.timeout.connect(self._keep_minutes)
        return Card(
            head(tr("Locking by itself")),
            muted(
                tr(
                    "The program also locks when the computer goes to sleep or is locked, and at once with Ctrl+L. "
                    "Drafts are kept."
                )
            ),
            FieldRow(
                tr("Lock when nothing has been &done for"),
                self.minutes,
                hint=tr("1 to 60 minutes"),
                unit=tr("minutes"),
                stretch=False,
            ),
        )

    def _pin_card(self) -> Card:
        self.pin = PinField()
        self.pin_state = muted("")
        self.take_pin = plain(tr("Take into use"), self._take_pin)
        self.drop_pin = plain(tr("Take the PIN away"), self._drop_pin)
        return Card(head(tr("PIN for today")), self.pin_state, self.pin, Flow(self.take_pin, self.drop_pin))

    def refresh(self) -> None:
        """Shows what is in force; what is typed stays."""
        self._read_backups()
        if self.keystore is not None:
            self.keystore.read()
        self.read(lambda: minutes_of(self.desk.preference(MINUTES_KEY)), self._show_minutes)
        self._show_pin()

    def _show_minutes(self, minutes: int) -> None:
        if not self._settled.isActive():
            self.minutes.blockSignals(True)
            self.minutes.setValue(minutes)
            self.minutes.blockSignals(False)

    def _minutes_typed(self, minutes: int) -> None:
        self._tools.idle_minutes_changed(minutes)
        self._settled.start()

    def _keep_minutes(self) -> None:
        minutes = str(self.minutes.value())
        self.keep(lambda: self.desk.save_preference(MINUTES_KEY, minutes))

    def _show_pin(self) -> None:
        there = self._tools.pin.is_set()
        self.pin_state.setText(
            tr("A PIN opens the program until midnight. Choose another here, or take it away.")
            if there
            else tr(
                "A PIN of your choice opens the program again until midnight or until it is closed. After five wrong "
                "PINs the passphrase is asked."
            )
        )
        self.drop_pin.setVisible(there)

    def _take_pin(self) -> None:
        pin = self.pin.pin()
        if pin is None:
            return
        self.take_pin.setEnabled(False)
        self.keep(
            lambda: take_pin(self.desk, self._tools.pin, pin),
            lambda _: self._pin_taken(),
            tr("The PIN opens the program until midnight."),
        )

    def _pin_taken(self) -> None:
        self.take_pin.setEnabled(True)
        self.pin.wipe()
        self._show_pin()

    def _drop_pin(self) -> None:
        self._tools.pin.forget()
        self.message.say(tr("The PIN is gone. Only the passphrase opens now."), "good")
        self._show_pin()
    def _read_backups(self) -> None:
        def show(found: tuple[tuple[BackupRow, ...], BackupState]) -> None:
            self.backups.show_backups(*found, self.desk.clock.today())

        self.read(lambda: (self.desk.backups(), self.desk.backup_state()), show)

    def _told(self, areas: frozenset[Area]) -> None:
        if Area.BACKUPS in areas and self.isVisible():
            self._read_backups()

    def _back_up(self) -> None:
        def made(result: BackupMade | NothingNew) -> None:
            words = tr("The backup already holds everything.")
            if isinstance(result, BackupMade):
                words = tr("The backup is made and verified.")
            self.message.say(words, "good")
            self.jobs.tell(BACKUPS)

        def failed(error: Exception) -> None:
            super(SecuritySection, self).failed(error)
            self.jobs.tell(BACKUPS)

        self.jobs.run(self.desk.back_up, owner=self, ok=made, failed=failed)

    def _change(self) -> None:
        old, new = self.old.text(), self.new.passphrase()
        self.old.row.set_problem("" if old else tr("Type your present passphrase."))
        if new is None:
            self.new.say_problem()
            self.message.say(self.new.problem(), "warn")
        if not old or new is None:
            return
        self.change.setEnabled(False)
        self.keep(
            lambda: self.desk.change_passphrase(old, new), lambda _: self._changed(), tr("The passphrase is changed.")
        )

    def _changed(self) -> None:
        self.change.setEnabled(True)
        self.old.wipe()
        self.new.reset()
        self._show_pin()

    def failed(self, error: Exception) -> None:
        """A wrong old passphrase is said at its field."""
        self.change.setEnabled(True)
        self.take_pin.setEnabled(True)
        if isinstance(error, WrongPassphrase):
            self.message.clear()
            self.old.row.set_problem(tr("That was not the passphrase. Check the letters and try again."))
            self.old.setFocus()
        else:
            super().failed(error)
