"""Money, distance and places: exact numbers from texts, and nothing from other texts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.distance import NotADistance, km_decimal, km_from_text, km_text
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text, round_to_cents, shares
from hyvinvointi_desktop.domain.places import locality, route_key, route_localities

# Distance


@pytest.mark.parametrize(
    ("text", "tenths"), [("24", 240), ("24.0", 240), ("0.1", 1), ("0", 0), ("999999.9", 9_999_999), ("07.5", 75)]
)
def test_km_have_at_most_one_decimal(text: str, tenths: int) -> None:
    assert km_from_text(text) == tenths


@pytest.mark.parametrize(
    "text",
    ["", "24.00", "24.05", "-1", "+1", "24,0", "24.", ".5", " 24", "24 ", "1e3", "NaN", "1_0", "1 000", "٢٤", "2²",
     "24.²", "24.0.0", "1000000", "24\n"],
)
def test_anything_else_is_no_distance(text: str) -> None:
    with pytest.raises(NotADistance):
        km_from_text(text)


@given(st.integers(0, 9_999_999))
def test_a_distance_is_read_as_it_is_written(tenths: int) -> None:
    assert km_from_text(km_text(tenths)) == tenths
    assert km_decimal(tenths) == Decimal(km_text(tenths))


# Money


@pytest.mark.parametrize("text", ["13.00", "0.55", "0", "0.00", "12.3", "0.0456"])
def test_a_rate_is_an_exact_decimal(text: str) -> None:
    assert str(rate_from_text(text)) == text


@pytest.mark.parametrize(
    "text", ["", ".", "-1", "+1", "0,55", "1e3", "NaN", "Infinity", " 1", "1 ", "1.2.3", "1_0", "٠", "½", "13 €"]
)
def test_anything_else_is_no_rate(text: str) -> None:
    with pytest.raises(NotARate):
        rate_from_text(text)


@pytest.mark.parametrize(
    ("euros", "cents"),
    [("0", 0), ("0.004", 0), ("0.005", 1), ("0.0049999", 0), ("0.025", 3), ("0.165", 17), ("32.494", 3249)],
)
def test_cents_are_rounded_half_up(euros: str, cents: int) -> None:
    assert round_to_cents(Decimal(euros)) == cents


@pytest.mark.parametrize(
    ("total", "parts", "dealt"),
    [(61, 2, (31, 30)), (100, 3, (34, 33, 33)), (101, 3, (34, 34, 33)), (0, 2, (0, 0)), (1, 2, (1, 0)), (7, 1, (7,))],
)
def test_the_remainder_goes_one_each_to_the_first(total: int, parts: int, dealt: tuple[int, ...]) -> None:
    assert shares(total, parts) == dealt


@given(st.integers(0, 5000), st.integers(1, 12))
def test_shares_are_even_falling_and_sum_to_the_total(total: int, parts: int) -> None:
    dealt = shares(total, parts)
    assert (sum(dealt), len(dealt)) == (total, parts)
    assert max(dealt) - min(dealt) <= 1
    assert list(dealt) == sorted(dealt, reverse=True)


# Places


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("Sodankylä, Jäämerentie 1", "Sodankylä"),
        ("Sodankylä", "Sodankylä"),
        (" Vuotso , Koulutie 2, rappu B", "Vuotso"),
        ("", ""),
        (", Jäämerentie 1", ""),
    ],
)
def test_a_locality_is_the_text_before_the_first_comma(place: str, name: str) -> None:
    assert locality(place) == name


def test_a_route_is_its_localities_in_order() -> None:
    assert route_localities("Sodankylä, Tie 1", ["Vuotso, Tie 2", ""], "Inari") == ("Sodankylä", "Vuotso", "Inari")
    assert route_localities("", [], "Inari") == ("Inari",)


def test_the_route_key_knows_no_direction() -> None:
    assert route_key("Vuotso, Tie 2", [], "Sodankylä, Tie 1") == route_key("Sodankylä, Tie 1", [], "Vuotso, Tie 2")
    assert route_key(" sodankylä,  Tie 1", [], "VUOTSO") == route_key("Sodankylä, tie 1", [], "Vuotso")


def test_other_addresses_or_stops_are_another_route() -> None:
    key = route_key("Sodankylä, Tie 1", [], "Vuotso, Tie 2")
    assert route_key("Sodankylä, Tie 1", [], "Vuotso, Tie 3") != key
    assert route_key("Sodankylä, Tie 1", ["Inari"], "Vuotso, Tie 2") != key


@pytest.mark.parametrize(("frm", "to"), [("", "Inari"), ("Inari", ""), ("  ", "Inari"), ("", "")])
def test_a_route_without_both_places_has_no_key(frm: str, to: str) -> None:
    assert route_key(frm, [], to) is None
