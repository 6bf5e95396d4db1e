"""Signs, seals and opens what travels: ASiC-E inside, age outside (PROTOCOL.md 2.1, 2.3, steps 1 to 4 of 2.5).

Signing libraries are loaded only when something is signed. It keeps no key.
"""

import functools
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

from cryptography.hazmat.primitives import serialization

from hyvinvointi_desktop.app.age_port import SealBroken
from hyvinvointi_desktop.app.exchange_port import (
    CleanAttachment,
    EnvelopeRefused,
    Opened,
    Parts,
    SealedParts,
    Signer,
    SigningIdentity,
)
from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.app.space_certs_port import CertificateFault, CertificateRefused
from hyvinvointi_desktop.bundles import parts as container
from hyvinvointi_desktop.bundles.age import LibraryAge
from hyvinvointi_desktop.bundles.refusals import RefusedError
from hyvinvointi_desktop.bundles.space_proof import (
    SpaceChain,
    load,
    public_key_sha256,
    require_valid,
    roots_of,
    space_chain,
)
from hyvinvointi_desktop.bundles.stored_zip import HEAD
from hyvinvointi_desktop.domain.exchange import BundleId, IngestFault

Found = TypeVar("Found")
ReportSigner: TypeAlias = tuple[str, str, str | None]
"""Role, space and laptop."""
OF_TIME = {
    CertificateFault.NOT_YET: IngestFault.NOT_YET_VALID,
    CertificateFault.EXPIRED: IngestFault.EXPIRED,
}


