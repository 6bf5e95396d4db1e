"""The activity allowance: the seed's example, both units, how days are known, and what holds for any records."""

from datetime import date, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.allowance import (
    Activity,
    ActivityKind,
    Attended,
    Known,
    activities,
    allowance,
    allowance_cents,
    decided_windows,
)
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, DecisionId, GroupVisitId, PeriodId, SessionId
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    Decision,
    DecisionKind,
    GroupVisit,
    KnownBy,
)
from hyvinvointi_desktop.domain.sessions import Session, Status
from tests.domain.builders import at

D = date
AINO, OTHER = ClientId("901"), ClientId("902")
MEETINGS = ("home_visit", "outing", "accompany_to_group")


def decision(unit: AllowanceUnit = AllowanceUnit.DAY) -> Decision:
    return Decision(
        DecisionId("d1"), PeriodId("p1"), AINO, DecisionKind.ALLOWANCE, D(2024, 1, 4), D(2024, 4, 3),
        allowance_cents=900, allowance_unit=unit,
    )  # fmt: skip


def met(
    day: date, hour: int = 10, *, kind: str = "home_visit", status: Status = Status.HELD, who: ClientId = AINO
) -> Session:
    return Session(
        SessionId(f"s{day}-{hour}-{kind}"),
        (who,),
        at(f"{day} {hour:02d}:00"),
        at(f"{day} {hour + 1:02d}:00"),
        kind,
        status,
    )


def visit(
    day: date, name: str = "Kävelyryhmä", known: KnownBy = KnownBy.CLIENT_TOLD, course: str | None = None
) -> GroupVisit:
    of = None if course is None else CourseId(course)
    return GroupVisit(GroupVisitId(f"v{day}{name}{known}"), AINO, day, name, known, of)


def cents(
    sessions: list[Session], visits: list[GroupVisit] | None = None, unit: AllowanceUnit = AllowanceUnit.DAY
) -> list[int]:
    done = activities(AINO, sessions, MEETINGS, visits or [])
    return [w.cents for w in allowance(decision(unit), done)]


def test_the_seeds_example_is_27_euros() -> None:
    held = [met(D(2024, 1, 4)), met(D(2024, 1, 17)), met(D(2024, 1, 24))]
    assert cents(held) == [2700, 0, 0]
    first = allowance(decision(), activities(AINO, held, MEETINGS, []))[0]
    assert [day.on for day in first.days] == [D(2024, 1, 4), D(2024, 1, 17), D(2024, 1, 24)]
    assert not any(day.several for day in first.days)


def test_two_meetings_on_one_day() -> None:
    twice = [met(D(2024, 1, 17), 9), met(D(2024, 1, 17), 13)]
    assert cents(twice) == [900, 0, 0]
    assert cents(twice, unit=AllowanceUnit.MEETING) == [1800, 0, 0]
    day = allowance(decision(), activities(AINO, twice, MEETINGS, []))[0].days[0]
    assert (day.several, day.times, len(day.activities)) == (True, 1, 2)


def test_accompanying_to_a_group_is_a_meeting_and_a_group_on_one_day() -> None:
    along = [met(D(2024, 1, 17), kind="accompany_to_group")]
    assert cents(along) == [900, 0, 0]
    assert cents(along, unit=AllowanceUnit.MEETING) == [1800, 0, 0]
    told = [visit(D(2024, 1, 17), known=KnownBy.WAS_ALONG)]
    assert cents(along, told, AllowanceUnit.MEETING) == [1800, 0, 0]
    done = activities(AINO, along, MEETINGS, told)
    assert [(a.kind, a.what, a.known) for a in done] == [
        (ActivityKind.GROUP, "Kävelyryhmä", Known.WAS_ALONG),
        (ActivityKind.MEETING, "accompany_to_group", Known.DIARY),
    ]


def test_only_held_meetings_of_the_client_count() -> None:
    sessions = [
        met(D(2024, 1, 5), status=Status.PLANNED),
        met(D(2024, 1, 6), status=Status.CANCELLED),
        met(D(2024, 1, 7), status=Status.NO_SHOW),
        met(D(2024, 1, 8), kind="phone"),
        met(D(2024, 1, 9), who=OTHER),
        met(D(2024, 1, 3)),
        met(D(2024, 4, 4)),
    ]
    assert cents(sessions, unit=AllowanceUnit.MEETING) == [0, 0, 0]


def test_the_first_and_the_last_day_of_a_window_count() -> None:
    days = [D(2024, 1, 4), D(2024, 2, 3), D(2024, 2, 4), D(2024, 3, 3), D(2024, 3, 4), D(2024, 4, 3)]
    assert cents([met(day) for day in days]) == [1800, 1800, 1800]


def test_groups_count_and_one_group_counts_once_a_day() -> None:
    day = D(2024, 1, 18)
    assert cents([], [visit(day)]) == [900, 0, 0]
    assert cents([], [visit(day), visit(day, " kävelyryhmä", KnownBy.LEADER_TOLD)], AllowanceUnit.MEETING) == [
        900,
        0,
        0,
    ]
    assert cents([], [visit(day), visit(day, "Kuvataide")], AllowanceUnit.MEETING) == [1800, 0, 0]
    sure = activities(AINO, [], MEETINGS, [visit(day), visit(day, "Kävelyryhmä", KnownBy.LEADER_TOLD)])
    assert [a.known for a in sure] == [Known.LEADER_TOLD]


