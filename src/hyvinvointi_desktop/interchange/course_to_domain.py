"""Courses from checked wire shapes to domain values. It checks nothing itself."""

from collections.abc import Mapping
from datetime import date

from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    CoursePay,
    CoursePlan,
    Enrolment,
    GroupFeedback,
    GroupSession,
    Interview,
    Leader,
    Partner,
    PartnerSignature,
    Purchase,
    WholeCourse,
)
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
from hyvinvointi_desktop.interchange import course_wire as wire
from hyvinvointi_desktop.interchange import values as v
from hyvinvointi_desktop.interchange.wire import LogWire


def courses_of(log: LogWire, clients: Mapping[str, ClientId]) -> tuple[WholeCourse, ...]:
    """The file's courses; a session of a course that says nothing more of it gets an empty group part."""
    return tuple(_whole(course, clients, log) for course in log.courses)


def _whole(course: wire.CourseWire, clients: Mapping[str, ClientId], log: LogWire) -> WholeCourse:
    course_id = CourseId(course.id)
    told = {m.session for m in course.meetings}
    bare = [wire.MeetingWire(session=s.id) for s in log.sessions if s.course == course.id and s.id not in told]
    return WholeCourse(
        course=_course(course),
        enrolments=tuple(_enrolment(e, course_id, clients) for e in course.enrolments),
        groups=tuple(_group(m, course_id) for m in (*course.meetings, *bare)),
        purchases=tuple(
            Purchase(PurchaseId(p.id), course_id, v.read_day(p.on), p.amount_cents, p.words, _attachment(p.receipt))
            for p in course.purchases
        ),
        feedback=tuple(
            GroupFeedback(FeedbackId(f.id), course_id, tuple((a.question, a.answer) for a in f.answers), f.words)
            for f in course.feedback
        ),
        agreements=tuple(_agreement(a, course_id) for a in course.agreements),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else v.read_day(text)


def _attachment(named: str | None) -> AttachmentId | None:
    return None if named is None else AttachmentId(named)


def _course(c: wire.CourseWire) -> Course:
    plan = CoursePlan(
        v.read_day(c.first_day), v.read_clock(c.starts), v.read_clock(c.ends), c.sessions, c.every_weeks,
        tuple(v.read_day(day) for day in c.skipped_weeks),
    )  # fmt: skip
    rate = None if c.hourly_rate is None else v.read_rate(c.hourly_rate)
    pay = CoursePay(c.leader_pay, None if c.payer is None else PayerId(c.payer), rate, c.paid_kinds)
    return Course(
        CourseId(c.id), c.name, ProgrammeId(c.programme), c.programme_version, plan, c.place, c.target_group,
        c.capacity, c.names, pay, c.budget_cents, c.fee_cents, c.insurer, c.note,
        tuple(Leader(x.name, x.organisation, x.phone, x.own) for x in c.leaders),
        tuple(Partner(x.name, x.roles, x.contact, x.phone, x.email, x.promises) for x in c.partners),
        _day(c.ended_on),
    )  # fmt: skip


def _enrolment(e: wire.EnrolmentWire, course: CourseId, clients: Mapping[str, ClientId]) -> Enrolment:
    i = e.interview
    talk = None if i is None else Interview(
        v.read_day(i.held_on), i.life_situation, i.strengths, i.needs, i.goals, i.earlier_groups, i.themes
    )  # fmt: skip
    return Enrolment(
        EnrolmentId(e.id), course, clients[e.client], e.number, e.state, e.proposer, e.fee_payer, e.travel_cents,
        _day(e.enrolled_on), _day(e.left_on), e.left_reason, e.comes_alone, e.no_acute_crisis, talk, e.next_step,
        _day(e.called_on),
    )  # fmt: skip


def _group(m: wire.MeetingWire, course: CourseId) -> GroupSession:
    first, second, third = m.reflections
    return GroupSession(
        SessionId(m.session), course, m.theme, m.programme, (first, second, third), m.head_count, m.walk_ins,
        tuple((EnrolmentId(a.enrolment), a.mark) for a in m.marks), m.cancelled_reason,
        None if m.moved_from is None else SessionId(m.moved_from),
    )  # fmt: skip


def _agreement(a: wire.CourseAgreementWire, course: CourseId) -> CourseAgreement:
    return CourseAgreement(
        CourseAgreementId(a.id), course, a.version, a.text, a.text_sha256, a.language, v.read_stamp(a.signed_at),
        tuple(
            PartnerSignature(s.name, s.organisation, s.way, v.read_stamp(s.signed_at), _attachment(s.image))
            for s in a.signatures
        ),
        _attachment(a.pdf),
    )  # fmt: skip
