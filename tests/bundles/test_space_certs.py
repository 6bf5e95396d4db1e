"""Certificates of a space: openssl agrees, and each thing that is wrong is refused with its own fault."""

import base64
import random
import subprocess
import warnings
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.space_certs_port import CertificateFault, CertificateRefused, CertifiedKey, Holder
from hyvinvointi_desktop.bundles import space_facts
from hyvinvointi_desktop.bundles.space_proof import proved_space_chain
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId
from tests.support.space import (
    AGE,
    AT,
    CERTS,
    COORDINATOR,
    DEVICE,
    FOUNDED,
    OTHER_SPACE,
    SPACE,
    WORKER,
    Member,
    coordinator,
    founded,
    laptop,
    space,
)


def fault_of(member: Member, at: datetime = AT, *, issuer: bytes = b"", root: bytes = b"", cert: bytes = b"") -> str:
    mine = member.identity
    with pytest.raises(CertificateRefused) as refused:
        CERTS.prove(cert or mine.cert_pem, issuer or mine.issuer_pem, root or mine.root_pem, at)
    return refused.value.fault.value


def der(pem: bytes) -> bytes:
    return x509.load_pem_x509_certificate(pem).public_bytes(serialization.Encoding.DER)


def test_a_laptop_is_proved_with_all_that_it_is() -> None:
    mine = laptop().identity
    proved = CERTS.prove(mine.cert_pem, mine.issuer_pem, mine.root_pem, AT)
    assert proved.holder == Holder(SignerRole.DEVICE, SPACE, laptop().age.recipient, DEVICE, 1, WORKER)
    leaf = x509.load_pem_x509_certificate(mine.cert_pem)
    assert proved.cert_sha256 == leaf.fingerprint(hashes.SHA256()).hex()
    assert (proved.first_at, proved.last_at) == (FOUNDED - timedelta(days=1), FOUNDED + timedelta(days=731))


def test_a_coordinator_is_proved() -> None:
    mine = coordinator().identity
    holder = CERTS.prove(mine.cert_pem, mine.issuer_pem, mine.root_pem, AT).holder
    assert holder == Holder(SignerRole.COORDINATOR, SPACE, coordinator().age.recipient, coordinator=COORDINATOR)


def test_a_root_says_whose_it_is_and_its_lives_are_ten_three_and_two_years() -> None:
    facts = CERTS.read_root(space().root.cert_pem)
    assert (facts.space, facts.name) == (SPACE, "Keksitty kunta")
    assert facts.last_at == FOUNDED + timedelta(days=3652)
    issuer = x509.load_pem_x509_certificate(space().issuer.cert_pem)
    assert issuer.not_valid_after_utc == FOUNDED + timedelta(days=1096)
    assert issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length == 0


def test_nothing_ends_after_what_it_hangs_on() -> None:
    late = FOUNDED + timedelta(days=1000)
    member = space().laptop(at=late)
    assert x509.load_pem_x509_certificate(member.identity.cert_pem).not_valid_after_utc == FOUNDED + timedelta(1096)
    issuer = CERTS.make_issuer(space().root, CERTS.new_key(), FOUNDED + timedelta(days=3600))
    assert x509.load_pem_x509_certificate(issuer.cert_pem).not_valid_after_utc == FOUNDED + timedelta(days=3652)


@pytest.mark.parametrize(("days", "fault"), [(-2, "not_yet"), (732, "expired"), (3653, "expired"), (-3653, "not_yet")])
def test_a_time_outside_is_refused(days: int, fault: str) -> None:
    assert fault_of(laptop(), FOUNDED + timedelta(days=days)) == fault


def test_another_root_with_the_same_name_and_space_is_foreign() -> None:
    assert fault_of(laptop(), root=founded().root.cert_pem) == "foreign_root"


def test_another_issuer_of_the_same_root_did_not_make_it() -> None:
    other = CERTS.make_issuer(space().root, CERTS.new_key(), FOUNDED)
    assert fault_of(laptop(), issuer=other.cert_pem) == "not_issued"


