"""Sealing what leaves: numbered, chained, signed and sealed once, into the outbox (PROTOCOL.md 2.1, 2.3).

What was sealed is published as it is, as often as needed; nothing is ever sealed anew under the same number.
"""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from hyvinvointi_desktop.app.exchange_changes import Author, sent_of
from hyvinvointi_desktop.app.exchange_header_wire import header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_port import Envelopes, Parts, SigningIdentity
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.plan_post import EVERYTHING, Planned, Wanted, plan_post
from hyvinvointi_desktop.app.ports import Area, Definitions, Printer, Records, UnitOfWork
from hyvinvointi_desktop.app.post_numbers import Here, fit_numbers, require_no_copy
from hyvinvointi_desktop.app.post_port import Numbers, PostMark
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.report_paper import Press, ReportPaper, make_report
from hyvinvointi_desktop.app.sent_back import look_back
from hyvinvointi_desktop.app.space_identity import OwnDevice, own_device
from hyvinvointi_desktop.domain.audit import Entry
from hyvinvointi_desktop.domain.days import HELSINKI, Month
from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    Acknowledged,
    BundleKind,
    Header,
    RecordRevision,
    Slot,
    Totals,
    state_digest,
)
from hyvinvointi_desktop.domain.post import Outgoing, bundle_name

CHANGED = frozenset({Area.POST})
CLOCK_SLIP = timedelta(minutes=5)
"""A clock this much before a time that was seen signed is suspect (PROTOCOL.md 2.11)."""


@dataclass(frozen=True, slots=True)
class PostTools:
    """What sealing needs from outside. ``language`` is of the paper that goes along."""

    definitions: Definitions
    envelopes: Callable[[], Envelopes]
    printer: Callable[[], Printer]
    mark: PostMark
    machine: str
    language: str = "fi"
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PostSealed:
    """What lies in the outbox now."""

    items: tuple[Outgoing, ...]
    changed: frozenset[Area] = CHANGED


@dataclass(frozen=True, slots=True)
class Content:
    """What a bundle is made of before it has a number."""

    kind: BundleKind
    period: str
    revisions: tuple[RecordRevision, ...]
    totals: Totals
    planned: Planned | None = None


def seal_post(uow: UnitOfWork, tools: PostTools, now: datetime, wanted: Wanted = EVERYTHING) -> PostSealed:
    """Seals what would leave, in the order of its months: all of it or nothing.

    Raises:
        Refused: it may not be sent now (``own_device``), this profile was put back or copied and has not been told to
            go on, or nothing of what was chosen would leave.
        Surroundings: the store or the mark beside it cannot be written.
    """
    now = now.replace(microsecond=0)
    made: list[Outgoing] = []
    with uow:
        records = uow.records
        own = own_device(records, now)
        numbers = fit_numbers(records, own, tools.machine)
        require_no_copy(records, Here(own.device, tools.mark, tools.machine))
        author = Author(own.worker, own.device, now)
        plan = plan_post(records, tools.definitions, author, Month.from_text(numbers.since_month), wanted)
        if not plan.bundles:
            raise Refused(Refusal.POST_NOTHING)
        for planned in plan.bundles:
            content = Content(planned.kind, str(planned.month), planned.changes, planned.totals, planned)
            item = put_out(records, content, own, tools, now)
            made.append(item)
            for fact in planned.waiting:
                records.put_left(fact, item.bundle)
        highest = _numbers(records).highest
        uow.commit()
    tools.mark.write(own.device, highest)
    return PostSealed(tuple(made))


def put_out(records: Records, content: Content, own: OwnDevice, tools: PostTools, now: datetime) -> Outgoing:
    """Gives the next number to a bundle, seals it and puts it into the outbox, in the transaction at hand.

    The caller writes the mark when the transaction has ended well."""
    numbers = _numbers(records)
    slot = Slot(own.device, numbers.epoch, numbers.seq + 1)
    sent = dict(records.sent_records())
    before = state_digest(sent.values())
    sent |= {(r.type, r.id): sent_of(r) for r in content.revisions}
    paper = _paper(content, own, tools, now)
    audit = records.audit_head()
    header = Header(
        space=own.space,
        kind=content.kind,
        slot=slot,
        cert_sha256=cert_sha256(own.signing),
        to=tuple(recipient_sha256(r) for r in own.recipients),
        prev=numbers.head,
        acknowledged=_acknowledged(records),
        created_at=now.astimezone(HELSINKI),
        clock_suspect=_clock_suspect(records, now),
        period=content.period,
        audit_seq=audit.seq if audit else 0,
        audit_head=_head_text(audit),
        totals=content.totals,
        state_before=before,
        state_after=state_digest(sent.values()),
        pdf_template=paper.template if paper else "",
        pdf_unsigned_sha256=paper.unsigned_sha256 if paper else "",
        practice=tools.practice,
    )
    parts = Parts(header_json(header), records_json(content.revisions), paper.pdf if paper else None)
    sealed = tools.envelopes().seal(parts, own.signing, own.recipients, now)
    claim = content.planned.claim if content.planned else None
    end = base64.b32encode(secrets.token_bytes(5)).decode().lower()
    item = Outgoing(
        bundle=sealed.bundle,
        slot=slot,
        kind=content.kind,
        period=content.period,
        prev=numbers.head,
        name=bundle_name(slot, end),
        sealed_at=now,
        totals=content.totals,
        size=len(sealed.content),
        claim=claim.id if claim else None,
    )
    refused = look_back(records, now).refused if content.revisions else frozenset()
    records.add_outgoing(item, sealed.content, content.revisions, refused)
    records.put_post_numbers(replace(numbers, seq=slot.seq, head=sealed.bundle))
    return item


def _paper(content: Content, own: OwnDevice, tools: PostTools, now: datetime) -> ReportPaper | None:
    """The claim's paper, signed by this laptop."""
    claim = content.planned.claim if content.planned else None
    if claim is None:
        return None
    press = Press(tools.printer(), tools.envelopes())
    return make_report(claim.document, tools.language, press, own.signing, now, practice=tools.practice)


def _numbers(records: Records) -> Numbers:
    numbers = records.post_numbers()
    if numbers is None:
        raise Refused(Refusal.NOT_JOINED)
    return numbers


def _acknowledged(records: Records) -> tuple[Acknowledged, ...]:
    """The newest message of each coordinator that brought receipts: it ties both rows together."""
    return tuple(Acknowledged(c, rseq, message) for c, rseq, message, _ in records.newest_receipts())


def _clock_suspect(records: Records, now: datetime) -> bool:
    seen = [m.created_at for m in records.post_messages()]
    return any(now < at - CLOCK_SLIP for at in seen)


def cert_sha256(signing: SigningIdentity) -> str:
    """SHA-256 of the certificate's DER, which is what lies between the lines of its PEM."""
    lines = signing.cert_pem.decode("ascii", "replace").split("-----BEGIN CERTIFICATE-----")[-1]
    return sha256(base64.b64decode(lines.split("-----END")[0])).hexdigest()


def _head_text(entry: Entry | None) -> str:
    return NO_DIGEST if entry is None else entry.hash.hex()
