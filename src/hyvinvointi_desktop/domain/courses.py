"""Courses (Hyvinvointitreenit, RULES.md section 5): the plan, who leads, who takes part, who promised what.

A course's sessions are sessions of the diary; ``GroupSession`` makes one a course's and holds what the group adds.
How attendance is counted is in ``attendance.py``.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import count, takewhile

from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClientId,
    CourseAgreementId,
    CourseId,
    EnrolmentId,
    FeedbackId,
    PayerId,
    ProgrammeId,
    PurchaseId,
    SessionId,
)

GROUP_SESSION = "group_session"
"""The kind of session that attendance is counted of; interviews and planning of a course are its sessions too."""
INTERVIEW = "interview"
PLANNING = "planning"
COURSE_KINDS = (GROUP_SESSION, INTERVIEW, PLANNING)


class LeaderPay(StrEnum):
    """How the leader of this profile is paid: by a claim, by somebody else (hours are counted only), or not at all."""

    CLAIM = "claim"
    ELSEWHERE = "elsewhere"
    NONE = "none"


class PartnerRole(StrEnum):
    """What a partner promises in the cooperation agreement (seed 000)."""

    PROPOSES = "proposes"
    PAYS_FEE = "pays_fee"
    PAYS_TRAVEL = "pays_travel"
    GIVES_PLACE = "gives_place"
    GIVES_LEADER = "gives_leader"
    GIVES_MONEY = "gives_money"
    INSURES = "insures"
    SUPERVISES = "supervises"
    OTHER = "other"


class EnrolmentState(StrEnum):
    """Where a person stands: asked in and interviewed, on the waiting list, enrolled, gone, or not taken."""

    CANDIDATE = "candidate"
    WAITING = "waiting"
    ENROLLED = "enrolled"
    LEFT = "left"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Leader:
    """One leader of a course. ``own`` is the person whose profile this is."""

    name: str
    organisation: str = ""
    phone: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation with its part in the course; ``promises`` are its words in the cooperation agreement."""

    name: str
    roles: tuple[PartnerRole, ...] = ()
    contact: str = ""
    phone: str = ""
    email: str = ""
    promises: str = ""


