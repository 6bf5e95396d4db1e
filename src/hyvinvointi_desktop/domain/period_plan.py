"""The days of a whole period at once: meetings in their rhythm, which of them are reviews, and the last one.

Source: seed 002 ("put the whole period into the calendar"), RULES.md section 4 (meetings at least twice a month, a
review every three months). The figures come from the programme and from what the two agreed on.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import takewhile

from hyvinvointi_desktop.domain.courses import monday_of
from hyvinvointi_desktop.domain.review_rules import stretch_ends

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


class PlannedAs(StrEnum):
    """What a planned day of a period is for."""

    MEETING = "meeting"
    REVIEW = "review"
    FINAL_REVIEW = "final_review"


@dataclass(frozen=True, slots=True)
class PeriodPlan:
    """Meetings from ``first_day`` to ``last_day`` on one weekday (0 is Monday), ``every_weeks`` weeks apart; the first
    ``weekly_first`` of them come every week. A review every ``review_months`` months (0: none). ``ends_here`` makes the
    last meeting the final review. ``skipped_weeks`` are Mondays of weeks without a meeting. ``reviews_from`` is the day
    from which the months to the next review are counted, where it is not the first day."""

    first_day: date
    last_day: date
    weekday: int
    starts: time
    ends: time
    every_weeks: int = 2
    weekly_first: int = 0
    review_months: int = 3
    ends_here: bool = False
    skipped_weeks: tuple[date, ...] = ()
    reviews_from: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedOn:
    """One day of the plan. ``instead_of`` is the day of the rhythm that a holiday or a chosen week took away."""

    on: date
    planned_as: PlannedAs = PlannedAs.MEETING
    instead_of: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedPeriod:
    """The days of a plan, and those of the rhythm for which no other was found."""

    days: tuple[PlannedOn, ...]
    left_out: tuple[date, ...] = ()


class NoPeriodPlan(ValueError):
    """The plan has no day, or makes no sense: it ends before it begins, or has no rhythm."""


def period_days(plan: PeriodPlan, holidays: Container[date]) -> PlannedPeriod:
    """The days of the plan. A day that is a public holiday or lies in a chosen week gives way to the same weekday of a
    later week before the next meeting; where there is none it is left out.

    Raises:
        NoPeriodPlan: no day is left, the last day is before the first, a meeting ends before it begins, or the rhythm
            is under a week.
    """
    if plan.last_day < plan.first_day or plan.ends <= plan.starts or plan.every_weeks < 1 or not 0 <= plan.weekday < 7:
        raise NoPeriodPlan(plan)
    rhythm = list(_rhythm(plan))
    found: list[PlannedOn] = []
    left_out: list[date] = []
    for n, day in enumerate(rhythm):
        until = rhythm[n + 1] if n + 1 < len(rhythm) else plan.last_day + DAY
        free = next((d for d in _weeks(day, until) if _is_free(d, plan, holidays)), None)
        if free is None:
            left_out.append(day)
        else:
            found.append(PlannedOn(free, instead_of=day if free != day else None))
    if not found:
        raise NoPeriodPlan(plan)
    return PlannedPeriod(tuple(_with_reviews(found, plan)), tuple(left_out))


def review_days(plan: PeriodPlan) -> tuple[date, ...]:
    """The days by which a review is to be held: the last of every so many months from ``reviews_from``, else from the
    first day. Where one is overdue when the plan begins they are counted from its first day."""
    if plan.review_months < 1:
        return ()
    begins = plan.reviews_from or plan.first_day
    if next(stretch_ends(begins, plan.review_months)) < plan.first_day:
        begins = plan.first_day
    return tuple(takewhile(lambda day: day <= plan.last_day, stretch_ends(begins, plan.review_months)))


def _rhythm(plan: PeriodPlan) -> Iterator[date]:
    day = plan.first_day + timedelta(days=(plan.weekday - plan.first_day.weekday()) % 7)
    many = 0
    while day <= plan.last_day:
        yield day
        many += 1
        day += WEEK if many < plan.weekly_first else WEEK * plan.every_weeks


def _weeks(day: date, until: date) -> Iterator[date]:
    while day < until:
        yield day
        day += WEEK


def _is_free(day: date, plan: PeriodPlan, holidays: Container[date]) -> bool:
    return day not in holidays and monday_of(day) not in plan.skipped_weeks


def _with_reviews(days: list[PlannedOn], plan: PeriodPlan) -> list[PlannedOn]:
    """The last meeting on or before each day of review becomes the review, each meeting one at most."""
    marked: dict[date, PlannedAs] = {}
    earlier = date.min
    for due in review_days(plan):
        before = [d.on for d in days if earlier < d.on <= due]
        if before:
            marked[before[-1]] = PlannedAs.REVIEW
        earlier = due
    if plan.ends_here:
        marked[days[-1].on] = PlannedAs.FINAL_REVIEW
    return [PlannedOn(d.on, marked.get(d.on, d.planned_as), d.instead_of) for d in days]
