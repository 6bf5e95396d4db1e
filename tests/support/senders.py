"""Laptops that send, a coordinator that collects, and a place in memory: everything real but the files' travel.

Bundles may be made without cryptography (``PlainEnvelopes``), where thousands of orders are tried.
"""

import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.answer_laptops import Answering
from hyvinvointi_desktop.app.collect import Collect, Collected
from hyvinvointi_desktop.app.exchange_header_wire import header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_port import (
    EnvelopeRefused,
    Envelopes,
    Opened,
    Parts,
    SealedParts,
    Signer,
    SignerRole,
    SigningIdentity,
)
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.ingest import Judging
from hyvinvointi_desktop.app.place_port import LeftOut, Listed, Place, PlaceFault, PlaceFaultKind, Published
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import SpaceWorker
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    Acknowledged,
    BundleId,
    BundleKind,
    DeviceId,
    Header,
    IngestFault,
    RecordRevision,
    Slot,
    state_digest,
)
from hyvinvointi_desktop.domain.exchange_totals import totals_of
from hyvinvointi_desktop.domain.trust import (
    EndReason,
    Revocation,
    TrustedCoordinator,
    TrustedDevice,
    TrustList,
    Validity,
)
from tests.support.headers import cert_sha256
from tests.support.space import AT, FOUNDED, Member, coordinator, laptop, space

LATER = FOUNDED + timedelta(days=700)
KEY = "the place"


class PlainEnvelopes:
    """Seals nothing and knows everything it has made: what is not its own does not open."""

    def __init__(self) -> None:
        self._made: dict[bytes, Opened] = {}
        self._real = bootstrap.envelopes()

    def seal(self, parts: Parts, signing: SigningIdentity, recipients: Sequence[str], at: datetime) -> SealedParts:
        """A file that only this one opens."""
        said = repr((parts.header, parts.records, signing.cert_pem, sorted(recipients))).encode()
        bundle = BundleId(hashlib.sha256(said).hexdigest())
        content = b"plain " + bundle.encode()
        self._made[content] = Opened(bundle, _signer(signing, at), parts)
        return SealedParts(bundle, content)

    def open(self, content: bytes, identities: Sequence[str], root_pem: bytes) -> Opened:  # noqa: ARG002
        """What was sealed here. Raises EnvelopeRefused."""
        if content not in self._made:
            raise EnvelopeRefused(IngestFault.SEAL)
        return self._made[content]

    def recipients_of(self, identities: Sequence[str]) -> tuple[str, ...]:
        """As the real one."""
        return self._real.recipients_of(identities)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


_SIGNERS: dict[bytes, Signer] = {}


def _signer(signing: SigningIdentity, at: datetime) -> Signer:
    return replace(_SIGNERS[signing.cert_pem], signed_at=at)


def _known(member: Member) -> Member:
    h = member.holder
    _SIGNERS[member.identity.cert_pem] = Signer(
        h.role, h.space, cert_sha256(member), AT, h.device, h.epoch, h.worker, h.coordinator, member.age.recipient
    )
    return member


@dataclass
class Sending:
    """A laptop with its row of bundles. It believes delivered what it has sealed."""

    member: Member
    envelopes: Envelopes
    to: tuple[Member, ...] = field(default_factory=lambda: (coordinator(),))
    epoch: int = 1
    seq: int = 0
    prev: str = NO_DIGEST
    at: datetime = AT
    newest: dict[tuple[str, str], RecordRevision] = field(default_factory=dict)
    acknowledged: tuple[Acknowledged, ...] = ()

    def __post_init__(self) -> None:
        _known(self.member)

    @property
    def device(self) -> DeviceId:
        """Its id."""
        assert self.member.holder.device is not None
        return self.member.holder.device

    def session(self, number: int, minutes: int = 60) -> RecordRevision:
        """The next revision of a session of that number."""
        before = self.newest.get(("session", f"9{number:05d}"))
        worker = self.member.holder.worker
        assert worker is not None
        return RecordRevision(
            "session", f"9{number:05d}", before.rev + 1 if before else 1, before.digest if before else NO_DIGEST,
            worker, self.device, self.at, {"status": "held", "minutes": minutes}, "changed" if before else "",
        )  # fmt: skip

    def send(self, *records: RecordRevision, **changed: Any) -> SealedParts:
        """The next bundle, with one new session unless others are given. ``changed`` are fields of its header."""
        number = self.seq + 1
        given = records or (self.session(1000 * self.epoch + number),)
        before = state_digest(self.newest.values())
        after = self.newest | {(r.type, r.id): r for r in given}
        header = Header(
            space().space, BundleKind.ATTENDANCE, Slot(self.device, self.epoch, number), cert_sha256(self.member),
            tuple(recipient_sha256(m.age.recipient) for m in self.to), self.prev, self.acknowledged, self.at, False,
            "2026-10", 0, "", totals_of(given), before, state_digest(after.values()),
        )  # fmt: skip
        header = replace(header, **changed)
        parts = Parts(header_json(header), records_json(given))
        made = self.envelopes.seal(parts, self.member.identity, [one.age.recipient for one in self.to], self.at)
        self.seq, self.prev, self.newest = number, made.bundle, after
        self.at += timedelta(minutes=1)
        return made

    def row(self, count: int) -> list[SealedParts]:
        """So many bundles."""
        return [self.send() for _ in range(count)]

    def copied(self) -> "Sending":
        """The same laptop, put back from a backup of now."""
        return replace(self, newest=dict(self.newest))

    def restored(self) -> "Sending":
        """The same, which has noticed it and begins a new epoch after the last that it knows."""
        return replace(self.copied(), epoch=self.epoch + 1, seq=0)


