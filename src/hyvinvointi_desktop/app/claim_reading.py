"""A sealed claim document read back as the claim it was, so that a screen shows sealed and open months alike.

It trusts the document: it is read from the store, where it lies as it was sealed. It counts nothing.
"""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.domain.claims import (
    Adjustment,
    Claim,
    CourseRate,
    ExpenseLine,
    HoursLine,
    SealedClaim,
    TripLine,
)
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import km_from_text
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, CourseId, ExpenseId, PayerId, SessionId, TripId
from hyvinvointi_desktop.domain.programmes import Regime, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Supplement

Row = Mapping[str, Any]


def document_of(sealed: SealedClaim) -> dict[str, Any]:
    """The sealed document as JSON values."""
    document: dict[str, Any] = json.loads(sealed.document)
    return document


def claim_of(document: Row, ids: Mapping[str, ClientId]) -> Claim:
    """The claim of a document. ``ids`` are clients by code; a code nobody has any more stands for itself."""
    lines = [_hours(row, ids) for row in document["hours"]]
    findings = tuple(_finding(row, ids) for row in document["findings"])
    codes = {c: code for row in document["hours"] for code in row["clients"] for c in (_client(code, ids),)}
    codes |= {_client(row["client"], ids): row["client"] for row in document["findings"] if row.get("client")}
    return Claim(
        month=Month.from_text(document["month"]),
        payer=PayerId(document["payer"]),
        payer_name=document["payer_name"],
        regime=Regime(document["regime"]),
        worker=document["worker"],
        hours=tuple(lines),
        trips=tuple(_trip(row) for row in document["trips"]),
        expenses=tuple(_expense(row) for row in document["expenses"]),
        adjustments=tuple(adjustment_of(row) for row in document["adjustments"]),
        findings=findings,
        codes=tuple(codes.items()),
        course_rates=course_rates_of(document),
    )


def course_rates_of(document: Row) -> tuple[CourseRate, ...]:
    """The courses' own hourly rates that a document was counted with."""
    return tuple(
        CourseRate(CourseId(row["course"]), row.get("source", ""), Decimal(row["rate"]))
        for row in document.get("rates_used", ())
        if row["what"] == "course"
    )


def _client(code: str, ids: Mapping[str, ClientId]) -> ClientId:
    return ids.get(code, ClientId(code))


def _rate(text: str | None) -> Decimal | None:
    return Decimal(text) if text is not None else None


def _signed_km(text: str) -> int:
    return -km_from_text(text[1:]) if text.startswith("-") else km_from_text(text)


def _hours(row: Row, ids: Mapping[str, ClientId]) -> HoursLine:
    return HoursLine(
        session=SessionId(row["session"]),
        clients=tuple(_client(code, ids) for code in row["clients"]),
        on=date.fromisoformat(row["on"]),
        begins=row["from"],
        ends=row["to"],
        kind=row["kind"],
        minutes=row["minutes"],
        raw_minutes=row["raw_minutes"],
        rounded_minutes=row["rounded_minutes"],
        payable_minutes=row["payable_minutes"],
        rate=_rate(row["rate"]),
        amount_cents=row["amount_cents"],
        course=row.get("course", ""),
    )


def _trip(row: Row) -> TripLine:
    session = row.get("session")
    return TripLine(
        trip=TripId(row["trip"]),
        session=SessionId(session) if session else None,
        on=date.fromisoformat(row["on"]),
        begins=row.get("from_time", ""),
        ends=row.get("to_time", ""),
        route=tuple(row["route"]),
        purpose=row["purpose"],
        vehicle=Vehicle(row["vehicle"]),
        km_tenths=km_from_text(row["km"]),
        rate=Decimal(row["rate"]),
        amount_cents=row["amount_cents"],
        legs=tuple(Leg(km_from_text(leg["km"]), leg["passengers"]) for leg in row.get("legs", ())),
        passenger_rate=_rate(row.get("passenger_rate")),
        trailer_km_tenths=km_from_text(row.get("trailer_km", "0")),
        trailer_rate=_rate(row.get("trailer_rate")),
        supplements=tuple(
            (Supplement(SupplementKind(s["kind"]), km_from_text(s["km"])), Decimal(s["rate"]))
            for s in row.get("supplements", ())
        ),
        km_after_tenths=km_from_text(row.get("km_after", "0")),
        rate_after=_rate(row.get("rate_after")),
    )


def _expense(row: Row) -> ExpenseLine:
    session = row.get("session")
    return ExpenseLine(
        expense=ExpenseId(row["expense"]),
        session=SessionId(session) if session else None,
        on=date.fromisoformat(row["on"]),
        kind=row["kind"],
        amount_cents=row["amount_cents"],
        has_receipt=bool(row["receipt"]),
    )


def adjustment_of(row: Row) -> Adjustment:
    """One adjustment line of a document."""
    return Adjustment(
        claim=ClaimId(row["claim"]),
        month=Month.from_text(row["month"]),
        line=row["line"],
        on=date.fromisoformat(row["on"]),
        minutes=row["minutes"],
        km_tenths=_signed_km(row["km"]),
        amount_cents=row["amount_cents"],
    )


def _finding(row: Row, ids: Mapping[str, ClientId]) -> Finding:
    session, trip, client = row.get("session"), row.get("trip"), row.get("client")
    return Finding(
        code=FindingCode(row["code"]),
        on=date.fromisoformat(row["on"]),
        session=SessionId(session) if session else None,
        trip=TripId(trip) if trip else None,
        client=_client(client, ids) if client else None,
        minutes=row.get("minutes"),
        explanation=row.get("explanation", ""),
        limit_minutes=row.get("cap_minutes"),
    )
