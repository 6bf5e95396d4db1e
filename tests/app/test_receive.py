"""What comes in is believed only where header, signer, seal and reader belong together (RELIABILITY.md B4)."""

import json
from dataclasses import replace

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, message_header_json
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, SealedParts
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.receive import ReceivedBundle, bundle_in, message_in
from hyvinvointi_desktop.domain.exchange import (
    BundleKind,
    CoordinatorId,
    DeviceId,
    IngestFault,
    Slot,
    SpaceId,
    canonical_bytes,
)
from tests.support.headers import (
    bundle_header,
    cert_sha256,
    message_header,
    revision,
    sealed_bundle,
    sealed_message,
    whole_bundle,
    whole_message,
)
from tests.support.space import DEVICE, OTHER_SPACE, SPACE, Member, coordinator, founded, laptop, space

ENVELOPES = bootstrap.envelopes()
SECOND_DEVICE = DeviceId("g" * 15 + "2")


def received(made: SealedParts, reader: Member | None = None, in_space: SpaceId = SPACE) -> ReceivedBundle:
    age = (reader or coordinator()).age
    return bundle_in(ENVELOPES, made.content, [age.identity], space().root.cert_pem, in_space)


def fault_of(made: SealedParts, reader: Member | None = None, in_space: SpaceId = SPACE) -> IngestFault:
    with pytest.raises(EnvelopeRefused) as refused:
        received(made, reader, in_space)
    return refused.value.fault


def message_fault(made: SealedParts, reader: Member | None = None, device: DeviceId = DEVICE) -> IngestFault:
    age = (reader or laptop()).age
    with pytest.raises(EnvelopeRefused) as refused:
        message_in(ENVELOPES, made.content, [age.identity], space().root.cert_pem, SPACE, device)
    return refused.value.fault


def test_a_whole_bundle_is_received() -> None:
    made = whole_bundle()
    got = received(made)
    assert (got.header, got.records, got.opened.bundle) == (bundle_header(), (revision(),), made.bundle)


def test_a_whole_message_is_received() -> None:
    made = whole_message()
    got = message_in(ENVELOPES, made.content, [laptop().age.identity], space().root.cert_pem, SPACE, DEVICE)
    assert (got.header, got.content["minutes"]) == (message_header(), 120)


def test_a_bundle_of_another_space_is_foreign() -> None:
    other = founded(OTHER_SPACE)
    sender = other.laptop()
    mine = other.root.cert_pem
    header = bundle_header(space=OTHER_SPACE, cert_sha256="c" * 64)
    made = sealed_bundle(header_json(header), signer=sender)
    assert fault_of(made) is IngestFault.SIGNATURE
    # A coordinator of two spaces reads it with the other root, and still not as one of this space.
    theirs = sender.identity
    proved = bootstrap.certificates().prove(theirs.cert_pem, theirs.issuer_pem, mine, header.created_at)
    made = sealed_bundle(header_json(replace(header, cert_sha256=proved.cert_sha256)), signer=sender)
    with pytest.raises(EnvelopeRefused) as refused:
        bundle_in(ENVELOPES, made.content, [coordinator().age.identity], mine, SPACE)
    assert refused.value.fault is IngestFault.NOT_FOR_ME


def test_nobody_takes_anothers_device_epoch_certificate_or_space() -> None:
    second = space().laptop(SECOND_DEVICE)
    assert fault_of(sealed_bundle(header_json(bundle_header()), signer=second)) is IngestFault.HEADER
    own_cert = bundle_header(cert_sha256=cert_sha256(second))
    assert fault_of(sealed_bundle(header_json(own_cert), signer=second)) is IngestFault.HEADER
    assert fault_of(sealed_bundle(header_json(bundle_header(cert_sha256="d" * 64)))) is IngestFault.HEADER
    assert fault_of(sealed_bundle(header_json(bundle_header(space=OTHER_SPACE)))) is IngestFault.HEADER