class MemoryPlace:
    """A place of files in memory. ``breaks`` are paths that cannot be read, each with its fault."""

    def __init__(self) -> None:
        self.content: dict[str, bytes] = {}
        self.breaks: dict[str, PlaceFaultKind] = {}
        self.read_count = 0
        self.left_out = LeftOut()
        self._number = itertools.count(1)

    def put(self, content: bytes, name: str = "") -> str:
        """A file that somebody laid there."""
        path = name or f"d/x/{next(self._number):06d}.hvl"
        self.content[path] = content
        return path

    def prepare(self) -> bool:
        """It is there."""
        return False

    def files(self, under: str = "") -> Iterator[Listed]:  # noqa: ARG002
        """What lies there."""
        if "" in self.breaks:
            raise PlaceFault(self.breaks[""])
        for path, content in list(self.content.items()):
            yield Listed(path, len(content), "1")

    def read(self, path: str, limit: int) -> bytes:  # noqa: ARG002
        """One file."""
        self.read_count += 1
        if path in self.breaks:
            raise PlaceFault(self.breaks[path], path=path)
        return self.content[path]

    def publish(self, path: str, content: bytes) -> Published:
        """Lays it there."""
        if path in self.breaks:
            raise PlaceFault(self.breaks[path], path=path)
        self.content[path] = content
        return Published(path)

    def remove(self, path: str) -> None:
        """Takes it away."""
        self.content.pop(path, None)

    def close(self) -> None:
        """Nothing to let go of."""


@dataclass
class Receiving:
    """A coordinator's installation over a registry."""

    registry: Registry
    envelopes: Envelopes
    member: Member = field(default_factory=coordinator)
    now: datetime = AT + timedelta(hours=1)
    judging: Judging = field(default_factory=Judging)

    def __post_init__(self) -> None:
        _known(self.member)
        self._names = itertools.count(1)

    def own(self) -> OwnCoordinator:
        """Who it is."""
        h = self.member.holder
        assert h.coordinator is not None
        me = TrustedCoordinator(
            h.coordinator, self.member.identity.cert_pem, cert_sha256(self.member), self.member.age.recipient,
            FOUNDED, LATER,
        )  # fmt: skip
        trust = TrustList(
            space().space, "Keksitty kunta", 3, FOUNDED, LATER, space().root.cert_pem, (space().issuer.cert_pem,),
            (me,), (),
        )  # fmt: skip
        return OwnCoordinator(
            space().space, "Keksitty kunta", h.coordinator, self.member.age.recipient, self.member.identity,
            (self.member.age.identity,), trust, Validity.GOOD, True,
        )  # fmt: skip

    def answering(self) -> Answering:
        """With what it answers."""
        return Answering(
            self.own(), self.envelopes, self.registry, lambda: self.now, lambda: f"{next(self._names):08x}"
        )

    def knows(self, *laptops: Sending) -> None:
        """The space has let these laptops in."""
        with self.registry.unit_of_work() as unit:
            for one in laptops:
                assert one.member.holder.worker is not None
                unit.records.put_worker(SpaceWorker(one.member.holder.worker, "Keksitty Kulkija"))
                unit.records.add_device_cert(trusted(one.member), b"", FOUNDED, "test")
            unit.commit()

    def ends(self, one: Sending, last_seq: int, epoch: int = 1, last_bundle: str = "") -> None:
        """The laptop's right ends after that number."""
        with self.registry.unit_of_work() as unit:
            unit.records.add_revocation(
                Revocation(one.device, epoch, last_seq, last_bundle, EndReason.LOST, self.now), "test"
            )
            unit.commit()

    def collect(self, place: Place, **more: Any) -> Collected:
        """Takes in what lies there."""
        return Collect(self.answering(), self.judging, **more).from_place(place, KEY)

    def opens(self, content: bytes, name: str = "file.hvl") -> Collected:
        """Takes in one file."""
        return Collect(self.answering(), self.judging).from_file(name, content)


def trusted(member: Member) -> TrustedDevice:
    """A laptop as the space knows it."""
    h = member.holder
    assert h.device is not None
    assert h.worker is not None
    return TrustedDevice(
        h.device, h.epoch, h.worker, member.identity.cert_pem, cert_sha256(member), member.age.recipient, LATER
    )


def sending(envelopes: Envelopes, member: Member | None = None) -> Sending:
    """The one laptop of the tests."""
    return Sending(member or laptop(), envelopes)


Told = Callable[[Any], None]
ROLE = SignerRole.DEVICE
