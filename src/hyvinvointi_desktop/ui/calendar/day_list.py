"""One day or several as lists of what is on and what falls due. Presses are told by signals."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.dues import Due
from hyvinvointi_desktop.app.look_calendar import CalendarEntry, CalendarScreen
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.calendar import words
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, LineItem, Rule, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr


class DayList(QWidget):
    """``session_wanted`` and ``client_wanted`` carry ids."""

    session_wanted = Signal(str)
    client_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.cards: list[Card] = []

    def show_days(self, screen: CalendarScreen, days: Sequence[date], today: date) -> None:
        """A card a day."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._day(screen, day, today) for day in days]
        for card in self.cards:
            self._column.addWidget(card)

    def _day(self, screen: CalendarScreen, day: date, today: date) -> Card:
        card = Card(head(words.day_heading(screen, day, today)), gap=6)
        card.setAccessibleName(words.day_heading(screen, day, today))
        items = [self._entry(e) for e in screen.entries_on(day)] + [self._due(d) for d in screen.dues_on(day)]
        for n, item in enumerate(items):
            if n:
                card.add(Rule())
            card.add(item)
        if not items:
            card.add(muted(tr("Nothing agreed.")))
        return card

    def _entry(self, entry: CalendarEntry) -> QWidget:
        line = words.entry_line(entry)
        button = plain(tr("Open"), partial(self.session_wanted.emit, entry.session))
        button.setAccessibleName(f"{tr('Open')}: {line}")
        right: list[QWidget] = []
        if entry.status is not Status.PLANNED:
            right.append(Chip(text.status(entry.status), text.status_kind(entry.status)))
        return LineItem(text.kind_icon(entry.kind), line, entry.place, *right, button)

    def _due(self, due: Due) -> QWidget:
        line = words.due_words(due)
        right: list[QWidget] = []
        if due.session is not None or due.client is not None:
            button = plain(tr("Open"), partial(self._open_due, due))
            button.setAccessibleName(f"{tr('Open')}: {line}")
            right.append(button)
        return LineItem(words.DUE_ICONS[due.kind], line, tr("To remember"), *right, token="warn")

    def _open_due(self, due: Due) -> None:
        if due.session is not None:
            self.session_wanted.emit(due.session)
        elif due.client is not None:
            self.client_wanted.emit(due.client)
