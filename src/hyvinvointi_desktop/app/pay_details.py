"""Where a worker's money goes: checked before it is kept."""

from collections.abc import Callable
from dataclasses import replace

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.pay import PayDetails, plain_iban


def save_pay_details(details: PayDetails, uow: RegistryUnit, iban_is_valid: Callable[[str], bool]) -> PayDetails:
    """Keeps name, account and payroll number; an empty account takes it away.

    Raises:
        Refused: no name, or no IBAN by its length, its country and its check digits (ISO 13616).
    """
    iban = plain_iban(details.iban)
    if not details.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    if iban and not (iban.isascii() and iban_is_valid(iban)):
        raise Refused(Refusal.BAD_IBAN)
    kept = replace(
        details, name=" ".join(details.name.split()), iban=iban, payroll_number=details.payroll_number.strip()
    )
    with uow:
        uow.records.put_pay_details(kept)
        uow.commit()
    return kept
