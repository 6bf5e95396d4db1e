"""The top of the page: which month and payer, where it stands, and moving between months. It fetches nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.screens import ClaimMonthRow, ClaimScreen
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.paper import MonthPaper
from hyvinvointi_desktop.ui.claims.sums import sum_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Chip, Columns, Flow, label, link, muted, plain, primary, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


def row_words(row: ClaimMonthRow, several: bool) -> str:
    """``Lokakuu 2026 – kesken``, with the payer when there are several."""
    month = formats.capital(formats.month_text(row.month))
    parts = (month, row.payer_name if several else "", text.claim_state(row.state))
    return " · ".join(filter(None, parts))


class MonthHead(QWidget):
    """Heading, state, chooser and the two acts."""

    chosen = Signal(object)
    view_wanted = Signal()
    sign_wanted = Signal()
    findings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ClaimMonthRow, ...] = ()
        self.title, self.payer, self.state = title(""), muted(""), Chip("")
        self.sums = label("", "strong")
        self.findings = link("", self.findings_wanted.emit, "warning")
        self.months = QComboBox()
        self.months.setAccessibleName(tr("Choose the month"))
        self._of_months = QLabel(tr("Choose the month"))  # a combo box tells its choice as its name; this is its label
        self._of_months.setBuddy(self.months)
        self._of_months.hide()
        self.months.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.before = plain("", lambda: self._step(1), "caret-left")
        self.after = plain("", lambda: self._step(-1), "caret-right")
        self.before.setAccessibleName(tr("Month before"))
        self.after.setAccessibleName(tr("Month after"))
        for button, tip in ((self.before, tr("Month before")), (self.after, tr("Month after"))):
            button.setToolTip(tip)
        self.view = plain(tr("Look at the &PDF"), self.view_wanted.emit, "file-pdf")
        self.sign = primary(tr("&Sign"), self.sign_wanted.emit, "signature")
        self.months.activated.connect(lambda index: self.chosen.emit(self._rows[index]))
        self._lay_out()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        acts = Flow(self.state, self.view, self.sign)
        lines.addWidget(Flow(self.before, self._of_months, self.months, self.after))
        lines.addWidget(Columns(self.title, acts, narrowest=290, stretch=(1, 0)))
        lines.addWidget(Flow(self.payer, self.sums, self.findings, gap=SPACE_L))

    def offer(self, rows: Sequence[ClaimMonthRow], now: ClaimMonthRow | None) -> None:
        """Other months to choose from."""
        self._rows = tuple(rows)
        several = len({r.payer for r in rows}) > 1
        self.months.clear()
        for row in rows:
            self.months.addItem(row_words(row, several))
        at = rows.index(now) if now in rows else 0
        self.months.setCurrentIndex(at)
        self.before.setEnabled(at + 1 < len(rows))
        self.after.setEnabled(at > 0)

    def show_month(self, screen: ClaimScreen, paper: MonthPaper, *, may_sign: bool) -> None:
        """The month shown; its sums stay in view above a long table."""
        self.sums.setText(sum_words(paper))
        self.sums.setVisible(not paper.is_empty)
        count = len(paper.claim.findings)
        self.findings.setText(tr_n("Look at %n remarks", count))
        self.findings.setVisible(bool(count) and not paper.sealed)
        self.title.setText(formats.capital(formats.month_text(screen.claim.month)))
        payer = tr("Payer: {payer}").format(payer=screen.payer.name)
        self.payer.setText(f"{payer} · {text.regime(screen.payer.regime)}")
        sealed = screen.sealed
        if sealed is None:
            self.state.set_state(tr("in progress"), "plain")
        else:
            self.state.set_state(text.claim_state(sealed.state), text.claim_kind(sealed.state))
        self.sign.setVisible(may_sign)

    def _step(self, by: int) -> None:
        at = self.months.currentIndex() + by
        if 0 <= at < len(self._rows):
            self.chosen.emit(self._rows[at])
