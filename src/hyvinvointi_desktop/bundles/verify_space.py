"""Judges an opened container of a space, and lists of trust, against the root that was given."""

import json

from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Signer
from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.app.space_certs_port import CertificateFault, CertificateRefused
from hyvinvointi_desktop.bundles.parts import HEADER, MOST_MEMBERS, PAD
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.bundles.stored_zip import HEAD, walked
from hyvinvointi_desktop.domain.exchange import IngestFault

KIND = "container"
REASONS = {
    IngestFault.TOO_LARGE: Reason.TOO_LARGE,
    IngestFault.CONTAINER: Reason.NOT_A_CONTAINER,
    IngestFault.DIGEST: Reason.CHANGED_BYTES,
    IngestFault.EXPIRED: Reason.OUTSIDE_VALIDITY,
    IngestFault.NOT_YET_VALID: Reason.OUTSIDE_VALIDITY,
}


def is_of_space(content: bytes) -> bool:
    """Whether it is meant to be a container of a space; nothing is said of its worth."""
    return content.startswith(HEAD) and HEADER.encode() in content


def of_space(content: bytes, root_pem: bytes | None) -> Verdict:
    """What it is worth. The paper in it is judged by itself, not against the figures.

    Raises:
        RefusedError: nothing may be believed; ``NEEDS_ROOT`` where no root was given to believe it by.
    """
    names = [name for name, _ in walked(content, MOST_MEMBERS)]
    if root_pem is None:
        raise RefusedError(Reason.NEEDS_ROOT)
    from hyvinvointi_desktop.bundles.envelopes import opened
    from hyvinvointi_desktop.bundles.space_proof import load, root_of

    try:
        root = root_of(load(root_pem))
        found = opened(content, root_pem, padded=PAD in names)
    except CertificateRefused as refused:
        raise RefusedError(Reason.WRONG_ROOT) from refused
    except EnvelopeRefused as refused:
        foreign = refused.detail == CertificateFault.FOREIGN_ROOT.value
        reason = Reason.WRONG_ROOT if foreign else REASONS.get(refused.fault, Reason.BAD_SIGNATURE)
        raise RefusedError(reason) from refused
    if found.parts.report is not None:
        _require_signed(found.parts.report, root_pem)
    return Verdict(
        KIND, True, True, _name(found.signer), found.signer.signed_at, root.sha256, "",
        practice=_practice(found.parts.header),
    )  # fmt: skip


def _require_signed(report: bytes, root_pem: bytes) -> None:
    from hyvinvointi_desktop.bundles.envelopes import space_prover
    from hyvinvointi_desktop.bundles.pdf_check import checked_pdf

    try:
        checked_pdf(report, space_prover(root_pem))
    except EnvelopeRefused as refused:
        raise RefusedError(Reason.OTHER_SIGNER) from refused


def _name(signer: Signer) -> str:
    return f"{signer.device}-{signer.epoch}" if signer.device else str(signer.coordinator)


def _practice(header: bytes) -> bool:
    try:
        read = json.loads(header)
    except (ValueError, RecursionError):
        return False
    return isinstance(read, dict) and read.get("practice") is True
