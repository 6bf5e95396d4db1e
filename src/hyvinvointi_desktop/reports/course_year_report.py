"""The courses of a year in figures, on one lying page or as many as it takes."""

from hyvinvointi_desktop.app.paper_values import CourseYearReport, PaperHead, YearLine
from hyvinvointi_desktop.domain.small_numbers import LEAST
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.course_parts import Words, sheet_of, sign_here, span
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, facts, table

LOOK = Look.of(9.6)


def sheet(words: Words, content: CourseYearReport) -> Sheet:
    """The outside of the report, lying."""
    return sheet_of(words, _head(content), words["year_title"], wide=True)


def _head(content: CourseYearReport) -> PaperHead:
    days = span(content.first, content.last)
    return PaperHead(days, "", "", content.first, content.last, (), content.worker, content.made_at, content.practice)


def compose(paper: Paper, words: Words, content: CourseYearReport) -> None:
    """The days, the table, the rule of small numbers, the signature."""
    paper.heading(1, words["year_title"])
    add_practice_words(paper, words, content.practice)
    days = span(content.first, content.last)
    facts(paper, [(words["year_days"], days), (words["year_courses"], str(content.total.merged))])
    if not content.lines:
        paper.paragraph(words["year_nothing"])
    else:
        columns = [
            Column(words["course_course"], share=3), Column(words["year_held"], 56, right=True),
            Column(words["year_cancelled"], 56, right=True), Column(words["year_hours"], 84, right=True),
            Column(words["year_participants"], 78, right=True), Column(words["course_visits"], 62, right=True),
            Column(words["year_spent"], 84, right=True), Column(words["year_travel"], 78, right=True),
        ]  # fmt: skip
        rows = [_row(words, line) for line in content.lines]
        total = (words["total"], *_row(words, content.total)[1:])
        table(paper, columns, rows, total=total, row_headers=True)
    notes = [words["year_counted"]]
    if any(line.merged or line.visits is None for line in content.lines):
        notes.append(words["year_few"].format(least=LEAST))
    for note in notes:
        paper.paragraph(note, paper.look.small)
    sign_here(paper, words, _head(content))


def _row(words: Words, line: YearLine) -> tuple[str, ...]:
    name = line.name or words["year_small"].format(count=line.merged)
    people = [words["figure_hidden"] if n is None else str(n) for n in (line.participants, line.visits)]
    return (
        name, str(line.held), str(line.cancelled), t.duration(line.minutes), *people, t.money(line.spent_cents),
        t.money(line.travel_cents),
    )  # fmt: skip
