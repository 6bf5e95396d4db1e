"""Sealing freezes settings and rates: what is changed after payment adjusts nothing; a changed session is adjusted at
the frozen rates, to the cent. A month that is not paid yet is compared with today's count."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.frozen import frozen_payer
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    HourlyRate,
    KmRate,
    Regime,
    Rounding,
    RoundingMode,
    Vehicle,
)
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import PAYER, with_agreements
from tests.support.work import C1, C2, drive, held

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
CENTS_13_50 = (HourlyRate(date(2020, 1, 1), Decimal("13.50")),)
Change = Callable[[Desk], object]


def _own_car(rate: str, first: date = date(2026, 1, 1), vehicle: Vehicle = Vehicle.CAR) -> KmRate:
    return KmRate(vehicle, first, date(2026, 12, 31), Decimal(rate), "oma päätös")


def _pay(desk: Desk, month: Month) -> None:
    desk.mark_claim(desk.seal_claim(month, None, "fi").claim.id, ClaimState.PAID)


def _adjusted(desk: Desk, month: Month = OCTOBER) -> list[tuple[str, int, int, int]]:
    claim = desk.counted(month, None).claim
    return [(a.line, a.minutes, a.km_tenths, a.amount_cents) for a in claim.adjustments]


@pytest.fixture
def unpaid(desk: Desk, clock: FixedClock) -> Desk:
    """September: 61 min and 24.0 km, and 30 min with the other client."""
    clock.instant = datetime(2026, 12, 20, 8, tzinfo=UTC)
    with_agreements(desk)
    desk.log_sessions([
        held("s1", "2026-09-07", minutes=61, trips=(drive("t1", "2026-09-07"),)),
        held("s2", "2026-09-08", minutes=30, clients=(C2,)),
    ])  # fmt: skip
    return desk


CHANGES: dict[str, Change] = {
    "rounding": lambda d: d.save_claim_settings(ClaimSettings(Rounding.THIRTY, RoundingMode.UP)),
    "hourly rate": lambda d: d.save_payer(replace(PAYER, hourly_rates=CENTS_13_50)),
    "hourly rate within the month": lambda d: d.save_payer(
        replace(PAYER, hourly_rates=(*PAYER.hourly_rates, HourlyRate(date(2026, 9, 2), Decimal("20.00"))))
    ),
    "own km rate": lambda d: d.save_own_km_rates([_own_car("0.80")]),
    "own km rate within the month": lambda d: d.save_own_km_rates([_own_car("0.80", date(2026, 9, 2))]),
    "cap scope and trips beyond it": lambda d: d.save_claim_settings(
        ClaimSettings(cap_scope=CapScope.WORKER, km_beyond_cap=False)
    ),
    "regime": lambda d: d.save_payer(replace(PAYER, regime=Regime.VOLUNTEER, hourly_rates=())),
    "yearly limit of kilometres": lambda d: d.save_payer(
        replace(PAYER, threshold_km_tenths=100, rate_after=Decimal("0.10"))
    ),
}
"""Each changes what September would be worth if it were counted as today."""


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_changed_after_payment_adjusts_nothing(unpaid: Desk, change: Change) -> None:
    _pay(unpaid, SEPTEMBER)
    change(unpaid)
    assert _adjusted(unpaid) == []
    unpaid.log_sessions([held("s2", "2026-09-08", "10:00", 30, clients=(C2,))])  # counted anew: worth the same
    assert _adjusted(unpaid) == []


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_session_is_adjusted_at_the_frozen_rates(unpaid: Desk, change: Change) -> None:
    """61 to 75 minutes at 13.00 is 16.25 less 13.22; 24.0 to 30.0 km at 0.55 is 16.50 less 13.20."""
    _pay(unpaid, SEPTEMBER)
    change(unpaid)
    unpaid.log_sessions([held("s1", "2026-09-07", minutes=75, trips=(drive("t1", "2026-09-07", 300),))])
    assert _adjusted(unpaid) == [("hours s1 2026-09-07", 14, 0, 303), ("trip t1", 0, 60, 330)]
    _pay(unpaid, OCTOBER)
    assert _adjusted(unpaid, Month(2026, 11)) == []


def test_frozen_rounding_rounds_what_comes_later_too(unpaid: Desk) -> None:
    """30 min up: 61 is 90 at 13.00; 95 is 120 (26.00 less 19.50); a new visit of 5 minutes is 30."""
    unpaid.save_claim_settings(ClaimSettings(Rounding.THIRTY, RoundingMode.UP))
    _pay(unpaid, SEPTEMBER)
    unpaid.save_claim_settings(ClaimSettings())
    unpaid.log_sessions([
        held("s1", "2026-09-07", minutes=95, trips=(drive("t1", "2026-09-07"),)),
        held("s3", "2026-09-09", minutes=5),
    ])  # fmt: skip
    assert _adjusted(unpaid) == [("hours s1 2026-09-07", 30, 0, 650), ("hours s3 2026-09-09", 30, 0, 650)]


def test_a_frozen_worker_cap_stays_the_workers(unpaid: Desk) -> None:
    """Ten hours of the worker's month are full with 510 more minutes, so what is added is worth nothing."""
    unpaid.save_claim_settings(ClaimSettings(cap_scope=CapScope.WORKER))
    unpaid.log_sessions([held("long", "2026-09-14", "8:00", 509)])
    _pay(unpaid, SEPTEMBER)
    unpaid.save_claim_settings(ClaimSettings())
    unpaid.log_sessions([held("more", "2026-09-15", minutes=60, clients=(C2,))])
    assert _adjusted(unpaid) == []
    unpaid.delete_session(held("s2", "2026-09-08").id)
    assert _adjusted(unpaid) == [("hours s2 2026-09-08", -30, 0, -650), ("hours more 2026-09-15", 30, 0, 650)]


