"""What is written into the log of who did and saw what, in one sitting: from unlocking to locking."""

import uuid
from collections.abc import Iterable
from datetime import timedelta

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.domain.acts import OWN, RecordKind
from hyvinvointi_desktop.domain.audit import By, Event, Purpose
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.ids import ClientId

SAME_LOOK = timedelta(minutes=5)
"""A page reads anew after every change; within this time that is one look at the same thing."""

_NS = 1_000_000_000


class Trail:
    """The log's side of a desk. What cannot be logged raises, and so it is not shown."""

    def __init__(self, store: OpenStore, tools: Tools, role: str) -> None:
        self._store, self._clock, self._running_ns = store, tools.clock, tools.running_ns
        self._role, self._session = role, uuid.uuid4().hex[:16]
        self._purpose = Purpose.CLIENT_WORK
        self._last: dict[Seen, int] = {}
        self._opened: dict[ClientId, tuple[int, int]] = {}

    @property
    def purpose(self) -> Purpose:
        """Why the records are used in this sitting."""
        return self._purpose

    def choose_purpose(self, purpose: Purpose) -> None:
        """From now on for another reason; every look counts anew."""
        self._purpose = purpose
        self._last.clear()
        self._opened.clear()
        self.note(Event.PURPOSE_CHOSEN)

    def by(self) -> By:
        """Who does what is done now, and when."""
        now = self._clock.now()
        offset = now.astimezone(HELSINKI).utcoffset() or timedelta()
        minutes = int(offset.total_seconds() // 60)
        return By(now, minutes, self._running_ns(), self._session, OWN, self._role, self._purpose)

    def note(self, event: Event, **detail: object) -> None:
        """Logs something that is no look at a record."""
        self._store.log([Seen(event, detail=tuple(sorted(detail.items())))], self.by())

    def look(
        self,
        event: Event,
        kind: RecordKind = RecordKind.PROFILE,
        record: str = "",
        clients: Iterable[ClientId] = (),
        **detail: object,
    ) -> None:
        """Logs a look at something, once for each client it is about; the same look again soon is not logged."""
        about, now = tuple(sorted(detail.items())), self._running_ns()
        seen = [Seen(event, kind, record, client, about) for client in tuple(clients) or ("",)]
        fresh = [one for one in seen if now - self._last.get(one, -1 << 62) > SAME_LOOK.total_seconds() * _NS]
        if fresh:
            self._store.log(fresh, self.by())
        self._last |= dict.fromkeys(seen, now)

    def open_client(self, client: ClientId) -> None:
        """Logs that a client's card is opened; while it stays open reading it again is the same opening."""
        now = self._running_ns()
        first, last = self._opened.get(client, (now, -1 << 62))
        if now - last > SAME_LOOK.total_seconds() * _NS:
            gone = [self._closing(client)] if client in self._opened else []
            opening = Seen(Event.CLIENT_OPENED, RecordKind.CLIENT, client, client)
            self._store.log([*gone, opening], self.by())
            first = now
        self._opened[client] = (first, now)

    def close_client(self, client: ClientId) -> None:
        """Logs how long a client's card was open; one that was not is no fault."""
        if client in self._opened:
            self._opened[client] = (self._opened[client][0], self._running_ns())
            self._store.log([self._closing(client)], self.by())
            del self._opened[client]

    def end(self, cause: str) -> None:
        """Logs the end of the sitting: every open card, then the lock with its cause."""
        closings = [self._closing(client) for client in self._opened]
        self._opened.clear()
        self._store.log([*closings, Seen(Event.LOCKED, detail=(("cause", cause),))], self.by())

    def _closing(self, client: ClientId) -> Seen:
        first, last = self._opened[client]
        return Seen(Event.CLIENT_CLOSED, RecordKind.CLIENT, client, client, (("seconds", (last - first) // _NS),))
