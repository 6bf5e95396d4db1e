"""Weekly meetings: what repeats with whom, added, changed and ended. The sessions themselves are laid by the desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.ids import ClientId, PlanId
from hyvinvointi_desktop.domain.sessions import WeeklyPlan
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.history.meanwhile import Meanwhile
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.fields import DateField, TimeField
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    column,
    head,
    label,
    link,
    muted,
    plain,
    primary,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.client_picker import ClientPicker
from hyvinvointi_desktop.ui.sessions.prefill import usual_kind
from hyvinvointi_desktop.ui.text_faults import fault

_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class _Read:
    plans: tuple[WeeklyPlan, ...]
    choices: FormChoices
    names: dict[ClientId, str]


def weekday_name(weekday: int) -> str:
    """``keskiviikko``."""
    return formats.long_day_text(_MONDAY + timedelta(days=weekday)).split()[0]


def every_words(weeks: int) -> str:
    """How often."""
    return tr("every week") if weeks == 1 else tr("every second week")


class PlansPage(ScrollPage):
    """The list and, under it, one plan to add or change."""

    finished = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date] | None = None) -> None:
        super().__init__(widest=880)
        self._desk, self._jobs = desk, jobs
        self._today = today or desk.clock.today
        self._id = PlanId(desk.new_id())
        self._filled: WeeklyPlan | None = None
        self._meanwhile: Meanwhile[WeeklyPlan] = Meanwhile(self, jobs, frozenset({Area.SESSIONS}), self._told)
        self.notice = InlineMessage()
        self.list = Card()
        self.list.add(head(tr("What repeats now")))
        self._make_fields()
        self.add(title(tr("Weekly meetings")), self.notice, self.list, self.form, None)
        self._reset()
        jobs.changed.connect(self._changed)
        self._load()

    def _make_fields(self) -> None:
        self.clients = ClientPicker(tr("With whom"))
        self.weekday: OneOf[int] = OneOf(tr("Weekday"), [(n, formats.capital(weekday_name(n))) for n in range(7)])
        self.every: OneOf[int] = OneOf(tr("How often"), [(n, formats.capital(every_words(n))) for n in (1, 2)])
        self.starts, self.ends = TimeField(), TimeField()
        self.first, self.last = DateField(self._today, Lean.FUTURE), DateField(self._today, Lean.FUTURE)
        self.kind, self.place = QComboBox(), QLineEdit()
        self.clients_row = FieldRow(tr("&With whom"), self.clients)
        self.times_row = FieldRow(tr("&Begins"), self.starts)
        self.last_row = FieldRow(tr("&Until"), self.last)
        self.form_head = head("")
        self.save = primary(tr("Sa&ve"), self.log, "check")
        self.clients.problem_changed.connect(self.clients_row.set_problem)
        weekday = column(label(tr("Weekday"), "strong"), self.weekday, gap=SPACE_S)
        often = column(label(tr("How often"), "strong"), self.every, gap=SPACE_S)
        times = Flow(
            self.times_row,
            FieldRow(tr("&Ends"), self.ends),
            FieldRow(tr("&Starting on"), self.first),
            self.last_row,
            gap=SPACE_M,
        )
        what = Columns(
            FieldRow(tr("What &do you do"), self.kind),
            FieldRow(tr("P&lace"), self.place, optional=True),
            narrowest=200,
            gap=SPACE_M,
        )
        self.earlier = link(tr("Earlier versions"), self._open_versions, "clock")
        acts = Flow(self.save, plain(tr("Go back"), self.finished.emit), self.earlier)
        self.form = Card(self.form_head, self.clients_row, weekday, often, times, what, acts)

    def _load(self) -> None:
        def work() -> _Read:
            names = {c.id: c.name for c in self._desk.clients()}
            return _Read(self._desk.plans(), self._desk.form_choices(), names)

        self._jobs.run(work, owner=self, ok=self._show, failed=lambda e: self.notice.say(fault(e), "warn"))

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.SESSIONS, Area.CLIENTS}:
            self._load()

    def _show(self, found: _Read) -> None:
        kind = self.kind.currentData()
        self.kind.clear()
        for k in found.choices.kinds:
            self.kind.addItem(formats.capital(text.kind(k.id)), k.id)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind or usual_kind(found.choices))))
        self.clients.set_people(found.choices.clients)
        offer(self.place, found.choices.places)
        living = [p for p in found.plans if p.last_day >= self._today()]
        self.list.clear(keep=1)
        for plan in sorted(living, key=lambda p: (p.weekday, p.starts)):
            self.list.add(self._item(plan, found.names))
        if not living:
            self.list.add(muted(tr("Nothing repeats yet. Add below what you have agreed with a client.")))

    def _item(self, plan: WeeklyPlan, names: dict[ClientId, str]) -> QWidget:
        who = ", ".join(names.get(c, "") for c in plan.clients)
        times = formats.clock_range(plan.starts, plan.ends)
        line = f"{formats.capital(every_words(plan.every_weeks))}, {weekday_name(plan.weekday)} {times} · {who}"
        days = formats.date_range(plan.first_day, plan.last_day)
        under = " · ".join(w for w in (text.kind(plan.kind), plan.place, days) if w)
        change, end = plain(tr("Change"), partial(self._edit, plan)), plain(tr("End it"), partial(self._ask_end, plan))
        for button in (change, end):
            button.setAccessibleName(f"{button.text()}: {who}, {weekday_name(plan.weekday)}")
        return LineItem("repeat", line, under, change, end)

    # -- the form -----------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self._id = PlanId(self._desk.new_id())
        self._meanwhile.let_go()
        self.earlier.hide()
        self.form_head.setText(tr("Add a repeating meeting"))
        today = self._today()
        self.clients.set_value(())
        self.weekday.set_value(today.weekday())
        self.every.set_value(1)
        self.starts.set_value(None)
        self.ends.set_value(None)
        self.first.set_value(today)
        self.last.set_value(add_months(today, 3))
        self.place.clear()

    def _edit(self, plan: WeeklyPlan) -> None:
        self._fill(plan)
        self.starts.setFocus()
        self.ensureWidgetVisible(self.form)

    def _fill(self, plan: WeeklyPlan) -> None:
        self._id = plan.id
        self.earlier.show()
        self.form_head.setText(tr("Change a repeating meeting"))
        self.clients.set_value(plan.clients)
        self.weekday.set_value(plan.weekday)
        self.every.set_value(plan.every_weeks)
        self.starts.set_value(plan.starts)
        self.ends.set_value(plan.ends)
        self.first.set_value(plan.first_day)
        self.last.set_value(plan.last_day)
        self.kind.setCurrentIndex(max(0, self.kind.findData(plan.kind)))
        self.place.setText(plan.place)
        self._filled = plan
        self._meanwhile.hold(plan, lambda: next((p for p in self._desk.plans() if p.id == plan.id), None))

    def _told(self, now: WeeklyPlan | None) -> None:
        """The meeting changed under the form, as by an undo."""
        if now is None:
            words = tr("This repeating meeting is not there any more. What is in the form stays; saving adds it again.")
            self.notice.say(words, "warn")
        elif self._in_fields() == self._filled:
            self._fill(now)
        else:
            words = tr("This has changed meanwhile. What you typed is still here; saving would replace the change.")
            self.notice.say(words, "warn", tr("Show it as it is now"), partial(self._fill, now))

    def _open_versions(self) -> None:
        about = Ref(RecordKind.PLAN, self._id)
        VersionsSheet(self, self._desk, self._jobs, about, tr("repeating meeting")).open()

    def plan(self) -> WeeklyPlan | None:
        """What is in the fields; None, with the gap shown, while something is missing."""
        self.clients.take_typed()
        starts, ends = self.starts.value(), self.ends.value()
        first, last = self.first.value(), self.last.value()
        clients = self.clients.value()
        times_good = starts is not None and ends is not None and starts < ends
        days_good = first is not None and last is not None and first <= last
        self.clients_row.set_problem("" if clients else tr("Choose whom you meet."))
        self.times_row.set_problem("" if times_good else tr("Write both times; the end is after the start."))
        self.last_row.set_problem("" if days_good else tr("Write both days; the last is not before the first."))
        if not (clients and times_good and days_good):
            return None
        return self._in_fields()

    def _in_fields(self) -> WeeklyPlan | None:
        starts, ends, first, last = self.starts.value(), self.ends.value(), self.first.value(), self.last.value()
        if starts is None or ends is None or first is None or last is None:
            return None
        return WeeklyPlan(
            self._id,
            self.clients.value(),
            self.weekday.value() or 0,
            starts,
            ends,
            str(self.kind.currentData()),
            first,
            last,
            self.every.value() or 1,
            self.place.text().strip(),
        )

    def _first_wrong(self) -> QWidget:
        rows: Sequence[FieldRow] = (self.clients_row, self.times_row, self.last_row)
        return next((r.field for r in rows if r.problem()), self.save)

    def log(self) -> None:
        """Saves the plan; its meetings appear on Tänään."""
        plan = self.plan()
        if plan is None:
            self._first_wrong().setFocus()
            return
        self.save.setEnabled(False)
        self._jobs.run(lambda: self._desk.save_plan(plan), owner=self, ok=lambda _: self._saved(), failed=self._failed)

    def _saved(self) -> None:
        self.save.setEnabled(True)
        self._reset()
        self.notice.say(tr("Saved. The meetings are on the Today page when their day comes."), "good")

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.notice.say(f"{fault(error)} {tr('Everything you wrote is still here.')}", "warn")

    def _ask_end(self, plan: WeeklyPlan) -> None:
        ask(
            self,
            tr("End this repeating meeting?"),
            tr("The agreed meetings from today on are taken out. What has been held stays."),
            tr("End it"),
            partial(self._end, plan),
        )

    def _end(self, plan: WeeklyPlan) -> None:
        self._jobs.run(
            lambda: self._desk.delete_plan(plan),
            owner=self,
            ok=lambda _: self.notice.say(tr("Ended. What has been held stays."), "good"),
            failed=self._failed,
        )
