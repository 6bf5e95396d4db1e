"""A course's tables and a year's for a spreadsheet: cells from finished readings. It only sums rows."""

from collections.abc import Callable, Mapping, Sequence

from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.app.paper_values import CourseTable, CourseYearReport, YearLine
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.days import HELSINKI, MINUTE
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]


def course_sheet(what: CourseTable, screen: CourseScreen, words: Words) -> Sheet:
    """One table of a course."""
    return _SHEETS[what](screen, words)


def _headers(words: Words, *fields: str) -> tuple[str, ...]:
    return tuple(words[f"table_{field}"] for field in fields)


def _known(screen: CourseScreen) -> list[Participant]:
    return [p for p in screen.participants if p.enrolment.enrolled_on is not None and not p.erased]


def _clock(session: Session, *, end: bool = False) -> Cell:
    at = (session.ends_at if end else session.starts_at).astimezone(HELSINKI)
    return c.clock(at.hour * 60 + at.minute)


def _attendance(screen: CourseScreen, words: Words) -> Sheet:
    """People down, sessions that were not cancelled across; a dash where the person did not belong that day."""
    meetings = [m for m in screen.meetings if m.status is not Status.CANCELLED]
    days = tuple(f"{m.day.day}.{m.day.month}.{m.day.year}" for m in meetings)
    rows: list[Row] = []
    for person in screen.participants:
        marks = [_mark(m, person, words) for m in meetings]
        if person.enrolment.enrolled_on is None and not any(cell and cell.value != "–" for cell in marks):
            continue
        name = c.text(words["table_erased"] if person.erased else person.client.name)
        given = [dict(m.meeting.group.marks).get(person.enrolment.id) for m in meetings]
        rows.append((c.count(person.enrolment.number), name, *marks, *(c.count(given.count(a)) for a in Attendance)))
    walk_ins = [c.count(m.meeting.group.walk_ins) if m.meeting.group.walk_ins else None for m in meetings]
    came = [c.count(m.tally.came) if m.status is Status.HELD else None for m in meetings]
    rows.append((None, c.text(words["table_walk_ins"]), *walk_ins, None, None, None, None))
    rows.append((None, c.text(words["table_came"]), *came, None, None, None, None))
    marked = tuple(words[f"attendance_{mark}"] for mark in Attendance)
    return Sheet(words["sheet_attendance"], (*_headers(words, "number", "name"), *days, *marked), tuple(rows),
                 (len(rows) - 1,))  # fmt: skip


def _mark(row: MeetingRow, person: Participant, words: Words) -> Cell | None:
    mark = dict(row.meeting.group.marks).get(person.enrolment.id)
    if mark is not None:
        return c.text(words[f"attendance_{mark}"])
    return None if person.enrolment.id in row.belongs else c.text("–")


def _participants(screen: CourseScreen, words: Words) -> Sheet:
    fields = (
        "number", "name", "phone", "enrolment", "from", "to", "proposer", "fee_payer", "came", "excused", "absent",
    )  # fmt: skip
    rows = tuple(
        (
            c.count(e.number), c.text(p.client.name), c.text(p.client.phone), c.text(words[f"enrolment_{e.state}"]),
            c.day(e.enrolled_on) if e.enrolled_on else None, _last_day(p), c.text(e.proposer), c.text(e.fee_payer),
            c.count(p.tally.came), c.count(p.tally.excused), c.count(p.tally.absent),
        )
        for p in screen.participants
        if not p.erased
        for e in (p.enrolment,)
    )  # fmt: skip
    return Sheet(words["sheet_participants"], _headers(words, *fields), rows)


def _last_day(person: Participant) -> Cell | None:
    gone = person.enrolment.left_on
    return c.day(gone.fromordinal(gone.toordinal() - 1)) if gone is not None else None


def _insurance(screen: CourseScreen, words: Words) -> Sheet:
    rows = tuple(
        (c.count(p.enrolment.number), c.text(p.client.name), c.day(p.enrolment.enrolled_on), _last_day(p))
        for p in _known(screen)
        if p.enrolment.enrolled_on is not None
    )
    return Sheet(words["sheet_insurance"], _headers(words, "number", "name", "from", "to"), rows)


