"""A year's courses in figures: small ones stand together, and nothing gives one of them away."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.course_screens import CourseYear
from hyvinvointi_desktop.app.course_year_report import year_report
from hyvinvointi_desktop.app.paper_values import CourseYearReport, YearLine
from hyvinvointi_desktop.domain.attendance import CourseStatistics
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from tests.support import courses as c

NOW = datetime(2027, 12, 31, 12, tzinfo=UTC)
DAYS = (date(2027, 1, 1), date(2027, 12, 31))


def year(number: int, people: int, visits: int = -1, *, names: bool = True, **changes: Any) -> CourseYear:
    """A course of this many people who came ten times each, unless said otherwise."""
    visits = 10 * people if visits < 0 else visits
    counted = tuple(SessionId(f"s{number}-{n}") for n in range(10))
    figures = CourseStatistics(10, counted, (), visits, visits, people if names else 0, {}, {})
    course = replace(c.course(), id=CourseId(f"k{number}"), name=f"Kurssi {number}", names=names)
    made = CourseYear(course, figures, 1, 1500, people if names else 0, 0, 1000, 200)
    return replace(made, **changes)


def report(*years: CourseYear) -> CourseYearReport:
    return year_report(years, DAYS, "Maija Keksitty", NOW, practice=False)


def people(made: CourseYearReport) -> list[tuple[str, int, int | None, int | None]]:
    return [(x.name, x.merged, x.participants, x.visits) for x in made.lines]


def test_large_courses_stand_alone_and_are_summed() -> None:
    made = report(year(1, 12), year(2, 8))
    assert people(made) == [("Kurssi 1", 0, 12, 120), ("Kurssi 2", 0, 8, 80)]
    assert made.total == YearLine("", 20, 20, 2, 3000, 20, 200, 2000, 400, merged=2)


def test_two_small_ones_stand_together_when_that_is_enough() -> None:
    made = report(year(1, 12), year(2, 3), year(3, 4))
    assert people(made) == [("Kurssi 1", 0, 12, 120), ("", 2, 7, 70)]
    assert made.total.participants == 19


def test_one_small_course_takes_the_next_smallest_with_it() -> None:
    made = report(year(1, 12), year(2, 4), year(3, 6), year(4, 9))
    assert people(made) == [("Kurssi 1", 0, 12, 120), ("Kurssi 4", 0, 9, 90), ("", 2, 10, 100)]


def test_where_nothing_helps_the_figure_is_left_out_of_the_total_too() -> None:
    made = report(year(1, 4))
    assert people(made) == [("", 1, None, None)]
    total = made.total
    assert (total.participants, total.visits, total.held, total.spent_cents) == (None, None, 10, 1000)
    assert people(report(year(1, 1), year(2, 2))) == [("", 2, None, None)]


def test_a_course_that_few_of_many_came_to_is_small() -> None:
    few = year(2, 9, 12)
    figures = replace(few.statistics, people=3)
    made = report(year(1, 12), replace(few, statistics=figures))
    assert people(made) == [("", 2, 21, 132)]


def test_heads_are_looked_at_by_themselves() -> None:
    large = report(year(1, 12), year(2, 0, 40, names=False))
    assert people(large) == [("Kurssi 1", 0, 12, 120), ("Kurssi 2", 0, 0, 40)]
    assert people(report(year(1, 12), year(2, 0, 3, names=False))) == [("", 2, None, None)]


def test_a_year_without_courses_is_empty() -> None:
    made = report()
    assert (made.lines, made.total.merged, made.total.participants) == ((), 0, 0)


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(0, 3)), max_size=8))
def test_no_line_tells_of_few_and_the_total_gives_none_away(sizes: list[tuple[int, int]]) -> None:
    years = [
        year(n, size) if times else year(n, 0, size * times, names=False) for n, (size, times) in enumerate(sizes)
    ]
    made = report(*years)
    for line in (*made.lines, made.total):
        assert line.participants is None or line.participants == 0 or line.participants >= 5
        assert line.visits is None or line.visits == 0 or line.visits >= 5
    hidden = [line for line in made.lines if line.visits is None]
    assert len(hidden) <= 1
    assert (made.total.visits is None) == bool(hidden)
    assert not (hidden and len(made.lines) > 1)
    if not hidden:
        assert made.total.visits == sum(line.visits or 0 for line in made.lines)
    assert made.total.held == 10 * len(years)
