"""Writing what is planned as a file for another calendar, as a promise."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from hyvinvointi_desktop.app.look_calendar import OutgoingEntry


class CalendarWriter(Protocol):
    """Makes an iCalendar file (RFC 5545)."""

    def calendar(self, entries: Sequence[OutgoingEntry], language: str, made_at: datetime) -> bytes:
        """The file; it holds what the entries say and nothing else."""
