"""Who belongs to a space: the list of trust, what makes one acceptable, and how a laptop's right ends (PROTOCOL.md 2.2,
2.10). It knows no signature: whoever hands a list here has proved it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId

FORMAT_MAX = 1
"""The newest format of bundles that this program writes and reads."""
LIST_LIFE = timedelta(days=400)
"""How long a list is called fresh (PROTOCOL.md 2.2)."""
GRACE = timedelta(days=90)
"""How long after that work goes on with a warning (PROTOCOL.md 2.2)."""
FARTHEST = 1000
"""A list whose number jumps by more is not believed: nobody could ever top it (PROTOCOL.md 2.2)."""
RENEW_BEFORE = timedelta(days=60)
"""From when a certificate may be renewed (PROTOCOL.md 2.2)."""
CLOCK_SLIP = timedelta(days=1)
"""A laptop's clock may stand this much before the moment a list was made."""
DIGIT_GROUPS, GROUP_DIGITS = 6, 5


@dataclass(frozen=True, slots=True)
class TrustedCoordinator:
    """A coordinator's installation: what it signs with (PEM), and to what is sealed for it."""

    id: CoordinatorId
    cert_pem: bytes
    cert_sha256: str
    recipient: str
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class TrustedDevice:
    """A worker's laptop: the newest certificate of it (PEM), and to what is sealed for it."""

    device: DeviceId
    epoch: int
    worker: WorkerId
    cert_pem: bytes
    cert_sha256: str
    recipient: str
    valid_until: datetime


class EndReason(StrEnum):
    """Why a laptop's right ended."""

    LOST = "lost"
    STOLEN = "stolen"
    REPLACED = "replaced"
    WORK_ENDED = "work_ended"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Revocation:
    """The end of a laptop's right, by position: what came up to number ``last_seq`` of ``epoch`` stays, whatever is
    dated later goes nowhere. ``last_bundle`` is the identity of that number where it is known, else empty."""

    device: DeviceId
    epoch: int
    last_seq: int
    last_bundle: str
    reason: EndReason
    at: datetime


@dataclass(frozen=True, slots=True)
class RootChange:
    """A new root (PEM), signed by the old one and by itself; the signatures are over these very bytes."""

    old_sha256: str
    new_root_pem: bytes
    by_old: bytes
    by_new: bytes


@dataclass(frozen=True, slots=True)
class TrustList:
    """Everything a laptop must know of its space. It names nobody: ids alone. Certificates are PEM.

    ``escrow`` is the age recipient of the sealed envelope, empty where there is none. ``ended_coordinators`` are named
    for ever: their certificates go on being valid for a while, and nothing they sign is believed any more.
    ``former_root_pems`` are the roots before ``root_pem``, which ``root_changes`` name by their SHA-256, newest first.
    """

    space: SpaceId
    name: str
    version: int
    issued_at: datetime
    expires_at: datetime
    root_pem: bytes
    issuing_pems: tuple[bytes, ...]
    coordinators: tuple[TrustedCoordinator, ...]
    devices: tuple[TrustedDevice, ...]
    revocations: tuple[Revocation, ...] = ()
    root_changes: tuple[RootChange, ...] = ()
    escrow: str = ""
    accept_format_max: int = FORMAT_MAX
    min_app_version: str = ""
    ended_coordinators: tuple[CoordinatorId, ...] = ()
    former_root_pems: tuple[bytes, ...] = ()

    def has_ended(self, coordinator: CoordinatorId | None) -> bool:
        """Whether that coordinator's time is over."""
        return coordinator in self.ended_coordinators

    def device(self, device: DeviceId) -> TrustedDevice | None:
        """The laptop of that id."""
        return next((d for d in self.devices if d.device == device), None)

    def coordinator(self, coordinator: CoordinatorId) -> TrustedCoordinator | None:
        """The coordinator of that id."""
        return next((c for c in self.coordinators if c.id == coordinator), None)

    def recipients_at(self, now: datetime) -> tuple[str, ...]:
        """To whom a bundle is sealed now: every coordinator whose time is on, in the list's order. A laptop's clock may
        stand a little before the moment the coordinator's time began."""
        return tuple(c.recipient for c in self.coordinators if c.valid_from - CLOCK_SLIP <= now <= c.valid_until)

    def revocation_of(self, device: DeviceId) -> Revocation | None:
        """The strictest end of a laptop's right: the lowest position."""
        return strictest_end(self.revocations, device)


