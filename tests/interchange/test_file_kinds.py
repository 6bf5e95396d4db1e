"""Files that are not what their names say, and the sentence's word for what they are."""

import io
import zipfile

import pytest

from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused
from hyvinvointi_desktop.app.import_errors import ProblemCode as P
from hyvinvointi_desktop.app.take_in import LogFiles
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.interchange import file_kinds
from hyvinvointi_desktop.interchange.file_kinds import MEGABYTE, limit_for, recognise
from hyvinvointi_desktop.interchange.files import ExchangedFiles
from tests.interchange.cases import EXAMPLE, PROGRAMMES, encoded, read, read_own
from tests.interchange.test_tables_csv import FI, ROW
from tests.interchange.test_tables_xlsx import CELLS, HEADER, workbook


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


CSV = f"{FI}\n{ROW}\n".encode()
XLSX = workbook(HEADER, CELLS)
JSON = encoded(EXAMPLE)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
OTHERS = [
    (XLSX, FileKind.XLSX),
    (CSV, FileKind.TEXT),
    (JSON, FileKind.JSON),
    (b"\xef\xbb\xbf\n " + JSON, FileKind.JSON),
    (b'[{"a": 1}]', FileKind.JSON),
    (b"%PDF-1.7\n", FileKind.PDF),
    (b"SQLite format 3\0" + b"\0" * 100, FileKind.SQLITE),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FileKind.IMAGE),
    (b"\xff\xd8\xff\xe0\0\x10JFIF\0", FileKind.IMAGE),
    (b"RIFF\x10\0\0\0WEBPVP8 ", FileKind.IMAGE),
    (OLE, FileKind.XLS),
    (OLE + "EncryptedPackage".encode("utf-16-le"), FileKind.LOCKED_OFFICE),
    (_zip(hello=b"x"), FileKind.ZIP),
    (_zip(mimetype=b"application/vnd.etsi.asic-e+zip"), FileKind.ASICE),
    (_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), FileKind.ODS),
    (_zip(**{"word/document.xml": b"<x/>"}), FileKind.DOCX),
    (b"PK\x03\x04 and nothing more", FileKind.ZIP),
    (b"<!DOCTYPE html><table>", FileKind.HTML),
    (b"<?xml version='1.0'?><x/>", FileKind.XML),
    (b"BMW;pvm;alku\n", FileKind.TEXT),
    (b"\x01\x02\0\x03", FileKind.BINARY),
]


@pytest.mark.parametrize(("content", "kind"), OTHERS)
@pytest.mark.parametrize(
    ("name", "promised"),
    [("loki.csv", FileKind.TEXT), ("LOKI.JSON", FileKind.JSON), ("loki.xlsx", FileKind.XLSX), ("l.txt", FileKind.TEXT)],
)
def test_the_name_must_tell_the_truth(name: str, promised: FileKind, content: bytes, kind: FileKind) -> None:
    if kind is promised:
        assert recognise(name, content) is kind
        return
    with pytest.raises(ImportRefused) as caught:
        recognise(name, content)
    assert [(p.code, p.value) for p in caught.value.problems] == [(P.NOT_WHAT_NAME_SAYS, kind.value)]


@pytest.mark.parametrize("name", ["loki", "loki.bak", "loki.csv.old"])
def test_a_name_that_says_nothing_promises_nothing(name: str) -> None:
    assert recognise(name, CSV) is FileKind.TEXT
    assert recognise(name, JSON) is FileKind.JSON
    with pytest.raises(ImportRefused) as caught:
        recognise(name, b"%PDF-1.7\n")
    assert [(p.code, p.value) for p in caught.value.problems] == [(P.FILE_NOT_SUPPORTED, "pdf")]


def test_too_large_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (limit_for("a.csv"), limit_for("a.XLSX")) == (20 * MEGABYTE, 20 * MEGABYTE)
    assert limit_for("a.json") == 150 * MEGABYTE
    monkeypatch.setattr(file_kinds, "TABLE_BYTES", len(CSV) - 1)
    with pytest.raises(ImportRefused) as caught:
        recognise("loki.csv", CSV)
    assert [p.code for p in caught.value.problems] == [P.FILE_TOO_LARGE]


def test_the_port_reads_and_writes_all_three_formats() -> None:
    files = ExchangedFiles(PROGRAMMES, read_own)
    present = OpenLog(Worker("Maija Keksitty"))
    assert files.read_log(JSON) == read(EXAMPLE)
    assert files.read_log(files.write_log(read(EXAMPLE))) == read(EXAMPLE)
    assert (files.is_table("a.csv", CSV), files.is_table("a.xlsx", XLSX), files.is_table("a.json", JSON)) == (
        True, True, False,
    )  # fmt: skip
    log = files.read_table("a.xlsx", XLSX, present)
    assert log.sessions[0].entered_on is None
    assert log.preview.unknown_clients == ("A-17",)


def test_the_port_is_the_one_that_the_use_cases_know() -> None:
    files: LogFiles = ExchangedFiles(PROGRAMMES, read_own)
    assert files.is_table("loki.csv", CSV)
