"""The plan of a course: what, when, for whom, who pays; the days are seen before anything is saved."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.courses import PlannedDays
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.courses import Course, CoursePlan
from hyvinvointi_desktop.domain.ids import CourseId
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Payer, Programme
from hyvinvointi_desktop.ui.clients.parts import Pause, focus_later, on_ctrl_enter, way_back
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.groups.course_fields import CourseFields
from hyvinvointi_desktop.ui.groups.plan_preview import PlanPreview
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import (
    Columns,
    Flow,
    InlineMessage,
    ScrollPage,
    column,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.text_faults import fault


class CourseForm(ScrollPage):
    """``saved`` carries the course's id; ``left`` when it is closed with its draft kept."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, course: Course | None = None, record: str = "") -> None:
        super().__init__(widest=1180, gap=12)
        self._desk, self._jobs, self._course = desk, jobs, course
        self._wanted = record
        self._id = course.id if course else CourseId(record or desk.new_id())
        self._busy = False
        self.fields = CourseFields(self, desk.clock.today)
        self.preview = PlanPreview()
        self.notice, self._kept = InlineMessage(), small("")
        self.save = primary(tr("&Save the course"), self._save, "check")
        self._draft = FormDraft.of(desk, jobs, Form.COURSE, self, self.fields.fields, self._kept.setText)
        self._pause = Pause(self, 200, self._ask_days)
        self._lay_out()
        self.fields.changed.connect(self._changed)
        on_ctrl_enter(self, self.save)
        self._load()

    def _lay_out(self) -> None:
        heading = tr("Plan of the course") if self._course else tr("New course")
        told = (
            tr("What was held stays as it is. Sessions to come move to where the plan says.")
            if self._course
            else tr("Only the name, the first day and the times are needed. The rest can be added later.")
        )
        self.add(way_back(tr("Back"), self._leave, self), title(heading), muted(told))
        left = column(*self.fields.cards(), gap=12)
        self.add(Columns(left, column(self.preview, None), stretch=(3, 2), narrowest=330, gap=12))
        self.add(self.notice, Flow(self.save, plain(tr("Close, keep the draft"), self._leave), self._kept), None)

    # -- opening ------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        desk = self._desk

        def work() -> tuple[Worker, tuple[Payer, ...], tuple[Programme, ...], Programmes]:
            me = desk.me()
            return me.worker, me.payers, desk.course_programmes(), desk.all_programmes()

        self._jobs.run(work, owner=self, ok=lambda found: self._fill(*found), failed=self._failed)

    def _fill(
        self, worker: Worker, payers: tuple[Payer, ...], programmes: tuple[Programme, ...], known: Programmes
    ) -> None:
        self.fields.offer_programmes(programmes, known)
        self.fields.pay.offer(payers)
        if self._course is not None:
            course = self._course
            self._draft.open(course.id, lambda: self.fields.show_course(course), then=self._take)
        else:
            wanted = self._wanted
            self._draft.open_new(
                self._id, lambda d: wanted in ("", d.record), lambda: self.fields.show_new(worker), then=self._take
            )
        focus_later(self.fields.name)

    def _take(self, opened: Opened) -> None:
        if opened.draft is not None:
            self._id = CourseId(opened.draft.record)
            self.notice.say(begun_words(opened), "plain", tr("Begin anew"), self._anew)
        self._ask_days()

    def _anew(self) -> None:
        self.notice.clear()
        self._draft.drop()
        if self._course is None:
            self._wanted = self._id = CourseId(self._desk.new_id())
            for name, value in CourseFields(self, self._desk.clock.today).fields.typed().items():
                self.fields.fields.show_typed({name: value})
        self._load()

    # -- the days -----------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        for row in (self.fields.name_row, self.fields.count_row, self.fields.capacity_row):
            row.set_problem("")
        self._pause.start()

    def _ask_days(self) -> None:
        plan = self.fields.plan()
        if plan is None:
            self.preview.say("")
            return
        desk, words, programme = self._desk, language().value, self.fields.chosen_programme()
        saved = self._course.id if self._course else None
        self._jobs.run(
            lambda: desk.preview_course_days(plan, words, programme, saved),
            owner=self,
            ok=lambda found: self._show_days(plan, found),
            failed=lambda error: self.preview.say(fault(error)),
        )

    def _show_days(self, plan: CoursePlan, found: PlannedDays) -> None:
        if plan == self.fields.plan():
            self.preview.show_days(found)

    # -- saving -------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._busy or not self._is_whole():
            return
        course = self.fields.course(self._id, self._course)
        if course is None:
            return
        desk = self._desk
        self._busy = True
        self.save.setEnabled(False)
        self._jobs.run(
            self._draft.saving(lambda: desk.save_course(course)),
            owner=self,
            ok=lambda _: self.saved.emit(course.id),
            failed=self._failed,
        )

    def _is_whole(self) -> bool:
        fields, number = self.fields, tr("Write a number, such as 12.")
        missing = [
            (fields.name_row, fields.name, "" if fields.name.text().strip() else tr("Write the name of the course.")),
            (fields.first_row, fields.first, _lacks(fields.first.value() is None, tr("Write the first day."))),
            (fields.starts_row, fields.starts, _lacks(fields.starts.value() is None, tr("Write when it begins."))),
            (fields.ends_row, fields.ends, _lacks(fields.ends.value() is None, tr("Write when it ends."))),
            (fields.count_row, fields.count, _lacks(not fields.count_is_right(), number)),
            (fields.capacity_row, fields.capacity, _lacks(not fields.places_are_right(), number)),
        ]
        lacking = [(row, field, words) for row, field, words in missing if words]
        for row, _, words in lacking:
            row.set_problem(words)
        if lacking:
            lacking[0][1].setFocus()
            self.notice.say(tr("Not saved yet. Everything typed is kept; see the marked field."), "warn")
        return not lacking

    def _failed(self, error: Exception) -> None:
        if self._busy:
            self._draft.not_saved()
        self._busy = False
        self.save.setEnabled(True)
        sentence = fault(error)
        refusal = error.refusal if isinstance(error, Refused) else None
        if refusal is Refusal.END_NOT_AFTER_START:
            self.fields.ends_row.set_problem(sentence)
            self.fields.ends.setFocus()
        elif refusal is Refusal.COURSE_PAYER_MISSING:
            self.fields.pay.payer_row.set_problem(sentence)
        self.notice.say(sentence, "warn" if refusal else "bad")

    def _leave(self) -> None:
        self._draft.leave()
        self.left.emit()


def _lacks(missing: bool, sentence: str) -> str:
    return sentence if missing else ""
