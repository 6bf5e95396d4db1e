"""Forms about one person of a course: asked in, interviewed, leaving. The desk saves them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.course_screens import CourseScreen, Participant
from hyvinvointi_desktop.app.course_sessions import HeldInterview
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import Course, Enrolment, EnrolmentState, Interview
from hyvinvointi_desktop.domain.ids import ClientId, EnrolmentId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.clients.parts import TextBox, choose, chooser
from hyvinvointi_desktop.ui.groups import programme_words, words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.session_forms import WhenParts
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, column, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.client_picker import shown_name

NEW = "new"
WhenAt = tuple[datetime, datetime, str]
"""Beginning, end and place."""


def _yes_no() -> list[tuple[str, str]]:
    return [("yes", tr("Yes")), ("no", tr("No"))]


def _said(answer: bool | None) -> str | None:
    return None if answer is None else "yes" if answer else "no"


def _answer(said: str | None) -> bool | None:
    return None if said is None else said == "yes"


class PersonForm(InlineForm):
    """A person is asked in, or what is known of one is changed: who proposed, who pays, travel."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.who = chooser([])
        self.name, self.phone = QLineEdit(), QLineEdit()
        self.proposer, self.fee_payer, self.travel = QLineEdit(), QLineEdit(), MoneyField()
        fields = {
            "who": self.who, "name": self.name, "phone": self.phone, "proposer": self.proposer,
            "fee_payer": self.fee_payer, "travel": self.travel,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.PARTICIPANT, fields, tr("Save the person"))
        self._course: Course | None = None
        self._before: Participant | None = None
        self._client, self._code = ClientId(""), ""
        self.who_row = FieldRow(tr("Who"), self.who, hint=tr("Somebody you know already, or a new person"))
        self.name_row = FieldRow(tr("Name"), self.name)
        self.phone_row = FieldRow(tr("Phone"), self.phone, optional=True)
        self._new = Columns(self.name_row, self.phone_row, narrowest=220, gap=12)
        self.lay_out(
            self.who_row,
            self._new,
            Columns(
                FieldRow(tr("Who proposed"), self.proposer, optional=True, hint=tr("For example the health centre")),
                FieldRow(tr("Who pays the course fee"), self.fee_payer, optional=True),
                FieldRow(tr("Travel cost of one session, €"), self.travel, optional=True), narrowest=200, gap=12,
            ),
        )  # fmt: skip
        self.who.currentIndexChanged.connect(lambda _: self._turn())

    def open_new(self, course: Course, people: Sequence[Client], code: str) -> None:
        """``people`` can be asked in; ``code`` stands for a new one."""
        self._course, self._before, self._code = course, None, code
        self._id, self._client = EnrolmentId(self._desk.new_id()), ClientId(self._desk.new_id())
        self.who.clear()
        self.who.addItem(tr("A new person"), NEW)
        for client in people:
            self.who.addItem(shown_name(client), client.id)
        self.who_row.setVisible(True)
        self.open_record(f"{course.id}|{NEW}", tr("Ask a person in"), self._clear)
        self._turn()

    def open_person(self, course: Course, person: Participant) -> None:
        """What is known of a person."""
        self._course, self._before = course, person
        self.who_row.setVisible(False)
        self._new.setVisible(False)
        heading = tr("Details on the course: {name}").format(name=person.client.name)
        self.open_record(f"{course.id}|{person.enrolment.id}", heading, self._show, person.client.id)
        self.proposer.setFocus()

    def came(self) -> None:
        """What was typed says whether the person is new."""
        if self._before is None:
            self._turn()

    def _clear(self) -> None:
        choose(self.who, NEW)
        for line in (self.name, self.phone, self.proposer, self.fee_payer, self.travel):
            line.clear()

    def _show(self) -> None:
        assert self._before is not None
        enrolment = self._before.enrolment
        self.proposer.setText(enrolment.proposer)
        self.fee_payer.setText(enrolment.fee_payer)
        self.travel.set_value(enrolment.travel_cents or None)

    def _turn(self) -> None:
        self.name_row.set_problem("")
        self._new.setVisible(self._before is None and self.who.currentData() == NEW)

    def work(self) -> Work | None:
        """Asks in or changes."""
        assert self._course is not None
        desk = self._desk
        known = {
            "proposer": self.proposer.text().strip(), "fee_payer": self.fee_payer.text().strip(),
            "travel_cents": self.travel.value() or 0,
        }  # fmt: skip
        if self._before is not None:
            changed = replace(self._before.enrolment, **known)  # type: ignore[arg-type]
            return lambda: desk.save_enrolment(changed)
        is_new = self.who.currentData() == NEW
        name = " ".join(self.name.text().split())
        if is_new and not name:
            self.name_row.set_problem(tr("Write the name."))
            self.name.setFocus()
            return None
        client = self._client if is_new else ClientId(str(self.who.currentData()))
        made = Client(client, self._code, name, phone=self.phone.text().strip()) if is_new else None
        enrolment = Enrolment(self._id, self._course.id, client, 0, **known)  # type: ignore[arg-type]
        return lambda: desk.add_participant(enrolment, made)


