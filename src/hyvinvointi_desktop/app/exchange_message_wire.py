"""``data/records.json`` of a message from the coordinator: one plain content; and receipts (PROTOCOL.md 2.6).

Unknown fields are ignored (2.12); what is missing or of another kind is refused.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleState,
    DeviceId,
    IngestFault,
    Receipt,
    RecordFault,
    RecordResult,
    Slot,
    Totals,
    canonical_bytes,
    instant_text,
    plain_value,
)

FORMAT = "hvl-message-content"
VERSION = 1
MOST_BYTES = 16_000_000
_TEXT = 200
_WHOLE = 1 << 53

E = TypeVar("E", bound=StrEnum)

_DIGEST = re.compile(r"[0-9a-f]{64}")


class MessageUnreadable(ValueError):
    """The content is not what its kind says; the text names the field, for the log."""


def content_json(content: Mapping[str, Any]) -> bytes:
    """The one spelling of a message's content."""
    return canonical_bytes({"format": FORMAT, "version": VERSION, "content": dict(content)})


def content_in(content: bytes) -> dict[str, Any]:
    """The content. Raises MessageUnreadable."""
    if len(content) > MOST_BYTES:
        raise MessageUnreadable("size")
    try:
        read = plain_value(content)
    except ValueError as error:
        raise MessageUnreadable("json") from error
    if not isinstance(read, dict) or read.get("format") != FORMAT or read.get("version") != VERSION:
        raise MessageUnreadable("format")
    inner = read.get("content")
    if not isinstance(inner, dict):
        raise MessageUnreadable("content")
    return inner


def receipt_content(receipt: Receipt) -> dict[str, Any]:
    """A receipt as plain values."""
    r = receipt
    return {
        "for": {"device": r.slot.device, "epoch": r.slot.epoch, "seq": r.slot.seq, "bundle": r.bundle},
        "status": r.state.value,
        "fault": None if r.fault is None else r.fault.value,
        "records": [_result_content(x) for x in r.records],
        "totals": totals_content(r.totals),
        "head": {"seq": r.head_seq, "bundle": r.head},
        "missing": list(r.missing),
        "received_at": instant_text(r.received_at),
    }


def receipt_in(content: Mapping[str, Any]) -> Receipt:
    """The receipt. Raises MessageUnreadable."""
    for_, head = mapping(content, "for"), mapping(content, "head")
    fault = content.get("fault")
    return Receipt(
        slot=Slot(DeviceId(text(for_, "device")), whole(for_, "epoch", 1), whole(for_, "seq", 1)),
        bundle=BundleId(text(for_, "bundle")),
        state=word(content, "status", BundleState),
        fault=None if fault is None else word(content, "fault", IngestFault),
        records=tuple(_result(row) for row in rows(content, "records")),
        totals=totals_in(mapping(content, "totals")),
        head_seq=whole(head, "seq"),
        head=text(head, "bundle", least=0),
        missing=tuple(_number(n) for n in listed(content, "missing")),
        received_at=instant(content, "received_at"),
    )


def totals_content(totals: Totals) -> dict[str, int]:
    """Sums as plain values, by the names of the header."""
    t = totals
    return {"visits": t.visits, "minutes": t.minutes, "km_x10": t.km_tenths, "cents": t.cents, "records": t.records}


def totals_in(content: Mapping[str, Any]) -> Totals:
    """The sums. Raises MessageUnreadable."""
    least = -_WHOLE
    return Totals(
        whole(content, "visits"), whole(content, "minutes", least), whole(content, "km_x10", least),
        whole(content, "cents", least), whole(content, "records"),
    )  # fmt: skip


def _result_content(result: RecordResult) -> dict[str, Any]:
    r = result
    content = {"type": r.type, "id": r.id, "rev": r.rev, "fault": None if r.fault is None else r.fault.value}
    return content | ({"there": {"rev": r.there_rev, "digest": r.there_digest}} if r.there_rev else {})


def _result(row: Mapping[str, Any]) -> RecordResult:
    fault = row.get("fault")
    known = None if fault is None else word(row, "fault", RecordFault)
    found = RecordResult(text(row, "type"), text(row, "id"), whole(row, "rev", 1), known)
    if row.get("there") is None:
        return found
    there = mapping(row, "there")
    digest = text(there, "digest")
    if not _DIGEST.fullmatch(digest):
        raise MessageUnreadable("digest")
    return replace(found, there_rev=whole(there, "rev", 1), there_digest=digest)


# -- plain values, each with its bounds ----------------------------------------------------------------------------


def text(row: Mapping[str, Any], name: str, *, least: int = 1, most: int = _TEXT) -> str:
    """A text of the row. Raises MessageUnreadable."""
    value = row.get(name)
    if not isinstance(value, str) or not least <= len(value) <= most:
        raise MessageUnreadable(name)
    return value


def whole(row: Mapping[str, Any], name: str, least: int = 0, most: int = _WHOLE) -> int:
    """A whole number of the row. Raises MessageUnreadable."""
    value = row.get(name)
    if type(value) is not int or not least <= value <= most:
        raise MessageUnreadable(name)
    return value


def word(row: Mapping[str, Any], name: str, known: type[E]) -> E:
    """One of the known words. Raises MessageUnreadable."""
    try:
        return known(text(row, name))
    except ValueError as error:
        raise MessageUnreadable(name) from error


def mapping(row: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A part of the row with names of its own. Raises MessageUnreadable."""
    value = row.get(name)
    if not isinstance(value, dict):
        raise MessageUnreadable(name)
    return value


def listed(row: Mapping[str, Any], name: str) -> Sequence[Any]:
    """A list of the row. Raises MessageUnreadable."""
    value = row.get(name)
    if not isinstance(value, list):
        raise MessageUnreadable(name)
    return value


def rows(row: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    """A list of parts with names of their own. Raises MessageUnreadable."""
    found = listed(row, name)
    if not all(isinstance(one, dict) for one in found):
        raise MessageUnreadable(name)
    return found


def instant(row: Mapping[str, Any], name: str) -> datetime:
    """An instant in the one way they are written. Raises MessageUnreadable."""
    written = text(row, name)
    try:
        at = datetime.fromisoformat(written)
        if instant_text(at) == written:
            return at
    except (ValueError, OverflowError) as error:
        raise MessageUnreadable(name) from error
    raise MessageUnreadable(name)


def month_in(row: Mapping[str, Any], name: str) -> Month:
    """A month of the row. Raises MessageUnreadable."""
    try:
        return Month.from_text(text(row, name))
    except ValueError as error:
        raise MessageUnreadable(name) from error


def day_in(row: Mapping[str, Any], name: str) -> date:
    """A day of the row. Raises MessageUnreadable."""
    try:
        return date.fromisoformat(text(row, name))
    except ValueError as error:
        raise MessageUnreadable(name) from error


def _number(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= _WHOLE:
        raise MessageUnreadable("missing")
    return value
