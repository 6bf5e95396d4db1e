"""Reading the log of who did and saw what: one client's, the worker's own, and whether the chain is whole."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.audit import Entry, verify_chain
from hyvinvointi_desktop.domain.ids import ClientId

TWO_YEARS = timedelta(days=731)
"""How far back a client may ask who has handled their data (PROTOCOL.md section 3)."""


@dataclass(frozen=True, slots=True)
class LogState:
    """The chain as it was read: how many entries, its head as hex, the first wrong entry or None, and the span."""

    entries: int
    head: str
    broken_at: int | None
    first_at: datetime | None
    last_at: datetime | None


def log_state(records: Records) -> LogState:
    """Reads the whole chain through."""
    state = verify_chain(records.audit_chain())
    first, last = records.audit_entry(1), records.audit_head()
    return LogState(state.entries, state.head.hex(), state.broken_at, _at(first), _at(last))


def _at(entry: Entry | None) -> datetime | None:
    return None if entry is None else datetime.fromisoformat(entry.utc)


def who_has_looked(client: ClientId, records: Records, now: datetime) -> tuple[Entry, ...]:
    """What was done and seen of one client in two years, newest first."""
    return records.audit_of_client(client, now - TWO_YEARS)