class InterviewForm(InlineForm):
    """The talk before the course with the plain check; or only its time, while it is to come."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.when, self.place = WhenParts.made(desk.clock.today, Lean.FUTURE), QLineEdit()
        self.life, self.strengths, self.needs = TextBox(), TextBox(), TextBox()
        self.goals, self.earlier = TextBox(), TextBox()
        self.themes: SeveralOf[str] = SeveralOf(tr("Wishes"), [(t, t) for t in words.themes()])
        self.more = QLineEdit()
        self.alone: OneOf[str] = OneOf(tr("Manages to come on their own"), _yes_no(), optional=True)
        self.crisis: OneOf[str] = OneOf(tr("No acute crisis just now"), _yes_no(), optional=True)
        fields: dict[str, QWidget] = {
            "day": self.when.day, "from": self.when.starts, "to": self.when.ends, "place": self.place,
            "life": self.life, "strengths": self.strengths, "needs": self.needs, "goals": self.goals,
            "earlier": self.earlier, "themes": self.themes, "more": self.more, "alone": self.alone,
            "crisis": self.crisis,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.INTERVIEW, fields, tr("The interview was held"))
        self._person: Participant | None = None
        self.agree = plain(tr("Only agree on the time"), self._agree, "calendar-plus")
        self.lay_out(
            Columns(*self.when.rows, FieldRow(tr("Place"), self.place, optional=True), narrowest=130, gap=12),
            Flow(self.agree),
            small(tr("The person may read what is written here. Write as you would say it to them.")),
            Columns(
                FieldRow(tr("Life situation"), self.life, optional=True),
                FieldRow(tr("Strengths, what goes well"), self.strengths, optional=True),
                narrowest=260, gap=12,
            ),
            Columns(
                FieldRow(tr("What the person needs"), self.needs, optional=True),
                FieldRow(tr("What the person hopes to reach"), self.goals, optional=True),
                narrowest=260, gap=12,
            ),
            FieldRow(tr("Earlier groups"), self.earlier, optional=True),
            FieldRow(tr("Wishes"), self.themes),
            FieldRow(tr("Other wishes"), self.more, optional=True, hint=tr("With commas between")),
            Columns(
                FieldRow(tr("Manages to come on their own"), self.alone),
                FieldRow(tr("No acute crisis just now"), self.crisis), narrowest=240, gap=12,
            ),
            small(tr("If there is an acute crisis, help is found elsewhere first; the course can wait.")),
        )  # fmt: skip

    def open_person(
        self, course: Course, person: Participant, settled: WhenAt | None, programme: Programme | None = None
    ) -> None:
        """``settled`` is the interview's time where one was agreed on; the programme's themes are offered."""
        self._person, self._settled = person, settled
        self.themes.set_options([(t, t) for t in programme_words.themes(programme)])
        heading = tr("Interview: {name}").format(name=person.client.name)
        self.agree.setVisible(person.enrolment.interview is None)
        self.open_record(f"{course.id}|{person.enrolment.id}", heading, self._show, person.client.id)

    def _show(self) -> None:
        assert self._person is not None
        enrolment = self._person.enrolment
        talk = enrolment.interview or Interview(self._desk.clock.today())
        if self._settled is not None:
            self.when.show(self._settled[0], self._settled[1])
            self.place.setText(self._settled[2])
        else:
            self.when.clear()
            self.place.clear()
        for box, said in (
            (self.life, talk.life_situation), (self.strengths, talk.strengths), (self.needs, talk.needs),
            (self.goals, talk.goals), (self.earlier, talk.earlier_groups),
        ):  # fmt: skip
            box.setPlainText(said)
        offered = tuple(self.themes.buttons)
        self.themes.set_values([t for t in talk.themes if t in offered])
        self.more.setText(", ".join(t for t in talk.themes if t not in offered))
        self.alone.set_value(_said(enrolment.comes_alone))
        self.crisis.set_value(_said(enrolment.no_acute_crisis))

    def _agree(self) -> None:
        moments = self.when.moments()
        if moments is None or self._person is None:
            return
        desk, enrolment, place = self._desk, self._person.enrolment.id, self.place.text().strip()
        starts_at, ends_at = moments
        self.save.setEnabled(False)
        work = self.draft.saving(lambda: desk.plan_interview(enrolment, starts_at, ends_at, place))
        self._jobs.run(work, owner=self, ok=self._done, failed=self._failed)

    def work(self) -> Work | None:
        """What was said, the check, and the time where one is written."""
        assert self._person is not None
        moments = None if self.when.is_empty() else self.when.moments()
        if moments is None and not self.when.is_empty():
            return None
        wishes = (*self.themes.values(), *(t.strip() for t in self.more.text().split(",") if t.strip()))
        life, strengths, needs, goals, earlier = (
            b.toPlainText().strip() for b in (self.life, self.strengths, self.needs, self.goals, self.earlier)
        )
        day = self.when.day.value() or self._desk.clock.today()
        talk = Interview(day, life, strengths, needs, goals, earlier, tuple(dict.fromkeys(wishes)))
        held = HeldInterview(
            self._person.enrolment.id, talk, _answer(self.alone.value()), _answer(self.crisis.value()),
            moments[0] if moments else None, moments[1] if moments else None, self.place.text().strip(),
        )  # fmt: skip
        desk = self._desk
        return lambda: desk.hold_interview(held)


class LeavingForm(InlineForm):
    """Somebody leaves, or does not come at all: the day and the reason."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.reason, self.day = QLineEdit(), DateField(desk.clock.today)
        fields = {"day": self.day, "reason": self.reason}
        super().__init__(desk, jobs, Form.LEAVING, fields, tr("Save that the person leaves"))
        self._person: Participant | None = None
        self.day_row = FieldRow(tr("First day without the person"), self.day)
        self.lay_out(
            self.day_row,
            FieldRow(tr("Reason, in a few words"), self.reason, optional=True, hint=tr("For example: moved away")),
        )

    def open_person(self, course: Course, person: Participant) -> None:
        """Enrolled people leave from a day on; others are not coming."""
        self._person = person
        enrolled = person.enrolment.state is EnrolmentState.ENROLLED
        self.day_row.setVisible(enrolled)
        heading = tr("{name} leaves the course") if enrolled else tr("{name} is not coming")
        record = f"{course.id}|{person.enrolment.id}"
        self.open_record(record, heading.format(name=person.client.name), self._show, person.client.id)

    def _show(self) -> None:
        self.day.set_value(self._desk.clock.today())
        self.reason.clear()

    def work(self) -> Work | None:
        """Leaves or declines."""
        assert self._person is not None
        desk, enrolment, reason = self._desk, self._person.enrolment, self.reason.text().strip()
        if enrolment.state is not EnrolmentState.ENROLLED:
            return lambda: desk.decline(enrolment.id, reason)
        day: date | None = self.day.value()
        if day is None:
            self.day_row.set_problem(tr("Write the day."))
            return None
        return lambda: desk.leave_course(enrolment.id, day, reason)


