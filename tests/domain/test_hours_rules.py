"""RULES.md section 3, steps 1 to 7, and their sentences in "Exactly". Every number here was worked out on paper."""

import pytest

from tests.domain.builders import (
    agreement,
    cap,
    codes,
    count,
    findings,
    hours,
    material,
    only_finding,
    only_line,
    payable,
    payer,
    programme_with,
    rules,
    session,
    trip,
    trips,
)

# Step 1: which sessions, which part, in which order


@pytest.mark.parametrize("status", ["planned", "cancelled"])
def test_a_planned_or_cancelled_session_has_no_line_no_trip_and_no_finding(status: str) -> None:
    bad = session(
        "s1", "2026-10-03 06:00", "21:00", clients="A Z", status=status, entered="2026-12-31",
        trips=[trip(to="", vehicle="snowmobile")],
    )
    claim = count(material(bad))
    assert (claim.hours, claim.trips, claim.findings) == ((), (), ())
    assert claim.totals.total_cents == 0


@pytest.mark.parametrize("status", ["planned", "cancelled"])
def test_a_planned_or_cancelled_session_covers_nothing_and_uses_no_cap(status: str) -> None:
    claim = count(material(
        session("s1", "2026-10-03 08:00", 600, status=status),
        session("s2", "2026-10-03 09:00", "10:00"),
    ))
    assert hours(claim) == [("s2", "2026-10-03", 60, 60, 1300)]
    assert claim.findings == ()


def test_only_the_part_inside_the_month_counts_and_the_rest_is_in_the_next_month() -> None:
    records = material(session("s1", "2026-10-31 22:30", "2026-11-01 00:45"))
    october, november = count(records, "2026-10"), count(records, "2026-11")
    assert hours(october) == [("s1", "2026-10-31", 90, 90, 1950)]
    assert hours(november) == [("s1", "2026-11-01", 45, 45, 975)]
    assert (only_line(october).begins, only_line(october).ends) == ("22.30", "24.00")
    assert (only_line(november).begins, only_line(november).ends) == ("0.00", "0.45")
    assert hours(count(records, "2026-09")) == hours(count(records, "2026-12")) == []


def test_a_session_ending_at_midnight_belongs_to_its_first_day_only() -> None:
    records = material(session("s1", "2026-10-31 22:00", "2026-11-01 00:00"))
    assert hours(count(records, "2026-10")) == [("s1", "2026-10-31", 120, 120, 2600)]
    assert count(records, "2026-11").hours == ()


def test_sessions_go_by_start_then_id_whatever_the_order_of_the_log() -> None:
    claim = count(material(
        session("s3", "2026-10-05 09:00", "10:00"),
        session("s2", "2026-10-03 09:00", "10:00"),
        session("s1", "2026-10-03 09:00", "10:00", clients="B"),
        session("s4", "2026-10-02 23:00", "2026-10-03 01:00"),
    ))
    assert hours(claim) == [
        ("s4", "2026-10-02", 60, 60, 1300),
        ("s4", "2026-10-03", 60, 60, 1300),
        ("s1", "2026-10-03", 60, 60, 1300),
        ("s2", "2026-10-03", 60, 0, 0),
        ("s3", "2026-10-05", 60, 60, 1300),
    ]
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 60)]


def test_the_start_is_an_instant_so_the_offset_a_time_is_written_with_does_not_matter() -> None:
    claim = count(material(
        session("s1", "2026-10-03T09:30+03:00", 60),
        session("s2", "2026-10-03T06:00+00:00", 60),
    ))
    assert payable(claim) == {"s2": 60, "s1": 30}
    assert [h.begins for h in claim.hours] == ["9.00", "9.30"]


def test_a_no_show_counts_as_its_first_minutes_and_its_trips_are_paid() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "10:00", status="no_show", trips=[trip()]), settings=rules(no_show=30)
    ))
    assert hours(claim) == [("s1", "2026-10-03", 30, 30, 650)]
    assert (only_line(claim).begins, only_line(claim).ends) == ("9.00", "9.30")
    assert trips(claim) == [("t1", 1320)]


def test_a_no_show_shorter_than_the_setting_counts_whole() -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", 20, status="no_show"), settings=rules(no_show=30)))
    assert hours(claim) == [("s1", "2026-10-03", 20, 20, 433)]


