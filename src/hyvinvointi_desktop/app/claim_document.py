"""The claim as the JSON document that is printed, sealed and read by others (RULES.md section 9)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from hyvinvointi_desktop.domain.claims import Adjustment, Claim, CourseRate, ExpenseLine, HoursLine, TripLine
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.findings import Finding
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.programmes import (
    ClaimSettings,
    HourlyRate,
    KmRates,
    Payer,
    Regime,
    SupplementKind,
    Vehicle,
)

INCOME_CODES = {
    Regime.EMPLOYMENT: {"hours": "201", "km": "311"},
    Regime.ASSIGNMENT: {"hours": "336", "km": "336"},
    Regime.VOLUNTEER: {"km": "357"},
}
"""Incomes register codes that label the sums (RULES.md 3.13, DOMAIN.md 1.4)."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """What sealing adds to a draft."""

    id: ClaimId
    number: int
    amends: ClaimId | None
    sealed_at: datetime
    settings: ClaimSettings | None = None


def claim_document(
    claim: Claim, payer: Payer, km_rates: KmRates, sealing: Sealing | None = None, *, practice: bool = False
) -> dict[str, Any]:
    """The claim as plain JSON values. Clients appear by code; notes and names never do."""
    codes = dict(claim.codes)
    document: dict[str, Any] = {
        "format": "hyvinvointi-claim",
        "version": 1,
        "month": str(claim.month),
        "payer": claim.payer,
        "payer_name": claim.payer_name,
        "regime": claim.regime.value,
        "income_codes": INCOME_CODES[claim.regime],
        "worker": claim.worker,
        "state": "sealed" if sealing else "draft",
    }
    if sealing:
        document |= {
            "id": sealing.id,
            "number": sealing.number,
            "sealed_at": sealing.sealed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        if sealing.amends:
            document["amends"] = sealing.amends
        if sealing.settings:
            document["settings"] = _settings(sealing.settings, payer)
    if practice:
        document["practice"] = True
    return document | {
        "hours": [_hours(line, codes) for line in claim.hours],
        "trips": [_trip(line) for line in claim.trips],
        "expenses": [_expense(line) for line in claim.expenses],
        "adjustments": [_adjustment(line) for line in claim.adjustments],
        "totals": _totals(claim),
        "rates_used": _rates_used(claim, payer, km_rates),
        "findings": [_finding(finding, codes) for finding in claim.findings],
    }


def _settings(settings: ClaimSettings, payer: Payer) -> dict[str, Any]:
    """How the month was counted: a paid one is counted so for ever."""
    row: dict[str, Any] = {
        "rounding": settings.rounding.value,
        "rounding_mode": settings.rounding_mode.value,
        "cap_scope": settings.cap_scope.value,
        "km_beyond_cap": settings.km_beyond_cap,
        "no_show_minutes": settings.no_show_minutes,
    }
    if payer.threshold_km_tenths is not None and payer.rate_after is not None:
        row |= {"threshold_km": km_text(payer.threshold_km_tenths), "rate_after": str(payer.rate_after)}
    return row


def _hours(line: HoursLine, codes: dict[ClientId, str]) -> dict[str, Any]:
    row = {
        "session": line.session,
        "clients": [codes[c] for c in line.clients],
        "on": line.on.isoformat(),
        "from": line.begins,
        "to": line.ends,
        "kind": line.kind,
        "minutes": line.minutes,
        "raw_minutes": line.raw_minutes,
        "rounded_minutes": line.rounded_minutes,
        "payable_minutes": line.payable_minutes,
        "rate": str(line.rate) if line.rate is not None else None,
        "amount_cents": line.amount_cents,
    }
    return row | {"course": line.course} if line.course else row


def _trip(line: TripLine) -> dict[str, Any]:
    row: dict[str, Any] = {
        "trip": line.trip,
        "session": line.session,
        "on": line.on.isoformat(),
        "route": list(line.route),
        "purpose": line.purpose,
        "vehicle": line.vehicle.value,
        "km": km_text(line.km_tenths),
        "rate": str(line.rate),
        "amount_cents": line.amount_cents,
    }
    if line.begins:
        row |= {"from_time": line.begins, "to_time": line.ends}
    if line.legs:
        row["legs"] = [{"km": km_text(leg.km_tenths), "passengers": leg.passengers} for leg in line.legs]
    if line.passenger_rate is not None:
        row["passenger_rate"] = str(line.passenger_rate)
    if line.trailer_rate is not None:
        row |= {"trailer_km": km_text(line.trailer_km_tenths), "trailer_rate": str(line.trailer_rate)}
    if line.supplements:
        row["supplements"] = [
            {"kind": s.kind.value, "km": km_text(s.km_tenths), "rate": str(rate)} for s, rate in line.supplements
        ]
    if line.km_after_tenths:
        row |= {"km_after": km_text(line.km_after_tenths), "rate_after": str(line.rate_after)}
    return row


def _expense(line: ExpenseLine) -> dict[str, Any]:
    return {
        "expense": line.expense,
        "session": line.session,
        "on": line.on.isoformat(),
        "kind": line.kind,
        "amount_cents": line.amount_cents,
        "receipt": line.has_receipt,
    }


def _adjustment(line: Adjustment) -> dict[str, Any]:
    sign = "-" if line.km_tenths < 0 else ""
    return {
        "claim": line.claim,
        "month": str(line.month),
        "line": line.line,
        "on": line.on.isoformat(),
        "minutes": line.minutes,
        "km": sign + km_text(abs(line.km_tenths)),
        "amount_cents": line.amount_cents,
    }


def _totals(claim: Claim) -> dict[str, Any]:
    totals = claim.totals
    return {
        "minutes": totals.minutes,
        "payable_minutes": totals.payable_minutes,
        "km": km_text(totals.km_tenths),
        "hours_cents": totals.hours_cents,
        "trips_cents": totals.trips_cents,
        "expenses_cents": totals.expenses_cents,
        "adjustments_cents": totals.adjustments_cents,
        "total_cents": totals.total_cents,
    }


def _rates_used(claim: Claim, payer: Payer, km_rates: KmRates) -> list[dict[str, Any]]:
    """Each rate that a line was counted with, once, with its validity and source; of two that overlap, the one that
    wins comes last."""
    rows: dict[tuple[str, int], dict[str, Any]] = {}
    for hour in claim.hours:
        in_force = [r for r in payer.hourly_rates if r.valid_from <= hour.on]
        rate = max(in_force, key=lambda r: r.valid_from, default=None)
        if rate is not None and rate.rate == hour.rate:  # a course may have its own
            rows["hour", rate.valid_from.toordinal()] = _hour_rate(rate, payer)
    for n, own in enumerate(claim.course_rates):
        rows["course", n] = _course_rate(own, claim.month)
    for trip in claim.trips:
        used: list[Vehicle | SupplementKind] = [trip.vehicle, *(s.kind for s, _ in trip.supplements)]
        used += [SupplementKind.PASSENGER] if trip.passenger_rate is not None else []
        used += [SupplementKind.TRAILER] if trip.trailer_rate is not None else []
        for what in used:
            found = km_rates.on(what, trip.on)
            if found is not None:
                rows[what.value, km_rates.rates.index(found)] = {
                    "what": what.value,
                    "from": found.first_day.isoformat(),
                    "to": found.last_day.isoformat(),
                    "rate": str(found.rate),
                    "source": found.source,
                }
    return [rows[key] for key in sorted(rows)]


def _course_rate(own: CourseRate, month: Month) -> dict[str, Any]:
    return {
        "what": "course",
        "course": own.course,
        "from": month.first_day.isoformat(),
        "to": month.last_day.isoformat(),
        "rate": str(own.rate),
        "source": own.name,
    }


def _hour_rate(rate: HourlyRate, payer: Payer) -> dict[str, Any]:
    row = {"what": "hour", "from": rate.valid_from.isoformat(), "rate": str(rate.rate), "source": payer.name}
    following = [r.valid_from for r in payer.hourly_rates if r.valid_from > rate.valid_from]
    if following:
        row["to"] = (min(following) - timedelta(days=1)).isoformat()
    return row


def _finding(finding: Finding, codes: dict[ClientId, str]) -> dict[str, Any]:
    row: dict[str, Any] = {
        "code": finding.code.value,
        "level": finding.level.value,
        "on": finding.on.isoformat(),
    }
    if finding.session is not None:
        row["session"] = finding.session
    if finding.trip is not None:
        row["trip"] = finding.trip
    if finding.client is not None:
        row["client"] = codes[finding.client]
    if finding.minutes is not None:
        row["minutes"] = finding.minutes
    if finding.limit_minutes is not None:
        row["cap_minutes"] = finding.limit_minutes
    if finding.explanation:
        row["explanation"] = finding.explanation
    return row
