"""Extra hours for one client's month: what a worker asked for, and the coordinator's answer.

The answer reaches the worker's live bar with the next message, and the recount of claims follows it here.
"""

from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.approval import HoursGrant, Person
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import MessageKind, WorkerId, instant_text
from hyvinvointi_desktop.domain.ids import ClientId

MOST_MINUTES = 31 * 24 * 60


@dataclass(frozen=True, slots=True)
class Granting:
    """The answer to be given. ``id`` is made at the edge. ``extra_minutes`` 0 says no."""

    id: str
    worker: WorkerId
    client: ClientId
    month: Month
    extra_minutes: int
    usual_minutes: int
    by: Person
    at: datetime
    request: str = ""
    words: str = ""


def grant_hours(granting: Granting, uow: RegistryUnit) -> HoursGrant:
    """Keeps the answer and tells the worker. ``usual_minutes`` is what the programme allows without it.

    Raises:
        Refused: the minutes cannot be, the request is not there or is answered, or a no has no words.
    """
    g = granting
    if not 0 <= g.extra_minutes <= MOST_MINUTES:
        raise Refused(Refusal.BAD_MINUTES)
    if g.extra_minutes == 0 and not g.words.strip():
        raise Refused(Refusal.REASON_MISSING)
    with uow:
        if g.request and g.request not in {r.id for r in uow.records.hours_requests()}:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if g.request and g.request in {x.request for x in uow.records.hours_grants()}:
            raise Refused(Refusal.REQUEST_ANSWERED)
        limit = g.usual_minutes + g.extra_minutes if g.extra_minutes else None
        grant = HoursGrant(
            g.id, g.worker, g.client, g.month, g.extra_minutes, limit, g.by, g.at, g.request, g.words.strip()
        )
        uow.records.add_hours_grant(grant)
        told = WaitingMessage(f"grant-{g.id}", g.worker, MessageKind.GRANT, g.client, content_of(grant), g.at)
        uow.records.put_waiting(told)
        uow.commit()
    return grant


def content_of(grant: HoursGrant) -> dict[str, object]:
    """The body of a ``grant`` message. ``limit_minutes`` is the month's whole limit, as ``cap_exceptions`` has it;
    null says no, and the limit stays. ``minutes`` is what was added."""
    return {
        "client": grant.client,
        "month": str(grant.month),
        "minutes": grant.extra_minutes,
        "limit_minutes": grant.limit_minutes,
        "request": grant.request or None,
        "words": grant.words,
        "by": grant.by.name,
        "at": instant_text(grant.at),
    }
