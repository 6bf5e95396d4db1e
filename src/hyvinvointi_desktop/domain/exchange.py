"""What travels between a worker's laptop and the coordinator, as values (PROTOCOL.md 2): headers, records, receipts.

How it is written, signed and sealed is not known here, nor where it travels.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NewType, Protocol

SpaceId = NewType("SpaceId", str)
"""A municipality's or an association's space: 80 random bits in lower-case base32, 16 letters."""
DeviceId = NewType("DeviceId", str)
"""One laptop of one worker in one space; as random as a space."""
CoordinatorId = NewType("CoordinatorId", str)
"""One coordinator's installation; as random as a space."""
WorkerId = NewType("WorkerId", str)
"""A worker in a space, a pseudonym; as random as a space."""
CaseId = NewType("CaseId", str)
"""One referral and all that comes of it, a pseudonym of the person referred; as random as a space."""
BundleId = NewType("BundleId", str)
"""SHA-256 of the signed manifest, in hexadecimal: the identity of the meaning, not of the wrapping."""

NO_DIGEST = ""
"""Stands for what comes before the first of a chain."""


class BundleKind(StrEnum):
    """What a bundle from a laptop is for."""

    REPORT = "report"
    CORRECTION = "correction"
    ATTENDANCE = "attendance"
    AUDIT = "audit"
    RENEW = "renew"
    RESTORE_NOTICE = "restore-notice"


class MessageKind(StrEnum):
    """What a message from the coordinator to one laptop is for."""

    RECEIPT = "receipt"
    ASSIGNMENT = "assignment"
    """Somebody to walk beside: the person, what was wished, the papers signed at the first visit."""
    TAKEN_BACK = "taken-back"
    """The assignment is another worker's from now on."""
    RULES = "rules"
    """Rates, caps, programmes, texts and measures as files."""
    DECISION = "decision"
    """What became of a claim: approved, returned with its lines and reasons, or paid."""
    GRANT = "grant"
    """Extra hours for one client and month."""
    COURSE = "course"
    """A group that another leader takes over, or gets back."""
    ASK_AGAIN = "ask-again"
    """Numbers that never came, asked for once more."""


class RecordType(StrEnum):
    """The kinds of records in bundles. A reader keeps what it does not know (PROTOCOL.md 2.12)."""

    CLAIM = "claim"
    """A sealed claim document, word for word."""
    SESSION = "session"
    """Facts of a session without its text; places by locality alone."""
    AGREEMENT = "agreement"
    SERVICE = "service"
    """The days of a client's service by decision, and its programme; no decision's words, grounds or money."""
    CLIENT = "client"
    """Code, case and state of a client; no name."""
    ASSESSMENT = "assessment"
    """Scores of a measure; no single answer."""
    COURSE = "course"
    """A course with its sessions and heads counted; no participant's name."""
    NOTE = "note"
    """The text of a session, only where it was ticked, with the reason."""
    HOURS_REQUEST = "hours_request"
    """A worker asks for extra hours for one client and month."""
    ASSIGNMENT_REPLY = "assignment_reply"
    """Taken on, or "this is no longer mine to do"."""
    COURSE_HANDOVER = "course_handover"
    """A whole group with its people, to be passed on to another leader."""
    AUDIT = "audit"
    """Entries of the log of who did and saw what."""


@dataclass(frozen=True, slots=True)
class RecordRevision:
    """One revision of one record. ``rev`` counts from 1; ``prev_digest`` is that of the one before.

    ``body`` holds plain JSON values without floats (money, time and distance are whole numbers); None withdraws the
    record. ``reason`` says why a revision after the first was made. One device owns a record (PROTOCOL.md 2.8).
    """

    type: str
    id: str
    rev: int
    prev_digest: str
    author: WorkerId
    owner_device: DeviceId
    valid_from: datetime
    body: Mapping[str, Any] | None
    reason: str = ""
    _known: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def body_sha256(self) -> str:
        """The digest of the body alone, which stays when the body is erased."""
        return self._digests()[0]

    @property
    def digest(self) -> str:
        """What the next revision names, and the state is made of: over the body's digest, so that a body may be
        erased after its keeping time while the chain still holds."""
        return self._digests()[1]

    def _digests(self) -> list[str]:
        """Both, counted once: thousands of bundles are taken in."""
        if not self._known:
            body = digest_of(None if self.body is None else dict(self.body))
            whole = digest_of({
                "type": self.type, "id": self.id, "rev": self.rev, "prev_digest": self.prev_digest,
                "author": self.author, "owner_device": self.owner_device, "valid_from": instant_text(self.valid_from),
                "body_sha256": body, "reason": self.reason,
            })  # fmt: skip
            self._known.extend((body, whole))
        return self._known