def test_a_no_show_cut_to_nothing_has_no_line_but_its_trips_are_paid() -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", "10:00", status="no_show", trips=[trip()])))
    assert (claim.hours, claim.findings) == ((), ())
    assert trips(claim) == [("t1", 1320)]


def test_a_no_show_cut_to_nothing_stands_or_falls_with_its_local_start_day() -> None:
    def of(first: str) -> list[tuple[str, int]]:
        missed = session("s1", "2026-10-03 23:30", "2026-10-04 00:30", status="no_show", trips=[trip()])
        return trips(count(material(missed, agreements=[agreement("A", first)])))

    assert of("2026-10-03") == [("t1", 1320)]
    assert of("2026-10-04") == []


def test_the_local_start_day_is_helsinkis_not_utcs() -> None:
    missed = session("s1", "2026-10-04 00:30", "01:30", status="no_show", trips=[trip(on="2026-10-04")])
    assert trips(count(material(missed, agreements=[agreement("A", last="2026-10-03")]))) == []
    assert trips(count(material(missed, agreements=[agreement("A", "2026-10-04")]))) == [("t1", 1320)]


def test_a_no_show_is_cut_before_its_days_are_told() -> None:
    missed = session("s1", "2026-10-03 23:50", "2026-10-04 00:50", status="no_show", trips=[trip()])
    ten = count(material(missed, settings=rules(no_show=10), agreements=[agreement("A", "2026-10-04")]))
    thirty = count(material(missed, settings=rules(no_show=30), agreements=[agreement("A", "2026-10-04")]))
    assert hours(ten) == [("s1", "2026-10-03", 10, 0, 0)]
    assert findings(ten) == [("outside_period", "s1", "2026-10-03", 10)]
    assert trips(ten) == []
    assert hours(thirty) == [("s1", "2026-10-03", 10, 0, 0), ("s1", "2026-10-04", 20, 20, 433)]
    assert trips(thirty) == [("t1", 1320)]


def test_a_no_show_covers_only_the_minutes_it_was_cut_to() -> None:
    records = [
        session("s1", "2026-10-03 09:00", "11:00", status="no_show"),
        session("s2", "2026-10-03 09:15", "10:15", clients="B"),
    ]
    half_an_hour = count(material(*records, settings=rules(no_show=30)))
    assert payable(half_an_hour) == {"s1": 30, "s2": 45}
    assert findings(half_an_hour) == [("overlap", "s2", "2026-10-03", 15)]
    nothing = count(material(*records))
    assert payable(nothing) == {"s2": 60}
    assert nothing.findings == ()


@pytest.mark.parametrize("kind", ["planning", "reminder"])
def test_an_unpaid_kind_has_a_line_of_nothing_and_its_trips_are_paid(kind: str) -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", "10:00", kind=kind, trips=[trip()])))
    assert hours(claim) == [("s1", "2026-10-03", 60, 0, 0)]
    assert trips(claim) == [("t1", 1320)]
    assert (claim.totals.minutes, claim.totals.payable_minutes) == (60, 0)
    assert claim.findings == ()


def test_an_unpaid_kind_uses_no_cap() -> None:
    claim = count(material(
        session("s1", "2026-10-03 06:00", 600, kind="planning"), session("s2", "2026-10-04 06:00", 600)
    ))
    assert payable(claim) == {"s1": 0, "s2": 600}
    assert claim.findings == ()


def test_whether_a_kind_is_paid_is_data_of_the_programme() -> None:
    (planning,) = (k for k in programme_with().kinds if k.id == "planning")
    paid = type(planning)("planning", paid=True, counts_as_meeting=False)
    claim = count(material(session(kind="planning"), programme=programme_with(kinds=(paid,))))
    assert payable(claim) == {"s1": 150}


# Step 2: an agreement in force


def test_the_first_and_the_last_day_of_an_agreement_count() -> None:
    days = ["2026-10-02", "2026-10-03", "2026-10-05", "2026-10-06"]
    claim = count(material(
        *(session(f"s{n}", f"{day} 09:00", 60) for n, day in enumerate(days)),
        agreements=[agreement("A", "2026-10-03", "2026-10-05")],
    ))
    assert hours(claim) == [
        ("s0", "2026-10-02", 60, 0, 0),
        ("s1", "2026-10-03", 60, 60, 1300),
        ("s2", "2026-10-05", 60, 60, 1300),
        ("s3", "2026-10-06", 60, 0, 0),
    ]
    assert findings(claim) == [("outside_period", "s0", "2026-10-02", 60), ("outside_period", "s3", "2026-10-06", 60)]
    assert {f.level.value for f in claim.findings} == {"warning"}
    assert claim.may_be_sealed


