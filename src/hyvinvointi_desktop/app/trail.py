"""What is written into the log of who did and saw what, in one sitting: from unlocking to locking."""

import contextlib
import uuid
from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.domain.acts import OWN, RecordKind
from hyvinvointi_desktop.domain.audit import By, Event, Purpose
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.ids import ClientId

SAME_LOOK = timedelta(minutes=5)
"""A page reads anew after every change; within this time that is one look at the same thing."""

_NS = 1_000_000_000
_NEVER = -1 << 62


class Trail:
    """The log's side of a desk. What cannot be logged raises, and so it is not shown. ``session`` names the sitting.

    ``invented`` is for practice data, whose times go to and fro.
    """

    def __init__(self, store: OpenStore, tools: Tools, role: str, *, invented: bool = False) -> None:
        self._store, self._clock, self._running_ns = store, tools.clock, tools.running_ns
        self._role, self.session, self._invented = role, uuid.uuid4().hex[:16], invented
        self._purpose = Purpose.CLIENT_WORK
        self._other: dict[str, Purpose] = {}
        self._last: dict[Seen, int] = {}
        self._opened: dict[ClientId, tuple[int, int]] = {}
        self._owed: list[Seen] = []

    @property
    def purpose(self) -> Purpose:
        """Why the records are used in this sitting."""
        return self._purpose

    def purpose_for(self, client: str) -> Purpose:
        """Why this client's records are used: for the sitting's purpose, or another while the card is open."""
        return self._other.get(client, self._purpose)

    def choose_purpose(self, purpose: Purpose) -> None:
        """From now on for another reason; every look counts anew."""
        self._close_all()
        self._purpose = purpose
        self._last.clear()
        self.note(Event.PURPOSE_CHOSEN)

    def open_client_for(self, client: ClientId, purpose: Purpose) -> None:
        """Logs that a client's card is opened for another reason than the sitting's, until it is left."""
        self.close_client(client)
        self._other[client] = purpose
        self._last = {seen: at for seen, at in self._last.items() if seen.client != client}
        self.open_client(client)

    def by(self, client: str = "") -> By:
        """Who does what is done now, when, and for what."""
        now = self._clock.now()
        offset = now.astimezone(HELSINKI).utcoffset() or timedelta()
        minutes, purpose = int(offset.total_seconds() // 60), self.purpose_for(client)
        return By(now, minutes, self._running_ns(), self.session, OWN, self._role, purpose, self._invented)

    def note(self, event: Event, **detail: object) -> None:
        """Logs something that is no look at a record."""
        self._log([Seen(event, detail=tuple(sorted(detail.items())))])

    def note_done(self, event: Event, **detail: object) -> None:
        """As ``note``, of what is in force outside the store already: who did it must not be told that it failed.

        Where the log cannot be written now, it has it with what is logged next.
        """
        self._owed.append(Seen(event, detail=tuple(sorted(detail.items()))))
        with contextlib.suppress(Fault):
            self._log([])

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
        self._log([one for one in seen if now - self._last.get(one, _NEVER) > SAME_LOOK.total_seconds() * _NS])
        self._last |= dict.fromkeys(seen, now)

    def tell(self, event: Event, client: ClientId, **detail: object) -> None:
        """Logs what was done with a client's records on the screen, each time."""
        self._log([Seen(event, RecordKind.CLIENT, client, client, tuple(sorted(detail.items())))])

    def open_client(self, client: ClientId) -> None:
        """Logs that a client's card is opened; while it stays open reading it again is the same opening."""
        now = self._running_ns()
        first, last = self._opened.get(client, (now, _NEVER))
        if now - last > SAME_LOOK.total_seconds() * _NS:
            gone = [self._closing(client)] if client in self._opened else []
            self._log([*gone, Seen(Event.CLIENT_OPENED, RecordKind.CLIENT, client, client)])
            first = now
        self._opened[client] = (first, now)

    def close_client(self, client: ClientId) -> None:
        """Logs how long a client's card was open; one that was not is no fault."""
        if client in self._opened:
            self._opened[client] = (self._opened[client][0], self._running_ns())
            self._log([self._closing(client)])
            del self._opened[client]
            self._other.pop(client, None)

    def end(self, cause: str) -> None:
        """Logs the end of the sitting: every open card, then the lock with its cause."""
        self._close_all()
        self._log([Seen(Event.LOCKED, detail=(("cause", cause),))])

    def _close_all(self) -> None:
        closings = [self._closing(client) for client in self._opened]
        self._log(closings)
        self._opened.clear()
        self._other.clear()

    def _log(self, seen: Sequence[Seen]) -> None:
        for _, several in groupby([*self._owed, *seen], lambda one: self.purpose_for(one.client)):
            together = list(several)
            self._store.log(together, self.by(together[0].client))
            self._owed.clear()

    def _closing(self, client: ClientId) -> Seen:
        first, last = self._opened[client]
        return Seen(Event.CLIENT_CLOSED, RecordKind.CLIENT, client, client, (("seconds", (last - first) // _NS),))
