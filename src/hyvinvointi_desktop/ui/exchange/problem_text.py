"""Why a file was not taken in, as sentences. It finds no problem itself."""

from hyvinvointi_desktop.app.import_errors import FileKind, Problem, ProblemCode
from hyvinvointi_desktop.ui.kit.words import tr


def file_kind(value: FileKind) -> str:
    """What a file's content really is."""
    return {
        FileKind.JSON: tr("an open log (JSON)"),
        FileKind.TEXT: tr("plain text"),
        FileKind.XLSX: tr("an Excel table (XLSX)"),
        FileKind.XLS: tr("an old Excel table (XLS)"),
        FileKind.LOCKED_OFFICE: tr("an Office file locked with a password"),
        FileKind.ODS: tr("a LibreOffice table (ODS)"),
        FileKind.DOCX: tr("a Word document"),
        FileKind.ASICE: tr("a signed package (.asice)"),
        FileKind.ZIP: tr("a zip package"),
        FileKind.PDF: tr("a PDF paper"),
        FileKind.SQLITE: tr("a database"),
        FileKind.IMAGE: tr("a picture"),
        FileKind.HTML: tr("a web page"),
        FileKind.XML: tr("an XML file"),
        FileKind.EMPTY: tr("an empty file"),
        FileKind.BINARY: tr("something that is not text"),
    }[value]


def what_to_do(value: FileKind) -> str:
    """How such a file can be brought in after all; empty where there is no way."""
    save_as = tr("Open it in its own program and save it as XLSX or CSV.")
    return {
        FileKind.XLS: save_as,
        FileKind.ODS: save_as,
        FileKind.HTML: save_as,
        FileKind.LOCKED_OFFICE: tr("Open it in its own program, take the password away and save it as XLSX or CSV."),
        FileKind.ASICE: tr("A signed package is not taken in, but you can check it here below."),
        FileKind.PDF: tr("A paper is not taken in, but you can check its signature here below."),
    }.get(value, "")


def problem(found: Problem) -> str:
    """The reason in words, with what stood there."""
    if found.code in (ProblemCode.NOT_WHAT_NAME_SAYS, ProblemCode.FILE_NOT_SUPPORTED):
        return _wrong_kind(found)
    said = _sentences()[found.code]
    if found.code is ProblemCode.MISSING_COLUMN and found.value:
        return tr("{sentence} It is for: {field}.").format(sentence=said, field=field_words(found.value))
    return said


def field_words(field: str) -> str:
    """What a column of a table is for."""
    words = {
        "date": tr("day"),
        "start": tr("start"),
        "end": tr("end"),
        "end_date": tr("day of the end"),
        "client": tr("client"),
        "from": tr("from where"),
        "to": tr("to where"),
        "km": tr("kilometres"),
        "passengers": tr("on board"),
        "note": tr("note"),
        "kind": tr("what was done"),
    }
    return words.get(field, field)


def _wrong_kind(found: Problem) -> str:
    try:
        kind = FileKind(found.value)
    except ValueError:
        return _sentences()[found.code]
    if found.code is ProblemCode.NOT_WHAT_NAME_SAYS:
        said = tr("The content is not what the name says: it is {kind}.").format(kind=file_kind(kind))
    else:
        said = tr("The file is {kind}. That kind cannot be brought in.").format(kind=file_kind(kind))
    return f"{said} {what_to_do(kind)}".strip()


def _sentences() -> dict[ProblemCode, str]:
    return {**_of_file(), **_of_values(), **_of_meaning(), **_of_tables()}


def _of_file() -> dict[ProblemCode, str]:
    return {
        ProblemCode.NOT_WHAT_NAME_SAYS: tr("The content is not what the name says."),
        ProblemCode.FILE_NOT_SUPPORTED: tr("That kind of file cannot be brought in."),
        ProblemCode.FILE_TOO_LARGE: tr("The file is too large. A table may have 20 MB and an open log 150 MB."),
        ProblemCode.FILE_EMPTY: tr("The file is empty."),
        ProblemCode.FILE_DAMAGED: tr("The file is damaged or only half of it is there."),
        ProblemCode.NOT_UTF8: tr("The letters of the file are not stored as UTF-8."),
        ProblemCode.NOT_JSON: tr("The file looks like an open log but cannot be read as one."),
        ProblemCode.WRONG_FORMAT: tr("The file is not an open log of this program."),
        ProblemCode.WRONG_VERSION: tr("The file was made by a newer program. Update this one first."),
        ProblemCode.UNKNOWN_KEY: tr("The program does not know this part of the file."),
        ProblemCode.MISSING_KEY: tr("A part is missing here."),
        ProblemCode.REPEATED_KEY: tr("The same part stands here twice."),
        ProblemCode.WRONG_TYPE: tr("There is another kind of value here than there should be."),
    }


