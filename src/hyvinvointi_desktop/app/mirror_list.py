"""A coordinator with a registry of its own learns from the list of trust what the keeper of the space decided."""

from dataclasses import replace

from hyvinvointi_desktop.app.membership_port import Membership
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.app.registry_trust_port import KeptList, SpaceFacts, SpaceWorker
from hyvinvointi_desktop.domain.exchange import CoordinatorId
from hyvinvointi_desktop.domain.trust import TrustList


def mirror_list(trust: TrustList, signed: bytes, registry: Registry, here: Membership) -> None:
    """Adds what is not known yet. Where the registry is shared, or is the keeper's own, it knows already.

    ``here`` is the coordinator's own place after the list. Workers have no names in a list: they bear their id until
    somebody writes the name.
    """
    by = CoordinatorId(here.own_id)
    with registry.unit_of_work() as unit:
        newest = unit.records.newest_list()
        space = unit.records.space()
        if space is None or (newest is not None and newest.version >= trust.version):
            return
        _root(trust, space, unit.records, here)
        _people(trust, unit.records, by)
        known = unit.records.issuing_certs()
        for pem in trust.issuing_pems:
            if pem not in known:
                unit.records.add_issuing_cert(pem, trust.issued_at)
        ends = unit.records.revocations()
        for end in trust.revocations:
            if end not in ends:
                unit.records.add_revocation(end, by)
        unit.records.add_list(KeptList(trust.version, trust.issued_at, by, signed))
        unit.commit()


def _root(trust: TrustList, space: SpaceFacts, records: RegistryRecords, here: Membership) -> None:
    changes = records.root_changes()
    for change in trust.root_changes:
        if change not in changes:
            records.add_root_change(change, trust.issued_at)
    if space.root_pem != here.root_pem:
        records.put_space(replace(space, root_pem=here.root_pem, root_sha256=here.root_sha256))


def _people(trust: TrustList, records: RegistryRecords, by: CoordinatorId) -> None:
    certs = {d.cert_sha256 for d in records.devices()}
    for device in trust.devices:
        if records.worker(device.worker) is None:
            records.put_worker(SpaceWorker(device.worker, device.worker))
        if device.cert_sha256 not in certs:
            records.add_device_cert(device, b"", trust.issued_at, by)
    here = {c.id: c for c in records.coordinators()}
    for coordinator in trust.coordinators:
        if coordinator.id not in here or here[coordinator.id].cert_sha256 != coordinator.cert_sha256:
            records.add_coordinator_cert(coordinator, coordinator.id, b"", trust.issued_at, by)
    gone = (here.keys() - {c.id for c in trust.coordinators}) | set(trust.ended_coordinators)
    for coordinator_id in sorted(gone - set(records.ended_coordinators())):
        records.end_coordinator(coordinator_id, trust.issued_at, by)
