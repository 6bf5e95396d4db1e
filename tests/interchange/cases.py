"""The example of RULES.md section 9 and whole logs that hold together."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Session, Trip
from hyvinvointi_desktop.interchange.open_log import read_log
from tests.support.strategies import open_logs

RESOURCES = Path(__file__).parents[2] / "resources"
DEFINITIONS = ShippedDefinitions(RESOURCES)
PROGRAMMES = DEFINITIONS.programmes()
read_own = DEFINITIONS.read_programme
KINDS = tuple(kind.id for kind in PROGRAMMES[0].kinds)

EXAMPLE: dict[str, Any] = {
    "format": "hyvinvointi-log",
    "version": 1,
    "worker": {"name": "Maija Keksitty"},
    "payers": [
        {"id": "kunta", "name": "Keksitty kunta", "regime": "employment",
         "hourly_rates": [{"from": "2026-01-01", "rate": "13.00"}]},
    ],
    "settings": {"rounding": "none", "rounding_mode": "nearest", "cap_scope": "client", "km_beyond_cap": True,
                 "no_show_minutes": 0},
    "clients": [{"code": "A-17", "name": "Aino Keksitty"}],
    "agreements": [
        {"client": "A-17", "programme": "hyvinvointilahete", "payer": "kunta", "first_day": "2026-09-01",
         "last_day": "2026-12-31"},
    ],
    "cap_exceptions": [{"client": "A-17", "month": "2026-10", "minutes": 720}],
    "sessions": [
        {"id": "s1", "clients": ["A-17"], "starts_at": "2026-10-03T09:00+03:00", "ends_at": "2026-10-03T11:30+03:00",
         "kind": "home_visit", "status": "held", "note": "Kävelimme kirjastoon.", "entered_on": "2026-10-03",
         "trips": [
             {"id": "t1", "on": "2026-10-03", "vehicle": "car", "from": "Sodankylä, Jäämerentie 1", "to": "Vuotso",
              "km": "24.0", "purpose": "kotikäynti", "legs": [{"km": "10.0", "passengers": 1}], "trailer_km": "0"},
         ]},
    ],
    "trips": [],
}  # fmt: skip


def example() -> dict[str, Any]:
    """A copy to change."""
    return copy.deepcopy(EXAMPLE)


def encoded(raw: object) -> bytes:
    """As a file."""
    return json.dumps(raw).encode()


def read(raw: object) -> OpenLog:
    """Read with the shipped programmes."""
    return read_log(encoded(raw), PROGRAMMES, read_own)


def refusal(raw: object) -> tuple[Problem, ...]:
    """Why the log is refused."""
    return refusal_of_bytes(encoded(raw))


def refusal_of_bytes(content: bytes) -> tuple[Problem, ...]:
    """Why those bytes are refused."""
    try:
        read_log(content, PROGRAMMES, read_own)
    except ImportRefused as error:
        return error.problems
    raise AssertionError("was taken in")


def _whole_trip(trip: Trip) -> Trip:
    km = trip.km_tenths
    return replace(
        trip,
        legs=tuple(replace(leg, km_tenths=min(leg.km_tenths, km)) for leg in trip.legs),
        trailer_km_tenths=min(trip.trailer_km_tenths, km),
        supplements=tuple(replace(s, km_tenths=min(s.km_tenths, km)) for s in trip.supplements),
    )


def _whole_session(session: Session) -> Session:
    kind = KINDS[len(session.kind) % len(KINDS)]
    return replace(session, kind=kind, trips=tuple(_whole_trip(t) for t in session.trips))


def _under(log: OpenLog, agreement: Agreement) -> dict[str, Any]:
    """A programme and version that there is: the log's own one, or the first that is shipped."""
    for own in log.programmes[agreement.programme_version % 3 :]:
        return {"programme": own.id, "programme_version": own.version}
    return {"programme": PROGRAMMES[0].id, "programme_version": 1}


def _whole(log: OpenLog) -> OpenLog:
    """The log with what RULES.md asks of an input and random records do not care for."""
    return replace(
        log,
        payers=tuple(
            replace(p, hourly_rates=tuple({r.valid_from: r for r in p.hourly_rates}.values())) for p in log.payers
        ),
        own_km_rates=tuple(replace(r, last_day=max(r.first_day, r.last_day)) for r in log.own_km_rates),
        agreements=tuple(replace(a, **_under(log, a)) for a in log.agreements),
        sessions=tuple(_whole_session(s) for s in log.sessions),
        trips=tuple(_whole_trip(t) for t in log.trips),
        plans=tuple(replace(p, kind=KINDS[0], last_day=max(p.first_day, p.last_day)) for p in log.plans),
    )


whole_logs: st.SearchStrategy[OpenLog] = open_logs().map(_whole)
