"""Renewing the right of laptops for two more years, with the keys they have: it reaches them with the next list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.membership_port import IssuingKey, Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import TrustRecords
from hyvinvointi_desktop.app.space_certs_port import CertifiedKey, Holder
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys, issued_and_proved
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId
from hyvinvointi_desktop.domain.trust import TrustedCoordinator, TrustedDevice, Validity, living, validity_at


def due_devices(records: TrustRecords, now: datetime) -> tuple[DeviceId, ...]:
    """Living laptops whose time ends within 60 days or has ended, of workers whose work goes on."""
    ended = {w.id for w in records.workers() if w.ended_on is not None}
    return tuple(
        d.device
        for d in living(records.devices(), records.revocations())
        if d.worker not in ended and validity_at(d.valid_until, now) is not Validity.GOOD
    )


def renew_devices(
    devices: Sequence[DeviceId],
    registry: Registry,
    own: OwnCoordinator,
    issuing: IssuingKey,
    keys: SpaceKeys,
    now: datetime,
) -> NewList:
    """Certifies the keys of these laptops again.

    Raises:
        Refused: one of them is not of the space, or its right was ended; the issuing key's own time is over.
    """
    now = now.replace(microsecond=0)
    with registry.unit_of_work() as unit:
        known = {d.device: d for d in unit.records.devices()}
        gone = {r.device for r in unit.records.revocations()}
        for device in devices:
            if device not in known or not unit.records.asked_by_device(device):
                raise Refused(Refusal.NO_SUCH_RECORD)
            if device in gone:
                raise Refused(Refusal.RIGHT_ENDED)
            _renew(known[device], unit.records, own, issuing, keys, now)
        made = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made


def _renew(
    device: TrustedDevice,
    records: TrustRecords,
    own: OwnCoordinator,
    issuing: IssuingKey,
    keys: SpaceKeys,
    now: datetime,
) -> None:
    asked = records.asked_by_device(device.device)
    issuer = CertifiedKey(issuing.cert_pem, issuing.key_pem)
    cert, proved = issued_and_proved(keys, issuer, own.root_pem, asked, now)
    if proved.cert_sha256 == device.cert_sha256:  # the same second: nothing to say anew
        return
    again = replace(device, cert_pem=cert, cert_sha256=proved.cert_sha256, valid_until=proved.last_at)
    records.add_device_cert(again, asked, now, own.coordinator)


def renew_own(
    registry: Registry, uow: UnitOfWork, own: OwnCoordinator, issuing: IssuingKey, keys: SpaceKeys, now: datetime
) -> NewList:
    """Two more years for the coordinator who keeps the space, with the same key.

    Raises:
        Refused: the issuing key's own time is over.
    """
    now = now.replace(microsecond=0)
    holder = Holder(SignerRole.COORDINATOR, own.space, own.recipient, coordinator=own.coordinator)
    issuer = CertifiedKey(issuing.cert_pem, issuing.key_pem)
    asked = keys.certificates.request(holder, own.signing.key_pem)
    cert, proved = issued_and_proved(keys, issuer, own.root_pem, asked, now)
    signing = replace(own.signing, cert_pem=cert, issuer_pem=issuing.cert_pem)
    with uow:
        here = uow.records.membership(Side.COORDINATOR)
        if here is None:
            raise Refused(Refusal.NO_SPACE)
        uow.records.put_membership(
            replace(here, cert_pem=cert, issuer_pem=issuing.cert_pem, valid_until=proved.last_at)
        )
        uow.commit()
    with registry.unit_of_work() as unit:
        again = TrustedCoordinator(
            own.coordinator, cert, proved.cert_sha256, own.recipient, now, proved.last_at
        )
        unit.records.add_coordinator_cert(
            again, unit.records.coordinator_name(own.coordinator), asked, now, own.coordinator
        )
        made = next_list(unit.records, Issuer(own.coordinator, signing, keys.envelopes), now)
        unit.commit()
    return made


def renew_coordinator(
    coordinator: CoordinatorId,
    registry: Registry,
    own: OwnCoordinator,
    issuing: IssuingKey,
    keys: SpaceKeys,
    now: datetime,
) -> NewList:
    """Two more years for another coordinator with the key it has; the next list tells it.

    Raises:
        Refused: there is no such coordinator, or the issuing key's own time is over.
    """
    now = now.replace(microsecond=0)
    issuer = CertifiedKey(issuing.cert_pem, issuing.key_pem)
    with registry.unit_of_work() as unit:
        known = next((c for c in unit.records.coordinators() if c.id == coordinator), None)
        asked = unit.records.asked_by_coordinator(coordinator)
        if known is None or not asked:
            raise Refused(Refusal.NO_SUCH_RECORD)
        cert, proved = issued_and_proved(keys, issuer, own.root_pem, asked, now)
        again = replace(known, cert_pem=cert, cert_sha256=proved.cert_sha256, valid_until=proved.last_at)
        if again.cert_sha256 != known.cert_sha256:
            name = unit.records.coordinator_name(coordinator)
            unit.records.add_coordinator_cert(again, name, asked, now, own.coordinator)
        made = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made
