"""The worker's post as rows and back: outbox, takings, sent revisions, numbers, what waits."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from hyvinvointi_desktop.app.exchange_changes import Key, LeftRevision, Sent, sent_of
from hyvinvointi_desktop.app.exchange_message_wire import receipt_in, totals_content, totals_in
from hyvinvointi_desktop.app.exchange_records import Fact
from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.post_port import Numbers, RefusedRevisions
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    CoordinatorId,
    DeviceId,
    RecordRevision,
    RecordType,
    Slot,
    canonical_bytes,
)
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.post import Highest, Outgoing, ProvedReceipt, TakenOut
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as care
from hyvinvointi_desktop.store import tables_post as p
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase

_BUNDLES = select(*(c for c in p.post_bundles.c if c.name != "content"))


def plain(value: Any) -> str:
    """Plain values as JSON text."""
    return canonical_bytes(value).decode()


def _sent(row: Any) -> Sent:
    return Sent(row.type, row.id, row.rev, row.digest, row.body_sha256, bool(row.withdrawn))


def instant_or_none(text: str | None) -> datetime | None:
    """The instant of a column that may be empty."""
    return None if text is None else v.instant_of(text, 0)


class OutboxStoreRecords(RecordsBase):
    """What goes out."""

    def post_numbers(self) -> Numbers | None:
        """Which numbers were given out; None before anything was."""
        row = self._one(select(p.post_numbers))
        if row is None:
            return None
        lying = None if row.lying_epoch is None else Highest(row.lying_epoch, row.lying_seq)
        return Numbers(DeviceId(row.device), row.epoch, row.seq, row.head, row.machine, row.since_month, lying)

    def put_post_numbers(self, numbers: Numbers) -> None:
        """Keeps the last number given out."""
        n = numbers
        self._put(p.post_numbers, {
            "id": 1, "device": n.device, "epoch": n.epoch, "seq": n.seq, "head": n.head, "machine": n.machine,
            "since_month": n.since_month, "lying_epoch": n.lying.epoch if n.lying else None,
            "lying_seq": n.lying.seq if n.lying else None,
        })  # fmt: skip

    def outbox(self) -> tuple[Outgoing, ...]:
        """Every bundle, by epoch and number."""
        b = p.post_bundles.c
        return self._outgoing(self._rows(_BUNDLES.order_by(b.epoch, b.seq, b.id)))

    def outgoing(self, bundle: BundleId) -> Outgoing | None:
        """One bundle."""
        return next(iter(self._outgoing(self._rows(_BUNDLES.where(p.post_bundles.c.id == bundle)))), None)

    def outgoing_of_claim(self, claim: ClaimId) -> Outgoing | None:
        """The bundle that a claim lies in."""
        return next(iter(self._outgoing(self._rows(_BUNDLES.where(p.post_bundles.c.claim_id == claim)))), None)

    def outgoing_content(self, bundle: BundleId) -> bytes | None:
        """The sealed bytes."""
        row = self._one(select(p.post_bundles.c.content).where(p.post_bundles.c.id == bundle))
        return None if row is None else row.content

    def add_outgoing(
        self, item: Outgoing, content: bytes, revisions: Sequence[RecordRevision],
        refused: RefusedRevisions = frozenset(),
    ) -> None:  # fmt: skip
        """Adds a bundle and what it sends. Raises RecordsRefused: the id or the number is taken."""
        self._must_be_new(p.post_bundles, item.bundle)
        row = {
            "id": item.bundle, "device": item.slot.device, "epoch": item.slot.epoch, "seq": item.slot.seq,
            "kind": item.kind.value, "period": item.period, "prev": item.prev, "name": item.name,
            "sealed_at": v.utc_text(item.sealed_at), "totals": plain(totals_content(item.totals)), "size": item.size,
            "claim_id": item.claim, "content": content,
        }  # fmt: skip
        try:
            self._connection.execute(insert(p.post_bundles), row)
        except IntegrityError as error:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, item.bundle) from error
        sent, c = self.sent_records(), p.post_records.c
        for r in revisions:
            gone = {rev for kind, record, rev in refused if (kind, record) == (r.type, r.id)}
            if gone or ((r.type, r.id) in sent and sent[r.type, r.id].rev >= r.rev):  # sent back, it leaves anew
                where = (c.type == r.type) & (c.id == r.id) & ((c.rev >= r.rev) | c.rev.in_(gone))
                self._connection.execute(delete(p.post_records).where(where))
        self._insert(p.post_records, [
            {
                "type": s.type, "id": s.id, "rev": s.rev, "digest": s.digest, "body_sha256": s.body_sha256,
                "withdrawn": int(s.withdrawn), "bundle_id": item.bundle,
            }
            for s in map(sent_of, revisions)
        ])  # fmt: skip

    def void_outgoing(self, bundle: BundleId) -> None:
        """Takes out a bundle that never left, with what it would have sent, as if it had not been sealed."""
        self._connection.execute(delete(p.post_records).where(p.post_records.c.bundle_id == bundle))
        again = update(p.post_waiting).where(p.post_waiting.c.bundle_id == bundle).values(bundle_id=None)
        self._connection.execute(again)
        self._connection.execute(delete(p.post_bundles).where(p.post_bundles.c.id == bundle))

    def add_taking(self, bundle: BundleId, taken: TakenOut) -> None:
        """It was put somewhere."""
        self._insert(p.post_takings, [{
            "bundle_id": bundle, "place_id": taken.place, "path": taken.path, "taken_at": v.utc_text(taken.at),
            "gone_at": None if taken.gone_at is None else v.utc_text(taken.gone_at),
        }])  # fmt: skip

    def put_gone(self, bundle: BundleId, place: str, at: datetime) -> None:
        """It was taken away from the place."""
        c = p.post_takings.c
        where = (c.bundle_id == bundle) & (c.place_id == place) & c.gone_at.is_(None)
        self._connection.execute(update(p.post_takings).where(where).values(gone_at=v.utc_text(at)))

    def sent_records(self) -> Mapping[Key, Sent]:
        """The newest revision of each record."""
        r = p.post_records.c
        newest = select(r.type, r.id, func.max(r.rev).label("rev")).group_by(r.type, r.id).subquery()
        found = self._rows(
            select(p.post_records).join(
                newest, (r.type == newest.c.type) & (r.id == newest.c.id) & (r.rev == newest.c.rev)
            )
        )
        return {(x.type, x.id): _sent(x) for x in found}

    def sent_revisions(self, ids: Collection[str]) -> tuple[LeftRevision, ...]:
        """Every revision of records with these ids."""
        r = p.post_records.c
        found = self._rows(select(p.post_records).order_by(r.type, r.id, r.rev))
        return tuple(LeftRevision(_sent(x), BundleId(x.bundle_id)) for x in found if x.id in ids)

    def gone_since_sent(self) -> tuple[Key, ...]:
        """What was sent and is there no more, by type and id."""
        sessions = select(t.sessions.c.id).where(t.sessions.c.status != Status.PLANNED.value)
        there = {
            RecordType.SESSION.value: {row.id for row in self._rows(sessions)},
            RecordType.ASSESSMENT.value: {row.id for row in self._rows(select(care.assessments.c.id))},
            RecordType.SERVICE.value: {row.id for row in self._rows(select(care.periods.c.id))},
        }
        sent = self.sent_records()
        return tuple(sorted((kind, one) for kind, one in sent if kind in there and one not in there[kind]))

    def sent_in(self, bundle: BundleId) -> tuple[tuple[str, str, int], ...]:
        """What a bundle sent: type, id, revision."""
        r = p.post_records.c
        statement = select(r.type, r.id, r.rev).where(r.bundle_id == bundle).order_by(r.type, r.id)
        return tuple((x.type, x.id, x.rev) for x in self._rows(statement))

    def waiting_facts(self) -> tuple[Fact, ...]:
        """What waits for the next bundle, by type and id."""
        w = p.post_waiting.c
        found = self._rows(select(p.post_waiting).where(w.bundle_id.is_(None)).order_by(w.type, w.id))
        return tuple(Fact(RecordType(x.type), x.id, json.loads(x.body)) for x in found)

    def left_facts(self, keys: Collection[Key]) -> tuple[Fact, ...]:
        """Of those that left, these."""
        if not keys:
            return ()
        w = p.post_waiting.c
        found = self._rows(select(p.post_waiting).where(w.bundle_id.is_not(None)).order_by(w.type, w.id))
        return tuple(Fact(RecordType(x.type), x.id, json.loads(x.body)) for x in found if (x.type, x.id) in keys)

    def put_waiting(self, fact: Fact, at: datetime) -> None:
        """Adds or replaces what waits."""
        body = {"body": plain(dict(fact.body)), "made_at": v.utc_text(at), "bundle_id": None}
        self._put(p.post_waiting, {"type": fact.type.value, "id": fact.id, **body})

    def put_left(self, fact: Fact, bundle: BundleId) -> None:
        """It was sealed into that bundle, and waits no more."""
        w = p.post_waiting.c
        where = (w.type == fact.type.value) & (w.id == fact.id)
        self._connection.execute(update(p.post_waiting).where(where).values(bundle_id=bundle))

    def _outgoing(self, found: Sequence[Any]) -> tuple[Outgoing, ...]:
        ids = [row.id for row in found]
        takings, receipts = self._takings(ids), self._receipts(ids)
        return tuple(
            Outgoing(
                bundle=BundleId(row.id),
                slot=Slot(DeviceId(row.device), row.epoch, row.seq),
                kind=BundleKind(row.kind),
                period=row.period,
                prev=row.prev,
                name=row.name,
                sealed_at=v.instant_of(row.sealed_at, 0),
                totals=totals_in(json.loads(row.totals)),
                size=row.size,
                claim=None if row.claim_id is None else ClaimId(row.claim_id),
                taken=tuple(takings[row.id]),
                receipts=tuple(receipts[row.id]),
            )
            for row in found
        )

    def _takings(self, ids: Sequence[str]) -> dict[str, list[TakenOut]]:
        made: dict[str, list[TakenOut]] = defaultdict(list)
        wanted = set(ids)
        for row in self._rows(select(p.post_takings).order_by(p.post_takings.c.number)) if ids else ():
            if row.bundle_id in wanted:
                at, gone = v.instant_of(row.taken_at, 0), instant_or_none(row.gone_at)
                made[row.bundle_id].append(TakenOut(at, row.place_id, row.path, gone))
        return made

    def _receipts(self, ids: Sequence[str]) -> dict[str, list[ProvedReceipt]]:
        made: dict[str, list[ProvedReceipt]] = defaultdict(list)
        r, m = p.post_receipts.c, p.post_messages.c
        statement = select(r.bundle, r.receipt, m.id, m.coordinator, m.rseq).join(
            p.post_messages, m.id == r.message_id
        ).order_by(m.coordinator, m.rseq)  # fmt: skip
        wanted = set(ids)
        for row in self._rows(statement) if ids else ():
            if row.bundle in wanted:
                receipt = receipt_in(json.loads(row.receipt))
                proved = ProvedReceipt(BundleId(row.id), CoordinatorId(row.coordinator), row.rseq, receipt)
                made[row.bundle].append(proved)
        return made
