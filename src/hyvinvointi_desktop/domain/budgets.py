"""Money set aside by a source of funding, and what of it is used, committed and left (issue 6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import PayerId

_USED = frozenset({ApprovalState.APPROVED, ApprovalState.PAID})
_COMMITTED = frozenset({ApprovalState.WAITING, ApprovalState.WAITING_SECOND, ApprovalState.RETURNED})


@dataclass(frozen=True, slots=True)
class Budget:
    """What one source gives for the claims of a payer over whole months: both named months count.

    ``version`` counts the changes from 1; the newest holds. An amount of nothing ends it.
    """

    id: str
    version: int
    source: str
    payer: PayerId
    first_month: Month
    last_month: Month
    amount_cents: int
    saved_on: date

    def covers(self, payer: PayerId, month: Month) -> bool:
        """Whether a claim of that payer and month is paid from it."""
        return payer == self.payer and self.first_month <= month <= self.last_month

    def overlaps(self, other: "Budget") -> bool:
        """Whether a claim could be paid from both."""
        days = self.first_month <= other.last_month and other.first_month <= self.last_month
        return self.id != other.id and self.payer == other.payer and days


@dataclass(frozen=True, slots=True)
class Spending:
    """One claim as budgets count it."""

    payer: PayerId
    month: Month
    cents: int
    state: ApprovalState


@dataclass(frozen=True, slots=True)
class BudgetStand:
    """``used_cents`` are approved or paid claims, ``committed_cents`` those that came and are not decided or are being
    completed by the worker; ``left_cents`` is below zero when more was spent than given."""

    budget: Budget
    used_cents: int
    committed_cents: int

    @property
    def left_cents(self) -> int:
        """What nobody has asked for yet."""
        return self.budget.amount_cents - self.used_cents - self.committed_cents


def newest_budgets(versions: Iterable[Budget]) -> tuple[Budget, ...]:
    """The version of every budget that holds, by source, first month and id; ended ones left out."""
    held: dict[str, Budget] = {}
    for budget in sorted(versions, key=lambda b: b.version):
        held[budget.id] = budget
    living = [b for b in held.values() if b.amount_cents > 0]
    return tuple(sorted(living, key=lambda b: (b.source, b.first_month, b.id)))


def budget_stands(budgets: Iterable[Budget], spending: Iterable[Spending]) -> tuple[BudgetStand, ...]:
    """What is left of every budget. A claim that no budget covers is in none."""
    spent = list(spending)
    found = []
    for budget in budgets:
        mine = [s for s in spent if budget.covers(s.payer, s.month)]
        used = sum(s.cents for s in mine if s.state in _USED)
        committed = sum(s.cents for s in mine if s.state in _COMMITTED)
        found.append(BudgetStand(budget, used, committed))
    return tuple(found)
