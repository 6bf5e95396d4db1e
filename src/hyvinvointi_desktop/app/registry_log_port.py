"""The logs of the laptops, as the registry keeps them: what heads told, and what came."""

from collections.abc import Mapping
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId
from hyvinvointi_desktop.domain.log_chain import HeadTold, LogPiece


class LogRecords(Protocol):
    """Pieces are only added."""

    def add_log_piece(self, bundle: BundleId, record: str, device: DeviceId, piece: LogPiece) -> None:
        """Entries of the device came with that record of that bundle."""

    def log_heads(self, device: DeviceId | None = None) -> Mapping[DeviceId, tuple[HeadTold, ...]]:
        """What the heads of bundles that were taken in tell, by laptop; of one laptop or of all."""

    def log_pieces(self) -> Mapping[DeviceId, tuple[LogPiece, ...]]:
        """What came, by laptop."""
