"""Leaders' hours and km of courses in the month's claim (RULES.md sections 3 and 5; decision 0002), worked by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hyvinvointi_desktop.domain.claims import CourseRate
from hyvinvointi_desktop.domain.counting import counting_part
from hyvinvointi_desktop.domain.counting_courses import CountedElsewhere, counted_elsewhere, paying_part
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import CourseId
from tests.domain.builders import (
    cap,
    codes,
    count,
    course,
    expense,
    findings,
    hours,
    material,
    met,
    only_line,
    payable,
    payer,
    programme_with,
    rules,
    session,
    trip,
    trips,
)

OCTOBER = Month(2026, 10)


def test_a_month_with_two_visits_and_two_course_sessions() -> None:
    """150 min x 21.50 / 60 = 53.75 €; 120 min x 21.50 / 60 = 43.00 €; visits at the payer's 13.00 €."""
    claim = count(material(
        session("v1", "2026-10-05 09:00", "11:30"),
        met("m1", "2026-10-08 13:00", "15:30", trips=[trip("t1", "24.0", "2026-10-08")]),
        session("v2", "2026-10-12 09:00", "10:00", "B"),
        met("m2", "2026-10-15 13:00", "15:00"),
        courses=[course()],
    ))  # fmt: skip
    assert hours(claim) == [
        ("v1", "2026-10-05", 150, 150, 3250), ("m1", "2026-10-08", 150, 150, 5375),
        ("v2", "2026-10-12", 60, 60, 1300), ("m2", "2026-10-15", 120, 120, 4300),
    ]
    assert [(h.course, h.clients, str(h.rate), h.kind) for h in claim.hours if h.session == "m1"] == [
        ("Hyvinvointitreenit", (), "21.50", "group_session")
    ]
    assert [h.course for h in claim.hours if h.session != "m1"] == ["", "", "Hyvinvointitreenit"]
    assert trips(claim) == [("t1", 1320)]  # 24.0 km x 0.55
    assert (claim.totals.payable_minutes, claim.totals.total_cents) == (480, 3250 + 5375 + 1300 + 4300 + 1320)
    assert claim.findings == ()
    assert claim.course_rates == (CourseRate(CourseId("c1"), "Hyvinvointitreenit", Decimal("21.50")),)


def test_a_visit_within_a_course_session_is_paid_once_and_so_is_the_end_of_a_visit_that_a_course_runs_into() -> None:
    within = count(material(
        met("m1", "2026-10-08 13:00", "15:30"), session("v1", "2026-10-08 14:00", "16:00"), courses=[course()]
    ))  # fmt: skip
    assert payable(within) == {"m1": 150, "v1": 30}
    assert findings(within) == [("overlap", "v1", "2026-10-08", 90)]
    into = count(material(
        session("v1", "2026-10-08 12:00", "14:00"), met("m1", "2026-10-08 13:00", "15:30"), courses=[course()]
    ))  # fmt: skip
    assert hours(into) == [("v1", "2026-10-08", 120, 120, 2600), ("m1", "2026-10-08", 150, 90, 3225)]
    assert findings(into) == [("overlap", "m1", "2026-10-08", 60)]


def test_paid_elsewhere_is_counted_is_no_line_and_covers_a_visit() -> None:
    records = material(
        met("m1", "2026-10-08 13:00", "15:30", trips=[trip(on="2026-10-08")], expenses=[expense("e1", 300)]),
        session("v1", "2026-10-08 14:00", "16:00"),
        met("m2", "2026-10-20 12:00", 45, kind="planning"),
        met("m3", "2026-11-01 23:00", 120),
        met("m4", "2026-10-30 13:00", 60, status="cancelled"),
        courses=[course(leader_pay="elsewhere", payer=None)],
    )
    claim = count(records)
    assert hours(claim) == [("v1", "2026-10-08", 120, 30, 650)]
    assert findings(claim) == [("overlap", "v1", "2026-10-08", 90)]
    assert (claim.trips, claim.expenses) == ((), ())
    name = "Hyvinvointitreenit"
    assert counted_elsewhere(records, OCTOBER) == (CountedElsewhere(CourseId("c1"), name, OCTOBER, 195, 150),)
    assert [c.minutes for c in counted_elsewhere(records, OCTOBER.next())] == [120]
    assert counted_elsewhere(records, Month(2026, 12)) == ()


