"""Taking in the picture of a receipt: what the file is by its first bytes, not by its name. It keeps nothing."""

from enum import StrEnum
from pathlib import Path

from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.sessions import Attachment

MOST_BYTES = 20 * 1024 * 1024
_MAGIC = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"%PDF-", "application/pdf"))


class BadReceipt(StrEnum):
    """Why a file is no receipt to keep."""

    TOO_LARGE = "too_large"
    NOT_A_PICTURE = "not_a_picture"


def media_type(content: bytes) -> str | None:
    """PNG, JPEG or PDF by the file's beginning, else None."""
    return next((kind for magic, kind in _MAGIC if content.startswith(magic)), None)


def take_file(path: str, attachment: AttachmentId) -> Attachment | BadReceipt:
    """Reads the file. Raises OSError when it cannot be read."""
    file = Path(path)
    if file.stat().st_size > MOST_BYTES:
        return BadReceipt.TOO_LARGE
    content = file.read_bytes()
    kind = media_type(content)
    if kind is None:
        return BadReceipt.NOT_A_PICTURE
    return Attachment(attachment, kind, file.name, content)
