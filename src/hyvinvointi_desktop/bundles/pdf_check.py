"""Judges the signature of a PDF: one, ours, over the whole file, nothing changed after it, nothing that acts alone."""

import hashlib
import logging
import re
from binascii import hexlify, unhexlify
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Generic

from cryptography import x509

from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.bundles import cms
from hyvinvointi_desktop.bundles.cms import ProvenT, Prover
from hyvinvointi_desktop.bundles.keys import Chain, proved_chain, require_valid_at
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

FIELD = "Signature"
ACTIVE = frozenset((
    "/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/XFA", "/RichMedia", "/EmbeddedFile", "/EmbeddedFiles",
    "/SubmitForm", "/ImportData", "/GoToR", "/URI",
))
PRACTICE = "practice"
MAX_OBJECTS = 200_000
MAX_DEPTH = 40
MAX_GAP = 100_000
RANGES = re.compile(rb"/ByteRange\s*\[\s*0\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]")
PACKED_NAMES = ("ObjStm", "XRefStm", "XRef")


def spelled(name: str) -> bytes:
    """A name as a pattern of all its spellings: each letter may stand as its number."""
    return b"".join(b"(?:%c|#%02x|#%02X)" % (letter, letter, letter) for letter in name.encode("ascii"))


COMPRESSED = re.compile(b"/(?:" + b"|".join(map(spelled, PACKED_NAMES)) + rb")(?![A-Za-z0-9#])")
"""Our papers never hold objects inside compressed streams, which is where a file could grow a thousandfold."""

# pyHanko tells the log of every oddity in a hostile file; without a handler that would land on standard error.
logging.getLogger("pyhanko").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class SignedPaper(Generic[ProvenT]):
    """A paper whose signature holds."""

    chain: ProvenT
    at: datetime
    practice: bool


def check_pdf(content: bytes) -> SignedPaper[Chain]:
    """The signature of a loose or contained PDF, by somebody with a root of his own.

    Raises:
        RefusedError: it is unsigned, changed, signed otherwise than by this program, or holds active content.
    """
    paper = checked_pdf(content, proved_chain)
    require_valid_at(paper.chain, paper.at)
    return paper


def checked_pdf(content: bytes, prove: Prover[ProvenT]) -> SignedPaper[ProvenT]:
    """The signature of a PDF, whose signer ``prove`` believes. Whether the chain held at that time is not looked at.

    Raises:
        RefusedError: it is unsigned, changed, signed otherwise than by this program, or holds active content.
        EnvelopeRefused: from ``prove``.
    """
    try:
        return _checked(content, prove)
    except (RefusedError, EnvelopeRefused, MemoryError):
        raise
    except Exception as error:  # parsers of hostile bytes may raise anything: each is a refusal
        raise RefusedError(Reason.CHANGED_BYTES) from error


def _checked(content: bytes, prove: Prover[ProvenT]) -> SignedPaper[ProvenT]:
    # The signature is looked at before any parser reads the file: most hostile files never get to one.
    ranges = _ranges(content)
    chain = _check_bytes(content, ranges, prove)
    from pyhanko.pdf_utils.reader import PdfFileReader

    signatures = PdfFileReader(BytesIO(content), strict=True).embedded_signatures
    if len(signatures) != 1 or signatures[0].field_name != FIELD:
        raise RefusedError(Reason.OTHER_SIGNER)
    signature = signatures[0]
    if [int(n) for n in signature.byte_range] != ranges:
        raise RefusedError(Reason.CHANGED_BYTES)
    at = signature.self_reported_timestamp
    if not isinstance(at, datetime) or at.tzinfo is None:
        raise RefusedError(Reason.BAD_SIGNATURE)
    at = at.astimezone(UTC)
    _check_by_pyhanko(signature, chain.anchor, at)
    return SignedPaper(chain, at, _practice_of_a_harmless(content))


