"""Column headers of a log as people keep it, in Finnish, Swedish or English, in any order. It reads no cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hyvinvointi_desktop.app.import_errors import Problem, ProblemCode
from hyvinvointi_desktop.app.import_preview import RecognisedColumn

HEADERS: Mapping[str, tuple[str, ...]] = {
    "date": ("pvm", "päivä", "päivämäärä", "datum", "dag", "date", "day"),
    "start": ("alku", "alkoi", "start", "början"),
    "end": ("loppu", "loppui", "slut", "end"),
    "end_date": ("loppupvm", "loppupäivä", "slutdatum", "end date"),
    "client": ("asiakas", "klient", "client"),
    "from": ("mistä", "från", "from"),
    "to": ("minne", "mihin", "till", "to"),
    "km": ("km", "kilometrit", "kilometer", "kilometres"),
    "passengers": ("kyydissä", "passagerare", "passengers"),
    "note": ("huomio", "huomiot", "huom", "anteckning", "note", "notes"),
    "kind": ("laji", "typ", "kind"),
}
"""Our name of a column and the headers it goes by, in lower case."""

REQUIRED = ("date", "start", "end", "client")
_BY_HEADER = {word: field for field, words in HEADERS.items() for word in words}
SEARCHED_ROWS = 20
"""So many rows may stand above the headers: a title, a name, a month."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands: ``at`` maps our name to a column index and ``text`` to the header as written."""

    row: int
    at: Mapping[str, int]
    text: Mapping[str, str]
    ignored: tuple[str, ...]

    @property
    def recognised(self) -> tuple[RecognisedColumn, ...]:
        """For the preview, in the order of the file."""
        return tuple(RecognisedColumn(f, self.text[f]) for f in sorted(self.at, key=lambda f: self.at[f]))


def field_of(header: object) -> str | None:
    """Our name for a header text, or None for a column we do not read."""
    if not isinstance(header, str):
        return None
    word = re.sub(r"[\s_]+", " ", header).strip().strip(":*.").strip().casefold()
    return _BY_HEADER.get(word)


def found_fields(cells: Sequence[object]) -> int:
    """How many different fields a row of headers names."""
    return len({field for cell in cells if (field := field_of(cell))})


def find_header(rows: Sequence[tuple[int, tuple[object, ...]]]) -> tuple[int, tuple[object, ...]] | None:
    """The row of headers: the first of the upper rows with at least three fields, or None."""
    return next((row for row in rows[:SEARCHED_ROWS] if found_fields(row[1]) >= 3), None)


def columns_of(row: int, cells: Sequence[object]) -> tuple[Columns, tuple[Problem, ...]]:
    """The columns of a header row, with a problem for each needed one that lacks and each that stands twice."""
    at: dict[str, int] = {}
    text: dict[str, str] = {}
    ignored: list[str] = []
    problems: list[Problem] = []
    for index, cell in enumerate(cells):
        shown = "" if cell is None else str(cell).strip()
        field = field_of(cell)
        if field is None:
            ignored += [shown] if shown else []
        elif field in at:
            problems.append(Problem(ProblemCode.REPEATED_COLUMN, str(row), shown, field))
        else:
            at[field], text[field] = index, shown
    problems += [Problem(ProblemCode.MISSING_COLUMN, str(row), value=field) for field in REQUIRED if field not in at]
    return Columns(row, at, text, tuple(ignored)), tuple(problems)
