"""What the use cases need of backups, and the rows they get. It knows no file's inside."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A new backup, read back and found whole."""

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class NothingNew:
    """The newest backup holds everything already."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup beside the profile. ``reason`` is a technical word for why it is not verified.

    ``older_key`` tells one under an earlier master key: it is restored by the passphrase or recovery key of its day.
    """

    path: Path
    made_at: datetime
    size: int
    verified: bool
    reason: str = ""
    older_key: bool = False


@dataclass(frozen=True, slots=True)
class Drilled:
    """How restoring a backup for trial went; ``findings`` are technical lines, none when it succeeded."""

    backup_at: datetime
    findings: tuple[str, ...]


class Backups(Protocol):
    """The backups of an open profile."""

    def make(self, now: datetime) -> BackupMade | NothingNew:
        """Makes one unless nothing changed, then takes away what is too old. Raises DamagedBackup, Surroundings."""

    def rows(self, *, again: bool = False) -> tuple[BackupRow, ...]:
        """All there are, newest first; with ``again`` each is read through once more."""

    def drill(self, now: datetime) -> Drilled | None:
        """Restores the newest one for trial and compares it; a damaged one is marked and another made."""

    def copy_to(self, folder: Path, now: datetime) -> Path:
        """One sealed file in another place, read back. Raises DamagedBackup, FileIsThere, Surroundings."""
