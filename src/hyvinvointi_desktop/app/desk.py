"""The open desk: every use case, bound to one unlocked profile. The window and the commands call nothing else.

It adds no rule; it opens the transaction, hands in clock, definitions, printer and sealer, and makes ids.
"""

import uuid
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app import keep_client, log_session, look_clients, look_today, screens, set_goal, settings
from hyvinvointi_desktop.app import seal_claim as sealing
from hyvinvointi_desktop.app import sign_agreement as signing
from hyvinvointi_desktop.app import take_in as taking
from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, NothingNew
from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.count_claim import CountedMonth, count_claim, standing_document
from hyvinvointi_desktop.app.gathering import all_km_rates
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.keep_backups import BackupState, KeepBackups
from hyvinvointi_desktop.app.look_year import ClaimYear, claim_year
from hyvinvointi_desktop.app.ports import AgreementTemplate, Area, OpenStore, TableKind, Verdict, WrittenTable
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClaimId, ClientId, GoalId, SessionId, TripId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.programmes import CapException, ClaimSettings, KmRate, KmRates, Payer, Programme
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status, Trip, WeeklyPlan

Changed = frozenset[Area]


class Desk:
    """Use cases of one unlocked profile. Reads return frozen rows; writes return the areas they changed."""

    def __init__(self, store: OpenStore, tools: Tools) -> None:
        self._store = store
        self._tools = tools
        self.clock = tools.clock
        self.definitions = tools.definitions
        with store.reading() as records:
            self.practice = records.preference("practice") == "1"
        self._backups = KeepBackups(store, tools.clock, practice=self.practice)

    def close(self) -> None:
        """Closes the store; nothing can be asked after it."""
        self._store.close()

    @staticmethod
    def new_id() -> str:
        """A fresh id for a form to keep until its record is saved."""
        return uuid.uuid4().hex

    # -- own details and settings -------------------------------------------------------------------------------

    def me(self) -> settings.OwnDetails:
        """Worker, payers, claim settings and own rates."""
        with self._store.reading() as records:
            return settings.own_details(records)

    def save_worker(self, worker: Worker) -> Changed:
        """Changes the person's own details."""
        return settings.save_worker(worker, self._store.unit_of_work())

    def save_payer(self, payer: Payer) -> Changed:
        """Adds or changes a payer."""
        return settings.save_payer(payer, self._store.unit_of_work())

    def save_claim_settings(self, values: ClaimSettings) -> Changed:
        """Changes how months are counted."""
        return settings.save_claim_settings(values, self._store.unit_of_work())

    def save_own_km_rates(self, rates: Sequence[KmRate]) -> Changed:
        """Replaces the profile's own kilometre rates."""
        return settings.save_own_km_rates(rates, self._store.unit_of_work())

    def save_cap_exception(self, exception: CapException) -> Changed:
        """Another cap for one client and month."""
        return settings.save_cap_exception(exception, self._store.unit_of_work())

    def delete_cap_exception(self, client: ClientId, month: Month) -> Changed:
        """The programme's cap again for that client and month."""
        return settings.delete_cap_exception(client, month, self._store.unit_of_work())

    def save_barriers(self, barriers: Sequence[str]) -> Changed:
        """Replaces the list of barriers offered in the session form."""
        return settings.save_barriers(barriers, self._store.unit_of_work())

    def km_rates(self) -> KmRates:
        """Shipped rates, then own ones."""
        with self._store.reading() as records:
            return all_km_rates(records, self.definitions)

    def programmes(self) -> tuple[Programme, ...]:
        """Every programme known."""
        return self.definitions.programmes()

    def templates(self) -> tuple[AgreementTemplate, ...]:
        """Agreement texts: the organisation's own in place of the shipped ones of the same id, language and layout."""
        with self._store.reading() as records:
            return settings.all_templates(records, self.definitions)

    def save_template(self, template: AgreementTemplate) -> Changed:
        """Keeps the organisation's own text. Raises Refused for an unknown placeholder, naming it."""
        return settings.save_template(template, self._store.unit_of_work())

    def preference(self, key: str) -> str | None:
        """A setting of the window, such as ``language`` or ``scheme``."""
        with self._store.reading() as records:
            return records.preference(key)

    def save_preference(self, key: str, value: str) -> None:
        """Keeps a setting of the window."""
        settings.save_preference(key, value, self._store.unit_of_work())

    def change_passphrase(self, old: str, new: str) -> None:
        """Re-wraps the key. Raises WrongPassphrase of ``app.faults``."""
        self._tools.change_passphrase(old, new)

    # -- backups ------------------------------------------------------------------------------------------------

    def back_up(self) -> BackupMade | NothingNew:
        """A verified backup when something has changed. Raises DamagedBackup, Surroundings."""
        return self._backups.back_up()

    def backups(self, *, again: bool = False) -> tuple[BackupRow, ...]:
        """The backups beside the profile, newest first; with ``again`` each is read through once more."""
        return self._backups.rows(again=again)

    def copy_backup_to(self, folder: Path) -> Path:
        """One sealed file in a second place. Raises DamagedBackup, FileIsThere, Surroundings."""
        return self._backups.copy_to(folder)

    def backup_state(self) -> BackupState:
        """Whether all is in a backup, and what waits."""
        return self._backups.state()

    # -- today and search ---------------------------------------------------------------------------------------

    def today(self) -> screens.TodayScreen:
        """What Tänään shows."""
        with self._store.reading() as records:
            return look_today.today_screen(records, self.definitions, self.clock.now(), self.clock.today())

    def search(self, text: str) -> tuple[screens.SearchRow, ...]:
        """Clients and notes that hold the text."""
        with self._store.reading() as records:
            return look_clients.search(text, records)

    # -- clients ------------------------------------------------------------------------------------------------

    def client_list(self, *, archived: bool = False) -> tuple[screens.ClientRow, ...]:
        """Living or archived clients by name."""
        with self._store.reading() as records:
            return look_clients.client_list(
                records, self.definitions, self.clock.now(), self.clock.today(), archived=archived
            )

    def client_card(self, client: ClientId) -> screens.ClientCard:
        """One client's card."""
        with self._store.reading() as records:
            return look_clients.client_card(client, records, self.definitions, self.clock.now(), self.clock.today())

    def clients(self) -> tuple[Client, ...]:
        """Every client, archived ones too."""
        with self._store.reading() as records:
            return records.clients()

    def next_client_code(self) -> str:
        """A free code to offer."""
        return keep_client.next_code(c.code for c in self.clients())

    def likely_duplicates(self, client: Client) -> tuple[keep_client.Likeness, ...]:
        """Clients that may be the same person."""
        return keep_client.likely_duplicates(client, self.clients())

    def save_client(self, client: Client) -> Changed:
        """Adds or changes a client. Raises Refused."""
        return keep_client.save_client(client, self._store.unit_of_work(), self._tools.hetu_is_valid)

    def archive_client(self, client: ClientId, on: date | None) -> Changed:
        """Moves a client to the archive, or back with None."""
        return keep_client.archive_client(client, on, self._store.unit_of_work())

    # -- agreements ---------------------------------------------------------------------------------------------

    def show_agreement(self, terms: signing.AgreementTerms) -> signing.ShownText:
        """The text these terms make. Raises Refused when the terms break a rule."""
        with self._store.reading() as records:
            return settings.shown_agreement(terms, records, self.definitions)

    def sign_agreement(self, command: signing.SignAgreement) -> signing.AgreementSigned:
        """Seals the text that was shown. Raises Refused."""
        return signing.sign_agreement(command, self._store.unit_of_work(), self._press(), self.clock.now())

    def record_paper_agreement(self, agreement: Agreement, scan: Attachment | None) -> Changed:
        """Takes in an agreement that lies on paper. Raises Refused."""
        programme = self.definitions.programme(agreement.programme)
        if programme is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        return signing.record_paper_agreement(agreement, scan, self._store.unit_of_work(), programme)

    def end_agreement(self, agreement: AgreementId, on: date) -> Changed:
        """Ends an agreement early. Raises Refused."""
        return signing.end_agreement(agreement, on, self._store.unit_of_work())

    def erase_agreement_body(self, agreement: AgreementId, reason: str) -> Changed:
        """Deletes text, signed paper and scan; keeps hash, signatures and an erasure record. Raises Refused."""
        return signing.erase_agreement_body(agreement, reason, self._store.unit_of_work(), self.clock.now())

    def attachment(self, attachment: AttachmentId) -> Attachment | None:
        """A kept picture, scan or paper."""
        with self._store.reading() as records:
            return records.attachment(attachment)

    # -- goals --------------------------------------------------------------------------------------------------

    def save_goal(self, goal: Goal) -> Changed:
        """Adds or changes a goal. Raises Refused."""
        return set_goal.save_goal(goal, self._store.unit_of_work())

    def delete_goal(self, goal: GoalId, client: ClientId) -> Changed:
        """Takes out an unmarked goal. Raises Refused."""
        return set_goal.delete_goal(goal, client, self._store.unit_of_work())

    # -- sessions -----------------------------------------------------------------------------------------------

    def form_choices(self) -> screens.FormChoices:
        """Kinds, barriers, expenses, clients and known places for the session form."""
        with self._store.reading() as records:
            return settings.form_choices(records, self.definitions, self.clock.today())

    def session(self, session: SessionId) -> Session | None:
        """One session with all that hangs on it."""
        with self._store.reading() as records:
            return records.session(session)

    def sessions_between(self, first: date, last: date) -> tuple[Session, ...]:
        """Sessions that touch the days."""
        with self._store.reading() as records:
            return records.sessions_between(first, last)

    def foresee(self, session: Session) -> log_session.SessionOutcome:
        """What the claim will say of the session as it stands in the form. Raises Refused."""
        ready = log_session.entered(session, self.clock.now())
        with self._store.reading() as records:
            return log_session.foresee(ready, records, self.definitions)

    def log_sessions(self, sessions: Sequence[Session], attachments: Sequence[Attachment] = ()) -> Changed:
        """Adds or changes sessions, all or none. Raises Refused."""
        now = self.clock.now()
        ready = [log_session.entered(s, now) for s in sessions]
        return log_session.log_sessions(ready, attachments, self._store.unit_of_work(), self.definitions)

    def delete_session(self, session: SessionId) -> Changed:
        """Takes a session out."""
        return log_session.delete_session(session, self._store.unit_of_work())

    def hold_as_planned(self, session: SessionId) -> Changed:
        """Toteutui niin kuin sovittiin."""
        return log_session.hold_as_planned(session, self.clock.today(), self._store.unit_of_work())

    def mark_outcome(self, session: SessionId, status: Status) -> Changed:
        """Ei tavattu or peruttu with one press, or planned again to take it back. Raises Refused."""
        return log_session.mark_outcome(session, status, self.clock.today(), self._store.unit_of_work())

    def finish_task(self, session: SessionId, words: str) -> Changed:
        """A promise is done. Raises Refused."""
        return log_session.finish_task(session, words, self.clock.today(), self._store.unit_of_work())

    def mark_reminded(self, session: SessionId) -> Changed:
        """The client was reminded."""
        return log_session.mark_reminded(session, self.clock.today(), self._store.unit_of_work())

    def save_trip(self, trip: Trip) -> Changed:
        """Adds or changes a trip that stands alone."""
        return log_session.save_trip(trip, self._store.unit_of_work())

    def delete_trip(self, trip: TripId) -> Changed:
        """Takes out a trip that stands alone."""
        return log_session.delete_trip(trip, self._store.unit_of_work())

    def plans(self) -> tuple[WeeklyPlan, ...]:
        """The weekly plans."""
        with self._store.reading() as records:
            return records.plans()

    def save_plan(self, plan: WeeklyPlan) -> Changed:
        """Saves a weekly plan and lays its sessions."""
        return log_session.save_plan(plan, self._store.unit_of_work(), self.definitions, self.clock.today())

    def delete_plan(self, plan: WeeklyPlan) -> Changed:
        """Ends a weekly plan."""
        return log_session.delete_plan(plan, self._store.unit_of_work(), self.clock.today())

    def route_memory(self, from_place: str, to_place: str, via: Sequence[str] = ()) -> log_session.RouteMemory | None:
        """The last km and the median of a place pair with the same stops."""
        with self._store.reading() as records:
            return log_session.route_memory(from_place, to_place, records, self.clock.today(), via)

    # -- claims -------------------------------------------------------------------------------------------------

    def claim_months(self) -> tuple[screens.ClaimMonthRow, ...]:
        """Months of all payers, newest first."""
        with self._store.reading() as records:
            return look_today.claim_months(records, self.definitions, self.clock.today())

    def claim(self, month: Month, payer: str | None) -> screens.ClaimScreen:
        """One month for the page. Raises NoSuchPayer."""
        with self._store.reading() as records:
            return look_today.claim_screen(records, self.definitions, month, payer, practice=self.practice)

    def claim_year(self, year: int, payer: str | None) -> ClaimYear:
        """A payer's year in sums, for the year end. Raises NoSuchPayer."""
        with self._store.reading() as records:
            return claim_year(records, self.definitions, year, payer)

    def counted(self, month: Month, payer: str | None) -> CountedMonth:
        """One month as the commands print it. Raises NoSuchPayer."""
        with self._store.reading() as records:
            return count_claim(records, self.definitions, month, payer, practice=self.practice)

    def explain(self, explanation: Explanation) -> Changed:
        """The worker's words for a finding."""
        return settings.explain(explanation, self._store.unit_of_work())

    def draft_pdf(self, month: Month, payer: str | None, language: str) -> bytes:
        """The claim's paper as it would be, unsigned, marked as a draft by its state."""
        counted = self.counted(month, payer)
        return self._tools.printer().claim(counted.document, language, practice=self.practice)

    def claim_table(self, month: Month, payer: str | None, kind: TableKind, language: str) -> bytes:
        """The claim for a spreadsheet: as it was signed while nothing has changed since. Raises NoSuchPayer."""
        return self._tools.tables().claim(standing_document(self.counted(month, payer)), kind, language)

    def seal_claim(self, month: Month, payer: str | None, language: str, claim_id: str = "") -> sealing.ClaimSealed:
        """Signs the month. Raises Refused and NoSuchPayer."""
        command = sealing.SealClaim(ClaimId(claim_id or self.new_id()), month, payer, language, self.practice)
        return sealing.seal_claim(command, self._store.unit_of_work(), self._press(), self.clock.now())

    def mark_claim(self, claim: ClaimId, state: ClaimState) -> Changed:
        """What became of a sealed claim. Raises Refused."""
        return sealing.mark_claim(claim, state, self._store.unit_of_work(), self.clock.now())

    def address_annex(self, month: Month, payer: str | None, reason: str, language: str) -> bytes:
        """The annex with full addresses, made with a reason."""
        with self._store.reading() as records:
            counted = count_claim(records, self.definitions, month, payer, practice=self.practice)
            document = document_of(counted.sealed) if counted.sealed else counted.document
            rows = settings.annex_rows(document, records, month)
        return self._tools.printer().address_annex(document, rows, reason, language)

    def root_certificate(self) -> bytes:
        """The person's own root as PEM, to hand to whoever checks the signatures."""
        with self._store.reading() as records:
            return records.signing_material().root_cert_pem

    # -- in and out ---------------------------------------------------------------------------------------------

    def is_table(self, name: str, content: bytes) -> bool:
        """Whether the file is to be read as CSV or XLSX. Raises ImportRefused when it is none of ours."""
        return self._tools.log_files().is_table(name, content)

    def read_table(self, name: str, content: bytes) -> TableLog:
        """Reads a CSV or XLSX log for preview. Raises ImportRefused."""
        with self._store.reading() as records:
            log = records.whole_log()
        return self._tools.log_files().read_table(name, content, log)

    def read_log(self, content: bytes) -> OpenLog:
        """Reads an open log for preview. Raises ImportRefused."""
        return self._tools.log_files().read_log(content)

    def preview_log(self, log: OpenLog) -> taking.TakenIn:
        """What taking the log in would do. Raises ImportRefused for a conflict."""
        with self._store.reading() as records:
            return taking.preview(records.whole_log(), log)

    def preview_table(self, table: TableLog) -> taking.TakenIn:
        """What taking the table in with its new clients would do. Raises ImportRefused."""
        with self._store.reading() as records:
            return taking.preview_table(table, records.whole_log())

    def take_in_log(self, log: OpenLog) -> taking.TakenIn:
        """Adds an open log. Raises ImportRefused."""
        return taking.take_in_log(log, self._store.unit_of_work(), self.definitions)

    def take_in_table(self, table: TableLog, *, new_clients: bool) -> taking.TakenIn:
        """Adds a table's sessions. Raises ImportRefused and Refused."""
        return taking.take_in_table(table, self._store.unit_of_work(), new_clients=new_clients)

    def export(self) -> bytes:
        """Everything as the open log."""
        with self._store.reading() as records:
            log = records.whole_log()
        return self._tools.log_files().write_log(log)

    def log_table(self, kind: TableKind, language: str) -> WrittenTable:
        """The held sessions for a spreadsheet, as people keep them; the open log is the full format."""
        with self._store.reading() as records:
            log = records.whole_log()
        return self._tools.tables().log(log, kind, language)

    def verify(self, content: bytes, root_pem: bytes | None = None) -> Verdict:
        """Who signed a file, and whether one byte changed."""
        return self._tools.sealer().verify(content, root_pem)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store; empty when all is well."""
        return self._store.check()

    def _press(self) -> sealing.Press:
        return sealing.Press(self.definitions, self._tools.printer(), self._tools.sealer())
