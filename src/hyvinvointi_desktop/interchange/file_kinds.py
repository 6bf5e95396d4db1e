"""What a file really is, by its first bytes. It opens no record and trusts no name."""

import io
import zipfile
from pathlib import PurePath

from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode

MEGABYTE = 1_000_000
LOG_BYTES = 150 * MEGABYTE
TABLE_BYTES = 20 * MEGABYTE

_NAMES = {
    ".json": FileKind.JSON, ".csv": FileKind.TEXT, ".tsv": FileKind.TEXT, ".txt": FileKind.TEXT, ".xlsx": FileKind.XLSX,
    ".xlsm": FileKind.XLSX,
}  # fmt: skip
_STARTS = (
    (b"%PDF-", FileKind.PDF),
    (b"SQLite format 3\0", FileKind.SQLITE),
    (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE),
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"GIF87a", FileKind.IMAGE),
    (b"GIF89a", FileKind.IMAGE),
    (b"II*\0", FileKind.IMAGE),
    (b"MM\0*", FileKind.IMAGE),
    (b"BM", FileKind.IMAGE),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def limit_for(name: str) -> int:
    """The most bytes a file of that name may have, so that a caller can refuse before reading."""
    return TABLE_BYTES if _NAMES.get(PurePath(name).suffix.lower()) in (FileKind.TEXT, FileKind.XLSX) else LOG_BYTES


def kind_of(content: bytes) -> FileKind:
    """What the content is."""
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        return FileKind.EMPTY
    if content.startswith(_OLE):
        return FileKind.LOCKED_OFFICE if "EncryptedPackage".encode("utf-16-le") in content else FileKind.XLS
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_zip(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return FileKind.IMAGE
    for start, kind in _STARTS:
        if content.startswith(start) and (kind is not FileKind.IMAGE or b"\0" in content[:64]):
            return kind
    if content.startswith(_UTF16):
        return FileKind.TEXT
    return FileKind.BINARY if b"\0" in content[:65536] else _kind_of_text(content)


def _kind_of_zip(content: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except Exception:  # a damaged or hostile archive may fail in any way
        return FileKind.ZIP
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return FileKind.XLSX
    if any(name.startswith("word/") for name in names):
        return FileKind.DOCX
    if b"asic-e" in mimetype:
        return FileKind.ASICE
    return FileKind.ODS if b"opendocument.spreadsheet" in mimetype else FileKind.ZIP


def _kind_of_text(content: bytes) -> FileKind:
    start = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = start[:64].lower()
    if lower.startswith((b"<!doctype html", b"<html")):
        return FileKind.HTML
    if lower.startswith(b"<?xml"):
        return FileKind.XML
    if start.startswith(b"{") or (start.startswith(b"[") and start[1:].lstrip()[:1] in b'{["]'):
        return FileKind.JSON
    return FileKind.TEXT


def recognise(name: str, content: bytes) -> FileKind:
    """JSON, TEXT (a CSV) or XLSX: what may be read on. A name without a known ending says nothing.

    Raises:
        ImportRefused: the content is something else than its name says (``value`` names what), too large, empty.
    """
    promised = _NAMES.get(PurePath(name).suffix.lower())
    _refuse_large(content, limit_for(name))
    actual = kind_of(content)
    if actual is FileKind.EMPTY:
        raise _refused(ProblemCode.FILE_EMPTY, actual)
    if promised is None:
        if actual not in (FileKind.JSON, FileKind.TEXT, FileKind.XLSX):
            raise _refused(ProblemCode.FILE_NOT_SUPPORTED, actual)
    elif promised is not actual:
        raise _refused(ProblemCode.NOT_WHAT_NAME_SAYS, actual)
    _refuse_large(content, LOG_BYTES if actual is FileKind.JSON else TABLE_BYTES)
    return promised or actual


def _refuse_large(content: bytes, limit: int) -> None:
    if len(content) > limit:
        raise ImportRefused((Problem(ProblemCode.FILE_TOO_LARGE, value=str(limit // MEGABYTE)),))


def _refused(code: ProblemCode, kind: FileKind) -> ImportRefused:
    return ImportRefused((Problem(code, value=kind.value),))
