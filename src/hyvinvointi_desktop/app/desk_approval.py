"""Claims that came to the coordinator: looking, deciding, extra hours, budgets, pay. A part of ``app.desk``.

Every look and every decision is in the log. A decision is logged after it is in force (``Trail.note_done``).
"""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app import decide_claim as deciding
from hyvinvointi_desktop.app import look_approval as look
from hyvinvointi_desktop.app import payroll as paying
from hyvinvointi_desktop.app.decide_claim import APPROVALS
from hyvinvointi_desktop.app.desk_coordinator import CoordinatorGround
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.grant_hours import Granting, grant_hours
from hyvinvointi_desktop.app.judge_claim import Rules, own_rules
from hyvinvointi_desktop.app.pay_details import save_pay_details
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_approval_port import ApprovalSetting
from hyvinvointi_desktop.app.set_budget import set_budget
from hyvinvointi_desktop.app.space_identity import own_coordinator
from hyvinvointi_desktop.app.usual_limit import usual_limit
from hyvinvointi_desktop.domain.approval import HoursGrant, LineReason, Person
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.budgets import Budget, BudgetStand
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.pay import PayDetails


class DeskApproval(CoordinatorGround):
    """Claims that came in. Everything here is a coordinator's: others are refused."""

    # -- looking ------------------------------------------------------------------------------------------------

    def month_to_approve(self, month: Month | None = None) -> look.MonthToApprove:
        """A month's claims with our own count of each; without a month the newest that waits. Raises Refused."""
        rules = self._own_rules()
        with self._looking() as records:
            found = look.month_to_approve(month, rules, self.clock.today(), records)
        self.trail.look(Event.CLAIMS_LISTED, month=str(found.month), count=len(found.rows))
        return found

    def claim_to_approve(self, claim: ClaimId) -> look.ClaimToApprove:
        """One claim line by line. Raises Refused."""
        rules = self._own_rules()
        with self._looking() as records:
            found = look.claim_to_approve(claim, rules, records)
        self.trail.look(Event.CLAIM_EXAMINED, claim=claim)
        return found

    def approval_glance(self) -> look.ApprovalGlance | None:
        """What waits on Tänään; None for who is no coordinator."""
        if not self._leads():
            return None
        with self._store.registry.reading() as records:
            return look.approval_glance(records)

    def hours_requests(self) -> tuple[look.HoursRow, ...]:
        """Requests for extra hours, those without an answer first. Raises Refused."""
        with self._looking() as records:
            return look.hours_rows(records)

    def budgets(self) -> tuple[BudgetStand, ...]:
        """Every budget with what is used, committed and left. Raises Refused."""
        with self._looking() as records:
            return look.budget_rows(records)

    def second_person_needed(self) -> bool:
        """Whether every claim needs two different people. Raises Refused."""
        with self._looking() as records:
            return records.approval_setting(ApprovalSetting.SECOND_PERSON) == "1"

    # -- deciding -----------------------------------------------------------------------------------------------

    def approve_claims(self, claims: Sequence[ClaimId], by: str = "") -> deciding.Approved:
        """Approves these claims, or confirms them as the second person (``by``, else the profile's). Raises Refused."""
        done = deciding.approve_claims(claims, self._deciding_as(by), self._deciding())
        self._claims_decided("approved", [*done.approved, *done.waiting_second])
        return done

    def approve_all_clean(self, month: Month | None = None, by: str = "") -> deciding.Approved:
        """Approves every waiting claim that our count agrees with to the cent. Raises Refused."""
        done = deciding.approve_all_clean(month, self._deciding_as(by), self._deciding())
        self._claims_decided("approved", [*done.approved, *done.waiting_second])
        return done

    def accept_lines(self, claim: ClaimId, lines: Sequence[LineReason], by: str = "") -> Changed:
        """Takes lines as right that our count does not agree with, with the reason of each. Raises Refused."""
        deciding.accept_lines(claim, lines, self._deciding_as(by), self._deciding())
        return self._claims_decided("accepted", [claim])

    def return_claim(self, claim: ClaimId, lines: Sequence[LineReason], words: str = "", by: str = "") -> Changed:
        """Sends a claim back to be completed. Raises Refused."""
        deciding.return_claim(claim, lines, words, self._deciding_as(by), self._deciding())
        return self._claims_decided("returned", [claim])

    def require_second_person(self, *, needed: bool) -> Changed:
        """Whether claims approved from now on need two different people. Raises Refused."""
        with self._deciding() as unit:
            unit.records.put_approval_setting(ApprovalSetting.SECOND_PERSON, "1" if needed else "0")
            unit.commit()
        self.trail.note_done(Event.APPROVAL_SET, second_person=needed)
        return APPROVALS

    # -- extra hours and budgets ----------------------------------------------------------------------------------

    def answer_hours(
        self, worker: WorkerId, client: ClientId, month: Month, extra_minutes: int, words: str = "", request: str = ""
    ) -> HoursGrant:
        """Grants extra hours for a client's month, or says no with 0 and words. Raises Refused."""
        rules = self._own_rules()
        with self._looking() as records:
            usual = usual_limit(worker, client, month, rules, records)
        granting = Granting(
            self.new_id(), worker, client, month, extra_minutes, usual, self._approver_named(""), self.clock.now(),
            request, words,
        )  # fmt: skip
        grant = grant_hours(granting, self._deciding())
        self.trail.note_done(Event.HOURS_ANSWERED, minutes=extra_minutes, month=str(month), worker=worker)
        return grant

    def save_budget(self, budget: Budget) -> Changed:
        """Keeps a budget as its next version; an amount of 0 ends it. Raises Refused."""
        kept = set_budget(budget, self._deciding())
        self.trail.note_done(Event.BUDGET_SAVED, budget=kept.id, version=kept.version)
        return APPROVALS

    # -- pay ------------------------------------------------------------------------------------------------------

    def payroll(self, month: Month) -> paying.Payroll:
        """A month's approved and unpaid claims. Raises Refused."""
        with self._looking() as records:
            return paying.payroll(month, records)

    def payroll_table(self, month: Month, kind: TableKind, language: str) -> bytes:
        """The payroll file of a month; which claims are in it is kept. Raises Refused."""
        return self.payroll_tables(month, (kind,), language)[0]

    def payroll_tables(self, month: Month, kinds: Sequence[TableKind], language: str) -> list[bytes]:
        """The same payroll in several kinds of file, kept as one. Raises Refused."""
        made, now = self.payroll(month), self.clock.now()
        document = paying.payroll_document(made, now)
        tables = [self._tools.tables().payroll(document, kind, language) for kind in kinds]
        paying.keep_run(self.new_id(), made, self._approver_named("").name, now, self._deciding())
        self.trail.note_done(Event.PAYROLL_MADE, claims=len(made.claims), month=str(month))
        return tables

    def pay_year(self, year: int) -> paying.PayYear:
        """What every worker was paid in a year, by income code. Raises Refused."""
        with self._looking() as records:
            return paying.pay_year(year, records)

    def pay_year_table(self, year: int, kind: TableKind, language: str) -> bytes:
        """The same as a table. Raises Refused."""
        table = self._tools.tables().pay_year(paying.pay_year_document(self.pay_year(year)), kind, language)
        self.trail.note_done(Event.PAYROLL_MADE, year=year)
        return table

    def mark_claims_paid(self, claims: Sequence[ClaimId], paid_on: date) -> Changed:
        """Writes the day on which approved claims were paid. Raises Refused."""
        if paid_on > self.clock.today():
            raise Refused(Refusal.DAY_TO_COME)
        deciding.mark_paid(claims, paid_on, self._deciding_as(""), self._deciding())
        return self._claims_decided("paid", claims)

    def pay_details(self) -> tuple[PayDetails, ...]:
        """Where every worker's money goes; those that nothing is known of have a name alone. Raises Refused."""
        with self._looking() as records:
            known = {d.worker: d for d in records.pay_details()}
            for claim in records.received_claims(documents=False):
                known.setdefault(claim.worker, PayDetails(claim.worker, claim.worker_name))
        return tuple(sorted(known.values(), key=lambda d: (d.name, d.worker)))

    def save_pay_details(self, details: PayDetails) -> Changed:
        """Keeps name, account and payroll number. Raises Refused."""
        save_pay_details(details, self._deciding(), self._tools.iban_is_valid)
        self.trail.note_done(Event.PAY_DETAILS_SAVED, worker=details.worker)
        return APPROVALS

    # -- the ground ---------------------------------------------------------------------------------------------

    def _approver_named(self, by: str) -> Person:
        name = " ".join(by.split()) or self._coordinator()
        with self._store.reading() as records:
            try:
                return Person(name, own_coordinator(records, self.clock.now()).coordinator)
            except Refused:  # no space yet: work from paper alone
                return Person(name)

    def _own_rules(self) -> Rules:
        with self._store.reading() as records:
            return own_rules(records, self.definitions)

    def _deciding_as(self, by: str) -> deciding.Deciding:
        return deciding.Deciding(self._approver_named(by), self.clock.now(), self._own_rules())

    def _claims_decided(self, step: str, claims: Sequence[ClaimId]) -> Changed:
        for claim in claims:
            self.trail.note_done(Event.CLAIM_DECIDED, claim=claim, step=step)
        return APPROVALS
