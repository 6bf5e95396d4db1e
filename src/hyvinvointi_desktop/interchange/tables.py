"""A log as people keep it, CSV or XLSX, as sessions (RULES.md section 9): all rows or none, every reason told.

It reads no store: known clients are handed in, new ones are only proposed.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.app.import_preview import Preview, TableLog
from hyvinvointi_desktop.domain.days import MINUTE, local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_versions import kinds_with_clients
from hyvinvointi_desktop.domain.programmes import Programme, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Session, Status, Trip
from hyvinvointi_desktop.interchange import table_cells as cells
from hyvinvointi_desktop.interchange.file_kinds import recognise
from hyvinvointi_desktop.interchange.hashed_ids import row_ids
from hyvinvointi_desktop.interchange.shape import shown
from hyvinvointi_desktop.interchange.table_clients import ClientFinder
from hyvinvointi_desktop.interchange.table_files import Grid, Row, read_grid
from hyvinvointi_desktop.interchange.table_headers import Columns, columns_of, find_header
from hyvinvointi_desktop.interchange.table_kinds import DEFAULT_KIND, kind_of_text
from hyvinvointi_desktop.interchange.values import BadValue

T = TypeVar("T")


def read_table(
    name: str,
    content: bytes,
    clients: Sequence[Client],
    programmes: Sequence[Programme],
    entered_on: date | None = None,
) -> TableLog:
    """What the table holds.

    ``clients`` are the people already known, matched by code or by exact full name. ``entered_on`` goes into every
    session; with None the same table read on another day gives the very same sessions.

    Raises:
        ImportRefused: the file as a whole cannot be read: another kind than its name says, too large, no headers.
    """
    kind = recognise(name, content)
    if kind is FileKind.JSON:
        raise ImportRefused((Problem(ProblemCode.FILE_NOT_SUPPORTED, value=kind.value),))
    grid = read_grid(kind, content)
    header = find_header(grid.rows)
    if header is None:
        raise ImportRefused((Problem(ProblemCode.NO_HEADER),))
    columns, problems = columns_of(*header)
    if problems:
        raise ImportRefused(problems)
    reader = _Reader(columns, ClientFinder(clients), set(kinds_with_clients(programmes)), entered_on)
    for row in grid.rows:
        if row[0] > columns.row:
            reader.row(row)
    return _result(reader, grid)


@dataclass(slots=True)
class _Rows:
    """What has been understood so far."""

    count: int
    sessions: list[Session]
    problems: list[Problem]


class _Reader:
    """Rows one after another; a bad one adds its problems and no session."""

    def __init__(self, columns: Columns, finder: ClientFinder, kinds: set[str], entered_on: date | None) -> None:
        self.columns = columns
        self.finder = finder
        self.found = _Rows(0, [], [])
        self._kinds = kinds
        self._entered_on = entered_on
        self._seen: Counter[tuple[str, ...]] = Counter()

    def row(self, row: Row) -> None:
        """One row below the headers; one without anything in our columns is passed over."""
        number, all_cells = row
        named = {f: all_cells[i] if i < len(all_cells) else None for f, i in self.columns.at.items()}
        if all(cells.is_empty(cell) for cell in named.values()):
            return
        self.found.count += 1
        parse = _Row(number, named, self.columns, self.found.problems)
        before = len(self.found.problems)
        span = parse.span()
        client = parse.value("client", self._client)
        kind = parse.value("kind", lambda cell: kind_of_text(cells.text_of(cell), self._kinds), DEFAULT_KIND)
        km = parse.value("km", cells.read_km_cell, 0)
        passengers = parse.value("passengers", cells.read_count_cell, 0)
        if passengers and not km and km is not None:
            parse.add(ProblemCode.MISSING_VALUE, "km")
        if len(self.found.problems) == before and span and client is not None and kind is not None:
            self._session(parse, span, client, kind, km or 0, passengers or 0)

    def _client(self, cell: object) -> ClientId:
        return self.finder.find(cells.text_of(cell))

    def _session(
        self, parse: "_Row", span: tuple[datetime, datetime], client: ClientId, kind: str, km: int, passengers: int
    ) -> None:
        start, end = span
        from_place, to_place, note = (parse.text(field) for field in ("from", "to", "note"))
        key = (
            start.isoformat(), end.isoformat(), parse.text("client").casefold(), from_place, to_place, str(km),
            str(passengers), note, kind,
        )  # fmt: skip
        self._seen[key] += 1
        session_id, trip_id = row_ids(key, self._seen[key])
        legs = (Leg(km, passengers),) if passengers else ()
        trip = Trip(trip_id, local_day(start), Vehicle.CAR, from_place, to_place, km, legs=legs)
        session = Session(
            id=session_id,
            clients=(client,),
            starts_at=start,
            ends_at=end,
            kind=kind,
            status=Status.HELD,
            place="" if km else " - ".join(place for place in (from_place, to_place) if place),
            note=note,
            entered_on=self._entered_on,
            trips=(trip,) if km else (),
        )
        self.found.sessions.append(session)


class _Row:
    """The cells of one row with their headers, and the problems they cause."""

    def __init__(self, number: int, named: dict[str, object], columns: Columns, problems: list[Problem]) -> None:
        self._number = number
        self._named = named
        self._columns = columns
        self._problems = problems

    def add(self, code: ProblemCode, field: str) -> None:
        """Notes a problem of that field."""
        value = shown(cells.text_of(self._named.get(field)))
        self._problems.append(Problem(code, str(self._number), self._columns.text.get(field, ""), value))

    def text(self, field: str) -> str:
        """The cell as text, empty where the column is missing."""
        return cells.text_of(self._named.get(field))

    def value(self, field: str, read: Callable[[object], T], empty: T | None = None) -> T | None:
        """The cell's value; ``empty`` for an empty cell, where None makes the field a needed one."""
        cell = self._named.get(field)
        if cells.is_empty(cell):
            if empty is None:
                self.add(ProblemCode.MISSING_VALUE, field)
            return empty
        try:
            return read(cell)
        except BadValue as error:
            self.add(error.code, field)
            return None

    def span(self) -> tuple[datetime, datetime] | None:
        """Start and end, or None with the problem noted."""
        on = self.value("date", cells.read_day_cell)
        start = self.value("start", cells.read_clock_cell)
        end = self.value("end", cells.read_clock_cell)
        has_end_date = not cells.is_empty(self._named.get("end_date"))
        end_on = self.value("end_date", cells.read_day_cell) if has_end_date else None
        if on is None or start is None or end is None or (has_end_date and end_on is None):
            return None
        if start.clock is None or (start.on is not None and start.on != on):
            self.add(ProblemCode.BAD_TIME, "start")
            return None
        if end_on is not None and end.on is not None and end.on != end_on:
            self.add(ProblemCode.BAD_DATE, "end_date")
            return None
        starts_at = self._instant(start, on, "start")
        given = end_on or end.on
        ends_at = self._instant(end, given or on, "end")
        if starts_at is None or ends_at is None:
            return None
        if (ends_at - starts_at) < MINUTE:
            later_day = given is None and ends_at < starts_at
            self.add(ProblemCode.END_DATE_NEEDED if later_day else ProblemCode.END_NOT_AFTER_START, "end")
            return None
        return starts_at, ends_at

    def _instant(self, cell: cells.ClockCell, on: date, field: str) -> datetime | None:
        try:
            return cells.instant_in_row(cell, on)
        except BadValue as error:
            self.add(error.code, field)
            return None


def _result(reader: _Reader, grid: Grid) -> TableLog:
    sessions = reader.found.sessions
    last_days = [local_day(s.ends_at - MINUTE) for s in sessions]
    preview = Preview(
        rows=reader.found.count,
        columns=reader.columns.recognised,
        ignored_headers=reader.columns.ignored,
        unknown_clients=reader.finder.unknown,
        first_day=min((local_day(s.starts_at) for s in sessions), default=None),
        last_day=max(last_days, default=None),
        sessions=len(sessions),
        km_tenths=sum(trip.km_tenths for s in sessions for trip in s.trips),
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        ignored_sheets=grid.ignored_sheets,
        problems=tuple(reader.found.problems),
    )
    if preview.problems:
        return TableLog(preview)
    ordered = tuple(sorted(sessions, key=lambda s: (s.starts_at, s.id)))
    return TableLog(preview, ordered, reader.finder.new_clients)
