"""Who belongs to the space, as rows and back."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text

from hyvinvointi_desktop.app.registry_trust_port import (
    Admitted,
    Envelope,
    EnvelopeOpened,
    HeldKey,
    Issued,
    KeptList,
    NumberTaken,
    SpaceFacts,
    SpaceWorker,
)
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import EndReason, Revocation, RootChange, TrustedCoordinator, TrustedDevice
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry import tables_trust as t
from hyvinvointi_desktop.store.registry.put_row import put_row, unless_taken

_Row = dict[str, Any]


class TrustStoreRecords:
    """The space and its people, on one connection of either database."""

    _connection: Connection

    def space(self) -> SpaceFacts | None:
        """The space of this registry; there is one at most."""
        row = self._first(select(t.spaces))
        if row is None:
            return None
        made = v.instant_of(row.made_at, 0)
        return SpaceFacts(SpaceId(row.id), row.name, row.root_pem, row.root_sha256, made, row.hint)

    def put_space(self, space: SpaceFacts) -> None:
        """Adds the space or puts its words right."""
        put_row(self._connection, t.spaces, {
            "id": space.space, "name": space.name, "root_pem": space.root_pem, "root_sha256": space.root_sha256,
            "made_at": v.utc_text(space.made_at), "hint": space.hint,
        })  # fmt: skip

    # -- workers ------------------------------------------------------------------------------------------------

    def worker(self, worker: WorkerId) -> SpaceWorker | None:
        """The worker of that id."""
        row = self._first(select(t.workers).where(t.workers.c.id == worker))
        return None if row is None else _worker(row)

    def workers(self) -> tuple[SpaceWorker, ...]:
        """By name, then id."""
        found = [_worker(row) for row in self._connection.execute(select(t.workers))]
        return tuple(sorted(found, key=lambda w: (w.name.casefold(), w.id)))

    def put_worker(self, worker: SpaceWorker) -> None:
        """Adds a worker or puts what is known right."""
        put_row(self._connection, t.workers, {
            "id": worker.id, "name": worker.name, "phone": worker.phone, "email": worker.email,
            "areas": v.list_text(worker.areas), "languages": v.list_text(worker.languages),
            "interests": v.list_text(worker.interests), "room_for": worker.room_for,
            "away_words": worker.away_words, "ended_on": v.day_text(worker.ended_on),
        })  # fmt: skip

    # -- invitations and admissions -----------------------------------------------------------------------------

    def issued(self, invitation: str) -> Issued | None:
        """The invitation of that id."""
        row = self._first(select(t.invitations).where(t.invitations.c.id == invitation))
        return None if row is None else _issued(row)

    def all_issued(self) -> tuple[Issued, ...]:
        """By the moment they were made."""
        found = select(t.invitations).order_by(t.invitations.c.made_at, t.invitations.c.id)
        return tuple(_issued(row) for row in self._connection.execute(found))

    def put_issued(self, issued: Issued) -> None:
        """Adds an invitation, or says that it was taken back."""
        put_row(self._connection, t.invitations, {
            "id": issued.id, "guest": issued.guest.value, "code": issued.code, "worker": issued.worker,
            "name": issued.name, "recipient": issued.recipient,
            "made_at": v.utc_text(issued.made_at), "made_by": issued.made_by, "last_day": issued.last_day.isoformat(),
            "taken_back_at": v.instant_text_or_none(issued.taken_back_at),
        })  # fmt: skip

    def admitted(self, invitation: str) -> Admitted | None:
        """Who was let in by that invitation."""
        row = self._first(select(t.admissions).where(t.admissions.c.invitation == invitation))
        return None if row is None else _admitted(row)

    def all_admitted(self) -> tuple[Admitted, ...]:
        """By the moment they were let in."""
        found = select(t.admissions).order_by(t.admissions.c.admitted_at, t.admissions.c.invitation)
        return tuple(_admitted(row) for row in self._connection.execute(found))

    def add_admitted(self, admitted: Admitted) -> None:
        """Uses the invitation up. Raises NumberTaken: it was used."""
        self._add(t.admissions, {
            "invitation": admitted.invitation, "newcomer": admitted.newcomer, "key_sha256": admitted.key_sha256,
            "admitted_at": v.utc_text(admitted.admitted_at), "admitted_by": admitted.admitted_by,
            "answer": admitted.answer,
        })  # fmt: skip

    # -- laptops, coordinators ----------------------------------------------------------------------------------

    def devices(self) -> tuple[TrustedDevice, ...]:
        """Every laptop ever let in with its newest certificate, by id."""
        c = t.device_certs.c
        found = self._connection.execute(select(t.device_certs).order_by(c.device, c.number))
        return tuple(_device(row) for row in _newest(found, "device"))

    def add_device_cert(self, device: TrustedDevice, asked_pem: bytes, at: datetime, by: str) -> None:
        """Adds a certificate of a laptop. Raises NumberTaken."""
        self._add_next(t.device_certs, "device", {
            "device": device.device, "epoch": device.epoch, "worker": device.worker, "cert_pem": device.cert_pem,
            "asked_pem": asked_pem, "cert_sha256": device.cert_sha256, "recipient": device.recipient,
            "valid_until": v.utc_text(device.valid_until), "issued_at": v.utc_text(at), "issued_by": by,
        })  # fmt: skip

    def asked_by_device(self, device: DeviceId) -> bytes:
        """The newest request of the laptop."""
        c = t.device_certs.c
        row = self._first(select(c.asked_pem).where(c.device == device).order_by(c.number.desc()))
        return b"" if row is None else bytes(row.asked_pem)

    def device_of_cert(self, cert_sha256: str) -> DeviceId | None:
        """For which laptop that very certificate was made."""
        c = t.device_certs.c
        row = self._first(select(c.device).where(c.cert_sha256 == cert_sha256))
        return None if row is None else DeviceId(row.device)

    def admitted_on(self, device: DeviceId) -> datetime | None:
        """When the laptop's first certificate was made."""
        c = t.device_certs.c
        row = self._first(select(c.issued_at).where(c.device == device).order_by(c.number))
        return None if row is None else v.instant_of(row.issued_at, 0)

    def coordinators(self) -> tuple[TrustedCoordinator, ...]:
        """Every coordinator with its newest certificate, by id; those whose time was ended not."""
        c = t.coordinator_certs.c
        ended = select(t.coordinator_ends.c.coordinator)
        found = select(t.coordinator_certs).where(c.coordinator.not_in(ended)).order_by(c.coordinator, c.number)
        return tuple(_coordinator(row) for row in _newest(self._connection.execute(found), "coordinator"))

    def coordinator_name(self, coordinator: CoordinatorId) -> str:
        """The name of a coordinator; empty for one that never was."""
        c = t.coordinator_certs.c
        row = self._first(select(c.name).where(c.coordinator == coordinator).order_by(c.number.desc()))
        return "" if row is None else str(row.name)

    def asked_by_coordinator(self, coordinator: CoordinatorId) -> bytes:
        """The newest request of the coordinator."""
        c = t.coordinator_certs.c
        row = self._first(select(c.asked_pem).where(c.coordinator == coordinator).order_by(c.number.desc()))
        return b"" if row is None else bytes(row.asked_pem)

    def add_coordinator_cert(
        self, coordinator: TrustedCoordinator, name: str, asked_pem: bytes, at: datetime, by: str
    ) -> None:
        """Adds a certificate of a coordinator. Raises NumberTaken."""
        self._add_next(t.coordinator_certs, "coordinator", {
            "coordinator": coordinator.id, "name": name, "cert_pem": coordinator.cert_pem, "asked_pem": asked_pem,
            "cert_sha256": coordinator.cert_sha256, "recipient": coordinator.recipient,
            "valid_from": v.utc_text(coordinator.valid_from), "valid_until": v.utc_text(coordinator.valid_until),
            "issued_at": v.utc_text(at), "issued_by": by,
        })  # fmt: skip

    def ended_coordinators(self) -> tuple[CoordinatorId, ...]:
        """Those whose time was ended, by id."""
        c = t.coordinator_ends.c.coordinator
        return tuple(CoordinatorId(row.coordinator) for row in self._connection.execute(select(c).order_by(c)))

    def end_coordinator(self, coordinator: CoordinatorId, at: datetime, by: str) -> None:
        """A coordinator's time is over. Raises NumberTaken: it was already."""
        self._add(
            t.coordinator_ends, {"coordinator": coordinator, "ended_at": v.utc_text(at), "ended_by": by}
        )

    def revocations(self) -> tuple[Revocation, ...]:
        """Every end of a right, by laptop, then in order."""
        c = t.revocations.c
        found = select(t.revocations).order_by(c.device, c.number)
        return tuple(
            Revocation(
                DeviceId(r.device), r.epoch, r.last_seq, r.last_bundle, EndReason(r.reason),
                v.instant_of(r.decided_at, 0),
            )
            for r in self._connection.execute(found)
        )  # fmt: skip

    def add_revocation(self, revocation: Revocation, by: str) -> None:
        """Ends a laptop's right. Raises NumberTaken."""
        self._add_next(t.revocations, "device", {
            "device": revocation.device, "epoch": revocation.epoch, "last_seq": revocation.last_seq,
            "last_bundle": revocation.last_bundle, "reason": revocation.reason.value,
            "decided_at": v.utc_text(revocation.at), "decided_by": by,
        })  # fmt: skip

    # -- keys of the space, lists -------------------------------------------------------------------------------

    def issuing_certs(self) -> tuple[bytes, ...]:
        """Of every issuing key in PEM, oldest first."""
        found = self._connection.execute(select(t.issuers).order_by(t.issuers.c.number))
        return tuple(bytes(row.cert_pem) for row in found)

    def add_issuing_cert(self, cert_pem: bytes, at: datetime) -> None:
        """Raises NumberTaken."""
        self._add_next(t.issuers, None, {"cert_pem": cert_pem, "made_at": v.utc_text(at)})

    def lock_root(self) -> None:
        """Waits for whoever changes the root; a file has one writer at a time anyway."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('root of the space', 6))"))

    def root_changes(self) -> tuple[RootChange, ...]:
        """In the order in which they were made."""
        found = self._connection.execute(select(t.root_changes).order_by(t.root_changes.c.number))
        return tuple(RootChange(r.old_sha256, r.new_root_pem, r.by_old, r.by_new) for r in found)

    def add_root_change(self, change: RootChange, at: datetime) -> None:
        """Raises NumberTaken."""
        self._add_next(t.root_changes, None, {
            "old_sha256": change.old_sha256, "new_root_pem": change.new_root_pem, "by_old": change.by_old,
            "by_new": change.by_new, "made_at": v.utc_text(at),
        })  # fmt: skip

    def newest_list(self) -> KeptList | None:
        """The list of the highest number."""
        row = self._first(select(t.trust_lists).order_by(t.trust_lists.c.version.desc()))
        if row is None:
            return None
        return KeptList(row.version, v.instant_of(row.issued_at, 0), CoordinatorId(row.issued_by), row.content)

    def add_list(self, kept: KeptList) -> None:
        """Raises NumberTaken: there is a list of that number."""
        self._add(t.trust_lists, {
            "version": kept.version, "issued_at": v.utc_text(kept.issued_at), "issued_by": kept.issued_by,
            "content": kept.content,
        })  # fmt: skip

    # -- the sealed envelope ------------------------------------------------------------------------------------

    def envelope(self) -> Envelope | None:
        """The one in force."""
        c = t.envelopes.c
        row = self._first(select(t.envelopes).where(c.until.is_(None)).order_by(c.made_at.desc()))
        return None if row is None else Envelope(row.recipient, v.instant_of(row.made_at, 0), row.made_by)

    def put_envelope(self, envelope: Envelope) -> None:
        """Adds an envelope, or says that it was given up."""
        put_row(self._connection, t.envelopes, {
            "recipient": envelope.recipient, "made_at": v.utc_text(envelope.made_at), "made_by": envelope.made_by,
            "until": v.instant_text_or_none(envelope.until),
        })  # fmt: skip

    def held_keys(self) -> tuple[HeldKey, ...]:
        """By the moment they were taken."""
        found = select(t.held_keys).order_by(t.held_keys.c.taken_at, t.held_keys.c.id)
        return tuple(
            HeldKey(r.id, WorkerId(r.worker), r.recipient, r.content, v.instant_of(r.taken_at, 0))
            for r in self._connection.execute(found)
        )

    def add_held_key(self, held: HeldKey) -> None:
        """Keeps a sealed recovery key. Raises NumberTaken: the same is kept."""
        self._add(t.held_keys, {
            "id": held.id, "worker": held.worker, "recipient": held.recipient, "content": held.content,
            "taken_at": v.utc_text(held.taken_at),
        })  # fmt: skip

    def envelope_openings(self) -> tuple[EnvelopeOpened, ...]:
        """In order."""
        c = t.envelope_openings.c
        found = select(t.envelope_openings).order_by(c.opened_at, c.held, c.number)
        return tuple(
            EnvelopeOpened(
                r.held, WorkerId(r.worker), v.instant_of(r.opened_at, 0), r.opened_by, r.witness, r.reason
            )
            for r in self._connection.execute(found)
        )

    def add_envelope_opening(self, opening: EnvelopeOpened) -> None:
        """Raises NumberTaken."""
        self._add_next(t.envelope_openings, "held", {
            "held": opening.held, "worker": opening.worker, "opened_at": v.utc_text(opening.opened_at),
            "opened_by": opening.opened_by, "witness": opening.witness, "reason": opening.reason,
        })  # fmt: skip

    # -- statements ---------------------------------------------------------------------------------------------

    def _first(self, statement: Any) -> Any:
        return self._connection.execute(statement.limit(1)).one_or_none()

    def _add(self, into: Table, row: _Row) -> None:
        with unless_taken(NumberTaken(into.name)):
            self._connection.execute(insert(into), row)

    def _add_next(self, into: Table, of: str | None, row: _Row) -> None:
        """Adds under the next number, of one owner or of all."""
        highest = select(func.max(into.c.number))
        if of is not None:
            highest = highest.where(into.c[of] == row[of])
        self._add(into, {**row, "number": (self._connection.execute(highest).scalar() or 0) + 1})


def _newest(rows: Iterable[Any], key: str) -> Iterable[Any]:
    """The last row of each key; the rows come by key and number."""
    return {getattr(row, key): row for row in rows}.values()


def _worker(row: Any) -> SpaceWorker:
    return SpaceWorker(
        WorkerId(row.id), row.name, row.phone, row.email, v.strings_of(row.areas), v.strings_of(row.languages),
        v.strings_of(row.interests), row.room_for, row.away_words, v.day_of(row.ended_on),
    )  # fmt: skip


def _issued(row: Any) -> Issued:
    back = v.instant_or_none(row.taken_back_at)
    return Issued(
        row.id, Guest(row.guest), row.code, None if row.worker is None else WorkerId(row.worker), row.name,
        row.recipient, v.instant_of(row.made_at, 0), row.made_by, date.fromisoformat(row.last_day), back,
    )  # fmt: skip


def _admitted(row: Any) -> Admitted:
    return Admitted(
        row.invitation, row.newcomer, row.key_sha256, v.instant_of(row.admitted_at, 0), row.admitted_by, row.answer
    )


def _device(row: Any) -> TrustedDevice:
    return TrustedDevice(
        DeviceId(row.device), row.epoch, WorkerId(row.worker), row.cert_pem, row.cert_sha256, row.recipient,
        v.instant_of(row.valid_until, 0),
    )  # fmt: skip


def _coordinator(row: Any) -> TrustedCoordinator:
    return TrustedCoordinator(
        CoordinatorId(row.coordinator), row.cert_pem, row.cert_sha256, row.recipient, v.instant_of(row.valid_from, 0),
        v.instant_of(row.valid_until, 0),
    )  # fmt: skip
