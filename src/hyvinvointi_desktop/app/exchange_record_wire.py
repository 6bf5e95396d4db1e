"""``data/records.json`` of a bundle: revisions as canonical JSON, and back (PROTOCOL.md 2.3).

A reader keeps kinds of records that it does not know, and ignores fields that it does not know (2.12).
"""

from collections.abc import Iterable
from typing import Any

from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable, instant, text, whole
from hyvinvointi_desktop.domain.exchange import (
    DeviceId,
    RecordRevision,
    WorkerId,
    canonical_bytes,
    instant_text,
    plain_value,
)

FORMAT = "hvl-records"
VERSION = 1
MOST_RECORDS = 100_000
_MOST_REVISIONS = (1 << 31) - 1
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
        read = plain_value(content)
    except ValueError as error:
        raise RecordsUnreadable("json") from error
    if not isinstance(read, dict) or read.get("format") != FORMAT or read.get("version") != VERSION:
        raise RecordsUnreadable("format")
    rows = read.get("records")
    if not isinstance(rows, list) or len(rows) > MOST_RECORDS:
        raise RecordsUnreadable("records")
    try:
        return tuple(_revision(row) for row in rows)
    except MessageUnreadable as error:
        raise RecordsUnreadable(str(error)) from error


def _revision(row: Any) -> RecordRevision:
    if not isinstance(row, dict):
        raise RecordsUnreadable("record")
    body = row.get("body")
    if body is not None and not isinstance(body, dict):
        raise RecordsUnreadable("body")
    prev = row.get("prev_digest")
    return RecordRevision(
        type=text(row, "type"),
        id=text(row, "id"),
        rev=whole(row, "rev", 1, _MOST_REVISIONS),
        prev_digest="" if prev is None else text(row, "prev_digest"),
        author=WorkerId(text(row, "author")),
        owner_device=DeviceId(text(row, "owner_device")),
        valid_from=instant(row, "valid_from"),
        body=body,
        reason=text(row, "reason", least=0, most=_REASON),
    )