@dataclass(frozen=True, slots=True)
class Totals:
    """What a bundle adds up to; the receiver counts it again."""

    visits: int = 0
    minutes: int = 0
    km_tenths: int = 0
    cents: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a device's row of bundles: the numbers of an epoch count from 1."""

    device: DeviceId
    epoch: int
    seq: int


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The newest receipt that the sender has seen of a coordinator; it ties both rows together."""

    coordinator: CoordinatorId
    rseq: int
    receipt: BundleId


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a bundle (PROTOCOL.md 2.3). ``to`` holds SHA-256 digests of the recipients' age strings.

    ``prev`` is the bundle before in the same epoch; at the first of a later epoch the newest one the coordinator has
    acknowledged. ``clock_suspect``: the sender's clock stood before a time it had already seen signed.
    ``state_before`` and ``state_after`` are ``state_digest`` of what the sender believes delivered.
    """

    space: SpaceId
    kind: BundleKind
    slot: Slot
    cert_sha256: str
    to: tuple[str, ...]
    prev: str
    acknowledged: tuple[Acknowledged, ...]
    created_at: datetime
    clock_suspect: bool
    period: str
    audit_seq: int
    audit_head: str
    totals: Totals
    state_before: str
    state_after: str
    pdf_template: str = ""
    pdf_unsigned_sha256: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class MessageHeader:
    """The head of a message from a coordinator to one laptop. ``rseq`` counts from 1 per coordinator and device;
    ``rprev`` is the message before. ``trust_version`` is the newest list of trust the sender knows."""

    space: SpaceId
    kind: MessageKind
    coordinator: CoordinatorId
    cert_sha256: str
    device: DeviceId
    to: str
    rseq: int
    rprev: str
    created_at: datetime
    trust_version: int
    practice: bool = False


class BundleState(StrEnum):
    """What became of a bundle at the coordinator's, in the words of a receipt (PROTOCOL.md 2.5)."""

    RECEIVED = "received"
    WAITING = "waiting"
    """Earlier numbers are missing; it is kept and taken in when they come."""
    DUPLICATE = "duplicate"
    RETURNED = "returned"
    """It was taken in, and at least one of its records was not accepted."""
    QUARANTINED = "quarantined"
    FORKED = "forked"
    """Two different bundles claim one number: nothing more of that epoch is taken in before a person has decided."""
    FROZEN = "frozen"
    """Came after a fork; kept for the decision."""


class IngestFault(StrEnum):
    """Why something is in quarantine. Faults of the wrapping never use up a number (PROTOCOL.md 2.5)."""

    SEAL = "seal"
    CONTAINER = "container"
    DIGEST = "digest"
    SIGNATURE = "signature"
    HEADER = "header"
    NOT_FOR_ME = "not_for_me"
    UPGRADE = "upgrade"
    REVOKED = "revoked"
    """Sent from a laptop that is out of use, after the number that was the last to count."""
    HELD = "held"
    """Sent from a laptop that is out of use, before that number, and never seen: a person lets it in or not."""
    SET_ASIDE = "set_aside"
    """A person decided that the other of two versions counts."""
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    EPOCH = "epoch"
    REPLAY = "replay"
    RECORDS = "records"
    """Its records cannot be read, though their bytes hold."""
    TOTALS = "totals"
    PDF = "pdf"
    TOO_LARGE = "too_large"
    PRACTICE = "practice"


class RecordFault(StrEnum):
    """Why one record of a bundle was not accepted; the bundle still uses up its number."""

    UNKNOWN_PREVIOUS = "unknown_previous"
    OTHER_OWNER = "other_owner"
    TWO_VERSIONS = "two_versions"
    BAD_BODY = "bad_body"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class RecordResult:
    """What became of one record of a bundle. No fault: accepted.

    ``there_rev`` and ``there_digest`` are the newest revision that is known, where the next one has to follow another
    than this: the same was known already in another revision, or two versions are there.
    """

    type: str
    id: str
    rev: int
    fault: RecordFault | None = None
    there_rev: int = 0
    there_digest: str = NO_DIGEST


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a coordinator says of one bundle, signed (PROTOCOL.md 2.6). ``head_seq`` is the last number taken in without
    a gap; ``missing`` are numbers below one that came."""

    slot: Slot
    bundle: BundleId
    state: BundleState
    fault: IngestFault | None
    records: tuple[RecordResult, ...]
    totals: Totals
    head_seq: int
    head: str
    missing: tuple[int, ...]
    received_at: datetime


def instant_text(at: datetime) -> str:
    """An instant as all formats write it: UTC to the second.

    Raises:
        ValueError: it has no offset.
    """
    if at.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def canonical_bytes(value: Any) -> bytes:
    """The one way plain values are written: sorted keys, no white space, UTF-8.

    Raises:
        ValueError: it holds what JSON has no name for, or half a letter.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def plain_value(content: bytes | str) -> Any:
    """What JSON says, read strictly: a number with a fraction has no one spelling.

    Raises:
        ValueError: it is no JSON, holds a float, or is nested too deep.
    """
    try:
        return json.loads(content, parse_float=_no_float, parse_constant=_no_float)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _no_float(written: str) -> Any:
    raise ValueError(written)


def digest_of(value: Any) -> str:
    """SHA-256 over the canonical bytes of plain values, in hexadecimal."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()


class Revised(Protocol):
    """What a state is made of: which revision of which record."""

    @property
    def type(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def rev(self) -> int: ...
    @property
    def digest(self) -> str: ...


def state_digest(newest: Iterable[Revised]) -> str:
    """The digest of a state: of the newest revision of every record, in the order of type and id."""
    return digest_of(sorted([r.type, r.id, r.rev, r.digest] for r in newest))