@pytest.mark.parametrize("leader_pay", ["claim", "none"])
def test_only_what_is_paid_elsewhere_is_counted_elsewhere(leader_pay: str) -> None:
    records = material(met("m1", "2026-10-08 13:00", "15:30"), courses=[course(leader_pay=leader_pay)])
    assert counted_elsewhere(records, OCTOBER) == ()


def test_hours_over_a_month_end_are_counted_elsewhere_in_both_months() -> None:
    records = material(met("m1", "2026-10-31 23:00", 90), courses=[course(leader_pay="elsewhere")])
    both = [c.minutes for m in (OCTOBER, OCTOBER.next()) for c in counted_elsewhere(records, m)]
    assert both == [60, 30]


def test_an_unpaid_course_and_one_that_is_gone_pay_nothing_and_cover_nothing() -> None:
    """Its kinds do not matter: nobody pays those minutes, so a visit in them is paid."""
    for courses in ([course(leader_pay="none")], []):
        claim = count(material(
            met("m1", "2026-10-08 13:00", "15:30", trips=[trip(on="2026-10-08")]),
            session("v1", "2026-10-08 14:00", "16:00"), courses=courses,
        ))  # fmt: skip
        assert hours(claim) == [("v1", "2026-10-08", 120, 120, 2600)]
        assert (claim.findings, claim.trips) == ((), ())


@pytest.mark.parametrize(
    ("kinds", "line"),
    [
        (("group_session", "interview"), ("i1", "2026-10-01", 60, 60, 2150)),
        (("group_session",), ("i1", "2026-10-01", 60, 0, 0)),
    ],
)
def test_an_interview_is_paid_when_the_course_pays_interviews(
    kinds: tuple[str, ...], line: tuple[str, str, int, int, int]
) -> None:
    interview = met("i1", "2026-10-01 09:00", 60, kind="interview", trips=[trip(on="2026-10-01")])
    claim = count(material(interview, courses=[course(kinds=kinds)]))
    assert hours(claim) == [line]
    assert trips(claim) == [("t1", 1320)]  # an unpaid kind's trips are paid, as in section 3


def test_unpaid_planning_of_a_course_does_not_eat_a_visit() -> None:
    records = material(
        met("p1", "2026-10-08 13:00", 60, kind="planning"), session("v1", "2026-10-08 13:00", 60), courses=[course()]
    )
    assert payable(count(records)) == {"p1": 0, "v1": 60}


def test_without_a_rate_of_its_own_the_payers_rate_of_the_day_holds_and_a_missing_one_is_told() -> None:
    rates = payer(rates=[("2026-10-10", "13.00"), ("2026-10-20", "14.00")])
    days = ("2026-10-08", "2026-10-15", "2026-10-22")
    held = [met(f"m{n}", f"{day} 13:00", 60) for n, day in enumerate(days)]
    claim = count(material(*held, courses=[course(rate=None)], payers=[rates]))
    assert [h.amount_cents for h in claim.hours] == [0, 1300, 1400]
    assert findings(claim) == [("rate_missing", "m0", "2026-10-08", None)]
    assert not claim.may_be_sealed
    assert claim.course_rates == ()
    free = count(material(held[0], courses=[course(rate=None)], payers=[payer(rates=[], regime="volunteer")]))
    assert (only_line(free).rate, free.findings) == (Decimal("0.00"), ())


def test_hours_km_and_expenses_are_in_the_claim_of_the_courses_payer() -> None:
    held = met(
        "m1", "2026-10-08 13:00", "15:30", trips=[trip(on="2026-10-08")],
        expenses=[expense("e1", 480, on="2026-10-08"), expense("e2", 500, "meal", "2026-10-08")],
    )  # fmt: skip
    records = material(held, courses=[course(payer="opisto")], payers=[payer(), payer("opisto")])
    own, other = count(records, payer_id="opisto"), count(records)
    assert (hours(own), trips(own)) == ([("m1", "2026-10-08", 150, 150, 5375)], [("t1", 1320)])
    assert [(e.expense, e.amount_cents) for e in own.expenses] == [("e1", 480)]  # a meal is not paid
    assert (other.hours, other.trips, other.expenses, other.findings) == ((), (), (), ())
    for unknown in (None, "gone"):
        nobody = material(held, courses=[course(payer=unknown)], payers=[payer(), payer("opisto")])
        assert hours(count(nobody)) == [("m1", "2026-10-08", 150, 150, 5375)]


