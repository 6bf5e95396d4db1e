"""Going from one page of the desk window to another, with what is to be opened there. It builds no page itself."""

from PySide6.QtCore import QObject

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PayerId, SessionId
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.frame import MainWindow
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea

RATES_SECTION = 2
CARD = "clients/"
"""Before the id of a client whose card was open."""


class DeskMoves(QObject):
    """``window`` is the frame, made by the whole window."""

    window: MainWindow

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._came_from = "today"

    def show_page(self, page_id: str) -> None:
        """Opens a page as the rail does: Tänään shows itself, not a form left open on it; or what ``where`` told."""
        if page_id.startswith(CARD):
            self.open_client(ClientId(page_id.removeprefix(CARD)))
            return
        self.window.show_page(page_id)
        if page_id == "today":
            self._area().back_to_today()

    def _area(self) -> TodayArea:
        area = self.window.page("today")
        assert isinstance(area, TodayArea)
        return area

    def _from_here(self) -> TodayArea:
        """The area of the visit form, brought to the front; leaving the form goes back to the page shown now."""
        self._came_from = self.window.shown() or "today"
        self.window.show_page("today")
        return self._area()

    def open_session(self, session: SessionId) -> None:
        """Opens a meeting; one of a course opens in its course."""

        def go(course: CourseId | None) -> None:
            if course is None:
                self._from_here().open_session(session)
            else:
                self.open_course_session(session)

        def plain(_: Exception) -> None:
            self._from_here().open_session(session)

        self._jobs.run(lambda: self._desk.course_of_session(session), owner=self, ok=go, failed=plain)

    def _groups_page(self) -> GroupsPage:
        self.window.show_page("groups")
        page = self.window.page("groups")
        assert isinstance(page, GroupsPage)
        return page

    def open_course(self, course: CourseId) -> None:
        """Opens a course."""
        self._groups_page().open_course(course)

    def open_course_session(self, session: SessionId) -> None:
        """Opens a session of a course."""
        self._groups_page().open_session(session)

    def open_notebook(self) -> None:
        """A week from paper."""
        self.window.show_page("today")
        self._area().open_notebook()

    def open_plans(self) -> None:
        """The weekly meetings."""
        self.window.show_page("today")
        self._area().open_plans()

    def open_client(self, client: ClientId) -> None:
        """Opens a client's card."""
        self.window.show_page("clients")
        page = self.window.page("clients")
        assert isinstance(page, ClientsPage)
        page.open_client(client)

    def add_client(self) -> None:
        """The form for a new client."""
        self.window.show_page("clients")
        page = self.window.page("clients")
        assert isinstance(page, ClientsPage)
        page.new_client()

    def open_claim(self, month: Month, payer: PayerId | None) -> None:
        """Opens a month."""
        self.window.show_page("claims")
        page = self.window.page("claims")
        assert isinstance(page, ClaimsPage)
        page.show_month(month, payer)

    def _open_rates(self) -> None:
        self.window.show_page("settings")
        page = self.window.page("settings")
        assert isinstance(page, SettingsPage)
        page.open_section(RATES_SECTION)

    def _quick_line(self) -> None:
        self.window.show_page("today")
        self._area().back_to_today()
        self._area().focus_quick_line()
