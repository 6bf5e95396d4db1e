"""How the columns of a row are read as values, and names for the ids in them. A part of ``record_facts``."""

import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_values import List, Value
from hyvinvointi_desktop.app.history_port import Row
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.domain.people import Client

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
    definitions: Definitions | None = None
    """Tells what shipped measures and forms are called; without it they are their ids."""
    _goals: dict[str, str] = field(default_factory=dict)
    _participants: dict[str, str] = field(default_factory=dict)

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

    @cached_property
    def _courses(self) -> Mapping[str, str]:
        return {c.id: c.name for c in self.records.courses()}

    def course(self, course_id: str) -> str:
        """The course's name; empty when it is gone."""
        return self._courses.get(course_id, "")

    def participant(self, enrolment_id: str) -> str:
        """Who takes part; the row is looked at once."""
        if enrolment_id not in self._participants:
            found = self.records.enrolment(EnrolmentId(enrolment_id))
            self._participants[enrolment_id] = "" if found is None else self.client(found.client)
        return self._participants[enrolment_id]

    @cached_property
    def _decided_for(self) -> Mapping[str, str]:
        return {d.id: d.client for d in self.records.all_decisions()}

    def decided_for(self, decision_id: str) -> str:
        """Whom a decision is of; empty when it is gone."""
        client = self._decided_for.get(decision_id)
        return "" if client is None else self.client(client)

    @cached_property
    def _members(self) -> Mapping[str, str]:
        return {m.id: m.name for m in self.records.all_network_members()}

    def member(self, member_id: str) -> str:
        """Somebody of a network; empty when taken out of it."""
        return self._members.get(member_id, "")

    @cached_property
    def _measures(self) -> Mapping[str, str]:
        shipped = () if self.definitions is None else self.definitions.measures()
        return {str(m.id): m.name("fi") for m in shipped} | {
            str(m.id): title_in(m.content) for m in self.records.own_measures()
        }

    def measure(self, measure_id: str) -> str:
        """The newest title that the organisation gave a measure, else the shipped one's."""
        return self._measures.get(measure_id) or measure_id

    @cached_property
    def _forms(self) -> Mapping[str, str]:
        shipped = () if self.definitions is None else self.definitions.feedback_forms()
        own = {str(f.id): title_in(f.content) for f in self.records.own_forms()}
        return {str(f.id): f.name("fi") for f in shipped} | own

    def form(self, form_id: str) -> str:
        """The newest title that the organisation gave a form, else the shipped one's."""
        return self._forms.get(form_id) or form_id

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


def title_in(content: str) -> str:
    """The Finnish title at the head of a file, which is always there."""
    found = tomllib.loads(content).get("title")
    return str(found["fi"] if isinstance(found, dict) else found or "")


def in_file(name: str) -> Read:
    """A value at the head of a file; a title in Finnish."""

    def read(content: str) -> Value:
        return title_in(content) if name == "title" else tomllib.loads(content).get(name)

    return of("content", read)


def as_is(column: str) -> Read:
    """The column as it stands."""
    return lambda row, _: row[column]


def of(column: str, make: Callable[[Any], Value]) -> Read:
    """The column made into a value; None stays."""
    return lambda row, _: None if row[column] is None else make(row[column])


def day(column: str) -> Read:
    """A day."""
    return of(column, date.fromisoformat)


def clock(column: str) -> Read:
    """A clock time."""
    return of(column, time.fromisoformat)


def instant(column: str) -> Read:
    """A moment."""
    return of(column, datetime.fromisoformat)


def coded(column: str, words: List) -> Read:
    """An id from a list of words."""
    return of(column, lambda value: v.Coded(words, value))


def in_json(column: str, make: Callable[[Any], Value]) -> Read:
    """A list."""
    return of(column, lambda text: v.Many(tuple(make(x) for x in json.loads(text))))


def km(column: str) -> Read:
    """A distance."""
    return of(column, v.Km)


def rate(column: str) -> Read:
    """A rate."""
    return of(column, Decimal)


def line(*reads: Read) -> Read:
    """Several columns as one line."""
    return lambda row, look: v.Line(tuple(read(row, look) for read in reads))


def flag(column: str) -> Read:
    """Yes or no; None stays."""
    return of(column, bool)
