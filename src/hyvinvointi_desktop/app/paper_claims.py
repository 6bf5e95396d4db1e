"""A worker who keeps paper (issue 6): the coordinator enters the work, prints the claim, and it is signed by hand and
scanned. From there on it is a claim like the others, counted and approved by the same rules.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.app.claim_standings import claim_states
from hyvinvointi_desktop.app.exchange_reading import read_claim
from hyvinvointi_desktop.app.exchange_records import Known, agreement_fact, session_fact
from hyvinvointi_desktop.app.judge_claim import Facts, Rules, worker_facts, worker_material
from hyvinvointi_desktop.app.receive_records import EVER, NEVER, received, take_record
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords, ClaimPaper
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.approval import ApprovalState, ClaimSource, ReceivedClaim
from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.counting import count_month
from hyvinvointi_desktop.domain.days import MissingHour, Month, add_months, instant_of
from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    DeviceId,
    RecordRevision,
    RecordType,
    WorkerId,
    canonical_bytes,
)
from hyvinvointi_desktop.domain.ids import AgreementId, ClaimId, ClientId, PayerId, ProgrammeId, SessionId, TripId
from hyvinvointi_desktop.domain.programmes import Payer, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Session, Status, Trip

PAPER_DEVICE = DeviceId("paper")
"""Stands for the laptop that there is not."""
MOST_PAGES, MOST_BYTES = 20, 20 << 20
_SCANS = {"application/pdf": b"%PDF-", "image/png": b"\x89PNG\r\n", "image/jpeg": b"\xff\xd8\xff"}


@dataclass(frozen=True, slots=True)
class PaperVisit:
    """One line of the worker's notebook. ``code`` names the client; a place is "locality, address", of which the
    locality alone is kept. ``km_tenths`` 0 is no drive. ``passenger`` says that the client was in the car all the way.
    """

    id: str
    on: date
    starts: time
    ends: time
    kind: str
    code: str
    km_tenths: int = 0
    from_place: str = ""
    to_place: str = ""
    purpose: str = ""
    passenger: bool = False


@dataclass(frozen=True, slots=True)
class PaperAgreement:
    """The days of a client's agreement on paper."""

    id: str
    code: str
    programme: str
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class PaperMonth:
    """A worker's month from paper: what was entered, the claim as it counts, and the one handed in already."""

    worker: WorkerId
    worker_name: str
    month: Month
    payer: Payer
    claim: Claim
    document: dict[str, Any]
    sessions: tuple[Session, ...]
    agreements: tuple[Agreement, ...]
    codes: tuple[tuple[ClientId, str], ...]
    handed_in: ReceivedClaim | None
    state: ApprovalState | None


def paper_client(worker: WorkerId, code: str) -> ClientId:
    """A client whom only this worker's paper knows, by the code."""
    return ClientId(hashlib.sha256(f"{worker}|{code.strip()}".encode()).hexdigest()[:16])


def paper_month(
    worker: WorkerId, month: Month, payer_id: PayerId | None, rules: Rules, records: RegistryRecords
) -> PaperMonth:
    """The month as it stands. Raises Refused: no such worker or payer."""
    known = records.worker(worker)
    payers = rules.material.payers
    payer = next((p for p in payers if p.id == payer_id), payers[0] if payers and payer_id is None else None)
    if known is None or payer is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    facts = worker_facts(records, worker, add_months(month.first_day, -1), month.next().last_day)
    material = worker_material(worker, known.name, payer, facts, rules, records)
    claim = count_month(material, month, payer.id)
    living = _living(worker, month, payer.id, records)
    return PaperMonth(
        worker, known.name, month, payer, claim, claim_document(claim, payer, material.km_rates),
        _of_month(facts, month), facts.agreements, facts.codes, *living,
    )  # fmt: skip


def _of_month(facts: Facts, month: Month) -> tuple[Session, ...]:
    mine = [s for s in facts.sessions if s.starts_at.date() in month]
    return tuple(sorted(mine, key=lambda s: (s.starts_at, s.id)))


