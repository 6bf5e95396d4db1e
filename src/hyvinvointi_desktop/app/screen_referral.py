"""Whether a link worker can carry it: the screen of every referral (seeds 003 and 004). It is no service of care, and a
crisis never waits for a link worker."""

from collections.abc import Sequence

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import EventKind, Screen


def find_suitable(case: CaseId, words: str, unit: RegistryUnit, moment: Moment) -> frozenset[Area]:
    """Nothing of the screen holds: the person waits for a link worker. ``words`` are the coordinator's own, if any.

    Raises:
        Refused: as ``referral_steps.decide``.
    """
    return decide(event_of(case, EventKind.SUITABLE, moment, words=words), unit)


def find_not_suitable(
    case: CaseId, screens: Sequence[Screen], words: str, unit: RegistryUnit, moment: Moment
) -> frozenset[Area]:
    """A link worker is not what the person needs now.

    ``words`` say what happens then and who was told; without them a person in need would be lost between two desks.

    Raises:
        Refused: nothing of the screen is ticked, the words are missing, or as ``referral_steps.decide``.
    """
    if not screens:
        raise Refused(Refusal.SCREEN_MISSING)
    if not words.strip():
        raise Refused(Refusal.CASE_WORDS_MISSING)
    held = tuple(one for one in Screen if one in screens)
    return decide(event_of(case, EventKind.NOT_SUITABLE, moment, screens=held, words=words), unit)