class NextStepsForm(InlineForm):
    """Where each goes on after the course, all at once."""

    def __init__(self, desk: Desk, jobs: Jobs, screen: CourseScreen) -> None:
        self.lines = {p.enrolment.id: QLineEdit() for p in screen.enrolled}
        fields = {str(who): line for who, line in self.lines.items()}
        super().__init__(desk, jobs, Form.NEXT_STEPS, fields, tr("Save where they go on"))
        self._screen = screen
        rows = [FieldRow(p.client.name, self.lines[p.enrolment.id], optional=True) for p in screen.enrolled]
        self.lay_out(
            small(tr("For example: the village walking group, a further visit, the adult education centre.")),
            Columns(column(*rows[::2]), column(*rows[1::2], None), narrowest=260, gap=12),
        )

    def open_all(self) -> None:
        """What is saved of each."""
        self.open_record(f"{self._screen.course.id}|steps", tr("Where to go on after the course"), self._show)

    def _show(self) -> None:
        for person in self._screen.enrolled:
            self.lines[person.enrolment.id].setText(person.enrolment.next_step)

    def work(self) -> Work | None:
        """Those that were changed."""
        steps = {
            p.enrolment.id: words_ for p in self._screen.enrolled
            if (words_ := self.lines[p.enrolment.id].text().strip()) != p.enrolment.next_step
        }  # fmt: skip
        desk, course = self._desk, self._screen.course.id
        return (lambda: desk.save_next_steps(course, steps)) if steps else (lambda: None)
