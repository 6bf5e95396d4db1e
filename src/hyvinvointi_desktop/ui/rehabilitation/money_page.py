"""Toimintarahat: a month's activity allowances of all clients with the tickets, and the worker's own activity money."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.ui.clients.parts import Tabs
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import ScrollPage
from hyvinvointi_desktop.ui.kit.labels import title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.rehabilitation.month_view import MonthView
from hyvinvointi_desktop.ui.rehabilitation.own_money_view import OwnMoneyView

MONTH, OWN = range(2)


class MoneyPage(ScrollPage):
    """The page with its two parts."""

    client_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self.month, self.own = MonthView(desk, jobs, show_pdf, save_files), OwnMoneyView(desk, jobs, show_pdf)
        parts = [(tr("Clients' allowances"), self.month), (tr("Own activity money"), self.own)]
        self.tabs = Tabs(tr("Parts of the page"), parts)
        self.month.client_wanted.connect(self.client_wanted)
        self.add(title(tr("Allowances")), self.tabs, None)

    def go_on(self, draft: Draft) -> None:
        """The form of a draft."""
        if draft.form is Form.OWN_PURCHASE:
            self.tabs.open(OWN)
            self.own.go_on(draft.record)
        else:
            self.tabs.open(MONTH)
            self.month.go_on(draft.record)
