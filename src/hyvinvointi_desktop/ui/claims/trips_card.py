"""The month's trips that belong to no meeting, as a list with adding and changing."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.screens import ClaimScreen
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.domain.sessions import Trip
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, LineItem, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr


class TripsCard(Card):
    """Training, a meeting with the coordinator: driving without a client."""

    add_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add_button = plain(tr("A&dd a trip"), self.add_wanted.emit, "plus")
        self.add(head(tr("Trips without a meeting")))

    def show_month(self, screen: ClaimScreen, first_payer: Payer | None) -> None:
        """The trips of this payer's month."""
        self.clear(keep=1)
        mine = [t for t in screen.trips if self._is_mine(t, screen, first_payer)]
        if not mine:
            self.add(muted(tr("For example training or a meeting with the coordinator.")))
        for trip in mine:
            self.add(self._line(trip))
        self.add_button = plain(tr("A&dd a trip"), self.add_wanted.emit, "plus")
        self.add(Flow(self.add_button))

    @staticmethod
    def _is_mine(trip: Trip, screen: ClaimScreen, first_payer: Payer | None) -> bool:
        return (trip.payer or (first_payer.id if first_payer else None)) in (screen.payer.id, None)

    def _line(self, trip: Trip) -> LineItem:
        day = formats.capital(formats.day_text(trip.on, year=False))
        route = " – ".join(filter(None, (trip.from_place, *trip.via, trip.to_place)))
        line = f"{day} · {trip.purpose}" if trip.purpose else day
        button = plain(tr("Change"), lambda: self.change_wanted.emit(trip), "pencil-simple")
        button.setAccessibleName(f"{tr('Change')}: {line}")
        return LineItem("car", line, f"{route} · {formats.km(trip.km_tenths)}", button)
