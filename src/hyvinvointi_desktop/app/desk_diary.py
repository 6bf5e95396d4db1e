"""Sessions, trips and weekly plans. A part of ``app.desk``."""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app import log_session, screens, settings
from hyvinvointi_desktop.app.copied_out import with_its_note
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status, Trip, WeeklyPlan


class DeskDiary(DeskGround):
    """Sessions, trips and weekly plans."""

    def form_choices(self) -> screens.FormChoices:
        """Kinds, barriers, expenses, clients and known places for the session form."""
        with self._store.reading() as records:
            return settings.form_choices(records, self.definitions, self.clock.today())

    def session(self, session: SessionId) -> Session | None:
        """One session with all that hangs on it; words that wait in a draft to copy stand in the place of its note."""
        with self._store.reading() as records:
            found = records.session(session)
            found = None if found is None else with_its_note(found, records)
        if found is not None:
            self.trail.look(Event.DIARY_READ, R.SESSION, session, found.clients)
        return found

    def sessions_between(self, first: date, last: date) -> tuple[Session, ...]:
        """Sessions that touch the days."""
        with self._store.reading() as records:
            found = records.sessions_between(first, last)
        self.trail.look(Event.DIARY_LISTED, count=len(found))
        return found

    def foresee(self, session: Session) -> log_session.SessionOutcome:
        """What the claim will say of the session as it stands in the form. Raises Refused."""
        ready = log_session.entered(session, self.clock.now())
        with self._store.reading() as records:
            return log_session.foresee(ready, records, self.definitions)

    def log_sessions(self, sessions: Sequence[Session], attachments: Sequence[Attachment] = ()) -> Changed:
        """Adds or changes sessions, all or none. Raises Refused."""
        now = self.clock.now()
        ready = [log_session.entered(s, now) for s in sessions]
        return log_session.log_sessions(ready, attachments, self._act_on_sessions(sessions), self.definitions, now)

    def delete_session(self, session: SessionId) -> Changed:
        """Takes a session out."""
        return log_session.delete_session(session, self._act_on_session(K.SESSION_DELETED, session))

    def hold_as_planned(self, session: SessionId) -> Changed:
        """Toteutui niin kuin sovittiin."""
        return log_session.hold_as_planned(session, self.clock.today(), self._act_on_session(K.SESSION_HELD, session))

    def mark_outcome(self, session: SessionId, status: Status) -> Changed:
        """Ei tavattu or peruttu with one press, or planned again to take it back. Raises Refused."""
        return log_session.mark_outcome(
            session, status, self.clock.today(), self._act_on_session(K.SESSION_OUTCOME, session)
        )

    def finish_task(self, session: SessionId, words: str) -> Changed:
        """A promise is done. Raises Refused."""
        return log_session.finish_task(
            session, words, self.clock.today(), self._act_on_session(K.TASK_FINISHED, session)
        )

    def mark_reminded(self, session: SessionId) -> Changed:
        """The client was reminded."""
        return log_session.mark_reminded(session, self.clock.today(), self._act_on_session(K.SESSION_REMINDED, session))

    def save_trip(self, trip: Trip) -> Changed:
        """Adds or changes a trip that stands alone."""
        return log_session.save_trip(trip, self._act(K.TRIP_SAVED, R.TRIP, trip.id))

    def delete_trip(self, trip: TripId) -> Changed:
        """Takes out a trip that stands alone."""
        return log_session.delete_trip(trip, self._act(K.TRIP_DELETED, R.TRIP, trip))

    def plans(self) -> tuple[WeeklyPlan, ...]:
        """The weekly plans."""
        with self._store.reading() as records:
            return records.plans()

    def save_plan(self, plan: WeeklyPlan) -> Changed:
        """Saves a weekly plan and lays its sessions."""
        return log_session.save_plan(
            plan, self._act(K.PLAN_SAVED, R.PLAN, plan.id), self.definitions, self.clock.today()
        )

    def delete_plan(self, plan: WeeklyPlan) -> Changed:
        """Ends a weekly plan."""
        return log_session.delete_plan(plan, self._act(K.PLAN_DELETED, R.PLAN, plan.id), self.clock.today())

    def route_memory(self, from_place: str, to_place: str, via: Sequence[str] = ()) -> log_session.RouteMemory | None:
        """The last km and the median of a place pair with the same stops."""
        with self._store.reading() as records:
            return log_session.route_memory(from_place, to_place, records, self.clock.today(), via)
