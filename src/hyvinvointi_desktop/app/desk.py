"""The open desk: every use case, bound to one unlocked profile. The window and the commands call nothing else.

It adds no rule; it opens the transaction with the act's name, logs what is looked at, hands in clock, definitions,
printer and sealer, and makes ids.
"""

import contextlib
from pathlib import Path

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, Drilled, NothingNew
from hyvinvointi_desktop.app.desk_calendar import DeskCalendar
from hyvinvointi_desktop.app.desk_claims import DeskClaims
from hyvinvointi_desktop.app.desk_competence import DeskCompetence
from hyvinvointi_desktop.app.desk_courses import DeskCourses
from hyvinvointi_desktop.app.desk_diary import DeskDiary
from hyvinvointi_desktop.app.desk_drafts import DeskDrafts
from hyvinvointi_desktop.app.desk_drop_in import DeskDropIn
from hyvinvointi_desktop.app.desk_feedback import DeskFeedback
from hyvinvointi_desktop.app.desk_hand_over import DeskHandOver
from hyvinvointi_desktop.app.desk_history import DeskHistory
from hyvinvointi_desktop.app.desk_measure_looks import DeskMeasureLooks
from hyvinvointi_desktop.app.desk_measures import DeskMeasures
from hyvinvointi_desktop.app.desk_models import DeskModels
from hyvinvointi_desktop.app.desk_needs import DeskNeeds
from hyvinvointi_desktop.app.desk_paper_claims import DeskPaperClaims
from hyvinvointi_desktop.app.desk_papers import DeskPapers
from hyvinvointi_desktop.app.desk_people import DeskPeople
from hyvinvointi_desktop.app.desk_period import DeskPeriod
from hyvinvointi_desktop.app.desk_post import DeskPost
from hyvinvointi_desktop.app.desk_programmes import DeskProgrammes
from hyvinvointi_desktop.app.desk_referrals import DeskReferrals
from hyvinvointi_desktop.app.desk_registry import DeskRegistry
from hyvinvointi_desktop.app.desk_rehabilitation import DeskRehabilitation
from hyvinvointi_desktop.app.desk_reviews import DeskReviews
from hyvinvointi_desktop.app.desk_rights import DeskRights
from hyvinvointi_desktop.app.desk_sealed_files import DeskSealedFiles
from hyvinvointi_desktop.app.desk_settings import DeskSettings
from hyvinvointi_desktop.app.desk_showing import DeskShowing
from hyvinvointi_desktop.app.desk_trust import DeskTrust
from hyvinvointi_desktop.app.keep_backups import BackupState, KeepBackups
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.domain.audit import Event


class Desk(
    DeskSettings,
    DeskPeople,
    DeskDiary,
    DeskClaims,
    DeskHistory,
    DeskDrafts,
    DeskRights,
    DeskModels,
    DeskCourses,
    DeskDropIn,
    DeskCalendar,
    DeskPeriod,
    DeskPapers,
    DeskProgrammes,
    DeskReviews,
    DeskMeasures,
    DeskRehabilitation,
    DeskMeasureLooks,
    DeskFeedback,
    DeskCompetence,
    DeskShowing,
    DeskPost,
    DeskRegistry,
    DeskTrust,
    DeskReferrals,
    DeskHandOver,
    DeskPaperClaims,
    DeskNeeds,
    DeskSealedFiles,
):
    """Use cases of one unlocked profile. Reads return frozen rows; writes return the areas they changed."""

    def __init__(self, store: OpenStore, tools: Tools) -> None:
        super().__init__(store, tools)
        self._backups = KeepBackups(store, tools.clock, practice=self.practice)

    def close(self, cause: str = "closed") -> None:
        """Closes the store; nothing can be asked after it. That the log cannot be written keeps nobody from locking."""
        try:
            with contextlib.suppress(Exception):
                self.trail.end(cause)
        finally:
            self._store.close()

    # -- backups ------------------------------------------------------------------------------------------------

    def back_up(self) -> BackupMade | NothingNew:
        """A verified backup when something has changed. Raises DamagedBackup, Surroundings."""
        try:
            made = self._backups.back_up()
        except Exception:
            self.trail.note(Event.BACKUP_FAILED)
            raise
        if isinstance(made, BackupMade):
            self.trail.note(Event.BACKUP_MADE)
        return made

    def backups(self, *, again: bool = False) -> tuple[BackupRow, ...]:
        """The backups beside the profile, newest first; with ``again`` each is read through once more."""
        return self._backups.rows(again=again)

    def copy_backup_to(self, folder: Path) -> Path:
        """One sealed file in a second place. Raises DamagedBackup, FileIsThere, Surroundings."""
        path = self._backups.copy_to(folder)
        self.trail.note(Event.BACKUP_COPIED)
        return path

    def drill_if_due(self) -> Drilled | None:
        """Once a week the newest backup is restored for trial. Raises DamagedBackup, Surroundings."""
        drilled = self._backups.drill_if_due()
        if drilled is not None:
            self.trail.note(Event.CHECKED, drill=True, findings=len(drilled.findings))
        return drilled

    def backup_state(self) -> BackupState:
        """Whether all is in a backup, and what waits."""
        return self._backups.state()
