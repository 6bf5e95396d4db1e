"""The space as screens and commands show it: workers with laptops, coordinators, open invitations, what is due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from hyvinvointi_desktop.app.ask_to_join import digits_of
from hyvinvointi_desktop.app.change_root import begun_in
from hyvinvointi_desktop.app.invite import is_open
from hyvinvointi_desktop.app.membership_port import Membership, MembershipRecords, MembershipState, Side
from hyvinvointi_desktop.app.registry_bundles_port import DeviceGlance
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.registry_trust_port import HeldKey, Issued, SpaceWorker, TrustRecords
from hyvinvointi_desktop.app.space_keys import SpaceKeys
from hyvinvointi_desktop.app.trust_document import read_list_content
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import (
    ListAge,
    Revocation,
    TrustedDevice,
    Validity,
    age_of,
    living,
    strictest_end,
    validity_at,
)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A laptop: since when, until when, and the end of its right where it was ended."""

    device: DeviceId
    since: date | None
    valid_until: date
    validity: Validity
    ended: Revocation | None
    last_seq: int = 0
    """The newest number of this laptop that was taken in without a gap; 0: nothing came yet."""
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """An invitation that may still be used."""

    id: str
    name: str
    made_on: date
    last_day: date


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A worker with all laptops, the living first, and the open invitations."""

    worker: SpaceWorker
    devices: tuple[DeviceRow, ...]
    invitations: tuple[InvitationRow, ...]
    holds_key: bool
    """Whether a recovery key of the worker lies sealed here."""

    @property
    def living(self) -> tuple[DeviceRow, ...]:
        """Laptops whose right was not ended."""
        return tuple(d for d in self.devices if d.ended is None)


@dataclass(frozen=True, slots=True)
class CoordinatorRow:
    """A coordinator of the space."""

    id: CoordinatorId
    name: str
    valid_until: date
    validity: Validity
    own: bool


@dataclass(frozen=True, slots=True)
class SpaceScreen:
    """The whole space as its coordinator sees it."""

    name: str
    hint: str
    list_version: int
    keeps: bool
    root_is_here: bool
    root_change_begun: bool
    """A change of the root was broken off: it can be gone on with, without a stick."""
    issuing_until: date | None
    envelope_on: bool
    workers: tuple[WorkerRow, ...]
    coordinators: tuple[CoordinatorRow, ...]
    invitations: tuple[InvitationRow, ...]
    """Of coordinators."""
    held: tuple[HeldKey, ...]
    due: tuple[DeviceId, ...]


@dataclass(frozen=True, slots=True)
class MembershipScreen:
    """This laptop's place as its worker sees it. ``digits`` are shown until they were compared."""

    side: Side
    space_name: str
    state: MembershipState
    confirmed: bool
    digits: str
    valid_until: date | None
    validity: Validity
    list_age: ListAge | None
    right_ended: bool
    envelope_on: bool
    envelope_on_day: date | None


def space_screen(
    registry: RegistryRecords, profile: MembershipRecords, due: Collection[DeviceId], now: datetime
) -> SpaceScreen | None:
    """The space; None where the registry has none."""
    space, here, issuing = registry.space(), profile.membership(Side.COORDINATOR), profile.issuing_key()
    if space is None:
        return None
    newest = registry.newest_list()
    held = registry.held_keys()
    return SpaceScreen(
        name=space.name,
        hint=space.hint,
        list_version=newest.version if newest else 0,
        keeps=issuing is not None and issuing.space == space.space,
        root_is_here=profile.root_key() is not None,
        root_change_begun=begun_in(here) is not None,
        issuing_until=local_day(issuing.valid_until) if issuing else None,
        envelope_on=registry.envelope() is not None,
        workers=_workers(registry, {h.worker for h in held}, now),
        coordinators=tuple(
            CoordinatorRow(
                c.id, registry.coordinator_name(c.id), local_day(c.valid_until), validity_at(c.valid_until, now),
                here is not None and here.own_id == c.id,
            )
            for c in registry.coordinators()
        ),
        invitations=_invitations(registry, now, None),
        held=held,
        due=tuple(due),
    )


def membership_screen(
    profile: MembershipRecords, side: Side, keys: SpaceKeys, now: datetime
) -> MembershipScreen | None:
    """This side's place; None where nothing was asked."""
    here = profile.membership(side)
    if here is None:
        return None
    if here.state is not MembershipState.JOINED:
        return _asked(here, keys)
    trust = read_list_content(here)
    ended = (
        trust.revocation_of(DeviceId(here.own_id)) is not None
        if side is Side.DEVICE
        else trust.coordinator(CoordinatorId(here.own_id)) is None
    )
    return MembershipScreen(
        side=side,
        space_name=here.space_name,
        state=here.state,
        confirmed=here.confirmed,
        digits="" if here.confirmed else digits_of(here, keys),
        valid_until=local_day(here.valid_until) if here.valid_until else None,
        validity=validity_at(here.valid_until, now) if here.valid_until else Validity.ENDED,
        list_age=age_of(trust, now),
        right_ended=ended,
        envelope_on=bool(trust.escrow),
        envelope_on_day=local_day(here.envelope_at) if here.envelope_at else None,
    )


def reachable_workers(records: TrustRecords, now: datetime) -> frozenset[WorkerId]:
    """Workers with a living laptop, for whom something can be sealed."""
    return frozenset(d.worker for d in living(records.devices(), records.revocations()) if now <= d.valid_until)


def _asked(here: Membership, keys: SpaceKeys) -> MembershipScreen:
    return MembershipScreen(
        here.side, here.space_name, here.state, here.confirmed, digits_of(here, keys), None, Validity.GOOD, None,
        False, False, None,
    )  # fmt: skip


def _workers(records: RegistryRecords, holding: Collection[WorkerId], now: datetime) -> tuple[WorkerRow, ...]:
    ends = records.revocations()
    sent = {g.device: g for g in records.device_glances()}
    devices: dict[WorkerId, list[DeviceRow]] = {}
    for device in records.devices():
        row = _device(device, records, ends, now, sent.get(device.device))
        devices.setdefault(device.worker, []).append(row)
    return tuple(
        WorkerRow(
            worker,
            tuple(sorted(devices.get(worker.id, ()), key=lambda d: (d.ended is not None, d.device))),
            _invitations(records, now, worker.id),
            worker.id in holding,
        )
        for worker in records.workers()
    )


def _device(
    device: TrustedDevice,
    records: RegistryRecords,
    ends: Collection[Revocation],
    now: datetime,
    sent: DeviceGlance | None,
) -> DeviceRow:
    since = records.admitted_on(device.device)
    return DeviceRow(
        device.device, local_day(since) if since else None, local_day(device.valid_until),
        validity_at(device.valid_until, now), strictest_end(ends, device.device),
        max(sent.rows)[1].head_seq if sent and sent.rows else 0, local_day(sent.last_received_at) if sent else None,
    )  # fmt: skip


def _invitations(records: TrustRecords, now: datetime, worker: WorkerId | None) -> tuple[InvitationRow, ...]:
    used, today = {a.invitation for a in records.all_admitted()}, local_day(now)
    return tuple(
        _row(i)
        for i in records.all_issued()
        if i.worker == worker
        and (worker is not None or i.guest is Guest.COORDINATOR)
        and is_open(i, today, used=i.id in used)
    )


def _row(issued: Issued) -> InvitationRow:
    return InvitationRow(issued.id, issued.name, local_day(issued.made_at), issued.last_day)
