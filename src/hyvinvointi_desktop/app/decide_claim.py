"""The coordinator's decisions about claims: accept a line, approve, confirm as the second, return, mark as paid.

Every decision is a new row and goes to the worker with the next message. Nothing of a claim is changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.claim_standings import standing
from hyvinvointi_desktop.app.judge_claim import Rules, judge_claim
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_approval_port import ApprovalSetting, DecisionTaken
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.approval import (
    ApprovalState,
    ClaimDecision,
    ClaimSource,
    DecisionFault,
    DecisionKind,
    LineReason,
    Person,
    ReceivedClaim,
    fault_of,
)
from hyvinvointi_desktop.domain.claim_lines import WHOLE
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import MessageKind, instant_text
from hyvinvointi_desktop.domain.ids import ClaimId

_REFUSALS = {
    DecisionFault.STATE: Refusal.CLAIM_STANDS_ELSEWHERE,
    DecisionFault.OWN_CLAIM: Refusal.OWN_CLAIM,
    DecisionFault.SAME_PERSON: Refusal.SECOND_PERSON_MISSING,
    DecisionFault.LINES_OPEN: Refusal.LINES_OPEN,
    DecisionFault.REASON_MISSING: Refusal.REASON_MISSING,
}


APPROVALS = frozenset({Area.APPROVALS})


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who decides when; ``new_id`` is made at the edge, one for each thing to tell."""

    by: Person
    at: datetime
    rules: Rules


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said with a decision."""

    lines: Sequence[LineReason] = ()
    words: str = ""
    paid_on: date | None = None


_NOTHING = _Said()


@dataclass(frozen=True, slots=True)
class Approved:
    """What approving did: claims approved, those that wait for a second person, and those left, each with why."""

    approved: tuple[ClaimId, ...] = ()
    waiting_second: tuple[ClaimId, ...] = ()
    left: tuple[tuple[ClaimId, DecisionFault], ...] = ()
    changed: frozenset[Area] = APPROVALS


def approve_claims(claims: Sequence[ClaimId], deciding: Deciding, uow: RegistryUnit) -> Approved:
    """Approves each claim, or confirms it where it waits for a second person; all or nothing.

    Raises:
        Refused: there is no such claim; it stands elsewhere; it is the person's own; the second is the first; or it
            has lines that the recount does not agree with and nobody has accepted (``lines``).
    """
    approved, waiting = [], []
    with uow:
        needs_second = uow.records.approval_setting(ApprovalSetting.SECOND_PERSON) == "1"
        for claim_id in dict.fromkeys(claims):
            claim = _claim(claim_id, uow.records)
            confirmed = standing(claim, uow.records).state is ApprovalState.WAITING_SECOND
            open_lines = () if confirmed else judge_claim(claim, deciding.rules, uow.records).open_lines
            if _approve(claim, deciding, uow.records, open_lines, needs_second=needs_second):
                approved.append(claim_id)
            else:
                waiting.append(claim_id)
        uow.commit()
    return Approved(tuple(approved), tuple(waiting))


def approve_all_clean(month: Month | None, deciding: Deciding, uow: RegistryUnit) -> Approved:
    """Approves every waiting claim (of the month) whose recount is the same to the cent and gives nothing to look at.

    A claim that waits for a second person is confirmed. Those left are told with why.
    """
    approved, waiting, left = [], [], []
    with uow:
        records = uow.records
        needs_second = records.approval_setting(ApprovalSetting.SECOND_PERSON) == "1"
        for claim in records.received_claims(month, documents=False):
            state = standing(claim, records).state
            if state not in (ApprovalState.WAITING, ApprovalState.WAITING_SECOND):
                continue
            whole = _claim(claim.id, records)
            fault = _why_not_clean(whole, state, deciding, records)
            if fault is not None:
                left.append((claim.id, fault))
            elif _approve(whole, deciding, records, (), needs_second=needs_second):  # clean: no line is open
                approved.append(claim.id)
            else:
                waiting.append(claim.id)
        uow.commit()
    return Approved(tuple(approved), tuple(waiting), tuple(left))


def _why_not_clean(
    claim: ReceivedClaim, state: ApprovalState, deciding: Deciding, records: RegistryRecords
) -> DecisionFault | None:
    kind = DecisionKind.CONFIRMED if state is ApprovalState.WAITING_SECOND else DecisionKind.APPROVED
    fault = fault_of(kind, standing(claim, records), claim, deciding.by, known_as=_known_as(claim, records))
    if fault is None and not judge_claim(claim, deciding.rules, records).is_clean:
        return DecisionFault.LINES_OPEN
    return fault


def _approve(
    claim: ReceivedClaim, deciding: Deciding, records: RegistryRecords, open_lines: Sequence[str], *,
    needs_second: bool,
) -> bool:  # fmt: skip
    """Whether it is approved now; False when a second person is still needed."""
    if standing(claim, records).state is ApprovalState.WAITING_SECOND:
        _decide(claim, DecisionKind.CONFIRMED, deciding, records)
    else:
        _decide(claim, DecisionKind.APPROVED, deciding, records, open_lines=open_lines, needs_second=needs_second)
        if needs_second:
            return False
    _tell(claim, "approved", deciding, records)
    return True


def accept_lines(claim_id: ClaimId, lines: Sequence[LineReason], deciding: Deciding, uow: RegistryUnit) -> None:
    """Takes lines as right that the recount does not agree with, each with the reason.

    Raises:
        Refused: no such claim or line, no reason, or it is no longer open; or it is the person's own.
    """
    with uow:
        claim = _claim(claim_id, uow.records)
        _known_lines(claim, lines, deciding, uow.records)
        _decide(claim, DecisionKind.LINE_ACCEPTED, deciding, uow.records, _Said(lines))
        uow.commit()


def return_claim(
    claim_id: ClaimId, lines: Sequence[LineReason], words: str, deciding: Deciding, uow: RegistryUnit
) -> None:
    """Sends a claim back to be completed, with a reason for the whole or for lines of it. The worker sends another.

    Raises:
        Refused: no such claim or line, no reason, or it is paid, replaced or returned already.
    """
    with uow:
        claim = _claim(claim_id, uow.records)
        _known_lines(claim, lines, deciding, uow.records)
        said = _Said(lines, words.strip())
        _decide(claim, DecisionKind.RETURNED, deciding, uow.records, said)
        _tell(claim, "returned", deciding, uow.records, said)
        uow.commit()


def mark_paid(claims: Sequence[ClaimId], paid_on: date, deciding: Deciding, uow: RegistryUnit) -> None:
    """Writes the day on which approved claims were paid; the worker hears it with the next message.

    Raises:
        Refused: no such claim, it is not approved, the person's own, or paid before it came.
    """
    with uow:
        for claim_id in dict.fromkeys(claims):
            claim = _claim(claim_id, uow.records)
            if paid_on < claim.received_at.date():
                raise Refused(Refusal.PAID_TOO_EARLY, claim=claim_id)
            said = _Said(paid_on=paid_on)
            _decide(claim, DecisionKind.PAID, deciding, uow.records, said)
            _tell(claim, "paid", deciding, uow.records, said)
        uow.commit()


def _claim(claim_id: ClaimId, records: RegistryRecords) -> ReceivedClaim:
    found = records.received_claim(claim_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD, claim=claim_id)
    return found


def _known_as(claim: ReceivedClaim, records: RegistryRecords) -> str:
    """The name under which the worker was let in: what a claim calls itself is the worker's own word."""
    known = records.worker(claim.worker)
    return known.name if known is not None else ""


