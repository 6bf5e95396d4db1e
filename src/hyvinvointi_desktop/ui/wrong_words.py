"""Why a file of data was not taken, in words: which line, which part, what should stand there."""

from datetime import date

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr


def wrong_file(error: DefinitionError) -> str:
    """The whole sentence for a file that somebody chose."""
    place = ""
    if error.line and error.field:
        place = tr("Line {line}, {field}: ").format(line=error.line, field=error.field)
    elif error.line or error.field:
        place = tr("Line {line}: ").format(line=error.line) if error.line else f"{error.field}: "
    kept = tr("The file was not taken, and nothing was changed.")
    return f"{place}{reason(error)} {kept}"


def reason(error: DefinitionError) -> str:
    """What is wrong, as a sentence without its place."""
    if error.code is None:
        return error.reason
    values = {name: _shown(value) for name, value in error.values.items()}
    return (_of_shape() | _of_meaning() | _of_measures())[error.code].format(**values)


def _shown(value: object) -> object:
    return formats.date_text(value) if isinstance(value, date) else value


def _of_shape() -> dict[Wrong, str]:
    return {
        Wrong.UNREADABLE: tr("The file cannot be read as text."),
        Wrong.NO_TOML: tr("The file is not written as TOML."),
        Wrong.MISSING: tr("This part is missing."),
        Wrong.UNKNOWN: tr("The program does not know this part."),
        Wrong.EMPTY: tr("This is empty."),
        Wrong.NOT_TEXT: tr("Here belongs a text in quotation marks."),
        Wrong.NOT_WHOLE: tr("Here belongs a whole number."),
        Wrong.NOT_FLAG: tr("Here belongs true or false."),
        Wrong.NOT_DATE: tr("Here belongs a day such as 2027-01-01."),
        Wrong.NOT_LIST: tr("Here belongs a list in square brackets."),
        Wrong.NOT_TABLE: tr("Here belongs a table."),
        Wrong.NOT_TABLES: tr("Here belongs a list of tables."),
        Wrong.NOT_TEXTS: tr("The list may hold texts only."),
        Wrong.TOO_LARGE: tr("The file has more than {most} bytes."),
    }


def _of_meaning() -> dict[Wrong, str]:
    return {
        Wrong.OUT_OF_BOUNDS: tr("The number must be from {least} to {most}."),
        Wrong.TOO_MANY: tr("There may be at most {most}."),
        Wrong.NO_RATE: tr("{value} is not a rate such as 0.55."),
        Wrong.NOT_ABOVE_ZERO: tr("It must be above zero."),
        Wrong.NONE_OF: tr("{value} is none of these: {known}."),
        Wrong.NAMED_TWICE: tr("The same stands in the list twice."),
        Wrong.STANDS_TWICE: tr("{value} stands here twice."),
        Wrong.NOT_IN: tr("{value} is not in the list {known}."),
        Wrong.OTHER_NAME: tr("It must be {known}, as the file is named."),
        Wrong.NO_NAME: tr("{value}: only small letters a-z, figures, - and _ are allowed."),
        Wrong.NOT_AFTER: tr("It must be after the rate before it."),
        Wrong.ENDS_BEFORE: tr("It ends before it begins."),
        Wrong.LANGUAGE_MISSING: tr("It must be given in {known}."),
        Wrong.VERSION_TAKEN: tr("Version {value} is already here with other contents: give the next number."),
        Wrong.OTHER_KIND: tr("It must be {known}, as in the earlier versions."),
        Wrong.HOLE: tr("No version would be in force from {first} to {last}. Choose an earlier first day."),
    }


def _of_measures() -> dict[Wrong, str]:
    return {
        Wrong.NOT_DECIMAL: tr("{value} is not a number such as 1.03."),
        Wrong.TABLE_HOLE: tr("The table has no score for the sum {value}."),
        Wrong.TABLE_FALLS: tr("The score must go up with every sum, and does not at {value}."),
        Wrong.NO_SUM: tr("{value} cannot be reached with these answers: they give {least} to {most}."),
        Wrong.TWO_RANGES: tr(
            "All {most} answers are needed: a missing one can be left out only where all have one range and no table."
        ),
        Wrong.WRONG_ORDER: tr("It must be at least {least}."),
        Wrong.OVERLAPS: tr("It overlaps another part of the scale."),
    }
