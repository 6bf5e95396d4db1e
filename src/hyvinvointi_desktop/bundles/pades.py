"""PAdES signatures in the one field ``Signature``: certified, no changes allowed, seen as a picture with name and time.

It knows how to sign a paper so that it stays PDF/A and PDF/UA; what the paper says is not its business.
"""

import asyncio
import hashlib
import re
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from pyhanko.pdf_utils.generic import ByteStringObject
from pyhanko.pdf_utils.images import PdfImage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfReadError, PdfWriteError
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.stamp import StaticStampStyle

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.bundles.appearance import appearance
from hyvinvointi_desktop.bundles.cms import require_usable, signer_of
from hyvinvointi_desktop.bundles.keys import proved_chain_of
from hyvinvointi_desktop.bundles.pdf_check import FIELD

RESERVED = 8192
"""Room for the signature, in hexadecimal digits: ours takes about half."""
BROKEN_END = re.compile(rb"[\r\n]\r?\nendstream")
TRIES = 16


class _KeepsMetadata(IncrementalPdfFileWriter):
    """WORKAROUND: pyHanko rewrites the XMP packet when it signs and loses its PDF/A extension schema, with it the
    conformance (TECH.md 5, pitfall 1). Its hook for that is private; a test watches it."""

    def _update_meta(self) -> None:
        return

    def number_by(self, content: bytes) -> None:
        """WORKAROUND: pyHanko numbers the signed version by chance; by its content, the same paper signed with the same
        key at the same time is the same file."""
        self._document_id[1] = ByteStringObject(content)


def sign_pdf(
    pdf: bytes, material: SigningMaterial, at: datetime, reason: str, fonts: Path, name: str = ""
) -> bytes:
    """The paper with its signature appended; its first bytes are the paper as it was. The picture of the signature says
    ``name``, or the certificate's own.

    Raises:
        ValueError: no PDF with an empty field ``Signature``.
        Refused: ``at`` lies outside the certificate's validity.
    """
    require_usable(material, at)
    name = name or proved_chain_of(material).signer
    at = at.replace(microsecond=0)
    for attempt in range(TRIES):
        try:
            signed = _signed(pdf, material, at, reason, _Picture(fonts, name, at, attempt))
        except (SigningError, PdfReadError, PdfWriteError, LookupError) as error:
            raise ValueError("no PDF with an empty signature field") from error
        # WORKAROUND: a stream that ends in CR or LF breaks PDF/A (see reports/finish.py); a picture that differs by
        # one shade in one corner does not.
        if not BROKEN_END.search(signed, len(pdf)):
            return signed
    raise AssertionError("no picture gives sound streams")  # 16 times 1 in 128


class _Picture:
    def __init__(self, fonts: Path, name: str, at: datetime, attempt: int) -> None:
        self._words = (fonts, name, at)
        self._attempt = attempt

    def style(self, size: tuple[float, float]) -> StaticStampStyle:
        fonts, name, at = self._words
        picture = appearance(fonts, size, name, at)
        shade = 255 - self._attempt
        picture.putpixel((0, 0), (shade, shade, shade))
        return StaticStampStyle(background=PdfImage(picture, name="Signature"), background_opacity=1.0, border_width=0)


def _signed(pdf: bytes, material: SigningMaterial, at: datetime, reason: str, picture: _Picture) -> bytes:
    writer = _KeepsMetadata(BytesIO(pdf))
    writer.number_by(hashlib.sha256(pdf + material.signer_cert_pem + at.isoformat().encode()).digest()[:16])
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason or None,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        embed_validation_info=False,
    )
    style = picture.style(_field_size(writer))
    signer = signers.PdfSigner(metadata, signer_of(material), stamp_style=style)
    out = BytesIO()
    asyncio.run(_sign(signer, writer, at, out))
    return out.getvalue()


async def _sign(signer: Any, writer: IncrementalPdfFileWriter, at: datetime, out: BytesIO) -> None:
    # The steps of PdfSigner.async_sign_pdf, which offers no way to give the signing time.
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = at
    paper = session.prepare_tbs_document(validation_info=None, bytes_reserved=RESERVED)
    prepared, _ = paper.digest_tbs_document(output=out)
    done = await paper.perform_signature(
        document_digest=prepared.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at)
    )
    await done.post_signature_processing(out)


def _field_size(writer: IncrementalPdfFileWriter) -> tuple[float, float]:
    fields = writer.root["/AcroForm"]["/Fields"]
    for field in (fields[n] for n in range(len(fields))):  # going through it would give unresolved references
        if field["/T"] == FIELD:
            left, low, right, high = (float(n) for n in field["/Rect"])
            return right - left, high - low
    raise KeyError(FIELD)