def strictest_end(revocations: Iterable[Revocation], device: DeviceId) -> Revocation | None:
    """Where a laptop's right ends: at the lowest position of all that were written down."""
    ends = (r for r in revocations if r.device == device)
    return min(ends, key=lambda r: (r.epoch, r.last_seq), default=None)


def living(devices: Iterable[TrustedDevice], revocations: Iterable[Revocation]) -> tuple[TrustedDevice, ...]:
    """The laptops whose right was not ended."""
    ended = {r.device for r in revocations}
    return tuple(d for d in devices if d.device not in ended)


class TrustFault(StrEnum):
    """Why a list is not taken."""

    OTHER_SPACE = "other_space"
    OLDER = "older"
    """Its number is below one that was seen: somebody puts an old list back."""
    SAME_NUMBER = "same_number"
    """Two different lists under one number."""
    TOO_FAR = "too_far"
    UNPROVED = "unproved"
    """Its signature or its certificates do not hold."""
    UNREADABLE = "unreadable"
    NEWER_FORMAT = "newer_format"


@dataclass(frozen=True, slots=True)
class SeenList:
    """The highest list taken so far: its number and SHA-256 of its canonical content. Number 0: none yet."""

    version: int = 0
    digest: str = ""


def fault_of(trust: TrustList, digest: str, space: SpaceId, seen: SeenList) -> TrustFault | None:
    """Why a proved list must not be taken after the one seen, or None. The same one again is taken (PROTOCOL.md 2.2).

    A first list has no upper bound to be judged by: it comes with the answer that the invitation vouches for.
    """
    if trust.space != space:
        return TrustFault.OTHER_SPACE
    if trust.version < seen.version:
        return TrustFault.OLDER
    if trust.version == seen.version and digest != seen.digest:
        return TrustFault.SAME_NUMBER
    if seen.version and trust.version > seen.version + FARTHEST:
        return TrustFault.TOO_FAR
    return None


class ListAge(StrEnum):
    """How much a list says of today."""

    FRESH = "fresh"
    STALE = "stale"
    """Past its time: told, and work goes on."""
    TOO_OLD = "too_old"
    """So long past that nothing new is sent before a newer one has come."""
    FROM_AHEAD = "from_ahead"
    """Made later than this laptop's clock says it is: the clock is wrong."""


def age_of(trust: TrustList, now: datetime) -> ListAge:
    """How old the list is by this laptop's clock."""
    if trust.issued_at > now + CLOCK_SLIP:
        return ListAge.FROM_AHEAD
    if now <= trust.expires_at:
        return ListAge.FRESH
    return ListAge.STALE if now <= trust.expires_at + GRACE else ListAge.TOO_OLD


class Validity(StrEnum):
    """How long a right goes on."""

    GOOD = "good"
    DUE = "due"
    ENDED = "ended"


def validity_at(valid_until: datetime, now: datetime) -> Validity:
    """Whether it is time to renew."""
    if now > valid_until:
        return Validity.ENDED
    return Validity.DUE if now >= valid_until - RENEW_BEFORE else Validity.GOOD


@dataclass(frozen=True, slots=True)
class Compared:
    """The public keys that two people compare aloud: the space's and the newcomer's (a laptop or another coordinator,
    by its id), that one's signing key by the SHA-256 of its DER."""

    space: SpaceId
    root_sha256: str
    coordinator_recipient: str
    newcomer: str
    key_sha256: str
    recipient: str

    def digits(self) -> str:
        """Six groups of five digits, one blank between each two (PROTOCOL.md 2.2): 99 of the 512 bits of SHA-512 over
        every field with its length before it."""
        digest = hashlib.sha512(b"hvl-compare-v1")
        for part in (
            self.space, self.root_sha256, self.coordinator_recipient, self.newcomer, self.key_sha256, self.recipient,
        ):  # fmt: skip
            content = part.encode()
            digest.update(len(content).to_bytes(4, "big") + content)
        made = digest.digest()
        # Ten bytes a group: the remainder favours no number by more than one in 10^19.
        groups = (made[at : at + 10] for at in range(0, DIGIT_GROUPS * 10, 10))
        return " ".join(f"{int.from_bytes(g) % 10**GROUP_DIGITS:0{GROUP_DIGITS}d}" for g in groups)


def digits_typed(typed: str) -> str:
    """What a person typed as groups of digits, however it was spaced; what is no digit falls away."""
    plain = "".join(c for c in typed if c in "0123456789")
    return " ".join(plain[at : at + GROUP_DIGITS] for at in range(0, len(plain), GROUP_DIGITS))
