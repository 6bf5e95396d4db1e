"""Makes the sealed container of a claim: the document and its paper under one signature."""

from datetime import datetime

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.bundles import cms
from hyvinvointi_desktop.bundles.canonical import document_of
from hyvinvointi_desktop.bundles.manifest import manifest
from hyvinvointi_desktop.bundles.packing import MIMETYPE, packed


def make_container(document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes:
    """An ASiC-E container (PROTOCOL.md 2.3) of the canonical JSON of a claim and its signed PDF.

    Raises:
        ValueError: the document is not canonical JSON of a known format, or ``at`` lies outside the certificate's
            validity: nobody could verify such a container.
    """
    if document_of(document) is None:
        raise ValueError("the document is not canonical JSON of a known format")
    listing = manifest(document, pdf)
    return packed((MIMETYPE, listing, cms.sign_detached(listing, material, at), document, pdf))
