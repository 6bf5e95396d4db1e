"""The versions of one record: when, what act, what changed from what to what; each can be made the present one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.record_facts import Change
from hyvinvointi_desktop.app.tell_acts import ToldVersion
from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.ui.history.act_words import done_words
from hyvinvointi_desktop.ui.history.field_words import field_name, value_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import Button, Card, Flow, InlineMessage, label, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

PIECE = 20
"""How many versions are shown at once."""


class VersionsSheet(Sheet):
    """``restored`` comes when an earlier version is the present one again."""

    restored = Signal()

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, about: Ref, words: str) -> None:
        super().__init__(parent, widest=760)
        self._desk, self._jobs, self._about = desk, jobs, about
        self._heading = tr("Earlier versions: {what}").format(what=words)
        self._found: tuple[ToldVersion, ...] = ()
        self.cards: list[Card] = []
        self._most = PIECE
        self.show_stage(self._heading, [label(tr("Reading …"))], [self._close()])
        jobs.run(lambda: desk.told_versions(about), owner=self, ok=self._show, failed=self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down scroll: a long version may have no button to come to."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())

    def _close(self) -> Button:
        return stage_button(tr("&Close"), self.reject)

    def _failed(self, error: Exception) -> None:
        self._stage(InlineMessage(fault(error), "warn"))

    def _show(self, found: tuple[ToldVersion, ...]) -> None:
        self._found = found
        self._stage()

    def _stage(self, *first: QWidget) -> None:
        self.cards = [self._card(n, version) for n, version in enumerate(self._found[: self._most])]
        parts = [*first, *self.cards]
        if not self._found and not first:
            parts = [label(tr("Nothing earlier is kept of this."))]
        buttons = [self._close()]
        if len(self._found) > self._most:
            buttons.insert(0, stage_button(tr("Show &older"), self._show_older, icon="arrow-down"))
        self.show_stage(self._heading, parts, buttons)

    def _show_older(self) -> None:
        self._most += PIECE
        self._stage()

    def _card(self, at: int, version: ToldVersion) -> Card:
        act = version.told.act
        when = formats.instant_text(act.at)
        card = Card(label(when, "strong"), label(done_words(version.told)), small(version.told.who), gap=4)
        if version.there and version.first:
            card.add(small(tr("This is how it began.")))
        for change in version.changes if version.there else ():
            card.add(label(change_words(change, first=version.first)))
        if at and version.there:
            press = partial(self._restore, act.number)
            restore = plain(tr("Bring this version back"), press, "arrow-counter-clockwise")
            restore.setAccessibleDescription(f"{when}, {done_words(version.told)}")
            card.add(Flow(restore))
        return card

    def _restore(self, number: int) -> None:
        self.show_busy(tr("Bringing the version back …"))
        desk, about = self._desk, self._about
        self._jobs.run(
            lambda: desk.restore_version(about, number), owner=self, ok=lambda _: self._done(), failed=self._failed
        )

    def _done(self) -> None:
        self._busy = False
        self.restored.emit()
        self.accept()


def change_words(change: Change, *, first: bool) -> str:
    """``km: 24,0 km → 26,0 km``; of a first version only what it began with."""
    name, new = formats.capital(field_name(change.field)), value_words(change.new)
    return f"{name}: {new}" if first else f"{name}: {value_words(change.old)} → {new}"