def test_roles_cannot_be_taken() -> None:
    made, mine = space(), laptop().identity
    assert fault_of(laptop(), cert=mine.issuer_pem, issuer=made.root.cert_pem) == "wrong_role"
    assert fault_of(laptop(), issuer=mine.cert_pem) == "wrong_role"
    assert fault_of(laptop(), root=mine.issuer_pem) == "wrong_role"
    assert fault_of(laptop(), cert=made.root.cert_pem, issuer=made.root.cert_pem) == "wrong_role"


def test_a_laptop_issues_nothing() -> None:
    posing = CertifiedKey(laptop().identity.cert_pem, laptop().identity.key_pem)
    request = CERTS.request(laptop().holder, CERTS.new_key())
    with pytest.raises(CertificateRefused) as refused:
        CERTS.issue(posing, request, AT)
    assert refused.value.fault is CertificateFault.WRONG_ROLE
    with pytest.raises(CertificateRefused):
        CERTS.make_issuer(space().issuer, CERTS.new_key(), AT)


def test_an_issuer_issues_for_its_own_space_and_time_only() -> None:
    request = CERTS.request(replace(laptop().holder, space=OTHER_SPACE), CERTS.new_key())
    with pytest.raises(CertificateRefused) as refused:
        CERTS.issue(space().issuer, request, AT)
    assert refused.value.fault is CertificateFault.OTHER_SPACE
    own = CERTS.request(laptop().holder, CERTS.new_key())
    with pytest.raises(CertificateRefused) as refused:
        CERTS.issue(space().issuer, own, FOUNDED + timedelta(days=1097))
    assert refused.value.fault is CertificateFault.EXPIRED


def test_a_key_that_does_not_belong_to_the_certificate_signs_nothing() -> None:
    mixed = CertifiedKey(space().issuer.cert_pem, CERTS.new_key())
    with pytest.raises(ValueError, match="key"):
        CERTS.issue(mixed, CERTS.request(laptop().holder, CERTS.new_key()), AT)


def test_a_request_says_who_asks_and_proves_the_key() -> None:
    key = CERTS.new_key()
    request = CERTS.request(laptop().holder, key)
    asked = CERTS.read_request(request)
    assert asked.holder == laptop().holder
    cert = CERTS.issue(space().issuer, request, AT)
    proved = CERTS.prove(cert, space().issuer.cert_pem, space().root.cert_pem, AT)
    assert proved.public_key_sha256 == asked.public_key_sha256


def test_no_request_with_a_flipped_bit_is_read() -> None:
    loaded = x509.load_pem_x509_csr(CERTS.request(laptop().holder, CERTS.new_key()))
    whole, chance = loaded.public_bytes(serialization.Encoding.DER), random.Random(3)
    for bit in chance.sample(range(len(whole) * 8), 150):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        try:
            pem = x509.load_der_x509_csr(bytes(damaged)).public_bytes(serialization.Encoding.PEM)
        except ValueError:
            continue  # the library does not even read it
        with pytest.raises(CertificateRefused):
            CERTS.read_request(pem)


@pytest.mark.parametrize("bad", [b"", b"-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----"])
def test_what_is_no_request_is_malformed(bad: bytes) -> None:
    with pytest.raises(CertificateRefused):
        CERTS.read_request(bad)
    with pytest.raises(CertificateRefused):
        CERTS.read_root(bad)


