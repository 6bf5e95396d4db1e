"""Undo, versions, the bin, drafts, and the log of who did and saw what. A part of ``app.desk``."""

from hyvinvointi_desktop.app import history, look_log
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.domain.audit import Entry, Event
from hyvinvointi_desktop.domain.ids import ClientId


class DeskHistory(DeskGround):
    """The way back, and who has been here."""

    def steps(self) -> history.Steps:
        """What can be undone, newest first, and what can be done again."""
        with self._store.reading() as records:
            return history.steps(records)

    def undo(self, number: int | None = None) -> history.Done:
        """Takes back the newest act, or the one of that number. Raises Refused."""
        return history.undo(number, self._act(K.UNDONE, R.PROFILE))

    def redo(self) -> history.Done:
        """Does again what was taken back last. Raises Refused."""
        return history.redo(self._act(K.REDONE, R.PROFILE))

    def versions(self, about: Ref) -> tuple[history.Version, ...]:
        """Every kept version of a record, newest first."""
        self.trail.look(Event.HISTORY_READ, about.kind, about.id)
        with self._store.reading() as records:
            return history.versions(about, records)

    def restore_version(self, about: Ref, number: int) -> Changed:
        """Makes a record what it was after that act. Raises Refused."""
        return history.restore_version(about, number, self._act(K.VERSION_RESTORED, about.kind, about.id))

    def bin(self) -> tuple[history.Deleted, ...]:
        """What was deleted in the last 30 days, newest first."""
        self.trail.look(Event.HISTORY_READ)
        with self._store.reading() as records:
            return history.bin_of(records, self.clock.now())

    def bring_back(self, about: Ref) -> Changed:
        """Puts a deleted record back. Raises Refused."""
        uow = self._act(K.VERSION_RESTORED, about.kind, about.id)
        return history.bring_back(about, uow, self.clock.now())

    def empty_bin(self) -> int:
        """Takes out for good what was deleted more than 30 days ago; how many records went."""
        return history.empty_bin(self._act(K.BIN_EMPTIED, R.PROFILE), self.clock.now())

    def who_has_looked(self, client: ClientId) -> tuple[Entry, ...]:
        """What was done and seen of a client in two years, newest first. The asking is logged too."""
        self.trail.look(Event.LOG_READ, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            return look_log.who_has_looked(client, records, self.clock.now())

    def own_log(self, limit: int, before: int | None = None) -> tuple[Entry, ...]:
        """The log's entries, newest first."""
        self.trail.look(Event.LOG_READ)
        with self._store.reading() as records:
            return records.audit_newest(limit, before)

    def log_state(self) -> look_log.LogState:
        """Whether the log is one unbroken chain; reads all of it."""
        with self._store.reading() as records:
            state = look_log.log_state(records)
        self.trail.note(Event.LOG_VERIFIED, entries=state.entries, whole=state.broken_at is None)
        return state
