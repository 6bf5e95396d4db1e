"""Sealed files: what goes in comes out, other programs agree, and each thing that is wrong has its own fault."""

import hashlib
import random
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts, SealedParts, SignerRole
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.bundles import parts as container
from hyvinvointi_desktop.bundles.cms import sign_detached
from hyvinvointi_desktop.bundles.envelopes import _material
from hyvinvointi_desktop.bundles.manifest import SIGNATURE_NAME
from hyvinvointi_desktop.bundles.stored_zip import MIMETYPE, stored
from hyvinvointi_desktop.domain.exchange import IngestFault
from tests.support.space import (
    AGE,
    AT,
    CERTS,
    DEVICE,
    LATER,
    SPACE,
    WORKER,
    Member,
    coordinator,
    founded,
    laptop,
    space,
)

ENVELOPES = bootstrap.envelopes()
PARTS = Parts(b'{"a":1}', b'{"b":2}', b"%PDF-1.7 invented", (b"first", b"second"))


def sealed_at(at: datetime, parts: Parts = PARTS, signer: Member | None = None) -> SealedParts:
    return ENVELOPES.seal(parts, (signer or laptop()).identity, [coordinator().age.recipient], at)


@cache
def sealed() -> SealedParts:
    return sealed_at(AT)


@cache
def inside() -> bytes:
    return AGE.unseal(sealed().content, [coordinator().age.identity])


def sealed_again(content: bytes) -> bytes:
    return AGE.seal(content, [coordinator().age.recipient])


def fault_of(content: bytes, root: bytes = b"") -> IngestFault:
    with pytest.raises(EnvelopeRefused) as refused:
        ENVELOPES.open(content, [coordinator().age.identity], root or space().root.cert_pem)
    return refused.value.fault


def members() -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(inside())) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def with_members(changed: list[tuple[str, bytes]]) -> bytes:
    return sealed_again(stored(changed))


def resigned(parts: Parts, signer: Member, at: datetime = AT) -> bytes:
    data = container.data_of(parts, padded=True)
    manifest = container.manifest_of(data)
    return sealed_again(container.packed(data, manifest, sign_detached(manifest, _material(signer.identity), at)))


def test_what_goes_in_comes_out_with_who_signed_and_when() -> None:
    opened = ENVELOPES.open(sealed().content, [coordinator().age.identity], space().root.cert_pem)
    assert replace(opened.parts, attachments=()) == replace(PARTS, attachments=())
    assert sorted(opened.parts.attachments) == [b"first", b"second"]
    assert opened.bundle == sealed().bundle
    who = opened.signer
    assert (who.role, who.space, who.device, who.epoch, who.worker) == (SignerRole.DEVICE, SPACE, DEVICE, 1, WORKER)
    assert (who.signed_at, who.recipient) == (AT, laptop().age.recipient)


def test_sealed_anew_it_is_the_same_bundle_in_other_bytes() -> None:
    again = sealed_at(AT + timedelta(minutes=5))
    assert again.bundle == sealed().bundle
    assert again.content != sealed().content
    assert sealed_at(AT, replace(PARTS, records=b'{"b":3}')).bundle != sealed().bundle


def test_another_program_sees_a_plain_container() -> None:
    with zipfile.ZipFile(BytesIO(inside())) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    attachments = [f"data/att/{hashlib.sha256(part).hexdigest()}" for part in (b"first", b"second")]
    assert names == [
        "mimetype", "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s", "data/header.json",
        "data/records.json", "data/report.pdf", *sorted(attachments), "data/pad",
    ]  # fmt: skip


def test_attachments_have_no_order() -> None:
    assert sealed_at(AT, replace(PARTS, attachments=(b"second", b"first", b"first"))).bundle == sealed().bundle


