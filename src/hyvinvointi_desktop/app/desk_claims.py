"""Months, their claims, and everything in and out. A part of ``app.desk``."""

from hyvinvointi_desktop.app import look_today, screens, settings
from hyvinvointi_desktop.app import seal_claim as sealing
from hyvinvointi_desktop.app import take_in as taking
from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.count_claim import CountedMonth, count_claim, standing_document
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.look_year import ClaimYear, claim_year
from hyvinvointi_desktop.app.ports import TableKind, Verdict, WrittenTable
from hyvinvointi_desktop.app.programmes import own_programmes
from hyvinvointi_desktop.app.verify_file import Verified, verify_file
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.log import OpenLog


class DeskClaims(DeskGround):
    """Months, their claims, and everything in and out."""

    # -- claims --------------------------------------------------------------------------------------------

    def claim_months(self) -> tuple[screens.ClaimMonthRow, ...]:
        """Months of all payers, newest first."""
        with self._store.reading() as records:
            return look_today.claim_months(records, self.definitions, self.clock.today())

    def claim(self, month: Month, payer: str | None) -> screens.ClaimScreen:
        """One month for the page. Raises NoSuchPayer."""
        self.trail.look(Event.CLAIM_SEEN, R.CLAIM, str(month))
        with self._store.reading() as records:
            now = self.clock.now()
            return look_today.claim_screen(records, self.definitions, month, payer, now, practice=self.practice)

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
        return settings.explain(explanation, self._act(K.EXPLANATION_SAVED, R.EXPLANATION))

    def draft_pdf(self, month: Month, payer: str | None, language: str) -> bytes:
        """The claim's paper as it would be, unsigned, marked as a draft by its state."""
        self.trail.look(Event.CLAIM_PRINTED, R.CLAIM, str(month))
        counted = self.counted(month, payer)
        return self._tools.printer().claim(counted.document, language, practice=self.practice)

    def claim_table(self, month: Month, payer: str | None, kind: TableKind, language: str) -> bytes:
        """The claim for a spreadsheet: as it was signed while nothing has changed since. Raises NoSuchPayer."""
        self.trail.note(Event.EXPORTED, target="claim " + kind, month=str(month))
        return self._tools.tables().claim(standing_document(self.counted(month, payer)), kind, language)

    def seal_claim(self, month: Month, payer: str | None, language: str, claim_id: str = "") -> sealing.ClaimSealed:
        """Signs the month. Raises Refused and NoSuchPayer."""
        command = sealing.SealClaim(ClaimId(claim_id or self.new_id()), month, payer, language, self.practice)
        return sealing.seal_claim(
            command, self._act(K.CLAIM_SEALED, R.CLAIM, command.claim_id), self._press(), self.clock.now()
        )

    def mark_claim(self, claim: ClaimId, state: ClaimState) -> Changed:
        """What became of a sealed claim. Raises Refused."""
        return sealing.mark_claim(claim, state, self._act(K.CLAIM_MARKED, R.CLAIM, claim), self.clock.now())

    def address_annex(self, month: Month, payer: str | None, reason: str, language: str) -> bytes:
        """The annex with full addresses, made with a reason."""
        self.trail.look(Event.ANNEX_PRINTED, R.CLAIM, str(month))
        with self._store.reading() as records:
            counted = count_claim(records, self.definitions, month, payer, practice=self.practice)
            document = document_of(counted.sealed) if counted.sealed else counted.document
            rows = settings.annex_rows(document, records, month)
        return self._tools.printer().address_annex(document, rows, reason, language)

    def root_certificate(self) -> bytes:
        """The person's own root as PEM, to hand to whoever checks the signatures."""
        with self._store.reading() as records:
            return records.signing_material().root_cert_pem

    # -- in and out --------------------------------------------------------------------------------------------

    def is_table(self, name: str, content: bytes) -> bool:
        """Whether the file is to be read as CSV or XLSX. Raises ImportRefused when it is none of ours."""
        return self._tools.log_files().is_table(name, content)

    def read_table(self, name: str, content: bytes) -> TableLog:
        """Reads a CSV or XLSX log for preview. Raises ImportRefused."""
        with self._store.reading() as records:
            log, own = records.whole_log(), own_programmes(records, self.definitions)
        return self._tools.log_files().read_table(name, content, log, own)

    def read_log(self, content: bytes) -> OpenLog:
        """Reads an open log for preview. Raises ImportRefused."""
        with self._store.reading() as records:
            own = own_programmes(records, self.definitions)
        return self._tools.log_files().read_log(content, own)

    def preview_log(self, log: OpenLog) -> taking.TakenIn:
        """What taking the log in would do. Raises ImportRefused for a conflict."""
        with self._store.reading() as records:
            return taking.preview(records.whole_log(), log, self.definitions)

    def preview_table(self, table: TableLog) -> taking.TakenIn:
        """What taking the table in with its new clients would do. Raises ImportRefused."""
        with self._store.reading() as records:
            return taking.preview_table(table, records.whole_log())

    def take_in_log(self, log: OpenLog) -> taking.TakenIn:
        """Adds an open log. Raises ImportRefused."""
        return taking.take_in_log(log, self._act(K.LOG_TAKEN_IN, R.PROFILE, many=len(log.sessions)), self.definitions)

    def take_in_table(self, table: TableLog, *, new_clients: bool) -> taking.TakenIn:
        """Adds a table's sessions. Raises ImportRefused and Refused."""
        return taking.take_in_table(
            table, self._act(K.TABLE_TAKEN_IN, R.PROFILE, many=len(table.sessions)), new_clients=new_clients
        )

    def export(self) -> bytes:
        """Everything as the open log."""
        self.trail.note(Event.EXPORTED, target="log")
        with self._store.reading() as records:
            log = records.whole_log()
        return self._tools.log_files().write_log(log)

    def log_table(self, kind: TableKind, language: str) -> WrittenTable:
        """The held sessions for a spreadsheet, as people keep them; the open log is the full format."""
        self.trail.note(Event.EXPORTED, target="table " + kind)
        with self._store.reading() as records:
            log = records.whole_log()
        return self._tools.tables().log(log, kind, language)

    def verify(self, content: bytes, root_pem: bytes | None = None) -> Verdict:
        """Who signed a file, and whether one byte changed, held against that root."""
        return self._tools.sealer().verify(content, root_pem)

    def verify_here(self, content: bytes) -> Verified:
        """The same, held against the roots that this profile knows."""
        with self._store.reading() as records:
            return verify_file(content, records, self._tools.sealer())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store; empty when all is well."""
        findings = self._store.check()
        self.trail.note(Event.CHECKED, findings=len(findings))
        return findings
