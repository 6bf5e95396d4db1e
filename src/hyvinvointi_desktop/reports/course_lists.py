"""Two plain papers of a course: the list for the accident insurance, and what the participants' travel comes to."""

from hyvinvointi_desktop.app.paper_values import InsuranceList, TravelPaper
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.course_parts import (
    Words,
    day,
    open_paper,
    sheet_of,
    short_day,
    sign_here,
    weekday_and_day,
)
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, table

LOOK = Look.of(10)


def insurance_sheet(words: Words, content: InsuranceList) -> Sheet:
    """The outside of the list."""
    return sheet_of(words, content.head, words["insurance_title"])


def insurance(paper: Paper, words: Words, content: InsuranceList) -> None:
    """Names with their days, then the days of the course."""
    more = [
        (words["insurance_insurer"], content.insurer),
        (words["insurance_taken_by"], ", ".join(content.taken_by)),
        (words["course_target_group"], content.head.target_group),
    ]
    open_paper(paper, words, content.head, words["insurance_title"], more)
    paper.paragraph(words["insurance_intro"].format(day=t.local_date(content.head.made_at)))
    if not content.people:
        paper.paragraph(words["insurance_nobody"])
    else:
        columns = [
            Column(words["sign_in_code"], 44, right=True), Column(words["file_name"], share=2.4),
            Column(words["insurance_from"]), Column(words["insurance_to"]),
        ]  # fmt: skip
        last = day(content.head.last_on)
        rows = [(str(p.number), p.name, day(p.first_on), day(p.last_on) or last) for p in content.people]
        table(paper, columns, rows)
        paper.paragraph(words["insurance_count"].format(count=len(content.people)))
    if content.days:
        paper.heading(2, words["insurance_days"])
        paper.paragraph(", ".join(weekday_and_day(words, on) for on in content.days))


def travel_sheet(words: Words, content: TravelPaper) -> Sheet:
    """The outside of the statement."""
    return sheet_of(words, content.head, words["travel_title"])


def travel(paper: Paper, words: Words, content: TravelPaper) -> None:
    """One row a participant, with the days and the sum, signed."""
    open_paper(paper, words, content.head, words["travel_title"], [(words["travel_partner"], content.partner)])
    paper.paragraph(words["travel_intro"])
    if not content.rows:
        paper.paragraph(words["travel_nobody"])
    else:
        columns = [
            Column(words["sign_in_code"], 40, right=True), Column(words["file_name"], share=1.3),
            Column(words["travel_days"], share=2), Column(words["travel_times"], 44, right=True),
            Column(words["travel_each"], 62, right=True), Column(words["total"], 70, right=True),
        ]  # fmt: skip
        rows = [
            (
                str(r.number), r.name, ", ".join(short_day(on) for on in r.days), str(len(r.days)),
                t.money(r.each_cents), t.money(r.cents),
            )
            for r in content.rows
        ]  # fmt: skip
        times = str(sum(len(r.days) for r in content.rows))
        table(paper, columns, rows, total=("", words["total"], "", times, "", t.money(content.cents)))
    sign_here(paper, words, content.head)
