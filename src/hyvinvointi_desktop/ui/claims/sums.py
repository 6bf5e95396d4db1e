"""Totals, expenses and adjustments of a month as cards. It adds up nothing: the claim has its totals."""

from hyvinvointi_desktop.app.screens import ClaimScreen
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.change_words import about_line, adjustment_line
from hyvinvointi_desktop.ui.claims.paper import MonthPaper
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, LineItem, Rule, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import tr


def sum_words(paper: MonthPaper) -> str:
    """``12 h · 283,8 km · 313,33 €``."""
    totals = paper.claim.totals
    return " · ".join(
        (formats.minutes(totals.payable_minutes), formats.km(totals.km_tenths), formats.money(totals.total_cents))
    )


class TotalsRow(Columns):
    """Hours, trips and everything together."""

    def __init__(self) -> None:
        self.hours, self.hours_money = label("", "head"), label("")
        self.km, self.km_money = label("", "head"), label("")
        self.total, self.rest = label("", "sum"), small("")
        self.cards = (
            Card(small(tr("Hours")), self.hours, self.hours_money, gap=2),
            Card(small(tr("Trips")), self.km, self.km_money, gap=2),
            Card(small(tr("Altogether")), self.total, self.rest, gap=2),
        )
        super().__init__(*self.cards, narrowest=190)

    def show_month(self, paper: MonthPaper) -> None:
        """The sums of the month."""
        totals = paper.claim.totals
        self.hours.setText(formats.minutes(totals.payable_minutes))
        self.hours_money.setText(formats.money(totals.hours_cents))
        self.km.setText(formats.km(totals.km_tenths))
        self.km_money.setText(formats.money(totals.trips_cents))
        self.total.setText(formats.money(totals.total_cents))
        rest = []
        if totals.expenses_cents:
            rest.append(tr("expenses {money}").format(money=formats.money(totals.expenses_cents)))
        if totals.adjustments_cents:
            rest.append(tr("adjustments {money}").format(money=formats.money(totals.adjustments_cents)))
        self.rest.setText(", ".join(rest))
        self.rest.setVisible(bool(rest))


class ExpensesCard(Card):
    """Expenses of the month; hidden when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.add(head(tr("Expenses")))

    def show_month(self, paper: MonthPaper) -> None:
        """The expenses of the month."""
        self.clear(keep=1)
        for row in paper.claim.expenses:
            day = formats.capital(formats.day_text(row.on, year=False))
            receipt = tr("a picture of the receipt is kept") if row.has_receipt else tr("no picture of the receipt")
            self.add(
                LineItem("receipt", f"{day} · {text.expense(row.kind)} · {formats.money(row.amount_cents)}", receipt)
            )
        self.setVisible(bool(paper.claim.expenses))


class AdjustmentsCard(Card):
    """Changes to months already paid, as rows of this month; hidden when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            head(tr("Adjustments to earlier months")),
            muted(tr("These months were paid before their records changed. The difference is settled here.")),
        )

    def show_month(self, paper: MonthPaper, screen: ClaimScreen) -> None:
        """The adjustments of the month."""
        self.clear(keep=2)
        for n, row in enumerate(paper.claim.adjustments):
            if n:
                self.add(Rule())
            month = formats.capital(formats.month_text(row.month))
            day = formats.day_text(row.on, year=False)
            about = about_line(row.line, screen, paper.people)
            self.add(LineItem("arrow-counter-clockwise", f"{month} · {day} · {about}", adjustment_line(row)))
        self.setVisible(bool(paper.claim.adjustments))


class ElsewhereCard(Card):
    """Hours of courses whose leader is paid elsewhere: counted, and in no claim. Hidden when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            head(tr("Course hours paid elsewhere")),
            muted(tr("These hours are only counted. Somebody else pays them, and they are not in this claim.")),
        )

    def show_month(self, screen: ClaimScreen) -> None:
        """The month's hours, course by course."""
        self.clear(keep=2)
        for row in screen.elsewhere:
            rest = row.minutes - row.paid_minutes
            unpaid = tr("{minutes} of it is work that the course does not pay").format(minutes=formats.minutes(rest))
            self.add(LineItem("clock", f"{row.name} · {formats.minutes(row.minutes)}", unpaid if rest else ""))
        self.setVisible(bool(screen.elsewhere))
