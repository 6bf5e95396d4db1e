"""Certificates of a space (PROTOCOL.md 2.2): root, issuing key, then laptops and coordinators.

It makes them and reads requests for them; ``space_proof`` believes or refuses them. It keeps no key. All keys are ECDSA
P-256, all signatures SHA-256. What a certificate says of its holder stands in ``space_facts``.
"""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.space_certs_port import (
    CertificateFault,
    CertificateRefused,
    CertifiedKey,
    Holder,
    Proved,
    Requested,
    RootFacts,
)
from hyvinvointi_desktop.bundles import space_facts, space_proof
from hyvinvointi_desktop.bundles.keys import (
    BEFORE,
    LONGEST_NAME,
    is_p256,
    private_key,
    private_pem,
    public_der,
    serial_of,
    usage,
)
from hyvinvointi_desktop.domain.exchange import SpaceId, canonical_bytes

ROOT_LIFE, ISSUER_LIFE, LEAF_LIFE = timedelta(days=3652), timedelta(days=1096), timedelta(days=731)
PEM, DER = serialization.Encoding.PEM, serialization.Encoding.DER
SHA256 = hashes.SHA256()
UNITS = {
    space_facts.ROOT: "Hyvinvointi root",
    space_facts.ISSUER: "Hyvinvointi issuer",
    SignerRole.DEVICE: "Hyvinvointi laptop",
    SignerRole.COORDINATOR: "Hyvinvointi coordinator",
}


class LibraryCertificates:
    """The promise of ``app.space_certs_port`` kept by the library ``cryptography``."""

    def new_key(self, practice_seed: str = "") -> bytes:
        """A private key in PEM; with a seed always the same."""
        return private_pem(private_key(practice_seed))

    def make_root(self, space: SpaceId, name: str, key_pem: bytes, at: datetime) -> CertifiedKey:
        """The root of a space, from the day before for 10 years; it stands at most one step above an issuing key.

        Raises:
            ValueError: the name is empty or the space is no id.
        """
        spoken = " ".join(name.split())[:LONGEST_NAME]
        if not spoken:
            raise ValueError("a space needs a name")
        key = _key(key_pem)
        subject, facts = _authority_name(space_facts.ROOT, spoken), space_facts.of_authority(space_facts.ROOT, space)
        # From the day before: the clocks of a space never agree to the minute.
        builder = _builder(subject, subject, key.public_key(), facts, (at - BEFORE, at + ROOT_LIFE))
        return CertifiedKey(_signed(_authority(builder, 1), key, key.public_key()), key_pem)

    def make_issuer(self, root: CertifiedKey, key_pem: bytes, at: datetime) -> CertifiedKey:
        """An issuing key of the root, for 3 years and no longer than the root.

        Raises:
            CertificateRefused: no root, or ``at`` lies outside its time.
        """
        issuer = _issuing(root, space_facts.ROOT, at)
        facts = space_facts.of_authority(space_facts.ISSUER, space_proof.root_of(issuer).space)
        name = str(issuer.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
        key = _key(key_pem)
        subject = _authority_name(space_facts.ISSUER, name)
        builder = _builder(subject, issuer.subject, key.public_key(), facts, _span(issuer, at, ISSUER_LIFE))
        return CertifiedKey(_signed(_authority(builder, 0), _key(root.key_pem), issuer.public_key()), key_pem)

    def request(self, holder: Holder, key_pem: bytes) -> bytes:
        """A request (PKCS #10) in PEM, signed with its own key.

        Raises:
            ValueError: an id is no id.
        """
        facts = space_facts.of_holder(holder)
        builder = x509.CertificateSigningRequestBuilder().subject_name(_holder_name(holder))
        made = builder.add_extension(space_facts.extension(facts), False)
        return made.sign(_key(key_pem), SHA256, ecdsa_deterministic=True).public_bytes(PEM)

    def read_request(self, request_pem: bytes) -> Requested:
        """What is asked for, by somebody who has the key.

        Raises:
            CertificateRefused: malformed, or no proof of the key.
        """
        _, asked = _read_request(request_pem)
        return asked

    def issue(self, issuer: CertifiedKey, request_pem: bytes, at: datetime) -> bytes:
        """The certificate that was asked for, from the day before for 2 years and no longer than the issuer.

        Raises:
            CertificateRefused: as ``read_request``; or no issuing key, another space's, or outside its time.
        """
        request, asked = _read_request(request_pem)
        authority = _issuing(issuer, space_facts.ISSUER, at)
        if space_proof.facts_of(authority)["space"] != asked.holder.space:
            raise CertificateRefused(CertificateFault.OTHER_SPACE)
        key = request.public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)  # _read_request saw to it
        facts = space_facts.of_holder(asked.holder)
        span = _span(authority, at, LEAF_LIFE)
        builder = _builder(_holder_name(asked.holder), authority.subject, key, facts, span)
        builder = builder.add_extension(x509.BasicConstraints(False, None), True)
        builder = builder.add_extension(usage(signs=True), True)
        return _signed(builder, _key(issuer.key_pem), authority.public_key())

    def read_root(self, root_pem: bytes) -> RootFacts:
        """What a root says of itself, when it holds together.

        Raises:
            CertificateRefused: it is no root of a space.
        """
        return space_proof.root_of(space_proof.load(root_pem))

    def prove(self, cert_pem: bytes, issuer_pem: bytes, root_pem: bytes, at: datetime) -> Proved:
        """Whose the certificate is, proved up to the pinned root, when all three held at this time.

        Raises:
            CertificateRefused: with the first fault, structure before time.
        """
        leaf, issuer = (space_proof.load(pem).public_bytes(DER) for pem in (cert_pem, issuer_pem))
        chain = space_proof.space_chain(leaf, issuer, space_proof.roots_of(root_pem))
        space_proof.require_valid(chain, at)
        return chain.proved

    def ends_at(self, cert_pem: bytes) -> datetime:
        """The last moment of a certificate's own time.

        Raises:
            CertificateRefused: it is no certificate.
        """
        return space_proof.load(cert_pem).not_valid_after_utc

    def vouch(self, key_pem: bytes, content: bytes) -> bytes:
        """An ECDSA signature over the content, in DER."""
        return _key(key_pem).sign(content, ec.ECDSA(SHA256, deterministic_signing=True))

    def vouched(self, cert_pem: bytes, content: bytes, signature: bytes) -> bool:
        """Whether the key of this certificate signed the content.

        Raises:
            CertificateRefused: it is no certificate.
        """
        key = space_proof.load(cert_pem).public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        try:
            key.verify(signature, content, ec.ECDSA(SHA256))
        except InvalidSignature:
            return False
        return True


