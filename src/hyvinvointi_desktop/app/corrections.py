"""What changed between two counts of a month: the difference shown before a claim is replaced, and the adjustment
lines of claims already paid (RULES.md section 3, last paragraph). Works on claim documents, the only lasting truth.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from hyvinvointi_desktop.domain.claim_lines import expense_key, hours_key, trip_key
from hyvinvointi_desktop.domain.claims import Adjustment, SealedClaim
from hyvinvointi_desktop.domain.distance import km_from_text


@dataclass(frozen=True, slots=True)
class Amount:
    """What one line is worth."""

    on: date
    minutes: int = 0
    km_tenths: int = 0
    cents: int = 0


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line before and after; ``line`` is its key, such as ``hours s1 2026-10-03`` or ``trip t1``."""

    line: str
    before: Amount | None
    after: Amount | None

    @property
    def on(self) -> date:
        """The day of the line."""
        amount = self.after or self.before
        assert amount is not None  # a change has at least one side
        return amount.on

    def delta(self, what: str) -> int:
        """After minus before of ``minutes``, ``km_tenths`` or ``cents``."""
        return int(getattr(self.after, what, 0)) - int(getattr(self.before, what, 0))


def lines_of(document: dict[str, Any]) -> dict[str, Amount]:
    """Every hours, trip and expense line of a claim document by its key."""
    lines = {}
    for row in document.get("hours", ()):
        key = hours_key(row["session"], row["on"])
        lines[key] = Amount(_day(row), minutes=row["payable_minutes"], cents=row["amount_cents"])
    for row in document.get("trips", ()):
        lines[trip_key(row["trip"])] = Amount(_day(row), km_tenths=km_from_text(row["km"]), cents=row["amount_cents"])
    for row in document.get("expenses", ()):
        lines[expense_key(row["expense"])] = Amount(_day(row), cents=row["amount_cents"])
    return lines


def _day(row: dict[str, Any]) -> date:
    return date.fromisoformat(row["on"])


def changes(before: dict[str, Amount], after: dict[str, Amount]) -> tuple[LineChange, ...]:
    """Lines that differ in day, minutes, kilometres or money, by day and key; lines worth nothing do not count."""
    found = []
    for key in before.keys() | after.keys():
        change = LineChange(key, before.get(key), after.get(key))
        moved = change.before and change.after and change.before.on != change.after.on
        if moved or any(change.delta(what) for what in ("minutes", "km_tenths", "cents")):
            found.append(change)
    return tuple(sorted(found, key=lambda c: (c.on, c.line)))


def adjustments(
    claim: SealedClaim, paid: dict[str, Any], recounted: dict[str, Any], later: Iterable[dict[str, Any]]
) -> tuple[Adjustment, ...]:
    """What the paid claim's month is worth now, less what was paid and what later claims already adjusted.

    ``paid`` is the claim's document, ``recounted`` the month as it counts now, ``later`` the documents since.
    """
    settled = lines_of(paid)
    for document in later:
        for row in document.get("adjustments", ()):
            if row["claim"] == claim.id:
                settled[row["line"]] = _plus(settled.get(row["line"]), row)
    return tuple(
        Adjustment(claim.id, claim.month, c.line, c.on, c.delta("minutes"), c.delta("km_tenths"), c.delta("cents"))
        for c in changes(settled, lines_of(recounted))
        if c.delta("minutes") or c.delta("km_tenths") or c.delta("cents")
    )


def _plus(amount: Amount | None, row: dict[str, Any]) -> Amount:
    text = str(row["km"])
    km_tenths = -km_from_text(text[1:]) if text.startswith("-") else km_from_text(text)
    base = amount or Amount(_day(row))
    return Amount(
        base.on, base.minutes + row["minutes"], base.km_tenths + km_tenths, base.cents + row["amount_cents"]
    )
