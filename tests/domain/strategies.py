"""Random logs, crowded on purpose: few clients and few days, so that sessions overlap, caps fill and periods end."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.days import Month, with_fixed_offset
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PayerId, SessionId, TripId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    HourlyRate,
    Payer,
    Regime,
    Rounding,
    RoundingMode,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import Leg, Session, Status, Supplement, Trip
from tests.domain.builders import HOME, PROGRAMME, VILLAGE, agreement, at, course, material

SCENES = ("2026-09-30", "2026-10-24", "2026-10-31", "2026-12-31", "2027-03-27", "2028-02-28")
"""Each begins three days with a month end, a change of clocks, a year end or a leap day in them."""

MIXED = (Status.HELD, Status.HELD, Status.HELD, Status.HELD, Status.NO_SHOW, Status.PLANNED, Status.CANCELLED)

CLIENTS = tuple(ClientId(c) for c in "ABC")

COURSES = tuple(CourseId(c) for c in ("c1", "c2", "c3"))
COURSE_KINDS = ("group_session", "group_session", "interview", "planning")


@st.composite
def trips_about(draw: st.DrawFn, trip_id: str, day: date, payers: int = 1) -> Trip:
    """A drive dated up to four weeks from its session, mostly on its day."""
    km = draw(st.integers(0, 900))
    away = draw(st.one_of(st.just(0), st.integers(-28, 28)))
    frm, to = draw(st.sampled_from([(HOME, VILLAGE), (VILLAGE, HOME), (HOME, "Inari"), (HOME, "")]))
    used = draw(st.sampled_from([(), (), (SupplementKind.CARAVAN,), (SupplementKind.DOG, SupplementKind.LARGE_OBJECT)]))
    return Trip(
        id=TripId(trip_id),
        on=day + timedelta(days=away),
        vehicle=draw(st.sampled_from([Vehicle.CAR, Vehicle.CAR, Vehicle.CAR, Vehicle.MOTORCYCLE])),
        from_place=frm,
        to_place=to,
        km_tenths=km,
        legs=tuple(Leg(draw(st.integers(0, km)), draw(st.integers(0, 3))) for _ in range(draw(st.integers(0, 2)))),
        trailer_km_tenths=draw(st.sampled_from([0, 0, km])),
        supplements=tuple(Supplement(kind, draw(st.integers(0, km))) for kind in used),
        payer=draw(st.sampled_from([None, PayerId("kunta"), PayerId("jarjesto")])) if payers > 1 else None,
    )


@st.composite
def sessions_at(
    draw: st.DrawFn, scene: str, session_id: str, statuses: tuple[Status, ...], length: int = 400,
    *, courses: bool = False,
) -> Session:
    """A session of one to three clients, or of a course, within the scene's three days."""
    midnight = at(f"{scene} 00:00")
    starts = midnight + timedelta(minutes=draw(st.one_of(
        st.integers(1200, 1700), st.integers(240, 340).map(lambda n: n * 5), st.integers(0, 4320)
    )))
    starts_at = with_fixed_offset(starts)
    ends_at = with_fixed_offset(starts + timedelta(minutes=draw(st.integers(1, length))))
    clients = draw(st.permutations(CLIENTS))[: draw(st.integers(1, 3))]
    count = draw(st.sampled_from([0, 0, 1, 2]))
    of_course = draw(st.sampled_from([None, *COURSES, CourseId("gone")])) if courses else None
    kinds = COURSE_KINDS if of_course else (*["home_visit"] * 4, "first_visit", "planning", "no_such_kind")
    return Session(
        id=SessionId(session_id),
        clients=() if of_course else tuple(clients),
        starts_at=starts_at,
        ends_at=ends_at,
        kind=draw(st.sampled_from(kinds)),
        status=draw(st.sampled_from(statuses)),
        entered_on=draw(st.sampled_from([None, starts_at.date() + timedelta(days=14), date(2030, 1, 1)])),
        trips=tuple(draw(trips_about(f"{session_id}-t{n}", starts_at.date())) for n in range(count)),
        course=of_course,
    )


