"""What the log of who did and saw what needs of the records."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from hyvinvointi_desktop.domain.audit import By, Entry, Outcome


@dataclass(frozen=True, slots=True)
class Seen:
    """Something to be logged that changes no record."""

    event: str
    object_type: str = ""
    object_id: str = ""
    client: str = ""
    detail: tuple[tuple[str, Any], ...] = ()
    outcome: Outcome = Outcome.OK


class AuditRecords(Protocol):
    """The chain."""

    def log(self, seen: Seen, by: By) -> Entry:
        """Adds an entry at the end of the chain, in the transaction at hand."""

    def audit_head(self) -> Entry | None:
        """The newest entry."""

    def audit_entry(self, seq: int) -> Entry | None: ...
    def audit_chain(self) -> Iterator[Entry]:
        """Every entry by number, read piece by piece."""

    def audit_of_client(self, client: str, since: datetime | None = None) -> tuple[Entry, ...]:
        """Entries about one client, newest first."""

    def audit_newest(self, limit: int, before: int | None = None) -> tuple[Entry, ...]:
        """Entries, newest first."""
