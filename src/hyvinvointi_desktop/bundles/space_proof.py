"""Believes certificates of a space or refuses them: every byte vouched for, up to the root that is pinned."""

import functools
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.x509.oid import NameOID

from hyvinvointi_desktop.app.space_certs_port import CertificateFault, CertificateRefused, Proved, RootFacts
from hyvinvointi_desktop.bundles import space_facts
from hyvinvointi_desktop.bundles.keys import is_canonical, is_p256, loaded, public_der
from hyvinvointi_desktop.domain.exchange import SpaceId

KEPT_CHAINS = 1024
"""So many proved chains are remembered: a coordinator takes in thousands of files of a few dozen laptops."""


@dataclass(frozen=True, slots=True)
class SpaceChain:
    """Three certificates, proved; ``root`` is the pinned one."""

    leaf: x509.Certificate
    issuer: x509.Certificate
    root: x509.Certificate
    proved: Proved

    @property
    def anchor(self) -> x509.Certificate:
        """What the chain hangs on."""
        return self.root


def load(pem: bytes) -> x509.Certificate:
    """The certificate of a PEM text.

    Raises:
        CertificateRefused: it is none.
    """
    try:
        return _above_zero(x509.load_pem_x509_certificate(pem))
    except Exception as error:  # the library has errors of its own here, such as InvalidVersion
        raise CertificateRefused(CertificateFault.MALFORMED) from error


def _above_zero(certificate: x509.Certificate) -> x509.Certificate:
    if certificate.serial_number <= 0:
        raise ValueError("the number of a certificate is above zero")
    return certificate


def facts_of(certificate: x509.Certificate) -> dict[str, Any]:
    """What it says of its holder.

    Raises:
        CertificateRefused: nothing that this program writes.
    """
    try:
        return space_facts.read(certificate.extensions)
    except Exception as error:  # a parser of hostile bytes may raise anything: each is a refusal
        raise CertificateRefused(CertificateFault.MALFORMED) from error


def root_of(certificate: x509.Certificate) -> RootFacts:
    """What a root says of itself, when it is whole and signed itself.

    Raises:
        CertificateRefused: it is no root of a space.
    """
    try:
        facts = _authority(certificate, space_facts.ROOT, 1)
        _require_issued(certificate, certificate, CertificateFault.MALFORMED)
        return RootFacts(
            SpaceId(facts["space"]),
            str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value),
            certificate.fingerprint(hashes.SHA256()).hex(),
            public_key_sha256(certificate.public_key()),
            certificate.not_valid_before_utc,
            certificate.not_valid_after_utc,
        )
    except CertificateRefused:
        raise
    except Exception as error:
        raise CertificateRefused(CertificateFault.MALFORMED) from error


def public_key_sha256(key: CertificatePublicKeyTypes) -> str:
    """SHA-256 of a public key's DER, in hexadecimal."""
    return hashlib.sha256(public_der(key)).hexdigest()


@functools.lru_cache(maxsize=16)
def roots_of(pem: bytes) -> tuple[bytes, ...]:
    """The pinned roots of a PEM text, in DER: one, and while a space changes its root the old and the new one.

    Raises:
        CertificateRefused: there is none.
    """
    try:
        found = [_above_zero(root) for root in x509.load_pem_x509_certificates(pem)]
    except Exception as error:
        raise CertificateRefused(CertificateFault.MALFORMED) from error
    return tuple(root.public_bytes(serialization.Encoding.DER) for root in found)


def space_chain(leaf_der: bytes, issuer_der: bytes, roots: tuple[bytes, ...]) -> SpaceChain:
    """The chain up to one of the pinned roots. Says nothing of time.

    Raises:
        CertificateRefused: as ``proved_space_chain``.
    """
    for root in roots:
        try:
            return proved_space_chain(leaf_der, issuer_der, root)
        except CertificateRefused as refused:
            if refused.fault is not CertificateFault.FOREIGN_ROOT:
                raise
    raise CertificateRefused(CertificateFault.FOREIGN_ROOT)


