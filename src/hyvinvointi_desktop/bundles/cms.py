"""Detached CMS signatures of one strict shape: one signer, his certificate, his issuer's, nothing unsigned.

It knows how to make one with pyHanko and how to take one apart so that not one bit is left unchecked. CMS leaves many
bytes to taste: of random flips a third went unseen by an ordinary check (TECH.md 5), so every signature is rebuilt from
its parts and compared.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from asn1crypto import cms, tsp
from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.bundles.keys import Chain, canonical_signature, proved_chain, require_valid_at
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.domain.days import local_day

# asn1crypto knows the attribute by name only once ``tsp`` is loaded; pyHanko loads it, a mere check does not.
CERTIFICATE_NAMED = tsp.CMSAttributeType.map("1.2.840.113549.1.9.16.2.47")
COMMON = {"content_type", "message_digest", CERTIFICATE_NAMED}
ALLOWED = (COMMON, COMMON | {"signing_time"}, COMMON | {"signing_time", "cms_algorithm_protection"})


class Proven(Protocol):
    """A chain of certificates that is proved, whatever it hangs on."""

    @property
    def leaf(self) -> x509.Certificate: ...
    @property
    def anchor(self) -> x509.Certificate:
        """What the chain hangs on: the root."""


ProvenT = TypeVar("ProvenT", bound=Proven)
Prover = Callable[[bytes, bytes], ProvenT]
"""Proves a signer's certificate and the other embedded one, both in DER; raises RefusedError or EnvelopeRefused."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that holds. ``at`` is the signing time attribute, which a PDF signature does not have."""

    chain: Chain
    at: datetime | None


def signer_of(material: SigningMaterial) -> Any:
    """pyHanko's signer for this material, which embeds the root too."""
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Signer(SimpleSigner):
        """Signs as RFC 6979 says: the same content with the same key has the same signature."""

        def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
            if digest_algorithm != "sha256" or not isinstance(private, ec.EllipticCurvePrivateKey):
                raise ValueError("we sign with ECDSA and SHA-256 only")
            return private.sign(data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))

    leaf, root = (
        Certificate.load(x509.load_pem_x509_certificate(pem).public_bytes(serialization.Encoding.DER))
        for pem in (material.signer_cert_pem, material.root_cert_pem)
    )
    private = serialization.load_pem_private_key(material.signer_key_pem, None)
    key = private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    others: Any = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    others.register(root)
    return Signer(leaf, PrivateKeyInfo.load(key), others, embed_roots=True)


def require_usable(material: SigningMaterial, at: datetime) -> None:
    """Refuses to sign what nobody could verify.

    Raises:
        ValueError: ``at`` has no offset.
        Refused: the clock is wrong, for ``at`` lies outside the validity of the certificates.
    """
    if at.tzinfo is None:
        raise ValueError("the signing time needs an offset")
    for pem in (material.signer_cert_pem, material.root_cert_pem):
        certificate = x509.load_pem_x509_certificate(pem)
        first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        if not first <= at <= last:
            raise Refused(
                Refusal.CLOCK_WRONG, today=local_day(at), first_day=local_day(first), last_day=local_day(last)
            )


def sign_detached(data: bytes, material: SigningMaterial, at: datetime) -> bytes:
    """A CAdES-B-B signature over the data, with ``at`` as its signing time.

    Raises:
        ValueError, Refused: as ``require_usable``.
    """
    import asyncio

    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    require_usable(material, at)
    attributes = PdfCMSSignedAttributes(signing_time=at.astimezone(UTC).replace(microsecond=0))
    made = signer_of(material).async_sign_general_data(
        data, "sha256", detached=True, use_cades=True, signed_attr_settings=attributes
    )
    return bytes(asyncio.run(made).dump())


def check(der: bytes, digest: bytes) -> Signed:
    """The signature of somebody with a root of his own, over content with this SHA-256 digest.

    Raises:
        RefusedError: it does not hold, or is not of our shape to the last bit.
    """
    chain, at = checked(der, digest, proved_chain)
    if at is not None:
        require_valid_at(chain, at)
    return Signed(chain, at)


