"""An invented space: its root, its issuing key, a laptop and a coordinator, made by the real libraries once."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from hyvinvointi_desktop.app.age_port import AgeKey
from hyvinvointi_desktop.app.exchange_port import SignerRole, SigningIdentity
from hyvinvointi_desktop.app.space_certs_port import CertifiedKey, Holder
from hyvinvointi_desktop.bundles.age import LibraryAge
from hyvinvointi_desktop.bundles.space_certs import LibraryCertificates
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId

FOUNDED = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
AT = datetime(2026, 11, 3, 8, 12, 44, tzinfo=UTC)
SPACE, OTHER_SPACE = SpaceId("a" * 15 + "2"), SpaceId("b" * 15 + "3")
DEVICE, WORKER, COORDINATOR = DeviceId("c" * 15 + "4"), WorkerId("d" * 15 + "5"), CoordinatorId("e" * 15 + "6")
CERTS, AGE = LibraryCertificates(), LibraryAge()


@dataclass(frozen=True, slots=True)
class Member:
    """A laptop or a coordinator of the space, with all its keys."""

    holder: Holder
    identity: SigningIdentity
    age: AgeKey


@dataclass(frozen=True, slots=True)
class Space:
    """A space with what signs for it."""

    space: SpaceId
    root: CertifiedKey
    issuer: CertifiedKey

    def admit(self, holder: Holder, at: datetime = FOUNDED) -> Member:
        """The holder as a member from ``at`` on, with new keys; its recipient is made here."""
        age = AGE.new_key()
        named, key = replace(holder, recipient=age.recipient), CERTS.new_key()
        cert = CERTS.issue(self.issuer, CERTS.request(named, key), at)
        return Member(named, SigningIdentity(cert, key, self.issuer.cert_pem, self.root.cert_pem), age)

    def laptop(self, device: DeviceId = DEVICE, epoch: int = 1, at: datetime = FOUNDED) -> Member:
        """A laptop of the one worker."""
        return self.admit(Holder(SignerRole.DEVICE, self.space, "", device, epoch, WORKER), at)

    def coordinator(self, coordinator: CoordinatorId = COORDINATOR, at: datetime = FOUNDED) -> Member:
        """A coordinator."""
        return self.admit(Holder(SignerRole.COORDINATOR, self.space, "", coordinator=coordinator), at)


def founded(space: SpaceId = SPACE, at: datetime = FOUNDED, name: str = "Keksitty kunta") -> Space:
    """A new space with new keys."""
    root = CERTS.make_root(space, name, CERTS.new_key(), at)
    return Space(space, root, CERTS.make_issuer(root, CERTS.new_key(), at))


@cache
def space() -> Space:
    """The one space of the tests, two months old at ``AT``."""
    return founded()


@cache
def laptop() -> Member:
    """Its laptop."""
    return space().laptop()


@cache
def coordinator() -> Member:
    """Its coordinator."""
    return space().coordinator()


LATER = AT + timedelta(days=800)
"""When the certificates of a laptop are over, and the issuing key is not."""
