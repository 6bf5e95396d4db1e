"""When a review is due, which days it looks back on, and what no review may be (RULES.md section 4, seed 002).

A stretch of whole months is counted as payment windows are: it begins on the first day's number, clamped to the month's
last day, and ends the day before the next one begins (4.1. and three months: 3.4.).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReviewedSpan:
    """The time that reviews are about: a support period, or a period by decision.

    ``last_day`` is None while nobody knows it; ``ending`` says that the meetings are being thinned out.
    """

    first_day: date
    last_day: date | None = None
    ending: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """The next review, and the day by which it is to be held."""

    kind: ReviewKind
    on: date


class ReviewFlaw(StrEnum):
    """Why a review cannot be as it is."""

    BEFORE_PERIOD = "before_period"
    LAST_BEFORE_FIRST = "last_before_first"
    IN_FUTURE = "in_future"


def stretch_end(first_day: date, months: int) -> date:
    """The last day of so many months from a day on: 4.1. and 3 give 3.4., 31.1.2028 and 1 give 28.2.2028."""
    return add_months(first_day, months) - _DAY


def due_review(span: ReviewedSpan, held: Iterable[Review], months: int | None) -> Due | None:
    """What comes next: a mid-term review every ``months`` from the first day or from the day after the last review, and
    a final one at the end. None after the final one, or where nothing tells a day.

    Without ``months`` (the programme has no rhythm) only the final one is due. A mid-term review that would be due on
    the last day or later gives way to the final one; in the ending phase the final one is next, by the last day, or
    by the end of the stretch where no last day is known.
    """
    within = [r for r in held if r.held_on >= span.first_day]
    if any(r.kind is ReviewKind.FINAL for r in within):
        return None
    begins = max((r.held_on + _DAY for r in within), default=span.first_day)
    mid_on = None if months is None else stretch_end(begins, months)
    final_on = span.last_day if span.last_day is not None else mid_on
    if span.ending:
        return None if final_on is None else Due(ReviewKind.FINAL, final_on)
    if mid_on is not None and (span.last_day is None or mid_on < span.last_day):
        return Due(ReviewKind.MID, mid_on)
    return None if span.last_day is None else Due(ReviewKind.FINAL, span.last_day)


def planned_reviews(first_day: date, last_day: date, months: int | None) -> tuple[Due, ...]:
    """The reviews of a whole period beforehand, each stretch counted from the first day: mid-term ones, then the final
    one on the last day."""
    found: list[Due] = []
    if months:
        while (on := stretch_end(first_day, months * (len(found) + 1))) < last_day:
            found.append(Due(ReviewKind.MID, on))
    return (*found, Due(ReviewKind.FINAL, last_day))


def stretch_of(kind: ReviewKind, span: ReviewedSpan, held: Iterable[Review], on: date) -> tuple[date, date]:
    """The days that a review held on a day looks back on, unless somebody says otherwise: from the day after what the
    last review looked at, or from the first day; a final one looks at the whole."""
    earlier = [r.last_day for r in held if r.held_on <= on and r.last_day >= span.first_day]
    first = span.first_day
    if kind is ReviewKind.MID and earlier:
        first = max(earlier) + _DAY
    return min(first, on), on


def flaw_of_review(review: Review, span_first_day: date, today: date) -> ReviewFlaw | None:
    """What is wrong with the days of a review, or nothing."""
    if review.last_day < review.first_day:
        return ReviewFlaw.LAST_BEFORE_FIRST
    if max(review.last_day, review.held_on) > today:
        return ReviewFlaw.IN_FUTURE
    if min(review.first_day, review.held_on) < span_first_day:
        return ReviewFlaw.BEFORE_PERIOD
    return None
