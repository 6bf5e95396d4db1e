"""An agreement made on paper before the program: its days, payer and programme, with a scan if there is one."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.programmes import Payer, Programme
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.parts import chooser, focus_later, way_back
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    ScrollPage,
    head,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class PaperForm(ScrollPage):
    """``left`` carries a sentence for the card (empty when nothing was saved)."""

    left = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__(widest=760)
        self._desk, self._jobs, self._client = desk, jobs, client
        self._id = AgreementId(desk.new_id())
        self.notice = InlineMessage()
        self.programme, self.payer = chooser([]), chooser([])
        self.first, self.last = DateField(desk.clock.today), DateField(desk.clock.today)
        self.first_row = FieldRow(tr("&First day"), self.first)
        self.last_row = FieldRow(tr("&Last day"), self.last)
        self.scan = ScanPart(desk.new_id)
        self.save = primary(tr("&Save the agreement"), self._save, "check")
        self._draft = FormDraft.of(desk, jobs, Form.PAPER_AGREEMENT, self, Fields(self._fields()))
        self._lay_out()
        jobs.run(
            lambda: (desk.programmes(), desk.me().payers), owner=self, ok=lambda f: self._fill(*f), failed=self._failed
        )

    def _fields(self) -> dict[str, QWidget]:
        return {"first": self.first, "last": self.last, "programme": self.programme, "payer": self.payer}

    def _lay_out(self) -> None:
        self.add(way_back(tr("Back to the card"), lambda: self.left.emit(""), self))
        self.add(title(tr("Old agreement on paper")))
        self.add(muted(tr("Write the days and the payer from the paper. The paper itself stays in its folder.")))
        self.add(
            Card(
                Columns(self.first_row, self.last_row, narrowest=220),
                Columns(FieldRow(tr("&Programme"), self.programme), FieldRow(tr("Pa&yer"), self.payer), narrowest=220),
            ),
            Card(
                head(tr("Picture or scan, if you have one")),
                self.scan,
                small(tr("A PNG or JPEG picture or a PDF, at most 20 MB. It is kept encrypted on this laptop.")),
            ),
            self.notice,
            Flow(self.save, plain(tr("Close without saving"), self._close)),
            None,
        )

    def _fill(self, programmes: tuple[Programme, ...], payers: tuple[Payer, ...]) -> None:
        self._draft.open(self._client, lambda: self._offer(programmes, payers), self._client, self._begun)
        focus_later(self.first)

    def _begun(self, opened: Opened) -> None:
        if said := begun_words(opened):
            self.notice.say(said)

    def _close(self) -> None:
        self._draft.drop()
        self.left.emit("")

    def _offer(self, programmes: tuple[Programme, ...], payers: tuple[Payer, ...]) -> None:
        for programme in programmes:
            self.programme.addItem(formats.capital(words.programme(programme.id)), programme.id)
        for payer in payers:
            self.payer.addItem(payer.name, payer.id)

    def _days(self) -> tuple[date, date] | None:
        first, last = self.first.value(), self.last.value()
        for row, field in ((self.last_row, self.last), (self.first_row, self.first)):
            row.set_problem("" if field.value() else field.problem() or tr("Write the day."))
            if field.value() is None:
                field.setFocus()
        return None if first is None or last is None else (first, last)

    def _save(self) -> None:
        days = self._days()
        if days is None:
            return
        if self.payer.currentData() is None:
            self.notice.say(tr("Add a payer in Settings first."), "warn")
            return
        agreement = Agreement(
            self._id, self._client, ProgrammeId(str(self.programme.currentData())),
            PayerId(str(self.payer.currentData())), *days, Origin.PAPER,
        )  # fmt: skip
        scan = self.scan.attachment()
        self.save.setEnabled(False)
        self._jobs.run(
            self._draft.saving(lambda: self._desk.record_paper_agreement(agreement, scan)),
            owner=self,
            ok=lambda _: self.left.emit(tr("The agreement on paper is now in use.")),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        sentence = fault(error)
        refusal = error.refusal if isinstance(error, Refused) else None
        if refusal is Refusal.PERIOD_LENGTH:
            self.last_row.set_problem(sentence)
            self.last.setFocus()
        elif refusal is Refusal.PERIOD_OVERLAPS:
            self.first_row.set_problem(sentence)
            self.first.setFocus()
        else:
            self.notice.say(sentence, "bad")
