"""The card's first tab: goals at a glance, the last visits, and how to reach the client. It writes nothing."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.pictures.goal_path import below
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.consents import Covers, allows
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.consents import consent_days
from hyvinvointi_desktop.ui.clients.parts import room
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Chip,
    Columns,
    LineItem,
    Rule,
    head,
    label,
    link,
    muted,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr

_STATE_ICONS = {
    GoalState.OPEN: ("circle", "accent"),
    GoalState.REACHED: ("check-circle", "good"),
    GoalState.LEFT: ("prohibit", "muted"),
}


def goal_icon(state: GoalState) -> tuple[str, str]:
    """The icon and colour that stand beside a goal's words."""
    return _STATE_ICONS[state]


def latest_word(found: GoalProgress) -> str:
    """Where a goal stands, in a word: its state, else its newest mark with the day."""
    if found.goal.state is not GoalState.OPEN:
        return text.goal_state(found.goal.state)
    if found.marks:
        newest = found.marks[-1]
        return f"{text.mark(newest.mark)} {formats.date_text(newest.on, year=False)}"
    return found.goal.by_when or tr("not begun yet")


def _when_called(client: Client, today: date) -> str:
    """Without the consent somebody close is called only where life or health is at stake."""
    if allows(client.consents, Covers.CONTACT_IN_NEED, today):
        return tr("called when help is needed")
    return tr("no consent: called only when life or health is in danger")


class OverviewTab(QWidget):
    """``tab_wanted`` names another tab of the card."""

    tab_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._goals, self._last, self._reach = Card(gap=10), Card(gap=8), Card(gap=10)
        self.change = LineItem("chart-bar", "", tr("Newest change in a measure"), link(tr("Measures"), self._measures))
        self._change = Card(self.change)
        self._change.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._change)
        layout.addWidget(Columns(self._goals, self._last, self._reach, stretch=(5, 5, 4), narrowest=250, gap=12))

    def _measures(self) -> None:
        self.tab_wanted.emit("measures")

    def show_change(self, line: str) -> None:
        """The newest change in a measure, in one line; nothing for none."""
        self.change.line.setText(line)
        self._change.setVisible(bool(line))

    def show_card(self, card: ClientCard, today: date) -> None:
        """Shows the card's newest state."""
        self._show_goals(card)
        self._show_last(card)
        self._show_reach(card.client, today)

    def _show_goals(self, card: ClientCard) -> None:
        self._goals.clear()
        self._goals.add(head(tr("Goals")))
        living = [g for g in card.goals if g.goal.state is not GoalState.LEFT][:3]
        if not living:
            self._goals.add(
                muted(tr("No goals yet. They are set together, in the client's own words.")),
                link(tr("Set a goal"), lambda: self.tab_wanted.emit("goals"), "flag"),
            )
        for n, found in enumerate(living):
            if n:
                self._goals.add(Rule())
            done = found.goal.state is GoalState.REACHED
            chips = [Chip(text.goal_state(GoalState.REACHED), "good")] if done else []
            self._goals.add(LineItem("flag", f"”{found.goal.words}”", latest_word(found), *chips))
            share = found.share_reached
            self._goals.add(Bar(share, "good", tr("{percent} % of the way").format(percent=round(share * 100))))
            for step in list(below(found))[:4]:
                icon, token = goal_icon(step.goal.state)
                self._goals.add(LineItem(icon, step.goal.words, latest_word(step), token=token))
        self._goals.add(room())

    def _show_last(self, card: ClientCard) -> None:
        self._last.clear()
        self._last.add(head(tr("Most recently")))
        held = [s for s in card.sessions if s.status is not Status.PLANNED][:2]
        if not held:
            self._last.add(muted(tr("No visits logged yet.")))
        for n, session in enumerate(held):
            if n:
                self._last.add(Rule())
            line = words.session_line(session)
            if session.status is not Status.HELD:
                line += words.DOT + text.status(session.status)
            self._last.add(small(line), label(session.note or tr("No notes."), "" if session.note else "muted"))
        if held:
            self._last.add(link(tr("All notes"), lambda: self.tab_wanted.emit("notes"), "notebook"))
        self._last.add(room())

    def _show_reach(self, client: Client, today: date) -> None:
        self._reach.clear()
        self._reach.add(head(tr("How to reach the client")))
        home = ", ".join(p for p in (client.address, client.village, client.municipality) if p)
        need = client.in_need
        lines = [
            ("phone", client.phone, ""),
            ("envelope-simple", client.email, ""),
            ("house-line", home, ""),
            ("lifebuoy", words.DOT.join(p for p in (need.name, need.phone) if p),
             words.DOT.join(p for p in (_when_called(client, today), need.relation) if p)),
        ]  # fmt: skip
        for icon, line, under in lines:
            if line:
                self._reach.add(LineItem(icon, line, under))
        if not any(line for _, line, _ in lines):
            self._reach.add(muted(tr("No contact details yet.")))
        if client.consents:
            self._reach.add(Rule(), head(tr("Consents")))
        for consent in client.consents:
            gone = consent.withdrawn_on is not None
            name = formats.capital(words.purpose(consent.purpose))
            look = ("prohibit", "muted") if gone else ("check-circle", "good")
            self._reach.add(LineItem(look[0], name, consent_days(consent), token=look[1]))
        self._reach.add(room())
