"""The log of who did and saw what, as it leaves for the coordinator: whole months of it, in pieces (PROTOCOL.md 3 c).

A piece holds entries word for word, with their hashes; what an entry holds is ids, counts and names of fields. Which
entries left stands in the names of the pieces that were sealed, and nowhere else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.app.body_fields import BodyFault, BodyRefused
from hyvinvointi_desktop.app.exchange_changes import Author, Key, Sent, changes
from hyvinvointi_desktop.app.exchange_records import Fact
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.audit import Entry
from hyvinvointi_desktop.domain.days import Month, local_day, midnight_after
from hyvinvointi_desktop.domain.exchange import DeviceId, RecordRevision, RecordType

ENTRIES_A_PIECE = 2_000
MOST_PIECES = 40
"""So many pieces are in one bundle at most: a month beyond it leaves in more bundles. 80 000 entries are some 40 MB."""
_MOST_IN_A_PIECE = 10_000
_NUMBERS = ("seq", "offset_minutes", "mono_ns")
FIELDS = (
    "seq", "utc", "offset_minutes", "mono_ns", "session", "actor", "role", "event", "object_type", "object_id",
    "client", "purpose", "outcome", "detail", "prev", "hash",
)  # fmt: skip
_HASHES = ("prev", "hash")
_HASH = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"([a-z2-7]{16})-([0-9]{1,10})-([0-9]{1,18})-([0-9]{1,18})", re.ASCII)
_MOST_NUMBER, _MOST_CLOCK = (1 << 53) - 1, (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class PieceRead:
    """A piece as it came: which numbers it says to hold, and what it holds."""

    first: int
    last: int
    entries: tuple[Entry, ...]


def log_months(
    records: Records, author: Author, since: Month, sent: Mapping[Key, Sent]
) -> Iterator[tuple[Month, tuple[RecordRevision, ...]]]:
    """What of the log would leave, month by month up to the last one that has ended; before ``since`` nothing does.

    A month ends at the last entry that was made before its end by the clock, so that only numbers order the log.
    """
    this_month = Month.of(local_day(author.at))
    last = records.audit_last_before(_begins(this_month))
    done = _sent_to(author.device, sent)
    if done is None:
        first = records.audit_first_since(_begins(since))
        done = last if first is None else first - 1
    if last <= done:
        return
    for month, until in _cuts(records, done, last, this_month):
        for low in range(done + 1, until + 1, ENTRIES_A_PIECE * MOST_PIECES):
            high = min(until, low + ENTRIES_A_PIECE * MOST_PIECES - 1)
            yield month, changes(_pieces(records, author.device, low, high), {}, author)
        done = until


def read_piece(revision: RecordRevision) -> PieceRead:
    """The entries of a piece. Whether they follow one another, and whether all are there, is not judged here.

    Raises:
        BodyRefused: it is no piece of a log.
    """
    named = _ID.fullmatch(revision.id)
    if named is None or named[1] != revision.owner_device:
        raise BodyRefused("id", BodyFault.BAD_ID)
    first, last = int(named[3]), int(named[4])
    if not 1 <= first <= last < first + _MOST_IN_A_PIECE or last > _MOST_NUMBER:
        raise BodyRefused("id", BodyFault.BAD_NUMBER)
    rows = (revision.body or {}).get("entries")
    if not isinstance(rows, list) or not rows:
        raise BodyRefused("entries", BodyFault.MISSING)
    if len(rows) > last - first + 1:
        raise BodyRefused("entries", BodyFault.TOO_LONG)
    return PieceRead(first, last, tuple(_entry(row, f"entries[{at}]") for at, row in enumerate(rows)))


def _entry(row: Any, path: str) -> Entry:
    if not isinstance(row, dict):
        raise BodyRefused(path, BodyFault.WRONG_TYPE)
    values: dict[str, Any] = {}
    for name in FIELDS:
        value: Any = row.get(name)
        if name in _NUMBERS:
            if type(value) is not int or not -_MOST_CLOCK <= value <= _MOST_CLOCK:
                raise BodyRefused(f"{path}.{name}", BodyFault.BAD_NUMBER)
        elif not isinstance(value, str):
            raise BodyRefused(f"{path}.{name}", BodyFault.WRONG_TYPE)
        elif name in _HASHES and not _HASH.fullmatch(value):
            raise BodyRefused(f"{path}.{name}", BodyFault.BAD_ID)
        values[name] = bytes.fromhex(value) if name in _HASHES else value
    return Entry(**values)


def _begins(month: Month) -> datetime:
    return midnight_after(month.previous().last_day)


def _sent_to(device: DeviceId, sent: Iterable[Key]) -> int | None:
    """The last entry that this laptop has sealed for its space; None when it has sealed none."""
    found = (_ID.fullmatch(record) for kind, record in sent if kind == RecordType.AUDIT.value)
    return max((int(one[4]) for one in found if one is not None and one[1] == device), default=None)


def _cuts(records: Records, done: int, last: int, this_month: Month) -> Iterator[tuple[Month, int]]:
    """Each month with its last entry."""
    entry = records.audit_entry(done + 1)
    newest = this_month.previous()
    month = newest if entry is None else Month.of(local_day(datetime.fromisoformat(entry.utc)))
    while month < newest and done < last:
        until = min(last, records.audit_last_before(_begins(month.next())))
        if until > done:
            yield month, until
            done = until
        month = month.next()
    if done < last:
        yield newest, last


def _pieces(records: Records, device: DeviceId, low: int, high: int) -> Iterator[Fact]:
    numbers = records.post_numbers()
    epoch = numbers.epoch if numbers is not None and numbers.device == device else 1
    for first in range(low, high + 1, ENTRIES_A_PIECE):
        last = min(high, first + ENTRIES_A_PIECE - 1)
        entries = records.audit_between(first, last)
        if not entries:
            continue
        body = {"entries": [{name: _value(entry, name) for name in FIELDS} for entry in entries]}
        yield Fact(RecordType.AUDIT, f"{device}-{epoch}-{first}-{last}", body)


def _value(entry: Entry, name: str) -> int | str:
    value = getattr(entry, name)
    return value.hex() if isinstance(value, bytes) else value
