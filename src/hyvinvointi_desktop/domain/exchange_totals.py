"""What a bundle adds up to, counted from its records alone: the sender and the receiver count by the same rule."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from hyvinvointi_desktop.domain.exchange import RecordRevision, RecordType, Totals

_COUNTED_VISIT = "held"


def totals_of(records: Iterable[RecordRevision]) -> Totals:
    """The totals of these revisions. ``visits`` are held sessions; ``minutes`` (payable), ``km_tenths`` and ``cents``
    are the sums of the claims; ``records`` counts every revision, withdrawn ones too.

    Raises:
        ValueError: a claim or a session cannot be read.
    """
    visits = minutes = km = cents = count = 0
    for record in records:
        count += 1
        if record.body is None:
            continue
        if record.type == RecordType.SESSION:
            visits += record.body.get("status") == _COUNTED_VISIT
        elif record.type == RecordType.CLAIM:
            totals = claim_totals(record.body)
            minutes += _whole(totals, "payable_minutes")
            km += _tenths(totals.get("km"))
            cents += _whole(totals, "total_cents")
    return Totals(visits, minutes, km, cents, count)


def claim_totals(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The totals that the claim document in a record's body names.

    Raises:
        ValueError: there is no document, or it has none.
    """
    document = body.get("document")
    try:
        read = json.loads(document) if isinstance(document, str) else None
    except (ValueError, RecursionError) as error:
        raise ValueError("claim document") from error
    totals = read.get("totals") if isinstance(read, dict) else None
    if not isinstance(totals, dict):
        raise ValueError("claim document")
    return totals


def _whole(totals: Mapping[str, Any], name: str) -> int:
    value = totals.get(name)
    if type(value) is not int:
        raise ValueError(name)
    return value


def _tenths(text: Any) -> int:
    """``24.0`` as tenths; it may be negative, where a claim takes kilometres back."""
    whole, dot, part = text.removeprefix("-").partition(".") if isinstance(text, str) else ("", "", "")
    if not (dot and whole.isascii() and whole.isdigit() and part.isascii() and part.isdigit() and len(part) == 1):
        raise ValueError("km")
    tenths = int(whole) * 10 + int(part)
    return -tenths if text.startswith("-") else tenths