@dataclass(frozen=True, slots=True)
class CoursePay:
    """How this profile's leader is paid. ``hourly_rate`` None takes the payer's; ``paid_kinds`` are kinds of session.

    ``payer`` is None unless ``leader_pay`` is CLAIM.
    """

    leader_pay: LeaderPay = LeaderPay.NONE
    payer: PayerId | None = None
    hourly_rate: Decimal | None = None
    paid_kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoursePlan:
    """When it meets: ``sessions`` times from ``first_day`` on, on its weekday, from ``starts`` to ``ends`` local time.

    ``skipped_weeks`` are Mondays of weeks without a session.
    """

    first_day: date
    starts: time
    ends: time
    sessions: int = 12
    every_weeks: int = 1
    skipped_weeks: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """A course. ``names`` False counts heads only and has no participants. ``programme_version`` is the version it was
    made under. ``ended_on`` is set when it is closed. Money is whole cents: ``budget_cents`` the activity money,
    ``fee_cents`` the course fee of one participant."""

    id: CourseId
    name: str
    programme: ProgrammeId
    programme_version: int
    plan: CoursePlan
    place: str = ""
    target_group: str = ""
    capacity: int | None = None
    names: bool = True
    pay: CoursePay = field(default_factory=CoursePay)
    budget_cents: int = 0
    fee_cents: int = 0
    insurer: str = ""
    note: str = ""
    leaders: tuple[Leader, ...] = ()
    partners: tuple[Partner, ...] = ()
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class GroupSession:
    """What a group adds to a session: its theme, the programme, the joint reflection in three questions.

    ``head_count`` is for count-only courses; ``walk_ins`` people were there who have no name yet (they count as
    present). ``marks`` has nobody twice. ``moved_from`` is the cancelled session that this one was put in for.
    """

    session: SessionId
    course: CourseId
    theme: str = ""
    programme: str = ""
    reflections: tuple[str, str, str] = ("", "", "")
    head_count: int | None = None
    walk_ins: int = 0
    marks: tuple[tuple[EnrolmentId, Attendance], ...] = ()
    cancelled_reason: str = ""
    moved_from: SessionId | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """The talk before the course; ``themes`` are what the person wishes for, and feed the course's programme."""

    held_on: date
    life_situation: str = ""
    strengths: str = ""
    needs: str = ""
    goals: str = ""
    earlier_groups: str = ""
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One person in one course. ``number`` is the row code on paper, never reused within a course.

    Enrolled on a day from ``enrolled_on`` on and before ``left_on`` (the first day without the person).
    ``comes_alone`` and ``no_acute_crisis`` are the plain check before the course (None: not asked yet).
    ``travel_cents`` are paid per attended session. ``called_on`` is when somebody rang about absences.
    """

    id: EnrolmentId
    course: CourseId
    client: ClientId
    number: int
    state: EnrolmentState = EnrolmentState.CANDIDATE
    proposer: str = ""
    fee_payer: str = ""
    travel_cents: int = 0
    enrolled_on: date | None = None
    left_on: date | None = None
    left_reason: str = ""
    comes_alone: bool | None = None
    no_acute_crisis: bool | None = None
    interview: Interview | None = None
    next_step: str = ""
    called_on: date | None = None

    def enrolled_on_day(self, day: date) -> bool:
        """Whether the person belongs to the course on that day."""
        return (
            self.enrolled_on is not None
            and self.enrolled_on <= day
            and (self.left_on is None or day < self.left_on)
        )


@dataclass(frozen=True, slots=True)
class Purchase:
    """What activity money was spent on, with its receipt."""

    id: PurchaseId
    course: CourseId
    on: date
    amount_cents: int
    words: str = ""
    receipt: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class GroupFeedback:
    """One anonymous answer about a course: question ids with 1 to 5, and free words. No person, no day."""

    id: FeedbackId
    course: CourseId
    answers: tuple[tuple[str, int], ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class PartnerSignature:
    """One partner's (or leader's) signature under the cooperation agreement."""

    name: str
    organisation: str
    way: SignedBy
    signed_at: datetime
    image: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class CourseAgreement:
    """The cooperation agreement of a course, exactly as it was shown and signed; a newer version takes its place."""

    id: CourseAgreementId
    course: CourseId
    version: int
    text: str
    text_sha256: str
    language: str
    signed_at: datetime
    signatures: tuple[PartnerSignature, ...] = ()
    pdf: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class WholeCourse:
    """A course with all that belongs to it; its sessions are the diary's."""

    course: Course
    enrolments: tuple[Enrolment, ...] = ()
    groups: tuple[GroupSession, ...] = ()
    purchases: tuple[Purchase, ...] = ()
    feedback: tuple[GroupFeedback, ...] = ()
    agreements: tuple[CourseAgreement, ...] = ()


class NoSuchCourse(ValueError):
    """The plan has no session, or ends before it starts."""


def course_days(plan: CoursePlan, holidays: Container[date]) -> tuple[date, ...]:
    """The days of the sessions: as many as planned, public holidays and chosen weeks left out (RULES.md section 5).

    Raises:
        NoSuchCourse: there is no session, the rhythm is under a week, or a session ends before it starts.
    """
    if plan.sessions < 1 or plan.every_weeks < 1 or plan.ends <= plan.starts:
        raise NoSuchCourse(plan)
    days: list[date] = []
    for day in _rhythm(plan):
        if day not in holidays and monday_of(day) not in plan.skipped_weeks:
            days.append(day)
        if len(days) == plan.sessions:
            break
    return tuple(days)


def left_out(plan: CoursePlan, days: Sequence[date]) -> tuple[date, ...]:
    """The days of the rhythm that were passed over between the first and the last session."""
    kept = set(days)
    return tuple(day for day in takewhile(lambda d: d <= days[-1], _rhythm(plan)) if day not in kept)


def _rhythm(plan: CoursePlan) -> Iterator[date]:
    return (plan.first_day + n * timedelta(weeks=plan.every_weeks) for n in count())


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def next_free_day(plan: CoursePlan, taken: Container[date], last: date, holidays: Container[date]) -> date:
    """Where a cancelled session goes: the first day of the rhythm after ``last`` that is free."""
    return next(
        day
        for day in _rhythm(plan)
        if day > last and day not in taken and day not in holidays and monday_of(day) not in plan.skipped_weeks
    )
