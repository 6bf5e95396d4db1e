"""What becomes of a bundle whose every byte holds: taken in, waiting, refused or frozen (PROTOCOL.md 2.5 step 6).

Only numbers and digests decide, never a clock. The books are a promise, so that the same rules are tried in memory and
are used over the registry of either database.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    BundleId,
    BundleState,
    DeviceId,
    IngestFault,
    RecordFault,
    RecordResult,
    RecordRevision,
    Slot,
    WorkerId,
)

MISSING_AT_MOST = 100
"""So many missing numbers are told at a time: a laptop that skips a million numbers must not fill a receipt."""
_AHEAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What decides about a bundle. ``cert_epoch`` is the epoch that the sender's certificate was given for.

    ``seen_before``: it was let in earlier and waits; ``released``: a person let it in although its laptop is
    out of use.
    """

    bundle: BundleId
    slot: Slot
    prev: str
    cert_epoch: int
    seen_before: bool = False
    released: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Where the row of a device's epoch stands: ``head`` is the last number taken in without a gap."""

    head_seq: int = 0
    head: str = NO_DIGEST
    frozen: bool = False


class Standing(StrEnum):
    """How a bundle stands in its row."""

    TAKEN = "taken"
    """Its number is used up, whatever was found in it."""
    WAITING = "waiting"
    FROZEN = "frozen"
    OUT = "out"
    """It holds no place: in quarantine, or set aside."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A bundle that holds a place in a row."""

    bundle: BundleId
    slot: Slot
    prev: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Cut:
    """From where on nothing of a device counts: what comes after ``last_seq`` of ``epoch``. By position, not by date,
    so that a thief cannot date back (PROTOCOL.md 2.10). ``last_bundle``: at that number only this one counts, where it
    is known."""

    epoch: int
    last_seq: int
    last_bundle: str = ""


class Book(Protocol):
    """What the registry knows of a device's rows. Who is OUT of them is found by ``standing`` alone."""

    def standing(self, bundle: BundleId) -> Standing | None:
        """How that very bundle stands; None when it never came."""

    def in_slot(self, slot: Slot) -> tuple[Entry, ...]:
        """Those that claim the place, the first that came first."""

    def after(self, device: DeviceId, prev: str) -> tuple[Entry, ...]:
        """Those of the device that name that one as the one before them, by epoch and number."""

    def row(self, device: DeviceId, epoch: int) -> Row: ...

    def cut(self, device: DeviceId) -> Cut | None: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to do with an arrival. TAKEN: its records count and it is the row's head from now on. ``freezes``: epochs
    of the device of which nothing more is taken in until a person has decided."""

    state: BundleState
    standing: Standing
    fault: IngestFault | None = None
    freezes: tuple[int, ...] = ()


def decide(arrival: Arrival, book: Book) -> Outcome:
    """What becomes of a bundle that was signed by the device it names and sealed to us."""
    device, slot = arrival.slot.device, arrival.slot
    if not (arrival.seen_before or arrival.released) and book.standing(arrival.bundle) is not None:
        return Outcome(BundleState.DUPLICATE, Standing.OUT)
    refused = _refusal(arrival, book.cut(device))
    if refused is not None:
        return Outcome(BundleState.QUARANTINED, Standing.OUT, refused)
    row = book.row(device, slot.epoch)
    rivals = (*_claimants(arrival, book), *(() if row.frozen else _out_of_chain(arrival, book)))
    if rivals:
        epochs = {slot.epoch, *(r.slot.epoch for r in rivals)}
        return Outcome(BundleState.FORKED, Standing.FROZEN, freezes=tuple(sorted(epochs)))
    if row.frozen:
        return Outcome(BundleState.FROZEN, Standing.FROZEN)
    if slot.seq == row.head_seq + 1 and _follows(arrival, row, book):
        return Outcome(BundleState.RECEIVED, Standing.TAKEN)
    return Outcome(BundleState.WAITING, Standing.WAITING)


def _refusal(arrival: Arrival, cut: Cut | None) -> IngestFault | None:
    """Why it is no business of any row: it was sent with a certificate of a later epoch, or from a laptop that is out
    of use. The cut holds for later epochs too, as long as the certificate is one of the cut epoch."""
    slot = arrival.slot
    if slot.epoch < arrival.cert_epoch:
        return IngestFault.EPOCH
    if cut is None or arrival.cert_epoch > cut.epoch:
        return None
    if slot.epoch > cut.epoch or (slot.epoch == cut.epoch and slot.seq > cut.last_seq):
        return IngestFault.REVOKED
    if (slot.epoch, slot.seq) == (cut.epoch, cut.last_seq) and cut.last_bundle not in ("", arrival.bundle):
        return IngestFault.REVOKED
    return None if arrival.seen_before or arrival.released else IngestFault.HELD


def _claimants(arrival: Arrival, book: Book) -> Iterator[Entry]:
    """Others that claim its place, or to come after the same one."""
    device, slot = arrival.slot.device, arrival.slot
    yield from (e for e in book.in_slot(slot) if e.bundle != arrival.bundle)
    for entry in book.after(device, arrival.prev):
        if entry.bundle != arrival.bundle and entry.slot != slot and not _goes_on_anew(entry.slot, slot):
            yield entry


def _goes_on_anew(one: Slot, other: Slot) -> bool:
    """Whether the later of the two is a laptop that was put back from a backup: the first of a later epoch comes after
    the newest answer that the backup knew, and what the laptop had sent since comes after the same one. Both count;
    a record that both bring differently is found as two versions of it."""
    later = max(one, other, key=lambda s: s.epoch)
    return one.epoch != other.epoch and later.seq == 1


def _out_of_chain(arrival: Arrival, book: Book) -> Iterator[Entry]:
    """Those beside it that do not hang together with it."""
    slot = arrival.slot
    if slot.seq > 1:
        yield from (e for e in book.in_slot(_beside(slot, -1)) if e.bundle != arrival.prev)
    yield from (e for e in book.in_slot(_beside(slot, 1)) if e.prev != arrival.bundle)


def _beside(slot: Slot, step: int) -> Slot:
    return Slot(slot.device, slot.epoch, slot.seq + step)


def _follows(arrival: Arrival, row: Row, book: Book) -> bool:
    """Whether the one before it is taken in: in its own epoch the head, at the first of an epoch one of before."""
    if arrival.slot.seq > 1:
        return row.head == arrival.prev
    return arrival.prev == NO_DIGEST or book.standing(BundleId(arrival.prev)) is Standing.TAKEN


def successors(device: DeviceId, taken: BundleId, book: Book) -> tuple[Entry, ...]:
    """What waited for the one that was just taken in: the next of its row, and the first of a later epoch."""
    return tuple(e for e in book.after(device, taken) if e.standing is Standing.WAITING)


class NotYoursToKeep(ValueError):
    """What was taken in stays: of two versions the other cannot be chosen any more."""


def set_aside(keep: Entry, book: Book) -> tuple[BundleId, ...]:
    """Which bundles go when a person decides that this one of several versions counts: the others, and all that was
    built on them.

    Raises:
        NotYoursToKeep: another version is taken in already.
    """
    device = keep.slot.device
    kept = Arrival(keep.bundle, keep.slot, keep.prev, 0)
    doubt = [*_claimants(kept, book), *_out_of_chain(kept, book)]
    gone: list[BundleId] = []
    while doubt:
        entry = doubt.pop()
        if entry.bundle in gone:
            continue
        if entry.standing is Standing.TAKEN:
            raise NotYoursToKeep(entry.bundle)
        gone.append(entry.bundle)
        doubt += book.after(device, entry.bundle)
    return tuple(gone)


def missing(head_seq: int, waiting: Iterable[int]) -> tuple[int, ...]:
    """The numbers between the head and the last that waits which never came; a hundred of them at most."""
    there = set(waiting)
    last = max(there, default=head_seq)
    found: list[int] = []
    for number in range(head_seq + 1, last):
        if len(found) == MISSING_AT_MOST:
            break
        if number not in there:
            found.append(number)
    return tuple(found)


# -- what a bundle brings -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """The newest accepted revision of a record, and every digest it ever had."""

    rev: int
    digest: str
    owner_device: DeviceId
    worker: WorkerId
    digests: frozenset[str]
    body_sha256: str = NO_DIGEST


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a bundle. ``earlier_devices``: the worker's laptops that are out of use; what they owned is theirs
    no more."""

    device: DeviceId
    worker: WorkerId
    earlier_devices: frozenset[DeviceId] = frozenset()