def test_an_early_end_cuts_the_agreement() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 60), session("s2", "2026-10-04 09:00", 60),
        agreements=[agreement("A", ended="2026-10-03")],
    ))
    assert payable(claim) == {"s1": 60, "s2": 0}


def test_somebody_elses_agreement_is_of_no_use() -> None:
    claim = count(material(session("s1", clients="B"), agreements=[agreement("A")]))
    assert hours(claim) == [("s1", "2026-10-03", 150, 0, 0)]
    assert codes(claim) == ["outside_period"]


def test_the_first_visit_needs_no_agreement() -> None:
    claim = count(material(session(kind="first_visit", trips=[trip()]), agreements=[]))
    assert hours(claim) == [("s1", "2026-10-03", 150, 150, 3250)]
    assert trips(claim) == [("t1", 1320)]
    assert claim.findings == ()


def test_the_first_visit_uses_the_cap_like_any_other() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 500, kind="first_visit"), session("s2", "2026-10-05 09:00", 150),
        agreements=[agreement("A", "2026-10-05")],
    ))
    assert payable(claim) == {"s1": 500, "s2": 100}


@pytest.mark.parametrize(
    ("clients", "minutes", "paid", "cents", "lost"),
    [
        ("A Z", 61, 31, 672, 30),  # 31 x 13 / 60 = 6.7167
        ("Z A", 61, 30, 650, 31),
        ("A Z B", 100, 67, 1452, 33),  # 34 + 33; 67 x 13 / 60 = 14.5167
        ("Z A B", 100, 66, 1430, 34),
        ("Z A Y", 100, 33, 715, 67),
    ],
)
def test_the_share_of_an_outside_client_is_lost_and_not_passed_on(
    clients: str, minutes: int, paid: int, cents: int, lost: int
) -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", minutes, clients=clients)))
    assert hours(claim) == [("s1", "2026-10-03", minutes, paid, cents)]
    assert findings(claim) == [("outside_period", "s1", "2026-10-03", lost)]


def test_trips_are_paid_when_one_client_was_in_force() -> None:
    assert trips(count(material(session(clients="Z A", trips=[trip()])))) == [("t1", 1320)]
    assert trips(count(material(session(clients="Z Y", trips=[trip()])))) == []


def test_trips_are_paid_when_one_client_was_in_force_on_one_of_the_days() -> None:
    night = session("s1", "2026-10-03 23:00", "2026-10-04 01:00", trips=[trip(on="2026-10-03")])
    claim = count(material(night, agreements=[agreement("A", "2026-10-04")]))
    assert hours(claim) == [("s1", "2026-10-03", 60, 0, 0), ("s1", "2026-10-04", 60, 60, 1300)]
    assert findings(claim) == [("outside_period", "s1", "2026-10-03", 60)]
    assert trips(claim) == [("t1", 1320)]


# Step 3: overlap


def test_only_minutes_that_no_earlier_session_covers_are_payable() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "10:00"), session("s2", "2026-10-03 09:30", "10:45", clients="B")
    ))
    assert hours(claim) == [("s1", "2026-10-03", 60, 60, 1300), ("s2", "2026-10-03", 75, 45, 975)]
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 30)]


def test_sessions_that_only_touch_do_not_overlap() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "10:00"), session("s2", "2026-10-03 10:00", "11:00")
    ))
    assert claim.findings == ()
    assert payable(claim) == {"s1": 60, "s2": 60}


def test_a_wholly_covered_session_keeps_its_line_at_nothing() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00"),
        session("s2", "2026-10-03 09:30", "10:00", trips=[trip()]),
    ))
    assert hours(claim)[1] == ("s2", "2026-10-03", 30, 0, 0)
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 30)]
    assert trips(claim) == [("t1", 1320)]


