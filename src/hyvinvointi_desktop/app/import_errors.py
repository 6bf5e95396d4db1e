"""Why a file was not taken in: a code and the place, for every single problem. It knows no sentence for people."""

from dataclasses import dataclass
from enum import StrEnum


class FileKind(StrEnum):
    """What a file's content really is, whatever its name says. ``Problem.value`` holds one of these."""

    JSON = "json"
    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    LOCKED_OFFICE = "locked_office"
    ODS = "ods"
    DOCX = "docx"
    ASICE = "asice"
    ZIP = "zip"
    PDF = "pdf"
    SQLITE = "sqlite"
    IMAGE = "image"
    HTML = "html"
    XML = "xml"
    EMPTY = "empty"
    BINARY = "binary"


class ProblemCode(StrEnum):
    """Every reason for refusing a file. The sentence belongs to the screen and the command."""

    # The file as a whole.
    NOT_WHAT_NAME_SAYS = "not_what_name_says"
    FILE_NOT_SUPPORTED = "file_not_supported"
    FILE_TOO_LARGE = "file_too_large"
    FILE_EMPTY = "file_empty"
    FILE_DAMAGED = "file_damaged"
    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    WRONG_FORMAT = "wrong_format"
    WRONG_VERSION = "wrong_version"
    # Keys and types.
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    REPEATED_KEY = "repeated_key"
    WRONG_TYPE = "wrong_type"
    # One value.
    UNKNOWN_VALUE = "unknown_value"
    BAD_ID = "bad_id"
    BAD_TEXT = "bad_text"
    BAD_DATE = "bad_date"
    BAD_TIME = "bad_time"
    BAD_INSTANT = "bad_instant"
    BAD_MONTH = "bad_month"
    BAD_KM = "bad_km"
    BAD_RATE = "bad_rate"
    BAD_COUNT = "bad_count"
    BAD_BASE64 = "bad_base64"
    NEGATIVE = "negative"
    OUT_OF_RANGE = "out_of_range"
    # Values against each other.
    END_NOT_AFTER_START = "end_not_after_start"
    LAST_BEFORE_FIRST = "last_before_first"
    DECISIONS_OVERLAP = "decisions_overlap"
    REVIEW_BEFORE_PERIOD = "review_before_period"
    ANSWER_IMPOSSIBLE = "answer_impossible"
    NO_CLIENTS = "no_clients"
    CLIENT_TWICE = "client_twice"
    CODE_TWICE = "code_twice"
    DUPLICATE_ID = "duplicate_id"
    OTHER_CONTENT = "other_content"
    LEG_LONGER_THAN_TRIP = "leg_longer_than_trip"
    TRAILER_LONGER_THAN_TRIP = "trailer_longer_than_trip"
    SUPPLEMENT_LONGER_THAN_TRIP = "supplement_longer_than_trip"
    UNKNOWN_CLIENT = "unknown_client"
    UNKNOWN_PAYER = "unknown_payer"
    UNKNOWN_PROGRAMME = "unknown_programme"
    WRONG_PROGRAMME = "wrong_programme"
    WRONG_DEFINITION = "wrong_definition"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_REFERENCE = "unknown_reference"
    # Tables.
    NO_HEADER = "no_header"
    MISSING_COLUMN = "missing_column"
    REPEATED_COLUMN = "repeated_column"
    MISSING_VALUE = "missing_value"
    MISSING_HOUR = "missing_hour"
    WRONG_OFFSET = "wrong_offset"
    END_DATE_NEEDED = "end_date_needed"
    AMBIGUOUS_CLIENT = "ambiguous_client"
    TOO_MANY_ROWS = "too_many_rows"


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason.

    ``where`` is a path in JSON (``sessions[3].trips[0].km``) or a row number as a spreadsheet shows it (``"5"``);
    empty for the whole file. ``column`` is the table's own header text, ``value`` what stood there, shortened.
    """

    code: ProblemCode
    where: str = ""
    column: str = ""
    value: str = ""


class ImportRefused(Exception):
    """The file was not taken in, and nothing of it: ``problems`` holds every reason that was found, never none."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{p.code} {p.where}".strip() for p in problems[:5]))
        self.problems = problems