@given(st.integers(1, container.LIMIT))
@settings(max_examples=300)
def test_a_size_class_is_never_smaller_and_adds_little(size: int) -> None:
    shown = container.size_class(size)
    whole = -(-size // 4096) * 4096
    assert shown % 4096 == 0
    assert whole <= shown <= whole * 1.12
    assert container.size_class(shown) == shown


@pytest.mark.parametrize(("size", "shown"), [
    (1, 4096), (4096, 4096), (4097, 8192), (131072, 131072), (131073, 135168), (1_000_001, 1_015_808),
    (5_000_000, 5_111_808),
])  # fmt: skip
def test_size_classes_as_reckoned_by_hand(size: int, shown: int) -> None:
    assert container.size_class(size) == shown


def test_sizes_tell_little() -> None:
    sizes = set()
    for length in range(0, 2000, 250):
        made = sealed_at(AT, Parts(b"{}", b"x" * length))
        whole = AGE.unseal(made.content, [coordinator().age.identity])
        with zipfile.ZipFile(BytesIO(whole)) as archive:
            sizes.add(len(whole) - len(archive.read(SIGNATURE_NAME)))
    assert sizes == {8192 - 4096}


def test_somebody_elses_seal_does_not_open() -> None:
    other = ENVELOPES.seal(PARTS, laptop().identity, [laptop().age.recipient], AT)
    assert fault_of(other.content) is IngestFault.SEAL
    for noise in (b"", b"PK\x03\x04", inside(), sealed().content[:-1], sealed().content + b"\0"):
        assert fault_of(noise) is IngestFault.SEAL


def test_a_foreign_root_is_refused_and_a_changed_one_may_be_pinned_beside_it() -> None:
    foreign = founded()
    assert fault_of(sealed().content, foreign.root.cert_pem) is IngestFault.SIGNATURE
    both = foreign.root.cert_pem + space().root.cert_pem
    assert ENVELOPES.open(sealed().content, [coordinator().age.identity], both).bundle == sealed().bundle
    assert fault_of(sealed().content, b"no certificate") is IngestFault.SIGNATURE


def test_whoever_knows_the_recipient_cannot_sign() -> None:
    assert fault_of(resigned(PARTS, founded().laptop())) is IngestFault.SIGNATURE
    stolen_name = replace(laptop(), identity=replace(laptop().identity, key_pem=CERTS.new_key()))
    assert fault_of(resigned(PARTS, stolen_name)) is IngestFault.SIGNATURE


def test_times_outside_the_certificates_are_refused_on_both_sides() -> None:
    with pytest.raises(Refused) as refused:
        sealed_at(LATER)
    assert refused.value.refusal is Refusal.CLOCK_WRONG
    with pytest.raises(ValueError, match="offset"):
        sealed_at(AT.replace(tzinfo=None))
    later = space().laptop(at=AT)
    assert fault_of(_forced(later, AT - timedelta(days=3650))) is IngestFault.NOT_YET_VALID
    assert fault_of(_forced(later, AT + timedelta(days=3650))) is IngestFault.EXPIRED


def _forced(signer: Member, at: datetime) -> bytes:
    """Signed by a program that does not look at its own clock."""
    from unittest.mock import patch

    with patch("hyvinvointi_desktop.bundles.cms.require_usable"):
        return resigned(PARTS, signer, at)


def test_a_changed_part_is_seen_by_its_digest() -> None:
    for place in (3, 4, 5, 8):
        changed = members()
        name, content = changed[place]
        changed[place] = name, content[:-1] + bytes([content[-1] ^ 1])
        assert fault_of(with_members(changed)) in (IngestFault.DIGEST, IngestFault.CONTAINER), name


@pytest.mark.parametrize("strange", [
    "../outside", "/etc/passwd", "data/att/../../x", "data/header.json", "data/att/" + "0" * 64, "C:\\x", "data/PAD",
    "META-INF/signature002.p7s", "data/note.txt",
])  # fmt: skip
def test_no_member_of_another_name_is_taken(strange: str) -> None:
    for place in (0, 3, len(members())):
        more = members()
        more.insert(place, (strange, b"x"))
        assert fault_of(with_members(more)) is IngestFault.CONTAINER


def test_no_member_may_be_missing_twice_or_elsewhere() -> None:
    whole = members()
    for place in range(len(whole)):
        assert fault_of(with_members(whole[:place] + whole[place + 1 :])) in (IngestFault.CONTAINER, IngestFault.DIGEST)
        assert fault_of(with_members([*whole, whole[place]])) is IngestFault.CONTAINER
    swapped = [whole[0], whole[2], whole[1], *whole[3:]]
    assert fault_of(with_members(swapped)) is IngestFault.CONTAINER


def test_the_container_says_that_it_is_one() -> None:
    for said in (b"", MIMETYPE + b" ", b"application/zip"):
        assert fault_of(with_members([("mimetype", said), *members()[1:]])) is IngestFault.CONTAINER


def test_a_signature_of_another_bundle_or_a_manifest_that_says_more_does_not_hold() -> None:
    other = AGE.unseal(sealed_at(AT, replace(PARTS, records=b"{}")).content, [coordinator().age.identity])
    with zipfile.ZipFile(BytesIO(other)) as archive:
        signature = archive.read(SIGNATURE_NAME)
    whole = members()
    assert fault_of(with_members([*whole[:2], (SIGNATURE_NAME, signature), *whole[3:]])) is IngestFault.SIGNATURE
    more = whole[1][1].replace(b"</asic:ASiCManifest>", b" </asic:ASiCManifest>")
    signature = sign_detached(more, _material(laptop().identity), AT)
    said = [whole[0], (whole[1][0], more), (SIGNATURE_NAME, signature), *whole[3:]]
    assert fault_of(with_members(said)) is IngestFault.DIGEST


def test_padding_is_zeros_of_the_right_length() -> None:
    for pad in (b"", members()[-1][1] + b"\0" * 4096, b"x" * len(members()[-1][1])):
        assert fault_of(with_members([*members()[:-1], ("data/pad", pad)])) is IngestFault.DIGEST


def test_zips_by_other_hands_are_refused() -> None:
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("data/records.json", b"0" * 20_000_000)
    assert fault_of(sealed_again(bomb.getvalue())) is IngestFault.CONTAINER
    link = BytesIO()
    with zipfile.ZipFile(link, "w") as archive:
        for name, content in members():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o120777 << 16
            archive.writestr(entry, content)
    assert fault_of(sealed_again(link.getvalue())) is IngestFault.CONTAINER
    assert fault_of(sealed_again(inside() + b"PK\x05\x06" + b"\0" * 18)) is IngestFault.CONTAINER
    assert fault_of(sealed_again(b"MZ" + inside())) is IngestFault.CONTAINER
    assert fault_of(sealed_again(b"")) is IngestFault.CONTAINER


def test_too_much_is_told_before_and_after() -> None:
    with pytest.raises(EnvelopeRefused) as refused:
        sealed_at(AT, replace(PARTS, attachments=tuple(bytes([n]) for n in range(65))))
    assert refused.value.fault is IngestFault.TOO_LARGE
    with pytest.raises(EnvelopeRefused) as refused:
        sealed_at(AT, replace(PARTS, attachments=(bytes(container.LIMIT),)))
    assert refused.value.fault is IngestFault.TOO_LARGE
    assert fault_of(bytes(container.LIMIT + 1)) is IngestFault.TOO_LARGE
    most = sealed_at(AT, replace(PARTS, attachments=tuple(bytes([n]) for n in range(64))))
    opened = ENVELOPES.open(most.content, [coordinator().age.identity], space().root.cert_pem)
    assert len(opened.parts.attachments) == 64


def test_signed_but_not_sealed_is_read_by_everybody_and_is_no_sealed_one() -> None:
    signed = ENVELOPES.sign_open(PARTS, coordinator().identity, AT)
    opened = ENVELOPES.read_open(signed.content, space().root.cert_pem)
    assert (opened.signer.role, opened.signer.coordinator) == (SignerRole.COORDINATOR, coordinator().holder.coordinator)
    assert fault_of(sealed_again(signed.content)) is IngestFault.CONTAINER
    with pytest.raises(EnvelopeRefused) as refused:
        ENVELOPES.read_open(inside(), space().root.cert_pem)
    assert refused.value.fault is IngestFault.CONTAINER


def test_no_flipped_bit_of_a_list_is_accepted() -> None:
    signed = ENVELOPES.sign_open(Parts(b'{"a":1}', b'{"b":2}'), coordinator().identity, AT).content
    accepted = []
    for bit in random.Random(5).sample(range(len(signed) * 8), 1500):
        damaged = bytearray(signed)
        damaged[bit // 8] ^= 1 << bit % 8
        try:
            ENVELOPES.read_open(bytes(damaged), space().root.cert_pem)
        except EnvelopeRefused:
            continue
        accepted.append(bit)
    assert accepted == []


def test_a_file_is_known_by_its_start() -> None:
    signed = ENVELOPES.sign_open(PARTS, coordinator().identity, AT).content
    assert ENVELOPES.is_open(signed[:100])
    for other in (sealed().content[:100], signed[1:101], b""):
        assert not ENVELOPES.is_open(other)
