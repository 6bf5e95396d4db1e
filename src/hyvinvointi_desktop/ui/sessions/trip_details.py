"""What is rare of a trip: vehicle, stops, passengers by leg, trailer, supplements, purpose. It counts no money."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Supplement, Trip
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import CountField, KmField
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, Flow, link, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.rows_part import RowsPart

_VEHICLES = (
    Vehicle.CAR,
    Vehicle.SNOWMOBILE,
    Vehicle.QUAD,
    Vehicle.BOAT,
    Vehicle.BOAT_OVER_50HP,
    Vehicle.MOTORCYCLE,
    Vehicle.MOPED,
    Vehicle.OTHER,
)
_EXTRA = tuple(k for k in SupplementKind if k not in (SupplementKind.PASSENGER, SupplementKind.TRAILER))


class LegRow(QWidget):
    """A part of the way with people on board."""

    changed = Signal()
    removed = Signal()

    def __init__(self, value: Leg | None) -> None:
        super().__init__()
        self.km, self.people = KmField(), CountField()
        self.people.setRange(1, 8)
        if value is not None:
            self.km.set_value(value.km_tenths)
            self.people.setValue(value.passengers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Flow(
                FieldRow(tr("Kilometres with them"), self.km, unit=tr("km")),
                FieldRow(tr("How many on board"), self.people, stretch=False),
                link(tr("Take away"), self.removed.emit, "x"),
                gap=SPACE_M,
            )
        )
        self.setFocusProxy(self.km)
        self.km.value_changed.connect(lambda _: self.changed.emit())
        self.people.valueChanged.connect(lambda _: self.changed.emit())

    def value(self) -> Leg | None:
        """The leg, or None without kilometres."""
        km = self.km.value()
        return Leg(km, self.people.value()) if km else None


class TripDetails(QWidget):
    """Everything that the common row does not show."""

    changed = Signal()

    def __init__(self, trip: Trip) -> None:
        super().__init__()
        self.vehicle, self.via, self.purpose, self.trailer = QComboBox(), QLineEdit(), QLineEdit(), KmField()
        for vehicle in _VEHICLES:
            self.vehicle.addItem(formats.capital(text.vehicle(vehicle)), vehicle)
        self.leg_rows: RowsPart[Leg] = RowsPart(LegRow, tr("Somebody was on board a part of the way"))
        self.extras = {kind: KmField() for kind in _EXTRA}
        self._lay_out()
        self.show_trip(trip, trip.via, legs=False)
        self.vehicle.currentIndexChanged.connect(lambda _: self.changed.emit())
        for line in (self.via, self.purpose):
            line.textEdited.connect(lambda _: self.changed.emit())
        for field in (self.trailer, *self.extras.values()):
            field.value_changed.connect(lambda _: self.changed.emit())
        self.leg_rows.changed.connect(self.changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(FieldRow(tr("Vehicle"), self.vehicle, stretch=False))
        stops = tr("A semicolon between them: Sodankylä, Jäämerentie 1; Kersilö")
        layout.addWidget(FieldRow(tr("Stops on the way"), self.via, hint=stops, optional=True))
        layout.addWidget(self.leg_rows)
        layout.addWidget(FieldRow(tr("Purpose, if not this visit"), self.purpose, optional=True))
        layout.addWidget(muted(tr("Kilometres that raise the allowance")))
        extras = [FieldRow(formats.capital(text.supplement(k)), f, unit=tr("km")) for k, f in self.extras.items()]
        trailer = FieldRow(formats.capital(text.supplement(SupplementKind.TRAILER)), self.trailer, unit=tr("km"))
        layout.addWidget(Flow(trailer, *extras, gap=SPACE_M))

    def show_trip(self, trip: Trip, stops: tuple[str, ...], *, legs: bool) -> None:
        """Shows without telling."""
        self.blockSignals(True)
        self.vehicle.setCurrentIndex(self.vehicle.findData(trip.vehicle))
        self.via.setText("; ".join(stops))
        self.purpose.setText(trip.purpose)
        self.trailer.set_value(trip.trailer_km_tenths or None)
        known = {s.kind: s.km_tenths for s in trip.supplements}
        for kind, field in self.extras.items():
            field.set_value(known.get(kind))
        self.leg_rows.set_values(trip.legs if legs else ())
        self.blockSignals(False)

    def legs(self) -> tuple[Leg, ...]:
        """Passengers by leg, when they are told so."""
        return self.leg_rows.values()

    def stops(self) -> tuple[str, ...]:
        """The stops in order."""
        return tuple(s for part in self.via.text().split(";") if (s := " ".join(part.split())))

    def into(self, trip: Trip) -> Trip:
        """The trip with what is shown here, but for places, kilometres and legs."""
        return replace(
            trip,
            vehicle=Vehicle(self.vehicle.currentData()),
            purpose=self.purpose.text().strip(),
            trailer_km_tenths=self.trailer.value() or 0,
            supplements=tuple(Supplement(kind, km) for kind, f in self.extras.items() if (km := f.value())),
        )

    def problem(self) -> str:
        """What was not understood here."""
        return next((p for f in (self.trailer, *self.extras.values()) if (p := f.problem())), "")
