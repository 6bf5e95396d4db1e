"""Claims, decisions, extra hours, budgets and pay in the coordinator's registry, as promises.

Decisions, grants, budgets and payroll runs are only ever added.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.app.registry_papers_port import PaperRecords
from hyvinvointi_desktop.domain.approval import ClaimDecision, HoursGrant, HoursRequest, ReceivedClaim
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import RecordRevision, WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.pay import PayDetails


class DecisionTaken(Exception):
    """Somebody else has just decided about the same claim: read it anew."""


class ApprovalSetting(StrEnum):
    """What the space has settled about approving."""

    SECOND_PERSON = "second_person"
    """``1`` when every claim needs two different people."""


@dataclass(frozen=True, slots=True)
class ClaimPaper:
    """A scanned page of a claim signed by hand. ``sha256`` is of its content."""

    claim: ClaimId
    number: int
    media_type: str
    content: bytes
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class PayrollRun:
    """A payroll file that was made: of which month, by whom, of which claims, and the digest of its rows."""

    id: str
    month: Month
    made_at: datetime
    made_by: str
    claims: tuple[ClaimId, ...]
    total_cents: int


class ApprovalRecords(PaperRecords, Protocol):
    """What approving needs of the registry, inside one transaction."""

    def received_claims(
        self, month: Month | None = None, worker: WorkerId | None = None, *, documents: bool = True
    ) -> tuple[ReceivedClaim, ...]:
        """Claims of the month, of the worker, or of both; by month, worker name, payer and number. Without
        ``documents`` theirs are empty: a coordinator has years of them."""

    def received_claim(self, claim: ClaimId) -> ReceivedClaim | None: ...
    def claim_months(self) -> tuple[Month, ...]:
        """Months that have a claim, newest first."""

    def add_received_claim(self, claim: ReceivedClaim) -> None: ...

    def claim_decisions(self, claims: Iterable[ClaimId] | None = None) -> tuple[ClaimDecision, ...]:
        """Of these claims, or of all; by claim then number."""

    def add_claim_decision(self, decision: ClaimDecision) -> None:
        """Raises DecisionTaken when the number is taken."""

    def hours_requests(self) -> tuple[HoursRequest, ...]:
        """By time then id."""

    def put_hours_request(self, request: HoursRequest) -> None: ...
    def hours_grants(self) -> tuple[HoursGrant, ...]:
        """By time then id."""

    def add_hours_grant(self, grant: HoursGrant) -> None: ...

    def budget_versions(self) -> tuple[Budget, ...]: ...
    def add_budget(self, budget: Budget) -> None: ...

    def pay_details(self) -> tuple[PayDetails, ...]: ...
    def put_pay_details(self, details: PayDetails) -> None: ...
    def payroll_runs(self) -> tuple[PayrollRun, ...]:
        """By time."""

    def add_payroll_run(self, run: PayrollRun) -> None: ...

    def approval_setting(self, key: ApprovalSetting) -> str: ...
    def put_approval_setting(self, key: ApprovalSetting, value: str) -> None: ...

    def put_fact(
        self, revision: RecordRevision, first_day: date, last_day: date, clients: Iterable[str] = ()
    ) -> None:
        """The newest revision of a client, agreement or session, from a bundle or entered by the coordinator; one
        without a body takes it away. ``clients`` are those of a session; of a client it is the case."""

    def claim_papers(self, claim: ClaimId) -> tuple[ClaimPaper, ...]: ...
    def add_claim_paper(self, paper: ClaimPaper) -> None: ...

    def facts_of(
        self, worker: WorkerId, types: Sequence[str], first: date, last: date
    ) -> tuple[RecordRevision, ...]:
        """The newest revisions of a worker's records of these types that touch the days; withdrawn ones left out."""

    def sessions_of_others(
        self, worker: WorkerId, clients: Sequence[str], first: date, last: date
    ) -> tuple[RecordRevision, ...]:
        """Sessions of these clients with other workers that begin on these days."""

    def clients_of_others(self, worker: WorkerId, cases: Sequence[str]) -> tuple[RecordRevision, ...]:
        """Clients of other workers that came of these cases: the same people under other ids."""
