"""Who belongs to the space, as the registry keeps it: workers and their laptops, coordinators, lists of trust."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import Revocation, RootChange, TrustedCoordinator, TrustedDevice


@dataclass(frozen=True, slots=True)
class SpaceFacts:
    """The space itself. ``root_pem`` is the root of today, then those before it, newest first."""

    space: SpaceId
    name: str
    root_pem: bytes
    root_sha256: str
    made_at: datetime
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SpaceWorker:
    """A worker of the space. ``room_for`` is how many cases at once, None where nobody said; ``ended_on`` is the day
    the work in this space ended. A worker who keeps paper has no laptop."""

    id: WorkerId
    name: str
    phone: str = ""
    email: str = ""
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    room_for: int | None = None
    away_words: str = ""
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Issued:
    """An invitation that was made: for which worker, or for another coordinator by name. ``last_day`` is the last day
    it may be used; the code is needed to judge the request that follows, which is sealed to ``recipient``."""

    id: str
    guest: Guest
    code: str = field(repr=False)
    worker: WorkerId | None
    name: str
    recipient: str
    made_at: datetime
    made_by: str
    last_day: date
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Admitted:
    """A newcomer let in by an invitation: whose digits were compared, and the answer as it was given. Added once an
    invitation, which is then used up."""

    invitation: str
    newcomer: str
    key_sha256: str
    admitted_at: datetime
    admitted_by: str
    answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptList:
    """A signed list of trust as it is published."""

    version: int
    issued_at: datetime
    issued_by: CoordinatorId
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The sealed envelope of the space: to which recipient lost recovery keys are sealed. The other half is on paper.

    ``until`` is when it was given up."""

    recipient: str
    made_at: datetime
    made_by: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeldKey:
    """A worker's recovery key, sealed to the envelope's recipient. Nobody here can read it without the paper."""

    id: str
    worker: WorkerId
    recipient: str
    content: bytes = field(repr=False)
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class EnvelopeOpened:
    """Who opened the envelope for whom, in whose presence and why. Only ever added."""

    held: str
    worker: WorkerId
    opened_at: datetime
    opened_by: str
    witness: str
    reason: str


class NumberTaken(Exception):
    """Another coordinator has just written the same number, or used the same invitation: read anew."""


class TrustRecords(Protocol):
    """Decisions are only added: certificates, revocations, lists, admissions."""

    def space(self) -> SpaceFacts | None: ...
    def put_space(self, space: SpaceFacts) -> None: ...

    def worker(self, worker: WorkerId) -> SpaceWorker | None: ...
    def workers(self) -> tuple[SpaceWorker, ...]:
        """By name, then id; those whose work has ended too."""

    def put_worker(self, worker: SpaceWorker) -> None: ...

    def issued(self, invitation: str) -> Issued | None: ...
    def all_issued(self) -> tuple[Issued, ...]:
        """By the moment they were made."""

    def put_issued(self, issued: Issued) -> None: ...
    def admitted(self, invitation: str) -> Admitted | None: ...
    def all_admitted(self) -> tuple[Admitted, ...]: ...
    def add_admitted(self, admitted: Admitted) -> None:
        """Raises NumberTaken: the invitation was used."""

    def devices(self) -> tuple[TrustedDevice, ...]:
        """Every laptop ever let in with its newest certificate, revoked ones too, by id."""

    def add_device_cert(self, device: TrustedDevice, asked_pem: bytes, at: datetime, by: str) -> None:
        """``asked_pem`` is the request that the certificate was made for. Raises NumberTaken."""

    def asked_by_device(self, device: DeviceId) -> bytes:
        """The newest request of the laptop, to certify the same key again. Empty: mirrored from another's list."""

    def device_of_cert(self, cert_sha256: str) -> DeviceId | None:
        """For which laptop that very certificate was made; None: it was not made here."""

    def admitted_on(self, device: DeviceId) -> datetime | None:
        """When the laptop's first certificate was made."""

    def coordinators(self) -> tuple[TrustedCoordinator, ...]:
        """Every coordinator of the space with its newest certificate, by id; those whose time was ended not."""

    def coordinator_name(self, coordinator: CoordinatorId) -> str: ...
    def add_coordinator_cert(
        self, coordinator: TrustedCoordinator, name: str, asked_pem: bytes, at: datetime, by: str
    ) -> None:
        """As of a laptop. Raises NumberTaken."""

    def asked_by_coordinator(self, coordinator: CoordinatorId) -> bytes:
        """The newest request of the coordinator. Empty: mirrored from another's list."""

    def ended_coordinators(self) -> tuple[CoordinatorId, ...]:
        """Those whose time was ended, by id."""

    def end_coordinator(self, coordinator: CoordinatorId, at: datetime, by: str) -> None: ...

    def revocations(self) -> tuple[Revocation, ...]: ...
    def add_revocation(self, revocation: Revocation, by: str) -> None: ...

    def issuing_certs(self) -> tuple[bytes, ...]:
        """Of every issuing key in PEM, oldest first."""

    def add_issuing_cert(self, cert_pem: bytes, at: datetime) -> None: ...
    def lock_root(self) -> None:
        """Until the end of this transaction nobody else changes the root; who waited reads what then stands."""

    def root_changes(self) -> tuple[RootChange, ...]: ...
    def add_root_change(self, change: RootChange, at: datetime) -> None: ...

    def newest_list(self) -> KeptList | None: ...
    def add_list(self, kept: KeptList) -> None:
        """Raises NumberTaken."""

    def envelope(self) -> Envelope | None:
        """The one in force."""

    def put_envelope(self, envelope: Envelope) -> None: ...
    def held_keys(self) -> tuple[HeldKey, ...]:
        """By the moment they were taken."""

    def add_held_key(self, held: HeldKey) -> None: ...
    def envelope_openings(self) -> tuple[EnvelopeOpened, ...]: ...
    def add_envelope_opening(self, opening: EnvelopeOpened) -> None: ...
