"""Answering a coordinator who asks a worker to walk beside somebody: taken on, or "this is not mine to do"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.app.assigned_papers import Cleaning, assigned_agreements
from hyvinvointi_desktop.app.exchange_records import hours_request_fact, reply_fact
from hyvinvointi_desktop.app.keep_client import next_code
from hyvinvointi_desktop.app.ports import Area, Definitions, UnitOfWork
from hyvinvointi_desktop.app.post_port import CaseState, MessageState
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES, Client, Consent

MOST_MINUTES = 31 * 24 * 60


@dataclass(frozen=True, slots=True)
class CaseAnswered:
    """The client that was made, for a case that was taken on."""

    client: Client | None
    changed: frozenset[Area]


def take_case(
    case: CaseId, client_id: ClientId, words: str, uow: UnitOfWork, definitions: Definitions, clean: Cleaning,
    now: datetime,
) -> CaseAnswered:  # fmt: skip
    """Takes a case on: the person becomes a client with the next free code, what was signed at the first visit comes
    with its paper as ``clean`` lets it be shown, and the answer waits for the post.

    Raises:
        Refused: the case is not offered (any more).
    """
    with uow:
        records = uow.records
        row = records.post_case(case)
        message = records.post_message(row.message) if row is not None and row.message is not None else None
        if row is None or message is None or row.state is not CaseState.OFFERED:
            raise Refused(Refusal.CASE_NOT_OFFERED)
        code = next_code(c.code for c in records.clients())
        client = _client(client_id, code, message.content)
        records.put_client(client)
        papers = records.papers_of(message.id)
        for assigned in assigned_agreements(case, client.id, message.content, papers, records, definitions, clean):
            records.add_attachment(assigned.paper)
            records.add_agreement(assigned.agreement)
        records.put_post_case(replace(row, state=CaseState.TAKEN, client=client.id, changed_at=now))
        records.put_message_state(message.id, MessageState.DONE)
        records.put_waiting(reply_fact(case, taken=True, client=client.id, words=words.strip()), now)
        uow.commit()
    return CaseAnswered(client, frozenset({Area.CLIENTS, Area.AGREEMENTS, Area.POST}))


def give_back_case(case: CaseId, words: str, uow: UnitOfWork, now: datetime) -> CaseAnswered:
    """Says that a case is not, or no longer, mine to do, with why. A client that was made stays until it is archived;
    what the coordinator had told of the person goes.

    Raises:
        Refused: the case is not with this worker, or there are no words.
    """
    if not words.strip():
        raise Refused(Refusal.WORDS_MISSING)
    with uow:
        records = uow.records
        row = records.post_case(case)
        if row is None or row.state not in {CaseState.OFFERED, CaseState.TAKEN}:
            raise Refused(Refusal.CASE_NOT_OFFERED)
        records.put_post_case(replace(row, state=CaseState.NOT_MINE, changed_at=now))
        if row.message is not None:
            records.put_message_state(row.message, MessageState.DONE)
        records.empty_case(case)
        records.put_waiting(reply_fact(case, taken=False, client=row.client, words=words.strip()), now)
        uow.commit()
    return CaseAnswered(None, frozenset({Area.POST}))


def ask_hours(
    request_id: str, client: ClientId, month: Month, minutes: int, words: str, uow: UnitOfWork, now: datetime
) -> frozenset[Area]:
    """Asks the coordinator for extra hours; the request leaves with the next post.

    Raises:
        Refused: no such client, no minutes or too many, or no reason.
    """
    if not 0 < minutes <= MOST_MINUTES:
        raise Refused(Refusal.HOURS_MISSING)
    if not words.strip():
        raise Refused(Refusal.REASON_MISSING)
    with uow:
        if uow.records.client(client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_waiting(hours_request_fact(request_id, client, month, minutes, words.strip()), now)
        uow.commit()
    return frozenset({Area.POST})


def _client(client_id: ClientId, code: str, content: Mapping[str, Any]) -> Client:
    """What the coordinator wrote of the person; what is no text is left empty."""
    person = content["person"]

    def said(name: str) -> str:
        value = person.get(name)
        return value.strip() if isinstance(value, str) else ""

    language = said("language")
    return Client(
        id=client_id,
        code=code,
        name=said("name"),
        phone=said("phone"),
        email=said("email"),
        address=said("address"),
        municipality=said("municipality"),
        village=said("village"),
        language=language if language in CONTACT_LANGUAGES else "other",
        interpreter=person.get("interpreter") is True,
        safety_notes=said("safety_notes"),
        mobility_notes=said("mobility_notes"),
        consents=_consents(content.get("consent")),
    )


def _consents(given: Any) -> tuple[Consent, ...]:
    if not isinstance(given, dict) or not isinstance(given.get("given_on"), str):
        return ()
    try:
        on = datetime.strptime(given["given_on"], "%Y-%m-%d").date()  # noqa: DTZ007 -- a day alone
    except ValueError:
        return ()
    scope = given.get("scope")
    return (Consent(scope if isinstance(scope, str) and scope else "referral", on),)
