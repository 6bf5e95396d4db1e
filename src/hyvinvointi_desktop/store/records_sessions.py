"""Records of sessions with what hangs on them, of trips that stand alone, and of plans."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, or_, select, union
from sqlalchemy.dialects import sqlite

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.domain.counting import counting_part, months_of
from hyvinvointi_desktop.domain.courses import GroupSession
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, PlanId, SessionId, TripId
from hyvinvointi_desktop.domain.material import RouteDrive
from hyvinvointi_desktop.domain.places import RouteKey
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip, WeeklyPlan
from hyvinvointi_desktop.store import rows_sessions as rows
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import Values, as_listed, listed
from hyvinvointi_desktop.store.records_touched import COUNTED, TouchedRecords, touching
from hyvinvointi_desktop.store.rows_courses import group_row

_S = t.sessions.c
_T = t.trips.c
_G = g.group_sessions.c
_IF_MISSING = sqlite.insert(g.group_sessions).on_conflict_do_nothing()
SESSIONS = select(t.sessions).order_by(_S.starts_at, _S.id)
_TRIPS_ALONE = select(t.trips).where(_T.session_id.is_(None)).order_by(_T.driven_on, _T.id)
_PLANS = select(t.plans).order_by(t.plans.c.id)
_PLAN_CLIENTS = select(t.plan_clients).order_by(t.plan_clients.c.position)


def _client_of(row: Any) -> Any:
    return row.client_id


_CHILDREN: tuple[tuple[Table, Callable[[Any], Any]], ...] = (
    (t.session_clients, _client_of),
    (t.trips, rows.trip_of),
    (t.expenses, rows.expense_of),
    (t.marks, rows.mark_of),
    (t.tasks, rows.task_of),
)
_ROWS_OF = (
    (t.session_clients, rows.session_client_rows),
    (t.trips, rows.session_trip_rows),
    (t.expenses, rows.expense_rows),
    (t.marks, rows.mark_rows),
    (t.tasks, rows.task_rows),
)


def touching_or_driven(first: date, last: date) -> ColumnElement[bool]:
    """Sessions that touch the days or own a trip dated in them."""
    driven = select(_T.session_id).where(_T.driven_on.between(first.isoformat(), last.isoformat()))
    return _S.id.in_(union(select(_S.id).where(touching(first, last)), driven.where(_T.session_id.is_not(None))))


class SessionRecords(TouchedRecords):
    """The diary's records."""

    def session(self, session_id: SessionId) -> Session | None:
        """The session of that id."""
        return next(iter(self._sessions(SESSIONS.where(_S.id == session_id))), None)

    def has_sessions(self) -> bool:
        """Whether there is any session at all."""
        return self._one(select(_S.id).limit(1)) is not None

    def all_sessions(self) -> tuple[Session, ...]:
        """Every session by start, then id."""
        return self._sessions(SESSIONS, every=True)

    def sessions_between(self, first: date, last: date, client_id: ClientId | None = None) -> tuple[Session, ...]:
        """Sessions that touch the local days, by start then id."""
        wanted = SESSIONS.where(touching(first, last))
        if client_id is not None:
            with_client = select(t.session_clients.c.session_id).where(t.session_clients.c.client_id == client_id)
            wanted = wanted.where(_S.id.in_(with_client))
        return self._sessions(wanted)

    def _sessions(self, wanted: Select[Any], *, every: bool = False) -> tuple[Session, ...]:
        """The sessions with their children: one statement each, however many there are."""
        found = self._rows(wanted)
        if not found:
            return ()
        ids = None if every else as_listed(row.id for row in found)
        children = [self._children(table, of, ids) for table, of in _CHILDREN]
        courses = self._courses_of(ids)
        return tuple(
            rows.session_of(row, courses.get(row.id), *(kind.get(row.id, []) for kind in children)) for row in found
        )

    def _courses_of(self, ids: Values | None) -> dict[str, Any]:
        statement = select(_G.session_id, _G.course_id)
        owned = statement if ids is None else statement.where(listed(_G.session_id))
        return {row.session_id: row.course_id for row in self._rows(owned, ids)}

    def _children(self, table: Table, of: Callable[[Any], Any], ids: Values | None) -> dict[str, list[Any]]:
        statement = select(table).order_by(table.c.position)
        owned = table.c.session_id.is_not(None) if ids is None else listed(table.c.session_id)
        groups: dict[str, list[Any]] = defaultdict(list)
        for row in self._rows(statement.where(owned), ids):
            groups[row.session_id].append(of(row))
        return groups

    def put_session(self, session: Session) -> None:
        """Adds or replaces a session with all that hangs on it. One of a course gets its group part if it has none.

        Raises:
            RecordsRefused: the id of one of its trips, expenses or tasks is taken elsewhere, or it is kept as another
                course's or as no course's.
        """
        self._ids_must_be_free(t.trips, session.id, [x.id for x in session.trips])
        self._ids_must_be_free(t.expenses, session.id, [x.id for x in session.expenses])
        self._ids_must_be_free(t.tasks, session.id, [x.id for x in session.tasks])
        before = self._counting(session.id)
        self._course_must_be(session)
        self._put(t.sessions, rows.session_row(session))
        for table, rows_of in _ROWS_OF:
            self._put_children(table, "session_id", session.id, rows_of(session))
        if session.course is not None:
            self._connection.execute(_IF_MISSING, group_row(GroupSession(session.id, session.course)))
        self._touch_changed(before, session)

    def _course_must_be(self, session: Session) -> None:
        kept = self._one(select(_G.course_id).where(_G.session_id == session.id))
        if kept is not None and kept.course_id != session.course:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, session.id)

    def _counting(self, session_id: SessionId) -> Session | None:
        """The session as it is kept, when a claim may depend on it."""
        kept = self._one(select(_S.status).where(_S.id == session_id))
        return self.session(session_id) if kept and kept.status in COUNTED else None

    def _touch_changed(self, before: Session | None, after: Session | None) -> None:
        sides = [None if side is None else counting_part(side) for side in (before, after)]
        if sides[0] != sides[1]:
            self._touch(month for side in sides if side is not None for month in months_of(side))

    def _ids_must_be_free(self, table: Table, session_id: SessionId, ids: Sequence[str]) -> None:
        if ids:
            elsewhere = select(table.c.id).where(table.c.id.in_(ids), table.c.session_id.is_distinct_from(session_id))
            taken = self._rows(elsewhere.limit(1))
            if taken:
                raise RecordsRefused(RefusedCode.ALREADY_THERE, taken[0].id)

    def delete_session(self, session_id: SessionId) -> None:
        """Deletes a session with all that hangs on it; one that is not there is no fault."""
        before = self._counting(session_id)
        self._connection.execute(delete(t.sessions).where(_S.id == session_id))
        self._touch_changed(before, None)

    def add_sessions(self, sessions: Sequence[Session]) -> None:
        """Adds many sessions that are not there yet, each kind of row in one go."""
        self._insert(t.sessions, (rows.session_row(s) for s in sessions))
        for table, rows_of in _ROWS_OF:
            self._insert(table, (row for s in sessions for row in rows_of(s)))
        self._touch(month for s in sessions if counting_part(s) is not None for month in months_of(s))

    def trip(self, trip_id: TripId) -> Trip | None:
        """The stand-alone trip of that id."""
        row = self._one(_TRIPS_ALONE.where(_T.id == trip_id))
        return rows.trip_of(row) if row else None

    def put_trip(self, trip: Trip) -> None:
        """Adds or replaces a trip that stands alone.

        Raises:
            RecordsRefused: a session has a trip of that id.
        """
        owner = self._one(select(_T.session_id, _T.driven_on).where(_T.id == trip.id))
        if owner and owner.session_id is not None:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, trip.id)
        self._put(t.trips, rows.trip_row(trip))
        days = [trip.on] if owner is None else [trip.on, date.fromisoformat(owner.driven_on)]
        self._touch(Month.of(day) for day in days)

    def delete_trip(self, trip_id: TripId) -> None:
        """Deletes a trip that stands alone; one that is not there is no fault."""
        before = self.trip(trip_id)
        self._connection.execute(delete(t.trips).where(_T.id == trip_id, _T.session_id.is_(None)))
        self._touch([] if before is None else [Month.of(before.on)])

    def trips_between(self, first: date, last: date) -> tuple[Trip, ...]:
        """Trips that stand alone, by date then id."""
        within = _T.driven_on.between(first.isoformat(), last.isoformat())
        return tuple(rows.trip_of(row) for row in self._rows(_TRIPS_ALONE.where(within)))

    def all_trips(self) -> tuple[Trip, ...]:
        """Every trip that stands alone, by date then id."""
        return tuple(rows.trip_of(row) for row in self._rows(_TRIPS_ALONE))

    def route_drives(self, routes: Iterable[RouteKey], before: date) -> tuple[RouteDrive, ...]:
        """Every drive of the routes up to and including ``before``, by date then id."""
        took_place = or_(_T.session_id.is_(None), _S.status.not_in((Status.PLANNED.value, Status.CANCELLED.value)))
        statement = (
            select(_T.id, _T.driven_on, _T.from_place, _T.to_place, _T.km_tenths, _T.via)
            .select_from(t.trips.outerjoin(t.sessions, _T.session_id == _S.id))
            .where(listed(_T.route), _T.driven_on <= before.isoformat(), took_place)
            .order_by(_T.driven_on, _T.id)
        )
        wanted = as_listed(sorted({v.route_text(route) for route in routes}))
        return tuple(
            RouteDrive(
                r.id, date.fromisoformat(r.driven_on), r.from_place, r.to_place, r.km_tenths, v.strings_of(r.via)
            )
            for r in self._rows(statement, wanted)
        )

    def driven_places(self, first: date, last: date) -> tuple[tuple[str, ...], ...]:
        """From, stops and to of every trip of the sessions that touch the days, by the session's start."""
        statement = (
            select(_T.from_place, _T.via, _T.to_place)
            .select_from(t.trips.join(t.sessions, _T.session_id == _S.id))
            .where(touching(first, last))
            .order_by(_S.starts_at, _S.id, _T.position)
        )
        return tuple((r.from_place, *v.strings_of(r.via), r.to_place) for r in self._rows(statement))

    def plans(self) -> tuple[WeeklyPlan, ...]:
        """Every repeating plan, by id."""
        clients = self._groups(_PLAN_CLIENTS, "plan_id")
        return tuple(rows.plan_of(row, clients.get(row.id, ())) for row in self._rows(_PLANS))

    def put_plan(self, plan: WeeklyPlan) -> None:
        """Adds or replaces a plan."""
        self._put(t.plans, rows.plan_row(plan))
        self._put_children(t.plan_clients, "plan_id", plan.id, rows.plan_client_rows(plan))

    def delete_plan(self, plan_id: PlanId) -> None:
        """Deletes a plan; sessions made from it stay and forget it."""
        self._connection.execute(delete(t.plans).where(t.plans.c.id == plan_id))
