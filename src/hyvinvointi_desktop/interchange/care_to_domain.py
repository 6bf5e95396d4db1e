"""From checked wire shapes to measures, rehabilitation, reviews, feedback and competence. It checks nothing itself."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.competence import CompetenceEntry, Pledge
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, OwnForm, SelfAssessment
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    AttachmentId,
    ClientId,
    CompetenceId,
    CopyDraftId,
    CourseId,
    DecisionId,
    EcomapId,
    FormAnswerId,
    FormId,
    GoalId,
    GroupVisitId,
    MeasureId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    PledgeId,
    ProgrammeId,
    ReviewId,
    SessionId,
)
from hyvinvointi_desktop.domain.measures import Assessment, OwnMeasure
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    Ecomap,
    GroupVisit,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    Period,
    StepDone,
)
from hyvinvointi_desktop.domain.reviews import Review, ReviewedGoal, ReviewSignature
from hyvinvointi_desktop.interchange import care_wire as w
from hyvinvointi_desktop.interchange import values as v
from hyvinvointi_desktop.interchange.wire import LogWire

Clients = Mapping[str, ClientId]


def care_of(log: LogWire, clients: Clients) -> CareLog:
    """Every such record of the file."""
    return CareLog(
        own_measures=tuple(OwnMeasure(MeasureId(m.id), m.version, m.content) for m in log.own_measures),
        assessments=tuple(_assessment(a, clients) for a in log.assessments),
        periods=tuple(_period(p, clients) for p in log.periods),
        decisions=tuple(_decision(d, clients) for d in log.decisions),
        allowance_payments=tuple(
            AllowancePayment(DecisionId(p.decision), p.window, p.days, p.cents, v.read_day(p.decided_on), p.number)
            for p in log.allowance_payments
        ),
        group_visits=tuple(_group_visit(x, clients) for x in log.group_visits),
        network_members=tuple(_member(m, clients) for m in log.network_members),
        ecomaps=tuple(
            Ecomap(EcomapId(e.id), clients[e.client], v.read_day(e.drawn_on), AttachmentId(e.picture), e.words)
            for e in log.ecomaps
        ),
        network_meetings=tuple(
            NetworkMeeting(SessionId(m.session), tuple(NetworkMemberId(x) for x in m.members), m.others)
            for m in log.network_meetings
        ),
        copy_drafts=tuple(_draft(d, clients) for d in log.copy_drafts),
        own_purchases=tuple(_purchase(p, clients) for p in log.own_purchases),
        reviews=tuple(_review(r, clients) for r in log.reviews),
        own_forms=tuple(OwnForm(FormId(f.id), f.version, f.content) for f in log.own_forms),
        form_answers=tuple(_answer(a) for a in log.form_answers),
        self_assessments=tuple(
            SelfAssessment(FormAnswerId(a.id), FormId(a.form), a.version, v.read_day(a.on), a.scales, a.words)
            for a in log.self_assessments
        ),
        competence_entries=tuple(_competence(e) for e in log.competence_entries),
        pledges=tuple(
            Pledge(PledgeId(p.id), v.read_day(p.given_on), p.to, p.words, _attachment(p.paper)) for p in log.pledges
        ),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else v.read_day(text)


def _stamp(text: str | None) -> datetime | None:
    return None if text is None else v.read_stamp(text).astimezone(UTC)


def _attachment(named: str | None) -> AttachmentId | None:
    return None if named is None else AttachmentId(named)


def _assessment(a: w.AssessmentWire, clients: Clients) -> Assessment:
    return Assessment(
        AssessmentId(a.id), clients[a.client], MeasureId(a.measure), a.version, v.read_day(a.taken_on), a.mode,
        a.answers, a.point,
    )  # fmt: skip


def _period(period: w.PeriodWire, clients: Clients) -> Period:
    return Period(
        id=PeriodId(period.id),
        client=clients[period.client],
        programme=ProgrammeId(period.programme),
        programme_version=period.programme_version,
        opened_on=v.read_day(period.opened_on),
        phase=period.phase,
        suitability=period.suitability,
        suitability_on=_day(period.suitability_on),
        ending_from=_day(period.ending_from),
        ended_on=_day(period.ended_on),
        next_steps=period.next_steps,
        next_words=period.next_words,
        steps=tuple(StepDone(s.step, v.read_day(s.on)) for s in period.steps),
    )


def _decision(decision: w.DecisionWire, clients: Clients) -> Decision:
    return Decision(
        id=DecisionId(decision.id),
        period=PeriodId(decision.period),
        client=clients[decision.client],
        kind=decision.kind,
        first_day=v.read_day(decision.first_day),
        last_day=v.read_day(decision.last_day),
        number=decision.number,
        legal_basis=decision.legal_basis,
        made_on=_day(decision.made_on),
        renews=None if decision.renews is None else DecisionId(decision.renews),
        allowance_cents=decision.allowance_cents,
        allowance_unit=decision.allowance_unit,
        zone=decision.zone,
        discount=decision.discount,
    )


def _group_visit(visit: w.GroupVisitWire, clients: Clients) -> GroupVisit:
    return GroupVisit(
        GroupVisitId(visit.id), clients[visit.client], v.read_day(visit.on), visit.group, visit.known_by,
        None if visit.course is None else CourseId(visit.course),
    )  # fmt: skip


def _member(member: w.NetworkMemberWire, clients: Clients) -> NetworkMember:
    return NetworkMember(
        id=NetworkMemberId(member.id),
        client=clients[member.client],
        name=member.name,
        role=member.role,
        organisation=member.organisation,
        phone=member.phone,
        email=member.email,
        permitted_on=_day(member.permitted_on),
        permitted_about=member.permitted_about,
        withdrawn_on=_day(member.withdrawn_on),
    )


def _draft(draft: w.CopyDraftWire, clients: Clients) -> CopyDraft:
    return CopyDraft(
        CopyDraftId(draft.id), clients[draft.client], draft.kind, draft.text,
        v.read_stamp(draft.made_at).astimezone(UTC), _stamp(draft.copied_at), draft.about,
    )  # fmt: skip


def _purchase(purchase: w.OwnPurchaseWire, clients: Clients) -> OwnPurchase:
    return OwnPurchase(
        OwnPurchaseId(purchase.id), v.read_day(purchase.on), purchase.amount_cents, purchase.words,
        None if purchase.client is None else clients[purchase.client], _attachment(purchase.receipt),
    )  # fmt: skip


def _review(review: w.ReviewWire, clients: Clients) -> Review:
    return Review(
        id=ReviewId(review.id),
        client=clients[review.client],
        kind=review.kind,
        held_on=v.read_day(review.held_on),
        first_day=v.read_day(review.first_day),
        last_day=v.read_day(review.last_day),
        period=None if review.period is None else PeriodId(review.period),
        together=review.together,
        went_well=review.went_well,
        was_hard=review.was_hard,
        changes=review.changes,
        what_next=review.what_next,
        goals=tuple(ReviewedGoal(GoalId(g.goal), g.words, g.state, g.said) for g in review.goals),
        signatures=tuple(
            ReviewSignature(s.party, s.name, s.way, v.read_stamp(s.signed_at), _attachment(s.image))
            for s in review.signatures
        ),
        signed_at=None if review.signed_at is None else v.read_stamp(review.signed_at),
        pdf=_attachment(review.pdf),
        corrects=None if review.corrects is None else ReviewId(review.corrects),
    )


def _answer(answer: w.FormAnswerWire) -> FormAnswer:
    return FormAnswer(
        FormAnswerId(answer.id), FormId(answer.form), answer.version, v.read_month(answer.came_in),
        None if answer.programme is None else ProgrammeId(answer.programme), answer.scales, answer.chosen,
        answer.words,
    )  # fmt: skip


def _competence(entry: w.CompetenceEntryWire) -> CompetenceEntry:
    return CompetenceEntry(
        CompetenceId(entry.id), entry.kind, v.read_day(entry.on), entry.title, entry.minutes, entry.organiser,
        entry.credits_tenths, entry.words, _attachment(entry.certificate),
    )  # fmt: skip
