"""The rescue of a damaged profile: what can be had back from where, and the choices."""

from collections.abc import Callable
from pathlib import Path

from hyvinvointi_desktop.app.faults import DamagedBackup
from hyvinvointi_desktop.app.owed import settle_taken_in
from hyvinvointi_desktop.app.ports import Clock, Definitions, Records
from hyvinvointi_desktop.app.rescue_port import RescueFiles, RescueNotes, Survey
from hyvinvointi_desktop.app.take_in import LogFiles
from hyvinvointi_desktop.domain.acts import OWN
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.claims import SealedClaim


class Rescue:
    """One damaged profile, held until ``close``. Nothing in it is written before ``restore``."""

    def __init__(
        self,
        files: RescueFiles,
        clock: Clock,
        definitions: Callable[[], Definitions],
        log_files: Callable[[], LogFiles],
    ) -> None:
        self._files, self._clock, self._definitions, self._log_files = files, clock, definitions, log_files

    def survey(self) -> Survey:
        """What is wrong, every backup read through, and what can be read of the store. Raises Surroundings."""
        return self._files.survey()

    def restore(self, backup: Path | None = None, *, bring_in: bool) -> Path | None:
        """Puts the backup, or else the newest whole one, in the store's place; the damaged files are kept.

        With ``bring_in`` what can be read besides it comes too. The folder of the damaged files comes back, None where
        there were none.

        Raises:
            DamagedBackup: there is no whole backup, or this one is not whole. Nothing was changed.
            StoreIsNewer, Surroundings: of ``app.faults``.
        """
        if backup is None:
            newest = self._files.survey().newest_whole
            if newest is None:
                raise DamagedBackup("no whole backup")
            backup = newest.row.path
        by = By(self._clock.now(), actor=OWN)
        return self._files.restore(backup, RescueNotes(by, self._settle), bring_in=bring_in)

    def readable_log(self) -> bytes | None:
        """What can be read as an open log, in clear text; None when nothing can. Raises Surroundings."""
        log = self._files.readable_log()
        return None if log is None else self._log_files().write_log(log)

    def close(self) -> None:
        """Lets the profile go; a second call does nothing."""
        self._files.close()

    def _settle(self, records: Records, claims: tuple[SealedClaim, ...]) -> None:
        settle_taken_in(records, self._definitions(), claims)
