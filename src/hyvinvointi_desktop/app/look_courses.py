"""Reading courses for the list, one course's page, Tänään and the reports of a year."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from hyvinvointi_desktop.app.attendance import held_sessions, members, unmarked_in
from hyvinvointi_desktop.app.course_money import balance_cents, feedback_summary, travel_lines
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_programme import made_under
from hyvinvointi_desktop.app.course_screens import (
    CourseRow,
    CourseScreen,
    CourseYear,
    MeetingRow,
    Participant,
    ThemeWish,
)
from hyvinvointi_desktop.app.course_sessions import interview_session_id
from hyvinvointi_desktop.app.courses import course_of
from hyvinvointi_desktop.app.enrolments import check_missing, free_places
from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.attendance import (
    CAME,
    CourseStatistics,
    HeldSession,
    Tally,
    missed_in_a_row,
    statistics,
    tally_of,
)
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, Enrolment, EnrolmentState
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from hyvinvointi_desktop.domain.plan_findings import plan_remarks
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Status

ABSENCES_TO_CALL = 2
"""Where the programme says nothing else (RULES.md section 5)."""


def course_list(records: Records, definitions: Definitions, now: datetime) -> tuple[CourseRow, ...]:
    """Every course: those that run or come first by their first day, then the ended ones, newest first."""
    by_course = _by_course(records.all_enrolments())
    meetings: dict[CourseId, list[Meeting]] = {}
    for meeting in records.meetings_between(date.min, date.max):
        meetings.setdefault(meeting.group.course, []).append(meeting)
    known = all_programmes(records, definitions)
    rows = [
        _row(c, meetings.get(c.id, ()), by_course.get(c.id, ()), now, absences_to_call(c, known))
        for c in records.courses()
    ]
    return (
        *(row for row in rows if row.course.ended_on is None),
        *(row for row in reversed(rows) if row.course.ended_on is not None),
    )


def _by_course(enrolments: Sequence[Enrolment]) -> Mapping[CourseId, Sequence[Enrolment]]:
    found: dict[CourseId, list[Enrolment]] = {}
    for enrolment in enrolments:
        found.setdefault(enrolment.course, []).append(enrolment)
    return found


def _row(
    course: Course, meetings: Sequence[Meeting], people: Sequence[Enrolment], now: datetime, threshold: int
) -> CourseRow:
    group = [m.session for m in meetings if m.session.kind == GROUP_SESSION]
    there = [s for s in group if s.status is not Status.CANCELLED]
    coming = [s.starts_at for s in group if s.status is Status.PLANNED and s.ends_at >= now]
    states = Counter(e.state for e in people)
    going_on = course.ended_on is None
    held = held_sessions(meetings) if going_on else ()
    return CourseRow(
        course=course,
        sessions=len(there),
        held=sum(s.status is Status.HELD for s in group),
        next_at=min(coming, default=None),
        last_day=max((local_day(s.starts_at) for s in there), default=None),
        enrolled=states[EnrolmentState.ENROLLED],
        waiting=states[EnrolmentState.WAITING],
        candidates=states[EnrolmentState.CANDIDATE],
        free=free_places(course, people) if course.names else None,
        unmarked=sum(going_on and waits_for_marks(course, m, people, now) for m in meetings),
        to_call=sum(bool(to_call(e, held, threshold)) for e in people),
    )


def waits_for_marks(course: Course, meeting: Meeting, people: Sequence[Enrolment], now: datetime) -> bool:
    """Whether a group session is over and something is still to be said of it."""
    session = meeting.session
    if session.kind != GROUP_SESSION or session.ends_at >= now or session.status is Status.CANCELLED:
        return False
    uncounted = not course.names and meeting.group.head_count is None
    return session.status is Status.PLANNED or uncounted or bool(unmarked_in(meeting, people))


def course_screen(course_id: CourseId, records: Records, definitions: Definitions, today: date) -> CourseScreen:
    """Everything of one course. Raises Refused when there is none."""
    course = course_of(course_id, records)
    meetings, people = records.meetings_of(course_id), records.enrolments_of(course_id)
    held = held_sessions(meetings)
    figures = statistics(held, members(people))
    purchases, feedback = records.purchases_of(course_id), records.feedback_of(course_id)
    programme = made_under(course, records, definitions)
    rules = programme.course if programme is not None else None
    return CourseScreen(
        course=course,
        today=today,
        meetings=_meeting_rows(meetings, people),
        others=tuple(m for m in meetings if m.session.kind != GROUP_SESSION),
        participants=_participants(course, meetings, people, figures, held, records, definitions),
        statistics=figures,
        free=free_places(course, people) if course.names else None,
        wishes=wishes_of(people, programme),
        purchases=purchases,
        balance_cents=balance_cents(course, purchases),
        travel=travel_lines(people, meetings),
        feedback=feedback,
        summary=feedback_summary(feedback, rules.feedback if rules is not None else ()),
        agreements=records.course_agreements_of(course_id),
        programme=programme,
        remarks=plan_remarks(course.plan, rules),
    )


def _meeting_rows(meetings: Sequence[Meeting], people: Sequence[Enrolment]) -> tuple[MeetingRow, ...]:
    rows = []
    number = 0
    for meeting in meetings:
        if meeting.session.kind != GROUP_SESSION:
            continue
        cancelled = meeting.session.status is Status.CANCELLED
        number += not cancelled
        rows.append(_meeting_row(meeting, people, None if cancelled else number))
    return tuple(rows)


def _meeting_row(meeting: Meeting, people: Sequence[Enrolment], number: int | None) -> MeetingRow:
    day, group = local_day(meeting.session.starts_at), meeting.group
    as_held = HeldSession(group.session, day, dict(group.marks), group.walk_ins, group.head_count)
    belongs = tuple(e.id for e in people if e.enrolled_on_day(day))
    return MeetingRow(
        meeting=meeting,
        day=day,
        number=number,
        tally=tally_of(as_held, members(people)),
        belongs=belongs,
        unmarked=tuple(e.id for e in unmarked_in(meeting, people)),
        guests=tuple(who for who, mark in group.marks if mark in CAME and who not in belongs),
    )


def _participants(
    course: Course, meetings: Sequence[Meeting], people: Sequence[Enrolment], figures: CourseStatistics,
    held: Sequence[HeldSession], records: Records, definitions: Definitions,
) -> tuple[Participant, ...]:  # fmt: skip
    clients = {c.id: c for c in records.clients()} if people else {}
    gone = erased(records) if people else frozenset()
    planned: dict[SessionId, datetime] = {
        m.session.id: m.session.starts_at for m in meetings if m.session.status is Status.PLANNED
    }
    threshold = absences_to_call(course, all_programmes(records, definitions))
    return tuple(
        Participant(
            enrolment=e,
            client=clients[e.client],
            tally=figures.by_person.get(e.id, Tally()),
            missed=to_call(e, held, threshold),
            check_missing=check_missing(e),
            interview_at=planned.get(interview_session_id(e.id)),
            erased=e.client in gone,
        )
        for e in people
    )


def absences_to_call(course: Course, known: Programmes) -> int:
    """How many unexcused absences in a row call for a ring, as the course's programme says in the version it was made
    under."""
    programme = known.version(course.programme, course.programme_version)
    return programme.course.absences_to_call if programme and programme.course else ABSENCES_TO_CALL


def to_call(enrolment: Enrolment, held: Sequence[HeldSession], threshold: int) -> tuple[date, ...]:
    """The absences that call for a ring; none when somebody rang after the last of them, or the person has gone."""
    if enrolment.state is not EnrolmentState.ENROLLED:
        return ()
    missed = missed_in_a_row(held, members((enrolment,))[0])
    rung = enrolment.called_on is not None and bool(missed) and enrolment.called_on >= missed[-1]
    return () if len(missed) < threshold or rung else missed


def wishes_of(people: Sequence[Enrolment], programme: Programme | None = None) -> tuple[ThemeWish, ...]:
    """The themes of the interviews, the most wished for first, each person once a theme. Upper and lower case are the
    same theme, and so are the programme's words for one theme in any language."""
    counted: Counter[tuple[str, str]] = Counter()
    shown: dict[tuple[str, str], str] = {}
    for enrolment in people:
        if enrolment.interview is not None and enrolment.state is not EnrolmentState.DECLINED:
            said = {
                _theme_key(theme.strip(), programme): theme.strip()
                for theme in reversed(enrolment.interview.themes)
                if theme.strip()
            }
            for key, theme in said.items():
                shown.setdefault(key, theme)
            counted.update(said.keys())
    by_count = sorted(counted.items(), key=lambda x: (-x[1], shown[x[0]].casefold()))
    return tuple(ThemeWish(shown[key], n, key[0]) for key, n in by_count)


