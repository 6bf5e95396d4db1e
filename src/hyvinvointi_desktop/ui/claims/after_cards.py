"""What follows signing: what changed since, what became of the claim, and every version that was signed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from hyvinvointi_desktop.app.follow_post import Decided
from hyvinvointi_desktop.app.screens import ClaimScreen
from hyvinvointi_desktop.domain.claim_lines import day_of, record_of
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.change_words import about_line, change_line, signed
from hyvinvointi_desktop.ui.claims.paper import People
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Button,
    Card,
    Chip,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    head,
    label,
    link,
    plain,
    primary,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.post.words import state_words

NEXT_STATES = {
    ClaimState.SEALED: (ClaimState.DELIVERED, ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID),
    ClaimState.DELIVERED: (ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID),
    ClaimState.RETURNED: (ClaimState.DELIVERED, ClaimState.APPROVED),
    ClaimState.APPROVED: (ClaimState.PAID, ClaimState.RETURNED),
}
"""What may follow what; the use case refuses everything else."""


def mark_words(state: ClaimState) -> str:
    """What the act of marking is called."""
    return {
        ClaimState.DELIVERED: tr("Mark as sent"),
        ClaimState.APPROVED: tr("Mark as approved"),
        ClaimState.RETURNED: tr("Mark as to be completed"),
        ClaimState.PAID: tr("Mark as paid"),
    }[state]


def mark_help(state: ClaimState) -> str:
    """What follows from marking."""
    return {
        ClaimState.DELIVERED: tr("You have given the files to your payer and wait for an answer."),
        ClaimState.APPROVED: tr("Your payer has said that the month is fine."),
        ClaimState.RETURNED: tr(
            "Your payer wants something completed. Mend it in the records and make a replacement here."
        ),
        ClaimState.PAID: tr(
            "The money has come. After this the month cannot be replaced: later changes go to the next open month."
        ),
    }[state]


class ChangedCard(Card):
    """The difference between what was signed and what the records say now, line by line."""

    replace_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(role="warn")
        self.replace_button = primary(tr("Make a &replacement"), self.replace_wanted.emit, "repeat")
        self.hide()

    def show_month(self, screen: ClaimScreen, people: People) -> None:
        """Shown only when something changed."""
        self.clear()
        sealed = screen.sealed
        if sealed is None or not screen.changed:
            self.hide()
            return
        paid = sealed.state is ClaimState.PAID
        self.add(head(tr("The records have changed since you signed")))
        for change in screen.changed:
            day = formats.capital(formats.day_text(change.on, year=False))
            self.add(
                LineItem(
                    "arrows-left-right",
                    f"{day} · {about_line(change.line, screen, people)}",
                    change_line(change),
                    token="warn",
                )
            )
        self.add(label(self._difference(screen, paid=paid)))
        if not paid:
            self.replace_button = primary(tr("Make a &replacement"), self.replace_wanted.emit, "repeat")
            self.add(Flow(self.replace_button))
        self.show()

    @staticmethod
    def _difference(screen: ClaimScreen, *, paid: bool) -> str:
        cents = sum(c.delta("cents") for c in screen.changed)
        money = signed(formats.money(cents))
        if paid:
            return tr(
                "This month has been paid, so it is not touched. The difference {money} goes to the next open month "
                "as an adjustment."
            ).format(money=money)
        if not cents:
            return tr("The sum stays the same. A replacement names the old one and takes its place.")
        return tr("The difference is {money}. A replacement names the old one and takes its place.").format(money=money)


class FateCard(Card):
    """Where the signed month is now, its files, and the versions before it."""

    mark_wanted = Signal(object)
    view_wanted = Signal(object)
    save_wanted = Signal(object)
    annex_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mark_button: Button | None = None
        self.hide()

    def show_month(self, screen: ClaimScreen) -> None:
        """Shown once something of the month was signed."""
        self.clear()
        self.mark_button = None
        sealed = screen.sealed
        self.setVisible(bool(screen.history))
        if sealed is None:
            return
        self.add(head(tr("The signed month")))
        self.add(self._version(sealed))
        self._show_post(screen)
        acts: list[QWidget] = [
            plain(tr("Save the &files"), lambda: self.save_wanted.emit(sealed), "download-simple"),
            *self._marking(sealed),
            plain(tr("&Address annex"), self.annex_wanted.emit, "map-pin"),
        ]
        self.add(Flow(*acts))
        older = [c for c in reversed(screen.history) if c.id != sealed.id]
        if older:
            self.add(Rule(), label(tr_n("%n earlier versions", len(older)), "strong"))
            for claim in older:
                self.add(self._version(claim))

    def _show_post(self, screen: ClaimScreen) -> None:
        """How far it has come, and what the coordinator said, with the reason of each line."""
        if screen.post is not None:
            self.add(small(tr("In the mail: {state}.").format(state=state_words(screen.post))))
        decision = screen.decision
        if decision is None or decision.state is not Decided.RETURNED:
            return
        lines = [f"{_named(line.line, screen)}: {line.words}" for line in decision.lines]
        words = [tr("{name} asks you to complete this.").format(name=decision.by or tr("The coordinator"))]
        message = InlineMessage()
        self.add(message)
        message.say("\n".join((*words, *lines, *([decision.words] if decision.words else []))), "warn")

    def _version(self, claim: SealedClaim) -> LineItem:
        line = tr("No {number}, signed {when}").format(number=claim.number, when=formats.instant_text(claim.sealed_at))
        look = link(tr("Look at the PDF"), lambda: self.view_wanted.emit(claim))
        look.setAccessibleName(f"{tr('Look at the PDF')}: {line}")
        chip = Chip(text.claim_state(claim.state), text.claim_kind(claim.state))
        return LineItem("receipt", line, "", chip, look)

    def _marking(self, sealed: SealedClaim) -> list[QWidget]:
        states = NEXT_STATES.get(sealed.state, ())
        if not states:
            return []
        button = plain(tr("Mar&k what became of it"))
        menu = QMenu(button)
        menu.setAccessibleName(button.text().replace("&", ""))
        for state in states:
            menu.addAction(mark_words(state)).triggered.connect(self._asker(state))
        button.setMenu(menu)
        self.mark_button = button
        return [button]

    def _asker(self, state: ClaimState) -> Callable[[], None]:
        def press() -> None:
            ask(
                self,
                tr("{act}?").format(act=mark_words(state)),
                mark_help(state),
                mark_words(state),
                lambda: self.mark_wanted.emit(state),
            )

        return press


def _named(line: str, screen: ClaimScreen) -> str:
    """A line of the claim as the person knows it: its day, else the whole month."""
    on, about = day_of(line), record_of(line)
    if on is not None:
        return formats.date_text(on)
    session = next((s for s in screen.sessions if about in _ids_of(s)), None)
    if session is not None:
        return formats.date_text(local_day(session.starts_at))
    trip = next((t for t in screen.trips if t.id == about), None)
    return formats.date_text(trip.on) if trip is not None else tr("The whole month")


def _ids_of(session: Session) -> set[str]:
    """What a line of a claim may be of."""
    return {session.id, *(t.id for t in session.trips), *(e.id for e in session.expenses)}
