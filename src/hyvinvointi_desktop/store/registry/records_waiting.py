"""Messages that wait to be sealed as rows and back."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.exchange import BundleId, MessageKind, WorkerId
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry.tables_waiting import waiting, waiting_files


class WaitingStoreRecords:
    """Messages and their papers, on one connection of either database."""

    _connection: Connection

    def put_waiting(self, message: WaitingMessage) -> None:
        """Adds a message. One that is there already (by id) stays as it is."""
        there = self._connection.execute(select(waiting.c.id).where(waiting.c.id == message.id)).one_or_none()
        if there is not None:
            return
        newest = self._connection.execute(select(func.max(waiting.c.place))).scalar_one()
        row = {
            "id": message.id, "place": (newest or 0) + 1, "worker": message.worker, "kind": message.kind.value,
            "about": message.about,
            "content": v.json_text(dict(message.content)), "made_at": v.utc_text(message.made_at),
        }  # fmt: skip
        self._connection.execute(insert(waiting), row)
        for n, content in enumerate(message.files):
            file = {"message": message.id, "position": n, "content": content}
            self._connection.execute(insert(waiting_files), file)

    def waiting_messages(self, worker: WorkerId | None = None) -> tuple[WaitingMessage, ...]:
        """Those that are not sealed yet, oldest first."""
        found = select(waiting).where(waiting.c.sealed_at.is_(None))
        if worker is not None:
            found = found.where(waiting.c.worker == worker)
        return self._all(self._connection.execute(found.order_by(waiting.c.place, waiting.c.id)))

    def messages_about(self, about: str) -> tuple[WaitingMessage, ...]:
        """Sealed ones too, oldest first."""
        found = select(waiting).where(waiting.c.about == about).order_by(waiting.c.place, waiting.c.id)
        return self._all(self._connection.execute(found))

    def mark_sealed(self, message: str, bundle: BundleId, at: datetime) -> None:
        """It is sealed: its content and files go."""
        unsealed = update(waiting).where(waiting.c.id == message, waiting.c.sealed_at.is_(None))
        self._connection.execute(unsealed.values(sealed_at=v.utc_text(at), bundle=bundle, content=None))
        self._connection.execute(delete(waiting_files).where(waiting_files.c.message == message))

    def drop_waiting(self, message: str) -> None:
        """Takes out one that is not sealed."""
        row = self._connection.execute(select(waiting).where(waiting.c.id == message)).one_or_none()
        if row is not None and row.sealed_at is None:
            self._connection.execute(delete(waiting_files).where(waiting_files.c.message == message))
            self._connection.execute(delete(waiting).where(waiting.c.id == message))

    def _all(self, rows: Iterable[Any]) -> tuple[WaitingMessage, ...]:
        return tuple(self._message(row) for row in list(rows))

    def _message(self, row: Any) -> WaitingMessage:
        found = select(waiting_files.c.content).where(waiting_files.c.message == row.id)
        files = self._connection.execute(found.order_by(waiting_files.c.position)).scalars()
        return WaitingMessage(
            row.id, WorkerId(row.worker), MessageKind(row.kind), row.about,
            {} if row.content is None else json.loads(row.content), v.instant_of(row.made_at, 0),
            tuple(bytes(content) for content in files),
            v.instant_or_none(row.sealed_at),
            None if row.bundle is None else BundleId(row.bundle),
        )  # fmt: skip
