"""What may be counted, the year in numbers, and small numbers that nobody can find out."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import (
    DropIn,
    DropInRules,
    Flaw,
    ThemeDay,
    Training,
    TrainingRules,
    flaw_of_contact,
    flaw_of_theme_day,
    flaw_of_training,
)
from hyvinvointi_desktop.domain.drop_in_year import DropInGroup, DropInYear, year_of
from hyvinvointi_desktop.domain.ids import DropInId, ProgrammeId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.small_cells import found_out, hidden_cells

TODAY = date(2026, 11, 2)
P = ProgrammeId("kohtaamispaikka")
RULES = DropInRules(("visit", "advice", "self_care"), ("money", "mind"), ("18_29", "65_79"))
CONTACT = DropIn(DropInId("d"), P, TODAY, "Kirjasto", "advice", ("money",), "65_79", 15)
DAY = ThemeDay(ThemeDayId("v"), P, TODAY, "", "Unipäivä", 0)
TRAINING = Training(TrainingId("o"), P, TODAY, "", "lecture", "", 12, 90)


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        ({}, None),
        ({"topics": (), "age_band": "", "minutes": None}, None),
        ({"on": date(2026, 11, 9)}, None),
        ({"on": date(2026, 11, 10)}, Flaw.DAY),
        ({"on": date(2019, 1, 1)}, None),
        ({"kind": "dancing"}, Flaw.KIND),
        ({"topics": ("weather",)}, Flaw.TOPIC),
        ({"topics": ("money", "money")}, Flaw.TOPIC),
        ({"age_band": "90_over"}, Flaw.AGE_BAND),
        ({"minutes": 0}, Flaw.MINUTES),
        ({"minutes": -5}, Flaw.MINUTES),
        ({"minutes": 1441}, Flaw.MINUTES),
    ],
)
def test_only_what_the_programme_counts_is_counted(change: dict[str, object], flaw: Flaw | None) -> None:
    assert flaw_of_contact(replace(CONTACT, **change), RULES, TODAY) is flaw  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        ({}, None), ({"visitors": -1}, Flaw.PEOPLE), ({"visitors": 100_001}, Flaw.PEOPLE),
        ({"theme": "  "}, Flaw.THEME), ({"on": date(2026, 11, 10)}, Flaw.DAY),
    ],
)  # fmt: skip
def test_a_themed_day_needs_a_theme_and_no_visitors(change: dict[str, object], flaw: Flaw | None) -> None:
    assert flaw_of_theme_day(replace(DAY, **change), TODAY) is flaw  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        ({}, None), ({"participants": 0}, Flaw.PEOPLE), ({"participants": -3}, Flaw.PEOPLE), ({"kind": "x"}, Flaw.KIND),
        ({"minutes": 0}, Flaw.MINUTES), ({"on": date(2026, 11, 10)}, Flaw.DAY),
    ],
)  # fmt: skip
def test_a_training_without_participants_was_not_given(change: dict[str, object], flaw: Flaw | None) -> None:
    assert flaw_of_training(replace(TRAINING, **change), TrainingRules(("lecture",)), TODAY) is flaw  # type: ignore[arg-type]


def group(month: int, kind: str, contacts: int, **changes: object) -> DropInGroup:
    made = DropInGroup(Month(2026, month), kind, "Kirjasto", (), "", contacts, 0)
    return replace(made, **changes)  # type: ignore[arg-type]


def sample() -> DropInYear:
    groups = [
        group(1, "visit", 7),
        group(1, "advice", 3, topics=("money", "mind"), age_band="65_79", minutes=45),
        group(12, "advice", 6, topics=("money",), age_band="18_29", place="Talo", minutes=60),
        group(12, "old kind", 1, topics=("own topic",), age_band="own band", place=""),
        group(2, "self_care", 4, age_band="65_79"),
        replace(group(1, "visit", 99), month=Month(2025, 1)),
    ]
    return year_of(2026, groups, RULES, [replace(DAY, visitors=12), replace(DAY, visitors=8)], [TRAINING, TRAINING])


def test_a_year_as_it_is_told() -> None:
    year = sample()
    assert [(k.kind, k.total) for k in year.kinds] == [("visit", 7), ("advice", 9), ("old kind", 1)]
    assert year.months == (10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7)
    assert (year.contacts, year.minutes) == (17, 105)
    assert (sum(year.self_care), year.self_care[1]) == (4, 4)  # apart: not among the contacts, nor their age bands
    assert year.age_bands == (("18_29", 6), ("65_79", 3), ("own band", 1), ("", 7))
    assert [(t.topic, t.by_age) for t in year.topics] == [
        ("money", (6, 3, 0, 0)), ("mind", (0, 3, 0, 0)), ("own topic", (0, 0, 1, 0)),
    ]  # fmt: skip
    assert [(p.place, p.contacts, p.self_care) for p in year.places] == [
        ("Kirjasto", 10, 4), ("Talo", 6, 0), ("", 1, 0),
    ]  # fmt: skip
    assert (year.visitors, year.participants, year.empty) == (20, 24, False)
    assert year_of(2024, [], RULES).empty


groups = st.builds(
    DropInGroup, st.builds(Month, st.just(2026), st.integers(1, 12)), st.sampled_from(["visit", "self_care", "own"]),
    st.sampled_from(["", "Talo"]), st.lists(st.sampled_from(["money", "mind"]), unique=True).map(tuple),
    st.sampled_from(["", "18_29"]), st.integers(1, 9), st.integers(0, 99),
)  # fmt: skip


@given(st.lists(groups), st.randoms())
def test_every_table_of_a_year_counts_the_same_contacts(found: list[DropInGroup], order: object) -> None:
    year = year_of(2026, found, RULES)
    care = sum(g.contacts for g in found if g.kind == "self_care")
    assert sum(year.self_care) == care
    assert sum(year.months) == sum(count for _, count in year.age_bands) == sum(p.contacts for p in year.places)
    assert year.contacts + care == sum(g.contacts for g in found)
    order.shuffle(found)  # type: ignore[attr-defined]
    assert year_of(2026, found, RULES) == year


# -- small numbers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "most", "hidden"),
    [
        ((9, 12, 0), (50, 50, 50), set()),
        ((3, 12, 9, 0), (50, 50, 50, 50), {0, 2}),  # 3 alone would follow from the total; the 9 loses least
        ((1, 1, 20, 0), (50, 50, 50, 50), {0, 1, 2}),  # two ones and a total of two: each would be one
        ((1, 1, 0, 0), (50, 50, 50, 50), {0, 1, 2, 3}),  # nothing but zeros left to hide behind
        ((2, 4, 30), (50, 50, 50), {0, 1}),
        ((2, 4, 30), (2, 50, 50), {0, 1}),
        ((2, 4, 30), (2, 4, 50), {0, 1, 2}),  # the age bands allow no more than 2 and 4: 6 in all tells both
        ((0, 0, 0), (5, 5, 5), set()),
    ],
)
def test_which_cells_are_hidden(row: tuple[int, ...], most: tuple[int, ...], hidden: set[int]) -> None:
    assert {column for _, column in hidden_cells([row], most, 5)} == hidden


rows = st.lists(st.integers(0, 7), min_size=2, max_size=4)


@given(rows, st.lists(st.integers(0, 4), min_size=4, max_size=4), st.integers(3, 6))
def test_no_hidden_number_can_be_found_out(row: list[int], more: list[int], minimum: int) -> None:
    most = [count + extra for count, extra in zip(row, more, strict=False)]
    hidden = {column for _, column in hidden_cells([row], most, minimum)}
    assert {n for n, count in enumerate(row) if 0 < count < minimum} <= hidden
    shown_zero = any(count == 0 for n, count in enumerate(row) if n not in hidden)
    least = 1 if shown_zero or not any(row[n] == 0 for n in hidden) else 0
    fitting = [
        values
        for values in product(*(range(least, most[n] + 1) for n in sorted(hidden)))
        if sum(values) == sum(row[n] for n in hidden)
    ]
    for place, n in enumerate(sorted(hidden)):
        if row[n] and len({values[place] for values in fitting}) == 1:
            assert hidden == set(range(len(row)))  # then the whole row is hidden: its total alone tells, not the table


@given(rows)
def test_what_is_found_out_is_exact(row: list[int]) -> None:
    most, hidden = [7] * len(row), set(range(0, len(row), 2))
    least = 0 if any(row[n] == 0 for n in hidden) else 1
    left = sum(row[n] for n in hidden)
    fitting = [v for v in product(range(least, 8), repeat=len(hidden)) if sum(v) == left]
    exact = {n for place, n in enumerate(sorted(hidden)) if row[n] and len({v[place] for v in fitting}) == 1}
    assert found_out(row, most, hidden) == exact
