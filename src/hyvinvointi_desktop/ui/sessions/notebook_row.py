"""One row of the notebook's grid: what was typed, as a session or as what is not understood. Pure; it saves nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import IntEnum

from hyvinvointi_desktop.app.quick_words import HINTS_KIND, SAYS_KIND
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.days import by_day
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Session, Status, Trip
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.typing import Misread, read_date, read_km, read_time
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.client_picker import meant, shown_name
from hyvinvointi_desktop.ui.sessions.draft import Draft, Gap, session_of
from hyvinvointi_desktop.ui.sessions.gap_words import gap_words
from hyvinvointi_desktop.ui.sessions.prefill import usual_kind


class Cell(IntEnum):
    """The columns in the order they are typed."""

    DAY = 0
    STARTS = 1
    ENDS = 2
    CLIENT = 3
    KIND = 4
    FROM = 5
    TO = 6
    KM = 7
    BOARD = 8
    NOTE = 9


@dataclass(frozen=True, slots=True)
class RowIds:
    """The ids a row keeps until it is saved."""

    session: SessionId
    trip: TripId


@dataclass(frozen=True, slots=True)
class RowReading:
    """What a row means. ``tidy`` is how its understood cells are shown; ``problems`` say what is not understood."""

    session: Session | None = None
    problems: Mapping[Cell, str] = field(default_factory=dict)
    tidy: Mapping[Cell, str] = field(default_factory=dict)
    empty: bool = False

    @property
    def minutes(self) -> int:
        """The visit's length."""
        if self.session is None:
            return 0
        return sum(s.minutes for s in by_day(self.session.starts_at, self.session.ends_at))

    @property
    def km_tenths(self) -> int:
        """Kilometres of the row."""
        return sum(t.km_tenths for t in self.session.trips) if self.session else 0


def kind_meant(typed: str, choices: FormChoices) -> str | None:
    """The kind that the words mean: its name, the beginning of it, or an everyday word for it."""
    words = " ".join(typed.split()).casefold()
    if not words:
        return usual_kind(choices)
    names = {k.id: text.kind(k.id).casefold() for k in choices.kinds}
    exact = [i for i, name in names.items() if name == words]
    begun = [i for i, name in names.items() if name.startswith(words)]
    if exact or begun:
        return (exact or begun)[0]
    for kind, sayings in SAYS_KIND.items():
        if kind in names and any(s.startswith(words) for s in sayings):
            return kind
    return next((k for k, hints in HINTS_KIND.items() if k in names and _hinted(words, hints)), None)


def _hinted(words: str, hints: tuple[str, ...]) -> bool:
    return words.startswith(hints) or (len(words) >= 3 and any(h.startswith(words) for h in hints))


def read_row(cells: Sequence[str], ids: RowIds, choices: FormChoices, today: date, *, back: bool) -> RowReading:
    """Reads a row. A row with nothing but a day that was carried down is empty."""
    typed = {cell: " ".join(cells[cell].split()) for cell in Cell}
    if not any(typed[c] for c in Cell if c is not Cell.DAY):
        return RowReading(empty=True)
    problems: dict[Cell, str] = {}
    tidy: dict[Cell, str] = {}
    day = _day(typed, today, problems, tidy)
    starts = _time(Cell.STARTS, typed, problems, tidy)
    ends = _time(Cell.ENDS, typed, problems, tidy)
    people = tuple(choices.clients)
    client = meant(typed[Cell.CLIENT], people)
    if client is not None:
        tidy[Cell.CLIENT] = next(shown_name(c) for c in people if c.id == client)
    elif typed[Cell.CLIENT]:
        problems[Cell.CLIENT] = tr("this does not name one client")
    kind = kind_meant(typed[Cell.KIND], choices)
    if kind is None:
        problems[Cell.KIND] = tr("no such kind of visit")
    elif typed[Cell.KIND]:
        tidy[Cell.KIND] = text.kind(kind)
    draft = Draft(
        ids.session,
        Status.HELD,
        day,
        starts,
        ends,
        kind or "",
        (client,) if client else (),
        note=cells[Cell.NOTE],
        trips=_trips(typed, ids, day or today, problems, tidy, back=back),
    )
    session = session_of(draft)
    if isinstance(session, Gap) and not problems:
        problems[_CELL_OF_GAP.get(session, Cell.ENDS)] = gap_words(session)
    return RowReading(session if isinstance(session, Session) and not problems else None, problems, tidy)


_CELL_OF_GAP = {Gap.DAY: Cell.DAY, Gap.STARTS: Cell.STARTS, Gap.CLIENT: Cell.CLIENT, Gap.KIND: Cell.KIND}


def _day(typed: Mapping[Cell, str], today: date, problems: dict[Cell, str], tidy: dict[Cell, str]) -> date | None:
    if not typed[Cell.DAY]:
        return None
    found = read_date(typed[Cell.DAY], today)
    if isinstance(found, Misread):
        problems[Cell.DAY] = tr("this is not a day, try 20.11.")
        return None
    tidy[Cell.DAY] = formats.day_text(found, year=found.year != today.year)
    return found


def _time(cell: Cell, typed: Mapping[Cell, str], problems: dict[Cell, str], tidy: dict[Cell, str]) -> time | None:
    if not typed[cell]:
        return None
    found = read_time(typed[cell])
    if isinstance(found, Misread):
        problems[cell] = tr("this is not a time, try 9.30")
        return None
    tidy[cell] = formats.time_text(found)
    return found


def _trips(
    typed: Mapping[Cell, str],
    ids: RowIds,
    day: date,
    problems: dict[Cell, str],
    tidy: dict[Cell, str],
    *,
    back: bool,
) -> tuple[Trip, ...]:
    start, goal = typed[Cell.FROM], typed[Cell.TO]
    km: int | Misread = read_km(typed[Cell.KM]) if typed[Cell.KM] else 0
    board = typed[Cell.BOARD]
    if isinstance(km, Misread):
        problems[Cell.KM] = tr("these are not kilometres, try 24 or 24,5")
        return ()
    if board and not (board.isascii() and board.isdigit() and len(board) == 1):
        problems[Cell.BOARD] = tr("how many were on board, for example 1")
        return ()
    if km:
        tidy[Cell.KM] = formats.km_number(km)
    if not (start or goal or km):
        return ()
    if not (start and goal):
        problems[Cell.TO if start else Cell.FROM] = tr("the trip lacks a place")
    people = int(board or 0)
    legs = (Leg(km, people),) if people and km else ()
    if back and start and goal and start.casefold() != goal.casefold():
        return (Trip(ids.trip, day, Vehicle.CAR, start, start, km, via=(goal,), legs=legs),)
    return (Trip(ids.trip, day, Vehicle.CAR, start, goal, km, legs=legs),)
