"""RULES.md section 3, step 10 and "Findings". Every number was worked out on paper."""

from datetime import date

import pytest

from hyvinvointi_desktop.domain.counting import drives_of
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.sessions import Trip
from tests.domain.builders import (
    HOME,
    VILLAGE,
    agreement,
    codes,
    count,
    findings,
    material,
    only_finding,
    payer,
    session,
    trip,
    trips,
)

# late_entry


@pytest.mark.parametrize(
    ("entered", "told"), [("2026-10-17", False), ("2026-10-18", True), ("2026-10-03", False), (None, False)]
)
def test_late_is_more_than_fourteen_days_after(entered: str | None, told: bool) -> None:
    claim = count(material(session(entered=entered)))
    assert findings(claim) == ([("late_entry", "s1", "2026-10-03", None)] if told else [])
    assert claim.may_be_sealed


@pytest.mark.parametrize(("entered", "told"), [("2026-10-18", False), ("2026-10-19", True)])
def test_lateness_is_told_from_the_last_day(entered: str, told: bool) -> None:
    claim = count(material(session("s1", "2026-10-03 23:00", "2026-10-04 01:00", entered=entered)))
    assert codes(claim) == (["late_entry"] if told else [])


def test_a_session_that_ends_at_midnight_ended_the_day_before() -> None:
    claim = count(material(session("s1", "2026-10-03 23:00", "2026-10-04 00:00", entered="2026-10-18")))
    assert findings(claim) == [("late_entry", "s1", "2026-10-03", None)]


def test_lateness_crosses_months() -> None:
    records = material(session("s1", "2026-10-31 09:00", 60, entered="2026-11-15"))
    assert codes(count(records)) == ["late_entry"]
    assert codes(count(records, "2026-11")) == []


# odd_km


def _drives(*km: str, month: str = "2026-09") -> list[Trip]:
    return [trip(f"t{n}", one, f"{month}-{n + 1:02d}") for n, one in enumerate(km)]


@pytest.mark.parametrize(
    ("km", "told"), [("25.0", False), ("25.1", True), ("15.0", False), ("14.9", True), ("20.0", False), ("0.0", True)]
)
def test_odd_is_strictly_over_a_quarter_from_the_median(km: str, told: bool) -> None:
    claim = count(material(trips=[*_drives("10.0", "20.0", "90.0"), trip("t9", km)]))
    assert findings(claim) == ([("odd_km", "t9", "2026-10-03", None)] if told else [])
    assert claim.may_be_sealed


@pytest.mark.parametrize(("km", "told"), [("31.2", False), ("31.3", True), ("18.8", False), ("18.7", True)])
def test_the_median_of_an_even_count_is_the_mean_of_the_middle_two(km: str, told: bool) -> None:
    claim = count(material(trips=[*_drives("40.0", "10.0", "20.0", "30.0"), trip("t9", km)]))  # 25.0 +- 6.25
    assert codes(claim) == (["odd_km"] if told else [])


def test_the_mean_of_the_middle_two_is_not_rounded() -> None:
    def told(km: str) -> bool:
        return codes(count(material(trips=[*_drives("0.4", "0.4", "0.5", "0.5"), trip("t9", km)]))) == ["odd_km"]

    assert [told(km) for km in ("0.3", "0.4", "0.5", "0.6")] == [True, False, False, True]  # 0.45 +- 0.1125


def test_two_earlier_trips_are_too_few() -> None:
    assert codes(count(material(trips=[*_drives("20.0", "20.0"), trip("t9", "99.0")]))) == []


def test_either_direction_is_the_same_place_pair_and_another_pair_is_not() -> None:
    there = _drives("20.0", "20.0")
    back = trip("t2", "20.0", "2026-09-03", frm=VILLAGE, to=HOME)
    elsewhere = trip("t2", "20.0", "2026-09-03", to="Kittilä, Valtatie 1")
    same_village = trip("t2", "20.0", "2026-09-03", to="Vuotso, Toinen tie 5")
    assert codes(count(material(trips=[*there, back, trip("t9", "99.0")]))) == ["odd_km"]
    assert codes(count(material(trips=[*there, back, trip("t9", "99.0", frm=VILLAGE, to=HOME)]))) == ["odd_km"]
    assert codes(count(material(trips=[*there, elsewhere, trip("t9", "99.0")]))) == []
    assert codes(count(material(trips=[*there, same_village, trip("t9", "99.0")]))) == []


def test_only_earlier_trips_are_compared_with_by_date_then_id() -> None:
    same_day = [trip(f"t{n}", "20.0", "2026-10-03") for n in (1, 2, 4)]
    assert codes(count(material(trips=[*same_day, trip("t3", "99.0")]))) == []
    assert findings(count(material(trips=[*same_day, trip("t5", "99.0")]))) == [("odd_km", "t5", "2026-10-03", None)]
    assert codes(count(material(trips=[*_drives("20.0", "20.0", "20.0", month="2026-11"), trip("t9", "99.0")]))) == []