def test_a_frozen_yearly_limit_splits_as_it_did(unpaid: Desk) -> None:
    """20.0 km at 0.55, 4.0 km at 0.10: 11.40; 10 km more of it at 0.10 is 1.00 more."""
    unpaid.save_payer(replace(PAYER, threshold_km_tenths=200, rate_after=Decimal("0.10")))
    _pay(unpaid, SEPTEMBER)
    unpaid.save_payer(PAYER)
    unpaid.log_sessions([held("s1", "2026-09-07", minutes=61, trips=(drive("t1", "2026-09-07", 340),))])
    assert _adjusted(unpaid) == [("trip t1", 0, 100, 100)]
    early = drive("t0", "2026-03-02", 200)
    unpaid.save_trip(early)  # an earlier drive of the year fills the limit: all 34.0 km at 0.10
    assert _adjusted(unpaid) == [("trip t1", 0, 100, 340 - 1140)]


def test_what_was_not_used_then_has_todays_rate(unpaid: Desk) -> None:
    """A snowmobile was never driven in September: its rate is the one known now."""
    _pay(unpaid, SEPTEMBER)
    unpaid.save_own_km_rates([_own_car("2.00", vehicle=Vehicle.SNOWMOBILE)])
    sled = drive("t2", "2026-09-20", 100, vehicle=Vehicle.SNOWMOBILE)
    unpaid.log_sessions([held("s4", "2026-09-20", minutes=60, trips=(sled,))])
    assert _adjusted(unpaid) == [("hours s4 2026-09-20", 60, 0, 1300), ("trip t2", 0, 100, 2000)]


def test_a_month_that_is_not_paid_is_compared_with_today(unpaid: Desk) -> None:
    unpaid.seal_claim(SEPTEMBER, None, "fi")
    unpaid.save_payer(replace(PAYER, hourly_rates=CENTS_13_50))
    assert [(c.line, c.delta("cents")) for c in unpaid.claim(SEPTEMBER, None).changed] == [
        ("hours s1 2026-09-07", 51), ("hours s2 2026-09-08", 25),
    ]  # fmt: skip


def test_an_agreement_or_an_exception_after_payment_is_adjusted_too(unpaid: Desk) -> None:
    unpaid.log_sessions([held("long", "2026-09-14", "8:00", 569)])
    _pay(unpaid, SEPTEMBER)
    unpaid.save_cap_exception(CapException(C1, SEPTEMBER, 720))
    assert _adjusted(unpaid) == [("hours long 2026-09-14", 30, 0, 650)]
    unpaid.delete_cap_exception(C1, SEPTEMBER)
    assert _adjusted(unpaid) == []
    unpaid.end_agreement(unpaid.client_card(C2).agreements[0].id, date(2026, 9, 7))
    assert _adjusted(unpaid) == [("hours s2 2026-09-08", -30, 0, -650)]


def test_only_a_sealed_document_names_its_settings(unpaid: Desk) -> None:
    assert "settings" not in unpaid.counted(SEPTEMBER, None).document
    claim = unpaid.seal_claim(SEPTEMBER, None, "fi").claim
    assert json.loads(claim.document)["settings"] == {
        "rounding": "none", "rounding_mode": "nearest", "cap_scope": "client", "km_beyond_cap": True,
        "no_show_minutes": 0,
    }  # fmt: skip


def test_a_used_rate_holds_over_its_own_days_and_todays_around_them() -> None:
    """At sealing: 13 until 14 September (used), 14 after it (not used). Today: 15 all the time, 16 from December."""
    used = {"what": "hour", "from": "2026-01-01", "to": "2026-09-14", "rate": "13.00"}
    rates = (HourlyRate(date(2025, 1, 1), Decimal(15)), HourlyRate(date(2026, 12, 1), Decimal(16)))
    payer = frozen_payer({"rates_used": [used]}, replace(PAYER, hourly_rates=rates))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 9, 14), date(2026, 9, 15), date(2026, 12, 1))
    assert [str(payer.hourly_rate_on(day)) for day in days] == ["15", "13.00", "13.00", "15", "16"]


def test_hour_rates_of_a_month_in_two_parts_stay_in_their_parts(unpaid: Desk) -> None:
    """13.00 until 15 September, 14.00 from then on, nobody met on the later days until it was paid."""
    two = (*PAYER.hourly_rates, HourlyRate(date(2026, 9, 15), Decimal("14.00")))
    unpaid.save_payer(replace(PAYER, hourly_rates=two))
    _pay(unpaid, SEPTEMBER)
    unpaid.log_sessions([held("s5", "2026-09-14"), held("s6", "2026-09-15")])
    assert _adjusted(unpaid) == [("hours s5 2026-09-14", 60, 0, 1300), ("hours s6 2026-09-15", 60, 0, 1400)]


def test_a_volunteers_hours_stay_free(unpaid: Desk) -> None:
    unpaid.save_payer(replace(PAYER, regime=Regime.VOLUNTEER, hourly_rates=()))
    _pay(unpaid, SEPTEMBER)
    unpaid.save_payer(PAYER)
    unpaid.log_sessions([held("s5", "2026-09-14")])
    assert _adjusted(unpaid) == [("hours s5 2026-09-14", 60, 0, 0)]
