"""What the page of the post shows: what would leave, what left and how far it came, what came in, the places."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.exchange_changes import Author
from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable
from hyvinvointi_desktop.app.follow_post import Decision, decision_of, grant_of
from hyvinvointi_desktop.app.membership_port import Membership, MembershipState, Side
from hyvinvointi_desktop.app.plan_post import Planned, PostPlan, Wanted, plan_post, sessions_with_notes
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.post_numbers import Here, copy_of, first_month
from hyvinvointi_desktop.app.post_port import CaseState, Incoming, MessageState, PostPlace
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sent_back import Resend, look_back
from hyvinvointi_desktop.app.space_identity import OwnDevice, own_device
from hyvinvointi_desktop.domain.claim_lines import day_of, record_of
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import HELSINKI, Month, local_day
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    CaseId,
    DeviceId,
    MessageKind,
    RecordRevision,
    RecordType,
    Totals,
)
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId, SessionId
from hyvinvointi_desktop.domain.invitation import read_invitation
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.post import CopyFound, Outgoing, PostState, Standing, is_delivered, standing_of
from hyvinvointi_desktop.domain.programmes import CapException


@dataclass(frozen=True, slots=True)
class LeavingKind:
    """How many records of one kind leave: new ones, others than sent before, and withdrawn ones."""

    type: str
    new: int
    changed: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class LeavingSession:
    """One session as it leaves, for the eyes of who sends it. ``codes`` are of its clients."""

    id: SessionId
    on: str
    clock: str
    kind: str
    status: str
    codes: tuple[str, ...]
    course: str
    km_tenths: int
    has_note: bool


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """One bundle that would leave. ``exact`` is every record as it leaves, word for word."""

    key: str
    kind: BundleKind
    month: Month
    claim: ClaimId | None
    payer: str
    totals: Totals
    kinds: tuple[LeavingKind, ...]
    sessions: tuple[LeavingSession, ...]
    corrects: bool
    exact: str
    entries: int = 0
    """How many entries of the log leave."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A session with a text that could go along."""

    session: SessionId
    on: str
    codes: tuple[str, ...]
    begins: str