def test_later_trips_do_not_move_the_median() -> None:
    later = [trip(f"t{n}", "40.0", f"2026-10-1{n}") for n in range(5)]
    told = findings(count(material(trips=[*_drives("20.0", "20.0", "20.0"), trip("t9", "24.0"), *later])))
    assert ("odd_km", "t9", "2026-10-03", None) not in told
    assert ("odd_km", "t0", "2026-10-10", None) in told


def test_an_odd_trip_joins_the_history_of_the_next() -> None:
    records = material(trips=[*_drives("20.0", "20.0", "20.0"), trip("t5", "40.0"), trip("t6", "40.0", "2026-10-04")])
    assert findings(count(records)) == [("odd_km", "t5", "2026-10-03", None), ("odd_km", "t6", "2026-10-04", None)]


def test_trips_of_sessions_and_those_that_stand_alone_make_one_history() -> None:
    claim = count(material(
        session("s1", "2026-09-01 09:00", 60, trips=[trip("t1", "20.0", "2026-09-01")]),
        session("s2", "2026-09-02 09:00", 60, status="no_show", trips=[trip("t2", "20.0", "2026-09-02")]),
        session("s3", trips=[trip("t9", "99.0")]),
        trips=[trip("t3", "20.0", "2026-09-03")],
    ))
    assert findings(claim) == [("odd_km", "t9", "2026-10-03", None)]


def test_trips_of_planned_sessions_are_no_history() -> None:
    planned = [
        session(f"p{n}", f"2026-09-0{n} 09:00", 60, status=status, trips=[trip(f"t{n}", "20.0", f"2026-09-0{n}")])
        for n, status in enumerate(("planned", "cancelled", "planned"), 1)
    ]
    assert codes(count(material(*planned, trips=[trip("t9", "99.0")]))) == []


def test_a_given_history_of_drives_is_used() -> None:
    earlier = drives_of([], _drives("20.0", "20.0", "20.0"))
    this = drives_of([], [trip("t9", "99.0")])
    claim = count(material(trips=[trip("t9", "99.0")], drives=[*this, *earlier]))
    assert codes(claim) == ["odd_km"]


# long_day


def test_twelve_hours_are_not_yet_a_long_day() -> None:
    claim = count(material(
        session("s1", "2026-10-03 07:00", "13:00"), session("s2", "2026-10-03 13:00", "19:00", clients="B")
    ))
    assert claim.findings == ()


def test_a_day_over_twelve_hours_is_told_with_its_minutes() -> None:
    claim = count(material(
        session("s1", "2026-10-03 07:00", "13:00"), session("s2", "2026-10-03 13:00", "19:01", clients="B")
    ))
    assert findings(claim) == [("long_day", "", "2026-10-03", 721)]
    assert claim.may_be_sealed


def test_minutes_of_overlapping_sessions_are_counted_once_for_a_long_day() -> None:
    within = [session("s1", "2026-10-03 07:00", "19:00"), session("s2", "2026-10-03 08:00", "12:00", clients="B")]
    assert sorted(codes(count(material(*within)))) == ["cap_reached", "overlap"]
    gap = [session("s1", "2026-10-03 06:00", "12:00"), session("s2", "2026-10-03 13:00", "19:01", clients="B"),
           session("s3", "2026-10-03 05:00", "06:30", clients="C")]
    assert ("long_day", "", "2026-10-03", 781) in findings(count(material(*gap)))


def test_only_held_minutes_make_a_long_day_paid_or_not() -> None:
    morning = session("s1", "2026-10-03 06:00", "13:00")

    def told(kind: str, status: str, clients: str = "B") -> bool:
        evening = session("s2", "2026-10-03 13:00", "19:00", clients, kind, status)
        return "long_day" in codes(count(material(morning, evening)))

    assert told("home_visit", "held")
    assert told("planning", "held")
    assert told("home_visit", "held", "Z")
    assert not told("home_visit", "planned")
    assert not told("home_visit", "cancelled")


def test_a_long_day_is_a_local_day() -> None:
    night = session("s1", "2026-10-03 17:00", "2026-10-04 07:00")
    assert "long_day" not in codes(count(material(night)))
    clocks_back = session("s1", "2026-10-25 00:00", "11:30")
    assert ("long_day", "", "2026-10-25", 750) in findings(count(material(clocks_back)))


# missing_route


@pytest.mark.parametrize(("frm", "to"), [("", VILLAGE), (HOME, ""), ("", ""), (HOME, "  ")])
def test_a_trip_without_both_places_blocks_signing(frm: str, to: str) -> None:
    claim = count(material(session(trips=[trip(frm=frm, to=to)])))
    assert findings(claim) == [("missing_route", "t1", "2026-10-03", None)]
    assert only_finding(claim).level.value == "error"
    assert not claim.may_be_sealed
    assert trips(claim) == [("t1", 1320)]


