"""Attachments from elsewhere: pictures are painted anew, papers looked through, all else is left alone (T15).

The file itself is kept as it came, under its digest; what this makes of it is for showing only.
"""

import re
import warnings
import zlib
from io import BytesIO

from hyvinvointi_desktop.app.exchange_port import AttachmentFault, AttachmentRefused, CleanAttachment
from hyvinvointi_desktop.bundles.pdf_check import COMPRESSED, require_harmless, spelled
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

LIMIT = 16 * 1024 * 1024
MOST_UNPACKED = 128 * 1024 * 1024
"""Bytes of all streams of a paper together, before objects inside them are read."""
MOST_POINTS = 40_000_000
JPEG_QUALITY = 90
OTHER_PACKING = re.compile(
    b"/(?:" + b"|".join(map(spelled, ("LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode"))) + b")"
)
STREAM = re.compile(rb"stream\r?\n")
PICTURES = ((b"\x89PNG\r\n\x1a\n", "PNG", "image/png"), (b"\xff\xd8\xff", "JPEG", "image/jpeg"))


def cleaned(content: bytes) -> CleanAttachment:
    """What may be shown of it, judged by its bytes alone.

    Raises:
        AttachmentRefused: it is not shown.
    """
    if len(content) > LIMIT:
        raise AttachmentRefused(AttachmentFault.TOO_LARGE)
    for magic, form, media_type in PICTURES:
        if content.startswith(magic):
            return CleanAttachment(media_type, _painted_anew(content, form))
    if content.startswith(b"%PDF-"):
        _look_through(content)
        return CleanAttachment("application/pdf", content)
    raise AttachmentRefused(AttachmentFault.UNKNOWN)


def _painted_anew(content: bytes, form: str) -> bytes:
    """The picture alone: no place, camera, time or other words that files of cameras carry."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # the library only warns of bombs and of odd files
            with Image.open(BytesIO(content), formats=[form]) as picture:
                if picture.width * picture.height > MOST_POINTS:
                    raise AttachmentRefused(AttachmentFault.TOO_LARGE)
                upright = ImageOps.exif_transpose(picture)
                mode = "RGBA" if form == "PNG" and "A" in upright.getbands() else "RGB"
                plain = Image.new(mode, upright.size)
                plain.paste(upright.convert(mode))
        out = BytesIO()
        plain.save(out, form, quality=JPEG_QUALITY)
    except (AttachmentRefused, MemoryError):
        raise
    except Exception as error:  # a decoder of hostile bytes may raise anything
        raise AttachmentRefused(AttachmentFault.DAMAGED) from error
    return out.getvalue()


def _look_through(content: bytes) -> None:
    import pikepdf

    if COMPRESSED.search(content):
        _require_small_unpacked(content)
    try:
        with pikepdf.open(BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
            if pdf.is_encrypted:
                raise AttachmentRefused(AttachmentFault.UNKNOWN)
            require_harmless(pdf)
    except (AttachmentRefused, MemoryError):
        raise
    except RefusedError as refused:
        active = refused.reason is Reason.ACTIVE_CONTENT
        raise AttachmentRefused(AttachmentFault.ACTIVE if active else AttachmentFault.TOO_LARGE) from refused
    except Exception as error:
        raise AttachmentRefused(AttachmentFault.DAMAGED) from error


def _require_small_unpacked(content: bytes) -> None:
    """Papers of scanners keep objects inside packed streams. The library would unpack them whole, so it is seen first
    that they stay small: one packing only, and within bounds."""
    if OTHER_PACKING.search(content):
        raise AttachmentRefused(AttachmentFault.UNKNOWN)
    left = MOST_UNPACKED
    for found in STREAM.finditer(content):
        inside = _unpacked(content[found.end() :], left)
        left -= len(inside)
        if left <= 0 or _unpacked(inside, left):
            raise AttachmentRefused(AttachmentFault.TOO_LARGE)


def _unpacked(packed: bytes, most: int) -> bytes:
    """What it unpacks to, at most so many bytes; nothing where it is not packed."""
    if packed[:1] != b"\x78":
        return b""
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""
