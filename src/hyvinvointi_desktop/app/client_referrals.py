"""The referrals of a client for the file that the client gets: what was written, by whom, and what was decided."""

from typing import Any

from hyvinvointi_desktop.app.look_referrals import worker_names
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import CaseEvent, Referral


def referrals_of(
    client: ClientId, records: RegistryRecords, lists: NeedsLists, language: str
) -> list[dict[str, Any]]:
    """By the day they came; reasons and barriers in words of the language."""
    names = worker_names(records)
    return [
        _referral(referral, lists, language)
        | {"events": [_event(e, names.get(e.worker, "") if e.worker else "") for e in records.case_events(referral.id)]}
        for referral in records.referrals()
        if referral.client == client
    ]


def _referral(referral: Referral, lists: NeedsLists, language: str) -> dict[str, Any]:
    referrer, consent = referral.referrer, referral.consent
    return {
        "received_on": referral.received_on.isoformat(),
        "arrival": referral.arrival.value,
        "referrer": ", ".join(x for x in (referrer.name, referrer.unit, referrer.phone, referrer.email) if x),
        "birth_year": referral.person.birth_year,
        "reasons": [lists.name(ListKind.REASONS, code, language) for code in referral.reasons],
        "barriers": [lists.name(ListKind.BARRIERS, code, language) for code in referral.barriers],
        "interests": list(referral.interests),
        "wishes": referral.wishes,
        "consent_on": None if consent.given_on is None else consent.given_on.isoformat(),
        "consent_scope": consent.scope,
        "may_tell_back": consent.may_tell_back,
        "other_words": referral.other_words,
    }


def _event(event: CaseEvent, worker: str) -> dict[str, Any]:
    return {
        "on": event.on.isoformat(), "what": event.kind.value, "by": event.by, "worker": worker,
        "screens": [s.value for s in event.screens], "outcome": event.outcome.value if event.outcome else None,
        "words": event.words,
    }  # fmt: skip
