"""Claims and logs as CSV or XLSX, behind the port that the use cases know."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.paper_values import CourseTable, CourseYearReport
from hyvinvointi_desktop.app.ports import TableKind, WrittenTable
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.interchange.allowance_tables import AllowanceTables
from hyvinvointi_desktop.interchange.claim_tables import ClaimLines
from hyvinvointi_desktop.interchange.course_tables import course_sheet, year_sheet
from hyvinvointi_desktop.interchange.drop_in_tables import DropInTables
from hyvinvointi_desktop.interchange.feedback_tables import CompetenceTables, FeedbackTables
from hyvinvointi_desktop.interchange.log_table import held, is_cut, log_sheet
from hyvinvointi_desktop.interchange.needs_sheets import NeedsSheets
from hyvinvointi_desktop.interchange.pay_tables import pay_year_sheet, payroll_sheet
from hyvinvointi_desktop.interchange.sheet_files import csv_bytes, xlsx_bytes
from hyvinvointi_desktop.interchange.sheets import Sheet


class OutgoingTables:
    """Implements ``app.ports.TableWriter``. ``words`` are those of ``resources/texts`` by language."""

    def __init__(self, words: Mapping[str, Mapping[str, str]]) -> None:
        self._words = words

    def claim(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """A claim document: CSV as one list of lines, XLSX as a sheet a part."""
        lines = ClaimLines(document, self._words[language])
        return csv_bytes(lines.flat()) if kind == "csv" else xlsx_bytes(lines.sheets())

    def drop_in_year(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """A year of drop-in and training: CSV as one list of lines, XLSX as a sheet a part."""
        made = DropInTables(document, self._words[language])
        return csv_bytes(made.flat()) if kind == "csv" else xlsx_bytes(made.sheets())

    def feedback_summary(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """Sums of feedback: CSV as one list of lines, XLSX with the free words on a sheet of their own."""
        made = FeedbackTables(document, self._words[language])
        return csv_bytes(made.flat()) if kind == "csv" else xlsx_bytes(made.sheets())

    def needs(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """The needs report: CSV as one list of lines, XLSX as a sheet a table."""
        made = NeedsSheets(document, self._words[language])
        return csv_bytes(made.flat()) if kind == "csv" else xlsx_bytes(made.sheets())

    def competence(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """The worker's record: CSV as the entries of the year, XLSX as a sheet a part."""
        made = CompetenceTables(document, self._words[language])
        return csv_bytes(made.flat()) if kind == "csv" else xlsx_bytes(made.sheets())
    def allowance(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """The activity allowances of a month: a line a day of every window; in XLSX also a line a window."""
        made = AllowanceTables(document, self._words[language])
        return csv_bytes(made.days()) if kind == "csv" else xlsx_bytes(made.sheets())


    def payroll(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """A month's approved claims: a line for every sum."""
        return _written(payroll_sheet(document, self._words[language]), kind)

    def pay_year(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes:
        """What was paid in a year: a line for every worker and income code."""
        return _written(pay_year_sheet(document, self._words[language]), kind)

    def log(self, log: OpenLog, kind: TableKind, language: str) -> WrittenTable:
        """The held sessions."""
        sheet = log_sheet(log, self._words[language])
        sessions = held(log)
        return WrittenTable(
            content=csv_bytes(sheet) if kind == "csv" else xlsx_bytes((sheet,)),
            rows=len(sessions),
            cut=sum(is_cut(session) for session in sessions),
            left_out=len(log.sessions) - len(sessions) + len(log.trips),
        )

    def course(self, what: CourseTable, screen: CourseScreen, kind: TableKind, language: str) -> bytes:
        """One table of a course."""
        return _written(course_sheet(what, screen, self._words[language]), kind)

    def course_year(self, report: CourseYearReport, kind: TableKind, language: str) -> bytes:
        """The year's courses."""
        return _written(year_sheet(report, self._words[language]), kind)


def _written(sheet: Sheet, kind: TableKind) -> bytes:
    return csv_bytes(sheet) if kind == "csv" else xlsx_bytes((sheet,))