@st.composite
def some_courses(draw: st.DrawFn, payers: int = 1) -> tuple[Course, ...]:
    """Three courses, each paid in its own way; a payer that nobody knows is the first payer."""
    return tuple(
        course(
            course_id,
            draw(st.sampled_from(["claim", "claim", "elsewhere", "none"])),
            draw(st.sampled_from([None, "21.50", "0.01"])),
            payer=draw(st.sampled_from([None, "unknown", *("kunta", "jarjesto")[:payers]])),
            kinds=draw(st.sampled_from([(), ("group_session",), ("group_session", "interview"), ("planning",)])),
            name=f"Kurssi {course_id}",
        )
        for course_id in COURSES
    )


@st.composite
def agreements_about(draw: st.DrawFn, scene: str, payers: int) -> tuple[Agreement, ...]:
    """Per client none, a long one, or some that begin or end within the scene."""
    begin = date.fromisoformat(scene)
    made: list[Agreement] = []
    for client in CLIENTS:
        for n in range(draw(st.sampled_from([0, 1, 1, 1, 2]))):
            first = draw(st.sampled_from([date(2020, 1, 1), begin, begin + timedelta(days=1)]))
            last = draw(st.sampled_from([date(2030, 1, 1), *(begin + timedelta(days=n) for n in (0, 1, 20))]))
            ended = draw(st.sampled_from([None, None, begin + timedelta(days=1)]))
            made.append(agreement(
                client, first.isoformat(), max(first, last).isoformat(),
                ended=max(first, ended).isoformat() if ended else None,
                payer=draw(st.sampled_from(["kunta", "jarjesto"][:payers])),
                agreement_id=f"{client}{n}",
            ))
    return tuple(made)


ALL_SETTINGS = st.builds(
    ClaimSettings,
    rounding=st.sampled_from(Rounding),
    rounding_mode=st.sampled_from(RoundingMode),
    cap_scope=st.sampled_from(CapScope),
    km_beyond_cap=st.booleans(),
    no_show_minutes=st.sampled_from([0, 0, 10, 30, 200]),
)


@st.composite
def logs(
    draw: st.DrawFn, payers: int = 1, statuses: tuple[Status, ...] = MIXED, most: int = 7, *, courses: bool = False
) -> tuple[ClaimMaterial, Month]:
    """A log and a month that it touches."""
    scene = draw(st.sampled_from(SCENES))
    begin = date.fromisoformat(scene)
    made = [draw(sessions_at(scene, f"s{n}", statuses, courses=courses)) for n in range(draw(st.integers(2, most)))]
    caps = {
        (client, Month.of(begin + timedelta(days=away))): draw(st.sampled_from([0, 45, 700]))
        for client in CLIENTS for away in (0, 3) if draw(st.integers(0, 4)) == 0
    }
    paying = [
        Payer(
            PayerId(payer_id), payer_id, draw(st.sampled_from([Regime.EMPLOYMENT, Regime.VOLUNTEER])),
            hourly_rates=(HourlyRate(date(2020, 1, 1), Decimal("12.30")),
                          HourlyRate(begin + timedelta(days=1), Decimal("13.00"))),
            threshold_km_tenths=draw(st.sampled_from([None, 0, 333])),
            rate_after=Decimal("0.35"),
        )
        for payer_id in ("kunta", "jarjesto")[:payers]
    ]
    records = material(
        *made,
        settings=draw(ALL_SETTINGS),
        agreements=draw(agreements_about(scene, payers)),
        payers=paying,
        trips=[draw(trips_about(f"x{n}", begin, payers)) for n in range(draw(st.integers(0, 2)))],
        caps=[CapException(client, month, minutes) for (client, month), minutes in caps.items()],
        programme=replace(PROGRAMME, cap_minutes=draw(st.sampled_from([None, 0, 60, 200, 600, 600])),
                          yearly_limit_cents=2000, long_day_minutes=300, odd_km_min_trips=1),
        courses=draw(some_courses(payers)) if courses else (),
    )
    month = Month.of(begin + timedelta(days=draw(st.sampled_from([0, 1, 3]))))
    return records, month


