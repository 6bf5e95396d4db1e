"""From a quick line to a filled form and a next meeting. Pure: it decides defaults, and invents no route."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hyvinvointi_desktop.app.quick_line import QuickLine
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.days import MissingHour, instant_of, local_day
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.sessions.draft import Draft, is_common, is_there_and_back

_USUAL_KIND = "home_visit"
_LONGEST_GUESS = 240


def usual_kind(choices: FormChoices) -> str:
    """The kind a new visit begins with."""
    ids = [k.id for k in choices.kinds]
    return _USUAL_KIND if _USUAL_KIND in ids else (ids[0] if ids else "")


def draft_of_line(
    line: QuickLine,
    choices: FormChoices,
    today: date,
    session: SessionId,
    trip: TripId,
    earlier: Iterable[Session] = (),
) -> Draft:
    """The form as the line fills it. A day that was not said is today."""
    day = line.day or today
    status = Status.PLANNED if day > today else Status.HELD
    return Draft(
        id=session,
        status=status,
        day=day,
        starts=line.starts,
        ends=line.ends,
        kind=line.kind or usual_kind(choices),
        clients=line.clients,
        note=line.note,
        trips=_trips(line, choices, day, trip, earlier) if status is Status.HELD else (),
    )


def _trips(
    line: QuickLine, choices: FormChoices, day: date, trip: TripId, earlier: Iterable[Session]
) -> tuple[Trip, ...]:
    """A trip only when kilometres were said: to the place named from the usual start, or as this client's last one
    when it was just as long. Otherwise the places stay open for the person to fill."""
    km = line.km_tenths
    if km is None:
        return ()
    bare = Trip(trip, day, Vehicle.CAR, "", "", km)
    home = choices.places[0] if choices.places else ""
    far = [p for p in line.places if p != home]
    if home and len(far) == 1:
        return (replace(bare, from_place=home, via=(far[0],), to_place=home),)
    if not far and (last := last_trip(earlier)) is not None and last.km_tenths == km:
        return (replace(last, id=trip, on=day, purpose=""),)
    return (bare,)


def last_trip(sessions: Iterable[Session]) -> Trip | None:
    """The newest simple trip of held sessions; they come newest first."""
    for session in sessions:
        for trip in session.trips:
            if session.status is Status.HELD and trip.from_place and is_common(trip, None):
                return replace(trip, legs=())
    return None


def route_words(trip: Trip) -> str:
    """``Sodankylä ↔ Kersilö``: localities are enough for the eye."""
    if is_there_and_back(trip):
        return f"{short_place(trip.from_place)} ↔ {short_place(trip.via[0])}"
    return " → ".join(short_place(p) for p in (trip.from_place, *trip.via, trip.to_place) if p)


def short_place(place: str) -> str:
    """The address where there is one: within one village only that tells places apart."""
    return place.partition(",")[2].strip() or locality(place)


def next_times(line: QuickLine, usual_minutes: int) -> tuple[datetime, datetime] | None:
    """Start and end of a next meeting, as long as this one when no end was said; None without day or time."""
    if line.day is None or line.starts is None:
        return None
    try:
        begins = instant_of(line.day, line.starts)
        ends = instant_of(line.day, line.ends) if line.ends else begins + timedelta(minutes=usual_minutes)
    except MissingHour:
        return None
    return (begins, ends) if ends > begins else None


def next_session(
    line: QuickLine, session: SessionId, clients: Sequence[ClientId], kind: str, usual_minutes: int
) -> Session | None:
    """The next meeting as a planned session of the same clients unless the line names others."""
    times = next_times(line, usual_minutes)
    people = line.clients or tuple(clients)
    if times is None or not people or line.unclear:
        return None
    return Session(
        id=session,
        clients=people,
        starts_at=times[0],
        ends_at=times[1],
        kind=line.kind or kind,
        status=Status.PLANNED,
        place=line.places[0] if len(line.places) == 1 else "",
        note=line.note,
    )


def meeting_words(session: Session, kind_words: Callable[[str], str]) -> str:
    """``to 26.11.2026 klo 14.00–15.00 · puhelu``."""
    when = f"{formats.day_text(local_day(session.starts_at))} {formats.clock_range(session.starts_at, session.ends_at)}"
    return " · ".join(w for w in (when, kind_words(session.kind), session.note) if w)


def minutes_between(starts: time | None, ends: time | None) -> int:
    """How long this visit is, as a guess for the next; an hour when it is not known."""
    if starts is None or ends is None:
        return 60
    minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    return minutes if 0 < minutes <= _LONGEST_GUESS else 60
