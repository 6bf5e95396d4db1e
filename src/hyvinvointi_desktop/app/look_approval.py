"""What the coordinator's page of claims shows: a month's claims with our own count of each, one claim line by line."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.claim_standings import claim_states, standing
from hyvinvointi_desktop.app.exchange_reading import BodyRefused, read_client
from hyvinvointi_desktop.app.judge_claim import Rules, judge_claim
from hyvinvointi_desktop.app.receive_records import EVER, NEVER
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords, ApprovalSetting, ClaimPaper
from hyvinvointi_desktop.domain.approval import (
    ApprovalState,
    ClaimDecision,
    HoursGrant,
    HoursRequest,
    ReceivedClaim,
    Standing,
)
from hyvinvointi_desktop.domain.budgets import BudgetStand, Spending, budget_stands, newest_budgets
from hyvinvointi_desktop.domain.claim_lines import adjustment_key, expense_key, trip_key
from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import RecordType, WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.verdict import LineVerdict, Verdict, key_of

OPEN = (ApprovalState.WAITING, ApprovalState.WAITING_SECOND)
"""Claims that somebody has to decide about."""


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One claim of the list, with where it stands and our count of it."""

    claim: ReceivedClaim
    standing: Standing
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MonthToApprove:
    """A month's claims. ``months`` have a claim or are the asked one, newest first; ``open_before`` are earlier ones
    with a claim that waits."""

    month: Month
    months: tuple[Month, ...]
    rows: tuple[ApprovalRow, ...]
    second_person: bool
    open_elsewhere: tuple[Month, ...] = ()

    @property
    def clean(self) -> tuple[ApprovalRow, ...]:
        """Those that can be approved together."""
        return tuple(r for r in self.rows if r.standing.state in OPEN and r.verdict.is_clean)



@dataclass(frozen=True, slots=True)
class LineToApprove:
    """One line with what it is of. ``words`` are a trip's purpose or a course; ``clients`` codes; ``places`` localities
    of a trip; ``kind`` the id of a kind of session or expense or a vehicle."""

    verdict: LineVerdict
    clients: tuple[str, ...] = ()
    begins: str = ""
    ends: str = ""
    kind: str = ""
    places: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class ClaimToApprove:
    """One claim with all that was decided about it."""

    row: ApprovalRow
    lines: tuple[LineToApprove, ...]
    decisions: tuple[ClaimDecision, ...]
    papers: tuple[ClaimPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursRow:
    """A request for extra hours, with the client's code, whose it is, and the answer when there is one."""

    request: HoursRequest
    worker_name: str
    code: str
    grant: HoursGrant | None


def month_to_approve(month: Month | None, rules: Rules, today: date, records: ApprovalRecords) -> MonthToApprove:
    """A month's claims; without one the newest month that has a claim to decide, else the newest with any."""
    months = records.claim_months()
    waiting = open_months(records)
    shown = month or next(iter(waiting), next(iter(months), Month.of(today).previous()))
    rows = tuple(_row(claim, rules, records) for claim in records.received_claims(shown))
    every = tuple(sorted({*months, shown}, reverse=True))
    elsewhere = tuple(m for m in waiting if m != shown)
    second = records.approval_setting(ApprovalSetting.SECOND_PERSON) == "1"
    return MonthToApprove(shown, every, rows, second, elsewhere)


def open_months(records: ApprovalRecords) -> tuple[Month, ...]:
    """Months with a claim that waits for a decision, newest first."""
    states = claim_states(records)
    return tuple(sorted({c.month for c, s in states if s.state in OPEN}, reverse=True))


def claim_to_approve(claim_id: ClaimId, rules: Rules, records: ApprovalRecords) -> ClaimToApprove:
    """One claim line by line. Raises Refused: there is none."""
    claim = records.received_claim(claim_id)
    if claim is None:
        raise Refused(Refusal.NO_SUCH_RECORD, claim=claim_id)
    row = _row(claim, rules, records)
    told = _told(claim_of(json.loads(claim.document), {}))
    lines = tuple(_with(v, told) for v in row.verdict.lines)
    return ClaimToApprove(row, lines, records.claim_decisions([claim_id]), records.claim_papers(claim_id))


def _row(claim: ReceivedClaim, rules: Rules, records: ApprovalRecords) -> ApprovalRow:
    return ApprovalRow(claim, standing(claim, records), judge_claim(claim, rules, records))


_About = tuple[tuple[str, ...], str, str, str, tuple[str, ...], str]


def _told(claim: Claim) -> Mapping[str, _About]:
    """Clients, clock times, kind, places and words of every line, by its key."""
    codes = dict(claim.codes)
    found: dict[str, _About] = {}
    for h in claim.hours:
        found[key_of(h)] = (tuple(codes.get(c, c) for c in h.clients), h.begins, h.ends, h.kind, (), h.course)
    for t in claim.trips:
        found[trip_key(t.trip)] = ((), t.begins, t.ends, t.vehicle.value, t.route, t.purpose)
    for e in claim.expenses:
        found[expense_key(e.expense)] = ((), "", "", e.kind, (), "")
    for a in claim.adjustments:
        found[adjustment_key(a.claim, a.line)] = ((), "", "", "", (), str(a.month))
    return found


def _with(verdict: LineVerdict, told: Mapping[str, _About]) -> LineToApprove:
    about = told.get(verdict.line)
    return LineToApprove(verdict) if about is None else LineToApprove(verdict, *about)


@dataclass(frozen=True, slots=True)
class ApprovalGlance:
    """What waits for the coordinator on Tänään: claims to decide about, requests without an answer, claims to pay."""

    claims: int
    requests: int
    to_pay: int


def approval_glance(records: ApprovalRecords) -> ApprovalGlance:
    """Counted without any claim being counted anew."""
    states = [s.state for _, s in claim_states(records)]
    answered = {g.request for g in records.hours_grants()}
    return ApprovalGlance(
        sum(state in OPEN for state in states),
        sum(r.id not in answered for r in records.hours_requests()),
        states.count(ApprovalState.APPROVED),
    )


def hours_rows(records: ApprovalRecords) -> tuple[HoursRow, ...]:
    """Requests for extra hours: those without an answer first, oldest first; answered ones newest first."""
    answered = {g.request: g for g in records.hours_grants() if g.request}
    names = {c.worker: c.worker_name for c in records.received_claims(documents=False)}
    rows = [
        HoursRow(r, names.get(r.worker, ""), client_code(r.worker, r.client, records), answered.get(r.id))
        for r in records.hours_requests()
    ]
    return tuple([x for x in rows if x.grant is None] + [x for x in reversed(rows) if x.grant is not None])


def client_code(worker: WorkerId, client: ClientId, records: ApprovalRecords) -> str:
    """The code by which a worker names a client; the id where it never came."""
    return worker_clients(worker, records).get(client, client)


def worker_clients(worker: WorkerId, records: ApprovalRecords) -> dict[ClientId, str]:
    """Codes of a worker's clients."""
    found = {}
    for revision in records.facts_of(worker, [RecordType.CLIENT.value], NEVER, EVER):
        try:
            client = read_client(revision)
        except BodyRefused:
            continue
        found[client.id] = client.code
    return found


def budget_rows(records: ApprovalRecords) -> tuple[BudgetStand, ...]:
    """Every budget with what is used, committed and left."""
    states = claim_states(records)
    spending: Iterable[Spending] = (Spending(c.payer, c.month, c.total_cents, s.state) for c, s in states)
    return budget_stands(newest_budgets(records.budget_versions()), spending)
