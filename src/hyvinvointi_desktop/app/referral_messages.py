"""What a worker is told of a case, as plain values (PROTOCOL.md 2; the content of messages ``assignment`` and
``taken-back``). No more than the work needs: the year of birth and the referrer's own number stay with the
coordinator, and free text that was pasted beside the form never travels."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage, WaitingRecords
from hyvinvointi_desktop.domain.exchange import CaseId, MessageKind, WorkerId
from hyvinvointi_desktop.domain.referrals import Referral


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A paper signed at the first visit that goes along: ``kind`` is ``agreement``. ``payer`` and ``programme`` are
    ids, which the worker's program knows where both have the same rules."""

    kind: str
    name: str
    media_type: str
    content: bytes
    first_day: str = ""
    last_day: str = ""
    programme: str = ""
    payer: str = ""


def assignment(
    referral: Referral, worker: WorkerId, words: str, papers: Sequence[SignedPaper], message: str, now: datetime,
    first_visit_on: str = "",
) -> WaitingMessage:  # fmt: skip
    """The message that makes somebody this person's link worker. ``words`` are the coordinator's greeting; ``papers``
    go along as attachments, named in the content by their SHA-256."""
    given = referral.consent.given_on
    content: dict[str, Any] = {
        "case": referral.id,
        "received_on": referral.received_on.isoformat(),
        "first_visit_on": first_visit_on,
        "person": person_content(referral),
        "reasons": list(referral.reasons),
        "barriers": list(referral.barriers),
        "interests": list(referral.interests),
        "wishes": referral.wishes,
        "referred_by": {"name": referral.referrer.name, "unit": referral.referrer.unit},
        "consent": {"given_on": "" if given is None else given.isoformat(), "scope": referral.consent.scope},
        "words": words,
        "papers": [
            {
                "kind": p.kind, "name": p.name, "media_type": p.media_type,
                "sha256": sha256(p.content).hexdigest(), "first_day": p.first_day, "last_day": p.last_day,
                "programme": p.programme, "payer": p.payer,
            }
            for p in papers
        ],
    }  # fmt: skip
    files = tuple(dict.fromkeys(p.content for p in papers))
    return WaitingMessage(message, worker, MessageKind.ASSIGNMENT, referral.id, content, now, files)


def person_content(referral: Referral) -> dict[str, Any]:
    """The person as a worker needs to know: how to reach, where, in what language, what to mind."""
    person = referral.person
    return {
        "name": person.name, "phone": person.phone, "email": person.email, "address": person.address,
        "municipality": person.municipality, "village": person.area, "language": person.language,
        "interpreter": person.interpreter, "contact_way": person.contact_way.value,
        "safety_notes": person.safety_notes, "mobility_notes": person.mobility_notes,
    }  # fmt: skip


def taken_back(case: CaseId, worker: WorkerId, words: str, message: str, now: datetime) -> WaitingMessage:
    """The message that says that a case is no longer this worker's."""
    return WaitingMessage(message, worker, MessageKind.TAKEN_BACK, case, {"case": case, "words": words}, now)


def tell_taken_back(
    records: WaitingRecords, case: CaseId, worker: WorkerId, words: str, message: str, now: datetime
) -> None:
    """Lets a worker know that a case is no longer hers. An assignment that was never sealed is taken out instead: then
    there is nothing to be told."""
    unsealed = [m for m in records.waiting_messages(worker) if m.about == case]
    for one in unsealed:
        records.drop_waiting(one.id)
    if not any(m.kind is MessageKind.ASSIGNMENT for m in unsealed):
        records.put_waiting(taken_back(case, worker, words, message, now))
