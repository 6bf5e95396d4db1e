"""When somebody was met first, as the link worker's laptop has told: the end of the waiting."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import CaseId, RecordType, WorkerId
from hyvinvointi_desktop.domain.sessions import Status


def first_meeting(case: CaseId, worker: WorkerId, records: RegistryRecords) -> date | None:
    """The first held session with the client that this worker made of the case; None where none has come. What does not
    read counts as not there."""
    clients = {
        found.revision.id
        for found in records.newest_records(RecordType.CLIENT, worker)
        if found.revision.body is not None and found.revision.body.get("case") == case
    }
    if not clients:
        return None
    days = (_held_with(clients, f.revision.body) for f in records.newest_records(RecordType.SESSION, worker))
    return min((day for day in days if day is not None), default=None)


def _held_with(clients: set[str], body: Mapping[str, Any] | None) -> date | None:
    if body is None or body.get("status") != Status.HELD:
        return None
    whom, at = body.get("clients"), body.get("starts_at")
    if not isinstance(whom, list) or not clients.intersection(str(one) for one in whom) or not isinstance(at, str):
        return None
    try:
        return local_day(datetime.fromisoformat(at))
    except ValueError:
        return None
