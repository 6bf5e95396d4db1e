"""Days, months, instants: RULES.md section 2 and the clock rules of section 9."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import (
    MINUTE,
    MissingHour,
    Month,
    add_months,
    by_day,
    instant_of,
    local_day,
    midnight_after,
    with_fixed_offset,
)
from tests.domain.builders import ZONE, at

# Month


def test_a_month_knows_its_days_and_neighbours() -> None:
    october = Month(2026, 10)
    assert (october.first_day, october.last_day) == (date(2026, 10, 1), date(2026, 10, 31))
    assert (october.previous(), october.next()) == (Month(2026, 9), Month(2026, 11))
    assert (Month(2026, 12).next(), Month(2027, 1).previous()) == (Month(2027, 1), Month(2026, 12))
    assert [Month(year, 2).last_day.day for year in (2026, 2028, 2100, 2000)] == [28, 29, 28, 29]
    assert Month.of(date(2028, 2, 29)) == Month(2028, 2)


def test_a_month_holds_its_days_and_no_other_years() -> None:
    october = Month(2026, 10)
    assert date(2026, 10, 1) in october
    assert date(2026, 10, 31) in october
    assert date(2026, 9, 30) not in october
    assert date(2026, 11, 1) not in october
    assert date(2025, 10, 15) not in october


def test_months_are_ordered_in_time() -> None:
    assert Month(2026, 2) < Month(2026, 12) < Month(2027, 1)


@pytest.mark.parametrize("text", ["2026-10", "2028-02", "0999-12"])
def test_a_month_is_written_as_it_is_read(text: str) -> None:
    assert str(Month.from_text(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-1", "2026-13", "2026-00", "0000-05", "2026-010", "26-10", "2026-10-01", "10/2026", "2026–10",
     " 2026-10", "2026-10 ", "-026-10", "2026-+1", "２０２６-10", "²026-10", "2026-1\n"],
)
def test_anything_else_is_no_month(text: str) -> None:
    with pytest.raises(ValueError):
        Month.from_text(text)


@given(st.dates(date(2, 1, 1), date(9998, 11, 30)))
def test_a_month_is_its_next_ones_previous(day: date) -> None:
    month = Month.of(day)
    assert month.next().previous() == month.previous().next() == month
    assert month.first_day <= day <= month.last_day
    assert month.last_day + timedelta(days=1) == month.next().first_day


# add_months


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-01-31", 2, "2028-03-31"),
        ("2028-01-31", 3, "2028-04-30"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-11-15", 2, "2027-01-15"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-05-05", 0, "2026-05-05"),
        ("2026-05-05", 24, "2028-05-05"),
    ],
)
def test_months_later_is_the_same_number_clamped(day: str, months: int, then: str) -> None:
    assert add_months(date.fromisoformat(day), months).isoformat() == then


# instant_of


@pytest.mark.parametrize(
    ("day", "clock", "written"),
    [
        ("2026-10-03", "09:00", "2026-10-03T09:00:00+03:00"),
        ("2026-12-03", "09:00", "2026-12-03T09:00:00+02:00"),
        ("2026-10-25", "02:59", "2026-10-25T02:59:00+03:00"),
        ("2026-10-25", "03:00", "2026-10-25T03:00:00+03:00"),
        ("2026-10-25", "03:59", "2026-10-25T03:59:00+03:00"),
        ("2026-10-25", "04:00", "2026-10-25T04:00:00+02:00"),
        ("2027-03-28", "02:59", "2027-03-28T02:59:00+02:00"),
        ("2027-03-28", "04:00", "2027-03-28T04:00:00+03:00"),
    ],
)
def test_a_clock_time_is_an_instant_with_its_offset_and_the_repeated_hour_is_its_first(
    day: str, clock: str, written: str
) -> None:
    assert instant_of(date.fromisoformat(day), time.fromisoformat(clock)).isoformat() == written


def test_the_second_of_the_repeated_hour_is_had_by_asking() -> None:
    day = date(2026, 10, 25)
    first, second = instant_of(day, time(3, 30)), instant_of(day, time(3, 30), second=True)
    assert second.isoformat() == "2026-10-25T03:30:00+02:00"
    assert second - first == timedelta(hours=1)
    assert instant_of(day, time(9, 0), second=True) == instant_of(day, time(9, 0))


@pytest.mark.parametrize("clock", [time(3, 0), time(3, 30), time(3, 59)])
@pytest.mark.parametrize("second", [False, True])
def test_the_missing_hour_is_refused(clock: time, second: bool) -> None:
    with pytest.raises(MissingHour):
        instant_of(date(2027, 3, 28), clock, second=second)


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_an_instant_shows_the_clock_time_it_was_made_of(day: date, clock: time) -> None:
    try:
        made = instant_of(day, clock)
    except MissingHour:
        assert day.month == 3
        assert day.day >= 25
        assert clock.hour == 3
        return
    local = made.astimezone(ZONE)
    assert (local.date(), local.time()) == (day, clock)


def test_a_fixed_offset_is_the_same_instant() -> None:
    instant = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert with_fixed_offset(instant) == instant
    assert with_fixed_offset(instant).isoformat() == "2026-10-25T03:30:00+02:00"


# Days


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-10-03T20:59+00:00", "2026-10-03"),
        ("2026-10-03T21:00+00:00", "2026-10-04"),
        ("2026-12-03T21:59+00:00", "2026-12-03"),
        ("2026-12-03T22:00+00:00", "2026-12-04"),
    ],
)
def test_a_day_is_a_local_date(instant: str, day: str) -> None:
    assert local_day(datetime.fromisoformat(instant)).isoformat() == day


def test_the_day_ends_at_local_midnight() -> None:
    assert midnight_after(date(2026, 10, 24)).isoformat() == "2026-10-24T21:00:00+00:00"
    assert midnight_after(date(2026, 10, 25)).isoformat() == "2026-10-25T22:00:00+00:00"


def test_a_stretch_is_divided_at_local_midnights() -> None:
    parts = list(by_day(at("2026-10-24 23:00"), at("2026-10-26 00:10")))
    assert [(p.on.day, p.minutes) for p in parts] == [(24, 60), (25, 1500), (26, 10)]
    assert list(by_day(at("2026-10-24 23:00"), at("2026-10-24 23:00"))) == []


def near_the_changes_of_clocks() -> st.SearchStrategy[datetime]:
    """Whole minutes, often within a day of a change of clocks or of a midnight."""
    changes = [datetime(2026, 10, 25, 1, tzinfo=UTC), datetime(2027, 3, 28, 1, tzinfo=UTC),
               datetime(2026, 12, 31, 22, tzinfo=UTC), datetime(2028, 2, 29, 22, tzinfo=UTC)]
    near = st.builds(lambda base, n: base + n * MINUTE, st.sampled_from(changes), st.integers(-1800, 1800))
    free = st.integers(0, 30_000_000).map(lambda n: datetime(2000, 1, 1, tzinfo=UTC) + n * MINUTE)
    return st.one_of(near, free)


@settings(max_examples=200)
@given(near_the_changes_of_clocks(), st.integers(1, 4000), st.booleans())
def test_the_minutes_of_a_session_divided_over_days_sum_to_its_elapsed_minutes(
    starts: datetime, minutes: int, local: bool
) -> None:
    ends = starts + minutes * MINUTE
    parts = list(by_day(with_fixed_offset(starts) if local else starts, with_fixed_offset(ends) if local else ends))
    assert sum(p.minutes for p in parts) == minutes
    assert all(p.minutes > 0 for p in parts)
    assert (parts[0].starts_at, parts[-1].ends_at) == (starts, ends)
    assert [p.on for p in parts] == [parts[0].on + timedelta(days=n) for n in range(len(parts))]
    for part in parts:
        assert part.starts_at.astimezone(ZONE).date() == part.on
        assert (part.ends_at - MINUTE).astimezone(ZONE).date() == part.on
