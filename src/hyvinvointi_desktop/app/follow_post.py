"""What proved messages and receipts change in the records: the state of claims, and extra hours that were granted.

Both are read from the post as a whole and done again as often as wanted: nothing is lost when the program dies between
keeping a message and following it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable, month_in, text
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.post_port import Incoming, MessageState
from hyvinvointi_desktop.domain.approval import LineReason
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.exchange import BundleId, MessageKind
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.post import is_delivered, standing_of
from hyvinvointi_desktop.domain.programmes import CapException


class Decided(StrEnum):
    """What a coordinator decided about a claim, by the words of the message."""

    APPROVED = "approved"
    RETURNED = "returned"
    PAID = "paid"


_BECOMES = {
    Decided.APPROVED: ClaimState.APPROVED,
    Decided.RETURNED: ClaimState.RETURNED,
    Decided.PAID: ClaimState.PAID,
}
_LEADS = {
    ClaimState.SEALED: {ClaimState.DELIVERED, ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID},
    ClaimState.DELIVERED: {ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID},
    ClaimState.RETURNED: {ClaimState.APPROVED, ClaimState.PAID},
    ClaimState.APPROVED: {ClaimState.RETURNED, ClaimState.PAID},
}


@dataclass(frozen=True, slots=True)
class Decision:
    """A coordinator's decision about one claim, as the worker reads it. ``paid_on`` is None where no day is told."""

    message: BundleId
    claim: ClaimId
    state: Decided | None
    lines: tuple[LineReason, ...]
    words: str
    by: str
    at: datetime
    paid_on: date | None
    is_new: bool


def decision_of(message: Incoming) -> Decision:
    """The decision in a message. A state of a later program is None. What is missing is empty."""
    content = message.content
    lines = content.get("lines")
    known = {d.value for d in Decided}
    return Decision(
        message.id,
        ClaimId(str(content.get("claim", ""))),
        Decided(content["state"]) if content.get("state") in known else None,
        tuple(_line(row) for row in lines if isinstance(row, dict)) if isinstance(lines, list) else (),
        _said(content, "words"),
        _said(content, "by"),
        message.created_at,
        _day(content, "paid_on"),
        message.state is MessageState.NEW,
    )


def decisions_of(records: Records) -> Mapping[ClaimId, Decision]:
    """The newest decision about each claim, by the order in which they were made."""
    found = [m for m in records.post_messages(MessageKind.DECISION) if m.state is not MessageState.REFUSED]
    newest: dict[ClaimId, Decision] = {}
    for message in sorted(found, key=lambda m: (m.created_at, m.rseq)):
        decision = decision_of(message)
        if decision.state is not None:
            newest[decision.claim] = decision
    return newest


def claims_due(records: Records, now: datetime) -> tuple[tuple[ClaimId, ClaimState], ...]:
    """Claims that have become something by post and do not say so yet."""
    due: dict[ClaimId, ClaimState] = {}
    decided = decisions_of(records)
    for item in records.outbox():
        if item.claim is not None and is_delivered(standing_of(item, now)):
            due[item.claim] = ClaimState.DELIVERED
    for claim, decision in decided.items():
        if decision.state is not None:
            due[claim] = _BECOMES[decision.state]
    states = {glance.id: glance.state for glance in records.claim_glances()}
    return tuple((claim, to) for claim, to in due.items() if to in _LEADS.get(states.get(claim, to), set()))


def follow_claim(claim: ClaimId, state: ClaimState, uow: UnitOfWork, now: datetime) -> frozenset[Area]:
    """Writes what became of a claim, unless it says so already."""
    with uow:
        if (claim, state) not in claims_due(uow.records, now):
            return frozenset()
        uow.records.put_claim_state(claim, state, now)
        uow.commit()
    return frozenset({Area.CLAIMS, Area.POST})


def grants_due(records: Records) -> tuple[Incoming, ...]:
    """Grants of extra hours that are not in force yet, in their order."""
    found = [m for m in records.post_messages(MessageKind.GRANT) if m.state is MessageState.NEW]
    return tuple(sorted(found, key=lambda m: (m.created_at, m.rseq)))


def grant_of(message: Incoming) -> CapException | None:
    """The month's new limit; None for a no. Raises MessageUnreadable."""
    limit = message.content.get("limit_minutes")
    if limit is None:
        return None
    if type(limit) is not int or not 0 <= limit <= 31 * 24 * 60:
        raise MessageUnreadable("limit_minutes")
    return CapException(ClientId(text(message.content, "client")), month_in(message.content, "month"), limit)


def follow_grant(message: BundleId, uow: UnitOfWork) -> frozenset[Area]:
    """Puts a granted limit into force; the live bar counts by it from then on."""
    with uow:
        found = uow.records.post_message(message)
        if found is None or found.state is not MessageState.NEW:
            return frozenset()
        exception = grant_of(found)
        if exception is not None:
            uow.records.put_cap_exception(exception)
        uow.records.put_message_state(message, MessageState.DONE)
        uow.commit()
    return frozenset({Area.CLAIMS, Area.SETTINGS, Area.SESSIONS, Area.POST})


def _line(row: Mapping[str, Any]) -> LineReason:
    return LineReason(_said(row, "line"), _said(row, "reason"))


def _day(row: Mapping[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(_said(row, name))
    except ValueError:
        return None


def _said(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