@pytest.mark.parametrize("changed", [
    {"device": DeviceId("C" * 16)}, {"worker": WorkerId("short")}, {"epoch": 0}, {"recipient": "age1"},
    {"space": SpaceId("")}, {"coordinator": COORDINATOR},
])  # fmt: skip
def test_ids_that_are_none_are_never_asked_for(changed: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        CERTS.request(replace(laptop().holder, **changed), CERTS.new_key())


def test_a_space_needs_a_name_and_an_id() -> None:
    with pytest.raises(ValueError, match="name"):
        CERTS.make_root(SPACE, "  ", CERTS.new_key(), AT)
    with pytest.raises(ValueError, match="id"):
        CERTS.make_root(SpaceId("Kunta"), "Kunta", CERTS.new_key(), AT)


def test_no_certificate_with_a_flipped_bit_is_believed() -> None:
    mine, chance = laptop().identity, random.Random(4)
    whole = [der(mine.cert_pem), der(mine.issuer_pem), der(mine.root_pem)]
    accepted = []
    for place in range(3):
        for bit in chance.sample(range(len(whole[place]) * 8), 120):
            damaged = bytearray(whole[place])
            damaged[bit // 8] ^= 1 << bit % 8
            try:
                proved_space_chain(*(bytes(damaged) if n == place else whole[n] for n in range(3)))
            except CertificateRefused:
                continue
            accepted.append((place, bit))
    assert accepted == []


def test_a_number_below_zero_is_malformed_though_the_library_only_warns() -> None:
    cert = x509.load_pem_x509_certificate(laptop().identity.cert_pem)
    number = cert.serial_number.to_bytes(20, "big")
    whole = der(laptop().identity.cert_pem)
    odd = whole.replace(number, b"\xff" + number[1:], 1)
    assert odd != whole
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(CertificateRefused):
            proved_space_chain(odd, der(laptop().identity.issuer_pem), der(laptop().identity.root_pem))


def test_a_version_of_certificates_that_nobody_knows_is_malformed() -> None:
    whole = der(laptop().identity.cert_pem)
    odd = whole.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x6a", 1)
    assert odd != whole
    wrapped = b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(odd) + b"-----END CERTIFICATE-----\n"
    assert fault_of(laptop(), cert=wrapped) == "malformed"
    with pytest.raises(CertificateRefused):
        CERTS.read_root(wrapped)
    assert fault_of(laptop(), root=wrapped) == "malformed"


def test_facts_of_later_versions_are_refused_and_more_facts_are_not_minded() -> None:
    facts = space_facts.of_holder(laptop().holder)
    assert space_facts.holder_of(facts | {"v": 1, "colour": "blue"}) == laptop().holder
    later = x509.Extensions([x509.Extension(space_facts.FACTS, False, space_facts.extension(facts | {"v": 2}))])
    with pytest.raises(ValueError, match="version"):
        space_facts.read(later)


def test_a_vouched_content_holds_for_its_key_alone() -> None:
    signature = CERTS.vouch(laptop().identity.key_pem, b"renew")
    assert CERTS.vouched(laptop().identity.cert_pem, b"renew", signature)
    assert not CERTS.vouched(laptop().identity.cert_pem, b"renew!", signature)
    assert not CERTS.vouched(coordinator().identity.cert_pem, b"renew", signature)
    assert not CERTS.vouched(laptop().identity.cert_pem, b"renew", b"")


def test_practice_keys_follow_from_their_seed_and_others_never_repeat() -> None:
    assert CERTS.new_key("practice 1") == CERTS.new_key("practice 1") != CERTS.new_key("practice 2")
    assert CERTS.new_key() != CERTS.new_key()


def test_the_same_key_certified_anew_has_another_number() -> None:
    request = CERTS.request(laptop().holder, CERTS.new_key())
    made = [CERTS.issue(space().issuer, request, AT + timedelta(days=n)) for n in (0, 1)]
    numbers = {x509.load_pem_x509_certificate(pem).serial_number for pem in made}
    assert len(numbers) == 2


def test_openssl_believes_the_chain(tmp_path: Path) -> None:
    for name, pem in (("root", space().root.cert_pem), ("issuer", space().issuer.cert_pem)):
        (tmp_path / f"{name}.pem").write_bytes(pem)
    for member in (laptop(), coordinator()):
        (tmp_path / "leaf.pem").write_bytes(member.identity.cert_pem)
        command = ["openssl", "verify", "-x509_strict", "-attime", str(int(AT.timestamp())), "-CAfile", "root.pem"]
        command += ["-untrusted", "issuer.pem", "leaf.pem"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert done.stdout == b"leaf.pem: OK\n", done.stderr


def test_another_coordinator_has_an_id_of_its_own() -> None:
    second = space().coordinator(CoordinatorId("f" * 15 + "7"))
    assert second.holder.coordinator == "f" * 15 + "7"


def test_age_opens_what_it_sealed_and_nothing_else() -> None:
    mine, other = AGE.new_key(), AGE.new_key()
    sealed = AGE.seal(b"content", [mine.recipient, other.recipient])
    assert AGE.unseal(sealed, [other.identity]) == b"content"
    assert AGE.recipient_of(mine.identity) == mine.recipient