def _ranges(content: bytes) -> list[int]:
    found = RANGES.findall(content)
    if not found:
        raise RefusedError(Reason.UNSIGNED)
    if len(found) > 1:
        raise RefusedError(Reason.OTHER_SIGNER)
    if COMPRESSED.search(content):
        raise RefusedError(Reason.UNKNOWN_FORMAT)
    return [0, *(int(number) for number in found[0])]


def _check_bytes(content: bytes, ranges: list[int], prove: Prover[ProvenT]) -> ProvenT:
    """Our own look: two ranges from first to last byte, between them only the signature in upper-case hexadecimal with
    zeros behind it. An ordinary check lets the bytes between the ranges be changed (PROTOCOL.md T17)."""
    if ranges[2] + ranges[3] != len(content) or not 0 < ranges[1] < ranges[2]:
        raise RefusedError(Reason.CHANGED_BYTES)
    gap = content[ranges[1] : ranges[2]]
    if gap[:1] != b"<" or gap[-1:] != b">" or len(gap) > MAX_GAP:
        raise RefusedError(Reason.CHANGED_BYTES)
    held = unhexlify(gap[1:-1])
    length = _der_length(held)
    if hexlify(held[:length]).upper().ljust(len(gap) - 2, b"0") != gap[1:-1]:
        raise RefusedError(Reason.CHANGED_BYTES)
    digest = hashlib.sha256(content[: ranges[1]])
    digest.update(content[ranges[2] :])
    chain, at = cms.checked(held[:length], digest.digest(), prove)
    if at is not None:
        raise RefusedError(Reason.OTHER_SIGNER)
    return chain


def _der_length(der: bytes) -> int:
    if len(der) < 4 or der[:2] != b"\x30\x82":
        raise RefusedError(Reason.BAD_SIGNATURE)
    return 4 + int.from_bytes(der[2:4], "big")


def _check_by_pyhanko(signature: Any, anchor: x509.Certificate, at: datetime) -> None:
    """The library's judgement of the file's structure: whole file, certified without changes, valid chain."""
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    root = Certificate.load(anchor.public_bytes(Encoding.DER))
    context = ValidationContext(trust_roots=[root], allow_fetching=False, moment=at, best_signature_time=at)
    status = validate_pdf_signature(signature, context)
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE and signature.docmdp_level is MDPPerm.NO_CHANGES
    if not (whole and status.intact and status.valid and status.trusted):
        raise RefusedError(Reason.BAD_SIGNATURE)


def _practice_of_a_harmless(content: bytes) -> bool:
    """Whether the paper says it is practice. Refuses one that could act by itself (PROTOCOL.md T15)."""
    import pikepdf

    with pikepdf.open(BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
        require_harmless(pdf)
        return str(pdf.docinfo.get("/Keywords", "")) == PRACTICE


def require_harmless(pdf: Any) -> None:
    """Refuses an open PDF in which anything could act by itself, or with more objects than a paper has.

    Raises:
        RefusedError: active content, or too large.
    """
    if len(pdf.objects) > MAX_OBJECTS:
        raise RefusedError(Reason.TOO_LARGE)
    for thing in pdf.objects:
        if _acts(thing, 0):
            raise RefusedError(Reason.ACTIVE_CONTENT)


def _acts(thing: Any, depth: int) -> bool:
    import pikepdf

    if depth > MAX_DEPTH:
        return True
    if isinstance(thing, pikepdf.Stream):
        return _acts(thing.stream_dict, depth)
    if isinstance(thing, pikepdf.Array):
        return any(_acts(inner, depth + 1) for inner in thing if _is_direct(inner))
    if isinstance(thing, pikepdf.Dictionary):
        if not ACTIVE.isdisjoint(thing.keys()) or str(thing.get("/S", "")) in ACTIVE:
            return True
        return any(_acts(inner, depth + 1) for inner in thing.values() if _is_direct(inner))
    return False


def _is_direct(thing: Any) -> bool:
    """An indirect object comes by itself; following it from here would walk in circles."""
    return not getattr(thing, "is_indirect", False)
