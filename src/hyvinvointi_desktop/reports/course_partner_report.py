"""What one partner of a course is told: its promise, the sessions, attendance, feedback, its part of the money."""

from fractions import Fraction

from hyvinvointi_desktop.app.paper_values import PartnerReport, SessionLine
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.domain.small_numbers import LEAST
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import named
from hyvinvointi_desktop.reports.course_parts import (
    Words,
    day,
    open_paper,
    sheet_of,
    sign_here,
    times,
    weekday_and_day,
)
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, facts, table

LOOK = Look.of(10)


def sheet(words: Words, content: PartnerReport) -> Sheet:
    """The outside of the report."""
    return sheet_of(words, content.head, words["partner_title"])


def compose(paper: Paper, words: Words, content: PartnerReport) -> None:
    """From the promise to the signature."""
    more = [(words["partner_for"], content.partner), (words["course_target_group"], content.head.target_group)]
    open_paper(paper, words, content.head, words["partner_title"], more)
    _promise(paper, words, content)
    _figures(paper, words, content)
    _people(paper, words, content)
    _sessions(paper, words, content)
    _feedback(paper, words, content)
    _money(paper, words, content)
    sign_here(paper, words, content.head)


def _promise(paper: Paper, words: Words, content: PartnerReport) -> None:
    if not content.roles and not content.promises.strip():
        return
    paper.heading(2, words["partner_promised"].format(partner=content.partner))
    if content.roles:
        paper.paragraph(", ".join(words[f"role_{role}"] for role in content.roles))
    if content.promises.strip():
        paper.paragraph(content.promises.strip())


def _figures(paper: Paper, words: Words, content: PartnerReport) -> None:
    figures = content.figures
    paper.heading(2, words["partner_figures"])
    sessions = {"held": content.held, "planned": content.planned, "cancelled": content.cancelled}
    visits = _figure(words, figures.visits)
    if figures.places:
        said = {"visits": figures.visits, "places": figures.places, "percent": _percent(figures.visits, figures.places)}
        visits = words["partner_visits_of"].format(**said)
    pairs = [
        (words["partner_sessions"], words["partner_sessions_of"].format(**sessions)),
        (words["partner_hours"], t.duration(content.minutes)),
        (words["partner_participants"], _figure(words, figures.participants)),
        (words["course_visits"], visits if content.counted else words["partner_none_counted"]),
    ]
    if figures.mean_tenths is not None:
        pairs.append((words["partner_mean"], f"{figures.mean_tenths // 10},{figures.mean_tenths % 10}"))
    facts(paper, pairs)
    notes = []
    if content.counted < content.held:
        notes.append(words["partner_counted"].format(counted=content.counted, held=content.held))
    if figures.participants is None or (figures.visits is None and content.counted):
        notes.append(words["partner_few"].format(least=LEAST))
    for note in notes:
        paper.paragraph(note, paper.look.small)


def _figure(words: Words, value: int | None) -> str:
    return words["figure_hidden"] if value is None else str(value)


def _percent(part: int | None, whole: int) -> int:
    """Whole per cent, half up."""
    return (200 * (part or 0) + whole) // (2 * whole)


def _people(paper: Paper, words: Words, content: PartnerReport) -> None:
    if not content.people:
        return
    paper.heading(2, words["partner_people"].format(partner=content.partner))
    paper.paragraph(words["partner_people_intro"], paper.look.small)
    columns = [
        Column(words["file_name"], share=2.2), Column(words["insurance_from"], 68), Column(words["insurance_to"], 68),
        Column(words["partner_came"], 70, right=True), Column(words["partner_excused"], 74, right=True),
        Column(words["partner_absent"], 50, right=True),
    ]  # fmt: skip
    rows = [
        (p.name, day(p.first_on), day(p.last_on), str(p.came), str(p.excused), str(p.absent)) for p in content.people
    ]
    sums = [str(sum(getattr(p, key) for p in content.people)) for key in ("came", "excused", "absent")]
    table(paper, columns, rows, total=(words["total"], "", "", *sums), row_headers=True)


def _sessions(paper: Paper, words: Words, content: PartnerReport) -> None:
    paper.heading(2, words["partner_activity"])
    if not content.sessions:
        paper.paragraph(words["diary_nothing"])
        return
    columns = [
        Column(words["partner_number"], 40, right=True), Column(words["col_date"], 84),
        Column(words["partner_time"], 78), Column(words["file_theme"], share=3),
    ]  # fmt: skip
    if content.came_shown:
        columns.append(Column(words["course_came"], 64, right=True))
    rows = [_session(words, s)[: len(columns)] for s in content.sessions]
    table(paper, columns, rows)
    if not content.came_shown and content.counted:
        paper.paragraph(words["partner_sums_only"].format(least=LEAST), paper.look.small)


def _session(words: Words, line: SessionLine) -> tuple[str, ...]:
    said = "" if line.status is Status.HELD else words[f"status_{line.status}"]
    theme = ": ".join(filter(None, (said, line.theme))) if said else line.theme
    came = "" if line.status is not Status.HELD else words["partner_open"] if line.came is None else str(line.came)
    number = "" if line.number is None else f"{line.number}."
    return number, weekday_and_day(words, line.on), times(line), theme, came


def _feedback(paper: Paper, words: Words, content: PartnerReport) -> None:
    if content.answers == 0:
        return
    paper.heading(2, words["partner_feedback"])
    if content.answers is None:
        paper.paragraph(words["partner_feedback_few"].format(least=LEAST))
        return
    paper.paragraph(words["partner_feedback_intro"].format(count=content.answers))
    columns = [
        Column(words["partner_question"], share=3), Column(words["partner_mean_answer"], 76, right=True),
        Column(words["partner_answers"], 76, right=True),
    ]  # fmt: skip
    rows = [(_question(words, content, q.question), _mean(q.mean), str(q.answers)) for q in content.means]
    if rows:
        table(paper, columns, rows, row_headers=True)


def _question(words: Words, content: PartnerReport, question: str) -> str:
    """As the programme asks it in the language of the paper, else in the program's words."""
    own = content.questions.get(question, {})
    return own.get(words["language_tag"][:2]) or own.get("fi") or named(words, "feedback", question)


def _mean(mean: Fraction | None) -> str:
    """One decimal, half up."""
    tenths = (20 * mean.numerator + mean.denominator) // (2 * mean.denominator) if mean is not None else 0
    return f"{tenths // 10},{tenths % 10}"


def _money(paper: Paper, words: Words, content: PartnerReport) -> None:
    money = content.money
    rows: list[tuple[str, str]] = []
    if money.fees is not None:
        count, each = money.fees
        said = words["partner_fees"].format(count=count, each=t.money(each))
        rows.append((said, t.money(count * each)))
    if money.travel_cents is not None:
        rows.append((words["partner_travel"], t.money(money.travel_cents)))
    if money.budget_cents is not None and money.spent_cents is not None:
        rows.append((words["money_budget"], t.money(money.budget_cents)))
        rows.append((words["money_spent"], t.money(money.spent_cents)))
        left = money.budget_cents - money.spent_cents
        rows.append((words["money_over" if left < 0 else "money_left"], t.money(left)))
    if not rows:
        return
    paper.heading(2, words["partner_money"])
    columns = [Column(words["col_what"], share=3), Column(words["total"], share=1, right=True)]
    table(paper, columns, rows, row_headers=True)
