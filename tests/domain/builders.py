"""Short words for the records that a count reads: rates of DOMAIN.md 1.1, the programme of RULES.md section 3."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.claims import Claim, HoursLine, TripLine
from hyvinvointi_desktop.domain.counting import ClaimMaterial, RouteDrive, count_month
from hyvinvointi_desktop.domain.courses import Course, CoursePay, CoursePlan, LeaderPay
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation, Finding
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClientId,
    CourseId,
    ExpenseId,
    PayerId,
    ProgrammeId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    HourlyRate,
    KmRate,
    KmRates,
    Payer,
    Programme,
    Regime,
    Rounding,
    RoundingMode,
    SessionKind,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Session, Status, Supplement, Trip

ZONE = ZoneInfo("Europe/Helsinki")
HOME = "Sodankylä, Jäämerentie 1"
VILLAGE = "Vuotso, Koulutie 2"

PAID_KINDS = (
    "first_visit", "home_visit", "outing", "errand", "accompany_to_group", "network_meeting", "remote", "phone",
    "interview",
)
UNPAID_KINDS = ("planning", "reminder")

PROGRAMME = Programme(
    id=ProgrammeId("hyvinvointilahete"),
    version=1,
    kinds=(
        *(SessionKind(k, paid=True, counts_as_meeting=True, needs_agreement=k != "first_visit") for k in PAID_KINDS),
        *(SessionKind(k, paid=False, counts_as_meeting=False) for k in UNPAID_KINDS),
    ),
    cap_minutes=600,
    min_months=1,
    max_months=6,
    standalone_trips_paid=True,
    paid_expenses=("bus", "parking", "entrance"),
    expenses=("bus", "parking", "entrance", "meal"),
    barriers=(),
    late_entry_days=14,
    odd_km_percent=25,
    odd_km_min_trips=3,
    long_day_minutes=720,
    period_ending_days=30,
    yearly_limit_cents=300_000,
    source="test",
)


def _year(what: Vehicle | SupplementKind, year: int, rate: str) -> KmRate:
    return KmRate(what, date(year, 1, 1), date(year, 12, 31), Decimal(rate), "DOMAIN.md 1.1")


RATES = KmRates((
    _year(Vehicle.CAR, 2024, "0.57"),
    _year(Vehicle.CAR, 2025, "0.59"),
    _year(Vehicle.CAR, 2026, "0.55"),
    _year(Vehicle.MOTORCYCLE, 2025, "0.45"),
    _year(Vehicle.MOTORCYCLE, 2026, "0.42"),
    _year(Vehicle.SNOWMOBILE, 2025, "1.42"),
    _year(Vehicle.BOAT_OVER_50HP, 2025, "1.49"),
    _year(SupplementKind.PASSENGER, 2024, "0.04"),
    _year(SupplementKind.PASSENGER, 2025, "0.04"),
    _year(SupplementKind.PASSENGER, 2026, "0.04"),
    _year(SupplementKind.TRAILER, 2025, "0.10"),
    _year(SupplementKind.TRAILER, 2026, "0.09"),
    _year(SupplementKind.CARAVAN, 2025, "0.15"),
    _year(SupplementKind.HEAVY_LOAD, 2025, "0.30"),
    _year(SupplementKind.FOREST_ROAD, 2025, "0.13"),
    _year(SupplementKind.LARGE_OBJECT, 2026, "0.04"),
    _year(SupplementKind.DOG, 2026, "0.04"),
))


def at(text: str) -> datetime:
    """``2026-10-03 09:00`` in Helsinki (a repeated hour's first), or a time with its offset written out."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=ZONE)
    offset = instant.utcoffset()
    assert offset is not None
    return instant.replace(tzinfo=timezone(offset))


def tenths(km: str) -> int:
    return int(Decimal(km) * 10)


def trip(
    trip_id: str = "t1",
    km: str = "24.0",
    on: str = "2026-10-03",
    *,
    frm: str = HOME,
    to: str = VILLAGE,
    via: Sequence[str] = (),
    vehicle: str = "car",
    legs: Sequence[tuple[str, int]] = (),
    trailer: str = "0",
    supplements: Sequence[tuple[str, str]] = (),
    purpose: str = "asiakaskäynti",
    payer: str | None = None,
) -> Trip:
    return Trip(
        id=TripId(trip_id),
        on=date.fromisoformat(on),
        vehicle=Vehicle(vehicle),
        from_place=frm,
        to_place=to,
        km_tenths=tenths(km),
        purpose=purpose,
        via=tuple(via),
        legs=tuple(Leg(tenths(leg_km), people) for leg_km, people in legs),
        trailer_km_tenths=tenths(trailer),
        supplements=tuple(Supplement(SupplementKind(kind), tenths(s_km)) for kind, s_km in supplements),
        payer=PayerId(payer) if payer else None,
    )


def expense(
    expense_id: str, cents: int, kind: str = "bus", on: str = "2026-10-03", receipt: str | None = "r1"
) -> Expense:
    return Expense(
        ExpenseId(expense_id), date.fromisoformat(on), kind, cents, receipt=AttachmentId(receipt) if receipt else None
    )


def session(
    session_id: str = "s1",
    starts: str = "2026-10-03 09:00",
    ends: str | int = "11:30",
    clients: str = "A",
    kind: str = "home_visit",
    status: str = "held",
    *,
    trips: Iterable[Trip] = (),
    expenses: Iterable[Expense] = (),
    entered: str | None = None,
    course: str | None = None,
) -> Session:
    """``ends`` is a clock time of the same day, a full local time, or elapsed minutes; ``clients`` is ``"A B"``."""
    starts_at = at(starts)
    if isinstance(ends, int):
        ends_at = starts_at + timedelta(minutes=ends)
    else:
        ends_at = at(ends if len(ends) > 5 else f"{starts[:10]} {ends}")
    return Session(
        id=SessionId(session_id),
        clients=tuple(ClientId(c) for c in clients.split()),
        starts_at=starts_at,
        ends_at=ends_at,
        kind=kind,
        status=Status(status),
        entered_on=date.fromisoformat(entered) if entered else None,
        trips=tuple(trips),
        expenses=tuple(expenses),
        course=CourseId(course) if course else None,
    )


def met(
    session_id: str, starts: str, ends: str | int, course: str = "c1", kind: str = "group_session",
    status: str = "held", *, trips: Iterable[Trip] = (), expenses: Iterable[Expense] = (), entered: str | None = None,
) -> Session:
    """A session of a course."""
    return session(
        session_id, starts, ends, "", kind, status, trips=trips, expenses=expenses, entered=entered, course=course
    )


def course(
    course_id: str = "c1",
    leader_pay: str = "claim",
    rate: str | None = "21.50",
    *,
    payer: str | None = "kunta",
    kinds: Sequence[str] = ("group_session",),
    name: str = "Hyvinvointitreenit",
) -> Course:
    pay = CoursePay(
        LeaderPay(leader_pay), PayerId(payer) if payer else None, Decimal(rate) if rate else None, tuple(kinds)
    )
    plan = CoursePlan(date(2026, 9, 3), time(13), time(15, 30))
    return Course(CourseId(course_id), name, ProgrammeId("hyvinvointilahete"), 1, plan, pay=pay)


def agreement(
    client: str = "A",
    first: str = "2020-01-01",
    last: str = "2030-12-31",
    *,
    payer: str = "kunta",
    ended: str | None = None,
    agreement_id: str = "",
    version: int = 1,
    replaces: str | None = None,
    programme: str = "hyvinvointilahete",
) -> Agreement:
    return Agreement(
        id=AgreementId(agreement_id or f"{client}-{first}"),
        client=ClientId(client),
        programme=ProgrammeId(programme),
        payer=PayerId(payer),
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last),
        origin=Origin.PAPER,
        version=version,
        replaces=AgreementId(replaces) if replaces else None,
        ended_on=date.fromisoformat(ended) if ended else None,
    )


