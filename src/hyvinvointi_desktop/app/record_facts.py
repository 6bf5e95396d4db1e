"""From the rows of a record to its facts. Columns that nobody reads as words (ids, offsets, orders) are left out."""

import json
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_values import List, Value
from hyvinvointi_desktop.app.history_port import Row, RowState
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client, Role
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Status

F = v.Field

def short_name(client: Client) -> str:
    """``Aino P.``: enough to tell who, not more than is needed on a line that always stands there."""
    parts = client.name.split()
    if not parts:
        return client.code
    return " ".join([parts[0], *(f"{part[0]}." for part in parts[1:][-1:])])


@dataclass
class Lookup:
    """Names for the ids in rows, each read once."""

    records: Records
    _goals: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _clients(self) -> Mapping[str, str]:
        return {c.id: short_name(c) for c in self.records.clients()}

    @cached_property
    def _payers(self) -> Mapping[str, str]:
        return {p.id: p.name for p in self.records.payers()}

    def client(self, client_id: str) -> str:
        """Who it is; empty when the client is gone."""
        return self._clients.get(client_id, "")

    def payer(self, payer_id: str | None) -> str | None:
        """Who pays."""
        return None if payer_id is None else self._payers.get(payer_id, payer_id)

    def goal(self, goal_id: str | None) -> str | None:
        """The words of a goal, also of one that is gone."""
        if goal_id is None:
            return None
        if goal_id not in self._goals:
            about = Ref(RecordKind.GOAL, goal_id)
            rows = self.records.rows_now(about)
            self._goals[goal_id] = rows[0].columns["words"] if rows and rows[0].columns else ""
        return self._goals[goal_id]


Read = Callable[[Row, Lookup], Value]


def _as_is(column: str) -> Read:
    return lambda row, _: row[column]


def _of(column: str, make: Callable[[Any], Value]) -> Read:
    return lambda row, _: None if row[column] is None else make(row[column])


def _day(column: str) -> Read:
    return _of(column, date.fromisoformat)


def _clock(column: str) -> Read:
    return _of(column, time.fromisoformat)


def _instant(column: str) -> Read:
    return _of(column, datetime.fromisoformat)


def _coded(column: str, words: List) -> Read:
    return _of(column, lambda value: v.Coded(words, value))


def _json(column: str, make: Callable[[Any], Value]) -> Read:
    return _of(column, lambda text: v.Many(tuple(make(x) for x in json.loads(text))))


def _km(column: str) -> Read:
    return _of(column, v.Km)


def _rate(column: str) -> Read:
    return _of(column, Decimal)


def _line(*reads: Read) -> Read:
    return lambda row, look: v.Line(tuple(read(row, look) for read in reads))


def _in_file(name: str) -> Read:
    """A value at the head of a programme's file; a title in Finnish, which is always there."""

    def read(content: str) -> Value:
        found = tomllib.loads(content).get(name)
        return found["fi"] if isinstance(found, dict) else found

    return _of("content", read)


def _client(row: Row, look: Lookup) -> Value:
    return look.client(row["client_id"])


def _rate_of(row: Row, _: Lookup) -> Value:
    return Vehicle(row["what"]) if row["what_is"] == "vehicle" else SupplementKind(row["what"])


def _supplement(part: Mapping[str, Any]) -> Value:
    return v.Line((SupplementKind(part["kind"]), v.Km(part["km_tenths"])))


def _leg(part: Mapping[str, Any]) -> Value:
    return v.Line((v.People(part["passengers"]), v.Km(part["km_tenths"])))


_TRIP: Mapping[F, Read] = {
    F.DAY: _day("driven_on"),
    F.FROM_PLACE: _as_is("from_place"),
    F.VIA: _json("via", str),
    F.TO_PLACE: _as_is("to_place"),
    F.KM: _km("km_tenths"),
    F.VEHICLE: _of("vehicle", Vehicle),
    F.PURPOSE: _as_is("purpose"),
    F.PASSENGERS: _json("legs", _leg),
    F.TRAILER: _of("trailer_km_tenths", lambda tenths: v.Km(tenths) if tenths else None),
    F.SUPPLEMENTS: _json("supplements", _supplement),
    F.PAYER: lambda row, look: look.payer(row["payer_id"]),
}
"""A trip that stands alone; that of a session is one line of the same."""

