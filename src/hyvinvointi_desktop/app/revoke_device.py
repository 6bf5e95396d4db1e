"""Ending the right of a laptop at a number, and of a coordinator; ending a worker's work in the space."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.app.registry_trust_port import NumberTaken
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys
from hyvinvointi_desktop.domain.exchange import BundleId, CoordinatorId, DeviceId, WorkerId
from hyvinvointi_desktop.domain.trust import EndReason, Revocation, TrustedDevice


@dataclass(frozen=True, slots=True)
class RevokeDevice:
    """End a laptop's right after number ``after`` of ``epoch``, the newest that something came of unless named.

    ``last_bundle`` is the identity of that number where it is known: then no other one may claim it. What is the newest
    taken in here is known by itself."""

    device: DeviceId
    after: int
    epoch: int | None = None
    reason: EndReason = EndReason.OTHER
    last_bundle: str = ""


def revoke_device(
    command: RevokeDevice, registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime
) -> NewList:
    """Ends the right. What came before stays; whatever comes later is refused whatever day it bears.

    Raises:
        Refused: there is no such laptop; or its right has ended at that number or before, and is not given back so.
    """
    now = now.replace(microsecond=0)
    with registry.unit_of_work() as unit:
        device = next((d for d in unit.records.devices() if d.device == command.device), None)
        if device is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        epoch = command.epoch or _newest_epoch(unit.records, device)
        before = [r for r in unit.records.revocations() if r.device == command.device]
        if any((r.epoch, r.last_seq) <= (epoch, command.after) for r in before):
            raise Refused(Refusal.CUT_TOO_LATE)
        end = Revocation(
            command.device, epoch, command.after, _bundle_at(unit.records, command, epoch), command.reason, now
        )
        try:
            unit.records.add_revocation(end, own.coordinator)
        except NumberTaken as error:
            raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
        made = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made


def _newest_epoch(records: RegistryRecords, device: TrustedDevice) -> int:
    sent = next((g for g in records.device_glances() if g.device == device.device), None)
    return max([device.epoch, *(epoch for epoch, _ in sent.rows)]) if sent else device.epoch


def _bundle_at(records: RegistryRecords, command: RevokeDevice, epoch: int) -> BundleId:
    row = records.row(command.device, epoch)
    if not command.last_bundle and command.after and row.head_seq == command.after:
        return BundleId(row.head)
    return BundleId(command.last_bundle)


def end_work(worker: WorkerId, on: date, registry: Registry) -> None:
    """The worker's work in the space ends on that day; the laptops are ended one by one, each at its number.

    Raises:
        Refused: there is no such worker.
    """
    with registry.unit_of_work() as unit:
        known = unit.records.worker(worker)
        if known is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        unit.records.put_worker(replace(known, ended_on=on))
        unit.commit()


def end_coordinator(
    coordinator: CoordinatorId, registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime
) -> NewList:
    """Another coordinator's time is over: from the next list on nothing is sealed to it.

    Raises:
        Refused: there is no such coordinator, or it is this one.
    """
    now = now.replace(microsecond=0)
    if coordinator == own.coordinator:
        raise Refused(Refusal.LAST_COORDINATOR)
    with registry.unit_of_work() as unit:
        if all(c.id != coordinator for c in unit.records.coordinators()):
            raise Refused(Refusal.NO_SUCH_RECORD)
        unit.records.end_coordinator(coordinator, now, own.coordinator)
        made = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made
