"""One trip of a visit: the common case in two lines, the rest behind ``muu matka``. It counts no money."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.log_session import RouteMemory
from hyvinvointi_desktop.domain.ids import TripId
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Trip
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.fields import KmField
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, Icon, link, muted, row, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.draft import is_common
from hyvinvointi_desktop.ui.sessions.trip_details import TripDetails

AskMemory = Callable[[QObject, str, str, tuple[str, ...], Callable[[RouteMemory | None], None]], None]


@dataclass(frozen=True, slots=True)
class TripTools:
    """What a trip row needs from its page: ids, the visit's day, known places and the memory of routes."""

    new_id: Callable[[], str]
    day: Callable[[], date]
    places: Callable[[], Sequence[str]]
    memory: AskMemory


class TripRow(QWidget):
    """From, to, back again, kilometres, people on board."""

    changed = Signal()
    removed = Signal()

    def __init__(self, tools: TripTools, value: Trip | None, *, first: bool = True) -> None:
        super().__init__()
        self._tools = tools
        self._trip = value or Trip(TripId(tools.new_id()), tools.day(), Vehicle.CAR, "", "", 0)
        self._asked = 0
        self._memory: RouteMemory | None = None
        self.start, self.goal, self.km = QLineEdit(), QLineEdit(), KmField()
        self.back = QCheckBox(tr("and back") if not first else tr("a&nd back"))
        self.board: OneOf[int] = OneOf(tr("On board the whole way"), [(0, "0"), (1, "1"), (2, "2")])
        self.board.set_value(0)
        self.memory = link("", self._take_memory, "arrow-counter-clockwise")
        self.memory.hide()
        self.comma = row(
            Icon("info", "warn", 18),
            small(tr("Put a comma after the village: {example}").format(example="Sodankylä, Jäämerentie 1")),
        )
        self.comma.hide()
        self.details = TripDetails(self._trip)
        self.more = Fold(
            tr("Other trip: vehicle, stops, &passengers") if first else tr("More of this trip"), self.details
        )
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(250)
        self._later.timeout.connect(self._ask_memory)
        self._lay_out(first)
        self._show(self._trip)
        self._connect()

    def _lay_out(self, first: bool) -> None:
        self.start_row = FieldRow(tr("&From") if first else tr("From"), self.start)
        self.goal_row = FieldRow(tr("&To") if first else tr("To"), self.goal)
        self.km_row = FieldRow(
            tr("&Kilometres, whole way") if first else tr("Kilometres, whole way"), self.km, unit=tr("km")
        )
        board = QWidget()
        inside = QVBoxLayout(board)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        name = muted(tr("On board the whole way"))
        inside.addWidget(name)
        inside.addWidget(self.board)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(Columns(self.start_row, self.goal_row, narrowest=180, gap=SPACE_M))
        layout.addWidget(self.comma)
        layout.addWidget(Flow(self.back, self.km_row, board, gap=SPACE_M))
        layout.addWidget(self.memory)
        parts = [self.more] if first else [self.more, link(tr("Take this trip away"), self.removed.emit, "trash")]
        for part in parts:
            layout.addWidget(part)
        self.setFocusProxy(self.start)

    def _connect(self) -> None:
        for line in (self.start, self.goal):
            line.textChanged.connect(lambda _: self._places_changed())
        self.back.toggled.connect(lambda _: self._places_changed())
        self.km.value_changed.connect(lambda _: self._tell())
        self.board.changed.connect(self._tell)
        self.details.changed.connect(self._details_changed)

    def refresh_places(self) -> None:
        """Offers the places known now."""
        for line in (self.start, self.goal):
            offer(line, self._tools.places())

    def _show(self, trip: Trip) -> None:
        self.refresh_places()
        there_and_back = bool(trip.via) and trip.from_place == trip.to_place
        self.start.setText(trip.from_place)
        self.goal.setText(trip.via[-1] if there_and_back else trip.to_place)
        for line in (self.start, self.goal):
            line.setCursorPosition(0)
        self.back.setChecked(there_and_back)
        self.km.set_value(trip.km_tenths or None)
        if not trip.legs:
            self.board.set_value(0)
        elif len(trip.legs) == 1 and trip.legs[0].km_tenths == trip.km_tenths and trip.legs[0].passengers <= 2:
            self.board.set_value(trip.legs[0].passengers)
        else:
            self.board.set_value(None)
        self.details.show_trip(
            trip, stops=trip.via[:-1] if there_and_back else trip.via, legs=self.board.value() is None
        )
        self.more.open(not is_common(trip, None) and bool(trip.km_tenths))
        self._hint()

    def value(self) -> Trip | None:
        """The trip, or None while it has neither a place nor kilometres."""
        start, goal = " ".join(self.start.text().split()), " ".join(self.goal.text().split())
        km = self.km.value()
        stops = self.details.stops()
        if not (start or goal or km or stops):
            return None
        back = self.back.isChecked() and bool(goal)
        km = km or 0
        people = self.board.value()
        legs = self.details.legs() or ((Leg(km, people),) if people and km else ())
        return replace(
            self.details.into(self._trip),
            from_place=start,
            to_place=start if back else goal,
            via=(*stops, goal) if back else stops,
            km_tenths=km,
            legs=legs,
        )

    def is_unclear(self) -> str:
        """What in the row was not understood, as a sentence."""
        return self.km.problem() or self.details.problem()

    def place_on(self, day: date, before: date | None) -> None:
        """The visit moved to another day: a trip of the same day moves with it."""
        if before is None or self._trip.on == before:
            self._trip = replace(self._trip, on=day)

    def _places_changed(self) -> None:
        self._hint()
        self._later.start()
        self._tell()

    def _hint(self) -> None:
        self.comma.setVisible(any(_lacks_comma(line.text()) for line in (self.start, self.goal)))

    def _details_changed(self) -> None:
        if self.details.legs():
            self.board.set_value(None)
        elif self.board.value() is None:
            self.board.set_value(0)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()

    def _ask_memory(self) -> None:
        trip = self.value()
        self._asked += 1
        asked = self._asked
        if trip is None or not trip.from_place or not (trip.to_place or trip.via):
            self.memory.hide()
            return

        def answer(memory: RouteMemory | None) -> None:
            if asked == self._asked:
                self._show_memory(memory)

        self._tools.memory(self, trip.from_place, trip.to_place, trip.via, answer)

    def _show_memory(self, memory: RouteMemory | None) -> None:
        self._memory = memory
        self.memory.setVisible(memory is not None)
        if memory is not None:
            words = tr("Last time {last} · usually {usual}: use it").format(
                last=formats.km(memory.last_km_tenths), usual=formats.km(memory.median_km_tenths)
            )
            self.memory.setText(words)

    def _take_memory(self) -> None:
        if self._memory is not None:
            self.km.set_value(self._memory.median_km_tenths)
            self.km.setFocus()
            self._tell()


def _lacks_comma(place: str) -> bool:
    return "," not in place and any(c.isdigit() for c in place)
