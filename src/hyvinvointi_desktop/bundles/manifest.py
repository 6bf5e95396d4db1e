"""The signed list of a container: names, media types and SHA-256 digests, always written the same way."""

import base64
import hashlib
from collections.abc import Iterable

SIGNATURE_NAME = "META-INF/signature001.p7s"
MEDIA_TYPES = (("data/claim.json", "application/json"), ("data/report.pdf", "application/pdf"))


def manifest(claim: bytes, report: bytes) -> bytes:
    """The ASiC manifest of a claim's two data members. It is never parsed: a reader makes it anew and compares."""
    contents = (claim, report)
    return listing((name, media, content) for (name, media), content in zip(MEDIA_TYPES, contents, strict=True))


def listing(members: Iterable[tuple[str, str, bytes]]) -> bytes:
    """The ASiC manifest of members, each with name, media type and content. Names and types are our own, so nothing
    in them needs escaping."""
    references = "".join(
        f'<asic:DataObjectReference URI="{name}" MimeType="{media}">'
        '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
        f"<ds:DigestValue>{base64.b64encode(hashlib.sha256(content).digest()).decode('ascii')}</ds:DigestValue>"
        "</asic:DataObjectReference>"
        for name, media, content in members
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
        ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
        f'<asic:SigReference URI="{SIGNATURE_NAME}" MimeType="application/pkcs7-signature"/>'
        f"{references}</asic:ASiCManifest>"
    ).encode("ascii")
