"""A coordinator's books in memory, and rows of bundles to enter into them. The registry must end like these."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleId, DeviceId, Slot
from hyvinvointi_desktop.domain.ingestion import Arrival, Cut, Entry, Outcome, Row, Standing, decide, successors

DEVICE = DeviceId("d" * 16)
OTHER = DeviceId("e" * 16)


@dataclass
class MemoryBook:
    """The book of the rules over dictionaries."""

    entries: dict[BundleId, Entry] = field(default_factory=dict)
    rows: dict[tuple[DeviceId, int], Row] = field(default_factory=dict)
    cuts: dict[DeviceId, Cut] = field(default_factory=dict)
    told: dict[BundleId, Outcome] = field(default_factory=dict)

    def standing(self, bundle: BundleId) -> Standing | None:
        """How it stands."""
        entry = self.entries.get(bundle)
        return entry.standing if entry else None

    def in_slot(self, slot: Slot) -> tuple[Entry, ...]:
        """Who claims the place."""
        return tuple(e for e in self.entries.values() if e.slot == slot and e.standing is not Standing.OUT)

    def after(self, device: DeviceId, prev: str) -> tuple[Entry, ...]:
        """Who names that one as the one before."""
        found = [
            e for e in self.entries.values()
            if e.slot.device == device and e.prev == prev and e.standing is not Standing.OUT
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda e: (e.slot.epoch, e.slot.seq, e.bundle)))

    def row(self, device: DeviceId, epoch: int) -> Row:
        """Where a row stands."""
        return self.rows.get((device, epoch), Row())

    def cut(self, device: DeviceId) -> Cut | None:
        """From where on a device does not count."""
        return self.cuts.get(device)

    def enter(self, arrival: Arrival) -> Outcome:
        """Takes an arrival and all that waited for it."""
        outcome = decide(arrival, self)
        known = arrival.bundle in self.entries
        if known and not (arrival.seen_before or arrival.released):
            return outcome
        self.told[arrival.bundle] = outcome
        self.entries[arrival.bundle] = Entry(arrival.bundle, arrival.slot, arrival.prev, outcome.standing)
        for epoch in outcome.freezes:
            self._freeze(arrival.slot.device, epoch)
        if outcome.standing is Standing.TAKEN:
            row = self.row(arrival.slot.device, arrival.slot.epoch)
            self.rows[arrival.slot.device, arrival.slot.epoch] = replace(
                row, head_seq=arrival.slot.seq, head=arrival.bundle
            )
            for entry in successors(arrival.slot.device, arrival.bundle, self):
                self.enter(Arrival(entry.bundle, entry.slot, entry.prev, arrival.cert_epoch, seen_before=True))
        return outcome

    def _freeze(self, device: DeviceId, epoch: int) -> None:
        self.rows[device, epoch] = replace(self.row(device, epoch), frozen=True)
        for entry in [e for e in self.entries.values() if e.slot.device == device and e.slot.epoch == epoch]:
            if entry.standing is Standing.WAITING:
                self.entries[entry.bundle] = replace(entry, standing=Standing.FROZEN)

    def picture(self) -> tuple[object, ...]:
        """The end state, to compare two."""
        entries = sorted((e.bundle, e.slot.seq, e.standing.value) for e in self.entries.values())
        rows = sorted((d, n, r.head_seq, r.head, r.frozen) for (d, n), r in self.rows.items())
        return (tuple(entries), tuple(rows))


def name_of(*parts: object) -> BundleId:
    """An identity like a real one, the same for the same parts."""
    return BundleId(hashlib.sha256(repr(parts).encode()).hexdigest())


def chain(count: int, device: DeviceId = DEVICE, epoch: int = 1, first_prev: str = NO_DIGEST) -> list[Arrival]:
    """The bundles of one epoch in their right order."""
    made: list[Arrival] = []
    for seq in range(1, count + 1):
        prev = made[-1].bundle if made else first_prev
        made.append(Arrival(name_of(device, epoch, seq), Slot(device, epoch, seq), prev, epoch))
    return made


def entered(arrivals: Iterable[Arrival]) -> MemoryBook:
    """The books after these came in this order."""
    book = MemoryBook()
    for arrival in arrivals:
        book.enter(arrival)
    return book
