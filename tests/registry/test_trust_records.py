"""Who belongs to the space, on both databases: what is decided is only added, and the second of two is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hyvinvointi_desktop.app.registry_trust_port import (
    Admitted,
    Envelope,
    EnvelopeOpened,
    HeldKey,
    Issued,
    KeptList,
    NumberTaken,
    SpaceFacts,
    SpaceWorker,
)
from hyvinvointi_desktop.domain.exchange import BundleId, CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import EndReason, Revocation, RootChange, TrustedCoordinator, TrustedDevice
from hyvinvointi_desktop.store.registry.unit import SqlRegistry

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
LATER = AT + timedelta(days=1)
SPACE, WORKER, DEVICE, ME = SpaceId("a" * 16), WorkerId("w" * 16), DeviceId("d" * 16), CoordinatorId("k" * 16)
WORKERS = SpaceWorker(
    WORKER, "Äijö Keksitty", "040 000 0001", "a@example.org", ("Vuotso",), ("fi", "se"), ("kalastus",), 4
)
ISSUED = Issued("i" * 16, Guest.WORKER, "c" * 16, WORKER, "Äijö Keksitty", "age1x", AT, ME, date(2026, 11, 16))
LAPTOP = TrustedDevice(DEVICE, 1, WORKER, b"pem 1", "1" * 64, "age1d", AT + timedelta(days=731))
COORDINATOR = TrustedCoordinator(ME, b"own 1", "3" * 64, "age1k", AT, AT + timedelta(days=731))


@pytest.fixture
def filled(registry: SqlRegistry) -> SqlRegistry:
    with registry.unit_of_work() as unit:
        unit.records.put_space(SpaceFacts(SPACE, "Kunta", b"root", "f" * 64, AT, "kansio"))
        unit.records.put_worker(WORKERS)
        unit.records.put_issued(ISSUED)
        unit.records.add_device_cert(LAPTOP, b"asked", AT, ME)
        unit.records.add_coordinator_cert(COORDINATOR, "Kaisa", b"asked too", AT, ME)
        unit.commit()
    return registry


def test_what_is_kept_is_read_back(filled: SqlRegistry) -> None:
    again = replace(LAPTOP, cert_pem=b"pem 2", cert_sha256="2" * 64, valid_until=LATER + timedelta(days=731))
    with filled.unit_of_work() as unit:
        unit.records.add_device_cert(again, b"asked 2", LATER, ME)
        unit.records.put_worker(replace(WORKERS, ended_on=date(2026, 12, 1)))
        unit.records.put_issued(replace(ISSUED, taken_back_at=LATER))
        unit.records.add_issuing_cert(b"issuer 1", AT)
        unit.records.add_issuing_cert(b"issuer 2", LATER)
        unit.records.add_root_change(RootChange("f" * 64, b"new", b"old says", b"new says"), AT)
        unit.commit()
    with filled.reading() as records:
        assert records.space() == SpaceFacts(SPACE, "Kunta", b"root", "f" * 64, AT, "kansio")
        assert records.worker(WORKER) == replace(WORKERS, ended_on=date(2026, 12, 1))
        assert records.workers() == (replace(WORKERS, ended_on=date(2026, 12, 1)),)
        assert records.devices() == (again,)
        assert records.asked_by_device(DEVICE) == b"asked 2"
        assert records.admitted_on(DEVICE) == AT
        assert records.coordinators() == (COORDINATOR,)
        assert (records.coordinator_name(ME), records.asked_by_coordinator(ME)) == ("Kaisa", b"asked too")
        assert records.issued(ISSUED.id) == replace(ISSUED, taken_back_at=LATER) == records.all_issued()[0]
        assert records.issuing_certs() == (b"issuer 1", b"issuer 2")
        assert records.root_changes() == (RootChange("f" * 64, b"new", b"old says", b"new says"),)


def test_what_is_not_there_is_nothing(registry: SqlRegistry) -> None:
    with registry.reading() as records:
        assert records.space() is None
        assert records.worker(WORKER) is None
        assert records.issued("x") is None
        assert records.admitted("x") is None
        assert records.newest_list() is None
        assert records.envelope() is None
        assert records.admitted_on(DEVICE) is None
        assert (records.asked_by_device(DEVICE), records.asked_by_coordinator(ME), records.coordinator_name(ME)) == (
            b"", b"", "",
        )  # fmt: skip


def test_an_invitation_is_used_once_and_a_number_given_once(filled: SqlRegistry) -> None:
    admitted = Admitted(ISSUED.id, DEVICE, "1" * 64, AT, ME, b"answer")
    first = KeptList(1, AT, ME, b"list 1")
    with filled.unit_of_work() as unit:
        unit.records.add_admitted(admitted)
        unit.records.add_list(first)
        unit.commit()
    with filled.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.add_admitted(replace(admitted, newcomer="e" * 16))
    with filled.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.add_list(KeptList(1, LATER, ME, b"another"))
    with filled.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.add_device_cert(LAPTOP, b"", AT, ME)  # the very same certificate
    with filled.unit_of_work() as unit:
        unit.records.add_list(KeptList(2, LATER, ME, b"list 2"))
        unit.commit()
    with filled.reading() as records:
        assert records.newest_list() == KeptList(2, LATER, ME, b"list 2")
        assert records.admitted(ISSUED.id) == admitted == records.all_admitted()[0]


def test_ends_are_only_added(filled: SqlRegistry) -> None:
    ends = [
        Revocation(DEVICE, 1, 17, BundleId(""), EndReason.LOST, AT),
        Revocation(DEVICE, 1, 16, BundleId("b" * 64), EndReason.STOLEN, LATER),
    ]
    with filled.unit_of_work() as unit:
        for end in ends:
            unit.records.add_revocation(end, ME)
        unit.records.end_coordinator(ME, LATER, ME)
        unit.commit()
    with filled.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.end_coordinator(ME, LATER, ME)
    with filled.reading() as records:
        assert records.revocations() == tuple(ends)
        assert records.coordinators() == ()
        assert records.ended_coordinators() == (ME,)


def test_the_envelope_its_keys_and_its_openings(filled: SqlRegistry) -> None:
    envelope, held = Envelope("age1e", AT, ME), HeldKey("h" * 16, WORKER, "age1e", b"sealed", AT)
    opening = EnvelopeOpened(held.id, WORKER, LATER, ME, "Toinen", "Katosi")
    with filled.unit_of_work() as unit:
        unit.records.put_envelope(envelope)
        unit.records.add_held_key(held)
        unit.records.add_envelope_opening(opening)
        unit.records.add_envelope_opening(replace(opening, reason="Toisen kerran"))
        unit.commit()
    with filled.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.add_held_key(held)
    with filled.reading() as records:
        assert records.envelope() == envelope
        assert records.held_keys() == (held,)
        assert [o.reason for o in records.envelope_openings()] == ["Katosi", "Toisen kerran"]
    with filled.unit_of_work() as unit:
        unit.records.put_envelope(replace(envelope, until=LATER))
        unit.commit()
    with filled.reading() as records:
        assert records.envelope() is None


def test_without_a_commit_nothing_is_kept(filled: SqlRegistry) -> None:
    with filled.unit_of_work() as unit:
        unit.records.add_revocation(Revocation(DEVICE, 1, 1, BundleId(""), EndReason.OTHER, AT), ME)
    with filled.reading() as records:
        assert records.revocations() == ()
