"""Reading the log of who did and saw what: one client's, the worker's own, and whether the chain is whole."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.app.ports import OpenStore, Records
from hyvinvointi_desktop.domain.audit import Entry, Event, verify_chain
from hyvinvointi_desktop.domain.ids import ClientId

TWO_YEARS = timedelta(days=731)
"""How far back a client may ask who has handled their data (PROTOCOL.md section 3)."""


class HeadMark(StrEnum):
    """What the mark beside the store, left when the profile was last closed, says of the log."""

    PRESENT = "present"
    MISSING = "missing"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class LogState:
    """The chain as it was read: how many entries, its head as hex, the first wrong entry or None, and the span.

    ``mark`` tells whether the log goes on from where it stood at the last closing; ``clock_back`` how often the
    machine's clock had gone back between two entries.
    """

    entries: int
    head: str
    broken_at: int | None
    first_at: datetime | None
    last_at: datetime | None
    mark: HeadMark = HeadMark.MISSING
    clock_back: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing speaks against the log."""
        return self.broken_at is None and self.mark is not HeadMark.OLDER


def log_state(store: OpenStore) -> LogState:
    """Reads the whole chain through."""
    back = 0

    def watched(entries: Iterable[Entry]) -> Iterable[Entry]:
        nonlocal back
        for entry in entries:
            back += entry.event == Event.CLOCK_WENT_BACK
            yield entry

    with store.reading() as records:
        state = verify_chain(watched(records.audit_chain()))
        first, last = records.audit_entry(1), records.audit_head()
    return LogState(state.entries, state.head.hex(), state.broken_at, _at(first), _at(last), mark_of(store), back)


def mark_of(store: OpenStore) -> HeadMark:
    """What the mark beside the store says."""
    if store.is_older_than_last_time():
        return HeadMark.OLDER
    return HeadMark.PRESENT if store.has_mark() else HeadMark.MISSING


def _at(entry: Entry | None) -> datetime | None:
    return None if entry is None else datetime.fromisoformat(entry.utc)


def who_has_looked(client: ClientId, records: Records, now: datetime) -> tuple[Entry, ...]:
    """What was done and seen of one client in two years, newest first."""
    return records.audit_of_client(client, now - TWO_YEARS)


def lines_of(entries: Iterable[Entry]) -> tuple[LogLine, ...]:
    """One client's entries, newest first, as lines: the closing of a card is told with its opening."""
    lines: list[LogLine] = []
    closed: dict[str, LogLine] = {}
    for entry in entries:
        if entry.event == Event.CLIENT_CLOSED and entry.session not in closed:
            closed[entry.session] = LogLine(entry, int(json.loads(entry.detail).get("seconds", 0)))
        elif entry.event == Event.CLIENT_OPENED:
            closing = closed.pop(entry.session, None)
            lines.append(LogLine(entry, closing.seconds if closing is not None else None))
        else:
            lines.append(LogLine(entry))
    return tuple(lines)
