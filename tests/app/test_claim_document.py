"""The claim as a document: valid by its schema, silent about names, read back as the claim it was."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.claims import Adjustment, ExpenseLine
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.ids import ClaimId, ExpenseId
from hyvinvointi_desktop.domain.programmes import Regime, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Supplement
from tests.support.desks import PAYER, with_agreements
from tests.support.work import C1, C2, drive, held

OCTOBER = Month(2026, 10)
SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources/schemas/hyvinvointi-claim-1.schema.json").read_text(encoding="utf-8")
)


def is_valid(document: dict[str, Any]) -> None:
    """Raises when the document breaks the shipped schema."""
    jsonschema.Draft202012Validator(SCHEMA).validate(document)


def _rich_month(desk: Desk) -> None:
    with_agreements(desk)
    full = drive(
        "t1", "2026-10-05", 240, via=("Kersilö, Polku 1",), legs=(Leg(100, 2),), trailer_km_tenths=50,
        supplements=(Supplement(SupplementKind.DOG, 240),),
    )  # fmt: skip
    bus = Expense(ExpenseId("e1"), date(2026, 10, 5), "bus", 360)
    desk.log_sessions([
        held("s1", "2026-10-05", trips=(full,), expenses=(bus,), clients=(C1, C2), note="Salainen muistio"),
        held("s2", "2026-10-05", "9:30", 90),
        held("s3", "2026-10-06", minutes=700, entered_on=date(2026, 10, 30)),
        held("s4", "2026-10-31", "23:00", 120),
    ])
    desk.save_trip(drive("alone", "2026-10-07", vehicle=Vehicle.SNOWMOBILE, purpose="koulutus"))
    desk.save_trip(drive("lost", "2026-10-08", to_place=""))
    desk.explain(Explanation(FindingCode.LATE_ENTRY, "s3", date(2026, 10, 6), "kelirikko"))


def test_a_rich_draft_is_valid_by_the_schema(desk: Desk) -> None:
    _rich_month(desk)
    document = desk.counted(OCTOBER, None).document
    is_valid(document)
    codes = {finding["code"] for finding in document["findings"]}
    assert {"overlap", "late_entry", "missing_route", "cap_reached"} <= codes
    assert document["state"] == "draft"
    assert "id" not in document


def test_a_claim_names_no_client_no_address_and_no_note(desk: Desk) -> None:
    _rich_month(desk)
    text = json.dumps(desk.counted(OCTOBER, None).document, ensure_ascii=False)
    for secret in ("Keksitty Henkilö", "Keksitie", "Polku", "Salainen", "Testikylä"):
        assert secret not in text
    assert "A-1" in text
    assert "kelirikko" in text


def test_totals_are_the_sums_of_the_rounded_lines(desk: Desk) -> None:
    _rich_month(desk)
    document = desk.counted(OCTOBER, None).document
    totals = document["totals"]
    assert totals["hours_cents"] == sum(row["amount_cents"] for row in document["hours"])
    assert totals["trips_cents"] == sum(row["amount_cents"] for row in document["trips"])
    assert totals["expenses_cents"] == 360
    assert totals["total_cents"] == sum(totals[k] for k in totals if k.endswith("_cents") and k != "total_cents")


def test_the_example_of_the_format(desk: Desk) -> None:
    """RULES.md section 9: 150 minutes at 13.00 and 24.0 km at 0.55 with one passenger over 10.0 km."""
    with_agreements(desk)
    trip = drive("t1", "2026-10-03", 240, legs=(Leg(100, 1),))
    desk.log_sessions([held("s1", "2026-10-03", minutes=150, trips=(trip,))])
    document = desk.counted(OCTOBER, None).document
    hours, trips = document["hours"][0], document["trips"][0]
    assert (hours["from"], hours["to"], hours["minutes"], hours["payable_minutes"]) == ("9.00", "11.30", 150, 150)
    assert (hours["rate"], hours["amount_cents"]) == ("13.00", 3250)
    assert (trips["route"], trips["km"], trips["rate"], trips["amount_cents"]) == (
        ["Sodankylä", "Vuotso"], "24.0", "0.55", 1360,
    )  # fmt: skip
    assert document["totals"]["total_cents"] == 4610
    assert [row["what"] for row in document["rates_used"]] == ["car", "hour", "passenger"]
    assert all(row["source"] for row in document["rates_used"])


@pytest.mark.parametrize("regime", list(Regime))
def test_a_sealed_document_is_valid_and_read_back_as_the_claim_it_was(desk: Desk, regime: Regime) -> None:
    _rich_month(desk)
    desk.save_payer(replace(PAYER, regime=regime, threshold_km_tenths=400, rate_after=Decimal("0.20")))
    counted = desk.counted(OCTOBER, None)
    adjusted = replace(
        counted.claim,
        adjustments=(Adjustment(ClaimId("old"), Month(2026, 9), "trip t", date(2026, 9, 3), -5, -120, -660),),
        expenses=(ExpenseLine(ExpenseId("e"), None, date(2026, 10, 3), "bus", 5, False),),
    )
    sealing = Sealing(ClaimId("new"), 3, ClaimId("old"), datetime(2026, 11, 2, tzinfo=UTC))
    document = claim_document(adjusted, counted.payer, desk.km_rates(), sealing, practice=True)
    is_valid(document)
    assert (document["number"], document["amends"], document["practice"]) == (3, "old", True)
    read = claim_of(json.loads(canonical_bytes(document)), {code: c for c, code in adjusted.codes})
    assert replace(read, codes=adjusted.codes) == adjusted


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abcåäö", max_size=3), inner, max_size=3),
)


@settings(max_examples=60)
@given(st.dictionaries(st.text("abcåäö", max_size=4), json_values, max_size=4))
def test_there_is_one_spelling_of_a_document(document: dict[str, Any]) -> None:
    content = canonical_bytes(document)
    assert json.loads(content) == document
    assert canonical_bytes(json.loads(content)) == content
    assert canonical_bytes(dict(reversed(document.items()))) == content