def _theme_key(theme: str, programme: Programme | None) -> tuple[str, str]:
    """The theme's id in the programme, else its letters in small."""
    listed = programme.course.themes if programme is not None and programme.course is not None else ()
    found = programme.id_said(WordList.THEMES, theme, listed) if programme is not None else None
    return (found, "") if found is not None else ("", theme.casefold())


def course_years(first: date, last: date, records: Records) -> tuple[CourseYear, ...]:
    """Every course that had a session in the days, with its figures of these days."""
    meetings: dict[CourseId, list[Meeting]] = {}
    for meeting in records.meetings_between(first, last):
        if meeting.session.kind == GROUP_SESSION and first <= local_day(meeting.session.starts_at) <= last:
            meetings.setdefault(meeting.group.course, []).append(meeting)
    people = _by_course(records.all_enrolments())
    spent: Counter[CourseId] = Counter()
    for purchase in records.all_purchases():
        if first <= purchase.on <= last:
            spent[purchase.course] += purchase.amount_cents
    return tuple(
        _year(c, meetings[c.id], people.get(c.id, ()), spent[c.id]) for c in records.courses() if c.id in meetings
    )


def _year(course: Course, meetings: Sequence[Meeting], people: Sequence[Enrolment], spent_cents: int) -> CourseYear:
    held = [m.session for m in meetings if m.session.status is Status.HELD]
    days = [local_day(s.starts_at) for s in held]
    return CourseYear(
        course=course,
        statistics=statistics(held_sessions(meetings), members(people)),
        cancelled=sum(m.session.status is Status.CANCELLED for m in meetings),
        minutes=sum(int((s.ends_at - s.starts_at).total_seconds()) // 60 for s in held),
        participants=sum(any(e.enrolled_on_day(day) for day in days) for e in people),
        left=sum(e.state is EnrolmentState.LEFT for e in people),
        spent_cents=spent_cents,
        travel_cents=sum(line.cents for line in travel_lines(people, meetings)),
    )
