"""Numbers typed back from a sign-in sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.row_codes import NumberRange, UnreadableNumbers, number_ranges, picked

SHEET = frozenset({1, 2, 3, 5, 6, 7, 8, 12})


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1 3 5-7 12", {1, 3, 5, 6, 7, 12}),
        ("1,3;5–7. 12", {1, 3, 5, 6, 7, 12}),
        ("5 - 7", {5, 6, 7}),
        ("  3\n3 3 ", {3}),
        ("007", {7}),
        ("6-6", {6}),
        ("", set()),
    ],
)
def test_numbers_and_ranges_are_read_however_they_are_divided(text: str, numbers: set[int]) -> None:
    assert picked(number_ranges(text), SHEET) == (frozenset(numbers), ())


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("1 x 3", ("x",)),
        ("7-4", ("7-4",)),
        ("0 1", ("0",)),
        ("1-2-3", ("1-2-3",)),
        ("-3", ("-3",)),
        ("5- ", ("5-",)),
        ("1234567", ("1234567",)),
        ("½ ٣ 2 kaikki", ("½", "٣", "kaikki")),
    ],
)
def test_what_is_no_number_is_told_as_it_was_typed(text: str, pieces: tuple[str, ...]) -> None:
    with pytest.raises(UnreadableNumbers) as error:
        number_ranges(text)
    assert error.value.args == pieces


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("4", ("4",)),
        ("1 9 13", ("9", "13")),
        ("3-5", ("4",)),
        ("7-14", ("9–11", "13–14")),
        ("1-999999", ("4", "9–11", "13–999999")),
    ],
)
def test_numbers_that_are_not_on_the_sheet_are_named(text: str, strange: tuple[str, ...]) -> None:
    assert picked(number_ranges(text), SHEET)[1] == strange


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9)), min_size=1, max_size=12), st.randoms())
def test_the_order_of_the_pieces_changes_nothing(pairs: list[tuple[int, int]], chance: object) -> None:
    pieces = [f"{first}-{first + more}" if more else str(first) for first, more in pairs]
    mixed = list(pieces)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    known = frozenset(range(1, 71))
    found = picked(number_ranges(" ".join(pieces)), known)
    assert picked(number_ranges(",".join(mixed)), known) == found
    assert found == (frozenset(n for first, more in pairs for n in range(first, first + more + 1)), ())


def test_a_range_says_itself() -> None:
    assert [str(r) for r in (NumberRange(3, 3), NumberRange(3, 5))] == ["3", "3–5"]
