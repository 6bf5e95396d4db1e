"""What falls due on a day though no meeting is agreed: promises, endings of agreements, decisions and tickets.

What a rule makes due (a review, a measure) is added by those who know the rule; here is the one shape for all of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, Phase


class DueKind(StrEnum):
    """What falls due."""

    TASK = "task"
    AGREEMENT_ENDS = "agreement_ends"
    DECISION_ENDS = "decision_ends"
    ALLOWANCE_ENDS = "allowance_ends"
    TICKET_ENDS = "ticket_ends"
    REVIEW = "review"
    FINAL_REVIEW = "final_review"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that falls due on a day. ``name`` is the client's, ``words`` what was promised or measured."""

    kind: DueKind
    on: date
    client: ClientId | None
    name: str
    words: str = ""
    session: SessionId | None = None


_ENDS = {
    DecisionKind.SERVICE: DueKind.DECISION_ENDS,
    DecisionKind.ALLOWANCE: DueKind.ALLOWANCE_ENDS,
    DecisionKind.TICKET: DueKind.TICKET_ENDS,
}


def dues(records: Records, people: Mapping[ClientId, Client], first: date, last: date) -> tuple[Due, ...]:
    """What falls due on the days, by day, name and kind; of archived clients nothing."""
    here = {client: person for client, person in people.items() if person.archived_on is None}
    found = [*_tasks(records, people), *_agreements(records, here), *_decisions(records, here)]
    return tuple(sorted((d for d in found if first <= d.on <= last), key=lambda d: (d.on, d.name.casefold(), d.kind)))


def _tasks(records: Records, people: Mapping[ClientId, Client]) -> Iterable[Due]:
    for task in records.open_tasks():
        if task.due_on is not None:
            person = people.get(task.client) if task.client is not None else None
            yield Due(DueKind.TASK, task.due_on, task.client, person.name if person else "", task.words, task.session)


def _agreements(records: Records, people: Mapping[ClientId, Client]) -> Iterable[Due]:
    """Only the last day of the newest: one that another follows ends nothing."""
    agreements = records.all_agreements()
    replaced = {a.replaces for a in agreements}
    last: dict[ClientId, date] = {}
    for agreement in agreements:
        if agreement.id not in replaced and agreement.ended_on is None:
            last[agreement.client] = max(agreement.last_day, last.get(agreement.client, date.min))
    for client, day in last.items():
        if client in people:
            yield Due(DueKind.AGREEMENT_ENDS, day, client, people[client].name)


def _decisions(records: Records, people: Mapping[ClientId, Client]) -> Iterable[Due]:
    """The last day of each kind of decision, of periods that go on."""
    gone = {p.id for p in records.all_periods() if p.phase in (Phase.ENDED, Phase.NOT_NOW)}
    last: dict[tuple[ClientId, DecisionKind], date] = {}
    for decision in records.all_decisions():
        if decision.period not in gone:
            key = (decision.client, decision.kind)
            last[key] = max(decision.last_day, last.get(key, date.min))
    for (client, kind), day in last.items():
        if client in people:
            yield Due(_ENDS[kind], day, client, people[client].name)
