"""Money of a source of funding: each change is a new version, and the newest holds."""

from dataclasses import replace

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.budgets import Budget, newest_budgets

MOST_CENTS = 100_000_000_000


def set_budget(budget: Budget, uow: RegistryUnit) -> Budget:
    """Keeps a budget as its next version. An amount of 0 ends it.

    Raises:
        Refused: no name of the source, the last month is before the first, the amount cannot be, or another budget
            covers some of the same months of the payer.
    """
    if not budget.source.strip():
        raise Refused(Refusal.NAME_MISSING)
    if budget.last_month < budget.first_month:
        raise Refused(Refusal.DAYS_OUT_OF_ORDER)
    if not 0 <= budget.amount_cents <= MOST_CENTS:
        raise Refused(Refusal.BAD_AMOUNT)
    with uow:
        versions = uow.records.budget_versions()
        if budget.amount_cents and any(budget.overlaps(other) for other in newest_budgets(versions)):
            raise Refused(Refusal.BUDGETS_OVERLAP)
        number = 1 + max((b.version for b in versions if b.id == budget.id), default=0)
        kept = replace(budget, version=number, source=" ".join(budget.source.split()))
        uow.records.add_budget(kept)
        uow.commit()
    return kept
