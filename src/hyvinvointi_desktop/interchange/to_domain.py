"""From checked wire shapes to domain values. It checks nothing itself: shape and log checks come before."""

from collections import Counter

from hyvinvointi_desktop.app.adopt import implied_payer
from hyvinvointi_desktop.domain.agreements import Agreement, ErasedAgreement, PartySignature
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.goals import Goal, GoalMark
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClaimId,
    ClientId,
    CourseId,
    ExpenseId,
    GoalId,
    PayerId,
    PlanId,
    ProgrammeId,
    SessionId,
    TaskId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact, Worker
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import CapException, ClaimSettings, HourlyRate, KmRate, Payer, Regime
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Leg, Session, Supplement, Task, Trip, WeeklyPlan
from hyvinvointi_desktop.domain.templates import AgreementTemplate
from hyvinvointi_desktop.interchange import drop_in_wire, hashed_ids, wire
from hyvinvointi_desktop.interchange import values as v
from hyvinvointi_desktop.interchange.care_to_domain import care_of
from hyvinvointi_desktop.interchange.course_to_domain import courses_of


def log_of(log: wire.LogWire) -> OpenLog:
    """The whole log."""
    clients = {c.code: ClientId(c.id or hashed_ids.client_id(c.code)) for c in log.clients}
    old_regime = log.worker.regime
    payers = tuple(_payer(p, old_regime) for p in log.payers) or (implied_payer(old_regime),)
    return OpenLog(
        worker=_worker(log.worker),
        payers=payers,
        settings=_settings(log.settings),
        own_km_rates=tuple(_km_rate(r) for r in log.own_km_rates),
        barriers=log.barriers,
        programmes=tuple(OwnProgramme(ProgrammeId(p.id), p.version, p.content) for p in log.programmes),
        templates=tuple(
            AgreementTemplate(t.id, t.language, t.version, t.layout, t.title, t.body, own=True) for t in log.templates
        ),
        clients=tuple(_client(c, clients[c.code]) for c in log.clients),
        agreements=_agreements(log, clients, payers[0].id),
        erased_agreements=tuple(
            ErasedAgreement(AgreementId(e.agreement), e.text_sha256, v.read_stamp(e.erased_at), e.reason)
            for e in log.erased_agreements
        ),
        cap_exceptions=tuple(
            CapException(clients[e.client], v.read_month(e.month), e.minutes) for e in log.cap_exceptions
        ),
        goals=tuple(_goal(g, clients) for g in log.goals),
        sessions=tuple(_session(s, clients) for s in log.sessions),
        trips=tuple(_trip(t) for t in log.trips),
        plans=tuple(_plan(p, clients) for p in log.plans),
        explanations=tuple(Explanation(e.code, e.about, v.read_day(e.on), e.words) for e in log.explanations),
        claims=tuple(_claim(c) for c in log.claims),
        attachments=tuple(
            Attachment(AttachmentId(a.id), a.media_type, a.name, v.read_base64(a.content_base64))
            for a in log.attachments
        ),
        courses=courses_of(log, clients),
        drop_ins=tuple(drop_in_wire.drop_in_of(d) for d in log.drop_ins),
        theme_days=tuple(drop_in_wire.theme_day_of(d) for d in log.theme_days),
        trainings=tuple(drop_in_wire.training_of(t) for t in log.trainings),
        care=care_of(log, clients),
    )


def _worker(worker: wire.WorkerWire) -> Worker:
    return Worker(worker.name, worker.roles, worker.phone, worker.email, worker.organisation, worker.municipality)


def _settings(settings: wire.SettingsWire) -> ClaimSettings:
    return ClaimSettings(
        settings.rounding,
        settings.rounding_mode,
        settings.cap_scope,
        settings.km_beyond_cap,
        settings.no_show_minutes,
    )


def _payer(payer: wire.PayerWire, old_regime: Regime | None) -> Payer:
    return Payer(
        id=PayerId(payer.id),
        name=payer.name,
        regime=payer.regime or old_regime or Regime.EMPLOYMENT,
        hourly_rates=tuple(HourlyRate(v.read_day(r.valid_from), v.read_rate(r.rate)) for r in payer.hourly_rates),
        threshold_km_tenths=None if payer.threshold_km is None else v.read_km(payer.threshold_km),
        rate_after=None if payer.rate_after is None else v.read_rate(payer.rate_after),
    )


def _km_rate(rate: wire.KmRateWire) -> KmRate:
    what = rate.vehicle if rate.vehicle is not None else rate.supplement
    assert what is not None  # log_checks
    return KmRate(
        what, v.read_day(rate.first_day), v.read_day(rate.last_day), v.read_rate(rate.rate), rate.source, rate.invented
    )


def _client(client: wire.ClientWire, client_id: ClientId) -> Client:
    return Client(
        id=client_id,
        code=client.code,
        name=client.name,
        phone=client.phone,
        email=client.email,
        address=client.address,
        municipality=client.municipality,
        village=client.village,
        language=client.language,
        interpreter=client.interpreter,
        safety_notes=client.safety_notes,
        mobility_notes=client.mobility_notes,
        hetu=client.hetu,
        in_need=NamedContact(client.in_need.name, client.in_need.relation, client.in_need.phone),
        consents=tuple(
            Consent(c.purpose, v.read_day(c.given_on), None if c.withdrawn_on is None else v.read_day(c.withdrawn_on))
            for c in client.consents
        ),
        archived_on=None if client.archived_on is None else v.read_day(client.archived_on),
    )


