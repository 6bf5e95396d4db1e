"""The backups in Asetukset: what there is, in words, and two buttons. It reads and copies nothing itself."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.ui.backup_rounds import when_text
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

SHOWN = 6


class BackupsCard(Card):
    """``show_backups`` fills it."""

    def __init__(self, make: Callable[[], object], copy: Callable[[], object]) -> None:
        super().__init__()
        self.make = primary(tr("Back up now"), make, "floppy-disk")
        self.copy = plain(tr("Copy to a stick…"), copy, "usb")
        self.rows = Card(role="plain")
        self.add(
            head(tr("Backups")),
            muted(
                tr(
                    "The program backs up by itself every half hour, when it locks and when it closes. Take a copy to "
                    "a stick too: the computer may break or be lost."
                )
            ),
            self.rows,
            Flow(self.make, self.copy),
        )

    def show_backups(self, backups: Sequence[BackupRow], state: BackupState, today: date) -> None:
        """The newest ones, each in words."""
        self.rows.clear()
        if state.failed is not None:
            self.rows.add(LineItem("warning", tr("The last backup did not succeed."), fault(state.failed), token="bad"))
        lines: list[QWidget] = [self._line(row, today) for row in backups[:SHOWN]]
        if not lines:
            lines = [muted(tr("There are no backups yet."))]
        self.rows.add(column(*lines))
        if len(backups) > SHOWN:
            self.rows.add(muted(tr_n("and %n older ones", len(backups) - SHOWN)))
        if state.drilled_at is not None:
            if state.drill_failed:
                words = tr("Restoring was tried {when}, and it did not succeed. Another backup was made.")
                self.rows.add(LineItem("warning", words.format(when=when_text(state.drilled_at, today)), token="bad"))
            else:
                words = tr("Restoring was tried {when}, and it succeeded.")
                said = words.format(when=when_text(state.drilled_at, today))
                self.rows.add(LineItem("check-circle", said, token="good"))
        second = (
            tr("Copied to a stick {when}.").format(when=when_text(state.second_at, today))
            if state.second_at is not None
            else tr("Nothing has been copied to a stick yet.")
        )
        self.rows.add(LineItem("usb", second))

    @staticmethod
    def _line(row: BackupRow, today: date) -> LineItem:
        when = when_text(row.made_at, today)
        if row.verified and row.older_key:
            return LineItem("key", tr("{when}, opens with the passphrase of its day").format(when=when))
        if row.verified:
            return LineItem("check-circle", tr("{when}, verified").format(when=when), token="good")
        return LineItem("warning", tr("{when}, damaged").format(when=when), token="bad")
