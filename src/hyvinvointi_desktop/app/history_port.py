"""What the use cases of undo, versions and the bin need of the records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from hyvinvointi_desktop.domain.acts import ActKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ActRow:
    """An act as it is kept. ``final``: it signed, sealed or erased something, so it is never undone.

    ``undoes`` is the act that this one takes back, ``undone_by`` the one that took this back.
    """

    number: int
    at: datetime
    kind: ActKind
    about: Ref | None
    client: ClientId | None
    many: int
    final: bool
    undoes: int | None
    undone_by: int | None


@dataclass(frozen=True, slots=True)
class RowState:
    """A row of a record at some time: its table, its key, and its columns or None where it was not there."""

    table: str
    key: str
    columns: Row | None


class NotTheLast(Exception):
    """A later act has changed the same rows, so this one cannot be taken back alone."""


class HistoryRecords(Protocol):
    """Acts and what they changed."""

    def acts(self, limit: int, *, before: int | None = None, about: Ref | None = None) -> tuple[ActRow, ...]:
        """Acts that changed something, newest first; with ``about`` only those that changed that record."""

    def act(self, number: int) -> ActRow | None: ...
    def changed_by(self, number: int) -> tuple[Ref, ...]:
        """The records an act changed."""

    def take_back(self, number: int) -> None:
        """Puts every row that the act changed back as it was before, within the act at hand. Raises NotTheLast."""

    def rows_now(self, about: Ref) -> tuple[RowState, ...]:
        """The rows of a record as they are."""

    def rows_after(self, about: Ref, number: int) -> tuple[RowState, ...]:
        """The rows of a record as they were when that act was done."""

    def rows_after_each(self, about: Ref, numbers: Iterable[int]) -> dict[int, tuple[RowState, ...]]:
        """The same for many acts at once, by their numbers."""

    def put_rows_as_after(self, about: Ref, number: int) -> None:
        """Makes a record what it was when that act was done, within the act at hand."""

    def put_rows(self, states: Sequence[RowState]) -> None:
        """Puts rows to what they are given as, within the act at hand. Raises NotTheLast where one lacks another."""

    def deleted_since(self, moment: datetime) -> tuple[tuple[Ref, ActRow], ...]:
        """Records that are gone and were there before an act since the moment, newest first."""

    def forget_versions(self, about: Iterable[Ref]) -> None:
        """Empties what is kept of earlier versions of these records; that they were changed stays."""

    def forget_deleted_before(self, moment: datetime) -> int:
        """Empties the bin of what was deleted before the moment; how many records went."""
