"""Approved claims as what payroll needs, and the year's totals of each worker (RULES.md 3.13, DOMAIN.md 1.4).

No client is in them: only sums by kind, rate and income code. A claim that was paid is in no later file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.claim_standings import claim_states
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords, PayrollRun
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.approval import ApprovalState, ReceivedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.pay import PayDetails, PayLine, YearTotal, pay_lines, year_totals


@dataclass(frozen=True, slots=True)
class PaidWorker:
    """Who is paid: the name as the claim has it unless pay details have one."""

    worker: WorkerId
    name: str
    iban: str
    payroll_number: str


@dataclass(frozen=True, slots=True)
class ClaimPay:
    """One claim with its sums. ``in_run`` is the newest file that it was in already; None when in none."""

    claim: ReceivedClaim
    who: PaidWorker
    lines: tuple[PayLine, ...]
    in_run: PayrollRun | None = None


@dataclass(frozen=True, slots=True)
class Payroll:
    """A month's approved and unpaid claims, by name then number."""

    month: Month
    claims: tuple[ClaimPay, ...]

    @property
    def total_cents(self) -> int:
        """The sum of all."""
        return sum(line.amount_cents for claim in self.claims for line in claim.lines)

    @property
    def without_iban(self) -> tuple[str, ...]:
        """Names of those whose account is not known."""
        return tuple(dict.fromkeys(c.who.name for c in self.claims if not c.who.iban))


@dataclass(frozen=True, slots=True)
class PayYear:
    """What every worker was paid in a year, by income code."""

    year: int
    rows: tuple[tuple[PaidWorker, YearTotal], ...]


def payroll(month: Month, records: ApprovalRecords) -> Payroll:
    """The claims of a month that are approved and not paid yet."""
    details = {d.worker: d for d in records.pay_details()}
    runs: dict[ClaimId, PayrollRun] = {}
    for run in records.payroll_runs():
        runs |= dict.fromkeys(run.claims, run)
    found = []
    for claim, stands in claim_states(records, records.received_claims(month)):
        if stands.state is ApprovalState.APPROVED:
            found.append(ClaimPay(claim, _who(claim, details), lines_of_claim(claim), runs.get(claim.id)))
    return Payroll(month, tuple(sorted(found, key=lambda c: (c.who.name, c.claim.payer, c.claim.number))))


def lines_of_claim(claim: ReceivedClaim) -> tuple[PayLine, ...]:
    """The sums of one claim."""
    return pay_lines(claim.id, claim.worker, claim_of(json.loads(claim.document), {}))


def _who(claim: ReceivedClaim, details: Mapping[WorkerId, PayDetails]) -> PaidWorker:
    known = details.get(claim.worker) or PayDetails(claim.worker, claim.worker_name)
    return PaidWorker(claim.worker, known.name or claim.worker_name, known.iban, known.payroll_number)


def pay_year(year: int, records: ApprovalRecords) -> PayYear:
    """What was paid on days of the year, by worker and income code."""
    details = {d.worker: d for d in records.pay_details()}
    paid: list[tuple[date, PayLine]] = []
    who: dict[WorkerId, PaidWorker] = {}
    for claim, stands in claim_states(records):
        if stands.state is ApprovalState.PAID and stands.paid_on is not None and stands.paid_on.year == year:
            whole = records.received_claim(claim.id) or claim
            paid += [(stands.paid_on, line) for line in lines_of_claim(whole)]
            who[claim.worker] = _who(claim, details)
    rows = [(who[t.worker], t) for t in year_totals(paid, year)]
    return PayYear(year, tuple(sorted(rows, key=lambda row: (row[0].name, row[0].worker, row[1].income_code))))


def keep_run(run_id: str, made: Payroll, by: str, at: datetime, uow: RegistryUnit) -> PayrollRun:
    """Keeps which claims a payroll file was made of, before it is handed on.

    Raises:
        Refused: there is nothing to pay, or a claim was decided otherwise since.
    """
    if not made.claims:
        raise Refused(Refusal.NOTHING_APPROVED, month=str(made.month))
    claims = tuple(c.claim.id for c in made.claims)
    run = PayrollRun(run_id, made.month, at, by, claims, made.total_cents)
    with uow:
        if tuple(c.claim.id for c in payroll(made.month, uow.records).claims) != claims:
            raise Refused(Refusal.CLAIM_STANDS_ELSEWHERE)
        uow.records.add_payroll_run(run)
        uow.commit()
    return run


def payroll_document(made: Payroll, at: datetime) -> dict[str, Any]:
    """The payroll as plain values, for tables and scripts."""
    return {
        "format": "hyvinvointi-payroll",
        "version": 1,
        "month": str(made.month),
        "made_at": at.isoformat(timespec="seconds"),
        "rows": [_row(c.who, c.claim, line) for c in made.claims for line in c.lines],
        "claims": len(made.claims),
        "total_cents": made.total_cents,
    }


def _row(who: PaidWorker, claim: ReceivedClaim, line: PayLine) -> dict[str, Any]:
    return {
        "payroll_number": who.payroll_number,
        "name": who.name,
        "iban": who.iban,
        "payer": claim.payer_name or claim.payer,
        "regime": line.regime.value,
        "month": str(line.month),
        "claim_number": claim.number,
        "kind": line.kind.value,
        "income_code": line.income_code or None,
        "quantity": line.quantity,
        "rate": None if line.rate is None else str(line.rate),
        "amount_cents": line.amount_cents,
    }


def pay_year_document(made: PayYear) -> dict[str, Any]:
    """The year's totals as plain values."""
    return {
        "format": "hyvinvointi-pay-year",
        "version": 1,
        "year": made.year,
        "rows": [
            {
                "payroll_number": who.payroll_number, "name": who.name, "income_code": total.income_code or None,
                "minutes": total.minutes, "km_tenths": total.km_tenths, "amount_cents": total.amount_cents,
            }
            for who, total in made.rows
        ],
        "total_cents": sum(total.amount_cents for _, total in made.rows),
    }  # fmt: skip

