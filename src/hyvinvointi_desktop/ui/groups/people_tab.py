"""The people of a course: asked, waiting, taking part, gone; one at a time with what can be done next."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_screens import CourseScreen, Participant
from hyvinvointi_desktop.app.course_sessions import interview_session_id
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.enrolments import Enrolled, Left
from hyvinvointi_desktop.domain.courses import EnrolmentState
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.groups import programme_words, words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.groups.people_table import people_table, sorted_people
from hyvinvointi_desktop.ui.groups.person_card import PersonCard
from hyvinvointi_desktop.ui.groups.person_forms import InterviewForm, LeavingForm, NextStepsForm, PersonForm, WhenAt
from hyvinvointi_desktop.ui.groups.wishes_card import WishesCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    EmptyState,
    Flow,
    InlineMessage,
    LineItem,
    column,
    head,
    plain,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class PeopleTab(QWidget):
    """``client_wanted`` carries the id of a client whose card is wanted."""

    client_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._screen: CourseScreen | None = None
        self._chosen: EnrolmentId | None = None
        self.notice, self.to_call = InlineMessage(), Card(role="warn", gap=8)
        self.add_person = plain(tr("Ask a person in"), self._open_new, "user-plus")
        self.next_steps = plain(tr("Where to go on"), self._open_steps, "path")
        self.table = people_table()
        self.card = PersonCard()
        self.person, self.interview, self.leaving = (
            PersonForm(desk, jobs), InterviewForm(desk, jobs), LeavingForm(desk, jobs),
        )  # fmt: skip
        self.steps: NextStepsForm | None = None
        self.wishes = WishesCard(self._use_wishes)
        self.empty = EmptyState(
            "users-three",
            tr("Nobody has been asked in yet."),
            tr("Add those who were proposed. Each is interviewed before the course, and then takes part or waits."),
        )
        self.uncounted = EmptyState(
            "users-three",
            tr("This course only counts how many came."),
            tr("Nobody is written down by name. To keep names, change the plan of the course."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.acts = Flow(self.add_person, self.next_steps)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._beside = column(self.card, self.leaving, None, gap=12)
        self._rows = Columns(column(self.table, None, gap=0), self._beside, stretch=(3, 2), narrowest=420, gap=12)
        for part in (
            self.notice, self.uncounted, self.to_call, self.acts, self.person, self.interview, self.empty, self._rows,
            self.wishes,
        ):  # fmt: skip
            self._layout.addWidget(part)
        for part in (self.to_call, self.card, self.wishes, self.empty, self.uncounted):
            part.hide()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda person: self.client_wanted.emit(person.client.id))
        self.leaving.saved.connect(self._left)
        self.person.saved.connect(self._added)
        for form in (self.person, self.interview, self.leaving):
            form.saved.connect(lambda _: self._focus_rows())
            form.closed.connect(self._focus_rows)
        acts: dict[str, Callable[[Participant], object]] = {
            "card": lambda p: self.client_wanted.emit(p.client.id),
            "details": lambda p: self._open(self.person, p),
            "interview": self._open_interview,
            "enrol": lambda p: self._enrol(p, beyond=False),
            "beyond": lambda p: self._enrol(p, beyond=True),
            "leave": lambda p: self._open(self.leaving, p),
            "called": self._called,
            "delete": self._ask_delete,
        }
        self.card.wanted.connect(lambda act, person: acts[act](person))

    # -- showing ------------------------------------------------------------------------------------------------

    def show_course(self, screen: CourseScreen) -> None:
        """The people as they are now."""
        self._screen = screen
        people = sorted_people(screen)
        names = screen.course.names
        self.uncounted.setVisible(not names)
        self.acts.setVisible(names)
        self.add_person.setEnabled(screen.course.ended_on is None)
        self.next_steps.setVisible(bool(screen.enrolled) and screen.statistics.held > 0)
        self.empty.setVisible(names and not people)
        self._rows.setVisible(bool(people))
        self.table.set_rows(people)
        person = next((p for p in people if p.enrolment.id == self._chosen), people[0] if people else None)
        self._chosen = person.enrolment.id if person else None
        if person is not None:
            self.table.choose(person)
        self._show_chosen(person)
        self._show_calls(screen)
        self.wishes.show_wishes(screen)

    def _show_calls(self, screen: CourseScreen) -> None:
        self.to_call.clear()
        self.to_call.setVisible(bool(screen.to_call))
        if screen.to_call:
            self.to_call.add(head(tr("Absent twice in a row. Shall we call?")))
        for person in screen.to_call:
            days = ", ".join(formats.date_text(day, year=False) for day in person.missed)
            done = plain(tr("Called"), partial(self._called, person), "check")
            done.setAccessibleName(tr("Called: {name}").format(name=person.client.name))
            phone = person.client.phone or tr("no phone number")
            under = words.DOT.join((phone, tr("absent {days}").format(days=days)))
            self.to_call.add(LineItem("phone", person.client.name, under, done, token="warn"))

    def _show_chosen(self, person: Participant | None) -> None:
        self.card.setVisible(person is not None and self._screen is not None)
        if person is not None and self._screen is not None:
            self.card.show_person(person, self._screen)

    def choose(self, enrolment: EnrolmentId) -> None:
        """Brings a person to the front."""
        self._chosen = enrolment
        if self._screen is not None:
            self.show_course(self._screen)

    def _choose(self, person: Participant) -> None:
        if person.enrolment.id != self._chosen:
            self._chosen = person.enrolment.id
            self._close_forms()
            self._show_chosen(person)

    def _person(self) -> Participant | None:
        people = self._screen.participants if self._screen else ()
        return next((p for p in people if p.enrolment.id == self._chosen), None)

    def _close_forms(self) -> None:
        forms: list[InlineForm] = [self.person, self.interview, self.leaving]
        for form in [*forms, *([self.steps] if self.steps else [])]:
            form.draft.leave()
            form.hide()

    def _focus_rows(self) -> None:
        (self.add_person if self._rows.isHidden() else self.table.shown()).setFocus()

    # -- acts ---------------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[], object], ok: Callable[[object], object] = lambda _: None) -> None:
        self._jobs.run(work, owner=self, ok=ok, failed=lambda error: self.notice.say(fault(error), "warn"))

    def _open_new(self) -> None:
        self._close_forms()
        screen, desk = self._screen, self._desk
        if screen is None:
            return
        inside = {p.client.id for p in screen.participants}

        def show(found: object) -> None:
            clients, code = found  # type: ignore[misc]
            free = [c for c in clients if c.id not in inside and c.archived_on is None]  # type: ignore[has-type]
            self.person.open_new(screen.course, sorted(free, key=_by_name), code)  # type: ignore[has-type]

        self._run(lambda: (desk.clients(), desk.next_client_code()), show)

    def _added(self, done: object) -> None:
        if isinstance(done, Enrolled):
            self._chosen = done.enrolment.id

    def _open(self, form: PersonForm | LeavingForm, person: Participant) -> None:
        self._close_forms()
        if self._screen is not None:
            form.open_person(self._screen.course, person)

    def _open_interview(self, person: Participant) -> None:
        self._close_forms()
        if self._screen is not None:
            self.interview.open_person(self._screen.course, person, self._settled(person), self._screen.programme)

    def _settled(self, person: Participant) -> WhenAt | None:
        wanted = interview_session_id(person.enrolment.id)
        sessions = [m.session for m in (self._screen.others if self._screen else ()) if m.session.id == wanted]
        living = [s for s in sessions if s.status is not Status.CANCELLED]
        return (living[0].starts_at, living[0].ends_at, living[0].place) if living else None

    def _enrol(self, person: Participant, *, beyond: bool) -> None:
        desk, enrolment = self._desk, person.enrolment.id
        screen = self._screen
        if screen is None:
            return
        on = max(desk.clock.today(), screen.course.plan.first_day)
        name = person.client.name

        def told(done: object) -> None:
            assert isinstance(done, Enrolled)
            if done.enrolment.state is EnrolmentState.WAITING:
                self.notice.say(tr("The course is full, so {name} is on the waiting list.").format(name=name), "plain")
            elif done.check_missing:
                sentence = tr("{name} takes part. The plain check before the course was not asked yet.")
                self.notice.say(sentence.format(name=name), "warn")
            else:
                self.notice.say(tr("{name} takes part.").format(name=name), "good")

        self._run(lambda: desk.enrol(enrolment, on, beyond_capacity=beyond), told)

    def _left(self, done: object) -> None:
        if not isinstance(done, Left) or done.next_in_line is None or self._screen is None:
            return
        person = self._screen.participant(done.next_in_line.id)
        sentence = tr("A place is free. Next in line: {name}, {phone}.")
        self.notice.say(
            sentence.format(name=person.client.name, phone=person.client.phone or tr("no phone number")),
            "plain", tr("Take {name} in").format(name=person.client.name),
            lambda: self._enrol(person, beyond=False),
        )  # fmt: skip

    def _called(self, person: Participant) -> None:
        desk, enrolment = self._desk, person.enrolment.id
        self._run(lambda: desk.mark_called(enrolment))

    def _ask_delete(self, person: Participant) -> None:
        desk, enrolment = self._desk, person.enrolment.id
        ask(
            self,
            tr("Take {name} off the list?").format(name=person.client.name),
            tr("This is for somebody who was put in by mistake. The person stays among the clients."),
            tr("Take off the list"),
            lambda: self._run(lambda: desk.delete_enrolment(enrolment)),
        )

    def _use_wishes(self) -> None:
        """The most wished for go to the coming sessions that have no theme yet."""
        screen, desk = self._screen, self._desk
        if screen is None:
            return
        empty = [r for r in screen.meetings if r.status is Status.PLANNED and not r.meeting.group.theme]
        used = {r.meeting.group.theme.casefold() for r in screen.meetings}
        wishes = [w for s in screen.wishes if (w := programme_words.wish(screen.programme, s)).casefold() not in used]
        themes = {row.session: theme for row, theme in zip(empty, wishes, strict=False)}
        if not themes:
            self.notice.say(tr("Every wish is a theme already, or no session is without one."), "plain")
            return
        course = screen.course.id
        self._run(
            lambda: desk.save_themes(course, themes),
            lambda _: self.notice.say(tr("The wishes are themes now. They can be changed under Sessions."), "good"),
        )

    # -- where they go on ---------------------------------------------------------------------------------------

    def _open_steps(self) -> None:
        self._close_forms()
        if self._screen is None:
            return
        if self.steps is not None:
            self.steps.hide()
            self.steps.deleteLater()
        form = self.steps = NextStepsForm(self._desk, self._jobs, self._screen)
        self._layout.insertWidget(self._layout.indexOf(self._rows), form)
        form.saved.connect(lambda _: self._focus_rows())
        form.closed.connect(self._focus_rows)
        form.open_all()

    # -- on with what was begun ---------------------------------------------------------------------------------

    def go_on(self, form: str, enrolment: str) -> None:
        """Opens the form that was begun: ``person``, ``interview``, ``leaving`` or ``steps``."""
        if form == "steps":
            self._open_steps()
            return
        if enrolment == "new":
            self._open_new()
            return
        self.choose(EnrolmentId(enrolment))
        person = self._person()
        if person is None:
            return
        if form == "interview":
            self._open_interview(person)
        else:
            self._open(self.person if form == "person" else self.leaving, person)


def _by_name(client: Client) -> str:
    return client.name.casefold()
