"""CSV and XLSX bytes as plain rows of cells. It knows bytes, encodings and sheets, and no record.

Nothing is evaluated: of a formula only the value that the spreadsheet program kept is read.
"""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import openpyxl

from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.interchange.file_kinds import MEGABYTE
from hyvinvointi_desktop.interchange.sheets import unguarded
from hyvinvointi_desktop.interchange.table_headers import find_header, found_fields

UNPACKED_BYTES = 200 * MEGABYTE
MOST_PARTS = 2000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
DELIMITERS = (";", ",", "\t")

Row = tuple[int, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows that hold something, each with its number as a spreadsheet shows it."""

    rows: tuple[Row, ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    ignored_sheets: tuple[str, ...] = ()


def read_grid(kind: FileKind, content: bytes) -> Grid:
    """The cells. Raises ImportRefused where the file as a whole cannot be read."""
    return _read_xlsx(content) if kind is FileKind.XLSX else _read_csv(content)


def _refused(code: ProblemCode, where: str = "", value: str = "") -> ImportRefused:
    return ImportRefused((Problem(code, where, value=value),))


def _kept(rows: Iterable[tuple[object, ...]]) -> tuple[Row, ...]:
    """Rows that hold something, numbered from 1 with the empty ones counted."""
    found: list[Row] = []
    for number, cells in enumerate(rows, start=1):
        if any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells):
            found.append((number, cells))
        if len(found) > MOST_ROWS:
            raise _refused(ProblemCode.TOO_MANY_ROWS, str(number), str(MOST_ROWS))
    return tuple(found)


def _decoded(content: bytes) -> tuple[str, str]:
    """Text and the name of its encoding. UTF-8 is tried first: CP1252 text with ä or ö is almost never valid UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    else:
        candidates = ["utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8", "cp1252"]
    for encoding in candidates:
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise _refused(ProblemCode.NOT_WHAT_NAME_SAYS, value=FileKind.BINARY)


def _read_csv(content: bytes) -> Grid:
    text, encoding = _decoded(content)
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.strip().lower().startswith("sep="):  # a hint that Excel writes for itself
        text, skipped = rest, 1
    delimiter = max(DELIMITERS, key=lambda d: _headers_with(text, d))
    rows = _kept([((),) * skipped, *_csv_rows(text, delimiter)] if skipped else _csv_rows(text, delimiter))
    return Grid(rows, encoding, delimiter)


def _headers_with(text: str, delimiter: str) -> int:
    """How many of our headers the upper lines show when divided so; the first of equals wins."""
    upper = io.StringIO("\n".join(text.splitlines()[:20]))
    try:
        return max((found_fields(row) for row in csv.reader(upper, delimiter=delimiter)), default=0)
    except csv.Error:
        return 0


def _csv_rows(text: str, delimiter: str) -> Iterator[tuple[object, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):  # noqa: B007 -- the number is for the error below
            yield tuple(unguarded(cell) for cell in row)
    except csv.Error as error:
        raise _refused(ProblemCode.FILE_DAMAGED, str(number + 1)) from error


def _read_xlsx(content: bytes) -> Grid:
    _check_archive(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of decorations it does not read
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            with closing(book):
                return _chosen_sheet(book)
    except ImportRefused:
        raise
    except Exception as error:  # a damaged workbook may fail anywhere in openpyxl
        raise _refused(ProblemCode.FILE_DAMAGED) from error


def _chosen_sheet(book: Any) -> Grid:
    """The first sheet with our headers, else the first one; the others are named."""
    grids: list[tuple[str, tuple[Row, ...]]] = []
    names = [sheet.title for sheet in book.worksheets]
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # the dimensions in the file may be wrong
        rows = _kept(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS))
        grids.append((sheet.title, rows))
        if find_header(rows):
            break
    if not grids:
        raise _refused(ProblemCode.FILE_EMPTY)
    title, rows = grids[-1] if find_header(grids[-1][1]) else grids[0]
    return Grid(rows, sheet=title, ignored_sheets=tuple(name for name in names if name != title))


def _check_archive(content: bytes) -> None:
    """Refuses an archive that would unpack to far more than a log, or whose XML declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            # A part never yields more bytes than it declares: zipfile stops there and then misses the checksum.
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > UNPACKED_BYTES:
                raise _refused(ProblemCode.FILE_TOO_LARGE, value=str(UNPACKED_BYTES // MEGABYTE))
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.read(part):
                    raise _refused(ProblemCode.FILE_DAMAGED, value=part.filename[:80])
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise _refused(ProblemCode.FILE_DAMAGED) from error
    except Exception as error:
        if isinstance(error, ImportRefused):
            raise
        raise _refused(ProblemCode.FILE_DAMAGED) from error  # zlib and lzma errors