def test_minutes_covered_twice_are_counted_once() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "10:00"),
        session("s2", "2026-10-03 09:10", "10:30"),
        session("s3", "2026-10-03 09:15", "10:45"),
    ))
    assert payable(claim) == {"s1": 60, "s2": 30, "s3": 15}
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 50), ("overlap", "s3", "2026-10-03", 75)]


def test_an_earlier_session_with_a_gap_covers_on_both_sides_of_it() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "09:20"),
        session("s2", "2026-10-03 09:40", "09:50"),
        session("s0", "2026-10-03 08:50", "09:10"),
        session("s3", "2026-10-03 09:45", "10:00"),
    ))
    assert payable(claim) == {"s0": 20, "s1": 10, "s2": 10, "s3": 10}


def test_a_session_of_the_month_before_covers_minutes_over_midnight() -> None:
    records = material(
        session("s1", "2026-09-30 23:00", "2026-10-01 01:00"), session("s2", "2026-10-01 00:30", "01:30", clients="B")
    )
    claim = count(records)
    assert hours(claim) == [("s1", "2026-10-01", 60, 60, 1300), ("s2", "2026-10-01", 60, 30, 650)]
    assert findings(claim) == [("overlap", "s2", "2026-10-01", 30)]


def test_a_session_outside_its_period_covers_nothing() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00", clients="Z"), session("s2", "2026-10-03 09:30", "10:30")
    ))
    assert payable(claim) == {"s1": 0, "s2": 60}
    assert codes(claim) == ["outside_period"]


def test_one_client_in_force_is_enough_to_cover() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00", clients="Z A"),
        session("s2", "2026-10-03 10:00", "12:00", clients="B"),
    ))
    assert payable(claim) == {"s1": 60, "s2": 60}
    assert findings(claim) == [("outside_period", "s1", "2026-10-03", 60), ("overlap", "s2", "2026-10-03", 60)]


def test_a_session_covers_only_on_the_days_on_which_it_passed() -> None:
    claim = count(material(
        session("s1", "2026-10-03 23:00", "2026-10-04 01:00"),
        session("s2", "2026-10-03 23:30", "2026-10-04 00:30", clients="B"),
        agreements=[agreement("A", last="2026-10-03"), agreement("B")],
    ))
    assert hours(claim) == [
        ("s1", "2026-10-03", 60, 60, 1300),
        ("s1", "2026-10-04", 60, 0, 0),
        ("s2", "2026-10-03", 30, 0, 0),
        ("s2", "2026-10-04", 30, 30, 650),
    ]
    assert findings(claim) == [("overlap", "s2", "2026-10-03", 30), ("outside_period", "s1", "2026-10-04", 60)]


def test_overlap_is_raised_only_where_the_later_session_has_a_client_in_force() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00"), session("s2", "2026-10-03 09:30", "11:30", clients="Z")
    ))
    assert codes(claim) == ["outside_period"]


def test_an_earlier_session_covers_also_where_the_cap_left_it_out() -> None:
    claim = count(material(
        session("s1", "2026-10-02 08:00", 600),
        session("s2", "2026-10-03 09:00", "10:00"),
        session("s3", "2026-10-03 09:30", "10:30", clients="B"),
    ))
    assert payable(claim) == {"s1": 600, "s2": 0, "s3": 30}
    assert findings(claim) == [("overlap", "s3", "2026-10-03", 30), ("cap_reached", "s2", "2026-10-03", 60)]


def test_unpaid_planning_does_not_eat_a_visit() -> None:
    """Not said by RULES.md in so many words; decision 0002."""
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00", kind="planning"), session("s2", "2026-10-03 10:00", "11:00")
    ))
    assert payable(claim) == {"s1": 0, "s2": 60}
    assert claim.findings == ()


# Step 4: rounding


@pytest.mark.parametrize(
    ("rounding", "mode", "raw", "rounded"),
    [
        ("none", "nearest", 67, 67),
        ("none", "up", 67, 67),
        ("5", "nearest", 62, 60),
        ("5", "nearest", 63, 65),
        ("5", "nearest", 2, 0),
        ("15", "nearest", 7, 0),
        ("15", "nearest", 8, 15),
        ("15", "nearest", 67, 60),
        ("15", "nearest", 68, 75),
        ("30", "nearest", 14, 0),
        ("30", "nearest", 15, 30),
        ("30", "nearest", 45, 60),
        ("30", "nearest", 75, 90),
        ("30", "nearest", 74, 60),
        ("5", "up", 61, 65),
        ("15", "up", 60, 60),
        ("15", "up", 61, 75),
        ("30", "up", 1, 30),
    ],
)
def test_payable_minutes_are_rounded_and_both_are_kept(rounding: str, mode: str, raw: int, rounded: int) -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", raw), settings=rules(rounding, mode)))
    line = only_line(claim)
    assert (line.minutes, line.raw_minutes, line.rounded_minutes, line.payable_minutes) == (raw, raw, rounded, rounded)


