"""Courses on Tänään: today's sessions, marks that are missing, whom to ring, a free place. It saves only the ring."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.course_screens import CoursesToday, CourseToday, FreePlace, ToCall
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, LineItem, column, head, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault
from hyvinvointi_desktop.ui.today.rows import ruled


class CoursesCard(Card):
    """Hidden while there is nothing to say. ``attendance_wanted`` carries course and session, ``course_wanted`` the
    course."""

    attendance_wanted = Signal(str, str)
    course_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._asked = 0
        self.notice = InlineMessage()
        self.add(head(tr("Groups")), self.notice)
        self.hide()

    def refresh(self) -> None:
        """Reads anew."""
        self._asked += 1
        asked = self._asked

        def ok(found: CoursesToday) -> None:
            if asked == self._asked:
                self.show_found(found)

        self._jobs.run(self._desk.courses_today, owner=self, ok=ok, failed=self._failed)

    def show_found(self, found: CoursesToday) -> None:
        """Today first, then what is missing, then people."""
        self.clear(keep=2)
        items = [self._session(one, today=True) for one in found.today]
        items += [self._session(one, today=False) for one in found.unmarked]
        items += [self._call(one) for one in found.to_call]
        items += [self._place(one) for one in found.free_places]
        self.add(*ruled(items))
        self.setVisible(bool(items))

    def _session(self, one: CourseToday, *, today: bool) -> QWidget:
        clock = formats.clock_range(one.starts_at, one.ends_at)
        when = clock if today else formats.day_text(local_day(one.starts_at), year=False)
        if one.kind != GROUP_SESSION:
            words = f"{when}  {text.kind(one.kind)} · {one.who or one.name}"
            under = " · ".join(p for p in (one.name if one.who else "", one.place) if p)
            return LineItem("chat-text", words, under, self._open(one.course))
        people = tr_n("%n participants", one.people) if one.people else ""
        missing = tr_n("%n not marked", one.unmarked) if one.unmarked and not today else ""
        under = " · ".join(p for p in (one.theme, one.place, missing or people) if p)
        press = partial(self.attendance_wanted.emit, one.course, one.session)
        mark = plain(tr("Mark attendance"), press, "check")
        mark.setAccessibleDescription(f"{one.name} {when}")
        return column(LineItem("users", f"{when}  {one.name}", under, token="accent" if today else "warn"), Flow(mark))

    def _call(self, one: ToCall) -> QWidget:
        days = ", ".join(formats.date_text(day, year=False) for day in one.missed)
        words = tr("{name} has been away ({days}). Shall we call?").format(name=one.name, days=days)
        under = " · ".join(p for p in (one.phone or tr("No phone number"), one.course_name) if p)
        called = plain(tr("Called"), partial(self._called, one.enrolment), "phone")
        called.setAccessibleDescription(one.name)
        return column(LineItem("phone", words, under, token="warn"), Flow(called, self._open(one.course)))

    def _place(self, one: FreePlace) -> QWidget:
        words = tr("A place is free and {name} is waiting for it").format(name=one.name)
        under = " · ".join(p for p in (one.phone, one.course_name) if p)
        return LineItem("user-plus", words, under, self._open(one.course))

    def _open(self, course: str) -> QWidget:
        return plain(tr("Open the course"), partial(self.course_wanted.emit, course))

    def _called(self, enrolment: EnrolmentId) -> None:
        self._jobs.run(
            lambda: self._desk.mark_called(enrolment), owner=self, ok=lambda _: self.refresh(), failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.show()
        self.notice.say(fault(error), "warn")
