"""The list at the door: row codes large enough to be read back, names, boxes to sign in."""

from collections.abc import Sequence
from dataclasses import replace

from hyvinvointi_desktop.app.paper_values import SessionLine, SignIn
from hyvinvointi_desktop.reports.course_parts import Words, open_paper, sheet_of, short_day, times, weekday_and_day
from hyvinvointi_desktop.reports.fonts import TextStyle
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, table

ROW = 30.0
"""Points: a little over a centimetre, for a signature by hand."""
NARROW_ROW = 20.5
DAYS_A_TABLE = 13
CODE = TextStyle(17, 20, bold=True)


def sheet(words: Words, content: SignIn) -> Sheet:
    """One session stands upright, several lie."""
    return sheet_of(words, content.head, words["sign_in_title"], wide=len(content.sessions) > 1)


LOOK = Look.of(10.5)


def compose(paper: Paper, words: Words, content: SignIn) -> None:
    """The head, then one table, or one for each ``DAYS_A_TABLE`` sessions."""
    if len(content.sessions) == 1:
        _one(paper, words, content, content.sessions[0])
        return
    open_paper(paper, words, content.head, words["sign_in_title"])
    paper.paragraph(words["sign_in_how_many"])
    for start in range(0, len(content.sessions), DAYS_A_TABLE):
        if start:
            paper.new_page()
        _many(paper, words, content, content.sessions[start : start + DAYS_A_TABLE])


def _one(paper: Paper, words: Words, content: SignIn, session: SessionLine) -> None:
    number = "" if session.number is None else words["course_number"].format(number=session.number)
    when = f"{weekday_and_day(words, session.on)} {times(session)}"
    more = [
        (words["course_session"], ", ".join(filter(None, (number, when)))),
        (words["file_theme"], session.theme),
    ]
    open_paper(paper, words, content.head, words["sign_in_title"], more, per_row=1)
    paper.paragraph(words["sign_in_how"])
    columns = [
        Column(words["sign_in_code"], 54, style=CODE, right=True),
        Column(words["file_name"], share=1.1, style=replace(LOOK.body, after=0)),
        Column(words["sign_in_box"], share=1.3),
    ]
    table(paper, columns, [(code, name, "") for code, name in _rows(content)], row_headers=True, boxed=ROW)


def _many(paper: Paper, words: Words, content: SignIn, sessions: Sequence[SessionLine]) -> None:
    code = replace(CODE, size=13, leading=16)
    columns = [
        Column(words["sign_in_code"], 40, style=code, right=True), Column(words["file_name"], 150),
        *(Column(short_day(s.on)) for s in sessions),
    ]  # fmt: skip
    rows = [(number, name, *("" for _ in sessions)) for number, name in _rows(content)]
    table(paper, columns, rows, row_headers=True, boxed=NARROW_ROW)


def _rows(content: SignIn) -> list[tuple[str, str]]:
    named = [(str(code), name) for code, name in content.rows]
    return named + [(str(code), "") for code in content.spare]
