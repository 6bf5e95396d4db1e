"""Facts that claims are counted again from, found by worker and day."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, delete, or_, select

from hyvinvointi_desktop.app.exchange_record_wire import records_json, revisions_in
from hyvinvointi_desktop.domain.exchange import RecordRevision, WorkerId
from hyvinvointi_desktop.store.registry.put_row import put_row
from hyvinvointi_desktop.store.registry.tables_approval import facts

NO_DAY = date.min
LAST_DAY = date.max


class FactStoreRecords:
    """The newest revision of every fact, on one connection of either database."""

    _connection: Connection

    def put_fact(
        self, revision: RecordRevision, first_day: date, last_day: date, clients: Iterable[str] = ()
    ) -> None:
        """The newest revision of a record; a withdrawn one takes it away."""
        key = {"worker": revision.author, "type": revision.type, "record": revision.id}
        if revision.body is None:
            gone = [facts.c[name] == value for name, value in key.items()]
            self._connection.execute(delete(facts).where(*gone))
            return
        put_row(self._connection, facts, key | {
            "rev": revision.rev, "first_day": first_day.isoformat(), "last_day": last_day.isoformat(),
            "clients": _clients(clients), "revision": records_json([revision]).decode(),
        })  # fmt: skip

    def facts_of(
        self, worker: WorkerId, types: Sequence[str], first: date, last: date
    ) -> tuple[RecordRevision, ...]:
        """Facts of these days and of no day, by first day then id."""
        found = (
            select(facts.c.revision)
            .where(facts.c.worker == worker, facts.c.type.in_(types))
            .where(facts.c.first_day <= last.isoformat(), facts.c.last_day >= first.isoformat())
            .order_by(facts.c.first_day, facts.c.record)
        )
        return tuple(_revision(text) for text in self._connection.execute(found).scalars())

    def sessions_of_others(
        self, worker: WorkerId, clients: Sequence[str], first: date, last: date
    ) -> tuple[RecordRevision, ...]:
        """Sessions of these clients with other workers on these days."""
        of_others = (
            select(facts.c.revision)
            .where(facts.c.type == "session", facts.c.worker != worker)
            .where(facts.c.first_day >= first.isoformat(), facts.c.first_day <= last.isoformat())
            .where(or_(*(facts.c.clients.contains(_clients([c]), autoescape=True) for c in clients)))
            .order_by(facts.c.first_day, facts.c.record)
        )
        texts = dict.fromkeys(self._connection.execute(of_others).scalars())
        return tuple(_revision(text) for text in texts)

    def clients_of_others(self, worker: WorkerId, cases: Sequence[str]) -> tuple[RecordRevision, ...]:
        """Clients of other workers that came of these cases."""
        if not cases:
            return ()
        of_others = (
            select(facts.c.revision)
            .where(facts.c.type == "client", facts.c.worker != worker)
            .where(or_(*(facts.c.clients.contains(_clients([c]), autoescape=True) for c in cases)))
            .order_by(facts.c.worker, facts.c.record)
        )
        return tuple(_revision(text) for text in self._connection.execute(of_others).scalars())


def _clients(ids: Iterable[str]) -> str:
    """Ids between bars, so that each is found whole."""
    return "".join(f"|{one}|" for one in ids)


def _revision(text: str) -> RecordRevision:
    return revisions_in(text.encode())[0]
