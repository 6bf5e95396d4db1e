"""Counting with one tap: large buttons, the last tap with its way back, details if one likes. It decides nothing.

A tap is on the screen at once; the store has it a moment later. What the store does not have yet is remembered here.
"""

from collections import Counter
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drop_in import DropInChoices
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.drop_in import DropIn
from hyvinvointi_desktop.domain.ids import DropInId
from hyvinvointi_desktop.ui import drop_in_words as words
from hyvinvointi_desktop.ui.drop_in.details import DetailsCard
from hyvinvointi_desktop.ui.drop_in.tiles import Tile, Tiles
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, row
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import label, muted
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault


class CountView(QWidget):
    """Place and day above, the buttons, what was counted last, its details."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._choices: DropInChoices | None = None
        self._there: tuple[DropIn, ...] = ()
        self._waiting: dict[DropInId, DropIn] = {}
        self._last: DropIn | None = None
        self._other_day = False
        self.place, self.day = QLineEdit(), DateField(desk.clock.today)
        self.tiles: dict[str, Tile] = {}
        self._tiles = Tiles()
        self.said = label(tr("Touch a button when you meet somebody. One touch counts one contact."), "strong")
        self.undo = plain(tr("&Take back"), self.take_back, "arrow-counter-clockwise")
        stays = self.undo.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(stays)
        self.undo.hide()
        self.today_line = muted("")
        self.details = DetailsCard()
        self._lay_out()
        self._connect()
        self.details.show_next()
        self._load()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        self.place.setMinimumWidth(190)
        where = FieldRow(tr("Where you &count"), self.place, stretch=False)
        when = FieldRow(tr("D&ay that is counted"), self.day)
        self._last_line = row(self.said, None, self.undo, gap=SPACE_M)
        self._keep_room()
        last = Card(self._last_line, role="quiet")
        layout.addWidget(Columns(Flow(where, when, gap=SPACE_L), last, narrowest=380, gap=SPACE_L))
        layout.addWidget(self._tiles)
        layout.addWidget(self.today_line)
        layout.addWidget(self.details)

    def _keep_room(self) -> None:
        """Room for two lines and the button from the start: the tiles below never move under the finger."""
        high = max(self.undo.sizeHint().height(), 2 * self.said.fontMetrics().lineSpacing() + SPACE_M)
        self._last_line.setMinimumHeight(high)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_last_line"):
            self._keep_room()

    def _connect(self) -> None:
        self.place.editingFinished.connect(self._place_left)
        self.place.textEdited.connect(lambda _: self._show())
        self.day.value_changed.connect(self._day_changed)
        self.details.changed.connect(self._detailed)
        self.details.next_wanted.connect(self._next)
        self._jobs.changed.connect(self._changed)
        for key in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(key)), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._key, key))

    # -- reading ------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self.day.set_value(self.today())
        self._jobs.run(self._desk.drop_in_choices, owner=self, ok=self._offer, failed=self._failed)

    def _offer(self, choices: DropInChoices) -> None:
        self._choices = choices
        rules = choices.programme.drop_in
        self.tiles = {kind: Tile(words.contact_kind(kind), n) for n, kind in enumerate(rules.kinds[:9], 1)}
        for kind, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, k=kind: self.count(k))
        self._tiles.set_tiles(list(self.tiles.values()))
        self.details.offer(rules)
        self.place.setText(self.place.text() or choices.place)
        offer(self.place, choices.places)
        self._read()

    def today(self) -> date:
        """The present day."""
        return self._desk.clock.today()

    def on(self) -> date:
        """The day that is counted: today, also after midnight, unless another was chosen."""
        return self.day.value() or self.today() if self._other_day else self.today()

    def at(self) -> str:
        """The place that is counted."""
        return " ".join(self.place.text().split())

    def _read(self) -> None:
        on = self.on()
        self._jobs.run(lambda: self._desk.drop_ins_between(on, on), owner=self, ok=self._take, failed=self._failed)

    def _take(self, found: tuple[DropIn, ...]) -> None:
        self._there = found
        self._show()

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.DROP_INS in areas:
            self._read()

    def _contacts(self) -> list[DropIn]:
        known = {contact.id for contact in self._there}
        mine = [*self._there, *(c for c in self._waiting.values() if c.id not in known)]
        return [c for c in mine if c.on == self.on() and c.place == self.at()]

    def _show(self) -> None:
        """The numbers as they stand, and whether what was counted last still does."""
        counts = Counter(contact.kind for contact in self._contacts())
        for kind, tile in self.tiles.items():
            tile.show_count(counts[kind], tr_n("%n counted", counts[kind]))
        self.today_line.setText(self._day_words(counts))
        there = {contact.id: contact for contact in (*self._there, *self._waiting.values())}
        if self._last is not None and self._last.on == self.on() and self._last.id not in there:
            self._last = None
            self.undo.hide()
            self.said.setText(tr("Taken back. The numbers are as they were."))
            self.details.show_next()

    def _day_words(self, counts: Counter[str]) -> str:
        on = self.on()
        day = tr("Today") if on == self.today() else formats.capital(formats.day_text(on))
        where = f", {self.at()}" if self.at() else ""
        if not counts:
            return f"{day}{where}: {tr('nothing counted yet')}"
        parts = [f"{words.contact_kind(kind)} {count}" for kind, count in counts.most_common()]
        return f"{day}{where}: {tr_n('%n counted', counts.total())} – {', '.join(parts)}"

    # -- counting -----------------------------------------------------------------------------------------------

    def _key(self, key: int) -> None:
        if self.isVisible() and key <= len(self.tiles):
            list(self.tiles.values())[key - 1].click()

    def count(self, kind: str) -> None:
        """One tap."""
        if self._choices is None:
            return
        made = DropIn(DropInId(self._desk.new_id()), self._choices.programme.id, self.on(), self.at(), kind)
        contact = made if self._last is not None else self.details.put_into(made)
        self._waiting[contact.id] = self._last = contact
        self._show()
        self._say(tr("Counted: {kind}").format(kind=words.contact_kind(kind)))
        self.details.show_last(contact)
        self.undo.show()
        self._jobs.run(
            lambda: self._desk.count_drop_in(contact),
            owner=self,
            ok=lambda _: self._waiting.pop(contact.id, None),
            failed=partial(self._not_counted, contact),
        )

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self, sentence)

    def _not_counted(self, contact: DropIn, error: Exception) -> None:
        self._waiting.pop(contact.id, None)
        if self._last is not None and self._last.id == contact.id:
            self._next()
        self._read()
        self._say(f"{tr('Not counted.')} {fault(error)}")

    def take_back(self) -> None:
        """The last tap as if it had not been."""
        contact, self._last = self._last, None
        if contact is None:
            return
        self.undo.hide()
        self.details.show_next()
        self._jobs.run(
            lambda: self._desk.take_back_drop_in(contact.id),
            owner=self,
            ok=lambda _: self._say(tr("Taken back. The numbers are as they were.")),
            failed=self._failed,
        )
        next(iter(self.tiles.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _detailed(self) -> None:
        if self._last is None:
            return
        contact = self._last = self.details.put_into(self._last)
        self._jobs.run(
            lambda: self._desk.detail_drop_in(contact), owner=self, ok=lambda _: None, failed=self._failed
        )

    def _next(self) -> None:
        self._last = None
        self.undo.hide()
        self.details.show_next()
        self._say(tr("Ready for the next visitor."))

    def _failed(self, error: Exception) -> None:
        self._say(fault(error))

    # -- where and when -----------------------------------------------------------------------------------------

    def _place_left(self) -> None:
        place = self.at()
        self._show()
        if self._choices is not None and place != self._choices.place:
            self._choices = DropInChoices(self._choices.programme, place, self._choices.places)
            self._jobs.run(
                lambda: self._desk.remember_drop_in_place(place), owner=self, ok=lambda _: None, failed=self._failed
            )

    def _day_changed(self, day: date | None) -> None:
        if day is not None:
            self._other_day = day != self.today()
            self._read()
