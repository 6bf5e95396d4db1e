"""Tunnit ja matkat: reads a month through the desk and passes presses on. It counts nothing and keeps no money."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_year import ClaimYear
from hyvinvointi_desktop.app.ports import Area, TableKind
from hyvinvointi_desktop.app.screens import ClaimMonthRow, ClaimScreen
from hyvinvointi_desktop.app.seal_claim import file_stem
from hyvinvointi_desktop.app.settings import OwnDetails
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation, Finding, FindingCode, Level
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Attachment, Trip
from hyvinvointi_desktop.ui.claims.annex_sheet import AnnexSheet
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf, save_and_tell
from hyvinvointi_desktop.ui.claims.month_view import MonthView
from hyvinvointi_desktop.ui.claims.months_view import MonthsCard, YearCard
from hyvinvointi_desktop.ui.claims.paper import Line, MonthPaper, month_paper
from hyvinvointi_desktop.ui.claims.sign_sheet import SignSheet
from hyvinvointi_desktop.ui.claims.trip_form import TripForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, ScrollPage, column, head, muted, plain, tab
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_AREAS = {Area.CLAIMS, Area.SESSIONS, Area.SETTINGS, Area.CLIENTS, Area.AGREEMENTS}


class ClaimsPage(ScrollPage):
    """The page. The signals ask the frame to open something elsewhere."""

    open_session = Signal(object)
    open_course_session = Signal(object)
    open_client = Signal(object)
    open_rates = Signal()
    open_exchange = Signal()
    open_post = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, view_pdf: ViewPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs, self._view_pdf, self._save_files = desk, jobs, view_pdf, save_files
        self._rows: tuple[ClaimMonthRow, ...] = ()
        self._me: OwnDetails | None = None
        self._at: tuple[Month, str | None] | None = None
        self._wanted_trip: TripId | None = None
        self._begun_trip = ""
        self._stale = False
        self.reading: ClaimScreen | None = None
        self.paper: MonthPaper | None = None
        self.notice = InlineMessage()
        self.month = MonthView(desk, jobs)
        self.months, self.year = MonthsCard(), YearCard()
        self.month_tab, self.all_tab = tab(tr("One &month")), tab(tr("A&ll months and the year"))
        self._all = self._make_all()
        tabs = QButtonGroup(self)
        for button in (self.month_tab, self.all_tab):
            tabs.addButton(button)
        self.month_tab.setChecked(True)
        tabs.buttonToggled.connect(lambda *_: self._turn())
        self.add(Flow(self.month_tab, self.all_tab), self.notice, self.month, self._all, None)
        self._turn()
        self._connect()
        self.refresh()

    def _make_all(self) -> QWidget:
        bring = plain(tr("&Bring in old records"), self.open_exchange.emit, "tray-arrow-down")
        old = Card(
            head(tr("Old records")),
            muted(tr("Visits kept in a table before can be brought in. They are shown first, then taken in.")),
            Flow(bring),
        )
        return column(self.months, self.year, old, gap=16)

    def _connect(self) -> None:
        view = self.month
        view.head.chosen.connect(lambda row: self.show_month(row.month, row.payer))
        view.head.view_wanted.connect(self._view)
        view.head.sign_wanted.connect(self.sign)
        view.head.findings_wanted.connect(self._look_at_findings)
        view.lines.open_wanted.connect(self._open_line)
        view.table_wanted.connect(self._save_tables)
        view.findings.mend_wanted.connect(self._mend)
        view.findings.explain_wanted.connect(self._explain)
        view.before.open_wanted.connect(self.open_session)
        view.changed.replace_wanted.connect(self.sign)
        view.fate.mark_wanted.connect(self._mark)
        view.fate.view_wanted.connect(self._view_sealed)
        view.fate.save_wanted.connect(self._save_sealed)
        view.fate.annex_wanted.connect(self._annex)
        view.trips.add_wanted.connect(lambda: self._trip_form(None))
        view.trips.change_wanted.connect(self._trip_form)
        self.months.open_wanted.connect(lambda row: self.show_month(row.month, row.payer))
        self.year.wanted.connect(self._read_year)
        self._jobs.changed.connect(self._heard)

    # -- reading ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the list of months, then the month shown."""
        self._stale = False
        desk = self._desk
        self._jobs.run(lambda: (desk.claim_months(), desk.me()), owner=self, ok=self._months_read, failed=self._unread)

    def show_month(self, month: Month, payer: str | None) -> None:
        """Opens a payer's month."""
        self._at = (month, payer)
        self.notice.clear()
        self.month_tab.setChecked(True)
        desk = self._desk
        self._jobs.run(lambda: desk.claim(month, payer), owner=self, ok=self._month_read, failed=self._unread)

    def show_trip(self, trip: TripId) -> None:
        """Opens a trip without a meeting for changing, once its month is read."""
        self._wanted_trip = trip
        self._open_wanted_trip()

    def go_on_with_trip(self, month: Month, payer: str | None, record: str) -> None:
        """The form of a trip that was being typed, over its month; one that is saved opens as itself."""
        self._wanted_trip, self._begun_trip = TripId(record), record
        self.show_month(month, payer)

    def _heard(self, areas: frozenset[Area]) -> None:
        if areas & _AREAS:
            self._stale = True
            self._read_if_seen()

    def _read_if_seen(self) -> None:
        """Counting months is work: a page that nobody sees waits until it is shown."""
        if self._stale and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed meanwhile."""
        super().showEvent(event)
        self._read_if_seen()

    def _months_read(self, read: tuple[tuple[ClaimMonthRow, ...], OwnDetails]) -> None:
        self._rows, self._me = read
        self.months.show_months(self._rows)
        today = self._desk.clock.today()
        years = sorted({r.month.year for r in self._rows} | {today.year}, reverse=True)
        self.year.offer(years, [(p.id, p.name) for p in self._me.payers])
        if not self.all_tab.isHidden() and self.all_tab.isChecked():
            self._ask_year()
        if self._at is None:
            first = self._likely_row(today)
            self._at = (first.month, first.payer) if first else None
        if self._at is not None:
            month, payer = self._at
            desk = self._desk
            self._jobs.run(lambda: desk.claim(month, payer), owner=self, ok=self._month_read, failed=self._unread)

    def _likely_row(self, today: date) -> ClaimMonthRow | None:
        """The newest past month that is not signed, else the newest month."""
        now = Month.of(today)
        waiting = [r for r in self._rows if r.state is ClaimState.DRAFT and r.month < now and r.total_cents]
        return next(iter(waiting or self._rows), None)

    def _month_read(self, screen: ClaimScreen) -> None:
        if self._at is None or screen.claim.month != self._at[0] or self._at[1] not in (None, screen.payer.id):
            return  # the person has gone on to another month meanwhile
        self.reading, self.paper = screen, month_paper(screen)
        payers = self._me.payers if self._me else ()
        self.month.show_month(screen, self.paper, self._rows, payers, self._desk.clock.today())
        self._open_wanted_trip()
        desk, findings = self._desk, self.month.findings
        self._jobs.run(
            lambda: desk.drafts(Form.EXPLANATION), owner=self, ok=findings.take_drafts, failed=lambda _: None
        )

    def _unread(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad", tr("Try again"), self._read_again)

    def _read_again(self) -> None:
        self.notice.clear()
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad")
        self.ensureWidgetVisible(self.notice)

    def _turn(self) -> None:
        self.month.setVisible(self.month_tab.isChecked())
        self._all.setVisible(self.all_tab.isChecked())
        if self.all_tab.isChecked():
            self._ask_year()

    def _ask_year(self) -> None:
        choice = self.year.choice()
        if choice:
            self._read_year(*choice)

    def _read_year(self, year: int, payer: str) -> None:
        desk = self._desk

        def show(read: ClaimYear) -> None:
            if self.year.choice() == (read.year, read.payer):
                self.year.show_year(read)

        self._jobs.run(lambda: desk.claim_year(year, payer), owner=self, ok=show, failed=self._unread)

    # -- papers -------------------------------------------------------------------------------------------------

    def _view(self) -> None:
        screen = self.reading
        if screen is None:
            return
        if screen.sealed is not None:
            self._view_sealed(screen.sealed)
            return
        desk, month, payer, spoken = self._desk, screen.claim.month, screen.payer.id, language().value
        heading = tr("{month}, not signed yet").format(month=formats.capital(formats.month_text(month)))
        self._jobs.run(
            lambda: desk.draft_pdf(month, payer, spoken),
            owner=self,
            ok=lambda content: self._view_pdf(self, heading, f"{month}-{payer}-luonnos.pdf", content),
            failed=self._failed,
        )

    def _view_sealed(self, claim: SealedClaim) -> None:
        desk = self._desk
        heading = tr("{month}, no {number}").format(
            month=formats.capital(formats.month_text(claim.month)), number=claim.number
        )

        def show(paper: Attachment | None) -> None:
            if paper is None:
                self.notice.say(tr("The paper is not here. Its rows are still in the list."), "bad")
                return
            self._view_pdf(self, heading, paper.name, paper.content)

        self._jobs.run(lambda: desk.attachment(claim.pdf), owner=self, ok=show, failed=self._failed)

    def _save_sealed(self, claim: SealedClaim) -> None:
        desk = self._desk

        def save(papers: tuple[Attachment | None, ...]) -> None:
            files = [(p.name, p.content) for p in papers if p is not None]
            save_and_tell(self, self._save_files, files, self.notice)
            self.ensureWidgetVisible(self.notice)

        self._jobs.run(
            lambda: (desk.attachment(claim.pdf), desk.attachment(claim.container)),
            owner=self,
            ok=save,
            failed=self._failed,
        )

    def _save_tables(self) -> None:
        """The month for a spreadsheet, in both forms that payroll offices take."""
        if self.reading is None:
            return
        desk, month, payer, spoken = self._desk, self.reading.claim.month, self.reading.payer.id, language().value
        stem = file_stem(month, payer, practice=desk.practice)

        def save(files: list[tuple[str, bytes]]) -> None:
            save_and_tell(self, self._save_files, files, self.notice)
            self.ensureWidgetVisible(self.notice)

        kinds: tuple[TableKind, ...] = ("xlsx", "csv")
        self._jobs.run(
            lambda: [(f"{stem}.{kind}", desk.claim_table(month, payer, kind, spoken)) for kind in kinds],
            owner=self,
            ok=save,
            failed=self._failed,
        )

    def _annex(self) -> None:
        if self.reading is not None:
            month, payer = self.reading.claim.month, self.reading.payer.id
            AnnexSheet(self, self._desk, self._jobs, month, payer, self._view_pdf).open()

    # -- acts ---------------------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Opens the signing sheet; with errors it says which and goes to them instead."""
        screen = self.reading
        if screen is None:
            return
        fresh = month_paper(screen, fresh=True)
        errors = [f for f in fresh.claim.findings if f.level is Level.ERROR]
        if errors:
            count = tr_n("%n things must be mended before signing.", len(errors))
            self.notice.say(f"{count} {tr('They are first in the list below.')}", "bad")
            self._look_at_findings()
            return
        self.notice.clear()
        sheet = SignSheet(
            self,
            self._desk,
            self._jobs,
            fresh,
            self._view_pdf,
            self._save_files,
            replaces=screen.sealed is not None,
            open_meetings=len(screen.planned_open),
        )
        sheet.post_wanted.connect(self.open_post)
        sheet.open()

    def _look_at_findings(self) -> None:
        self.ensureWidgetVisible(self.month.findings)
        self.month.findings.focus_first()

    def _mark(self, state: ClaimState) -> None:
        if self.reading is not None and self.reading.sealed is not None:
            desk, claim = self._desk, self.reading.sealed.id
            self._jobs.run(lambda: desk.mark_claim(claim, state), owner=self, ok=lambda _: None, failed=self._failed)

    def _explain(self, finding: Finding, words: str) -> None:
        desk = self._desk
        said, shown = Explanation(finding.code, finding.about, finding.on, words), self.month.findings.row_of(finding)
        work: Callable[[], object] = lambda: desk.explain(said)  # noqa: E731 -- it is what saves, with or without a draft
        self._jobs.run(
            work if shown is None else shown.draft.saving(work),
            owner=self,
            ok=lambda _: self.month.findings.kept(finding),
            failed=lambda error: self.month.findings.not_kept(finding, fault(error)),
        )

    def _mend(self, finding: Finding) -> None:
        line = self.paper.line_of(finding) if self.paper else None
        if finding.code is FindingCode.RATE_MISSING:
            self.open_rates.emit()
        elif finding.session is not None:
            self._open_session(finding.session, line)
        elif finding.trip is not None and (line is None or line.session is None):
            self.show_trip(finding.trip)
        elif line is not None and line.session is not None:
            self._open_session(line.session, line)
        elif finding.client is not None:
            self.open_client.emit(finding.client)
        else:
            self._show_day(finding)

    def _show_day(self, finding: Finding) -> None:
        rows = [r for r in (self.paper.lines if self.paper else ()) if r.on == finding.on]
        if rows:
            self.month.lines.choose(rows[0])
            self.month.lines.focus_rows()
            self.ensureWidgetVisible(self.month.lines)

    def _open_line(self, line: Line) -> None:
        if line.session is not None:
            self._open_session(line.session, line)
        elif line.trip_ids:
            self.show_trip(next(iter(line.trip_ids)))

    def _open_session(self, session: SessionId, line: Line | None) -> None:
        """A course's session opens in its course, not in the form of a visit."""
        (self.open_course_session if line is not None and line.course else self.open_session).emit(session)

    def _open_wanted_trip(self) -> None:
        trips = {t.id: t for t in self.reading.trips} if self.reading else {}
        if self._wanted_trip in trips:
            trip, self._wanted_trip, self._begun_trip = trips[self._wanted_trip], None, ""
            self._trip_form(trip)
        elif self._begun_trip and self.reading is not None:
            record, self._wanted_trip, self._begun_trip = self._begun_trip, None, ""
            self._trip_form(None, record)

    def _trip_form(self, trip: Trip | None, record: str = "") -> None:
        payers = self._me.payers if self._me else ()
        month = self.reading.claim.month if self.reading else None
        payer = self.reading.payer.id if self.reading else None
        TripForm(self, self._desk, self._jobs, payers, trip, payer=payer, month=month, record=record).open()
