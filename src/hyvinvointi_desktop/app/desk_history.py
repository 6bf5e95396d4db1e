"""Undo, versions, the bin, drafts, and the log of who did and saw what. A part of ``app.desk``."""

from datetime import date, timedelta

from hyvinvointi_desktop.app import history, log_request, look_log, tell_acts
from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.domain.audit import Entry, Event
from hyvinvointi_desktop.domain.days import midnight_after
from hyvinvointi_desktop.domain.ids import ClientId

OLD_COPY = "old_copy.found"


class DeskHistory(DeskGround):
    """The way back, and who has been here."""

    def steps(self) -> history.Steps:
        """What can be undone, newest first, and what can be done again."""
        with self._store.reading() as records:
            return history.steps(records)

    def standing(self) -> tell_acts.Standing:
        """The newest act, the one to undo next and the one to do again, with what they are about."""
        with self._store.reading() as records:
            found = tell_acts.standing(records, self.definitions)
        shown = (one.act.client for one in (found.newest, found.back, found.forth) if one is not None)
        self.trail.look(Event.HISTORY_READ, clients=dict.fromkeys(client for client in shown if client is not None))
        return found

    def told_acts(self, limit: int, before: int | None = None) -> tuple[tell_acts.ToldAct, ...]:
        """What has been done, newest first, older than ``before``."""
        self.trail.look(Event.HISTORY_READ)
        with self._store.reading() as records:
            return tell_acts.acts(records, limit, before, self.definitions)

    def told(self, number: int) -> tell_acts.ToldAct | None:
        """One act with what it is about."""
        with self._store.reading() as records:
            act = records.act(number)
            return None if act is None else tell_acts.Teller(records, self.definitions).tell(act)

    def step_back(self, number: int | None = None) -> tell_acts.Stepped:
        """Undoes, and says what was undone. Raises Refused."""
        return self._stepped(self.undo(number))

    def step_forth(self) -> tell_acts.Stepped:
        """Does again, and says what. Raises Refused."""
        return self._stepped(self.redo())

    def _stepped(self, done: history.Done) -> tell_acts.Stepped:
        with self._store.reading() as records:
            return tell_acts.Stepped(tell_acts.Teller(records, self.definitions).tell(done.act), done.changed)

    def told_versions(self, about: Ref) -> tuple[tell_acts.ToldVersion, ...]:
        """The versions of a record, newest first, with what changed in each."""
        with self._store.reading() as records:
            found, clients = tell_acts.versions(about, records, self.definitions)
        self.trail.look(Event.HISTORY_READ, about.kind, about.id, clients)
        return found

    def told_bin(self) -> tuple[tell_acts.ToldDeleted, ...]:
        """What was deleted in the last 30 days, newest first."""
        self.trail.look(Event.HISTORY_READ)
        with self._store.reading() as records:
            return tell_acts.bin_of(records, self.clock.now(), self.definitions)

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

    def client_log(self, client: ClientId) -> tuple[str, tuple[LogLine, ...]]:
        """Whose profile this is, and what was done and seen of a client in two years as lines, newest first."""
        found = self.who_has_looked(client)
        with self._store.reading() as records:
            return records.worker().name, look_log.lines_of(found)

    def own_log(self, limit: int, before: int | None = None, day: date | None = None) -> tuple[Entry, ...]:
        """The log's entries, newest first: those numbered under ``before``, of one day in Helsinki where given."""
        self.trail.look(Event.LOG_READ)
        since = midnight_after(day - timedelta(days=1)) if day is not None else None
        until = midnight_after(day) if day is not None else None
        with self._store.reading() as records:
            return records.audit_newest(limit, before, until, since)

    def log_since(self, day: date | None) -> tuple[Entry, ...]:
        """Every entry from a day in Helsinki on, or from the first; oldest first."""
        self.trail.look(Event.LOG_READ)
        since = midnight_after(day - timedelta(days=1)) if day is not None else None
        with self._store.reading() as records:
            return tuple(reversed(records.audit_newest(None, None, None, since)))

    def log_state(self) -> look_log.LogState:
        """Whether the log is one unbroken chain that goes on from the last closing; reads all of it."""
        state = look_log.log_state(self._store)
        self.trail.note(
            Event.LOG_VERIFIED, entries=state.entries, whole=state.broken_at is None, mark=state.mark.value
        )
        return state

    def log_request(self, client: ClientId, asked_by: str, language: str = "") -> bytes:
        """The signed paper for a client who asks who has handled their data. It is logged before it is handed out.

        Raises:
            Refused: there is no such client, or the clock must be wrong.
        """
        now = self.clock.now()
        paper, spoken = log_request.log_paper(client, asked_by, self._store, now, practice=self.practice)
        printer, sealer = self._tools.printer(), self._tools.sealer()
        made = log_request.signed(paper, language or spoken, self._store, printer, sealer)
        self.trail.look(
            Event.LOG_GIVEN, R.CLIENT, client, (client,), lines=len(paper.lines), at=paper.made_at.isoformat()
        )
        return made

    def must_tell_of_old_copy(self) -> bool:
        """Whether an old copy was found in the place of the records and nobody has said yet that they know of it."""
        with self._store.reading() as records:
            return records.preference(OLD_COPY) == "1"

    def old_copy_found(self, *, known: bool = False) -> None:
        """An old copy was found; or the person has read the notice."""
        with self._no_act() as uow:
            uow.records.put_preference(OLD_COPY, "0" if known else "1")
            uow.commit()
