"""A course's plan: its days before and after saving, its planned sessions, its end."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_programme import under_its_version
from hyvinvointi_desktop.app.log_session import shown_or_after
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.courses import (
    GROUP_SESSION,
    Course,
    CoursePlan,
    GroupSession,
    LeaderPay,
    course_days,
    left_out,
    monday_of,
)
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from hyvinvointi_desktop.domain.plan_findings import PlanRemark, plan_remarks
from hyvinvointi_desktop.domain.programme_rules import CourseRules
from hyvinvointi_desktop.domain.sessions import Session, Status

COURSE_AREAS = frozenset({Area.COURSES, Area.SESSIONS, Area.CLAIMS})
MOST_SESSIONS = 100
MOST_WEEKS = 26


class Holidays(Container[date]):
    """Public holidays of any year, by name."""

    def __init__(self, definitions: Definitions, language: str = "fi") -> None:
        self._definitions, self._language = definitions, language

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self._definitions.public_holidays(day.year, self._language)

    def name(self, day: date) -> str:
        """What the day is called; empty for one that is no holiday."""
        return self._definitions.public_holidays(day.year, self._language).get(day, "")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A day of the rhythm without a session: a public holiday by its ``name``, or a chosen week (no name)."""

    on: date
    name: str


@dataclass(frozen=True, slots=True)
class PlannedDays:
    """The days a plan gives, those it leaves out with the reason, and where it is other than its programme says."""

    days: tuple[date, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[PlanRemark, ...] = ()


def check_plan(plan: CoursePlan) -> None:
    """What no plan may be.

    Raises:
        Refused: no session, over 100 of them, over 26 weeks from one to the next, or a session that ends before it
            starts.
    """
    if plan.sessions < 1 or plan.every_weeks < 1:
        raise Refused(Refusal.COURSE_NO_SESSIONS)
    if plan.sessions > MOST_SESSIONS or plan.every_weeks > MOST_WEEKS:
        raise Refused(Refusal.COURSE_TOO_LONG, most=MOST_SESSIONS, weeks=MOST_WEEKS)
    if plan.ends <= plan.starts:
        raise Refused(Refusal.END_NOT_AFTER_START)


def preview_days(
    plan: CoursePlan, definitions: Definitions, language: str, rules: CourseRules | None = None
) -> PlannedDays:
    """The days before anything is saved: which weeks are passed over and why, and what is outside the programme's
    ``rules``. Raises Refused as ``check_plan``."""
    check_plan(plan)
    holidays = Holidays(definitions, language)
    days = course_days(plan, holidays)
    skipped = tuple(
        LeftOut(day, "" if monday_of(day) in plan.skipped_weeks else holidays.name(day)) for day in left_out(plan, days)
    )
    return PlannedDays(days, skipped, plan_remarks(plan, rules))


def check_course(course: Course, records: Records) -> None:
    """What no course may be.

    Raises:
        Refused: as ``check_plan``; no name; a negative sum or capacity; a claim without its payer.
    """
    if not course.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    check_plan(course.plan)
    if min(course.budget_cents, course.fee_cents) < 0 or (course.capacity is not None and course.capacity < 1):
        raise Refused(Refusal.BAD_NUMBER)
    known = course.pay.payer in {p.id for p in records.payers()}
    if (course.pay.payer is not None or course.pay.leader_pay is LeaderPay.CLAIM) and not known:
        raise Refused(Refusal.COURSE_PAYER_MISSING)


def save_course(course: Course, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Adds a course with its planned sessions, or changes one: planned sessions to come move, what was held stays.

    Raises:
        Refused: as ``check_course``; participants or marks are there and the course is to count heads only.
    """
    with uow:
        records = uow.records
        check_course(course, records)
        before = records.course(course.id)
        if before is not None and before.names and not course.names and records.enrolments_of(course.id):
            raise Refused(Refusal.COUNTED_BY_NAME)
        if before is not None:
            course = replace(course, ended_on=before.ended_on)
        course = under_its_version(course, before, records, definitions)
        records.put_course(course)
        if course.ended_on is None:
            _lay(course, before, records, Holidays(definitions), today)
        uow.commit()
    return COURSE_AREAS


def _lay(course: Course, before: Course | None, records: Records, holidays: Container[date], today: date) -> None:
    """Puts the planned sessions where the plan says. Held and cancelled ones stay, and planned ones that are over;
    before anything was held every one moves. A plan that keeps its days lets sessions moved one by one stay there."""
    if before is not None and (before.plan, before.place) == (course.plan, course.place):
        return
    meetings = [m for m in records.meetings_of(course.id) if m.session.kind == GROUP_SESSION]
    begun = any(m.session.status is not Status.PLANNED for m in meetings)
    movable = [m for m in meetings if _moves(m, begun, today)]
    if before is not None and _same_days(before.plan, course.plan):
        days = tuple(local_day(m.session.starts_at) for m in movable)
    else:
        days = _days_to_lay(course.plan, meetings, movable, holidays, today if begun else date.min)
    for meeting, day in zip(movable, days, strict=False):
        records.put_session(_at(course, meeting.session, day))
    for gone in movable[len(days) :]:
        records.delete_session(gone.session.id)
    number = _next_number(meetings)
    for n, day in enumerate(days[len(movable) :]):
        records.put_meeting(_new_meeting(course, day, number + n))


def _same_days(one: CoursePlan, other: CoursePlan) -> bool:
    return replace(one, starts=other.starts, ends=other.ends) == other


def _moves(meeting: Meeting, begun: bool, today: date) -> bool:
    planned = meeting.session.status is Status.PLANNED
    return planned and (not begun or local_day(meeting.session.starts_at) >= today)


def _days_to_lay(
    plan: CoursePlan, meetings: Sequence[Meeting], movable: Sequence[Meeting], holidays: Container[date], first: date
) -> tuple[date, ...]:
    """The days that are still needed: a cancelled session takes its place unless another was put in for it."""
    put_in_for = {m.group.moved_from for m in meetings}
    fixed = [m.session for m in meetings if m not in movable]
    needed = plan.sessions - sum(s.status is not Status.CANCELLED or s.id not in put_in_for for s in fixed)
    if needed <= 0:
        return ()
    taken = {local_day(s.starts_at) for s in fixed}
    weeks = max(0, (first - plan.first_day).days // 7)
    enough = replace(plan, sessions=needed + len(taken) + weeks + 1)
    return tuple(d for d in course_days(enough, holidays) if d >= first and d not in taken)[:needed]


def _next_number(meetings: Sequence[Meeting]) -> int:
    numbers = [int(tail) for m in meetings for tail in (m.session.id.rpartition("-")[2],) if tail.isdigit()]
    return max(numbers, default=0) + 1


def _at(course: Course, session: Session, day: date) -> Session:
    plan = course.plan
    starts, ends = shown_or_after(day, plan.starts), shown_or_after(day, plan.ends)
    if ends <= starts:  # the March night took the hour away
        raise Refused(Refusal.END_NOT_AFTER_START)
    return replace(session, starts_at=starts, ends_at=ends, place=course.place)


def _new_meeting(course: Course, day: date, number: int) -> Meeting:
    session_id = SessionId(f"{course.id}-{number:02d}")
    starts = shown_or_after(day, course.plan.starts)
    bare = Session(session_id, (), starts, starts, GROUP_SESSION, Status.PLANNED, course=course.id)
    return Meeting(_at(course, bare, day), GroupSession(session_id, course.id))


def new_meeting(course: Course, day: date, meetings: Sequence[Meeting]) -> Meeting:
    """One more planned session on a day."""
    return _new_meeting(course, day, _next_number(meetings))


def course_of(course_id: CourseId, records: Records) -> Course:
    """The course. Raises Refused when there is none."""
    found = records.course(course_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def end_course(course_id: CourseId, on: date | None, uow: UnitOfWork) -> frozenset[Area]:
    """Closes a course on a day, with what is planned after it taken out; None opens it again.

    Raises:
        Refused: the day is before the first one, or a session was held after it.
    """
    with uow:
        records = uow.records
        course = course_of(course_id, records)
        if on is not None:
            if on < course.plan.first_day:
                raise Refused(Refusal.LEFT_BEFORE_START, on=course.plan.first_day)
            later = [m.session for m in records.meetings_of(course_id) if local_day(m.session.starts_at) > on]
            if any(s.status is Status.HELD for s in later):
                raise Refused(Refusal.COURSE_HELD_LATER, on=local_day(later[-1].starts_at))
            for session in later:
                if session.status is Status.PLANNED:
                    records.delete_session(session.id)
        records.put_course(replace(course, ended_on=on))
        uow.commit()
    return COURSE_AREAS


def delete_course(course_id: CourseId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a course with all that belongs to it.

    Raises:
        Refused: something of it was held, or its cooperation agreement is signed.
    """
    with uow:
        records = uow.records
        course_of(course_id, records)
        meetings = records.meetings_of(course_id)
        if any(m.session.status is Status.HELD for m in meetings) or records.course_agreements_of(course_id):
            raise Refused(Refusal.COURSE_HAS_HELD)
        for meeting in meetings:
            records.delete_session(meeting.session.id)
        for enrolment in records.enrolments_of(course_id):
            records.delete_enrolment(enrolment.id)
        for purchase in records.purchases_of(course_id):
            records.delete_purchase(purchase.id)
        for answer in records.feedback_of(course_id):
            records.delete_feedback(answer.id)
        records.delete_course(course_id)
        uow.commit()
    return COURSE_AREAS
