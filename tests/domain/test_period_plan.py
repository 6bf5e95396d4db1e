"""The days of a whole period at once, and the path step by step. Literal days of 2027, and properties."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.ids import ClientId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.period_path import TICKED, StepState, path_of, step_now
from hyvinvointi_desktop.domain.period_plan import NoPeriodPlan, PeriodPlan, PlannedAs, period_days, review_days
from hyvinvointi_desktop.domain.rehabilitation import PathStep, Period, Phase, StepDone

MONDAY = date(2027, 1, 4)
PLAN = PeriodPlan(MONDAY, date(2027, 4, 3), 1, time(10), time(11, 30))
EPIPHANY = date(2027, 1, 6)


def days(plan: PeriodPlan, *holidays: date) -> list[date]:
    return [d.on for d in period_days(plan, holidays).days]


def test_every_second_tuesday_of_three_months() -> None:
    assert days(PLAN) == [
        date(2027, 1, 5), date(2027, 1, 19), date(2027, 2, 2), date(2027, 2, 16), date(2027, 3, 2), date(2027, 3, 16),
        date(2027, 3, 30),
    ]  # fmt: skip


def test_the_first_meetings_come_every_week() -> None:
    assert days(replace(PLAN, weekly_first=3))[:4] == [
        date(2027, 1, 5), date(2027, 1, 12), date(2027, 1, 19), date(2027, 2, 2),
    ]  # fmt: skip


def test_a_holiday_gives_way_to_the_week_after() -> None:
    found = period_days(replace(PLAN, weekday=2), {EPIPHANY})
    assert (found.days[0].on, found.days[0].instead_of) == (date(2027, 1, 13), EPIPHANY)
    assert found.days[1].on == date(2027, 1, 20)
    assert found.left_out == ()


def test_a_chosen_week_of_a_weekly_rhythm_is_left_out() -> None:
    found = period_days(replace(PLAN, every_weeks=1, skipped_weeks=(date(2027, 2, 22),)), ())
    assert found.left_out == (date(2027, 2, 23),)
    assert date(2027, 2, 23) not in {d.on for d in found.days}


def test_the_last_meeting_before_the_day_of_review_is_the_review() -> None:
    assert review_days(PLAN) == (date(2027, 4, 3),)
    half_year = replace(PLAN, last_day=date(2027, 7, 3))
    assert review_days(half_year) == (date(2027, 4, 3), date(2027, 7, 3))
    reviews = [d.on for d in period_days(half_year, ()).days if d.planned_as is PlannedAs.REVIEW]
    assert reviews == [date(2027, 3, 30), date(2027, 6, 22)]
    # Counted from the last review where there was one; one that is overdue waits for no other three months.
    assert review_days(replace(half_year, reviews_from=date(2026, 12, 21))) == (date(2027, 3, 20), date(2027, 6, 20))
    assert review_days(replace(half_year, reviews_from=date(2026, 9, 1))) == (date(2027, 4, 3), date(2027, 7, 3))


def test_where_the_service_ends_the_last_meeting_is_the_final_review() -> None:
    found = period_days(replace(PLAN, ends_here=True), ()).days
    assert [d.planned_as for d in found].count(PlannedAs.REVIEW) == 0
    assert found[-1].planned_as is PlannedAs.FINAL_REVIEW


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PLAN, last_day=date(2027, 1, 3)),
        replace(PLAN, ends=time(10)),
        replace(PLAN, every_weeks=0),
        replace(PLAN, weekday=7),
        replace(PLAN, last_day=MONDAY),  # a Monday alone has no Tuesday
        replace(PLAN, last_day=date(2027, 1, 10), skipped_weeks=(MONDAY,)),
    ],
)
def test_a_plan_without_a_day_is_none(wrong: PeriodPlan) -> None:
    with pytest.raises(NoPeriodPlan):
        period_days(wrong, ())


PLANS = st.builds(
    PeriodPlan,
    first_day=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    last_day=st.just(date(2029, 12, 31)),
    weekday=st.integers(0, 6),
    starts=st.just(time(9)),
    ends=st.just(time(10)),
    every_weeks=st.integers(1, 4),
    weekly_first=st.integers(0, 5),
    review_months=st.integers(0, 6),
    ends_here=st.booleans(),
)


@settings(max_examples=40, deadline=None)
@given(PLANS, st.integers(20, 380), st.sets(st.integers(0, 380), max_size=25))
def test_days_are_on_the_weekday_within_the_time_and_never_twice(
    plan: PeriodPlan, long: int, free: set[int]
) -> None:
    plan = replace(plan, last_day=plan.first_day + timedelta(days=long))
    holidays = {plan.first_day + timedelta(days=n) for n in free}
    try:
        found = period_days(plan, holidays)
    except NoPeriodPlan:
        return
    on = [d.on for d in found.days]
    assert on == sorted(set(on))
    assert all(d.weekday() == plan.weekday and plan.first_day <= d <= plan.last_day for d in on)
    assert not holidays & set(on)
    assert not set(on) & set(found.left_out)
    assert [d.planned_as for d in found.days].count(PlannedAs.FINAL_REVIEW) == plan.ends_here


PERIOD = Period(PeriodId("p1"), ClientId("c1"), ProgrammeId("sosku"), 1, date(2024, 1, 2))


def test_the_first_open_step_is_what_to_do_now() -> None:
    assert step_now(path_of(PERIOD, {})) is PathStep.INTRODUCED
    ticked = replace(PERIOD, steps=(StepDone(PathStep.INTRODUCED, date(2024, 1, 2)),))
    assert step_now(path_of(ticked, {})) is PathStep.SUITABILITY
    told: dict[PathStep, date | None] = {PathStep.SUITABILITY: date(2024, 1, 2)}
    assert step_now(path_of(ticked, told)) is PathStep.NEEDS


def test_steps_of_the_ending_wait_until_it_has_begun() -> None:
    done = replace(PERIOD, steps=tuple(StepDone(s, date(2024, 1, 2)) for s in PathStep if s in TICKED))
    told: dict[PathStep, date | None] = dict.fromkeys(
        (PathStep.SUITABILITY, PathStep.DECISIONS, PathStep.NETWORK, PathStep.CALENDAR, PathStep.MEASURE_AT_START,
         PathStep.GOALS)
    )  # fmt: skip
    working = path_of(replace(done, phase=Phase.WORKING), told)
    assert step_now(working) is None
    assert {line.step: line.state for line in working}[PathStep.FINAL_REVIEW] is StepState.WAITS
    ending = path_of(replace(done, phase=Phase.ENDING), {**told, PathStep.ENDING: date(2024, 3, 1)})
    assert step_now(ending) is PathStep.MEASURE_AT_END


def test_a_tick_does_not_count_where_the_records_tell() -> None:
    ticked = replace(PERIOD, steps=(StepDone(PathStep.GOALS, date(2024, 1, 2)),))
    (line,) = [x for x in path_of(ticked, {}) if x.step is PathStep.GOALS]
    assert (line.state, line.ticked) == (StepState.COMING, False)


def test_a_programme_without_measures_has_no_such_steps() -> None:
    steps = {line.step for line in path_of(PERIOD, {}, {PathStep.MEASURE_AT_START, PathStep.MEASURE_AT_END})}
    assert PathStep.MEASURE_AT_START not in steps
    assert len(steps) == len(PathStep) - 2
