"""The sessions of a course: what comes, what was, what is to be marked; interviews and planning apart."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow
from hyvinvointi_desktop.app.course_sessions import Call, Cancelled, interview_session_id
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.courses import PLANNING
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.groups.session_forms import CancelForm, MoveForm, PlanningForm, SessionWordsForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    column,
    head,
    label,
    link,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr


class CallsCard(Card):
    """Whom to call, with the numbers; it stays until it is put away."""

    def __init__(self) -> None:
        super().__init__(role="warn", gap=8)
        self.hide()

    def show_calls(self, heading: str, calls: Sequence[Call]) -> None:
        """The list."""
        self.clear()
        self.add(head(heading))
        for call in calls:
            self.add(LineItem("phone", call.name, call.phone or tr("no phone number")))
        if not calls:
            self.add(muted(tr("Nobody is taking part on that day.")))
        self.add(Flow(plain(tr("The calls are made"), self.hide, "check")))
        self.show()


class SessionsTab(QWidget):
    """``mark_wanted`` carries a session's id."""

    mark_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._screen: CourseScreen | None = None
        self._chosen: SessionId | None = None
        self.notice = InlineMessage()
        self.table = self._table()
        self.mark = plain(tr("Mark who came"), self._mark, "check-circle")
        self.change = plain(tr("Theme and programme"), self._open_words, "pencil-simple")
        self.move_it = plain(tr("Another time"), self._open_move, "calendar-plus")
        self.cancel = plain(tr("Cancel the session"), self._open_cancel, "prohibit")
        self.phones = plain(tr("Phone list"), self._open_calls, "phone")
        self.about = Card(gap=8)
        self.words, self.cancelling = SessionWordsForm(desk, jobs), CancelForm(desk, jobs)
        self.moving, self.planning = MoveForm(desk, jobs), PlanningForm(desk, jobs)
        self.calls, self.others = CallsCard(), Card(gap=8)
        self.acts = Flow(self.mark, self.change, self.move_it, self.cancel, self.phones)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        beside = column(self.about, self.acts, self.words, self.moving, self.cancelling, None, gap=12)
        whole = Columns(column(self.table, None, gap=0), beside, stretch=(3, 2), narrowest=420, gap=12)
        for part in (self.notice, self.calls, whole, self.others, self.planning):
            layout.addWidget(part)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _: self.mark.click())
        self.cancelling.saved.connect(self._cancelled)
        for form in (self.words, self.moving, self.cancelling, self.planning):
            form.saved.connect(lambda _: self.table.focus_rows())
            form.closed.connect(self.table.focus_rows)

    def _table(self) -> FoldingTable[MeetingRow]:
        number: Column[MeetingRow] = Column(
            tr("No."), lambda r: str(r.number) if r.number else "–", sort=lambda r: r.number or 0, right=True
        )
        when: Column[MeetingRow] = Column(
            tr("When"), self._when, sort=lambda r: r.meeting.session.starts_at, strong=True
        )
        theme: Column[MeetingRow] = Column(tr("Theme"), lambda r: r.meeting.group.theme or "–", grows=True)
        state: Column[MeetingRow] = Column(tr("State"), self._state, mark=self._state_mark)
        came: Column[MeetingRow] = Column(tr("Came"), self._came, right=True)
        alone: Column[MeetingRow] = Column(tr("Session"), self._all_in_one, grows=True, mark=self._state_mark)
        folds = [
            Fold(600, (number, when, theme, state, came)), Fold(440, (when, theme, state)), Fold(0, (alone,)),
        ]  # fmt: skip
        return FoldingTable(tr("Sessions of the course"), folds)

    # -- words of a row -----------------------------------------------------------------------------------------

    def _when(self, row: MeetingRow) -> str:
        session = row.meeting.session
        return f"{formats.day_text(row.day, year=False)} {formats.clock_range(session.starts_at, session.ends_at)}"

    def _state(self, row: MeetingRow) -> str:
        assert self._screen is not None
        return words.session_state(row, self._screen.course, self._desk.clock.now())[0]

    def _state_mark(self, row: MeetingRow) -> tuple[str, str] | None:
        if self._screen is None:
            return None
        kind = words.session_state(row, self._screen.course, self._desk.clock.now())[1]
        if row.status is Status.CANCELLED:
            return ("prohibit", "muted")
        return {"warn": ("bell", "warn"), "good": ("check-circle", "good")}.get(kind, ("calendar-blank", "muted"))

    def _came(self, row: MeetingRow) -> str:
        return words.came(row, self._screen.course) if self._screen else ""

    def _all_in_one(self, row: MeetingRow) -> str:
        first = f"{row.number}. {self._when(row)}" if row.number else self._when(row)
        under = words.DOT.join(p for p in (row.meeting.group.theme, self._state(row), self._came(row)) if p)
        return f"{first}\n{under}"

    # -- showing ------------------------------------------------------------------------------------------------

    def show_course(self, screen: CourseScreen) -> None:
        """The sessions as they are now; what was chosen stays chosen."""
        self._screen = screen
        self.table.set_rows(screen.meetings)
        rows = {row.session: row for row in screen.meetings}
        row = rows.get(self._chosen) if self._chosen else None
        row = row or next_to_mark(screen, self._desk) or (screen.meetings[0] if screen.meetings else None)
        if row is not None:
            self._chosen = row.session
            self.table.choose(row)
        self._show_chosen(row)
        self._show_others(screen)

    def choose(self, session: SessionId) -> None:
        """Brings a session to the front."""
        self._chosen = session
        if self._screen is not None:
            self.show_course(self._screen)
        self.table.focus_rows()

    def _choose(self, row: MeetingRow) -> None:
        if row.session == self._chosen:
            return
        self._chosen = row.session
        for form in (self.words, self.moving, self.cancelling):
            form.draft.leave()
            form.hide()
        self._show_chosen(row)

    def _row(self) -> MeetingRow | None:
        if self._screen is None:
            return None
        return next((r for r in self._screen.meetings if r.session == self._chosen), None)

    def _show_chosen(self, row: MeetingRow | None) -> None:
        self.about.clear()
        self.about.setVisible(row is not None)
        ended = self._screen is None or self._screen.course.ended_on is not None
        now = self._desk.clock.now()
        cancelled = row is None or row.status is Status.CANCELLED
        over = row is not None and local_day(row.meeting.session.starts_at) <= self._desk.clock.today()
        self.mark.setEnabled(not cancelled and over)
        self.change.setEnabled(row is not None)
        self.cancel.setEnabled(not cancelled and not ended)
        self.move_it.setEnabled(not cancelled and not ended)
        if row is None or self._screen is None:
            return
        group = row.meeting.group
        state, kind = words.session_state(row, self._screen.course, now)
        self.about.add(LineItem("users-three", words.session_line(row), row.meeting.session.place, Chip(state, kind)))
        for name, said in ((tr("Theme"), group.theme), (tr("What we do"), group.programme)):
            if said:
                self.about.add(small(name), label(said))
        for question, answer in zip(words.reflection_questions(), group.reflections, strict=True):
            if answer:
                self.about.add(small(question), label(answer))
        if row.status is Status.CANCELLED and group.cancelled_reason:
            self.about.add(small(tr("Why it was cancelled")), label(group.cancelled_reason))
        if not over and not cancelled:
            self.about.add(small(tr("Who came can be marked from the day of the session on.")))

    def _show_others(self, screen: CourseScreen) -> None:
        self.others.clear()
        self.others.add(head(tr("Interviews and planning")))
        names = {interview_session_id(p.enrolment.id): p.client.name for p in screen.participants}
        for n, meeting in enumerate(screen.others):
            if n:
                self.others.add(Rule())
            self.others.add(self._other(meeting, names.get(meeting.session.id, "")))
        if not screen.others:
            self.others.add(muted(tr("Nothing yet. Interviews are agreed on with each person under Participants.")))
        self.others.add(Flow(plain(tr("Add a time of planning"), self._open_planning, "clipboard-text")))

    def _other(self, meeting: Meeting, who: str) -> QWidget:
        session = meeting.session
        what = formats.capital(text.kind(session.kind))
        line = f"{what}: {who}" if who else what
        day = formats.day_text(local_day(session.starts_at))
        when = f"{day} {formats.clock_range(session.starts_at, session.ends_at)}"
        chip = Chip(text.status(session.status), text.status_kind(session.status))
        right: list[QWidget] = [chip]
        if session.kind == PLANNING:
            change = link(tr("Change"), lambda: self._change_planning(meeting), "pencil-simple")
            change.setAccessibleName(tr("Change: {what}").format(what=f"{line} {when}"))
            right.append(change)
        return LineItem(
            text.kind_icon(session.kind), line, words.DOT.join(p for p in (when, session.place) if p), *right
        )

    # -- acts ---------------------------------------------------------------------------------------------------

    def _mark(self) -> None:
        if self._chosen is not None:
            self.mark_wanted.emit(self._chosen)

    def _open_words(self) -> None:
        if (row := self._row()) is not None and self._screen is not None:
            self._put_away(self.cancelling, self.moving)
            self.words.open_session(self._screen.course.id, row, self._screen.programme)

    def _open_cancel(self) -> None:
        if (row := self._row()) is not None and self._screen is not None:
            self._put_away(self.words, self.moving)
            self.cancelling.open_session(self._screen.course.id, row)

    def _open_move(self) -> None:
        if (row := self._row()) is not None and self._screen is not None:
            self._put_away(self.words, self.cancelling)
            self.moving.open_session(self._screen.course.id, row)

    @staticmethod
    def _put_away(*forms: InlineForm) -> None:
        for form in forms:
            form.draft.leave()
            form.hide()

    def _cancelled(self, done: object) -> None:
        assert isinstance(done, Cancelled)
        if done.moved_to is not None:
            day = formats.day_text(done.moved_to)
            heading = tr("Cancelled. A session was put in for it on {day}. Call these people:").format(day=day)
        else:
            heading = tr("Cancelled. Call these people:")
        self.calls.show_calls(heading, done.calls)

    def _open_calls(self) -> None:
        row = self._row()
        if self._screen is None:
            return
        course, day = self._screen.course.id, row.day if row else None
        self._jobs.run(
            lambda: self._desk.phone_list(course, day),
            owner=self,
            ok=lambda calls: self.calls.show_calls(tr("Phone list"), calls),
            failed=lambda _: None,
        )

    def _open_planning(self) -> None:
        if self._screen is not None:
            self.planning.open_for(self._screen.course, None)

    def _change_planning(self, meeting: Meeting) -> None:
        if self._screen is not None:
            self.planning.open_for(self._screen.course, replace(meeting.session))

    def go_on_cancelling(self, session: SessionId) -> None:
        """Opens the form that was begun."""
        self.choose(session)
        self._open_cancel()

    def go_on_moving(self, session: SessionId) -> None:
        """Opens the form of another time where a draft of it is."""
        self.choose(session)
        self._open_move()

    def go_on_with_words(self, session: SessionId) -> None:
        """Opens the form that was begun."""
        self.choose(session)
        self._open_words()

    def go_on_planning(self, session: str) -> None:
        """Opens the form that was begun."""
        found = next((m for m in (self._screen.others if self._screen else ()) if m.session.id == session), None)
        self._change_planning(found) if found else self._open_planning()


def next_to_mark(screen: CourseScreen, desk: Desk) -> MeetingRow | None:
    """The session of today, else the first that waits for marks, else the next one; None when all is done."""
    now = desk.clock.now()
    living = [r for r in screen.meetings if r.status is not Status.CANCELLED]
    today = [r for r in living if r.day == screen.today]
    waits = [r for r in living if words.session_state(r, screen.course, now)[1] == "warn"]
    coming = [r for r in living if r.status is Status.PLANNED and r.meeting.session.ends_at >= now]
    return next(iter([*today, *waits, *coming]), None)
