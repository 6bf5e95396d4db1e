"""The held sessions of a log as a table like those people keep, under headers that the import understands.

A table holds one client and one drive a row: what a session has beyond that is left out and counted, never guessed.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from hyvinvointi_desktop.domain.days import HELSINKI, MINUTE, local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Sheet

FIELDS = (
    "date", "start", "end", "end_date", "client", "from", "to", "km", "passengers", "kind", "note", "other_clients",
)  # fmt: skip
"""``other_clients`` is for people alone: the import passes over it and says so."""


def held(log: OpenLog) -> tuple[Session, ...]:
    """The sessions that a table can tell: it has no word for what was planned, cancelled, not met or a group's."""
    found = [s for s in log.sessions if s.status is Status.HELD and s.clients]
    return tuple(sorted(found, key=lambda s: (s.starts_at, s.id)))


def is_cut(session: Session) -> bool:
    """Whether something that counts in a claim has no place in one row."""
    if len(session.clients) > 1 or len(session.trips) > 1 or session.expenses:
        return True
    return any(
        trip.vehicle is not Vehicle.CAR
        or bool(trip.supplements or trip.trailer_km_tenths)
        or trip.payer is not None
        or trip.on != local_day(session.starts_at)
        or not trip.km_tenths
        or any(leg.passengers for leg in trip.legs) != bool(_passengers(session))
        for trip in session.trips
    )


def log_sheet(log: OpenLog, words: Mapping[str, str]) -> Sheet:
    """One row a held session, by start."""
    codes = {client.id: client.code for client in log.clients}
    headers = tuple(words[f"log_{field}"] for field in FIELDS)
    rows = tuple(tuple(_row(s, codes, words)[field] for field in FIELDS) for s in held(log))
    return Sheet(words["sheet_log"], headers, rows)


def _row(session: Session, codes: Mapping[ClientId, str], words: Mapping[str, str]) -> dict[str, Cell | None]:
    first_day, last_day = local_day(session.starts_at), local_day(session.ends_at - MINUTE)
    km = sum(trip.km_tenths for trip in session.trips)
    passengers = _passengers(session)
    return {
        "date": c.day(first_day),
        "start": _clock(session.starts_at),
        "end": _clock(session.ends_at, at_end=True),
        "end_date": c.day(last_day) if last_day != first_day else None,
        "client": c.text(codes[session.clients[0]]),
        "from": c.text(session.trips[0].from_place if session.trips else session.place),
        "to": c.text(_way(session.trips)),
        "km": c.km(km) if km else None,
        "passengers": c.count(passengers) if passengers else None,
        "kind": c.text(words.get(f"log_kind_{session.kind}", session.kind)),
        "note": c.text(session.note),
        "other_clients": c.text(", ".join(codes[client] for client in session.clients[1:])),
    }


def _way(trips: Sequence[Trip]) -> str:
    """Every place after the first, in order: the table has one place to go to, the journey often more."""
    places: list[str] = []
    at = trips[0].from_place if trips else ""
    for trip in trips:
        for place in (trip.from_place, *trip.via, trip.to_place):
            if place and place != at:
                places.append(place)
                at = place
    return " – ".join(places)


def _passengers(session: Session) -> int:
    """How many sat in the car the whole way of the only drive; those of a part of it have no place in a row."""
    if len(session.trips) != 1:
        return 0
    (trip,) = session.trips
    legs = [leg for leg in trip.legs if leg.passengers]
    whole = len(legs) == 1 and legs[0].km_tenths == trip.km_tenths
    return legs[0].passengers if whole and trip.km_tenths else 0


def _clock(instant: datetime, *, at_end: bool = False) -> Cell | None:
    """The wall clock; midnight at the end is 24.00, and the second of a repeated hour says its offset."""
    local = instant.astimezone(HELSINKI)
    minutes = local.hour * 60 + local.minute
    if at_end and minutes == 0:
        return c.clock(24 * 60)
    if local.fold:
        offset = local.utcoffset() or timedelta()
        return c.text(f"{c.cell_text(c.clock(minutes))}+{offset // timedelta(hours=1):02d}")
    return c.clock(minutes)
