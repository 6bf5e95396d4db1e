"""Sessions, trips and plans of autumn 2026 in one short line each."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hyvinvointi_desktop.domain.days import HELSINKI, instant_of, with_fixed_offset
from hyvinvointi_desktop.domain.ids import ClientId, PlanId, SessionId, TripId
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip, WeeklyPlan

C1, C2 = ClientId("c1"), ClientId("c2")


def at(day: str, clock: str) -> datetime:
    """``2026-10-05`` and ``9:00`` as an instant."""
    hour, _, minute = clock.partition(":")
    return instant_of(date.fromisoformat(day), time(int(hour), int(minute)))


def held(session_id: str, day: str, begins: str = "9:00", minutes: int = 60, **changes: object) -> Session:
    """A held home visit with client A-1, entered the same day."""
    starts = at(day, begins)
    made = Session(
        SessionId(session_id), (C1,), starts, with_fixed_offset(starts + timedelta(minutes=minutes)),
        "home_visit", Status.HELD, entered_on=date.fromisoformat(day),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def planned(session_id: str, day: str, begins: str = "9:00", minutes: int = 60, **changes: object) -> Session:
    """A planned home visit."""
    return held(session_id, day, begins, minutes, **{"status": Status.PLANNED, "entered_on": None} | changes)


def drive(trip_id: str, day: str, tenths: int = 240, **changes: object) -> Trip:
    """A drive from Sodankylä to Vuotso."""
    made = Trip(
        TripId(trip_id), date.fromisoformat(day), Vehicle.CAR, "Sodankylä, Keksitie 1", "Vuotso, Polku 2", tenths,
        "asiakaskäynti",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def weekly(weekday: int, begins: str, ends: str, first: str, last: str, **changes: object) -> WeeklyPlan:
    """A weekly plan with client A-1."""
    begin, end = (time.fromisoformat(clock.zfill(5)) for clock in (begins, ends))
    made = WeeklyPlan(
        PlanId("p"), (C1,), weekday, begin, end, "home_visit", date.fromisoformat(first), date.fromisoformat(last)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def clock_of(instant: datetime) -> str:
    """The Helsinki wall clock of an instant."""
    return f"{instant.astimezone(HELSINKI):%d.%m. %H:%M}"