def _of_values() -> dict[ProblemCode, str]:
    return {
        ProblemCode.UNKNOWN_VALUE: tr("The program does not know this word."),
        ProblemCode.BAD_ID: tr("This cannot be used as an identifier."),
        ProblemCode.BAD_TEXT: tr("The text has characters that cannot be kept."),
        ProblemCode.BAD_DATE: tr("This is not a day. Write for example 3.10.2026."),
        ProblemCode.BAD_TIME: tr("This is not a time. Write for example 9.30."),
        ProblemCode.BAD_INSTANT: tr("This is not a day and time together."),
        ProblemCode.BAD_MONTH: tr("This is not a month. Write for example 2026-10."),
        ProblemCode.BAD_KM: tr("These are not kilometres. Write for example 24 or 24,5."),
        ProblemCode.BAD_RATE: tr("This is not a rate. Write for example 0.55."),
        ProblemCode.BAD_COUNT: tr("This is not a whole number."),
        ProblemCode.BAD_BASE64: tr("A picture or paper in the file is damaged."),
        ProblemCode.NEGATIVE: tr("The number cannot be below zero."),
        ProblemCode.OUT_OF_RANGE: tr("The number is too large to be right."),
    }


def _of_meaning() -> dict[ProblemCode, str]:
    return {
        ProblemCode.END_NOT_AFTER_START: tr("The end must be after the start."),
        ProblemCode.LAST_BEFORE_FIRST: tr("The last day is before the first."),
        ProblemCode.DECISIONS_OVERLAP: tr("Decisions of the same kind for the same client have days in common."),
        ProblemCode.REVIEW_BEFORE_PERIOD: tr("A review looks at days before its period began."),
        ProblemCode.ANSWER_IMPOSSIBLE: tr("An answer is outside what the questionnaire allows."),
        ProblemCode.NO_CLIENTS: tr("The client is missing."),
        ProblemCode.CLIENT_TWICE: tr("The same client stands here twice."),
        ProblemCode.CODE_TWICE: tr("Two clients have the same code."),
        ProblemCode.DUPLICATE_ID: tr("The same identifier stands in the file twice."),
        ProblemCode.OTHER_CONTENT: tr("This is already here with other contents."),
        ProblemCode.LEG_LONGER_THAN_TRIP: tr("Somebody was on board longer than the whole trip."),
        ProblemCode.TRAILER_LONGER_THAN_TRIP: tr("The trailer went further than the whole trip."),
        ProblemCode.SUPPLEMENT_LONGER_THAN_TRIP: tr("A supplement has more kilometres than the whole trip."),
        ProblemCode.UNKNOWN_CLIENT: tr("The file has no such client."),
        ProblemCode.UNKNOWN_PAYER: tr("The file has no such payer."),
        ProblemCode.UNKNOWN_PROGRAMME: tr("The program does not have this programme."),
        ProblemCode.WRONG_DEFINITION: tr("The file of a measure or a form is not what it is marked as."),
        ProblemCode.WRONG_PROGRAMME: tr("The file of a programme has something to mend at this line and field."),
        ProblemCode.UNKNOWN_KIND: tr("The program does not know this kind of meeting."),
        ProblemCode.UNKNOWN_REFERENCE: tr("This points to something that is not in the file."),
    }


def _of_tables() -> dict[ProblemCode, str]:
    return {
        ProblemCode.NO_HEADER: tr(
            "No row with column names was found. They are for example pvm, alku, loppu, asiakas."
        ),
        ProblemCode.MISSING_COLUMN: tr("This column is missing from the table."),
        ProblemCode.REPEATED_COLUMN: tr("Two columns have the same name."),
        ProblemCode.MISSING_VALUE: tr("The cell is empty."),
        ProblemCode.MISSING_HOUR: tr("That time does not exist on this day: the clocks are moved forward."),
        ProblemCode.WRONG_OFFSET: tr("The difference to world time is not right for this day."),
        ProblemCode.END_DATE_NEEDED: tr("The visit goes over midnight: the day of its end is needed, too."),
        ProblemCode.AMBIGUOUS_CLIENT: tr("Several clients have this name. Write the code instead."),
        ProblemCode.TOO_MANY_ROWS: tr("The table has too many rows."),
    }


def place(found: Problem) -> str:
    """Where it is: ``row 5``, or the path in an open log."""
    if not found.where:
        return tr("whole file")
    return tr("row {number}").format(number=found.where) if found.where.isdigit() else found.where
