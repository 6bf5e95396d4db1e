"""Courses in the open log: names, types and defaults of every key. A part of ``wire``; it converts nothing."""

from typing import Annotated, ClassVar

from msgspec import Meta

from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, LeaderPay, PartnerRole
from hyvinvointi_desktop.interchange.values import Clock, Count, Day, Id, Rate, Stamp
from hyvinvointi_desktop.interchange.wire_base import Wire

Number = Annotated[int, Meta(ge=1, le=1_000_000)]


class LeaderWire(Wire, frozen=True, kw_only=True):
    """Who leads; ``own`` is the worker of the file."""

    name: str
    organisation: str = ""
    phone: str = ""
    own: bool = False


class PartnerWire(Wire, frozen=True, kw_only=True):
    """An organisation with its part in the course."""

    name: str
    roles: tuple[PartnerRole, ...] = ()
    contact: str = ""
    phone: str = ""
    email: str = ""
    promises: str = ""


class InterviewWire(Wire, frozen=True, kw_only=True):
    """The talk before the course."""

    held_on: Day
    life_situation: str = ""
    strengths: str = ""
    needs: str = ""
    goals: str = ""
    earlier_groups: str = ""
    themes: tuple[str, ...] = ()


class EnrolmentWire(Wire, frozen=True, kw_only=True):
    """One person in the course; ``number`` is the row code on paper."""

    always: ClassVar[frozenset[str]] = frozenset({"state"})
    id: Id
    client: Id
    number: Number
    state: EnrolmentState = EnrolmentState.CANDIDATE
    proposer: str = ""
    fee_payer: str = ""
    travel_cents: Count = 0
    enrolled_on: Day | None = None
    left_on: Day | None = None
    left_reason: str = ""
    comes_alone: bool | None = None
    no_acute_crisis: bool | None = None
    interview: InterviewWire | None = None
    next_step: str = ""
    called_on: Day | None = None


class AttendanceMarkWire(Wire, frozen=True, kw_only=True):
    """One mark."""

    enrolment: Id
    mark: Attendance


class MeetingWire(Wire, frozen=True, kw_only=True):
    """What the group adds to one of the file's sessions."""

    session: Id
    theme: str = ""
    programme: str = ""
    reflections: Annotated[tuple[str, ...], Meta(min_length=3, max_length=3)] = ("", "", "")
    head_count: Count | None = None
    walk_ins: Count = 0
    marks: tuple[AttendanceMarkWire, ...] = ()
    cancelled_reason: str = ""
    moved_from: Id | None = None


class PurchaseWire(Wire, frozen=True, kw_only=True):
    """What activity money was spent on; ``receipt`` names an attachment."""

    id: Id
    on: Day
    amount_cents: Count
    words: str = ""
    receipt: Id | None = None


class AnswerWire(Wire, frozen=True, kw_only=True):
    """One answer to one question."""

    question: str
    answer: Annotated[int, Meta(ge=1, le=5)]


class FeedbackWire(Wire, frozen=True, kw_only=True):
    """One anonymous answer about the course."""

    id: Id
    answers: tuple[AnswerWire, ...] = ()
    words: str = ""


class PartnerSignatureWire(Wire, frozen=True, kw_only=True):
    """One party's signature under the cooperation agreement; ``image`` names an attachment."""

    name: str
    organisation: str = ""
    way: SignedBy
    signed_at: Stamp
    image: Id | None = None


class CourseAgreementWire(Wire, frozen=True, kw_only=True):
    """A signed cooperation agreement."""

    id: Id
    version: Number
    language: str
    text: str
    text_sha256: str
    signed_at: Stamp
    signatures: tuple[PartnerSignatureWire, ...] = ()
    pdf: Id | None = None


class CourseWire(Wire, frozen=True, kw_only=True):
    """A course with all that belongs to it; its sessions are among the file's sessions and name it."""

    id: Id
    name: str
    programme: Id
    programme_version: Number = 1
    first_day: Day
    starts: Clock
    ends: Clock
    sessions: Number
    every_weeks: Annotated[int, Meta(ge=1, le=520)] = 1
    skipped_weeks: tuple[Day, ...] = ()
    place: str = ""
    target_group: str = ""
    capacity: Number | None = None
    names: bool = True
    leader_pay: LeaderPay = LeaderPay.NONE
    payer: Id | None = None
    hourly_rate: Rate | None = None
    paid_kinds: tuple[str, ...] = ()
    budget_cents: Count = 0
    fee_cents: Count = 0
    insurer: str = ""
    note: str = ""
    ended_on: Day | None = None
    leaders: tuple[LeaderWire, ...] = ()
    partners: tuple[PartnerWire, ...] = ()
    enrolments: tuple[EnrolmentWire, ...] = ()
    meetings: tuple[MeetingWire, ...] = ()
    purchases: tuple[PurchaseWire, ...] = ()
    feedback: tuple[FeedbackWire, ...] = ()
    agreements: tuple[CourseAgreementWire, ...] = ()
