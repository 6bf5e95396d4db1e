"""The logs of laptops on one connection of either database."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId
from hyvinvointi_desktop.domain.ingestion import Standing
from hyvinvointi_desktop.domain.log_chain import HeadTold, LogPiece
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry.tables_bundles import bundles
from hyvinvointi_desktop.store.registry.tables_log import log_pieces

_b, _p = bundles.c, log_pieces.c
_HEADS = (
    select(_b.device, _b.epoch, _b.seq, _b.audit_entry, _b.audit_head, _b.received_at)
    .where(_b.standing == Standing.TAKEN.value, _b.audit_head != "")
    .order_by(_b.device, _b.epoch, _b.seq)
)  # fmt: skip
_PIECES = select(log_pieces).order_by(_p.device, _p.epoch, _p.number, _p.first_entry)


class LogStoreRecords:
    """What heads told, and what came."""

    _connection: Connection

    def add_log_piece(self, bundle: BundleId, record: str, device: DeviceId, piece: LogPiece) -> None:
        """Entries of the device came with that record of that bundle."""
        self._connection.execute(insert(log_pieces), {
            "bundle": bundle, "record": record, "device": device, "epoch": piece.epoch, "number": piece.number,
            "first_entry": piece.first, "last_entry": piece.last, "before": piece.before, "head": piece.head,
            "broken_at": piece.broken_at,
        })  # fmt: skip

    def log_heads(self, device: DeviceId | None = None) -> Mapping[DeviceId, tuple[HeadTold, ...]]:
        """What the heads of bundles that were taken in tell, by laptop."""
        found: dict[DeviceId, list[HeadTold]] = defaultdict(list)
        wanted = _HEADS if device is None else _HEADS.where(_b.device == device)
        for row in self._connection.execute(wanted):
            at = v.instant_of(row.received_at, 0)
            told = HeadTold(row.epoch, row.seq, row.audit_entry, row.audit_head, at)
            found[DeviceId(row.device)].append(told)
        return {one: tuple(told) for one, told in found.items()}

    def log_pieces(self) -> Mapping[DeviceId, tuple[LogPiece, ...]]:
        """What came, by laptop."""
        found: dict[DeviceId, list[LogPiece]] = defaultdict(list)
        for row in self._connection.execute(_PIECES):
            found[DeviceId(row.device)].append(LogPiece(
                row.epoch, row.number, row.first_entry, row.last_entry, row.before, row.head, row.broken_at
            ))  # fmt: skip
        return {one: tuple(pieces) for one, pieces in found.items()}
