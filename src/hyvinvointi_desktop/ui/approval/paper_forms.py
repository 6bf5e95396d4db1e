"""The forms of work from paper: a worker's name, a line of the notebook, the days of an agreement."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.paper_claims import PaperAgreement, PaperMonth, PaperVisit
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.days import HELSINKI, Month, local_day
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients.parts import choose
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Columns
from hyvinvointi_desktop.ui.kit.field_row import FieldRow, first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField, KmField, TimeField
from hyvinvointi_desktop.ui.kit.labels import small
from hyvinvointi_desktop.ui.kit.words import language, tr

NEW = "new"


class WorkerForm(InlineForm):
    """Somebody who works without a laptop."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        super().__init__(desk, jobs, Form.PAPER_WORKER, {"name": self.name}, tr("Add the worker"))
        self.added: WorkerId | None = None
        self.name_row = FieldRow(tr("Name of the worker"), self.name)
        self.lay_out(self.name_row)

    def open_new(self) -> None:
        """A new name."""
        self.open_record(NEW, tr("Somebody who keeps paper"), lambda: self.name.setText(""))

    def work(self) -> Work | None:
        """Adds the worker."""
        name, desk = self.name.text().strip(), self._desk
        if first_missing((self.name_row, not name, tr("Write the name."))):
            return None

        def add() -> frozenset[Area]:
            self.added = desk.add_paper_worker(name)
            return frozenset({Area.APPROVALS})

        return add


