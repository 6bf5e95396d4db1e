"""A programme file changed by values: comments, order and everything else stay."""

import difflib
from datetime import date

import pytest

from hyvinvointi_desktop.definitions.programme_text import edited
from hyvinvointi_desktop.definitions.programmes import read_own_programme
from hyvinvointi_desktop.domain.programme_rules import WordList
from tests.definitions.programme_cases import SHIPPED, TEXTS

LISTE = SHIPPED["hyvinvointilahete"]


def changed(before: str, after: str) -> list[str]:
    rows = difflib.ndiff(before.splitlines(), after.splitlines())
    return [row for row in rows if row[0] in "+-"]


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_nothing_changed_is_the_same_text(name: str) -> None:
    assert edited(TEXTS[name], {"version": 1}) == TEXTS[name]


def test_only_what_was_changed_differs() -> None:
    after = edited(LISTE, {
        "version": 2, "valid_from": date(2027, 1, 1), "support.cap_minutes_per_month": 720,
        "findings.late_entry_days": 14,
    })  # fmt: skip
    assert changed(LISTE, after) == [
        "- version = 1", "+ version = 2", "- valid_from = 2020-01-01", "+ valid_from = 2027-01-01",
        "- cap_minutes_per_month = 600", "+ cap_minutes_per_month = 720",
    ]  # fmt: skip


def test_values_are_put_in_and_taken_out_where_they_belong() -> None:
    after = edited(LISTE, {
        "valid_to": date(2027, 12, 31), "support.cap_minutes_per_month": None,
        "words.kinds.outing": {"fi": "retki"}, "expenses.paid": ["bus"],
        "rhythm.meetings_per_month": 2, "rhythm.review_months": 3,
    })  # fmt: skip
    programme = read_own_programme("x.toml", after)
    assert programme.valid_to == date(2027, 12, 31)
    assert programme.cap_minutes is None
    assert programme.word(WordList.KINDS, "outing", "fi") == "retki"
    assert programme.paid_expenses == ("bus",)
    assert programme.rhythm is not None
    again = edited(after, {"rhythm.meetings_per_month": None, "rhythm.review_months": None, "valid_to": None})
    assert read_own_programme("x.toml", again).rhythm is None
    assert "[rhythm]" not in again


def test_one_value_in_a_list_of_tables_is_changed_where_it_stands() -> None:
    after = edited(LISTE, {"kinds[9].paid": True})
    assert changed(LISTE, after) == ["- paid = false", "+ paid = true"]
    assert [k.id for k in read_own_programme("x.toml", after).kinds if not k.paid] == ["reminder"]


def test_a_list_of_tables_is_put_in_whole() -> None:
    kinds = [{"id": "kavely", "paid": True, "counts_as_meeting": True, "needs_agreement": True}]
    programme = read_own_programme("x.toml", edited(LISTE, {"kinds": kinds}))
    assert [k.id for k in programme.kinds] == ["kavely"]
    assert "# Why taking part does not work out" in edited(LISTE, {"kinds": kinds})
