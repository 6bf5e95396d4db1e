"""From the rows of a record to its facts. Columns that nobody reads as words (ids, offsets, orders) are left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.care_facts import CARE_LINES, CARE_ROOTS
from hyvinvointi_desktop.app.course_facts import COURSE_LINES, COURSE_ROOTS
from hyvinvointi_desktop.app.drop_in_facts import DROP_IN_ROOTS
from hyvinvointi_desktop.app.fact_reads import (
    F,
    Lookup,
    Read,
    as_is,
    clock,
    coded,
    day,
    in_file,
    in_json,
    instant,
    km,
    line,
    of,
    rate,
)
from hyvinvointi_desktop.app.fact_reads import short_name as short_name  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.fact_values import List, Value
from hyvinvointi_desktop.app.history_port import Row, RowState
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Status


def _client(row: Row, look: Lookup) -> Value:
    return look.client(row["client_id"])


def _rate_of(row: Row, _: Lookup) -> Value:
    return Vehicle(row["what"]) if row["what_is"] == "vehicle" else SupplementKind(row["what"])


def _supplement(part: Mapping[str, Any]) -> Value:
    return v.Line((SupplementKind(part["kind"]), v.Km(part["km_tenths"])))


def _leg(part: Mapping[str, Any]) -> Value:
    return v.Line((v.People(part["passengers"]), v.Km(part["km_tenths"])))


_TRIP: Mapping[F, Read] = {
    F.DAY: day("driven_on"),
    F.FROM_PLACE: as_is("from_place"),
    F.VIA: in_json("via", str),
    F.TO_PLACE: as_is("to_place"),
    F.KM: km("km_tenths"),
    F.VEHICLE: of("vehicle", Vehicle),
    F.PURPOSE: as_is("purpose"),
    F.PASSENGERS: in_json("legs", _leg),
    F.TRAILER: of("trailer_km_tenths", lambda tenths: v.Km(tenths) if tenths else None),
    F.SUPPLEMENTS: in_json("supplements", _supplement),
    F.PAYER: lambda row, look: look.payer(row["payer_id"]),
}
"""A trip that stands alone; that of a session is one line of the same."""

ROOTS: Mapping[str, Mapping[F, Read]] = {
    "worker": {
        F.NAME: as_is("name"), F.ROLES: in_json("roles", Role), F.PHONE: as_is("phone"), F.EMAIL: as_is("email"),
        F.ORGANISATION: as_is("organisation"), F.MUNICIPALITY: as_is("municipality"),
    },
    "payers": {
        F.NAME: as_is("name"), F.REGIME: of("regime", Regime), F.KM_LIMIT: km("threshold_km_tenths"),
        F.RATE_AFTER: rate("rate_after"),
    },
    "settings": {
        F.ROUNDING: of("rounding", Rounding), F.ROUNDING_MODE: of("rounding_mode", RoundingMode),
        F.CAP_SCOPE: of("cap_scope", CapScope), F.KM_BEYOND_CAP: of("km_beyond_cap", bool),
        F.NO_SHOW_MINUTES: of("no_show_minutes", v.Minutes),
    },
    "preferences": {F.SETTING: as_is("key"), F.VALUE: as_is("value")},
    "own_templates": {
        F.TITLE: as_is("title"), F.CONTACT_LANGUAGE: coded("language", List.LANGUAGES), F.BODY: as_is("body"),
    },
    "own_programmes": {
        F.TITLE: in_file("title"), F.VERSION: as_is("version"), F.FIRST_DAY: in_file("valid_from"),
        F.LAST_DAY: in_file("valid_to"), F.BODY: as_is("content"),
    },
    "clients": {
        F.NAME: as_is("name"), F.CODE: as_is("code"), F.PHONE: as_is("phone"), F.EMAIL: as_is("email"),
        F.ADDRESS: as_is("address"), F.MUNICIPALITY: as_is("municipality"), F.VILLAGE: as_is("village"),
        F.CONTACT_LANGUAGE: coded("language", List.LANGUAGES), F.INTERPRETER: of("interpreter", bool),
        F.SAFETY: as_is("safety_notes"), F.MOBILITY: as_is("mobility_notes"), F.IDENTITY_CODE: as_is("hetu"),
        F.IN_NEED: line(as_is("in_need_name"), as_is("in_need_relation"), as_is("in_need_phone")),
        F.ARCHIVED_ON: day("archived_on"),
    },
    "cap_exceptions": {F.CLIENT: _client, F.MONTH: as_is("month"), F.MINUTES: of("minutes", v.Minutes)},
    "goals": {
        F.CLIENT: _client, F.WORDS: as_is("words"), F.LEVEL: of("level", GoalLevel),
        F.UNDER: lambda row, look: look.goal(row["parent"]), F.WHO: as_is("who"), F.BY_WHEN: as_is("by_when"),
        F.NOTICED_BY: as_is("noticed_by"), F.SET_ON: day("set_on"), F.STATE: of("state", GoalState),
        F.STATE_ON: day("state_on"), F.ORDER: of("position", lambda position: position + 1),
    },
    "plans": {
        F.WEEKDAY: of("weekday", v.Weekday), F.STARTS: clock("starts"), F.ENDS: clock("ends"),
        F.KIND: coded("kind", List.KINDS), F.FIRST_DAY: day("first_day"), F.LAST_DAY: day("last_day"),
        F.EVERY_WEEKS: of("every_weeks", v.EveryWeeks), F.PLACE: as_is("place"),
    },
    "sessions": {
        F.STARTS: instant("starts_at"), F.ENDS: instant("ends_at"), F.KIND: coded("kind", List.KINDS),
        F.STATUS: of("status", Status), F.PLACE: as_is("place"), F.NOTE: as_is("note"),
        F.BARRIERS: in_json("barriers", lambda x: v.Coded(List.BARRIERS, x)), F.ENTERED_ON: day("entered_on"),
        F.REMINDED_ON: day("reminded_on"),
    },
    "explanations": {
        F.KIND: coded("code", List.FINDINGS), F.ABOUT: as_is("about_on"), F.WORDS: as_is("words"),
    },
    **COURSE_ROOTS,
    **DROP_IN_ROOTS,
    **CARE_ROOTS,
}  # fmt: skip
"""What a record's own row says, by its table."""

LINES: Mapping[str, tuple[F, Read]] = {
    "hourly_rates": (F.RATES, line(day("valid_from"), rate("rate"))),
    "own_km_rates": (F.RATES, line(_rate_of, day("first_day"), day("last_day"), rate("rate"), as_is("source"))),
    "own_barriers": (F.BARRIERS, of("words", lambda x: v.Coded(List.BARRIERS, x))),
    "consents": (
        F.CONSENTS,
        line(coded("purpose", List.CONSENTS), day("given_on"), day("withdrawn_on")),
    ),
    "plan_clients": (F.CLIENTS, _client),
    "session_clients": (F.CLIENTS, _client),
    "trips": (F.TRIPS, line(*_TRIP.values())),
    "expenses": (
        F.EXPENSES,
        line(day("spent_on"), coded("kind", List.EXPENSES), of("amount_cents", v.Cents), as_is("description")),
    ),
    "marks": (F.MARKS, line(lambda row, look: look.goal(row["goal_id"]), of("mark", Mark))),
    "tasks": (F.TASKS, line(as_is("words"), as_is("who"), day("due_on"), day("done_on"))),
    **COURSE_LINES,
    **CARE_LINES,
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
            hanging.setdefault(name, []).append((row.get("position", 0), read(row, look)))
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
