"""Attendance of one session: all present with one key, then exceptions; arrivals without a name; heads alone.

A mark is shown at once and saved behind it; what could not be saved is told, and the page shows what is kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent

from hyvinvointi_desktop.app.attendance import WalkInNamed
from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME, Attendance
from hyvinvointi_desktop.domain.courses import Enrolment
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.clients.parts import Pause, way_back
from hyvinvointi_desktop.ui.groups.attendance_table import AttendanceTable, GridRow
from hyvinvointi_desktop.ui.groups.walk_ins_card import Stepper, WalkInsCard
from hyvinvointi_desktop.ui.groups.words import MARKS, all_present_key, letter_of, mark_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    EmptyState,
    Flow,
    InlineMessage,
    ScrollPage,
    head,
    label,
    muted,
    plain,
    primary,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

EARLIER = 4
"""How many sessions before this one are shown beside a name."""


def grid_rows(screen: CourseScreen, row: MeetingRow) -> list[GridRow]:
    """Who belongs that day, and guests who came, by number, with their marks of the sessions before."""
    marks = dict(row.meeting.group.marks)
    before = [m for m in screen.meetings if m.day < row.day and m.status is Status.HELD][-EARLIER:]
    wanted = {*row.belongs, *row.guests}
    return [
        GridRow(
            p.enrolment.id,
            p.enrolment.number,
            _name(p),
            tuple(dict(m.meeting.group.marks).get(p.enrolment.id) for m in before),
            marks.get(p.enrolment.id),
        )
        for p in sorted(screen.participants, key=lambda p: p.enrolment.number)
        if p.enrolment.id in wanted
    ]


def _name(person: Participant) -> str:
    return person.client.name or person.client.code


class AttendancePage(ScrollPage):
    """``left`` goes back to the course; ``people_wanted`` to its participants."""

    left = Signal()
    people_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=980)
        self._desk, self._jobs = desk, jobs
        self._course, self._session = CourseId(""), SessionId("")
        self._screen: CourseScreen | None = None
        self._on_way: dict[EnrolmentId, Attendance | None] = {}
        self._keys_wanted = True
        self.heading, self.when = title(""), muted("")
        self.notice = InlineMessage()
        self.everyone = primary("", self._all_present, "check")
        self.help = muted("")
        self.sums = label("", "strong")
        self.table = AttendanceTable()
        self.walk_ins = WalkInsCard(desk, jobs)
        self.heads = Stepper(tr("One person less"), tr("One person more"))
        self.heads_card = Card(head(tr("How many came")), self.heads)
        self.empty = EmptyState(
            "users",
            tr("Nobody is enrolled on this day"),
            tr("Count who came below, or enrol people on the course's page first."),
            plain(tr("To the &participants"), lambda: self.people_wanted.emit(self._course)),
        )
        self._again = Pause(self, 400, self.read)
        self._lay_out()

    def _lay_out(self) -> None:
        self.acts = Flow(self.everyone, self.help)
        self.add(
            way_back(tr("Course"), self.left.emit, self),
            self.heading,
            self.when,
            self.notice,
            self.acts,
            self.sums,
            self.table,
            self.empty,
            self.heads_card,
            self.walk_ins,
            None,
        )
        self._one_of("none")
        self.table.marked.connect(lambda who, mark: self._mark(EnrolmentId(who), mark))
        self.table.everyone.connect(self._all_present)
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._keep_in_sight(now))
        self.walk_ins.count_wanted.connect(self._set_walk_ins)
        self.walk_ins.named.connect(self._name_one)
        self.heads.wanted.connect(self._set_heads)
        self._jobs.changed.connect(self._changed)

    def _keep_in_sight(self, index: QModelIndex) -> None:
        """The table is as high as its rows, so it is the page that scrolls."""
        box, page = self.table.visualRect(index), self.widget()
        if page is None:
            return
        spot = self.table.viewport().mapTo(page, box.center())
        self.ensureVisible(spot.x(), spot.y(), 0, 2 * box.height())

    def show_session(self, course: CourseId, session: SessionId) -> None:
        """Opens the attendance of a session."""
        if session != self._session:
            self._on_way.clear()
            self.notice.clear()
            self._one_of("none")
            self._keys_wanted = True
        self._course, self._session = course, session
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys may mark at once."""
        super().showEvent(event)
        self._keys_wanted = True
        self._give_keys()

    def _give_keys(self) -> None:
        """What is hidden until the session is read takes no keys, so they are given once, when it shows."""
        for part in (self.table, self.heads, self.walk_ins.stepper):
            if self._keys_wanted and part.isVisible():
                self._keys_wanted = False
                part.setFocus()

    def read(self) -> None:
        """The course as it is kept."""
        course, session = self._course, self._session

        def show(found: CourseScreen) -> None:
            if (course, session) == (self._course, self._session):
                self._show(found)

        if session:
            self._jobs.run(lambda: self._desk.course_screen(course), owner=self, ok=show, failed=self._failed)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.COURSES, Area.SESSIONS, Area.CLIENTS} and self.isVisible():
            self._again.start()

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, screen: CourseScreen) -> None:
        row = next((m for m in screen.meetings if m.session == self._session), None)
        self._screen = screen
        if row is None:
            self._one_of("none")
            self.notice.say(tr("This session is not in the course any more: it was deleted or undone."), "warn")
            return
        self._show_head(screen, row)
        if row.status is Status.CANCELLED:
            self._one_of("none")
            self.notice.say(tr("This session was cancelled, so nobody is marked."), "plain")
        elif not screen.course.names:
            self._one_of("heads")
            count = row.meeting.group.head_count or 0
            self.heads.show_count(count, tr_n("%n people came", count))
        else:
            self._show_people(screen, row)
        self._give_keys()

    def _show_head(self, screen: CourseScreen, row: MeetingRow) -> None:
        session = row.meeting.session
        number = "" if row.number is None else tr("session {number}").format(number=row.number)
        parts = [number, formats.day_text(row.day), formats.clock_range(session.starts_at, session.ends_at)]
        self.heading.setText(screen.course.name)
        self.when.setText(" · ".join(p for p in (*parts, session.place, row.meeting.group.theme) if p))

    def _show_people(self, screen: CourseScreen, row: MeetingRow) -> None:
        rows = [replace(r, mark=self._on_way.get(r.enrolment, r.mark)) for r in grid_rows(screen, row)]
        self._one_of("people" if rows else "nobody")
        self.table.set_rows(rows)
        key = all_present_key()
        self.everyone.setText(tr("All others present ({key})").format(key=key))
        listed = ", ".join(f"{letter_of(mark)}\N{NO-BREAK SPACE}{mark_words(mark).casefold()}" for mark in MARKS)
        self.help.setText(tr("Arrows choose a person, a letter marks: {letters}").format(letters=listed))
        came = dict(row.meeting.group.marks)
        free = [p for p in screen.participants if came.get(p.enrolment.id) not in CAME and not p.erased]
        self.walk_ins.show_state(self._session, row.meeting.group.walk_ins, [_name(p) for p in free])
        self._show_sums()

    def _show_sums(self) -> None:
        rows = self.table.people.rows()
        without = self._row().meeting.group.walk_ins if self._screen else 0
        counts = [(mark, sum(r.mark is mark for r in rows)) for mark in (*MARKS, None)]
        parts = [f"{mark_words(mark)} {count}" for mark, count in counts if count]
        parts += [tr("without a name {count}").format(count=without)] if without else []
        self.sums.setText(" · ".join(parts))
        self.everyone.setEnabled(any(r.mark is None for r in rows))

    def _row(self) -> MeetingRow:
        assert self._screen is not None
        return self._screen.meeting(self._session)

    def _one_of(self, what: str) -> None:
        shown = {
            "people": (self.acts, self.sums, self.table, self.walk_ins),
            "nobody": (self.empty, self.walk_ins),
            "heads": (self.heads_card,),
            "none": (),
        }[what]
        for part in (self.acts, self.sums, self.table, self.empty, self.heads_card, self.walk_ins):
            part.setVisible(part in shown)

    # -- acts ---------------------------------------------------------------------------------------------------

    def _mark(self, who: EnrolmentId, mark: Attendance | None) -> None:
        session = self._session
        self._on_way[who] = mark
        self._show_sums()
        row = next(r for r in self.table.people.rows() if r.enrolment == who)
        announce(self.table, f"{row.name}: {mark_words(mark)}")

        def done(_: object) -> None:
            if self._on_way.get(who, mark) is mark:
                self._on_way.pop(who, None)

        self._jobs.run(
            lambda: self._desk.mark(session, who, mark),
            owner=self,
            ok=done,
            failed=lambda error: self._not_kept(error, (who,)),
        )

    def _all_present(self) -> None:
        session = self._session
        rows = self.table.people.rows()
        unmarked = tuple(r.enrolment for r in rows if r.mark is None)
        if not unmarked:
            return
        for n, row in enumerate(rows):
            if row.mark is None:
                self.table.people.put_mark(n, Attendance.PRESENT)
                self._on_way[row.enrolment] = Attendance.PRESENT
        self._show_sums()
        announce(self.table, tr_n("%n people marked present", len(unmarked)))
        self.table.setFocus()

        def done(_: object) -> None:
            for who in unmarked:
                if self._on_way.get(who) is Attendance.PRESENT:
                    self._on_way.pop(who)

        self._jobs.run(
            lambda: self._desk.mark_many(session, [(who, Attendance.PRESENT) for who in unmarked]),
            owner=self,
            ok=done,
            failed=lambda error: self._not_kept(error, unmarked),
        )

    def _not_kept(self, error: Exception, people: Sequence[EnrolmentId]) -> None:
        for who in people:
            self._on_way.pop(who, None)
        self._failed(error)
        self.read()

    def _set_walk_ins(self, count: int) -> None:
        self._run(lambda: self._desk.set_walk_ins(self._session, count))

    def _set_heads(self, count: int) -> None:
        self._run(lambda: self._desk.set_head_count(self._session, count))

    def _run(self, work: Callable[[], object]) -> None:
        self._jobs.run(work, owner=self, ok=lambda _: self.read(), failed=self._failed)

    def _name_one(self, name: str, phone: str) -> None:
        screen = self._screen
        if screen is None:
            return
        session = self._session
        same = [p for p in screen.participants if _name(p).casefold() == name.casefold() and not p.erased]
        if len(same) > 1:
            self.walk_ins.say(tr("There are several people of that name. Mark the right one in the list above."))
            return
        desk, course = self._desk, self._course

        def work() -> WalkInNamed:
            if same:
                return desk.name_walk_in(session, same[0].enrolment.id)
            client = Client(ClientId(desk.new_id()), desk.next_client_code(), name, phone=phone)
            made = Enrolment(EnrolmentId(desk.new_id()), course, client.id, 0)
            return desk.name_new_walk_in(session, made, client)

        self._jobs.run(
            self.walk_ins.draft.saving(work),
            owner=self,
            ok=lambda _: self._named(_name(same[0]) if same else name, over=not same and screen.free == 0),
            failed=self._not_named,
        )

    def _named(self, name: str, *, over: bool) -> None:
        self.walk_ins.emptied()
        if over:
            sentence = tr("{name} is marked present and takes part. There are now more participants than places.")
            self.notice.say(sentence.format(name=name), "warn")
        else:
            self.notice.say(tr("{name} is marked present.").format(name=name), "good")
        self.read()

    def _not_named(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.refusal is Refusal.CAME_ALREADY:
            self.walk_ins.say(fault(error))
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")
        self.ensureWidgetVisible(self.notice)
