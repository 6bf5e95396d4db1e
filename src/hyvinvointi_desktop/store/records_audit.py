"""The log of who did and saw what: a chain that only grows. The database refuses every change of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, select

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.domain.audit import FIRST, By, Entry, canonical, chained
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase

_L = t.audit.c
_BY_NUMBER = select(t.audit).order_by(_L.seq)
_NEWEST = select(t.audit).order_by(_L.seq.desc())
_AT_ONCE = 2000
_LAST = 1 << 62


class AuditStoreRecords(RecordsBase):
    """The chain inside one transaction."""

    def log(self, seen: Seen, by: By) -> Entry:
        """Adds an entry at the end of the chain."""
        head = self.audit_head()
        entry = chained(
            Entry(
                seq=1 if head is None else head.seq + 1,
                utc=v.utc_text(by.at),
                offset_minutes=by.offset_minutes,
                mono_ns=by.mono_ns,
                session=by.session,
                actor=by.actor,
                role=by.role,
                event=seen.event,
                object_type=seen.object_type,
                object_id=seen.object_id,
                client=seen.client,
                purpose=by.purpose.value,
                outcome=seen.outcome.value,
                detail=canonical(dict(seen.detail)),
            ),
            FIRST if head is None else head.hash,
        )
        row = {column.name: getattr(entry, column.name) for column in t.audit.columns}
        self._connection.execute(insert(t.audit), row)
        return entry

    def audit_head(self) -> Entry | None:
        """The newest entry."""
        return next(iter(self._entries(_NEWEST.limit(1))), None)

    def audit_entry(self, seq: int) -> Entry | None:
        """The entry of that number."""
        return next(iter(self._entries(_BY_NUMBER.where(_L.seq == seq))), None)

    def audit_chain(self) -> Iterator[Entry]:
        """Every entry by number, read piece by piece: a worker has hundreds of thousands in ten years."""
        last = -(1 << 62)
        while piece := self._entries(_BY_NUMBER.where(_L.seq > last).limit(_AT_ONCE)):
            yield from piece
            last = piece[-1].seq

    def audit_of_client(self, client: str, since: datetime | None = None) -> tuple[Entry, ...]:
        """Entries about one client, newest first."""
        wanted = _NEWEST.where(_L.client == client)
        return self._entries(wanted if since is None else wanted.where(_L.utc >= v.utc_text(since)))

    def audit_newest(self, limit: int, before: int | None = None) -> tuple[Entry, ...]:
        """Entries, newest first."""
        return self._entries(_NEWEST.where(_L.seq < (before or _LAST)).limit(limit))

    def _entries(self, statement: Select[Any]) -> tuple[Entry, ...]:
        return tuple(Entry(*row) for row in self._rows(statement))