def test_rounding_is_per_session_and_day() -> None:
    night = session("s1", "2026-10-03 23:50", "2026-10-04 00:20")
    assert [h.payable_minutes for h in count(material(night, settings=rules("15", "up"))).hours] == [15, 30]
    short = [session("s1", "2026-10-03 09:00", 7), session("s2", "2026-10-03 10:00", 7)]
    assert payable(count(material(*short, settings=rules("15")))) == {"s1": 0, "s2": 0}


def test_the_uncovered_minutes_are_rounded_not_the_elapsed_ones() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "10:00"), session("s2", "2026-10-03 09:30", "10:37"), settings=rules("15")
    ))
    line = claim.hours[1]
    assert (line.minutes, line.raw_minutes, line.rounded_minutes, line.payable_minutes) == (67, 37, 30, 30)


def test_nothing_left_rounds_up_to_nothing() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", "11:00"),
        session("s2", "2026-10-03 09:30", "10:37"),
        session("s3", "2026-10-04 09:30", "10:37", kind="planning"),
        settings=rules("30", "up"),
    ))
    assert [h.rounded_minutes for h in claim.hours] == [120, 0, 0]


def test_a_no_show_is_cut_first_and_rounded_then() -> None:
    missed = session("s1", "2026-10-03 09:00", "10:00", status="no_show")
    assert payable(count(material(missed, settings=rules("15", "up", no_show=20)))) == {"s1": 30}


def test_rounding_comes_before_the_shares_and_the_cap() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 31, clients="A B"), settings=rules("30", "up"), caps=[cap("A", "2026-10", 20)]
    ))
    assert payable(claim) == {"s1": 50}  # 60 minutes, 30 each, A paid up to 20
    assert findings(claim) == [("cap_reached", "s1", "2026-10-03", 10)]


# Step 5: several clients


def test_a_session_with_several_clients_is_paid_once() -> None:
    claim = count(material(session("s1", clients="A B C")))
    assert hours(claim) == [("s1", "2026-10-03", 150, 150, 3250)]
    assert only_line(claim).clients == ("A", "B", "C")


@pytest.mark.parametrize(
    ("clients", "capped", "left_out"),
    [("A B C", "A", 34), ("A B C", "B", 34), ("A B C", "C", 33), ("C B A", "A", 33), ("B C A", "C", 34)],
)
def test_remainder_minutes_go_one_each_to_the_first_clients_in_the_order_given(
    clients: str, capped: str, left_out: int
) -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", 101, clients=clients), caps=[cap(capped, "2026-10", 0)]))
    assert findings(claim) == [("cap_reached", "s1", "2026-10-03", left_out)]
    assert payable(claim) == {"s1": 101 - left_out}


def test_the_remainder_is_dealt_on_each_day_anew() -> None:
    night = session("s1", "2026-10-03 23:29", "2026-10-04 00:31", clients="A B")
    claim = count(material(night, caps=[cap("B", "2026-10", 0)]))
    assert hours(claim) == [("s1", "2026-10-03", 31, 16, 347), ("s1", "2026-10-04", 31, 16, 347)]


# Step 6: the cap


def test_a_session_that_crosses_the_cap_is_paid_up_to_it_and_the_rest_named() -> None:
    claim = count(material(
        session("s3", "2026-10-05 09:00", 60),
        session("s1", "2026-10-03 09:00", 550),
        session("s2", "2026-10-04 09:00", 80),
        session("s4", "2026-10-06 09:00", 60, clients="B"),
    ))
    assert hours(claim) == [
        ("s1", "2026-10-03", 550, 550, 11917),  # 119.1667
        ("s2", "2026-10-04", 80, 50, 1083),  # 10.8333
        ("s3", "2026-10-05", 60, 0, 0),
        ("s4", "2026-10-06", 60, 60, 1300),
    ]
    assert findings(claim) == [("cap_reached", "s2", "2026-10-04", 30), ("cap_reached", "s3", "2026-10-05", 60)]
    assert {f.level.value for f in claim.findings} == {"warning"}