def test_own_attendance_is_not_repeated_by_a_row() -> None:
    day = D(2024, 1, 18)
    came = [Attended(SessionId("g1"), CourseId("k1"), "Hyvinvointitreenit, kevät", day)]
    rows = [visit(day, "Treenit", course="k1"), visit(day, "hyvinvointitreenit,  Kevät"), visit(day, "Kuoro")]
    done = activities(AINO, [], MEETINGS, rows, came)
    assert [(a.what, a.known) for a in done] == [
        ("Hyvinvointitreenit, kevät", Known.ATTENDANCE),
        ("Kuoro", Known.CLIENT_TOLD),
    ]
    assert activities(AINO, [], MEETINGS, rows[:2], came * 2) == done[:1]


def test_a_visit_of_somebody_else_is_nobodys_here() -> None:
    other = GroupVisit(GroupVisitId("v9"), OTHER, D(2024, 1, 18), "Kuoro", KnownBy.LIST_SEEN)
    assert activities(AINO, [], MEETINGS, [other]) == ()


def test_a_meeting_over_midnight_belongs_to_the_day_it_began() -> None:
    late = Session(SessionId("s"), (AINO,), at("2024-02-03 23:00"), at("2024-02-04 01:00"), "outing", Status.HELD)
    assert cents([late]) == [900, 0, 0]


def test_a_decided_window_is_kept_and_a_change_shows() -> None:
    paid = AllowancePayment(DecisionId("d1"), 1, days=3, cents=2700, decided_on=D(2024, 2, 5))
    held = [met(D(2024, 1, 4)), met(D(2024, 1, 17)), met(D(2024, 1, 24))]
    same = decided_windows(decision(), activities(AINO, held, MEETINGS, []), [paid])[0]
    assert (same.differs, same.difference_cents, same.decided) == (False, 0, paid)
    fewer = decided_windows(decision(), activities(AINO, held[:2], MEETINGS, []), [paid])[0]
    assert (fewer.differs, fewer.difference_cents, fewer.now.cents) == (True, -900, 1800)
    more = decided_windows(decision(), activities(AINO, [*held, met(D(2024, 1, 30))], MEETINGS, []), [paid])
    assert (more[0].differs, more[0].difference_cents) == (True, 900)
    assert (more[1].decided, more[1].differs, more[1].difference_cents) == (None, False, 0)


EVENTS = st.lists(st.tuples(st.integers(-10, 420), st.integers(0, 5)), max_size=25)


def records(events: list[tuple[int, int]], first: date) -> tuple[list[Session], list[GroupVisit], list[Attended]]:
    sessions: dict[str, Session] = {}
    visits: dict[str, GroupVisit] = {}
    attended: dict[str, Attended] = {}
    for away, what in events:
        day = first + timedelta(days=away)
        if what < 3:
            kind = ("home_visit", "accompany_to_group", "phone")[what]
            made = met(day, 8 + what, kind=kind)
            sessions[made.id] = made
        elif what < 5:
            row = visit(day, ("Kuoro", "kuoro ")[what - 3], tuple(KnownBy)[away % 4])
            visits[row.id] = row
        else:
            attended[str(day)] = Attended(SessionId(f"g{day}"), CourseId("k"), "Kuoro", day)
    return list(sessions.values()), list(visits.values()), list(attended.values())


@settings(max_examples=60)
@given(
    EVENTS,
    st.dates(D(2023, 1, 1), D(2029, 1, 1)),
    st.integers(0, 400),
    st.sampled_from(AllowanceUnit),
    st.integers(0, 10**6),
)
def test_the_sum_of_windows_is_the_decisions_and_order_changes_nothing(
    events: list[tuple[int, int]], first: date, length: int, unit: AllowanceUnit, seed: int
) -> None:
    sessions, visits, attended = records(events, first)
    made = Decision(
        DecisionId("d"), PeriodId("p"), AINO, DecisionKind.ALLOWANCE, first, first + timedelta(days=length),
        allowance_cents=900, allowance_unit=unit,
    )  # fmt: skip
    done = activities(AINO, sessions, MEETINGS, visits, attended)
    counted = allowance(made, done)
    assert sum(w.cents for w in counted) == allowance_cents(made, done)
    shuffle = Random(seed).shuffle
    for records_of in (sessions, visits, attended):
        shuffle(records_of)
    assert activities(AINO, sessions, MEETINGS, visits, attended) == done
    mixed: list[Activity] = list(done)
    shuffle(mixed)
    assert allowance(made, mixed) == counted
    days = [day.on for w in counted for day in w.days]
    assert days == sorted(set(days))
    by_day = allowance_cents(made, done) if unit is AllowanceUnit.DAY else None
    assert by_day is None or by_day == 900 * len(days)


@given(EVENTS)
def test_no_group_stands_twice_on_a_day(events: list[tuple[int, int]]) -> None:
    sessions, visits, attended = records(events, D(2024, 1, 4))
    groups = [a.on for a in activities(AINO, sessions, MEETINGS, visits, attended) if a.kind is ActivityKind.GROUP]
    assert len(groups) == len(set(groups)), "there is but one group in these records"


def test_instants_are_helsinkis() -> None:
    """23.30 in Helsinki on the last day of a window is the same day there, also written in UTC."""
    moment = datetime.fromisoformat("2024-02-03T21:30+00:00")
    late = Session(SessionId("s"), (AINO,), moment, moment + timedelta(minutes=20), "outing", Status.HELD)
    assert cents([late]) == [900, 0, 0]
