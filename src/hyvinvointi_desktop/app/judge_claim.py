"""A claim that came, counted again from the facts that came with it and by the coordinator's own rules."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.adopt import IMPLIED_PAYER
from hyvinvointi_desktop.app.claim_document import claim_document
from hyvinvointi_desktop.app.claim_reading import claim_of, course_rates_of
from hyvinvointi_desktop.app.claim_standings import claim_states
from hyvinvointi_desktop.app.corrections import adjustments
from hyvinvointi_desktop.app.exchange_reading import (
    BodyRefused,
    read_agreement,
    read_client,
    read_service,
    read_session,
)
from hyvinvointi_desktop.app.frozen import frozen_material, frozen_payer, frozen_settings
from hyvinvointi_desktop.app.gathering import all_km_rates
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords
from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.approval import (
    ApprovalState,
    ClaimSource,
    ReceivedClaim,
    grants_in_force,
)
from hyvinvointi_desktop.domain.claim_lines import expense_key, hours_key, trip_key
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.counting import count_month, window
from hyvinvointi_desktop.domain.courses import Course, CoursePay, CoursePlan, LeaderPay
from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.exchange import CaseId, RecordType, WorkerId
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.ids import AttachmentId, ClaimId, ClientId, CourseId, PayerId, ProgrammeId, SessionId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import CapException, Payer, Programme, Regime
from hyvinvointi_desktop.domain.services import ServiceTime
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip
from hyvinvointi_desktop.domain.verdict import Around, Reason, Verdict, Why, judge

EARLIER_MONTHS = 6
"""How far back drives are compared with."""
_STANDS = frozenset(set(ApprovalState) - {ApprovalState.RETURNED, ApprovalState.REPLACED})
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What came from one worker: codes of clients and the cases they came of, agreements, the days of services by
    decision, sessions."""

    codes: tuple[tuple[ClientId, str], ...] = ()
    cases: tuple[tuple[ClientId, CaseId], ...] = ()
    agreements: tuple[Agreement, ...] = ()
    sessions: tuple[Session, ...] = ()
    services: tuple[ServiceTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The coordinator's own: payers with rates, settings, programmes and kilometre rates, without any record."""

    material: ClaimMaterial


def own_rules(records: Records, definitions: Definitions) -> Rules:
    """Read once for many claims."""
    return Rules(ClaimMaterial(
        worker=Worker(""), payers=records.payers(), settings=records.settings(),
        programmes=all_programmes(records, definitions).versions, km_rates=all_km_rates(records, definitions),
    ))  # fmt: skip


def judge_claim(claim: ReceivedClaim, rules: Rules, registry: ApprovalRecords) -> Verdict:
    """The verdict on one claim as things stand now."""
    document: Document = json.loads(claim.document)
    theirs = claim_of(document, {})
    first, last = _days(document, rules, claim)
    facts = worker_facts(registry, claim.worker, first, last)
    material, whole = _material(claim, document, facts, rules, registry)
    ours = _without_near_drives(count_month(material, claim.month, claim.payer), material)
    others = [c for c in registry.received_claims(worker=claim.worker) if c.id != claim.id]
    standing = {c.id: s.state for c, s in claim_states(registry, others)}
    owed = _owed(document, others, standing, facts, material)
    around = Around(
        sessions=frozenset(s.id for s in facts.sessions),
        claimed=_claimed(claim, others, standing),
        accompanied=_accompanied(claim, theirs, facts, registry),
        adjustments=owed,
        adjustable=frozenset(str(c.id) for c in others if standing[c.id] is ApprovalState.PAID),
        whole=whole,
    )
    return judge(theirs, ours, around)


def _days(document: Document, rules: Rules, claim: ReceivedClaim) -> tuple[date, date]:
    payer, _ = _payer(document, rules)
    first, last = window(payer, claim.month)
    months = [Month.from_text(row["month"]).previous().first_day for row in document["adjustments"]]
    return min([first, add_months(claim.month.first_day, -EARLIER_MONTHS), *months]), last


def worker_facts(registry: ApprovalRecords, worker: WorkerId, first: date, last: date) -> Facts:
    """Facts of these days and those of no day. A body that cannot be read is as if it had not come."""
    codes, cases, agreements, sessions, services = [], [], [], [], list[ServiceTime]()
    types = (RecordType.CLIENT, RecordType.AGREEMENT, RecordType.SERVICE, RecordType.SESSION)
    for revision in registry.facts_of(worker, [t.value for t in types], first, last):
        try:
            if revision.type == RecordType.CLIENT:
                client = read_client(revision)
                codes.append((client.id, client.code))
                cases += [(client.id, client.case)] if client.case else []
            elif revision.type == RecordType.AGREEMENT:
                agreements.append(read_agreement(revision))
            elif revision.type == RecordType.SERVICE:
                services += read_service(revision)
            else:
                sessions.append(read_session(revision))
        except BodyRefused:
            continue
    return Facts(tuple(codes), tuple(cases), tuple(agreements), tuple(sessions), tuple(services))


def _payer(document: Document, rules: Rules) -> tuple[Payer, bool]:
    """Our payer of that id, or of that name, under the claim's id; else the claim's own word for it.

    The id of the first payer says nothing: every profile that was made by the first run has it.
    """
    own, wanted = rules.material.payers, document.get("payer_name", "").strip().casefold()
    known = next((p for p in own if p.id == document["payer"] and p.id != IMPLIED_PAYER), None)
    known = known or next((p for p in own if wanted and p.name.strip().casefold() == wanted), None)
    if known is not None:
        return replace(known, id=PayerId(document["payer"])), True
    unknown = Payer(PayerId(document["payer"]), document.get("payer_name", ""), Regime(document["regime"]))
    return frozen_payer(document, unknown), False


def _material(
    claim: ReceivedClaim, document: Document, facts: Facts, rules: Rules, registry: ApprovalRecords
) -> tuple[ClaimMaterial, tuple[Reason, ...]]:
    payer, known = _payer(document, rules)
    whole = []
    if not known:
        whole.append(Reason(Why.PAYER_UNKNOWN, theirs=payer.name or payer.id))
    elif payer.regime.value != document["regime"]:
        whole.append(Reason(Why.REGIME_DIFFERS, theirs=document["regime"], ours=payer.regime.value))
    if frozen_settings(document, rules.material.settings) != rules.material.settings:
        whole.append(Reason(Why.SETTINGS_DIFFER))
    if claim.source is ClaimSource.PAPER:
        whole.append(Reason(Why.PAPER))
    if registry.paper_finding(claim.id, claim.digest) is PaperFinding.WRONG:
        whole.append(Reason(Why.PAPER_DIFFERS))
    material = replace(
        worker_material(claim.worker, claim.worker_name, payer, facts, rules, registry),
        trips=tuple(_alone(document, payer.id)),
        explanations=tuple(_explained(document)),
        courses=_courses(document, facts.sessions, payer.id),
    )
    return material, tuple(whole)


def worker_material(
    worker: WorkerId, name: str, payer: Payer, facts: Facts, rules: Rules, registry: ApprovalRecords
) -> ClaimMaterial:
    """What the count of a worker's month reads: the facts, the coordinator's rules, the extra hours granted."""
    grants = grants_in_force(registry.hours_grants()).items()
    exceptions = [CapException(c, m, g.limit_minutes or 0) for (w, c, m), g in grants if w == worker]
    unnamed = {c for s in facts.sessions for c in s.clients} | {a.client for a in facts.agreements}
    unnamed |= {s.client for s in facts.services}
    codes = (*facts.codes, *((c, str(c)) for c in sorted(unnamed - dict(facts.codes).keys())))
    return replace(
        rules.material,
        worker=Worker(name),
        payers=_payers(payer, facts.agreements, rules),
        codes=codes,
        agreements=facts.agreements,
        cap_exceptions=tuple(exceptions),
        sessions=facts.sessions,
        services=facts.services,
        programmes=(*rules.material.programmes, *_unknown_services(facts.services, rules)),
    )


def _unknown_services(services: Iterable[ServiceTime], rules: Rules) -> Iterable[Programme]:
    """Programmes of services that this coordinator does not have: by them no hour and no expense is paid, so that what
    the worker claims of one stands out."""
    own = rules.material.programmes
    known = {p.id for p in own}
    for programme in sorted({s.programme for s in services} - known):
        yield replace(own[0], id=programme, version=1, kind=ProgrammeKind.DECISION, kinds=(), paid_expenses=())


def _payers(payer: Payer, agreements: Iterable[Agreement], rules: Rules) -> tuple[Payer, ...]:
    """The claim's payer first; payers that only agreements name stand too, for their sessions are not this payer's."""
    found = {payer.id: payer} | {p.id: p for p in rules.material.payers if p.id != payer.id}
    for agreement in agreements:
        found.setdefault(agreement.payer, Payer(agreement.payer, agreement.payer))
    return tuple(found.values())


def _alone(document: Document, payer: PayerId) -> Iterable[Trip]:
    """Drives without a session came with the claim alone."""
    for line in claim_of(document, {}).trips:
        if line.session is None:
            route = line.route
            yield Trip(
                line.trip, line.on, line.vehicle, route[0] if route else "", route[-1] if len(route) > 1 else "",
                line.km_tenths, line.purpose, tuple(route[1:-1]), line.legs, line.trailer_km_tenths,
                tuple(s for s, _ in line.supplements), payer,
            )  # fmt: skip


def _explained(document: Document) -> Iterable[Explanation]:
    for finding in claim_of(document, {}).findings:
        if finding.explanation and finding.client is None:
            yield Explanation(finding.code, finding.about, finding.on, finding.explanation)


def _courses(document: Document, sessions: Sequence[Session], payer: PayerId) -> tuple[Course, ...]:
    """The courses whose leader's hours are claimed: the rate is the one the worker names, the payer this one."""
    claimed = {row["session"]: row for row in document["hours"] if row.get("course")}
    own = {row.course: row.rate for row in course_rates_of(document)}
    found: dict[CourseId, Course] = {}
    for session in sessions:
        if session.course is None or session.id not in claimed:
            continue
        kinds = {s.kind for s in sessions if s.course == session.course and s.id in claimed}
        pay = CoursePay(LeaderPay.CLAIM, payer, own.get(session.course), tuple(sorted(kinds)))
        day = session.starts_at.date()
        plan = CoursePlan(day, session.starts_at.time(), session.ends_at.time(), 1)
        name = str(claimed[session.id]["course"])
        found[session.course] = Course(session.course, name, ProgrammeId(""), 1, plan, pay=pay)
    return tuple(found.values())


def _without_near_drives(ours: Claim, material: ClaimMaterial) -> Claim:
    """Inside one locality nothing tells how far a drive should be: only the worker's own count knows the streets."""
    trips = {t.id: t for s in material.sessions for t in s.trips} | {t.id: t for t in material.trips}

    def tells(trip: Trip | None) -> bool:
        return trip is not None and len({trip.from_place, *trip.via, trip.to_place}) > 1

    kept = tuple(
        f for f in ours.findings
        if f.code is not FindingCode.ODD_KM or (f.trip is not None and tells(trips.get(f.trip)))
    )  # fmt: skip
    return replace(ours, findings=kept)


def _claimed(
    claim: ReceivedClaim, others: Sequence[ReceivedClaim], states: dict[ClaimId, ApprovalState]
) -> frozenset[str]:
    """Lines of the worker's other claims that stand; the one that this claim takes the place of stands no more."""
    keys: set[str] = set()
    for other in others:
        if other.id == claim.amends or states[other.id] not in _STANDS or other.amends == claim.id:
            continue
        document: Document = json.loads(other.document)
        if other.payer == claim.payer:
            keys |= {hours_key(row["session"], row["on"]) for row in document["hours"]}
        keys |= {trip_key(row["trip"]) for row in document["trips"]}
        keys |= {expense_key(row["expense"]) for row in document["expenses"]}
    return frozenset(keys)


def _accompanied(
    claim: ReceivedClaim, theirs: Claim, facts: Facts, registry: ApprovalRecords
) -> frozenset[SessionId]:
    told = {h.session for h in theirs.hours if h.payable_minutes}
    mine = [s for s in facts.sessions if s.id in told and s.status is Status.HELD]
    person = _persons(claim.worker, {c for s in mine for c in s.clients}, facts, registry)
    if not person:
        return frozenset()
    found: set[SessionId] = set()
    first, last = claim.month.first_day, claim.month.last_day
    for revision in registry.sessions_of_others(claim.worker, sorted(person), first, last):
        try:
            other = read_session(revision)
        except BodyRefused:
            continue
        if other.status is Status.HELD:
            met = {person[c] for c in other.clients if c in person}
            found |= {
                s.id for s in mine
                if met & {person[c] for c in s.clients} and s.starts_at < other.ends_at
                and other.starts_at < s.ends_at
            }  # fmt: skip
    return frozenset(found)


def _persons(
    worker: WorkerId, clients: set[ClientId], facts: Facts, registry: ApprovalRecords
) -> dict[ClientId, str]:
    """Who is who over workers: a client by the own id and, where the case is known, by others' ids of that case."""
    case_of = dict(facts.cases)
    person: dict[ClientId, str] = {c: case_of.get(c) or str(c) for c in clients}
    cases = sorted({case_of[c] for c in clients if c in case_of})
    for revision in registry.clients_of_others(worker, cases):
        try:
            other = read_client(revision)
        except BodyRefused:
            continue
        if other.case is not None:
            person[other.id] = other.case
    return person


def _owed(
    document: Document,
    others: Sequence[ReceivedClaim],
    states: dict[ClaimId, ApprovalState],
    facts: Facts,
    material: ClaimMaterial,
) -> dict[tuple[str, str], Adjustment]:
    """What the paid claims that this one adjusts are worth now by us, less what was paid and adjusted since."""
    found: dict[tuple[str, str], Adjustment] = {}
    named = {row["claim"] for row in document["adjustments"]}
    later = [json.loads(c.document) for c in others if states[c.id] in _STANDS]
    for other in others:
        if other.id not in named or states[other.id] is not ApprovalState.PAID:
            continue
        paid: Document = json.loads(other.document)
        payer = frozen_payer(paid, next(p for p in material.payers if p.id == document["payer"]))
        again = replace(material, trips=tuple(_alone(paid, payer.id)), courses=_courses(paid, facts.sessions, payer.id))
        again = frozen_material(paid, payer, again)
        recounted = claim_document(count_month(again, other.month, payer.id), payer, again.km_rates)
        for line in adjustments(_sealed(other), paid, recounted, later):
            found[str(line.claim), line.line] = line
    return found


def _sealed(claim: ReceivedClaim) -> SealedClaim:
    none = AttachmentId("")
    at: datetime = claim.received_at
    return SealedClaim(
        claim.id, claim.number, claim.month, claim.payer, ClaimState.PAID, at, claim.document.encode(), none, none
    )
