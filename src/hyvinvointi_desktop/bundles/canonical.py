"""The one way a document is written as JSON: sorted keys, no white space, UTF-8, no floats."""

import json
from typing import Any

FORMAT = "hyvinvointi-claim"
VERSION = 1


def canonical_json(document: dict[str, Any]) -> bytes:
    """The document's bytes.

    Raises:
        ValueError: it holds something JSON has no name for, or half a letter.
    """
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def document_of(content: bytes) -> dict[str, Any] | None:
    """The claim document, or None where the bytes are not its canonical form or the format is not known."""
    try:
        document = json.loads(content, parse_float=_no_float, parse_constant=_no_float)
        if not isinstance(document, dict) or canonical_json(document) != content:
            return None
    except (ValueError, RecursionError):
        return None
    version = document.get("version")
    known = document.get("format") == FORMAT and type(version) is int and version == VERSION
    return document if known else None


def _no_float(text: str) -> float:
    raise ValueError(text)
