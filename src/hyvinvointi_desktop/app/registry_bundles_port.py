"""What comes in and what goes back, as the registry keeps it: bundles, records, receipts, messages down, files seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    DeviceId,
    IngestFault,
    MessageKind,
    Receipt,
    RecordFault,
    RecordRevision,
    Slot,
    Totals,
    WorkerId,
)
from hyvinvointi_desktop.domain.ingestion import ClockFlag, Entry, KnownRecord, Row, Standing

QUARANTINE = timedelta(days=180)
"""How long what could not be believed is remembered with its reason (PROTOCOL.md 2.13)."""
TRY_AGAIN = timedelta(hours=72)
"""How long a file that cannot be opened is tried anew (PROTOCOL.md 2.4)."""


@dataclass(frozen=True, slots=True)
class KeptBundle:
    """A bundle that was signed by a laptop of the space and sealed to us, and what became of it.

    ``detail`` is for the log, never for a person. ``state_before`` and ``state_after`` are as the sender says them,
    and so are number and hash of its log's newest entry.
    """

    bundle: BundleId
    slot: Slot
    prev: str
    kind: BundleKind
    worker: WorkerId
    cert_sha256: str
    cert_epoch: int
    created_at: datetime
    clock_flags: tuple[ClockFlag, ...]
    period: str
    totals: Totals
    state_before: str
    state_after: str
    practice: bool
    received_at: datetime
    file_sha256: str
    state: BundleState
    standing: Standing
    fault: IngestFault | None = None
    detail: str = ""
    audit_entry: int = 0
    audit_head: str = ""


@dataclass(frozen=True, slots=True)
class RowTail:
    """What the last bundle of a row leaves for the next: when it was made, and what its sender believes delivered.

    ``state_known`` False: the sender began anew with records we cannot know, so the state cannot be counted here."""

    created_at: datetime | None = None
    state_after: str = ""
    state_known: bool = True


@dataclass(frozen=True, slots=True)
class KeptRevision:
    """A revision as it came, accepted or not. ``position`` is its place in the bundle, from 0."""

    bundle: BundleId
    position: int
    revision: RecordRevision
    fault: RecordFault | None


@dataclass(frozen=True, slots=True)
class NewestRecord:
    """The newest accepted revision of a record, with the bundle that brought it."""

    bundle: BundleId
    revision: RecordRevision


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """What was said of a bundle. ``number`` counts from 1 per laptop. ``rseq`` of the message that carried it; None
    while it waits to be sealed."""

    number: int
    receipt: Receipt
    coordinator: CoordinatorId | None = None
    rseq: int | None = None


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """A sealed message down, as it is published. ``seen_at``: the laptop has said that it has it."""

    coordinator: CoordinatorId
    device: DeviceId
    rseq: int
    rprev: str
    id: BundleId
    kind: MessageKind
    made_at: datetime
    file_name: str
    content: bytes = field(repr=False)
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file by its own digest: which bundle it was, or why this coordinator could not believe it. ``came_by``: the
    name of the place or of the file, for the person who looks for it."""

    sha256: str
    coordinator: CoordinatorId
    size_bytes: int
    came_by: str
    seen_at: datetime
    tried_at: datetime
    tries: int = 1
    bundle: BundleId | None = None
    fault: IngestFault | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DeviceGlance:
    """Where a laptop stands: its rows, what waits, and when something came last."""

    device: DeviceId
    worker: WorkerId
    last_received_at: datetime
    rows: tuple[tuple[int, Row], ...]
    waiting: tuple[Slot, ...]


class NumberTaken(Exception):
    """Another coordinator has just taken in the same: read anew."""


