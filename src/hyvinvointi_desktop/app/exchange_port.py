"""Signing and sealing what travels, as promises (PROTOCOL.md 2.2, 2.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import BundleId, CoordinatorId, DeviceId, IngestFault, SpaceId, WorkerId

LARGEST_FILE = 64 * 1024 * 1024
"""A sealed file above this is none of ours (PROTOCOL.md 2.5)."""


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """A key that signs in a space, with its certificates: its own, that of the issuing key, the root. PEM texts that
    live only in the encrypted store."""

    cert_pem: bytes
    key_pem: bytes
    issuer_pem: bytes
    root_pem: bytes


@dataclass(frozen=True, slots=True)
class Parts:
    """What lies in a container: canonical JSON of header and records, the signed paper, and attachments.

    Attachments are named by their SHA-256, so their order says nothing; at most 64."""

    header: bytes
    records: bytes
    report: bytes | None = None
    attachments: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class SealedParts:
    """A sealed file and its identity. Sealing anew gives other bytes and the same identity: it is sealed once and
    published as it is as often as needed."""

    bundle: BundleId
    content: bytes


class SignerRole(StrEnum):
    """What a certificate is for."""

    DEVICE = "device"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed, as proved by the certificates up to the pinned root. ``device``, ``epoch`` and ``worker`` are a
    laptop's, ``coordinator`` an installation's. ``recipient`` is the age recipient the certificate vouches for.

    ``former_root``: it is a root of before that vouches. Whoever has its key could make certificates of any day, so
    only what was known before it was given up is believed (``key_sha256``: the public key's DER)."""

    role: SignerRole
    space: SpaceId
    cert_sha256: str
    signed_at: datetime
    device: DeviceId | None = None
    epoch: int = 0
    worker: WorkerId | None = None
    coordinator: CoordinatorId | None = None
    recipient: str = ""
    former_root: bool = field(default=False, compare=False)
    key_sha256: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A sealed file whose every byte holds: what it is, who signed it, and what it says."""

    bundle: BundleId
    signer: Signer
    parts: Parts


@dataclass(frozen=True, slots=True)
class CleanAttachment:
    """An attachment as it may be shown: a picture painted anew, a paper in which nothing acts by itself."""

    media_type: str
    content: bytes


class AttachmentFault(StrEnum):
    """Why an attachment is not shown. The file stays as it came."""

    UNKNOWN = "unknown"
    """Neither a picture nor a paper of a kind that we look into."""
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    ACTIVE = "active"
    """It could act by itself."""


class AttachmentRefused(Exception):
    """The attachment is not shown."""

    def __init__(self, fault: AttachmentFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class EnvelopeRefused(Exception):
    """Nothing of the content may be believed. ``detail`` is for the log, never for a person."""

    def __init__(self, fault: IngestFault, detail: str = "") -> None:
        super().__init__(f"{fault.value} {detail}".strip())
        self.fault = fault
        self.detail = detail


class Envelopes(Protocol):
    """Signs, seals and opens. ``recipients`` are age recipients, ``identities`` age identities. ``root_pem`` holds the
    pinned root; where a space has changed its root, that of today and then the former ones (``Signer.former_root``).

    Whoever opens still has to see that the header belongs to the signer: ``app.receive`` does."""

    def seal(self, parts: Parts, signing: SigningIdentity, recipients: Sequence[str], at: datetime) -> SealedParts:
        """Raises ValueError: nobody to seal to. Refused: the clock is outside the time of the certificates.
        EnvelopeRefused: too large (64 MiB, 64 attachments)."""

    def open(self, content: bytes, identities: Sequence[str], root_pem: bytes) -> Opened:
        """Raises EnvelopeRefused: too large, seal, container, digest, signature, not yet valid, expired."""

    def recipients_of(self, identities: Sequence[str]) -> tuple[str, ...]:
        """The age recipients of these identities, by which headers name them. Raises ValueError: one is none."""

    def sign_open(self, parts: Parts, signing: SigningIdentity, at: datetime) -> SealedParts:
        """Signed but not sealed: for what holds no secret (lists of trust). Raises as ``seal``."""

    def read_open(self, content: bytes, root_pem: bytes) -> Opened:
        """Of ``sign_open``. Raises EnvelopeRefused."""

    def said_in_open(self, content: bytes) -> bytes:
        """The records of a file of ``sign_open``, of which nothing is proved. Raises EnvelopeRefused."""

    def key_of(self, cert_pem: bytes) -> str:
        """SHA-256 of a certificate's public key, in DER. Raises EnvelopeRefused: it is no certificate."""

    def is_open(self, start: bytes) -> bool:
        """Whether a file that starts with these bytes (100 are enough) is meant to be one of ``sign_open``: names of
        files mean nothing."""

    def sign_report(self, pdf: bytes, signing: SigningIdentity, at: datetime, name: str, reason: str) -> bytes:
        """The paper, certified so that no change is allowed. ``name`` is what the picture of the signature says."""

    def check_report(
        self, pdf: bytes, signer: Signer, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str
    ) -> None:
        """Whether a paper is what ``sign_report`` made of ``unsigned`` on the signer's laptop, and nothing else.
        ``unsigned_sha256`` is what the header says of it. Without ``unsigned`` (the paper was printed by another
        version) what stands on it is not compared. Raises EnvelopeRefused: PDF, with why not."""

    def clean_attachment(self, content: bytes) -> CleanAttachment:
        """What may be shown of an attachment. Raises AttachmentRefused."""
