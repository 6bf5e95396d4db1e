"""What is wrong with a file of data, told by file, line, field and reason. The words for people are the window's."""

from collections.abc import Mapping
from enum import StrEnum


class Wrong(StrEnum):
    """A reason that a field is refused for. The value is the English of whoever edits the files by hand; its braces
    are filled from ``DefinitionError.values``."""

    UNREADABLE = "cannot be read"
    NO_TOML = "is no TOML: {detail}"
    MISSING = "is missing"
    UNKNOWN = "is unknown"
    EMPTY = "is empty"
    NOT_TEXT = "must be text"
    NOT_WHOLE = "must be a whole number"
    NOT_FLAG = "must be true or false"
    NOT_DATE = "must be a date"
    NOT_LIST = "must be a list"
    NOT_TABLE = "must be a table"
    NOT_TABLES = "must be a list of tables"
    NOT_TEXTS = "must hold texts only"
    OUT_OF_BOUNDS = "must be {least} to {most}"
    TOO_MANY = "must hold at most {most}"
    NO_RATE = '{value!r} is no rate such as "0.55"'
    NOT_ABOVE_ZERO = "must be above zero"
    NONE_OF = "{value!r} is none of {known}"
    NAMED_TWICE = "names something twice"
    STANDS_TWICE = "{value!r} stands twice"
    NOT_IN = "{value!r} is not in {known}"
    OTHER_NAME = "must be {known!r} as the file is named"
    NO_NAME = "{value!r} must be small letters, figures, - and _"
    NOT_AFTER = "must be after the rate before"
    ENDS_BEFORE = "ends before it begins"
    LANGUAGE_MISSING = "must be given in {known}"
    VERSION_TAKEN = "version {value} is there with other content"
    OTHER_KIND = "must be {known!r} as in the earlier versions"
    HOLE = "leaves {first} to {last} without a version in force"
    NOT_DECIMAL = '{value!r} is no number such as "1.03"'
    TABLE_HOLE = "has no value for the sum {value}"
    TABLE_FALLS = "must go up with every sum, and does not at {value}"
    NO_SUM = "{value} is no sum of these answers: they give {least} to {most}"
    TWO_RANGES = "must be all {most}: a missing answer can be made up for only where all have one range and no table"
    WRONG_ORDER = "must be at least {least}"
    OVERLAPS = "overlaps another band"
    TOO_LARGE = "is larger than {most} bytes"


class DefinitionError(Exception):
    """A file of data is wrong. ``field`` is the path inside it, ``line`` its line from 1 (0 where there is none).

    ``reason`` is English, ``code`` and ``values`` are the same for the words of a screen (``code`` is None for files
    that only we write).
    """

    def __init__(
        self, file: str, field: str, reason: Wrong | str, line: int = 0, values: Mapping[str, object] | None = None
    ) -> None:
        self.file, self.field, self.line = file, field, line
        self.code = reason if isinstance(reason, Wrong) else None
        self.values: Mapping[str, object] = values or {}
        self.reason = reason.value.format(**self.values) if isinstance(reason, Wrong) else reason
        place = ", ".join(part for part in (file, f"line {line}" if line else "") if part)
        super().__init__(f"{place}: {field}: {self.reason}" if field else f"{place}: {self.reason}")
