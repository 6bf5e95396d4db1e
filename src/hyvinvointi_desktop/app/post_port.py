"""What the worker's post needs of the records, and of what lies outside them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from hyvinvointi_desktop.app.exchange_changes import Key, LeftRevision, Sent
from hyvinvointi_desktop.app.exchange_records import Fact
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    CaseId,
    CoordinatorId,
    DeviceId,
    MessageKind,
    Receipt,
    RecordRevision,
)
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.post import Highest, Outgoing, TakenOut


class MessageState(StrEnum):
    """What became of a message."""

    NEW = "new"
    """It waits for the person."""
    DONE = "done"
    """What it says is in force; nothing waits."""
    REFUSED = "refused"
    """It was proved and cannot be followed; the fault says why."""
    OVERTAKEN = "overtaken"
    """A later message speaks of the same thing."""


class CaseState(StrEnum):
    """Where a case stands with this worker."""

    OFFERED = "offered"
    TAKEN = "taken"
    NOT_MINE = "not_mine"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class PostPlace:
    """A folder or a server that post travels by. User and secret lie in the encrypted profile only.

    ``where`` is what ``app.place_port`` opens. ``fault`` is the kind of what went wrong the last time, or empty."""

    id: str
    name: str
    where: str
    user: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
    ca_pem: str = ""
    fetches: bool = False
    used_at: datetime | None = None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which numbers were given out: ``seq`` and ``head`` are of the newest bundle of this ``epoch``. ``machine`` is
    the mark of the machine it was made on; ``since_month`` the first month whose facts leave (``2026-10``).
    ``lying`` is the number of a strange file of this laptop that was seen in a place."""

    device: DeviceId
    epoch: int
    seq: int
    head: str
    machine: str
    since_month: str
    lying: Highest | None = None

    @property
    def highest(self) -> Highest:
        """The last one."""
        return Highest(self.epoch, self.seq)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A proved message. ``content`` is its plain content; ``fault`` why it could not be followed."""

    id: BundleId
    coordinator: CoordinatorId
    rseq: int
    rprev: str
    kind: MessageKind
    created_at: datetime
    received_at: datetime
    content: Mapping[str, Any]
    state: MessageState
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as it stands with this worker: ``rseq`` of the message that spoke of it last."""

    case: CaseId
    coordinator: CoordinatorId
    rseq: int
    state: CaseState
    client: ClientId | None
    message: BundleId | None
    changed_at: datetime


RefusedRevisions = frozenset[tuple[str, str, int]]
"""Revisions that the coordinator did not accept: type, id, number."""


class PostRecords(Protocol):
    """The worker's post inside one transaction."""

    def post_numbers(self) -> Numbers | None:
        """None before anything was sent or looked for."""

    def put_post_numbers(self, numbers: Numbers) -> None: ...

    def outbox(self) -> tuple[Outgoing, ...]:
        """Every bundle ever sealed here, by epoch and number, without its bytes."""

    def outgoing(self, bundle: BundleId) -> Outgoing | None: ...
    def outgoing_of_claim(self, claim: ClaimId) -> Outgoing | None: ...
    def outgoing_content(self, bundle: BundleId) -> bytes | None:
        """The bytes as they were sealed."""

    def add_outgoing(
        self, item: Outgoing, content: bytes, revisions: Sequence[RecordRevision],
        refused: RefusedRevisions = frozenset(),
    ) -> None:  # fmt: skip
        """Adds a bundle with what it sends. Revisions take the place of those of the same record that were refused or
        have their number or a later one. Raises RecordsRefused: its id or its number is taken."""

    def void_outgoing(self, bundle: BundleId) -> None:
        """Takes out a bundle that never left, as if it had not been sealed."""

    def add_taking(self, bundle: BundleId, taken: TakenOut) -> None: ...
    def put_gone(self, bundle: BundleId, place: str, at: datetime) -> None:
        """It was taken away from the place again."""

    def sent_records(self) -> Mapping[Key, Sent]:
        """The newest revision of each record that was ever sealed."""

    def sent_revisions(self, ids: Collection[str]) -> tuple[LeftRevision, ...]:
        """Every revision of records with these ids, by kind, id and number."""

    def gone_since_sent(self) -> tuple[Key, ...]:
        """Sessions, fillings and services that were sent and are there no more, or are a plan again."""

    def sent_in(self, bundle: BundleId) -> tuple[tuple[str, str, int], ...]:
        """What a bundle sent: type, id and revision, in order."""

    def post_message(self, message: BundleId) -> Incoming | None: ...
    def message_in_row(self, coordinator: CoordinatorId, rseq: int) -> Incoming | None: ...
    def post_messages(self, *kinds: MessageKind) -> tuple[Incoming, ...]:
        """Of these kinds (or any), by coordinator, then number."""

    def add_message(self, message: Incoming, papers: Sequence[bytes] = ()) -> None: ...
    def put_message_state(self, message: BundleId, state: MessageState) -> None: ...
    def empty_case(self, case: CaseId) -> None:
        """Takes out what the assignment of a case said, with its papers: a person's data is kept no longer than
        needed. That it came, and about which case, stays."""

    def forget_post_of(self, client: ClientId) -> None:
        """As ``empty_case`` for every case of the client, and every word about the client that came or waits."""

    def papers_of(self, message: BundleId) -> Mapping[str, bytes]:
        """By their SHA-256."""

    def add_receipts(self, message: BundleId, receipts: Sequence[Receipt]) -> None: ...
    def strange_receipts(self, device: DeviceId) -> tuple[Highest, ...]:
        """The numbers of bundles of this laptop that receipts speak of and that were never made here."""

    def newest_receipts(self) -> tuple[tuple[CoordinatorId, int, BundleId, Receipt], ...]:
        """The newest receipt of each coordinator: number in its row and identity."""

    def post_places(self) -> tuple[PostPlace, ...]:
        """By name, then id."""

    def put_post_place(self, place: PostPlace) -> None: ...
    def delete_post_place(self, place: str) -> None: ...
    def seen_files(self, place: str) -> Mapping[str, tuple[int, str]]:
        """Size and mark of judged files, by path."""

    def add_seen_files(self, place: str, files: Mapping[str, tuple[int, str]]) -> None: ...

    def post_cases(self) -> tuple[CaseRow, ...]:
        """By id."""

    def post_case(self, case: CaseId) -> CaseRow | None: ...
    def put_post_case(self, row: CaseRow) -> None: ...
    def waiting_facts(self) -> tuple[Fact, ...]:
        """By type and id."""

    def left_facts(self, keys: Collection[Key]) -> tuple[Fact, ...]:
        """Of those that waited and left, these: as they left, by type and id."""

    def put_waiting(self, fact: Fact, at: datetime) -> None: ...
    def put_left(self, fact: Fact, bundle: BundleId) -> None:
        """It was sealed into that bundle, and waits no more unless that is made void."""



class PostMark(Protocol):
    """The highest number given out, kept outside the database in two places, bound to the profile's key."""

    def read(self, device: DeviceId) -> Highest | None:
        """The higher of the two; None when neither is there for this device."""

    def write(self, device: DeviceId, highest: Highest) -> None:
        """Raises Surroundings when neither can be written."""
