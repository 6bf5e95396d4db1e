"""When reviews are due and which days they look at, with literal days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.ids import ClientId, ReviewId
from hyvinvointi_desktop.domain.review_rules import (
    Due,
    ReviewedSpan,
    ReviewFlaw,
    due_review,
    flaw_of_review,
    planned_reviews,
    stretch_end,
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
    assert stretch_end(first, months) == last


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


def test_a_whole_period_is_planned_from_its_first_day() -> None:
    assert planned_reviews(date(2028, 1, 31), date(2028, 6, 15), 1) == (
        Due(MID, date(2028, 2, 28)), Due(MID, date(2028, 3, 30)), Due(MID, date(2028, 4, 29)),
        Due(MID, date(2028, 5, 30)), Due(FINAL, date(2028, 6, 15)),
    )  # fmt: skip
    assert planned_reviews(date(2024, 1, 4), date(2024, 4, 3), 3) == (Due(FINAL, date(2024, 4, 3)),)
    assert planned_reviews(date(2024, 1, 4), date(2024, 4, 3), None) == (Due(FINAL, date(2024, 4, 3)),)


DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAYS, st.integers(0, 1500), st.integers(1, 12))
def test_planned_reviews_are_in_order_and_end_with_the_last_day(first: date, long: int, months: int) -> None:
    last = first + timedelta(days=long)
    planned = planned_reviews(first, last, months)
    assert [d.on for d in planned] == sorted({d.on for d in planned})
    assert planned[-1] == Due(FINAL, last)
    assert all(first < d.on < last and d.kind is MID for d in planned[:-1])
    assert planned[0] == due_review(ReviewedSpan(first, last), [], months)


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