def _diary(screen: CourseScreen, words: Words) -> Sheet:
    rows: list[Row] = []
    for m in screen.meetings:
        session, group = m.meeting.session, m.meeting.group
        length = (session.ends_at - session.starts_at) // MINUTE
        rows.append((
            None if m.number is None else c.count(m.number), c.day(m.day), _clock(session), _clock(session, end=True),
            c.length(length), c.text(words[f"status_{m.status}"]), c.text(group.theme), c.text(group.programme),
            c.count(m.tally.came) if m.status is Status.HELD else None, *(c.text(said) for said in group.reflections),
        ))  # fmt: skip
    headers = _headers(words, "number", "date", "start", "end", "duration", "state", "theme", "programme", "came")
    asked = tuple(words[f"reflection_{n}"] for n in (1, 2, 3))
    return Sheet(words["sheet_diary"], (*headers, *asked), tuple(rows))


def _money(screen: CourseScreen, words: Words) -> Sheet:
    bought = sorted(screen.purchases, key=lambda p: (p.on, p.id))
    rows: list[Row] = [
        (
            c.count(n), c.day(p.on), c.text(p.words), c.text(words["yes" if p.receipt is not None else "no"]),
            c.euros(p.amount_cents),
        )
        for n, p in enumerate(bought, start=1)
    ]  # fmt: skip
    sums = (
        ("money_spent", sum(p.amount_cents for p in bought)),
        ("money_budget", screen.course.budget_cents),
        ("money_left", screen.balance_cents),
    )
    rows += [(None, None, c.text(words[key]), None, c.euros(cents)) for key, cents in sums]
    headers = _headers(words, "number", "date", "what", "receipt", "euros")
    return Sheet(words["sheet_money"], headers, tuple(rows), tuple(range(len(bought), len(rows))))


def _travel(screen: CourseScreen, words: Words) -> Sheet:
    people = {p.enrolment.id: p for p in screen.participants if not p.erased}
    lines = [line for line in screen.travel if line.enrolment in people]
    rows: list[Row] = [
        (
            c.count(x.number), c.text(people[x.enrolment].client.name), c.count(len(x.days)), c.euros(x.cents_each),
            c.euros(x.cents),
        )
        for x in lines
    ]  # fmt: skip
    total = sum(x.cents for x in lines)
    rows.append((None, c.text(words["total"]), c.count(sum(len(x.days) for x in lines)), None, c.euros(total)))
    headers = _headers(words, "number", "name", "times", "each", "euros")
    return Sheet(words["sheet_travel"], headers, tuple(rows), (len(rows) - 1,))


_SHEETS: Mapping[CourseTable, Callable[[CourseScreen, Words], Sheet]] = {
    CourseTable.ATTENDANCE: _attendance,
    CourseTable.PARTICIPANTS: _participants,
    CourseTable.INSURANCE: _insurance,
    CourseTable.DIARY: _diary,
    CourseTable.MONEY: _money,
    CourseTable.TRAVEL: _travel,
}


def year_sheet(report: CourseYearReport, words: Words) -> Sheet:
    """The year's courses as on the paper, with the same figures left out."""
    fields = ("course", "sessions", "counted", "cancelled", "duration", "people", "visits", "money", "travel")
    rows: list[Sequence[Cell | None]] = [_year_row(line, words) for line in report.lines]
    rows.append((c.text(words["total"]), *_year_row(report.total, words)[1:]))
    return Sheet(words["sheet_courses"], _headers(words, *fields), tuple(rows), (len(rows) - 1,))


def _year_row(line: YearLine, words: Words) -> tuple[Cell | None, ...]:
    name = line.name or words["year_small"].format(count=line.merged)
    people = [c.text(words["figure_hidden"]) if n is None else c.count(n) for n in (line.participants, line.visits)]
    return (
        c.text(name), c.count(line.held), c.count(line.counted), c.count(line.cancelled), c.length(line.minutes),
        *people, c.euros(line.spent_cents), c.euros(line.travel_cents),
    )  # fmt: skip
