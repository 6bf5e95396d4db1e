"""The page Ryhmät: the list, a course, its plan and its agreement. It moves between them and passes wishes on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import Course, CourseAgreement
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf
from hyvinvointi_desktop.ui.groups.agreement_page import AgreementPage
from hyvinvointi_desktop.ui.groups.attendance_page import AttendancePage
from hyvinvointi_desktop.ui.groups.course_form import CourseForm
from hyvinvointi_desktop.ui.groups.course_list import CourseList
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PAPERS, PARTNERS, PEOPLE, SESSIONS, CoursePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.text_faults import fault


class GroupsPage(QStackedWidget):
    """``open_client`` carries a client's id."""

    open_client = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, view_pdf: ViewPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs, self._doors = desk, jobs, (view_pdf, save_files)
        self.list = CourseList(desk, jobs, view_pdf, save_files)
        self.addWidget(self.list)
        self.list.opened.connect(self.open_course)
        self.list.new_wanted.connect(self.new_course)

    def course_page(self) -> CoursePage | None:
        """The course that is open, also under a form."""
        return next((w for n in range(self.count()) if isinstance(w := self.widget(n), CoursePage)), None)

    def open_course(self, course: str) -> CoursePage:
        """Opens a course."""
        self._close_all()
        page = CoursePage(self._desk, self._jobs, CourseId(course), *self._doors)
        page.left.connect(self.show_list)
        page.edit_wanted.connect(self.edit_course)
        page.mark_attendance.connect(lambda session: self.mark_attendance(course, session))
        page.client_wanted.connect(self.open_client)
        page.partners.agreement_wanted.connect(lambda: self._open_agreement(page))
        page.partners.read_wanted.connect(lambda found: self._open_agreement(page, found))
        self.put_over(page)
        page.tabs.focus_tab()
        return page

    def mark_attendance(self, course: str, session: str) -> None:
        """Who came to a session: from the course, from Tänään."""
        page = self.course_page()
        if page is None or page.course_id != course:
            page = self.open_course(course)
        page.sessions.choose(SessionId(session))
        for old in self.findChildren(AttendancePage):
            self.close_over(old)
        made = AttendancePage(self._desk, self._jobs)
        made.left.connect(lambda: self._back_to(made, SESSIONS))
        made.people_wanted.connect(lambda _: self._back_to(made, PEOPLE))
        made.show_session(CourseId(course), SessionId(session))
        self.put_over(made)

    def open_session(self, session: str) -> None:
        """Opens a session's course at that session: from a claim, from a search hit, from Tänään."""
        self._ask(
            lambda: self._desk.course_of_session(SessionId(session)),
            lambda page: page.show_session(SessionId(session)),
        )

    def _ask(self, whose: Callable[[], CourseId | None], then: Callable[[CoursePage], object]) -> None:
        def show(course: CourseId | None) -> None:
            if course is not None:
                page = self.course_page()
                if page is None or page.course_id != course or self.currentWidget() is not page:
                    page = self.open_course(course)
                then(page)

        self._jobs.run(
            whose, owner=self, ok=show, failed=lambda error: self.list.notice.say(fault(error), "warn")
        )

    def show_list(self) -> None:
        """Back to the list."""
        self._close_all()
        self.list.focus_rows()

    def new_course(self, record: str = "") -> None:
        """The plan of a new course; ``record`` names one that was begun."""
        self._close_all()
        self._open_form(None, record)

    def edit_course(self, course: Course) -> None:
        """The plan of a course."""
        self._open_form(course)

    def _open_form(self, course: Course | None, record: str = "") -> None:
        form = CourseForm(self._desk, self._jobs, course, record)
        form.saved.connect(self.open_course)
        form.left.connect(lambda: self.close_over(form))
        self.put_over(form)

    def _open_agreement(self, page: CoursePage, read: CourseAgreement | None = None) -> None:
        if page.found is None:
            return
        made = AgreementPage(self._desk, self._jobs, page.found.course, read)
        made.left.connect(lambda _: self._back_to(made, PARTNERS))
        self.put_over(made)

    def _back_to(self, made: QWidget, tab: int) -> None:
        self.close_over(made)
        page = self.course_page()
        if page is not None:
            page.tabs.open(tab)
            page.tabs.focus_tab()

    def put_over(self, page: QWidget) -> None:
        """Shows a page over what is shown."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def close_over(self, page: QWidget) -> None:
        """Takes it away: what was under it shows again."""
        self.removeWidget(page)
        page.deleteLater()
        self.setCurrentWidget(self.course_page() or self.list)

    def _close_all(self) -> None:
        for page in [w for n in range(1, self.count()) if (w := self.widget(n)) is not None]:
            self.removeWidget(page)
            page.deleteLater()
        self.setCurrentWidget(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the list at once."""
        super().showEvent(event)
        if self.currentWidget() is self.list:
            self.list.focus_rows()

    # -- on with what was begun ---------------------------------------------------------------------------------

    def go_on(self, form: Form, record: str, *, new: bool) -> None:
        """Opens the form of a draft; its record begins with the course."""
        if form is Form.WALK_IN:
            self._go_on_marking(SessionId(record))
            return
        course, _, rest = record.partition("|")
        if form is Form.COURSE and new:
            self.new_course(record)
            return
        page = self.open_course(course)
        if form is Form.COURSE:
            page.when_read(lambda: self.edit_course(page.found.course) if page.found else None)
            return
        at, act = _ways(page, rest)[form]
        page.tabs.open(at)
        if form is Form.COURSE_AGREEMENT:
            page.when_read(lambda: self._open_agreement(page))
        else:
            page.when_read(act)

    def _go_on_marking(self, session: SessionId) -> None:
        def mark(course: CourseId | None) -> None:
            if course is not None:
                self.mark_attendance(course, session)

        self._jobs.run(
            lambda: self._desk.course_of_session(session), owner=self, ok=mark, failed=lambda _: None
        )


def _ways(page: CoursePage, rest: str) -> dict[Form, tuple[int, Callable[[], object]]]:
    sessions, people = page.sessions, page.people
    return {
        Form.COURSE_SESSION: (SESSIONS, lambda: sessions.go_on_with_words(SessionId(rest))),
        Form.CANCEL_SESSION: (SESSIONS, lambda: sessions.go_on_cancelling(SessionId(rest))),
        Form.MOVE_SESSION: (SESSIONS, lambda: sessions.go_on_moving(SessionId(rest))),
        Form.COURSE_PLANNING: (SESSIONS, lambda: sessions.go_on_planning(rest)),
        Form.PARTICIPANT: (PEOPLE, lambda: people.go_on("person", rest)),
        Form.INTERVIEW: (PEOPLE, lambda: people.go_on("interview", rest)),
        Form.LEAVING: (PEOPLE, lambda: people.go_on("leaving", rest)),
        Form.NEXT_STEPS: (PEOPLE, lambda: people.go_on("steps", rest)),
        Form.PARTNER: (PARTNERS, lambda: page.partners.open_partner(int(rest) if rest.isdigit() else None)),
        Form.COURSE_AGREEMENT: (PARTNERS, lambda: None),
        Form.PURCHASE: (MONEY, lambda: page.money.go_on(rest)),
        Form.FEEDBACK: (MONEY, page.money.feedback.open_form),
        Form.END_COURSE: (SESSIONS, page.end.click),
        Form.ROW_NUMBERS: (PAPERS, lambda: page.papers.numbers.go_on(rest)),
    }
