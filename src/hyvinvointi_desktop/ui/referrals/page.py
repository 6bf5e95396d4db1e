"""The page Uudet lähetteet: the list, a referral, its form. It moves between them and passes wishes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Flow, ScrollPage, link, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.referrals.card_view import ReferralCardView
from hyvinvointi_desktop.ui.referrals.list_view import ReferralListView
from hyvinvointi_desktop.ui.referrals.notes_view import NotesView
from hyvinvointi_desktop.ui.referrals.referral_form import ReferralForm
from hyvinvointi_desktop.ui.referrals.step_forms import Step
from hyvinvointi_desktop.ui.text_faults import fault


class ReferralsPage(QStackedWidget):
    """``agreement_wanted`` carries a client whose agreement is to be signed at the table."""

    agreement_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        lists = desk.referral_lists()
        self.list = ReferralListView(desk, jobs)
        self.card = ReferralCardView(desk, jobs, lists, show_pdf, save_files)
        self.form, self._form_page = ReferralForm(desk, jobs, lists), ScrollPage(widest=1100)
        self._form_page.add(Flow(link(tr("All referrals"), self.show_list, "arrow-left")))
        self._form_page.add(title(tr("Referral")), self.form, None)
        self.notes = NotesView(desk, jobs)
        self._came_from: QWidget | None = None
        for part in (self.list, self.card, self._form_page, self.notes):
            self.addWidget(part)
        self.list.opened.connect(lambda case: self.open_case(CaseId(case)))
        self.list.new_wanted.connect(self.new_referral)
        self.card.left.connect(self.show_list)
        self.card.edit_wanted.connect(self.edit)
        self.card.agreement_wanted.connect(self.agreement_wanted)
        self.card.note_wanted.connect(lambda facts: self.open_notes(facts.worker))
        self.list.workers_wanted.connect(self.open_notes)
        self.notes.left.connect(self._back)
        self.form.saved.connect(lambda _: self.open_case(self.form.case))
        self.form.closed.connect(self.show_list)

    def show_list(self) -> None:
        """Back to the list."""
        self.setCurrentWidget(self.list)
        self.list.focus_rows()

    def open_case(self, case: CaseId, step: Step | None = None) -> None:
        """Opens a referral."""
        self.card.open_case(case, step)
        self.setCurrentWidget(self.card)

    def new_referral(self, record: str = "") -> None:
        """The form of a new referral, or of one that was begun."""
        self.setCurrentWidget(self._form_page)
        self.form.open_new(record)

    def edit(self, screen: ReferralScreen | None) -> None:
        """The form of a referral."""
        if screen is not None:
            self.setCurrentWidget(self._form_page)
            self.form.open_referral(screen.row.referral)

    def open_notes(self, worker: WorkerId | None = None) -> None:
        """What is noted of the workers; with one of them the form."""
        self._came_from = self.currentWidget()
        self.notes.open_workers(worker)
        self.setCurrentWidget(self.notes)

    def _back(self) -> None:
        if self._came_from is self.card:
            self.open_case(self.card.case)
        else:
            self.show_list()

    def go_on(self, draft: Draft) -> None:
        """The form of a draft."""
        record, _, rest = draft.record.partition("|")
        if draft.form is Form.REFERRAL_STEP:
            self.open_case(CaseId(record), Step(rest))
        elif draft.form is Form.REFERRAL_GREETING:
            self.open_case(CaseId(record))
        elif draft.form is Form.WORKER_NAMING:
            self.open_notes(WorkerId(record))
        elif rest:
            self.new_referral(draft.record)
        else:
            self._jobs.run(
                lambda: self._desk.referral_screen(CaseId(record)), owner=self, ok=self.edit, failed=self._failed
            )

    def _failed(self, error: Exception) -> None:
        self.show_list()
        self.list.notice.say(fault(error), "warn")