def test_exactly_the_cap_is_paid_without_a_word() -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", 600)))
    assert (payable(claim), claim.findings) == ({"s1": 600}, ())


def test_the_cap_is_of_a_calendar_month() -> None:
    records = material(
        session("s1", "2026-10-30 09:00", 580),
        session("s2", "2026-10-31 23:30", "2026-11-01 00:30"),
        session("s3", "2026-11-02 09:00", 580),
    )
    assert [h[3] for h in hours(count(records, "2026-10"))] == [580, 20]
    assert [h[3] for h in hours(count(records, "2026-11"))] == [30, 570]
    assert findings(count(records, "2026-10")) == [("cap_reached", "s2", "2026-10-31", 10)]
    assert findings(count(records, "2026-11")) == [("cap_reached", "s3", "2026-11-02", 10)]


def test_each_client_has_a_cap_of_their_own_also_in_a_common_session() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 590), session("s2", "2026-10-04 09:00", 60, clients="A B")
    ))
    assert payable(claim) == {"s1": 590, "s2": 40}
    assert findings(claim) == [("cap_reached", "s2", "2026-10-04", 20)]


def test_the_cap_of_the_worker_is_common_to_all_clients() -> None:
    claim = count(material(
        session("s1", "2026-10-03 08:00", 400),
        session("s2", "2026-10-04 08:00", 300, clients="B"),
        session("s3", "2026-10-05 08:00", 30, clients="C"),
        settings=rules(scope="worker"),
    ))
    assert payable(claim) == {"s1": 400, "s2": 200, "s3": 0}
    assert findings(claim) == [("cap_reached", "s2", "2026-10-04", 100), ("cap_reached", "s3", "2026-10-05", 30)]


def test_lost_shares_use_no_cap() -> None:
    for scope in ("client", "worker"):
        claim = count(material(
            session("s1", "2026-10-03 06:00", 800, clients="A Z"),
            session("s2", "2026-10-04 06:00", 200),
            settings=rules(scope=scope),
        ))
        assert payable(claim) == {"s1": 400, "s2": 200}


@pytest.mark.parametrize(("minutes", "paid"), [(720, 650), (600, 600), (60, 60), (0, 0)])
def test_a_cap_exception_replaces_the_cap_of_one_client_and_month(minutes: int, paid: int) -> None:
    records = material(
        session("s1", "2026-10-03 08:00", 650),
        session("s2", "2026-10-04 08:00", 650, clients="B"),
        session("s3", "2026-11-04 08:00", 650),
        caps=[cap("A", "2026-10", minutes)],
    )
    assert payable(count(records)) == {"s1": paid, "s2": 600}
    assert payable(count(records, "2026-11")) == {"s3": 600}


@pytest.mark.parametrize("minutes", [720, 60])
def test_cap_exceptions_are_ignored_under_the_workers_cap(minutes: int) -> None:
    claim = count(material(
        session("s1", "2026-10-03 08:00", 650), settings=rules(scope="worker"), caps=[cap("A", "2026-10", minutes)]
    ))
    assert payable(claim) == {"s1": 600}


def test_the_cap_is_data_and_a_programme_may_have_none() -> None:
    long = session("s1", "2026-10-03 08:00", 650)
    assert payable(count(material(long, programme=programme_with(cap_minutes=90)))) == {"s1": 90}
    assert payable(count(material(long, programme=programme_with(cap_minutes=None)))) == {"s1": 650}


# Step 7: hours to money


def test_the_hourly_rate_is_that_of_the_day() -> None:
    raised = payer(rates=[("2026-10-15", "14.50"), ("2026-01-01", "13.00")])
    claim = count(material(
        session("s1", "2026-10-14 09:00", 60),
        session("s2", "2026-10-14 23:00", "2026-10-15 01:00"),
        session("s3", "2026-10-16 09:00", 60),
        payers=[raised],
    ))
    assert [(h.session, str(h.rate), h.amount_cents) for h in claim.hours] == [
        ("s1", "13.00", 1300), ("s2", "13.00", 1300), ("s2", "14.50", 1450), ("s3", "14.50", 1450)
    ]


