"""Receipts, messages down and files seen, on one connection of either database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, exists, func, insert, or_, select, update

from hyvinvointi_desktop.app.registry_bundles_port import (
    KeptMessage,
    KeptReceipt,
    NumberTaken,
    SeenFile,
)
from hyvinvointi_desktop.domain.exchange import BundleId, CoordinatorId, DeviceId, MessageKind, Receipt
from hyvinvointi_desktop.domain.ingestion import Standing
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry import bundle_rows as rows_of
from hyvinvointi_desktop.store.registry.put_row import put_row, unless_taken
from hyvinvointi_desktop.store.registry.tables_bundles import (
    bundle_files,
    bundles,
    files,
    listed,
    messages,
    publications,
    receipts,
)

_RECEIPTS = (receipts, bundles.c.epoch, bundles.c.seq)
_LAST = select(func.max(receipts.c.number)).where(receipts.c.device == bindparam("device"))
_ADD = insert(receipts)
_SEEN = (
    select(files)
    .where(files.c.sha256 == bindparam("sha256"))
    .where(or_(files.c.coordinator == bindparam("me"), files.c.bundle.is_not(None)))
    .order_by(files.c.bundle.is_(None), files.c.coordinator)
    .limit(1)
)


class MessageStoreRecords:
    """What is told to laptops, and what was read already."""

    _connection: Connection

    # -- receipts -----------------------------------------------------------------------------------------------

    def add_receipt(self, receipt: Receipt) -> KeptReceipt:
        """Adds it under the next number of its laptop."""
        number = (self._connection.execute(_LAST, {"device": receipt.slot.device}).scalar_one() or 0) + 1
        self._connection.execute(_ADD, rows_of.receipt_row(number, receipt))
        return KeptReceipt(number, receipt)

    def receipts_of(self, bundle: BundleId) -> tuple[KeptReceipt, ...]:
        """What was said of a bundle, in order."""
        return self._receipts(receipts.c.bundle == bundle)

    def unsent_receipts(self, device: DeviceId | None = None) -> tuple[KeptReceipt, ...]:
        """Those that wait to be sealed, by laptop, then number."""
        waits = receipts.c.rseq.is_(None)
        return self._receipts(waits if device is None else and_(waits, receipts.c.device == device))

    def _receipts(self, where: Any) -> tuple[KeptReceipt, ...]:
        found = select(*_RECEIPTS).join(bundles, receipts.c.bundle == bundles.c.id).where(where)
        rows = self._connection.execute(found.order_by(receipts.c.device, receipts.c.number))
        return tuple(rows_of.receipt_of(row) for row in rows)

    # -- messages down ------------------------------------------------------------------------------------------

    def last_message(self, coordinator: CoordinatorId, device: DeviceId) -> tuple[int, str]:
        """Number and id of the newest; 0 and nothing when there is none."""
        m = messages.c
        found = select(m.rseq, m.id).where(m.coordinator == coordinator, m.device == device)
        row = self._connection.execute(found.order_by(m.rseq.desc()).limit(1)).one_or_none()
        return (0, "") if row is None else (row.rseq, row.id)

    def add_message(self, message: KeptMessage, receipts_in: Sequence[int] = ()) -> None:
        """A sealed message, with the numbers of the receipts it carries. Raises NumberTaken."""
        with unless_taken(NumberTaken(message.id)):
            self._connection.execute(
                insert(messages).values(
                    coordinator=message.coordinator, device=message.device, rseq=message.rseq, rprev=message.rprev,
                    id=message.id, kind=message.kind.value, made_at=v.utc_text(message.made_at),
                    file_name=message.file_name, content=message.content,
                )
            )  # fmt: skip
        carried = {"coordinator": message.coordinator, "rseq": message.rseq}
        if receipts_in:
            of = and_(receipts.c.device == message.device, receipts.c.number.in_(receipts_in))
            self._connection.execute(update(receipts).where(of).values(carried))

    def message_file(self, coordinator: CoordinatorId, device: DeviceId, rseq: int) -> KeptMessage | None:
        """One sealed message."""
        m = messages.c
        found = select(messages).where(m.coordinator == coordinator, m.device == device, m.rseq == rseq)
        row = self._connection.execute(found).one_or_none()
        return None if row is None else _message(row)

    def unpublished(self, coordinator: CoordinatorId, place: str) -> tuple[KeptMessage, ...]:
        """What this installation has sealed and not yet laid in that place, by laptop and number."""
        m, p = messages.c, publications.c
        there = exists().where(p.message == m.id, p.place == place)
        found = select(messages).where(m.coordinator == coordinator, m.seen_at.is_(None), ~there)
        return tuple(_message(row) for row in self._connection.execute(found.order_by(m.device, m.rseq)))

    def add_publication(self, message: BundleId, place: str, path: str, at: datetime) -> None:
        """It lies in that place."""
        row = {"message": message, "place": place, "path": path, "published_at": v.utc_text(at), "removed_at": None}
        put_row(self._connection, publications, row)

    def is_published(self, message: str, place: str) -> bool:
        """Whether it was laid in that place."""
        p = publications.c
        found = select(p.message).where(p.message == message, p.place == place)
        return self._connection.execute(found).one_or_none() is not None

    def published(self, coordinator: CoordinatorId, place: str) -> tuple[tuple[BundleId, str], ...]:
        """What was laid in that place and should lie there, by id and path."""
        m, p = messages.c, publications.c
        read = exists().where(m.id == p.message, m.seen_at.is_not(None))
        found = (
            select(p.message, p.path)
            .where(p.place == place, p.removed_at.is_(None), p.path.startswith(f"c/{coordinator}/", autoescape=True))
            .where(~read)
            .order_by(p.path)
        )
        return tuple((BundleId(row.message), row.path) for row in self._connection.execute(found))

    def forget_publications(self, messages: Sequence[BundleId], place: str) -> None:
        """They do not lie in that place any more."""
        p = publications.c
        for message in messages:
            self._connection.execute(delete(publications).where(p.message == message, p.place == place))

    def publish_again(self, bundle: BundleId, place: str) -> None:
        """The newest receipt of that bundle is laid in the place once more."""
        r, m, p = receipts.c, messages.c, publications.c
        carried = (
            select(m.id)
            .join(receipts, and_(r.coordinator == m.coordinator, r.device == m.device, r.rseq == m.rseq))
            .where(r.bundle == bundle)
            .order_by(r.number.desc())
            .limit(1)
        )
        message = self._connection.execute(carried).scalar_one_or_none()
        if message is not None:
            self._connection.execute(delete(publications).where(p.message == message, p.place == place))

    def removable(self, coordinator: CoordinatorId, place: str, before: datetime) -> tuple[tuple[BundleId, str], ...]:
        """Published files whose laptop had them by then: id and path."""
        m, p = messages.c, publications.c
        found = (
            select(p.message, p.path)
            .join(messages, p.message == m.id)
            .where(p.place == place, p.removed_at.is_(None), m.coordinator == coordinator)
            .where(m.seen_at < v.utc_text(before))
            .order_by(p.path)
        )
        return tuple((BundleId(row.message), row.path) for row in self._connection.execute(found))

    def mark_removed(self, message: BundleId, place: str, at: datetime) -> None:
        """The file was taken away again."""
        p = publications.c
        of = and_(p.message == message, p.place == place)
        self._connection.execute(update(publications).where(of).values(removed_at=v.utc_text(at)))

    def mark_seen(self, coordinator: CoordinatorId, device: DeviceId, rseq: int, at: datetime) -> None:
        """The laptop has every message up to that number."""
        m = messages.c
        of = and_(m.coordinator == coordinator, m.device == device, m.rseq <= rseq, m.seen_at.is_(None))
        self._connection.execute(update(messages).where(of).values(seen_at=v.utc_text(at)))

    # -- files --------------------------------------------------------------------------------------------------

    def seen_file(self, sha256: str, coordinator: CoordinatorId) -> SeenFile | None:
        """What this coordinator knows of the very bytes: also that another has taken them in."""
        row = self._connection.execute(_SEEN, {"sha256": sha256, "me": coordinator}).one_or_none()
        return None if row is None else rows_of.file_of(row)

    def put_seen_file(self, seen: SeenFile) -> None:
        """Adds it, or what came of trying again."""
        put_row(self._connection, files, rows_of.file_row(seen))

    def refused_files(self, coordinator: CoordinatorId) -> tuple[SeenFile, ...]:
        """What this coordinator could not believe and nobody has taken in, newest first."""
        f, other = files.c, files.alias()
        taken = exists().where(other.c.sha256 == f.sha256, other.c.bundle.is_not(None))
        found = select(files).where(f.fault.is_not(None), f.coordinator == coordinator, ~taken)
        found = found.order_by(f.seen_at.desc(), f.sha256)
        return tuple(rows_of.file_of(row) for row in self._connection.execute(found))

    def known_listing(self, place: str) -> Mapping[str, tuple[int, str, str]]:
        """By path: size, mark and digest of what was read there."""
        found = self._connection.execute(select(listed).where(listed.c.place == place))
        return {row.path: (row.size_bytes, row.mark, row.sha256) for row in found}

    def put_listing(self, place: str, path: str, size_bytes: int, mark: str, sha256: str) -> None:
        """What was read under that name."""
        row = {"place": place, "path": path, "size_bytes": size_bytes, "mark": mark, "sha256": sha256}
        put_row(self._connection, listed, row)

    def forget_refused(self, before: datetime) -> int:
        """Lets go of what was refused before that moment; how many files. Reason and numbers of bundles stay."""
        f, moment = files.c, v.utc_text(before)
        old = select(f.sha256).where(f.fault.is_not(None), f.seen_at < moment)
        self._connection.execute(delete(listed).where(listed.c.sha256.in_(old)))
        gone = select(bundles.c.id).where(bundles.c.standing == Standing.OUT.value, bundles.c.received_at < moment)
        self._connection.execute(delete(bundle_files).where(bundle_files.c.bundle.in_(gone)))
        return self._connection.execute(delete(files).where(f.fault.is_not(None), f.seen_at < moment)).rowcount


def _message(row: Any) -> KeptMessage:
    return KeptMessage(
        coordinator=CoordinatorId(row.coordinator),
        device=DeviceId(row.device),
        rseq=row.rseq,
        rprev=row.rprev,
        id=BundleId(row.id),
        kind=MessageKind(row.kind),
        made_at=v.instant_of(row.made_at, 0),
        file_name=row.file_name,
        content=row.content,
        seen_at=v.instant_or_none(row.seen_at),
    )
