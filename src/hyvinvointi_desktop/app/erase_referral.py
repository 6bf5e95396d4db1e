"""Erasing who was referred, by whom and every word. What counts in statistics, and what happened when, stay."""

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import CASES
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.referrals import OPEN, standing


def erase_referral(case: CaseId, unit: RegistryUnit) -> frozenset[Area]:
    """Erases one whose case is closed. A message that was never sealed goes with it.

    Raises:
        Refused: there is no such referral, it is erased, or its case is open: a worker may be on the way.
    """
    with unit:
        if unit.records.referral(case) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        _require_closed(case, unit.records)
        _erase(case, unit.records)
        unit.commit()
    return CASES


def require_closed_cases(client: ClientId, records: RegistryRecords) -> None:
    """Whether a client may be erased as far as referrals go. Raises Refused while a case of the client is open."""
    for case in _cases_of(client, records):
        _require_closed(case, records)


def erase_referrals_of(client: ClientId, unit: RegistryUnit) -> tuple[CaseId, ...]:
    """Erases every referral of a client who is erased; their ids come back. Raises Refused while one is open."""
    with unit:
        cases = _cases_of(client, unit.records)
        for case in cases:
            _require_closed(case, unit.records)
            _erase(case, unit.records)
        unit.commit()
    return cases


def _cases_of(client: ClientId, records: RegistryRecords) -> tuple[CaseId, ...]:
    return tuple(referral.id for referral in records.referrals() if referral.client == client)


def _require_closed(case: CaseId, records: RegistryRecords) -> None:
    if standing(records.case_events(case)).state in OPEN:
        raise Refused(Refusal.CASE_STILL_OPEN)


def _erase(case: CaseId, records: RegistryRecords) -> None:
    for message in records.messages_about(case):
        records.drop_waiting(message.id)
    records.erase_referral(case)
