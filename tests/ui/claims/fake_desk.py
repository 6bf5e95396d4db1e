"""A real desk over records in memory, with invented people in invented villages, and helpers that sign in no time."""

# ruff: noqa: ARG002 -- fakes keep the signatures of what they stand for

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import AgreementPaper, ClaimGlance, SigningMaterial, Verdict
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.bootstrap import calendar, definitions, tables
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.claims import ClaimState, Explanation, SealedClaim
from hyvinvointi_desktop.domain.counting import drives_of
from hyvinvointi_desktop.domain.courses import Course, GroupSession
from hyvinvointi_desktop.domain.days import HELSINKI, Month, local_day
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClaimId,
    ClientId,
    CourseId,
    ExpenseId,
    PayerId,
    ProgrammeId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.material import ClaimMaterial, RouteDrive
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.places import RouteKey, route_key
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import ClaimSettings, HourlyRate, Payer, Vehicle
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Leg, Session, Status, Trip
from hyvinvointi_desktop.interchange.files import ExchangedFiles
from tests.support.drafts import DraftsInMemory
from tests.support.no_care import NoCare
from tests.support.places import quick_places

KUNTA = PayerId("kunta")
AINO, EERO, MARJA = ClientId("c-aino"), ClientId("c-eero"), ClientId("c-marja")
OCTOBER = Month(2026, 10)
HOME = "Sodankylä, Keksitie 1"


