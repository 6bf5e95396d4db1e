"""Scores, bands and words of change to the letter of RULES.md section 7, and what holds for every measure."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.definitions.measures import read_own_measure
from hyvinvointi_desktop.domain import scoring as s
from hyvinvointi_desktop.domain.measures import Change, Measure, Summary
from tests.definitions.measure_cases import OWN, SHIPPED, shipped

SWEMWBS, ESIS, WHO5, ONS4, UCLA3 = (shipped(x) for x in ("swemwbs", "esis", "who5", "ons4", "ucla3"))
OWN_FORM = read_own_measure("oma.toml", OWN)
TOTALS = (SWEMWBS, ESIS, WHO5, UCLA3, OWN_FORM)


def answers(measure: Measure, *given_answers: int) -> dict[str, int]:
    return {item.id: answer for item, answer in zip(measure.items, given_answers, strict=False)}


@pytest.mark.parametrize(
    ("measure", "given_answers", "score"),
    [
        (SWEMWBS, (1,) * 7, "7.00"), (SWEMWBS, (5,) * 7, "35.00"), (SWEMWBS, (3, 3, 3, 3, 3, 3, 2), "18.59"),
        (SWEMWBS, (4, 4, 4, 3, 4, 4, 4), "24.11"), (WHO5, (3, 3, 3, 2, 2), "52"), (WHO5, (0,) * 5, "0"),
        (WHO5, (5,) * 5, "100"), (ESIS, (1,) * 10, "0"), (ESIS, (5,) * 10, "100"), (ESIS, (3,) * 9 + (4,), "52.5"),
        (UCLA3, (1, 1, 1), "3"), (UCLA3, (3, 2, 1), "6"), (UCLA3, (3, 3, 3), "9"),
        (OWN_FORM, (3, 1), "6"), (OWN_FORM, (3, 3), "4"), (OWN_FORM, (2,), "4"),
    ],
)  # fmt: skip
def test_scores_to_the_letter(measure: Measure, given_answers: tuple[int, ...], score: str) -> None:
    assert s.score(measure, answers(measure, *given_answers)) == Decimal(score)


def test_six_answers_of_swemwbs_give_no_score() -> None:
    assert s.score(SWEMWBS, answers(SWEMWBS, 3, 3, 3, 3, 3, 3)) is None
    assert s.score(SWEMWBS, {}) is None
    assert s.score(ESIS, answers(ESIS, *(3,) * 9)) is None
    assert s.score(OWN_FORM, {}) is None


def test_esis_has_a_score_for_groups_and_never_one_for_a_person() -> None:
    given_answers = answers(ESIS, *(3,) * 10)
    assert s.score(ESIS, given_answers) == 50
    assert s.personal_score(ESIS, given_answers) is None
    assert s.personal_score(SWEMWBS, answers(SWEMWBS, *(3,) * 7)) == Decimal("19.25")


def test_the_table_of_swemwbs_goes_up_all_the_way() -> None:
    values = [SWEMWBS.table[n] for n in range(7, 36)]
    assert len(values) == len(SWEMWBS.table) == 29
    assert all(before < after for before, after in pairwise(values))
    assert (SWEMWBS.scale_low, SWEMWBS.scale_high) == (Decimal("7.00"), Decimal("35.00"))


def test_measures_of_single_answers_have_no_total() -> None:
    for measure_id in ("ons4", "3x10d", "hyvinvointimittari"):
        measure = shipped(measure_id)
        assert s.score(measure, answers(measure, *(5,) * 10)) is None
        assert (measure.scale_low, measure.scale_high) == (Decimal(0), Decimal(10))


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("20", "20.99", Change.NONE), ("20", "21", Change.POSSIBLE), ("20", "22.99", Change.POSSIBLE),
        ("20", "23", Change.CLEAR), ("20", "17", Change.CLEAR), ("20", "19", Change.POSSIBLE),
        ("20", "20", Change.NONE), (None, "20", Change.UNKNOWN), ("20", None, Change.UNKNOWN),
    ],
)  # fmt: skip
def test_words_of_change_of_swemwbs(before: str | None, after: str | None, change: Change) -> None:
    assert s.change(SWEMWBS, *(None if x is None else Decimal(x) for x in (before, after))) is change


def test_who5_has_a_clear_change_from_ten_on_and_ucla3_tells_none() -> None:
    assert s.change(WHO5, Decimal(40), Decimal(48)) is Change.NONE
    assert s.change(WHO5, Decimal(40), Decimal(50)) is Change.CLEAR
    assert s.change(UCLA3, Decimal(3), Decimal(9)) is Change.UNKNOWN


def test_which_way_is_better() -> None:
    anxious = ONS4.item("anxious")
    assert s.better(SWEMWBS, Decimal(20), Decimal(21)) is True
    assert s.better(UCLA3, Decimal(3), Decimal(9)) is False
    assert s.better(SWEMWBS, Decimal(20), Decimal(20)) is None
    assert s.better(SWEMWBS, None, Decimal(20)) is None
    assert s.better(ONS4, Decimal(2), Decimal(6), anxious) is False
    assert s.better(ONS4, Decimal(2), Decimal(6), ONS4.item("happy")) is True
    assert s.better(replace(SWEMWBS, higher_is_better=None), Decimal(20), Decimal(21)) is None


def test_bands_count_both_ends_and_tell_their_source() -> None:
    anxious = ONS4.item("anxious")
    assert anxious is not None
    found = [s.band_of(ONS4, Decimal(n), anxious) for n in (0, 1, 2, 6, 10)]
    assert [b.title["fi"] for b in found if b] == ["hyvin vähän", "hyvin vähän", "vähän", "paljon", "paljon"]
    assert all(b and b.source for b in found)
    low, high = s.band_of(WHO5, Decimal(50)), s.band_of(WHO5, Decimal(52))
    assert low is not None
    assert (low.title["fi"], high) == ("katsotaan tarkemmin", None)
    lonely, not_lonely = s.band_of(UCLA3, Decimal(6)), s.band_of(UCLA3, Decimal(5))
    assert lonely is not None
    assert not_lonely is not None
    assert (lonely.title["en"], not_lonely.title["en"]) == ("points to loneliness", "does not point to loneliness")
    assert s.band_of(UCLA3, None) is None


def test_a_mean_is_hidden_under_five_people() -> None:
    assert s.group_mean(ESIS, [Decimal(50)] * 4) is None
    assert s.group_mean(ESIS, [Decimal(50), Decimal(60), Decimal("52.5"), Decimal("47.5"), Decimal(0)]) == Decimal(
        "42.00"
    )
    assert s.group_mean(ESIS, []) is None
    assert s.group_mean(replace(ESIS, group_least=0), []) is None


def test_answers_that_cannot_be_are_named() -> None:
    wrong = {"1": 0, "2": 6, "3": 5, "x": 3, "4": True}
    assert s.wrong_answers(SWEMWBS, wrong) == ("1", "2", "x", "4")
    assert s.score(SWEMWBS, {**answers(SWEMWBS, *(3,) * 7), "x": 3}) is None


def test_it_is_asked_in_the_languages_that_it_is_worded_in() -> None:
    assert SWEMWBS.asked_in() == ()
    assert SWEMWBS.asks_in("fi") == ""
    assert shipped("3x10d").asked_in() == ("fi", "sv", "en")
    assert OWN_FORM.asked_in() == ("fi", "sv")
    assert (OWN_FORM.asks_in("sv"), OWN_FORM.asks_in("en")) == ("sv", "fi")
    first = OWN_FORM.items[0]
    assert OWN_FORM.question(first, "sv") == "Orkar du om morgonen?"
    assert OWN_FORM.question(first, "en") == "Jaksatko aamuisin?"
    assert (first.answer_words(1, "sv"), first.answer_words(2, "sv"), first.answer_words(3, "en")) == (
        "nej", "", "kyllä",
    )  # fmt: skip


def test_no_licensed_sentence_is_shipped() -> None:
    for name in SHIPPED:
        measure = shipped(name)
        assert not any(item.text for item in measure.items)
        assert measure.licence
        assert all(len(theme) < 40 and "?" not in theme for item in measure.items for theme in item.theme.values())


@given(st.data())
def test_a_score_is_on_its_scale_and_never_falls_when_an_answer_rises(data: st.DataObject) -> None:
    measure = data.draw(st.sampled_from(TOTALS))
    first = {i.id: data.draw(st.integers(i.low, i.high)) for i in measure.items}
    item = data.draw(st.sampled_from(measure.items))
    second = {**first, item.id: data.draw(st.integers(first[item.id], item.high))}
    before, after = s.score(measure, first), s.score(measure, second)
    assert before is not None
    assert after is not None
    assert measure.scale_low <= before <= measure.scale_high
    assert (before >= after) if item.reverse else (before <= after)
    assert (before == after) == (first == second)


@given(st.data())
def test_the_order_of_answers_changes_nothing(data: st.DataObject) -> None:
    measure = data.draw(st.sampled_from(TOTALS))
    given_answers = {i.id: data.draw(st.integers(i.low, i.high)) for i in measure.items}
    turned = dict(data.draw(st.permutations(tuple(given_answers.items()))))
    assert s.score(measure, given_answers) == s.score(measure, turned)


@given(st.decimals(7, 35, places=2), st.decimals(7, 35, places=2))
def test_change_is_the_same_both_ways(before: Decimal, after: Decimal) -> None:
    assert s.change(SWEMWBS, before, after) is s.change(SWEMWBS, after, before)
    ways = {s.better(SWEMWBS, before, after), s.better(SWEMWBS, after, before)}
    assert ways == ({None} if before == after else {True, False})


@given(st.data())
def test_turning_every_item_round_mirrors_the_score(data: st.DataObject) -> None:
    given_answers = {i.id: data.draw(st.integers(i.low, i.high)) for i in WHO5.items}
    turned = replace(WHO5, items=tuple(replace(i, reverse=True) for i in WHO5.items))
    one, other = s.score(WHO5, given_answers), s.score(turned, given_answers)
    assert one is not None
    assert other is not None
    assert one + other == 100
    assert WHO5.summary is Summary.TOTAL