def _known_lines(
    claim: ReceivedClaim, lines: Iterable[LineReason], deciding: Deciding, records: RegistryRecords
) -> None:
    known = {WHOLE, *(line.line for line in judge_claim(claim, deciding.rules, records).lines)}
    for reason in lines:
        if reason.line not in known:
            raise Refused(Refusal.NO_SUCH_LINE, claim=claim.id, line=reason.line)
        if not reason.words.strip():
            raise Refused(Refusal.REASON_MISSING)


def _decide(
    claim: ReceivedClaim,
    kind: DecisionKind,
    deciding: Deciding,
    records: RegistryRecords,
    said: _Said = _NOTHING,
    *,
    open_lines: Sequence[str] = (),
    needs_second: bool = False,
) -> None:
    now = standing(claim, records)
    fault = fault_of(kind, now, claim, deciding.by, said.lines, said.words, open_lines, _known_as(claim, records))
    if fault is not None:
        waiting = tuple(line for line in open_lines if line not in now.accepted)
        raise Refused(_REFUSALS[fault], claim=claim.id, state=now.state.value, lines=waiting)
    number = 1 + max((d.number for d in records.claim_decisions([claim.id])), default=0)
    kept = tuple(LineReason(r.line, r.words.strip()) for r in said.lines)
    decision = ClaimDecision(
        claim.id, number, kind, deciding.by, deciding.at, claim.digest, kept, said.words, needs_second, said.paid_on
    )
    try:
        records.add_claim_decision(decision)
    except DecisionTaken as error:
        raise Refused(Refusal.CLAIM_STANDS_ELSEWHERE) from error


def _tell(
    claim: ReceivedClaim, state: str, deciding: Deciding, records: RegistryRecords, said: _Said = _NOTHING
) -> None:
    """The body of a ``decision`` message (PROTOCOL.md 2.6)."""
    number = max(d.number for d in records.claim_decisions([claim.id]))
    content: dict[str, Any] = {
        "claim": claim.id,
        "state": state,
        "lines": [{"line": r.line, "reason": r.words.strip()} for r in said.lines],
        "words": said.words,
        "by": deciding.by.name,
        "at": instant_text(deciding.at),
        "paid_on": None if said.paid_on is None else said.paid_on.isoformat(),
    }
    if claim.source is ClaimSource.BUNDLE:  # who keeps paper hears it on paper
        about = f"{claim.id}-{number}"
        records.put_waiting(WaitingMessage(about, claim.worker, MessageKind.DECISION, claim.id, content, deciding.at))
