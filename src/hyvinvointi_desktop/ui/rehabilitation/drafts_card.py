"""The texts to copy of one client: what waits, what was copied and when it goes. Its acts are signals."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.copy_drafts import DraftRow
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, Rule, column, head, link, muted, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.rehabilitation import words

WRITTEN_HERE = (
    DraftKind.APPLICATION, DraftKind.NEEDS, DraftKind.NETWORK, DraftKind.PLAN, DraftKind.REVIEW, DraftKind.FINAL_REVIEW,
)  # fmt: skip
"""The texts that are begun from this card; those of decisions and visits begin where they are made."""


class DraftsCard(Card):
    """``new_wanted`` carries a DraftKind; the others a CopyDraft."""

    new_wanted = Signal(object)
    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    copied = Signal(object, bool)
    delete_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=10)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The texts as they are."""
        self.clear()
        self.add(head(tr("Texts for the client information system")), small(words.elsewhere()))
        for row in screen.drafts:
            self.add(Rule(), self._row(row))
        if not screen.drafts:
            self.add(muted(tr("No text waits.")))
        self.add(Rule(), small(tr("Begin a text:")))
        self.add(Flow(*(self._begin(kind) for kind in WRITTEN_HERE)))

    def _begin(self, kind: DraftKind) -> QWidget:
        name = formats.capital(care_words.draft_kind(kind))
        button = plain(name, lambda: self.new_wanted.emit(kind), "note-pencil")
        button.setAccessibleName(tr("Begin a text: {what}").format(what=name))
        return button

    def _row(self, row: DraftRow) -> QWidget:
        draft = row.draft
        name = formats.capital(care_words.draft_kind(draft.kind))
        state, kind = words.draft_state(row)
        made = formats.date_text(local_day(draft.made_at))
        line = LineItem("copy", name, tr("begun {day}").format(day=made), Chip(state, kind))
        waits = draft.copied_at is None
        acts = [
            self._act(tr("Open"), name, lambda: self.open_wanted.emit(draft), "pencil-simple"),
            self._act(tr("Copy"), name, lambda: self.copy_wanted.emit(draft), "copy"),
            self._act(tr("Mark as copied") if waits else tr("Not copied yet"), name,
                      lambda: self.copied.emit(draft, waits), "check-circle" if waits else "arrow-counter-clockwise"),
            self._act(tr("Delete"), name, lambda: self.delete_wanted.emit(draft), "trash"),
        ]  # fmt: skip
        return column(line, Flow(*acts), gap=4)

    @staticmethod
    def _act(said: str, name: str, press: Callable[[], object], icon: str) -> QWidget:
        button = link(said, press, icon)
        button.setAccessibleName(f"{said}: {name}")
        return button


def newest(screen: PeriodScreen, kind: DraftKind) -> CopyDraft | None:
    """The newest text of a kind that waits to be copied."""
    waiting = [r.draft for r in screen.drafts if r.draft.kind is kind and r.draft.copied_at is None]
    return waiting[-1] if waiting else None
