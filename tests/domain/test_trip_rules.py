"""RULES.md section 3, steps 8, 9 and 11 to 13: driving, rates, expenses, payers. All numbers worked out on paper."""

import pytest

from hyvinvointi_desktop.domain.counting import UnknownPayer
from hyvinvointi_desktop.domain.sessions import Trip
from tests.domain.builders import (
    agreement,
    cap,
    codes,
    count,
    expense,
    findings,
    hours,
    material,
    only_finding,
    only_trip,
    payable,
    payer,
    programme_with,
    rules,
    session,
    trip,
    trips,
)


def test_the_example_of_rules_section_9() -> None:
    claim = count(material(session(
        "s1", "2026-10-03T09:00+03:00", 150, entered="2026-10-03",
        trips=[trip("t1", "24.0", to="Vuotso", legs=[("10.0", 1)], purpose="kotikäynti")],
    )))
    (line,) = claim.hours
    assert (line.begins, line.ends, line.kind, str(line.rate)) == ("9.00", "11.30", "home_visit", "13.00")
    assert (line.minutes, line.payable_minutes, line.amount_cents) == (150, 150, 3250)
    drive = only_trip(claim)
    assert (drive.session, drive.route) == ("s1", ("Sodankylä", "Vuotso"))
    assert (drive.purpose, drive.vehicle) == ("kotikäynti", "car")
    assert (drive.km_tenths, str(drive.rate), drive.amount_cents) == (240, "0.55", 1360)
    totals = claim.totals
    assert (totals.minutes, totals.payable_minutes, totals.km_tenths) == (150, 150, 240)
    assert (totals.hours_cents, totals.trips_cents, totals.total_cents) == (3250, 1360, 4610)
    assert (claim.findings, claim.may_be_sealed, claim.worker, claim.payer) == ((), True, "Aino Kulkija", "kunta")


# Step 8: km to money


@pytest.mark.parametrize(
    ("drive", "cents"),
    [
        (trip(km="24.0"), 1320),
        (trip(km="24.0", legs=[("10.0", 2), ("4.0", 1)]), 1416),  # 13.20 + 24 x 0.04
        (trip(km="24.0", legs=[("10.0", 0)]), 1320),
        (trip(km="24.0", legs=[("24.0", 3)]), 1608),
        (trip(km="24.0", trailer="24.0"), 1536),  # + 24 x 0.09
        (trip(km="24.0", trailer="10.5", legs=[("10.0", 1)]), 1455),  # 13.20 + 0.945 + 0.40 = 14.545
        (trip(km="24.0", supplements=[("dog", "24.0"), ("large_object", "6.0")]), 1440),
        (trip(km="10.0", vehicle="motorcycle"), 420),
        (trip(km="0.3"), 17),  # 16.5
        (trip(km="0.3", trailer="0.2"), 18),  # 16.5 + 1.8, rounded once
        (trip(km="0.0"), 0),
    ],
)
def test_the_amount_of_a_trip_is_km_passengers_trailer_and_supplements_rounded_once(drive: Trip, cents: int) -> None:
    claim = count(material(session(trips=[drive])))
    assert trips(claim) == [("t1", cents)]
    assert claim.findings == ()


def test_each_trip_is_a_line_of_its_own_by_date_then_id() -> None:
    claim = count(material(
        session("s1", trips=[trip("t3", on="2026-10-03"), trip("t2", "10.0", on="2026-10-04")]),
        session("s2", "2026-10-04 09:00", 60, trips=[trip("t1", "1.0", on="2026-10-04")]),
        trips=[trip("t9", "2.0", on="2026-10-01")],
    ))
    assert trips(claim) == [("t9", 110), ("t3", 1320), ("t1", 55), ("t2", 550)]
    assert [t.session for t in claim.trips] == [None, "s1", "s2", "s1"]
    assert (claim.totals.km_tenths, claim.totals.trips_cents) == (370, 2035)


def test_a_trip_belongs_to_the_month_of_its_own_date() -> None:
    records = material(
        session("s1", "2026-10-31 22:00", "2026-11-01 00:30", trips=[trip("t1"), trip("t2", "1.0", on="2026-11-01")]),
        session("s2", "2026-09-29 09:00", 60, trips=[trip("t3", "2.0", on="2026-10-01")]),
        session("s3", "2026-11-02 09:00", 60, trips=[trip("t4", "3.0", on="2026-10-30")]),
    )
    assert trips(count(records, "2026-09")) == []
    assert trips(count(records, "2026-10")) == [("t3", 110), ("t1", 1320), ("t4", 165)]
    assert trips(count(records, "2026-11")) == [("t2", 55)]