@dataclass(frozen=True, slots=True)
class BundleRow:
    """One bundle in the outbox. ``places`` are names of places where it lies; ``by_hand`` that it was saved as a
    file; ``resend`` what becomes of what was sent back of it for want of its predecessor."""

    bundle: BundleId
    number: int
    epoch: int
    kind: BundleKind
    period: str
    sealed_at: datetime
    totals: Totals
    standing: Standing
    places: tuple[str, ...]
    by_hand: bool
    name: str
    size: int
    resend: Resend | None = None


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message for the person. What it says is in the field of its kind; ``about`` names a client or a case.

    ``days`` are those of the lines of a decision, by key; what is no longer in the records has none.
    """

    message: BundleId
    kind: MessageKind
    at: datetime
    is_new: bool
    fault: str
    about: str = ""
    decision: Decision | None = None
    grant: CapException | None = None
    refused_grant: str = ""
    case: CaseId | None = None
    case_state: CaseState | None = None
    person: Mapping[str, Any] | None = None
    files: tuple[str, ...] = ()
    content: Mapping[str, Any] | None = None
    days: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PostScreen:
    """The whole page. ``cannot_send`` is why nothing new can be sealed now; ``copy`` what tells that this profile was
    put back or copied. ``leaving`` is what would leave."""

    state: MembershipState | None
    space_name: str
    cannot_send: Refusal | None
    copy: CopyFound | None
    leaving: tuple[LeavingRow, ...]
    unsigned: tuple[Month, ...]
    outbox: tuple[BundleRow, ...]
    messages: tuple[MessageRow, ...]
    places: tuple[PostPlace, ...]
    hint: str = ""
    """Where the post goes, as the coordinator wrote it into the invitation; empty where nothing was written."""

    @property
    def undelivered(self) -> tuple[BundleRow, ...]:
        """What the coordinator is not known to have."""
        return tuple(row for row in self.outbox if not is_delivered(row.standing))


@dataclass(frozen=True, slots=True)
class PostGlance:
    """One line for the first page: how many bundles wait, the worst state among them, how many messages are new, and
    how many signed months have not been sent."""

    undelivered: int
    worst: PostState | None
    new_messages: int
    ready: int


_WORST = (
    PostState.TWO_VERSIONS, PostState.TO_CHECK, PostState.UNANSWERED_30, PostState.UNANSWERED_14,
    PostState.UNANSWERED_7, PostState.IN_LINE, PostState.IN_OUTBOX, PostState.TAKEN_OUT,
)  # fmt: skip
SHOWN = frozenset(MessageKind) - {MessageKind.RECEIPT, MessageKind.ASK_AGAIN}
"""Messages that a person reads; receipts are shown at what they are of."""


def post_screen(records: Records, definitions: Definitions, here: Here | None, now: datetime) -> PostScreen:
    """Everything of the page in one reading. ``here`` is None for a profile in no space."""
    membership = records.membership(Side.DEVICE)
    cannot: Refusal | None = None
    own: OwnDevice | None = None
    try:
        own = own_device(records, now)
    except Refused as refused:
        cannot = refused.refusal
    plan = None
    if own is not None:
        since = _since(records, own.device)
        author = Author(own.worker, own.device, now)
        plan = plan_post(records, definitions, author, since)
    codes = {c.id: c.code for c in records.clients()}
    payers = {p.id: p.name for p in records.payers()}
    places = records.post_places()
    return PostScreen(
        state=None if membership is None else membership.state,
        space_name="" if membership is None else membership.space_name,
        cannot_send=cannot,
        copy=copy_of(records, here) if here is not None else None,
        leaving=tuple(leaving_row(b, codes, payers, whole=False) for b in plan.bundles) if plan else (),
        unsigned=plan.unsigned if plan else (),
        outbox=_outbox(records, {p.id: p.name for p in places}, plan, now),
        messages=_messages(records),
        places=places,
        hint=_hint(membership),
    )


def _known(client: Client | None) -> str:
    if client is None:
        return ""
    return f"{client.name} ({client.code})" if client.name else client.code


def _hint(membership: Membership | None) -> str:
    if membership is None or not membership.invitation:
        return ""
    return read_invitation(membership.invitation).hint


def preview(records: Records, definitions: Definitions, wanted: Wanted, now: datetime) -> tuple[LeavingRow, ...]:
    """What would leave by these choices. Raises Refused as ``own_device``."""
    own = own_device(records, now)
    author = Author(own.worker, own.device, now)
    plan = plan_post(records, definitions, author, _since(records, own.device), wanted)
    codes = {c.id: c.code for c in records.clients()}
    return tuple(leaving_row(b, codes, {p.id: p.name for p in records.payers()}) for b in plan.bundles)


def notes_to_tick(records: Records, months: tuple[Month, ...], now: datetime) -> tuple[NoteRow, ...]:
    """Texts that could go along, without their words in full: the first sixty letters."""
    codes = {c.id: c.code for c in records.clients()}
    found = sessions_with_notes(records, months, local_day(now))
    return tuple(
        NoteRow(s.id, local_day(s.starts_at).isoformat(), _codes(s.clients, codes), s.note[:60])
        for s in found
    )


def post_glance(records: Records, now: datetime) -> PostGlance | None:
    """What the first page says in one line, read every minute: it plans nothing. None in no space."""
    here = records.membership(Side.DEVICE)
    if here is None or here.state is not MembershipState.JOINED:
        return None
    outbox = records.outbox()
    states = [standing_of(item, now) for item in outbox]
    waiting = {s.state for s in states if not is_delivered(s)}
    worst = next((state for state in _WORST if state in waiting), None)
    sent = {item.claim for item in outbox}
    since = _since(records, DeviceId(here.own_id))
    ready = [g for g in records.claim_glances() if g.state is ClaimState.SEALED and g.month >= since]
    new = [m for m in records.post_messages(*SHOWN) if m.state is MessageState.NEW]
    undelivered = sum(not is_delivered(s) for s in states)
    return PostGlance(undelivered, worst, len(new), sum(g.id not in sent for g in ready))


def leaving_row(
    planned: Planned, codes: Mapping[ClientId, str], payers: Mapping[PayerId, str], *, whole: bool = True
) -> LeavingRow:
    """One planned bundle in rows; without ``whole`` its visits and its exact words are left out."""
    revisions = planned.changes
    kinds = Counter((r.type, "withdrawn" if r.body is None else "new" if r.rev == 1 else "changed") for r in revisions)
    order = [t.value for t in RecordType]
    types = sorted({r.type for r in revisions}, key=order.index)
    texts = {r.id for r in revisions if r.type == RecordType.NOTE and r.body is not None}
    claim = planned.claim
    return LeavingRow(
        key=planned.key,
        kind=planned.kind,
        month=planned.month,
        claim=claim.id if claim else None,
        payer=payers.get(claim.payer, claim.payer) if claim else "",
        totals=planned.totals,
        kinds=tuple(LeavingKind(t, kinds[t, "new"], kinds[t, "changed"], kinds[t, "withdrawn"]) for t in types),
        sessions=tuple(_session(r, codes, texts) for r in revisions if r.type == RecordType.SESSION and r.body)
        if whole
        else (),
        corrects=any(r.rev > 1 for r in revisions),
        exact=_exact(revisions) if whole else "",
        entries=sum(len(r.body["entries"]) for r in revisions if r.type == RecordType.AUDIT and r.body),
    )


def _exact(revisions: tuple[RecordRevision, ...]) -> str:
    rows = [{"type": r.type, "id": r.id, "rev": r.rev, "body": r.body, "reason": r.reason} for r in revisions]
    for row in rows:
        body = row["body"]
        if row["type"] == RecordType.CLAIM and isinstance(body, Mapping):
            row["body"] = {"document": json.loads(str(body["document"]))}
        if row["type"] == RecordType.AUDIT and isinstance(body, Mapping):  # a line each, for there are thousands
            row["body"] = {**body, "entries": [" | ".join(map(str, entry.values())) for entry in body["entries"]]}
    return json.dumps(rows, ensure_ascii=False, indent=2, default=dict)


def _session(revision: RecordRevision, codes: Mapping[ClientId, str], texts: set[str]) -> LeavingSession:
    body = revision.body or {}
    begins, ends = (datetime.fromisoformat(body[name]).astimezone(HELSINKI) for name in ("starts_at", "ends_at"))
    km = sum(int(t["km"].replace(".", "")) for t in body["trips"])
    return LeavingSession(
        SessionId(revision.id), begins.date().isoformat(),
        f"{begins.hour}.{begins.minute:02d}\N{EN DASH}{ends.hour}.{ends.minute:02d}",
        body["kind"], body["status"], _codes(body["clients"], codes), body["course"] or "", km, revision.id in texts,
    )  # fmt: skip


def _codes(clients: Any, codes: Mapping[ClientId, str]) -> tuple[str, ...]:
    return tuple(codes.get(c, "?") for c in clients)


def _outbox(
    records: Records, places: Mapping[str, str], plan: PostPlan | None, now: datetime
) -> tuple[BundleRow, ...]:
    back = look_back(records, now)
    if plan is not None:  # what was changed back to what the coordinator has need not leave
        leaves = {(r.type, r.id) for planned in plan.bundles for r in planned.changes}
        back = replace(back, resend={k: w for k, w in back.resend.items() if w is not Resend.LEAVES or k in leaves})
    rows = (_bundle_row(item, places, now) for item in reversed(records.outbox()))
    return tuple(replace(row, resend=back.of_bundle(row.standing)) for row in rows)


def _bundle_row(item: Outgoing, places: Mapping[str, str], now: datetime) -> BundleRow:
    lies = [t for t in item.taken if t.gone_at is None]
    named = tuple(dict.fromkeys(places[t.place] for t in lies if t.place in places))
    return BundleRow(
        item.bundle, item.slot.seq, item.slot.epoch, item.kind, item.period, item.sealed_at, item.totals,
        standing_of(item, now), named, any(not t.place for t in item.taken), item.name, item.size,
    )  # fmt: skip


def _since(records: Records, device: DeviceId) -> Month:
    numbers = records.post_numbers()
    return Month.from_text(numbers.since_month if numbers and numbers.device == device else first_month(records))


def _messages(records: Records) -> tuple[MessageRow, ...]:
    found = [m for m in records.post_messages() if m.kind in SHOWN or m.state is MessageState.REFUSED]
    rows = [_message_row(m, records) for m in found]
    return tuple(sorted(rows, key=lambda r: (not r.is_new, -r.at.timestamp())))


def _message_row(message: Incoming, records: Records) -> MessageRow:
    content = message.content
    row: dict[str, Any] = {}
    if message.state is not MessageState.REFUSED:
        row = _said(message, records)
    return MessageRow(
        message.id, message.kind, message.created_at, message.state is MessageState.NEW, message.fault,
        content=content, **row,
    )  # fmt: skip


def _days(decision: Decision, month: Month, records: Records) -> dict[str, date]:
    """The day of each line that a decision names."""
    found: dict[str, date] = {}
    if decision.lines:
        for session in records.sessions_between(month.first_day, month.last_day):
            on = local_day(session.starts_at)
            found |= dict.fromkeys((session.id, *(t.id for t in session.trips), *(e.id for e in session.expenses)), on)
        found |= {t.id: t.on for t in records.trips_between(month.first_day, month.last_day)}
    lines = ((line.line, day_of(line.line) or found.get(record_of(line.line))) for line in decision.lines)
    return {line: on for line, on in lines if on is not None}


def _said(message: Incoming, records: Records) -> dict[str, Any]:
    content, kind = message.content, message.kind
    if kind is MessageKind.DECISION:
        claim = records.sealed_claim(ClaimId(str(content.get("claim", ""))))
        decision = decision_of(message)
        days = _days(decision, claim.month, records) if claim else {}
        return {"decision": decision, "about": str(claim.month) if claim else "", "days": days}
    if kind is MessageKind.GRANT:
        client = records.client(ClientId(str(content.get("client", ""))))
        try:
            grant = grant_of(message)
        except MessageUnreadable:
            return {}
        return {
            "about": client.code if client else "", "grant": grant,
            "refused_grant": "" if grant else str(content.get("words", "")),
        }  # fmt: skip
    if kind in {MessageKind.ASSIGNMENT, MessageKind.TAKEN_BACK}:
        case = CaseId(str(content.get("case", "")))
        row = records.post_case(case)
        person = content.get("person")
        known = records.client(row.client) if row is not None and row.client is not None else None
        return {
            "case": case, "case_state": row.state if row else None, "about": _known(known),
            "person": person if isinstance(person, dict) else None,
        }  # fmt: skip
    if kind is MessageKind.RULES:
        files = content.get("files")
        named = (str(f.get("name", "")) for f in files if isinstance(f, dict)) if isinstance(files, list) else ()
        return {"files": tuple(named)}
    return {"about": str(content.get("title", ""))}