class VisitForm(InlineForm):
    """One line of the worker's notebook. A record is ``worker|month|visit``; the last is ``new`` for a new one."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day, self.starts, self.ends, self.km = DateField(desk.clock.today), TimeField(), TimeField(), KmField()
        self.kind, self.code, self.start, self.goal, self.purpose = (
            QComboBox(), QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        )  # fmt: skip
        self.passenger = QCheckBox(tr("The client was on board all the way"))
        fields: dict[str, QWidget] = {
            "day": self.day, "starts": self.starts, "ends": self.ends, "code": self.code, "kind": self.kind,
            "km": self.km, "start": self.start, "goal": self.goal, "purpose": self.purpose,
            "passenger": self.passenger,
        }  # fmt: skip
        for field, most in ((self.code, 40), (self.start, 120), (self.goal, 120), (self.purpose, 200)):
            field.setMaxLength(most)
        super().__init__(desk, jobs, Form.PAPER_VISIT, fields, tr("Save the line"))
        self._worker, self._id = WorkerId(""), ""
        self._before: Session | None = None
        self._code = ""
        self._rows()

    def _rows(self) -> None:
        self.day_row, self.ends_row = FieldRow(tr("Day"), self.day), FieldRow(tr("Ended at"), self.ends)
        self.starts_row = FieldRow(tr("Began at"), self.starts)
        self.code_row = FieldRow(tr("Client's code"), self.code, hint=tr("Never the name."))
        self.start_row = FieldRow(tr("Driven from"), self.start, optional=True)
        self.km_row = FieldRow(tr("Kilometres"), self.km, optional=True)
        self.lay_out(
            Columns(self.day_row, self.starts_row, self.ends_row, narrowest=150, gap=12),
            Columns(self.code_row, FieldRow(tr("What it was"), self.kind, stretch=False), narrowest=200, gap=12),
            Columns(self.km_row, self.start_row, FieldRow(tr("Driven to"), self.goal, optional=True),
                    narrowest=170, gap=12),
            FieldRow(tr("Purpose of the drive"), self.purpose, optional=True),
            self.passenger,
            small(tr("Of a place only the part before the first comma is kept.")),
        )  # fmt: skip

    def offer(self, programmes: tuple[Programme, ...]) -> None:
        """The kinds of meeting."""
        now = str(self.kind.currentData() or "home_visit")
        self.kind.clear()
        for kind in dict.fromkeys(k.id for p in programmes for k in p.kinds):
            self.kind.addItem(text.kind(kind), kind)
        choose(self.kind, now if self.kind.findData(now) >= 0 else "")

    def open_for(self, worker: WorkerId, month: Month, session: Session | None, code: str = "") -> None:
        """A line that is kept, or a new one of the month."""
        self._worker, self._before, self._code = worker, session, code
        self._id = session.id if session else self._desk.new_id()
        record = f"{worker}|{month}|{session.id if session else NEW}"
        self.open_record(record, tr("Line of the notebook"), lambda: self._fill(month))

    def _fill(self, month: Month) -> None:
        s = self._before
        trip = s.trips[0] if s is not None and s.trips else None
        today = self._desk.clock.today()
        self.day.set_value(local_day(s.starts_at) if s else today if today in month else None)
        self.starts.set_value(s.starts_at.astimezone(HELSINKI).time() if s else None)
        self.ends.set_value(s.ends_at.astimezone(HELSINKI).time() if s else None)
        self.code.setText(self._code)
        choose(self.kind, s.kind if s else "home_visit")
        self.km.set_value(trip.km_tenths if trip else None)
        self.start.setText(trip.from_place if trip else "")
        self.goal.setText(trip.to_place if trip else "")
        self.purpose.setText(trip.purpose if trip else "")
        self.passenger.setChecked(bool(trip and trip.legs))

    def work(self) -> Work | None:
        """The line; what is missing is said at its field."""
        day, starts, ends, code = self.day.value(), self.starts.value(), self.ends.value(), self.code.text().strip()
        km = self.km.value() or 0
        route = bool(self.start.text().strip() and self.goal.text().strip())
        if first_missing(
            (self.day_row, day is None, self.day.problem() or tr("Write the day.")),
            (self.starts_row, starts is None, self.starts.problem() or tr("Write when it began.")),
            (self.ends_row, ends is None, self.ends.problem() or tr("Write when it ended.")),
            (self.code_row, not code, tr("Write the client's code.")),
            (self.start_row, bool(km) and not route, tr("Write where the drive began and where it ended.")),
        ):  # fmt: skip
            return None
        assert day is not None  # said above
        assert starts is not None
        assert ends is not None
        visit = PaperVisit(
            self._id, day, starts, ends, str(self.kind.currentData()), code, km, self.start.text(), self.goal.text(),
            self.purpose.text().strip(), self.passenger.isChecked(),
        )  # fmt: skip
        desk, worker = self._desk, self._worker
        return lambda: desk.save_paper_visit(worker, visit)


class DaysForm(InlineForm):
    """The days of a client's agreement on paper. A record is ``worker|month|agreement``."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.code, self.programme = QLineEdit(), QComboBox()
        self.first, self.last = DateField(desk.clock.today), DateField(desk.clock.today)
        self.code.setMaxLength(40)
        fields = {"code": self.code, "programme": self.programme, "first": self.first, "last": self.last}
        super().__init__(desk, jobs, Form.PAPER_DAYS, fields, tr("Save the agreement's days"))
        self._worker, self._id, self._payer = WorkerId(""), "", PayerId("")
        self._before: Agreement | None = None
        self._code = ""
        self.code_row = FieldRow(tr("Client's code"), self.code, hint=tr("Never the name."))
        self.first_row = FieldRow(tr("First day"), self.first)
        self.last_row = FieldRow(tr("Last day"), self.last)
        self.lay_out(
            Columns(self.code_row, FieldRow(tr("Programme"), self.programme, stretch=False), narrowest=200, gap=12),
            Columns(self.first_row, self.last_row, narrowest=160, gap=12),
        )

    def offer(self, programmes: tuple[Programme, ...]) -> None:
        """Under which programme it may be."""
        now = str(self.programme.currentData() or "")
        self.programme.clear()
        for programme in programmes:
            self.programme.addItem(programme.name(language().value), programme.id)
        choose(self.programme, now if self.programme.findData(now) >= 0 else "")

    def open_for(self, month: PaperMonth, agreement: Agreement | None, code: str = "") -> None:
        """An agreement that is kept, or a new one."""
        self._worker, self._payer, self._before, self._code = month.worker, month.payer.id, agreement, code
        self._id = agreement.id if agreement else self._desk.new_id()
        record = f"{month.worker}|{month.month}|{agreement.id if agreement else NEW}"
        self.open_record(record, tr("Days of an agreement on paper"), self._fill)

    def _fill(self) -> None:
        a = self._before
        self.code.setText(self._code)
        choose(self.programme, a.programme if a else "")
        self.first.set_value(a.first_day if a else None)
        self.last.set_value(a.last_day if a else None)

    def work(self) -> Work | None:
        """The days; what is missing is said at its field."""
        code, first, last = self.code.text().strip(), self.first.value(), self.last.value()
        if first_missing(
            (self.code_row, not code, tr("Write the client's code.")),
            (self.first_row, first is None, self.first.problem() or tr("Write the day.")),
            (self.last_row, last is None, self.last.problem() or tr("Write the day.")),
        ):  # fmt: skip
            return None
        made = PaperAgreement(
            self._id, code, str(self.programme.currentData()), first or date.min, last or date.min
        )
        desk, worker, payer = self._desk, self._worker, self._payer
        return lambda: desk.save_paper_agreement(worker, made, payer)
