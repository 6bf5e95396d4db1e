"""Days of decisions: every literal of RULES.md section 4 and of the issue, and what holds for any days."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.decision_days import (
    Days,
    full_months,
    goes_past,
    last_day_of,
    last_day_of_ticket,
    many_days,
    overlapping,
    uncovered,
    window_on,
    windows,
)
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, PeriodId
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind

D = date
SERVICE = Days(D(2024, 1, 4), D(2024, 4, 3))
DAYS = st.dates(D(2020, 1, 1), D(2032, 12, 31))
LENGTHS = st.integers(0, 800)


def days_of_windows(first: date, last: date) -> list[tuple[date, date]]:
    return [(w.days.first_day, w.days.last_day) for w in windows(first, last)]


def test_the_windows_of_the_seeds_decision() -> None:
    assert days_of_windows(D(2024, 1, 4), D(2024, 4, 3)) == [
        (D(2024, 1, 4), D(2024, 2, 3)),
        (D(2024, 2, 4), D(2024, 3, 3)),
        (D(2024, 3, 4), D(2024, 4, 3)),
    ]


def test_the_windows_from_the_31st_are_counted_from_the_first_day_each_time() -> None:
    assert days_of_windows(D(2028, 1, 31), D(2028, 4, 29)) == [
        (D(2028, 1, 31), D(2028, 2, 28)),
        (D(2028, 2, 29), D(2028, 3, 30)),
        (D(2028, 3, 31), D(2028, 4, 29)),
    ]


def test_the_windows_of_a_year_without_a_leap_day() -> None:
    assert days_of_windows(D(2027, 1, 31), D(2027, 4, 30)) == [
        (D(2027, 1, 31), D(2027, 2, 27)),
        (D(2027, 2, 28), D(2027, 3, 30)),
        (D(2027, 3, 31), D(2027, 4, 29)),
        (D(2027, 4, 30), D(2027, 4, 30)),
    ]


def test_a_decision_from_a_leap_day_on() -> None:
    assert days_of_windows(D(2028, 2, 29), D(2028, 5, 28)) == [
        (D(2028, 2, 29), D(2028, 3, 28)),
        (D(2028, 3, 29), D(2028, 4, 28)),
        (D(2028, 4, 29), D(2028, 5, 28)),
    ]
    assert days_of_windows(D(2028, 2, 29), D(2029, 3, 1))[-2:] == [
        (D(2029, 1, 29), D(2029, 2, 27)),
        (D(2029, 2, 28), D(2029, 3, 1)),
    ]


def test_the_last_window_ends_with_the_decision_and_a_day_is_a_window() -> None:
    assert days_of_windows(D(2024, 1, 4), D(2024, 2, 10))[-1] == (D(2024, 2, 4), D(2024, 2, 10))
    assert days_of_windows(D(2024, 1, 4), D(2024, 1, 4)) == [(D(2024, 1, 4), D(2024, 1, 4))]
    assert windows(D(2024, 1, 4), D(2024, 1, 3)) == ()


@given(DAYS, LENGTHS)
def test_windows_tile_the_decision(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = windows(first, last)
    assert (found[0].days.first_day, found[-1].days.last_day) == (first, last)
    assert [w.number for w in found] == list(range(1, len(found) + 1))
    assert all(a.days.last_day + timedelta(days=1) == b.days.first_day for a, b in pairwise(found))
    assert sum(w.days.many for w in found) == length + 1
    assert all(1 <= w.days.many <= 31 for w in found)


@given(DAYS, LENGTHS, st.integers(-5, 805))
def test_a_day_is_in_one_window_or_outside(first: date, length: int, away: int) -> None:
    last, day = first + timedelta(days=length), first + timedelta(days=away)
    window = window_on(first, last, day)
    assert (window is not None) == (first <= day <= last)
    assert window is None or day in window.days


def test_three_months_from_the_fourth_of_january_end_on_the_third_of_april() -> None:
    assert last_day_of(D(2024, 1, 4), 3) == D(2024, 4, 3)
    assert last_day_of(D(2024, 4, 4), 3) == D(2024, 7, 3)
    assert last_day_of(D(2027, 11, 30), 3) == D(2028, 2, 28)
    assert last_day_of(D(2024, 1, 4), 12) == D(2025, 1, 3)


def test_over_twelve_months_begins_with_the_day_after_a_year() -> None:
    assert not goes_past(D(2024, 1, 4), D(2025, 1, 3), 12)
    assert goes_past(D(2024, 1, 4), D(2025, 1, 4), 12)


def test_a_ticket_of_ninety_days_leaves_one_of_ninety_one() -> None:
    assert SERVICE.many == 91
    ticket = Days(D(2024, 1, 4), last_day_of_ticket(D(2024, 1, 4), 90))
    assert ticket.last_day == D(2024, 4, 2)
    assert uncovered(SERVICE, [ticket]) == (Days(D(2024, 4, 3), D(2024, 4, 3)),)
    assert many_days(uncovered(SERVICE, [ticket])) == 1


def test_gaps_before_between_and_after_tickets() -> None:
    tickets = [
        Days(D(2024, 3, 1), D(2024, 3, 20)),
        Days(D(2024, 1, 10), D(2024, 2, 1)),
        Days(D(2020, 1, 1), D(2020, 2, 1)),
    ]
    assert uncovered(SERVICE, tickets) == (
        Days(D(2024, 1, 4), D(2024, 1, 9)),
        Days(D(2024, 2, 2), D(2024, 2, 29)),
        Days(D(2024, 3, 21), D(2024, 4, 3)),
    )
    assert uncovered(SERVICE, []) == (SERVICE,)
    assert uncovered(SERVICE, [Days(D(2023, 12, 1), D(2024, 5, 1))]) == ()
    assert uncovered(SERVICE, [Days(D(2024, 4, 4), D(2024, 7, 1))]) == (SERVICE,)


@given(
    st.tuples(DAYS, st.integers(0, 120)),
    st.lists(st.tuples(DAYS, st.integers(0, 120)), max_size=5),
)
def test_what_is_uncovered_is_what_no_ticket_has(
    service: tuple[date, int], given_tickets: list[tuple[date, int]]
) -> None:
    def of(first: date, length: int) -> Days:
        return Days(first, first + timedelta(days=length))

    # Tickets near the service, so that they meet it.
    whole = of(*service)
    tickets = [of(service[0] + timedelta(days=(d - D(2020, 1, 1)).days % 160 - 30), n) for d, n in given_tickets]
    gaps = uncovered(whole, tickets)
    for n in range(whole.many):
        day = whole.first_day + timedelta(days=n)
        assert any(day in gap for gap in gaps) == (not any(day in ticket for ticket in tickets))
    assert all(a.last_day + timedelta(days=1) < b.first_day for a, b in pairwise(gaps))


def test_full_calendar_months() -> None:
    assert full_months(SERVICE) == (Month(2024, 2), Month(2024, 3))
    assert full_months(Days(D(2024, 1, 1), D(2024, 1, 31))) == (Month(2024, 1),)
    assert full_months(Days(D(2024, 1, 2), D(2024, 1, 31))) == ()
    assert full_months(Days(D(2024, 1, 4), D(2024, 1, 3))) == ()


def test_decisions_of_one_kind_and_client_overlap() -> None:
    def decision(
        name: str, first: date, last: date, kind: DecisionKind = DecisionKind.SERVICE, who: str = "c"
    ) -> Decision:
        return Decision(DecisionId(name), PeriodId("p"), ClientId(who), kind, first, last)

    first = decision("a", SERVICE.first_day, SERVICE.last_day)
    assert overlapping(first, [first]) is None
    assert overlapping(decision("b", D(2024, 4, 4), D(2024, 7, 3)), [first]) is None
    assert overlapping(decision("b", D(2024, 4, 3), D(2024, 7, 3)), [first]) == first
    assert overlapping(decision("b", D(2024, 2, 1), D(2024, 2, 1)), [first]) == first
    assert overlapping(decision("b", D(2024, 4, 3), D(2024, 7, 3), DecisionKind.TICKET), [first]) is None
    assert overlapping(decision("b", D(2024, 4, 3), D(2024, 7, 3), who="other"), [first]) is None
