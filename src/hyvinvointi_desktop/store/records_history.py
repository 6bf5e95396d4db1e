"""Acts, what they changed, and the ways back. Rows are put back as rows, whatever record they belong to."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select, text, update
from sqlalchemy.exc import IntegrityError

from hyvinvointi_desktop.app.history_port import ActRow, NotTheLast, RowState
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as care
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.history_triggers import BY_NAME, TRACKED, Tracked, columns_sql, key_sql
from hyvinvointi_desktop.store.records_base import Values, as_listed, listed
from hyvinvointi_desktop.store.records_touched import TouchedRecords
from hyvinvointi_desktop.store.versions_in_use import VERSIONED, made_under

_A = t.acts.c
_C = t.row_changes.c
_ALL = 1 << 62


_FIRST_MOMENT = datetime(1, 1, 2, tzinfo=UTC)
_ROOTS = tuple(tracked.table.name for tracked in TRACKED if not tracked.child or tracked.table is t.trips)
_TAKEN_OUT = (
    select(t.acts, _C.about_kind.label("of_kind"), _C.about_id.label("of_id"), _C.row_table, _C.row_key)
    .join_from(t.row_changes, t.acts, _C.act == _A.id)
    .where(_C.before.is_not(None), _C.row_table.in_(_ROOTS))
    .where(or_(_C.row_table != t.trips.name, _C.about_kind == RecordKind.TRIP.value))
)


def _act_of(row: Any) -> ActRow:
    about = Ref(RecordKind(row.about_kind), row.about_id) if row.about_kind is not None else None
    client = None if row.client_id is None else ClientId(row.client_id)
    at = v.instant_of(row.at, row.offset_minutes)
    return ActRow(
        row.id, at, ActKind(row.kind), about, client, row.many, bool(row.final), row.undoes, row.undone_by
    )  # fmt: skip


def _of(about: Ref) -> ColumnElement[bool]:
    return and_(_C.about_kind == about.kind.value, _C.about_id == about.id)


def _state_of(row: Any) -> RowState:
    return RowState(row.row_table, row.row_key, None if row.before is None else json.loads(row.before))


def _key_of(state: RowState) -> Values:
    names = [column.name for column in BY_NAME[state.table].table.primary_key]
    return dict(zip(names, json.loads(state.key), strict=True))


def _rows_of(tracked: Tracked) -> str:
    name, table = tracked.table.name, tracked.table
    kind, about, only = (part.replace("{}", "x") for part in (tracked.kind, tracked.about, tracked.only or "1"))
    found = f"({about}) = ?2"
    if table is t.trips:  # by its indexes: the expression alone would read every trip there is
        found += " AND (x.session_id = ?2 OR x.id = ?2)"
    return (
        f"SELECT '{name}' AS row_table, {key_sql(table, 'x')} AS row_key, {columns_sql(table, 'x')} AS before "
        f"FROM {name} x WHERE ({kind}) = ?1 AND {found} AND {only}"
    )


_ROWS_OF = {tracked.table.name: _rows_of(tracked) for tracked in TRACKED}


class HistoryStoreRecords(TouchedRecords):
    """The history inside one transaction."""

    def acts(self, limit: int, *, before: int | None = None, about: Ref | None = None) -> tuple[ActRow, ...]:
        """Acts that changed something, newest first; with ``about`` only those that changed that record."""
        wanted = select(t.acts).where(_A.id < (before or _ALL)).order_by(_A.id.desc()).limit(limit)
        if about is not None:
            wanted = wanted.where(_A.id.in_(select(_C.act).where(_of(about))))
        return tuple(_act_of(row) for row in self._rows(wanted))

    def act(self, number: int) -> ActRow | None:
        """The act of that number."""
        row = self._one(select(t.acts).where(_A.id == number))
        return None if row is None else _act_of(row)

    def changed_by(self, number: int) -> tuple[Ref, ...]:
        """The records an act changed."""
        found = self._rows(select(_C.about_kind, _C.about_id).where(_C.act == number).distinct().order_by(_C.about_id))
        return tuple(Ref(RecordKind(row.about_kind), row.about_id) for row in found)

    def take_back(self, number: int) -> None:
        """Puts every row that the act changed back as it was before, within the act at hand.

        Raises:
            NotTheLast: a later act changed one of the rows, or something that stays needs one that would go.
        """
        if self._changed_later(number):
            raise NotTheLast(number)
        changes = select(_C.row_table, _C.row_key, _C.before).where(_C.act == number)
        self._put_states([_state_of(row) for row in self._rows(changes)])
        present = self._present_act()
        self._connection.execute(update(t.acts).where(_A.undone_by == number).values(undone_by=None))  # holds again
        self._connection.execute(update(t.acts).where(_A.id == number).values(undone_by=present))
        self._connection.execute(update(t.acts).where(_A.id == present).values(undoes=number))

    def rows_now(self, about: Ref) -> tuple[RowState, ...]:
        """The rows of a record as they are."""
        found: list[RowState] = []
        for tracked in TRACKED:
            if about.kind.value in tracked.kind:
                rows = self._connection.exec_driver_sql(_ROWS_OF[tracked.table.name], (about.kind.value, about.id))
                found += [_state_of(row) for row in rows]
        return tuple(found)

    def rows_after(self, about: Ref, number: int) -> tuple[RowState, ...]:
        """The rows of a record as they were when that act was done: the present ones, walked back act by act."""
        return self.rows_after_each(about, (number,))[number]

    def rows_after_each(self, about: Ref, numbers: Iterable[int]) -> dict[int, tuple[RowState, ...]]:
        """The same for many acts in one walk."""
        states = {(state.table, state.key): state for state in self.rows_now(about)}
        wanted = sorted(set(numbers), reverse=True)
        later = and_(_of(about), _C.act > min(wanted, default=_ALL))
        columns = select(_C.act, _C.row_table, _C.row_key, _C.before)
        changes = self._rows(columns.where(later).order_by(_C.act.desc()))
        found, n = {}, 0
        for number in wanted:
            while n < len(changes) and changes[n].act > number:
                states[changes[n].row_table, changes[n].row_key] = _state_of(changes[n])
                n += 1
            found[number] = tuple(state for state in states.values() if state.columns is not None)
        return found

    def put_rows_as_after(self, about: Ref, number: int) -> None:
        """Makes a record what it was when that act was done, within the act at hand."""
        wanted = {(state.table, state.key): state for state in self.rows_after(about, number)}
        for state in self.rows_now(about):
            wanted.setdefault((state.table, state.key), RowState(state.table, state.key, None))
        self._put_states(list(wanted.values()))

    def put_rows(self, states: Sequence[RowState]) -> None:
        """Puts rows to what they are given as, within the act at hand. Raises NotTheLast where one lacks another."""
        self._put_states(states)

    def deleted_since(self, moment: datetime) -> tuple[tuple[Ref, ActRow], ...]:
        """Records that are gone and were there before an act since the moment, newest first."""
        found: dict[Ref, ActRow] = {}
        looked_at: set[Ref] = set()
        for row in self._rows(_TAKEN_OUT.where(_A.at >= v.utc_text(moment)).order_by(_A.id.desc())):
            ref = Ref(RecordKind(row.of_kind), row.of_id)
            if ref in looked_at:  # a record has one row of its own, however often it changed
                continue
            looked_at.add(ref)
            if not self._is_there(row.row_table, row.row_key):
                found[ref] = _act_of(row)
        return tuple(found.items())

    def forget_versions(self, about: Iterable[Ref]) -> None:
        """Takes away what is kept of earlier versions of these records. What changed them cannot be undone any more."""
        for ref in about:
            acts = select(_C.act).where(_of(ref))
            self._connection.execute(update(t.acts).where(_A.id.in_(acts)).values(final=1))
            self._connection.execute(delete(t.row_changes).where(_of(ref)))

    def forget_deleted_before(self, moment: datetime) -> int:
        """Empties the bin of what was deleted before the moment; how many records went."""
        gone = [ref for ref, act in self.deleted_since(_FIRST_MOMENT) if act.at < moment]
        self.forget_versions(gone)
        return len(gone)

    # -- how ----------------------------------------------------------------------------------------------------

    def _is_there(self, table: str, key: str) -> bool:
        known = BY_NAME[table].table
        where = and_(*(known.c[name] == value for name, value in _key_of(RowState(table, key, None)).items()))
        return self._one(select(text("1")).select_from(known).where(where)) is not None

    def _changed_later(self, number: int) -> bool:
        """Whether an act after it changed one of its rows and still holds. Two acts of which one took the other back
        leave the rows as they found them, when both came after it."""
        later, doer, other = t.row_changes.alias("later"), t.acts.alias("doer"), t.acts.alias("other")
        took_back_later = exists().where(other.c.undone_by == doer.c.id, other.c.id > number)
        holds = and_(doer.c.undone_by.is_(None), ~took_back_later, doer.c.id != self._present_act())
        same = and_(later.c.row_table == _C.row_table, later.c.row_key == _C.row_key, later.c.act > number)
        changed = exists().where(same, later.c.act == doer.c.id, holds)
        return self._one(select(text("1")).where(_C.act == number, changed).limit(1)) is not None

    def _present_act(self) -> int | None:
        row = self._one(select(t.current_act.c.act))
        return None if row is None else row.act

    def _put_states(self, states: Sequence[RowState]) -> None:
        """Puts rows to what they are given as. Every month that counted on them before or counts on them now is
        touched; foreign keys are looked at when all rows are there.

        Raises:
            NotTheLast: a signed review would change, something that stays needs a row that would go, or a version that
                is in use would go or say something else.
        """
        self._connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        other = [s for s in states if s.table in VERSIONED and self._will_be_other(s)]
        try:
            self._put_all_states(states)
        except IntegrityError as error:
            if "_signed_" not in str(error.orig):  # the name of the trigger
                raise
            raise NotTheLast from error
        if self._connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise NotTheLast
        if any(self._rows(made_under(s.table, _key_of(s)).limit(1)) for s in other):
            raise NotTheLast

    def _put_all_states(self, states: Sequence[RowState]) -> None:
        with self._watching_first_payer():
            touched = self._months_counting_on(states)
            for state in states:  # children first and away: their order may have changed, and an order has no gaps
                if BY_NAME[state.table].child or state.columns is None:
                    self._take_out(state)
            for state in sorted(states, key=lambda s: _ORDER[s.table]):
                if state.columns is not None:
                    self._put(BY_NAME[state.table].table, dict(state.columns))
            self._touch(touched | self._months_counting_on(states))

    def _will_be_other(self, state: RowState) -> bool:
        """Whether a version is there now and would go or say something else."""
        table = BY_NAME[state.table].table
        where = and_(*(table.c[name] == value for name, value in _key_of(state).items()))
        row = self._one(select(table.c.content).where(where))
        return row is not None and (state.columns is None or state.columns["content"] != row.content)

    def _take_out(self, state: RowState) -> None:
        table = BY_NAME[state.table].table
        where = and_(*(table.c[name] == value for name, value in _key_of(state).items()))
        self._connection.execute(delete(table).where(where))

    def _months_counting_on(self, states: Sequence[RowState]) -> set[Month]:
        sessions, trips, months = set(), set(), set()
        for state in states:
            key = _key_of(state)
            if state.table == t.trips.name:
                trips.add(key["id"])
            elif state.table == t.cap_exceptions.name:
                months.add(Month.from_text(key["month"]))
            elif state.table == t.sessions.name:
                sessions.add(key["id"])
            elif state.table in (care.periods.name, care.decisions.name):
                sessions |= self._sessions_in_service(state)
            elif state.table == g.courses.name:
                led = select(g.group_sessions.c.session_id).where(g.group_sessions.c.course_id == key["id"])
                sessions |= {row.session_id for row in self._rows(led)}
            elif state.table not in _UNCOUNTED and "session_id" in (state.columns or key):
                sessions.add((state.columns or key)["session_id"])
        for kind in (t.expenses, t.tasks):  # a row that is to go does not say whose it was, but its record does
            ids = [_key_of(s)["id"] for s in states if s.table == kind.name]
            owners = select(kind.c.session_id).where(listed(kind.c.id))
            sessions |= {row.session_id for row in self._rows(owners, as_listed(ids))}
        alone = select(t.trips.c.driven_on, t.trips.c.session_id).where(listed(t.trips.c.id))
        for row in self._rows(alone, as_listed(trips)):
            months.add(Month.from_text(row.driven_on[:7]))
            sessions |= {row.session_id} - {None}
        return months | (self._months_where(t.sessions.c.id.in_(sorted(sessions))) if sessions else set())


    def _sessions_in_service(self, state: RowState) -> set[str]:
        """The sessions of the client of a period or a decision: what they are counted by may be other now."""
        table, found = BY_NAME[state.table].table, state.columns
        row = None if found else self._one(select(table.c.client_id).where(table.c.id == _key_of(state)["id"]))
        client = found["client_id"] if found else getattr(row, "client_id", None)
        own = select(t.session_clients.c.session_id).where(t.session_clients.c.client_id == client)
        return {row.session_id for row in self._rows(own)}


_UNCOUNTED = (g.attendance.name, care.network_meetings.name)
"""Of a session, and yet no month counts on them."""

_ORDER = {tracked.table.name: n for n, tracked in enumerate(TRACKED)}
