"""Founding a space: its root, the issuing key, the coordinator's own place in it, and the first list of trust."""

from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.age_port import AgeKey
from hyvinvointi_desktop.app.exchange_port import SignerRole, SigningIdentity
from hyvinvointi_desktop.app.membership_port import IssuingKey, Membership, MembershipState, Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import SpaceFacts, TrustRecords
from hyvinvointi_desktop.app.space_certs_port import CertifiedKey, Holder, Proved
from hyvinvointi_desktop.app.space_keys import SpaceKeys, issued_and_proved
from hyvinvointi_desktop.domain.exchange import CoordinatorId, SpaceId
from hyvinvointi_desktop.domain.trust import TrustedCoordinator


@dataclass(frozen=True, slots=True)
class MakeSpace:
    """Found a space. The ids are made by the caller; ``hint`` says where the post will go, in words."""

    space: SpaceId
    coordinator: CoordinatorId
    name: str
    coordinator_name: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class _Made:
    """All keys and certificates of a new space."""

    root: CertifiedKey
    issuer: CertifiedKey
    key_pem: bytes
    asked_pem: bytes
    cert_pem: bytes
    proved: Proved
    age: AgeKey
    issuer_until: datetime
    root_sha256: str


def refuse_second_space(registry: Registry, uow: UnitOfWork) -> None:
    """A profile founds one space, and none beside another's.

    Raises:
        Refused: there is one. Keys without a registry are left of a founding that was broken off: they go.
    """
    with registry.reading() as known:
        founded = known.space() is not None
    with uow:
        here = uow.records.membership(Side.COORDINATOR)
        if founded or (here is not None and here.invitation):
            raise Refused(Refusal.SPACE_IS_MADE)
        if here is not None:
            uow.records.drop_membership(Side.COORDINATOR)
            uow.commit()


def make_space(
    command: MakeSpace, uow: UnitOfWork, registry: Registry, keys: SpaceKeys, now: datetime
) -> NewList:
    """Founds the space; the first list comes back. The keys lie in the profile before the registry names them.

    Raises:
        Refused: the name is missing, or the registry has a space.
    """
    name = " ".join(command.name.split())
    if not name:
        raise Refused(Refusal.NAME_MISSING)
    now = now.replace(microsecond=0)
    made = _keys(command, name, keys, now)
    place = _place(command, name, made, now)
    with uow:
        uow.records.put_membership(place)
        uow.records.add_age_identity(Side.COORDINATOR, made.age.recipient, made.age.identity, now)
        uow.records.add_issuing_key(
            IssuingKey(command.space, made.issuer.cert_pem, made.issuer.key_pem, now, made.issuer_until)
        )
        uow.records.put_root_key(made.root.key_pem)
        uow.commit()
    with registry.unit_of_work() as unit:
        if unit.records.space() is not None:
            raise Refused(Refusal.SPACE_IS_MADE)
        first = _found(command, name, made, unit.records, keys, now)
        unit.commit()
    return first


def _keys(command: MakeSpace, name: str, keys: SpaceKeys, now: datetime) -> _Made:
    certs, age = keys.certificates, keys.age.new_key()
    root = certs.make_root(command.space, name, certs.new_key(), now)
    issuer = certs.make_issuer(root, certs.new_key(), now)
    key_pem = certs.new_key()
    holder = Holder(SignerRole.COORDINATOR, command.space, age.recipient, coordinator=command.coordinator)
    asked = certs.request(holder, key_pem)
    cert_pem, proved = issued_and_proved(keys, issuer, root.cert_pem, asked, now)
    until = certs.ends_at(issuer.cert_pem)
    return _Made(root, issuer, key_pem, asked, cert_pem, proved, age, until, certs.read_root(root.cert_pem).sha256)


def _place(command: MakeSpace, name: str, made: _Made, now: datetime) -> Membership:
    return Membership(
        side=Side.COORDINATOR,
        space=command.space,
        space_name=name,
        own_id=command.coordinator,
        state=MembershipState.JOINED,
        key_pem=made.key_pem,
        recipient=made.age.recipient,
        root_sha256=made.root_sha256,
        coordinator_recipient=made.age.recipient,
        asked_at=now,
        cert_pem=made.cert_pem,
        issuer_pem=made.issuer.cert_pem,
        root_pem=made.root.cert_pem,
        valid_until=made.proved.last_at,
        joined_at=now,
        confirmed=True,
    )


def _found(
    command: MakeSpace, name: str, made: _Made, records: TrustRecords, keys: SpaceKeys, now: datetime
) -> NewList:
    own = TrustedCoordinator(
        command.coordinator, made.cert_pem, made.proved.cert_sha256, made.age.recipient, now, made.proved.last_at
    )
    records.put_space(
        SpaceFacts(command.space, name, made.root.cert_pem, made.root_sha256, now, command.hint.strip())
    )
    records.add_issuing_cert(made.issuer.cert_pem, now)
    records.add_coordinator_cert(own, command.coordinator_name, made.asked_pem, now, command.coordinator)
    signing = SigningIdentity(made.cert_pem, made.key_pem, made.issuer.cert_pem, made.root.cert_pem)
    return next_list(records, Issuer(command.coordinator, signing, keys.envelopes), now)
