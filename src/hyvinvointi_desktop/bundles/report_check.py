"""The paper of a bundle: signed by a laptop of the space, and nothing but the paper that this program prints."""

import hashlib

from hyvinvointi_desktop.app.space_certs_port import CertificateRefused
from hyvinvointi_desktop.bundles.cms import Prover
from hyvinvointi_desktop.bundles.paper_same import first_version, require_same_paper, require_signature_alone
from hyvinvointi_desktop.bundles.pdf_check import checked_pdf
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.bundles.space_proof import SpaceChain, require_valid

LIMIT = 8 * 1024 * 1024
LONGEST_UPDATE = 400_000


def check_report(
    pdf: bytes, prove: Prover[SpaceChain], unsigned: bytes | None, unsigned_sha256: str
) -> SpaceChain:
    """Who signed the paper.

    Raises:
        RefusedError, EnvelopeRefused: it is not whole, acts by itself, was signed by nobody of the space, says more
            than its first version, its first version is not ``unsigned``, or a certificate did not hold then.
    """
    if len(pdf) > LIMIT:
        raise RefusedError(Reason.TOO_LARGE)
    # What parses nothing comes first: a file that is not ours mostly ends here.
    first = first_version(pdf)
    if len(pdf) - len(first) > LONGEST_UPDATE or hashlib.sha256(first).hexdigest() != unsigned_sha256:
        raise RefusedError(Reason.CHANGED_BYTES)
    paper = checked_pdf(pdf, prove)
    try:
        require_valid(paper.chain, paper.at)  # pyHanko does not look at the time of the root
    except CertificateRefused as refused:
        raise RefusedError(Reason.OUTSIDE_VALIDITY) from refused
    try:
        require_signature_alone(pdf)
        if unsigned is not None:
            require_same_paper(first, unsigned)
    except (RefusedError, MemoryError):
        raise
    except Exception as error:  # parsers of hostile bytes may raise anything: each is a refusal
        raise RefusedError(Reason.CHANGED_BYTES) from error
    return paper.chain
