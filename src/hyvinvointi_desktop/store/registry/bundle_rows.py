"""How bundles, revisions, receipts and files lie in rows, both ways."""

import json
from dataclasses import asdict
from typing import Any

from hyvinvointi_desktop.app.registry_bundles_port import (
    KeptBundle,
    KeptReceipt,
    KeptRevision,
    SeenFile,
)
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    DeviceId,
    IngestFault,
    Receipt,
    RecordFault,
    RecordResult,
    RecordRevision,
    Slot,
    Totals,
    WorkerId,
)
from hyvinvointi_desktop.domain.ingestion import ClockFlag, Entry, Standing
from hyvinvointi_desktop.store import values as v


def entry(row: Any) -> Entry:
    """A bundle's place in its row."""
    return Entry(BundleId(row.id), Slot(DeviceId(row.device), row.epoch, row.seq), row.prev, Standing(row.standing))


def bundle_row(kept: KeptBundle, records: bytes) -> dict[str, Any]:
    """A bundle as a row of its table."""
    return {
        "id": kept.bundle, "device": kept.slot.device, "epoch": kept.slot.epoch, "seq": kept.slot.seq,
        "prev": kept.prev, "kind": kept.kind.value, "worker": kept.worker, "cert_sha256": kept.cert_sha256,
        "cert_epoch": kept.cert_epoch, "created_at": v.utc_text(kept.created_at),
        "clock_flags": v.json_text([f.value for f in kept.clock_flags]), "period": kept.period,
        "totals": v.json_text(asdict(kept.totals)), "state_before": kept.state_before,
        "state_after": kept.state_after, "practice": int(kept.practice), "received_at": v.utc_text(kept.received_at),
        "file_sha256": kept.file_sha256, "state": kept.state.value, "standing": kept.standing.value,
        "fault": kept.fault.value if kept.fault else None, "detail": kept.detail,
        "audit_entry": kept.audit_entry, "audit_head": kept.audit_head,
        "waiting_records": records if kept.standing is not Standing.TAKEN else None,
    }  # fmt: skip


def bundle_of(row: Any) -> KeptBundle:
    """A bundle of its row."""
    return KeptBundle(
        bundle=BundleId(row.id),
        slot=Slot(DeviceId(row.device), row.epoch, row.seq),
        prev=row.prev,
        kind=BundleKind(row.kind),
        worker=WorkerId(row.worker),
        cert_sha256=row.cert_sha256,
        cert_epoch=row.cert_epoch,
        created_at=v.instant_of(row.created_at, 0),
        clock_flags=tuple(ClockFlag(f) for f in json.loads(row.clock_flags)),
        period=row.period,
        totals=Totals(**json.loads(row.totals)),
        state_before=row.state_before,
        state_after=row.state_after,
        practice=bool(row.practice),
        received_at=v.instant_of(row.received_at, 0),
        file_sha256=row.file_sha256,
        state=BundleState(row.state),
        standing=Standing(row.standing),
        fault=IngestFault(row.fault) if row.fault else None,
        detail=row.detail,
        audit_entry=row.audit_entry,
        audit_head=row.audit_head,
    )


def revision_row(kept: KeptRevision) -> dict[str, Any]:
    """A revision as a row."""
    r = kept.revision
    return {
        "bundle": kept.bundle, "position": kept.position, "type": r.type, "record": r.id, "rev": r.rev,
        "prev_digest": r.prev_digest, "digest": r.digest, "worker": r.author, "device": r.owner_device,
        "valid_from": v.utc_text(r.valid_from), "reason": r.reason, "body_sha256": r.body_sha256,
        "body": None if r.body is None else v.json_text(dict(r.body)),
        "fault": kept.fault.value if kept.fault else None,
    }  # fmt: skip


def revision_of(row: Any) -> RecordRevision:
    """The revision of its row."""
    return RecordRevision(
        type=row.type,
        id=row.record,
        rev=row.rev,
        prev_digest=row.prev_digest,
        author=WorkerId(row.worker),
        owner_device=DeviceId(row.device),
        valid_from=v.instant_of(row.valid_from, 0),
        body=None if row.body is None else json.loads(row.body),
        reason=row.reason,
    )


def kept_revision(row: Any) -> KeptRevision:
    """The revision with what became of it."""
    fault = RecordFault(row.fault) if row.fault else None
    return KeptRevision(BundleId(row.bundle), row.position, revision_of(row), fault)


def receipt_row(number: int, receipt: Receipt) -> dict[str, Any]:
    """A receipt as a row that waits to be sealed."""
    results = [_result_row(r) for r in receipt.records]
    return {
        "device": receipt.slot.device, "number": number, "bundle": receipt.bundle, "state": receipt.state.value,
        "fault": receipt.fault.value if receipt.fault else None, "results": v.json_text(results),
        "totals": v.json_text(asdict(receipt.totals)), "head_seq": receipt.head_seq, "head": receipt.head,
        "missing": v.json_text(list(receipt.missing)), "received_at": v.utc_text(receipt.received_at),
    }  # fmt: skip


def _result_row(result: RecordResult) -> list[Any]:
    r = result
    there = [r.there_rev, r.there_digest] if r.there_rev else []
    return [r.type, r.id, r.rev, r.fault.value if r.fault else None, *there]


def receipt_of(row: Any) -> KeptReceipt:
    """A receipt of its row, joined with epoch and seq of its bundle."""
    receipt = Receipt(
        slot=Slot(DeviceId(row.device), row.epoch, row.seq),
        bundle=BundleId(row.bundle),
        state=BundleState(row.state),
        fault=IngestFault(row.fault) if row.fault else None,
        records=tuple(
            RecordResult(kind, record, rev, RecordFault(fault) if fault else None, *there)
            for kind, record, rev, fault, *there in json.loads(row.results)
        ),
        totals=Totals(**json.loads(row.totals)),
        head_seq=row.head_seq,
        head=row.head,
        missing=tuple(json.loads(row.missing)),
        received_at=v.instant_of(row.received_at, 0),
    )
    return KeptReceipt(row.number, receipt, CoordinatorId(row.coordinator) if row.coordinator else None, row.rseq)


def file_row(seen: SeenFile) -> dict[str, Any]:
    """A seen file as a row."""
    return {
        "sha256": seen.sha256, "coordinator": seen.coordinator, "size_bytes": seen.size_bytes, "came_by": seen.came_by,
        "seen_at": v.utc_text(seen.seen_at), "tried_at": v.utc_text(seen.tried_at), "tries": seen.tries,
        "bundle": seen.bundle, "fault": seen.fault.value if seen.fault else None, "detail": seen.detail,
    }  # fmt: skip


def file_of(row: Any) -> SeenFile:
    """A seen file of its row."""
    return SeenFile(
        row.sha256, CoordinatorId(row.coordinator), row.size_bytes, row.came_by, v.instant_of(row.seen_at, 0),
        v.instant_of(row.tried_at, 0), row.tries, BundleId(row.bundle) if row.bundle else None,
        IngestFault(row.fault) if row.fault else None, row.detail,
    )  # fmt: skip
