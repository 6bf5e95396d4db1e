"""Takes one bundle into the registry, and all that waited for it: step 6 of PROTOCOL.md 2.5, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from hyvinvointi_desktop.app.compare_state import compare_state
from hyvinvointi_desktop.app.ingest_records import is_known, known_after, read_records
from hyvinvointi_desktop.app.receive import ReceivedBundle
from hyvinvointi_desktop.app.registry_bundles_port import KeptBundle, KeptRevision, RowTail
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.report_paper import PaperLook
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleState,
    DeviceId,
    IngestFault,
    Receipt,
    RecordFault,
    RecordResult,
    RecordRevision,
    Slot,
    Totals,
    WorkerId,
)
from hyvinvointi_desktop.domain.exchange_state import StateCount
from hyvinvointi_desktop.domain.ingestion import (
    Arrival,
    Cut,
    Entry,
    KnownRecord,
    Outcome,
    Row,
    Sender,
    Standing,
    clock_flags,
    decide,
    judge_record,
    missing,
    set_aside,
    successors,
    told_of,
)


def accepts_all(_revision: RecordRevision, _records: RegistryRecords) -> RecordFault | None:
    """Nobody judges what a record says."""
    return None


def does_nothing(_revision: RecordRevision, _records: RegistryRecords, _at: datetime) -> None:
    """Nothing follows."""


@dataclass(frozen=True, slots=True)
class Judging:
    """What other parts say to records. ``judge``: why one is not accepted, before it is. ``accepted``: what follows of
    one that was, in the same transaction."""

    judge: Callable[[RecordRevision, RegistryRecords], RecordFault | None] = accepts_all
    accepted: Callable[[RecordRevision, RegistryRecords, datetime], None] = does_nothing


@dataclass(frozen=True, slots=True)
class Arrived:
    """A bundle that holds, with the file it came in."""

    received: ReceivedBundle
    content: bytes = field(repr=False)
    file_sha256: str
    papers: tuple[PaperLook, ...] = ()


@dataclass(frozen=True, slots=True)
class Standings:
    """What the space says of a laptop: from where on it does not count, and its worker's laptops that are out of
    use."""

    cut: Cut | None = None
    earlier_devices: frozenset[DeviceId] = frozenset()


@dataclass(slots=True)
class Memory:
    """What need not be read anew for the next bundle of the same laptop, as long as nobody else takes any in. After a
    transaction that failed it is thrown away."""

    device: DeviceId | None = None
    epoch: int = 0
    used_numbers: int = 0
    state: StateCount | None = None

    def forget(self) -> None:
        """Nothing is known."""
        self.device = self.state = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one bundle."""

    bundle: BundleId
    slot: Slot
    state: BundleState
    fault: IngestFault | None = None


@dataclass(frozen=True, slots=True)
class _Around:
    """Everything that stands beside a place, or names the same ones."""

    numbers: frozenset[int]
    prevs: frozenset[str]
    epoch: int
    entries: tuple[Entry, ...]


