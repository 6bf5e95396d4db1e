"""What sealing froze of how a month is counted: its settings and the rates it used win over today's for ever.

It only reads a sealed document. What the document is silent about is counted as it is known today.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.app.claim_reading import course_rates_of
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.distance import km_from_text
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import (
    CapScope,
    ClaimSettings,
    HourlyRate,
    KmRate,
    KmRates,
    Payer,
    Regime,
    Rounding,
    RoundingMode,
    SupplementKind,
    Vehicle,
)

_HOUR = "hour"
_KINDS: dict[str, Vehicle | SupplementKind] = {kind.value: kind for kind in (*Vehicle, *SupplementKind)}
Document = Mapping[str, Any]


def frozen_settings(document: Document, today: ClaimSettings) -> ClaimSettings:
    """How the sealed month was counted."""
    row = document.get("settings")
    if row is None:
        return today
    return ClaimSettings(
        rounding=Rounding(row["rounding"]),
        rounding_mode=RoundingMode(row["rounding_mode"]),
        cap_scope=CapScope(row["cap_scope"]),
        km_beyond_cap=row["km_beyond_cap"],
        no_show_minutes=row["no_show_minutes"],
    )


def frozen_payer(document: Document, today: Payer) -> Payer:
    """The payer as the sealed month was counted: its regime, its hourly rates and its yearly kilometre limit."""
    payer = replace(today, hourly_rates=_hourly_rates(document, today))
    if document.get("regime") is not None:
        payer = replace(payer, regime=Regime(document["regime"]))
    row = document.get("settings")
    if row is None:
        return payer
    threshold, after = row.get("threshold_km"), row.get("rate_after")
    return replace(
        payer,
        threshold_km_tenths=None if threshold is None else km_from_text(threshold),
        rate_after=None if after is None else Decimal(after),
    )


def frozen_material(document: Document, payer: Payer, material: ClaimMaterial) -> ClaimMaterial:
    """The material for counting the sealed month anew. ``payer`` is the frozen one."""
    own = [_km_rate(row) for row in document.get("rates_used", ()) if row["what"] in _KINDS]
    return replace(
        material,
        settings=frozen_settings(document, material.settings),
        payers=tuple(payer if p.id == payer.id else p for p in material.payers),
        km_rates=KmRates((*material.km_rates.rates, *own)),  # of several that hold, the last wins
        courses=_courses(document, material),
    )


def _courses(document: Document, material: ClaimMaterial) -> tuple[Course, ...]:
    """Courses with the hourly rate they had. Whether and by whom the leader is paid is as the records say today."""
    own = {row.course: row.rate for row in course_rates_of(document)}
    claimed = {row["session"] for row in document.get("hours", ()) if row.get("course")}
    counted = {s.course for s in material.sessions if s.id in claimed}  # those without an own rate took the payer's
    return tuple(
        replace(c, pay=replace(c.pay, hourly_rate=own.get(c.id))) if c.id in own or c.id in counted else c
        for c in material.courses
    )


def _km_rate(row: Document) -> KmRate:
    first, last = date.fromisoformat(row["from"]), _day_or(row.get("to"), date.max)
    return KmRate(_KINDS[row["what"]], first, last, Decimal(row["rate"]), row.get("source", ""))


def _hourly_rates(document: Document, payer: Payer) -> tuple[HourlyRate, ...]:
    """The rates used, each over its own days; around them today's."""
    used = sorted((r for r in document.get("rates_used", ()) if r["what"] == _HOUR), key=lambda r: str(r["from"]))
    if not used and document.get("regime") == Regime.VOLUNTEER.value:
        return ()  # a volunteer's hours were free; a rate agreed later begins later
    kept = {rate.valid_from: rate for rate in payer.hourly_rates}
    for n, row in enumerate(used):
        first = date.fromisoformat(row["from"])
        end = _day_or(row.get("to"), date.max)
        if n + 1 < len(used):
            end = min(end, date.fromisoformat(used[n + 1]["from"]) - timedelta(days=1))
        after = payer.hourly_rate_on(end + timedelta(days=1)) if end < date.max else None
        kept = {day: rate for day, rate in kept.items() if not first <= day <= end}
        kept[first] = HourlyRate(first, Decimal(row["rate"]))
        if after is not None:
            kept.setdefault(end + timedelta(days=1), HourlyRate(end + timedelta(days=1), after))
    return tuple(kept[day] for day in sorted(kept))


def _day_or(text: str | None, otherwise: date) -> date:
    return otherwise if text is None else date.fromisoformat(text)
