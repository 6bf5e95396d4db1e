"""When a review is due, which days it looks back on, and what no review may be (RULES.md section 4, seed 002).

A stretch of whole months is counted as payment windows are: it begins on the first day's number, clamped to the month's
last day, and ends the day before the next one begins (4.1. and three months: 3.4.).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count

from hyvinvointi_desktop.domain.decision_days import DAY, Days, last_day_of, of_kind, span
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind


@dataclass(frozen=True, slots=True)
class ReviewedSpan:
    """The time that reviews are about: a support period, or a period by decision.

    ``last_day`` is None while nobody knows it; ``ending`` says that the meetings are being thinned out. ``waits`` for
    a first decision: nothing is due.
    """

    first_day: date
    last_day: date | None = None
    ending: bool = False
    waits: bool = False


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


def stretch_ends(begins: date, months: int) -> Iterator[date]:
    """The last day of each stretch of so many months, one after another without end, each counted from the first day:
    4.1. and 3 give 3.4., 3.7. and so on."""
    return (last_day_of(begins, months * n) for n in count(1))


def span_of_service(
    period: Period, decisions: Iterable[Decision], most_months: int | None, final_on: date | None = None
) -> ReviewedSpan:
    """The time that the reviews of a period by decision are about: from the first day of its first service decision,
    before that from the first conversation.

    Its last day is known when the period has ended, in the ending phase, when the calendar has a final review
    (``final_on``) within the newest service decision, and when that decision reaches ``most_months`` from the
    first day. Else the review by the last day of a decision is what decides whether the service goes on (seed 002).
    """
    service = of_kind((d for d in decisions if d.period == period.id), DecisionKind.SERVICE)
    whole = span(service)
    ending = period.phase in (Phase.ENDING, Phase.ENDED)
    if whole is None:
        return ReviewedSpan(period.opened_on, period.ended_on, ending, waits=True)
    if period.ended_on is not None:
        return ReviewedSpan(whole.first_day, period.ended_on, ending)
    newest = max(service, key=lambda d: (d.last_day, d.id))
    planned = final_on is not None and final_on in Days(newest.first_day, newest.last_day)
    longest = most_months is not None and whole.last_day >= last_day_of(whole.first_day, most_months)
    known = ending or planned or longest
    return ReviewedSpan(whole.first_day, whole.last_day if known else None, ending)


def counted_from(span: ReviewedSpan, held: Iterable[Review]) -> date:
    """The day from which the months to the next review are counted: the day after the last one, else the first day."""
    return max((r.held_on + DAY for r in held if r.held_on >= span.first_day), default=span.first_day)


def due_review(span: ReviewedSpan, held: Iterable[Review], months: int | None) -> Due | None:
    """What comes next: a mid-term review every ``months`` from the first day or from the day after the last review, and
    a final one at the end. None after the final one, before the first decision, or where nothing tells a day.

    Without ``months`` (the programme has no rhythm) only the final one is due. A mid-term review that would be due on
    the last day or later gives way to the final one; in the ending phase the final one is next, by the last day, or
    by the end of the stretch where no last day is known.
    """
    within = [r for r in held if r.held_on >= span.first_day]
    if span.waits or any(r.kind is ReviewKind.FINAL for r in within):
        return None
    mid_on = None if months is None else next(stretch_ends(counted_from(span, within), months))
    final_on = span.last_day if span.last_day is not None else mid_on
    if span.ending:
        return None if final_on is None else Due(ReviewKind.FINAL, final_on)
    if mid_on is not None and (span.last_day is None or mid_on < span.last_day):
        return Due(ReviewKind.MID, mid_on)
    return None if span.last_day is None else Due(ReviewKind.FINAL, span.last_day)


def review_day_of(decision: Days, span: ReviewedSpan, held: Iterable[Review], months: int) -> date:
    """The day of review that stands in a decision: the next one as its first day sees it, counted as everywhere; from
    that day itself where an earlier one was never held."""
    begins = counted_from(span, (r for r in held if r.held_on < decision.first_day))
    on = last_day_of(begins, months)
    return on if on >= decision.first_day else last_day_of(decision.first_day, months)


def stretch_of(kind: ReviewKind, span: ReviewedSpan, held: Iterable[Review], on: date) -> tuple[date, date]:
    """The days that a review held on a day looks back on, unless somebody says otherwise: from the day after what the
    last review looked at, or from the first day; a final one looks at the whole."""
    earlier = [r.last_day for r in held if r.held_on <= on and r.last_day >= span.first_day]
    first = span.first_day
    if kind is ReviewKind.MID and earlier:
        first = max(earlier) + DAY
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