def test_the_rate_is_that_of_the_travel_date() -> None:
    records = material(session(
        "s1", "2025-12-31 22:00", "2026-01-01 02:00",
        trips=[trip("t1", "10.0", on="2025-12-31"), trip("t2", "10.0", on="2026-01-01")],
    ))
    assert trips(count(records, "2025-12")) == [("t1", 590)]
    assert trips(count(records, "2026-01")) == [("t2", 550)]


@pytest.mark.parametrize("beyond", [True, False])
def test_driving_when_the_cap_is_full(beyond: bool) -> None:
    claim = count(material(
        session("s1", "2026-10-02 08:00", 590),
        session("s2", "2026-10-03 09:00", 60, trips=[trip("t1")]),
        session("s3", "2026-10-04 09:00", 60, trips=[trip("t2", "10.0", on="2026-10-04")]),
        session("s4", "2026-10-05 09:00", 60, clients="A B", trips=[trip("t3", "1.0", on="2026-10-05")]),
        settings=rules(km_beyond_cap=beyond),
    ))
    assert payable(claim) == {"s1": 590, "s2": 10, "s3": 0, "s4": 30}
    assert trips(claim) == ([("t1", 1320), ("t2", 550), ("t3", 55)] if beyond else [("t1", 1320), ("t3", 55)])


def test_only_the_cap_stops_driving_not_other_reasons_for_no_minutes() -> None:
    claim = count(material(
        session("s0", "2026-10-01 08:00", 600),
        session("s1", "2026-10-03 09:00", 60, kind="planning", trips=[trip("t1", "1.0")]),
        session("s2", "2026-10-04 09:00", 60, status="no_show", trips=[trip("t2", "2.0", on="2026-10-04")]),
        session("s3", "2026-10-01 10:00", 60, trips=[trip("t3", "3.0", on="2026-10-01")]),
        settings=rules(km_beyond_cap=False),
    ))
    assert trips(claim) == [("t3", 165), ("t1", 55), ("t2", 110)]


def test_a_full_cap_of_the_sessions_own_month_stops_its_trip_dated_in_the_next() -> None:
    records = [
        session("s1", "2026-09-02 08:00", 600),
        session("s2", "2026-09-30 21:00", 60, trips=[trip("t1", on="2026-10-01")]),
    ]
    assert trips(count(material(*records))) == [("t1", 1320)]
    assert trips(count(material(*records, settings=rules(km_beyond_cap=False)))) == []


def test_a_trip_may_stand_alone_and_gives_no_hours() -> None:
    alone = trip("t1", "30.0", purpose="koulutus")
    claim = count(material(trips=[alone], agreements=[]))
    line = only_trip(claim)
    assert (line.amount_cents, line.purpose, line.session) == (1650, "koulutus", None)
    assert (claim.hours, claim.findings) == ((), ())
    assert count(material(trips=[alone], programme=programme_with(standalone_trips_paid=False))).trips == ()


@pytest.mark.parametrize(
    ("vehicle", "cents"), [("car", 708), ("motorcycle", 540), ("snowmobile", 1704), ("boat_over_50hp", 1788)]
)
def test_each_vehicle_has_its_own_rate(vehicle: str, cents: int) -> None:
    drive = trip("t1", "12.0", "2025-03-05", vehicle=vehicle)
    assert trips(count(material(trips=[drive]), "2025-03")) == [("t1", cents)]


# Step 9: missing rates and two tiers


def test_no_rate_on_the_travel_date_is_an_error_and_the_trip_unpaid() -> None:
    claim = count(material(session("s1", "2027-01-02 09:00", 60, trips=[trip(on="2027-01-02")])), "2027-01")
    assert hours(claim) == [("s1", "2027-01-02", 60, 60, 1300)]
    assert claim.trips == ()
    assert findings(claim) == [("rate_missing", "t1", "2027-01-02", None)]
    assert only_finding(claim).level.value == "error"
    assert not claim.may_be_sealed


