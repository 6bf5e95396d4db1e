"""A year's courses in figures for those who decide (RULES.md section 8): too small courses stand together."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from hyvinvointi_desktop.app.course_screens import CourseYear
from hyvinvointi_desktop.app.paper_values import CourseYearReport, YearLine
from hyvinvointi_desktop.domain.small_numbers import few

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


def year_report(
    years: Sequence[CourseYear], days: tuple[date, date], worker: str, made_at: datetime, *, practice: bool
) -> CourseYearReport:
    """One line a course, by first day; small ones are summed into one line, with as many more of the smallest as it
    takes, so that the total gives none of them away."""
    told = [(y, _line(y)) for y in years]
    small = [(y, line) for y, line in told if _is_small([y])]
    large = [(y, line) for y, line in told if not _is_small([y])]
    large_by_size = sorted(large, key=lambda pair: (_size(pair[0]), pair[0].course.id))
    while small and _is_small([y for y, _ in small]) and large_by_size:
        small.append(large_by_size.pop(0))
    put_together = {id(y) for y, _ in small}
    lines = [line for y, line in told if id(y) not in put_together]
    if small:
        hidden = _is_small([y for y, _ in small])
        lines.append(_sum([line for _, line in small], merged=len(small), hidden=hidden))
    hidden_total = any(line.visits is None for line in lines)
    total = _sum([line for _, line in told], merged=len(told), hidden=hidden_total)
    return CourseYearReport(days[0], days[1], tuple(lines), total, worker, made_at, practice)


def _line(year: CourseYear) -> YearLine:
    figures = year.statistics
    return YearLine(
        year.course.name, figures.held, len(figures.counted), year.cancelled, year.minutes, year.participants,
        figures.visits, year.spent_cents, year.travel_cents,
    )  # fmt: skip


def _size(year: CourseYear) -> int:
    """How many people stand behind a course's figures."""
    return year.participants if year.course.names else year.statistics.visits


def _is_small(years: Sequence[CourseYear]) -> bool:
    named = [y for y in years if y.course.names]
    heads = sum(y.statistics.visits for y in years if not y.course.names)
    people = sum(y.participants for y in named), sum(y.statistics.people for y in named)
    return any(few(count) for count in (*people, heads))


def _sum(lines: Sequence[YearLine], *, merged: int, hidden: bool) -> YearLine:
    return YearLine(
        name="",
        held=sum(x.held for x in lines),
        counted=sum(x.counted for x in lines),
        cancelled=sum(x.cancelled for x in lines),
        minutes=sum(x.minutes for x in lines),
        participants=None if hidden else sum(x.participants or 0 for x in lines),
        visits=None if hidden else sum(x.visits or 0 for x in lines),
        spent_cents=sum(x.spent_cents for x in lines),
        travel_cents=sum(x.travel_cents for x in lines),
        merged=merged,
    )
