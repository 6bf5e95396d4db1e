"""The container of what travels: header, records, paper and attachments under one manifest (PROTOCOL.md 2.3).

It knows the one way in which ``Parts`` become members and back; signing and sealing are done elsewhere.
"""

import hashlib
from dataclasses import dataclass

from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts
from hyvinvointi_desktop.bundles.manifest import SIGNATURE_NAME, listing
from hyvinvointi_desktop.bundles.refusals import RefusedError
from hyvinvointi_desktop.bundles.stored_zip import MIMETYPE, stored, stored_size, walked
from hyvinvointi_desktop.domain.exchange import IngestFault

MANIFEST_NAME = "META-INF/ASiCManifest001.xml"
HEADER, RECORDS, REPORT, ATTACHMENT, PAD = (
    "data/header.json", "data/records.json", "data/report.pdf", "data/att/", "data/pad",
)  # fmt: skip
JSON, PDF, BYTES = "application/json", "application/pdf", "application/octet-stream"
LIMIT = 64 * 1024 * 1024
"""Bytes of a sealed file; what is larger is not even opened."""
MOST_ATTACHMENTS = 64
MOST_MEMBERS = 7 + MOST_ATTACHMENTS
SIGNATURE_ROOM = 4096
"""The signature's size counts as this much in the padding, which is signed before the signature exists."""
STEP = 4096

Data = list[tuple[str, str, bytes]]


@dataclass(frozen=True, slots=True)
class Container:
    """A container taken apart, whole byte for byte: the manifest, the signature over it, and the parts."""

    manifest: bytes
    signature: bytes
    parts: Parts

    @property
    def identity(self) -> str:
        """SHA-256 of the manifest, in hexadecimal."""
        return hashlib.sha256(self.manifest).hexdigest()


def data_of(parts: Parts, *, padded: bool) -> Data:
    """The data members of the parts in their one order; with padding up to the size class when they will be sealed.

    Raises:
        EnvelopeRefused: too large.
    """
    named = {hashlib.sha256(content).hexdigest(): content for content in parts.attachments}
    if len(named) > MOST_ATTACHMENTS:
        raise EnvelopeRefused(IngestFault.TOO_LARGE, "attachments")
    data: Data = [(HEADER, JSON, parts.header), (RECORDS, JSON, parts.records)]
    if parts.report is not None:
        data.append((REPORT, PDF, parts.report))
    data += [(ATTACHMENT + name, BYTES, named[name]) for name in sorted(named)]
    if padded:
        bare = _size([*data, (PAD, BYTES, b"")])
        data.append((PAD, BYTES, bytes(size_class(bare) - bare)))
    if _size(data) > LIMIT - STEP:
        raise EnvelopeRefused(IngestFault.TOO_LARGE)
    return data


def size_class(size: int) -> int:
    """The size that is shown instead of a content's own: the next of few. Up to whole 4 KiB, then by PADMÉ, which
    keeps of a size as many leading bits as it has digits in its number of bits, so at most 12 % are added."""
    whole = -(-size // STEP) * STEP
    exponent = whole.bit_length() - 1
    loose = (1 << exponent - exponent.bit_length()) - 1
    return (whole + loose) & ~loose


def manifest_of(data: Data) -> bytes:
    """What is signed."""
    return listing(data)


def packed(data: Data, manifest: bytes, signature: bytes) -> bytes:
    """The container.

    Raises:
        EnvelopeRefused: the signature has more certificates than ours.
    """
    if len(signature) > SIGNATURE_ROOM:
        raise EnvelopeRefused(IngestFault.TOO_LARGE, "signature")
    head = [("mimetype", MIMETYPE), (MANIFEST_NAME, manifest), (SIGNATURE_NAME, signature)]
    return stored([*head, *((name, content) for name, _, content in data)])


def unpacked(content: bytes, *, padded: bool) -> Container:
    """The container taken apart.

    Raises:
        EnvelopeRefused: it is not byte for byte what its parts make; a digest of the manifest is another.
    """
    try:
        members = walked(content, MOST_MEMBERS)
    except RefusedError as refused:
        raise EnvelopeRefused(IngestFault.CONTAINER, refused.reason.value) from refused
    held = dict(members)
    names = [name for name, _ in members]
    if names[:5] != ["mimetype", MANIFEST_NAME, SIGNATURE_NAME, HEADER, RECORDS] or held["mimetype"] != MIMETYPE:
        raise EnvelopeRefused(IngestFault.CONTAINER, "members")
    attachments = tuple(held[name] for name in names if name.startswith(ATTACHMENT))
    container = Container(
        held[MANIFEST_NAME],
        held[SIGNATURE_NAME],
        Parts(held[HEADER], held[RECORDS], held.get(REPORT), attachments),
    )
    data = data_of(container.parts, padded=padded)
    if [name for name, _, _ in data] != names[3:]:
        raise EnvelopeRefused(IngestFault.CONTAINER, "members")
    if packed(data, manifest_of(data), container.signature) != content:
        raise EnvelopeRefused(IngestFault.DIGEST)
    return container


def _size(data: Data) -> int:
    manifest = len(manifest_of([(name, media, b"") for name, media, _ in data]))
    head = [("mimetype", len(MIMETYPE)), (MANIFEST_NAME, manifest), (SIGNATURE_NAME, SIGNATURE_ROOM)]
    return stored_size([*head, *((name, len(content)) for name, _, content in data)])
