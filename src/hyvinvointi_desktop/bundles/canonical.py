"""A claim document out of a container: only in the one spelling, of a format that is known."""

from typing import Any

from hyvinvointi_desktop.domain.exchange import canonical_bytes, plain_value

FORMAT = "hyvinvointi-claim"
VERSION = 1


def document_of(content: bytes) -> dict[str, Any] | None:
    """The claim document, or None where the bytes are not its canonical form or the format is not known."""
    try:
        document = plain_value(content)
        if not isinstance(document, dict) or canonical_bytes(document) != content:
            return None
    except (ValueError, RecursionError):
        return None
    version = document.get("version")
    known = document.get("format") == FORMAT and type(version) is int and version == VERSION
    return document if known else None