@functools.lru_cache(maxsize=KEPT_CHAINS)
def proved_space_chain(leaf_der: bytes, issuer_der: bytes, root_der: bytes) -> SpaceChain:
    """The chain, when every byte of the three is vouched for and each may do what it does. Says nothing of time.

    Raises:
        CertificateRefused: anything else.
    """
    try:
        return _proved_chain(leaf_der, issuer_der, root_der)
    except CertificateRefused:
        raise
    except Exception as error:  # a parser of hostile bytes may raise anything, at any look: each is a refusal
        raise CertificateRefused(CertificateFault.MALFORMED) from error


def _proved_chain(*ders: bytes) -> SpaceChain:
    leaf, issuer, root = (loaded(der) for der in ders)
    if not all(is_canonical(made, der) for made, der in zip((leaf, issuer, root), ders, strict=True)):
        raise CertificateRefused(CertificateFault.MALFORMED)
    space = root_of(root).space
    between = _authority(issuer, space_facts.ISSUER, 0)
    _require_issued(issuer, root, CertificateFault.FOREIGN_ROOT)
    _require_issued(leaf, issuer, CertificateFault.NOT_ISSUED)
    proved = _proved(leaf)
    if not space == between["space"] == proved.holder.space:
        raise CertificateRefused(CertificateFault.OTHER_SPACE)
    return SpaceChain(leaf, issuer, root, proved)


def require_valid(chain: SpaceChain, at: datetime) -> None:
    """Refuses what was done outside the time of any of the three.

    Raises:
        CertificateRefused: not yet, or expired.
    """
    for certificate in (chain.leaf, chain.issuer, chain.root):
        require_valid_certificate(certificate, at)


def require_valid_certificate(certificate: x509.Certificate, at: datetime) -> None:
    """Refuses what was done outside the certificate's time.

    Raises:
        CertificateRefused: not yet, or expired.
    """
    if at < certificate.not_valid_before_utc:
        raise CertificateRefused(CertificateFault.NOT_YET)
    if at > certificate.not_valid_after_utc:
        raise CertificateRefused(CertificateFault.EXPIRED)


def _authority(certificate: x509.Certificate, role: str, steps_below: int) -> dict[str, Any]:
    facts = facts_of(certificate)
    basic, usage = _constraints(certificate)
    named = len(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)) == 1
    # Only what may issue has a path length: the library reads no other.
    may = basic.path_length == steps_below and usage.key_cert_sign and named
    if facts.get("role") != role or not may:
        raise CertificateRefused(CertificateFault.WRONG_ROLE)
    return facts


def _proved(leaf: x509.Certificate) -> Proved:
    facts = facts_of(leaf)
    basic, usage = _constraints(leaf)
    if basic.ca or not usage.digital_signature or facts.get("role") in (space_facts.ROOT, space_facts.ISSUER):
        raise CertificateRefused(CertificateFault.WRONG_ROLE)
    try:
        holder = space_facts.holder_of(facts)
    except ValueError as error:
        raise CertificateRefused(CertificateFault.MALFORMED) from error
    return Proved(
        holder,
        leaf.fingerprint(hashes.SHA256()).hex(),
        public_key_sha256(leaf.public_key()),
        leaf.not_valid_before_utc,
        leaf.not_valid_after_utc,
    )


def _constraints(certificate: x509.Certificate) -> tuple[x509.BasicConstraints, x509.KeyUsage]:
    try:
        basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
        sound = basic.critical and usage.critical and is_p256(certificate)
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension) as error:
        raise CertificateRefused(CertificateFault.MALFORMED) from error
    if not sound:
        raise CertificateRefused(CertificateFault.MALFORMED)
    return basic.value, usage.value


def _require_issued(certificate: x509.Certificate, issuer: x509.Certificate, fault: CertificateFault) -> None:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature) as error:
        raise CertificateRefused(fault) from error
