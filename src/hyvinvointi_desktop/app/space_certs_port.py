"""Who belongs to a space, proved by certificates up to its pinned root, as a promise (PROTOCOL.md 2.2)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId


@dataclass(frozen=True, slots=True)
class CertifiedKey:
    """A private key and its certificate: PEM texts that live only in the encrypted store (a root's key: on the two
    sticks)."""

    cert_pem: bytes
    key_pem: bytes


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a certificate, or a request for one, speaks of. ``device``, ``epoch`` and ``worker`` are a laptop's,
    ``coordinator`` an installation's. ``recipient`` is the age recipient to which what is meant for the holder is
    sealed. All ids are pseudonyms of 16 letters; no name stands in a certificate but the space's."""

    role: SignerRole
    space: SpaceId
    recipient: str
    device: DeviceId | None = None
    epoch: int = 0
    worker: WorkerId | None = None
    coordinator: CoordinatorId | None = None


@dataclass(frozen=True, slots=True)
class Requested:
    """A request whose sender has the key that it names. ``public_key_sha256`` is that of the key's DER
    (SubjectPublicKeyInfo), in hexadecimal: what people compare, in digits."""

    holder: Holder
    public_key_sha256: str


@dataclass(frozen=True, slots=True)
class RootFacts:
    """A root as it says of itself: nothing is proved but that it holds together. ``sha256`` is that of its DER."""

    space: SpaceId
    name: str
    sha256: str
    public_key_sha256: str
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Proved:
    """A certificate of a laptop or a coordinator, proved up to the pinned root. ``cert_sha256`` is that of its DER,
    in hexadecimal; it holds from ``first_at`` to ``last_at``, both included, but never longer than its issuer."""

    holder: Holder
    cert_sha256: str
    public_key_sha256: str
    first_at: datetime
    last_at: datetime


class CertificateFault(StrEnum):
    """Why a certificate or a request is not believed. For the log and for choosing words; never shown as it is."""

    MALFORMED = "malformed"
    """No certificate of this program's shape, or its bytes were changed."""
    FOREIGN_ROOT = "foreign_root"
    """Another space's, or made by somebody who only took the name."""
    NOT_ISSUED = "not_issued"
    """The issuing key did not make it."""
    WRONG_ROLE = "wrong_role"
    OTHER_SPACE = "other_space"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    NO_PROOF = "no_proof"
    """The sender of the request does not have the key."""


class CertificateRefused(Exception):
    """The certificate or the request is not believed."""

    def __init__(self, fault: CertificateFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class SpaceCertificates(Protocol):
    """Makes and proves the certificates of a space: root, issuing key, then laptops and coordinators."""

    def new_key(self, practice_seed: str = "") -> bytes:
        """A private key in PEM. With a seed it follows from that: for practice data only."""

    def make_root(self, space: SpaceId, name: str, key_pem: bytes, at: datetime) -> CertifiedKey:
        """The root of a space, for 10 years. ``name`` is what people call the space."""

    def make_issuer(self, root: CertifiedKey, key_pem: bytes, at: datetime) -> CertifiedKey:
        """An issuing key, for 3 years and no longer than the root. Raises CertificateRefused: the root's time is
        over or not yet come, or it is no root."""

    def request(self, holder: Holder, key_pem: bytes) -> bytes:
        """A request in PEM, signed with the key it asks a certificate for. ValueError: an id is no id."""

    def read_request(self, request_pem: bytes) -> Requested:
        """Raises CertificateRefused: malformed, or the sender does not have the key."""

    def issue(self, issuer: CertifiedKey, request_pem: bytes, at: datetime) -> bytes:
        """The certificate in PEM that was asked for, for 2 years and no longer than the issuer. Who calls has looked
        at ``read_request`` first. Raises CertificateRefused."""

    def read_root(self, root_pem: bytes) -> RootFacts:
        """Raises CertificateRefused."""

    def prove(self, cert_pem: bytes, issuer_pem: bytes, root_pem: bytes, at: datetime) -> Proved:
        """Whose the certificate is, when it held at this time. ``root_pem`` may hold several pinned roots, one after
        the other: while a space changes its root. Raises CertificateRefused."""

    def ends_at(self, cert_pem: bytes) -> datetime:
        """The last moment of a certificate's own time. Raises CertificateRefused: it is none."""

    def vouch(self, key_pem: bytes, content: bytes) -> bytes:
        """A plain signature over content: a change of root by the old one, a renewal by the old key."""

    def vouched(self, cert_pem: bytes, content: bytes, signature: bytes) -> bool:
        """Whether the key of this certificate signed the content."""
