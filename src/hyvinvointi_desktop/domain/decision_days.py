"""The days of a decision: its payment windows, how it is renewed, and what a travel ticket leaves uncovered.

Source of the rules: RULES.md section 4 (seed 002). Every first and last day belongs to what it bounds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """Whole days from the first to the last; both count."""

    first_day: date
    last_day: date

    @property
    def many(self) -> int:
        """How many days these are."""
        return (self.last_day - self.first_day).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def meet(self, other: "Days") -> bool:
        """Whether a day belongs to both."""
        return self.first_day <= other.last_day and other.first_day <= self.last_day


@dataclass(frozen=True, slots=True)
class Window:
    """One month of a decision, for which the allowance is paid. ``number`` counts from 1."""

    number: int
    days: Days


def windows(first_day: date, last_day: date) -> tuple[Window, ...]:
    """The payment windows of a decision: they tile it without a gap or an overlap.

    Window k begins on the first day's number in month k, clamped to that month's last day, counted from the first day
    each time; it ends the day before the next begins, and the last one with the decision (RULES.md section 4).
    """
    found: list[Window] = []
    for k in count():
        begins = add_months(first_day, k)
        if begins > last_day:
            return tuple(found)
        ends = min(add_months(first_day, k + 1) - DAY, last_day)
        found.append(Window(k + 1, Days(begins, ends)))
    raise AssertionError  # count() does not end


def window_on(first_day: date, last_day: date, day: date) -> Window | None:
    """The payment window that a day is in; None outside the decision."""
    return next((w for w in windows(first_day, last_day) if day in w.days), None)


def last_day_of(first_day: date, months: int) -> date:
    """The last day of so many months from the first day: three from 4.1. end on 3.4."""
    return add_months(first_day, months) - DAY


def last_day_of_ticket(first_day: date, days: int) -> date:
    """The last of a ticket's days: 90 days from 4.1.2024 end on 2.4."""
    return first_day + timedelta(days=days - 1)


def days_of(decision: Decision) -> Days:
    """The days of a decision."""
    return Days(decision.first_day, decision.last_day)


def of_kind(decisions: Iterable[Decision], kind: DecisionKind) -> tuple[Decision, ...]:
    """The decisions of one kind, by first day, then id."""
    return tuple(sorted((d for d in decisions if d.kind is kind), key=lambda d: (d.first_day, d.id)))


def overlapping(decision: Decision, others: Iterable[Decision]) -> Decision | None:
    """The first other decision of the same client and kind that has a day in common with it."""
    alike = of_kind((o for o in others if o.client == decision.client and o.id != decision.id), decision.kind)
    return next((o for o in alike if days_of(o).meet(days_of(decision))), None)


def uncovered(service: Days, tickets: Iterable[Days]) -> tuple[Days, ...]:
    """The days of the service that no ticket covers: of 4.1.-3.4.2024 and a ticket of 90 days from 4.1. it is 3.4."""
    found: list[Days] = []
    begins = service.first_day
    for ticket in sorted(tickets):
        if ticket.last_day < begins:
            continue
        if ticket.first_day > service.last_day:
            break
        if ticket.first_day > begins:
            found.append(Days(begins, ticket.first_day - DAY))
        begins = ticket.last_day + DAY
    if begins <= service.last_day:
        found.append(Days(begins, service.last_day))
    return tuple(found)


def many_days(stretches: Iterable[Days]) -> int:
    """How many days the stretches have together."""
    return sum(stretch.many for stretch in stretches)


def goes_past(first_day: date, last_day: date, months: int) -> bool:
    """Whether a service from its very first day on lasts over so many months (a warning, never a refusal)."""
    return last_day > last_day_of(first_day, months)


def full_months(days: Days) -> tuple[Month, ...]:
    """The calendar months that lie wholly in the days."""
    first = Month.of(days.first_day)
    if days.first_day != first.first_day:
        first = first.next()
    found: list[Month] = []
    while first.last_day <= days.last_day:
        found.append(first)
        first = first.next()
    return tuple(found)


def span(decisions: Sequence[Decision]) -> Days | None:
    """From the first day of the first to the last day of the last; None of none."""
    if not decisions:
        return None
    return Days(min(d.first_day for d in decisions), max(d.last_day for d in decisions))
