"""One course: what is next at the top, three boxes, and the tabs. It saves nothing itself."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf
from hyvinvointi_desktop.ui.clients.parts import HeadRow, Tabs, room, way_back
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.groups.end_form import EndForm
from hyvinvointi_desktop.ui.groups.money_tab import MoneyTab
from hyvinvointi_desktop.ui.groups.papers_card import PapersCard
from hyvinvointi_desktop.ui.groups.partners_tab import PartnersTab
from hyvinvointi_desktop.ui.groups.people_tab import PeopleTab
from hyvinvointi_desktop.ui.groups.sessions_tab import SessionsTab, next_to_mark
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Columns,
    Flow,
    InlineMessage,
    ScrollPage,
    column,
    head,
    link,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

SESSIONS, PEOPLE, PARTNERS, MONEY, PAPERS = range(5)


class CoursePage(ScrollPage):
    """Signals carry ids; ``edit_wanted`` the course itself. ``shown`` comes after every reading."""

    left = Signal()
    edit_wanted = Signal(object)
    mark_attendance = Signal(str)
    client_wanted = Signal(str)
    shown = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, course: CourseId, view_pdf: ViewPdf, save_files: SaveFiles
    ) -> None:
        super().__init__(gap=12)
        self._desk, self._jobs, self.course_id = desk, jobs, course
        self.found: CourseScreen | None = None
        self._waiting: list[Callable[[], object]] = []
        self._stale: set[int] = set()
        self.notice = InlineMessage()
        self._name, self._about = title(""), muted("")
        self.mark = primary(tr("&Mark who came"), self._mark, "check-circle")
        self.edit = plain(tr("Plan of the course"), self._edit, "pencil-simple")
        self.boxes = [Card(gap=6) for _ in range(3)]
        self.sessions, self.people = SessionsTab(desk, jobs), PeopleTab(desk, jobs)
        self.partners, self.money = PartnersTab(desk, jobs), MoneyTab(desk, jobs)
        self.papers = PapersCard(desk, jobs, view_pdf, save_files)
        self.tabs = Tabs(
            tr("Parts of the course"),
            [
                (tr("Sessions"), self.sessions),
                (tr("Participants"), self.people),
                (tr("Partners and agreement"), self.partners),
                (tr("Money and feedback"), self.money),
                (tr("Papers"), self.papers),
            ],
        )
        self.ending = EndForm(desk, jobs)
        self.end = link(tr("End the course"), self._open_ending, "flag-banner")
        self.reopen = link(tr("Open the course again"), self._open_again, "arrow-counter-clockwise")
        self.delete = link(tr("Delete the course"), self._ask_delete, "trash")
        self.hand = link(tr("Give the group to another leader"), self._ask_hand_over, "arrows-left-right")
        self._may_hand = False
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        back = way_back(tr("All courses"), self.left.emit, self)
        self.add(HeadRow(back, self.edit, self.mark), column(self._name, self._about, gap=0), self.notice)
        self.add(Columns(*self.boxes, narrowest=230, gap=12), self.tabs, self.ending)
        self.add(Flow(self.end, self.hand, self.reopen, self.delete), None)
        self._set_readable(False)

    def _connect(self) -> None:
        self._jobs.changed.connect(self._changed)
        self.tabs.shown.connect(self._fill_tab)
        self.sessions.mark_wanted.connect(self.mark_attendance)
        self.people.client_wanted.connect(self.client_wanted)
        self.ending.saved.connect(lambda _: self.notice.say(tr("The course has ended."), "good"))
        self.ending.closed.connect(self.end.setFocus)

    def _set_readable(self, readable: bool) -> None:
        for part in (*self.boxes, self.tabs, self.mark, self.edit, self.end, self.delete):
            part.setVisible(readable)
        self.reopen.setVisible(False)
        self.hand.setVisible(False)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.COURSES, Area.SESSIONS, Area.CLIENTS}:
            self.reload()

    def reload(self) -> None:
        """Reads the course again."""
        desk, course = self._desk, self.course_id

        def read() -> tuple[CourseScreen, bool]:
            return desk.course_screen(course), desk.may_hand_over()

        def show(found: tuple[CourseScreen, bool]) -> None:
            self._may_hand = found[1]
            self._show(found[0])

        self._jobs.run(read, owner=self, ok=show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad", tr("Try again"), self.reload)
        self._set_readable(self.found is not None)

    def when_read(self, act: Callable[[], object]) -> None:
        """Acts now, or once the course has been read."""
        if self.found is not None:
            act()
        else:
            self._waiting.append(act)

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, screen: CourseScreen) -> None:
        at = self.verticalScrollBar().value()
        if self.found is None:
            announce(self, screen.course.name)
        self.found = screen
        self._set_readable(True)
        self._name.setText(screen.course.name)
        self._about.setText(_about(screen))
        self._show_state(screen)
        self._show_next(screen)
        self._show_people(screen)
        self._show_waits(screen)
        self._stale = {SESSIONS, PEOPLE, PARTNERS, MONEY, PAPERS}
        self._fill_tab(self.tabs.current())
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(at))
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
        self.shown.emit()

    def _fill_tab(self, at: int) -> None:
        """A tab is filled when it is looked at: a course of thirty people opens at once."""
        if self.found is not None and at in self._stale:
            self._stale.discard(at)
            (self.sessions, self.people, self.partners, self.money, self.papers)[at].show_course(self.found)

    def _show_state(self, screen: CourseScreen) -> None:
        ended = screen.course.ended_on
        self.end.setVisible(ended is None)
        self.reopen.setVisible(ended is not None)
        now = self._desk.clock.now()
        coming = any(r.status is Status.PLANNED and r.meeting.session.starts_at > now for r in screen.meetings)
        self.hand.setVisible(ended is None and coming and self._may_hand)
        held = any(row.status is Status.HELD for row in screen.meetings)
        self.delete.setVisible(not held and not screen.agreements)
        row = self._to_mark()
        self.mark.setEnabled(row is not None and row.day <= screen.today)
        if ended is not None:
            self.ending.hide()
            self._about.setText(f"{_about(screen)}{words.DOT}" + tr("ended {day}").format(day=formats.date_text(ended)))

    def _show_next(self, screen: CourseScreen) -> None:
        box = self.boxes[0]
        box.clear()
        now = self._desk.clock.now()
        coming = [r for r in screen.meetings if r.status is Status.PLANNED and r.meeting.session.ends_at >= now]
        box.add(small(tr("Next session")))
        if not coming:
            box.add(head(tr("No more sessions")), room())
            return
        session = coming[0].meeting.session
        day = formats.day_text(coming[0].day, year=False)
        box.add(head(f"{day} {formats.clock_text(session.starts_at)}"))
        box.add(small(coming[0].meeting.group.theme or tr("no theme yet")), room())

    def _show_people(self, screen: CourseScreen) -> None:
        box, course = self.boxes[1], screen.course
        box.clear()
        box.add(small(tr("Participants")))
        if not course.names:
            box.add(head(tr("only counted")), small(tr_n("came %n times together", screen.statistics.visits)), room())
            return
        inside = len(screen.enrolled)
        line = f"{inside} / {course.capacity}" if course.capacity else str(inside)
        box.add(head(line))
        if course.capacity:
            box.add(Bar(min(1.0, inside / course.capacity), "accent", line))
        waiting = tr_n("%n on the waiting list", len(screen.waiting))
        free = tr_n("%n places free", screen.free) if screen.free else ""
        box.add(small(words.DOT.join(p for p in (waiting if screen.waiting else "", free) if p)), room())

    def _show_waits(self, screen: CourseScreen) -> None:
        box, now = self.boxes[2], self._desk.clock.now()
        box.clear()
        states = [words.session_state(r, screen.course, now)[1] for r in screen.meetings]
        marks = states.count("warn")
        lines = [
            tr_n("%n sessions to mark", marks) if marks else "",
            tr_n("%n to call", len(screen.to_call)) if screen.to_call else "",
            tr("a place is free, and somebody waits") if screen.free and screen.waiting else "",
            tr("the agreement is not signed yet") if screen.course.partners and not screen.agreements else "",
            tr("more money was used than there is") if screen.balance_cents < 0 else "",
        ]
        said = [formats.capital(line) for line in lines if line]
        box.add(small(tr("What waits")))
        box.add(head(said[0] if said else tr("Nothing waits")))
        for line in said[1:]:
            box.add(small(line))
        box.add(room())

    # -- acts ---------------------------------------------------------------------------------------------------

    def _to_mark(self) -> MeetingRow | None:
        return next_to_mark(self.found, self._desk) if self.found is not None else None

    def _mark(self) -> None:
        if (row := self._to_mark()) is not None:
            self.mark_attendance.emit(row.session)

    def _edit(self) -> None:
        if self.found is not None:
            self.edit_wanted.emit(self.found.course)

    def _open_ending(self) -> None:
        if self.found is not None:
            self.ending.open_for(self.found)

    def _run(self, work: Callable[[], object], ok: Callable[[object], object] = lambda _: None) -> None:
        self._jobs.run(work, owner=self, ok=ok, failed=lambda error: self.notice.say(fault(error), "warn"))

    def _open_again(self) -> None:
        self._run(
            lambda: self._desk.end_course(self.course_id, None),
            lambda _: self.notice.say(tr("The course is open again."), "good"),
        )

    def _ask_hand_over(self) -> None:
        ask(
            self,
            tr("Give the group to another leader?"),
            tr(
                "The plan, the coming sessions and the people leave with the next post to the coordinator, who passes "
                "them on. The coming sessions go out of your calendar. What you have held stays with you. This cannot "
                "be undone here; the group comes back when the other leader gives it back."
            ),
            tr("Give the group away"),
            lambda: self._run(lambda: self._desk.hand_over_course(self.course_id), lambda _: self._handed()),
        )  # fmt: skip

    def _handed(self) -> None:
        self.notice.say(tr("The group leaves with the next post."), "good")

    def _ask_delete(self) -> None:
        ask(
            self,
            tr("Delete the course?"),
            tr("Its planned sessions, people on its list and purchases go. The people stay among the clients."),
            tr("Delete the course"),
            lambda: self._run(lambda: self._desk.delete_course(self.course_id), lambda _: self.left.emit()),
        )

    # -- from elsewhere -----------------------------------------------------------------------------------------

    def show_session(self, session: SessionId) -> None:
        """Brings a session to the front."""
        self.tabs.open(SESSIONS)
        self.when_read(lambda: self.sessions.choose(session))


def _about(screen: CourseScreen) -> str:
    course: Course = screen.course
    plan = course.plan
    days = [row.day for row in screen.meetings if row.status is not Status.CANCELLED]
    last = max(days, default=plan.first_day)
    when = f"{formats.date_range(plan.first_day, last)}, {formats.clock_range(plan.starts, plan.ends)}"
    return words.DOT.join(p for p in (when, course.place, course.target_group) if p)