@pytest.mark.parametrize(("vehicle", "year"), [("snowmobile", 2026), ("moped", 2025), ("motorcycle", 2024)])
def test_another_vehicles_or_years_rate_is_never_borrowed(vehicle: str, year: int) -> None:
    claim = count(material(trips=[trip("t1", on=f"{year}-03-05", vehicle=vehicle)]), f"{year}-03")
    assert (claim.trips, codes(claim)) == ((), ["rate_missing"])


def test_a_missing_rate_of_a_used_supplement_leaves_the_whole_trip_unpaid() -> None:
    with_caravan = trip("t1", "24.0", supplements=[("caravan", "12.0")])
    claim = count(material(session(trips=[with_caravan])))
    assert (claim.trips, codes(claim)) == ((), ["rate_missing"])
    assert claim.totals.km_tenths == 0
    last_year = trip("t1", "24.0", "2025-10-03", supplements=[("caravan", "12.0")])
    assert trips(count(material(trips=[last_year]), "2025-10")) == [("t1", 1596)]  # 14.16 + 1.80


def test_a_supplement_over_no_km_is_not_used() -> None:
    claim = count(material(session(trips=[trip(supplements=[("caravan", "0")])])))
    assert (trips(claim), claim.findings) == ([("t1", 1320)], ())


TIERED = payer(threshold="100.0", after="0.40")


def test_a_crossing_trip_is_split_and_the_next_ones_get_the_lower_rate() -> None:
    claim = count(material(
        session("s1", "2026-10-02 09:00", 60, trips=[trip("t1", "60.0", "2026-10-02")]),
        session("s2", "2026-10-03 09:00", 60, trips=[trip("t2", "60.0", legs=[("10.0", 1)])]),
        session("s3", "2026-10-04 09:00", 60, trips=[trip("t3", "10.0", "2026-10-04", legs=[("5.0", 2)])]),
        payers=[TIERED],
    ))
    assert trips(claim) == [("t1", 3300), ("t2", 3040), ("t3", 440)]  # t2: 40 x 0.55 + 20 x 0.40 + 0.40
    assert [t.km_after_tenths for t in claim.trips] == [0, 200, 100]
    assert [str(t.rate_after) for t in claim.trips] == ["None", "0.40", "0.40"]


def test_a_crossing_trip_is_still_one_line_rounded_once() -> None:
    claim = count(material(
        trips=[trip("t1", "99.7", "2026-10-02"), trip("t2", "0.6")], payers=[payer(threshold="100.0", after="0.45")]
    ))
    assert trips(claim) == [("t1", 5484), ("t2", 30)]  # 16.5 + 13.5 cents; two roundings would give 31


def test_exactly_the_threshold_is_at_the_full_rate() -> None:
    claim = count(material(trips=[trip("t1", "100.0", "2026-10-02"), trip("t2", "0.2")], payers=[TIERED]))
    assert trips(claim) == [("t1", 5500), ("t2", 8)]


def test_the_tiers_fill_by_date_then_id_over_a_calendar_year() -> None:
    records = material(
        trips=[
            trip("t0", "500.0", "2025-12-31"),
            trip("t5", "10.0", "2026-12-01"),
            trip("t4", "10.0", "2026-10-03"),
            trip("t3", "10.0", "2026-10-03"),
            trip("t2", "90.0", "2026-03-01"),
        ],
        payers=[TIERED],
    )
    assert trips(count(records, "2026-03")) == [("t2", 4950)]
    assert trips(count(records, "2026-10")) == [("t3", 550), ("t4", 400)]
    assert trips(count(records, "2026-12")) == [("t5", 400)]


def test_only_paid_trips_fill_the_tiers() -> None:
    claim = count(material(
        session("s1", "2026-01-02 09:00", 60, clients="Z", trips=[trip("t1", "100.0", "2026-01-02")]),
        session("s2", "2026-02-02 09:00", 60, status="cancelled", trips=[trip("t2", "100.0", "2026-02-02")]),
        trips=[trip("t3", "100.0", "2026-03-01", supplements=[("caravan", "1.0")]), trip("t4", "100.0")],
        payers=[TIERED],
    ))
    assert trips(claim) == [("t4", 5500)]


def test_trips_of_another_payer_do_not_fill_the_tiers() -> None:
    claim = count(material(
        trips=[trip("t1", "100.0", "2026-10-01", payer="jarjesto"), trip("t2", "10.0")],
        payers=[TIERED, payer("jarjesto")],
    ))
    assert trips(claim) == [("t2", 550)]


# Step 11: expenses


