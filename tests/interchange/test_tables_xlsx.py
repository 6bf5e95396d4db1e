"""XLSX logs: real workbooks made with openpyxl and read back, and archives that mean harm."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl
import pytest

from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.import_errors import ProblemCode as P
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.interchange import table_files
from hyvinvointi_desktop.interchange.tables import read_table
from tests.interchange.cases import PROGRAMMES
from tests.interchange.test_tables_csv import AINO, EERO, FI, ROW, table

HEADER = FI.split(";")
CELLS: list[Any] = [
    datetime(2026, 10, 3), time(9, 0), time(11, 30), "A-17", "Sodankylä, Jäämerentie 1", "Vuotso", 24.0, 1,  # noqa: DTZ001
    "Kävelimme kirjastoon.",
]  # fmt: skip


def workbook(*rows: list[Any], **sheets: list[list[Any]]) -> bytes:
    """A workbook whose first sheet holds those rows."""
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Ajot"
    for row in rows:
        first.append(row)
    for title, more in sheets.items():
        sheet = book.create_sheet(title)
        for row in more:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opened(content: bytes, name: str = "loki.xlsx") -> TableLog:
    """The workbook read."""
    return read_table(name, content, (AINO, EERO), PROGRAMMES)


def test_a_workbook_gives_the_very_sessions_of_the_same_csv() -> None:
    log = opened(workbook(HEADER, CELLS))
    assert log.preview.problems == ()
    assert log.sessions == table(FI, ROW).sessions
    assert (log.preview.sheet, log.preview.encoding, log.preview.delimiter) == ("Ajot", "", "")


@pytest.mark.parametrize(
    ("position", "cell"),
    [
        (0, date(2026, 10, 3)),
        (0, "3.10.2026"),
        (0, "2026-10-03"),
        (1, "9.00"),
        (1, 9),
        (1, 900),
        (1, "0900"),
        (1, timedelta(hours=9)),
        (1, datetime(2026, 10, 3, 9, 0)),  # noqa: DTZ001
        (2, 1130),
        (2, time(11, 29, 59, 999_990)),
        (6, "24,0"),
        (6, 24),
        (6, 23.999999999999999),
        (7, "1"),
        (7, 1.0),
    ],
)
def test_cells_may_be_real_values_or_text(position: int, cell: Any) -> None:
    cells = list(CELLS)
    cells[position] = cell
    log = opened(workbook(HEADER, cells))
    assert log.preview.problems == ()
    assert log.sessions == table(FI, ROW).sessions


@pytest.mark.parametrize(
    ("position", "cell", "code"),
    [
        (0, 46298, P.BAD_DATE),
        (0, True, P.BAD_DATE),
        (0, datetime(2026, 10, 3, 9, 0), P.BAD_DATE),  # noqa: DTZ001
        (1, 0.375, P.BAD_TIME),
        (1, 9.3, P.BAD_TIME),
        (1, time(9, 0, 31), P.BAD_TIME),
        (1, datetime(2026, 10, 4, 9, 0), P.BAD_TIME),  # noqa: DTZ001
        (2, timedelta(hours=30), P.BAD_TIME),
        (3, None, P.MISSING_VALUE),
        (6, 24.05, P.BAD_KM),
        (6, -1, P.NEGATIVE),
        (6, "#REF!", P.BAD_KM),
        (7, 1.5, P.BAD_COUNT),
        (0, "=TODAY()", P.MISSING_VALUE),
    ],
)
def test_a_bad_cell_is_told_by_row_and_header(position: int, cell: Any, code: P) -> None:
    cells = list(CELLS)
    cells[position] = cell
    problems = opened(workbook(["Maijan ajot"], [], HEADER, CELLS, cells)).preview.problems
    assert [(p.code, p.where, p.column) for p in problems] == [(code, "5", HEADER[position])]


def test_an_end_cell_may_carry_its_own_date() -> None:
    cells = [*CELLS[:1], time(22, 0), datetime(2026, 10, 4, 1, 0), *CELLS[3:]]  # noqa: DTZ001
    assert opened(workbook(HEADER, cells)).sessions[0].ends_at.isoformat() == "2026-10-04T01:00:00+03:00"


def test_a_number_as_client_is_its_code() -> None:
    log = opened(workbook(HEADER, [*CELLS[:3], 17, *CELLS[4:]]))
    assert log.preview.unknown_clients == ("17",)
    assert log.new_clients[0].code == "17"


def test_the_sheet_with_the_headers_is_read_and_the_others_are_named() -> None:
    log = opened(workbook(["Ohje"], Lokakuu=[HEADER, CELLS], Muut=[HEADER]))
    assert (log.preview.sheet, log.preview.ignored_sheets) == ("Lokakuu", ("Ajot", "Muut"))
    assert len(log.sessions) == 1


def _archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _codes(content: bytes, name: str = "loki.xlsx") -> list[str]:
    with pytest.raises(ImportRefused) as caught:
        opened(content, name)
    return [p.code for p in caught.value.problems]


def test_a_zip_bomb_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "UNPACKED_BYTES", 1_000_000)
    monkeypatch.setattr(openpyxl, "load_workbook", lambda *_, **__: pytest.fail("was opened"))
    assert _codes(_archive(**{"xl/sharedStrings.xml": b"a" * 2_000_000})) == [P.FILE_TOO_LARGE]


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "MOST_PARTS", 3)
    assert _codes(_archive(a=b"", b=b"", c=b"")) == [P.FILE_TOO_LARGE]


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "MOST_ROWS", 3)
    assert _codes(workbook(HEADER, CELLS, CELLS, CELLS)) == [P.TOO_MANY_ROWS]


def test_declared_entities_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    with pytest.raises(ImportRefused) as caught:
        opened(_archive(**{"xl/sharedStrings.xml": bomb}))
    assert [(p.code, p.value) for p in caught.value.problems] == [(P.FILE_DAMAGED, "xl/sharedStrings.xml")]


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_a_cut_workbook_is_damaged_or_no_workbook(cut: float) -> None:
    content = workbook(HEADER, CELLS)
    assert _codes(content[: int(len(content) * cut)]) in ([P.FILE_DAMAGED], [P.NOT_WHAT_NAME_SAYS])


def test_a_workbook_of_nothing_but_its_name() -> None:
    assert _codes(_archive()) == [P.FILE_DAMAGED]