ROOTS: Mapping[str, Mapping[F, Read]] = {
    "worker": {
        F.NAME: _as_is("name"), F.ROLES: _json("roles", Role), F.PHONE: _as_is("phone"), F.EMAIL: _as_is("email"),
        F.ORGANISATION: _as_is("organisation"), F.MUNICIPALITY: _as_is("municipality"),
    },
    "payers": {
        F.NAME: _as_is("name"), F.REGIME: _of("regime", Regime), F.KM_LIMIT: _km("threshold_km_tenths"),
        F.RATE_AFTER: _rate("rate_after"),
    },
    "settings": {
        F.ROUNDING: _of("rounding", Rounding), F.ROUNDING_MODE: _of("rounding_mode", RoundingMode),
        F.CAP_SCOPE: _of("cap_scope", CapScope), F.KM_BEYOND_CAP: _of("km_beyond_cap", bool),
        F.NO_SHOW_MINUTES: _of("no_show_minutes", v.Minutes),
    },
    "preferences": {F.SETTING: _as_is("key"), F.VALUE: _as_is("value")},
    "own_templates": {
        F.TITLE: _as_is("title"), F.CONTACT_LANGUAGE: _coded("language", List.LANGUAGES), F.BODY: _as_is("body"),
    },
    "own_programmes": {
        F.TITLE: _in_file("title"), F.VERSION: _as_is("version"), F.FIRST_DAY: _in_file("valid_from"),
        F.LAST_DAY: _in_file("valid_to"), F.BODY: _as_is("content"),
    },
    "clients": {
        F.NAME: _as_is("name"), F.CODE: _as_is("code"), F.PHONE: _as_is("phone"), F.EMAIL: _as_is("email"),
        F.ADDRESS: _as_is("address"), F.MUNICIPALITY: _as_is("municipality"), F.VILLAGE: _as_is("village"),
        F.CONTACT_LANGUAGE: _coded("language", List.LANGUAGES), F.INTERPRETER: _of("interpreter", bool),
        F.SAFETY: _as_is("safety_notes"), F.MOBILITY: _as_is("mobility_notes"), F.IDENTITY_CODE: _as_is("hetu"),
        F.IN_NEED: _line(_as_is("in_need_name"), _as_is("in_need_relation"), _as_is("in_need_phone")),
        F.ARCHIVED_ON: _day("archived_on"),
    },
    "cap_exceptions": {F.CLIENT: _client, F.MONTH: _as_is("month"), F.MINUTES: _of("minutes", v.Minutes)},
    "goals": {
        F.CLIENT: _client, F.WORDS: _as_is("words"), F.LEVEL: _of("level", GoalLevel),
        F.UNDER: lambda row, look: look.goal(row["parent"]), F.WHO: _as_is("who"), F.BY_WHEN: _as_is("by_when"),
        F.NOTICED_BY: _as_is("noticed_by"), F.SET_ON: _day("set_on"), F.STATE: _of("state", GoalState),
        F.STATE_ON: _day("state_on"), F.ORDER: _of("position", lambda position: position + 1),
    },
    "plans": {
        F.WEEKDAY: _of("weekday", v.Weekday), F.STARTS: _clock("starts"), F.ENDS: _clock("ends"),
        F.KIND: _coded("kind", List.KINDS), F.FIRST_DAY: _day("first_day"), F.LAST_DAY: _day("last_day"),
        F.EVERY_WEEKS: _of("every_weeks", v.EveryWeeks), F.PLACE: _as_is("place"),
    },
    "sessions": {
        F.STARTS: _instant("starts_at"), F.ENDS: _instant("ends_at"), F.KIND: _coded("kind", List.KINDS),
        F.STATUS: _of("status", Status), F.PLACE: _as_is("place"), F.NOTE: _as_is("note"),
        F.BARRIERS: _json("barriers", lambda x: v.Coded(List.BARRIERS, x)), F.ENTERED_ON: _day("entered_on"),
        F.REMINDED_ON: _day("reminded_on"),
    },
    "explanations": {
        F.KIND: _coded("code", List.FINDINGS), F.ABOUT: _as_is("about_on"), F.WORDS: _as_is("words"),
    },
}  # fmt: skip
"""What a record's own row says, by its table."""

