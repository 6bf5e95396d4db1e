"""Signatures of another program with the right key: each thing that it says otherwise is refused."""

import hashlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from asn1crypto import cms as asn1
from asn1crypto.algos import DigestAlgorithm
from asn1crypto.core import OctetString
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.bundles import cms
from hyvinvointi_desktop.bundles.envelopes import space_prover
from hyvinvointi_desktop.bundles.keys import make_material
from hyvinvointi_desktop.bundles.refusals import RefusedError
from tests.support.space import AT, CERTS, laptop, space

CONTENT = b"content"
DIGEST = hashlib.sha256(CONTENT).digest()
Change = Callable[[Any], None]


@cache
def material() -> SigningMaterial:
    return make_material("Maija Keksitty", AT)


def worked_over(change: Change, later: Change | None = None) -> bytes:
    """A whole signature, changed and signed anew by the same key; ``later`` changes what the key has not signed."""
    made = asn1.ContentInfo.load(cms.sign_detached(CONTENT, material(), AT))
    info = made["content"]["signer_infos"][0]
    change(info["signed_attrs"])
    key = serialization.load_pem_private_key(material().signer_key_pem, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    info["signature"] = key.sign(info["signed_attrs"].untag().dump(force=True), ec.ECDSA(hashes.SHA256()))
    if later is not None:
        later(made["content"])
    return bytes(made.dump(force=True))


def reason_of(der: bytes, digest: bytes = DIGEST) -> str:
    with pytest.raises(RefusedError) as refused:
        cms.check(der, digest)
    return refused.value.reason.value


def nothing(_: Any) -> None:
    pass


def _values(attributes: Any, kind: str) -> Any:
    return next(a["values"] for a in attributes if a["type"].native == kind)


def test_signed_anew_without_a_change_it_holds() -> None:
    assert cms.check(worked_over(nothing), DIGEST).at == AT


def test_it_is_a_signature_of_this_content_and_no_other() -> None:
    assert reason_of(cms.sign_detached(CONTENT, material(), AT), hashlib.sha256(b"other").digest()) == "bad_signature"


def test_it_is_signed_by_the_key_of_its_certificate() -> None:
    other = make_material("Maija Keksitty", AT)
    mixed = SigningMaterial(material().root_cert_pem, material().signer_cert_pem, other.signer_key_pem)
    assert reason_of(cms.sign_detached(CONTENT, mixed, AT)) == "bad_signature"


def _other_content(attributes: Any) -> None:
    _values(attributes, "content_type")[0] = asn1.ContentType("enveloped_data")


def _two_digests(attributes: Any) -> None:
    _values(attributes, "message_digest").append(OctetString(b"\xff" * 32))


def _a_digest_twice(attributes: Any) -> None:
    first = asn1.CMSAttribute({"type": "message_digest", "values": [OctetString(bytes(32))]})
    attributes.append(first)


def _another_certificate(attributes: Any) -> None:
    _values(attributes, cms.CERTIFICATE_NAMED)[0]["certs"][0]["cert_hash"] = bytes(32)


def _another_way_to_name_it(attributes: Any) -> None:
    named = _values(attributes, cms.CERTIFICATE_NAMED)[0]["certs"][0]
    named["hash_algorithm"] = DigestAlgorithm({"algorithm": "sha512"})


def _one_thing_more(attributes: Any) -> None:
    attributes.append(asn1.CMSAttribute({"type": "1.2.3.4", "values": [OctetString(b"x")]}))


@pytest.mark.parametrize("change", [
    _other_content, _two_digests, _a_digest_twice, _another_certificate, _another_way_to_name_it, _one_thing_more,
])  # fmt: skip
def test_what_is_signed_beside_the_content_is_said_in_one_way(change: Change) -> None:
    assert reason_of(worked_over(change)) == "bad_signature"


def _more_that_is_unsigned(data: Any) -> None:
    more = asn1.CMSAttribute({"type": "1.2.3.4", "values": [OctetString(b"x")]})
    data["signer_infos"][0]["unsigned_attrs"] = asn1.CMSAttributes([more])


def _a_certificate_twice(data: Any) -> None:
    data["certificates"].append(data["certificates"][0].copy())


def _a_second_signer(data: Any) -> None:
    data["signer_infos"].append(data["signer_infos"][0].copy())


def _another_digest_named(data: Any) -> None:
    data["digest_algorithms"].append(DigestAlgorithm({"algorithm": "sha512"}))


@pytest.mark.parametrize("later", [
    _more_that_is_unsigned, _a_certificate_twice, _a_second_signer, _another_digest_named,
])  # fmt: skip
def test_nothing_is_added_that_no_key_has_signed(later: Change) -> None:
    assert reason_of(worked_over(nothing, later)) == "changed_bytes"


@pytest.mark.parametrize("gone", ["certificates", "signer_infos"])
def test_without_its_certificates_or_a_signer_it_is_none(gone: str) -> None:
    def empty(data: Any) -> None:
        data[gone] = []

    assert reason_of(worked_over(nothing, empty)) == "bad_signature"


def test_a_certificate_of_the_same_key_does_not_take_the_place_of_the_one_that_signed() -> None:
    """What names the signer is not signed: only the digest of the certificate among the signed attributes is."""
    mine = laptop().identity
    request = CERTS.request(laptop().holder, mine.key_pem)
    first, second = (CERTS.issue(space().issuer, request, at) for at in (AT, AT.replace(hour=9)))
    signed = cms.sign_detached(CONTENT, SigningMaterial(mine.issuer_pem, first, mine.key_pem), AT)
    prove = space_prover(space().root.cert_pem)
    assert cms.checked(signed, DIGEST, prove)[1] == AT
    one, other = (
        Certificate.load(x509.load_pem_x509_certificate(pem).public_bytes(serialization.Encoding.DER))
        for pem in (first, second)
    )
    made = asn1.ContentInfo.load(signed)
    data = made["content"]
    data["certificates"] = [other if c.chosen.dump() == one.dump() else c.chosen for c in data["certificates"]]
    data["signer_infos"][0]["sid"].chosen["serial_number"] = other.serial_number
    with pytest.raises(RefusedError) as refused:
        cms.checked(made.dump(force=True), DIGEST, prove)
    assert refused.value.reason.value == "bad_signature"
