"""What was agreed beside the sealed text (times, contact, goals), kept so that a change can begin from it."""

import json
from dataclasses import dataclass

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms
from hyvinvointi_desktop.domain.ids import AgreementId


@dataclass(frozen=True, slots=True)
class KeptTerms:
    """The words of the terms that no agreement record holds."""

    meeting_times: str = ""
    contact: str = ""
    coordinator: str = ""
    goals: tuple[str, ...] = ()


def _key(agreement: AgreementId) -> str:
    return f"agreement_terms.{agreement}"


def keep_terms(desk: Desk, agreement: AgreementId, terms: AgreementTerms) -> None:
    """Keeps them beside the agreement, in the encrypted store."""
    kept = {
        "meeting_times": terms.meeting_times,
        "contact": terms.contact,
        "coordinator": terms.coordinator,
        "goals": list(terms.goals),
    }
    desk.save_preference(_key(agreement), json.dumps(kept, ensure_ascii=False))


def forget_terms(desk: Desk, agreement: AgreementId) -> None:
    """They go with the text."""
    desk.save_preference(_key(agreement), "")


def kept_terms(desk: Desk, agreement: AgreementId) -> KeptTerms:
    """What was kept; empty where nothing was."""
    try:
        found = json.loads(desk.preference(_key(agreement)) or "{}")
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        return KeptTerms()
    goals = found.get("goals", [])
    return KeptTerms(
        str(found.get("meeting_times", "")),
        str(found.get("contact", "")),
        str(found.get("coordinator", "")),
        tuple(str(g) for g in goals) if isinstance(goals, list) else (),
    )