LINES: Mapping[str, tuple[F, Read]] = {
    "hourly_rates": (F.RATES, _line(_day("valid_from"), _rate("rate"))),
    "own_km_rates": (F.RATES, _line(_rate_of, _day("first_day"), _day("last_day"), _rate("rate"), _as_is("source"))),
    "own_barriers": (F.BARRIERS, _of("words", lambda x: v.Coded(List.BARRIERS, x))),
    "consents": (
        F.CONSENTS,
        _line(_coded("purpose", List.CONSENTS), _day("given_on"), _day("withdrawn_on")),
    ),
    "plan_clients": (F.CLIENTS, _client),
    "session_clients": (F.CLIENTS, _client),
    "trips": (F.TRIPS, _line(*_TRIP.values())),
    "expenses": (
        F.EXPENSES,
        _line(_day("spent_on"), _coded("kind", List.EXPENSES), _of("amount_cents", v.Cents), _as_is("description")),
    ),
    "marks": (F.MARKS, _line(lambda row, look: look.goal(row["goal_id"]), _of("mark", Mark))),
    "tasks": (F.TASKS, _line(_as_is("words"), _as_is("who"), _day("due_on"), _day("done_on"))),
}
"""What hangs on a record, one line a row, by its table."""


def facts_of(about: Ref, rows: Sequence[RowState], look: Lookup) -> v.Facts:
    """The facts of a record in its rows; empty when there are none."""
    found: dict[F, Value] = {}
    hanging: dict[F, list[tuple[int, Value]]] = {}
    for state in rows:
        row = state.columns
        if row is None:
            continue
        if state.table == "trips" and about.kind is RecordKind.TRIP:
            found |= {name: read(row, look) for name, read in _TRIP.items()}
        elif state.table in LINES:
            name, read = LINES[state.table]
            hanging.setdefault(name, []).append((row["position"], read(row, look)))
        else:
            found |= {name: read(row, look) for name, read in ROOTS[state.table].items()}
    for name, lines in hanging.items():
        found[name] = v.Many(tuple(value for _, value in sorted(lines, key=lambda line: line[0])))
    return found


@dataclass(frozen=True, slots=True)
class Change:
    """One field that differs; None where it was or is not there."""

    field: F
    old: Value
    new: Value


def changes_between(before: v.Facts, after: v.Facts) -> tuple[Change, ...]:
    """The fields that differ, in the order of ``Field``. What is empty on both sides has not changed."""
    pairs = ((name, _filled(before.get(name)), _filled(after.get(name))) for name in F)
    return tuple(Change(name, old, new) for name, old, new in pairs if old != new)


def _filled(value: Value) -> Value:
    """None for what holds nothing."""
    if isinstance(value, v.Many):
        return value if value.items else None
    if isinstance(value, v.Line):
        return value if any(_filled(part) is not None for part in value.parts) else None
    return None if value in {"", False} else value


def clients_in(rows: Sequence[RowState]) -> tuple[ClientId, ...]:
    """Whom a record's rows are about."""
    found: dict[ClientId, None] = {}
    for state in rows:
        row = state.columns or {}
        named = row.get("id") if state.table == "clients" else row.get("client_id")
        if named is not None:
            found[ClientId(named)] = None
    return tuple(found)
