"""Palaute: asking, what the answers say together, own forms. Its parts do the work."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.ui.clients.parts import Tabs
from hyvinvointi_desktop.ui.feedback.forms_view import FormsView
from hyvinvointi_desktop.ui.feedback.own_forms_view import OwnFormsView
from hyvinvointi_desktop.ui.feedback.summary_view import SummaryView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import ScrollPage
from hyvinvointi_desktop.ui.kit.labels import title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles, ShowPdf

ASK, TOGETHER, OWN = range(3)


class FeedbackPage(ScrollPage):
    """The page with its three parts. ``hand_over`` comes when a person has answered alone."""

    hand_over = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self.forms = FormsView(desk, jobs, show_pdf)
        self.together = SummaryView(desk, jobs, show_pdf, save_files)
        self.own = OwnFormsView(desk, jobs, save_files)
        self.tabs = Tabs(
            tr("Parts of the page"),
            [
                (tr("Ask for feedback"), self.forms),
                (tr("What they say together"), self.together),
                (tr("Forms"), self.own),
            ],
        )
        self.forms.hand_over.connect(self.hand_over)
        self.add(title(tr("Feedback")), self.tabs, None)

    def go_on(self, draft: Draft) -> None:
        """The form of a draft."""
        form = draft.record.partition("|")[0]
        if draft.form is Form.FORM_ANSWER:
            self.tabs.open(ASK)
            self.forms.type_in(form)
        else:
            self.tabs.open(OWN)
            self.own.open_form(form)
