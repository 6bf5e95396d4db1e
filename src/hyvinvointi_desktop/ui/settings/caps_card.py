"""Another hour limit for one client and month, as agreed with the coordinator. It counts nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import CapException, CapScope
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import FreeField
from hyvinvointi_desktop.ui.kit.labels import head, muted, small
from hyvinvointi_desktop.ui.kit.typing import Misread, read_minutes
from hyvinvointi_desktop.ui.kit.words import tr

_MONTHS_BACK, _MONTHS_AHEAD = 12, 6


@dataclass(frozen=True, slots=True)
class CapDoors:
    """How an exception is kept, and how it is taken back."""

    save: Callable[[CapException], None]
    take_back: Callable[[CapException], None]


class HoursField(FreeField[int]):
    """Hours of a month; the value is whole minutes. A bare number is hours, also a large one."""

    def __init__(self) -> None:
        super().__init__(_read_hours, formats.minutes, "100 h 30 min", lambda _: tr("Write the hours, such as 12 h."))


def _read_hours(typed: str) -> int | Misread:
    bare = typed.replace(",", "").replace(".", "").strip().isdigit() and ":" not in typed
    return read_minutes(f"{typed.strip()} h" if bare else typed)


class CapsCard(Card):
    """The exceptions there are, and a form for one more."""

    def __init__(self, doors: CapDoors, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._doors, self._today = doors, desk.clock.today
        self._list = column(gap=4)
        self._no_effect = muted(tr("Now all your hours share one limit, so these have no effect."))
        self.client, self.month, self.hours = QComboBox(), QComboBox(), HoursField()
        self._fill_months()
        self.client_row = FieldRow(tr("&Client"), self.client)
        self.hours_row = FieldRow(tr("Hour li&mit"), self.hours)
        self.add(
            head(tr("Another hour limit")),
            small(tr("When more, or fewer, hours have been agreed for one client in one month.")),
            self._no_effect,
            self._list,
            Columns(self.client_row, FieldRow(tr("M&onth"), self.month), self.hours_row, narrowest=210),
            Flow(plain(tr("Add the limit"), self._add, "plus")),
        )
        fields = Fields({"client": self.client, "month": self.month, "hours": self.hours})
        self.draft = FormDraft.of(desk, jobs, Form.CAP, self, fields)

    def show_caps(self, caps: Sequence[CapException], clients: Sequence[Client], scope: CapScope) -> None:
        """What is agreed, newest month first."""
        self._no_effect.setVisible(scope is CapScope.WORKER)
        names = {c.id: f"{c.name} · {c.code}" if c.name else c.code for c in clients}
        self.draft.open("own", lambda: self._offer(clients, names))
        self._list.clear()
        for cap in sorted(caps, key=lambda c: (c.month, names.get(c.client, "")), reverse=True):
            self._list.add(self._line(cap, names.get(cap.client, "–")))

    def _offer(self, clients: Sequence[Client], names: dict[ClientId, str]) -> None:
        chosen = self.client.currentData()
        self.client.clear()
        for client in sorted((c for c in clients if c.archived_on is None), key=lambda c: names[c.id].casefold()):
            self.client.addItem(names[client.id], client.id)
        self.client.setCurrentIndex(max(0, self.client.findData(chosen)))

    def _line(self, cap: CapException, who: str) -> LineItem:
        about = f"{who} · {formats.month_text(cap.month)}"
        take_out = link(tr("Take out"), partial(self._ask_out, cap, about))
        take_out.setAccessibleName(f"{tr('Take out')}: {about}")
        return LineItem("clock", formats.minutes(cap.minutes), about, take_out)

    def _fill_months(self) -> None:
        month = now = Month.of(self._today())
        for _ in range(_MONTHS_AHEAD):
            month = month.next()
        for _ in range(_MONTHS_AHEAD + _MONTHS_BACK + 1):
            self.month.addItem(formats.capital(formats.month_text(month)), str(month))
            month = month.previous()
        self.month.setCurrentIndex(self.month.findData(str(now)))

    def _add(self) -> None:
        minutes, client = self.hours.value(), self.client.currentData()
        self.client_row.set_problem("" if client else tr("There is no client yet."))
        self.hours_row.set_problem(
            self.hours.problem() or ("" if minutes is not None else tr("Write the hours, such as 12 h."))
        )
        if client and minutes is not None:
            month = Month.from_text(self.month.currentData())
            self._doors.save(CapException(ClientId(client), month, minutes))

    def added(self) -> None:
        """It was kept: the line is ready for the next."""
        self.draft.saved()
        self.hours.set_value(None)

    def _ask_out(self, cap: CapException, about: str) -> None:
        ask(
            self.window(),
            tr("Take out this hour limit?"),
            f"{about}. {tr('The usual limit counts again in open months. Signed months stay as they are.')}",
            tr("Take out"),
            lambda: self._doors.take_back(cap),
        )
