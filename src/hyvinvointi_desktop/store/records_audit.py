"""The log of who did and saw what: a chain that only grows. The database refuses every change of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, insert, or_, select

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import FIRST, By, Entry, Event, canonical, chained, seconds_back
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase

_L = t.audit.c
_BY_NUMBER = select(t.audit).order_by(_L.seq)
_NEWEST = select(t.audit).order_by(_L.seq.desc())
_OF_ALL = and_(
    _L.client == "",
    or_(
        _L.event.in_((ActKind.LOG_TAKEN_IN.value, ActKind.TABLE_TAKEN_IN.value)),
        and_(
            _L.event == Event.EXPORTED.value,
            or_(_L.detail.like('%"target":"log"%'), _L.detail.like('%"target":"table%')),
        ),
    ),
)  # fmt: skip
_AT_ONCE = 2000
_LAST = 1 << 62


class AuditStoreRecords(RecordsBase):
    """The chain inside one transaction."""

    def log(self, seen: Seen, by: By) -> Entry:
        """Adds an entry at the end of the chain; before it another where the clock has gone back since the last."""
        head = self.audit_head()
        back = seconds_back(head, by)
        if back:
            head = self._add(Seen(Event.CLOCK_WENT_BACK, detail=(("seconds", back),)), by, head)
        return self._add(seen, by, head)

    def _add(self, seen: Seen, by: By, head: Entry | None) -> Entry:
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

    def audit_between(self, first: int, last: int) -> tuple[Entry, ...]:
        """The entries of these numbers."""
        return self._entries(_BY_NUMBER.where(_L.seq.between(first, last)))

    def audit_last_before(self, moment: datetime) -> int:
        """The number of the last entry made before the moment; 0 when none was. Read from the newest on."""
        found = self._one(select(_L.seq).where(_L.utc < v.utc_text(moment)).order_by(_L.seq.desc()).limit(1))
        return 0 if found is None else int(found.seq)

    def audit_first_since(self, moment: datetime) -> int | None:
        """The number of the first entry made at the moment or later."""
        found = self._one(select(_L.seq).where(_L.utc >= v.utc_text(moment)).order_by(_L.seq).limit(1))
        return None if found is None else int(found.seq)

    def audit_of_client(self, client: str, since: datetime | None = None) -> tuple[Entry, ...]:
        """Entries about one client, and about everybody's records being taken in or out, newest first."""
        wanted = _NEWEST.where(or_(_L.client == client, _OF_ALL))
        return self._entries(wanted if since is None else wanted.where(_L.utc >= v.utc_text(since)))

    def audit_newest(
        self, limit: int | None, before: int | None = None, until: datetime | None = None, since: datetime | None = None
    ) -> tuple[Entry, ...]:
        """Entries, newest first; ``before`` a number, from ``since`` on, before the moment ``until``."""
        wanted = _NEWEST.where(_L.seq < (before or _LAST))
        if since is not None:
            wanted = wanted.where(_L.utc >= v.utc_text(since))
        if until is not None:
            wanted = wanted.where(_L.utc < v.utc_text(until))
        return self._entries(wanted.limit(limit))

    def _entries(self, statement: Select[Any]) -> tuple[Entry, ...]:
        return tuple(Entry(*row) for row in self._rows(statement))
