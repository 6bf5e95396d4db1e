"""A case goes from one worker back to the coordinator, to be named to another."""

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_messages import tell_taken_back
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of, tidy
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import CaseState, EventKind, Referral, Standing


def hand_over_case(
    case: CaseId, words: str, unit: RegistryUnit, moment: Moment, message: str
) -> frozenset[Area]:
    """Takes the case from the worker who has it. That worker is told by the message of the id ``message``, unless it
    was the worker who gave the case back. An assignment that was never sealed is taken out of what waits.

    Raises:
        Refused: as ``referral_steps.decide``.
    """

    def tell(records: RegistryRecords, _: Referral, stood: Standing) -> None:
        if stood.worker is not None and stood.state is not CaseState.GIVEN_BACK:
            tell_taken_back(records, case, stood.worker, tidy(words), message, moment.now)

    return decide(event_of(case, EventKind.HANDED_OVER, moment, words=words), unit, tell)
