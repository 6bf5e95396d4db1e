"""Who this profile is in its space: with what it signs, to whom it seals, what it can open."""

from dataclasses import dataclass, field
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import SigningIdentity
from hyvinvointi_desktop.app.membership_port import Membership, MembershipRecords, MembershipState, Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.trust_document import read_list_content
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.trust import (
    ListAge,
    TrustedCoordinator,
    TrustList,
    Validity,
    age_of,
    validity_at,
)


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """This laptop in its space. ``recipients`` are those of every coordinator today; ``identities`` open what comes.

    ``list_age`` and ``validity`` are for warnings: what would forbid sending is refused already.
    """

    space: SpaceId
    space_name: str
    device: DeviceId
    worker: WorkerId
    epoch: int
    signing: SigningIdentity = field(repr=False)
    identities: tuple[str, ...] = field(repr=False)
    recipients: tuple[str, ...]
    trust: TrustList
    list_age: ListAge
    validity: Validity

    @property
    def root_pem(self) -> bytes:
        """The pinned root: what everything that comes in is proved by."""
        return self.signing.root_pem

    @property
    def coordinators(self) -> tuple[TrustedCoordinator, ...]:
        """The coordinators of the space."""
        return self.trust.coordinators


@dataclass(frozen=True, slots=True)
class OwnCoordinator:
    """This coordinator's installation in its space. ``keeps``: the issuing key is here, so that people are let in
    here."""

    space: SpaceId
    space_name: str
    coordinator: CoordinatorId
    recipient: str
    signing: SigningIdentity = field(repr=False)
    identities: tuple[str, ...] = field(repr=False)
    trust: TrustList
    validity: Validity
    keeps: bool

    @property
    def root_pem(self) -> bytes:
        """The root of the space."""
        return self.signing.root_pem


def own_device(records: MembershipRecords, now: datetime) -> OwnDevice:
    """This laptop, fit to sign and seal what is sent now.

    Raises:
        Refused: it belongs to no space, the answer has not come, the digits were not compared, its right has ended or
            run out, no coordinator can be sealed to, or the list of trust is too old to send anything by.
    """
    here = _joined(records, Side.DEVICE)
    if not here.confirmed:
        raise Refused(Refusal.NOT_CONFIRMED)
    trust = read_list_content(here)
    age, validity = _age_to_send(trust, now), _valid(here, now)
    device, worker = DeviceId(here.own_id), here.worker
    if trust.revocation_of(device) is not None or worker is None:
        raise Refused(Refusal.RIGHT_ENDED)
    recipients = trust.recipients_at(now)
    if not recipients:
        raise Refused(Refusal.NOBODY_TO_SEND_TO)
    return OwnDevice(
        here.space, here.space_name, device, worker, here.epoch, _signing(here),
        records.age_identities(Side.DEVICE), recipients, trust, age, validity,
    )  # fmt: skip


def reading_device(records: MembershipRecords, now: datetime) -> OwnDevice:
    """This laptop for taking in what comes: that is done also when nothing could be sent today.

    Raises:
        Refused: it belongs to no space, or the answer has not come.
    """
    here = _joined(records, Side.DEVICE)
    trust = read_list_content(here)
    until = here.valid_until
    return OwnDevice(
        here.space, here.space_name, DeviceId(here.own_id), here.worker or WorkerId(""), here.epoch, _signing(here),
        records.age_identities(Side.DEVICE), trust.recipients_at(now), trust, age_of(trust, now),
        Validity.ENDED if until is None else validity_at(until, now),
    )  # fmt: skip


def own_coordinator(records: MembershipRecords, now: datetime, *, in_force: bool = True) -> OwnCoordinator:
    """This coordinator's installation, fit to sign now; without ``in_force`` also when its time has run out, for what
    gives it more.

    Raises:
        Refused: it is no coordinator of a space, the answer has not come, or its right has run out or was ended.
    """
    here = _joined(records, Side.COORDINATOR)
    if not here.confirmed:
        raise Refused(Refusal.NOT_CONFIRMED)
    trust = read_list_content(here)
    coordinator = CoordinatorId(here.own_id)
    if trust.coordinator(coordinator) is None:
        raise Refused(Refusal.RIGHT_ENDED)
    issuing = records.issuing_key()
    return OwnCoordinator(
        here.space, here.space_name, coordinator, here.recipient, _signing(here),
        records.age_identities(Side.COORDINATOR), trust, _valid(here, now, refuse=in_force),
        issuing is not None and issuing.space == here.space,
    )  # fmt: skip


def _joined(records: MembershipRecords, side: Side) -> Membership:
    here = records.membership(side)
    if here is None:
        raise Refused(Refusal.NOT_JOINED)
    if here.state is MembershipState.ASKED:
        raise Refused(Refusal.ANSWER_MISSING)
    if here.state is MembershipState.ENDED:
        raise Refused(Refusal.RIGHT_ENDED)
    return here


def _valid(here: Membership, now: datetime, *, refuse: bool = True) -> Validity:
    validity = Validity.ENDED if here.valid_until is None else validity_at(here.valid_until, now)
    if validity is Validity.ENDED and refuse:
        raise Refused(Refusal.RIGHT_RAN_OUT, until=here.valid_until and here.valid_until.date())
    return validity


def _age_to_send(trust: TrustList, now: datetime) -> ListAge:
    age = age_of(trust, now)
    if age is ListAge.FROM_AHEAD:
        raise Refused(Refusal.CLOCK_OFF)
    if age is ListAge.TOO_OLD:
        raise Refused(Refusal.TRUST_TOO_OLD, until=trust.expires_at.date())
    return age


def _signing(here: Membership) -> SigningIdentity:
    return SigningIdentity(here.cert_pem, here.key_pem, here.issuer_pem, here.root_pem)
