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


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line for people: an entry, and for an opened card how many seconds it was open, where that is known."""

    entry: Entry
    seconds: int | None = None

    @property
    def at(self) -> datetime:
        """When it was, aware, in UTC."""
        return datetime.fromisoformat(self.entry.utc)


@dataclass(frozen=True, slots=True)
class LogPaper:
    """The paper's content. ``asked_by`` is the note who asked; of the lines only time, event, purpose, role and
    outcome are printed."""

    client_code: str
    client_name: str
    worker: str
    organisation: str
    controller: str
    asked_by: str
    since: datetime
    made_at: datetime
    lines: tuple[LogLine, ...]
    practice: bool = False


class AuditRecords(Protocol):
    """The chain."""

    def log(self, seen: Seen, by: By) -> Entry:
        """Adds an entry at the end of the chain, in the transaction at hand."""

    def audit_head(self) -> Entry | None:
        """The newest entry."""

    def audit_entry(self, seq: int) -> Entry | None: ...
    def audit_chain(self) -> Iterator[Entry]:
        """Every entry by number, read piece by piece."""

    def audit_between(self, first: int, last: int) -> tuple[Entry, ...]:
        """The entries of these numbers, both ends included."""

    def audit_last_before(self, moment: datetime) -> int:
        """The number of the last entry that was made before the moment; 0 when none was. Entries of lower numbers
        count as made before it too, whatever their clock said."""

    def audit_first_since(self, moment: datetime) -> int | None:
        """The number of the first entry made at the moment or later."""

    def audit_of_client(self, client: str, since: datetime | None = None) -> tuple[Entry, ...]:
        """Entries about one client, and about everybody's records being taken in or out, newest first."""

    def audit_newest(
        self, limit: int | None, before: int | None = None, until: datetime | None = None, since: datetime | None = None
    ) -> tuple[Entry, ...]:
        """At most so many, newest first: numbered under ``before``, from ``since`` on, earlier than ``until``."""
