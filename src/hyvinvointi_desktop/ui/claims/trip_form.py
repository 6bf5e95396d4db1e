"""Trips that belong to no meeting: their list, and a small form to add, change or take one out."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import PayerId, TripId
from hyvinvointi_desktop.domain.programmes import Payer, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Trip
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.fields import CountField, DateField, KmField
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, InlineMessage, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class TripForm(Sheet):
    """One trip. ``saved`` comes when it is kept, ``deleted`` when it is taken out."""

    saved = Signal()
    deleted = Signal()

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        jobs: Jobs,
        payers: Sequence[Payer],
        trip: Trip | None,
        *,
        payer: PayerId | None = None,
        month: Month | None = None,
        record: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._payers, self._before = desk, jobs, payers, trip
        self._id = trip.id if trip else TripId(record or desk.new_id())
        self._shown_in = {"month": str(month or ""), "of_payer": payer or ""}
        self._notice = InlineMessage()
        self._make_fields(trip, payer, month)
        self._lay_out(trip)
        self._open_draft(trip, record)
        self.purpose.setFocus()

    def _open_draft(self, trip: Trip | None, record: str) -> None:
        self._fields = Fields({
            "when": self.when, "purpose": self.purpose, "from": self.origin, "to": self.goal, "via": self.via,
            "km": self.km, "aboard": self.aboard, "vehicle": self.vehicle, "payer": self.payer,
        })  # fmt: skip
        draft = self._draft = FormDraft(
            self._desk, self._jobs, Form.TRIP, self, typed=self._typed, show_typed=self._fields.show_typed
        )
        self._fields.on_change(draft.touch)
        if trip is not None:
            draft.open(trip.id, then=self._take)
        else:
            draft.open_new(self._id, lambda d: record in ("", d.record), then=self._take)

    def _typed(self) -> Typed:
        return self._fields.typed() | self._shown_in

    def _take(self, opened: Opened) -> None:
        if opened.draft is not None:
            self._id = TripId(opened.draft.record)
            self._notice.say(begun_words(opened))

    def _make_fields(self, trip: Trip | None, payer: PayerId | None, month: Month | None) -> None:
        today = self._desk.clock.today()
        self.when = DateField(self._desk.clock.today)
        self.when.set_value(trip.on if trip else _likely_day(today, month))
        self.purpose, self.origin, self.goal = QLineEdit(), QLineEdit(), QLineEdit()
        self.via = QLineEdit()
        self.km = KmField()
        self.aboard = CountField()
        self.aboard.setRange(0, 8)
        self.vehicle = QComboBox()
        for vehicle in Vehicle:
            self.vehicle.addItem(text.vehicle(vehicle), vehicle.value)
        self.payer = QComboBox()
        for one in self._payers:
            self.payer.addItem(one.name, one.id)
        wanted = (trip.payer if trip else payer) or (self._payers[0].id if self._payers else None)
        self.payer.setCurrentIndex(max(0, self.payer.findData(wanted)))
        if trip:
            self.purpose.setText(trip.purpose)
            self.origin.setText(trip.from_place)
            self.goal.setText(trip.to_place)
            self.via.setText("; ".join(trip.via))
            self.km.set_value(trip.km_tenths)
            self.aboard.setValue(max((leg.passengers for leg in trip.legs), default=0))
            self.vehicle.setCurrentIndex(self.vehicle.findData(trip.vehicle.value))

    def _lay_out(self, trip: Trip | None) -> None:
        self.rows = {
            "purpose": FieldRow(
                tr("&Why did you drive?"), self.purpose, hint=tr("For example: training, meeting with the coordinator")
            ),
            "when": FieldRow(tr("&Day"), self.when),
            "from": FieldRow(tr("&From where"), self.origin),
            "to": FieldRow(tr("&To where"), self.goal),
            "km": FieldRow(tr("&Kilometres altogether"), self.km, unit="km"),
        }
        via = FieldRow(tr("&Via"), self.via, optional=True, hint=tr("Several places are separated by a semicolon"))
        aboard = FieldRow(tr("On &board the whole way"), self.aboard)
        vehicle = FieldRow(tr("By which ve&hicle"), self.vehicle)
        payer = FieldRow(tr("Pay&er"), self.payer)
        payer.setVisible(len(self._payers) > 1)
        rows = self.rows
        parts: list[QWidget] = [
            self._notice,
            rows["purpose"],
            Columns(rows["when"], rows["km"], narrowest=220),
            Columns(rows["from"], rows["to"], narrowest=220),
            via,
            Columns(vehicle, aboard, narrowest=220),
            payer,
            muted(tr("Write the place first and the address after a comma. The payer sees only the place.")),
        ]
        buttons = [stage_button(tr("&Go back"), self.reject)]
        if trip is not None:
            buttons.insert(0, stage_button(tr("Take o&ut"), self._ask_delete, "plain", "trash"))
            buttons.insert(0, stage_button(tr("Earlier versions"), self._open_versions, "plain", "clock"))
        self.save_button = stage_button(tr("&Save the trip"), self._save, "primary", "check")
        self.show_stage(
            tr("A trip without a meeting") if trip is None else tr("Change the trip"),
            parts,
            [*buttons, self.save_button],
        )

    def trip(self) -> Trip | None:
        """The trip as it stands in the form, or None with the problems shown."""
        problems = {
            "purpose": "" if self.purpose.text().strip() else tr("Write why you drove: the payer needs it."),
            "when": self.when.problem() or ("" if self.when.value() else tr("Write the day.")),
            "from": "" if self.origin.text().strip() else tr("Write where the trip began."),
            "to": "" if self.goal.text().strip() else tr("Write where it went."),
            "km": self.km.problem() or ("" if self.km.value() else tr("Write the kilometres.")),
        }
        for name, words in problems.items():
            self.rows[name].set_problem(words)
        wrong = next((name for name, words in problems.items() if words), None)
        on, km = self.when.value(), self.km.value()
        if wrong or on is None or km is None:
            self.rows[wrong or "when"].field.setFocus()
            return None
        return Trip(
            id=self._id,
            on=on,
            vehicle=Vehicle(self.vehicle.currentData()),
            from_place=self.origin.text().strip(),
            to_place=self.goal.text().strip(),
            km_tenths=km,
            purpose=self.purpose.text().strip(),
            via=tuple(part.strip() for part in self.via.text().split(";") if part.strip()),
            legs=self._legs(km),
            trailer_km_tenths=self._before.trailer_km_tenths if self._before else 0,
            supplements=self._before.supplements if self._before else (),
            payer=self.payer.currentData(),
        )

    def _legs(self, km_tenths: int) -> tuple[Leg, ...]:
        """Passengers over the whole way; legs that were given more exactly stay as they were."""
        before, count = self._before, self.aboard.value()
        if (
            before
            and max((leg.passengers for leg in before.legs), default=0) == count
            and km_tenths == before.km_tenths
        ):
            return before.legs
        return (Leg(km_tenths, count),) if count else ()

    def _save(self) -> None:
        self._notice.clear()
        self.when.settle()
        self.km.settle()
        trip = self.trip()
        if trip is None:
            return
        desk = self._desk
        self.save_button.setEnabled(False)
        work = self._draft.saving(lambda: desk.save_trip(trip))
        self._jobs.run(
            work, owner=self, ok=lambda _: self._end(self.saved.emit), failed=self._failed
        )

    def _open_versions(self) -> None:
        day = formats.date_text(self._before.on) if self._before else ""
        about = Ref(RecordKind.TRIP, self._id)
        sheet = VersionsSheet(self, self._desk, self._jobs, about, tr("trip {day}").format(day=day))
        sheet.restored.connect(lambda: self._end(self.saved.emit))  # the fields would show what is no longer so
        sheet.open()

    def _ask_delete(self) -> None:
        words = tr("The trip is taken out of the month. A month already signed keeps it.")
        ask(self, tr("Take out this trip?"), words, tr("Take out"), self._delete)

    def _delete(self) -> None:
        desk, trip = self._desk, self._id
        work = self._draft.saving(lambda: desk.delete_trip(trip))
        self._jobs.run(
            work, owner=self, ok=lambda _: self._end(self.deleted.emit), failed=self._failed
        )

    def _end(self, tell: Callable[[], None]) -> None:
        tell()
        self.accept()

    def _failed(self, error: Exception) -> None:
        """What was typed stays."""
        self.save_button.setEnabled(True)
        self._notice.say(fault(error), "bad")


def _likely_day(today: date, month: Month | None) -> date:
    if month is None or today in month:
        return today
    return month.last_day if month.last_day < today else month.first_day
