"""The course diary as a paper: session by session what was done and what was thought of it together."""

from hyvinvointi_desktop.app.course_diary import lessons
from hyvinvointi_desktop.app.paper_values import CourseDiary, SessionLine
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import named
from hyvinvointi_desktop.reports.course_parts import Words, day, open_paper, sheet_of, times, weekday_and_day
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, facts, table

LOOK = Look.of(10.5)


def sheet(words: Words, content: CourseDiary) -> Sheet:
    """The outside of the diary."""
    return sheet_of(words, content.head, words["diary_title"])


def compose(paper: Paper, words: Words, content: CourseDiary) -> None:
    """The sums, then every session, then other work."""
    held = sum(s.status is Status.HELD for s in content.sessions)
    more = [
        (words["course_target_group"], content.head.target_group),
        (words["course_held"], str(held)),
        (words["course_lessons"], _lessons(words, content.minutes, content.lesson_minutes)),
        (words["course_visits"], str(content.visits)),
    ]
    open_paper(paper, words, content.head, words["diary_title"], more)
    if not content.sessions:
        paper.paragraph(words["diary_nothing"])
    for session in content.sessions:
        _session(paper, words, session, content.lesson_minutes)
    if content.others:
        paper.heading(2, words["diary_other"])
        columns = [Column(words["col_date"]), Column(words["course_work"], share=2), Column(words["course_minutes"])]
        rows = [
            (weekday_and_day(words, o.on), named(words, "session", o.kind), t.duration(o.minutes))
            for o in content.others
        ]
        table(paper, columns, rows, row_headers=True)


def _lessons(words: Words, minutes: int, lesson_minutes: int) -> str:
    said = {"lessons": lessons(minutes, lesson_minutes), "length": lesson_minutes, "time": t.duration(minutes)}
    return words["course_lessons_line"].format(**said)


def _session(paper: Paper, words: Words, session: SessionLine, lesson_minutes: int) -> None:
    if session.status is Status.CANCELLED:
        paper.heading(2, words["diary_cancelled"].format(day=day(session.on)))
        if session.cancelled_reason.strip():
            paper.paragraph(session.cancelled_reason)
        return
    number = words["course_number"].format(number=session.number)
    paper.heading(2, f"{number}, {weekday_and_day(words, session.on)} {times(session)}")
    came = words["diary_not_marked"] if session.came is None else str(session.came)
    pairs = [
        (words["file_theme"], session.theme),
        (words["course_came"], came),
        (words["course_lessons"], _lessons(words, session.minutes, lesson_minutes)),
    ]
    facts(paper, [(name, value) for name, value in pairs if value], per_row=1)
    if session.programme:
        paper.paragraph(session.programme)
    for place, answer in enumerate(session.reflections, start=1):
        if answer.strip():
            paper.heading(3, words[f"reflection_{place}"])
            paper.paragraph(answer.strip())
