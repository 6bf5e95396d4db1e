"""What could be read of a damaged store and is not in the backup that takes its place: told apart, and brought in."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Engine

from hyvinvointi_desktop.app.history_port import RowState
from hyvinvointi_desktop.app.rescue_port import Difference, RescueNotes
from hyvinvointi_desktop.domain.acts import OWN, Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.store.history_triggers import TRACKED, columns_sql, key_sql
from hyvinvointi_desktop.store.salvage import Salvaged
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

Rows = dict[Ref, dict[tuple[str, str], str]]
"""Every row of every record that has versions: by record, then by table and key, the columns as JSON."""

_ACT = Act(ActKind.LOG_TAKEN_IN, Ref(RecordKind.PROFILE, OWN))
_ALONE = (RecordKind.SESSION, RecordKind.TRIP)
"""Nothing else needs them: one that lacks a part is left out rather than brought in smaller than it was."""


def rows_in(execute: Callable[[str], Iterable[Any]]) -> Rows:
    """All rows that have versions, by a function that runs a query."""
    found: Rows = {}
    for tracked in TRACKED:
        table, name = tracked.table, tracked.table.name
        there = {row[1] for row in execute(f'PRAGMA table_info("{name}")')}
        if not {c.name for c in table.columns} <= there:
            continue  # an older schema; what it lacks cannot differ
        kind, about, only = (part.replace("{}", "x") for part in (tracked.kind, tracked.about, tracked.only or "1"))
        columns = f"{key_sql(table, 'x')}, {columns_sql(table, 'x')}"
        for row in execute(f'SELECT {kind}, {about}, {columns} FROM "{name}" x WHERE {only}'):
            found.setdefault(Ref(RecordKind(row[0]), str(row[1])), {})[name, row[2]] = row[3]
    return found


def difference(source: Rows, there: Rows, readable: Salvaged, erased: Collection[ClientId] = ()) -> Difference:
    """What bringing in would bring, and what it would leave. Records of those who are ``erased`` again in the backup
    change by that and are not counted as changed."""
    new, changed, left = _sorted_out(source, there, readable)
    changed = [ref for ref in changed if not _about(there[ref], erased)]
    clients = sum(r.kind is RecordKind.CLIENT for r in new)
    visits = sum(r.kind is RecordKind.SESSION for r in new)
    names = tuple(sorted(f"{r.kind.value} {r.id}" for r in left))
    return Difference(clients, visits, len(new) - clients - visits, len(changed), names)


def _about(rows: Mapping[tuple[str, str], str], clients: Collection[ClientId]) -> bool:
    ids = {str(client) for client in clients}
    values = (json.loads(columns) for columns in rows.values()) if ids else ()
    return any({row.get("client_id"), row.get("id")} & ids for row in values)


def bring_in(writer: Engine, log: OpenLog, source: Rows, readable: Salvaged, notes: RescueNotes) -> int:
    """Adds new and changed records: first what can be undone, as one act, then what was signed. How many came.

    Raises:
        NotTheLast: a record would point to one that is not there; nothing of the act is kept.
    """
    with SqlUnitOfWork(writer, _ACT, notes.by) as uow:
        there = rows_in(uow.run)
        new, changed, _ = _sorted_out(source, there, readable)
        present = uow.records.whole_log()
        uow.records.add_log(OpenLog(present.worker, settings=present.settings, attachments=log.attachments))
        uow.records.put_rows(_states(source, there, [*new, *changed]))
        came = len(new) + len(changed)
        uow.commit()
    with SqlUnitOfWork(writer, _ACT, notes.by) as uow:
        came += _signed(uow, log, notes)
        uow.commit()
    return came


def _sorted_out(source: Rows, there: Rows, readable: Salvaged) -> tuple[list[Ref], list[Ref], list[Ref]]:
    """New records, changed ones, and those that are left because they lack something."""
    new: list[Ref] = []
    changed: list[Ref] = []
    left: list[Ref] = []
    for ref, rows in source.items():
        broken = ref in readable.broken
        if ref not in there:
            (left if broken and ref.kind in _ALONE else new).append(ref)
        elif rows != there[ref] and ref not in readable.borrowed:
            (left if broken or _unsure(ref, readable) else changed).append(ref)
    return new, changed, left


def _unsure(ref: Ref, readable: Salvaged) -> bool:
    """Whether rows of such a record may be missing without anybody knowing."""
    return any(ref.kind.value in x.kind and x.table.name in readable.unknown for x in TRACKED if x.child)


def _states(source: Rows, there: Rows, wanted: Sequence[Ref]) -> list[RowState]:
    states = []
    for ref in wanted:
        gone = there.get(ref, {}).keys() - source[ref].keys()
        states += [RowState(table, key, None) for table, key in gone]
        states += [RowState(table, key, json.loads(columns)) for (table, key), columns in source[ref].items()]
    return states


def _signed(uow: SqlUnitOfWork, log: OpenLog, notes: RescueNotes) -> int:
    """Agreements and claims, which no act takes back, and what became of those that are there."""
    records = uow.records
    present = records.whole_log()
    agreements, claims = {a.id: a for a in present.agreements}, {c.id: c for c in present.claims}
    new_claims = tuple(c for c in log.claims if c.id not in claims)
    records.add_log(
        OpenLog(
            present.worker,
            settings=present.settings,
            agreements=log.agreements,
            erased_agreements=log.erased_agreements,
            claims=log.claims,
        )
    )
    notes.settle(records, new_claims)
    ended = [a for a in log.agreements if a.id in agreements and a.ended_on != agreements[a.id].ended_on]
    for agreement in ended:
        if agreement.ended_on is not None:
            records.end_agreement(agreement.id, agreement.ended_on)
    moved = [c for c in log.claims if c.id in claims and c.state is not claims[c.id].state]
    for claim in moved:
        records.put_claim_state(claim.id, claim.state, notes.by.at)
    return len(new_claims) + sum(a.id not in agreements for a in log.agreements) + len(ended) + len(moved)
