"""A person's own root and signer: it knows which certificates are made and which are believed; it keeps no key."""

import hashlib
import warnings
from dataclasses import dataclass
from datetime import datetime, timedelta

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

ROOT_LIFE = timedelta(days=3652)
BEFORE = timedelta(days=1)
LONGEST_NAME = 64
_SCALARS = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""The order of P-256: a private key is a number from 1 up to, not including, this."""
_EXTENSION_ERRORS = (x509.ExtensionNotFound, x509.DuplicateExtension, x509.InvalidVersion)
# Such a certificate is refused by ``loaded``. To turn the warning into an error while one is read would change, in a
# program of several threads, what becomes of warnings elsewhere.
warnings.filterwarnings("ignore", "Parsed a serial number", CryptographyDeprecationWarning)


@dataclass(frozen=True, slots=True)
class Chain:
    """A signer's certificate and the root that issued it, both proved."""

    leaf: x509.Certificate
    root: x509.Certificate

    @property
    def anchor(self) -> x509.Certificate:
        """What the chain hangs on."""
        return self.root

    @property
    def signer(self) -> str:
        """The name in the signer's certificate."""
        return str(self.leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)

    @property
    def root_sha256(self) -> str:
        """The root's fingerprint: SHA-256 of its DER, in lower-case hexadecimal."""
        return self.root.fingerprint(hashes.SHA256()).hex()


def make_material(name: str, now: datetime, practice_seed: str = "") -> SigningMaterial:
    """A new root and signer for a person, both valid for 10 years from the day before ``now``.

    The root's own key is not kept, so nothing could renew a signer that ended before its root.

    With ``practice_seed`` the keys follow from it, the same each time, so that practice data are: no real person's key
    may be made so.

    Raises:
        ValueError: the name is empty.
    """
    spoken = " ".join(name.split())[:LONGEST_NAME]
    if not spoken:
        raise ValueError("a signer needs a name")
    root_key, key = (private_key(practice_seed and f"{practice_seed} {what}") for what in ("root", "signer"))
    root = _root(spoken, root_key, now)
    leaf = _leaf(spoken, key, root, root_key, now)
    pem = serialization.Encoding.PEM
    return SigningMaterial(root.public_bytes(pem), leaf.public_bytes(pem), private_pem(key))


def private_key(seed: str) -> ec.EllipticCurvePrivateKey:
    """A new key on P-256; with a seed always the same one, for practice data only."""
    if not seed:
        return ec.generate_private_key(ec.SECP256R1())
    return ec.derive_private_key(_number(seed.encode()) % (_SCALARS - 1) + 1, ec.SECP256R1())


