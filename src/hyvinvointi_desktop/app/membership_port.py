"""A profile's own place in a space, as it lies in the encrypted profile: keys, certificates, the newest list of trust.

None of it is a record of the open log, and the keys never leave the profile but in its backups.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import SpaceId, WorkerId


class Side(StrEnum):
    """As what a profile belongs to a space. One profile may be both: a coordinator who also walks beside people."""

    DEVICE = "device"
    COORDINATOR = "coordinator"


class MembershipState(StrEnum):
    """How far the joining has come."""

    ASKED = "asked"
    """The request is made; the answer has not come."""
    JOINED = "joined"
    ENDED = "ended"
    """The right was ended by the coordinator, or the person left."""


@dataclass(frozen=True, slots=True)
class Membership:
    """One side's place in its space.

    ``own_id`` is the laptop's or the coordinator's id. ``confirmed``: the digits were compared with the coordinator;
    without it nothing about a client is sent. ``invitation`` is the text that was followed, empty for who made the
    space. ``request`` is the file made of it. ``list_content`` is the newest list of trust that was proved,
    ``list_version`` and ``list_digest`` the highest seen. ``next_key_pem``: a new key that was asked a certificate for.
    ``root_pem`` is the pinned root, then the roots before it. Where a change of root was begun, ``request`` is that
    (``app.change_root``).
    """

    side: Side
    space: SpaceId
    space_name: str
    own_id: str
    state: MembershipState
    key_pem: bytes = field(repr=False)
    recipient: str
    root_sha256: str
    coordinator_recipient: str
    asked_at: datetime
    worker: WorkerId | None = None
    epoch: int = 1
    invitation: str = field(default="", repr=False)
    request: bytes = field(default=b"", repr=False)
    next_key_pem: bytes = field(default=b"", repr=False)
    cert_pem: bytes = b""
    issuer_pem: bytes = b""
    root_pem: bytes = b""
    valid_until: datetime | None = None
    joined_at: datetime | None = None
    confirmed: bool = False
    envelope_at: datetime | None = None
    """When the recovery key was sealed into the space's envelope; None: never."""
    list_version: int = 0
    list_digest: str = ""
    list_content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class IssuingKey:
    """The key that makes certificates, in the profile of the coordinator who keeps the space."""

    space: SpaceId
    cert_pem: bytes
    key_pem: bytes = field(repr=False)
    made_at: datetime
    valid_until: datetime


class MembershipRecords(Protocol):
    """What a profile keeps of its space."""

    def membership(self, side: Side) -> Membership | None: ...

    def put_membership(self, membership: Membership) -> None: ...

    def drop_membership(self, side: Side) -> None:
        """Takes the side's place out with its keys: a request that was given up, or a place that has ended."""

    def age_identities(self, side: Side) -> tuple[str, ...]:
        """The side's secret identities of age, the newest first: old ones open what was sealed before."""

    def add_age_identity(self, side: Side, recipient: str, identity: str, at: datetime) -> None: ...

    def issuing_key(self) -> IssuingKey | None:
        """The newest, in the profile that keeps the space."""

    def add_issuing_key(self, key: IssuingKey) -> None: ...

    def root_key(self) -> bytes | None:
        """The root's key in PEM, as long as it was not put away on two sticks."""

    def put_root_key(self, key_pem: bytes) -> None: ...

    def drop_root_key(self) -> None: ...
