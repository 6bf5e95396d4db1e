"""Needs reports that were given out, as rows and back."""

import json
from datetime import date

from sqlalchemy import Connection, func, insert, select

from hyvinvointi_desktop.app.needs_port import GivenReport, ReportTaken
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry.put_row import unless_taken
from hyvinvointi_desktop.store.registry.tables_needs import given_reports

_NOT_HANDED = "not_handed"
"""In place of what a report told: the number of one that nobody got."""


class NeedsStoreRecords:
    """Given reports, on one connection of either database."""

    _connection: Connection

    def given_reports(self) -> tuple[GivenReport, ...]:
        """By number, without those that were never handed to anybody."""
        rows = self._connection.execute(select(given_reports).order_by(given_reports.c.number))
        found = [
            GivenReport(
                row.number, row.given_at, date.fromisoformat(row.first_day), date.fromisoformat(row.last_day),
                json.loads(row.told),
            )
            for row in rows
        ]  # fmt: skip
        gone = {one.told[_NOT_HANDED] for one in found if _NOT_HANDED in one.told}
        return tuple(one for one in found if _NOT_HANDED not in one.told and one.number not in gone)

    def next_report_number(self) -> int:
        """The number of the next row."""
        return int(self._connection.execute(select(func.max(given_reports.c.number))).scalar() or 0) + 1

    def add_not_handed(self, number: int, report: GivenReport, said_at: str) -> None:
        """Says that a report was handed to nobody. Raises ReportTaken when the number is taken."""
        told = {_NOT_HANDED: report.number}
        self.add_given_report(GivenReport(number, said_at, report.first_day, report.last_day, told))

    def add_given_report(self, report: GivenReport) -> None:
        """Adds a report. Raises ReportTaken when the number is taken."""
        row = {
            "number": report.number, "given_at": report.given_at, "first_day": report.first_day.isoformat(),
            "last_day": report.last_day.isoformat(), "told": v.json_text(dict(report.told)),
        }  # fmt: skip
        with unless_taken(ReportTaken(report.number)):
            self._connection.execute(insert(given_reports), row)
