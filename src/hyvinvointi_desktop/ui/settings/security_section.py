"""Backups, and changing the passphrase. The recovery key stays as it is."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.app.ports import Area, BackupMade, BackupRow, NothingNew
from hyvinvointi_desktop.ui.backup_rounds import BACKUPS, Say
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import primary
from hyvinvointi_desktop.ui.kit.labels import head
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.passphrase_fields import NewPassphrase
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.settings.backups_card import BackupsCard
from hyvinvointi_desktop.ui.settings.section import Section


class SecuritySection(Section):
    """What there is of backups; old passphrase, new passphrase, one press."""

    def __init__(
        self, desk: Desk, jobs: Jobs, suggest: Callable[[], str], judge: Judge, copy: Callable[[QWidget, Say], object]
    ) -> None:
        super().__init__(desk, jobs, tr("Security"))
        self.backups = BackupsCard(self._back_up, lambda: copy(self, self.message.say))
        jobs.changed.connect(self._told)
        self.old = SecretRow(tr("Present &passphrase"))
        self.new = NewPassphrase(suggest, judge)
        self.change = primary(tr("Change the passphrase"), self._change)
        self.add(
            self.backups,
            Card(head(tr("Another passphrase")), self.old, self.new, Flow(self.change)),
            Card(
                LineItem(
                    "key",
                    tr("The recovery key on paper still works"),
                    tr("It does not change when the passphrase changes."),
                ),
                role="quiet",
            ),
        )

    def refresh(self) -> None:
        """Reads the backups; what is typed stays."""

        def show(found: tuple[tuple[BackupRow, ...], BackupState]) -> None:
            self.backups.show_backups(*found, self.desk.clock.today())

        self.read(lambda: (self.desk.backups(), self.desk.backup_state()), show)

    def _told(self, areas: frozenset[Area]) -> None:
        if Area.BACKUPS in areas and self.isVisible():
            self.refresh()

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

    def failed(self, error: Exception) -> None:
        """A wrong old passphrase is said at its field."""
        self.change.setEnabled(True)
        if isinstance(error, WrongPassphrase):
            self.message.clear()
            self.old.row.set_problem(tr("That was not the passphrase. Check the letters and try again."))
            self.old.setFocus()
        else:
            super().failed(error)