def _living(
    worker: WorkerId, month: Month, payer: PayerId, records: ApprovalRecords
) -> tuple[ReceivedClaim | None, ApprovalState | None]:
    of_month = [c for c in records.received_claims(month, worker) if c.payer == payer]
    stands = [(c, s.state) for c, s in claim_states(records, of_month) if s.state is not ApprovalState.REPLACED]
    return stands[-1] if stands else (None, None)


def save_paper_visit(worker: WorkerId, visit: PaperVisit, rules: Rules, now: datetime, uow: RegistryUnit) -> None:
    """Keeps a line of the notebook, or puts it right.

    Raises:
        Refused: no client, a kind that no programme has, an end before the beginning, a time that the clocks skip, or
            a month that was handed in and is not back to be completed.
    """
    session = _session(worker, visit, rules)
    fact = session_fact(session, Known())
    body = dict(fact.body)
    for row in body["trips"]:
        row["purpose"] = visit.purpose.strip()
    with uow:
        _still_open(worker, Month.of(visit.on), uow.records)
        _keep(RecordType.CLIENT, paper_client(worker, visit.code), _client_body(visit.code), worker, now, uow.records)
        _keep(RecordType.SESSION, session.id, body, worker, now, uow.records)
        uow.commit()


def _session(worker: WorkerId, visit: PaperVisit, rules: Rules) -> Session:
    if not visit.code.strip():
        raise Refused(Refusal.NO_CLIENT)
    if visit.kind not in {k.id for p in rules.material.programmes for k in p.kinds}:
        raise Refused(Refusal.UNKNOWN_KIND)
    last = visit.on if visit.ends > visit.starts else visit.on + timedelta(days=1)
    try:
        starts, ends = instant_of(visit.on, visit.starts), instant_of(last, visit.ends)
    except MissingHour as error:
        raise Refused(Refusal.END_NOT_AFTER_START) from error
    if ends <= starts or ends - starts > timedelta(hours=16):
        raise Refused(Refusal.END_NOT_AFTER_START)
    trips: tuple[Trip, ...] = ()
    if visit.km_tenths:
        if not (visit.from_place.strip() and visit.to_place.strip()):
            raise Refused(Refusal.ROUTE_MISSING)
        legs = (Leg(visit.km_tenths, 1),) if visit.passenger else ()
        trips = (
            Trip(
                TripId(f"{visit.id}-t"), visit.on, Vehicle.CAR, visit.from_place, visit.to_place, visit.km_tenths,
                visit.purpose, legs=legs,
            ),
        )  # fmt: skip
    client = paper_client(worker, visit.code)
    return Session(SessionId(visit.id), (client,), starts, ends, visit.kind, Status.HELD, trips=trips)


def delete_paper_visit(worker: WorkerId, visit: SessionId, month: Month, now: datetime, uow: RegistryUnit) -> None:
    """Takes a line away. Raises Refused: the month was handed in."""
    with uow:
        _still_open(worker, month, uow.records)
        _keep(RecordType.SESSION, visit, None, worker, now, uow.records)
        uow.commit()


def save_paper_agreement(
    worker: WorkerId, agreement: PaperAgreement, payer: PayerId, now: datetime, uow: RegistryUnit
) -> None:
    """Keeps the days of an agreement that lies on paper.

    Raises:
        Refused: no client, or the last day before the first.
    """
    if not agreement.code.strip():
        raise Refused(Refusal.NO_CLIENT)
    if agreement.last_day < agreement.first_day:
        raise Refused(Refusal.DAYS_OUT_OF_ORDER)
    client = paper_client(worker, agreement.code)
    fact = agreement_fact(Agreement(
        AgreementId(agreement.id), client, ProgrammeId(agreement.programme), payer, agreement.first_day,
        agreement.last_day, Origin.PAPER,
    ))  # fmt: skip
    with uow:
        _keep(RecordType.CLIENT, client, _client_body(agreement.code), worker, now, uow.records)
        _keep(RecordType.AGREEMENT, agreement.id, dict(fact.body), worker, now, uow.records)
        uow.commit()


def _client_body(code: str) -> dict[str, Any]:
    return {"code": code.strip(), "case": None, "state": "active", "municipality": "", "village": ""}


def _keep(
    kind: RecordType, record: str, body: dict[str, Any] | None, worker: WorkerId, now: datetime,
    records: ApprovalRecords,
) -> None:  # fmt: skip
    first, last = (NEVER, EVER)
    there = [r for r in records.facts_of(worker, [kind.value], first, last) if r.id == record]
    rev = there[0].rev + 1 if there else 1
    before = there[0].digest if there else NO_DIGEST
    take_record(
        RecordRevision(kind.value, record, rev, before, worker, PAPER_DEVICE, now, body, "" if rev == 1 else "paper"),
        records, now,
    )  # fmt: skip


def _still_open(worker: WorkerId, month: Month, records: ApprovalRecords) -> None:
    """What is on a signed paper is not changed under it: it goes back first."""
    of_month = records.received_claims(month, worker, documents=False)
    closed = {ApprovalState.WAITING, ApprovalState.WAITING_SECOND, ApprovalState.APPROVED, ApprovalState.PAID}
    if any(s.state in closed for _, s in claim_states(records, of_month)):
        raise Refused(Refusal.PAPER_HANDED_IN)


def hand_in_paper_claim(
    claim_id: ClaimId,
    worker: WorkerId,
    month: Month,
    payer: PayerId | None,
    pages: Sequence[tuple[str, bytes]],
    rules: Rules,
    now: datetime,
    uow: RegistryUnit,
) -> ReceivedClaim:
    """The printed claim came back signed: it is kept with its scanned pages and waits to be approved.

    ``pages`` are media types with contents.

    Raises:
        Refused: no page, a page that is no PDF or picture, nothing to claim, an error in the claim, or the month was
            handed in and is not back to be completed.
    """
    now = now.replace(microsecond=0)
    _check_pages(pages)
    with uow:
        found = paper_month(worker, month, payer, rules, uow.records)
        if found.state is not None and found.state is not ApprovalState.RETURNED:
            raise Refused(Refusal.PAPER_HANDED_IN)
        if not (found.claim.hours or found.claim.trips):
            raise Refused(Refusal.NOTHING_TO_CLAIM, month=str(month))
        if not found.claim.may_be_sealed:
            raise Refused(Refusal.CLAIM_HAS_ERRORS, month=str(month), findings=found.claim.findings)
        amends = None if found.handed_in is None else found.handed_in.id
        claim = _received(claim_id, found, amends, rules, now, uow.records)
        uow.records.add_received_claim(claim)
        for n, (media_type, content) in enumerate(pages, 1):
            digest = hashlib.sha256(content).hexdigest()
            uow.records.add_claim_paper(ClaimPaper(claim.id, n, media_type, content, digest, now))
        uow.commit()
    return claim


def _check_pages(pages: Sequence[tuple[str, bytes]]) -> None:
    if not pages:
        raise Refused(Refusal.SCAN_MISSING)
    good = all(content.startswith(_SCANS.get(kind, b"\0none")) for kind, content in pages)
    if not good or len(pages) > MOST_PAGES or sum(len(c) for _, c in pages) > MOST_BYTES:
        raise Refused(Refusal.NOT_A_PICTURE)


def _received(
    claim_id: ClaimId, found: PaperMonth, amends: ClaimId | None, rules: Rules, now: datetime,
    records: ApprovalRecords,
) -> ReceivedClaim:  # fmt: skip
    every = records.received_claims(worker=found.worker, documents=False)
    mine = [c.number for c in every if c.payer == found.payer.id]
    sealing = Sealing(claim_id, max(mine, default=0) + 1, amends, now, rules.material.settings)
    document = claim_document(found.claim, found.payer, rules.material.km_rates, sealing)
    body = {"document": canonical_bytes(document).decode()}
    revision = RecordRevision(
        RecordType.CLAIM.value, claim_id, 1, NO_DIGEST, found.worker, PAPER_DEVICE, now, body
    )
    return replace(received(read_claim(revision), revision, now), source=ClaimSource.PAPER)


def media_type_of(content: bytes) -> str:
    """What a scanned page is by its first bytes; empty for something else."""
    return next((kind for kind, begins in _SCANS.items() if content.startswith(begins)), "")
