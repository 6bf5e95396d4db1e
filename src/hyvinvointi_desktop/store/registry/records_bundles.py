"""Bundles, their rows and their records, on one connection of either database."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, insert, or_, select, text, update

from hyvinvointi_desktop.app.registry_bundles_port import (
    DeviceGlance,
    KeptBundle,
    KeptRevision,
    NewestRecord,
    NumberTaken,
    RowTail,
)
from hyvinvointi_desktop.domain.exchange import BundleId, BundleState, DeviceId, IngestFault, Slot, WorkerId
from hyvinvointi_desktop.domain.ingestion import Entry, KnownRecord, Row, Standing
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry import bundle_rows as rows_of
from hyvinvointi_desktop.store.registry.put_row import put_row, unless_taken
from hyvinvointi_desktop.store.registry.tables_bundles import bundle_files, bundles, newest, revisions, rows

_PLACES = (bundles.c.id, bundles.c.device, bundles.c.epoch, bundles.c.seq, bundles.c.prev, bundles.c.standing)
_IN_ROW = bundles.c.standing != Standing.OUT.value
_AT_ONCE = 400
"""So many keys are asked for in one statement."""


_b = bundles.c
_STANDING = select(_b.standing).where(_b.id == bindparam("bundle"))
_AROUND = (
    select(*_PLACES)
    .where(_b.device == bindparam("device"), _IN_ROW)
    .where(
        or_(
            and_(_b.epoch == bindparam("epoch"), _b.seq.between(bindparam("low"), bindparam("high"))),
            _b.prev.in_(bindparam("prevs", expanding=True)),
        )
    )
    .order_by(_b.epoch, _b.seq, _b.received_at, _b.id)
)
_ADD, _ADD_FILE = insert(bundles), insert(bundle_files)
_ROW = select(rows).where(rows.c.device == bindparam("device"), rows.c.epoch == bindparam("epoch"))
_NEWEST = select(newest).where(
    newest.c.type == bindparam("kind"), newest.c.record.in_(bindparam("records", expanding=True))
)
_DIGESTS = select(revisions.c.record, revisions.c.digest, revisions.c.body_sha256).where(
    revisions.c.type == bindparam("kind"),
    revisions.c.record.in_(bindparam("records", expanding=True)),
    revisions.c.fault.is_(None),
)
_USED = select(func.sum(rows.c.head_seq)).where(rows.c.device == bindparam("device"))
_LATER = (
    select(rows.c.epoch)
    .where(rows.c.device == bindparam("device"), rows.c.epoch > bindparam("epoch"), rows.c.head_seq > 0)
    .order_by(rows.c.epoch)
)
_THERE = _b.standing.in_([Standing.WAITING.value, Standing.FROZEN.value])
_NUMBERS = (
    select(_b.seq)
    .where(_b.device == bindparam("device"), _b.epoch == bindparam("epoch"), _THERE)
    .distinct()
    .order_by(_b.seq)
)


class BundleStoreRecords:
    """The rows of bundles, and what they brought."""

    _connection: Connection

    def lock_device(self, device: DeviceId) -> None:
        """On the server a lock of this laptop's name until the transaction ends; a file has one writer anyway."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(
                text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 6))"), {"name": f"device {device}"}
            )

    # -- rows ---------------------------------------------------------------------------------------------------

    def standing(self, bundle: BundleId) -> Standing | None:
        """How that very bundle stands; None when it never came."""
        found = self._connection.execute(_STANDING, {"bundle": bundle}).scalar_one_or_none()
        return None if found is None else Standing(found)

    def in_slot(self, slot: Slot) -> tuple[Entry, ...]:
        """Those that claim the place, the first that came first."""
        b = bundles.c
        found = select(*_PLACES).where(b.device == slot.device, b.epoch == slot.epoch, b.seq == slot.seq, _IN_ROW)
        return self._entries(found.order_by(b.received_at, b.id))

    def after(self, device: DeviceId, prev: str) -> tuple[Entry, ...]:
        """Those of the device that name that one as the one before them."""
        b = bundles.c
        found = select(*_PLACES).where(b.device == device, b.prev == prev, _IN_ROW)
        return self._entries(found.order_by(b.epoch, b.seq, b.id))

    def _entries(self, found: Any) -> tuple[Entry, ...]:
        return tuple(rows_of.entry(row) for row in self._connection.execute(found))

    def around(self, slot: Slot, prevs: Sequence[str]) -> tuple[Entry, ...]:
        """Those at the place, before it and behind it, and those that name one of these as the one before them."""
        wanted = {
            "device": slot.device, "epoch": slot.epoch, "low": slot.seq - 1, "high": slot.seq + 1,
            "prevs": list(prevs),
        }  # fmt: skip
        return tuple(rows_of.entry(row) for row in self._connection.execute(_AROUND, wanted))

    def row(self, device: DeviceId, epoch: int) -> Row:
        """Where the row of a device's epoch stands."""
        return self.row_with_tail(device, epoch)[0]

    def tail(self, device: DeviceId, epoch: int) -> RowTail:
        """What its head leaves for the next."""
        return self.row_with_tail(device, epoch)[1]

    def row_with_tail(self, device: DeviceId, epoch: int) -> tuple[Row, RowTail]:
        """Both, read once."""
        row = self._connection.execute(_ROW, {"device": device, "epoch": epoch}).one_or_none()
        if row is None:
            return Row(), RowTail()
        at = v.instant_or_none(row.head_created_at)
        head = Row(row.head_seq, row.head, bool(row.frozen))
        return head, RowTail(at, row.state_after, bool(row.state_known))

    def rows_after(self, device: DeviceId, epoch: int) -> tuple[int, ...]:
        """The later epochs of which something was taken in."""
        return tuple(self._connection.execute(_LATER, {"device": device, "epoch": epoch}).scalars())

    def put_row(self, device: DeviceId, epoch: int, row: Row, tail: RowTail) -> None:
        """Writes where the row stands now."""
        at = v.instant_text_or_none(tail.created_at)
        put_row(self._connection, rows, {
            "device": device, "epoch": epoch, "head_seq": row.head_seq, "head": row.head, "frozen": int(row.frozen),
            "head_created_at": at, "state_after": tail.state_after, "state_known": int(tail.state_known),
        })  # fmt: skip

    def freeze(self, device: DeviceId, epoch: int) -> None:
        """Nothing of this epoch is taken in any more; what waits in it is frozen."""
        row = self.row(device, epoch)
        self.put_row(device, epoch, Row(row.head_seq, row.head, True), self.tail(device, epoch))
        self._move_all(device, epoch, Standing.WAITING, Standing.FROZEN, BundleState.FROZEN)

    def thaw(self, device: DeviceId, epoch: int) -> tuple[Entry, ...]:
        """A person has decided; what was frozen waits again, and comes back by number."""
        row = self.row(device, epoch)
        self.put_row(device, epoch, Row(row.head_seq, row.head, False), self.tail(device, epoch))
        self._move_all(device, epoch, Standing.FROZEN, Standing.WAITING, BundleState.WAITING)
        b = bundles.c
        waits = b.standing == Standing.WAITING.value
        return self._entries(select(*_PLACES).where(b.device == device, b.epoch == epoch, waits).order_by(b.seq, b.id))

    def _move_all(self, device: DeviceId, epoch: int, was: Standing, now: Standing, state: BundleState) -> None:
        b = bundles.c
        where = (b.device == device, b.epoch == epoch, b.standing == was.value)
        self._connection.execute(update(bundles).where(*where).values(standing=now.value, state=state.value))

    def waiting_numbers(self, device: DeviceId, epoch: int) -> tuple[int, ...]:
        """Numbers that came and wait or are frozen."""
        return tuple(self._connection.execute(_NUMBERS, {"device": device, "epoch": epoch}).scalars())

    # -- bundles ------------------------------------------------------------------------------------------------

    def bundle(self, bundle: BundleId) -> KeptBundle | None:
        """What became of it; None when it never came."""
        row = self._connection.execute(select(bundles).where(bundles.c.id == bundle)).one_or_none()
        return None if row is None else rows_of.bundle_of(row)

    def bundles(
        self, *, device: DeviceId | None = None, states: Sequence[BundleState] = (), newest: int = 1000
    ) -> tuple[KeptBundle, ...]:
        """The newest first."""
        b = bundles.c
        found = select(bundles).order_by(b.received_at.desc(), b.device, b.epoch.desc(), b.seq.desc()).limit(newest)
        if device is not None:
            found = found.where(b.device == device)
        if states:
            found = found.where(b.state.in_([s.value for s in states]))
        return tuple(rows_of.bundle_of(row) for row in self._connection.execute(found))

    def add_bundle(self, kept: KeptBundle, content: bytes, records: bytes) -> None:
        """Adds it with the sealed file as it came. Raises NumberTaken."""
        self._once(kept.bundle, _ADD, rows_of.bundle_row(kept, records))
        self._connection.execute(_ADD_FILE, {"bundle": kept.bundle, "content": content})

    def move_bundle(
        self, bundle: BundleId, state: BundleState, standing: Standing, fault: IngestFault | None, detail: str = ""
    ) -> None:
        """Writes what became of it since. Raises NumberTaken."""
        values: dict[str, Any] = {
            "state": state.value, "standing": standing.value, "fault": fault.value if fault else None,
            "detail": detail,
        }  # fmt: skip
        if standing is Standing.TAKEN:
            values["waiting_records"] = None
        self._once(bundle, update(bundles).where(bundles.c.id == bundle).values(values))

    def _once(self, bundle: BundleId, statement: Any, row: Mapping[str, Any] | None = None) -> None:
        with unless_taken(NumberTaken(bundle)):
            self._connection.execute(statement, row)

    def bundle_content(self, bundle: BundleId) -> bytes | None:
        """The sealed file as it came; None when it was let go."""
        found = select(bundle_files.c.content).where(bundle_files.c.bundle == bundle)
        return self._connection.execute(found).scalar_one_or_none()

    def waiting_records(self, bundle: BundleId) -> bytes | None:
        """The records of one that is not taken in yet."""
        found = select(bundles.c.waiting_records).where(bundles.c.id == bundle)
        return self._connection.execute(found).scalar_one_or_none()

    def device_glances(self) -> tuple[DeviceGlance, ...]:
        """Every laptop that ever sent something, by id."""
        b = bundles.c
        last = select(b.device, func.max(b.received_at).label("at"), func.max(b.worker).label("worker"))
        heads: dict[str, list[tuple[int, Row]]] = defaultdict(list)
        for row in self._connection.execute(select(rows).order_by(rows.c.device, rows.c.epoch)):
            heads[row.device].append((row.epoch, Row(row.head_seq, row.head, bool(row.frozen))))
        waits: dict[str, list[Slot]] = defaultdict(list)
        there = b.standing.in_([Standing.WAITING.value, Standing.FROZEN.value])
        for entry in self._entries(select(*_PLACES).where(there).order_by(b.device, b.epoch, b.seq)):
            waits[entry.slot.device].append(entry.slot)
        return tuple(
            DeviceGlance(
                DeviceId(row.device), WorkerId(row.worker), v.instant_of(row.at, 0), tuple(heads[row.device]),
                tuple(waits[row.device]),
            )
            for row in self._connection.execute(last.group_by(b.device).order_by(b.device))
        )  # fmt: skip

    # -- records ------------------------------------------------------------------------------------------------

    def known_records(self, keys: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], KnownRecord]:
        """The newest accepted revision of each that is known, with every digest it ever had."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for kind, record in keys:
            wanted[kind].add(record)
        found: dict[tuple[str, str], KnownRecord] = {}
        for kind, records in wanted.items():
            ordered = sorted(records)
            for at in range(0, len(ordered), _AT_ONCE):
                found |= self._known_of(kind, ordered[at : at + _AT_ONCE])
        return found

    def _known_of(self, kind: str, records: list[str]) -> Mapping[tuple[str, str], KnownRecord]:
        heads = self._connection.execute(_NEWEST, {"kind": kind, "records": records}).all()
        if not heads:
            return {}
        digests: dict[str, dict[str, str]] = defaultdict(dict)
        there = {"kind": kind, "records": [n.record for n in heads]}
        for row in self._connection.execute(_DIGESTS, there):
            digests[row.record][row.digest] = row.body_sha256
        return {
            (kind, n.record): KnownRecord(
                n.rev, n.digest, DeviceId(n.device), WorkerId(n.worker), frozenset(digests[n.record]),
                digests[n.record][n.digest],
            )
            for n in heads
        }

    def add_revisions(self, kept: Sequence[KeptRevision]) -> None:
        """Those without a fault become the newest of their records. Raises NumberTaken."""
        if not kept:
            return
        made = [rows_of.revision_row(k) for k in kept]
        heads = [
            {
                "type": row["type"], "record": row["record"], "rev": row["rev"], "digest": row["digest"],
                "worker": row["worker"], "device": row["device"], "bundle": row["bundle"],
                "position": row["position"], "withdrawn": int(row["body"] is None),
            }
            for row in made
            if row["fault"] is None
        ]  # fmt: skip
        with unless_taken(NumberTaken(kept[0].bundle)):
            self._connection.execute(insert(revisions), made)
            if heads:
                put_row(self._connection, newest, *heads)

    def revisions_of(self, bundle: BundleId) -> tuple[KeptRevision, ...]:
        """What a bundle brought, in its order."""
        return self._kept((revisions.c.position,), revisions.c.bundle == bundle)

    def record_history(self, kind: str, record: str) -> tuple[KeptRevision, ...]:
        """Every revision that came, by number; of two the accepted one first."""
        r = revisions.c
        order = (r.rev, r.fault.is_not(None), r.bundle, r.position)
        return self._kept(order, r.type == kind, r.record == record)

    def _kept(self, order: tuple[Any, ...], *where: Any) -> tuple[KeptRevision, ...]:
        found = select(revisions).where(*where).order_by(*order)
        return tuple(rows_of.kept_revision(row) for row in self._connection.execute(found))

    def newest_record(self, kind: str, record: str) -> NewestRecord | None:
        """The newest accepted revision; None when there is none."""
        found = self._newest(newest.c.type == kind, newest.c.record == record)
        return found[0] if found else None

    def newest_records(self, kind: str, worker: WorkerId | None = None) -> tuple[NewestRecord, ...]:
        """Of one kind, by id; withdrawn ones too."""
        of = (newest.c.type == kind,) if worker is None else (newest.c.type == kind, newest.c.worker == worker)
        return self._newest(*of)

    def _newest(self, *where: Any) -> tuple[NewestRecord, ...]:
        r = revisions.c
        same = (r.bundle == newest.c.bundle) & (r.position == newest.c.position)
        found = select(revisions).select_from(newest.join(revisions, same)).where(*where).order_by(newest.c.record)
        return tuple(
            NewestRecord(BundleId(row.bundle), rows_of.revision_of(row)) for row in self._connection.execute(found)
        )

    def used_numbers(self, device: DeviceId) -> int:
        """How many numbers of the laptop are used up, of all its rows."""
        return int(self._connection.execute(_USED, {"device": device}).scalar_one() or 0)

    def sent_state(self, device: DeviceId, epoch: int) -> Mapping[tuple[str, str], tuple[int, str]]:
        """What the laptop believes delivered in this row and those before it, also of what was not accepted."""
        r, b = revisions.c, bundles.c
        found = (
            select(r.type, r.record, r.rev, r.digest)
            .select_from(revisions.join(bundles, r.bundle == b.id))
            .where(b.device == device, b.epoch <= epoch)
            .order_by(b.epoch, b.seq, r.position)
        )
        return {(row.type, row.record): (row.rev, row.digest) for row in self._connection.execute(found)}
