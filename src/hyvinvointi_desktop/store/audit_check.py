"""Whether the log of a database file that nobody writes is one unbroken chain; read with the plain driver."""

from collections.abc import Iterator
from typing import Any

from hyvinvointi_desktop.domain.audit import Entry, verify_chain
from hyvinvointi_desktop.store import tables as t

_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'audit'"
_ALL = f"SELECT {', '.join(c.name for c in t.audit.columns)} FROM audit ORDER BY seq"


def chain_finding(connection: Any) -> str:
    """What is wrong with the chain as a technical line, or empty; a schema older than the log has none."""
    if connection.execute(_THERE).fetchone() is None:
        return ""
    broken = verify_chain(_entries(connection)).broken_at
    return "" if broken is None else f"audit: broken at {broken}"


def _entries(connection: Any) -> Iterator[Entry]:
    for row in connection.execute(_ALL):
        yield Entry(*row)
