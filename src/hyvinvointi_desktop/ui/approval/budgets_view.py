"""Money by source of funding: used, committed and left, in words and as a bar. It counts nothing."""

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.budgets import BudgetStand
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.forms import NEW, BudgetForm
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.bar import Bar
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.labels import head, label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr


class BudgetsView(FreshView):
    """A card for each budget."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, {Area.APPROVALS, Area.SETTINGS})
        self._sought = ""
        self.form, self.cards = BudgetForm(desk, jobs), column(gap=SPACE_M)
        self.add = plain(tr("Add a budget"), lambda: self.form.open_for(None), "plus")
        note = tr("Used are approved and paid claims, committed those that have come and are not decided yet.")
        top = Card(head(tr("Budgets")), small(note), Flow(self.add), gap=8)
        self.lay_out(top, self.form, self.cards)
        self.form.saved.connect(lambda _: self.add.setFocus())
        self.form.closed.connect(self.add.setFocus)

    def go_on(self, record: str) -> None:
        """A budget that was being typed."""
        self._sought = record
        self.read()

    def read(self) -> None:
        """Reads the budgets as they stand."""
        desk = self._desk
        self._run(lambda: (desk.budgets(), desk.me().payers), self._show)

    def _show(self, found: tuple[tuple[BudgetStand, ...], tuple[Payer, ...]]) -> None:
        stands, payers = found
        self.form.offer(payers)
        names = {p.id: p.name for p in payers}
        self.cards.clear()
        for stand in stands:
            self.cards.add(self._card(stand, names.get(stand.budget.payer, stand.budget.payer)))
        if not stands:
            under = tr("Add the sum that a source gives, and you see here what of it is left.")
            self.cards.add(EmptyState("currency-eur", tr("No budgets yet."), under))
        if self._sought:
            sought, self._sought = self._sought, ""
            budget = next((s.budget for s in stands if s.budget.id == sought), None)
            if budget is not None or sought == NEW:
                self.form.open_for(budget)

    def _card(self, stand: BudgetStand, payer: str) -> Card:
        b, left = stand.budget, stand.left_cents
        months = f"{words.month(b.first_month)} – {formats.month_text(b.last_month)}"
        change = link(tr("Change"), lambda: self.form.open_for(b), "pencil-simple")
        change.setAccessibleName(tr("Change: {what}").format(what=b.source))
        amount = formats.money(b.amount_cents)
        told = tr("{used} of {amount} is used, {committed} is committed").format(
            used=formats.money(stand.used_cents), committed=formats.money(stand.committed_cents), amount=amount
        )
        bound = stand.used_cents + stand.committed_cents
        bar = Bar(min(1.0, bound / b.amount_cents), "bad" if left < 0 else "accent", told)
        if left < 0:
            sentence = tr("{sum} more than was given is used or committed.").format(sum=formats.money(-left))
            last: QWidget = LineItem("warning", sentence, token="warn")
        else:
            last = label(tr("{sum} is left").format(sum=formats.money(left)), "strong")
        return Card(Flow(head(b.source), change), small(words.DOT.join((payer, months))), bar, label(told), last, gap=8)
