"""Osoiteliite: full addresses of the month's trips, opened only with a reason: a village address names people."""

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.claims.doors import ViewPdf
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, InlineMessage, label
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.text_faults import fault


class AnnexSheet(Sheet):
    """Asks why, then shows the annex."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, month: Month, payer: str, view_pdf: ViewPdf) -> None:
        super().__init__(parent)
        self._page = parent
        self._desk, self._jobs, self._month, self._payer, self._view_pdf = desk, jobs, month, payer, view_pdf
        self.field = QLineEdit()
        self.ask()

    def ask(self, words: str = "", problem: str = "") -> None:
        """The reason is written first; a failed try keeps it."""
        self.field = QLineEdit()
        self.field.setMaxLength(300)
        self.row = FieldRow(
            tr("&Why is it needed?"), self.field, hint=tr("For example: my payer checks the kilometres.")
        )
        self.open_button = stage_button(tr("&Open the annex"), self._make, "primary", "map-pin")
        self._draft = FormDraft.of(self._desk, self._jobs, Form.ANNEX, self.field, Fields({"reason": self.field}))
        self.show_stage(
            tr("Address annex, {month}").format(month=formats.month_text(self._month)),
            [
                label(
                    tr(
                        "The annex shows the full addresses of the trips. In a village an address can tell who the "
                        "client is: give it only to the one who asked, and keep it apart from the claim."
                    )
                ),
                self.row,
                InlineMessage(problem, "bad") if problem else InlineMessage(),
            ],
            [stage_button(tr("&Go back"), self.reject), self.open_button],
        )
        self._draft.open(f"{self._month}|{self._payer}")
        if words:
            self.field.setText(words)
        self.field.setFocus()

    def _make(self) -> None:
        reason = self.field.text().strip()
        if not reason:
            self.row.set_problem(tr("Write the reason in a few words. It is printed on the annex."))
            self.field.setFocus()
            return
        desk, month, payer, spoken = self._desk, self._month, self._payer, language().value
        self.show_busy(tr("Making the annex."))
        self._jobs.run(
            self._draft.saving(lambda: desk.address_annex(month, payer, reason, spoken)),
            owner=self,
            ok=self._show,
            failed=lambda error: self.ask(reason, fault(error)),
        )

    def _show(self, content: bytes) -> None:
        self.accept()
        heading = tr("Address annex, {month}").format(month=formats.month_text(self._month))
        self._view_pdf(self._page, heading, f"osoiteliite-{self._month}.pdf", content)