def test_expenses_of_the_paid_kinds_are_lines_of_their_own() -> None:
    costs = [expense("e2", 340), expense("e1", 250, "parking", receipt=None), expense("e3", 1200, "meal")]
    claim = count(material(session("s1", expenses=costs)))
    assert [(e.expense, e.session, e.kind, e.amount_cents, e.has_receipt) for e in claim.expenses] == [
        ("e1", "s1", "parking", 250, False), ("e2", "s1", "bus", 340, True)
    ]
    assert (claim.totals.expenses_cents, claim.totals.total_cents) == (590, 3840)


def test_an_expense_belongs_to_the_month_of_its_own_date() -> None:
    ticket = expense("e1", 340, on="2026-11-01")
    records = material(session("s1", "2026-10-31 23:00", "2026-11-01 01:00", expenses=[ticket]))
    assert count(records, "2026-10").expenses == ()
    assert [e.amount_cents for e in count(records, "2026-11").expenses] == [340]


@pytest.mark.parametrize(("clients", "status"), [("Z", "held"), ("A", "planned"), ("A", "cancelled")])
def test_expenses_of_a_session_that_pays_nothing_are_not_paid(clients: str, status: str) -> None:
    assert count(material(session(clients=clients, status=status, expenses=[expense("e1", 340)]))).expenses == ()


# Step 12: what a line carries


def test_a_claim_holds_localities_and_never_an_address() -> None:
    round_trip = trip(via=["Vuotso , Koulutie 2", "", "Tankavaara"], to="Sodankylä, Sompiontie 9")
    claim = count(material(session(trips=[round_trip])))
    assert only_trip(claim).route == ("Sodankylä", "Vuotso", "Tankavaara", "Sodankylä")
    assert not any(street in repr(claim) for street in ("Jäämerentie", "Koulutie", "Sompiontie"))


def test_a_trip_line_carries_the_clock_times_of_its_session() -> None:
    line = only_trip(count(material(session("s1", "2026-10-25 02:30", "04:30", trips=[trip(on="2026-10-25")]))))
    assert (line.begins, line.ends) == ("2.30", "4.30")
    over_midnight = session("s1", "2026-10-03 22:05", "2026-10-04 00:00", trips=[trip()])
    line = only_trip(count(material(over_midnight)))
    assert (line.begins, line.ends) == ("22.05", "0.00")


def test_a_trip_line_carries_every_rate_it_used() -> None:
    line = only_trip(count(material(session(trips=[
        trip(legs=[("10.0", 1)], trailer="5.0", supplements=[("dog", "3.0")])
    ]))))
    assert (str(line.passenger_rate), str(line.trailer_rate)) == ("0.04", "0.09")
    assert [(s.kind.value, s.km_tenths, str(rate)) for s, rate in line.supplements] == [("dog", 30, "0.04")]


# Step 13: regimes and payers


@pytest.mark.parametrize("regime", ["employment", "assignment"])
def test_the_regime_only_labels_the_sums(regime: str) -> None:
    claim = count(material(session(trips=[trip()]), payers=[payer(regime=regime)]))
    assert (claim.regime.value, claim.totals.total_cents) == (regime, 4570)


@pytest.mark.parametrize("rates", [(), (("2020-01-01", "0.00"),)])
def test_a_volunteer_gets_no_pay_for_hours_but_km(rates: tuple[tuple[str, str], ...]) -> None:
    claim = count(material(session(trips=[trip()]), payers=[payer(rates=rates, regime="volunteer")]))
    assert hours(claim) == [("s1", "2026-10-03", 150, 150, 0)]
    assert (claim.totals.total_cents, claim.findings) == (1320, ())


def _year_of_driving(*more: tuple[str, str, str]) -> list[Trip]:
    """Exactly 3 000.00 €: 2 750.00 + 220.00 + 30.00 (54.5 x 0.55 + 0.6 x 0.04 = 29.999), and what is given more."""
    return [
        trip("t1", "5000.0", "2026-02-01", to="Utsjoki"),
        trip("t2", "400.0", "2026-03-01", to="Inari"),
        trip("t3", "54.5", "2026-10-01", legs=[("0.6", 1)]),
        *(trip(*one, to="Kittilä") for one in more),
    ]


