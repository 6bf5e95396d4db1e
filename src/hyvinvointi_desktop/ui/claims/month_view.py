"""One month from top to bottom. It only arranges the parts and hands them the same reading."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.screens import ClaimMonthRow, ClaimScreen
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.ui.claims.after_cards import ChangedCard, FateCard
from hyvinvointi_desktop.ui.claims.before_card import BeforeCard
from hyvinvointi_desktop.ui.claims.findings_card import FindingsCard
from hyvinvointi_desktop.ui.claims.lines_table import LinesTable
from hyvinvointi_desktop.ui.claims.month_head import MonthHead
from hyvinvointi_desktop.ui.claims.paper import MonthPaper, month_paper
from hyvinvointi_desktop.ui.claims.sums import AdjustmentsCard, ElsewhereCard, ExpensesCard, TotalsRow
from hyvinvointi_desktop.ui.claims.trips_card import TripsCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L
from hyvinvointi_desktop.ui.kit.widgets import Card, EmptyState, Flow, plain
from hyvinvointi_desktop.ui.kit.words import tr


class MonthView(QWidget):
    """Head, rows, sums, remarks, what is left to do, and what came after signing."""

    table_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.head, self.changed, self.lines, self.totals = MonthHead(), ChangedCard(), LinesTable(), TotalsRow()
        self.findings, self.expenses, self.adjustments = FindingsCard(desk, jobs), ExpensesCard(), AdjustmentsCard()
        self.before, self.fate, self.trips = BeforeCard(), FateCard(), TripsCard()
        self.elsewhere = ElsewhereCard()
        self.table_button = plain(tr("Save as a table"), self.table_wanted.emit, "download-simple")
        self.table_button.setToolTip(tr("For a spreadsheet: one file for Excel and one as CSV."))
        self.tables = Flow(self.table_button)
        self.empty = Card(
            EmptyState(
                "receipt",
                tr("Nothing in this month yet"),
                tr("When you log a visit, its hours and kilometres come here by themselves."),
            )
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_L)
        for part in self._parts():
            lines.addWidget(part)
        for part in self._parts():
            part.hide()

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.head,
            self.changed,
            self.empty,
            self.lines,
            self.totals,
            self.tables,
            self.findings,
            self.adjustments,
            self.expenses,
            self.elsewhere,
            self.before,
            self.fate,
            self.trips,
        )

    def show_month(
        self,
        screen: ClaimScreen,
        paper: MonthPaper,
        rows: Sequence[ClaimMonthRow],
        payers: Sequence[Payer],
        today: date,
    ) -> None:
        """Another reading of a month."""
        now = next((r for r in rows if (r.month, r.payer) == (screen.claim.month, screen.payer.id)), None)
        open_month = screen.sealed is None
        self.head.offer(rows, now)
        self.head.show_month(screen, paper, may_sign=open_month and not paper.is_empty)
        self.lines.show_month(paper)
        self.totals.show_month(paper)
        self.expenses.show_month(paper)
        self.adjustments.show_month(paper, screen)
        self.elsewhere.show_month(screen)
        self.changed.show_month(screen, paper.people)
        self.fate.show_month(screen)
        self.before.show_month(screen, today)
        self.trips.show_month(screen, payers[0] if payers else None)
        replacing = bool(screen.changed) and not open_month and not self._is_paid(screen)
        self.findings.show_findings(month_paper(screen, fresh=True) if replacing else paper)
        self.before.setVisible((open_month and not paper.is_empty) or replacing)
        self.empty.setVisible(paper.is_empty)
        self.lines.setVisible(not paper.is_empty)
        self.totals.setVisible(not paper.is_empty)
        self.tables.setVisible(not paper.is_empty)
        self.head.show()
        self.trips.show()

    @staticmethod
    def _is_paid(screen: ClaimScreen) -> bool:
        return screen.sealed is not None and screen.sealed.state is ClaimState.PAID
