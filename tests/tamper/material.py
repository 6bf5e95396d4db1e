"""A small sealed container of an invented person, and every way to damage it by one bit or one byte."""

from datetime import UTC, datetime

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.bundles.manifest import manifest
from hyvinvointi_desktop.bundles.packing import packed, unpacked
from hyvinvointi_desktop.bundles.sealer import ProfileSealer
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.reports.printer import PdfPrinter
from tests.reports.samples import FONTS, claim_document, texts

AT = datetime(2026, 11, 2, 6, 30, tzinfo=UTC)
NAME = "Maija Keksitty"


def sealer() -> ProfileSealer:
    """The sealer with the shipped fonts."""
    return ProfileSealer(FONTS)


def sealed(name: str = NAME) -> tuple[bytes, bytes, SigningMaterial]:
    """A small container, the signed paper in it, and who signed both."""
    material = sealer().make_material(name, AT)
    document = claim_document(1, worker=name, findings=[], rates_used=[])
    paper = PdfPrinter(FONTS, texts()).claim(document, "fi", practice=False)
    signed = sealer().sign_pdf(paper, material, AT, "Kuukauden tunnit ja matkat")
    return sealer().container(canonical_bytes(document), signed, material, AT), signed, material


def flipped(content: bytes, bit: int) -> bytes:
    """The content with one bit turned over; bits count from 0."""
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def repacked(members: tuple[bytes, ...], bit: int, *, new_manifest: bool = False) -> bytes:
    """A container with one bit of its members (counted through all of them) turned over and its checksums mended;
    with ``new_manifest`` the manifest lists the damaged data as if it were right."""
    parts = list(members)
    for place, member in enumerate(members):
        if bit < len(member) * 8:
            parts[place] = flipped(member, bit)
            break
        bit -= len(member) * 8
    if new_manifest:
        parts[1] = manifest(parts[3], parts[4])
    return packed(tuple(parts))


def members_of(container: bytes) -> tuple[bytes, ...]:
    """The members of a whole container."""
    return unpacked(container)
