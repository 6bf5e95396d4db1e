"""From measures, rehabilitation, reviews, feedback and competence to wire shapes. It reads no file.

Instants are written in UTC, answers by the id of their question.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, Decision, NetworkMember, OwnPurchase, Period
from hyvinvointi_desktop.domain.reviews import Review
from hyvinvointi_desktop.interchange import care_wire as w
from hyvinvointi_desktop.interchange import values as v

V = TypeVar("V")
Codes = Mapping[ClientId, str]


def care_wires(log: CareLog, codes: Codes) -> dict[str, Any]:
    """The keys of the whole file that hold these records, in the order in which they are written."""
    return _measures(log, codes) | _rehabilitation(log, codes) | _feedback(log)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else v.stamp_text(at.astimezone(UTC))


def _sorted(values: Mapping[str, V]) -> dict[str, V]:
    return dict(sorted(values.items()))


def _measures(log: CareLog, codes: Codes) -> dict[str, Any]:
    return {
        "own_measures": tuple(
            w.OwnMeasureWire(id=m.id, version=m.version, content=m.content) for m in log.own_measures
        ),
        "assessments": tuple(
            w.AssessmentWire(
                id=a.id, client=codes[a.client], measure=a.measure, version=a.version,
                taken_on=a.taken_on.isoformat(), mode=a.mode, answers=_sorted(a.answers), point=a.point,
            )
            for a in log.assessments
        ),
    }  # fmt: skip


def _rehabilitation(log: CareLog, codes: Codes) -> dict[str, Any]:
    return {
        "periods": tuple(_period(p, codes) for p in log.periods),
        "decisions": tuple(_decision(d, codes) for d in log.decisions),
        "allowance_payments": tuple(
            w.AllowancePaymentWire(
                decision=p.decision, window=p.window, days=p.days, cents=p.cents,
                decided_on=p.decided_on.isoformat(), number=p.number,
            )
            for p in log.allowance_payments
        ),
        "group_visits": tuple(
            w.GroupVisitWire(
                id=x.id, client=codes[x.client], on=x.on.isoformat(), group=x.group, known_by=x.known_by,
                course=x.course,
            )
            for x in log.group_visits
        ),
        "network_members": tuple(_member(m, codes) for m in log.network_members),
        "ecomaps": tuple(
            w.EcomapWire(
                id=e.id, client=codes[e.client], drawn_on=e.drawn_on.isoformat(), picture=e.picture, words=e.words
            )
            for e in log.ecomaps
        ),
        "network_meetings": tuple(
            w.NetworkMeetingWire(session=m.session, members=m.members, others=m.others)
            for m in log.network_meetings
        ),
        "copy_drafts": tuple(_draft(d, codes) for d in log.copy_drafts),
        "own_purchases": tuple(_purchase(p, codes) for p in log.own_purchases),
        "reviews": tuple(_review(r, codes) for r in log.reviews),
    }  # fmt: skip


def _period(period: Period, codes: Codes) -> w.PeriodWire:
    return w.PeriodWire(
        id=period.id,
        client=codes[period.client],
        programme=period.programme,
        programme_version=period.programme_version,
        opened_on=period.opened_on.isoformat(),
        phase=period.phase,
        suitability=period.suitability,
        suitability_on=_day(period.suitability_on),
        ending_from=_day(period.ending_from),
        ended_on=_day(period.ended_on),
        next_steps=period.next_steps,
        next_words=period.next_words,
        steps=tuple(w.StepDoneWire(step=s.step, on=s.on.isoformat()) for s in period.steps),
    )


def _decision(decision: Decision, codes: Codes) -> w.DecisionWire:
    return w.DecisionWire(
        id=decision.id,
        period=decision.period,
        client=codes[decision.client],
        kind=decision.kind,
        first_day=decision.first_day.isoformat(),
        last_day=decision.last_day.isoformat(),
        number=decision.number,
        legal_basis=decision.legal_basis,
        made_on=_day(decision.made_on),
        renews=decision.renews,
        allowance_cents=decision.allowance_cents,
        allowance_unit=decision.allowance_unit,
        zone=decision.zone,
        discount=decision.discount,
    )


def _member(member: NetworkMember, codes: Codes) -> w.NetworkMemberWire:
    return w.NetworkMemberWire(
        id=member.id,
        client=codes[member.client],
        name=member.name,
        role=member.role,
        organisation=member.organisation,
        phone=member.phone,
        email=member.email,
        permitted_on=_day(member.permitted_on),
        permitted_about=member.permitted_about,
        withdrawn_on=_day(member.withdrawn_on),
    )


def _draft(draft: CopyDraft, codes: Codes) -> w.CopyDraftWire:
    return w.CopyDraftWire(
        id=draft.id,
        client=codes[draft.client],
        kind=draft.kind,
        text=draft.text,
        made_at=v.stamp_text(draft.made_at.astimezone(UTC)),
        copied_at=_stamp(draft.copied_at),
        about=draft.about,
    )


def _purchase(purchase: OwnPurchase, codes: Codes) -> w.OwnPurchaseWire:
    return w.OwnPurchaseWire(
        id=purchase.id,
        on=purchase.on.isoformat(),
        amount_cents=purchase.amount_cents,
        words=purchase.words,
        client=None if purchase.client is None else codes[purchase.client],
        receipt=purchase.receipt,
    )


def _review(review: Review, codes: Codes) -> w.ReviewWire:
    return w.ReviewWire(
        id=review.id,
        client=codes[review.client],
        kind=review.kind,
        held_on=review.held_on.isoformat(),
        first_day=review.first_day.isoformat(),
        last_day=review.last_day.isoformat(),
        period=review.period,
        together=review.together,
        went_well=review.went_well,
        was_hard=review.was_hard,
        changes=review.changes,
        what_next=review.what_next,
        goals=tuple(
            w.ReviewedGoalWire(goal=g.goal, words=g.words, state=g.state, said=g.said) for g in review.goals
        ),
        signatures=tuple(
            w.ReviewSignatureWire(
                party=s.party, name=s.name, way=s.way, signed_at=v.stamp_text(s.signed_at), image=s.image
            )
            for s in review.signatures
        ),
        signed_at=None if review.signed_at is None else v.stamp_text(review.signed_at),
        pdf=review.pdf,
        corrects=review.corrects,
    )


def _feedback(log: CareLog) -> dict[str, Any]:
    return {
        "own_forms": tuple(w.OwnFormWire(id=f.id, version=f.version, content=f.content) for f in log.own_forms),
        "form_answers": tuple(
            w.FormAnswerWire(
                id=a.id, form=a.form, version=a.version, came_in=str(a.came_in), programme=a.programme,
                scales=_sorted(a.scales), chosen=_sorted(a.chosen), words=_sorted(a.words),
            )
            for a in log.form_answers
        ),
        "self_assessments": tuple(
            w.SelfAssessmentWire(
                id=a.id, form=a.form, version=a.version, on=a.on.isoformat(), scales=_sorted(a.scales),
                words=_sorted(a.words),
            )
            for a in log.self_assessments
        ),
        "competence_entries": tuple(
            w.CompetenceEntryWire(
                id=e.id, kind=e.kind, on=e.on.isoformat(), title=e.title, minutes=e.minutes, organiser=e.organiser,
                credits_tenths=e.credits_tenths, words=e.words, certificate=e.certificate,
            )
            for e in log.competence_entries
        ),
        "pledges": tuple(
            w.PledgeWire(id=p.id, given_on=p.given_on.isoformat(), to=p.to, words=p.words, paper=p.paper)
            for p in log.pledges
        ),
    }  # fmt: skip