class LibraryEnvelopes:
    """The promise of ``app.exchange_port`` kept by pyHanko and pyrage. ``fonts`` are for the picture of a signature on
    a paper."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._age = LibraryAge()

    def seal(self, parts: Parts, signing: SigningIdentity, recipients: Sequence[str], at: datetime) -> SealedParts:
        """Signed at this time, padded, sealed to the recipients.

        Raises:
            ValueError: nobody to seal to, or one that is no recipient; ``at`` has no offset.
            Refused: the clock is wrong, for ``at`` lies outside the time of the certificates.
            EnvelopeRefused: too large.
        """
        signed = self._signed(parts, signing, at, padded=True)
        content = self._age.seal(signed.content, recipients)
        if len(content) > container.LIMIT:
            raise EnvelopeRefused(IngestFault.TOO_LARGE)
        return SealedParts(signed.bundle, content)

    def open(self, content: bytes, identities: Sequence[str], root_pem: bytes) -> Opened:
        """What is in a sealed file, when its every byte holds.

        Raises:
            EnvelopeRefused: with the first fault on the way in.
        """
        if len(content) > container.LIMIT:
            raise EnvelopeRefused(IngestFault.TOO_LARGE)
        try:
            inside = self._age.unseal(content, identities)
        except SealBroken as broken:
            raise EnvelopeRefused(IngestFault.SEAL) from broken
        return opened(inside, root_pem, padded=True)

    def recipients_of(self, identities: Sequence[str]) -> tuple[str, ...]:
        """The age recipients of these identities.

        Raises:
            ValueError: one is none.
        """
        return tuple(self._age.recipient_of(identity) for identity in identities)

    def sign_open(self, parts: Parts, signing: SigningIdentity, at: datetime) -> SealedParts:
        """Signed at this time and readable by everybody.

        Raises:
            ValueError, Refused, EnvelopeRefused: as ``seal``.
        """
        return self._signed(parts, signing, at, padded=False)

    def read_open(self, content: bytes, root_pem: bytes) -> Opened:
        """What is in a file of ``sign_open``.

        Raises:
            EnvelopeRefused: with the first fault on the way in.
        """
        if len(content) > container.LIMIT:
            raise EnvelopeRefused(IngestFault.TOO_LARGE)
        return opened(content, root_pem, padded=False)

    def said_in_open(self, content: bytes) -> bytes:
        """The records of a file of ``sign_open``, of which nothing is proved.

        Raises:
            EnvelopeRefused: it is no such file.
        """
        if len(content) > container.LIMIT:
            raise EnvelopeRefused(IngestFault.TOO_LARGE)
        return container.unpacked(content, padded=False).parts.records

    def key_of(self, cert_pem: bytes) -> str:
        """SHA-256 of a certificate's public key, in DER.

        Raises:
            EnvelopeRefused: it is no certificate.
        """
        return public_key_sha256(_believed(functools.partial(load, cert_pem)).public_key())

    def is_open(self, start: bytes) -> bool:
        """Whether a file that starts so is meant to be one of ``sign_open``: its name says nothing."""
        return start.startswith(HEAD)

    def sign_report(self, pdf: bytes, signing: SigningIdentity, at: datetime, name: str, reason: str) -> bytes:
        """The paper, certified in its field ``Signature`` so that no change is allowed; the picture of the signature
        says the name, for the certificate holds a pseudonym.

        Raises:
            ValueError: there is no such empty field.
            Refused: as ``seal``.
        """
        from hyvinvointi_desktop.bundles.pades import sign_pdf

        return sign_pdf(pdf, _material(signing), at, reason, self._fonts, name)

    def check_report(
        self, pdf: bytes, signer: Signer, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str
    ) -> None:
        """Whether a paper is what ``sign_report`` made of ``unsigned`` on the signer's laptop, and nothing else.

        Raises:
            EnvelopeRefused: ``PDF``, with why not.
        """
        try:
            who = self._signer_of_report(pdf, root_pem, unsigned, unsigned_sha256)
        except (RefusedError, EnvelopeRefused) as refused:
            known = isinstance(refused, EnvelopeRefused) and refused.fault is IngestFault.PDF
            raise refused if known else EnvelopeRefused(IngestFault.PDF, str(refused)) from refused
        if who != (signer.role.value, signer.space, signer.device):
            raise EnvelopeRefused(IngestFault.PDF, "another signer")

    def clean_attachment(self, content: bytes) -> CleanAttachment:
        """What may be shown of an attachment.

        Raises:
            AttachmentRefused: it is not shown.
        """
        from hyvinvointi_desktop.bundles.attachments import cleaned

        return cleaned(content)

    def _signer_of_report(
        self, pdf: bytes, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str
    ) -> ReportSigner:
        """Who signed the paper. Raises RefusedError, EnvelopeRefused."""
        return signer_of_report(pdf, root_pem, unsigned, unsigned_sha256)

    def _signed(self, parts: Parts, signing: SigningIdentity, at: datetime, *, padded: bool) -> SealedParts:
        from hyvinvointi_desktop.bundles.cms import sign_detached

        data = container.data_of(parts, padded=padded)
        manifest = container.manifest_of(data)
        signature = sign_detached(manifest, _material(signing), at)
        identity = BundleId(hashlib.sha256(manifest).hexdigest())
        return SealedParts(identity, container.packed(data, manifest, signature))


def signer_of_report(pdf: bytes, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str) -> ReportSigner:
    """Whose signature a paper bears, when it is the paper ``unsigned`` and nothing else.

    Raises:
        RefusedError, EnvelopeRefused: it is not.
    """
    from hyvinvointi_desktop.bundles.report_check import check_report

    who = check_report(pdf, space_prover(root_pem), unsigned, unsigned_sha256).proved.holder
    return who.role.value, who.space, who.device


def space_prover(root_pem: bytes) -> Callable[[bytes, bytes], SpaceChain]:
    """Proves a member's certificate and its issuer's up to the pinned root.

    Raises:
        EnvelopeRefused: the pinned root is none.
    """
    roots = _believed(functools.partial(roots_of, root_pem))
    return lambda leaf, issuer: _believed(functools.partial(space_chain, leaf, issuer, roots))


def signer_of(chain: SpaceChain, at: datetime | None, root_pem: bytes = b"") -> Signer:
    """Who signed at this time; ``root_pem`` are the pinned roots, that of today first.

    Raises:
        EnvelopeRefused: no time, or outside that of the certificates.
    """
    if at is None:
        raise EnvelopeRefused(IngestFault.SIGNATURE, "no time")
    _believed(lambda: require_valid(chain, at))
    who = chain.proved.holder
    return Signer(
        who.role, who.space, chain.proved.cert_sha256, at.astimezone(UTC),
        who.device, who.epoch, who.worker, who.coordinator, who.recipient,
        former_root=_former(chain, root_pem), key_sha256=chain.proved.public_key_sha256,
    )  # fmt: skip


def _former(chain: SpaceChain, root_pem: bytes) -> bool:
    return bool(root_pem) and chain.root.public_bytes(serialization.Encoding.DER) != roots_of(root_pem)[0]


def opened(content: bytes, root_pem: bytes, *, padded: bool) -> Opened:
    """What a container says, when its every byte holds.

    Raises:
        EnvelopeRefused: with the first fault on the way in.
    """
    whole = container.unpacked(content, padded=padded)
    from hyvinvointi_desktop.bundles.cms import checked

    try:
        chain, at = checked(whole.signature, hashlib.sha256(whole.manifest).digest(), space_prover(root_pem))
    except RefusedError as refused:
        raise EnvelopeRefused(IngestFault.SIGNATURE, refused.reason.value) from refused
    return Opened(BundleId(whole.identity), signer_of(chain, at, root_pem), whole.parts)


def _believed(look: Callable[[], Found]) -> Found:
    try:
        return look()
    except CertificateRefused as refused:
        fault = OF_TIME.get(refused.fault, IngestFault.SIGNATURE)
        raise EnvelopeRefused(fault, refused.fault.value) from refused


def _material(signing: SigningIdentity) -> SigningMaterial:
    """As the older signing code names them: what is embedded beside the signer's certificate is the issuer's."""
    return SigningMaterial(signing.issuer_pem, signing.cert_pem, signing.key_pem)