def test_both_errors_of_a_trip_are_told() -> None:
    claim = count(material(session(trips=[trip(to="", vehicle="snowmobile")])))
    assert sorted(codes(claim)) == ["missing_route", "rate_missing"]


# period_ending


@pytest.mark.parametrize(
    ("last", "told"),
    [("2026-10-30", False), ("2026-11-01", True), ("2026-11-30", True), ("2026-12-01", False), ("2027-10-31", False)],
)
def test_a_period_that_ends_within_thirty_days_after_the_months_end(last: str, told: bool) -> None:
    claim = count(material(agreements=[agreement("A", "2026-09-01", last)]))
    assert findings(claim) == ([("period_ending", "A", last, None)] if told else [])


def test_the_ending_period_is_told_from_the_month_whatever_today_is() -> None:
    long_ago = material(agreements=[agreement("A", "2020-01-01", "2020-03-30")])
    assert codes(count(long_ago, "2020-02")) == ["period_ending"]
    leap_year = material(agreements=[agreement("A", "2028-01-01", "2028-03-30")])
    assert codes(count(leap_year, "2028-02")) == ["period_ending"]
    assert codes(count(material(agreements=[agreement("A", "2028-01-01", "2028-03-31")]), "2028-02")) == []


def test_each_client_is_told_once_and_only_to_the_payer() -> None:
    records = material(
        agreements=[
            agreement("A", "2026-09-01", "2026-11-10"),
            agreement("B", "2026-09-01", "2026-11-20", payer="jarjesto"),
            agreement("C", "2026-09-01", "2026-11-05", agreement_id="c1"),
            agreement("C", "2026-11-06", "2026-11-25", agreement_id="c2"),
        ],
        payers=[payer(), payer("jarjesto")],
    )
    assert [(f.about, f.on) for f in count(records).findings] == [("A", date(2026, 11, 10)), ("C", date(2026, 11, 25))]
    assert [f.about for f in count(records, payer_id="jarjesto").findings] == ["B"]


# all of them


def test_an_explanation_in_the_persons_own_words_travels_with_the_claim() -> None:
    claim = count(material(
        trips=[*_drives("20.0", "20.0", "20.0"), trip("t8", "90.0", "2026-10-02"), trip("t9", "99.0")],
        explanations=[Explanation(FindingCode.ODD_KM, "t9", date(2026, 10, 3), "kelirikko")],
    ))
    assert [(f.trip, f.explanation) for f in claim.findings] == [("t8", ""), ("t9", "kelirikko")]


def test_a_finding_is_one_per_code_session_and_day() -> None:
    claim = count(material(
        session("s0", "2026-10-03 21:00", "2026-10-04 02:00"),
        session("s1", "2026-10-03 21:30", "2026-10-04 02:30", clients="Z B Y", entered="2026-11-20"),
    ))
    told = findings(claim)
    assert len({t[:3] for t in told}) == len(told)
    assert sorted(t[:3] for t in told) == [
        ("late_entry", "s1", "2026-10-04"),
        ("outside_period", "s1", "2026-10-03"),
        ("outside_period", "s1", "2026-10-04"),
        ("overlap", "s1", "2026-10-03"),
        ("overlap", "s1", "2026-10-04"),
    ]


def test_errors_are_the_missing_rate_and_the_missing_route_and_all_others_warn() -> None:
    assert {c.value: c.level.value for c in FindingCode} == {
        "rate_missing": "error",
        "missing_route": "error",
        "outside_period": "warning",
        "overlap": "warning",
        "cap_reached": "warning",
        "late_entry": "warning",
        "odd_km": "warning",
        "long_day": "warning",
        "period_ending": "warning",
        "yearly_limit": "warning",
    }


# Where RULES.md is silent: decision 0002


def test_overlap_is_told_whatever_the_later_sessions_kind() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 60), session("s2", "2026-10-03 09:30", 60, kind="planning")
    ))
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 30)]


def test_a_period_that_ends_with_the_month_ended_early_or_was_replaced_is_not_ending() -> None:
    claim = count(material(agreements=[
        agreement("A", "2026-09-01", "2026-10-31"),
        agreement("B", "2026-09-01", "2026-11-15", ended="2026-11-02"),
        agreement("C", "2026-09-01", "2026-11-15", agreement_id="c1"),
        agreement("C", "2026-10-01", "2027-02-15", agreement_id="c2", version=2, replaces="c1"),
    ]))
    assert claim.findings == ()


def test_late_entry_and_long_day_are_told_only_of_what_is_on_the_claim() -> None:
    records = material(
        session("s1", "2026-10-03 06:00", "20:00", entered="2026-12-01", clients="B"),
        agreements=[agreement("A"), agreement("B", payer="jarjesto")],
        payers=[payer(), payer("jarjesto")],
    )
    assert codes(count(records)) == []
    assert sorted(codes(count(records, payer_id="jarjesto"))) == ["cap_reached", "late_entry", "long_day"]
