"""The beginning and the end of an act: its number while rows are written, what it came to, its entry in the log."""

from sqlalchemy import Connection, delete, func, insert, select

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import Act
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.history_triggers import BY_NAME, columns_sql

_PRESENT = t.current_act.c
_CHANGES = t.row_changes.c


def begin_act(connection: Connection, act: Act | None, by: By) -> int | None:
    """Numbers the act and makes it the present one; without an act no record can be changed."""
    if act is None:
        return None
    row = {
        "at": v.utc_text(by.at), "offset_minutes": by.offset_minutes, "kind": act.kind.value,
        "about_kind": act.about and act.about.kind.value, "about_id": act.about and act.about.id,
        "client_id": next(iter(act.clients), None), "many": act.many, "final": 0,
    }  # fmt: skip
    number = int(connection.execute(insert(t.acts).returning(t.acts.c.id), row).scalar_one())
    connection.execute(insert(t.current_act), {"id": 1, "act": number})
    return number


def finish_act(records: Records, connection: Connection, act: Act, number: int, by: By) -> None:
    """Forgets rows that were written as they were, logs the act, and lets no further row be changed.

    An act that changed nothing leaves its entry in the log but no act to undo.
    """
    _forget_the_same(connection, number)
    connection.execute(delete(t.current_act))
    changed = connection.scalar(select(func.count()).select_from(t.row_changes).where(_CHANGES.act == number))
    final = connection.scalar(select(t.acts.c.final).where(t.acts.c.id == number))
    detail: tuple[tuple[str, int], ...] = (("rows", int(changed or 0)),)
    if changed or final:
        detail += (("act", number),)
    else:
        connection.execute(delete(t.acts).where(t.acts.c.id == number))
    about = act.about
    for client in act.clients or ("",):
        records.log(
            Seen(act.kind.value, about.kind.value if about else "", about.id if about else "", client, detail), by
        )


def _forget_the_same(connection: Connection, number: int) -> None:
    for name in connection.scalars(select(_CHANGES.row_table).where(_CHANGES.act == number).distinct()).all():
        connection.exec_driver_sql(_SAME[name], (number, name))


def _same(name: str) -> str:
    table = BY_NAME[name].table
    keys = " AND ".join(f'x."{c.name}" = row_key ->> \'$[{n}]\'' for n, c in enumerate(table.primary_key))
    now = f"SELECT {columns_sql(table, 'x')} FROM {name} x WHERE {keys}"
    return f"DELETE FROM row_changes WHERE act = ? AND row_table = ? AND before IS ({now})"


_SAME = {name: _same(name) for name in BY_NAME}
