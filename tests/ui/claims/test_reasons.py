"""Every amount explains itself; a sealed month reads the same as the open one it was."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hyvinvointi_desktop.app.claim_document import claim_document
from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.domain.claims import TripLine
from hyvinvointi_desktop.domain.ids import TripId
from hyvinvointi_desktop.domain.programmes import ClaimSettings, KmRates, Rounding, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Supplement
from hyvinvointi_desktop.ui.claims.before_card import day_list
from hyvinvointi_desktop.ui.claims.paper import MonthPaper, month_paper
from hyvinvointi_desktop.ui.claims.reasons import notice, reasons, trip_sum, trip_words
from tests.ui.claims.fake_desk import OCTOBER, World, visit, world

PLAIN = str.maketrans({"\u00a0": " "})


def said(paper: MonthPaper, key: str) -> list[str]:
    line = next(row for row in paper.lines if key in (row.session, *(str(t) for t in row.trip_ids)))
    return [sentence.translate(PLAIN) for sentence in reasons(line)]


@pytest.fixture
def october() -> MonthPaper:
    return month_paper(world().desk.claim(OCTOBER, None))


def test_hours_and_a_passenger_are_shown_as_sums(october: MonthPaper) -> None:
    hours, trip, aboard = said(october, "s2")
    assert hours == "Tunnit: 150 min × 13,00 € / 60 = 32,50 €"
    assert trip == "Matka Sodankylä–Kersilö: 24,0 km × 0,55 € + 10,0 km × 1 × 0,04 € = 13,60 €"
    assert aboard == "Jokaisesta kyydissä olleesta lisätään 0,04 € kilometriltä."


def test_cap_overlap_and_period_say_what_is_left_out(october: MonthPaper) -> None:
    assert "Kuukauden tunnit tulivat täyteen: 1 h 30 min jää pois." in said(october, "s5")
    assert any("30 min on jo aiemmassa kirjauksessa" in words for words in said(october, "s6"))
    hours, outside = said(october, "s8")
    assert hours == "Tunneista ei makseta."
    assert outside.startswith("Sopimus ei ollut voimassa tänä päivänä, joten 1 h jää maksamatta.")


def test_a_no_show_pays_the_trip_only(october: MonthPaper) -> None:
    first, trip = said(october, "s7")
    assert first == "Ei tavattu: matka maksetaan niin kuin on sovittu."
    assert trip.endswith("90,4 km × 0,55 € = 49,72 €")
    line = next(row for row in october.lines if row.session == "s7")
    assert notice(line) == "asiakas ei ollut paikalla, matka maksetaan"


def test_a_trip_alone_has_its_own_row(october: MonthPaper) -> None:
    line = next(row for row in october.lines if row.session is None)
    assert (line.clients, notice(line)) == ((), "koulutus")
    assert said(october, "t-own") == ["Matka Sodankylä–Rovaniemi: 260,0 km × 0,55 € = 143,00 €"]


def test_rounding_unpaid_kinds_and_unpaid_trips_are_told() -> None:
    made = world()
    records = made.store.records
    records.log = replace(records.log, settings=ClaimSettings(rounding=Rounding.FIFTEEN))
    records.put_session(visit("s1", 1, "9.00-11.10"))
    records.put_session(visit("s2", 2, "9.00-10.00", km=0, kind="planning"))
    records.put_session(replace(visit("s8", 30, "12.00-13.00"), clients=(made.store.records.log.clients[2].id,)))
    paper = month_paper(made.desk.claim(OCTOBER, None))
    assert "Pyöristetty: 2 h 10 min on nyt 2 h 15 min." in said(paper, "s1")
    assert "Tällaisesta työstä ei makseta tunteja." in said(paper, "s2")
    assert "Matkaa 24,0 km ei makseta, koska sopimus ei ollut voimassa." in said(paper, "s8")


def test_every_part_of_a_trip_is_in_its_sum() -> None:
    trip = TripLine(
        TripId("t"), None, date(2026, 10, 1), "", "", ("Inari", "Ivalo"), "", Vehicle.CAR, 1000, Decimal("0.55"), 6193,
        legs=(Leg(100, 2),), passenger_rate=Decimal("0.04"), trailer_km_tenths=200, trailer_rate=Decimal("0.09"),
        supplements=((Supplement(SupplementKind.DOG, 1000), Decimal("0.0345")),), km_after_tenths=400,
        rate_after=Decimal("0.45"),
    )  # fmt: skip
    assert trip_sum(trip).translate(PLAIN) == (
        "60,0 km × 0,55 € + 40,0 km × 0,45 € + 10,0 km × 2 × 0,04 € + 20,0 km × 0,09 € + 100,0 km × 0,0345 € = 61,93 €"
    )
    assert trip_words(trip).translate(PLAIN) == "100,0 km + 2 kyydissä + perävaunu + koira"


def test_a_document_reads_back_as_the_claim_it_was() -> None:
    screen = world().desk.claim(OCTOBER, None)
    claim = screen.claim
    document = claim_document(claim, screen.payer, KmRates())
    codes = {code: c for c, code in claim.codes}
    again = claim_of(document, codes)
    assert replace(again, codes=claim.codes) == claim
    assert [f.limit_minutes for f in again.findings] == [f.limit_minutes for f in claim.findings]


def test_sealed_rows_stay_when_the_records_change() -> None:
    made: World = world()
    before = month_paper(made.desk.claim(OCTOBER, None))
    made.desk.seal_claim(OCTOBER, None, "fi")
    made.store.records.put_session(visit("s1", 1, "9.00-12.00"))
    screen = made.desk.claim(OCTOBER, None)
    assert [(r.on, r.hours, r.trips) for r in month_paper(screen).lines] == [
        (r.on, r.hours, r.trips) for r in before.lines
    ]
    assert month_paper(screen, fresh=True).claim == screen.claim


def test_a_client_whose_code_is_gone_stands_by_the_code() -> None:
    screen = world().desk.claim(OCTOBER, None)
    claim = claim_of(claim_document(screen.claim, screen.payer, KmRates()), {})
    assert claim.hours[0].clients == ("A-17",)


def test_days_are_listed_with_the_month_once() -> None:
    assert day_list([date(2026, 10, 5), date(2026, 10, 12), date(2026, 10, 26)]) == "5., 12. ja 26.10."
    assert day_list([date(2026, 10, 5)]) == "5.10."


def test_the_year_counts_sealed_months_as_sealed_and_open_ones_as_they_are() -> None:
    made = world()
    made.desk.seal_claim(OCTOBER, None, "fi")
    made.store.records.put_session(visit("s1", 1, "9.00-10.00"))
    year = made.desk.claim_year(2026, None)
    assert [(m.month.month, m.state.value) for m in year.months] == [(9, "draft"), (10, "sealed")]
    assert [(s.what, s.code, s.minutes, s.km_tenths, s.cents) for s in year.sums] == [
        ("hours", "201", 870, 0, 18850),
        ("km", "311", 0, 5778, 31819),
        ("other", "", 0, 0, 450),
    ]
    assert made.desk.claim_year(2025, None).months == ()
