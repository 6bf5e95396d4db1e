"""Work of somebody who keeps paper: entered, printed, signed by hand, scanned, handed in. It counts nothing."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.paper_claims import PaperMonth
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.registry_trust_port import SpaceWorker
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.days import HELSINKI, Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.programmes import Payer, Programme
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.paper_forms import NEW, DaysForm, VisitForm, WorkerForm
from hyvinvointi_desktop.ui.clients.parts import choose
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Chip, head, label, muted, number, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.papers_out import ShowPdf


class PaperView(FreshView):
    """One worker and month at a time."""

    handed_in = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf) -> None:
        super().__init__(desk, jobs, {Area.APPROVALS, Area.SETTINGS})
        self._show_pdf = show_pdf
        self.month = Month.of(desk.clock.today()).previous()
        self._found: PaperMonth | None = None
        self._sought: tuple[Form, str] | None = None
        self.title, self.sums = head(""), label("", "strong")
        self.worker, self.visit, self.days = WorkerForm(desk, jobs), VisitForm(desk, jobs), DaysForm(desk, jobs)
        self.who, self.payer = QComboBox(), QComboBox()
        for box in (self.who, self.payer):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.payer_row = FieldRow(tr("Whose money"), self.payer, stretch=False)
        self.add_worker = plain(tr("Add a worker on paper"), self.worker.open_new, "user-plus")
        self.before = plain(tr("Month &before"), lambda: self.show_month(self.month.previous()), "arrow-left")
        self.after = plain(tr("Month &after"), lambda: self.show_month(self.month.next()), "caret-right")
        self.agreements, self.visits = Card(gap=8), Card(gap=8)
        self.add_visit = plain(tr("Add a line"), lambda: self._open_visit(None), "plus")
        self.add_days = plain(tr("Add an agreement's days"), lambda: self._open_days(None), "plus")
        self.print = plain(tr("The claim to be signed (PDF)"), self._print, "file-pdf")
        self.scan = ScanPart(desk.new_id)
        self.hand_in = plain(tr("Take in the signed claim"), self._hand_in, "check")
        self.none = EmptyState(
            "user", tr("Nobody keeps paper yet."), tr("Add the worker, then the visits from the notebook.")
        )
        self._place()
        self._connect()

    def _place(self) -> None:
        note = tr("For a worker without a laptop: enter the visits, print the claim, have it signed and scan it.")
        self.pick = FieldRow(tr("Whose work"), self.who, stretch=False)
        self.turn = Flow(self.before, self.title, self.after)
        top = Card(small(note), Flow(self.pick, self.payer_row, gap=16), Flow(self.add_worker), self.turn, self.sums)
        self.state = Chip("")
        told = small(tr("Print it, have it signed by hand, take a picture or scan it, and choose the file here."))
        self.sign = Card(
            head(tr("Signing")), Flow(self.state), told, Flow(self.print), self.scan, Flow(self.hand_in), gap=8
        )
        self.lay_out(
            top, self.worker, self.none, self.visit, self.visits, self.days, self.agreements, self.sign,
        )  # fmt: skip

    def _connect(self) -> None:
        self.who.activated.connect(lambda _: self.read())
        self.payer.activated.connect(lambda _: self.read())
        self.worker.saved.connect(lambda _: self._added())

    # -- reading ------------------------------------------------------------------------------------------------

    def show_month(self, month: Month) -> None:
        """Another month."""
        self.month = month
        self.read()

    def go_on(self, form: Form, record: str) -> None:
        """A form that was being filled."""
        if form is Form.PAPER_WORKER:
            self.worker.open_new()
            return
        worker, month, _ = ([*record.split("|", 2), "", ""])[:3]
        self._sought, self.month = (form, record), Month.from_text(month)
        self.read(worker)

    def read(self, worker: str = "") -> None:
        """Reads the month of a worker: that one's, or the one chosen."""
        desk, month, payer = self._desk, self.month, str(self.payer.currentData() or "")
        wanted = worker or str(self.who.currentData() or "")

        def read() -> tuple[Any, ...]:
            workers, payers = desk.paper_workers(), desk.me().payers
            who = next((w.id for w in workers if w.id == wanted), next((w.id for w in workers), None))
            paid_by = next((p.id for p in payers if p.id == payer), payers[0].id if payers else None)
            programmes = desk.all_programmes().all_in_force(month.first_day)
            found = desk.paper_month(who, month, paid_by) if who is not None and paid_by is not None else None
            return workers, payers, programmes, found

        self._run(read, lambda found: self._show(*found))

    def _show(
        self, workers: tuple[SpaceWorker, ...], payers: tuple[Payer, ...], programmes: tuple[Programme, ...],
        found: PaperMonth | None,
    ) -> None:  # fmt: skip
        if found is not None and found.month != self.month:
            return
        self._found = found
        self._offer(self.who, [(w.id, w.name) for w in workers], found.worker if found else "")
        self._offer(self.payer, [(p.id, p.name) for p in payers], found.payer.id if found else "")
        self.payer_row.setVisible(len(payers) > 1)
        self.visit.offer(programmes)
        self.days.offer(tuple(p for p in programmes if p.cap_minutes is not None) or programmes)
        self.none.setVisible(found is None)
        for part in (self.pick, self.turn, self.sums, self.visits, self.agreements, self.sign):
            part.setVisible(found is not None)
        if found is not None:
            self._show_month(found)

    @staticmethod
    def _offer(box: QComboBox, entries: list[tuple[str, str]], now: str) -> None:
        box.clear()
        for value, name in entries:
            box.addItem(name, value)
        choose(box, now)

    def _show_month(self, found: PaperMonth) -> None:
        self.title.setText(words.month(found.month))
        totals = found.claim.totals
        self.sums.setText(words.DOT.join((
            formats.minutes(totals.payable_minutes), formats.km(totals.km_tenths), formats.money(totals.total_cents),
        )))  # fmt: skip
        open_still = found.state in (None, ApprovalState.RETURNED)
        self._show_visits(found, open_still=open_still)
        self._show_agreements(found)
        if found.state is None:
            self.state.set_state(tr("not handed in yet"))
        else:
            self.state.set_state(*words.state(found.state))
        for part in (self.add_visit, self.scan, self.hand_in, self.print):
            part.setEnabled(open_still)
        self._go_on(found)

    def _show_visits(self, found: PaperMonth, *, open_still: bool) -> None:
        codes = dict(found.codes)
        self.visits.clear()
        self.visits.add(head(tr("Visits of the month")))
        paid = {h.session: h.amount_cents for h in found.claim.hours}
        for trip in found.claim.trips:
            if trip.session is not None:
                paid[trip.session] = paid.get(trip.session, 0) + trip.amount_cents
        for session in found.sessions:
            self.visits.add(self._visit_line(session, codes, paid.get(session.id, 0), open_still=open_still))
        if not found.sessions:
            self.visits.add(muted(tr("Nothing has been entered of this month.")))
        self.add_visit = plain(tr("Add a line"), lambda: self._open_visit(None), "plus")
        self.visits.add(Flow(self.add_visit))

    def _visit_line(self, session: Session, codes: dict[Any, str], cents: int, *, open_still: bool) -> LineItem:
        code = ", ".join(codes.get(c, c) for c in session.clients)
        begins, ends = session.starts_at.astimezone(HELSINKI), session.ends_at.astimezone(HELSINKI)
        when = f"{formats.day_text(begins.date(), year=False)} {formats.clock_range(begins.time(), ends.time())}"
        line = words.DOT.join((when, code, text.kind(session.kind)))
        driven = [
            words.DOT.join(("–".join(filter(None, (t.from_place, *t.via, t.to_place))), formats.km(t.km_tenths)))
            for t in session.trips
        ]  # fmt: skip
        right: list[QWidget] = [number(formats.money(cents), "")]
        if open_still:
            change = link(tr("Change"), lambda: self._open_visit(session, code), "pencil-simple")
            away = link(tr("Take away"), lambda: self._take_away(session), "trash")
            for press, said in ((change, tr("Change: {what}")), (away, tr("Take away: {what}"))):
                press.setAccessibleName(said.format(what=line))
            right = [Flow(change, away), *right]
        return LineItem("calendar-check", line, "; ".join(driven), *right)

    def _show_agreements(self, found: PaperMonth) -> None:
        codes = dict(found.codes)
        self.agreements.clear()
        self.agreements.add(head(tr("Agreements on paper")))
        for agreement in found.agreements:
            code = codes.get(agreement.client, agreement.client)
            days = formats.date_range(agreement.first_day, agreement.last_day)
            change = link(tr("Change"), lambda a=agreement, c=code: self._open_days(a, c), "pencil-simple")  # type: ignore[misc]
            change.setAccessibleName(tr("Change: {what}").format(what=code))
            self.agreements.add(LineItem("file-text", code, days, change))
        if not found.agreements:
            self.agreements.add(muted(tr("Without an agreement in force only first visits are paid.")))
        self.add_days = plain(tr("Add an agreement's days"), lambda: self._open_days(None), "plus")
        self.agreements.add(Flow(self.add_days))

    def _go_on(self, found: PaperMonth) -> None:
        if self._sought is None:
            return
        (form, record), self._sought = self._sought, None
        _, _, what = ([*record.split("|", 2), "", ""])[:3]
        codes = dict(found.codes)
        if form is Form.PAPER_VISIT:
            session = next((s for s in found.sessions if s.id == what), None)
            if session is not None or what == NEW:
                self._open_visit(session, codes.get(session.clients[0], "") if session else "")
        else:
            agreement = next((a for a in found.agreements if a.id == what), None)
            if agreement is not None or what == NEW:
                self._open_days(agreement, codes.get(agreement.client, "") if agreement else "")

    # -- acts ---------------------------------------------------------------------------------------------------

    def _added(self) -> None:
        if self.worker.added is not None:
            self.read(self.worker.added)

    def _open_visit(self, session: Session | None, code: str = "") -> None:
        if self._found is not None:
            self.visit.open_for(self._found.worker, self._found.month, session, code)

    def _open_days(self, agreement: Agreement | None, code: str = "") -> None:
        if self._found is not None:
            self.days.open_for(self._found, agreement, code)

    def _take_away(self, session: Session) -> None:
        found, desk = self._found, self._desk
        if found is not None:
            self._run(lambda: desk.delete_paper_visit(found.worker, session.id, found.month), lambda _: None)

    def _where(self) -> tuple[WorkerId, Month, PayerId] | None:
        found = self._found
        return None if found is None else (found.worker, found.month, found.payer.id)

    def _print(self) -> None:
        where, found, spoken, desk = self._where(), self._found, language().value, self._desk
        if where is None or found is None:
            return
        heading = tr("Claim of {name}, {month}").format(name=found.worker_name, month=formats.month_text(found.month))
        name = f"{tr('claim')}-{found.month}.pdf"
        self._run(
            lambda: desk.paper_claim_pdf(*where, spoken), lambda made: self._show_pdf(self, heading, name, made)
        )

    def _hand_in(self) -> None:
        where, scan, desk = self._where(), self.scan.attachment(), self._desk
        if where is None:
            return
        if scan is None:
            self.scan.set_problem(tr("Choose the picture or the scan of the signed paper first."))
            return

        def work() -> Any:
            made = desk.hand_in_paper_claim(*where, [scan.content], scan.id)
            return desk.claim_to_approve(made.id)

        self._run(work, self._handed_in)

    def _handed_in(self, claim: Any) -> None:
        self.scan.forget()
        self._jobs.tell(frozenset({Area.APPROVALS}))
        self.handed_in.emit(claim)
