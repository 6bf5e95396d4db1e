"""Which clients were erased, as a damaged store and the backups tell, and erasing them once more in an older state.

The table of erasures tells it, where it can be read; else the log, else the acts.
"""

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.rescue_port import EraseAgain
from hyvinvointi_desktop.domain.acts import Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.store.records_erasure import erasure_of
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

Run = Callable[[str], Iterable[Any]]
_ERASED = ActKind.CLIENT_ERASED.value
_LIST = "SELECT id, client_id, asked_at, reason, taken_back_at, done_at, counts FROM erasures ORDER BY asked_at, id"
_LOG = f"SELECT client, utc FROM audit WHERE event = '{_ERASED}' AND client <> '' ORDER BY seq"
_ACTS = f"SELECT about_id, at FROM acts WHERE kind = '{_ERASED}' AND about_id IS NOT NULL ORDER BY id"
_PEOPLE = "SELECT id, code, name, phone, address, hetu FROM clients WHERE name <> code"


@dataclass(frozen=True, slots=True)
class Told:
    """What one file tells: erasures by id, when clients were erased by its log and acts, how far its log goes, and who
    its clients are by name."""

    listed: Mapping[str, Erasure] = field(default_factory=dict)
    logged: Mapping[ClientId, datetime] = field(default_factory=dict)
    newest: int = 0
    people: Mapping[ClientId, Client] = field(default_factory=dict)


def told_by(run: Run) -> Told:
    """Reads what can be read; ``run`` gives the rows of a query."""
    listed = [erasure_of(row) for row in _rows(run, _LIST)]
    logged = [(ClientId(client), _moment(at)) for query in (_ACTS, _LOG) for client, at in _rows(run, query)]
    newest = [row[0] for row in _rows(run, "SELECT max(seq) FROM audit")]
    people = (
        Client(ClientId(row[0]), row[1], row[2], phone=row[3], address=row[4], hetu=row[5])
        for row in _rows(run, _PEOPLE)
    )
    return Told(
        {e.id: e for e in listed}, dict(logged), int(next(iter(newest), None) or 0), {p.id: p for p in people}
    )  # fmt: skip


def _rows(run: Run, query: str) -> list[Any]:
    """What a query gives before it meets damage, or a table or column that an older schema lacks."""
    found: list[Any] = []
    with contextlib.suppress(dbapi2.DatabaseError, UnicodeDecodeError):
        for row in run(query):
            found.append(row)
    return found


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ErasedBefore:
    """``done`` by client, ``asked`` those that wait or were taken back, ``people`` as of before their erasure.

    ``sure``: there can be no erasure besides these.
    """

    done: Mapping[ClientId, Erasure] = field(default_factory=dict)
    asked: tuple[Erasure, ...] = ()
    people: Mapping[ClientId, Client] = field(default_factory=dict)
    sure: bool = True

    @classmethod
    def of(cls, sources: Iterable[Told], *, sure: bool) -> "ErasedBefore":
        """Of several files, the newest first: of what they tell differently the newest is right."""
        listed: dict[str, Erasure] = {}
        logged: dict[ClientId, datetime] = {}
        people: dict[ClientId, Client] = {}
        for told in sources:
            listed = {**told.listed, **listed}
            logged = {**told.logged, **logged}
            people = {**told.people, **people}
        done = {e.client: e for e in listed.values() if e.done_at is not None}
        for client, at in logged.items():
            done.setdefault(client, Erasure(f"{client}.erased", client, at, "", done_at=at))
        return cls(done, tuple(e for e in listed.values() if e.done_at is None), people, sure)

    def missing_in(self, told: Told) -> frozenset[ClientId]:
        """Who is erased and not so in another file."""
        there = {e.client for e in told.listed.values() if e.done_at is not None}
        return frozenset(client for client in self.done if client not in there and client in told.people)

    def carry_out(self, writer: Engine, by: By, erase: EraseAgain, *, logged: bool = True) -> int:
        """Erases once more whom the records of ``writer`` hold as living, and puts in what was asked; how many.

        Without ``logged`` it is no act: for a working copy that is only read afterwards.

        Raises:
            Surroundings: the disk is full or fails. What was carried out before stays.
        """
        with SqlUnitOfWork(writer, None, by) as uow:
            there = {e.id: e for e in uow.records.erasures()}
            gone = {e.client for e in there.values() if e.done_at is not None} if logged else set()
            clients = {c.id: c for c in uow.records.clients()}
            for asked in self.asked:
                if asked.client in clients.keys() - gone and there.get(asked.id) != asked:
                    uow.records.put_erasure(asked)
            uow.commit()
        wanted = [e for client, e in self.done.items() if client in clients.keys() - gone]
        for erasure in wanted:
            client = clients[erasure.client]
            known_as = client if client.name != client.code else self.people.get(client.id, client)
            about = Ref(RecordKind.CLIENT, client.id)
            act = Act(ActKind.CLIENT_ERASED, about, clients=(client.id,)) if logged else None
            with SqlUnitOfWork(writer, act, by) as uow:
                erase(erasure, replace(known_as, id=client.id), uow.records)
                uow.commit()
        return len(wanted)
