"""The one way a document is written as JSON: sorted keys, no white space, UTF-8, no floats."""

from typing import Any

from hyvinvointi_desktop.domain.exchange import canonical_bytes, plain_value

FORMAT = "hyvinvointi-claim"
VERSION = 1


def canonical_json(document: dict[str, Any]) -> bytes:
    """The document's bytes.

    Raises:
        ValueError: it holds something JSON has no name for, or half a letter.
    """
    return canonical_bytes(document)


def document_of(content: bytes) -> dict[str, Any] | None:
    """The claim document, or None where the bytes are not its canonical form or the format is not known."""
    try:
        document = plain_value(content)
        if not isinstance(document, dict) or canonical_json(document) != content:
            return None
    except (ValueError, RecursionError):
        return None
    version = document.get("version")
    known = document.get("format") == FORMAT and type(version) is int and version == VERSION
    return document if known else None