def checked(der: bytes, digest: bytes, prove: Prover[ProvenT]) -> tuple[ProvenT, datetime | None]:
    """The chain and the signing time of a signature over content with this SHA-256 digest. Whether the chain held at
    that time is not looked at.

    Raises:
        RefusedError: it does not hold, or is not of our shape to the last bit.
    """
    try:
        parts = _parts(der)
        chain = prove(parts.leaf, parts.issuer)
        rebuilt = _rebuilt(parts)
    except (RefusedError, EnvelopeRefused):
        raise
    except Exception as error:  # a parser of hostile bytes may raise anything: each is a refusal
        raise RefusedError(Reason.BAD_SIGNATURE) from error
    if rebuilt != der:
        raise RefusedError(Reason.CHANGED_BYTES)
    _check_mathematics(parts, chain.leaf)
    try:
        at = _check_attributes(parts, digest, chain.leaf)
    except (ValueError, KeyError, TypeError) as error:
        raise RefusedError(Reason.BAD_SIGNATURE) from error
    return chain, at


@dataclass(frozen=True, slots=True)
class _Parts:
    leaf: bytes
    issuer: bytes
    attributes: Any
    signature: bytes


def _parts(der: bytes) -> _Parts:
    content = cms.ContentInfo.load(der, strict=True)
    if content["content_type"].native != "signed_data":
        raise RefusedError(Reason.BAD_SIGNATURE)
    data = content["content"]
    info = data["signer_infos"][0]
    serial = info["sid"].chosen["serial_number"].native
    # A second signer or a third certificate falls away here: what is rebuilt without it has other bytes.
    found = {c.chosen.serial_number == serial: c.chosen.dump() for c in data["certificates"]}
    return _Parts(found[True], found[False], info["signed_attrs"], info["signature"].native)


def _rebuilt(parts: _Parts) -> bytes:
    """The one way these parts are written; pyHanko writes them just so, and a test holds it to that."""
    leaf, issuer = Certificate.load(parts.leaf), Certificate.load(parts.issuer)
    sha256 = {"algorithm": "sha256"}
    info = cms.SignerInfo({
        "version": "v1",
        "sid": cms.SignerIdentifier(
            "issuer_and_serial_number",
            cms.IssuerAndSerialNumber({"issuer": leaf.issuer, "serial_number": leaf.serial_number}),
        ),
        "digest_algorithm": sha256,
        "signed_attrs": parts.attributes,
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signature": canonical_signature(parts.signature),
    })
    data = cms.SignedData({
        "version": "v1",
        "digest_algorithms": [sha256],
        "encap_content_info": {"content_type": "data"},
        "certificates": [leaf, issuer],
        "signer_infos": [info],
    })
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": data}).dump())


def _check_mathematics(parts: _Parts, leaf: x509.Certificate) -> None:
    key = leaf.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)  # who proved the chain saw to it
    # What is signed are the attributes with the tag of a SET, not with the context tag they travel under.
    signed = parts.attributes.untag().dump()
    try:
        key.verify(parts.signature, signed, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature as error:
        raise RefusedError(Reason.BAD_SIGNATURE) from error


def _check_attributes(parts: _Parts, digest: bytes, leaf: x509.Certificate) -> datetime | None:
    values = {a["type"].native: a["values"] for a in parts.attributes}
    single = all(len(v) == 1 for v in values.values())
    if len(values) != len(parts.attributes) or not single or set(values) not in ALLOWED:
        raise RefusedError(Reason.BAD_SIGNATURE)
    named = values[CERTIFICATE_NAMED][0]["certs"][0]
    good = (
        values["content_type"][0].native == "data"
        and values["message_digest"][0].native == digest
        and named["hash_algorithm"]["algorithm"].native == "sha256"
        and named["cert_hash"].native == leaf.fingerprint(hashes.SHA256())
    )
    if not good:
        raise RefusedError(Reason.BAD_SIGNATURE)
    at = values["signing_time"][0].native if "signing_time" in values else None
    return at if at is None or isinstance(at, datetime) else None


