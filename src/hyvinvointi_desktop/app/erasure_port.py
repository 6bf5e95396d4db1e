"""What erasing a client needs of the records beyond the rest."""

from collections.abc import Iterable
from typing import Protocol

from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId


class ErasureRecords(Protocol):
    """Erasures, and taking out what no other use case may."""

    def erasures(self) -> tuple[Erasure, ...]:
        """Every erasure, the oldest first."""

    def put_erasure(self, erasure: Erasure) -> None:
        """Adds or replaces an erasure; one that was done stays as it is."""

    def empty_signatures_of(self, client: ClientId) -> int:
        """Takes names and drawn lines out of the agreements of a client whose erasure is done; how many signatures."""

    def delete_goals_of(self, client: ClientId) -> None:
        """Takes out all of a client's goals; no session may have a mark of them any more."""

    def forget_typed(self, client: ClientId, words: Iterable[str]) -> int:
        """Takes out what else was typed about the client or holds one of the words: drafts, kept terms; how many."""

    def refs_of(self, client: ClientId) -> tuple[frozenset[Ref], frozenset[Ref]]:
        """Records that are or ever were about the client; of these the ones that are deleted and could come back."""

    def receipts_in_versions(self, about: Iterable[Ref]) -> frozenset[AttachmentId]:
        """Pictures of receipts that earlier versions of the records name."""

    def forget_whole_act(self) -> None:
        """Keeps no earlier version of what the act at hand changes, and makes it final. Last of all."""

    def delete_unused(self, attachments: Iterable[AttachmentId]) -> int:
        """Deletes those of the kept files that nothing refers to any more; how many."""
