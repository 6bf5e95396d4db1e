"""What was understood of a table before anything is taken in. Values only; it reads no file and says no sentence."""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.import_errors import Problem
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class RecognisedColumn:
    """A column the program reads: ``field`` is our name for it, ``header`` the text in the file."""

    field: str
    header: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What the program makes of a table.

    ``rows`` counts the rows that hold something. ``ignored_headers`` and ``ignored_sheets`` name what is not read.
    ``unknown_clients`` are the texts of the client column that nobody answers to. ``encoding`` is empty for XLSX,
    ``delimiter`` too; ``sheet`` is empty for CSV. ``km_tenths`` is the sum over all trips.
    """

    rows: int = 0
    columns: tuple[RecognisedColumn, ...] = ()
    ignored_headers: tuple[str, ...] = ()
    unknown_clients: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    sessions: int = 0
    km_tenths: int = 0
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    ignored_sheets: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TableLog:
    """A table as records. ``sessions`` and ``new_clients`` are empty when the preview has a problem: all or nothing.

    ``new_clients`` are the people behind ``preview.unknown_clients``; the caller adds them only when asked to.
    """

    preview: Preview
    sessions: tuple[Session, ...] = ()
    new_clients: tuple[Client, ...] = ()
