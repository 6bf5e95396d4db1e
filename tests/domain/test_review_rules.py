"""When reviews are due and which days they look at, with literal days."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.decision_days import Days, last_day_of
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, PeriodId, ProgrammeId, ReviewId
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.review_rules import (
    Due,
    ReviewedSpan,
    ReviewFlaw,
    due_review,
    flaw_of_review,
    review_day_of,
    span_of_service,
    stretch_ends,
    stretch_of,
)
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind, living

MID, FINAL = ReviewKind.MID, ReviewKind.FINAL
SOSKU = ReviewedSpan(date(2024, 1, 4))


def held(on: date, kind: ReviewKind = MID, review_id: str = "r", first: date | None = None) -> Review:
    """A review of the days up to the one it was held on."""
    return Review(ReviewId(review_id), ClientId("c1"), kind, on, first or on, on)


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2024, 1, 4), 3, date(2024, 4, 3)),
        (date(2028, 1, 31), 1, date(2028, 2, 28)),
        (date(2028, 1, 31), 3, date(2028, 4, 29)),
        (date(2027, 11, 30), 3, date(2028, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 27)),
    ],
)
def test_a_stretch_ends_the_day_before_the_next_begins(first: date, months: int, last: date) -> None:
    assert next(stretch_ends(first, months)) == last
    assert last_day_of(first, months) == last


def test_the_first_is_due_three_months_from_the_first_day() -> None:
    assert due_review(SOSKU, [], 3) == Due(MID, date(2024, 4, 3))


def test_the_next_is_due_three_months_from_the_day_after_the_last() -> None:
    assert due_review(SOSKU, [held(date(2024, 4, 3))], 3) == Due(MID, date(2024, 7, 3))


def test_one_held_early_begins_the_three_months_anew() -> None:
    assert due_review(SOSKU, [held(date(2024, 2, 28))], 3) == Due(MID, date(2024, 5, 28))


def test_one_held_before_the_period_is_not_of_it() -> None:
    assert due_review(SOSKU, [held(date(2023, 12, 31), FINAL)], 3) == Due(MID, date(2024, 4, 3))


def test_at_the_end_stands_the_final_one() -> None:
    span = replace(SOSKU, last_day=date(2024, 4, 3))
    assert due_review(span, [], 3) == Due(FINAL, date(2024, 4, 3))
    assert due_review(replace(SOSKU, last_day=date(2024, 4, 4)), [], 3) == Due(MID, date(2024, 4, 3))


def test_in_the_ending_phase_the_final_one_is_next() -> None:
    ending = ReviewedSpan(date(2024, 1, 4), ending=True)
    assert due_review(ending, [held(date(2024, 4, 3))], 3) == Due(FINAL, date(2024, 7, 3))
    known = replace(ending, last_day=date(2024, 5, 31))
    assert due_review(known, [held(date(2024, 4, 3))], 3) == Due(FINAL, date(2024, 5, 31))
    assert due_review(ending, [], None) is None


def test_after_the_final_one_nothing_is_due() -> None:
    assert due_review(replace(SOSKU, ending=True), [held(date(2024, 6, 1), FINAL)], 3) is None


def test_without_a_rhythm_only_the_final_one_is_due() -> None:
    support = ReviewedSpan(date(2026, 9, 1), date(2026, 12, 31))
    assert due_review(support, [], None) == Due(FINAL, date(2026, 12, 31))
    assert due_review(SOSKU, [], None) is None


def test_stretches_are_each_counted_from_the_first_day() -> None:
    assert list(islice(stretch_ends(date(2028, 1, 31), 1), 4)) == [
        date(2028, 2, 28), date(2028, 3, 30), date(2028, 4, 29), date(2028, 5, 30),
    ]  # fmt: skip


PERIOD = Period(PeriodId("p1"), ClientId("c1"), ProgrammeId("sosku"), 1, date(2023, 12, 20), Phase.WORKING)


def service(*bounds: tuple[date, date]) -> tuple[Decision, ...]:
    """Service decisions of the period, in order."""
    return tuple(
        Decision(DecisionId(f"d{n}"), PERIOD.id, PERIOD.client, DecisionKind.SERVICE, first, last)
        for n, (first, last) in enumerate(bounds)
    )


ONE = service((date(2024, 1, 4), date(2024, 4, 3)))
TWO = service((date(2024, 1, 4), date(2024, 4, 3)), (date(2024, 4, 4), date(2024, 7, 3)))


@pytest.mark.parametrize(
    ("changes", "decisions", "final_on", "due"),
    [
        # While nothing tells that the service ends, the review by the last day decides whether it goes on.
        ({}, ONE, None, Due(MID, date(2024, 4, 3))),
        ({}, ONE, date(2024, 3, 28), Due(FINAL, date(2024, 4, 3))),
        ({}, ONE, date(2024, 4, 3), Due(FINAL, date(2024, 4, 3))),
        # A final review after the decision: another decision is still to come.
        ({}, ONE, date(2024, 6, 26), Due(MID, date(2024, 4, 3))),
        # One that stands in the days of a decision that was renewed since.
        ({}, TWO, date(2024, 3, 28), Due(MID, date(2024, 4, 3))),
        ({}, TWO, date(2024, 6, 26), Due(MID, date(2024, 4, 3))),
        ({"phase": Phase.ENDING, "ending_from": date(2024, 3, 1)}, ONE, None, Due(FINAL, date(2024, 4, 3))),
        ({"phase": Phase.ENDED, "ended_on": date(2024, 3, 20)}, ONE, None, Due(FINAL, date(2024, 3, 20))),
        # The first day is the first decision's; a decision of another period is none of this one.
        ({"id": PeriodId("p2")}, ONE, None, None),
    ],
)
def test_what_tells_that_a_service_ends(
    changes: dict[str, object], decisions: tuple[Decision, ...], final_on: date | None, due: Due | None
) -> None:
    period = replace(PERIOD, **changes)  # type: ignore[arg-type]
    assert due_review(span_of_service(period, decisions, 12, final_on), [], 3) == due


def test_the_review_at_the_longest_is_the_final_one() -> None:
    year = service((date(2024, 1, 4), date(2024, 10, 3)), (date(2024, 10, 4), date(2025, 1, 3)))
    reviews = [held(date(2024, 10, 3))]
    assert due_review(span_of_service(PERIOD, year, 12), reviews, 3) == Due(FINAL, date(2025, 1, 3))
    assert due_review(span_of_service(PERIOD, year, None), reviews, 3) == Due(MID, date(2025, 1, 3))
    assert due_review(span_of_service(PERIOD, year[:1], 12), [], 3) == Due(MID, date(2024, 4, 3))


def test_the_day_of_review_in_a_decision_is_the_one_of_every_place() -> None:
    span = span_of_service(PERIOD, TWO, 12)
    first, second = Days(date(2024, 1, 4), date(2024, 4, 3)), Days(date(2024, 4, 4), date(2024, 7, 3))
    assert review_day_of(first, span, [], 3) == date(2024, 4, 3)
    assert review_day_of(first, span, [held(date(2024, 3, 20))], 3) == date(2024, 4, 3)
    assert review_day_of(second, span, [held(date(2024, 3, 20))], 3) == date(2024, 6, 20)
    assert review_day_of(second, span, [held(date(2024, 4, 3))], 3) == date(2024, 7, 3)
    assert review_day_of(second, span, [], 3) == date(2024, 7, 3)


DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAYS, st.lists(st.integers(0, 400), max_size=6), st.integers(1, 6), st.randoms())
def test_the_order_of_the_reviews_changes_nothing(first: date, days: list[int], months: int, random: object) -> None:
    reviews = [held(first + timedelta(days=n), review_id=str(i)) for i, n in enumerate(days)]
    shuffled = list(reviews)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    span = ReviewedSpan(first)
    found = due_review(span, reviews, months)
    assert found == due_review(span, shuffled, months)
    assert found is not None
    assert found.on > max([first, *(r.held_on for r in reviews)])


def test_it_looks_back_to_the_last_review_and_a_final_one_to_the_first_day() -> None:
    reviews = [held(date(2024, 4, 3))]
    assert stretch_of(MID, SOSKU, [], date(2024, 4, 2)) == (date(2024, 1, 4), date(2024, 4, 2))
    assert stretch_of(MID, SOSKU, reviews, date(2024, 6, 20)) == (date(2024, 4, 4), date(2024, 6, 20))
    assert stretch_of(FINAL, SOSKU, reviews, date(2024, 6, 20)) == (date(2024, 1, 4), date(2024, 6, 20))
    assert stretch_of(MID, SOSKU, reviews, date(2024, 4, 3)) == (date(2024, 4, 3), date(2024, 4, 3))


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({}, None),
        ({"held_on": date(2024, 1, 3)}, ReviewFlaw.BEFORE_PERIOD),
        ({"first_day": date(2024, 1, 3)}, ReviewFlaw.BEFORE_PERIOD),
        ({"last_day": date(2024, 1, 3)}, ReviewFlaw.LAST_BEFORE_FIRST),
        ({"last_day": date(2024, 4, 6)}, ReviewFlaw.IN_FUTURE),
        ({"held_on": date(2024, 4, 6)}, ReviewFlaw.IN_FUTURE),
        ({"last_day": date(2024, 4, 5), "held_on": date(2024, 4, 5)}, None),
    ],
)
def test_what_no_review_may_be(changes: dict[str, date], flaw: ReviewFlaw | None) -> None:
    review = replace(held(date(2024, 4, 3), first=date(2024, 1, 4)), **changes)  # type: ignore[arg-type]
    assert flaw_of_review(review, date(2024, 1, 4), today=date(2024, 4, 5)) is flaw


def test_a_corrected_review_lives_no_more() -> None:
    first, second = held(date(2024, 4, 3), review_id="a"), held(date(2024, 4, 3), review_id="b")
    assert living([first, replace(second, corrects=first.id)]) == (replace(second, corrects=first.id),)