def judge_record(revision: RecordRevision, known: KnownRecord | None, sender: Sender) -> RecordFault | None:
    """Why a revision is not accepted; None when it is, also when it is known already (PROTOCOL.md 2.5, 2.7, 2.8).

    What a laptop says again after it was put back from a backup is known already where it says the same, whatever
    number it has by now.
    """
    if revision.owner_device != sender.device or revision.author != sender.worker:
        return RecordFault.OTHER_OWNER
    if known is None:
        first = revision.rev == 1 and revision.prev_digest == NO_DIGEST
        return None if first else RecordFault.UNKNOWN_PREVIOUS
    if revision.digest == known.digest:
        return None
    if known.worker != sender.worker or known.owner_device not in {sender.device, *sender.earlier_devices}:
        return RecordFault.OTHER_OWNER
    if follows(revision, known) or revision.body_sha256 == known.body_sha256:
        return None
    at_an_earlier_one = revision.prev_digest == NO_DIGEST or revision.prev_digest in known.digests
    return RecordFault.TWO_VERSIONS if at_an_earlier_one else RecordFault.UNKNOWN_PREVIOUS


def follows(revision: RecordRevision, known: KnownRecord) -> bool:
    """Whether it comes right after the newest that is known."""
    return revision.rev == known.rev + 1 and revision.prev_digest == known.digest


def told_of(revision: RecordRevision, known: KnownRecord | None, fault: RecordFault | None) -> RecordResult:
    """What is told of a revision: with what the next one has to follow, where its sender cannot know it."""
    said_again = fault is None and known is not None and not follows(revision, known)
    if known is None or revision.digest == known.digest or not (said_again or fault is RecordFault.TWO_VERSIONS):
        return RecordResult(revision.type, revision.id, revision.rev, fault)
    return RecordResult(revision.type, revision.id, revision.rev, fault, known.rev, known.digest)


# -- clocks ---------------------------------------------------------------------------------------------------------


class ClockFlag(StrEnum):
    """What is odd about the clock of a laptop; it changes nothing of the order (PROTOCOL.md 2.11)."""

    AHEAD = "ahead"
    """Made more than ten minutes after it came."""
    BACKWARDS = "backwards"
    """Made more than ten minutes before the one before it."""
    SUSPECT = "suspect"
    """The laptop itself says that its clock stood before a time it had seen signed."""


def clock_flags(
    created_at: datetime, *, suspect: bool, previous_at: datetime | None, received_at: datetime
) -> tuple[ClockFlag, ...]:
    """What is odd about the time a bundle was made."""
    flags = []
    if created_at > received_at + _AHEAD:
        flags.append(ClockFlag.AHEAD)
    if previous_at is not None and created_at < previous_at - _AHEAD:
        flags.append(ClockFlag.BACKWARDS)
    if suspect:
        flags.append(ClockFlag.SUSPECT)
    return tuple(flags)
