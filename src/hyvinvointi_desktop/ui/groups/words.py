"""Courses and attendance in words of the window."""

from datetime import datetime

from hyvinvointi_desktop.app.course_screens import CourseRow, MeetingRow
from hyvinvointi_desktop.app.courses import LeftOut
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    GROUP_SESSION,
    INTERVIEW,
    PLANNING,
    Course,
    EnrolmentState,
    LeaderPay,
)
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import Language, language, tr, tr_n

DOT = " · "
MARKS = (Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT)
"""In the order in which they stand beside each other."""


def mark_words(mark: Attendance | None) -> str:
    """A mark as it stands over its column."""
    return {
        Attendance.PRESENT: tr("Present"),
        Attendance.LATE: tr("Late"),
        Attendance.EXCUSED: tr("Told beforehand"),
        Attendance.ABSENT: tr("Absent"),
        None: tr("Not marked"),
    }[mark]


def mark_keys() -> dict[str, Attendance]:
    """The letter of each mark, as its word begins in the language of the window."""
    return dict(zip(_letters()[:4], MARKS, strict=True))


def all_present_key() -> str:
    """The letter that marks everyone who has no mark yet."""
    return _letters()[4]


def letter_of(mark: Attendance | None) -> str:
    """The letter that stands for a mark in a narrow place; a dash for none."""
    return next((letter for letter, one in mark_keys().items() if one is mark), "–")


def _letters() -> list[str]:
    letters = tr("P L T A Y (keys: present, late, told beforehand, absent, everyone present)")
    return letters.split("(")[0].split()


def state_kind(state: EnrolmentState) -> str:
    """The chip kind of that state."""
    return {EnrolmentState.ENROLLED: "good", EnrolmentState.WAITING: "warn"}.get(state, "plain")


def leader_pay(pay: LeaderPay) -> str:
    """How the leader is paid, as it is chosen."""
    return {
        LeaderPay.CLAIM: tr("I claim the hours"),
        LeaderPay.ELSEWHERE: tr("Somebody else pays my hours"),
        LeaderPay.NONE: tr("No pay"),
    }[pay]


def paid_kind(kind: str) -> str:
    """What is paid, as it is chosen."""
    return {
        GROUP_SESSION: tr("course sessions"),
        INTERVIEW: tr("interviews"),
        PLANNING: tr("planning together"),
    }.get(kind, kind)


def every_weeks(count: int) -> str:
    """The rhythm of a course."""
    if count == 1:
        return tr("every week")
    if count == 2:
        return tr("every other week")
    return tr_n("every %n weeks", count)


def themes() -> tuple[str, ...]:
    """Themes to wish for, in everyday words; others are written."""
    return (
        tr("moving together"), tr("culture"), tr("food and eating well"), tr("doing with hands"), tr("nature"),
        tr("rest and sleep"), tr("own strengths"), tr("hobbies nearby"), tr("digital skills"),
    )  # fmt: skip


def reflection_questions() -> tuple[str, str, str]:
    """The joint reflection of a session, asked of the group."""
    return tr("What was good today?"), tr("What was hard?"), tr("What do we take with us?")


def feedback_questions() -> dict[str, str]:
    """The questions of the anonymous feedback, by their ids."""
    return {
        "liked": tr("I liked coming"),
        "company": tr("I got company"),
        "wellbeing": tr("I feel better than before the course"),
        "leaders": tr("I was heard by the leaders"),
        "goes_on": tr("I go on with something I got to know here"),
    }


def session_state(row: MeetingRow, course: Course, now: datetime) -> tuple[str, str]:
    """Where a session stands, in words, and the chip kind."""
    session = row.meeting.session
    if row.status is Status.CANCELLED:
        return tr("cancelled"), "plain"
    uncounted = not course.names and row.meeting.group.head_count is None
    if row.status is Status.PLANNED:
        return (tr("to be marked"), "warn") if session.ends_at < now else (tr("coming"), "plain")
    if row.unmarked:
        return tr_n("%n not marked", len(row.unmarked)), "warn"
    if uncounted:
        return tr("to be counted"), "warn"
    return tr("held"), "good"


def came(row: MeetingRow, course: Course) -> str:
    """``9 / 11``: who came of those who belong; only the count where nobody is named."""
    if row.status is not Status.HELD:
        return ""
    if not course.names:
        return "" if row.meeting.group.head_count is None else str(row.tally.came)
    return f"{row.tally.came} / {len(row.belongs)}"


def session_line(row: MeetingRow) -> str:
    """``3. kerta · to 21.1.2027 klo 12–14.30``."""
    session = row.meeting.session
    when = f"{formats.day_text(row.day)} {formats.clock_range(session.starts_at, session.ends_at)}"
    if row.number is None:
        return f"{tr('Cancelled session')}{DOT}{when}"
    return f"{tr('Session {number}').format(number=row.number)}{DOT}{when}"


def left_out(gone: LeftOut) -> str:
    """``6.1. loppiainen jää väliin``: why a week has no session."""
    if gone.name:
        name = gone.name if language() is Language.EN else gone.name[:1].lower() + gone.name[1:]
        return tr("{day} {holiday} is left out").format(day=formats.day_text(gone.on), holiday=name)
    return tr("{day} the chosen week is left out").format(day=formats.day_text(gone.on))


def participants(row: CourseRow) -> str:
    """``9 / 12``: how many take part of how many who can."""
    if not row.course.names:
        return tr("only counted")
    return f"{row.enrolled} / {row.course.capacity}" if row.course.capacity else str(row.enrolled)


def to_do(row: CourseRow) -> str:
    """What waits, in a few words; empty when nothing does."""
    parts = []
    if row.unmarked:
        parts.append(tr_n("%n sessions to mark", row.unmarked))
    if row.to_call:
        parts.append(tr_n("%n to call", row.to_call))
    if row.waiting and row.free:
        parts.append(tr_n("%n places free", row.free))
    return DOT.join(parts)
