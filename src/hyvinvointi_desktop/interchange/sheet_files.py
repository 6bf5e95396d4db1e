"""Sheets as the bytes of a CSV or XLSX file: the same sheets give the same bytes, and nothing in them is a formula."""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from hyvinvointi_desktop.interchange.sheets import Cell, Kind, Sheet, cell_text, guarded, number_of

_FORMATS = {
    Kind.TEXT: "@",
    Kind.DAY: "d.m.yyyy",
    Kind.CLOCK: "h:mm",
    Kind.LENGTH: "[h]:mm",
    Kind.COUNT: "0",
    Kind.KM: "0.0",
    Kind.EUROS: "0.00",
    Kind.RATE: "0.00##",
}
"""Number formats as every XLSX spells them; a Finnish spreadsheet shows ``0.00`` as ``0,00``."""

_BOLD = Font(name="Calibri", size=11, bold=True)
_LEFT, _RIGHT = Alignment(horizontal="left", indent=1), Alignment(horizontal="right")
_TO_THE_LEFT = frozenset({Kind.TEXT, Kind.DAY})
_END_OF_DAY = 24 * 60
_NARROWEST, _WIDEST, _AIR = 6, 60, 2
_TIME_OF_MAKING = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_STILL = (1980, 1, 1, 0, 0, 0)


def csv_bytes(sheet: Sheet) -> bytes:
    """For Finnish Excel: semicolons, decimal commas, UTF-8 with its mark, lines end as on Windows."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(sheet.headers)
    writer.writerows([guarded(cell) for cell in row] for row in sheet.rows)
    return made.getvalue().encode("utf-8-sig")


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A workbook: bold headers that stay in sight, columns as wide as their content, real days and numbers."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator = "Hyvinvointi"
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet)
    made = io.BytesIO()
    book.save(made)
    return _without_times(made.getvalue())


def _fill(page: Any, sheet: Sheet) -> None:
    for number, row in enumerate(sheet.rows):
        for column, value in enumerate(row, start=1):
            if value is not None:
                _put(page.cell(number + 2, column), value, bold=number in sheet.totals)
    for column, words in enumerate(sheet.headers):
        below = [row[column] for row in sheet.rows]
        first = next((cell for cell in below if cell is not None), None)
        cell = page.cell(1, column + 1, words)
        cell.font, cell.alignment = _BOLD, _LEFT if first is None or first.kind in _TO_THE_LEFT else _RIGHT
        longest = max(len(line) for one in [words, *map(cell_text, below)] for line in one.split("\n"))
        page.column_dimensions[get_column_letter(column + 1)].width = max(_NARROWEST, min(longest, _WIDEST)) + _AIR
    page.freeze_panes = "A2"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _put(cell: Any, value: Cell, *, bold: bool) -> None:
    cell.value = _real(value)
    cell.number_format = _FORMATS[value.kind]
    if value.kind is Kind.TEXT:
        cell.data_type = "s"  # also a text that begins as a formula does, or looks like an error
    elif value.kind is Kind.CLOCK and value.value == _END_OF_DAY:
        cell.number_format = _FORMATS[Kind.LENGTH]
    if value.kind in _TO_THE_LEFT:
        cell.alignment = _LEFT
    if bold:
        cell.font = _BOLD


def _real(cell: Cell) -> Any:
    value = cell.value
    if isinstance(value, str | date):
        return value
    minutes = int(value)
    if cell.kind is Kind.LENGTH or (cell.kind is Kind.CLOCK and minutes == _END_OF_DAY):
        return timedelta(minutes=minutes)
    if cell.kind is Kind.CLOCK:
        return time(minutes // 60, minutes % 60)
    return number_of(cell)


def _without_times(content: bytes) -> bytes:
    """The same workbook without the moment of its making, so that equal tables are equal files."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _TIME_OF_MAKING.sub(b"", part)
            info = zipfile.ZipInfo(name, _STILL)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, part)
    return made.getvalue()