def _agreements(log: wire.LogWire, clients: dict[str, ClientId], first_payer: PayerId) -> tuple[Agreement, ...]:
    seen: Counter[tuple[str, str, str, str]] = Counter()
    made: list[Agreement] = []
    for agreement in log.agreements:
        payer = PayerId(agreement.payer or first_payer)
        key = (agreement.client, agreement.programme, str(payer), f"{agreement.first_day}/{agreement.last_day}")
        seen[key] += agreement.id is None
        agreement_id = AgreementId(agreement.id or hashed_ids.agreement_id(*key, seen[key]))
        made.append(_agreement(agreement, agreement_id, clients[agreement.client], payer))
    return tuple(made)


def _agreement(a: wire.AgreementWire, agreement_id: AgreementId, client: ClientId, payer: PayerId) -> Agreement:
    return Agreement(
        id=agreement_id,
        client=client,
        programme=ProgrammeId(a.programme),
        programme_version=a.programme_version,
        payer=payer,
        first_day=v.read_day(a.first_day),
        last_day=v.read_day(a.last_day),
        origin=a.origin,
        version=a.version,
        replaces=None if a.replaces is None else AgreementId(a.replaces),
        ended_on=None if a.ended_on is None else v.read_day(a.ended_on),
        template=a.template,
        language=a.language,
        layout=a.layout,
        text=a.text,
        text_sha256=a.text_sha256,
        read_by=a.read_by,
        interpreter=a.interpreter,
        signatures=tuple(
            PartySignature(s.party, s.name, s.way, v.read_stamp(s.signed_at), _attachment(s.image))
            for s in a.signatures
        ),
        signed_at=None if a.signed_at is None else v.read_stamp(a.signed_at),
        pdf=_attachment(a.pdf),
        scan=_attachment(a.scan),
    )


def _attachment(named: str | None) -> AttachmentId | None:
    return None if named is None else AttachmentId(named)


def _goal(goal: wire.GoalWire, clients: dict[str, ClientId]) -> Goal:
    return Goal(
        id=GoalId(goal.id),
        client=clients[goal.client],
        level=goal.level,
        words=goal.words,
        parent=None if goal.parent is None else GoalId(goal.parent),
        who=goal.who,
        by_when=goal.by_when,
        noticed_by=goal.noticed_by,
        set_on=None if goal.set_on is None else v.read_day(goal.set_on),
        state=goal.state,
        state_on=None if goal.state_on is None else v.read_day(goal.state_on),
        position=goal.position,
    )


def _session(session: wire.SessionWire, clients: dict[str, ClientId]) -> Session:
    return Session(
        id=SessionId(session.id),
        clients=tuple(clients[code] for code in session.clients),
        starts_at=v.read_instant(session.starts_at),
        ends_at=v.read_instant(session.ends_at),
        kind=session.kind,
        status=session.status,
        place=session.place,
        note=session.note,
        entered_on=None if session.entered_on is None else v.read_day(session.entered_on),
        marks=tuple(GoalMark(GoalId(m.goal), m.mark) for m in session.marks),
        barriers=session.barriers,
        trips=tuple(_trip(t) for t in session.trips),
        expenses=tuple(
            Expense(ExpenseId(e.id), v.read_day(e.on), e.kind, e.amount_cents, e.description, _attachment(e.receipt))
            for e in session.expenses
        ),
        tasks=tuple(_task(t) for t in session.tasks),
        plan=None if session.plan is None else PlanId(session.plan),
        reminded_on=None if session.reminded_on is None else v.read_day(session.reminded_on),
        course=None if session.course is None else CourseId(session.course),
    )


def _task(task: wire.TaskWire) -> Task:
    return Task(
        id=TaskId(task.id),
        words=task.words,
        who=task.who,
        due_on=None if task.due_on is None else v.read_day(task.due_on),
        done_on=None if task.done_on is None else v.read_day(task.done_on),
    )


def _trip(trip: wire.TripWire) -> Trip:
    return Trip(
        id=TripId(trip.id),
        on=v.read_day(trip.on),
        vehicle=trip.vehicle,
        from_place=trip.from_place,
        to_place=trip.to_place,
        km_tenths=v.read_km(trip.km),
        purpose=trip.purpose,
        via=trip.via,
        legs=tuple(Leg(v.read_km(leg.km), leg.passengers) for leg in trip.legs),
        trailer_km_tenths=v.read_km(trip.trailer_km),
        supplements=tuple(Supplement(s.kind, v.read_km(s.km)) for s in trip.supplements),
        payer=None if trip.payer is None else PayerId(trip.payer),
    )


def _plan(plan: wire.PlanWire, clients: dict[str, ClientId]) -> WeeklyPlan:
    return WeeklyPlan(
        id=PlanId(plan.id),
        clients=tuple(clients[code] for code in plan.clients),
        weekday=plan.weekday,
        starts=v.read_clock(plan.starts),
        ends=v.read_clock(plan.ends),
        kind=plan.kind,
        first_day=v.read_day(plan.first_day),
        last_day=v.read_day(plan.last_day),
        every_weeks=plan.every_weeks,
        place=plan.place,
    )


def _claim(claim: wire.ClaimWire) -> SealedClaim:
    text = claim.document
    return SealedClaim(
        id=ClaimId(claim.id),
        number=claim.number,
        month=v.read_month(claim.month),
        payer=PayerId(claim.payer),
        state=claim.state,
        sealed_at=v.read_stamp(claim.sealed_at),
        document=v.read_base64(claim.document_base64 or "") if text is None else text.encode(),
        pdf=AttachmentId(claim.pdf),
        container=AttachmentId(claim.container),
        amends=None if claim.amends is None else ClaimId(claim.amends),
    )
