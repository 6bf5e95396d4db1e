"""The next list of trust: everything that was decided, signed by the coordinator, under the next number."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import Envelopes, Parts, SigningIdentity
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import KeptList, NumberTaken, TrustRecords
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys, roots_in
from hyvinvointi_desktop.app.trust_document import list_content
from hyvinvointi_desktop.domain.exchange import CoordinatorId, canonical_bytes, instant_text
from hyvinvointi_desktop.domain.trust import LIST_LIFE, TrustList


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who signs the list."""

    coordinator: CoordinatorId
    signing: SigningIdentity
    envelopes: Envelopes


@dataclass(frozen=True, slots=True)
class NewList:
    """A list that was added to the registry: what it says, its canonical content, and the signed file."""

    trust: TrustList
    content: bytes
    signed: bytes

    @property
    def digest(self) -> str:
        """What a laptop remembers of it."""
        return hashlib.sha256(self.content).hexdigest()


def next_list(records: TrustRecords, issuer: Issuer, now: datetime) -> NewList:
    """Adds the next list within the transaction at hand.

    Raises:
        Refused: there is no space yet, or another coordinator has just made the same number.
    """
    newest = records.newest_list()
    trust = _composed(records, newest.version + 1 if newest else 1, now.replace(microsecond=0))
    content = list_content(trust)
    parts = Parts(header=_header(trust), records=content)
    signed = issuer.envelopes.sign_open(parts, issuer.signing, now).content
    try:
        records.add_list(KeptList(trust.version, trust.issued_at, issuer.coordinator, signed))
    except NumberTaken as error:
        raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
    return NewList(trust, content, signed)


def publish_again(registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime) -> NewList:
    """The same once more under the next number, so that it is fresh. Raises Refused: somebody was faster."""
    with registry.unit_of_work() as unit:
        made = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made


def remember_list(made: NewList, side: Side, uow: UnitOfWork) -> None:
    """The coordinator's own profile knows the list too."""
    with uow:
        here = uow.records.membership(side)
        if here is not None and here.list_version < made.trust.version:
            known = replace(
                here, list_version=made.trust.version, list_digest=made.digest, list_content=made.content
            )
            uow.records.put_membership(known)
        uow.commit()


def _header(trust: TrustList) -> bytes:
    return canonical_bytes({
        "format": "hvl-trust-list", "major": 1, "minor": 0, "min_reader": "1.0", "crit": [], "space": trust.space,
        "number": trust.version, "issued": instant_text(trust.issued_at),
    })  # fmt: skip


def _composed(records: TrustRecords, version: int, now: datetime) -> TrustList:
    space, envelope = records.space(), records.envelope()
    if space is None:
        raise Refused(Refusal.NO_SPACE)
    root, *former = roots_in(space.root_pem)
    return TrustList(
        space=space.space,
        name=space.name,
        version=version,
        issued_at=now,
        expires_at=now + LIST_LIFE,
        root_pem=root,
        issuing_pems=records.issuing_certs(),
        coordinators=records.coordinators(),
        devices=records.devices(),
        revocations=records.revocations(),
        root_changes=records.root_changes(),
        escrow=envelope.recipient if envelope else "",
        ended_coordinators=records.ended_coordinators(),
        former_root_pems=tuple(former),
    )
