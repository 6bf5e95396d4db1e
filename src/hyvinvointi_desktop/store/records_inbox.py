"""What came in by post as rows and back: messages, receipts, cases, places."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select, update

from hyvinvointi_desktop.app.exchange_message_wire import receipt_content, receipt_in
from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.post_port import CaseRow, CaseState, Incoming, MessageState, PostPlace
from hyvinvointi_desktop.domain.exchange import BundleId, CaseId, CoordinatorId, DeviceId, MessageKind, Receipt
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.post import Highest
from hyvinvointi_desktop.store import tables_post as p
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase
from hyvinvointi_desktop.store.records_post import OutboxStoreRecords, instant_or_none, plain

_M = p.post_messages.c


class InboxStoreRecords(RecordsBase):
    """What came in."""

    def post_message(self, message: BundleId) -> Incoming | None:
        """The message of that identity."""
        row = self._one(select(p.post_messages).where(_M.id == message))
        return None if row is None else _incoming(row)

    def message_in_row(self, coordinator: CoordinatorId, rseq: int) -> Incoming | None:
        """The message with that number of that coordinator."""
        row = self._one(select(p.post_messages).where(_M.coordinator == coordinator, _M.rseq == rseq))
        return None if row is None else _incoming(row)

    def post_messages(self, *kinds: MessageKind) -> tuple[Incoming, ...]:
        """Of these kinds, or any."""
        statement = select(p.post_messages).order_by(_M.coordinator, _M.rseq)
        if kinds:
            statement = statement.where(_M.kind.in_([k.value for k in kinds]))
        return tuple(_incoming(row) for row in self._rows(statement))

    def add_message(self, message: Incoming, papers: Sequence[bytes] = ()) -> None:
        """Adds a proved message. Raises RecordsRefused: its id or its number in the row is taken."""
        m = message
        if self.post_message(m.id) is not None or self.message_in_row(m.coordinator, m.rseq) is not None:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, m.id)
        self._insert(p.post_messages, [{
            "id": m.id, "coordinator": m.coordinator, "rseq": m.rseq, "rprev": m.rprev, "kind": m.kind.value,
            "created_at": v.utc_text(m.created_at), "received_at": v.utc_text(m.received_at),
            "content": plain(dict(m.content)), "state": m.state.value, "fault": m.fault,
        }])  # fmt: skip
        named = {hashlib.sha256(paper).hexdigest(): paper for paper in papers}
        self._insert(p.post_papers, [
            {"message_id": m.id, "sha256": digest, "content": paper} for digest, paper in named.items()
        ])  # fmt: skip

    def put_message_state(self, message: BundleId, state: MessageState) -> None:
        """What became of a message; what was wrong with it is over."""
        where = _M.id == message
        self._connection.execute(update(p.post_messages).where(where).values(state=state.value, fault=""))

    def empty_case(self, case: CaseId) -> None:
        """Takes out what the assignment of a case said, with its papers."""
        about = {m.id for m in self.post_messages(MessageKind.ASSIGNMENT) if m.content.get("case") == case}
        for message in about:
            self._say(message, {"case": case})
        self._connection.execute(delete(p.post_papers).where(p.post_papers.c.message_id.in_(about)))

    def forget_post_of(self, client: ClientId) -> None:
        """The client's cases emptied, and the words of messages about the client and of what waits to leave."""
        mine = {row.case for row in self.post_cases() if row.client == client}
        for case in mine:
            self.empty_case(case)
        for message in self.post_messages():
            if message.content.get("client") == client or message.content.get("case") in mine:
                self._say(message.id, {name: v for name, v in message.content.items() if name != "words"})
        w = p.post_waiting.c
        for waiting in self._rows(select(p.post_waiting)):
            body = json.loads(waiting.body)
            if body.get("client") == client and body.get("words"):
                where = (w.type == waiting.type) & (w.id == waiting.id)
                self._connection.execute(update(p.post_waiting).where(where).values(body=plain(body | {"words": ""})))

    def _say(self, message: str, content: Mapping[str, Any]) -> None:
        self._connection.execute(update(p.post_messages).where(_M.id == message).values(content=plain(dict(content))))

    def papers_of(self, message: BundleId) -> Mapping[str, bytes]:
        """The papers that came along, by their SHA-256."""
        found = self._rows(select(p.post_papers).where(p.post_papers.c.message_id == message))
        return {row.sha256: row.content for row in found}

    def add_receipts(self, message: BundleId, receipts: Sequence[Receipt]) -> None:
        """Proved receipts of a message that is there: one of a bundle each."""
        self._insert(p.post_receipts, [
            {
                "message_id": message, "device": r.slot.device, "epoch": r.slot.epoch, "seq": r.slot.seq,
                "bundle": r.bundle, "receipt": plain(receipt_content(r)),
            }
            for r in {r.bundle: r for r in receipts}.values()
        ])  # fmt: skip

    def strange_receipts(self, device: DeviceId) -> tuple[Highest, ...]:
        """Numbers of this laptop that receipts speak of, of bundles that were never made here."""
        r = p.post_receipts.c
        made = select(p.post_bundles.c.id)
        statement = select(r.epoch, r.seq).where(r.device == device, r.bundle.not_in(made)).order_by(r.epoch, r.seq)
        return tuple(Highest(row.epoch, row.seq) for row in self._rows(statement))

    def newest_receipts(self) -> tuple[tuple[CoordinatorId, int, BundleId, Receipt], ...]:
        """The newest receipt of each coordinator."""
        r = p.post_receipts.c
        statement = select(_M.coordinator, _M.rseq, _M.id, r.receipt).join(
            p.post_receipts, r.message_id == _M.id
        ).order_by(_M.coordinator, _M.rseq)  # fmt: skip
        newest = {row.coordinator: row for row in self._rows(statement)}
        return tuple(
            (CoordinatorId(x.coordinator), x.rseq, BundleId(x.id), receipt_in(json.loads(x.receipt)))
            for x in newest.values()
        )

    # -- cases ------------------------------------------------------------------------------------------------------

    def post_cases(self) -> tuple[CaseRow, ...]:
        """Every case that a coordinator gave, by id."""
        return tuple(_case(row) for row in self._rows(select(p.post_cases).order_by(p.post_cases.c.id)))

    def post_case(self, case: CaseId) -> CaseRow | None:
        """One case."""
        row = self._one(select(p.post_cases).where(p.post_cases.c.id == case))
        return None if row is None else _case(row)

    def put_post_case(self, row: CaseRow) -> None:
        """Adds or replaces where a case stands."""
        self._put(p.post_cases, {
            "id": row.case, "coordinator": row.coordinator, "rseq": row.rseq, "state": row.state.value,
            "client_id": row.client, "message_id": row.message, "changed_at": v.utc_text(row.changed_at),
        })  # fmt: skip

    # -- places -----------------------------------------------------------------------------------------------------

    def post_places(self) -> tuple[PostPlace, ...]:
        """By name, then id."""
        c = p.post_places.c
        found = self._rows(select(p.post_places).order_by(c.name, c.id))
        return tuple(
            PostPlace(
                x.id, x.name, x.location, x.user, x.secret, x.ca_pem, bool(x.fetches), instant_or_none(x.used_at),
                x.fault,
            )
            for x in found
        )  # fmt: skip

    def put_post_place(self, place: PostPlace) -> None:
        """Adds or replaces a place."""
        x = place
        self._put(p.post_places, {
            "id": x.id, "name": x.name, "location": x.where, "user": x.user, "secret": x.secret, "ca_pem": x.ca_pem,
            "fetches": int(x.fetches), "used_at": None if x.used_at is None else v.utc_text(x.used_at),
            "fault": x.fault,
        })  # fmt: skip

    def delete_post_place(self, place: str) -> None:
        """The place is used no more; that bundles were taken there stays."""
        self._connection.execute(delete(p.post_seen_files).where(p.post_seen_files.c.place_id == place))
        self._connection.execute(delete(p.post_places).where(p.post_places.c.id == place))

    def seen_files(self, place: str) -> Mapping[str, tuple[int, str]]:
        """Judged files of a place."""
        found = self._rows(select(p.post_seen_files).where(p.post_seen_files.c.place_id == place))
        return {row.path: (row.size, row.mark) for row in found}

    def add_seen_files(self, place: str, files: Mapping[str, tuple[int, str]]) -> None:
        """These were judged."""
        self._put_all(p.post_seen_files, [
            {"place_id": place, "path": path, "size": size, "mark": mark} for path, (size, mark) in files.items()
        ])  # fmt: skip


class PostStoreRecords(OutboxStoreRecords, InboxStoreRecords):
    """The whole post."""


def _incoming(row: Any) -> Incoming:
    return Incoming(
        id=BundleId(row.id),
        coordinator=CoordinatorId(row.coordinator),
        rseq=row.rseq,
        rprev=row.rprev,
        kind=MessageKind(row.kind),
        created_at=v.instant_of(row.created_at, 0),
        received_at=v.instant_of(row.received_at, 0),
        content=json.loads(row.content),
        state=MessageState(row.state),
        fault=row.fault,
    )


def _case(row: Any) -> CaseRow:
    return CaseRow(
        case=CaseId(row.id),
        coordinator=CoordinatorId(row.coordinator),
        rseq=row.rseq,
        state=CaseState(row.state),
        client=None if row.client_id is None else ClientId(row.client_id),
        message=None if row.message_id is None else BundleId(row.message_id),
        changed_at=v.instant_of(row.changed_at, 0),
    )
