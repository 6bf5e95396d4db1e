"""The real desk over records in memory, with invented people: quick, and the rules are the real ones."""

from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self, cast

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import ClientGlance, TaskGlance
from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.days import Month, instant_of, local_day
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    ClientId,
    GoalId,
    PayerId,
    ProgrammeId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.material import ClaimMaterial, RouteDrive
from hyvinvointi_desktop.domain.people import Client, Consent, Worker
from hyvinvointi_desktop.domain.places import RouteKey, route_key
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import (
    ClaimSettings,
    HourlyRate,
    KmRate,
    KmRates,
    Payer,
    Programme,
    SessionKind,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import Session, Status, Task, Trip, WeeklyPlan
from tests.support.drafts import DraftsInMemory
from tests.support.no_care import NoCare

TODAY = date(2026, 11, 21)
HOME = "Sodankylä, Jäämerentie 1"
LIBRARY = "Sodankylä, Kirjasto"
VILLAGE = "Kersilö, Kersilöntie 12"
AINO, EERO, TOIVO = ClientId("aino"), ClientId("eero"), ClientId("toivo")
REMINDER = (Consent("reminder", date(2026, 9, 1)),)
CLIENTS = (
    Client(AINO, "A-17", "Aino K.", phone="040 123 4567", village="Kersilö", consents=REMINDER),
    Client(EERO, "A-21", "Eero T.", phone="050 765 4321", village="Vuotso", language="sv", consents=REMINDER),
    Client(TOIVO, "B-3", "Toivo Mäki", village="Sattanen"),
)
_KINDS = (
    "first_visit", "home_visit", "outing", "errand", "accompany_to_group", "network_meeting", "remote", "phone",
    "interview", "planning", "reminder",
)  # fmt: skip
PROGRAMME = Programme(
    ProgrammeId("hyvinvointilahete"),
    1,
    tuple(SessionKind(k, k not in ("planning", "reminder"), True, k != "first_visit") for k in _KINDS),
    600, 1, 6, True, ("bus", "parking", "entrance"), ("bus", "parking", "entrance", "other"),
    ("money", "transport", "distance", "health", "weather"), 14, 25, 3, 720, 30, 300_000, "test",
)  # fmt: skip


class FakeClock:
    """Saturday 21.11.2026 at 12 unless it is set otherwise."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return local_day(self.at)


class FakeDefinitions:
    def programmes(self) -> tuple[Programme, ...]:
        return (PROGRAMME,)

    def retention(self) -> tuple[Any, ...]:
        return ()

    def km_rates(self) -> KmRates:
        year = (date(2026, 1, 1), date(2026, 12, 31))
        rates: dict[Vehicle | SupplementKind, str] = {
            Vehicle.CAR: "0.55",
            Vehicle.SNOWMOBILE: "1.03",
            SupplementKind.PASSENGER: "0.04",
            SupplementKind.TRAILER: "0.10",
        }
        return KmRates(tuple(KmRate(w, *year, Decimal(r), "test") for w, r in rates.items()))


def _days(session: Session) -> tuple[date, date]:
    return local_day(session.starts_at), local_day(session.ends_at - timedelta(minutes=1))


class FakeBackups:
    """As many as a test puts there; ``fails`` stands in for a full disk."""

    def __init__(self) -> None:
        self.found: list[BackupRow] = []
        self.fails: Exception | None = None

    def make(self, now: datetime) -> BackupMade:
        if self.fails is not None:
            raise self.fails
        self.found.insert(0, BackupRow(Path("x.db"), now, 4096, True))
        return BackupMade(Path("x.db"), now, 4096)

    def rows(self, *, again: bool = False) -> tuple[BackupRow, ...]:  # noqa: ARG002
        return tuple(self.found)


class Memory(DraftsInMemory, NoCare):
    """Records in dictionaries; what a test does not need is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.preferences: dict[str, str] = {}
        self.people: dict[ClientId, Client] = {}
        self.goals: list[Goal] = []
        self.kept: dict[SessionId, Session] = {}
        self.plan_rows: dict[str, WeeklyPlan] = {}
        self.files: dict[str, Any] = {}
        self.agreements: list[Agreement] = []
        self.fails: Exception | None = None
        self.writes = 0
        self.backups = FakeBackups()

    def is_there(self, about: Ref) -> bool:
        return about.id in self.kept

    def worker(self) -> Worker:
        return Worker("Liisa Lähetti", phone="040 555 1234", organisation="Sodankylän kunta")

    def payers(self) -> tuple[Payer, ...]:
        return (Payer(PayerId("kunta"), "Sodankylän kunta", hourly_rates=(HourlyRate(date(2020, 1, 1), Decimal(13)),)),)

    def settings(self) -> ClaimSettings:
        return ClaimSettings()

    def preference(self, key: str) -> str | None:
        return self.preferences.get(key)

    def put_preference(self, key: str, value: str) -> None:
        self.preferences[key] = value

    def own_km_rates(self) -> tuple[KmRate, ...]:
        return ()

    def own_programmes(self) -> tuple[OwnProgramme, ...]:
        return ()

    def own_barriers(self) -> tuple[str, ...]:
        return ()

    def cap_exceptions(self) -> tuple[Any, ...]:
        return ()

    def copy_drafts_of(self, _client: ClientId) -> tuple[Any, ...]:
        return ()

    def courses(self) -> tuple[Any, ...]:
        return ()

    def all_enrolments(self) -> tuple[Any, ...]:
        return ()

    def erasures(self) -> tuple[Any, ...]:
        return ()

    def explanations(self) -> tuple[Any, ...]:
        return ()

    def sealed_claims(self) -> tuple[Any, ...]:
        return ()

    def claim_glances(self) -> tuple[Any, ...]:
        return ()

    def trips_between(self, _first: date, _last: date) -> tuple[Trip, ...]:
        return ()

    def client(self, client_id: ClientId) -> Client | None:
        return self.people.get(client_id)

    def clients(self) -> tuple[Client, ...]:
        return tuple(self.people.values())

    def agreements_of(self, client_id: ClientId) -> tuple[Agreement, ...]:
        return tuple(a for a in self.agreements if a.client == client_id)

    def all_agreements(self) -> tuple[Agreement, ...]:
        return tuple(self.agreements)

    def goals_of(self, client_id: ClientId) -> tuple[Goal, ...]:
        return tuple(g for g in self.goals if g.client == client_id)

    def session(self, session_id: SessionId) -> Session | None:
        return self.kept.get(session_id)

    def put_session(self, session: Session) -> None:
        if self.fails is not None:
            raise self.fails
        self.writes += 1
        self.kept[session.id] = session

    def delete_session(self, session_id: SessionId) -> None:
        del self.kept[session_id]

    def _sorted(self) -> list[Session]:
        return sorted(self.kept.values(), key=lambda s: (s.starts_at, s.id))

    def sessions_between(self, first: date, last: date, client_id: ClientId | None = None) -> tuple[Session, ...]:
        found = [s for s in self._sorted() if _days(s)[0] <= last and _days(s)[1] >= first]
        return tuple(s for s in found if client_id is None or client_id in s.clients)

    def sessions_of(self, client_id: ClientId, limit: int) -> tuple[Session, ...]:
        mine = [s for s in self._sorted() if client_id in s.clients and s.status is not Status.PLANNED]
        return tuple(reversed(mine))[:limit]

    def planned_before(self, moment: datetime) -> tuple[Session, ...]:
        return tuple(s for s in self._sorted() if s.status is Status.PLANNED and s.ends_at < moment)

    def open_tasks(self) -> tuple[TaskGlance, ...]:
        found = [(s, t) for s in self._sorted() for t in s.tasks if t.done_on is None]
        return tuple(TaskGlance(s.id, s.clients[0], t.words, t.who, t.due_on) for s, t in found)

    def worked_months(self) -> tuple[Month, ...]:
        done = [s for s in self._sorted() if s.status in (Status.HELD, Status.NO_SHOW)]
        return tuple(sorted({Month.of(day) for s in done for day in _days(s)}))

    def client_glances(self, _now: datetime) -> tuple[ClientGlance, ...]:
        return ()

    def route_drives(self, routes: Iterable[RouteKey], before: date) -> tuple[RouteDrive, ...]:
        wanted = set(routes)
        trips = [t for s in self._sorted() if s.status is Status.HELD for t in s.trips if t.on <= before]
        fitting = [t for t in trips if route_key(t.from_place, t.via, t.to_place) in wanted]
        return tuple(RouteDrive(t.id, t.on, t.from_place, t.to_place, t.km_tenths, t.via) for t in fitting)

    def driven_places(self, first: date, last: date) -> tuple[tuple[str, ...], ...]:
        trips = [t for s in self.sessions_between(first, last) for t in s.trips]
        return tuple((t.from_place, *t.via, t.to_place) for t in trips)

    def plans(self) -> tuple[WeeklyPlan, ...]:
        return tuple(self.plan_rows.values())

    def put_plan(self, plan: WeeklyPlan) -> None:
        self.plan_rows[plan.id] = plan

    def delete_plan(self, plan_id: str) -> None:
        del self.plan_rows[plan_id]

    def attachment(self, attachment_id: str) -> Any:
        return self.files.get(attachment_id)

    def add_attachment(self, attachment: Any) -> None:
        self.files[attachment.id] = attachment

    def claim_material(self, first: date, last: date) -> ClaimMaterial:
        return ClaimMaterial(
            worker=self.worker(),
            payers=self.payers(),
            codes=tuple((c.id, c.code) for c in self.people.values()),
            agreements=tuple(self.agreements),
            sessions=self.sessions_between(first, last),
        )


class _Work:
    def __init__(self, records: Memory) -> None:
        self.records = records

    def __enter__(self) -> Self:
        self._before = dict(self.records.kept)
        self._done = False
        return self

    def __exit__(self, *error: object) -> None:
        if not self._done:
            self.records.kept = self._before

    def commit(self) -> None:
        self._done = True


class FakeStore:
    def __init__(self, records: Memory) -> None:
        self.records = records

    @contextmanager
    def reading(self) -> Any:
        yield self.records

    def unit_of_work(self, *_: Any) -> _Work:
        return _Work(self.records)

    def log(self, seen: Any, by: Any) -> None: ...

    def compact(self) -> None: ...

    def is_older_than_last_time(self) -> bool:
        return False

    @property
    def backups(self) -> Any:
        return self.records.backups


def agreement(client: ClientId, last_day: date = date(2027, 2, 28)) -> Agreement:
    return Agreement(
        AgreementId(f"s-{client}"),
        client,
        PROGRAMME.id,
        PayerId("kunta"),
        date(2026, 9, 1),
        last_day,
        Origin.SIGNED,
    )


def visit(
    name: str,
    day: date,
    hours: tuple[str, str] = ("09:00", "11:00"),
    clients: Sequence[ClientId] = (AINO,),
    status: Status = Status.HELD,
    km: int = 0,
    kind: str = "outing",
    place: str = "",
    tasks: tuple[Task, ...] = (),
) -> Session:
    begins, ends = (instant_of(day, time.fromisoformat(h)) for h in hours)
    trip = Trip(TripId(f"t-{name}"), day, Vehicle.CAR, HOME, HOME, km, via=(VILLAGE,))
    return Session(
        SessionId(name),
        tuple(clients),
        begins,
        ends,
        kind,
        status,
        place,
        "",
        day,
        trips=(trip,) if km else (),
        tasks=tasks,
    )


def empty_desk() -> tuple[Desk, Memory]:
    """A desk on its first day."""
    memory = Memory()
    tools = SimpleNamespace(clock=FakeClock(), definitions=FakeDefinitions(), running_ns=lambda: 0)
    return Desk(cast(Any, FakeStore(memory)), cast(Any, tools)), memory


def busy_desk() -> tuple[Desk, Memory]:
    """A desk in the middle of the work: three clients, November begun, October to be signed."""
    desk, memory = empty_desk()
    memory.people = {c.id: c for c in CLIENTS}
    memory.agreements = [agreement(AINO), agreement(EERO, date(2026, 12, 10)), agreement(TOIVO)]
    memory.goals = [
        Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "Pääsen taas ihmisten pariin"),
        Goal(GoalId("g2"), AINO, GoalLevel.STEP, "Käyn kirjastossa kerran viikossa", GoalId("g1")),
    ]
    promise = Task(cast(Any, "task1"), "Selvitän kyydin lukupiiriin", "minä", date(2026, 11, 24))
    sessions = [
        visit("o1", date(2026, 10, 8), km=240),
        visit("o2", date(2026, 10, 15), ("10:00", "12:30"), km=240),
        visit("n1", date(2026, 11, 5), km=240),
        visit("n2", date(2026, 11, 12), ("09:00", "12:30"), km=240, tasks=(promise,)),
        visit("n3", date(2026, 11, 13), ("13:00", "14:00"), (EERO,), kind="phone"),
        visit("p0", date(2026, 11, 19), ("10:00", "11:00"), (EERO,), Status.PLANNED, kind="home_visit", place="Vuotso"),
        visit("p1", TODAY, ("13:00", "15:00"), (EERO,), Status.PLANNED, kind="home_visit", place="Vuotso"),
        visit("p2", date(2026, 11, 22), ("10:00", "11:00"), (AINO,), Status.PLANNED, kind="phone"),
        visit("p3", date(2026, 11, 26), ("14:00", "16:00"), (AINO,), Status.PLANNED, kind="accompany_to_group"),
    ]
    memory.kept = {s.id: s for s in sessions}
    return desk, memory
