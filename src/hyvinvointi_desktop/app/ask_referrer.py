"""Asking back what a referral lacks. It waits, and the list says so, until the referral is put right."""

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import EventKind


def ask_back(case: CaseId, words: str, unit: RegistryUnit, moment: Moment) -> frozenset[Area]:
    """Notes what was asked, of whom and how.

    Raises:
        Refused: the words are missing, or as ``referral_steps.decide``.
    """
    if not words.strip():
        raise Refused(Refusal.CASE_WORDS_MISSING)
    return decide(event_of(case, EventKind.ASKED_BACK, moment, words=words), unit)
