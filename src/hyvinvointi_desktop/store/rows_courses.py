"""Rows of courses with all that hangs on them ↔ domain values. It runs no statement."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, time
from typing import Any

from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    CoursePay,
    CoursePlan,
    Enrolment,
    EnrolmentState,
    GroupFeedback,
    GroupSession,
    Interview,
    Leader,
    LeaderPay,
    Partner,
    PartnerRole,
    PartnerSignature,
    Purchase,
)
from hyvinvointi_desktop.store import values as v

Values = dict[str, Any]

MARK = {m.value: m for m in Attendance}
_STATE = {s.value: s for s in EnrolmentState}


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _asked(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def course_row(course: Course) -> Values:
    """A course without its leaders and partners."""
    c, p = course, course.plan
    return {
        "id": c.id, "name": c.name, "programme": c.programme, "programme_version": c.programme_version,
        "first_day": v.day_text(p.first_day), "starts": v.clock_text(p.starts), "ends": v.clock_text(p.ends),
        "sessions": p.sessions, "every_weeks": p.every_weeks,
        "skipped_weeks": v.list_text([day.isoformat() for day in p.skipped_weeks]), "place": c.place,
        "target_group": c.target_group, "capacity": c.capacity, "names": int(c.names),
        "leader_pay": c.pay.leader_pay.value, "payer_id": c.pay.payer, "hourly_rate": v.rate_text(c.pay.hourly_rate),
        "paid_kinds": v.list_text(c.pay.paid_kinds), "budget_cents": c.budget_cents, "fee_cents": c.fee_cents,
        "insurer": c.insurer, "note": c.note, "ended_on": v.day_text(c.ended_on),
    }  # fmt: skip


def leader_rows(course: Course) -> Iterator[Values]:
    """Who leads, in order."""
    for n, x in enumerate(course.leaders):
        yield {
            "course_id": course.id, "position": n, "name": x.name, "organisation": x.organisation, "phone": x.phone,
            "own": int(x.own),
        }  # fmt: skip


def partner_rows(course: Course) -> Iterator[Values]:
    """Who has a part in it, in order."""
    for n, x in enumerate(course.partners):
        yield {
            "course_id": course.id, "position": n, "name": x.name, "roles": v.list_text([r.value for r in x.roles]),
            "contact": x.contact, "phone": x.phone, "email": x.email, "promises": x.promises,
        }  # fmt: skip


def course_of(row: Any, leaders: Iterable[Any], partners: Iterable[Any]) -> Course:
    """A course with its leaders and partners in order."""
    r = row
    plan = CoursePlan(
        date.fromisoformat(r.first_day), time.fromisoformat(r.starts), time.fromisoformat(r.ends), r.sessions,
        r.every_weeks, tuple(date.fromisoformat(day) for day in v.strings_of(r.skipped_weeks)),
    )  # fmt: skip
    pay = CoursePay(LeaderPay(r.leader_pay), r.payer_id, v.rate_of(r.hourly_rate), v.strings_of(r.paid_kinds))
    return Course(
        r.id, r.name, r.programme, r.programme_version, plan, r.place, r.target_group, r.capacity, bool(r.names), pay,
        r.budget_cents, r.fee_cents, r.insurer, r.note,
        tuple(Leader(x.name, x.organisation, x.phone, bool(x.own)) for x in leaders),
        tuple(_partner_of(x) for x in partners), v.day_of(r.ended_on),
    )  # fmt: skip


def _partner_of(row: Any) -> Partner:
    roles = tuple(PartnerRole(role) for role in v.strings_of(row.roles))
    return Partner(row.name, roles, row.contact, row.phone, row.email, row.promises)


def group_row(group: GroupSession) -> Values:
    """What the group adds to a session, without the marks."""
    g = group
    return {
        "session_id": g.session, "course_id": g.course, "theme": g.theme, "programme": g.programme,
        "reflections": v.list_text(g.reflections), "head_count": g.head_count, "walk_ins": g.walk_ins,
        "cancelled_reason": g.cancelled_reason, "moved_from": g.moved_from,
    }  # fmt: skip


def attendance_rows(group: GroupSession) -> Iterator[Values]:
    """The marks."""
    for enrolment, mark in group.marks:
        yield {"session_id": group.session, "enrolment_id": enrolment, "mark": mark.value}


def group_of(row: Any, marks: Iterable[Any]) -> GroupSession:
    """What the group adds to a session, its marks by enrolment."""
    first, second, third = v.strings_of(row.reflections)
    return GroupSession(
        row.session_id, row.course_id, row.theme, row.programme, (first, second, third), row.head_count, row.walk_ins,
        tuple((m.enrolment_id, MARK[m.mark]) for m in marks), row.cancelled_reason, row.moved_from,
    )  # fmt: skip


def enrolment_row(enrolment: Enrolment) -> Values:
    """A person in a course, without the interview."""
    e = enrolment
    return {
        "id": e.id, "course_id": e.course, "client_id": e.client, "number": e.number, "state": e.state.value,
        "proposer": e.proposer, "fee_payer": e.fee_payer, "travel_cents": e.travel_cents,
        "enrolled_on": v.day_text(e.enrolled_on), "left_on": v.day_text(e.left_on), "left_reason": e.left_reason,
        "comes_alone": _flag(e.comes_alone), "no_acute_crisis": _flag(e.no_acute_crisis), "next_step": e.next_step,
        "called_on": v.day_text(e.called_on),
    }  # fmt: skip


def interview_rows(enrolment: Enrolment) -> Iterator[Values]:
    """The talk before the course, where it was held."""
    x = enrolment.interview
    if x is not None:
        yield {
            "enrolment_id": enrolment.id, "held_on": v.day_text(x.held_on), "life_situation": x.life_situation,
            "strengths": x.strengths, "needs": x.needs, "goals": x.goals, "earlier_groups": x.earlier_groups,
            "themes": v.list_text(x.themes),
        }  # fmt: skip


def enrolment_of(row: Any, interview: Any | None) -> Enrolment:
    """A person in a course."""
    r = row
    return Enrolment(
        r.id, r.course_id, r.client_id, r.number, _STATE[r.state], r.proposer, r.fee_payer, r.travel_cents,
        v.day_of(r.enrolled_on), v.day_of(r.left_on), r.left_reason, _asked(r.comes_alone), _asked(r.no_acute_crisis),
        None if interview is None else _interview_of(interview), r.next_step, v.day_of(r.called_on),
    )  # fmt: skip


def _interview_of(row: Any) -> Interview:
    return Interview(
        date.fromisoformat(row.held_on), row.life_situation, row.strengths, row.needs, row.goals, row.earlier_groups,
        v.strings_of(row.themes),
    )  # fmt: skip


def purchase_row(purchase: Purchase) -> Values:
    """What activity money was spent on."""
    p = purchase
    return {
        "id": p.id, "course_id": p.course, "spent_on": v.day_text(p.on), "amount_cents": p.amount_cents,
        "words": p.words, "receipt": p.receipt,
    }  # fmt: skip


def purchase_of(row: Any) -> Purchase:
    """A purchase of its row."""
    on = date.fromisoformat(row.spent_on)
    return Purchase(row.id, row.course_id, on, row.amount_cents, row.words, row.receipt)


def feedback_row(feedback: GroupFeedback) -> Values:
    """One anonymous answer."""
    answers = v.list_text([[question, answer] for question, answer in feedback.answers])
    return {"id": feedback.id, "course_id": feedback.course, "answers": answers, "words": feedback.words}


def feedback_of(row: Any) -> GroupFeedback:
    """One anonymous answer of its row."""
    answers = tuple((question, answer) for question, answer in json.loads(row.answers))
    return GroupFeedback(row.id, row.course_id, answers, row.words)


def agreement_row(agreement: CourseAgreement) -> Values:
    """A signed cooperation agreement without its signatures."""
    a = agreement
    return {
        "id": a.id, "course_id": a.course, "version": a.version, "language": a.language, "text": a.text,
        "text_sha256": a.text_sha256, "signed_at": v.utc_text(a.signed_at),
        "signed_offset": v.offset_minutes(a.signed_at), "pdf": a.pdf,
    }  # fmt: skip


def signature_rows(agreement: CourseAgreement) -> Iterator[Values]:
    """Who signed, in order."""
    for n, s in enumerate(agreement.signatures):
        yield {
            "agreement_id": agreement.id, "position": n, "name": s.name, "organisation": s.organisation,
            "way": s.way.value, "signed_at": v.utc_text(s.signed_at), "signed_offset": v.offset_minutes(s.signed_at),
            "image": s.image,
        }  # fmt: skip


def agreement_of(row: Any, signatures: Iterable[Any]) -> CourseAgreement:
    """A signed cooperation agreement of its row."""
    r = row
    return CourseAgreement(
        r.id, r.course_id, r.version, r.text, r.text_sha256, r.language, v.instant_of(r.signed_at, r.signed_offset),
        tuple(_signature_of(s) for s in signatures), r.pdf,
    )  # fmt: skip


def _signature_of(row: Any) -> PartnerSignature:
    signed_at = v.instant_of(row.signed_at, row.signed_offset)
    return PartnerSignature(row.name, row.organisation, SignedBy(row.way), signed_at, row.image)
