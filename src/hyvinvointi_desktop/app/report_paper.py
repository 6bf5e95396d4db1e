"""The paper of a claim in a bundle: printed and signed by the laptop, printed again and compared by the coordinator.

What is decided upon are the figures of the signed document; the paper is for people, and must say the same (T15, T17).
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Envelopes, SigningIdentity
from hyvinvointi_desktop.app.paper_port import Printer
from hyvinvointi_desktop.app.receive import ReceivedBundle
from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.domain.exchange import IngestFault, RecordType
from hyvinvointi_desktop.domain.ids import ClaimId

TEMPLATE = "claim-1"
"""The paper of claims in its present form. Counted on when the paper changes: a test holds it to that."""
LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """A signed paper with what the header says of it."""

    pdf: bytes
    template: str
    unsigned_sha256: str


@dataclass(frozen=True, slots=True)
class Press:
    """What prints and signs a paper of a bundle."""

    printer: Printer
    envelopes: Envelopes


def make_report(
    document: bytes, language: str, press: Press, signing: SigningIdentity, at: datetime, *, practice: bool
) -> ReportPaper:
    """The paper of a sealed claim document, signed with the laptop's key. ``practice`` is what the header says.

    Raises:
        ValueError: the document is no JSON object.
        Refused: the clock is outside the time of the certificates.
    """
    unsigned, worker = _printed(document, language, press.printer, practice=practice)
    pdf = press.envelopes.sign_report(unsigned, signing, at, worker, "claim")
    return ReportPaper(pdf, f"{TEMPLATE}/{language}", hashlib.sha256(unsigned).hexdigest())


def check_report(bundle: ReceivedBundle, press: Press, root_pem: bytes) -> PaperFinding:
    """Prints the bundle's claim again and compares; about 40 ms.

    Raises:
        EnvelopeRefused: ``PDF``: the paper is not whole, could act by itself, was signed by somebody else, or says
            something else; or there is not just one claim to print.
    """
    parts, header = bundle.opened.parts, bundle.header
    if parts.report is None:
        return PaperFinding.NONE
    template, _, language = header.pdf_template.partition("/")
    known = template == TEMPLATE and language in LANGUAGES
    unsigned = None
    if known:
        unsigned = _printed_again(_document_of(bundle), language, press.printer, practice=header.practice)
    press.envelopes.check_report(parts.report, bundle.opened.signer, root_pem, unsigned, header.pdf_unsigned_sha256)
    return PaperFinding.SAME if known else PaperFinding.OTHER_FORM


@dataclass(frozen=True, slots=True)
class PaperLook:
    """What was found of one claim's paper; ``digest`` is that of the claim's document."""

    claim: ClaimId
    digest: str
    finding: PaperFinding


def look_at_papers(bundle: ReceivedBundle, press: Press, root_pem: bytes) -> tuple[PaperLook, ...]:
    """What was found of the paper of a bundle, for each claim it may be of. A wrong paper keeps nothing from being
    taken in: the figures are signed by themselves, and a person is told before deciding."""
    if bundle.opened.parts.report is None:
        return ()
    try:
        finding = check_report(bundle, press, root_pem)
    except EnvelopeRefused:
        finding = PaperFinding.WRONG
    texts = [(r.id, r.body.get("document")) for r in bundle.records if r.type == RecordType.CLAIM.value and r.body]
    return tuple(
        PaperLook(ClaimId(claim), hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), finding)
        for claim, text in texts
        if isinstance(text, str)
    )


def _document_of(bundle: ReceivedBundle) -> bytes:
    claims = [r.body for r in bundle.records if r.type == RecordType.CLAIM.value and r.body is not None]
    text = claims[0].get("document") if len(claims) == 1 else None
    if not isinstance(text, str):
        raise EnvelopeRefused(IngestFault.PDF, "no single claim")
    return text.encode()


def _printed_again(document: bytes, language: str, printer: Printer, *, practice: bool) -> bytes:
    try:
        return _printed(document, language, printer, practice=practice)[0]
    except Exception as error:  # what another's signed figures do to the printer is nobody's to foresee
        raise EnvelopeRefused(IngestFault.PDF, "cannot be printed") from error


def _printed(document: bytes, language: str, printer: Printer, *, practice: bool) -> tuple[bytes, str]:
    read = json.loads(document)
    if not isinstance(read, dict):
        raise ValueError("the document is no object")
    paper = printer.claim(read, language, practice=practice)
    worker = read.get("worker")
    return paper, worker if isinstance(worker, str) else ""
