"""One referral: what to do now, whom to name, what it says, what goes elsewhere, what has happened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.answer_assignment import AssignmentReply, Reply
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_referrals import TO_DECIDE, ReferralScreen
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.referrals import CaseState, Missing
from hyvinvointi_desktop.ui.clients.parts import HeadRow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    column,
    head,
    label,
    link,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.referrals import words
from hyvinvointi_desktop.ui.referrals.facts_card import FactsCard
from hyvinvointi_desktop.ui.referrals.naming_card import NamingCard
from hyvinvointi_desktop.ui.referrals.out_card import OutCard
from hyvinvointi_desktop.ui.referrals.step_forms import (
    AskForm,
    EndForm,
    HandOverForm,
    NotSuitableForm,
    Step,
    StepForm,
    VisitForm,
)
from hyvinvointi_desktop.ui.text_faults import fault


class ReferralCardView(ScrollPage):
    """``edit_wanted`` carries the screen, ``agreement_wanted`` a client, ``note_wanted`` what is noted of a worker,
    ``left`` goes back to the list."""

    left = Signal()
    edit_wanted = Signal(object)
    agreement_wanted = Signal(str)
    note_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, lists: NeedsLists, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.case = CaseId("")
        self.found: ReferralScreen | None = None
        self._wanted: Step | None = None
        self.notice, self.name, self.under = InlineMessage(), title(""), muted("")
        self.state = Chip("", "plain")
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.now, self.steps = Card(), Card(gap=8)
        self.forms: dict[Step, StepForm] = {
            f.step: f(desk, jobs) for f in (NotSuitableForm, AskForm, VisitForm, HandOverForm, EndForm)
        }
        self.naming = NamingCard(desk, jobs)
        self.facts, self.out = FactsCard(lists), OutCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = link(tr("All referrals"), self.left.emit, "arrow-left")
        self.add(
            Flow(back),
            HeadRow(column(self.name, self.under, gap=2), self.state),
            self.notice,
            self.now,
            *self.forms.values(),
            self.naming,
            Columns(self.facts, column(self.out, self.steps, None, gap=12), narrowest=360),
            None,
        )
        for part in (self.now, self.naming):
            part.hide()

    def _connect(self) -> None:
        for form in self.forms.values():
            form.saved.connect(lambda _: self.notice.say(tr("Saved."), "good"))
        self.facts.edit_wanted.connect(lambda: self.edit_wanted.emit(self.found))
        self.naming.name_wanted.connect(self._ask_name)
        self.naming.note_wanted.connect(self.note_wanted)
        self.out.copy_wanted.connect(self._copy)
        self.out.copied.connect(lambda: self._do(lambda: self._desk.mark_copied_to_virtu(self.case)))
        self.out.told.connect(lambda: self._do(lambda: self._desk.mark_referrer_told(self.case)))
        self.out.paper_wanted.connect(self._paper)
        self._jobs.changed.connect(self._changed)

    # -- reading ------------------------------------------------------------------------------------------------

    def open_case(self, case: CaseId, step: Step | None = None) -> None:
        """A referral, with one of its forms where it was begun."""
        self.case, self._wanted, self.found = case, step, None
        self.notice.clear()
        for form in self.forms.values():
            form.hide()
        self._read()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.REFERRALS, Area.AGREEMENTS} and self.case:
            self._read()

    def _read(self) -> None:
        case = self.case
        self._jobs.run(lambda: self._desk.referral_screen(case), owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, screen: ReferralScreen) -> None:
        row = screen.row
        if row.referral.id != self.case:
            return
        first, self.found = self.found is None, screen
        self.name.setText(row.referral.person.name)
        came = tr("came {day}").format(day=formats.date_text(row.referral.received_on))
        self.under.setText(" · ".join(x for x in (row.referral.person.area, came, words.waited(row), row.worker) if x))
        self.state.set_state(words.state(row.stands.state), words.state_kind(row.stands.state))
        self._show_now(screen)
        self.facts.show_row(row)
        self.out.show_screen(screen)
        self._show_steps(screen)
        names = row.stands.state in (CaseState.WAITING_FOR_WORKER, CaseState.GIVEN_BACK)
        self.naming.setVisible(names)
        if names:
            self.naming.show_case(self.case, may_name=Missing.CONSENT not in row.lacks, anew=first)
            self._read_workers()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open_step(wanted)

    def _read_workers(self) -> None:
        case = self.case
        self._jobs.run(
            lambda: self._desk.naming_list(case), owner=self, ok=self.naming.show_workers, failed=self._failed
        )

    # -- what to do now -----------------------------------------------------------------------------------------

    def _show_now(self, screen: ReferralScreen) -> None:
        state = screen.row.stands.state
        self.now.clear()
        self.now.show()
        self.now.add(head(tr("Now")))
        if state in TO_DECIDE:
            self._show_missing(screen)
        {
            CaseState.NEW: self._now_new,
            CaseState.WAITING_FOR_WORKER: self._now_waiting,
            CaseState.GIVEN_BACK: self._now_given_back,
            CaseState.NAMED: self._now_named,
            CaseState.WITH_WORKER: self._now_with_worker,
            CaseState.NOT_SUITABLE: self._now_not_suitable,
            CaseState.ENDED: self._now_ended,
        }[state](screen)

    def _show_missing(self, screen: ReferralScreen) -> None:
        row = screen.row
        if row.stands.asked_on is not None:
            asked = tr("Asked the referrer {day}: {words}").format(
                day=formats.date_text(row.stands.asked_on), words=row.stands.asked
            )
            self.now.add(LineItem("hourglass", asked))
        elif row.lacks:
            said = tr("Missing: {what}.").format(what=", ".join(words.lacking(one) for one in row.lacks))
            self.now.add(LineItem("warning", said, token="warn"))
        if row.lacks:
            put = plain(tr("Fill in what is missing"), lambda: self.edit_wanted.emit(self.found), "pencil-simple")
            self.now.add(Flow(self._step_button(tr("Ask the referrer"), Step.ASK, "phone"), put))

    def _now_new(self, _: ReferralScreen) -> None:
        self.now.add(
            label(tr("Can a link worker carry this? A link worker is not the right help in an acute crisis, when there "
                     "is a clear need for professional help, or when a statutory service is missing.")),
            Flow(
                primary(tr("Suitable: look for a link worker"), self._suitable, "check"),
                self._step_button(tr("Not suitable now"), Step.NOT_SUITABLE, "prohibit"),
                self._step_button(tr("Close the referral"), Step.END, "flag-banner"),
            ),
        )  # fmt: skip

    def _now_waiting(self, screen: ReferralScreen) -> None:
        visited = screen.row.stands.first_visit_on
        if visited is not None:
            said = tr("The first visit was made {day}.").format(day=formats.date_text(visited))
            self.now.add(LineItem("check-circle", said, token="good"))
        else:
            self.now.add(label(tr("You can meet the person first: what is signed at the table goes along.")))
        self.now.add(
            Flow(
                plain(tr("Sign the agreement at the first visit"), self._agreement, "signature"),
                self._step_button(tr("The first visit was made"), Step.VISIT, "house-line"),
                self._step_button(tr("Not suitable now"), Step.NOT_SUITABLE, "prohibit"),
                self._step_button(tr("Close the referral"), Step.END, "flag-banner"),
            )
        )

    def _now_given_back(self, screen: ReferralScreen) -> None:
        said = tr("{name} gave this back.").format(name=screen.row.worker)
        if screen.row.stands.words:
            said += f" {screen.row.stands.words}"
        self.now.add(LineItem("arrow-counter-clockwise", said, token="warn"))
        self.now.add(label(tr("Name another link worker below.")))
        self.now.add(Flow(self._step_button(tr("Close the referral"), Step.END, "flag-banner")))

    def _now_named(self, screen: ReferralScreen) -> None:
        said = tr("{name} has been named and has not answered yet.").format(name=screen.row.worker)
        waits = any(m.sealed_at is None for m in screen.messages)
        leaves = tr("The message leaves when you fetch and send on the page Incoming post.")
        under = leaves if waits else tr("The message has been made for the post.")
        self.now.add(LineItem("hourglass", said, under))
        self.now.add(
            Flow(
                plain(tr("Answered by phone: takes it on"), partial(self._answer, Reply.TAKEN), "phone"),
                plain(tr("Answered by phone: cannot"), partial(self._answer, Reply.NOT_MINE), "phone"),
                self._step_button(tr("To another link worker"), Step.HAND_OVER, "arrows-left-right"),
                self._step_button(tr("Close the referral"), Step.END, "flag-banner"),
            )
        )

    def _now_with_worker(self, screen: ReferralScreen) -> None:
        said = tr("{name} walks beside the person now.").format(name=screen.row.worker)
        self.now.add(LineItem("handshake", said, token="good"))
        self.now.add(
            Flow(
                self._step_button(tr("To another link worker"), Step.HAND_OVER, "arrows-left-right"),
                plain(tr("The link worker gave it back"), partial(self._answer, Reply.NOT_MINE), "phone"),
                self._step_button(tr("Close the referral"), Step.END, "flag-banner"),
            )
        )

    def _now_not_suitable(self, screen: ReferralScreen) -> None:
        for one in screen.row.stands.screens:
            self.now.add(LineItem("prohibit", words.screens(one)))
        self.now.add(label(screen.row.stands.words))
        self.now.add(Flow(plain(tr("Suitable after all"), self._suitable, "check"), self._erase_button()))

    def _now_ended(self, screen: ReferralScreen) -> None:
        stands = screen.row.stands
        if stands.ended_on is not None and stands.outcome is not None:
            said = f"{formats.date_text(stands.ended_on)}, {words.outcome(stands.outcome)}"
            self.now.add(LineItem("flag-banner", said, stands.words))
        self.now.add(Flow(self._erase_button()))

    def _erase_button(self) -> QWidget:
        return plain(tr("Erase the personal data"), self._ask_erase, "trash")

    def _step_button(self, said: str, step: Step, icon: str) -> QWidget:
        return plain(said, partial(self.open_step, step), icon)

    def open_step(self, step: Step) -> None:
        """One of the small forms."""
        if self.found is not None:
            self.forms[step].open_at(self.found.row)

    def _show_steps(self, screen: ReferralScreen) -> None:
        self.steps.clear()
        self.steps.add(head(tr("What has happened")))
        for found in screen.events:
            line = f"{formats.date_text(found.on)} {words.event_line(found, screen)}"
            self.steps.add(column(label(line), small(" · ".join(x for x in (found.words, found.by) if x)), gap=0))

    # -- deciding -----------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object], said: str = "") -> None:
        self._jobs.run(
            work, owner=self, ok=lambda _: self.notice.say(said or tr("Saved."), "good"), failed=self._failed
        )

    def _suitable(self) -> None:
        case = self.case
        self._do(lambda: self._desk.find_suitable(case), tr("It waits for a link worker now."))

    def _answer(self, reply: Reply) -> None:
        if self.found is None or self.found.row.stands.worker is None:
            return
        answer, worker = AssignmentReply(self.case, reply), self.found.row.stands.worker
        self._do(lambda: self._desk.answer_assignment(answer, worker))

    def _ask_name(self, worker: WorkerId, greeting: str) -> None:
        if self.found is None:
            return
        case, names = self.case, self.found.workers
        naming = self.naming.draft.saving(lambda: self._desk.name_worker(case, worker, greeting))
        person, name = self.found.row.referral.person.name, names.get(worker, "")
        leaves = tr("The message leaves when you fetch and send on the page Incoming post.")

        def go() -> None:
            said = f"{tr('{name} was named.').format(name=name)} {leaves}"
            self._jobs.run(naming, owner=self, ok=lambda _: self._named(said), failed=self._not_named)

        sentence = tr("{name} gets the name, number, address, wishes and signed papers of {person}, sealed for {name}.")
        heading = tr("Name {name}").format(name=name)
        ask(self, heading, sentence.format(name=name, person=person), tr("Name this link worker"), go)

    def _named(self, said: str) -> None:
        self.naming.draft.saved()
        self.naming.draft.drop()
        self.notice.say(said, "good")

    def _not_named(self, error: Exception) -> None:
        self.naming.draft.not_saved()
        self._failed(error)

    def _agreement(self) -> None:
        case = self.case
        self._jobs.run(
            lambda: self._desk.referral_client(case), owner=self, ok=self.agreement_wanted.emit, failed=self._failed
        )

    def _ask_erase(self) -> None:
        case = self.case

        def go() -> None:
            self._jobs.run(
                lambda: self._desk.erase_referral(case), owner=self, ok=lambda _: self.left.emit(), failed=self._failed
            )

        said = tr("Name, contact details, who referred and every word go for good. The figures stay for the report of "
                  "residents' needs.")  # fmt: skip
        ask(self, tr("Erase the personal data?"), said, tr("Erase"), go)

    # -- elsewhere ----------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        case, spoken = self.case, language().value

        def put(text: str) -> None:
            copies.copy(text)
            self.notice.say(tr("The text is on the clipboard. Paste it into Virtu, then mark it as copied."), "good")

        self._jobs.run(lambda: self._desk.virtu_text(case, spoken), owner=self, ok=put, failed=self._failed)

    def _paper(self) -> None:
        case, spoken = self.case, language().value
        heading, name = tr("Message to the referrer"), f"{tr('message-to-referrer')}.pdf"
        self._out.show(heading, name, lambda: self._desk.referrer_paper(case, spoken))