@dataclass(slots=True)
class Ingest:
    """The taking in of bundles inside one transaction of the registry."""

    records: RegistryRecords
    standings: Standings
    now: datetime
    judging: Judging = field(default_factory=Judging)
    memory: Memory = field(default_factory=Memory)
    _around: "_Around | None" = None
    _rows: dict[int, tuple[Row, RowTail]] = field(default_factory=dict)
    _told: list[tuple[KeptBundle, tuple[RecordResult, ...]]] = field(default_factory=list)

    # -- the book of the rules ----------------------------------------------------------------------------------

    def standing(self, bundle: BundleId) -> Standing | None:
        """How that bundle stands."""
        return self.records.standing(bundle)

    def in_slot(self, slot: Slot) -> tuple[Entry, ...]:
        """Who claims the place."""
        if self._around is not None and slot.epoch == self._around.epoch and slot.seq in self._around.numbers:
            return tuple(e for e in self._around.entries if e.slot == slot)
        return self.records.in_slot(slot)

    def after(self, device: DeviceId, prev: str) -> tuple[Entry, ...]:
        """Who names that one as the one before."""
        if self._around is not None and prev in self._around.prevs:
            return tuple(e for e in self._around.entries if e.prev == prev)
        return self.records.after(device, prev)

    def row(self, device: DeviceId, epoch: int) -> Row:
        """Where a row stands."""
        return self._row(device, epoch)[0]

    def _row(self, device: DeviceId, epoch: int) -> tuple[Row, RowTail]:
        """Read once; nobody else changes it, for the laptop is locked."""
        if epoch not in self._rows:
            self._rows[epoch] = self.records.row_with_tail(device, epoch)
        return self._rows[epoch]

    def cut(self, _device: DeviceId) -> Cut | None:
        """From where on the laptop does not count."""
        return self.standings.cut

    def _decide(self, arrival: Arrival) -> Outcome:
        """By the rules, with all that stands around it read at once."""
        slot, prevs = arrival.slot, (arrival.prev, arrival.bundle)
        entries = self.records.around(slot, prevs)
        self._around = _Around(frozenset(range(slot.seq - 1, slot.seq + 2)), frozenset(prevs), slot.epoch, entries)
        try:
            return decide(arrival, self)
        finally:
            self._around = None

    # -- one bundle ---------------------------------------------------------------------------------------------

    def take(self, arrived: Arrived) -> tuple[Taken, ...]:
        """What became of it, and of those that waited for it. A second time changes nothing.

        Raises:
            NumberTaken: another coordinator was faster; the transaction is to be rolled back and begun anew.
        """
        opened, header = arrived.received.opened, arrived.received.header
        self.records.lock_device(header.slot.device)
        outcome = self._decide(Arrival(opened.bundle, header.slot, header.prev, opened.signer.epoch))
        if outcome.state is BundleState.DUPLICATE:
            return (Taken(opened.bundle, header.slot, BundleState.DUPLICATE),)
        kept = self._kept(arrived, outcome)
        self.records.add_bundle(kept, arrived.content, opened.parts.records)
        self._settle(kept, outcome, opened.parts.records)
        return self._receipts()

    def release(self, bundle: BundleId) -> tuple[Taken, ...]:
        """A person lets a bundle in that came from a laptop out of use before its last number."""
        kept = self._known(bundle)
        self.records.lock_device(kept.slot.device)
        arrival = Arrival(kept.bundle, kept.slot, kept.prev, kept.cert_epoch, released=True)
        self._decided(kept, arrival)
        return self._receipts()

    def keep(self, bundle: BundleId) -> tuple[Taken, ...]:
        """A person has decided that of several versions this one counts: the others and all that was built on them are
        set aside, and what was frozen is looked at anew.

        Raises:
            NotYoursToKeep: another version was taken in already.
        """
        kept = self._known(bundle)
        self.records.lock_device(kept.slot.device)
        gone = [self._known(other) for other in set_aside(Entry(bundle, kept.slot, kept.prev, kept.standing), self)]
        for other in gone:
            out = replace(
                other, state=BundleState.QUARANTINED, standing=Standing.OUT, fault=IngestFault.SET_ASIDE
            )
            self.records.move_bundle(out.bundle, out.state, out.standing, out.fault)
            self._told.append((out, ()))
        for epoch in sorted({kept.slot.epoch, *(o.slot.epoch for o in gone)}):
            self._rows.pop(epoch, None)
            for entry in self.records.thaw(kept.slot.device, epoch):
                if self.records.standing(entry.bundle) is Standing.WAITING:
                    self._look_again(entry)
        return self._receipts()

    def _look_again(self, entry: Entry) -> None:
        kept = self._known(entry.bundle)
        self._decided(kept, Arrival(kept.bundle, kept.slot, kept.prev, kept.cert_epoch, seen_before=True))

    def _decided(self, kept: KeptBundle, arrival: Arrival) -> None:
        outcome = self._decide(arrival)
        if (outcome.state, outcome.standing) == (kept.state, kept.standing):
            return
        content = self.records.waiting_records(kept.bundle)
        kept = replace(kept, state=outcome.state, standing=outcome.standing, fault=outcome.fault)
        self.records.move_bundle(kept.bundle, kept.state, kept.standing, kept.fault)
        self._settle(kept, outcome, content or b"")

    def _known(self, bundle: BundleId) -> KeptBundle:
        kept = self.records.bundle(bundle)
        if kept is None:
            raise LookupError(bundle)
        return kept

    def _settle(self, kept: KeptBundle, outcome: Outcome, content: bytes) -> None:
        for epoch in outcome.freezes:
            self.records.freeze(kept.slot.device, epoch)
            self._rows.pop(epoch, None)
        if outcome.standing is not Standing.TAKEN:
            self._told.append((kept, ()))
            return
        self._take_in(kept, content)
        for entry in successors(kept.slot.device, kept.bundle, self):
            self._look_again(entry)

    def _kept(self, arrived: Arrived, outcome: Outcome) -> KeptBundle:
        h, signer = arrived.received.header, arrived.received.opened.signer
        _, tail = self._row(h.slot.device, h.slot.epoch)
        flags = clock_flags(
            h.created_at, suspect=h.clock_suspect, previous_at=tail.created_at, received_at=self.now
        )
        return KeptBundle(
            bundle=arrived.received.opened.bundle,
            slot=h.slot,
            prev=h.prev,
            kind=h.kind,
            worker=signer.worker or WorkerId(""),
            cert_sha256=h.cert_sha256,
            cert_epoch=signer.epoch,
            created_at=h.created_at,
            clock_flags=flags,
            period=h.period,
            totals=h.totals,
            state_before=h.state_before,
            state_after=h.state_after,
            practice=h.practice,
            received_at=self.now,
            file_sha256=arrived.file_sha256,
            state=outcome.state,
            standing=outcome.standing,
            fault=outcome.fault,
            audit_entry=h.audit_seq,
            audit_head=h.audit_head,
        )

    # -- what it brings -----------------------------------------------------------------------------------------

    def _take_in(self, kept: KeptBundle, content: bytes) -> None:
        """The number is used up, whatever is found; what does not add up brings nothing."""
        device, epoch = kept.slot.device, kept.slot.epoch
        revisions, fault, detail = read_records(kept, content)
        row, tail = self._row(device, epoch)
        known = tail.state_known
        if fault is None:
            fault, detail, known = compare_state(kept, tail, revisions, self._state_of(device, epoch))
        results: tuple[RecordResult, ...] = ()
        if fault is None:
            results = self._add(kept, revisions)
            # What is said again is not kept, so the state cannot be counted from here on.
            known = known and not any(r.there_rev and r.fault is None for r in results)
        row = replace(row, head_seq=kept.slot.seq, head=kept.bundle)
        tail = RowTail(kept.created_at, kept.state_after, known and fault is None)
        self.records.put_row(device, epoch, row, tail)
        self._rows[epoch] = (row, tail)
        self._doubt_later_rows(device, epoch)
        self.memory.used_numbers += 1
        if fault is not None:
            self.memory.forget()
        told = BundleState.RECEIVED
        if fault is not None:
            told = BundleState.QUARANTINED
        elif any(r.fault for r in results):
            told = BundleState.RETURNED
        kept = replace(kept, state=told, fault=fault, detail=detail)
        if told is not BundleState.RECEIVED:
            self.records.move_bundle(kept.bundle, told, Standing.TAKEN, fault, detail)
        self._told.append((kept, results))

    def _doubt_later_rows(self, device: DeviceId, epoch: int) -> None:
        """What comes late in an earlier row may be unknown to who goes on in a later one: there the state can be
        counted no more."""
        for later in self.records.rows_after(device, epoch):
            row, tail = self._row(device, later)
            if tail.state_known:
                tail = replace(tail, state_known=False)
                self.records.put_row(device, later, row, tail)
                self._rows[later] = (row, tail)

    def _state_of(self, device: DeviceId, epoch: int) -> StateCount:
        """What the laptop believed delivered before the bundle at hand: who sent a late one of an earlier row knew
        nothing of the rows after it."""
        used, memory = self.records.used_numbers(device), self.memory
        if memory.state is None or (memory.device, memory.epoch, memory.used_numbers) != (device, epoch, used):
            memory.device, memory.epoch, memory.used_numbers = device, epoch, used
            memory.state = StateCount(self.records.sent_state(device, epoch))
        return memory.state

    def _add(self, kept: KeptBundle, revisions: tuple[RecordRevision, ...]) -> tuple[RecordResult, ...]:
        sender = Sender(kept.slot.device, kept.worker, self.standings.earlier_devices)
        known: dict[tuple[str, str], KnownRecord] = dict(self.records.known_records((r.type, r.id) for r in revisions))
        made: list[KeptRevision] = []
        results: list[RecordResult] = []
        accepted: list[RecordRevision] = []
        for position, revision in enumerate(revisions):
            key = (revision.type, revision.id)
            fault = judge_record(revision, known.get(key), sender) or self.judging.judge(revision, self.records)
            results.append(told_of(revision, known.get(key), fault))
            if fault is None:
                if is_known(revision, known):
                    continue
                known[key] = known_after(revision, known.get(key))
                accepted.append(revision)
            made.append(KeptRevision(kept.bundle, position, revision, fault))
        self.records.add_revisions(made)
        for revision in accepted:
            self.judging.accepted(revision, self.records, self.now)
        return tuple(results)

    # -- what is said of it -------------------------------------------------------------------------------------

    def _receipts(self) -> tuple[Taken, ...]:
        """A receipt for each, as the rows stand when all is done."""
        told, self._told = self._told, []
        for kept, results in told:
            device, epoch = kept.slot.device, kept.slot.epoch
            row, _ = self._row(device, epoch)
            gaps = missing(row.head_seq, self.records.waiting_numbers(device, epoch))
            totals = kept.totals if kept.standing is Standing.TAKEN and kept.fault is None else Totals()
            self.records.add_receipt(
                Receipt(
                    kept.slot, kept.bundle, kept.state, kept.fault, results, totals, row.head_seq, row.head, gaps,
                    self.now,
                )
            )  # fmt: skip
        return tuple(Taken(kept.bundle, kept.slot, kept.state, kept.fault) for kept, _ in told)
