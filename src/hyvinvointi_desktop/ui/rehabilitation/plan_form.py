"""The whole period in the calendar: the rhythm as fields, the days as they will be beside them. The desk lays them."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.app.plan_period import DayShown, PeriodPreview, PlanTerms
from hyvinvointi_desktop.domain.period_plan import PeriodPlan, PlannedAs
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients.parts import Pause, choose
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.plan_parts import SkippedWeeks
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.fields import CountField, DateField, TimeField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Columns, FieldRow, Flow, LineItem, column, head, label, muted
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.text_faults import fault


class PeriodPreviewCard(Card):
    """The days of the plan, or why there are none."""

    def __init__(self) -> None:
        super().__init__(role="quiet", gap=8)
        self.setAccessibleName(tr("The days of the period"))
        self.shown: PeriodPreview | None = None
        self.say("")

    def say(self, sentence: str) -> None:
        """Why there are no days."""
        self.shown = None
        self.clear()
        said = sentence or tr("The days show here when the days and the times are written.")
        self.add(head(tr("The days of the period")), muted(said))

    def show_days(self, found: PeriodPreview) -> None:
        """The days with what each is for."""
        if found == self.shown:
            return
        self.shown = found
        self.clear()
        days = [d.day.on for d in found.days]
        self.add(head(tr_n("%n meetings", len(days))), label(formats.date_range(days[0], days[-1])))
        self.add(Flow(*(self._day(d) for d in found.days)))
        for shown in found.days:
            if said := _note(shown):
                self.add(LineItem("calendar-blank", said, token="warn"))
        for on, name in found.left_out:
            gone = tr("{day} is left out: {reason}.").format(day=formats.day_text(on), reason=name or tr("a week off"))
            self.add(LineItem("calendar-blank", gone, token="warn"))
        if found.replaced:
            self.add(muted(tr_n("%n meetings of the earlier plan give way to these.", found.replaced)))
        announce(self, tr_n("%n meetings", len(days)))

    @staticmethod
    def _day(shown: DayShown) -> Chip:
        day = formats.day_text(shown.day.on, year=False)
        if shown.day.planned_as is PlannedAs.MEETING:
            return Chip(day)
        return Chip(f"{day} {words.planned_as(shown.day.planned_as)}", "good", "chat-text")


def _note(shown: DayShown) -> str:
    day = formats.day_text(shown.day.on)
    if shown.busy:
        return tr("{day}: there is something else in your calendar at that time.").format(day=day)
    if shown.day.instead_of is not None:
        reason = shown.holiday or tr("a week off")
        sentence = tr("{day} instead of {other}: {reason}.")
        return sentence.format(day=day, other=formats.date_text(shown.day.instead_of, year=False), reason=reason)
    return ""


class PlanForm(InlineForm):
    """The rhythm of the meetings; the days are shown before anything is saved."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        today = desk.clock.today
        self.first, self.last = DateField(today, Lean.FUTURE), DateField(today, Lean.FUTURE)
        self.weekday, self.kind, self.place = QComboBox(), QComboBox(), QLineEdit()
        self.starts, self.ends = TimeField(), TimeField()
        self.every, self.weekly = CountField(), CountField()
        self.skipped, self.last_one = SkippedWeeks(today), QCheckBox(tr("The service ends with these meetings"))
        fields: dict[str, QWidget] = {
            "first": self.first, "last": self.last, "weekday": self.weekday, "starts": self.starts, "ends": self.ends,
            "every": self.every, "weekly": self.weekly, "kind": self.kind, "place": self.place,
            "skipped": self.skipped, "last_one": self.last_one,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.PERIOD_PLAN, fields, tr("Put these into the calendar"))
        self._screen: PeriodScreen | None = None
        self._asked = 0
        self.preview = PeriodPreviewCard()
        for n, name in enumerate(words.weekdays()):
            self.weekday.addItem(name, str(n))
        self.every.setRange(1, 8)
        self.weekly.setRange(0, 20)
        self._rows = [
            FieldRow(tr("From"), self.first), FieldRow(tr("Until"), self.last), FieldRow(tr("Begins"), self.starts),
            FieldRow(tr("Ends"), self.ends),
        ]  # fmt: skip
        first, last, starts, ends = self._rows
        self.lay_out(
            Columns(
                column(
                    Columns(first, last, narrowest=150, gap=12),
                    FieldRow(tr("Weekday"), self.weekday),
                    Columns(starts, ends, narrowest=120, gap=12),
                    Columns(
                        FieldRow(tr("How many weeks apart"), self.every),
                        FieldRow(tr("First meetings every week"), self.weekly, hint=tr("How many; 0 for none")),
                        narrowest=150, gap=12,
                    ),
                    Columns(
                        FieldRow(tr("What you do"), self.kind), FieldRow(tr("Place"), self.place, optional=True),
                        narrowest=150, gap=12,
                    ),
                    self.skipped,
                    self.last_one,
                    gap=12,
                ),
                column(self.preview, None),
                narrowest=300,
            )
        )  # fmt: skip
        self._later = Pause(self, 250, self._look)
        self.fields.on_change(lambda *_: self._later.start())

    def open_for(self, screen: PeriodScreen) -> None:
        """The rhythm that the programme expects, over the days of the decision."""
        self._screen = screen
        self.kind.clear()
        kinds = screen.programme.kinds if screen.programme is not None else ()
        for kind in kinds:
            if kind.counts_as_meeting and kind.id not in ("review", "final_review", "network_meeting"):
                self.kind.addItem(formats.capital(text.kind(kind.id)), kind.id)
        record = f"{screen.client.id}|plan"
        self.open_record(record, tr("The whole period in the calendar"), self._fill, screen.client.id)
        self.preview.say("")
        self._later.start()

    def _fill(self) -> None:
        screen = self._screen
        assert screen is not None
        decision = screen.decision(DecisionKind.SERVICE)
        first = max(screen.today, decision.first_day) if decision is not None else screen.today
        self.first.set_value(first)
        self.last.set_value(decision.last_day if decision is not None and decision.last_day >= first else None)
        choose(self.weekday, str(first.weekday() if first.weekday() < 5 else 0))
        self.starts.clear()
        self.ends.clear()
        self.every.setValue(2)
        self.weekly.setValue(0)
        self.kind.setCurrentIndex(0)
        self.place.clear()
        self.skipped.set_mondays(())
        self.last_one.setChecked(False)

    def came(self) -> None:
        """What was typed has come back: its days show."""
        self._later.start()

    def _plan(self) -> PeriodPlan | None:
        """The plan as typed, None while a part is missing."""
        first, last, starts, ends = self.first.value(), self.last.value(), self.starts.value(), self.ends.value()
        if first is None or last is None or starts is None or ends is None:
            return None
        rhythm = self._screen.programme.rhythm if self._screen and self._screen.programme else None
        return PeriodPlan(
            first, last, int(self.weekday.currentData() or 0), starts, ends, self.every.value(), self.weekly.value(),
            rhythm.review_months if rhythm is not None else 0, self.last_one.isChecked(), self.skipped.mondays(),
        )  # fmt: skip

    def _terms(self) -> PlanTerms:
        return PlanTerms(str(self.kind.currentData() or ""), self.place.text())

    def _look(self) -> None:
        plan, screen = self._plan(), self._screen
        if not self.isVisible() or plan is None or screen is None or screen.period is None:
            self.preview.say("")
            return
        self._asked += 1
        asked, desk, period = self._asked, self._desk, screen.period.id
        terms, shown_in = self._terms(), language().value

        def ok(found: PeriodPreview) -> None:
            if asked == self._asked:
                self.preview.show_days(found)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self.preview.say(fault(error))

        self._jobs.run(lambda: desk.preview_period(period, plan, terms, shown_in), owner=self, ok=ok, failed=failed)

    def work(self) -> Work | None:
        """Lays the meetings in one act."""
        plan, screen = self._plan(), self._screen
        problems = (tr("Write the day."), tr("Write the day."), tr("Write when it begins."), tr("Write when it ends."))
        for row, missing in zip(self._rows, problems, strict=True):
            row.set_problem("")
            if row.field.value() is None:  # type: ignore[attr-defined]  # the four are fields that read
                row.set_problem(row.field.problem() or missing)  # type: ignore[attr-defined]
                row.field.setFocus()
                return None
        if plan is None or screen is None or screen.period is None:
            return None
        desk, period, terms = self._desk, screen.period.id, self._terms()
        return lambda: desk.plan_period(period, plan, terms)