@pytest.mark.parametrize("scope", ["client", "worker"])
def test_a_course_neither_fills_the_cap_nor_is_cut_by_it(scope: str) -> None:
    """600 minutes of visits fill the month before the course begins; a course of 650 min leaves all of them."""
    full = [session("v1", "2026-10-01 08:00", 600), met("m1", "2026-10-08 13:00", 150)]
    first = [met("m1", "2026-10-01 08:00", 650), session("v1", "2026-10-08 08:00", 600)]
    for sessions in (full, first):
        claim = count(material(*sessions, courses=[course()], settings=rules(scope=scope)))
        assert payable(claim) == {s.id: (s.ends_at - s.starts_at).seconds // 60 for s in sessions}
        assert "cap_reached" not in codes(claim)


def test_driving_to_a_course_is_paid_whatever_the_caps_are() -> None:
    records = material(
        met("m1", "2026-10-08 13:00", 150, trips=[trip(on="2026-10-08")]),
        courses=[course()], settings=rules(scope="worker", km_beyond_cap=False),
        programme=programme_with(cap_minutes=0), caps=[cap("A", "2026-10", 0)],
    )  # fmt: skip
    assert trips(count(records)) == [("t1", 1320)]


def test_minutes_are_rounded_per_session_and_day_as_the_setting_says() -> None:
    """37 and 53 minutes on the two days become 30 and 60: 10.75 € and 21.50 €."""
    records = material(
        met("m1", "2026-10-08 23:23", 90), courses=[course()], settings=rules("30"),
    )  # fmt: skip
    assert hours(count(records)) == [("m1", "2026-10-08", 37, 30, 1075), ("m1", "2026-10-09", 53, 60, 2150)]


@pytest.mark.parametrize("status", ["planned", "cancelled", "no_show"])
def test_what_was_not_held_pays_nothing_nor_do_its_trips(status: str) -> None:
    """Nobody "does not show up" as a group: a session that nobody came to was held."""
    away = met("m1", "2026-10-08 13:00", 150, status=status, trips=[trip(on="2026-10-08")])
    visit = session("v1", "2026-10-08 14:00", 60)
    claim = count(material(away, visit, courses=[course()], settings=rules(no_show=30)))
    assert (hours(claim), claim.trips) == ([("v1", "2026-10-08", 60, 60, 1300)], ())
    assert counting_part(away) is None


def test_a_course_session_is_told_of_when_it_is_late_long_or_oddly_far() -> None:
    drives = [trip(f"t{n}", "24.0", f"2026-10-0{n}") for n in (1, 2, 3)]
    far = met(
        "m1", "2026-10-08 08:00", 600, trips=[trip("t4", "40.0", "2026-10-08")], entered="2026-10-23"
    )  # fmt: skip
    evening = met("m2", "2026-10-08 18:00", 121, "c2")
    both = [course(), course("c2", "none")]
    claim = count(material(far, evening, courses=both, trips=drives))
    assert findings(claim) == [
        ("late_entry", "m1", "2026-10-08", None), ("odd_km", "t4", "2026-10-08", None),
        ("long_day", "", "2026-10-08", 721),
    ]


def test_what_a_claim_depends_on_keeps_whose_session_it_is() -> None:
    held = replace(met("m1", "2026-10-08 13:00", 60), note="x", place="y", entered_on=date(2026, 10, 9))
    assert counting_part(held) == met("m1", "2026-10-08 13:00", 60)
    assert counting_part(held) != counting_part(replace(held, course=CourseId("c2")))


def test_a_claim_may_depend_on_a_courses_pay_and_not_on_its_name() -> None:
    assert paying_part(course()) == paying_part(course(name="Uusi nimi"))
    for other in (course(rate="22.00"), course(kinds=()), course(leader_pay="none"), course(payer="opisto")):
        assert paying_part(course()) != paying_part(other)
