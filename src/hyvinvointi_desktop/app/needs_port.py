"""What the needs report needs of the registry: what laptops have sent, and the reports that were given out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class WorkerRecord:
    """The newest revision of one record that a worker's laptop has sent: plain JSON values without anybody's name.

    ``type`` is a ``RecordType`` in words, ``body`` as in ``hvl-records-1``; ids are those of its laptop.
    """

    type: str
    id: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GivenReport:
    """A needs report that was given out. ``given_at`` is local time with its offset; ``told`` is what it told, as plain
    values (``app.needs_told``)."""

    number: int
    given_at: str
    first_day: date
    last_day: date
    told: Mapping[str, Any]


class GivenReports(Protocol):
    """Every needs report that was given out; they are only ever added."""

    def given_reports(self) -> tuple[GivenReport, ...]:
        """By number, without those that were never handed to anybody."""

    def next_report_number(self) -> int:
        """The number of the next row; no number is used again."""

    def add_given_report(self, report: GivenReport) -> None:
        """Raises ReportTaken when the number is taken."""

    def add_not_handed(self, number: int, report: GivenReport, said_at: str) -> None:
        """Says of a report, as a row of its own under ``number``, that it was handed to nobody after all. Raises
        ReportTaken when the number is taken."""


class ReportTaken(Exception):
    """Somebody else has just given out a report: count anew, so that the two tell nothing together."""
