"""Messages to workers that wait to be sealed, as promises. They are put in the same transaction as the decision that
they tell of, so that neither is there without the other; whoever seals them takes them from here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from hyvinvointi_desktop.domain.exchange import BundleId, MessageKind, WorkerId


@dataclass(frozen=True, slots=True)
class WaitingMessage:
    """What a worker is to be told. ``about`` is the id of the case, claim or course; ``content`` plain JSON values
    without floats; ``files`` papers that go along, by their bytes.

    Once sealed (``sealed_at``, ``bundle``) content and files are gone from here: they live in the sealed file alone.
    """

    id: str
    worker: WorkerId
    kind: MessageKind
    about: str
    content: Mapping[str, Any]
    made_at: datetime
    files: tuple[bytes, ...] = ()
    sealed_at: datetime | None = None
    bundle: BundleId | None = None


class WaitingRecords(Protocol):
    """Messages in the order in which they were made."""

    def put_waiting(self, message: WaitingMessage) -> None:
        """Adds a message. One that is there already (by id) stays as it is."""

    def waiting_messages(self, worker: WorkerId | None = None) -> tuple[WaitingMessage, ...]:
        """Those that are not sealed yet; of one worker, or of all."""

    def messages_about(self, about: str) -> tuple[WaitingMessage, ...]:
        """Sealed ones too, without their content."""

    def mark_sealed(self, message: str, bundle: BundleId, at: datetime) -> None:
        """It is sealed: its content and files go. A second time changes nothing."""

    def drop_waiting(self, message: str) -> None:
        """Takes out one that must not go any more. One that is sealed stays."""
