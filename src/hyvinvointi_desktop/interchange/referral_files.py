"""Opens files that may hold a referral: text, JSON, or a PDF with fields or words. It understands no word of them."""

import io
import json
from collections.abc import Iterator
from typing import Any

from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.app.read_referral import MOST_LETTERS, RawReferral
from hyvinvointi_desktop.interchange.file_kinds import MEGABYTE, kind_of

MOST_BYTES = 5 * MEGABYTE
MOST_PAGES, MOST_FIELDS, DEEPEST = 20, 500, 6


class OpenedReferralFiles:
    """The ``ReferralFiles`` of the use cases. The content decides what a file is, never its name."""

    def read(self, name: str, content: bytes) -> RawReferral:
        """What stands in the file.

        Raises:
            ImportRefused: it is too large, empty, damaged, locked, or no text, JSON or PDF at all.
        """
        del name
        if len(content) > MOST_BYTES:
            raise _refused(ProblemCode.FILE_TOO_LARGE, str(MOST_BYTES // MEGABYTE))
        match kind_of(content):
            case FileKind.EMPTY:
                raise _refused(ProblemCode.FILE_EMPTY, FileKind.EMPTY.value)
            case FileKind.TEXT:
                return RawReferral(text=_text(content))
            case FileKind.JSON:
                return RawReferral(pairs=tuple(_json(content)))
            case FileKind.PDF:
                return _pdf(content)
            case other:
                raise _refused(ProblemCode.FILE_NOT_SUPPORTED, other.value)


def _refused(code: ProblemCode, value: str = "") -> ImportRefused:
    return ImportRefused((Problem(code, value=value),))


def _text(content: bytes) -> str:
    """UTF-8, UTF-16 where it says so, else as Windows of the west writes."""
    named = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    for encoding in (named, "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _refused(ProblemCode.NOT_UTF8)


def _json(content: bytes) -> Iterator[tuple[str, str]]:
    try:
        found = json.loads(_text(content), object_pairs_hook=_no_twins)
    except (ValueError, RecursionError) as error:
        raise _refused(ProblemCode.NOT_JSON) from error
    yield from _flat("", found, 0)


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def _flat(label: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    """Every value with the way to it; a list of plain values is one line."""
    if depth > DEEPEST:
        raise _refused(ProblemCode.WRONG_FORMAT)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{label}.{key}".strip("."), inner, depth + 1)
    elif isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        for inner in value:
            yield from _flat(label, inner, depth + 1)
    elif value is not None:
        said = ", ".join(_said(one) for one in value) if isinstance(value, list) else _said(value)
        yield label, said[:MOST_LETTERS]


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "kyllä" if value else "ei"
    return "" if value is None else str(value)


def _pdf(content: bytes) -> RawReferral:
    pairs = _fields(content)
    return RawReferral(pairs=pairs) if len(pairs) > 1 else RawReferral(text=_words(content))


def _fields(content: bytes) -> tuple[tuple[str, str], ...]:
    """The filled fields of a form, by their words for people, else by name."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            form = pdf.Root.get("/AcroForm")
            several = list(form.get("/Fields", [])) if form is not None else []
            return tuple(_filled(several, "", 0))[:MOST_FIELDS]
    except pikepdf.PasswordError as error:
        raise _refused(ProblemCode.FILE_NOT_SUPPORTED, FileKind.PDF.value) from error
    except ImportRefused:
        raise
    except Exception as error:  # a damaged or hostile file may fail in any way
        raise _refused(ProblemCode.FILE_DAMAGED) from error


def _filled(several: list[Any], above: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST or len(several) > MOST_FIELDS:
        raise _refused(ProblemCode.WRONG_FORMAT)
    for one in several:
        name = f"{above}.{one.get('/T', '')}".strip(".")
        value = one.get("/V")
        if value is not None and str(one.get("/FT", "")) in ("/Tx", "/Ch", "/Btn", ""):
            said = _value(value)
            if said:
                yield str(one.get("/TU", name)) or name, said
        else:
            yield from _filled(list(one.get("/Kids", [])), name, depth + 1)


def _value(value: Any) -> str:
    import pikepdf

    if isinstance(value, pikepdf.Array):
        return ", ".join(str(one) for one in value)
    if isinstance(value, pikepdf.Name):
        return "" if str(value) == "/Off" else "kyllä" if str(value) in ("/Yes", "/On", "/1") else str(value)[1:]
    return str(value).strip() if isinstance(value, pikepdf.String | str) else ""


def _words(content: bytes) -> str:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        try:
            if len(document) > MOST_PAGES:
                raise _refused(ProblemCode.FILE_TOO_LARGE, str(MOST_BYTES // MEGABYTE))
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)[:MOST_LETTERS]
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise _refused(ProblemCode.FILE_DAMAGED) from error
