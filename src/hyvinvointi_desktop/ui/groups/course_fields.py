"""The fields of a course's plan, from a course and to one. They save nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, CoursePlan, Leader
from hyvinvointi_desktop.domain.ids import CourseId, ProgrammeId
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.plan_findings import minutes_of
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients.parts import TextBox, choose, chooser
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.groups import programme_words, words
from hyvinvointi_desktop.ui.groups.offered_words import OfferedWords
from hyvinvointi_desktop.ui.groups.plan_parts import OtherLeaders, PayPart, SkippedWeeks
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField, TimeField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, column, head, small
from hyvinvointi_desktop.ui.kit.words import tr

COURSE_PROGRAMME = ProgrammeId("hyvinvointitreenit")
"""What a course is of where no programme of groups is in the data."""
MOST_WEEKS = 8


def group_programmes(programmes: Sequence[Programme]) -> list[Programme]:
    """The programmes that are run in groups: those that have course sessions."""
    return [p for p in programmes if p.session_kind(GROUP_SESSION) is not None]


class CourseFields(QObject):
    """``changed`` at every letter."""

    changed = Signal()

    def __init__(self, owner: QWidget, today: Callable[[], date]) -> None:
        super().__init__(owner)
        self.name, self.target, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.groups = OfferedWords(tr("For whom"), self.target, several=True)
        self.programme = chooser([])
        self._today, self._new = today, False
        self._programmes: list[Programme] = []
        self._known = Programmes(())
        self.first = DateField(today, Lean.FUTURE)
        self.starts, self.ends = TimeField(), TimeField()
        self._offered = 12, 1
        self.count = QLineEdit("12")
        self.every = QComboBox()
        for weeks in range(1, MOST_WEEKS + 1):
            self.every.addItem(formats.capital(words.every_weeks(weeks)), weeks)
        self.skipped = SkippedWeeks(today)
        self.names: OneOf[str] = OneOf(
            tr("Who came is kept"), [("names", tr("With names")), ("count", tr("Only how many"))]
        )
        self.capacity = QLineEdit()
        self.own = QLineEdit()
        self.organisation = QLineEdit()
        self.others, self.pay = OtherLeaders(), PayPart()
        self.budget, self.fee, self.insurer = MoneyField(), MoneyField(), QLineEdit()
        self.note = TextBox()
        self.fields = Fields(self._named())
        self.fields.on_change(lambda *_: self.changed.emit())
        self.names.set_value("names")
        self.programme.currentIndexChanged.connect(self._obey)
        self.first.textChanged.connect(self._obey)
        self.starts.editingFinished.connect(self._offer_end)
        self._make_rows()

    def _named(self) -> dict[str, QWidget]:
        return {
            "name": self.name, "programme": self.programme, "target": self.target, "place": self.place,
            "first": self.first, "starts": self.starts, "ends": self.ends, "count": self.count, "every": self.every,
            "skipped": self.skipped, "names": self.names, "capacity": self.capacity, "own": self.own,
            "organisation": self.organisation, "others": self.others, "pay": self.pay, "budget": self.budget,
            "fee": self.fee, "insurer": self.insurer, "note": self.note,
        }  # fmt: skip

    def _make_rows(self) -> None:
        self.name_row = FieldRow(tr("Name of the course"), self.name)
        self.programme_row = FieldRow(tr("Programme"), self.programme)
        self.first_row = FieldRow(tr("First day"), self.first, hint=tr("For example 7.1. or next Thursday"))
        self.starts_row = FieldRow(tr("Begins"), self.starts)
        self.ends_row = FieldRow(tr("Ends"), self.ends)
        self.capacity_row = FieldRow(
            tr("How many fit in"), self.capacity, optional=True, hint=tr("Others go to the waiting list")
        )
        self.count_row = FieldRow(tr("Number of sessions"), self.count)
        self.names_row = FieldRow(tr("Who came is kept"), self.names)

    def cards(self) -> list[Card]:
        """The fields in cards, as a course is thought out."""
        return [
            Card(
                head(tr("The course")),
                Columns(self.name_row, self.programme_row, narrowest=220, gap=12),
                Columns(
                    column(
                        FieldRow(
                            tr("For whom"), self.target, optional=True, hint=tr("For example over 65, living alone")
                        ),
                        self.groups, gap=4,
                    ),
                    FieldRow(tr("Place"), self.place, optional=True, hint=tr("Village or town, then the address")),
                    narrowest=220, gap=12,
                ),
            ),
            Card(
                head(tr("When")),
                Columns(self.first_row, self.starts_row, self.ends_row, narrowest=130, gap=12),
                Columns(
                    self.count_row, FieldRow(tr("How often"), self.every), narrowest=200, gap=12,
                ),
                self.skipped,
            ),
            Card(head(tr("People")), Columns(self.names_row, self.capacity_row, narrowest=220, gap=12)),
            Card(
                head(tr("Leaders")),
                Columns(
                    FieldRow(tr("My name"), self.own),
                    FieldRow(tr("My organisation"), self.organisation, optional=True),
                    narrowest=220, gap=12,
                ),
                self.others,
            ),
            Card(head(tr("My pay")), self.pay),
            Card(
                head(tr("Money and insurance")),
                Columns(
                    FieldRow(tr("Activity money, €"), self.budget, optional=True),
                    FieldRow(tr("Course fee of one person, €"), self.fee, optional=True), narrowest=220, gap=12,
                ),
                FieldRow(tr("Who insures the participants"), self.insurer, optional=True),
                FieldRow(tr("Own notes on the course"), self.note, optional=True),
                small(tr("Money is bought with on the course's own page, with receipts.")),
            ),
        ]  # fmt: skip

    # -- from and to a course -----------------------------------------------------------------------------------

    def offer_programmes(self, programmes: Sequence[Programme], known: Programmes) -> None:
        """What a course can be of; one alone is not asked about. ``known`` are all versions of them."""
        self._programmes, self._known = group_programmes(programmes), known
        ids = [p.id for p in self._programmes] or [COURSE_PROGRAMME]
        now = str(self.programme.currentData() or "")
        self.programme.clear()
        for programme in ids:
            self.programme.addItem(formats.capital(text.programme(programme)), programme)
        choose(self.programme, now)
        self.programme_row.setVisible(len(ids) > 1)
        self._obey()

    def show_new(self, worker: Worker) -> None:
        """Who begins a course leads it; its figures are those of its programme."""
        self._new = True
        self.own.setText(worker.name)
        self.organisation.setText(worker.organisation)
        self._obey()

    def chosen_programme(self) -> ProgrammeId:
        """What the course is of."""
        return ProgrammeId(str(self.programme.currentData() or COURSE_PROGRAMME))

    def _in_force(self) -> Programme | None:
        """The programme in the version of the first day, while none is written in today's."""
        return self._known.in_force(self.chosen_programme(), self.first.value() or self._today())

    def _obey(self) -> None:
        """Offers what the programme offers. Figures that a person has changed stay as they are."""
        programme = self._in_force()
        self.groups.offer(programme_words.target_groups(programme))
        if not self._new or programme is None or programme.course is None:
            return
        rules = programme.course
        count, weeks = self._offered
        if self.count.text().strip() == str(count):
            self.count.setText(str(rules.max_sessions))
        if self.every.currentData() == weeks:
            self._show_every(rules.every_weeks)
        self._offered = rules.max_sessions, rules.every_weeks

    def _offer_end(self) -> None:
        """A new course's session ends when the shortest that its programme knows does, until it is written."""
        programme, starts = self._in_force(), self.starts.value()
        if not self._new or starts is None or programme is None or programme.course is None:
            return
        ends = minutes_of(starts) + programme.course.min_minutes
        if self.ends.is_empty() and ends < 24 * 60:
            self.ends.set_value(time(*divmod(ends, 60)))
            self.changed.emit()

    def show_course(self, course: Course) -> None:
        """What is saved."""
        plan = course.plan
        own = next((x for x in course.leaders if x.own), Leader(""))
        for line, words_ in (
            (self.name, course.name), (self.target, course.target_group), (self.place, course.place),
            (self.insurer, course.insurer), (self.own, own.name), (self.organisation, own.organisation),
            (self.capacity, str(course.capacity or "")),
        ):  # fmt: skip
            line.setText(words_)
        if self.programme.findData(course.programme) < 0:
            self.programme.addItem(formats.capital(text.programme(course.programme)), course.programme)
        choose(self.programme, course.programme)
        self.programme.setEnabled(False)
        self.first.set_value(plan.first_day)
        self.starts.set_value(plan.starts)
        self.ends.set_value(plan.ends)
        self.count.setText(str(plan.sessions))
        self._show_every(plan.every_weeks)
        self.skipped.set_mondays(plan.skipped_weeks)
        self.names.set_value("names" if course.names else "count")
        self.others.set_leaders([x for x in course.leaders if not x.own])
        self.pay.set_pay(course.pay, saved=True)
        self.budget.set_value(course.budget_cents or None)
        self.fee.set_value(course.fee_cents or None)
        self.note.setPlainText(course.note)

    def _show_every(self, weeks: int) -> None:
        if self.every.findData(weeks) < 0:
            self.every.addItem(formats.capital(words.every_weeks(weeks)), weeks)
        self.every.setCurrentIndex(self.every.findData(weeks))

    def plan(self) -> CoursePlan | None:
        """The days as written; None while the first day or a time is missing."""
        first, starts, ends = self.first.value(), self.starts.value(), self.ends.value()
        count = _number(self.count)
        if first is None or starts is None or ends is None or count is None:
            return None
        weeks = int(self.every.currentData())
        return CoursePlan(first, starts, ends, count, weeks, self.skipped.mondays())

    def places_are_right(self) -> bool:
        """Whether the number of places is a number, or empty."""
        return not self.capacity.text().strip() or _number(self.capacity) is not None

    def count_is_right(self) -> bool:
        """Whether the number of sessions is a number."""
        return _number(self.count) is not None

    def course(self, record: CourseId, before: Course | None) -> Course | None:
        """The course as written; None while its plan is not whole."""
        plan = self.plan()
        if plan is None:
            return None
        under = self._in_force()
        bare = before or Course(record, "", self.chosen_programme(), under.version if under else 1, plan)
        was_own = next((x for x in bare.leaders if x.own), None)
        own = replace(was_own or Leader("", own=True), name=self.own.text().strip(),
                      organisation=self.organisation.text().strip())  # fmt: skip
        return replace(
            bare, name=" ".join(self.name.text().split()), plan=plan, place=self.place.text().strip(),
            target_group=self.target.text().strip(), capacity=_number(self.capacity),
            names=self.names.value() != "count", pay=self.pay.pay(), budget_cents=self.budget.value() or 0,
            fee_cents=self.fee.value() or 0, insurer=self.insurer.text().strip(),
            note=self.note.toPlainText().strip(), leaders=(*((own,) if own.name else ()), *self.others.leaders()),
        )  # fmt: skip


def _number(field: QLineEdit) -> int | None:
    """A whole number over zero, else None."""
    written = field.text().strip()
    return int(written) if written.isascii() and written.isdigit() and 0 < int(written) < 10_000 else None