def test_the_yearly_limit_of_a_volunteer_is_counted_over_the_calendar_year() -> None:
    unpaid = payer(rates=(), regime="volunteer")
    at_limit = count(material(trips=_year_of_driving(("t0", "100.0", "2025-12-31")), payers=[unpaid]))
    assert (trips(at_limit), at_limit.findings) == ([("t3", 3000)], ())
    over = count(material(trips=_year_of_driving(("t4", "0.1", "2026-10-02")), payers=[unpaid]))
    assert findings(over) == [("yearly_limit", "t4", "2026-10-02", None)]
    assert over.may_be_sealed
    assert over.totals.trips_cents == 3006


def test_nobody_else_has_a_yearly_limit() -> None:
    assert count(material(trips=_year_of_driving(("t4", "9.0", "2026-10-02")))).findings == ()


TWO_PAYERS = [payer(), payer("jarjesto", [("2020-01-01", "15.00")])]
TWO_AGREEMENTS = [agreement("A"), agreement("B", payer="jarjesto")]


def test_each_payer_pays_the_shares_of_its_own_clients() -> None:
    records = material(
        session("s1", "2026-10-03 09:00", 61, clients="B A", trips=[trip()]),
        session("s2", "2026-10-04 09:00", 60),
        agreements=TWO_AGREEMENTS, payers=TWO_PAYERS,
    )
    kunta, jarjesto = count(records), count(records, payer_id="jarjesto")
    assert hours(kunta) == [("s1", "2026-10-03", 61, 30, 650), ("s2", "2026-10-04", 60, 60, 1300)]
    assert hours(jarjesto) == [("s1", "2026-10-03", 61, 31, 775)]
    assert (kunta.hours[0].clients, jarjesto.hours[0].clients) == (("A",), ("B",))
    assert (trips(kunta), trips(jarjesto)) == ([], [("t1", 1320)])


def test_overlap_and_the_workers_cap_know_no_payers() -> None:
    records = material(
        session("s1", "2026-10-03 08:00", 500, clients="B"),
        session("s2", "2026-10-03 16:00", 60),
        session("s3", "2026-10-04 09:00", 120),
        agreements=TWO_AGREEMENTS, payers=TWO_PAYERS, settings=rules(scope="worker"),
    )
    assert payable(count(records, payer_id="jarjesto")) == {"s1": 500}
    assert payable(count(records)) == {"s2": 40, "s3": 60}
    assert findings(count(records)) == [("overlap", "s2", "2026-10-03", 20), ("cap_reached", "s3", "2026-10-04", 60)]


def test_a_trip_that_stands_alone_goes_to_its_payer_or_the_first() -> None:
    records = material(trips=[trip("t1", "1.0"), trip("t2", "2.0", payer="jarjesto")], payers=TWO_PAYERS)
    assert trips(count(records)) == [("t1", 55)]
    assert trips(count(records, payer_id="jarjesto")) == [("t2", 110)]


def test_a_session_outside_every_agreement_shows_in_the_claim_of_the_nearest_one() -> None:
    records = material(
        session(clients="B"), agreements=[agreement("B", "2026-11-01", payer="jarjesto")], payers=TWO_PAYERS
    )
    assert (count(records).hours, count(records).findings) == ((), ())
    assert codes(count(records, payer_id="jarjesto")) == ["outside_period"]


def test_the_payer_of_a_day_is_that_of_the_agreement_in_force() -> None:
    records = material(
        session("s1", "2026-10-14 23:00", "2026-10-15 00:30"),
        agreements=[agreement("A", last="2026-10-14"), agreement("A", "2026-10-15", payer="jarjesto")],
        payers=TWO_PAYERS, caps=[cap("A", "2026-10", 70)],
    )
    assert hours(count(records)) == [("s1", "2026-10-14", 60, 60, 1300)]
    assert hours(count(records, payer_id="jarjesto")) == [("s1", "2026-10-15", 30, 10, 250)]


def test_an_unknown_payer_is_refused() -> None:
    with pytest.raises(UnknownPayer):
        count(material(), payer_id="tuntematon")


def test_the_two_tiers_count_cars_only() -> None:
    """Decision 0002: it is a car rate."""
    claim = count(material(
        trips=[trip("t1", "100.0", "2026-10-01", vehicle="motorcycle"), trip("t2", "100.0", "2026-10-02"),
               trip("t3", "10.0", vehicle="motorcycle")],
        payers=[TIERED],
    ))
    assert trips(claim) == [("t1", 4200), ("t2", 5500), ("t3", 420)]
