"""Palautettu: what was being typed when the power went or the program died, beside what is saved. It saves nothing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Found, Standing
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.clients.parts import focus_later
from hyvinvointi_desktop.ui.drafts.form_draft import is_new
from hyvinvointi_desktop.ui.drafts.form_words import form_icon, form_words
from hyvinvointi_desktop.ui.drafts.told import differing
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    ScrollPage,
    column,
    label,
    link,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class RecoveredPage(ScrollPage):
    """One card a draft. ``go_on_wanted`` carries a draft, ``finished`` comes when the page is left."""

    go_on_wanted = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=880)
        self._desk, self._jobs = desk, jobs
        self.cards: list[FoundCard] = []
        self.notice = InlineMessage()
        self._list = column(gap=16)
        said = tr("The program ended without being closed. What you were typing is kept here; nothing is lost.")
        self.add(title(tr("Recovered")), muted(said), self.notice, self._list)
        later = tr("What you leave here comes back in its own form by itself.")
        self.add(Flow(primary(tr("&To Today"), self.finished.emit, "sun"), small(later)), None)

    def show_found(self, found: Sequence[Found]) -> None:
        """The drafts, the newest first."""
        for one in found:
            card = FoundCard(one)
            card.go_on.clicked.connect(partial(self._go_on, one))
            card.drop.clicked.connect(partial(self._ask_drop, card))
            self.cards.append(card)
            self._list.add(card)
        announce(self, tr("Recovered"))
        if self.cards:
            focus_later(self.cards[0].first_button())

    def _go_on(self, found: Found, _: bool = False) -> None:
        self.go_on_wanted.emit(found.draft)

    def _ask_drop(self, card: "FoundCard", _: bool = False) -> None:
        ask(
            self,
            tr("Discard what was typed?"),
            f"{card.heading_words}. {tr('It cannot be brought back. What is saved stays as it is.')}",
            tr("Discard"),
            lambda: self._drop(card),
            kind="warn",
        )

    def _drop(self, card: "FoundCard") -> None:
        draft = card.found.draft
        self._jobs.run(
            lambda: self._desk.drop_draft(draft.form, draft.record),
            owner=self,
            ok=lambda _: self._dropped(card),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _dropped(self, card: "FoundCard") -> None:
        self.cards.remove(card)
        card.hide()
        card.deleteLater()
        self.notice.say(tr("Discarded: {what}").format(what=card.heading_words), "good")
        if self.cards:
            focus_later(self.cards[0].first_button())
        else:
            self.finished.emit()


class FoundCard(Card):
    """One draft: client, form, time, both versions, what became of its record, and the two acts."""

    def __init__(self, found: Found) -> None:
        super().__init__()
        self.found = found
        draft = found.draft
        self.heading_words = " · ".join(filter(None, (form_words(draft.form), found.client)))
        at = draft.kept_at
        day = formats.day_text(local_day(at))
        when = tr("Typed {day} {time}").format(day=day, time=formats.clock_text(at))
        self.go_on = plain(tr("Go on from here"), lambda: None, "pencil-simple")
        self.drop = link(tr("Discard"), lambda: None, "trash")
        for button in (self.go_on, self.drop):
            button.setAccessibleName(f"{button.text()}: {self.heading_words}")
        self.add(LineItem(form_icon(draft.form), self.heading_words, when))
        if found.standing is not Standing.AS_IT_WAS:
            self.add(_standing(found.standing))
        self.add(self._versions())
        self.add(Flow(self.go_on, self.drop))
        if found.standing is Standing.GONE:
            self.go_on.hide()

    def first_button(self) -> QWidget:
        """Where the keys begin."""
        return self.drop if self.found.standing is Standing.GONE else self.go_on

    def _versions(self) -> QWidget:
        draft = self.found.draft
        changed = self.found.standing is not Standing.AS_IT_WAS
        new = is_new(draft) and not draft.before
        heading = tr("Saved when you began") if changed else tr("Saved")
        rows: list[QWidget] = []
        for name, now, before in differing(draft.now, draft.before):
            both = Columns(_words(tr("What you typed"), now), _words(heading, before), narrowest=220)
            rows += [Rule(), column(label(name, "strong"), both, gap=2)]
        if not rows:
            words = tr("Kept by an earlier version of the program: open it to read it.") if new else ""
            rows = [muted(words or tr("It is the same as what is saved."))]
        return column(*rows, gap=SPACE_S)


def _words(name: str, words: str) -> QWidget:
    shown = label(words or "–", select=True)
    shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return column(small(name), shown, None, gap=2)


def _standing(standing: Standing) -> InlineMessage:
    if standing is Standing.GONE:
        words = tr("What this belonged to has been deleted since. What you typed is put nowhere else; read it here.")
    else:
        words = tr("What this belongs to has been changed since. Look at both before you save.")
    return InlineMessage(words, "warn")
