"""What the rescue of a damaged store tells and is asked for. It knows no file's inside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client

EraseAgain = Callable[[Erasure, Client, Records], None]
"""Carries out an erasure that was done, on records of before it; the client as known then."""

ERASURES_AFTER = "erasures.after"
"""The preference that asks the person to erase again who was erased after that day; empty once they have answered."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much is there. ``newest`` is when the newest entry of its log was written."""

    clients: int
    visits: int
    agreements: int
    claims: int
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Records that can be read in the damaged store and are not so in a backup: new ones, changed ones, and those that
    lack a part of themselves and are left (``left`` names them as ``kind id``)."""

    clients: int = 0
    visits: int = 0
    others: int = 0
    changed: int = 0
    left: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether bringing in would change anything."""
        return bool(self.clients or self.visits or self.others or self.changed)


@dataclass(frozen=True, slots=True)
class BackupFound:
    """A backup that was read through again; ``holds`` is None for one that is not whole."""

    row: BackupRow
    holds: Holdings | None
    beyond: Difference
    """What can be read besides it."""
    erased_since: int = 0
    """Clients who are in it and were erased afterwards: they are erased again when it is restored."""


@dataclass(frozen=True, slots=True)
class Readable:
    """What can be read of the damaged store. ``lost`` counts rows by table that are there and cannot be read; of the
    tables in ``unknown`` it is not known how many more there were."""

    holds: Holdings
    lost: tuple[tuple[str, int], ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The state of a damaged profile. ``findings`` are technical lines of what is wrong; with none it is whole.

    ``missing``: the store is not there at all. ``erasures_known``: whether every erasure of a client is known; where
    not, somebody who was erased after the newest backup may come back with it.
    """

    missing: bool
    findings: tuple[str, ...]
    backups: tuple[BackupFound, ...]
    readable: Readable | None
    erasures_known: bool = True

    @property
    def newest_whole(self) -> BackupFound | None:
        """The backup to take when nobody names another."""
        return next((b for b in self.backups if b.holds is not None), None)


@dataclass(frozen=True, slots=True)
class RescueNotes:
    """Who restores, and what the store has no way to know: claims that came in are settled by the rules."""

    by: By
    settle: Callable[[Records, tuple[SealedClaim, ...]], None]


class RescueFiles(Protocol):
    """A damaged profile, held while it is rescued. Nothing is written before ``restore``."""

    def survey(self) -> Survey:
        """Reads the backups through and what can be read of the store. Raises Surroundings."""

    def readable_log(self) -> OpenLog | None:
        """What can be read as the open log; None when nothing can. Raises Surroundings."""

    def restore(self, backup: Path, notes: RescueNotes, *, bring_in: bool) -> Path | None:
        """Puts a whole backup in the store's place, with what could be read besides it. All or nothing.

        The folder of the damaged files, which are kept, comes back. Raises DamagedBackup, Surroundings.
        """

    def close(self) -> None:
        """Clears the working copies away and lets the profile go."""
