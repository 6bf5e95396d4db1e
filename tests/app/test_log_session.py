"""Logging sessions and trips, weekly plans over changes of the clock, and what is known of a route."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import RecordsRefused
from hyvinvointi_desktop.app.log_session import RouteMemory, planned_sessions
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.programmes import SupplementKind
from hyvinvointi_desktop.domain.sessions import Attachment, Leg, Session, Status, Supplement, WeeklyPlan
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.work import C1, at, clock_of, drive, held, planned, weekly

BAD: list[tuple[Session, Refusal]] = [
    (held("x", "2026-10-05", minutes=0), Refusal.END_NOT_AFTER_START),
    (held("x", "2026-10-05", minutes=-5), Refusal.END_NOT_AFTER_START),
    (held("x", "2026-10-05", clients=()), Refusal.NO_CLIENT),
    (held("x", "2026-10-05", clients=(C1, C1)), Refusal.NO_CLIENT),
    (held("x", "2026-10-05", clients=(ClientId("nobody"),)), Refusal.NO_CLIENT),
    (held("x", "2026-10-05", kind="tanssi"), Refusal.UNKNOWN_KIND),
    (held("x", "2026-10-05", trips=(drive("t", "2026-10-05", 50, legs=(Leg(51, 1),)),)), Refusal.LEG_TOO_LONG),
    (held("x", "2026-10-05", trips=(drive("t", "2026-10-05", 50, trailer_km_tenths=51),)), Refusal.LEG_TOO_LONG),
    (
        held("x", "2026-10-05", trips=(drive("t", "2026-10-05", 5, supplements=(Supplement(SupplementKind.DOG, 6),)),)),
        Refusal.LEG_TOO_LONG,
    ),
]


@pytest.mark.parametrize(("bad", "refusal"), BAD)
def test_one_bad_session_keeps_all_of_them_out(desk: Desk, bad: Session, refusal: Refusal) -> None:
    before = desk.export()
    picture = Attachment(AttachmentId("p"), "image/png", "p.png", b"x")
    with pytest.raises(Refused) as refused:
        desk.log_sessions([held("good", "2026-10-05"), bad], [picture])
    assert refused.value.refusal is refusal
    assert desk.export() == before


def test_a_session_keeps_its_first_day_of_entry(desk: Desk, clock: FixedClock) -> None:
    desk.log_sessions([held("s", "2026-10-05", entered_on=None)])
    saved = desk.session(SessionId("s"))
    assert saved is not None
    assert saved.entered_on == date(2026, 11, 2)
    clock.instant = datetime(2026, 11, 9, tzinfo=UTC)
    desk.log_sessions([replace(saved, note="lisäys")])
    assert desk.session(SessionId("s")) == replace(saved, note="lisäys")


def test_a_trip_of_another_session_is_not_taken_over(desk: Desk) -> None:
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t", "2026-10-05"),))])
    with pytest.raises(RecordsRefused):
        desk.log_sessions([held("s2", "2026-10-06", trips=(drive("t", "2026-10-06"),))])
    assert desk.session(SessionId("s2")) is None


def test_a_planned_session_is_held_as_it_stands(desk: Desk) -> None:
    desk.log_sessions([planned("s", "2026-10-30")])
    desk.mark_reminded(SessionId("s"))
    desk.hold_as_planned(SessionId("s"))
    saved = desk.session(SessionId("s"))
    assert saved == held("s", "2026-10-30", entered_on=date(2026, 11, 2), reminded_on=date(2026, 11, 2))
    with pytest.raises(Refused):
        desk.hold_as_planned(SessionId("s"))


def test_what_is_not_there_cannot_be_deleted(desk: Desk) -> None:
    acts: list[Callable[[], object]] = [
        lambda: desk.delete_session(SessionId("x")), lambda: desk.delete_trip(TripId("x")),
        lambda: desk.mark_reminded(SessionId("x")), lambda: desk.hold_as_planned(SessionId("x")),
    ]  # fmt: skip
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal is Refusal.NO_SUCH_RECORD


def test_a_standalone_trip_is_saved_changed_and_deleted(desk: Desk) -> None:
    desk.save_trip(drive("t", "2026-10-05"))
    desk.save_trip(drive("t", "2026-10-05", 300))
    with pytest.raises(Refused):
        desk.save_trip(drive("t", "2026-10-05", 10, legs=(Leg(11, 1),)))
    assert desk.route_memory("Sodankylä, Keksitie 1", "Vuotso, Polku 2") == RouteMemory(1, 300, 300)
    desk.delete_trip(TripId("t"))
    assert desk.route_memory("Sodankylä, Keksitie 1", "Vuotso, Polku 2") is None


def test_a_route_is_remembered_either_way_with_its_stops(desk: Desk) -> None:
    home, far = "Sodankylä, Keksitie 1", "Vuotso, Polku 2"
    drives: list[tuple[int, dict[str, Any]]] = [
        (100, {}), (200, {"from_place": far, "to_place": home.upper()}), (301, {}), (50, {"via": ("Kersilö",)}),
        (900, {"from_place": home, "to_place": home, "via": (far,)}),
    ]  # fmt: skip
    for n, (tenths, changes) in enumerate(drives):
        desk.save_trip(drive(f"t{n}", f"2026-10-{10 + n}", tenths, **changes))
    desk.save_trip(drive("later", "2026-11-03", 999))
    assert desk.route_memory(far, home) == RouteMemory(3, 301, 200)
    assert desk.route_memory(home, far, ["kersilö"]) == RouteMemory(1, 50, 50)
    assert desk.route_memory(home, home, [far]) == RouteMemory(1, 900, 900)
    assert desk.route_memory(home, "") is None


def _clocks(plan: WeeklyPlan) -> list[tuple[str, str, int]]:
    return [
        (clock_of(s.starts_at), clock_of(s.ends_at), int((s.ends_at - s.starts_at).total_seconds()) // 60)
        for s in planned_sessions(plan)
    ]


def test_a_plan_keeps_the_wall_clock_over_the_change_of_clocks() -> None:
    plan = weekly(6, "9:00", "10:30", "2026-10-18", "2026-11-01")
    assert _clocks(plan) == [
        ("18.10. 09:00", "18.10. 10:30", 90),
        ("25.10. 09:00", "25.10. 10:30", 90),
        ("01.11. 09:00", "01.11. 10:30", 90),
    ]
    assert [s.starts_at.isoformat()[-6:] for s in planned_sessions(plan)] == ["+03:00", "+02:00", "+02:00"]


@pytest.mark.parametrize(
    ("begins", "ends", "night"),
    [
        ("3:30", "5:00", ("28.03. 04:30", "28.03. 05:00", 30)),
        ("2:30", "3:30", ("28.03. 02:30", "28.03. 04:30", 60)),
        ("3:00", "3:45", ("28.03. 04:00", "28.03. 04:45", 45)),
    ],
)
def test_an_hour_that_does_not_exist_moves_one_on(begins: str, ends: str, night: tuple[str, str, int]) -> None:
    assert _clocks(weekly(6, begins, ends, "2027-03-28", "2027-03-28")) == [night]


@pytest.mark.parametrize(
    ("weekday", "every", "first", "days"),
    [
        (0, 1, "2026-11-04", ["20261109", "20261116"]), (2, 1, "2026-11-04", ["20261104", "20261111", "20261118"]),
        (2, 2, "2026-11-04", ["20261104", "20261118"]), (4, 3, "2026-11-01", ["20261106"]),
    ],
)  # fmt: skip
def test_a_plan_lies_on_its_weekday(weekday: int, every: int, first: str, days: list[str]) -> None:
    plan = weekly(weekday, "9:00", "10:00", first, "2026-11-20", every_weeks=every)
    assert [s.id for s in planned_sessions(plan)] == [f"p-{day}" for day in days]


def _laid(desk: Desk) -> list[tuple[str, str]]:
    return [(s.id, s.status.value) for s in desk.sessions_between(date(2026, 10, 1), date(2027, 12, 31))]


def test_a_changed_plan_moves_what_is_planned_and_leaves_what_was_held(desk: Desk) -> None:
    desk.save_plan(weekly(0, "9:00", "10:00", "2026-10-19", "2026-11-16"))
    assert _laid(desk) == [("p-20261102", "planned"), ("p-20261109", "planned"), ("p-20261116", "planned")]
    desk.hold_as_planned(SessionId("p-20261102"))
    desk.save_plan(weekly(0, "12:00", "13:00", "2026-10-19", "2026-11-09"))
    assert _laid(desk) == [("p-20261102", "held"), ("p-20261109", "planned")]
    moved = desk.session(SessionId("p-20261109"))
    assert moved is not None
    assert moved.starts_at == at("2026-11-09", "12:00")
    desk.delete_plan(desk.plans()[0])
    assert _laid(desk) == [("p-20261102", "held")]
    assert desk.plans() == ()


@pytest.mark.parametrize("changes", [{"clients": ()}, {"clients": (ClientId("nobody"),)}, {"kind": "tanssi"}])
def test_a_plan_that_cannot_be_is_refused(desk: Desk, changes: dict[str, object]) -> None:
    with pytest.raises(Refused):
        desk.save_plan(weekly(0, "9:00", "10:00", "2026-11-09", "2026-11-16", **changes))
    with pytest.raises(Refused):
        desk.save_plan(weekly(0, "10:00", "9:00", "2026-11-09", "2026-11-16"))
    assert desk.plans() == ()
    assert _laid(desk) == []


def test_planning_twice_doubles_nothing(desk: Desk) -> None:
    plan = weekly(0, "9:00", "10:00", "2026-11-09", "2026-11-16")
    desk.save_plan(plan)
    once = desk.export()
    desk.save_plan(plan)
    assert desk.export() == once
    assert all(s.status is Status.PLANNED for s in desk.sessions_between(date(2026, 11, 1), date(2026, 11, 30)))
