"""``data/records.json`` of a bundle: revisions as canonical JSON, and back (PROTOCOL.md 2.3).

A reader keeps kinds of records that it does not know, and ignores fields that it does not know (2.12).
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.domain.exchange import DeviceId, RecordRevision, WorkerId, canonical_bytes, instant_text

FORMAT = "hvl-records"
VERSION = 1
MOST_RECORDS = 100_000
_TEXT = 200
_REASON = 2_000


class RecordsUnreadable(ValueError):
    """The bytes are no ``hvl-records``; the text names the field, for the log."""


def records_json(revisions: Iterable[RecordRevision]) -> bytes:
    """The one spelling of these revisions."""
    records = [
        {
            "type": r.type, "id": r.id, "rev": r.rev, "prev_digest": r.prev_digest or None, "author": r.author,
            "owner_device": r.owner_device, "valid_from": instant_text(r.valid_from),
            "body": None if r.body is None else dict(r.body), "reason": r.reason,
        }
        for r in revisions
    ]  # fmt: skip
    return canonical_bytes({"format": FORMAT, "version": VERSION, "records": records})


def revisions_in(content: bytes) -> tuple[RecordRevision, ...]:
    """The revisions, in the order written. Bodies are not judged here.

    Raises:
        RecordsUnreadable: no JSON, a number with a fraction, another format or version, too many records, or a
            revision with a field missing or of another kind.
    """
    try:
        read = json.loads(content, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise RecordsUnreadable("json") from error
    if not isinstance(read, dict) or read.get("format") != FORMAT or read.get("version") != VERSION:
        raise RecordsUnreadable("format")
    rows = read.get("records")
    if not isinstance(rows, list) or len(rows) > MOST_RECORDS:
        raise RecordsUnreadable("records")
    return tuple(_revision(row) for row in rows)


def _no_float(text: str) -> Any:
    raise ValueError(text)


def _revision(row: Any) -> RecordRevision:
    if not isinstance(row, dict):
        raise RecordsUnreadable("record")
    body = row.get("body")
    if body is not None and not isinstance(body, dict):
        raise RecordsUnreadable("body")
    prev = row.get("prev_digest")
    return RecordRevision(
        type=_text(row, "type"),
        id=_text(row, "id"),
        rev=_rev(row),
        prev_digest="" if prev is None else _text(row, "prev_digest"),
        author=WorkerId(_text(row, "author")),
        owner_device=DeviceId(_text(row, "owner_device")),
        valid_from=_instant(row),
        body=body,
        reason=_text(row, "reason", least=0, most=_REASON),
    )


def _text(row: dict[str, Any], name: str, *, least: int = 1, most: int = _TEXT) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not least <= len(value) <= most:
        raise RecordsUnreadable(name)
    return value


def _rev(row: dict[str, Any]) -> int:
    value = row.get("rev")
    if type(value) is not int or not 1 <= value < 1 << 31:
        raise RecordsUnreadable("rev")
    return value


def _instant(row: dict[str, Any]) -> datetime:
    text = _text(row, "valid_from")
    try:
        at = datetime.fromisoformat(text)
        if instant_text(at) == text:
            return at
    except (ValueError, OverflowError) as error:
        raise RecordsUnreadable("valid_from") from error
    raise RecordsUnreadable("valid_from")
