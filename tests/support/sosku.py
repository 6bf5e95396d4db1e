"""The seed's example as records: a period from 20.12.2023, decisions of 4.1.-3.4.2024, meetings 4.1., 17.1., 24.1."""

from datetime import date

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.ids import ClientId, PeriodId, ProgrammeId, SessionId
from hyvinvointi_desktop.domain.rehabilitation import Decision, Period
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip
from tests.support import factories as f

SOSKU = ProgrammeId("sosku-helsinki")
AINO = f.client(1).id
PERIOD = PeriodId("p1")
OPENED, FIRST, LAST = date(2023, 12, 20), date(2024, 1, 4), date(2024, 4, 3)
SEED_DAYS = (FIRST, date(2024, 1, 17), date(2024, 1, 24))


def met(
    day: date, hour: int = 10, *, kind: str = "home_visit", status: Status = Status.HELD, client: ClientId = AINO,
    trips: tuple[Trip, ...] = (), note: str = "",
) -> Session:  # fmt: skip
    """One meeting of an hour; its id tells the day and the hour."""
    from datetime import time

    return Session(
        SessionId(f"m-{day}-{hour}-{client}"), (client,), instant_of(day, time(hour)), instant_of(day, time(hour + 1)),
        kind, status, trips=trips, note=note,
    )  # fmt: skip


def opened(desk: Desk, client: ClientId = AINO, period: PeriodId = PERIOD, on: date = OPENED) -> Period:
    """The open period."""
    made = Period(period, client, SOSKU, 1, on)
    desk.open_period(made)
    return made


def proposed(desk: Desk, first: date = FIRST, last: date = LAST, period: PeriodId = PERIOD) -> tuple[Decision, ...]:
    """The three decisions as the program proposes them, put to the seed's days; the ticket is 90 days."""
    from dataclasses import replace
    from datetime import timedelta

    found = desk.propose_decisions(period, "fi")
    shown = [replace(d, first_day=first, last_day=last) for d in found[:2]]
    return (*shown, replace(found[2], first_day=first, last_day=first + timedelta(days=89), zone="AB"))


def seeded(desk: Desk) -> tuple[Decision, ...]:
    """The whole example: period, three decisions, three held meetings."""
    opened(desk)
    made = desk.make_decisions(proposed(desk)).decisions
    desk.log_sessions([met(day) for day in SEED_DAYS])
    return made