def test_an_earlier_epoch_than_the_certificates_is_refused_and_a_later_one_is_for_the_chain_to_judge() -> None:
    renewed = space().laptop(epoch=3)
    for epoch, fault in ((2, IngestFault.HEADER), (3, None), (4, None)):
        header = bundle_header(slot=Slot(DEVICE, epoch, 1), cert_sha256=cert_sha256(renewed))
        made = sealed_bundle(header_json(header), signer=renewed)
        if fault:
            assert fault_of(made) is fault
        else:
            assert received(made).header.slot.epoch == epoch


def test_what_was_sent_to_somebody_else_cannot_be_passed_on() -> None:
    second = space().coordinator(CoordinatorId("h" * 15 + "3"))
    inner = bootstrap.age().unseal(
        sealed_bundle(header_json(bundle_header(reader=second)), to=second).content,
        [second.age.identity],
    )
    passed_on = SealedParts(whole_bundle().bundle, bootstrap.age().seal(inner, [coordinator().age.recipient]))
    assert fault_of(passed_on) is IngestFault.NOT_FOR_ME


def test_sealed_anew_for_the_same_reader_it_is_the_same_bundle() -> None:
    made = whole_bundle()
    inner = bootstrap.age().unseal(made.content, [coordinator().age.identity])
    again = SealedParts(made.bundle, bootstrap.age().seal(inner, [coordinator().age.recipient]))
    assert received(again).opened.bundle == made.bundle


def test_a_coordinator_sends_no_bundle_and_a_laptop_no_message() -> None:
    header = bundle_header(cert_sha256=cert_sha256(coordinator()))
    assert fault_of(sealed_bundle(header_json(header), signer=coordinator())) is IngestFault.SIGNATURE
    posing = message_header(cert_sha256=cert_sha256(laptop()))
    assert message_fault(sealed_message(message_header_json(posing), signer=laptop())) is IngestFault.SIGNATURE


def test_a_message_for_another_laptop_or_under_another_coordinators_name_is_refused() -> None:
    second, other = space().laptop(SECOND_DEVICE), space().coordinator(CoordinatorId("h" * 15 + "3"))
    assert message_fault(whole_message(), second) is IngestFault.SEAL
    assert message_fault(whole_message(), device=SECOND_DEVICE) is IngestFault.NOT_FOR_ME
    to_second = message_header(reader=second)
    assert message_fault(sealed_message(message_header_json(to_second))) is IngestFault.NOT_FOR_ME
    other_name = message_header(cert_sha256=cert_sha256(other))
    assert message_fault(sealed_message(message_header_json(other_name), signer=other)) is IngestFault.HEADER
    assert message_fault(sealed_message(message_header_json(message_header()), signer=other)) is IngestFault.HEADER


def test_a_message_is_no_bundle_to_the_coordinator() -> None:
    made = sealed_message(message_header_json(message_header()), to=coordinator())
    assert fault_of(made) is IngestFault.HEADER


def test_only_reports_and_corrections_carry_a_paper() -> None:
    for kind in BundleKind:
        made = sealed_bundle(header_json(bundle_header(kind=kind)), report=b"%PDF-1.7")
        if kind in (BundleKind.REPORT, BundleKind.CORRECTION):
            assert received(made).opened.parts.report == b"%PDF-1.7"
        else:
            assert fault_of(made) is IngestFault.HEADER


def test_records_of_another_form_are_refused_and_of_a_later_one_wait() -> None:
    head = header_json(bundle_header())
    good = json.loads(records_json([revision()]))
    assert fault_of(sealed_bundle(head, canonical_bytes(good | {"version": 2}))) is IngestFault.UPGRADE
    for bad in (b"{}", b"[]", b"x", canonical_bytes(good) + b" ", canonical_bytes(good | {"records": [1]})):
        assert fault_of(sealed_bundle(head, bad)) is IngestFault.HEADER
    twice = canonical_bytes(good).replace(b'"rev":1', b'"rev":1,"rev":1')
    assert fault_of(sealed_bundle(head, twice)) is IngestFault.HEADER


def test_kinds_of_records_that_are_not_known_are_kept() -> None:
    song = replace(revision(), type="song", body={"verses": 3})
    made = sealed_bundle(header_json(bundle_header()), records_json([song]))
    assert received(made).records == (song,)
