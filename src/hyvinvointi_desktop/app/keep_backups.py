"""Backups of the open profile: made, listed, carried to a second place, and what the person must be told of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, Drilled, NothingNew
from hyvinvointi_desktop.app.ports import Clock, OpenStore

SECOND_PLACE = "second_place_at"
DRILLED = "restore_drill_at"
DRILL_FAILED = "restore_drill_failed"
OVERDUE = timedelta(days=7)
DRILL_EVERY = timedelta(days=7)
SECOND_PLACE_OVERDUE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How safe the records are. ``failed`` is why the last try did not succeed; nothing is due in a practice profile.

    ``newest`` is the newest verified backup, ``second_at`` when a copy was last taken to a second place, ``drilled_at``
    when a backup was last restored for trial, and ``drill_failed`` that it could not be and another was made. What
    bears a time of the future was made while the clock was ahead, and counts for nothing: it would silence every
    reminder.
    """

    newest: datetime | None
    second_at: datetime | None
    failed: Exception | None
    overdue: bool
    second_overdue: bool
    drilled_at: datetime | None = None
    drill_failed: bool = False


class KeepBackups:
    """The use cases. It remembers how the last try of this opening ended."""

    def __init__(self, store: OpenStore, clock: Clock, *, practice: bool) -> None:
        self._store, self._clock, self._practice = store, clock, practice
        self._failed: Exception | None = None
        self._all_held_at: datetime | None = None

    def back_up(self) -> BackupMade | NothingNew:
        """A verified backup beside the profile, when something has changed since the last one.

        Raises:
            DamagedBackup: the copy did not verify and was taken away.
            Surroundings: the disk is full or fails.
        """
        now = self._clock.now()
        try:
            made = self._store.backups.make(now)
        except Exception as error:
            self._failed = error
            raise
        self._failed, self._all_held_at = None, now
        return made

    def rows(self, *, again: bool = False) -> tuple[BackupRow, ...]:
        """Every backup beside the profile, newest first; with ``again`` each is read through once more."""
        return self._store.backups.rows(again=again)

    def copy_to(self, folder: Path) -> Path:
        """One sealed file in a second place; the day of it is remembered.

        Raises:
            DamagedBackup, FileIsThere, Surroundings: of ``app.faults``; nothing is left there.
        """
        now = self._clock.now()
        path = self._store.backups.copy_to(folder, now)
        with self._store.unit_of_work(None) as uow:
            uow.records.put_preference(SECOND_PLACE, now.isoformat())
            uow.commit()
        return path

    def drill_if_due(self) -> Drilled | None:
        """Once a week: restores the newest backup for trial. None when it is not due or there is no backup.

        Raises:
            DamagedBackup, Surroundings: it could not be tried; it stays due.
        """
        now = self._clock.now()
        with self._store.reading() as records:
            kept = records.preference(DRILLED)
        if self._practice or (kept and timedelta() <= now - datetime.fromisoformat(kept) < DRILL_EVERY):
            return None
        drilled = self._store.backups.drill(now)
        if drilled is not None:
            self._store.remember({DRILLED: now.isoformat(), DRILL_FAILED: "1" if drilled.findings else "0"})
        return drilled

    def state(self) -> BackupState:
        """What Tänään says of them."""
        now = self._clock.now()
        made = [r.made_at for r in self.rows() if r.verified and r.made_at <= now]
        newest = max(made, default=None)
        with self._store.reading() as records:
            kept = records.preference(SECOND_PLACE)
            drilled, failed = records.preference(DRILLED), records.preference(DRILL_FAILED) == "1"
        second = datetime.fromisoformat(kept) if kept else None
        if second is not None and second > now:
            second = None
        held = max((t for t in (newest, self._all_held_at) if t is not None and t <= now), default=None)
        first = min(made, default=None)  # where there never was a copy, the waiting begins with the first backup
        return BackupState(
            newest,
            second,
            self._failed,
            overdue=not self._practice and held is not None and now - held > OVERDUE,
            second_overdue=not self._practice
            and (since := second or first) is not None
            and now - since > SECOND_PLACE_OVERDUE,
            drilled_at=datetime.fromisoformat(drilled) if drilled else None,
            drill_failed=failed,
        )
