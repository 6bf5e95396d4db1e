"""The coordinator's referrals: from taking one in to naming a worker and closing the case. A part of ``app.desk``.

Every look at a person and every decision is in the log. The registry may lie on another server: a decision is logged
after it is in force, and one that the log cannot take now is in it with the next (``Trail.note_done``).
"""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app import end_case as ending
from hyvinvointi_desktop.app import keep_client, look_referrals
from hyvinvointi_desktop.app import name_worker as naming
from hyvinvointi_desktop.app import pass_course as passing
from hyvinvointi_desktop.app import screen_referral as screening
from hyvinvointi_desktop.app import tell_referrer as telling
from hyvinvointi_desktop.app import visit_first as visiting
from hyvinvointi_desktop.app.answer_assignment import Answered, AnswerTaken, AssignmentReply, answer_assignment
from hyvinvointi_desktop.app.ask_referrer import ask_back
from hyvinvointi_desktop.app.desk_coordinator import CoordinatorGround
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.erase_referral import erase_referral
from hyvinvointi_desktop.app.exchange_ids import fresh_case, fresh_id
from hyvinvointi_desktop.app.hand_over_case import hand_over_case
from hyvinvointi_desktop.app.look_space import reachable_workers
from hyvinvointi_desktop.app.note_worker import note_worker
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.read_referral import Proposal, read_raw, read_text
from hyvinvointi_desktop.app.referral_steps import CASES, Moment, decide, event_of
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.registry_referrals_port import EventTaken
from hyvinvointi_desktop.app.take_referral import take_referral
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.naming import Candidate, NamingFacts
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.referrals import EventKind, Outcome, Referral, Screen

NOBODY = frozenset[Area]()


