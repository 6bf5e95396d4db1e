"""A claim document that came from elsewhere, read strictly: every value is what its place asks for, the sums are the
sums of the lines, and no line is there twice. Whether the lines are right is for ``judge_claim``."""

from typing import Any

from hyvinvointi_desktop.app.body_fields import BodyFault, BodyRefused, Fields
from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.domain.claims import Claim, ClaimState
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.findings import FindingCode, Level
from hyvinvointi_desktop.domain.programmes import Regime, SupplementKind, Vehicle


def read_document(document: Fields) -> Claim:
    """The claim of a sealed document. Clients stand as their codes.

    Raises:
        BodyRefused: with the place and the fault.
    """
    if document.values.get("format") != "hyvinvointi-claim" or document.values.get("version") != 1:
        raise document.fail("format", BodyFault.NOT_A_CLAIM)
    month = document.month("month")
    document.id("payer"), document.words("payer_name"), document.text("worker", least=1, most=200)
    document.one_of("regime", Regime)
    if document.one_of("state", ClaimState) is not ClaimState.SEALED:
        raise document.fail("state", BodyFault.NOT_A_CLAIM)
    for key in ("hours", "trips", "expenses", "adjustments", "findings"):
        if not document.has(key):
            raise document.fail(key, BodyFault.MISSING)
    for row in document.rows("hours"):
        _hours(row)
    for row in document.rows("trips"):
        _trip(row)
    for row in document.rows("expenses"):
        row.id("expense"), row.maybe("session", row.id), row.day("on"), row.id("kind")
        row.count("amount_cents"), row.flag("receipt")
    for row in document.rows("adjustments"):
        row.id("claim"), row.month("month"), row.text("line", least=1, most=400), row.day("on")
        row.whole("minutes"), row.signed_km_tenths("km"), row.whole("amount_cents")
    for row in document.rows("findings"):
        _finding(row)
    for row in document.rows("rates_used"):
        row.text("what", least=1, most=60), row.day("from"), row.maybe("to", row.day), row.rate("rate")
        row.words("source"), row.maybe("course", row.id)
    for key in ("hours", "trips", "expenses"):
        for row in document.rows(key):
            if row.day("on") not in month:
                raise row.fail("on", BodyFault.BAD_DAY)
    _none_twice(document, "hours", "session", "on")
    _none_twice(document, "trips", "trip")
    _none_twice(document, "expenses", "expense")
    claim = claim_of(document.values, {})
    _check_sums(document.inner("totals"), claim)
    return claim


def _hours(row: Fields) -> None:
    row.id("session"), row.ids("clients"), row.day("on"), row.text("from", most=5), row.text("to", most=5)
    row.id("kind"), row.words("course")
    minutes = row.count("minutes")
    row.count("raw_minutes"), row.count("rounded_minutes"), row.count("amount_cents")
    row.maybe("rate", row.rate)
    if "rate" not in row.values:
        raise row.fail("rate", BodyFault.MISSING)
    if row.count("payable_minutes") > max(minutes, row.count("rounded_minutes")) or minutes > 25 * 60:
        raise row.fail("payable_minutes", BodyFault.BAD_NUMBER)


def _trip(row: Fields) -> None:
    row.id("trip"), row.maybe("session", row.id), row.day("on"), row.texts("route", most=400), row.words("purpose")
    row.one_of("vehicle", Vehicle), row.km_tenths("km"), row.rate("rate"), row.count("amount_cents")
    for key in ("from_time", "to_time"):
        row.words(key)
    for leg in row.rows("legs"):
        leg.km_tenths("km"), leg.count("passengers")
    for part in row.rows("supplements"):
        part.one_of("kind", SupplementKind), part.km_tenths("km"), part.rate("rate")
    for key in ("passenger_rate", "trailer_rate", "rate_after"):
        row.maybe(key, row.rate)
    for key in ("trailer_km", "km_after"):
        row.maybe(key, row.km_tenths)


def _finding(row: Fields) -> None:
    row.one_of("code", FindingCode), row.one_of("level", Level), row.day("on")
    for key in ("session", "trip", "client"):
        row.maybe(key, row.id)
    for key in ("minutes", "cap_minutes"):
        row.maybe(key, row.count)
    row.words("explanation")


def _none_twice(document: Fields, key: str, *parts: str) -> None:
    seen: set[tuple[Any, ...]] = set()
    for row in document.rows(key):
        name = tuple(row.values[part] for part in parts)
        if name in seen:
            raise BodyRefused(row.path, BodyFault.TWICE)
        seen.add(name)


def _check_sums(told: Fields, claim: Claim) -> None:
    sums = claim.totals
    counted = {
        "minutes": sums.minutes, "payable_minutes": sums.payable_minutes, "hours_cents": sums.hours_cents,
        "trips_cents": sums.trips_cents, "expenses_cents": sums.expenses_cents,
        "adjustments_cents": sums.adjustments_cents, "total_cents": sums.total_cents,
    }  # fmt: skip
    for key, value in counted.items():
        if told.whole(key) != value:
            raise told.fail(key, BodyFault.NOT_THE_SUM)
    if told.text("km", most=12) != km_text(sums.km_tenths):
        raise told.fail("km", BodyFault.NOT_THE_SUM)
