"""The window of an unlocked profile: which pages there are and how one asks for another. It reads no record itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
from hyvinvointi_desktop.app.drafts import Found
from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.programmes import ProgrammeTaken
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, SessionId
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.ui import own_words
from hyvinvointi_desktop.ui.approval.page import ApprovalPage
from hyvinvointi_desktop.ui.backup_rounds import BackupRounds, chip
from hyvinvointi_desktop.ui.calendar.page import CalendarPage
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.claims.pdf_view import PdfView
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.parts import Pause
from hyvinvointi_desktop.ui.competence.page import CompetencePage
from hyvinvointi_desktop.ui.desk_moves import CARD, DeskMoves
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.drafts.recovered_page import RecoveredPage
from hyvinvointi_desktop.ui.drafts.ways_back import WaysBack
from hyvinvointi_desktop.ui.drop_in.page import DropInPage
from hyvinvointi_desktop.ui.exchange.import_page import ExchangePage
from hyvinvointi_desktop.ui.feedback.page import FeedbackPage
from hyvinvointi_desktop.ui.frame import MainWindow, PageEntry
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.history.bin_page import BinPage
from hyvinvointi_desktop.ui.history.done_bar import DoneBar
from hyvinvointi_desktop.ui.history.done_page import DonePage
from hyvinvointi_desktop.ui.inbox.page import InboxPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock.idle import MINUTES_KEY, minutes_of
from hyvinvointi_desktop.ui.lock.pin_offer import OFFER_KEY, PinOffer
from hyvinvointi_desktop.ui.lock.pin_tools import PinTools
from hyvinvointi_desktop.ui.look import Looks
from hyvinvointi_desktop.ui.models.page import ModelsPage
from hyvinvointi_desktop.ui.needs.page import NeedsPage
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.rail_share import RailShare
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.rehabilitation.money_page import MoneyPage
from hyvinvointi_desktop.ui.search_sheet import SearchSheet
from hyvinvointi_desktop.ui.settings.keys_cards import check_paper
from hyvinvointi_desktop.ui.settings.security_section import SecurityTools
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.showing.door import DoorTools, use_door
from hyvinvointi_desktop.ui.showing.place import Place
from hyvinvointi_desktop.ui.showing.showing import Showing
from hyvinvointi_desktop.ui.today.area import TodayArea
from hyvinvointi_desktop.ui.workers.page import WorkersPage


@dataclass(frozen=True)
class DeskTools:
    """What the pages need beside the desk. ``write_whole`` writes a file whole or not at all, or raises a fault."""

    looks: Looks
    suggest: Callable[[], str]
    judge: Judge
    render_pages: Callable[[bytes, int], list[bytes]]
    write_whole: Callable[[Path, bytes], None]
    write_together: Callable[[Path, Sequence[tuple[str, bytes]]], None]
    keep_geometry: Callable[[bytes], None] = lambda _: None
    geometry: bytes | None = None
    practice_passphrase: str | None = None
    pin: PinTools = field(default_factory=PinTools)
    idle_minutes_changed: Callable[[int], None] = lambda _: None
    keys: KeyTools | None = None
    door: DoorTools | None = None
    double_click: SealedFileOpener | None = None


class DeskWindow(DeskMoves):
    """Builds the frame and its pages and connects them; ``window`` is what is shown.

    ``language_changed`` asks whoever shows the window to build it anew.
    """

    language_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, tools: DeskTools) -> None:
        super().__init__(desk, jobs)
        self._tools = tools
        self.rounds = BackupRounds(desk, jobs)
        self.rounds.setParent(self)
        self.window = MainWindow(
            self._entries(),
            geometry=tools.geometry,
            keep_geometry=tools.keep_geometry,
            practice_passphrase=tools.practice_passphrase,
        )
        self._ways_back = WaysBack(desk, jobs, self.window)  # a connection alone would not keep it
        self.window.search_wanted.connect(self._search)
        self.window.rail.wanted.connect(self.show_page)
        self.rounds.state_changed.connect(lambda state: self.window.top.set_states(chip(state)))
        done = DoneBar(self.window, desk, jobs)
        done.all_wanted.connect(lambda: self.window.show_page("done"))
        self.window.set_foot(done)
        use_door(tools.door)
        self.showing = Showing(desk, jobs, self.window, self._place, self.keep_unfinished)
        self.showing.said.connect(done.say)
        self.window.top.show_wanted.connect(self.showing.press)
        self.window.page_shown.connect(self._offer_showing)
        jobs.changed.connect(self._keep_idle_minutes)
        self.rail_share = RailShare(desk, jobs, self.window.rail)
        jobs.changed.connect(self._keep_words)
        self._keep_words(frozenset({Area.SETTINGS}))
        jobs.run(desk.erase_copied_drafts, owner=self, ok=lambda _: None, failed=lambda _: None)
        jobs.run(desk.empty_bin, owner=self, ok=lambda _: None, failed=lambda _: None)  # at the next opening then
        QShortcut(QKeySequence("Ctrl+N"), self.window).activated.connect(self._quick_line)

    def _entries(self) -> list[PageEntry]:
        desk, jobs = self._desk, self._jobs
        return [
            PageEntry("today", tr("Today"), "sun", self._today),
            PageEntry("clients", tr("Clients"), "users", self._clients),
            PageEntry("claims", tr("Hours and trips"), "receipt", self._claims),
            PageEntry("post", tr("Mail"), "envelope-simple", self._post),
            PageEntry("referrals", tr("New referrals"), "clipboard-text", self._referrals),
            PageEntry("inbox", tr("Incoming post"), "tray", lambda: InboxPage(desk, jobs)),
            PageEntry("approval", tr("To approve"), "check-circle", self._approval),
            PageEntry("workers", tr("Workers"), "user-plus", self._workers),
            PageEntry("needs", tr("Residents' needs"), "chart-bar", self._needs),
            PageEntry("calendar", tr("Calendar"), "calendar-blank", self._calendar),
            PageEntry("groups", tr("Groups"), "users-three", self._groups),
            PageEntry("drop_in", tr("Meeting place"), "house-line", self._drop_in),
            PageEntry("money", tr("Allowances"), "currency-eur", self._money),
            PageEntry("feedback", tr("Feedback"), "chat-text", self._feedback),
            PageEntry("competence", tr("Competence"), "book-open", self._competence),
            PageEntry("models", tr("Models"), "hand-heart", self._models, at_bottom=True),
            PageEntry("settings", tr("Settings"), "gear-six", self._settings, at_bottom=True),
            PageEntry(
                "exchange",
                tr("Records in and out"),
                "tray-arrow-down",
                lambda: ExchangePage(desk, jobs, self.save_files),
                under="claims",
            ),
            PageEntry("done", tr("What has been done"), "clock", self._done, under="settings"),
            PageEntry("bin", tr("Bin"), "trash", self._bin, under="settings"),
            PageEntry("recovered", tr("Recovered"), "lifebuoy", self._recovered, under="today"),
        ]

    # -- pages --------------------------------------------------------------------------------------------------

    def _referrals(self) -> QWidget:
        page = ReferralsPage(self._desk, self._jobs, self.view_pdf, self.save_files)
        page.agreement_wanted.connect(self._sign_agreement)
        return page

    def _today(self) -> QWidget:
        area = TodayArea(self._desk, self._jobs)
        area.open_claim.connect(self.open_claim)
        area.open_client.connect(self.open_client)
        area.add_client.connect(self.add_client)
        area.today.attendance_wanted.connect(lambda *ids: self._groups_page().mark_attendance(*ids))
        area.today.course_wanted.connect(lambda course: self.open_course(CourseId(course)))
        area.today.competence_wanted.connect(lambda: self.window.show_page("competence"))
        area.today.approval_wanted.connect(self._open_approval)
        area.today.referrals_wanted.connect(lambda: self.window.show_page("referrals"))
        area.today.workers_wanted.connect(lambda: self.window.show_page("workers"))
        area.today.post_wanted.connect(lambda: self.window.show_page("post"))
        area.today.back_up_wanted.connect(self.rounds.back_up)
        area.today.copy_wanted.connect(lambda: self.rounds.copy(area, area.today.notice.say))
        area.today.check_recovery_wanted.connect(self.check_recovery_key)
        area.left.connect(lambda: self.window.show_page(self._came_from))
        return area

    def _clients(self) -> QWidget:
        page = ClientsPage(self._desk, self._jobs, self._tools.write_whole)
        page.log_visit.connect(lambda client: self._from_here().log_for(ClientId(client)))
        page.plan_visit.connect(lambda client: self._from_here().log_for(ClientId(client), planned=True))
        page.open_session.connect(lambda session: self.open_session(SessionId(session)))
        page.show_pdf.connect(lambda content, heading: self.view_pdf(page, heading, "sopimus.pdf", content))
        page.show_form.connect(lambda content, heading: self.view_pdf(page, heading, "kysely.pdf", content))
        page.place_changed.connect(self._offer_showing)
        return page

    def _calendar(self) -> QWidget:
        page = CalendarPage(self._desk, self._jobs, self.save_files)
        page.session_wanted.connect(lambda session: self.open_session(SessionId(session)))
        page.client_wanted.connect(lambda client: self.open_client(ClientId(client)))
        page.plan_wanted.connect(lambda day: self._from_here().plan_on(day))
        return page

    def _claims(self) -> QWidget:
        page = ClaimsPage(self._desk, self._jobs, self.view_pdf, self.save_files)
        page.open_session.connect(self.open_session)
        page.open_course_session.connect(self.open_course_session)
        page.open_client.connect(self.open_client)
        page.open_rates.connect(self._open_rates)
        page.open_exchange.connect(lambda: self.window.show_page("exchange"))
        page.open_post.connect(lambda: self.window.show_page("post"))
        return page

    def _post(self) -> QWidget:
        page = PostPage(self._desk, self._jobs, self._tools.write_whole)
        page.claim_wanted.connect(lambda month: self.open_claim(month, None))
        page.client_wanted.connect(lambda client: self.open_client(ClientId(client)))
        page.join_wanted.connect(self._open_joining)
        return page

    def may_take_file(self) -> bool:
        """Whether the pages may be turned now: no dialog stands over them, and no client looks at the screen."""
        return self.showing.view is None and QApplication.activeModalWidget() is None

    def _groups(self) -> QWidget:
        page = GroupsPage(self._desk, self._jobs, self.view_pdf, self.save_files)
        page.open_client.connect(lambda client: self.open_client(ClientId(client)))
        return page

    def _models(self) -> QWidget:
        page = ModelsPage(self._desk, self._jobs)
        page.show_pdf.connect(lambda content, heading: self.view_pdf(page, heading, "malli.pdf", content))
        page.set_act(tr("Take into use"), "check", lambda model: self._adopt(page, model))
        return page

    def _adopt(self, page: ModelsPage, model: Model) -> None:
        """A working programme is made of the model and opened, to be set right before anybody works by it."""

        def show(taken: ProgrammeTaken) -> None:
            self._opened("settings", SettingsPage).open_programme(taken.programme.id)

        self._jobs.run(lambda: self._desk.adopt_model(model.id), owner=page, ok=show, failed=page.failed)

    def _drop_in(self) -> QWidget:
        return DropInPage(self._desk, self._jobs, self.view_pdf, self.save_files)

    def _money(self) -> QWidget:
        page = MoneyPage(self._desk, self._jobs, self.view_pdf, self.save_files)
        page.client_wanted.connect(lambda client: self.open_client(ClientId(client)))
        return page

    def _workers(self) -> QWidget:
        return WorkersPage(self._desk, self._jobs, Doors(self._tools.write_whole))

    def _approval(self) -> QWidget:
        return ApprovalPage(self._desk, self._jobs, self.view_pdf, self.save_files)

    def _needs(self) -> QWidget:
        return NeedsPage(self._desk, self._jobs, self.view_pdf, self.save_files)

    def _feedback(self) -> QWidget:
        page = FeedbackPage(self._desk, self._jobs, self.view_pdf, self.save_files)
        page.hand_over.connect(self.window.lock_wanted)
        return page

    def _competence(self) -> QWidget:
        return CompetencePage(self._desk, self._jobs, self.view_pdf, self.save_files)

    def _settings(self) -> QWidget:
        tools = self._tools
        security = SecurityTools(
            tools.suggest, tools.judge, self.rounds.copy, tools.pin, tools.idle_minutes_changed, tools.keys
        )
        page = SettingsPage(
            self._desk, self._jobs, tools.looks, security, tools.write_whole, tools.double_click
        )
        page.language_changed.connect(self.language_changed)
        return page

    def _done(self) -> QWidget:
        page = DonePage(self._desk, self._jobs)
        page.bin_wanted.connect(lambda: self.window.show_page("bin"))
        return page

    def _bin(self) -> QWidget:
        page = BinPage(self._desk, self._jobs)
        page.left.connect(lambda: self.window.show_page("done"))
        return page

    def _keep_idle_minutes(self, areas: frozenset[Area]) -> None:
        """An undone setting holds at once, like one that is set."""
        if Area.SETTINGS in areas:
            self._jobs.run(
                lambda: minutes_of(self._desk.preference(MINUTES_KEY)),
                owner=self,
                ok=self._tools.idle_minutes_changed,
                failed=lambda _: None,
            )

    def _keep_words(self, areas: frozenset[Area]) -> None:
        """The programmes' own words hold from now on."""
        if Area.SETTINGS in areas:
            today = self._desk.clock.today()
            self._jobs.run(
                self._desk.all_programmes,
                owner=self,
                ok=lambda found: own_words.use(found, today),
                failed=lambda _: None,
            )

    def _recovered(self) -> QWidget:
        page = RecoveredPage(self._desk, self._jobs)
        page.go_on_wanted.connect(self._ways_back.go)
        page.finished.connect(lambda: self.show_page("today"))
        return page

    def greet(self, *, unread: bool, offers_pin: bool) -> None:
        """After unlocking: what was recovered (``unread``: also what was not looked at before), then the PIN."""
        self.tell_recovered(anyway=unread)
        if offers_pin:
            self.offer_pin()

    def tell_recovered(self, *, anyway: bool = False) -> None:
        """After a sitting without an end, or ``anyway``, shows what was being typed. Else nothing happens."""

        def show(found: tuple[Found, ...]) -> None:
            if found:
                self._opened("recovered", RecoveredPage).show_found(found)

        self._jobs.run(lambda: self._desk.recovered(anyway=anyway), owner=self, ok=show, failed=lambda _: None)

    # -- the client's own page ----------------------------------------------------------------------------------

    def _place(self) -> Place | None:
        """What can be shown to a client from here."""
        if self.window.shown() != "clients":
            return None
        page = self.window.page("clients")
        return page.place() if isinstance(page, ClientsPage) else None

    def _offer_showing(self, *_: object) -> None:
        self.window.top.show_client.setVisible(self._place() is not None)

    def where(self) -> str:
        """Where the window is, for ``show_page`` of the next one: while the screen is turned, that client's card."""
        client = self.showing.client
        return f"{CARD}{client}" if client is not None else self.window.shown()

    def check_recovery_key(self) -> None:
        """Asks for the recovery key from the paper."""
        if self._tools.keys is not None:
            check_paper(self.window, self._desk, self._jobs, self._tools.keys)

    def _search(self, text: str) -> None:
        if len(text.strip()) < 2:
            return
        sheet = SearchSheet(self.window, self._desk, self._jobs, text)
        sheet.client_wanted.connect(self.open_client)
        sheet.session_wanted.connect(self.open_session)
        sheet.course_wanted.connect(self.open_course)
        sheet.case_wanted.connect(self.open_case)
        sheet.open()

    def keep_unfinished(self) -> None:
        """Hands what is typed in every form to the store, before the desk is closed."""
        for draft in self.window.findChildren(FormDraft):
            draft.leave()
        for pause in self.window.findChildren(Pause):
            if pause.isActive():
                pause.stop()
                pause.timeout.emit()

    def offer_pin(self) -> None:
        """Asks whether the person wants a PIN for today, unless that was declined before."""

        def ask(said: str | None) -> None:
            if said != "no":
                PinOffer(self.window, self._desk, self._jobs, self._tools.pin).open()

        self._jobs.run(lambda: self._desk.preference(OFFER_KEY), owner=self, ok=ask, failed=lambda _: None)

    # -- papers -------------------------------------------------------------------------------------------------

    def view_pdf(self, parent: QWidget, heading: str, name: str, content: bytes) -> None:
        """Shows a PDF over the window."""
        view = PdfView(parent, self._jobs, self._tools.render_pages, self.save_files, heading, name, content)
        view.open()

    def save_files(self, parent: QWidget, files: Sequence[tuple[str, bytes]]) -> Path | None:
        """Asks for a folder and writes the files; the folder, or None when the person went back. Raises faults."""
        papers = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(parent, tr("Choose a folder"), papers)
        if not chosen:
            return None
        folder = Path(chosen)
        self._tools.write_together(folder, files)
        return folder
