"""Judges sealed content by its bytes alone: who signed, when, and whether one bit was changed. It never raises."""

import hashlib

from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.bundles.canonical import document_of
from hyvinvointi_desktop.bundles.manifest import manifest
from hyvinvointi_desktop.bundles.packing import HEAD, unpacked
from hyvinvointi_desktop.bundles.parts import LIMIT
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.bundles.verify_space import is_of_space, of_space

CONTAINER = "container"
PDF = "pdf"
UNKNOWN = "unknown"


def verdict_on(content: bytes, trusted_root_pem: bytes | None) -> Verdict:
    """What the content is worth. It is ``trusted`` when its root is exactly the given one. A container of a space holds
    no root: without the given one nothing is said of it."""
    kind = kind_of(content)
    try:
        if len(content) > LIMIT:
            raise RefusedError(Reason.TOO_LARGE)
        if kind == CONTAINER and is_of_space(content):
            return of_space(content, trusted_root_pem)
        if kind == CONTAINER:
            verdict = _container(content)
        elif kind == PDF:
            verdict = _loose_pdf(content)
        else:
            raise RefusedError(Reason.TRUNCATED if HEAD.startswith(content) and content else Reason.UNKNOWN_CONTENT)
    except RefusedError as refused:
        return Verdict(kind, False, False, "", None, "", refused.reason.value)
    return _with_trust(verdict, trusted_root_pem)


def kind_of(content: bytes) -> str:
    """What it is meant to be, by its first bytes."""
    if content.startswith(b"%PDF-"):
        return PDF
    return CONTAINER if content.startswith(b"PK\x03\x04") else UNKNOWN


def _container(content: bytes) -> Verdict:
    # Cheapest first: most damage is seen before any signature is looked at.
    mimetype, listing, signature, claim, report = unpacked(content)
    if not content.startswith(HEAD) or HEAD[-len(mimetype) :] != mimetype:
        raise RefusedError(Reason.NOT_A_CONTAINER)
    if manifest(claim, report) != listing:
        raise RefusedError(Reason.CHANGED_BYTES)
    from hyvinvointi_desktop.bundles import cms

    signed = cms.check(signature, hashlib.sha256(listing).digest())
    if signed.at is None:
        raise RefusedError(Reason.BAD_SIGNATURE)
    document = document_of(claim)
    if document is None:
        raise RefusedError(Reason.UNKNOWN_FORMAT)
    from hyvinvointi_desktop.bundles.pdf_check import check_pdf

    paper = check_pdf(report)
    if paper.chain != signed.chain:
        raise RefusedError(Reason.OTHER_SIGNER)
    practice = paper.practice or document.get("practice") is True
    return Verdict(
        CONTAINER, True, False, signed.chain.signer, signed.at, signed.chain.root_sha256, "", document, practice
    )


def _loose_pdf(content: bytes) -> Verdict:
    from hyvinvointi_desktop.bundles.pdf_check import check_pdf

    paper = check_pdf(content)
    return Verdict(PDF, True, False, paper.chain.signer, paper.at, paper.chain.root_sha256, "", None, paper.practice)


def _with_trust(verdict: Verdict, trusted_root_pem: bytes | None) -> Verdict:
    from dataclasses import replace

    if trusted_root_pem is None:
        return verdict
    trusted = _fingerprint(trusted_root_pem) == verdict.root_sha256
    return replace(verdict, trusted=trusted, reason="" if trusted else Reason.WRONG_ROOT.value)


def _fingerprint(pem: bytes) -> str:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    try:
        return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex()
    except Exception:  # a root given by hand may be anything
        return ""
