"""Ending an agreement before its time and erasing its text: panels that open under the version they are about."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.terms_memory import forget_terms
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, head, label, muted, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class EndPanel(Card):
    """The last day, and the act."""

    def __init__(self, desk: Desk, jobs: Jobs, agreement: Agreement, done: Callable[[str], object]) -> None:
        super().__init__(role="warn")
        self._desk, self._jobs, self._agreement, self._done = desk, jobs, agreement, done
        self.day = DateField(desk.clock.today)
        self.day_row = FieldRow(tr("Last day of the agreement"), self.day)
        self.end = plain(tr("End the agreement on this day"), self._end, "stop")
        self.add(
            head(tr("End the agreement")),
            label(tr("Visits after the last day are not paid. What was logged and signed stays as it is.")),
            self.day_row,
            Flow(self.end, plain(tr("Do not end it"), self.hide)),
        )
        self.hide()

    def open(self) -> None:
        """Offers today."""
        today = self._desk.clock.today()
        self.day.set_value(max(self._agreement.first_day, min(today, self._agreement.last_day)))
        self.day_row.set_problem("")
        self.show()
        self.day.setFocus()

    def _end(self) -> None:
        day, agreement = self.day.value(), self._agreement
        if day is None or not agreement.first_day <= day <= agreement.last_day:
            days = formats.date_range(agreement.first_day, agreement.last_day)
            problem = tr("Write a day within the agreement, {days}.").format(days=days)
            self.day_row.set_problem(self.day.problem() or problem)
            self.day.setFocus()
            return
        self._jobs.run(
            lambda: self._desk.end_agreement(agreement.id, day),
            owner=self,
            ok=lambda _: self._done(tr("The agreement ends {day}.").format(day=formats.date_text(day))),
            failed=lambda error: self.day_row.set_problem(fault(error)),
        )


class ErasePanel(Card):
    """The reason, a typed confirmation, and the act. The fingerprint stays in sight."""

    def __init__(self, desk: Desk, jobs: Jobs, agreement: Agreement, done: Callable[[str], object]) -> None:
        super().__init__(role="bad")
        self._desk, self._jobs, self._agreement, self._done = desk, jobs, agreement, done
        self.reason, self.sure = QLineEdit(), QLineEdit()
        self._word = tr("ERASE")
        self.reason_row = FieldRow(
            tr("Why the text is erased"), self.reason, hint=tr("For example: the client asked for it.")
        )
        self.sure_row = FieldRow(tr("Type the word {word} to be sure").format(word=self._word), self.sure)
        self.erase = plain(tr("Erase the text for good"), self._erase, "trash")
        stays = small(tr("What stays: {fingerprint}").format(fingerprint=words.short_hash(agreement.text_sha256)))
        stays.setToolTip(agreement.text_sha256)
        self.add(
            head(tr("Erase the text of the agreement")),
            label(
                tr(
                    "The text, the signed paper and the scan go and cannot be brought back. Days, payer, who signed "
                    "and the fingerprint of the text stay, so that a paper copy can still be checked."
                )
            ),
            stays,
            self.reason_row,
            self.sure_row,
            Flow(self.erase, plain(tr("Do not erase"), self.hide)),
            muted(tr("Erasing is written down with its day and reason.")),
        )
        self.hide()

    def open(self) -> None:
        """Begins empty."""
        self.sure.clear()
        for part in (self.reason_row, self.sure_row):
            part.set_problem("")
        self.show()
        self.reason.setFocus()

    def _erase(self) -> None:
        reason = self.reason.text().strip()
        sure = self.sure.text().strip().casefold() == self._word.casefold()
        self.reason_row.set_problem("" if reason else tr("Write a reason. It stays on record."))
        self.sure_row.set_problem("" if sure else tr("Type the word {word}.").format(word=self._word))
        if not reason or not sure:
            (self.reason if not reason else self.sure).setFocus()
            return
        self._jobs.run(
            lambda: self._write(reason),
            owner=self,
            ok=lambda _: self._done(tr("The text was erased. Its fingerprint stays.")),
            failed=lambda error: self.sure_row.set_problem(fault(error)),
        )

    def _write(self, reason: str) -> Changed:
        changed = self._desk.erase_agreement_body(self._agreement.id, reason)
        forget_terms(self._desk, self._agreement.id)
        return changed
