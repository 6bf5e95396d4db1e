"""Chains of certificates made by hand, for what the program itself would never make."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from hyvinvointi_desktop.app.exchange_port import SigningIdentity
from hyvinvointi_desktop.bundles import keys, space_facts
from hyvinvointi_desktop.domain.exchange import SpaceId
from tests.support.space import FOUNDED, SPACE, laptop


@dataclass(frozen=True, slots=True)
class Cert:
    """What one certificate of a chain says. It holds from ``FOUNDED`` on."""

    role: str
    ca: bool
    steps: int | None
    signs: bool = False
    issues: bool = False
    space: SpaceId = SPACE
    critical: tuple[bool, bool] = (True, True)
    names: int = 1
    curve: str = "secp256r1"
    by_another: bool = False
    life: timedelta = timedelta(days=700)


ROOT = Cert("root", ca=True, steps=1, issues=True)
ISSUER = Cert("issuer", ca=True, steps=0, issues=True)
LEAF = Cert("device", ca=False, steps=None, signs=True)


def chain(root: Cert = ROOT, issuer: Cert = ISSUER, leaf: Cert = LEAF) -> tuple[bytes, bytes, bytes]:
    """Leaf, issuer and root in DER. The leaf is of the laptop that the tests have, the keys are others."""
    return (
        _made("leaf", leaf, "issuer", issuer), _made("issuer", issuer, "root", root), _made("root", root, "root", root)
    )  # fmt: skip


def identity(root: Cert = ROOT, issuer: Cert = ISSUER, leaf: Cert = LEAF) -> SigningIdentity:
    """The same, as one who signs with it."""
    pems = [x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM) for der in chain(root, issuer, leaf)]
    return SigningIdentity(pems[0], keys.private_pem(_key("leaf", leaf.curve)), pems[1], pems[2])


@cache
def _key(of: str, curve: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key({"secp256r1": ec.SECP256R1(), "secp384r1": ec.SECP384R1()}[curve])


def _name(of: str, cert: Cert) -> x509.Name:
    common = [x509.NameAttribute(NameOID.COMMON_NAME, f"{of} {n}") for n in range(cert.names)]
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, of), *common])


def _facts(cert: Cert) -> dict[str, Any]:
    holder = replace(laptop().holder, space=cert.space)
    return space_facts.of_holder(holder) | {"role": cert.role}  # what more an authority says is not looked at


def _made(of: str, cert: Cert, above: str, issuer: Cert) -> bytes:
    key = _key(of, cert.curve)
    signing = _key("another", "secp256r1") if cert.by_another else _key(above, issuer.curve)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(of, cert))
        .issuer_name(_name(above, issuer))
        .public_key(key.public_key())
        .serial_number(len(of))
        .not_valid_before(FOUNDED)
        .not_valid_after(FOUNDED + cert.life)
        .add_extension(space_facts.extension(_facts(cert)), False)
        .add_extension(x509.BasicConstraints(cert.ca, cert.steps), cert.critical[0])
        .add_extension(keys.usage(signs=cert.signs, issues=cert.issues), cert.critical[1])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .sign(signing, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )
