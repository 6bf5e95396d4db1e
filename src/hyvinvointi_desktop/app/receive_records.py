"""What the coordinator does with records that came: may each be taken, and where it goes.

The transport has proved who sent them and that nothing is missing before; here only what they say is judged.
"""

import hashlib
from datetime import date, datetime

from hyvinvointi_desktop.app.body_fields import BodyRefused
from hyvinvointi_desktop.app.exchange_reading import (
    ClaimRead,
    read_agreement,
    read_claim,
    read_client,
    read_hours_request,
    read_service,
    read_session,
)
from hyvinvointi_desktop.app.log_pieces import read_piece
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords
from hyvinvointi_desktop.domain.approval import (
    ApprovalState,
    ClaimSource,
    HoursRequest,
    ReceivedClaim,
    standing_of,
)
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import RecordFault, RecordRevision, RecordType
from hyvinvointi_desktop.domain.ids import ClaimId

NEVER, EVER = date.min, date.max
_READERS = {
    RecordType.SESSION: read_session,
    RecordType.AGREEMENT: read_agreement,
    RecordType.SERVICE: read_service,
    RecordType.CLIENT: read_client,
    RecordType.HOURS_REQUEST: read_hours_request,
    RecordType.AUDIT: read_piece,
}


def fault_of_record(revision: RecordRevision, records: ApprovalRecords) -> RecordFault | None:
    """Why a record cannot be taken; None for one that can, and for kinds that approving does not read."""
    try:
        if revision.type == RecordType.CLAIM:
            return _fault_of_claim(revision, records)
        if revision.type == RecordType.AUDIT and (revision.body is None or revision.rev != 1):
            return RecordFault.RULE  # what was logged is never changed nor taken back
        reader = _READERS.get(RecordType(revision.type)) if revision.type in set(RecordType) else None
        if reader is not None and revision.body is not None:
            reader(revision)
    except BodyRefused:
        return RecordFault.BAD_BODY
    return None


def _fault_of_claim(revision: RecordRevision, records: ApprovalRecords) -> RecordFault | None:
    """A sealed claim is never edited or taken back; a later one may take its place until it is paid (RULES.md 3)."""
    if revision.body is None or revision.rev != 1:
        return RecordFault.RULE
    read = read_claim(revision)
    there = records.received_claim(read.id)
    if there is not None:
        return None if there.digest == digest_of_document(read.document) else RecordFault.TWO_VERSIONS
    if read.amends is not None:
        before = records.received_claim(read.amends)
        if before is not None and before.worker != revision.author:
            return RecordFault.OTHER_OWNER
        if before is not None and (before.month, before.payer) != (read.claim.month, read.claim.payer):
            return RecordFault.RULE
        if before is not None and _is_paid(before, records):
            return RecordFault.RULE
    return None


def _is_paid(claim: ReceivedClaim, records: ApprovalRecords) -> bool:
    return standing_of(claim, records.claim_decisions([claim.id])).state is ApprovalState.PAID


def digest_of_document(document: str) -> str:
    """SHA-256 of a document's bytes, in hexadecimal."""
    return hashlib.sha256(document.encode()).hexdigest()


def take_record(revision: RecordRevision, records: ApprovalRecords, at: datetime) -> None:
    """Puts an accepted record where approving finds it. The same record again changes nothing."""
    if revision.type == RecordType.CLAIM:
        read = read_claim(revision)
        if records.received_claim(read.id) is None:
            records.add_received_claim(received(read, revision, at))
    elif revision.type == RecordType.SESSION:
        session = None if revision.body is None else read_session(revision)
        if session is None:
            records.put_fact(revision, NEVER, EVER)
            return
        days = [local_day(session.starts_at), local_day(session.ends_at)]
        days += [t.on for t in session.trips] + [e.on for e in session.expenses]
        records.put_fact(revision, min(days), max(days), session.clients)
    elif revision.type == RecordType.CLIENT:
        case = None if revision.body is None else read_client(revision).case
        records.put_fact(revision, NEVER, EVER, [case] if case else [])
    elif revision.type in {RecordType.AGREEMENT, RecordType.SERVICE}:
        records.put_fact(revision, NEVER, EVER)
    elif revision.type == RecordType.HOURS_REQUEST and revision.body is not None:
        asked = read_hours_request(revision)
        records.put_hours_request(HoursRequest(
            revision.id, revision.author, asked.client, asked.month, asked.minutes, asked.words, revision.valid_from
        ))  # fmt: skip


def received(
    read: ClaimRead, revision: RecordRevision, at: datetime, source: ClaimSource = ClaimSource.BUNDLE
) -> ReceivedClaim:
    """A claim as the registry keeps it."""
    claim, totals = read.claim, read.claim.totals
    return ReceivedClaim(
        id=ClaimId(read.id),
        worker=revision.author,
        worker_name=claim.worker,
        month=claim.month,
        payer=claim.payer,
        payer_name=claim.payer_name,
        source=source,
        number=read.number,
        digest=digest_of_document(read.document),
        document=read.document,
        payable_minutes=totals.payable_minutes,
        km_tenths=totals.km_tenths,
        total_cents=totals.total_cents,
        received_at=at,
        amends=read.amends,
        practice=read.practice,
    )
