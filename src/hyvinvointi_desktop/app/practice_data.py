"""Practice data: an invented worker with invented clients, the same for the same seed and day.

Nobody in it exists; personal identity codes are of the artificial 9xx range. Its last full month is clean.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random

from hyvinvointi_desktop.app.log_session import planned_sessions
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.app.practice_words import (
    BARRIERS,
    FIRST_NAMES,
    GOALS,
    LAST_NAMES,
    NOTES,
    STREETS,
    TOWN,
    VILLAGES,
)
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.consents import Covers
from hyvinvointi_desktop.domain.days import Month, add_months, instant_of
from hyvinvointi_desktop.domain.distance import KmTenths
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, Mark
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    ClientId,
    ExpenseId,
    GoalId,
    PayerId,
    PlanId,
    ProgrammeId,
    SessionId,
    TaskId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact, Role, Worker
from hyvinvointi_desktop.domain.programmes import (
    HourlyRate,
    KmRate,
    KmRates,
    Payer,
    Regime,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Session, Status, Task, Trip, WeeklyPlan

PROGRAMME = ProgrammeId("hyvinvointilahete")
PAYER = PayerId("kunta")


@dataclass(frozen=True, slots=True)
class _Plan:
    months: int
    clients: int
    sessions: int
    minutes: tuple[int, ...]


_PLANS = {
    Size.SMALL: _Plan(months=4, clients=7, sessions=88, minutes=(60, 90, 120, 150)),
    Size.CAREER: _Plan(months=120, clients=300, sessions=20_000, minutes=(30, 30, 45, 45, 60)),
}


def practice_log(size: Size, seed: int, today: date, shipped: KmRates) -> OpenLog:
    """The whole practice profile as one log.

    ``shipped`` are the rates of the program; years of the data that they lack get invented ones, marked so.
    """
    return _Maker(_PLANS[size], Random(f"{seed}-{size}-{today}"), today).log(shipped)


class _Maker:
    def __init__(self, plan: _Plan, random: Random, today: date) -> None:
        self._plan, self._random, self._today = plan, random, today
        self._month_now = Month.of(today)
        self._first = add_months(self._month_now.first_day, -plan.months)

    def log(self, shipped: KmRates) -> OpenLog:
        clients = [self._client(n) for n in range(self._plan.clients)]
        agreements = [self._agreement(c, n) for n, c in enumerate(clients)]
        goals = [g for c in clients for g in self._goals(c)]
        sessions = list(self._sessions(clients, agreements, goals))
        living = [c for c, a in zip(clients, agreements, strict=True) if a.in_force_on(self._today)]
        plans, planned = self._coming(living)
        return OpenLog(
            worker=Worker(
                "Maija Harjoittelija", (Role.LINK_WORKER, Role.GROUP_LEADER, Role.SOCIAL_WORKER), "040 000 0000", "",
                "Esimerkkikunta", "Esimerkkikunta",
            ),
            payers=(
                Payer(
                    PAYER,
                    "Esimerkkikunta",
                    Regime.EMPLOYMENT,
                    (HourlyRate(date(2010, 1, 1), Decimal("13.00")),),
                ),
            ),
            own_km_rates=tuple(invented_rates(shipped, self._first.year, self._today.year + 1)),
            clients=tuple(self._archived(c, a) for c, a in zip(clients, agreements, strict=True)),
            agreements=tuple(agreements),
            goals=tuple(goals),
            sessions=tuple(sessions + planned),
            trips=(self._own_trip(),),
            plans=tuple(plans),
        )

    # -- people -------------------------------------------------------------------------------------------------

    def _client(self, n: int) -> Client:
        pick = self._random
        first, last = FIRST_NAMES[n % len(FIRST_NAMES)], LAST_NAMES[(n * 7 + n // len(FIRST_NAMES)) % len(LAST_NAMES)]
        village, _ = VILLAGES[n % len(VILLAGES)]
        born = date(1938 + pick.randrange(55), 1 + pick.randrange(12), 1 + pick.randrange(28))
        return Client(
            id=ClientId(f"harjoitus-{n + 1}"),
            code=f"A-{n + 1}",
            name=f"{first} {last}",
            phone=f"040 555 {n:04d}",
            address=f"{pick.choice(STREETS)} {1 + pick.randrange(40)}",
            municipality=TOWN,
            village=village,
            language="fi" if n % 9 else "se",
            interpreter=n % 27 == 9,
            safety_notes="Koira on pihalla irti, soita ennen kuin tulet." if n % 6 == 2 else "",
            mobility_notes="Kulkee rollaattorilla, portaat vaikeat." if n % 5 == 1 else "",
            hetu=artificial_hetu(born, 900 + n % 100) if n % 8 == 3 else "",
            in_need=NamedContact(f"{pick.choice(FIRST_NAMES)} {last}", "sisarus", f"040 556 {n:04d}"),
            consents=tuple(
                Consent(covers.value, self._first + timedelta(days=3))
                for covers in (Covers.RECORD_KEEPING, Covers.REMINDER, Covers.CONTACT_IN_NEED)
            ),
        )

    def _agreement(self, client: Client, n: int) -> Agreement:
        """Support periods of five or six months, laid so that none ends just after the last full month."""
        count = self._plan.clients
        if self._plan.months < 12:
            first = add_months(self._first, 0 if n < count - 1 else 2)
            last = add_months(first, 6) - timedelta(days=1)
        else:
            first = add_months(self._first, n * self._plan.months // count)
            last = add_months(first, 6) - timedelta(days=1)
            if last in self._month_now:
                last = add_months(first, 5) - timedelta(days=1)
        return Agreement(
            AgreementId(f"sopimus-{n + 1}"), client.id, PROGRAMME, PAYER, first, last, Origin.PAPER, language="fi"
        )

    def _archived(self, client: Client, agreement: Agreement) -> Client:
        over = agreement.last_day < self._month_now.first_day
        return replace(client, archived_on=agreement.last_day + timedelta(days=1)) if over else client

    def _goals(self, client: Client) -> Iterator[Goal]:
        main, sub, steps = GOALS[int(client.code[2:]) % len(GOALS)]
        top = GoalId(f"{client.id}-t1")
        yield Goal(top, client.id, GoalLevel.GOAL, main, set_on=self._first, position=0)
        under = GoalId(f"{client.id}-t2")
        yield Goal(under, client.id, GoalLevel.SUB_GOAL, sub, parent=top, who="yhdessä", position=0)
        for n, words in enumerate(steps):
            yield Goal(GoalId(f"{client.id}-t{n + 3}"), client.id, GoalLevel.STEP, words, parent=under, position=n)

    # -- work ---------------------------------------------------------------------------------------------------

    def _sessions(self, clients: list[Client], agreements: list[Agreement], goals: list[Goal]) -> Iterator[Session]:
        """Day by day from the first month to yesterday: visits one after another, each client within the hour cap."""
        made = 0
        days = list(self._workdays())
        used: dict[tuple[ClientId, Month], int] = {}
        last_seen: dict[ClientId, date] = {}
        steps = {c.id: [g.id for g in goals if g.client == c.id and g.level is GoalLevel.STEP] for c in clients}
        for n, day in enumerate(days):
            due = (self._plan.sessions * (n + 1)) // len(days) - made
            open_clients = [
                c for c, a in zip(clients, agreements, strict=True) if a.in_force_on(day) and c.archived_on is None
            ]
            open_clients.sort(key=lambda c: (last_seen.get(c.id, date.min), c.code))
            minute = 9 * 60
            for client in open_clients[:due]:
                length = self._random.choice(self._plan.minutes)
                spent = used.get((client.id, Month.of(day)), 0)
                if spent + length > 590 or minute + length > 20 * 60:
                    continue
                used[client.id, Month.of(day)] = spent + length
                last_seen[client.id] = day
                yield self._held(client, day, minute, length, made, steps[client.id])
                minute += length + 15
                made += 1

    def _workdays(self) -> Iterator[date]:
        day = self._first
        while day < self._today:
            if day.weekday() < 5:
                yield day
            day += timedelta(days=1)

    def _held(self, client: Client, day: date, minute: int, length: int, n: int, steps: list[GoalId]) -> Session:
        pick = self._random
        kind = pick.choice(("home_visit", "home_visit", "outing", "outing", "errand", "accompany_to_group", "phone"))
        starts = instant_of(day, time(minute // 60, minute % 60))
        ends = instant_of(day, time((minute + length) // 60, (minute + length) % 60))
        session_id = SessionId(f"k-{n + 1}")
        bus = pick.random() < 0.03 and kind != "phone"
        return Session(
            id=session_id,
            clients=(client.id,),
            starts_at=starts,
            ends_at=ends,
            kind=kind,
            status=Status.HELD,
            place="" if kind == "phone" else client.village,
            note=pick.choice(NOTES),
            entered_on=min(day + timedelta(days=pick.randrange(3)), self._today),
            marks=(GoalMark(pick.choice(steps), pick.choice(tuple(Mark))),) if pick.random() < 0.4 else (),
            barriers=(pick.choice(BARRIERS),) if pick.random() < 0.15 else (),
            trips=() if kind == "phone" else (self._drive(client, day, session_id, kind),),
            expenses=(Expense(ExpenseId(f"{session_id}-m"), day, "bus", 360, "linja-auto"),) if bus else (),
            tasks=(Task(TaskId(f"{session_id}-t"), "Soitan kirjastoon lukupiiristä", "lähetti", done_on=day),)
            if pick.random() < 0.02
            else (),
        )

    def _drive(self, client: Client, day: date, session_id: SessionId, kind: str) -> Trip:
        tenths = next(km for village, km in VILLAGES if village == client.village)
        home = f"{TOWN}, Esimerkkitie 1"
        aboard = kind in ("errand", "accompany_to_group")
        return Trip(
            id=TripId(f"{session_id}-m1"),
            on=day,
            vehicle=Vehicle.CAR,
            from_place=home,
            to_place=home,
            via=(f"{client.village}, {client.address}",),
            km_tenths=tenths,
            purpose="asiakaskäynti",
            legs=(Leg(KmTenths(tenths // 2), 1),) if aboard else (),
        )

    def _own_trip(self) -> Trip:
        day = self._month_now.previous().first_day + timedelta(days=6)
        return Trip(
            TripId("koulutus-1"), day, Vehicle.CAR, f"{TOWN}, Esimerkkitie 1", "Rovaniemi, Opistokatu 2", 1306,
            "lähettien koulutuspäivä",
        )  # fmt: skip

    def _coming(self, living: list[Client]) -> tuple[list[WeeklyPlan], list[Session]]:
        """What is planned: two visits today, one tomorrow, and a weekly plan for the first client."""
        planned = []
        slots = ((0, time(9, 30)), (0, time(13)), (1, time(10)), (3, time(14)))
        for n, (client, (ahead, clock)) in enumerate(zip(living, slots, strict=False)):
            day = self._today + timedelta(days=ahead)
            planned.append(
                Session(
                    SessionId(f"s-{n + 1}"),
                    (client.id,),
                    instant_of(day, clock),
                    instant_of(day, time(clock.hour + 1, clock.minute)),
                    "home_visit" if n % 2 == 0 else "outing",
                    Status.PLANNED,
                    place=client.village,
                )
            )
        plans = [
            WeeklyPlan(
                PlanId("joka-viikko"),
                (living[-1].id,),
                2,
                time(9),
                time(10, 30),
                "home_visit",
                self._today,
                self._today + timedelta(days=40),
                place=living[-1].village,
            )
        ] if living else []
        weekly = [s for p in plans for s in planned_sessions(p)]
        return plans, planned + weekly


def artificial_hetu(born: date, number: int) -> str:
    """A personal identity code of the artificial range (number 900 to 999), which nobody can have."""
    letters = "0123456789ABCDEFHJKLMNPRSTUVWXY"
    head = f"{born.day:02d}{born.month:02d}{born.year % 100:02d}"
    sign = "-" if born.year < 2000 else "A"
    return f"{head}{sign}{number:03d}{letters[int(f'{head}{number:03d}') % 31]}"


def invented_rates(shipped: KmRates, first_year: int, last_year: int) -> Iterator[KmRate]:
    """Car and passenger rates of years the program ships none for, so that every practice month can be counted."""
    for year in range(first_year, last_year + 1):
        for what, rate in ((Vehicle.CAR, Decimal("0.50")), (SupplementKind.PASSENGER, Decimal("0.04"))):
            if shipped.on(what, date(year, 7, 1)) is None:
                yield KmRate(
                    what, date(year, 1, 1), date(year, 12, 31), rate, "keksitty harjoittelua varten", invented=True
                )
