"""Going from one page of the desk window to another, with what is to be opened there. It builds no page itself."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PayerId, SessionId
from hyvinvointi_desktop.ui.approval.page import ApprovalPage
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.frame import MainWindow
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.inbox.page import InboxPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea

PageT = TypeVar("PageT", bound=QWidget)
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

    def _opened(self, page_id: str, kind: type[PageT]) -> PageT:
        """The page of that kind, brought to the front."""
        self.window.show_page(page_id)
        page = self.window.page(page_id)
        assert isinstance(page, kind)
        return page

    def _groups_page(self) -> GroupsPage:
        return self._opened("groups", GroupsPage)

    def open_course(self, course: CourseId) -> None:
        """Opens a course."""
        self._groups_page().open_course(course)

    def open_case(self, case: CaseId) -> None:
        """Opens a referral; a coordinator's."""
        self._opened("referrals", ReferralsPage).open_case(case)

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
        self._opened("clients", ClientsPage).open_client(client)

    def add_client(self) -> None:
        """The form for a new client."""
        self._opened("clients", ClientsPage).new_client()

    def open_claim(self, month: Month, payer: PayerId | None) -> None:
        """Opens a month."""
        self._opened("claims", ClaimsPage).show_month(month, payer)

    def take_file(self, file: Path) -> None:
        """A sealed file that the program was started with: a worker's mail or, of the ending .hvl, a coordinator's."""
        if file.suffix.lower() == ".hvl":
            self._opened("inbox", InboxPage).collect.take_path(file)
        else:
            self._opened("post", PostPage).take_file(file)

    def _sign_agreement(self, client: str) -> None:
        """The joint first visit: the person's agreement, made and signed at the table."""
        page = self._opened("clients", ClientsPage)
        page.open_client(ClientId(client))
        page.make_agreement(ClientId(client), None)

    def _open_approval(self, part: int) -> None:
        """A part of the page of claims."""
        self._opened("approval", ApprovalPage).tabs.open(part)

    def _open_joining(self) -> None:
        self._opened("settings", SettingsPage).open_joining()

    def _open_rates(self) -> None:
        self._opened("settings", SettingsPage).open_section(RATES_SECTION)

    def _quick_line(self) -> None:
        self.window.show_page("today")
        self._area().back_to_today()
        self._area().focus_quick_line()