LONG_AGREEMENTS = tuple(agreement(c) for c in "ABCD")


def payer(
    payer_id: str = "kunta",
    rates: Sequence[tuple[str, str]] = (("2020-01-01", "13.00"),),
    regime: str = "employment",
    threshold: str | None = None,
    after: str | None = None,
) -> Payer:
    return Payer(
        id=PayerId(payer_id),
        name=payer_id.title(),
        regime=Regime(regime),
        hourly_rates=tuple(HourlyRate(date.fromisoformat(day), Decimal(rate)) for day, rate in rates),
        threshold_km_tenths=tenths(threshold) if threshold else None,
        rate_after=Decimal(after) if after else None,
    )


def rules(
    rounding: str = "none",
    mode: str = "nearest",
    scope: str = "client",
    *,
    km_beyond_cap: bool = True,
    no_show: int = 0,
) -> ClaimSettings:
    return ClaimSettings(Rounding(rounding), RoundingMode(mode), CapScope(scope), km_beyond_cap, no_show)


def cap(client: str, month: str, minutes: int) -> CapException:
    return CapException(ClientId(client), Month.from_text(month), minutes)


def material(
    *sessions: Session,
    settings: ClaimSettings | None = None,
    agreements: Iterable[Agreement] = LONG_AGREEMENTS,
    payers: Iterable[Payer] | None = None,
    trips: Iterable[Trip] = (),
    caps: Iterable[CapException] = (),
    programme: Programme = PROGRAMME,
    rates: KmRates = RATES,
    drives: Iterable[RouteDrive] = (),
    explanations: Iterable[Explanation] = (),
    courses: Iterable[Course] = (),
) -> ClaimMaterial:
    return ClaimMaterial(
        worker=Worker("Aino Kulkija"),
        payers=tuple(payers) if payers is not None else (payer(),),
        settings=settings or rules(),
        programmes=(programme,),
        km_rates=rates,
        codes=tuple((ClientId(c), f"A-{n}") for n, c in enumerate("ABCD")),
        agreements=tuple(agreements),
        cap_exceptions=tuple(caps),
        sessions=tuple(sessions),
        trips=tuple(trips),
        route_drives=tuple(drives),
        explanations=tuple(explanations),
        courses=tuple(courses),
    )