def _key(pem: bytes) -> ec.EllipticCurvePrivateKey:
    key = serialization.load_pem_private_key(pem, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("our keys are on P-256")
    return key


def _authority_name(role: str, spoken: str) -> x509.Name:
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, UNITS[role]),
        x509.NameAttribute(NameOID.COMMON_NAME, spoken),
    ])


def _holder_name(holder: Holder) -> x509.Name:
    whose = f"{holder.device}-{holder.epoch}" if holder.role is SignerRole.DEVICE else str(holder.coordinator)
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, holder.space),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, UNITS[holder.role]),
        x509.NameAttribute(NameOID.COMMON_NAME, whose),
    ])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    facts: dict[str, object],
    span: tuple[datetime, datetime],
) -> x509.CertificateBuilder:
    # The number follows from all that is told apart, so a key certified anew gets another one.
    told = canonical_bytes([facts, issuer.rfc4514_string(), *(at.isoformat() for at in span)])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(serial_of(public_der(key) + told))
        .not_valid_before(span[0])
        .not_valid_after(span[1])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), False)
        .add_extension(space_facts.extension(facts), False)
    )


def _authority(builder: x509.CertificateBuilder, steps_below: int) -> x509.CertificateBuilder:
    constrained = builder.add_extension(x509.BasicConstraints(True, steps_below), True)
    return constrained.add_extension(usage(issues=True), True)


def _signed(builder: x509.CertificateBuilder, key: ec.EllipticCurvePrivateKey, public: object) -> bytes:
    if not isinstance(public, ec.EllipticCurvePublicKey) or public != key.public_key():
        raise ValueError("the key is not that of the certificate")
    named = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), False)
    return named.sign(key, SHA256, ecdsa_deterministic=True).public_bytes(PEM)


def _issuing(authority: CertifiedKey, role: str, at: datetime) -> x509.Certificate:
    certificate = space_proof.load(authority.cert_pem)
    if space_proof.facts_of(certificate).get("role") != role:
        raise CertificateRefused(CertificateFault.WRONG_ROLE)
    space_proof.require_valid_certificate(certificate, at)
    return certificate


def _span(issuer: x509.Certificate, at: datetime, life: timedelta) -> tuple[datetime, datetime]:
    first = max(at - BEFORE, issuer.not_valid_before_utc)
    return first, min(at + life, issuer.not_valid_after_utc)


def _read_request(pem: bytes) -> tuple[x509.CertificateSigningRequest, Requested]:
    try:
        request = x509.load_pem_x509_csr(pem)
        proved = request.is_signature_valid
        holder = space_facts.holder_of(space_facts.read(request.extensions))
        key_sha256 = space_proof.public_key_sha256(request.public_key())
        ours = is_p256(request)
    except Exception as error:  # a parser of hostile bytes may raise anything: each is a refusal
        raise CertificateRefused(CertificateFault.MALFORMED) from error
    if not ours:
        raise CertificateRefused(CertificateFault.MALFORMED)
    if not proved:
        raise CertificateRefused(CertificateFault.NO_PROOF)
    return request, Requested(holder, key_sha256)
