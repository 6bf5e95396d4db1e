"""What came in, as the coordinator's page shows it: bundles with their workers, what is missing, who is silent."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.registry_bundles_port import KeptBundle
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    DeviceId,
    IngestFault,
    MessageKind,
    RecordFault,
    WorkerId,
)
from hyvinvointi_desktop.domain.ingestion import ClockFlag, Row, Standing, missing
from hyvinvointi_desktop.domain.log_chain import NO_LOG, LogFault, LogStanding, log_standing

SILENT_DAYS = (30, 14, 7)
"""After how many days without post a worker is named, the gravest first (PROTOCOL.md 1 T5)."""
NEWEST = 50
"""So many bundles are shown at first."""
_OPEN = (BundleState.WAITING, BundleState.FORKED, BundleState.FROZEN, BundleState.QUARANTINED)
"""What waits for something, however old."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of one row of a laptop that never came. ``asked_at``: when they were asked for last."""

    device: DeviceId
    epoch: int
    numbers: tuple[int, ...]
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class SenderRow:
    """A worker's laptop. ``silent_for``: 7, 14 or 30 when so many days went by without post; else None.

    ``two_versions``: nothing more is taken in of it before a person has decided. ``log``: how the log of what was done
    in its program stands."""

    device: DeviceId
    worker: WorkerId
    name: str
    last_received_at: datetime | None
    silent_for: int | None
    gaps: tuple[Gap, ...]
    two_versions: bool
    log: LogStanding = NO_LOG


@dataclass(frozen=True, slots=True)
class BundleRow:
    """A bundle. ``missing`` are the numbers that it waits for; ``faults`` how many of its records were not accepted.

    ``choose``: a person may say that of several versions this one counts. ``let_in``: a person may let it in."""

    bundle: BundleId
    name: str
    period: str
    kind: BundleKind
    number: int
    epoch: int
    received_at: datetime
    visits: int
    cents: int
    state: BundleState
    fault: IngestFault | None
    clock_flags: tuple[ClockFlag, ...]
    missing: tuple[int, ...]
    faults: tuple[RecordFault, ...]
    choose: bool
    let_in: bool


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A file of which nothing was believed."""

    came_by: str
    seen_at: datetime
    fault: IngestFault


@dataclass(frozen=True, slots=True)
class InboxScreen:
    """The page. ``waiting_out``: how many messages to workers wait to be sealed; ``more``: older bundles are left
    out."""

    senders: tuple[SenderRow, ...]
    bundles: tuple[BundleRow, ...]
    refused: tuple[RefusedRow, ...]
    places: tuple[PostPlace, ...]
    waiting_out: int
    more: bool = False


def inbox_screen(
    records: RegistryRecords,
    coordinator: CoordinatorId,
    places: tuple[PostPlace, ...],
    now: datetime,
    newest: int = NEWEST,
) -> InboxScreen:
    """What came, the newest first, and all that waits; laptops by their workers' names."""
    names = {w.id: w.name for w in records.workers()}
    rows = {g.device: dict(g.rows) for g in records.device_glances()}
    senders = _senders(records, names, now)
    gaps = {(g.device, g.epoch): g.numbers for s in senders for g in s.gaps}
    last = records.bundles(newest=newest)
    shown = {kept.bundle: kept for kept in (*last, *records.bundles(states=_OPEN))}
    ordered = sorted(shown.values(), key=lambda k: (k.received_at, k.slot.epoch, k.slot.seq), reverse=True)
    bundles = tuple(_bundle(records, kept, names, gaps, rows) for kept in ordered)
    refused = tuple(
        RefusedRow(f.came_by, f.seen_at, f.fault) for f in records.refused_files(coordinator) if f.fault is not None
    )
    waiting = len(records.waiting_messages())
    return InboxScreen(senders, bundles, refused, places, waiting, more=len(last) == newest)


def _senders(records: RegistryRecords, names: dict[WorkerId, str], now: datetime) -> tuple[SenderRow, ...]:
    glances = {g.device: g for g in records.device_glances()}
    ended = {r.device for r in records.revocations()}
    told, pieces = records.log_heads(), records.log_pieces()
    found = []
    for device in records.devices():
        glance = glances.get(device.device)
        last = glance.last_received_at if glance else None
        heads = dict(glance.rows) if glance else {}
        waiting = glance.waiting if glance else ()
        gaps = []
        for epoch in sorted({s.epoch for s in waiting}):
            numbers = missing(heads.get(epoch, Row()).head_seq, [s.seq for s in waiting if s.epoch == epoch])
            if numbers:
                gaps.append(Gap(device.device, epoch, numbers, _asked_at(records, device.device, epoch)))
        since = last or records.admitted_on(device.device) or now
        silent = None if device.device in ended else _silent_for(now - since)
        frozen = any(row.frozen for row in heads.values())
        if device.device in ended and glance is None:
            continue
        log = log_standing(told.get(device.device, ()), pieces.get(device.device, ()), now)
        if device.device in ended:  # no more is to come of it
            log = replace(log, findings=tuple(f for f in log.findings if f.fault is not LogFault.MISSING))
        found.append(
            SenderRow(
                device.device, device.worker, names.get(device.worker, ""), last, silent, tuple(gaps), frozen, log
            )
        )
    return tuple(sorted(found, key=lambda s: (s.name, s.device)))


def _silent_for(gone: timedelta) -> int | None:
    return next((days for days in SILENT_DAYS if gone >= timedelta(days=days)), None)


def _asked_at(records: RegistryRecords, device: DeviceId, epoch: int) -> datetime | None:
    asked = [
        m.sealed_at or m.made_at
        for m in records.messages_about(device)
        if m.kind is MessageKind.ASK_AGAIN and m.content.get("epoch", epoch) == epoch
    ]
    return max(asked, default=None)


def _bundle(
    records: RegistryRecords,
    kept: KeptBundle,
    names: dict[WorkerId, str],
    gaps: dict[tuple[DeviceId, int], tuple[int, ...]],
    rows: dict[DeviceId, dict[int, Row]],
) -> BundleRow:
    slot = kept.slot
    below = tuple(n for n in gaps.get((slot.device, slot.epoch), ()) if n < slot.seq)
    faults: tuple[RecordFault, ...] = ()
    if kept.state is BundleState.RETURNED:
        faults = tuple(k.fault for k in records.revisions_of(kept.bundle) if k.fault is not None)
    frozen = rows.get(slot.device, {}).get(slot.epoch, Row()).frozen
    return BundleRow(
        kept.bundle, names.get(kept.worker, ""), kept.period, kept.kind, slot.seq, slot.epoch, kept.received_at,
        kept.totals.visits, kept.totals.cents, kept.state, kept.fault, kept.clock_flags,
        below if kept.standing is Standing.WAITING else (), faults, frozen and kept.standing is not Standing.OUT,
        kept.fault is IngestFault.HELD,
    )  # fmt: skip