class DeskReferrals(CoordinatorGround):
    """Referrals. Everything here is a coordinator's: others are refused."""

    # -- looking ------------------------------------------------------------------------------------------------

    def referral_list(self) -> look_referrals.ReferralList:
        """All referrals, who waits longest first. Raises Refused."""
        with self._looking() as records:
            found = look_referrals.referral_list(records, self.clock.today())
        self.trail.look(Event.REFERRALS_LISTED, count=len(found.rows))
        return found

    def referral_glance(self) -> look_referrals.ReferralGlance | None:
        """What waits, for the first page; None in a profile that is no coordinator's."""
        if not self._leads():
            return None
        with self._store.registry.reading() as registry:
            return look_referrals.referral_glance(registry, self.clock.today())

    def referral_screen(self, case: CaseId) -> look_referrals.ReferralScreen:
        """One referral with what happened to it. Raises Refused."""
        with self._looking() as records:
            found = look_referrals.referral_screen(case, records, self.clock.today())
        self._looked(Event.REFERRAL_OPENED, found.row.referral)
        return found

    def naming_list(self, case: CaseId) -> tuple[Candidate, ...]:
        """Every worker set beside a referral, the fittest first. Raises Refused."""
        with self._looking() as records:
            found = look_referrals.naming_list(case, records, self._reachable(records))
        self.trail.look(Event.WORKERS_WEIGHED, case=case, count=len(found))
        return found

    def naming_facts(self) -> tuple[NamingFacts, ...]:
        """What is noted of workers for naming. Raises Refused."""
        with self._looking() as records:
            return naming.naming_facts(records)

    def known_areas(self) -> tuple[str, ...]:
        """Areas of referrals and of workers so far, for completing. Raises Refused."""
        with self._looking() as records:
            of_workers = {area for w in records.naming_facts() for area in w.areas}
            return tuple(sorted({*records.known_areas(), *of_workers}))

    # -- deciding -----------------------------------------------------------------------------------------------

    @staticmethod
    def new_case() -> CaseId:
        """The id of a new referral, for a form to keep until it is saved."""
        return fresh_case()

    def save_referral(self, referral: Referral) -> Changed:
        """Takes a referral in, or puts its words right. Raises Refused."""
        changed = take_referral(referral, self._deciding(), self._moment())
        return self._decided(referral.id, "taken_in", changed)

    def find_suitable(self, case: CaseId, words: str = "") -> Changed:
        """Nothing of the screen holds. Raises Refused."""
        changed = screening.find_suitable(case, words, self._deciding(), self._moment())
        return self._decided(case, EventKind.SUITABLE, changed)

    def find_not_suitable(self, case: CaseId, screens: Sequence[Screen], words: str) -> Changed:
        """A link worker is not what the person needs now. Raises Refused."""
        changed = screening.find_not_suitable(case, screens, words, self._deciding(), self._moment())
        return self._decided(case, EventKind.NOT_SUITABLE, changed)

    def ask_back(self, case: CaseId, words: str) -> Changed:
        """Notes what was asked of the referrer. Raises Refused."""
        return self._decided(case, EventKind.ASKED_BACK, ask_back(case, words, self._deciding(), self._moment()))

    def name_worker(self, case: CaseId, worker: WorkerId, words: str = "") -> Changed:
        """Names a worker; the assignment with the signed papers waits to be sealed to that worker. Raises Refused."""
        with self._looking() as registry:
            referral = registry.referral(case)
        with self._store.reading() as records:
            papers = visiting.signed_papers(referral.client if referral else None, records)
        unit = self._deciding()
        changed = naming.name_worker(case, worker, words, papers, unit, self._moment(), fresh_id())
        return self._decided(case, EventKind.NAMED, changed)

    def answer_assignment(self, reply: AssignmentReply, worker: WorkerId) -> AnswerTaken:
        """A worker's answer, by telephone or from a bundle. Raises Refused."""
        with self._deciding() as unit:
            try:
                answered = answer_assignment(reply, worker, unit.records, self._moment())
            except EventTaken as error:
                raise Refused(Refusal.DECIDED_MEANWHILE) from error
            unit.commit()
        changed = CASES if answered is Answered.NOTED else NOBODY
        return AnswerTaken(answered, self._decided(reply.case, reply.answer.value, changed))

    def hand_over_case(self, case: CaseId, words: str = "") -> Changed:
        """Takes a case from its worker, to be named to another. Raises Refused."""
        changed = hand_over_case(case, words, self._deciding(), self._moment(), fresh_id())
        return self._decided(case, EventKind.HANDED_OVER, changed)

    def end_case(self, case: CaseId, outcome: Outcome, on: date | None = None, words: str = "") -> Changed:
        """Closes a case. Raises Refused."""
        day, unit = on or self.clock.today(), self._deciding()
        changed = ending.end_case(case, outcome, day, words, unit, self._moment(), fresh_id())
        return self._decided(case, EventKind.ENDED, changed)

    def erase_referral(self, case: CaseId) -> Changed:
        """Erases who was referred and every word; figures stay. Raises Refused."""
        changed = erase_referral(case, self._deciding())
        self.trail.note_done(Event.REFERRAL_ERASED, case=case)
        return changed

    def note_worker(self, facts: NamingFacts) -> Changed:
        """What is noted of a worker for naming. Raises Refused."""
        changed = note_worker(facts, self._deciding())
        self.trail.note_done(Event.NAMING_NOTED, worker=facts.worker)
        return changed

    # -- groups -------------------------------------------------------------------------------------------------

    def handed_courses(self) -> tuple[passing.HandedCourse, ...]:
        """Groups that a leader gave away, to be passed on. Nobody's name is read. Raises Refused."""
        with self._looking() as records:
            return passing.handed_courses(records)

    def pass_course(self, handover: str, worker: WorkerId, words: str = "") -> Changed:
        """Passes a group on to another leader. Raises Refused."""
        changed = passing.pass_course(handover, worker, words, self._deciding(), self._moment())
        self.trail.note_done(Event.COURSE_PASSED, handover=handover, worker=worker)
        return changed

    # -- the first visit ----------------------------------------------------------------------------------------

    def referral_client(self, case: CaseId) -> ClientId:
        """The person as a client of these records, made now where there was none: the agreement is signed there.

        Raises Refused.
        """
        with self._looking() as registry:
            referral = registry.referral(case)
        if referral is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        with self._store.reading() as records:
            known = records.client(referral.client) if referral.client is not None else None
            code = keep_client.next_code(c.code for c in records.clients())
        if known is not None:
            return known.id
        client = visiting.client_of(referral, code)
        uow = self._act(K.CLIENT_SAVED, R.CLIENT, client.id, clients=(client.id,))
        keep_client.save_client(client, uow, self._tools.hetu_is_valid)
        visiting.link_client(case, client.id, self._deciding())
        return client.id

    def note_first_visit(self, case: CaseId, on: date | None = None, words: str = "") -> Changed:
        """The joint first visit was made. Raises Refused."""
        unit = self._deciding()
        changed = visiting.visit_first(case, on or self.clock.today(), words, unit, self._moment())
        return self._decided(case, EventKind.FIRST_VISIT, changed)

    # -- reading ------------------------------------------------------------------------------------------------

    def read_referral_text(self, text: str) -> Proposal:
        """What pasted text says, for a person to confirm. Nothing is kept. Raises Refused."""
        self._coordinator()
        return read_text(text, fresh_case(), self.clock.today())

    def read_referral_file(self, name: str, content: bytes) -> Proposal:
        """What a file says, for a person to confirm. Nothing is kept. Raises Refused, ImportRefused."""
        self._coordinator()
        raw = self._tools.referral_files().read(name, content)
        return read_raw(raw, fresh_case(), self.clock.today())

    # -- elsewhere ----------------------------------------------------------------------------------------------

    def referral_lists(self) -> NeedsLists:
        """Sources, reasons and barriers to choose from, with their words."""
        return self.definitions.needs_lists()

    def referrer_paper(self, case: CaseId, language: str) -> bytes:
        """What the referrer may know, as a PDF signed with the profile's own key. Raises Refused."""
        with self._looking() as registry:
            screen = look_referrals.referral_screen(case, registry, self.clock.today())
        with self._store.reading() as records:
            worker, material = records.worker(), records.signing_material()
        paper = telling.referrer_message(screen, worker, self.clock.now(), practice=self.practice)
        self._looked(Event.REFERRAL_PRINTED, screen.row.referral, paper="referrer")
        unsigned = self._tools.printer().referrer_message(paper, language)
        return self._tools.sealer().sign_pdf(unsigned, material, paper.made_at, telling.REASON)

    def mark_referrer_told(self, case: CaseId) -> Changed:
        """The referrer has the message. Raises Refused."""
        event = event_of(case, EventKind.REFERRER_TOLD, self._moment())
        return self._decided(case, EventKind.REFERRER_TOLD, decide(event, self._deciding()))

    def virtu_text(self, case: CaseId, language: str) -> str:
        """The referral as plain text to be copied into Virtu. Raises Refused."""
        with self._looking() as registry:
            screen = look_referrals.referral_screen(case, registry, self.clock.today())
        self._looked(Event.REFERRAL_PRINTED, screen.row.referral, paper="virtu")
        return self._tools.printer().virtu_text(screen, self.referral_lists(), language)

    def mark_copied_to_virtu(self, case: CaseId) -> Changed:
        """What Virtu needs stands there now. Raises Refused."""
        event = event_of(case, EventKind.COPIED_TO_VIRTU, self._moment())
        return self._decided(case, EventKind.COPIED_TO_VIRTU, decide(event, self._deciding()))

    # -- the ground ---------------------------------------------------------------------------------------------

    def _moment(self) -> Moment:
        return Moment(self._coordinator(), self.clock.now(), self.clock.today())

    def _reachable(self, records: RegistryRecords) -> frozenset[WorkerId] | None:
        """Workers with a living laptop in the space; None where there is no space yet."""
        return None if records.space() is None else reachable_workers(records, self.clock.now())

    def _decided(self, case: CaseId, step: str, changed: Changed) -> Changed:
        if changed:
            self.trail.note_done(Event.REFERRAL_DECIDED, case=case, step=str(step))
        return changed

    def _looked(self, event: Event, referral: Referral, paper: str = "") -> None:
        clients = (referral.client,) if referral.client is not None else ()
        if paper:
            self.trail.look(event, clients=clients, case=referral.id, paper=paper)
        else:
            self.trail.look(event, clients=clients, case=referral.id)