def programme_with(**changes: object) -> Programme:
    return replace(PROGRAMME, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def count(records: ClaimMaterial, month: str = "2026-10", payer_id: str = "kunta") -> Claim:
    return count_month(records, Month.from_text(month), PayerId(payer_id))


def hours(claim: Claim) -> list[tuple[str, str, int, int, int]]:
    """Session, day, minutes, payable minutes, cents of each hours line."""
    return [(h.session, h.on.isoformat(), h.minutes, h.payable_minutes, h.amount_cents) for h in claim.hours]


def payable(claim: Claim) -> dict[str, int]:
    """Payable minutes of each session in the claim."""
    found: dict[str, int] = {}
    for line in claim.hours:
        found[line.session] = found.get(line.session, 0) + line.payable_minutes
    return found


def trips(claim: Claim) -> list[tuple[str, int]]:
    """Trip and cents of each trip line."""
    return [(t.trip, t.amount_cents) for t in claim.trips]


def findings(claim: Claim) -> list[tuple[str, str, str, int | None]]:
    """Code, what it is about, day and minutes of each finding."""
    return [(f.code.value, f.about, f.on.isoformat(), f.minutes) for f in claim.findings]


def codes(claim: Claim) -> list[str]:
    return [f.code.value for f in claim.findings]


def only_line(claim: Claim) -> HoursLine:
    (line,) = claim.hours
    return line


def only_trip(claim: Claim) -> TripLine:
    (line,) = claim.trips
    return line


def only_finding(claim: Claim) -> Finding:
    (finding,) = claim.findings
    return finding