class BundleRecords(Protocol):
    """Bundles and what was said of them. Whoever changes anything of a laptop locks it first."""

    def lock_device(self, device: DeviceId) -> None:
        """Nobody else changes anything of this laptop before this transaction ends."""

    # -- rows: together they are the book of the rules, apart from the cut
    def standing(self, bundle: BundleId) -> Standing | None: ...
    def in_slot(self, slot: Slot) -> tuple[Entry, ...]: ...
    def after(self, device: DeviceId, prev: str) -> tuple[Entry, ...]: ...
    def around(self, slot: Slot, prevs: Sequence[str]) -> tuple[Entry, ...]:
        """Those at the place, before it and behind it, and those that name one of these as the one before them."""

    def row(self, device: DeviceId, epoch: int) -> Row: ...
    def tail(self, device: DeviceId, epoch: int) -> RowTail: ...
    def row_with_tail(self, device: DeviceId, epoch: int) -> tuple[Row, RowTail]: ...
    def rows_after(self, device: DeviceId, epoch: int) -> tuple[int, ...]:
        """The later epochs of which something was taken in."""

    def put_row(self, device: DeviceId, epoch: int, row: Row, tail: RowTail) -> None: ...
    def freeze(self, device: DeviceId, epoch: int) -> None:
        """Nothing of this epoch is taken in; what waits in it is frozen."""

    def thaw(self, device: DeviceId, epoch: int) -> tuple[Entry, ...]:
        """A person has decided; what was frozen waits again, and comes back by number."""

    def waiting_numbers(self, device: DeviceId, epoch: int) -> tuple[int, ...]:
        """Numbers that came and wait or are frozen."""

    # -- bundles
    def bundle(self, bundle: BundleId) -> KeptBundle | None: ...
    def bundles(
        self, *, device: DeviceId | None = None, states: Sequence[BundleState] = (), newest: int = 1000
    ) -> tuple[KeptBundle, ...]:
        """The newest first."""

    def add_bundle(self, kept: KeptBundle, content: bytes, records: bytes) -> None:
        """``content``: the sealed file as it came. ``records`` are kept until they are taken in.

        Raises NumberTaken."""

    def move_bundle(
        self, bundle: BundleId, state: BundleState, standing: Standing, fault: IngestFault | None, detail: str = ""
    ) -> None:
        """Raises NumberTaken."""

    def bundle_content(self, bundle: BundleId) -> bytes | None:
        """The sealed file as it came; None when it was let go."""

    def waiting_records(self, bundle: BundleId) -> bytes | None: ...
    def device_glances(self) -> tuple[DeviceGlance, ...]:
        """Every laptop that ever sent something, by id."""

    # -- records
    def known_records(self, keys: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], KnownRecord]: ...
    def add_revisions(self, kept: Sequence[KeptRevision]) -> None:
        """Those without a fault become the newest of their records. Raises NumberTaken."""

    def revisions_of(self, bundle: BundleId) -> tuple[KeptRevision, ...]: ...
    def record_history(self, kind: str, record: str) -> tuple[KeptRevision, ...]:
        """Every revision that came, by number."""

    def newest_record(self, kind: str, record: str) -> NewestRecord | None: ...
    def newest_records(self, kind: str, worker: WorkerId | None = None) -> tuple[NewestRecord, ...]:
        """Of one kind, by id; withdrawn ones too."""

    def used_numbers(self, device: DeviceId) -> int:
        """How many numbers of the laptop are used up, of all its rows: tells whether anybody has taken something in."""

    def sent_state(self, device: DeviceId, epoch: int) -> Mapping[tuple[str, str], tuple[int, str]]:
        """What the laptop believes delivered in this epoch's row and those before it: rev and digest by type and id,
        also of what was not accepted."""

    # -- receipts
    def add_receipt(self, receipt: Receipt) -> KeptReceipt: ...
    def receipts_of(self, bundle: BundleId) -> tuple[KeptReceipt, ...]: ...
    def unsent_receipts(self, device: DeviceId | None = None) -> tuple[KeptReceipt, ...]:
        """Those that wait to be sealed, of one laptop or of all, by laptop, then number."""

    # -- messages down
    def last_message(self, coordinator: CoordinatorId, device: DeviceId) -> tuple[int, str]:
        """Number and id of the newest; 0 and nothing when there is none."""

    def add_message(self, message: KeptMessage, receipts_in: Sequence[int] = ()) -> None:
        """A sealed message, with the numbers of the receipts it carries. Raises NumberTaken."""

    def message_file(self, coordinator: CoordinatorId, device: DeviceId, rseq: int) -> KeptMessage | None: ...
    def unpublished(self, coordinator: CoordinatorId, place: str) -> tuple[KeptMessage, ...]:
        """What this installation has sealed and not yet laid in that place, by laptop and number."""

    def add_publication(self, message: BundleId, place: str, path: str, at: datetime) -> None: ...
    def is_published(self, message: str, place: str) -> bool: ...
    def published(self, coordinator: CoordinatorId, place: str) -> tuple[tuple[BundleId, str], ...]:
        """What was laid in that place and should lie there, by id and path: messages that their laptop has not said
        to have, and lists of the space."""

    def forget_publications(self, messages: Sequence[BundleId], place: str) -> None:
        """They do not lie in that place any more."""

    def publish_again(self, bundle: BundleId, place: str) -> None:
        """The newest receipt of that bundle is laid in the place once more: its laptop seems not to have it."""

    def removable(self, coordinator: CoordinatorId, place: str, before: datetime) -> tuple[tuple[BundleId, str], ...]:
        """Published files whose laptop had them by then: id and path."""

    def mark_removed(self, message: BundleId, place: str, at: datetime) -> None: ...
    def mark_seen(self, coordinator: CoordinatorId, device: DeviceId, rseq: int, at: datetime) -> None:
        """The laptop has every message up to that number."""

    # -- files
    def seen_file(self, sha256: str, coordinator: CoordinatorId) -> SeenFile | None:
        """What this coordinator knows of the very bytes: also that another has taken them in."""

    def put_seen_file(self, seen: SeenFile) -> None: ...
    def refused_files(self, coordinator: CoordinatorId) -> tuple[SeenFile, ...]:
        """What this coordinator could not believe and nobody has taken in, newest first."""

    def known_listing(self, place: str) -> Mapping[str, tuple[int, str, str]]:
        """By path: size, mark and digest of what was read there."""

    def put_listing(self, place: str, path: str, size_bytes: int, mark: str, sha256: str) -> None: ...
    def forget_refused(self, before: datetime) -> int:
        """Lets go of what was refused before that moment; how many files."""

