"""Placeholders of agreement texts: found, refused by name, filled once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.templates import (
    ALLOWED_PLACEHOLDERS,
    MissingValue,
    UnknownPlaceholder,
    fill,
    placeholders_of,
    unknown_placeholders,
)


def test_names_are_found_in_order_and_once() -> None:
    assert placeholders_of("{worker} ja {client}, {worker}; {} {Client}") == ("worker", "client", "", "Client")


def test_unknown_names_are_told_all_of_them() -> None:
    body = "{client} {clinet} {hetu}"
    assert unknown_placeholders(body) == ("clinet", "hetu")
    with pytest.raises(UnknownPlaceholder) as caught:
        fill(body, {"client": "Aino"})
    assert caught.value.names == ("clinet", "hetu")


def test_a_missing_value_is_told() -> None:
    with pytest.raises(MissingValue) as caught:
        fill("{client} {worker} {goals}", {"client": "Aino"})
    assert caught.value.names == ("worker", "goals")


def test_an_empty_value_is_a_value_and_more_values_do_no_harm() -> None:
    assert fill("[{client}]", {"client": "", "worker": "Maija"}) == "[]"


def test_braces_in_a_value_are_not_filled_again() -> None:
    assert fill("{client}/{worker}", {"client": "{worker}", "worker": "{x}"}) == "{worker}/{x}"


@given(st.dictionaries(st.sampled_from(sorted(ALLOWED_PLACEHOLDERS)), st.text()))
def test_what_is_filled_is_exactly_what_was_given(values: dict[str, str]) -> None:
    body = "|".join(f"{{{name}}}" for name in values)
    assert fill(body, values) == "|".join(values.values())
