"""Taking in a message from a coordinator: proved, kept once, followed where nobody has to decide (PROTOCOL.md 2.6).

A message is kept whole before anything is done with it, so that what cannot be followed today is not lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.app.exchange_message_wire import (
    MessageUnreadable,
    listed,
    month_in,
    receipt_in,
    rows,
    text,
    whole,
)
from hyvinvointi_desktop.app.follow_post import grant_of
from hyvinvointi_desktop.app.ports import Records, UnitOfWork
from hyvinvointi_desktop.app.post_port import CaseRow, CaseState, Incoming, MessageState
from hyvinvointi_desktop.app.receive import ReceivedMessage
from hyvinvointi_desktop.domain.exchange import CaseId, MessageKind, Receipt
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.post import ReceiptFault, receipt_fault


class MessageFault(StrEnum):
    """Why a proved message is not followed. For the log and for choosing words."""

    UNREADABLE = "unreadable"
    NUMBER_TAKEN = "number_taken"
    """Another message of this coordinator has the same number: one of two copies of the coordinator's program."""
    OTHER_SLOT = "other_slot"
    """A receipt gives a bundle another number than it has here."""
    UNKNOWN_CLIENT = "unknown_client"
    UNKNOWN_CASE = "unknown_case"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a message. ``new`` is False for one that was there already."""

    message: Incoming
    new: bool


def keep_message(uow: UnitOfWork, received: ReceivedMessage, now: datetime) -> Kept:
    """Keeps a proved message, and does what is the post's own: receipts, numbers asked for again, cases given or
    taken back. What changes records (a claim's state, extra hours) is done by ``follow_post``."""
    header = received.header
    with uow:
        records = uow.records
        there = records.post_message(received.opened.bundle)
        if there is not None:
            return Kept(there, new=False)
        message = Incoming(
            received.opened.bundle, header.coordinator, header.rseq, header.rprev, header.kind, header.created_at,
            now, received.content, MessageState.NEW,
        )  # fmt: skip
        if records.message_in_row(header.coordinator, header.rseq) is not None:
            return Kept(_refused(message, MessageFault.NUMBER_TAKEN), new=True)
        try:
            message = _judged(records, message)
        except MessageUnreadable as error:
            message = _refused(message, MessageFault.UNREADABLE, str(error))
        records.add_message(message, received.opened.parts.attachments)
        _follow(records, message, now)
        uow.commit()
    return Kept(message, new=True)


def receipts_in(content: Mapping[str, Any]) -> tuple[Receipt, ...]:
    """The receipts of a message. Raises MessageUnreadable."""
    return tuple(receipt_in(row) for row in rows(content, "receipts"))


def _judged(records: Records, message: Incoming) -> Incoming:
    """The message with the state in which it is kept, every needed field read. Raises MessageUnreadable."""
    content, kind = message.content, message.kind
    if kind is MessageKind.RECEIPT:
        for receipt in receipts_in(content):
            fault = receipt_fault(receipt, records.outgoing(receipt.bundle))
            if fault is not None and fault is not ReceiptFault.UNKNOWN_BUNDLE:
                return _refused(message, MessageFault.OTHER_SLOT)
        return _in_state(message, MessageState.DONE)
    if kind is MessageKind.ASK_AGAIN:
        whole(content, "epoch", 1)
        if not all(type(n) is int and n >= 1 for n in listed(content, "numbers")):
            raise MessageUnreadable("numbers")
        return _in_state(message, MessageState.DONE)
    if kind is MessageKind.DECISION:
        text(content, "claim")
        return message
    if kind is MessageKind.GRANT:
        month_in(content, "month")
        whole(content, "minutes")
        grant_of(message)
        known = records.client(ClientId(text(content, "client")))
        return message if known is not None else _refused(message, MessageFault.UNKNOWN_CLIENT)
    if kind is MessageKind.ASSIGNMENT:
        text(content, "case")
        text(content["person"] if isinstance(content.get("person"), dict) else {}, "name")
        return message
    if kind is MessageKind.TAKEN_BACK:
        row = records.post_case(CaseId(text(content, "case")))
        return message if row is not None else _refused(message, MessageFault.UNKNOWN_CASE)
    if kind is MessageKind.RULES:
        rows(content, "files")
        return message
    text(content, "log", most=50_000_000)
    return message


def _follow(records: Records, message: Incoming, now: datetime) -> None:
    if message.state is MessageState.REFUSED:
        return
    content, kind = message.content, message.kind
    if kind is MessageKind.RECEIPT:
        records.add_receipts(message.id, receipts_in(content))
    elif kind is MessageKind.ASK_AGAIN:
        _publish_again(records, whole(content, "epoch", 1), frozenset(listed(content, "numbers")), now)
    elif kind in {MessageKind.ASSIGNMENT, MessageKind.TAKEN_BACK}:
        _case(records, message, now)


def _publish_again(records: Records, epoch: int, numbers: frozenset[int], now: datetime) -> None:
    """What is asked for counts as lying nowhere, so that it is published again wherever it was."""
    device = records.post_numbers()
    for item in records.outbox():
        mine = device is not None and item.slot.device == device.device
        if mine and item.slot.epoch == epoch and item.slot.seq in numbers:
            for place in {t.place for t in item.taken if t.place and t.gone_at is None}:
                records.put_gone(item.bundle, place, now)


def _case(records: Records, message: Incoming, now: datetime) -> None:
    """A later message about a case goes before an earlier one, however they arrive."""
    case = CaseId(str(message.content["case"]))
    before = records.post_case(case)
    same_sender = before is not None and before.coordinator == message.coordinator
    if before is not None and same_sender and before.rseq > message.rseq:
        records.put_message_state(message.id, MessageState.OVERTAKEN)
        return
    client = before.client if before is not None else None
    if message.kind is MessageKind.TAKEN_BACK:
        state = CaseState.TAKEN_BACK
    else:
        state = CaseState.TAKEN if client is not None else CaseState.OFFERED
    if state is CaseState.TAKEN_BACK:
        records.empty_case(case)
    told = message.id if message.kind is MessageKind.ASSIGNMENT or before is None else before.message
    records.put_post_case(CaseRow(case, message.coordinator, message.rseq, state, client, told, now))


def _in_state(message: Incoming, state: MessageState, fault: str = "") -> Incoming:
    return replace(message, state=state, fault=fault)


def _refused(message: Incoming, fault: MessageFault, detail: str = "") -> Incoming:
    return _in_state(message, MessageState.REFUSED, f"{fault.value} {detail}".strip())

