"""The shipped JSON Schemas: up to date, valid, and true of what is written."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, ExpenseLine, HoursLine, TripLine
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, ExpenseId, PayerId, SessionId, TripId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import HourlyRate, KmRates, Payer, Regime, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Supplement
from hyvinvointi_desktop.interchange.open_log import write_log
from hyvinvointi_desktop.interchange.schemas import SCHEMAS, schema_text
from tests.interchange.cases import EXAMPLE, RESOURCES, example, whole_logs
from tests.support.factories import sample_log

LOG, CLAIM = "hyvinvointi-log-1.schema.json", "hyvinvointi-claim-1.schema.json"


def _schema(name: str) -> Any:
    return json.loads((RESOURCES / "schemas" / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_shipped_schema_is_the_one_of_the_code(name: str) -> None:
    assert (RESOURCES / "schemas" / name).read_text(encoding="utf-8") == schema_text(name)
    jsonschema.Draft202012Validator.check_schema(_schema(name))


def test_the_example_of_the_rules_is_valid() -> None:
    jsonschema.validate(EXAMPLE, _schema(LOG))


@pytest.mark.parametrize("change", [{"weather": "rain"}, {"version": 2}, {"clients": None}])
def test_what_is_refused_is_not_valid_either(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(example() | change, _schema(LOG))


def test_a_log_with_every_kind_of_record_is_valid() -> None:
    jsonschema.validate(json.loads(write_log(sample_log())), _schema(LOG))


@given(whole_logs)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_written_log_is_valid(log: OpenLog) -> None:
    jsonschema.validate(json.loads(write_log(log)), _schema(LOG))


RULES_CLAIM: dict[str, Any] = {
    "format": "hyvinvointi-claim", "version": 1, "month": "2026-10", "payer": "kunta", "worker": "Maija Keksitty",
    "state": "draft",
    "hours": [{"session": "s1", "clients": ["A-17"], "on": "2026-10-03", "from": "9.00", "to": "11.30",
               "kind": "home_visit", "minutes": 150, "payable_minutes": 150, "rate": "13.00", "amount_cents": 3250}],
    "trips": [{"trip": "t1", "session": "s1", "on": "2026-10-03", "route": ["Sodankylä", "Vuotso"], "purpose": "x",
               "vehicle": "car", "km": "24.0", "rate": "0.55", "amount_cents": 1360}],
    "totals": {"minutes": 150, "payable_minutes": 150, "km": "24.0", "hours_cents": 3250, "trips_cents": 1360,
               "total_cents": 4610},
    "findings": [{"code": "cap_reached", "level": "warning", "session": "s9", "minutes": 30}],
}  # fmt: skip


def test_the_claim_of_the_rules_is_valid() -> None:
    jsonschema.validate(RULES_CLAIM, _schema(CLAIM))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(RULES_CLAIM | {"note": "x"}, _schema(CLAIM))


def _rich_claim() -> Claim:

    on, client = date(2026, 10, 3), ClientId("c1")
    rate = Decimal("13.00")
    hours = HoursLine(SessionId("s1"), (client,), on, "9.00", "24.00", "home_visit", 900, 900, 900, 600, rate, 13000)
    unrated = HoursLine(SessionId("s2"), (client,), on, "0.00", "1.00", "planning", 60, 60, 60, 0, None, 0)
    km = Decimal("0.55")
    trip = TripLine(
        TripId("t1"), SessionId("s1"), on, "9.00", "12.00", ("Sodankylä", "Vuotso"), "käynti", Vehicle.CAR, 240, km,
        1500, (Leg(100, 1),), Decimal("0.04"), 20, Decimal("0.09"), ((Supplement(SupplementKind.DOG, 10), km),), 5,
        Decimal("0.40"),
    )  # fmt: skip
    alone = TripLine(TripId("t2"), None, on, "", "", ("Sodankylä",), "", Vehicle.OTHER, 0, km, 0)
    expense = ExpenseLine(ExpenseId("e1"), None, on, "bus", 340, has_receipt=False)
    taken_back = Adjustment(ClaimId("k0"), Month(2026, 9), "s0", on, -30, -45, -650)
    findings = (
        Finding(FindingCode.CAP_REACHED, on, session=SessionId("s1"), minutes=300).explained("kelirikko"),
        Finding(FindingCode.ODD_KM, on, trip=TripId("t1")),
        Finding(FindingCode.PERIOD_ENDING, on, client=client),
    )
    return Claim(
        Month(2026, 10), PayerId("kunta"), "Keksitty kunta", Regime.EMPLOYMENT, "Maija Keksitty", (hours, unrated),
        (trip, alone), (expense,), (taken_back,), findings, ((client, "A-17"),),
    )  # fmt: skip


@pytest.mark.parametrize("sealed", [False, True])
def test_the_claim_document_of_the_program_is_valid(sealed: bool) -> None:

    payer = Payer(PayerId("kunta"), "Keksitty kunta", hourly_rates=(HourlyRate(date(2026, 1, 1), Decimal("13.00")),))
    sealing = Sealing(ClaimId("k2"), 2, ClaimId("k1"), datetime(2026, 11, 2, 8, 0, tzinfo=UTC)) if sealed else None
    document = claim_document(_rich_claim(), payer, KmRates(), sealing, practice=sealed)
    jsonschema.validate(json.loads(json.dumps(document)), _schema(CLAIM))