def test_half_a_cent_is_rounded_up_once_a_line_and_totals_sum_the_rounded_lines() -> None:
    claim = count(material(
        *(session(f"s{n}", f"2026-10-0{n} 09:00", 1) for n in (1, 2, 3)),
        payers=[payer(rates=[("2026-01-01", "12.30")])],
    ))
    assert [h.amount_cents for h in claim.hours] == [21, 21, 21]  # 20.5 each
    assert claim.totals.hours_cents == 63
    thirds = count(material(*(session(f"s{n}", f"2026-10-0{n} 09:00", 20) for n in (1, 2, 3))))
    assert thirds.totals.hours_cents == 3 * 433


def test_the_money_is_of_the_sum_of_the_shares_not_of_each_share() -> None:
    claim = count(material(session("s1", "2026-10-03 09:00", 2, clients="A B")))
    assert only_line(claim).amount_cents == 43  # 2 x 13 / 60 = 0.4333; two shares alone would be 22 + 22


def test_hours_before_the_first_hourly_rate_block_signing() -> None:
    claim = count(material(session(), payers=[payer(rates=[("2026-11-01", "13.00")])]))
    assert hours(claim) == [("s1", "2026-10-03", 150, 150, 0)]
    assert only_finding(claim).code.value == "rate_missing"
    assert not claim.may_be_sealed


# Days, clocks and months


@pytest.mark.parametrize(
    ("day", "minutes", "cents"), [("2026-10-25", 180, 3900), ("2027-03-28", 60, 1300), ("2026-10-26", 120, 2600)]
)
def test_length_is_elapsed_time_when_clocks_change(day: str, minutes: int, cents: int) -> None:
    claim = count(material(session("s1", f"{day} 02:30", "04:30")), day[:7])
    assert hours(claim) == [("s1", day, minutes, minutes, cents)]
    assert (only_line(claim).begins, only_line(claim).ends) == ("2.30", "4.30")


def test_a_whole_night_over_the_change_of_clocks_is_divided_at_local_midnight() -> None:
    autumn = count(material(session("s1", "2026-10-24 23:00", "2026-10-25 05:00")))
    assert hours(autumn) == [("s1", "2026-10-24", 60, 60, 1300), ("s1", "2026-10-25", 360, 360, 7800)]
    spring = count(material(session("s1", "2027-03-27 23:00", "2027-03-28 05:00")), "2027-03")
    assert hours(spring) == [("s1", "2027-03-27", 60, 60, 1300), ("s1", "2027-03-28", 240, 240, 5200)]


def test_the_repeated_hour_overlaps_only_where_the_instants_do() -> None:
    claim = count(material(
        session("s1", "2026-10-25T03:00+03:00", 60), session("s2", "2026-10-25T03:00+02:00", 60)
    ))
    assert payable(claim) == {"s1": 60, "s2": 60}
    assert claim.findings == ()


def test_a_session_over_several_midnights_touches_every_day() -> None:
    claim = count(material(session("s1", "2026-10-03 23:00", "2026-10-05 01:00")))
    assert [(h.on.day, h.minutes, h.payable_minutes) for h in claim.hours] == [(3, 60, 60), (4, 1440, 540), (5, 60, 0)]


def test_the_leap_day_belongs_to_february() -> None:
    records = material(
        session("s1", "2028-02-28 23:30", "2028-02-29 00:30"), session("s2", "2028-02-29 23:00", "2028-03-01 01:00")
    )
    assert hours(count(records, "2028-02")) == [
        ("s1", "2028-02-28", 30, 30, 650), ("s1", "2028-02-29", 30, 30, 650), ("s2", "2028-02-29", 60, 60, 1300)
    ]
    assert hours(count(records, "2028-03")) == [("s2", "2028-03-01", 60, 60, 1300)]


def test_totals_include_the_unpaid_minutes() -> None:
    claim = count(material(
        session("s1", "2026-10-03 09:00", 60),
        session("s2", "2026-10-04 09:00", 30, clients="Z"),
        session("s3", "2026-10-05 09:00", 45, kind="planning"),
        session("s4", "2026-10-06 09:00", 45, status="cancelled"),
    ))
    assert (claim.totals.minutes, claim.totals.payable_minutes) == (135, 60)