def private_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    """A private key as it is kept: PKCS #8 in PEM, unsealed."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def public_der(key: CertificatePublicKeyTypes) -> bytes:
    """A public key as it stands in certificates and is told apart by: SubjectPublicKeyInfo in DER."""
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def serial_of(told: bytes) -> int:
    """A certificate's number, 159 bits out of its public key and what else is told: as hard to guess beforehand as the
    key."""
    return _number(told) >> 353 or 1


def _number(content: bytes) -> int:
    return int.from_bytes(hashlib.sha512(content).digest(), "big")


def _name(common: str, unit: str) -> x509.Name:
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
        x509.NameAttribute(NameOID.COMMON_NAME, common),
    ])


def usage(*, signs: bool = False, issues: bool = False) -> x509.KeyUsage:
    """What a key is for: to sign content, or certificates."""
    return x509.KeyUsage(signs, signs, False, False, False, issues, issues, False, False)


def _root(name: str, key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    subject = _name(name, "Hyvinvointi root")
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(serial_of(public_der(key.public_key())))
        .not_valid_before(now - BEFORE)
        .not_valid_after(now + ROOT_LIFE)
        .add_extension(x509.BasicConstraints(True, 0), True)
        .add_extension(usage(issues=True), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .sign(key, hashes.SHA256(), ecdsa_deterministic=True)
    )


def _leaf(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(_name(name, "Hyvinvointi signer"))
        .issuer_name(root.subject)
        .public_key(key.public_key())
        .serial_number(serial_of(public_der(key.public_key())))
        .not_valid_before(now - BEFORE)
        .not_valid_after(root.not_valid_after_utc)
        .add_extension(x509.BasicConstraints(False, None), True)
        .add_extension(usage(signs=True), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), False)
        .sign(root_key, hashes.SHA256(), ecdsa_deterministic=True)
    )


def proved_chain(leaf_der: bytes, root_der: bytes) -> Chain:
    """The chain, when every byte of both certificates is vouched for: each is canonical DER, the root signed itself
    and the leaf, and each may do what it does.

    Raises:
        RefusedError: anything else.
    """
    try:
        leaf, root = loaded(leaf_der), loaded(root_der)
        root.verify_directly_issued_by(root)
        leaf.verify_directly_issued_by(root)
        sound = _may_issue(root) and _may_sign(leaf) and is_canonical(leaf, leaf_der) and is_canonical(root, root_der)
    except (ValueError, TypeError, InvalidSignature, Warning, *_EXTENSION_ERRORS) as error:
        raise RefusedError(Reason.BAD_CERTIFICATE) from error
    if not sound:
        raise RefusedError(Reason.BAD_CERTIFICATE)
    return Chain(leaf, root)


def loaded(der: bytes) -> x509.Certificate:
    """A certificate, of which nothing is proved yet.

    Raises:
        ValueError: it is none, or its number is not above zero, of which the library only warns.
    """
    certificate = x509.load_der_x509_certificate(der)
    if certificate.serial_number <= 0:
        raise ValueError("the number of a certificate is above zero")
    return certificate


def proved_chain_of(material: SigningMaterial) -> Chain:
    """The chain of a profile's own material.

    Raises:
        RefusedError: the certificates do not belong together.
    """
    der = serialization.Encoding.DER
    leaf, root = (
        x509.load_pem_x509_certificate(pem).public_bytes(der)
        for pem in (material.signer_cert_pem, material.root_cert_pem)
    )
    return proved_chain(leaf, root)


def require_valid_at(chain: Chain, instant: datetime) -> None:
    """Refuses a signature made outside the validity of its certificates.

    Raises:
        RefusedError: outside validity.
    """
    for certificate in (chain.leaf, chain.root):
        if not certificate.not_valid_before_utc <= instant <= certificate.not_valid_after_utc:
            raise RefusedError(Reason.OUTSIDE_VALIDITY)


def _may_issue(root: x509.Certificate) -> bool:
    basic = root.extensions.get_extension_for_class(x509.BasicConstraints).value
    usage = root.extensions.get_extension_for_class(x509.KeyUsage).value
    return basic.ca and usage.key_cert_sign and is_p256(root)


def _may_sign(leaf: x509.Certificate) -> bool:
    basic = leaf.extensions.get_extension_for_class(x509.BasicConstraints).value
    usage = leaf.extensions.get_extension_for_class(x509.KeyUsage).value
    named = len(leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)) == 1
    return not basic.ca and usage.digital_signature and named and is_p256(leaf)


def is_p256(certificate: x509.Certificate | x509.CertificateSigningRequest) -> bool:
    """Whether its key is on P-256."""
    key = certificate.public_key()
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)


def is_canonical(certificate: x509.Certificate, der: bytes) -> bool:
    """Whether the bytes are exactly those of the signed part, P-256 with SHA-256 and the signature: whatever a
    signature does not cover could otherwise be changed unseen (TECH.md 5)."""
    rebuilt = asn1_x509.Certificate({
        "tbs_certificate": asn1_x509.TbsCertificate.load(certificate.tbs_certificate_bytes),
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signature_value": canonical_signature(certificate.signature),
    })
    return bool(rebuilt.dump() == der)


def canonical_signature(signature: bytes) -> bytes:
    """An ECDSA signature written again from its two numbers.

    Raises:
        ValueError: it is no ECDSA signature.
    """
    return encode_dss_signature(*decode_dss_signature(signature))
