"""Tänään with the pages that open from it: form, notebook, weekly plans. It only leads from one to another."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.quick_line import QuickLine
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.sessions.notebook_page import NotebookPage
from hyvinvointi_desktop.ui.sessions.plans_page import PlansPage
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.today.page import TodayPage


class TodayArea(QStackedWidget):
    """The entry of the rail. ``left`` comes when a form that was opened from elsewhere is done."""

    open_claim = Signal(object, object)
    open_client = Signal(object)
    add_client = Signal()
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date] | None = None) -> None:
        super().__init__()
        self._desk, self._jobs, self._day = desk, jobs, today or desk.clock.today
        self._from_elsewhere = False
        self._form: SessionFormPage | None = None
        self.today = TodayPage(desk, jobs)
        self.addWidget(self.today)
        self.today.open_claim.connect(self.open_claim)
        self.today.open_client.connect(self.open_client)
        self.today.add_client.connect(self.add_client)
        self.today.form_wanted.connect(self._open_line)
        self.today.session_wanted.connect(self._open_session)
        self.today.meeting_wanted.connect(lambda: self._new(None, planned=True))
        self.today.notebook_wanted.connect(self.open_notebook)
        self.today.plans_wanted.connect(partial(self.open_plans, ""))

    def focus_quick_line(self) -> None:
        """Ctrl+N from anywhere."""
        self.setCurrentWidget(self.today)
        self.today.focus_quick_line()

    def log_for(self, client: ClientId, *, planned: bool = False) -> None:
        """Logs a visit of a client from another page; ``left`` says when that is done."""
        self._from_elsewhere = True
        self._new(client, planned=planned)

    def plan_on(self, day: date) -> None:
        """A meeting to agree for a day, from another page."""
        self._from_elsewhere = True
        self._fresh_form().new_for(None, planned=True, prefill=QuickLine(day=day))

    def open_session(self, session: SessionId) -> None:
        """Opens a meeting from another page; ``left`` says when that is done."""
        self._from_elsewhere = True
        self._open_session(session, None)

    def open_notebook(self) -> None:
        """The grid for a week on paper."""
        page = NotebookPage(self._desk, self._jobs, self._day)
        page.finished.connect(lambda: self._close(page))
        self._bring(page)

    def open_plans(self, record: str = "") -> None:
        """The weekly plans; ``record`` names one that was begun."""
        page = PlansPage(self._desk, self._jobs, self._day, record)
        page.finished.connect(lambda: self._close(page))
        self._bring(page)

    def back_to_today(self) -> None:
        """The first page again, pressed in the rail; what is typed in a visit is kept."""
        self.keep_now()
        self._from_elsewhere = False
        shown = self.currentWidget()
        if shown is not None and shown is not self.today:
            self._close(shown)

    def keep_now(self) -> None:
        """Keeps an unsaved visit at once."""
        if self._form is not None:
            self._form.keep_now()

    def go_on_with(self, session: SessionId) -> None:
        """The form of a visit that was being typed."""
        self._fresh_form().go_on_with(session)

    def _new(self, client: ClientId | None, *, planned: bool) -> None:
        self._fresh_form().new_for(client, planned=planned)

    def _open_line(self, line: QuickLine, focus: str) -> None:
        form = self._fresh_form()
        form.saved.connect(lambda _: self.today.quick.begin_anew())
        form.new_for(prefill=line, focus=focus)

    def _open_session(self, session: SessionId, status: Status | None) -> None:
        self._fresh_form().open_session(session, status=status)

    def _fresh_form(self) -> SessionFormPage:
        if self._form is not None:
            self._remove(self._form)
        form = SessionFormPage(self._desk, self._jobs, self._day)
        form.finished.connect(lambda: self._close(form))
        self._form = form
        self._bring(form)
        return form

    def _bring(self, page: QWidget) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _close(self, page: QWidget) -> None:
        self.setCurrentWidget(self.today)
        self._remove(page)
        if self._from_elsewhere:
            self._from_elsewhere = False
            self.left.emit()
        else:
            self.today.focus_quick_line()

    def _remove(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.hide()
        page.deleteLater()
        if page is self._form:
            self._form = None