class FixedClock:
    """The afternoon of 3.11.2026, until a test moves it."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return local_day(self.at)


@dataclass
class MemoryRecords(DraftsInMemory, NoCare):
    """What the claims and the exchange ask of the records."""

    log: OpenLog
    preferences: dict[str, str] = field(default_factory=dict)
    led: tuple[Course, ...] = ()

    def __post_init__(self) -> None:
        super().__init__()

    def worker(self) -> Worker:
        return self.log.worker

    def payers(self) -> tuple[Payer, ...]:
        return self.log.payers

    def settings(self) -> ClaimSettings:
        return self.log.settings

    def preference(self, key: str) -> str | None:
        return self.preferences.get(key)

    def own_km_rates(self) -> Any:
        return self.log.own_km_rates

    def cap_exceptions(self) -> Any:
        return self.log.cap_exceptions

    def own_programmes(self) -> tuple[OwnProgramme, ...]:
        return ()

    def own_barriers(self) -> tuple[str, ...]:
        return ()

    def agreements_of(self, client_id: ClientId) -> tuple[Agreement, ...]:
        return tuple(a for a in self.log.agreements if a.client == client_id)

    def copy_drafts_of(self, _client: ClientId) -> tuple[Any, ...]:
        return ()

    def courses(self) -> tuple[Course, ...]:
        return self.led

    def all_enrolments(self) -> tuple[Any, ...]:
        return ()

    def enrolments_of(self, course: str) -> tuple[Any, ...]:
        return ()

    def meetings_of(self, course: str) -> tuple[Meeting, ...]:
        found = [s for s in self.log.sessions if s.course == course]
        return tuple(Meeting(s, GroupSession(s.id, CourseId(course))) for s in found)

    def clients(self) -> tuple[Client, ...]:
        return self.log.clients

    def client(self, client_id: ClientId) -> Client | None:
        return next((c for c in self.log.clients if c.id == client_id), None)

    def has_sessions(self) -> bool:
        return bool(self.log.sessions)

    def session(self, session_id: SessionId) -> Session | None:
        return next((s for s in self.log.sessions if s.id == session_id), None)

    def put_session(self, session: Session) -> None:
        kept = tuple(s for s in self.log.sessions if s.id != session.id)
        self.log = replace(self.log, sessions=(*kept, session))

    def sessions_between(self, first: date, last: date, client_id: ClientId | None = None) -> tuple[Session, ...]:
        found = [s for s in self.log.sessions if local_day(s.starts_at) <= last and local_day(s.ends_at) >= first]
        return tuple(sorted(found, key=lambda s: (s.starts_at, s.id)))

    def worked_months(self) -> tuple[Month, ...]:
        worked = {Month.of(local_day(s.starts_at)) for s in self.log.sessions if s.status is not Status.PLANNED}
        return tuple(sorted(worked | {Month.of(t.on) for t in self.log.trips}))

    def trip(self, trip_id: TripId) -> Trip | None:
        return next((t for t in self.log.trips if t.id == trip_id), None)

    def put_trip(self, trip: Trip) -> None:
        self.log = replace(self.log, trips=(*(t for t in self.log.trips if t.id != trip.id), trip))

    def delete_trip(self, trip_id: TripId) -> None:
        self.log = replace(self.log, trips=tuple(t for t in self.log.trips if t.id != trip_id))

    def trips_between(self, first: date, last: date) -> tuple[Trip, ...]:
        return tuple(t for t in sorted(self.log.trips, key=lambda t: (t.on, t.id)) if first <= t.on <= last)

    def route_drives(self, routes: Iterable[RouteKey], before: date) -> tuple[RouteDrive, ...]:
        wanted = set(routes)
        drives = drives_of(self.log.sessions, self.log.trips)
        return tuple(d for d in drives if d.on <= before and route_key(d.from_place, d.via, d.to_place) in wanted)

    def explanations(self) -> tuple[Explanation, ...]:
        return self.log.explanations

    def put_explanation(self, explanation: Explanation) -> None:
        key = (explanation.code, explanation.about, explanation.on)
        kept = tuple(e for e in self.log.explanations if (e.code, e.about, e.on) != key)
        self.log = replace(self.log, explanations=(*kept, explanation))

    def claim_material(self, first: date, last: date) -> ClaimMaterial:
        log = self.log
        return ClaimMaterial(
            worker=log.worker,
            payers=log.payers,
            settings=log.settings,
            codes=tuple((c.id, c.code) for c in log.clients),
            agreements=log.agreements,
            cap_exceptions=log.cap_exceptions,
            sessions=self.sessions_between(first, last),
            trips=self.trips_between(first, last),
            explanations=log.explanations,
            courses=self.led,
        )

    def sealed_claims(self) -> tuple[SealedClaim, ...]:
        return tuple(sorted(self.log.claims, key=lambda c: c.number))

    def claim_glances(self) -> tuple[ClaimGlance, ...]:
        return tuple(ClaimGlance(c.id, c.month, c.payer, c.state) for c in self.sealed_claims())

    def sealed_claim(self, claim_id: ClaimId) -> SealedClaim | None:
        return next((c for c in self.log.claims if c.id == claim_id), None)

    def add_sealed_claim(self, claim: SealedClaim) -> None:
        self.log = replace(self.log, claims=(*self.log.claims, claim))

    def put_claim_state(self, claim_id: ClaimId, state: ClaimState, at: datetime) -> None:
        changed = (replace(c, state=state) if c.id == claim_id else c for c in self.log.claims)
        self.log = replace(self.log, claims=tuple(changed))

    def touched_since_sealing(self, payer: PayerId, *, whole_year: bool) -> frozenset[ClaimId]:
        return frozenset(c.id for c in self.log.claims if c.payer == payer)

    def settle_claims(self, claims: Iterable[ClaimId]) -> None:
        """It counts every month anew anyway."""

    def attachment(self, attachment_id: AttachmentId) -> Attachment | None:
        return next((a for a in self.log.attachments if a.id == attachment_id), None)

    def add_attachment(self, attachment: Attachment) -> None:
        self.log = replace(self.log, attachments=(*self.log.attachments, attachment))

    def signing_material(self) -> SigningMaterial:
        return SigningMaterial(b"", b"", b"")

    def whole_log(self) -> OpenLog:
        return self.log

    def clear_unused(self) -> None:
        self.log = replace(self.log, payers=(), own_km_rates=())

    def add_log(self, log: OpenLog) -> None:
        together: dict[str, Any] = {
            name: (*getattr(self.log, name), *getattr(log, name))
            for name in ("payers", "clients", "agreements", "sessions", "trips", "goals", "claims", "attachments")
        }
        self.log = replace(self.log, worker=log.worker, settings=log.settings, **together)


class MemoryWork:
    """One transaction; leaving without ``commit`` puts back what was."""

    def __init__(self, records: MemoryRecords) -> None:
        self.records = records

    def __enter__(self) -> "MemoryWork":
        self._before, self._kept = self.records.log, False
        return self

    def __exit__(self, *error: Any) -> None:
        if not self._kept:
            self.records.log = self._before

    def commit(self) -> None:
        self._kept = True


class MemoryStore:
    """An open store in memory. ``refuse`` is raised instead of opening the next transaction of an act."""

    def __init__(self, log: OpenLog) -> None:
        self.records = MemoryRecords(log)
        self.profile = Path("keksitty")
        self.backups: Any = None
        self.registry: Any = None
        self.post_mark: Any = None
        self.refuse: Exception | None = None
        self.hold: threading.Event | None = None

    def unit_of_work(self, act: Any = None, by: Any = None) -> Any:
        if self.hold is not None:
            self.hold.wait(10)
        if self.refuse is not None and act is not None:
            error, self.refuse = self.refuse, None
            raise error
        return MemoryWork(self.records)

    @contextmanager
    def reading(self) -> Iterator[Any]:
        yield self.records

    def check(self) -> tuple[str, ...]:
        return ()

    def registry_server(self) -> None:
        return None

    def move_registry(self, address: Any) -> int:
        raise NotImplementedError

    def bring_registry_back(self, by: str) -> Any:
        raise NotImplementedError

    def use_registry(self, address: Any) -> None:
        raise NotImplementedError

    def log(self, seen: Any, by: Any) -> None: ...
    def remember(self, preferences: Any) -> None: ...

    def compact(self) -> None: ...

    @property
    def migrated_from(self) -> str:
        return ""

    def has_mark(self) -> bool:
        return True

    def is_older_than_last_time(self) -> bool:
        return False

    def close(self) -> None: ...


class QuickPrinter:
    """Papers as a line of text that names what it was asked for."""

    def claim(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        return f"claim {document['month']} {document['state']} {language}".encode()

    def agreement(self, paper: AgreementPaper) -> bytes:
        return b"agreement"

    def address_annex(
        self, document: dict[str, Any], rows: Sequence[tuple[str, ...]], reason: str, language: str
    ) -> bytes:
        return f"annex {reason} {len(rows)}".encode()

    def client_file(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        return f"client file {document['client']['code']} {language}".encode()

    def erasure_certificate(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        return f"erasure {document['client']} {language}".encode()

    def recovery_sheet(self, recovery_key: str, device: str, made_on: date, language: str) -> bytes:
        return b"sheet"


class QuickSealer:
    """Signs by adding a word; ``verdict`` is what every file gets."""

    def __init__(self) -> None:
        self.verdict = Verdict(
            "claim", True, False, "Liisa Lähetti", datetime(2026, 11, 3, 12, 0, tzinfo=UTC), "ab" * 32
        )

    def make_material(self, name: str, now: datetime, practice_seed: str = "") -> SigningMaterial:
        return SigningMaterial(b"", b"", b"")

    def sign_pdf(self, pdf: bytes, material: SigningMaterial, at: datetime, reason: str) -> bytes:
        return pdf + b" signed"

    def container(self, document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes:
        return b"container"

    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict:
        return self.verdict


@dataclass
class World:
    """A desk with everything behind it in reach of a test."""

    desk: Desk
    store: MemoryStore
    clock: FixedClock
    sealer: QuickSealer


def world(log: OpenLog | None = None) -> World:
    """A fresh world."""
    store, clock, sealer = MemoryStore(log or october_log()), FixedClock(), QuickSealer()
    printer: Callable[[], Any] = QuickPrinter
    known = definitions()
    tools = Tools(
        clock=clock,
        definitions=known,
        printer=printer,
        sealer=lambda: sealer,
        log_files=lambda: ExchangedFiles(known.programmes(), known.read_programme),
        hetu_is_valid=lambda _: True,
        iban_is_valid=lambda _: True,
        change_passphrase=lambda _old, _new: None,
        tables=tables,
        calendar=calendar,
        certificates=bootstrap.certificates,
        age=bootstrap.age,
        referral_files=bootstrap.referral_files,
        envelopes=bootstrap.envelopes,
        places=quick_places,
    )
    return World(Desk(store, tools), store, clock, sealer)


def visit(
    key: str,
    day: int,
    clock: str,
    client: ClientId = AINO,
    km: int = 240,
    goal: str = "Kersilö, Polku 3",
    *,
    aboard: int = 0,
    month: int = 10,
    **changes: Any,
) -> Session:
    """A held visit ``9.00-11.30`` with its drive."""
    begins, ends = (datetime.strptime(part, "%H.%M").time() for part in clock.split("-"))  # noqa: DTZ007 -- a clock face
    on = date(2026, month, day)
    legs = (Leg(100, aboard),) if aboard else ()
    drive = Trip(TripId(f"t-{key}"), on, Vehicle.CAR, HOME, goal, km, "asiakaskäynti", legs=legs)
    made = Session(
        SessionId(key),
        (client,),
        datetime.combine(on, begins, HELSINKI),
        datetime.combine(on, ends, HELSINKI),
        "home_visit",
        Status.HELD,
        "Kersilö",
        "Muistiinpano joka ei lähde.",
        on,
        trips=(drive,) if km else (),
    )
    return replace(made, **changes)


def _agreement(client: ClientId, first: date) -> Agreement:
    return Agreement(
        AgreementId(f"a-{client}"),
        client,
        ProgrammeId("hyvinvointilahete"),
        KUNTA,
        first,
        date(2027, 1, 31),
        Origin.PAPER,
    )


def october_log() -> OpenLog:
    """An October with a bit of everything: a full cap, an overlap, a no-show, an odd way, an expense, a training."""
    sessions = (
        visit("s0", 17, "9.00-11.00", month=9),
        visit("s1", 1, "9.00-11.00"),
        visit("s2", 8, "9.00-11.30", aboard=1),
        visit("s3", 9, "13.00-15.00", EERO, 904, "Vuotso, Kylätie 7"),
        visit("s4", 15, "9.00-13.00", expenses=(Expense(ExpenseId("e1"), date(2026, 10, 15), "parking", 450),)),
        visit("s5", 22, "9.00-12.00", km=410),
        visit("s6", 22, "11.30-12.30", EERO, 0),
        visit("s7", 29, "9.00-10.00", EERO, 904, "Vuotso, Kylätie 7", status=Status.NO_SHOW),
        visit("s8", 30, "12.00-13.00", MARJA, 0),
        visit("s9", 30, "14.00-15.00", AINO, 0, status=Status.PLANNED),
    )
    training = Trip(
        TripId("t-own"), date(2026, 10, 14), Vehicle.CAR, HOME, "Rovaniemi, Koulukatu 2", 2600, "koulutus", payer=KUNTA
    )
    return OpenLog(
        Worker("Liisa Lähetti"),
        payers=(Payer(KUNTA, "Sodankylän kunta", hourly_rates=(HourlyRate(date(2026, 1, 1), Decimal("13.00")),)),),
        clients=(
            Client(AINO, "A-17", "Aino Korpela", village="Kersilö"),
            Client(EERO, "A-21", "Eero Tieva", village="Vuotso"),
            Client(MARJA, "A-30", "Marja Aapa", village="Syväjärvi"),
        ),
        agreements=(_agreement(AINO, date(2026, 9, 1)), _agreement(EERO, date(2026, 9, 15))),
        sessions=sessions,
        trips=(training,),
    )
