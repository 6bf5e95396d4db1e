"""The one page that is in sight while the screen is turned to a client. It is made for that: nothing was hidden in it.

It is larger than the worker's pages by one step of text, and its words to the client are in the client's language.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.show_client import OwnPage
from hyvinvointi_desktop.ui.clients.parts import HeadRow, Tabs
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import ScrollPage, take_away
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain
from hyvinvointi_desktop.ui.kit.labels import head
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S, SPACE_XL
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.showing import parts
from hyvinvointi_desktop.ui.showing.client_words import for_you
from hyvinvointi_desktop.ui.showing.door import Door
from hyvinvointi_desktop.ui.showing.place import Part, Place

STEP = 20
"""Percent that the client's text is larger."""


class ClientView(QWidget):
    """``came_back`` comes once the worker has opened the door; ``lock_wanted`` is the only other way out."""

    came_back = Signal()
    lock_wanted = Signal()

    def __init__(self, page: OwnPage, place: Place, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs, self.wrong_tries = jobs, 0
        self.door: Door | None = None
        words = for_you(page.language, page.name)
        self.setAccessibleName(words)
        self.words = head(words)
        self.back: Button = plain(f"{tr('Back to the worker')}  F9", self.ask, "lock-simple-open")
        self.back.setAccessibleName(tr("Back to the worker"))
        self.back.setAccessibleDescription(tr("Asks for the PIN of the day or the passphrase. F9"))
        self.lock: Button = link(tr("Lock"), self.lock_wanted.emit, "lock-simple")
        self.lock.setToolTip("Ctrl+L")
        self.tabs, self._order = _tabs(page, place)
        self._scroll = ScrollPage(widest=1100, gap=12)
        self._scroll.add(self.tabs, None)
        self._doorstep = ScrollPage(widest=560)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._doorstep)
        self._lay_out()
        self._dress()
        theme().changed.connect(self._dress)
        self.tabs.shown.connect(lambda _: self._scroll.verticalScrollBar().setValue(0))
        self.tabs.open(self._order.index(place.part))
        QTimer.singleShot(0, self, lambda: announce(self, words))

    def _lay_out(self) -> None:
        strip = QFrame()
        strip.setProperty("role", "strip")
        line = QHBoxLayout(strip)
        line.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        line.addWidget(HeadRow(self.words, self.back, self.lock))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(strip)
        layout.addWidget(self._stack, 1)

    def _dress(self) -> None:
        """The sheet of the window with larger text, for this page alone."""
        self.setStyleSheet(theme().sheet_at(theme().scale + STEP))

    def begin(self) -> None:
        """The keys go to the tabs."""
        self.tabs.focus_tab()

    def part(self) -> Part:
        """The part in sight."""
        return self._order[self.tabs.current()]

    # -- the door -----------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Shows the door in the place of the page."""
        if self.door is None:
            door = self.door = Door(self._jobs)
            door.opened.connect(self._opened)
            door.left.connect(self._shut)
            self._doorstep.add(None, door, None, None)
            self._stack.setCurrentWidget(self._doorstep)
            self.back.hide()
        self.door.begin()

    def _opened(self) -> None:
        if self.door is not None:
            self.wrong_tries += self.door.wrong
            self.door.wrong = 0
        self.came_back.emit()

    def _shut(self) -> None:
        """The client reads on."""
        door, self.door = self.door, None
        if door is not None:
            self.wrong_tries += door.wrong
            take_away(self._doorstep.body)
        self._stack.setCurrentWidget(self._scroll)
        self.back.show()
        self.begin()


def _tabs(page: OwnPage, place: Place) -> tuple[Tabs, list[Part]]:
    made: list[tuple[Part, str, Callable[[], QWidget]]] = [
        (Part.OVERVIEW, tr("&Overview"), lambda: parts.overview(page)),
        (Part.AGREEMENT, tr("&Agreement"), lambda: parts.agreement(page, _only(place, Part.AGREEMENT))),
        (Part.GOALS, tr("&Goals"), lambda: parts.goals(page)),
        (Part.MEASURES, tr("Measures"), lambda: parts.measures(page, place)),
        (Part.REVIEWS, tr("Reviews"), lambda: parts.reviews(page, _only(place, Part.REVIEWS))),
    ]
    if place.part is Part.NOTES:
        made.append((Part.NOTES, tr("No&tes"), lambda: parts.notes(page)))
    tabs = Tabs(tr("Parts of the page"), [(words, make()) for _, words, make in made])
    return tabs, [part for part, _, _ in made]


def _only(place: Place, part: Part) -> Place:
    """The text that is being read belongs to one part."""
    return place if place.part is part else Place(place.client, part)
