"""Courses from domain values to wire shapes, in the one order in which they are written."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.domain.courses import Course, CourseAgreement, Enrolment, GroupSession, WholeCourse
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.interchange import course_wire as wire
from hyvinvointi_desktop.interchange import values as v


def canonical_course(whole: WholeCourse) -> WholeCourse:
    """The same course with every list sorted whose order means nothing; leaders, partners, themes, paid kinds and
    signatures keep theirs."""
    return replace(
        whole,
        course=replace(
            whole.course, plan=replace(whole.course.plan, skipped_weeks=tuple(sorted(whole.course.plan.skipped_weeks)))
        ),
        enrolments=tuple(sorted(whole.enrolments, key=lambda e: e.number)),
        groups=tuple(
            replace(g, marks=tuple(sorted(g.marks))) for g in sorted(whole.groups, key=lambda g: g.session)
        ),
        purchases=tuple(sorted(whole.purchases, key=lambda p: (p.on, p.id))),
        feedback=tuple(sorted(whole.feedback, key=lambda f: f.id)),
        agreements=tuple(sorted(whole.agreements, key=lambda a: a.version)),
    )


def course_wire(whole: WholeCourse, codes: Mapping[ClientId, str]) -> wire.CourseWire:
    """One course with all that belongs to it. Raises KeyError where it names a client that is not in the log."""
    c, plan = whole.course, whole.course.plan
    return wire.CourseWire(
        id=c.id,
        name=c.name,
        programme=c.programme,
        programme_version=c.programme_version,
        first_day=plan.first_day.isoformat(),
        starts=plan.starts.isoformat("minutes"),
        ends=plan.ends.isoformat("minutes"),
        sessions=plan.sessions,
        every_weeks=plan.every_weeks,
        skipped_weeks=tuple(day.isoformat() for day in plan.skipped_weeks),
        place=c.place,
        target_group=c.target_group,
        capacity=c.capacity,
        names=c.names,
        leader_pay=c.pay.leader_pay,
        payer=c.pay.payer,
        hourly_rate=None if c.pay.hourly_rate is None else v.rate_text(c.pay.hourly_rate),
        paid_kinds=c.pay.paid_kinds,
        budget_cents=c.budget_cents,
        fee_cents=c.fee_cents,
        insurer=c.insurer,
        note=c.note,
        ended_on=_day(c.ended_on),
        leaders=_leaders(c),
        partners=_partners(c),
        enrolments=tuple(_enrolment(e, codes) for e in whole.enrolments),
        meetings=tuple(_meeting(g) for g in whole.groups),
        purchases=tuple(
            wire.PurchaseWire(
                id=p.id, on=p.on.isoformat(), amount_cents=p.amount_cents, words=p.words, receipt=p.receipt
            )
            for p in whole.purchases
        ),
        feedback=tuple(
            wire.FeedbackWire(
                id=f.id, answers=tuple(wire.AnswerWire(question=q, answer=a) for q, a in f.answers), words=f.words
            )
            for f in whole.feedback
        ),
        agreements=tuple(_agreement(a) for a in whole.agreements),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _leaders(course: Course) -> tuple[wire.LeaderWire, ...]:
    return tuple(
        wire.LeaderWire(name=x.name, organisation=x.organisation, phone=x.phone, own=x.own) for x in course.leaders
    )


def _partners(course: Course) -> tuple[wire.PartnerWire, ...]:
    return tuple(
        wire.PartnerWire(
            name=x.name, roles=x.roles, contact=x.contact, phone=x.phone, email=x.email, promises=x.promises
        )
        for x in course.partners
    )


def _enrolment(e: Enrolment, codes: Mapping[ClientId, str]) -> wire.EnrolmentWire:
    i = e.interview
    talk = None if i is None else wire.InterviewWire(
        held_on=i.held_on.isoformat(), life_situation=i.life_situation, strengths=i.strengths, needs=i.needs,
        goals=i.goals, earlier_groups=i.earlier_groups, themes=i.themes,
    )  # fmt: skip
    return wire.EnrolmentWire(
        id=e.id, client=codes[e.client], number=e.number, state=e.state, proposer=e.proposer, fee_payer=e.fee_payer,
        travel_cents=e.travel_cents, enrolled_on=_day(e.enrolled_on), left_on=_day(e.left_on),
        left_reason=e.left_reason, comes_alone=e.comes_alone, no_acute_crisis=e.no_acute_crisis, interview=talk,
        next_step=e.next_step, called_on=_day(e.called_on),
    )  # fmt: skip


def _meeting(g: GroupSession) -> wire.MeetingWire:
    return wire.MeetingWire(
        session=g.session, theme=g.theme, programme=g.programme, reflections=g.reflections, head_count=g.head_count,
        walk_ins=g.walk_ins,
        marks=tuple(wire.AttendanceMarkWire(enrolment=who, mark=mark) for who, mark in g.marks),
        cancelled_reason=g.cancelled_reason, moved_from=g.moved_from,
    )  # fmt: skip


def _agreement(a: CourseAgreement) -> wire.CourseAgreementWire:
    return wire.CourseAgreementWire(
        id=a.id, version=a.version, language=a.language, text=a.text, text_sha256=a.text_sha256,
        signed_at=v.stamp_text(a.signed_at),
        signatures=tuple(
            wire.PartnerSignatureWire(
                name=s.name, organisation=s.organisation, way=s.way, signed_at=v.stamp_text(s.signed_at), image=s.image
            )
            for s in a.signatures
        ),
        pdf=a.pdf,
    )  # fmt: skip
