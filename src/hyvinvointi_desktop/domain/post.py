"""A worker's post: what was sealed for the coordinator, how far it has come, and what came back (PROTOCOL.md 2.4-2.9).

A bundle counts as delivered only when a proved receipt says that it was taken in without a gap and adds up to the same
sums. Order is by number; clocks tell only how long something has waited.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    IngestFault,
    Receipt,
    RecordResult,
    Slot,
    Totals,
)
from hyvinvointi_desktop.domain.ids import ClaimId

UNANSWERED = (timedelta(days=30), timedelta(days=14), timedelta(days=7))
"""How long without an answer is told in words of its own (PROTOCOL.md T5)."""
KEPT_ON_PLACES = timedelta(days=30)
"""A published file is taken away no sooner after it was acknowledged (PROTOCOL.md 2.13)."""


class PostState(StrEnum):
    """How far a bundle has come, as a worker is told."""

    IN_OUTBOX = "in_outbox"
    TAKEN_OUT = "taken_out"
    """It lies in a place or was saved as a file; no answer yet."""
    UNANSWERED_7 = "unanswered_7"
    UNANSWERED_14 = "unanswered_14"
    UNANSWERED_30 = "unanswered_30"
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned"
    """It arrived, and something in it was not accepted."""
    IN_LINE = "in_line"
    """It arrived before an earlier one that is still missing."""
    TO_CHECK = "to_check"
    """The coordinator's program could not take it in; the fault says why."""
    TWO_VERSIONS = "two_versions"
    """Two different ones under one number: a person has to decide."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """It was put somewhere. ``place`` is the id of a place, empty for a file saved by hand; ``path`` where it lies
    below the place's root. ``gone_at``: it was taken away from there again by its age."""

    at: datetime
    place: str = ""
    path: str = ""
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProvedReceipt:
    """A receipt whose signature holds, with its place in the coordinator's row."""

    message: BundleId
    coordinator: CoordinatorId
    rseq: int
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A sealed bundle in the outbox. ``name`` is the file's; ``claim`` the claim in it."""

    bundle: BundleId
    slot: Slot
    kind: BundleKind
    period: str
    prev: str
    name: str
    sealed_at: datetime
    totals: Totals
    size: int
    claim: ClaimId | None = None
    taken: tuple[TakenOut, ...] = ()
    receipts: tuple[ProvedReceipt, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of one bundle with what it is told with: missing numbers, the fault, and what was not accepted.
    ``since`` is when it was first taken out or answered."""

    state: PostState
    since: datetime | None = None
    missing: tuple[int, ...] = ()
    fault: IngestFault | None = None
    refused: tuple[RecordResult, ...] = ()


_GOOD = frozenset({BundleState.RECEIVED, BundleState.DUPLICATE, BundleState.RETURNED})


def standing_of(item: Outgoing, now: datetime) -> Standing:
    """How far the bundle has come. An acknowledgement is not taken back by a later answer of another coordinator. Of
    two coordinators that tell the same state, one that names a fault is heard first."""
    newest: dict[CoordinatorId, ProvedReceipt] = {}
    for proved in sorted(item.receipts, key=lambda p: (p.coordinator, p.rseq)):
        newest[proved.coordinator] = proved
    told = [_told(item, p.receipt) for p in newest.values()]
    if told:
        return min(told, key=lambda s: (_BEST.index(s.state), s.fault is None))
    out = min((t.at for t in item.taken), default=None)
    if out is None:
        return Standing(PostState.IN_OUTBOX)
    waited = now - out
    for limit, state in zip(UNANSWERED, _LATE, strict=True):
        if waited >= limit:
            return Standing(state, out)
    return Standing(PostState.TAKEN_OUT, out)


_LATE = (PostState.UNANSWERED_30, PostState.UNANSWERED_14, PostState.UNANSWERED_7)
_BEST = (
    PostState.ACKNOWLEDGED, PostState.RETURNED, PostState.IN_LINE, PostState.TO_CHECK, PostState.TWO_VERSIONS,
)  # fmt: skip


def _told(item: Outgoing, receipt: Receipt) -> Standing:
    at = receipt.received_at
    if receipt.state in _GOOD:
        if receipt.totals != item.totals:
            return Standing(PostState.TO_CHECK, at, fault=IngestFault.TOTALS)
        if receipt.head_seq < item.slot.seq:
            return Standing(PostState.IN_LINE, at, receipt.missing)
        refused = tuple(r for r in receipt.records if r.fault is not None)
        if receipt.state is BundleState.RETURNED or refused:
            return Standing(PostState.RETURNED, at, refused=refused)
        return Standing(PostState.ACKNOWLEDGED, at)
    if receipt.state is BundleState.WAITING:
        return Standing(PostState.IN_LINE, at, receipt.missing)
    if receipt.state is BundleState.QUARANTINED:
        return Standing(PostState.TO_CHECK, at, fault=receipt.fault)
    return Standing(PostState.TWO_VERSIONS, at)


def is_delivered(standing: Standing) -> bool:
    """Whether the coordinator has it, by a receipt that adds up; also when something in it was not accepted."""
    return standing.state in {PostState.ACKNOWLEDGED, PostState.RETURNED}


class ReceiptFault(StrEnum):
    """Why a proved receipt is not believed."""

    OTHER_DEVICE = "other_device"
    UNKNOWN_BUNDLE = "unknown_bundle"
    """It speaks of a bundle that this profile never made: it was made by a copy, or after the backup was."""
    OTHER_SLOT = "other_slot"
    """The bundle has another number here."""


def receipt_fault(receipt: Receipt, item: Outgoing | None) -> ReceiptFault | None:
    """Why a receipt does not belong to the bundle it names."""
    if item is None:
        return ReceiptFault.UNKNOWN_BUNDLE
    if receipt.slot.device != item.slot.device:
        return ReceiptFault.OTHER_DEVICE
    return None if receipt.slot == item.slot else ReceiptFault.OTHER_SLOT


class CopyFound(StrEnum):
    """What tells that this profile is a copy or was put back from a backup (PROTOCOL.md 2.9)."""

    MARK_AHEAD = "mark_ahead"
    """The mark beside the profile knows a later number."""
    RECEIPT_AHEAD = "receipt_ahead"
    """The coordinator has a number of this epoch that was never made here."""
    FILES_AHEAD = "files_ahead"
    """In a place lies a file of this laptop that was not made here."""
    OTHER_MACHINE = "other_machine"
    """It was last used on another machine, or in another folder."""


@dataclass(frozen=True, slots=True)
class Highest:
    """The last number of an epoch that was given out; ordered by epoch, then number."""

    epoch: int = 1
    seq: int = 0


def copy_found(
    own: Highest, mark: Highest | None, strange: Iterable[Highest], lying: Highest | None, *, same_machine: bool
) -> CopyFound | None:
    """Whether numbers could be given out twice. ``mark`` lies outside the database; ``strange`` are numbers of bundles
    that proved receipts speak of and that were never made here; ``lying`` is the number of a file of this laptop in a
    place that is none of ours. Where nothing was ever sent from here another machine is no danger."""
    if mark is not None and (mark.epoch, mark.seq) > (own.epoch, own.seq):
        return CopyFound.MARK_AHEAD
    if any(s.epoch >= own.epoch for s in strange):
        return CopyFound.RECEIPT_AHEAD
    if lying is not None and lying.epoch >= own.epoch:
        return CopyFound.FILES_AHEAD
    sent = own.seq > 0 or own.epoch > 1
    return CopyFound.OTHER_MACHINE if sent and not same_machine else None


def next_epoch(own: Highest, known: Iterable[Highest | None]) -> int:
    """An epoch that nobody can have used: one above all that is known."""
    return max([own.epoch, *(h.epoch for h in known if h is not None)]) + 1


_NAME = re.compile(r"b-([0-9]{1,9})-([0-9]{8})-([a-z2-7]{8})")


def strange_file(paths: Iterable[str], items: Iterable[Outgoing]) -> Highest | None:
    """The highest number that a file of this laptop bears in a place and that no bundle made here has under that name.

    A copy that a sync client made of one of ours keeps its number and its random letters, so it is none. A name is no
    proof: whoever writes into the place can bring about a new epoch, and nothing worse.
    """
    ours = set()
    for item in items:
        for name in (item.name, *(t.path.rpartition("/")[2] for t in item.taken)):
            found = _NAME.match(name)
            if found:
                ours.add((int(found[1]), int(found[2]), found[3]))
    lying = [found for path in paths if (found := _NAME.match(path.rpartition("/")[2]))]
    strange = [(int(f[1]), int(f[2])) for f in lying if (int(f[1]), int(f[2]), f[3]) not in ours]
    return Highest(*max(strange)) if strange else None


def may_be_taken_away(item: Outgoing, now: datetime, backed_up_at: datetime | None) -> bool:
    """Whether the device may delete its published file (PROTOCOL.md 2.13): the receipt's head has passed it, thirty
    days have gone since, and a verified backup made after the receipt holds the whole of it."""
    standing = standing_of(item, now)
    if not is_delivered(standing) or standing.since is None or backed_up_at is None:
        return False
    return now - standing.since >= KEPT_ON_PLACES and backed_up_at > standing.since


def bundle_name(slot: Slot, end: str) -> str:
    """The file's name (PROTOCOL.md 2.4). ``end`` is 8 random letters of base32."""
    return f"b-{slot.epoch}-{slot.seq:08d}-{end}.hvl"


def bundle_path(slot: Slot, name: str) -> str:
    """Where a device's bundle lies below a place's root."""
    return f"d/{slot.device}/{name}"
