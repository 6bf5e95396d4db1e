"""From domain values to wire shapes, in the one order in which they are written. It reads no file."""

from datetime import date

from hyvinvointi_desktop.domain.agreements import Agreement, ErasedAgreement
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.programmes import ClaimSettings, KmRate, Payer, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Task, Trip, WeeklyPlan
from hyvinvointi_desktop.domain.templates import AgreementTemplate
from hyvinvointi_desktop.interchange import drop_in_wire, wire
from hyvinvointi_desktop.interchange import values as v
from hyvinvointi_desktop.interchange.care_from_domain import care_wires
from hyvinvointi_desktop.interchange.course_from_domain import course_wire

Codes = dict[ClientId, str]


def wire_of(log: OpenLog) -> wire.LogWire:
    """The whole log. Raises KeyError where a record names a client that is not in the log."""
    codes = {client.id: client.code for client in log.clients}
    return wire.LogWire(
        format="hyvinvointi-log",
        version=1,
        worker=_worker(log.worker),
        payers=tuple(_payer(p) for p in log.payers),
        settings=_settings(log.settings),
        own_km_rates=tuple(_km_rate(r) for r in log.own_km_rates),
        barriers=log.barriers,
        templates=tuple(_template(t) for t in log.templates),
        programmes=tuple(wire.ProgrammeWire(id=p.id, version=p.version, content=p.content) for p in log.programmes),
        clients=tuple(_client(c) for c in log.clients),
        agreements=tuple(_agreement(a, codes) for a in log.agreements),
        erased_agreements=tuple(_erased(e) for e in log.erased_agreements),
        cap_exceptions=tuple(
            wire.CapExceptionWire(client=codes[e.client], month=str(e.month), minutes=e.minutes)
            for e in log.cap_exceptions
        ),
        goals=tuple(_goal(g, codes) for g in log.goals),
        plans=tuple(_plan(p, codes) for p in log.plans),
        sessions=tuple(_session(s, codes) for s in log.sessions),
        trips=tuple(_trip(t) for t in log.trips),
        explanations=tuple(
            wire.ExplanationWire(code=e.code, about=e.about, on=e.on.isoformat(), words=e.words)
            for e in log.explanations
        ),
        claims=tuple(_claim(c) for c in log.claims),
        attachments=tuple(
            wire.AttachmentWire(id=a.id, media_type=a.media_type, name=a.name, content_base64=v.base64_text(a.content))
            for a in log.attachments
        ),
        courses=tuple(course_wire(c, codes) for c in log.courses),
        drop_ins=tuple(drop_in_wire.wire_of_drop_in(d) for d in log.drop_ins),
        theme_days=tuple(drop_in_wire.wire_of_theme_day(d) for d in log.theme_days),
        trainings=tuple(drop_in_wire.wire_of_training(t) for t in log.trainings),
        **care_wires(log.care, codes),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _worker(worker: Worker) -> wire.WorkerWire:
    return wire.WorkerWire(
        name=worker.name,
        roles=worker.roles,
        phone=worker.phone,
        email=worker.email,
        organisation=worker.organisation,
        municipality=worker.municipality,
    )


def _settings(settings: ClaimSettings) -> wire.SettingsWire:
    return wire.SettingsWire(
        rounding=settings.rounding,
        rounding_mode=settings.rounding_mode,
        cap_scope=settings.cap_scope,
        km_beyond_cap=settings.km_beyond_cap,
        no_show_minutes=settings.no_show_minutes,
    )


def _payer(payer: Payer) -> wire.PayerWire:
    return wire.PayerWire(
        id=payer.id,
        name=payer.name,
        regime=payer.regime,
        hourly_rates=tuple(
            wire.HourlyRateWire(valid_from=r.valid_from.isoformat(), rate=v.rate_text(r.rate))
            for r in payer.hourly_rates
        ),
        threshold_km=None if payer.threshold_km_tenths is None else km_text(payer.threshold_km_tenths),
        rate_after=None if payer.rate_after is None else v.rate_text(payer.rate_after),
    )


def _km_rate(rate: KmRate) -> wire.KmRateWire:
    return wire.KmRateWire(
        vehicle=rate.what if isinstance(rate.what, Vehicle) else None,
        supplement=rate.what if isinstance(rate.what, SupplementKind) else None,
        first_day=rate.first_day.isoformat(),
        last_day=rate.last_day.isoformat(),
        rate=v.rate_text(rate.rate),
        source=rate.source,
        invented=rate.invented,
    )


def _template(template: AgreementTemplate) -> wire.TemplateWire:
    return wire.TemplateWire(
        id=template.id,
        language=template.language,
        layout=template.layout,
        version=template.version,
        title=template.title,
        body=template.body,
    )


def _erased(erased: ErasedAgreement) -> wire.ErasedAgreementWire:
    return wire.ErasedAgreementWire(
        agreement=erased.agreement,
        text_sha256=erased.text_sha256,
        erased_at=v.stamp_text(erased.erased_at),
        reason=erased.reason,
    )


def _client(client: Client) -> wire.ClientWire:
    return wire.ClientWire(
        id=client.id,
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
        in_need=wire.ContactWire(
            name=client.in_need.name, relation=client.in_need.relation, phone=client.in_need.phone
        ),
        consents=tuple(
            wire.ConsentWire(purpose=c.purpose, given_on=c.given_on.isoformat(), withdrawn_on=_day(c.withdrawn_on))
            for c in client.consents
        ),
        archived_on=_day(client.archived_on),
    )


def _agreement(a: Agreement, codes: Codes) -> wire.AgreementWire:
    return wire.AgreementWire(
        id=a.id,
        client=codes[a.client],
        programme=a.programme,
        programme_version=a.programme_version,
        payer=a.payer,
        first_day=a.first_day.isoformat(),
        last_day=a.last_day.isoformat(),
        origin=a.origin,
        version=a.version,
        replaces=a.replaces,
        ended_on=_day(a.ended_on),
        template=a.template,
        language=a.language,
        layout=a.layout,
        text=a.text,
        text_sha256=a.text_sha256,
        read_by=a.read_by,
        interpreter=a.interpreter,
        signatures=tuple(
            wire.SignatureWire(
                party=s.party, name=s.name, way=s.way, signed_at=v.stamp_text(s.signed_at), image=s.image
            )
            for s in a.signatures
        ),
        signed_at=None if a.signed_at is None else v.stamp_text(a.signed_at),
        pdf=a.pdf,
        scan=a.scan,
    )


def _goal(goal: Goal, codes: Codes) -> wire.GoalWire:
    return wire.GoalWire(
        id=goal.id,
        client=codes[goal.client],
        level=goal.level,
        words=goal.words,
        parent=goal.parent,
        who=goal.who,
        by_when=goal.by_when,
        noticed_by=goal.noticed_by,
        set_on=_day(goal.set_on),
        state=goal.state,
        state_on=_day(goal.state_on),
        position=goal.position,
    )


def _session(session: Session, codes: Codes) -> wire.SessionWire:
    return wire.SessionWire(
        id=session.id,
        clients=tuple(codes[client] for client in session.clients),
        starts_at=v.instant_text(session.starts_at),
        ends_at=v.instant_text(session.ends_at),
        kind=session.kind,
        status=session.status,
        note=session.note,
        entered_on=_day(session.entered_on),
        place=session.place,
        marks=tuple(wire.GoalMarkWire(goal=m.goal, mark=m.mark) for m in session.marks),
        barriers=session.barriers,
        trips=tuple(_trip(t) for t in session.trips),
        expenses=tuple(
            wire.ExpenseWire(
                id=e.id,
                on=e.on.isoformat(),
                kind=e.kind,
                amount_cents=e.amount_cents,
                description=e.description,
                receipt=e.receipt,
            )
            for e in session.expenses
        ),
        tasks=tuple(_task(t) for t in session.tasks),
        plan=session.plan,
        reminded_on=_day(session.reminded_on),
        course=session.course,
    )


def _task(task: Task) -> wire.TaskWire:
    return wire.TaskWire(
        id=task.id, words=task.words, who=task.who, due_on=_day(task.due_on), done_on=_day(task.done_on)
    )


def _trip(trip: Trip) -> wire.TripWire:
    return wire.TripWire(
        id=trip.id,
        on=trip.on.isoformat(),
        vehicle=trip.vehicle,
        from_place=trip.from_place,
        via=trip.via,
        to_place=trip.to_place,
        km=km_text(trip.km_tenths),
        purpose=trip.purpose,
        legs=tuple(wire.LegWire(km=km_text(leg.km_tenths), passengers=leg.passengers) for leg in trip.legs),
        trailer_km=km_text(trip.trailer_km_tenths),
        supplements=tuple(wire.SupplementWire(kind=s.kind, km=km_text(s.km_tenths)) for s in trip.supplements),
        payer=trip.payer,
    )


def _plan(plan: WeeklyPlan, codes: Codes) -> wire.PlanWire:
    return wire.PlanWire(
        id=plan.id,
        clients=tuple(codes[client] for client in plan.clients),
        weekday=plan.weekday,
        starts=plan.starts.isoformat("minutes"),
        ends=plan.ends.isoformat("minutes"),
        kind=plan.kind,
        first_day=plan.first_day.isoformat(),
        last_day=plan.last_day.isoformat(),
        every_weeks=plan.every_weeks,
        place=plan.place,
    )


def _claim(claim: SealedClaim) -> wire.ClaimWire:
    try:
        text, coded = claim.document.decode("utf-8"), None
    except UnicodeDecodeError:
        text, coded = None, v.base64_text(claim.document)
    return wire.ClaimWire(
        id=claim.id,
        number=claim.number,
        month=str(claim.month),
        payer=claim.payer,
        state=claim.state,
        sealed_at=v.stamp_text(claim.sealed_at),
        document=text,
        document_base64=coded,
        pdf=claim.pdf,
        container=claim.container,
        amends=claim.amends,
    )
