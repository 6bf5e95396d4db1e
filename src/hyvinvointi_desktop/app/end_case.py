"""A case ends, with how it ended."""

from datetime import date

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_messages import tell_taken_back
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of, tidy
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import CaseState, EventKind, Outcome, Referral, Standing


def end_case(
    case: CaseId, outcome: Outcome, on: date, words: str, unit: RegistryUnit, moment: Moment, message: str
) -> frozenset[Area]:
    """Closes a case. The worker who has it is told by the message of the id ``message``: nobody shall call a person
    whose case is closed.

    Raises:
        Refused: as ``referral_steps.decide``.
    """

    def tell(records: RegistryRecords, _: Referral, stood: Standing) -> None:
        if stood.state in (CaseState.NAMED, CaseState.WITH_WORKER) and stood.worker is not None:
            tell_taken_back(records, case, stood.worker, tidy(words), message, moment.now)

    return decide(event_of(case, EventKind.ENDED, moment, on, outcome=outcome, words=words), unit, tell)
